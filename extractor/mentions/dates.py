"""Expressions of time, as the text words them; `extractor.resolving` makes them calendar periods.

One pass finds the words that can open such an expression; the rules of that opening word are then
tried in order, longest reading first. The value of a mention is a `TimeExpression`: nothing here
knows the day of publication.

>>> found = times("in the first quarter of 2024 and in May last year")
>>> [(m.text, m.value.kind, m.value.year) for m in found]
[('first quarter of 2024', 'quarter', 2024), ('May last year', 'month', None)]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractor.mentions import time_builders as build
from extractor.mentions.lowering import lowered
from extractor.mentions.numbers import parse_ordinal
from extractor.mentions.searching import Search
from extractor.mentions.time_expressions import MONTHS, TimeExpression, full_year
from extractor.mentions.time_rules import DAY_RANGE, RULES
from extractor.mentions.time_words import DAY
from extractor.mentions.types import Mention

__all__ = ["MONTHS", "TimeExpression", "full_year", "times"]

_OPENERS: dict[str, tuple[str, ...]] = {
    "month": ("month",),
    "digits": ("numbered", "count", "ordinal", "digits"),
    "first": ("first", "ordinal"),
    "opening": ("first", "ordinal"),
    "initial": ("first", "ordinal"),
    "final": ("last", "ordinal"),
    "closing": ("last", "ordinal"),
    "latest": ("last", "ordinal"),
    "same": ("same",),
    "corresponding": ("same",),
    "comparable": ("same",),
    "similar": ("same",),
    "equivalent": ("same",),
    "like": ("same",),
    "period": ("period",),
    "year": ("year", "unit"),
    "quarter": ("unit",),
    "half": ("unit",),
    "month_word": ("unit",),
    "week": ("unit",),
    "decade": ("unit",),
    "just": ("just",),
    "recently": ("just",),
    "last": ("last", "which"),
    "past": ("last", "which"),
    "new": ("which",),
    "present": ("which",),
    "marketing": ("season",),
    "season": ("season",),
    "campaign": ("season",),
    "crop": ("season",),
    "my": ("season",),
    "iranian": ("solar",),
    "this": ("which",),
    "current": ("which",),
    "next": ("which",),
    "coming": ("which",),
    "previous": ("which",),
    "following": ("which",),
    "prior": ("which",),
    "preceding": ("which",),
    "so": ("date",),
    "since": ("date",),
    "to": ("date",),
    "thus": ("date",),
    "up": ("date", "through"),
    "through": ("through",),
    "end": ("end",),
    "fiscal": ("fiscal",),
    "financial": ("fiscal",),
    "business": ("fiscal",),
    "fy": ("fiscal",),
    "calendar": ("whole",),
    "whole": ("whole",),
    "entire": ("whole",),
    "all": ("whole",),
    "full": ("whole",),
    "cy": ("whole",),
    "annual": ("annual",),
    "yearly": ("annual",),
    "q": ("numbered",),
    "h": ("numbered",),
}
_CROPS = (
    "coffee cocoa sugar cotton wool harvest agricultural grain wheat rice citrus tea milk dairy"
    " export growing trading shipping"
).split()
_NUMBER_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty".split()
)
OPENER = re.compile(
    r"(?<![\w$€£¥.])(?:(?P<month>" + "|".join(MONTHS) + r")\b"
    r"|(?P<digits>\d{1,2}(?:[qh](?:\b|['’]?\d\d|(?=fy))|m ?(?:fy|cy|(?=20)|['’]?(?=\d\d\b))"
    r"|[- ](?=month|year|quarter|week|day|[a-z])|(?:st|nd|rd|th)[- ]|[-–/]\d)|(?:19|20)\d\d)"
    r"|(?P<numbered>[qh][1-4])(?:(?=fy ?\d)|(?!\w*[a-z]))"
    r"|(?P<fy>fy ?['’]?\d\d|cy ?\d\d)"
    r"|(?P<ordinal>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|latter|back|concluding)"
    r"(?=[- ](?:quarter|half|semester|trimester|month of|week|(?:six|three|[63]) months))"
    r"|(?P<elided>(?<=in the )(?:first|second|third|fourth)(?=[.,;)]|\Z| and\b| but\b))"
    r"|(?P<count>" + "|".join(_NUMBER_WORDS) + r")(?=[- ](?:month|year|quarter|week|decade))"
    r"|(?P<word>first|opening|initial|final|closing|latest|same|corresponding|comparable|similar"
    r"|equivalent|like"
    r"|year|quarter|half|week|decade|just|recently|last|past|period"
    r"|this|current|next|coming|previous|following|prior|preceding|so far|since the|to date"
    r"|thus far"
    r"|up to now|through|up to"
    r"|end|fiscal|financial|business|calendar|whole|entire|all of|full|season|campaign"
    r"|(?:new|present)(?= (?:fiscal|financial|marketing|crop|season|iranian))"
    r"|marketing(?= (?:year|season|campaign))|crop(?= year)|my(?= ?20\d\d)"
    r"|iranian(?= (?:calendar )?year))\b"
    r"|(?P<solar>1(?:3[4-9]|4[0-3])\d\b(?=[.,;:) ]|\Z))"
    r"|(?P<crop>" + "|".join(_CROPS) + r")(?= (?:year|season)\b)"
    r"|(?P<annual>(?<!average )(?<!illion )(?<!dollar )(?:annual|yearly))"
    r"(?= (?:(?:trade|goods|merchandise|total|visible) )*"
    r"(?:deficit|surplus|shortfall|gap|balance|exports|imports)\b)"
    r"|(?P<that>(?:(?<=in )|(?<=of )|(?<=for )|(?<=during ))that)"
    r"(?= (?:month|quarter|half|year|period)\b)"
    r"|(?P<month_word>month)"
    r"(?=[- ](?:earlier|ago|before|previously|prior|later|after|just|ended|ending|to (?:"
    + "|".join(MONTHS)
    + r"))\b)"
    r"|(?P<month_unit>month)\b"
    r"|(?P<from>from)(?= the (?:beginning|start) of ))"
)
_UP_TO = ("as of ", "as at ")
"""Words behind which a day closes the span from New Year's Day."""
_RANKED = {"quarter": 4, "half": 2}
"""How many parts of a year there are."""
_NEAR = 60
"""How many characters may stand between two parts of a year whose unit is said once."""
_OPENS_BRACKET = re.compile(r",? \((?:which |that )?(?:runs |running |ran )?(?:from |between )?")
_MONTHS_IN_YEAR = 12
_CAPITAL_ONLY = frozenset({"may", "march", "mar", "sep", "dec", "jan", "jun"})


