"""Parts of months: their halves, their first days and their weeks."""

from __future__ import annotations

import re
from typing import Any

from extractor.mentions.numbers import ORDINAL, parse_count
from extractor.mentions.time_builders import (
    day_range,
    group_of,
    in_all,
    month_of,
    rank_of,
    shift_of,
    year_said,
)
from extractor.mentions.time_expressions import TimeExpression
from extractor.mentions.time_words import COUNT, DASH, FIRST, MONTH, OF_YEAR, RANK


def _month_said(match: re.Match[str]) -> dict[str, Any]:
    """The month that a part belongs to: named, "this month", or "the month" that is told of."""
    named, which = group_of(match, "m1"), group_of(match, "which") or "this"
    if named:
        return {"month": month_of(named), **year_said(match)}
    if which in ("the", "the month"):
        return {"anchored": True}
    return {"shift": shift_of(which.removesuffix(" month"))}


def first_days(match: re.Match[str]) -> TimeExpression:
    return TimeExpression("days", first=1, last=parse_count(match["count"]), **_month_said(match))


def half_of_month(match: re.Match[str]) -> TimeExpression | None:
    """The days before or after the middle of a month: "the second half of October"."""
    rank = rank_of(match["ord"], 2)
    first, last = {1: (1, 15), 2: (16, 31)}.get(rank, (None, None))
    if first is None:
        return None
    return TimeExpression("days", first=first, last=last, unit="half", **_month_said(match))


def week_of(match: re.Match[str]) -> TimeExpression | None:
    """A week of a month: "the third week of June", or its days: "... of June (11-17)"."""
    if group_of(match, "d1"):
        return day_range(match)
    rank = rank_of(match["ord"], 5)
    if rank is None or rank > 5:
        return None
    return TimeExpression("week_of", month=month_of(match["m1"]), first=rank, **year_said(match))


FIRST_DAYS = (
    (
        "first days",
        rf"{FIRST} {COUNT} days (?:of|in) (?:(?P<m1>{MONTH}){OF_YEAR}|(?P<which>(?:the|this"
        r"|the current|last) month))",
        first_days,
    ),
)
HALVES = (
    (
        "half of a month",
        rf"{RANK}[- ]half of (?:(?P<m1>{MONTH}){OF_YEAR}|(?P<which>the|this|the current|last)"
        r" month)",
        half_of_month,
    ),
)
WEEKS = (
    (
        "week of the month",
        rf"(?P<ord>{ORDINAL}|opening|final|closing|last) week (?:of|in) (?P<m1>{MONTH})"
        rf"{OF_YEAR}(?:,? \((?P<d1>\d\d?)(?:st|nd|rd|th)?(?:{DASH}| (?:to|through) )"
        r"(?P<d2>\d\d?)(?:st|nd|rd|th)?\))?",
        week_of,
    ),
)
"""The rules of each of them."""

MONTHS_IN_ALL = (
    "months in all",
    rf"(?<=in ){COUNT}(?P<bare> months)(?=[.,;)]|$| (?:to|and) )",
    in_all,
)
"""The year so far, by its length: "exports rose 5 percent in ten months"."""
