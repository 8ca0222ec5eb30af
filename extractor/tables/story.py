"""A table without a unit note: the story before it often tells the same figures with their unit."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal

from extractor.mentions.figures import exact, figures
from extractor.mentions.types import Mention
from extractor.records import Span
from extractor.tables.units import Unit

_LONGEST = 8000
_FACTORS = tuple(Decimal(10) ** power for power in (0, 3, 6, 9))
_ENOUGH_DIGITS = 4
_BESIDE = 80
"""Characters between a figure and the label that it is told of."""


def unit_of_story(text: str, story: Span, values: list[tuple[str, Decimal]]) -> Unit | None:
    """The unit in which the story tells values of the table, given with their labels; else None.

    One value is enough where its label stands beside it or four of its digits agree; otherwise two.

    >>> text = "Palm oil exports were 1.17 million tonnes."
    >>> unit_of_story(text, (0, len(text)), [("Palm Oil Exports", Decimal(1168324))])
    Unit(factor=Decimal('1'), currency=None, currency_word=None, quantity='tonne')
    """
    votes: dict[Unit, set[Decimal]] = defaultdict(set)
    precise: set[Unit] = set()
    for mention in figures(text, max(story[0], story[1] - _LONGEST), story[1]):
        if mention.kind not in ("money", "quantity"):
            continue
        beside = text[max(story[0], mention.start - _BESIDE) : mention.end + _BESIDE].lower()
        for label, value in values:
            for unit in _units(mention, value):
                votes[unit].add(value)
                if _digits(mention) >= _ENOUGH_DIGITS or label.lower() in beside:
                    precise.add(unit)
    good = [unit for unit, told in votes.items() if len(told) > 1 or unit in precise]
    return good[0] if len(good) == 1 else None


def _printed(mention: Mention) -> str:
    """The digits of the number as printed, without its thousands."""
    digits = "".join(c for c in mention.text.split("(")[0] if c.isdigit() or c == ".")
    return digits.strip(".")


def _digits(mention: Mention) -> int:
    return len(_printed(mention).replace(".", "").strip("0"))


def _units(mention: Mention, value: Decimal) -> list[Unit]:
    """The units under which the mention is this value, rounded as it was printed."""
    amount = abs(mention.value.amount)
    if _digits(mention) < 3 or not value or not amount or _printed(mention).count(".") > 1:
        return []
    number = Decimal(_printed(mention))
    step = (
        amount / number * Decimal(1).scaleb(int(number.as_tuple().exponent))
        if number
        else Decimal(1)
    )
    found = [factor for factor in _FACTORS if abs(amount - abs(value) * factor) * 2 <= step]
    if mention.kind == "quantity":
        return [Unit(exact(factor), quantity=mention.value.unit) for factor in found]
    return [
        Unit(exact(factor), mention.value.currency, mention.value.currency_word) for factor in found
    ]
