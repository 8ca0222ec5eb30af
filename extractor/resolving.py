"""From the words of time to calendar periods (guidelines, section 5).

Two things give a worded time its place: the day the article was published (`reference`) and the
period that the sentence is already telling of (`anchor`). What neither can place stays None.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from extractor.fiscal_years import (
    SEASON,
    SOLAR,
    fiscal,
    fiscal_months,
    fiscal_part,
    part_that_ends_in,
    same_of_fiscal,
    year_to_date,
)
from extractor.mentions.dates import TimeExpression
from extractor.periods import (
    MONTHS_IN,
    Period,
    add_months,
    days,
    half,
    month,
    months,
    quarter,
    span_of,
    year,
)
from extractor.spans_told import SPANS_TOLD
from extractor.time_context import TimeContext

_YEAR_OF_MONTHS = 12
_WEEK = 7
_SPLIT_YEARS = ("fiscal", SEASON, SOLAR)
"""Units of times that are parts of a year which begins in another month than January."""
_SPRING = 4
"""The last month in which "the year" is taken for the one before."""


def resolve(time: TimeExpression, context: TimeContext) -> Period | None:
    """The period that `time` names, or None where the context cannot tell.

    >>> march = TimeExpression("month", month=3)
    >>> resolve(march, TimeContext(date(2024, 4, 1))).code
    '2024-03'
    >>> resolve(TimeExpression("same", shift=-1, anchored=True),
    ...         TimeContext(date(2024, 4, 1), month(2024, 3))).code
    '2023-03'
    """
    try:
        return _RESOLVERS[time.kind](time, context)
    except ValueError:  # the text names a day that does not exist, such as 31 June
        return None


def _said_year(time: TimeExpression, context: TimeContext) -> int | None:
    """The year that the expression itself gives."""
    if time.year is not None:
        return time.year
    if time.shift is None:
        return None
    base = context.anchor.end if time.anchored and context.anchor else context.today
    return base.year + time.shift if base else None


def _latest_year(start_month: int, context: TimeContext) -> int | None:
    """The year in which a month last began before today, or nearest to it for a forecast."""
    today = context.today
    if today is None:
        return None
    if context.forward and context.reference:
        ahead = start_month - today.month
        return today.year + min((-1, 0, 1), key=lambda shift: (abs(12 * shift + ahead), -shift))
    return today.year if start_month <= today.month else today.year - 1


def _month(time: TimeExpression, context: TimeContext) -> Period | None:
    assert time.month is not None
    said = _said_year(time, context)
    if said is not None:
        return month(said, time.month)
    anchor = context.anchor
    if time.anchored and anchor:
        target = month(anchor.end.year - (time.month > anchor.end.month), time.month)
        if anchor.unit == "days":
            first, last = anchor.start.day, anchor.end.day
            return days(target.start.replace(day=first), target.start.replace(day=last))
        return target
    if time.unit in ("last", "previous") and context.today:
        today = context.today
        return month(today.year - (time.month >= today.month), time.month)
    if time.unit == "this" and context.today:
        return month(context.today.year, time.month)
    latest = _latest_year(time.month, context)
    return month(latest, time.month) if latest else None


def _months(time: TimeExpression, context: TimeContext) -> Period | None:
    assert time.first is not None and time.last is not None
    if time.unit in _SPLIT_YEARS:
        return fiscal_months(time, context)
    if time.end_year is not None and time.year is not None:
        over_new_year = time.year == time.end_year and time.first > time.last
        return months(time.year, time.first, time.end_year + over_new_year, time.last)
    if time.year is not None and time.shift is not None and context.today is not None:
        return months(time.year, time.first, context.today.year + time.shift, time.last)
    said = _said_year(time, context)
    if said is not None and time.first > time.last and context.reference is not None:
        spanning = months(said, time.first, said + 1, time.last)
        if spanning.end < context.reference:
            return spanning
    last_year = said if said is not None else _latest_year(time.last, context)
    if last_year is None:
        return None
    return months(last_year - (time.first > time.last), time.first, last_year, time.last)


def _part(time: TimeExpression, context: TimeContext) -> Period | None:
    """A quarter or a half."""
    make, size = (quarter, 3) if time.kind == "quarter" else (half, 6)
    assert time.first is not None
    if time.unit in _SPLIT_YEARS:
        part = fiscal_part(time, context, (time.first - 1) * size, size)
        first = part.start if part is not None else None
        if first is not None and first.day == 1 and first.month % size == 1:
            return make(first.year, (first.month - 1) // size + 1)
        return part
    said = _said_year(time, context)
    anchor = context.anchor
    if time.unit == "final" and anchor and _is_fiscal(anchor):
        first = add_months(anchor.end, 1 - size)
        return months(first.year, first.month, anchor.end.year, anchor.end.month)
    if said is None:
        if anchor is not None and context.reference is None:
            said = anchor.end.year
        else:
            last = time.first * size
            said = _latest_year(last - (size - 1 if context.forward else 0), context)
    return make(said, time.first) if said else None


def _is_fiscal(period: Period) -> bool:
    return period.length_in_months == _YEAR_OF_MONTHS and period.start.month != 1


def _year(time: TimeExpression, context: TimeContext) -> Period | None:
    return year(time.year) if time.year else None


def _years(time: TimeExpression, context: TimeContext) -> Period | None:
    """The last of the years told of together, or the month that they run to."""
    return _month(time, context) if time.month else _year(time, context)


def _days(time: TimeExpression, context: TimeContext) -> Period | None:
    assert time.first is not None and time.last is not None
    if time.month is None:
        seen = context.anchor.end if time.anchored and context.anchor else context.today
        if seen is None:
            return None
        base = add_months(seen, time.shift or 0)
    else:
        said = _said_year(time, context)
        ends = time.end_month or time.month
        said = said or _latest_year(min(ends, time.month), context)
        if said is None:
            return None
        base = date(said - (ends < time.month), time.month, 1)
    end = base
    if time.end_month:
        end = date(base.year + (time.end_month < base.month), time.end_month, 1)
    begun = base.replace(day=time.first)
    if time.unit == "half" and time.first > 1:  # the second half of a month runs to its end
        return days(begun, span_of("month", base).end)
    return days(begun, end.replace(day=time.last))


def _first_months(time: TimeExpression, context: TimeContext) -> Period | None:
    assert time.first is not None
    anchor = context.anchor
    if time.unit in _SPLIT_YEARS:
        return fiscal_part(time, context, 0, time.first)
    if time.unit == "bare" and not context.just_over(time.first):
        return anchor
    said = _said_year(time, context)
    told = anchor is not None and anchor.unit in ("months", "half", "quarter")
    later = anchor is not None and anchor.unit == "quarter" and anchor.start.month != 1
    opens = not later and (
        time.unit != "of year" or (anchor is not None and anchor.start.month == 1)
    )
    if said is None and anchor and told and opens and anchor.length_in_months == time.first:
        return anchor
    if said is None:
        today = context.today
        if today is None:
            return None
        said = today.year - (today.month < time.first)
    return months(said, 1, said, time.first)


def _months_to(time: TimeExpression, context: TimeContext) -> Period | None:
    assert time.first is not None
    last = TimeExpression("month", month=time.month, year=time.year, shift=time.shift)
    end = _month(last, context)
    if end is None:
        return None
    own = part_that_ends_in(end, time.first, context) if context.fiscal_day > 1 else None
    if own is not None:
        return own
    start = add_months(end.start, 1 - time.first)
    if time.first == 12 and start.month == 1:
        return year(end.start.year)
    if time.unit == "quarter" and end.start.month % 3 == 0:
        return quarter(end.start.year, end.start.month // 3)
    return months(start.year, start.month, end.start.year, end.start.month)


def _to_date(time: TimeExpression, context: TimeContext) -> Period | None:
    """From January to the end of what the text last reported."""
    anchor = context.anchor
    if anchor is None and context.today is not None:
        anchor = span_of("month", context.today).previous()
    if anchor is None or anchor.unit == "year":
        return None
    said = time.year or anchor.end.year
    if time.unit in _SPLIT_YEARS:
        return year_to_date(time, anchor, context)
    whole = anchor.unit not in ("days", "week")
    return months(said, 1, said, anchor.end.month) if whole else days(date(said, 1, 1), anchor.end)


def _week_to(time: TimeExpression, context: TimeContext) -> Period | None:
    assert time.month is not None and time.first is not None
    said = time.year or _latest_year(time.month, context)
    if said is None:
        return None
    end = date(said, time.month, time.first)
    return Period(end - timedelta(days=6), end, "week")


def _week_of(time: TimeExpression, context: TimeContext) -> Period | None:
    """The week told of, where it is in the month; the first one is its first seven days."""
    named = _month(replace(time, kind="month"), context)
    anchor = context.anchor
    if named is None:
        return None
    if anchor is not None and anchor.unit in ("days", "week") and anchor.end <= named.end:
        short = (anchor.end - anchor.start).days < _WEEK
        if short and named.start <= anchor.end:
            return anchor
    return days(named.start, named.start.replace(day=_WEEK)) if time.first == 1 else None


def _relative(time: TimeExpression, context: TimeContext) -> Period | None:
    unit = time.unit or "month"
    shift = time.shift or 0
    anchor = context.anchor
    if time.anchored and anchor is not None:
        if unit == "year":
            return anchor.shift_years(shift)
        if anchor.unit == unit or (unit == "month" and anchor.unit == "days"):
            return anchor.previous(-shift)
        if not shift and anchor.length_in_months == MONTHS_IN.get(unit):
            return anchor  # "in the half", told of April to September
        if unit not in ("month", "quarter", "half"):
            return None
        if unit == "month" and -shift == anchor.length_in_months:
            first = add_months(anchor.start, shift)  # "in the previous three months"
            last = add_months(anchor.start, -1)
            return months(first.year, first.month, last.year, last.month)
        return span_of(unit, anchor.end).previous(-shift)
    today = context.today
    if today is None or unit == "week":
        return None
    if time.first == 12 and not context.forward:
        return _whole_year(anchor, today)
    here = span_of(unit, today)
    if time.anchored and not shift and here.end > today:
        return here.previous()  # "in the quarter", where nothing else says which
    return here.previous(-shift)


def _whole_year(anchor: Period | None, today: date) -> Period:
    """ "For the year": the one told of, else the last one where the text appeared in spring."""
    if anchor is not None and anchor.length_in_months == _YEAR_OF_MONTHS:
        return anchor
    return year(today.year - (today.month <= _SPRING))


def _same(time: TimeExpression, context: TimeContext) -> Period | None:
    anchor = context.anchor
    if anchor is None:
        return None
    if time.unit in _SPLIT_YEARS:
        return same_of_fiscal(time, anchor, context)
    if time.year is not None:
        return anchor.in_year(time.year)
    return anchor.shift_years(time.shift or 0)


_RESOLVERS = {
    "month": _month,
    "months": _months,
    "quarter": _part,
    "half": _part,
    "year": _year,
    "years": _years,
    "fiscal": fiscal,
    "days": _days,
    "first_months": _first_months,
    "months_to": _months_to,
    "to_date": _to_date,
    "week_of": _week_of,
    "week_to": _week_to,
    "relative": _relative,
    "same": _same,
} | SPANS_TOLD
