"""Names of countries, subdivisions, groups and cities, as English newspapers print them.

Sources: ISO 3166-1 and 3166-2 (pycountry) and CLDR (babel), written to tables by
`scripts/build_lexicon`, and hand-made tables for what they do not list: adjectives, demonyms,
short forms, English names of regions, groups, cities. Where two tables know the same word, the
first of `_TABLES` has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal, cast

from extractor.lexicon.tables import ALTERNATIVES, rows, spellings

Kind = Literal["country", "subdivision", "group", "city"]
Form = Literal["name", "adjective", "demonym", "city", "abbreviation"]

_TABLES: tuple[tuple[str, Kind], ...] = (
    ("country_words", "country"),
    ("groups", "group"),
    ("country_names", "country"),
    ("subdivision_words", "subdivision"),
    ("subdivision_names", "subdivision"),
)

_COUNTRY_OF = {
    "AE": "ARE",
    "AU": "AUS",
    "BR": "BRA",
    "CA": "CAN",
    "CN": "CHN",
    "DE": "DEU",
    "ES": "ESP",
    "GB": "GBR",
    "IN": "IND",
    "JP": "JPN",
    "KR": "KOR",
    "US": "USA",
}
"""The countries whose subdivisions the tables name: ISO 3166-1 alpha-2 to alpha-3."""


@dataclass(frozen=True, slots=True)
class Place:
    """What one word of the text stands for.

    `code` is ISO 3166-1 alpha-3 (`KOR`; historic `SUN`, `YUG`, `CSK`, `DDR`; `XKX` for Kosovo,
    user-assigned), ISO 3166-2 (`KR-41`), or a group (`EU`; a group without a code of its own
    carries its words, `South America`). For a city, the code is that of its country.
    """

    code: str
    kind: Kind
    form: Form


@cache
def places() -> Mapping[str, Place]:
    """Every known surface form and its place; keys are case-sensitive.

    >>> places()["South Korean"]
    Place(code='KOR', kind='country', form='adjective')
    >>> places()["Frankfurt"].code
    'DEU'
    """
    found: dict[str, Place] = {}
    for code, cities in rows("cities", 2):
        for surface in spellings(cities):
            found[surface] = Place(code, "city", "city")
    for table, kind in _TABLES:
        for code, form, surfaces in rows(table, 3):
            for surface in spellings(surfaces):
                found.setdefault(surface, Place(code, kind, cast(Form, form)))
    return MappingProxyType(found)


@cache
def _members() -> Mapping[str, frozenset[str]]:
    return {code: frozenset(members.split(ALTERNATIVES)) for code, members in rows("members", 2)}


def members(code: str) -> frozenset[str]:
    """Countries of a group today, or of a continent: `EU`, `ASEAN`, `LATAM`; others are empty.

    >>> sorted(members("NAFTA"))
    ['CAN', 'MEX', 'USA']
    """
    return _members().get(code, frozenset())


@cache
def _groups() -> frozenset[str]:
    return frozenset(code for code, _, _ in rows("groups", 3))


def is_group(code: str) -> bool:
    """Whether a code stands for several countries.

    >>> is_group("EU"), is_group("KOR")
    (True, False)
    """
    return code in _groups()


@cache
def _short_names() -> Mapping[str, str]:
    """Code -> the first name that a table gives it; ISO and CLDR before the hand-made ones."""
    found: dict[str, str] = {}
    for table in ("country_names", *(table for table, _ in _TABLES)):
        for code, form, surfaces in rows(table, 3):
            if form == "name":
                found.setdefault(code, surfaces.split(ALTERNATIVES)[0])
    return found


def country_name(code: str) -> str:
    """English short name of a country, group or subdivision; a code without one is its own name.

    >>> country_name("KOR"), country_name("EU"), country_name("APEC")
    ('South Korea', 'European Union', 'Asia-Pacific Economic Cooperation')
    """
    return _short_names().get(code, code)


def country_of(code: str) -> str:
    """The country that a subdivision is part of; of any other code, the code itself.

    >>> country_of("KR-41"), country_of("PER")
    ('KOR', 'PER')
    """
    return _COUNTRY_OF.get(code.partition("-")[0], code)


@cache
def _city_regions() -> Mapping[str, str]:
    return dict(cast("tuple[str, str]", row) for row in rows("city_regions", 2))


def city_region(surface: str) -> str | None:
    """ISO 3166-2 code of a city that is a first-level subdivision itself, otherwise None.

    `places()` gives such a city its country, as a dateline means it.

    >>> city_region("Seoul"), city_region("Busan"), city_region("Paris")
    ('KR-11', None, None)
    """
    return _city_regions().get(surface)
