"""The time that stands with a figure itself, behind it or before it."""

from __future__ import annotations

from extractor.linking.roles import FIGURE_KINDS, LIGHT, MEASURES
from extractor.linking.word_sets import FUNCTION_WORDS, words
from extractor.mentions.types import Mention

_SCALES = words("m mn mln bn")
"""Scale words that a number without a currency leaves behind it: "a deficit of 190m in May"."""
_BEFORE_TIMES = FUNCTION_WORDS | words(
    "recorded seen posted reported period same registered increase set previous preceding prior",
    "annual annualised annualized monthly yearly quarterly year-on-year month-on-month",
)
_GOODS = words("word topic")
_TO_TIMES = _BEFORE_TIMES | MEASURES | _SCALES
_FIRST_GIVEN = LIGHT | {"from"}
_NEAR_BEFORE = 6
"""How far before a figure its time may stand: "a 1985 deficit of 900 mln"."""
_NEAR_BEHIND = 6
"""How many words may stand between a figure and the time behind it."""


def period_before(items: list[Mention], index: int, floor: int) -> int | None:
    """A time standing right before the figure: "January's 129 mln", "a 1985 deficit of 900 mln"."""
    k = index - 1
    if k - 1 > floor and items[k].low in ("to", "at") and items[k - 1].kind == "period":
        return k - 1  # "after swelling in March to 3 bn"
    while k >= floor and index - k <= _NEAR_BEFORE:
        token = items[k]
        if token.kind == "period":
            return k
        if (
            token.low in ("'s", "’s", "'", "of", "a", "an")
            or token.low in LIGHT
            or token.kind in ("balance", "record")
            or token.low in ("total", "trade", "average")
            or (token.kind == "flow" and items[k + 1].low == "of")
        ):
            k -= 1
            continue
        return None
    return None


def period_after(items: list[Mention], index: int) -> int | None:
    """The index of the period that belongs to the figure at `index`, standing right behind it."""
    k = index + 1
    steps = 0
    while k < len(items) and steps < _NEAR_BEHIND:
        past = _past_revision(items, k)
        if past is not None:
            k = past
            continue
        if items[k].kind == "period":
            return k
        if not _leads_to_time(items[k]) and not _names_goods(items, index, k):
            return None
        k += 1
        steps += 1
    return None


def _past_revision(items: list[Mention], k: int) -> int | None:
    """The end of a revision between a figure and its time: "(revised from 3.1)", ", revised, "."""
    inside = items[k : k + 4] if items[k].text == "(" else []
    converted = len(inside) > 1 and inside[1].kind == "money" and items[k - 1].kind == "money"
    if converted or any(m.low == "revised" for m in inside):
        while k < len(items) and items[k].text != ")":
            k += 1
        return k + 1
    if items[k].text == "," and k + 1 < len(items) and items[k + 1].low == "revised":
        k += 2
        while k < len(items) and (
            items[k].low in _FIRST_GIVEN or items[k].kind in ("money", "number", "direction")
        ):
            k += 1
        return k + 1 if k < len(items) and items[k].text == "," else k
    return None


def _names_goods(items: list[Mention], index: int, k: int) -> bool:
    """Whether the word at `k` is of the goods weighed: "3 million tonnes of crude oil in May"."""
    of = items[index + 1] if items[index].kind == "quantity" and index + 1 < len(items) else None
    return of is not None and of.low == "of" and k <= index + 3 and items[k].kind in _GOODS


def _leads_to_time(token: Mention) -> bool:
    """Whether a word may stand between a figure and the time that belongs to it."""
    if token.kind in FIGURE_KINDS or token.text in (",", ";", ")", "."):
        return False
    if token.low in ("and", "while", "but", "to", "with"):
        return False
    if token.kind in ("direction", "balance", "adjustment", "record", "flow", "level", "forecast"):
        return True
    return token.kind in ("word", "basis", "topic") and token.low in _TO_TIMES
