"""Years that do not begin in January, placed in the calendar: fiscal, solar and crop years.

A fiscal year goes by the country (`extractor.lexicon.fiscal`), a crop year by the good and the
country (`extractor.lexicon.seasons`) or by what the text says of it. The solar year of Iran and
Afghanistan begins at Nowruz, on 21 March or, in the leap years of our time, on the 20th.
"""

from __future__ import annotations

from datetime import date, timedelta

from extractor.mentions.dates import TimeExpression
from extractor.periods import (
    Period,
    add_months,
    fiscal_year,
    month_end,
    months,
    nowruz,
    within_months,
    year,
)
from extractor.time_context import TimeContext

EARLY_REPORT = 3
"""Days by which a year may be told of as over before it is."""
_LOOKING_BACK = 20
"""How many years back a comparison may go."""
SEASON = "season"
SOLAR = "solar"
SOLAR_COUNTRIES = ("IRN", "AFG")
_JULY = 7
"""The month in which most crop years begin."""


def begins(time: TimeExpression, context: TimeContext) -> tuple[int, int]:
    """Month and day on which the year that an expression names begins."""
    if time.unit == SOLAR:
        return 3, 21
    split = time.kind == "fiscal" and time.year is not None and context.by_season
    if time.unit == SEASON or split:
        said = time.first if time.kind in ("fiscal", "to_date") else None
        start = said or context.season or context.fiscal_start
        known = start != 1 or context.season is not None
        return (start if known else _JULY), 1
    if time.kind == "fiscal" and time.year is not None and context.fiscal_start == 1:
        return context.season or 1, 1
    return context.fiscal_start, context.fiscal_day


def _first_day(begun: tuple[int, int], start_year: int) -> date:
    month, day = begun
    return nowruz(start_year) if begun == (3, 21) else date(start_year, month, day)


def _start_year(time: TimeExpression, context: TimeContext) -> int | None:
    """The year in which the year begins that an expression names."""
    begun = begins(time, context)
    if time.year is not None:
        return time.year
    if time.unit == SEASON and context.season is None and not time.first:
        return None  # "this season" of no crop that is known
    if time.end_year is not None:
        return time.end_year - (begun[0] != 1 and context.named_by_end)
    anchor = context.anchor
    seen = (anchor.end if anchor else None) if time.anchored else context.today
    if seen is None:
        return None
    return seen.year - (seen < _first_day(begun, seen.year)) + (time.shift or 0)


def fiscal_part(
    time: TimeExpression, context: TimeContext, before: int, count: int
) -> Period | None:
    """The span of `count` months, `before` months into a year.

    Where no word says which year, the last one in which these months are over.
    """
    start_year = _start_year(time, context)
    if start_year is None:
        return None
    begun = begins(time, context)
    part = _part_of(begun, start_year, before, count)
    if _unsaid(time) and _is_to_come(part.end, context):
        return _part_of(begun, start_year - 1, before, count)
    return part


def _part_of(begun: tuple[int, int], start_year: int, before: int, count: int) -> Period:
    first = _first_day(begun, start_year)
    if begun[1] == 1:
        begin = add_months(first, before)
        end = add_months(begin, count - 1)
        return months(begin.year, begin.month, end.year, end.month)
    if before:
        first = within_months(first, before).end + timedelta(days=1)
        last = within_months(_first_day(begun, start_year), before + count).end
        return Period(first, last, "days")
    return within_months(first, count)


def fiscal_months(time: TimeExpression, context: TimeContext) -> Period | None:
    """Named months inside a fiscal year: "July-January of 2002-03"."""
    start_year = _start_year(time, context)
    if start_year is None or time.first is None or time.last is None:
        return None
    begin = start_year + (time.first < begins(time, context)[0])
    end = begin + (time.last < time.first)
    if _unsaid(time) and _is_to_come(month_end(end, time.last), context):
        begin, end = begin - 1, end - 1
    return months(begin, time.first, end, time.last)


def _unsaid(time: TimeExpression) -> bool:
    """Whether no word says which year is meant: "the first quarter of the fiscal year"."""
    return time.year is None and time.end_year is None and time.shift is None


def _is_to_come(end: date, context: TimeContext) -> bool:
    """Whether a span is not over yet, which no figure but a forecast can be of."""
    today = context.today
    if today is None or context.forward:
        return False
    return end - timedelta(days=EARLY_REPORT - 1) > today


def fiscal(time: TimeExpression, context: TimeContext) -> Period | None:
    """A whole year: "FY23", "2008-09", "the past Iranian year", "last season"."""
    begun = begins(time, context)
    if time.unit == SOLAR and context.country not in SOLAR_COUNTRIES:
        return None
    if time.year is not None and begun[0] == 1:
        return None  # "1996/97" where no year is known to be split
    if time.end_year is not None and begun[0] == 1:
        return year(time.end_year)
    start_year = _start_year(time, context)
    if start_year is None:
        return None
    closing = fiscal_year(start_year, *begun)
    if time.unit != "ended":
        return closing
    today = context.today or closing.end
    over = (closing.end - today).days < EARLY_REPORT
    return closing if over else fiscal_year(start_year - 1, *begun)


def same_of_fiscal(time: TimeExpression, anchor: Period, context: TimeContext) -> Period | None:
    """The same part of another fiscal year: "the same period of FY23"."""
    unit = None if time.unit == "fiscal" else time.unit
    named = TimeExpression("fiscal", year=time.year, end_year=time.end_year, unit=unit)
    told = fiscal(named, context)
    if told is None:
        return None
    parts = (anchor.shift_years(-years) for years in range(_LOOKING_BACK))
    return next((p for p in parts if told.start <= p.start and p.end <= told.end), None)


def year_to_date(time: TimeExpression, anchor: Period, context: TimeContext) -> Period | None:
    """From the first day of a year to the end of what was told of last: "so far this season"."""
    begun = begins(time, context)
    if time.unit == SEASON and context.season is None and not time.first:
        return None
    start_year = time.year
    if start_year is None:
        start_year = anchor.end.year - (anchor.end < _first_day(begun, anchor.end.year))
    first = _first_day(begun, start_year)
    if first.day > 1 or anchor.unit in ("days", "week"):
        return Period(first, anchor.end, "days")
    return months(first.year, first.month, anchor.end.year, anchor.end.month)


def part_that_ends_in(month: Period, count: int, context: TimeContext) -> Period | None:
    """The first months of a year that ended inside a month: "the year to March 20" of Iran."""
    begun = (context.fiscal_start, context.fiscal_day)
    for start_year in (month.end.year, month.end.year - 1):
        part = _part_of(begun, start_year, 0, count)
        if month.start <= part.end <= month.end:
            return part
    return None
