"""Times that only bound something: within which a record stands, at which a streak ends."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.linking.word_sets import words
from extractor.mentions.time_expressions import TimeExpression
from extractor.mentions.types import Mention, names_trade

_SUPERLATIVES = words(
    "highest lowest largest biggest smallest steepest sharpest fastest slowest strongest weakest",
    "best worst record",
)
_ORDINALS = words("second third fourth fifth sixth seventh eighth ninth tenth")
_NEAR_RECORD = 3
_NEAR_RANK = 5
"""How far before a year that is not over a rank may stand: "the best month of the year so far"."""
_RANKED = words(
    "day daily week weekly month monthly quarter quarterly reading showing level mark pace rate"
)
"""What a record ranks among its like of a whole year: "the best month of 2024"."""
_SO_FAR = words("in so far other")
_SUMS = ("money", "percent", "quantity")
BEGINNING = words("began begun started starting beginning opened")
"""What runs and series do: "a slide that began in 2021"."""
_SINCE_REACH = 8
"""How far before the time of a beginning "since" may stand."""
_SET = words("set reached hit recorded seen posted registered logged achieved established")
"""What was done to a mark at its time: "set in May 2002"."""


def is_of_a_time(items: list[Mention], index: int) -> bool:
    """Whether a time belongs to the figure at `index`: "the 30 mn of May", "set in May"."""
    behind = items[index + 1 : index + 4]
    tied = bool(behind) and (behind[0].low == "of" or behind[0].low in _SET)
    return tied and any(m.kind == "period" for m in behind)


def bounds_record(items: list[Mention], index: int) -> bool:
    """The time within which a record stands.

    "the highest this year", "the fifth record so far", "the second-largest volume of 2020".
    """
    time = items[index].value
    current = time.kind == "to_date" or (time.unit == "year" and time.shift == 0)
    near = items[max(0, index - _NEAR_RECORD) : index]
    if _of_any(items, index):
        return True
    if any(m.kind in _SUMS for m in near):
        return False  # "a record $3 billion this year"
    if current:
        if any(_ranks(m) or m.low in _ORDINALS for m in near):
            return True
        lows = [m.low for m in items[max(0, index - _NEAR_RANK) : index]]
        return any(a in _SUPERLATIVES and b in _RANKED for a, b in pairwise(lows))
    if time.kind != "year" or index < 2 or items[index - 1].low not in ("of", "in"):
        return False
    ranked = [k for k in range(max(0, index - _NEAR_RECORD - 1), index - 1) if _ranks(items[k])]
    return any(m.low in _RANKED for k in ranked[-1:] for m in items[k : index - 1])


def _of_any(items: list[Mention], k: int) -> bool:
    """Behind a record among all of a year: "the largest volume of any month so far in 2013"."""
    while k > 1 and (
        items[k - 1].low in _SO_FAR or items[k - 1].kind == "period" or items[k - 1].low in _RANKED
    ):
        k -= 1
    return items[k - 1].low == "any" and k < len(items) and items[k - 2].low == "of"


def _ranks(token: Mention) -> bool:
    """Whether a word makes a record: "record", "largest", "second-largest"."""
    return token.kind == "record" or token.low.rpartition("-")[2] in _SUPERLATIVES


def ends_streak(items: list[Mention], index: int) -> bool:
    """The end of a streak: "fell for 12 months through May"."""
    near = items[max(0, index - 4) : index]
    return items[index].rule == "through" and any(m.kind == "streak" for m in near)


_REACHED = words("was were stood had rose grew climbed fell")
_REACH_OF_BY = 10
"""How far from a year the verb may stand that says what had happened by then."""


def is_reached(items: list[Mention], index: int) -> bool:
    """The year by which something had happened: "by 2005 it had soared", "by 2005 they were 3"."""
    time = items[index].value
    seen = time.kind == "relative" and time.unit == "year" and (time.shift or 0) < 0
    if not seen and time.kind not in ("year", "fiscal"):
        return False
    if any(m.kind == "forecast" for m in items[:index]):
        return False
    behind = items[index : index + _REACH_OF_BY]
    told = next((k for k, m in enumerate(behind) if m.kind in _SUMS), len(behind))
    before = [m.low for m in items[max(0, index - _REACH_OF_BY) : index]]
    return "had" in before or any(m.low in _REACHED for m in behind[:told])


_FORESAW = words("projected predicted forecast anticipated foreseen given made issued published")
_YEARS = words("year fiscal")


def dates_forecast(items: list[Mention], index: int) -> bool:
    """The month in which something was foreseen of a year: "the 4.7 percent it had projected for
    2014 in April", "its March forecast for the year was 10 percent".
    """
    time: TimeExpression = items[index].value
    if time.kind != "month" or time.year is not None:
        return False
    behind = items[index + 1 : index + 2]
    named = bool(behind) and behind[0].kind == "forecast" and behind[0].value == "noun"
    k = index - 1 - (items[index - 1].low in ("in", "last", "back"))
    verb = items[k] if k >= 0 else None
    said = verb is not None and not _FORESAW.isdisjoint(verb.low.split())
    if not named and not (said and k < index - 1 + (time.unit == "last")):
        return False
    years = (m.value for m in items if m.kind == "period")
    return any(t.kind in _YEARS or (t.kind == "relative" and t.unit == "year") for t in years)


_EXPLAINED = words("first_months fiscal quarter half week_of to_date")
"""Times that a bracket may explain: "in the first five months (21 March to 21 August)"."""


def _explains(time: TimeExpression, bracket: Mention) -> bool:
    """Whether a bracket says more than the time before it: which days, or of which year."""
    if time.kind == "relative":
        return True
    told = bracket.kind == "period" and (
        bracket.value.kind == "days" or bracket.value.year is not None
    )
    return time.kind in _EXPLAINED and time.year is None and time.end_year is None and told


def is_explained(items: list[Mention], index: int) -> bool:
    """A bracket behind a time seen from today says when it was: "last week (June 11 to 15)"."""
    behind = items[index + 1 : index + 4]
    return (
        len(behind) > 2
        and _explains(items[index].value, behind[1])
        and (behind[0].text, behind[1].kind, behind[2].text) == ("(", "period", ")")
    )


def time_told(items: list[Mention], index: int) -> TimeExpression:
    """The time at `index`; what lies in store at the end of May is of May, not of January to May.

    Trade "at the end of May" has been added up since January, as many offices tell of it.
    """
    time: TimeExpression = items[index].value
    at = {m.low for m in items[max(0, index - 2) : index]} & {"at"}
    stored = at and items[index].rule == "to the end of"
    if stored and not names_trade(items):
        return replace(time, kind="month", month=time.last, first=None, last=None)
    return time


def since_begun(items: list[Mention], k: int) -> bool:
    """How far data go back: "the most since officials began to collect figures in 1979".

    `k` is the word before the time.
    """
    if k < 0 or items[k].low != "in":
        return False
    for index in range(k - 1, max(-1, k - _SINCE_REACH), -1):
        if items[index].kind in _SUMS or items[index].kind == "punct":
            return False
        if items[index].low == "since":
            return any(m.low in BEGINNING for m in items[index:k])
    return False
