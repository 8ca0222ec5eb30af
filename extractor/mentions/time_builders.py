"""From the match of a rule of `extractor.mentions.time_rules` to a time as worded."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from extractor.mentions.numbers import WORDS, parse_count, parse_ordinal
from extractor.mentions.time_expressions import MONTHS, TimeExpression, full_year

_SHIFTS = {
    "past": -1,
    "last": -1,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "this": 0,
    "current": 0,
    "same": 0,
    "new": 0,
    "present": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
}

_WHOLES = ("the whole", "whole", "the full", "full", "all", "the calendar", "calendar", "cy")
"""What makes a year more than the months of it that are told of."""

_RECORD = re.compile(
    r"\b(?:first|second|third|\w+[fnxv]th|eighth|tenth|only|best|worst|most|least|high|low|record"
    r"|times?|straight|ever|\w{3,}est)\b[^.;]*$"
)
"""What makes months those in which nothing was like it: "the third drop in six months"."""
_RECORD_REACH = 60
HIJRA = 621
"""How many years the solar calendar of Iran is behind the one of the West, from spring on."""

Build = Callable[[re.Match[str]], TimeExpression | None]


def group_of(match: re.Match[str], *names: str) -> str | None:
    found = match.groupdict()
    return next((found[name] for name in names if found.get(name)), None)


def shift_of(words: str | None) -> int | None:
    return _SHIFTS[words.split()[-1]] if words else None


def year_said(match: re.Match[str]) -> dict[str, Any]:
    """The year that `_OF_YEAR` matched, said or relative."""
    if group_of(match, "earlier"):
        return {"shift": -1, "anchored": True}
    relative = group_of(match, "rel")
    anchored = bool(relative and relative.split()[-1] in ("previous", "preceding", "prior"))
    return {
        "year": full_year(group_of(match, "year")),
        "shift": shift_of(relative),
        "anchored": anchored,
    }


def month_of(text: str) -> int:
    return MONTHS[text.rstrip(".")]


def day_range(match: re.Match[str]) -> TimeExpression | None:
    first, last = int(match["d1"]), int(match["d2"])
    names = [name for name in (group_of(match, "m0"), match["m1"], group_of(match, "m2")) if name]
    begin, end = month_of(names[0]), month_of(names[-1])
    if not (0 < first <= 31 and 0 < last <= 31 and (begin != end or first < last)):
        return None
    return TimeExpression(
        "days",
        month=begin,
        first=first,
        last=last,
        end_month=end if end != begin else None,
        **year_said(match),
    )


def days_from_first(match: re.Match[str]) -> TimeExpression | None:
    """From the first day of a month: "from the start of May to the 20th"."""
    month, last = month_of(match["m1"]), int(group_of(match, "d2", "d3") or 0)
    named = group_of(match, "m2", "m3")
    if not 1 < last <= 31 or (named is not None and month_of(named) != month):
        return None
    return TimeExpression("days", month=month, first=1, last=last, **year_said(match))


def month_so_far(match: re.Match[str]) -> TimeExpression:
    """The days of the month that are over: "so far this month"."""
    return TimeExpression("month_to_date")


def month_range(match: re.Match[str]) -> TimeExpression:
    when = year_said(match)
    first_year = full_year(group_of(match, "y1"))
    if first_year and when["shift"] is not None:  # "from July 2019 to June this year"
        when["year"] = first_year
    elif first_year:
        when |= {"year": first_year, "end_year": when["year"] or first_year}
    return TimeExpression("months", first=month_of(match["m1"]), last=month_of(match["m2"]), **when)


_RATES = re.compile(r"\d ?(?:%|percent|per cent|pct)")
_SUMS = re.compile(r"\d ?(?:million|billion|trillion|mln|bln|bn|crore|tonnes|tons)\b")


def two_months(match: re.Match[str]) -> TimeExpression | None:
    """Months that follow each other, told of together: "in January and February exports rose"."""
    time = month_range(match)
    assert time.first is not None and time.last is not None
    text, start = match.string, match.start()
    begin = max(text.rfind(mark, 0, start) for mark in (". ", "\n"))
    end = text.find(". ", match.end())
    sentence = text[begin + 1 : end if end > 0 else len(text)]
    one_figure = len(_RATES.findall(sentence)) < 2 and len(_SUMS.findall(sentence)) < 2
    return time if time.last - time.first == 1 and one_figure else None


def one_month(match: re.Match[str]) -> TimeExpression:
    return TimeExpression("month", month=month_of(match["m1"]), **year_said(match))


def which_month(match: re.Match[str]) -> TimeExpression:
    return TimeExpression("month", month=month_of(match["m1"]), unit=match["which"])


_FIRST = ("opening", "initial")
_LAST = ("final", "last", "closing", "concluding", "latter", "back")


def rank_of(word: str, size: int) -> int:
    """Which of `size` parts a word names: "second", "opening", "closing"."""
    return 1 if word in _FIRST else size if word in _LAST else parse_ordinal(word)


PARTS = {"half": "half", "semester": "half", "six": "half", "6": "half"}
"""What divides a year into two; all other parts are quarters."""


def part_of_year(match: re.Match[str]) -> TimeExpression | None:
    """A numbered part: "2024 Q1", "quarter two"."""
    kind = "half" if match["part"] == "h" else "quarter"
    rank = parse_count(match["n"])
    if rank is None or (kind == "half" and rank > 2):
        return None
    return TimeExpression(kind, first=rank, year=full_year(group_of(match, "year")))


def just_over(match: re.Match[str]) -> TimeExpression:
    """The part of the year that has ended: "the quarter just ended"."""
    return TimeExpression("relative", unit=match["unit"], shift=-1)


def ordinal(match: re.Match[str]) -> TimeExpression | None:
    word, kind = match["ord"], PARTS.get(match["part"], "quarter")
    size = 2 if kind == "half" else 4
    if match["part"] == "month":  # "the third month of 2024"
        return TimeExpression("month", month=parse_ordinal(word), **year_said(match))
    if word == "latest":
        return TimeExpression("relative", unit=kind, shift=-1)
    rank = rank_of(word, size)
    when = year_said(match)
    if group_of(match, "which"):  # "last year's fourth quarter"
        when["shift"] = shift_of(match["which"])
    said = any(value is not None for value in (when["year"], when["shift"]))
    unit = "final" if word in _LAST and not said else None
    return TimeExpression(kind, first=rank, unit=unit, **when) if rank <= size else None


def last_months(match: re.Match[str]) -> TimeExpression | None:
    """The last months of a year: "the final three months of 2024" is its fourth quarter."""
    count = parse_count(match["count"])
    if count is None or not 0 < count < 12:
        return None
    shift = {"last": -1, "this": 0}.get(group_of(match, "rel") or "")
    year = full_year(group_of(match, "year"))
    return TimeExpression("months", first=13 - count, last=12, year=year, shift=shift)


def part(match: re.Match[str]) -> TimeExpression:
    """The part of the year that the month told of closes: "for the half-year"."""
    return TimeExpression("relative", unit=match["unit"], shift=0, anchored=True, first=1)


def end_of_year(match: re.Match[str]) -> TimeExpression:
    return TimeExpression("relative", unit="year", shift=shift_of(group_of(match, "which")) or 0)


def numbered(match: re.Match[str]) -> TimeExpression:
    kind = "half" if "h" in match.group()[:2] else "quarter"
    when = year_said(match)
    short = group_of(match, "short")
    if short:
        when = {"year": full_year(short)}
    return TimeExpression(kind, first=int(match["n"]), **when)


def first_months(match: re.Match[str]) -> TimeExpression | None:
    count = parse_count(match["count"])
    if count is None or count > 12:
        return None
    if count is not None and group_of(match, "into") == "quarters":
        count *= 3
    short = full_year(group_of(match, "short"))
    if short is not None:  # "9M24"
        return TimeExpression("first_months", first=count, year=short)
    unit = "fiscal" if group_of(match, "fiscal") else None
    unit = "bare" if group_of(match, "bare") else unit
    if unit is None and match.group().endswith(" the year"):
        unit = "of year"
    return TimeExpression("first_months", first=count, unit=unit, **year_said(match))


def in_all(match: re.Match[str]) -> TimeExpression | None:
    """The year so far: "up 5 percent in ten months", but no "biggest drop in ten months"."""
    before = match.string[max(0, match.start() - _RECORD_REACH) : match.start()]
    return None if _RECORD.search(before) else first_months(match)


def first_quarters(match: re.Match[str]) -> TimeExpression:
    return TimeExpression(
        "first_months", first=3 * (parse_count(match["quarters"]) or 1), **year_said(match)
    )


def months_to(match: re.Match[str]) -> TimeExpression | None:
    count = parse_count(match["count"])
    if count is None or count > 36:
        return None
    return TimeExpression("months_to", first=count, month=month_of(match["m1"]), **year_said(match))


def months_from(match: re.Match[str]) -> TimeExpression | None:
    """Counted from their beginning: "the 11 months since March 20", "beginning April 1986"."""
    count, begins = parse_count(match["count"]), month_of(group_of(match, "m1", "m2") or "")
    first = int(group_of(match, "d1", "d2") or 1)
    if count is None or not (1 < count <= 36 and 0 < first <= 31):
        return None
    return TimeExpression("months_from", first=count, month=begins, last=first, **year_said(match))


def quarters_to(match: re.Match[str]) -> TimeExpression | None:
    """Quarters that end with one or a month: "in the four quarters to the end of Q4 2015"."""
    count = parse_count(match["count"])
    if count is None or not 1 < count <= 8:
        return None
    if match["m1"]:
        month, when = month_of(match["m1"]), year_said(match)
    else:
        month, when = 3 * int(match["last"]), {"year": full_year(match["year1"])}
    return TimeExpression("months_to", first=3 * count, month=month, **when)


def years_to(match: re.Match[str]) -> TimeExpression | None:
    """Whole years: "in the five years to 2012"."""
    count, last = parse_count(match["count"]), full_year(match["year"])
    if count is None or last is None or not 1 < count <= 50:
        return None
    return TimeExpression("months", first=1, last=12, year=last - count + 1, end_year=last)


def quarter_to(match: re.Match[str]) -> TimeExpression:
    size = {"month": 1, "quarter": 3, "half": 6, "half-year": 6, "year": 12}[match["span"]]
    unit = "quarter" if size == 3 else None
    month = month_of(match["m1"])
    return TimeExpression("months_to", first=size, month=month, unit=unit, **year_said(match))


def year(match: re.Match[str]) -> TimeExpression:
    whole = match.group().startswith(_WHOLES) or match.group().endswith("whole")
    unit = "whole" if whole else None
    return TimeExpression("year", year=full_year(match["year"]), unit=unit)


def relative(match: re.Match[str]) -> TimeExpression:
    which = match["which"].split()[-1]
    anchored = which in ("previous", "prior", "preceding", "following")
    return TimeExpression("relative", unit=match["unit"], shift=_SHIFTS[which], anchored=anchored)


def before(match: re.Match[str]) -> TimeExpression:
    count = (parse_count(match["count"]) if group_of(match, "count") else 1) or 1
    unit = match["unit"]
    if unit == "month" and count % 12 == 0:
        unit, count = "year", count // 12
    if unit == "decade":
        unit, count = "year", 10 * count
    later = match.group().endswith(("later", "after"))
    return TimeExpression("relative", unit=unit, shift=count if later else -count, anchored=True)


def same(match: re.Match[str]) -> TimeExpression:
    named = group_of(match, "m1")
    year = full_year(group_of(match, "year", "y0"))
    if group_of(match, "tail"):
        return TimeExpression("same", shift=-1, anchored=True)
    start = full_year(group_of(match, "fy1", "split1"))
    if group_of(match, "solar"):
        return TimeExpression("same", year=int(match["solar"]) + HIJRA, unit="solar", anchored=True)
    if start is not None:
        split = group_of(match, "fy2", "split2") is not None
        years = {"year": start} if split else {"end_year": start}
        return TimeExpression("same", unit="fiscal", anchored=True, **years)
    ago = match.group().startswith("year")
    if named:
        shift = -1 if ago and year is None else None
        return TimeExpression("month", month=month_of(named), year=year, shift=shift, anchored=True)
    if year:
        return TimeExpression("same", year=year, anchored=True)
    shift = -1 if ago else None
    return TimeExpression("same", shift=shift, first=_length(match.group()), anchored=True)


_COUNTED = re.compile(rf"({WORDS}|\d+)[- ]months?")
_UNITS = (("half", 6), ("quarter", 3), ("year", 12), ("month", 1))


def _length(words: str) -> int | None:
    """How many months are meant: "the same quarter", "the same five months"; None where open."""
    counted = _COUNTED.search(words)
    if counted:
        return parse_count(counted[1])
    unit = words.split()[-1]
    return next((count for name, count in _UNITS if unit.startswith(name)), None)


def that(match: re.Match[str]) -> TimeExpression:
    """What was named last: "in that month"; in a comparison, the last that was compared with."""
    return TimeExpression("same", first=_length(match.group()), unit="that", anchored=True)


def week_to(match: re.Match[str]) -> TimeExpression:
    return TimeExpression(
        "week_to",
        first=int(match["d1"] or match["d2"]),
        month=month_of(match["m1"] or match["m2"]),
        year=full_year(group_of(match, "year")),
    )


def through(match: re.Match[str]) -> TimeExpression:
    return TimeExpression("months", first=1, last=month_of(match["m1"]), **year_said(match))


def day(match: re.Match[str]) -> TimeExpression:
    return TimeExpression(
        "date",
        month=month_of(match["m1"]),
        first=int(match["d1"]),
        year=full_year(group_of(match, "year")),
    )


def since_new_year(last: TimeExpression) -> TimeExpression:
    """The span from New Year's Day to a day: "as of June 20"."""
    return TimeExpression(
        "days", year=last.year, month=1, first=1, last=last.first, end_month=last.month
    )


def fixed(kind: str, **fields: Any) -> Build:
    """What makes the same time of every match, but for the year said with it."""

    def make(match: re.Match[str]) -> TimeExpression:
        return TimeExpression(kind, **(year_said(match) | fields))

    return make


def counted(kind: str) -> Build:
    """What makes a time of so many months: "over the last three months", "after five months"."""

    def make(match: re.Match[str]) -> TimeExpression | None:
        count = parse_count(match["count"])
        return TimeExpression(kind, first=count) if count else None

    return make


def of_month(kind: str) -> Build:
    """What makes a time of the month that is named."""
    return lambda match: TimeExpression(kind, month=month_of(match["m1"]), **year_said(match))
