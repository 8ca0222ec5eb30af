"""Figures: money, percentages, physical quantities, and the plain numbers between them.

A number is found first; what stands to its left and right then says what it is. Each reading is
one lookup in a lexicon table, so no pattern grows with the number of currencies or units.

>>> [(m.kind, str(m.value.amount), m.value.currency) for m in figures("fell to US$ 1.2268 trillion")]
[('money', '1226800000000', 'USD')]
>>> [(m.kind, str(m.value.value), str(m.value.upper)) for m in figures("roughly 1 to 3 percent")]
[('percent', '1', '3')]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from extractor.lexicon.currencies import symbols, words
from extractor.lexicon.units import unit
from extractor.mentions.numbers import NUMBER, parse_number
from extractor.mentions.types import Mention, Money, Percent, Quantity

SCALES: dict[str, Decimal] = {
    word: Decimal(10) ** power
    for power, forms in {
        3: "thousand k '000",
        5: "lakh lakhs lac lacs",
        6: "million millions mln mlns mn mil mio m",
        7: "crore crores cr",
        9: "billion billions bln blns bn b bil",
        12: "trillion trillions trn tln tn t",
    }.items()
    for word in forms.split()
}
_ALSO_VERBS = frozenset({"won", "real", "mark", "pound", "sol", "rand"})
"""Names of currencies that stand before a number as other words ("won 31.2 percent of the vote")."""
_SHORT_SCALES = frozenset({"k", "m", "b", "t", "cr", "mil"})
"""Scales that are read as such only beside a currency: `$10m`, not `10 m`."""

_FIGURE = re.compile(
    rf"(?<![\w.])(?<!\d[,])(?P<number>half a(?=[ -](?:million|billion|trillion)\b)|an?(?=[ -](?:million|billion|trillion)\b)|{NUMBER})"
    r"|(?<=[A-Za-z$€£¥₩₹])(?P<glued>\d{1,3}(?:[ \u00a0]\d{3})+(?:[.,]\d+)?(?= ?(?:thousand|million|billion|trillion|mln|bln|mn|bn|trn|m|b)\b)|\d[\d,]*(?:\.\d+)?)",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"(?:(?<![A-Za-z])|(?<=\d))([A-Za-z]{0,4}\.?[A-Za-z]{0,2}\.?[$€£¥₩₹¢₵₦₱฿₫₺₽]|[A-Za-z]{1,5}\.?)[ \u00a0]?$"
)
_SPACED_PREFIX = re.compile(r"\b(US|A|C|HK|NZ|S|NT|AU|CA)[ \u00a0]$")
_LEFT_WORDS = re.compile(r"((?:[A-Za-z.]+[ \u00a0]){0,2}[A-Za-z]+)[ \u00a0]$")
_PERCENT = re.compile(r"[ \u00a0-]?(?:per[ -]?cent|pct|%|p\.c\.|pc\b)\.?", re.IGNORECASE)
_POINTS = re.compile(r"[ -]?(?:percentage|basis|pct)?[ -]?points?\b", re.IGNORECASE)
_RIGHT_WORD = re.compile(r"[ \u00a0-]?([A-Za-z][A-Za-z.$¢]*|[€£¥₩₹$]|'000\b)")
_RANGE = re.compile(r"\s?(?:-|–|—|to|and|or)\s?(?=[$€£¥+\d]|[a-z]{2,}\b)", re.IGNORECASE)
_PER_UNIT = re.compile(
    r"[ \u00a0]?(?:/|(?:per|a|an|the)[ \u00a0])(?P<unit>[A-Za-z]+)", re.IGNORECASE
)
_SIGN = re.compile(r"(?:^|(?<=[\s(\[,:;/]))([+\-−–△▼])\s?$")
_SIGN_WORD = re.compile(r"\b(minus|negative|plus)\s$", re.IGNORECASE)


def _is_dash(window: str, sign: re.Match[str]) -> bool:
    """ "a trade surplus - 4.5 billion dlrs": a stroke between words and figure, with air on both sides."""
    return (
        sign.group().strip() in ("-", "–", "−")
        and sign.group() != sign.group().strip()
        and window[: sign.start()].rstrip()[-1:].isalpha()
    )


class _Reader:
    """Reads one number with its surroundings; positions move outward as parts are recognised."""

    def __init__(self, text: str, match: re.Match[str]) -> None:
        self.text = text
        self.start, self.end = match.span()
        raw = match.group()
        low = raw.lower()
        self.spelled = not raw[0].isdigit()
        self.number = (
            Decimal("0.5")
            if low == "half a"
            else Decimal(1)
            if low in ("a", "an")
            else parse_number(raw)
        )
        self.sign = 1
        self.signed = False
        self.currency: str | None = None
        self.currency_word: str | None = None
        self.scale: Decimal | None = None

    def read_sign(self) -> None:
        window = self.text[max(0, self.start - 9) : self.start]
        match = _SIGN.search(window) or _SIGN_WORD.search(window)
        if match and not _is_dash(window, match):
            self.signed = True
            self.sign = 1 if match.group(1).lower() in ("+", "plus") else -1
            self.start -= len(window) - match.start()

    def read_left_currency(self) -> bool:
        window = self.text[max(0, self.start - 9) : self.start]
        match = _LEFT.search(window)
        if match:
            token = match.group(1)
            for form in (
                token,
                token.rstrip("."),
                token.upper() if len(token) == 3 else token,
                token[-1] if token.endswith("$") else token,
            ):
                if form == "N" and window.endswith("N") and self._scaled_ahead():
                    self._set_currency("NGN", "NGN")
                    self.start -= 1
                    return True
                if form in symbols():
                    self.start -= len(window) - match.start(1)
                    self._set_currency(symbols()[form], form)
                    self._join_spaced_prefix(form)
                    return True
        window = self.text[max(0, self.start - 30) : self.start]
        match = _LEFT_WORDS.search(window)
        if not match:
            return False
        parts = match.group(1).split()
        for size in range(len(parts), 0, -1):
            name = _currency_name(" ".join(parts[-size:]))
            if name in words() and name not in _ALSO_VERBS:
                self._set_currency(words()[name], name)
                self.start -= len(" ".join(parts[-size:])) + 1
                return True
        return False

    def _join_spaced_prefix(self, form: str) -> None:
        """`US $ 910 million`: the letters of a dollar that stand apart from its sign."""
        if form != "$":
            return
        prefix = _SPACED_PREFIX.search(self.text, max(0, self.start - 5), self.start)
        if prefix and prefix.group(1) + "$" in symbols():
            self._set_currency(symbols()[prefix.group(1) + "$"], prefix.group(1) + "$")
            self.start = prefix.start(1)

    def _scaled_ahead(self) -> bool:
        """`N38.04trn`: the naira's letter is read as one only before a scaled number."""
        match = _RIGHT_WORD.match(self.text, self.end)
        return bool(match and match.group(1).lower() in SCALES)

    def _set_currency(self, code: str | None, word: str) -> None:
        self.currency, self.currency_word = code, word

    def read_scale(self) -> None:
        """Scale words; "lakh crore" and "thousand crore" multiply."""
        while True:
            match = _RIGHT_WORD.match(self.text, self.end)
            if not match:
                return
            word = match.group(1).rstrip(".").lower()
            factor = SCALES.get(word)
            if factor is None:
                return
            if word in _SHORT_SCALES and not self.currency_word and not self._short_scale_ok(match):
                return
            self.scale = factor * (self.scale or 1)
            self.end = match.end(1) - (match.group(1).endswith(".") and word != "m.")

    def _short_scale_ok(self, match: re.Match[str]) -> bool:
        """`10bn` and `10 m euros` need a currency after them, `10m` alone is metres or minutes."""
        following = _RIGHT_WORD.match(self.text, match.end())
        return bool(following and _currency_name(following.group(1)) in words())

    def read_right_currency(self) -> bool:
        taken: list[str] = []
        end = self.end
        best: tuple[str, int] | None = None
        for _ in range(3):
            match = _RIGHT_WORD.match(self.text, end)
            if not match:
                break
            taken.append(match.group(1))
            end = match.end()
            name = _currency_name(" ".join(taken))
            if name in words():
                best = (name, end)
        if best:
            self._set_currency(words()[best[0]], best[0])
            self.end = best[1] - (self.text[best[1] - 1] == ".")
            return True
        match = _RIGHT_WORD.match(self.text, self.end)
        if (
            match
            and match.group(1) in symbols()
            and (len(match.group(1)) == 3 or not match.group(1).isalpha())
        ):
            self._set_currency(symbols()[match.group(1)], match.group(1))
            self.end = match.end()
            return True
        return False

    def read_unit(self) -> tuple[str, Decimal] | None:
        taken: list[str] = []
        end = self.end
        best: tuple[tuple[str, Decimal], int] | None = None
        for _ in range(4):
            match = re.compile(r"[ \u00a0-]?([A-Za-z]+|\d+-?\w+|\([A-Z]+s?\))").match(
                self.text, end
            )
            if not match:
                break
            taken.append(match.group(1))
            end = match.end()
            found = unit(" ".join(taken))
            if found:
                best = (found, end)
        if best is None:
            return None
        self.end = best[1]
        return best[0]


