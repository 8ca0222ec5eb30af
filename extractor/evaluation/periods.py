"""A period of the annotation contract (section 5) as its first and last day."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

Bounds = tuple[date, date]
"""First and last day of a period, both inside it."""

_YEAR = re.compile(r"(\d{4})")
_PART = re.compile(r"(\d{4})-([QH])(\d)")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_WEEK = re.compile(r"(\d{4})-W(\d{2})")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MONTHS_IN_PART = {"Q": 3, "H": 6}


@lru_cache(maxsize=8192)
def bounds(period: str) -> Bounds:
    """Return the first and last day of `period`.

    Reads years, halves, quarters, months, ISO weeks, days and `A/B` ranges of any two of them.

    Raises:
        ValueError: `period` has none of these forms, or its end comes before its start.

    >>> bounds("2024-Q1")
    (datetime.date(2024, 1, 1), datetime.date(2024, 3, 31))
    >>> bounds("2025-01/2025-10")[1]
    datetime.date(2025, 10, 31)
    """
    first, slash, last = period.strip().partition("/")
    start, end = _simple(first)
    if slash:
        end = _simple(last)[1]
    if end < start:
        raise ValueError(f"period {period!r} ends before it starts")
    return start, end


def comparable(period: str | None) -> Bounds | str | None:
    """Return what two periods are compared by: their days, or the words where there are none.

    >>> comparable("2024-02") == comparable("2024-02-01/2024-02-29")
    True
    """
    if period is None or not period.strip():
        return None
    try:
        return bounds(period)
    except ValueError:
        return period.strip().casefold()


def _simple(text: str) -> Bounds:
    if match := _YEAR.fullmatch(text):
        return _months(int(match[1]), 1, 12)
    if match := _PART.fullmatch(text):
        return _part(text, int(match[1]), _MONTHS_IN_PART[match[2]], int(match[3]))
    if match := _MONTH.fullmatch(text):
        return _months(int(match[1]), int(match[2]), 1)
    if match := _WEEK.fullmatch(text):
        year, week = int(match[1]), int(match[2])
        return date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7)
    if match := _DAY.fullmatch(text):
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return day, day
    raise ValueError(
        f"cannot read period {text!r}: use 2024, 2024-H1, 2024-Q1, 2024-03, 2024-W10, "
        "2024-03-05 or a range of two of them, such as 2025-01/2025-10"
    )


def _part(text: str, year: int, length: int, number: int) -> Bounds:
    if not 1 <= number <= 12 // length:
        raise ValueError(f"period {text!r} names a part that a year does not have")
    return _months(year, (number - 1) * length + 1, length)


def _months(year: int, first: int, count: int) -> Bounds:
    last = first + count - 1
    if not 1 <= first <= last <= 12:
        raise ValueError(f"{year}-{first:02d} is not a month")
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])
