"""Phrases of streaks: so many periods in a row, counted, ranked, or dated by their beginning.

>>> [read_streak(m) for m in STREAK.finditer("its third straight monthly rise")]
[Streak(length=3, unit='month', kind='rise')]
>>> [read_streak(m) for m in STREAK.finditer("have been falling since may")]
[Streak(length=None, unit='month', kind='fall')]
"""

from __future__ import annotations

import re

from extractor.mentions.moves import MOVE, first_group, kind_of
from extractor.mentions.numbers import ORDINAL, WORDS, parse_count, parse_ordinal
from extractor.mentions.types import Streak

_LONGEST = 400
_SPANS = "day|week|month|quarter|half-year|half|year"
_N = rf"(?P<n>{WORDS}|\d+)"
_ORD = rf"(?P<ord>{ORDINAL})"
_ANY = "(?:fiscal |financial |calendar )?"
_UNIT = rf"{_ANY}(?P<unit>{_SPANS})"
_UNITLY = rf"(?P<unit>{_SPANS})ly"
_AGAINST = r"annual|yearly|year-on-year|year-over-year|on-year|month-on-month|quarter-on-quarter"
"""What a move is measured against, which does not say how long the spans of the streak are."""
_ROW = r"(?:straight|consecutive|successive|running|uninterrupted|unbroken|continuous)"
_IN_A_ROW = r"(?:in a row|in succession|running|straight|on end|on the trot|back-to-back)\b"
_STEADY = r"(?:uninterrupted|unbroken|consecutive|straight|continuous|continued|steady|constant) "
_MANNER = rf"(?:the |(?:{_AGAINST}) |trade |small |modest |slight |further |export |import )"
_MOVE = rf"(?:{_MANNER}){{0,2}}(?P<move>{MOVE})"
_PLURALS = r"(?:increases|rises|gains|declines|decreases|falls|drops)\b"
"""Several moves, each over the whole span: "six-month gains of 3 to 9 percent"."""
_OF_MOVE = rf"(?: (?:of|in) {_MOVE})"
_RUN = r"(?:run|streak|string|spell|series|sequence|chain)"
_BEHIND_ROW = (
    rf"(?: (?:{_UNITLY} {_MOVE}|{_UNITLY}\b|{_UNIT}s?(?![-\w])(?:{_OF_MOVE}| {_MOVE})?"
    rf"|{_MOVE}|times?|terms?|periods?)|(?![-\w]| \w+ly\b))"
)
_FALLING = (
    "fallen|falling|fell|declined|declining|dropped|dropping|shrunk|shrinking|shrank|contracted"
    "|contracting|decreased|decreasing|slid|sliding|slumped|slumping|slipping|slipped|retreating"
    "|weakening|losing ground|down|on a decline|on the decline"
)
_RISING = (
    "risen|rising|rose|grown|growing|grew|climbed|climbing|increased|increasing|expanded|expanding"
    "|gained|gaining|advanced|advancing|up|on the rise"
)
_FELL = "fallen|declined|dropped|decreased|shrunk|contracted|slipped"
_ROSE = "risen|grown|increased|climbed|expanded|advanced"
_LOSING = "in (?:the red|deficit)"
_EARNING = "in (?:the black|surplus)"
_STATES = (
    rf"(?:(?P<falling>{_FALLING})|(?P<rising>{_RISING})|(?P<red>{_LOSING})|(?P<black>{_EARNING}))"
)
_BEHIND_STATES = (
    "(?:"
    + "|".join(
        rf"(?<=\b{state} )"
        for state in f"{_FALLING}|{_RISING}|in deficit|in surplus|the red".split("|")
    )
    + ")"
)
"""The words of movement stay outside of the streak, for the figures of the clause to go by."""
_NO_SPAN = r"(?! (?:to|ended|ending|through|of|in)\b)"
"""What would make it a time: "for three months to June"."""

_NO_MONTH = r"(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)"
"""No time of which "a tenth month" would be counted: "to a tenth month in October"."""

_NO_COUNT = (
    r"(?!\d++(?:(?![- ]|st|nd|rd|th)"
    r"|[- ](?:per[ -]?cent|pct|million|billion|trillion|mln|bln|bn|points?|tonnes)\b))"
)
"""Most numbers count no periods: told here once, it is not asked of each pattern."""
_NO_RANK = rf"(?!the (?!{ORDINAL} )|an? (?!{ORDINAL} |hundred|thousand)|in (?!each ))"
"""Nor do the commonest words open one, but for what some pattern has behind them."""