def _currency_name(name: str) -> str:
    """The key of a currency name in the word table: lower case, "u.s." and "h.k." without dots."""
    low = name.lower().replace("-", " ")
    return low if low in words() else low.replace(".", "")


def figures(text: str, start: int = 0, end: int | None = None) -> list[Mention]:
    """All figures of `text[start:end]` in order, with offsets into `text`."""
    found = list(_scan(text, start, len(text) if end is None else end))
    return _share_scales(text, found)


def _scan(text: str, start: int, stop: int) -> Iterator[Mention]:
    position = start
    while True:
        match = _FIGURE.search(text, position, stop)
        if not match:
            return
        mention = _read(text, match)
        position = max(match.end(), mention.end if mention else 0)
        if mention is not None:
            yield mention


def _read(text: str, match: re.Match[str]) -> Mention | None:
    reader = _Reader(text, match)
    left = reader.read_left_currency() if not reader.spelled else False
    if match.group("glued") and not left:
        return None
    reader.read_sign()
    if not left and reader.signed:
        left = False
    percent = _PERCENT.match(text, reader.end)
    if percent and not left:
        reader.end = percent.end() - (
            percent.group().endswith(".") and not percent.group().endswith("c.")
        )
        if _POINTS.match(text, reader.end) and re.match(
            r"[ -]?(?:percentage[ -])?points?", text[reader.end : reader.end + 18]
        ):
            return Mention(
                "points", reader.start, reader.end, text[reader.start : reader.end], None, "points"
            )
        value = Percent(reader.sign * reader.number, None, reader.signed)
        return Mention(
            "percent", reader.start, reader.end, text[reader.start : reader.end], value, "percent"
        )
    points = _POINTS.match(text, reader.end)
    if points and not left:
        return Mention(
            "points", reader.start, points.end(), text[reader.start : points.end()], None, "points"
        )
    reader.read_scale()
    right = reader.read_right_currency() if not left or reader.currency == "USD" else False
    if left or right or (reader.scale is not None and reader.scale >= 10**5):
        quantity = None if left or right else reader.read_unit()
        if quantity is None:
            return _money(text, reader, left or right)
        return _quantity(text, reader, quantity)
    quantity = reader.read_unit()
    if quantity:
        return _quantity(text, reader, quantity)
    if reader.spelled and re.match(r"-[a-z]", text[reader.end : reader.end + 2]):
        return None
    if reader.scale is not None:
        reader.number *= reader.scale
    return Mention(
        "number",
        reader.start,
        reader.end,
        text[reader.start : reader.end],
        reader.sign * reader.number,
        "spelled" if reader.spelled else "number",
    )


