"""From the match of a rule to a time of a year that need not begin in January.

Fiscal years and their parts, the solar years of Iran, and crop years.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from extractor.mentions.numbers import parse_count
from extractor.mentions.time_builders import (
    HIJRA,
    PARTS,
    Build,
    group_of,
    month_of,
    rank_of,
    shift_of,
    year_said,
)
from extractor.mentions.time_expressions import MONTHS, TimeExpression, full_year

_NEAR = 80
"""How many characters before "next" its noun may stand."""
_OF_A_MONTH = re.compile(r"[a-z.](?: \d{4})?,? (?:(?:which|that) (?:is|was) )?the $")
_BEFORE = 40
_LONGEST = 60
"""How many years may lie between two that are compared."""


def _fiscal_when(match: re.Match[str]) -> dict[str, Any]:
    """The fiscal year that `_OF_FISCAL` matched: its first year, its last year, or a shift."""
    start, crops = (
        group_of(match, "split_year", "split_behind"),
        group_of(match, "season", "split_season"),
    )
    unit = "season" if crops else "fiscal"
    if start:
        return {"year": int(start), "unit": unit}
    if group_of(match, "solar"):
        return {"year": int(match["solar"]) + HIJRA, "unit": "solar"}
    named = full_year(group_of(match, "fiscal_year", "fiscal_short"))
    if named is None:
        which = group_of(match, "fiscal_rel")
        before = ("last", "previous", "preceding", "past")
        shift = (-1 if which in before else 0) if which else None
        return {"shift": shift, "unit": unit}
    return (
        {"year": named, "unit": "fiscal"}
        if group_of(match, "fiscal_end", "fiscal_end2")
        else {"end_year": named, "unit": "fiscal"}
    )


def fiscal_part(match: re.Match[str]) -> TimeExpression | None:
    """A quarter, half or run of months of a fiscal year."""
    when = _fiscal_when(match)
    if group_of(match, "n"):
        return TimeExpression(
            "quarter" if "q" in match.group()[:3] else "half", first=int(match["n"]), **when
        )
    if group_of(match, "m1"):
        last = group_of(match, "m2") or match["m1"]  # "July of FY24"
        return TimeExpression("months", first=month_of(match["m1"]), last=month_of(last), **when)
    if group_of(match, "quarters"):
        return TimeExpression(
            "first_months", first=3 * (parse_count(match["quarters"]) or 1), **when
        )
    if group_of(match, "one"):
        return TimeExpression("first_months", first=1, **when)
    if group_of(match, "count"):
        count = parse_count(match["count"])
        return (
            TimeExpression("first_months", first=count, **when) if count and count <= 12 else None
        )
    kind = PARTS.get(match["part"], "quarter")
    rank = rank_of(match["ord"], 2 if kind == "half" else 4)
    return TimeExpression(kind, first=rank, **when) if rank <= 4 else None


def fiscal(match: re.Match[str]) -> TimeExpression:
    start = full_year(group_of(match, "fy1"))
    if group_of(match, "fy2"):
        return TimeExpression("fiscal", year=start)
    if start is None:
        return TimeExpression("fiscal", shift=shift_of(group_of(match, "which")) or 0)
    return TimeExpression("fiscal", end_year=start)


def _is_anchored(which: str | None) -> bool:
    """Whether a word counts from the time told of: "the previous season"."""
    return which is not None and which.split()[-1] in ("previous", "preceding", "prior")


def solar(match: re.Match[str]) -> TimeExpression | None:
    """A year of the solar calendar: "1388"; none where nothing is said of Iran or Afghanistan."""
    text = match.string
    if "iran" not in text and "afghan" not in text:
        return None
    return TimeExpression("fiscal", year=int(match["solar"]) + HIJRA, unit="solar")


def season(match: re.Match[str]) -> TimeExpression | None:
    """A crop year: "the 2018/19 season", "last season", "a season earlier"."""
    begins = month_of(match["s1"]) if group_of(match, "s1") else None
    if begins is not None and (begins - month_of(match["s2"])) % 12 != 1:
        return None
    if group_of(match, "m1"):  # "the 2007/08 crop year that ended in September"
        begins = month_of(match["m1"]) % 12 + 1
    start = group_of(match, "fy1")
    if start is not None:
        split = split_year(match)
        return replace(split, unit="season", first=begins) if split else None
    which = group_of(match, "which")
    shift, anchored = shift_of(which), _is_anchored(which)
    if group_of(match, "ago"):
        shift, anchored = -1, True
    elif group_of(match, "over"):
        shift = -1
    return TimeExpression(
        "fiscal", unit="season", shift=shift or 0, anchored=anchored, first=begins
    )


def season_from(match: re.Match[str]) -> TimeExpression:
    """The crop year that began with a month: "the season that started on October 1"."""
    said = full_year(group_of(match, "year"))
    shift = 0 if said is None else None
    first = month_of(match["s0"])
    return TimeExpression("fiscal", unit="season", year=said, shift=shift, first=first)


def to_date(match: re.Match[str]) -> TimeExpression:
    """A crop year up to the month told of: "so far in the 2019/20 season"."""
    begins = month_of(match["s1"]) if group_of(match, "s1") else None
    said = full_year(group_of(match, "fy1"))
    return TimeExpression("to_date", unit="season", year=said, first=begins)


def year_to(match: re.Match[str]) -> TimeExpression:
    """The year that ended with a month: "the season that ended in September"."""
    when = year_said(match)
    return TimeExpression("months_to", first=12, month=month_of(match["m1"]), **when)


def split_year(match: re.Match[str]) -> TimeExpression | None:
    start, end = int(match["fy1"]), int(match["fy2"])
    digits = 10 if end < 10 and len(match["fy2"]) == 1 else 100
    if end % digits != (start + 1) % digits:
        return None
    return TimeExpression("fiscal", year=start)


def years_between(match: re.Match[str]) -> TimeExpression | None:
    """From one year to another, some years later: "between 1995 and 2004"."""
    first, last = full_year(match["y1"]), full_year(match["y2"])
    if first is None or last is None or not first < last or last - first > _LONGEST:
        return None
    if last == first + 1 and match["y1"].isdigit() and match.group()[4] in "-–":
        return None  # "1999-2000" is one year
    return TimeExpression("years", year=last, first=first)


def years_to_month(match: re.Match[str]) -> TimeExpression | None:
    """From a year to a month some years later: "between 1990 and June of this year"."""
    first, when = full_year(match["y1"]), year_said(match)
    if first is None or (when["year"] is None and when["shift"] is None):
        return None
    return TimeExpression("years", month=month_of(match["m1"]), first=first, **when)


def next_year(match: re.Match[str]) -> TimeExpression | None:
    """The year whose noun is said before it: "3 percent this year and 4 percent next"."""
    said = "this year" in match.string[max(0, match.start() - _NEAR) : match.start()]
    return TimeExpression("relative", unit="year", shift=1) if said else None


def apposed_month(number: int) -> Build:
    """The first or last month of a year, unless it only says so of a month that is named.

    "In June, the final month of the year, exports fell": a fiscal year that ends in June.
    """

    def make(match: re.Match[str]) -> TimeExpression | None:
        before = match.string[max(0, match.start() - _BEFORE) : match.start()]
        behind = _OF_A_MONTH.search(before)
        named = before[: behind.start() + 1].rpartition(" ")[2] if behind else ""
        if named.rstrip(".") in MONTHS:
            return None
        return TimeExpression("month", month=number, **year_said(match))

    return make
