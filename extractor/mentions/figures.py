"""Figures: money, percentages, physical quantities, and the plain numbers between them.

A number is found first; what stands to its left and right then says what it is. Each reading is
a lookup in a table of the lexicon: no pattern grows with the number of currencies or units.

>>> [(m.kind, str(m.value.amount), m.value.currency) for m in figures("to US$ 1.2268 trillion")]
[('money', '1226800000000', 'USD')]
>>> [(m.kind, str(m.value.value), str(m.value.upper)) for m in figures("roughly 1 to 3 percent")]
[('percent', '1', '3')]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from extractor.lexicon.units import Unit, unit
from extractor.mentions.number_reader import SCALES, NumberReader
from extractor.mentions.numbers import NUMBER
from extractor.mentions.physical import LAND
from extractor.mentions.ranges import exact, share_scales
from extractor.mentions.searching import Search
from extractor.mentions.types import Mention, Money, Percent, Quantity
from extractor.mentions.weights import is_weight

__all__ = ["SCALES", "exact", "figures"]

FIGURE = re.compile(
    rf"(?:(?<![\w.])|(?<=/\.))(?<!\d[,])(?P<number>{NUMBER}"
    r"|an?(?=[ -](?:million|billion|trillion)\b)"
    r"|an?(?= (?:dollar|euro|pound|yen|rupee|peso|cent|penny) (?:an?|per|for each)\b))"
    r"|(?<=[A-Za-z$€£¥₩₹])(?P<glued>\d{1,3}(?:[ \u00a0]\d{3})+(?:[.,]\d+)?(?=[ \u00a0-]?(?:thousand"
    r"|million|billion|trillion|mln|bln|mn|bn|trn|m|b)\b)|\d[\d,]*(?:\.\d+)?)",
    re.IGNORECASE,
)
_PERCENT = re.compile(
    r"(?:[ \u00a0]of[ \u00a0](?:an?|one|1)|\.(?= ?per ?cent))?[ \u00a0-]?"
    r"(?:per[ -]?cents?\b|pct|%|p\.c\.|pc\b)\.?",
    re.IGNORECASE,
)
_POINTS = re.compile(r"[ -]?(?:(?:percentage|basis|pct|%)?[ -]?points?|pp|ppts?)\b", re.IGNORECASE)
_ALSO_POINTS = re.compile(r"[ -]?(?:percentage[ -])?points?")
_SCALE_OF_MONEY = 10**5
"""From this scale on a number without a unit is taken for money."""
_POUNDS = ("pound", "pounds")
_POUND = Unit("pound", Decimal(1))
_PER_UNIT = re.compile(
    r"[ \u00a0-]?(?:(?:/|(?:per|an?|the)[ \u00a0-])(?P<unit>[A-Za-z]+)|(?:each|apiece)\b)",
    re.IGNORECASE,
)


def figures(
    text: str, start: int = 0, end: int | None = None, places: Sequence[int] | None = None
) -> list[Mention]:
    """All figures of `text[start:end]` in order, with offsets into `text`.

    `places`: where in the text a figure may begin, where that is known.
    """
    found = list(_scan(Search(FIGURE, text, end, places), text, start))
    return share_scales(text, found)


def _scan(search: Search, text: str, start: int) -> Iterator[Mention]:
    position = floor = start
    while True:
        match = search.first(position)
        if not match:
            return
        mention = _read(text, match, floor)
        floor = mention.end if mention else floor
        position = max(match.end(), mention.end if mention else 0)
        if mention is not None:
            yield mention


def _read(text: str, match: re.Match[str], floor: int) -> Mention | None:
    reader = NumberReader(text, match, floor)
    percent = _PERCENT.match(text, reader.end)  # "the lira 14 percent cheaper"
    left = reader.read_left_currency() if not (reader.spelled or percent) else False
    if match.group("glued") and not left:
        return None
    reader.read_sign()
    if reader.signed and not (left or reader.spelled or percent):
        left = reader.read_left_currency()  # "EUR -2.8 bn": the sign stands between
    if percent:
        return _percent(text, reader, percent)
    points = _POINTS.match(text, reader.end)
    if points and not left:
        reader.end = points.end()
        return _mention("points", text, reader, None)
    if reader.scale is None:
        reader.read_scale()
    right = reader.read_right_currency() if not left or reader.currency_word == "$" else False
    if right and reader.scale is None:  # "75 USD million"
        reader.read_scale()
    if right and reader.currency_word in _POUNDS and is_weight(text, reader.start, reader.end):
        return _quantity(text, reader, _POUND)
    if left or right:
        reader.read_coins_after(named_after=right)
        return _money(text, reader, named=True)
    if reader.read_coin():
        return _money(text, reader, named=True, coin=True)
    if found := reader.read_unit():
        return _quantity(text, reader, found)
    if reader.scale is not None and reader.scale >= _SCALE_OF_MONEY:
        return _money(text, reader, named=False)
    if reader.spelled and re.match(r"-[a-z]", text[reader.end : reader.end + 2]):
        return None
    number = reader.sign * reader.number * (reader.scale or 1)
    return _mention("number", text, reader, number, "spelled" if reader.spelled else "number")


def _mention(
    kind: str, text: str, reader: NumberReader, value: object, rule: str | None = None
) -> Mention:
    span = text[reader.start : reader.end]
    return Mention(kind, reader.start, reader.end, span, value, rule or kind)


def _percent(text: str, reader: NumberReader, percent: re.Match[str]) -> Mention:
    said = percent.group()
    reader.end = percent.end() - (said.endswith(".") and not said.endswith(".c."))
    if _ALSO_POINTS.match(text, reader.end):
        return _mention("points", text, reader, None)
    value = Percent(reader.sign * reader.number, None, reader.signed)
    return _mention("percent", text, reader, value)


def _money(text: str, reader: NumberReader, *, named: bool, coin: bool = False) -> Mention:
    scale = reader.scale or Decimal(1)
    unscaled = named and reader.scale is None
    kind = "price" if unscaled and (coin or _is_price(text, reader.end)) else "money"
    value = Money(
        amount=reader.sign * exact(reader.number * scale),
        currency=reader.currency,
        currency_word=reader.currency_word if reader.currency_word else None,
        scaled=reader.scale is not None,
        number=reader.number,
        signed=reader.signed,
    )
    return _mention(kind, text, reader, value, "money")


def _is_price(text: str, end: int) -> bool:
    """Whether a sum is told for one of something: "$80 a barrel", "2,150 ringgit per tonne"."""
    per = _PER_UNIT.match(text, end)
    if not per:
        return False
    said = text[end : end + 5].strip().lower()
    return said.startswith(("per", "/", "each", "apie")) or unit(per["unit"] or "") is not None


def _quantity(text: str, reader: NumberReader, found: Unit) -> Mention:
    amount = reader.number * (reader.scale or 1) * reader.sign
    if found.name in LAND:
        return _mention("number", text, reader, exact(amount), "land")
    value = Quantity(exact(amount * found.factor), found.name, reader.number)
    return _mention("quantity", text, reader, value)