def _money(text: str, reader: _Reader, named: bool) -> Mention:
    scale = reader.scale or Decimal(1)
    per = _PER_UNIT.match(text, reader.end)
    kind = (
        "price"
        if named
        and reader.scale is None
        and per
        and (
            text[reader.end : reader.end + 4].strip().startswith(("per", "/"))
            or unit(per.group("unit"))
        )
        else "money"
    )
    value = Money(
        amount=reader.sign * exact(reader.number * scale),
        currency=reader.currency,
        currency_word=reader.currency_word if reader.currency_word else None,
        scaled=reader.scale is not None,
        number=reader.number,
        signed=reader.signed,
    )
    return Mention(kind, reader.start, reader.end, text[reader.start : reader.end], value, "money")


def _quantity(text: str, reader: _Reader, found: tuple[str, Decimal]) -> Mention:
    name, factor = found
    amount = exact(reader.number * (reader.scale or 1) * factor)
    return Mention(
        "quantity",
        reader.start,
        reader.end,
        text[reader.start : reader.end],
        Quantity(reader.sign * amount, name),
        "quantity",
    )


def exact(value: Decimal) -> Decimal:
    """The same number without an exponent, so that equal amounts print alike."""
    return Decimal(int(value)) if value == value.to_integral_value() else value.normalize()


