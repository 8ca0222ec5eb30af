"""Currencies as texts print them, and which one a word means in a country and a year.

Sources: ISO 4217 codes and CLDR names and periods (written by `scripts/build_lexicon`), and small
hand-made tables for wire abbreviations, translated names and symbols. Historic currencies carry
their ISO 4217 historic codes (`SUR`, `FIM`, `DEM`, `BEF`, `ATS`, `FRF`, `NLG`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from types import MappingProxyType

from extractor.lexicon.places import country_of, places
from extractor.lexicon.tables import ALTERNATIVES, rows

DOLLAR_COUNTRIES = frozenset(
    {"AUS", "BHS", "BLZ", "BRB", "BRN", "CAN", "FJI", "GUY", "HKG", "JAM", "NZL", "SGP", "TTO"}
)
"""Where a bare `$` means the local dollar in a local text.

Taiwan is not among them: its ministry states trade in U.S. dollars, and its own is printed `NT$`.
"""

PLAIN_DOLLARS = frozenset({"$", "dollar", "dollars", "dlr", "dlrs"})
"""How a dollar is printed that may be any country's."""

SHARED_SIGNS = frozenset({"¥", "Bs", "Bs.", "C$"})
"""Signs that name one currency, and in another country's text that country's own: yen and yuan."""

WORDS_IN_CAPITALS = frozenset({"ALL", "TOP"})
"""ISO codes that a headline in capitals prints as words before a number ("TOP 10")."""

UNMISTAKABLE_CODES = frozenset(
    (
        "AED AUD BRL CAD CHF CNY CZK DKK EGP EUR GBP GHS HKD HUF IDR INR JPY KES"
        " KRW LKR MXN MYR NGN NOK NZD PKR PLN RMB SAR SEK SGD THB TWD UAH USD VND ZAR"
    ).split()
)
"""Codes that are no words of other kinds, so that texts without capitals may print them."""

_FAMILY = "+"
_LAST_YEAR = 9999


