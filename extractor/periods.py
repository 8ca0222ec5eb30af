"""Time spans of trade statistics: a month, a quarter, a half, a year, or any range of days.

A `Period` is a pair of dates with the granularity it was stated in; its `code` is the string of
the annotation contract (guidelines, section 5; ISO 8601 intervals with SDMX-like Q and H).
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

Unit = Literal["day", "week", "month", "quarter", "half", "year", "months", "days"]

Bounds = tuple[date, date]
"""First and last day of a period, both inside it."""

_YEAR = re.compile(r"(\d{4})")
_PART = re.compile(r"(\d{4})-([QH])(\d)")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_WEEK = re.compile(r"(\d{4})-W(\d{2})")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MONTHS_IN_PART = {"Q": 3, "H": 6}

_LEAP_NOWRUZ = range(1996, 2028)
"""The years of which the leap years bring Nowruz, the Iranian new year, a day earlier."""
_LONG_MONTHS = 6
_LONGEST_MONTH = 31
MONTHS_IN: dict[str, int] = {"month": 1, "quarter": 3, "half": 6, "year": 12}


@dataclass(frozen=True, slots=True)
class Period:
    """A closed interval of days.

    `unit` is what the text counted in: `months` and `days` are ranges of months or days.

    >>> month(2024, 3).code
    '2024-03'
    >>> quarter(2024, 1).shift_years(-1).code
    '2023-Q1'
    >>> months(2025, 1, 2025, 10).code
    '2025-01/2025-10'
    """

    start: date
    end: date
    unit: Unit

    @property
    def code(self) -> str:
        """The contract's string for this period."""
        start, end = self.start, self.end
        if self.unit == "month":
            return f"{start.year}-{start.month:02d}"
        if self.unit == "quarter":
            return f"{start.year}-Q{(start.month - 1) // 3 + 1}"
        if self.unit == "half":
            return f"{start.year}-H{(start.month - 1) // 6 + 1}"
        if self.unit == "year":
            return f"{start.year}"
        if self.unit == "months":
            return f"{start.year}-{start.month:02d}/{end.year}-{end.month:02d}"
        return f"{start.isoformat()}/{end.isoformat()}"

    @property
    def length_in_months(self) -> int:
        """Number of calendar months that the period touches."""
        return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1

    def spans(self, other: Period) -> bool:
        """Whether both are the same days, whatever they were counted in.

        >>> half(2024, 1).spans(months(2024, 1, 2024, 6))
        True
        """
        return self.start == other.start and self.end == other.end

    def shift_years(self, years: int) -> Period:
        """The same part of another year."""
        if self.start == nowruz(self.start.year) and self.length_in_months > 1:
            return self._of_solar_year(self.start.year + years)
        return Period(_move_year(self.start, years), _end_in_year(self, years), self.unit)

    def _of_solar_year(self, year: int) -> Period:
        """The same part of the Iranian year that begins in `year`."""
        begun = nowruz(year)
        whole = self.end + timedelta(days=1) == nowruz(self.end.year)
        last = nowruz(year + 1) - timedelta(days=1) if whole else begun + (self.end - self.start)
        return Period(begun, last, self.unit)

    def in_year(self, year: int) -> Period:
        """The same part of the year `year` (the year that the period ends in)."""
        return self.shift_years(year - self.end.year)

    def previous(self, count: int = 1) -> Period:
        """The period `count` of its own lengths earlier.

        A range inside a month moves by months: April 1-20 to March 1-20. A cumulated range
        has no neighbour of its own kind and moves by years.
        """
        if self.unit in MONTHS_IN:
            return span_of(self.unit, add_months(self.start, -MONTHS_IN[self.unit] * count))
        if self.unit == "week":
            step = timedelta(days=7 * count)
            return Period(self.start - step, self.end - step, "week")
        if self.unit == "days" and self.length_in_months == 1:
            start = add_months(self.start, -count)
            last = monthrange(start.year, start.month)[1]
            return Period(start, start.replace(day=min(self.end.day, last)), "days")
        if self.unit == "days" and (self.end - self.start).days < _LONGEST_MONTH:
            day = self.start.day  # a month of another calendar, such as 23 July to 22 August
            start, next_start = (
                add_months(self.start, n).replace(day=day) for n in (-count, 1 - count)
            )
            return Period(start, next_start - timedelta(days=1), "days")
        return self.shift_years(-count)