def times(
    text: str, start: int = 0, end: int | None = None, places: Sequence[int] | None = None
) -> list[Mention]:
    """All expressions of time in `text[start:end]`, in order, without overlaps.

    `places`: where in the text one may begin, where that is known.
    """
    low = lowered(text)
    stop = len(text) if end is None else end
    found: list[Mention] = []
    search = Search(OPENER, low, stop, places)
    position = start
    while True:
        match = search.first(position)
        if not match:
            return found
        elided = match.lastgroup == "elided"
        mention = _unit_said_before(match, found) if elided else _read(text, low, match, stop)
        position = mention.end if mention else match.start() + 1
        if mention is not None and not (found and _explains(found, mention, low)):
            found.append(mention)


def _explains(found: list[Mention], mention: Mention, low: str) -> bool:
    """Whether a time only says over which days the year before it ran: "(March 2009-March 2010)".

    It is then made part of that year. Less than a year is what the figures are of: "the 2021-22
    season (1 September 2021 - 11 January 2022)".
    """
    told = found[-1]
    if told.kind != "period" or told.value.kind != "fiscal" or mention.kind != "period":
        return False
    if mention.value.kind not in ("months", "days") or not _OPENS_BRACKET.fullmatch(
        low, told.end, mention.start
    ):
        return False
    end = mention.end + low.startswith(")", mention.end)
    value = mention.value if _is_part_of_year(mention.value) else told.value
    found[-1] = replace(told, end=end, text=told.text + low[told.end : end], value=value)
    return True


def _is_part_of_year(time: TimeExpression) -> bool:
    """Whether months or days that name their year are fewer than those of one."""
    first, last = (time.month, time.end_month) if time.kind == "days" else (time.first, time.last)
    if first is None or last is None or time.year is None:
        return False
    return 1 < (last - first) % _MONTHS_IN_YEAR + 1 < _MONTHS_IN_YEAR - 1


def _read(text: str, low: str, opener: re.Match[str], stop: int) -> Mention | None:
    at = opener.start()
    name = opener.lastgroup or "word"
    word = opener.group()
    if name == "month":
        if word in _CAPITAL_ONLY and not text[at].isupper():
            return None
        day = DAY.match(low, at, stop)
        if day and low.startswith(_UP_TO, max(0, at - len(_UP_TO[0]))):
            last = build.since_new_year(build.day(day))
            return Mention("period", at, day.end(), text[at : day.end()], last, "through")
        between = low.startswith("between ", max(0, at - len("between ")))
        if day and not between and not DAY_RANGE.match(low, at, stop):
            return Mention("date", at, day.end(), text[at : day.end()], build.day(day), "date")
    for group in _groups(name, word):
        for rule, pattern, make in RULES[group]:
            match = pattern.match(low, at, stop)
            value = make(match) if match else None
            if match and value is not None and not _modal(text, match):
                kind = "date" if value.kind == "date" else "period"
                return Mention(kind, at, match.end(), text[at : match.end()], value, rule)
    return None


def _unit_said_before(match: re.Match[str], found: list[Mention]) -> Mention | None:
    """The part of a year whose unit is said once: "in the first quarter and 3 bn in the second"."""
    last = next((m for m in reversed(found) if m.kind == "period"), None)
    if last is None or last.value.kind not in _RANKED or match.start() - last.end > _NEAR:
        return None
    rank = parse_ordinal(match.group())
    if rank > _RANKED[last.value.kind]:
        return None
    value = replace(last.value, first=rank)
    return Mention("period", match.start(), match.end(), match.group(), value, "elided")


def _modal(text: str, match: re.Match[str]) -> bool:
    """Whether the month is none: "this may have been"."""
    named = match.groupdict().get("m1")
    return named in _CAPITAL_ONLY and not text[match.start("m1")].isupper()


def _groups(name: str, word: str) -> tuple[str, ...]:
    """The groups of rules to try, by the kind of opening (a group of `OPENER`) and its word."""
    if name == "fy":
        return ("whole",) if word.startswith("cy") else ("fiscal",)
    if name == "word":
        return _OPENERS[word.split()[0]]
    if name == "month_word":
        return ("unit",)
    if name == "crop":
        return ("season",)
    return _OPENERS.get(name, (name,))
