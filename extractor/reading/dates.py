"""Dates as front matter, JSON fields and page metadata write them: all of a date, or none.

dateparser comes last, for months in the words of other languages. Of the 79 full dates of
`tests/reading/test_date_strings.py` the patterns here and dateutil read 31, dateparser 45 more; of
the 32 strings that are no date they read none. dateparser alone makes a date of nine of those: it
takes "2015. 13. 4" for April, and "04/05/2015" and "4 listopada" (November in Polish, October in
Croatian) by the first language that fits. So it is given only dates with a month in words, and
believed where all languages agree. It costs under a second once and 20 milliseconds a date.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_ISO = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})(?!\d)")
_COMPACT = re.compile(r"\s*((?:19|20)\d{2})(\d{2})(\d{2})\s*\Z")
_YEAR_FIRST = re.compile(
    r"\s*((?:19|20)\d{2})(?:\s?[./-]\s?|[年년]\s?)(\d{1,2})(?:\s?[./-]\s?|[月월]\s?)(\d{1,2})(?!\d)"
)
_NUMERIC = re.compile(r"\s*(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*((?:19|20)\d{2}|\d{2})(?!\d)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_WORD = re.compile(r"[^\W\d_]{3}")
_LONGEST = 60
_LANGUAGES = (
    *("en", "fr", "de", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl"),
    *("cs", "hr", "hu", "ro", "tr", "id", "ru", "uk", "bg", "el", "ar"),
)


def parse_date(value: object) -> date | None:
    """The calendar date that `value` states in full, else None.

    A missing year, month or day is never filled in, and numeric dates are read only where the
    order of day and month cannot be mistaken.

    >>> parse_date("Thu, 07 Mar 2024 08:00:00 GMT")
    datetime.date(2024, 3, 7)
    >>> parse_date("March 2024"), parse_date("04/05/2024")
    (None, None)
    >>> parse_date("mercredi 4 février 2015")
    datetime.date(2015, 2, 4)
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return None
    for pattern in (_ISO, _COMPACT, _YEAR_FIRST):
        if found := pattern.match(value):
            return calendar_date(*(int(part) for part in found.groups()))
    if found := _NUMERIC.match(value):
        return _unambiguous(*(int(part) for part in found.groups()))
    return _in_words(value) or _in_other_words(value)


def calendar_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _unambiguous(first: int, second: int, year: int) -> date | None:
    """Day and month in either order, where only one order gives a date or both give the same;
    never for a year of two digits, which may as well be a day."""
    readings = {calendar_date(year, second, first), calendar_date(year, first, second)} - {None}
    return readings.pop() if len(readings) == 1 else None


def _in_words(value: str) -> date | None:
    """dateutil fills what is missing from a default: two defaults show whether it did."""
    from dateutil.parser import ParserError, parse

    try:
        readings = {
            parse(value, default=default, ignoretz=True).date()
            for default in (datetime(2001, 1, 1), datetime(1992, 2, 2))
        }
    except (ParserError, OverflowError, ValueError):
        return None
    return readings.pop() if len(readings) == 1 else None


def _in_other_words(value: str) -> date | None:
    """The date that dateparser reads in one language or, the same, in several."""
    years = _YEAR.findall(value)
    if len(value) > _LONGEST or len(years) != 1 or not _WORD.search(value):
        return None
    found = (parser.get_date_data(value).date_obj for parser in _dateparsers())
    readings = {reading.date() for reading in found if reading}
    only = readings.pop() if len(readings) == 1 else None
    return only if only and only.year == int(years[0]) else None


@cache
def _dateparsers() -> tuple[DateDataParser, ...]:
    """One for each language: a single one for all would answer in the first that fits."""
    from dateparser.date import DateDataParser

    settings = {
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["year", "month", "day"],
        "STRICT_PARSING": True,
    }
    return tuple(DateDataParser(languages=[code], settings=settings) for code in _LANGUAGES)