@dataclass(frozen=True, slots=True)
class _Tender:
    """A currency that a country had, from one year to another, both included."""

    currency: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What a word or symbol may mean: candidate codes, and what decides between them."""

    codes: tuple[str, ...]
    default: str | None = None
    owners: tuple[str, ...] = ()


@cache
def _names() -> Mapping[str, tuple[str, str, str]]:
    """Currency code -> CLDR singular, plural and home country."""
    return {code: (one, many, home) for code, one, many, home in rows("currency_names", 4)}


def home(code: str) -> str | None:
    """The one country whose money this is; None for the euro, the US dollar and unknown codes.

    >>> home("PLN"), home("EUR")
    ('POL', None)
    """
    entry = _names().get(code)
    if entry is None or code in ("USD", "EUR") or len(entry[2]) != 3:
        return None
    return entry[2]


@cache
def _tenders() -> Mapping[str, tuple[_Tender, ...]]:
    """Country -> its currencies in the order in which they came."""
    found: dict[str, list[_Tender]] = {}
    tables = ("currency_periods", "currency_periods_more")
    listed = (row for table in tables for row in rows(table, 4))
    for country, currency, start, end in sorted(listed, key=lambda row: row[2]):
        years = (int(start[:4] or 0), int(end[:4] or _LAST_YEAR))
        found.setdefault(country, []).append(_Tender(currency, *years))
    return {country: tuple(tenders) for country, tenders in found.items()}


@cache
def _secondary() -> frozenset[tuple[str, str]]:
    return frozenset((country, currency) for country, currency, _ in rows("currency_secondary", 3))


def national(country: str, year: int | None) -> str | None:
    """Main currency of a country in a year (the newer one in the year of a change); None = today.

    `country` is ISO 3166-1 alpha-3, or a group that counts in one currency (`EU`, `EUROZONE`,
    `BLEU`); a subdivision counts in that of its country. None where no currency is known.

    >>> national("DEU", 1987), national("DEU", 2024), national("HRV", 2022)
    ('DEM', 'EUR', 'HRK')
    """
    country = country_of(country)
    tenders = [t for t in _tenders().get(country, ()) if (country, t.currency) not in _secondary()]
    return _in_force(tenders, year)


def _in_force(tenders: Iterable[_Tender], year: int | None) -> str | None:
    """The newest of the tenders valid in the year; where none was, the nearest in time."""
    known = list(tenders)
    if not known:
        return None
    moment = _LAST_YEAR if year is None else year
    return min(reversed(known), key=lambda t: (_distance(t, moment), -t.start)).currency


def _distance(tender: _Tender, year: int) -> int:
    return max(tender.start - year, year - tender.end, 0)


@cache
def symbols() -> Mapping[str, str | None]:
    """Symbols, prefixes and ISO 4217 codes as printed -> code, None where the country decides.

    Case-sensitive. A code given for a shared symbol (`$`, `£`, `¥`) holds where the country has no
    such currency: ask `by_country` first when the reporter is known.

    >>> symbols()["NT$"], symbols()["$"], symbols()["Rs"], symbols()["DEM"]
    ('TWD', 'USD', None, 'DEM')
    """
    codes = {code: code for code in _names() if code not in WORDS_IN_CAPITALS}
    printed = {symbol: meaning.default for symbol, meaning in _symbols().items()}
    return MappingProxyType(codes | printed)


@cache
def words() -> Mapping[str, str | None]:
    """Lower-case words for currencies -> code, None where the country or the year decides.

    Singular, plural and with the country's adjective, name or abbreviation before it.

    >>> words()["yen"], words()["hong kong dlrs"], words()["francs"], words()["dollars"]
    ('JPY', 'HKD', None, 'USD')
    """
    return MappingProxyType({word: meaning.default for word, meaning in _words().items()})


@cache
def letters() -> Mapping[str, str | None]:
    """Letters that stand for a currency where they touch a scaled number: `P150.3 million`.

    None where the country decides.

    >>> letters()["N"], letters()["K"]
    ('NGN', None)
    """
    return MappingProxyType(
        {letter: m.codes[0] if len(m.codes) == 1 else None for letter, m in _letters().items()}
    )


@cache
def subunits() -> Mapping[str, tuple[Decimal, str]]:
    """Lower-case words for coins -> how much of which whole, named by a key of `words`.

    >>> subunits()["pence"], subunits()["centavos"]
    ((Decimal('0.01'), 'pound'), (Decimal('0.01'), 'peso'))
    """
    return MappingProxyType(
        {
            word: (Decimal(factor), whole)
            for spellings, factor, whole in rows("currency_subunits", 3)
            for word in spellings.split(ALTERNATIVES)
        }
    )


def by_country(word: str, country: str, year: int | None) -> str | None:
    """The currency that a word or symbol means in a country's text of a year (None = today).

    First the country's own currencies of that name; then the one country whose currency the word
    names anywhere (`zloty`, `pounds`); `$` and `dollars` are the local dollar in
    `DOLLAR_COUNTRIES` only. None where nothing decides.

    >>> by_country("crowns", "SWE", 1987), by_country("francs", "FRA", 1987)
    ('SEK', 'FRF')
    >>> by_country("$", "AUS", None), by_country("$", "KOR", None), by_country("peso", "KOR", 2020)
    ('AUD', 'USD', None)
    """
    meaning = _symbols().get(word) or _letters().get(word) or _words().get(word.lower())
    if meaning is None:
        return word if word in symbols() else None
    return (
        _of_country(meaning, country_of(country), year)
        or _of_owners(meaning, year)
        or meaning.default
        or None
    )


def _of_country(meaning: _Meaning, country: str, year: int | None) -> str | None:
    tenders = [t for t in _tenders().get(country, ()) if t.currency in meaning.codes]
    if meaning.default == "USD" and country not in DOLLAR_COUNTRIES:
        return "USD"
    return _in_force(tenders, year)


def _of_owners(meaning: _Meaning, year: int | None) -> str | None:
    owners = meaning.owners or _only_home(meaning.codes)
    tenders = (t for owner in owners for t in _tenders().get(owner, ()))
    return _in_force((t for t in tenders if t.currency in meaning.codes), year)


def _only_home(codes: tuple[str, ...]) -> tuple[str, ...]:
    homes = {_names()[code][2] for code in codes if code in _names()}
    return tuple(homes) if len(homes) == 1 else ()


@cache
def _families() -> Mapping[str, tuple[str, ...]]:
    """Last word of a CLDR name -> every currency so called: `dollar` -> AUD, BBD, ..."""
    found: dict[str, list[str]] = {}
    for code, (singular, _, _) in _names().items():
        found.setdefault(singular.rpartition(" ")[2], []).append(code)
    return {noun: tuple(codes) for noun, codes in found.items()}


def _codes(cell: str) -> tuple[str, ...]:
    """Codes of a table cell, `+franc` standing for every currency called a franc."""
    found: list[str] = []
    for code in filter(None, cell.split(ALTERNATIVES)):
        family = _families()[code[1:]] if code.startswith(_FAMILY) else (code,)
        found.extend(family)
    return tuple(dict.fromkeys(found))


@cache
def _symbols() -> Mapping[str, _Meaning]:
    return _printed("currency_symbols")


@cache
def _letters() -> Mapping[str, _Meaning]:
    return _printed("currency_letters")


def _printed(table: str) -> Mapping[str, _Meaning]:
    found: dict[str, _Meaning] = {}
    for symbol, default, others in rows(table, 3):
        codes = tuple(dict.fromkeys((*filter(None, [default]), *_codes(others))))
        found[symbol] = _Meaning(codes, default or None)
    return found


@cache
def _words() -> Mapping[str, _Meaning]:
    """Words of the hand-made table, CLDR names, and country + noun for every home currency."""
    found: dict[str, _Meaning] = {}
    nouns: dict[str, set[str]] = {code: set() for code in _names()}
    for spellings, cell, owner in rows("currency_words", 3):
        codes = _codes(cell)
        for word in spellings.split(ALTERNATIVES):
            found[word] = _meaning(word, codes, tuple(filter(None, owner.split(ALTERNATIVES))))
            for code in codes:
                nouns[code].add(word)
    for word, codes in _qualified(nouns).items():
        found.setdefault(word, _meaning(word, codes, ()))
    return found


def _meaning(word: str, codes: tuple[str, ...], owners: tuple[str, ...]) -> _Meaning:
    if len(codes) == 1:
        return _Meaning(codes, codes[0], owners)
    named_after_one = {"USA": "USD", "KOR": "KRW"}
    default = named_after_one.get(owners[0]) if owners else None
    return _Meaning(codes, default, owners)


def _qualified(nouns: Mapping[str, set[str]]) -> dict[str, tuple[str, ...]]:
    """`danish crowns`, `swiss francs`, `uae dirhams` -> the codes they may mean."""
    found: dict[str, set[str]] = {}
    prefixes = _country_words()
    for code, (one, many, home) in _names().items():
        last_words = {name.rpartition(" ")[2] for name in (one, many)}
        single = {noun for noun in nouns[code] if " " not in noun} | last_words
        for phrase in {one, many, *(f"{p} {n}" for p in prefixes.get(home, ()) for n in single)}:
            found.setdefault(phrase, set()).add(code)
    return {phrase: tuple(sorted(codes)) for phrase, codes in found.items()}


@cache
def _country_words() -> Mapping[str, tuple[str, ...]]:
    """Country -> its names, adjectives and abbreviations in lower case."""
    found: dict[str, list[str]] = {}
    for surface, place in places().items():
        if place.kind == "country" and place.form in ("name", "adjective", "abbreviation"):
            found.setdefault(place.code, []).append(surface.lower())
    return {code: tuple(surfaces) for code, surfaces in found.items()}
