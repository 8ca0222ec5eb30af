"""Spans that a text counts from the period it tells of: the year up to it, the month so far."""

from __future__ import annotations

from datetime import date, timedelta

from extractor.mentions.dates import TimeExpression
from extractor.periods import Period, add_months, days, months
from extractor.time_context import TimeContext

_YEAR_OF_MONTHS = 12
_PARTS_OF_YEARS = ("month", "months", "quarter", "half")


def _trailing(time: TimeExpression, context: TimeContext) -> Period | None:
    """The months that end with the one told of, or with the last one before today."""
    anchor, today = context.anchor, context.today
    if anchor is None and today is None:
        return None
    if anchor is not None and _whole_months(anchor) == time.first:
        return anchor  # "the past seven months", told of the first seven of a year
    under_way = anchor is None and time.first is not None and context.nearly_over(time.first)
    last = anchor.end if anchor is not None else add_months(today or date.min, under_way - 1)
    start = add_months(last, 1 - (time.first or 1))
    return months(start.year, start.month, last.year, last.month)


def _whole_months(period: Period) -> int:
    """How many months a period is long, also where they begin in the middle of one."""
    return period.length_in_months - (period.start.day > 1)


def _month_to_date(time: TimeExpression, context: TimeContext) -> Period | None:
    """The days of a month that is under way, up to the last one told of."""
    anchor = context.anchor
    if anchor is None or anchor.unit not in ("days", "week"):
        return None
    return days(anchor.end.replace(day=1), anchor.end)


def _month_told(time: TimeExpression, context: TimeContext) -> Period | None:
    """ "In the month": the one that the sentence tells of."""
    anchor = context.anchor
    return anchor if anchor is not None and anchor.unit in ("month", "days") else None


def _annual(time: TimeExpression, context: TimeContext) -> Period | None:
    """ "The annual deficit": of the twelve months that end with those told of, or of the year."""
    anchor = context.anchor
    if anchor is None or anchor.length_in_months >= _YEAR_OF_MONTHS:
        return anchor
    return _up_to(anchor, _YEAR_OF_MONTHS) if anchor.unit in _PARTS_OF_YEARS else None


def _year_over(time: TimeExpression, context: TimeContext) -> Period | None:
    """ "During the year": the one that the month told of closed."""
    anchor = context.anchor
    if anchor is None or anchor.length_in_months >= _YEAR_OF_MONTHS:
        return anchor
    span = _up_to(anchor, _YEAR_OF_MONTHS)
    closed = anchor.unit == "month" and span.start.month in (1, context.fiscal_start)
    return span if closed else None


def _closed(time: TimeExpression, context: TimeContext) -> Period | None:
    """ "After five months the gap was 3 bn": of the year whose fifth month is told of."""
    anchor = context.anchor
    if anchor is None or anchor.unit not in _PARTS_OF_YEARS or time.first is None:
        return None
    span = _up_to(anchor, time.first)
    return span if span.start.month in (1, context.fiscal_start) else None


def _since(time: TimeExpression, context: TimeContext) -> Period | None:
    """ "Since the season opened in October": up to what is told of."""
    anchor = context.anchor
    if anchor is None or time.month is None or anchor.unit not in _PARTS_OF_YEARS:
        return None
    begun = anchor.end.year - (time.month > anchor.end.month)
    return months(begun, time.month, anchor.end.year, anchor.end.month)


def _months_from(time: TimeExpression, context: TimeContext) -> Period | None:
    """ "In the seven months since July 1": the last ones that are over."""
    today = context.today
    if today is None or time.month is None or time.first is None:
        return None
    year = time.year
    if year is None and time.shift is not None:
        year = today.year + time.shift
    if year is None:
        latest = today.year, today.year - 1, today.year - 2, today.year - 3
        over = (y for y in latest if add_months(date(y, time.month, 1), time.first - 1) <= today)
        year = next(over, today.year)
    begin = date(year, time.month, time.last or 1)
    after = add_months(begin, time.first)
    last = after - timedelta(days=1)
    if begin.day == 1:
        return months(begin.year, begin.month, last.year, last.month)
    return days(begin, after.replace(day=begin.day) - timedelta(days=1))


def _up_to(anchor: Period, count: int) -> Period:
    start = add_months(anchor.end, 1 - count)
    return months(start.year, start.month, anchor.end.year, anchor.end.month)


SPANS_TOLD = {
    "trailing": _trailing,
    "month_to_date": _month_to_date,
    "month_told": _month_told,
    "annual": _annual,
    "year_over": _year_over,
    "closed": _closed,
    "since": _since,
    "months_from": _months_from,
}
"""What resolves each kind of them."""
