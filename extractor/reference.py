"""The day an article was written, where nothing dates it: as the times that it names tell.

A time named with its year says from when on the article can have been written: figures of March
2024 are news of April 2024 at the earliest; a figure of March 2024 that serves as the base of
another was printed a year later. The months named without a year then say when in the year:
"exports in June" is news of July. A dateline gives month and day outright.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from extractor.linking.roles import (
    FIGURE_KINDS,
    TIME_BOUNDS,
    comparator,
    period_role,
)
from extractor.linking.times_beside import period_before
from extractor.mentions.dates import TimeExpression
from extractor.mentions.types import Mention
from extractor.periods import MONTHS_IN, add_months, month_end

_TIMES = ("period", "date")
_TOLD = FIGURE_KINDS | {"flow", "balance"}
_LAST_FORECAST = 2100
_AHEAD = frozenset({"outlook", "next", "coming"})
_PASSING = frozenset({"surpassing", "exceeding", "topping", "beating", "overtaking"})
_SO_FAR = frozenset({"so far", "to date", "thus far"})
_BREAKS = frozenset({",", ";", "(", ")", ":", "while", "but"})
_NEAR_FORECAST = 16
"""How far a forecast may stand before the time that it bears on."""
_NEAR = 6
"""How far the figure before "and", or a verb of passing, may stand before a time."""
_BEHIND = 4
"""How many words may stand between a figure, or a forecast, and the time before or behind it."""
_YEARS_SLACK = timedelta(days=200)
"""How long before its end a year may be told of: news of its own second half."""
_DATELINE_SLACK = timedelta(days=45)
"""How long before its end a part of a year may be told of: "Nov. 1-20", an early estimate."""
_NEWS_SLACK = timedelta(days=120)
"""How far the month told of without a year may lie from the latest one with a year."""
_RUN_OF_NEWS = 3
"""Months by which a month named later may follow the first and still be news."""
_FISCAL_END = 4
"""The month from which on the figures of a fiscal year may be out."""
_FISCAL_SHIFT = 6
"""How many months after its calendar year a fiscal year begins."""
_FORESEEN_FROM = 7
"""The month from which on the year after is forecast."""


@dataclass(slots=True)
class _Evidence:
    """What the times of an article say about its day."""

    since: list[date] = field(default_factory=list)
    """Days from which on it can have been written, but for what news foretells."""
    strictly: list[date] = field(default_factory=list)
    """Days before which it was not written."""
    years: list[int] = field(default_factory=list)
    """Years told of as a whole, or in which it was written."""
    ahead: list[int] = field(default_factory=list)
    """Years of forecasts."""
    bases: list[TimeExpression] = field(default_factory=list)
    """Parts of a year that serve as bases of comparison, or that were told of for another year."""
    last_year: int | None = None
    """The month with which the first time told of ends, where that is one of last year."""
    records: list[date] = field(default_factory=list)
    """Days before which it was not written, and mostly long before: since when a record stands."""
    months: list[int] = field(default_factory=list)
    """Months told of without a year, or the last month of such a part of a year."""

    def untold(self) -> bool:
        """Whether no time has been told of yet."""
        return not (self.since or self.years or self.bases or self.months or self.last_year)

    def latest(self) -> date | None:
        return max(self.since, default=None)

    def dated(self) -> list[int]:
        """The years that are told of."""
        told = [day.year for day in self.since or self.strictly or self.records]
        return told + [year for year in self.years if year not in self.ahead]

    def year(self) -> int | None:
        """The last year told of as a whole: over, where no part of it is told of as well."""
        latest = self.latest()
        years = [y for y in self.years if y not in self.ahead]
        if latest is not None:
            years = [y for y in years if y <= latest.year + 1]
        year = max(years, default=None)
        if latest is not None and year is not None and latest > date(year, 1, 1):
            return None
        return year


def writing_day(
    title: list[Mention],
    sentences: Iterable[list[Mention]],
    dateline: tuple[int, int] | None,
) -> date | None:
    """The day on which an article without a date was written, or None where it names no year."""
    found = _Evidence()
    for items in (title, *sentences):
        told = any(m.kind in _TOLD for m in items)
        for index, item in enumerate(items):
            if item.kind in _TIMES:
                _weigh(items, index, told, found)
    for base in found.bases:
        _weigh_base(base, found)
    same = [day for day in found.since if (day.month - 2) % 12 + 1 == found.last_year]
    if found.last_year and (same or (found.years and not found.since)):
        years = [(day - timedelta(days=1)).year for day in same] or found.years
        found.strictly.append(date(max(years) + 1, 1, 1))
    return _on(dateline, found) if dateline is not None else _after_news(found)


def _weigh(items: list[Mention], index: int, told: bool, found: _Evidence) -> None:
    """Put one time where it belongs."""
    time: TimeExpression = items[index].value
    said = time.end_year or time.year
    if index and items[index - 1].low in TIME_BOUNDS:
        return
    role = period_role(items, index) if items[index].kind == "period" else "main"
    if told and role == "main" and found.untold():
        lead = time.shift == -1 and not time.anchored
        found.last_year = (_last_month(time) or 12) if lead else None
    based = role == "basis" or _base_of_figure(items, index)
    if said is None:
        plain = (
            time.shift is None
            and time.unit in (None, "final", "whole", "of year")
            and not time.anchored
        )
        last = _last_month(time) if told and plain and role == "main" and not based else None
        if last is not None and not _foreseen(items, index):
            found.months.append(last)
    elif said >= _LAST_FORECAST:
        return
    elif role == "since" and not any(m.kind == "streak" for m in items):
        found.records.append(date(said + 1, 1, 1))  # in its own year it would not say so
    elif _foreseen(items, index):
        found.ahead.append(said + (time.kind == "fiscal" and time.year is not None))
    elif time.kind in ("year", "fiscal", "same", "to_date"):
        _weigh_year(items, index, said, based, found)
    else:
        day = _day_after(time)
        if based or (day not in found.since and _told_before(items, index)):
            found.bases.append(time)
        elif day is not None:
            found.since.append(day)


def _weigh_year(items: list[Mention], index: int, said: int, based: bool, found: _Evidence) -> None:
    """A year as a whole: told of, or the base of the one after, or of a part of that."""
    time: TimeExpression = items[index].value
    before = {m.low for m in items[max(0, index - _NEAR) : index]}
    if time.kind == "to_date" or before & _SO_FAR:
        found.strictly.append(date(said, 1, 1))
    elif time.kind == "same" or (time.kind == "fiscal" and time.year is not None):
        found.bases.append(time)
    elif based and _tells_of_part(items):
        found.strictly.append(date(said + 1, 1, 1))
    elif based or before & _PASSING:
        found.years.append(said + 1)
    else:
        found.years.append(said)


def _tells_of_part(items: list[Mention]) -> bool:
    return any(m.kind == "period" and _last_month(m.value) is not None for m in items)


def _weigh_base(base: TimeExpression, found: _Evidence) -> None:
    """From when on an article can have been written that compares with `base`.

    The same part of the year after is told of, unless the article tells of other months only, or
    of a later one with its year: then the base may be the month before.
    """
    said, last, latest = base.end_year or base.year, _last_month(base), found.latest()
    if said is None or (latest is not None and latest > add_months(date(said, 1, 1), last or 0)):
        return
    if last is None:
        found.strictly.append(date(said + 1, _FISCAL_END if base.kind == "fiscal" else 1, 1))
        return
    same = not found.months or (
        last in found.months and (last - found.months[0]) % 12 < _RUN_OF_NEWS
    )
    found.since.append(add_months(date(said, 1, 1), last + (12 if same else 0)))


def _foreseen(items: list[Mention], index: int) -> bool:
    """Whether a time lies ahead: a forecast, "next", "outlook" or "to grow" stands at it."""
    if items[index].kind == "date":
        return False
    for k in range(index - 1, max(-1, index - 1 - _NEAR_FORECAST), -1):
        if items[k].low in _BREAKS:
            break
        if _forecasts(items[k]) or items[k].low in _AHEAD:
            return True
        title = items[-1].text != "."
        if title and items[k].kind in ("direction", "level") and k and items[k - 1].low == "to":
            return True
    for item in items[index + 1 : index + 1 + _BEHIND]:
        if item.low in _BREAKS or item.kind in FIGURE_KINDS:
            return False
        if _forecasts(item):
            return True
    return False


def _forecasts(item: Mention) -> bool:
    """A word of forecasts; estimates are of what has been."""
    return item.kind == "forecast" and "estimate" not in item.low


def _base_of_figure(items: list[Mention], index: int) -> bool:
    """Whether a time belongs to a figure that another is compared with: "from 3 bn in May 2023"."""
    for k in range(index - 1, max(-1, index - _BEHIND), -1):
        if items[k].kind in FIGURE_KINDS:
            return _compared(items, k)
        if items[k].low in _BREAKS:
            return False
    for k in range(index + 1, min(len(items), index + _BEHIND)):
        if items[k].kind in FIGURE_KINDS:
            return period_before(items, k, 0) == index and _compared(items, k)
    return False


def _compared(items: list[Mention], index: int) -> bool:
    """Whether a figure is of a comparison: "from 3 bn in April and 2 bn a year earlier"."""
    if comparator(items, index, 0) is not None:
        return True
    joined = next((k for k in range(index - 1, -1, -1) if items[k].kind in _TOLD), None)
    if joined is None or items[joined].kind not in FIGURE_KINDS or index - joined > _NEAR:
        return False
    return any(m.low == "and" for m in items[joined:index]) and _compared(items, joined)


def _told_before(items: list[Mention], index: int) -> bool:
    """Whether the sentence told of the same part of a year already, without a year.

    "October exports rose to 3.1 bn, from 2.9 bn in September and 2.5 bn in October 2019"
    """
    time: TimeExpression = items[index].value
    return any(
        m.kind == "period"
        and (m.value.kind == "month") == (time.kind == "month")
        and m.value.year is None
        and _last_month(m.value) == _last_month(time)
        for m in items[:index]
    )


def _news_month(months: list[int]) -> int | None:
    """The last of the months that were news: the first one named, or one that follows it closely.

    >>> _news_month([11, 12, 8]), _news_month([])
    (12, None)
    """
    if not months:
        return None
    gaps = [gap for month in months if (gap := (month - months[0]) % 12) < _RUN_OF_NEWS]
    return (months[0] + max(gaps) - 1) % 12 + 1


def _on(dateline: tuple[int, int], found: _Evidence) -> date | None:
    """The day of the dateline, in the first year that what is told of allows."""
    latest = found.latest()
    for candidate in _years(found):
        try:
            day = date(candidate, *dateline)
        except ValueError:
            continue
        if _allowed(day, found) and (latest is None or day >= latest - _DATELINE_SLACK):
            return day
    return latest


def _after_news(found: _Evidence) -> date | None:
    """The first day after the month that was news, in the first year that the rest allows."""
    news, latest = _news_month(found.months), found.latest()
    for candidate in _years(found) if news is not None else ():
        day = add_months(date(candidate, 1, 1), news or 0)
        if not _allowed(day, found):
            continue
        if latest is not None and abs(day - latest) <= _NEWS_SLACK:
            return max(day, latest)
        if latest is None or day > latest:
            return day
    year = found.year()
    ends = [date(year + 1, 1, 1)] if year is not None else []
    return max([*ends, *found.strictly, *found.since], default=None)


def _allowed(day: date, found: _Evidence) -> bool:
    year = found.year()
    if year is not None and day < month_end(year, 12) - _YEARS_SLACK:
        return False
    if not found.dated() and day < date(min(found.ahead) - 1, _FORESEEN_FROM, 1):
        return False
    latest = found.latest()
    fits = latest is not None and abs(day - latest) <= _NEWS_SLACK
    return all(day >= limit for limit in found.strictly or ([] if fits else found.records))


def _years(found: _Evidence) -> range:
    """The years in which the article may have been written, the earliest first."""
    first = max(found.dated(), default=None) or min(found.ahead, default=None)
    return range(first - 1, first + 4) if first is not None else range(0)


def _day_after(time: TimeExpression) -> date | None:
    """The first day after a time of less than a year, or the day itself; None for the others."""
    said = time.end_year or time.year
    if said is None:
        return None
    if time.kind == "date":
        named = time.month and time.first and time.first <= 28
        return date(said, time.month or 1, time.first or 1) if named else None
    last = _last_month(time)
    if last and time.unit == "fiscal":  # most fiscal years begin in spring or in July
        last += _FISCAL_SHIFT - (12 if time.end_year else 0)
    return add_months(date(said, 1, 1), last) if last else None


def _last_month(time: TimeExpression) -> int | None:
    """The month of its year with which a time of less than a year ends."""
    if time.kind in ("month", "days", "months_to"):
        return time.month
    if time.kind == "months":
        return time.last
    if time.kind == "first_months":
        return time.first
    return (
        time.first * MONTHS_IN[time.kind]
        if time.kind in ("quarter", "half") and time.first
        else None
    )