_PATTERNS = (
    # "for eight and three consecutive months, respectively"
    rf"{_N}(?= and (?:{WORDS}|\d+) {_ROW} (?P<unit>{_SPANS}))",
    # "the eighth straight month", "a 15th consecutive monthly gain", "a fifth consecutive"
    rf"{_ORD} {_ROW}{_BEHIND_ROW}",
    # "the seventh monthly gain", "their third month in reverse", "the fifth month in a row"
    # but "the third quarter dropped", "in the third quarter the deficit was" tell of a time
    rf"{_ORD} {_UNIT}(?:ly)? (?!the |(?:(?<=quarter )|(?<=half ))(?:trade |merchandise )?"
    rf"(?:deficit|surplus|gap|shortfall))(?:{_IN_A_ROW}"
    rf"|(?!\w+ed\b|(?:fell|rose|grew|shrank|slid|sank)\b)(?:of |in )?{_MOVE}(?: {_IN_A_ROW})?)",
    # "for 10 consecutive months", "19 straight surpluses", "eight straight months of declines"
    rf"{_N} {_ROW}{_BEHIND_ROW}",
    # "12 months on end", "seven months in a row", "15 months in the red", "18 months of growth"
    rf"{_N} {_UNIT}s? (?:{_IN_A_ROW}|without a break|(?:of|in) (?:{_STEADY})?{_MOVE})",
    # "a three-month winning streak", "a 15-month run", "a 12-month streak of declines"
    rf"{_N}-{_UNIT}(?:-long)? (?!(?:trade |merchandise )?(?:surplus|deficit|shortfall|gap)"
    rf"|{_PLURALS})(?:{_RUN} of (?:{_STEADY})?{_MOVE}|{_MOVE}\b(?! of\b)|{_RUN}\b)",
    # "the eighth fall in a row", "its third quarterly gain running", "22 monthly gains on end"
    rf"(?:{_ORD}|{_N}) (?:{_UNITLY} )?{_MOVE} {_IN_A_ROW}",
    # "its 40th in a row", of what the clause tells of
    rf"{_ORD} {_IN_A_ROW}",
    # "the sixth negative quarter in succession"
    rf"{_ORD} (?P<move>negative|positive) {_UNIT} {_IN_A_ROW}",
    # "the 16th in as many months", "a third surplus in as many quarters"
    rf"{_ORD}(?=(?: time| (?:{_UNITLY} )?{_MOVE})? in as many {_UNIT}s)",
    # "for the sixth time in a row", "the sixth in a row", "17 times in a row"
    rf"(?:{_ORD}(?: time)?|{_N} times) {_IN_A_ROW}",
    # "fell for a fourth month", "for the ninth year"; "for the third quarter" is a time
    rf"(?<=\bfor )(?:an?|its|their) {_ORD} {_UNIT}\b(?! of| in (?:{WORDS}|\d|the|as)\b)",
    rf"(?<=\bfor )the {_ORD} (?P<unit>month|year)\b(?! of| in)",
    # "extended its decline to a ninth month", "into a third quarter"
    rf"(?:(?<=\bto )|(?<=\binto ))(?:an?|its|their) {_ORD} {_UNIT}\b(?! of| in{_NO_MONTH})",
    # "a run of three monthly gains"
    rf"{_RUN}s? of {_N} (?:{_UNITLY} )?{_MOVE}",
    # "extending the run to nine months", "extending to 19 months the run of growth"
    rf"exten(?:d|ds|ded|ding|sion of) (?:[\w'’-]+ ){{0,6}}?to {_N} {_UNIT}s\b{_NO_SPAN}",
    # "a slide that lasted for three months"
    rf"last(?:ed|ing|s) (?:for )?{_N} {_UNIT}s\b",
    # "in each of the past five months"
    rf"in each of the (?:past|last|previous|preceding) {_N} {_UNIT}s\b",
    # "has been falling for six months", "after declining for two quarters"
    rf"(?=for (?:{WORDS}|\d+) ){_BEHIND_STATES}for {_N} {_UNIT}s\b{_NO_SPAN}",
    # "have not fallen in 27 months": they rose in each of them
    rf"(?:have|has) (?:not|never) (?:(?P<rising>{_FELL})|(?P<falling>{_ROSE})) in {_N} {_UNIT}s\b",
    # "the eleventh year without a deficit"
    rf"{_ORD} (?:{_ROW} )?{_UNIT} without an? (?:monthly |quarterly |annual |yearly )?"
    r"(?:(?P<black>deficit|shortfall)|(?P<red>surplus)|(?P<rising>fall|drop|decline)"
    r"|(?P<falling>rise|increase|gain))\b",
    # "ended a decline of 12 months"
    rf"(?<=\ba )(?P<move>decline|fall|drop|slide|slump|rise|climb|expansion|contraction) of"
    rf" {_N} {_UNIT}s\b",
    # "has been falling since May", "down every month since May"
    rf"been(?= (?:\w+ly )?{_STATES} (?:\w+ly )?since )",
    r"(?P<since>lasted(?= since ))",
    r"(?P<since>every (?:single )?(?P<unit>month|quarter|year)(?= since ))",
)


def _alternation(patterns: tuple[str, ...]) -> str:
    """One pattern of many, whose groups are numbered so that each name stands once."""
    numbered = []
    taken: dict[str, int] = {}

    def renamed(match: re.Match[str]) -> str:
        name = match.group(1)
        taken[name] = taken.get(name, 0) + 1
        return f"?P<{name}{taken[name]}>"

    for pattern in patterns:
        numbered.append(re.sub(r"\?P<(\w+?)>", renamed, pattern))
    return rf"\b{_NO_COUNT}{_NO_RANK}(?:" + "|".join(numbered) + ")"


STREAK = re.compile(_alternation(_PATTERNS))
HINTS = (
    *_SPANS.split("|"),
    *_ROW[3:-1].split("|"),
    *("in a row", "in succession", "on end", "on the trot", "back-to-back", "since"),
)
"""Literal pieces of which every match has at least one."""


def read_streak(match: re.Match[str]) -> Streak | None:
    """The length, unit and kind of a streak; a length of None counts from the time behind it."""
    kind = kind_of(first_group(match, "move")) or _state(match)
    unit = (first_group(match, "unit") or "").removesuffix("-year")
    rank, number = first_group(match, "ord"), first_group(match, "n")
    if rank is None and number is None:
        return Streak(None, unit or "month", kind)
    length = parse_ordinal(rank) if rank else parse_count(number) if number else None
    if length is None or not 2 <= length <= _LONGEST:
        return None
    return Streak(length, unit, kind)


def _state(match: re.Match[str]) -> str | None:
    """The kind that a verb or a state tells of: "falling", "in the red"."""
    for stem, kind in (
        ("falling", "fall"),
        ("rising", "rise"),
        ("red", "deficit"),
        ("black", "surplus"),
    ):
        if first_group(match, stem):
            return kind
    return None