_FRACTION = re.compile(
    r"\b(?P<count>a|one|two|three|four)[- ](?P<part>third|quarter|fifth|sixth|tenth)s?\b(?=\s+(?:of|to|in|from|on|over|more|less)\b|[,.;)]|\s*$)"
    r"|(?<=by )half\b|\bhalf(?= of\b)",
    re.IGNORECASE,
)
_FRACTION_COUNT = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_FRACTION_PART = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "tenth": 10}


def fractions(text: str, start: int, end: int) -> Iterator[Mention]:
    """ "by a third" and "two-thirds of": percent with two decimals (guidelines, section 6).

    >>> [str(m.value.value) for m in fractions("rose by a third to", 0, 18)]
    ['33.33']
    """
    for match in _FRACTION.finditer(text, start, end):
        lead = text[max(start, match.start() - 28) : match.start()].lower()
        following = text[match.end() : match.end() + 4].lower()
        if re.search(r"\b(?:first|second|latter|1st|2nd|last|third|fourth)[ -]$", lead):
            continue
        if not following.startswith(" of") and not re.search(r"\bby (?:\w+ ){0,2}$", lead):
            continue
        if match["part"]:
            share = (
                Decimal(100 * _FRACTION_COUNT[match["count"].lower()])
                / _FRACTION_PART[match["part"].lower()]
            )
            value = exact(share.quantize(Decimal("0.01")))
        else:
            value = Decimal(50)
        yield Mention(
            "percent", match.start(), match.end(), match.group(), Percent(value), "fraction"
        )


_BETWEEN = re.compile(r"\s?(?:-|–|to|and|or)\s?$", re.IGNORECASE)


def _share_scales(text: str, found: list[Mention]) -> list[Mention]:
    """Join "1 to 3 percent" into one range and give "from 3.2 to 3.9 billion" its scale twice."""
    result: list[Mention] = []
    for mention in found:
        previous = result[-1] if result else None
        if previous is not None and mention.kind in ("percent", "money"):
            gap = text[previous.end : mention.start]
            lead = text[max(0, previous.start - 9) : previous.start].lower()
            if _BETWEEN.fullmatch(gap):
                joined = _join(text, previous, mention, gap.strip().lower(), lead)
                if joined is not None:
                    result[-1:] = joined
                    continue
        result.append(mention)
    return result


def _join(text: str, first: Mention, second: Mention, gap: str, lead: str) -> list[Mention] | None:
    from_to = lead.rstrip().endswith("from") and gap == "to"
    between = lead.rstrip().endswith("between") and gap == "and"
    ranged = between or (gap in ("to", "-", "–", "or") and not from_to)
    span = (first.start, second.end, text[first.start : second.end])
    if second.kind == "percent":
        low = (
            first.value
            if first.kind == "number"
            else first.value.value
            if first.kind == "percent"
            else None
        )
        if low is None:
            return None
        if ranged and abs(low) < abs(second.value.value):
            value = Percent(Decimal(low), second.value.value, second.value.signed)
            return [Mention("percent", *span, value, "percent range")]
        fractional = first.kind == "number" and (
            first.value != int(first.value) or "point" in first.text
        )
        if first.kind == "number" and (from_to or (gap == "and" and fractional)):
            return [_as_percent(first), second]
        return None
    if first.kind not in ("number", "money") or (
        first.kind == "money" and first.value.scaled and not between
    ):
        return None
    number = first.value if first.kind == "number" else first.value.number
    top = second.value
    scale = top.amount / top.number if top.number else Decimal(1)
    low_amount = (
        first.value.amount
        if first.kind == "money" and first.value.scaled
        else exact(number * scale)
    )
    if first.kind == "number" and re.fullmatch(r"(?:19|20)\d\d", first.text):
        return None
    named = first.value if first.kind == "money" and first.value.currency_word else top
    if ranged and low_amount < top.amount:
        value = Money(
            low_amount, top.amount, named.currency, named.currency_word, top.scaled, number
        )
        return [Mention("money", *span, value, "money range")]
    if from_to:
        value = Money(low_amount, None, named.currency, named.currency_word, top.scaled, number)
        return [Mention("money", first.start, first.end, first.text, value, "shared scale"), second]
    return None


def _as_percent(number: Mention) -> Mention:
    return Mention(
        "percent", number.start, number.end, number.text, Percent(number.value), "shared percent"
    )