def _move_year(day: date, years: int) -> date:
    year = day.year + years
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))


def _end_in_year(period: Period, years: int) -> date:
    moved = _move_year(period.end, years)
    if period.end.day == monthrange(period.end.year, period.end.month)[1]:
        return moved.replace(day=monthrange(moved.year, moved.month)[1])
    return moved


def add_months(day: date, count: int) -> date:
    """The first day of the month `count` months from the month of `day`."""
    index = day.year * 12 + day.month - 1 + count
    return date(index // 12, index % 12 + 1, 1)


def month_end(year: int, number: int) -> date:
    """The last day of a month."""
    return date(year, number, monthrange(year, number)[1])


def span_of(unit: str, day: date) -> Period:
    """The month, quarter, half or year that `day` lies in."""
    if unit == "quarter":
        return quarter(day.year, (day.month - 1) // 3 + 1)
    if unit == "half":
        return half(day.year, (day.month - 1) // 6 + 1)
    if unit == "year":
        return year(day.year)
    return month(day.year, day.month)


def month(year_: int, number: int) -> Period:
    return Period(date(year_, number, 1), month_end(year_, number), "month")


def quarter(year_: int, number: int) -> Period:
    first = 3 * number - 2
    return Period(date(year_, first, 1), month_end(year_, first + 2), "quarter")


def half(year_: int, number: int) -> Period:
    first = 6 * number - 5
    return Period(date(year_, first, 1), month_end(year_, first + 5), "half")


def year(year_: int) -> Period:
    return Period(date(year_, 1, 1), date(year_, 12, 31), "year")


def months(start_year: int, start_month: int, end_year: int, end_month: int) -> Period:
    """A range of whole months; one month alone is that month, a calendar year that year."""
    if (start_year, start_month) == (end_year, end_month):
        return month(start_year, start_month)
    return Period(date(start_year, start_month, 1), month_end(end_year, end_month), "months")


def days(start: date, end: date) -> Period:
    return Period(start, end, "days")


def nowruz(year_: int) -> date:
    """The first day of the year in Iran: 21 March, or the 20th where our leap year brings it.

    >>> nowruz(2015), nowruz(2016)
    (datetime.date(2015, 3, 21), datetime.date(2016, 3, 20))
    """
    return date(year_, 3, 20 if year_ in _LEAP_NOWRUZ and year_ % 4 == 0 else 21)


def within_months(first: date, count: int) -> Period:
    """The days from one to the last before the same day `count` months on.

    From 21 March on they are those of the Solar Hijri calendar of Iran, whose first six months have
    31 days and the next five 30.

    >>> within_months(date(2021, 7, 8), 3).code, within_months(date(2021, 3, 21), 9).code
    ('2021-07-08/2021-10-07', '2021-03-21/2021-12-21')
    """
    if first == nowruz(first.year):
        if count == MONTHS_IN["year"]:
            return days(first, nowruz(first.year + 1) - timedelta(days=1))
        longer = min(count, _LONG_MONTHS)
        return days(first, first + timedelta(days=30 * count + longer - 1))
    return days(first, add_months(first, count).replace(day=first.day) - timedelta(days=1))


def fiscal_year(start_year: int, first_month: int, first_day: int = 1) -> Period:
    """The fiscal year that begins in `start_year`."""
    if (first_month, first_day) == (3, 21):
        return within_months(nowruz(start_year), 12)
    if first_day > 1:
        return within_months(date(start_year, first_month, first_day), 12)
    if first_month == 1:
        return year(start_year)
    return months(start_year, first_month, start_year + 1, first_month - 1)


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


def _simple(text: str) -> Bounds:
    if match := _YEAR.fullmatch(text):
        return _span_of_months(int(match[1]), 1, 12)
    if match := _PART.fullmatch(text):
        return _part(text, int(match[1]), _MONTHS_IN_PART[match[2]], int(match[3]))
    if match := _MONTH.fullmatch(text):
        return _span_of_months(int(match[1]), int(match[2]), 1)
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
    return _span_of_months(year, (number - 1) * length + 1, length)


def _span_of_months(year: int, first: int, count: int) -> Bounds:
    last = first + count - 1
    if not 1 <= first <= last <= 12:
        raise ValueError(f"{year}-{first:02d} is not a month")
    return date(year, first, 1), month_end(year, last)
