"""The day an article was written, where nothing dates it: as the times that it names tell.

A time named with its year says from when on the article can have been written: figures of March
2024 are news of April 2024 at the earliest; a figure of March 2024 that serves as the base of
another was printed a year later. The months named without a year then say when in the year:
"exports in June" is news of July. A dateline gives month and day outright.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from extractor.linking.roles import FIGURE_KINDS, comparator, period_before, period_role
from extractor.mentions.dates import TimeExpression
from extractor.mentions.types import Mention
from extractor.periods import MONTHS_IN, add_months, month_end

_TIMES = ("period", "date")
_LAST_FORECAST = 2100
_GOALS = frozenset({"by", "until", "before", "till"})
_AHEAD = frozenset({"outlook", "next", "coming", "to"})
"""Words before a year that lies ahead: "the outlook for 2026", "exports to slow in 2026"."""
_NEAR_FORECAST = 6
_YEARS_SLACK = timedelta(days=200)
"""How long before its end a year may be told of: news of its own second half."""
_DATELINE_SLACK = timedelta(days=45)
"""How long before its end a part of a year may be told of: "Nov. 1-20", an early estimate."""
_NEWS_SLACK = timedelta(days=120)
"""How old the month told of without a year may be against the latest one with a year."""
_RUN_OF_NEWS = 3
"""Months by which a month named later may follow the first and still be news."""
_BEHIND = 4
"""How many words may stand between a figure and the time that is its own."""


@dataclass(slots=True)
class _Evidence:
    """What the times of an article say about its day."""

    since: list[date] = field(default_factory=list)
    """Days from which on it can have been written."""
    years: list[int] = field(default_factory=list)
    """Years told of as a whole, or in which it was written."""
    ahead: list[int] = field(default_factory=list)
    """Years of forecasts and goals."""
    bases: list[TimeExpression] = field(default_factory=list)
    """Times with a year that serve as bases of comparison."""
    months: list[int] = field(default_factory=list)
    """Months told of without a year, or the last month of such a part of a year."""


def writing_day(
    title: list[Mention],
    sentences: Iterable[list[Mention]],
    dateline: tuple[int, int] | None,
) -> date | None:
    """The day on which an article without a date was written, or None where it names no year."""
    found = _Evidence()
    for items in (title, *sentences):
        figures = any(m.kind in FIGURE_KINDS for m in items) or items is title
        for index, item in enumerate(items):
            if item.kind in _TIMES:
                _weigh(items, index, found, figures)
    news = _news_month(found.months)
    for base in found.bases:
        found.since += _days_after_base(base, news)
    latest = max(found.since, default=None)
    year = max(found.years, default=None)
    if dateline is not None:
        return _on(dateline, latest, year, found.ahead)
    return _after_news(news, latest, year, found.ahead)


def _weigh(items: list[Mention], index: int, found: _Evidence, figures: bool) -> None:
    """Put one time where it belongs."""
    time: TimeExpression = items[index].value
    said = time.end_year or time.year
    if said is not None and said >= _LAST_FORECAST:
        return
    before = items[index - 1].low if index else ""
    role = period_role(items, index) if items[index].kind == "period" else "main"
    if said is None:
        plain = time.shift is None and time.unit is None and not time.anchored
        last = _last_month(time) if plain and figures and role == "main" else None
        if last is not None and before not in _GOALS and not _foreseen(items, index):
            found.months.append(last)
    elif before in _GOALS or _foreseen(items, index):
        found.ahead.append(said)
    elif time.kind == "same" or role == "basis" or _base_of_figure(items, index):
        found.bases.append(time)
    elif time.kind in ("year", "fiscal"):
        if role != "since":
            found.years.append(said)
    else:
        day = _day_after(time)
        if day is not None:
            found.since.append(day)


def _foreseen(items: list[Mention], index: int) -> bool:
    """Whether a time lies ahead: it stands behind a forecast, "next" or "outlook"."""
    near = items[max(0, index - _NEAR_FORECAST) : index]
    if items[index].value.kind == "date":
        return False
    return any(
        m.kind == "forecast" or (m.low in _AHEAD and m.low != "to") or m.low in _GOALS for m in near
    ) or any(
        a.low == "to" and b.kind in ("direction", "level") and b.low != "total"
        for a, b in zip(near, near[1:], strict=False)
    )


def _base_of_figure(items: list[Mention], index: int) -> bool:
    """Whether a time belongs to a figure that another is compared with: "from 3 bn in May 2023"."""
    for k in range(index - 1, max(-1, index - _BEHIND), -1):
        if items[k].kind in FIGURE_KINDS:
            return comparator(items, k, 0) is not None
        if items[k].text in (",", ";", "(", ")"):
            return False
    for k in range(index + 1, min(len(items), index + _BEHIND)):
        if items[k].kind in FIGURE_KINDS:
            return period_before(items, k, 0) == index and comparator(items, k, 0) is not None
    return False


def _news_month(months: list[int]) -> int | None:
    """The last of the months that were news: the first one named, or one that follows it closely.

    >>> _news_month([11, 12, 8]), _news_month([])
    (12, None)
    """
    if not months:
        return None
    first = months[0]
    return (first + max(gap for m in months if (gap := (m - first) % 12) < _RUN_OF_NEWS) - 1) % 12 + 1


def _days_after_base(base: TimeExpression, news: int | None) -> Iterator[date]:
    """From when on an article can have been written that compares with `base`.

    The same part of the year after is told of, unless the article tells of another month: then
    the base may be the month before.
    """
    said = base.end_year or base.year
    assert said is not None
    last = _last_month(base)
    if last is None:
        yield date(said + (base.kind != "fiscal"), 1, 1)
    elif news is None or news == last:
        yield add_months(date(said, 1, 1), 12 + last)
    else:
        yield add_months(date(said, 1, 1), last)


def _on(
    dateline: tuple[int, int], latest: date | None, year: int | None, ahead: list[int]
) -> date | None:
    """The day of the dateline, in the first year that what is told of allows."""
    first = _first_year(latest, year, ahead)
    for candidate in range(first, first + 3) if first is not None else ():
        try:
            day = date(candidate, *dateline)
        except ValueError:
            continue
        if _allowed(day, latest, year, _DATELINE_SLACK):
            return day
    return latest


def _after_news(
    news: int | None, latest: date | None, year: int | None, ahead: list[int]
) -> date | None:
    """The first day after the month that was news, in the first year that the rest allows."""
    first = _first_year(latest, year, ahead)
    for candidate in range(first, first + 3) if first is not None and news is not None else ():
        day = add_months(date(candidate, 1, 1), news or 0)
        if _allowed(day, latest, year, _NEWS_SLACK):
            return max(day, latest) if latest is not None else day
    if latest is not None and (year is None or latest.year >= year - 1):
        return latest
    return latest if year is None else month_end(year, 12)


def _first_year(latest: date | None, year: int | None, ahead: list[int]) -> int | None:
    """The earliest year in which the article may have been written."""
    known = [latest.year - 1] if latest is not None else []
    known += [year - 1] if year is not None else []
    return max(known) if known else min(ahead, default=None)


def _allowed(day: date, latest: date | None, year: int | None, slack: timedelta) -> bool:
    if latest is not None and day < latest - slack:
        return False
    return year is None or day >= month_end(year, 12) - _YEARS_SLACK


def _day_after(time: TimeExpression) -> date | None:
    """The first day after a time of less than a year, or the day itself; None for the others."""
    said = time.end_year or time.year
    if said is None:
        return None
    if time.kind == "date":
        named = time.month and time.first and time.first <= 28
        return date(said, time.month or 1, time.first or 1) if named else None
    last = _last_month(time)
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
