"""Dates as front matter, JSON fields and page metadata write them: all of a date, or none."""

from __future__ import annotations

import re
from datetime import date, datetime

_ISO = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})(?!\d)")
_COMPACT = re.compile(r"\s*((?:19|20)\d{2})(\d{2})(\d{2})\s*\Z")
_NUMERIC = re.compile(r"\s*(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d{2})(?!\d)")


def parse_date(value: object) -> date | None:
    """The calendar date that `value` states in full, else None.

    A missing year, month or day is never filled in, and numeric dates are read only where the
    order of day and month cannot be mistaken.

    >>> parse_date("Thu, 07 Mar 2024 08:00:00 GMT")
    datetime.date(2024, 3, 7)
    >>> parse_date("March 2024"), parse_date("04/05/2024")
    (None, None)
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return None
    for pattern in (_ISO, _COMPACT):
        if found := pattern.match(value):
            return calendar_date(*(int(part) for part in found.groups()))
    if found := _NUMERIC.match(value):
        return _unambiguous(*(int(part) for part in found.groups()))
    return _in_words(value)


def calendar_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _unambiguous(first: int, second: int, year: int) -> date | None:
    """Day and month in either order, where only one order gives a date or both give the same."""
    readings = {calendar_date(year, second, first), calendar_date(year, first, second)} - {None}
    return readings.pop() if len(readings) == 1 else None


def _in_words(value: str) -> date | None:
    """dateutil fills what is missing from a default: two defaults show whether it did."""
    from dateutil.parser import ParserError, parse

    try:
        readings = {
            parse(value, default=default).date()
            for default in (datetime(2001, 1, 1), datetime(1992, 2, 2))
        }
    except (ParserError, OverflowError, ValueError):
        return None
    return readings.pop() if len(readings) == 1 else None
