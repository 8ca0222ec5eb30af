"""The unit that the words after a number name, and what belongs to it: a rate, the size of a pack.

>>> measured("1.34 million barrels of crude a day", 12, scaled=True)
Measure(unit=Unit(name='barrel per day', factor=Decimal('1')), end=20)
>>> measured("914,000 bags of 60 kilos each", 7, scaled=False).end
29
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from extractor.lexicon.units import Unit, unit
from extractor.mentions.numbers import WORD
from extractor.mentions.physical import physical_unit

_WORDS = 4
"""How many words the longest names have."""
_WORD = re.compile(
    r"(?:(?<=[a-z][uq])\.)?[ \u00a0-]?((?:[A-Za-z]\.){2}|[A-Za-z]+(?:/[A-Za-z]+|[²³]|(?<=m)[23]\b)?"
    r"|\d+-?\w+|\([A-Z]+s?\))(?!(?<=\b[A-Za-z])-[a-z])"  # "3 million T-shirts"
)
_DAILY = re.compile(
    r"(?:(?:/|[ \u00a0-](?:a|per)[ \u00a0-])d(?:ay)?|[ \u00a0]daily)\b", re.IGNORECASE
)
_DAILY_GOOD = re.compile(r" of (?:[a-z-]+ ){1,3}?(?:a|per) day\b", re.IGNORECASE)
"""The good may stand between a unit and its rate."""
_PACK = re.compile(
    rf" (?P<bracket>\()?(?:(?:of|at) )?(?:\d[\d.,]*|{WORD})[ -]?"
    r"(?:kgs?|kilos?|kilogram(?:me)?s?|lbs?|pounds?|lit(?:re|er)s?)\b(?: each)?(?(bracket)\))",
    re.IGNORECASE,
)
"""How much goes into a bag, a bale, a case: no amount of goods of its own."""
_FILLED = re.compile(
    rf" {WORD}-(?:kg|kilo|pound|lb|lit(?:re|er))(?= (?:bag|sack|case|bale|box|carton)e?s\b)",
    re.IGNORECASE,
)
"""The same before the pack, in words: "411,000 sixty-kilo bags"."""
_OF_A_PACK = frozenset({"bag", "bale", "sack", "box", "case", "carton", "flask", "running bale"})
_MEGATONNE = "Mt"
_TRADED_MEGATONNES = Decimal(10_000)
"""No trade has more of them: "25,000 Mt" are metric tons."""

_VERB = ["set"]
"""A unit in the plural alone: "1,200 sets", but "the record of 2.6 billion set in May"."""


class Measure(NamedTuple):
    """A unit and the end of the words that name it."""

    unit: Unit
    end: int


def measured(text: str, end: int, *, scaled: bool, number: Decimal = Decimal(0)) -> Measure | None:
    """The unit of the longest run of words after a number, with the rate and the pack behind it."""
    best = _named(text, end)
    if best is None:
        return None
    found, end = best
    if text[:end].endswith(_MEGATONNE) and not scaled and number < _TRADED_MEGATONNES:
        found = Unit(found.name, Decimal(10) ** 6)
    if not found.name.endswith("day"):
        daily = _DAILY.match(text, end)
        if daily or _DAILY_GOOD.match(text, end):
            found = Unit(f"{found.name} per day", found.factor)
            end = daily.end() if daily else end
    pack = _PACK.match(text, end) if found.name in _OF_A_PACK else None
    return Measure(found, pack.end() if pack else end)


def _named(text: str, end: int) -> Measure | None:
    filled = _FILLED.match(text, end)
    end = filled.end() if filled else end
    taken: list[str] = []
    best: Measure | None = None
    ends: list[int] = []
    for _ in range(_WORDS):
        match = _WORD.match(text, end)
        if not match:
            break
        taken.append(match.group(1))
        end = match.end()
        ends.append(end)
        found = unit(" ".join(taken))
        if found and taken != _VERB:
            best = Measure(found, end)
        elif "/" in taken[-1]:  # "t/day"
            taken[-1], slash, per = taken[-1].partition("/")
            found = unit(" ".join(taken))
            return Measure(found, end - len(slash + per)) if found else best
    if best is not None or taken[:1] == _VERB:
        return best
    for size in range(len(taken), 0, -1):
        rare = physical_unit(" ".join(taken[:size]))
        if rare:
            return Measure(rare, ends[size - 1])
    return None
