"""Growth told as a multiple of what there was before.

>>> [str(growth_of(m)) for m in MULTIPLE.finditer("rose 3-fold, and was twice that of a year ago")]
['200', '100']
"""

from __future__ import annotations

import re
from decimal import Decimal

from extractor.mentions.numbers import parse_number
from extractor.mentions.ranges import exact
from extractor.mentions.types import Direction

_PRINTED = r"\d+[.,]\d+"
"""A number that counts no occasions: "grew 1.5 times", but "grew three times this year"."""
_WORDS = "(?:one|two|three) and a half|two|three|four|five|six|seven|eight|nine|ten"
_COUNT = rf"{_PRINTED}|\d+|{_WORDS}"
_ROSE = (
    "rose|risen|rise|increased|increase|grew|grown|jumped|surged|soared|climbed|expanded|leapt"
    "|multiplied|went up|up|growing|increasing|rising|jumping|surging|soaring|climbing|expanding"
)
_HEDGE = r"(?:(?:more than|over|nearly|almost|about|around|roughly|some) )?"
_BEFORE = (
    r"(?:a year (?:ago|earlier|before)|the year before|(?:twelve|12) months (?:ago|earlier|before)"
    r"|last year|the (?:previous|prior|preceding|same) (?:year|month|quarter|period)"
    r"|(?:the )?year-(?:ago|earlier)|(?:in|of|for) (?:19|20)\d\d\b)"
)
_OF_WHAT = (
    r"(?:as (?:much|many|large|high|big) as|that|those|what"
    r"|the(?: (?:level|figure|amount|value|sum|total)(?: of)?)?)\b"
)
_AGO = (
    r"(?:(?:a|one) year (?:ago|earlier|before)|the year before"
    r"|(?:twelve|12) months (?:ago|earlier|before))"
)
_FELL = (
    "fell|fallen|dropped|declined|decreased|shrank|shrunk|contracted|plunged|sank|tumbled|slumped"
    "|falling|dropping|declining|decreasing|shrinking|plunging"
)
_CUT = "cut|slashed|reduced|chopped|sliced"
_RISES = "increase|rise|growth|jump|surge|gain|leap"
_FALLS = "decrease|drop|fall|decline|reduction|slump|plunge"
_TO_WHAT = (
    r"(?=,? (?:[–-] )?(?:up to|down to|to|from|compared|against|versus|year-on-year|on the year"
    r"|in comparison|as (?:compared|against)|relative to)\b|[.,;)]|$)"
)
"""What goes on behind a number of times that is a level and no count of occasions."""
_SUM = r"(?:[a-z]{0,3}[$€£] ?)?\d[\d.,]* ?(?:million|billion|mln|bln|bn|m|thousand|tons|tonnes)"
"""What there was before, as a sum: "5.7 times more than the $53.1 million of 2019"."""
_THAN_BEFORE = (
    r"(?=,? (?:(?:in|by) (?:value|volume|terms|weight|money|quantity)\b"
    r"|(?:(?:in|for|during) (?:[a-z]+ ){1,3}?)?than (?:in|for|during|over|at|last|a year"
    r"|the (?:same|corresponding|previous|prior|year|last|figure|level|amount|volume|indicator"
    rf"|{_SUM})"
    r"|(?:that|those)(?! (?:to|from|with))|what|it was|they were|(?:19|20)\d\d)\b"
    r"|(?:as )?(?:compared|against)\b|year[- ]on[- ]year|y/y|on the year\b)|[.,;)]|$)"
)
"""Times that are compared, and no other trade: not "3 times more than the imports"."""
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "tenth": 10}
_FAR = 60
"""How far around a fraction the words may stand that make growth of it."""
MULTIPLE = re.compile(
    # "rose 3-fold"
    r"\b(?:(?P<fold>\d+(?:\.\d+)?)[- ]?fold"
    # "grew by more than three times to 5.1 billion"
    rf"|(?:{_ROSE}) (?:by )?{_HEDGE}(?:(?P<rose>{_COUNT}) times{_TO_WHAT}"
    rf"|(?P<parted>{_PRINTED}) times\b)"
    # "an increase of 2.3 times", "which is 1.4 times more than in 2017"
    rf"|(?:{_RISES}) (?:of|by) {_HEDGE}(?P<gain>{_COUNT}) times\b"
    rf"|(?:by )?{_HEDGE}(?P<more>{_COUNT}) times (?:(?:more|higher|larger|greater|bigger|up)"
    rf"{_THAN_BEFORE}|(?:up|higher)(?= (?:on|over|from)\b))"
    # "a 2.3-times increase"
    rf"|(?P<times>{_COUNT})[- ]times?[- ](?:{_RISES})\b"
    # "fell 2.1 times", "a decrease of 3 times", "by 1.7 times less than a year ago"
    rf"|(?:{_FELL}) (?:by )?{_HEDGE}(?:(?P<fell>{_COUNT}) times{_TO_WHAT}"
    rf"|(?P<sank>{_PRINTED}) times\b)"
    rf"|(?:{_FALLS}) (?:of|by) {_HEDGE}(?P<loss>{_COUNT}) times\b"
    rf"|(?:by )?{_HEDGE}(?P<less>{_COUNT}) times (?:less|lower|fewer|smaller|down){_THAN_BEFORE}"
    # "nearly three times that of a year ago", "twice the 4 billion of 2021"
    rf"|(?:(?P<level>{_COUNT}) times|twice) {_OF_WHAT}"
    rf"(?=(?: [\w.,$-]+){{0,6}}? {_BEFORE})"
    # "half as much again as a year ago"
    rf"|(?P<again>half as (?:much|many|large|high|big) again)"
    # "three times as much coffee as a year earlier", "half as many cars in May as a year before"
    rf"|(?:(?P<level2>{_COUNT}) times|twice|half) as (?:much|many)"
    rf"(?= (?:(?!as\b)[\w’'-]+ ){{1,6}}?as (?:[\w.,$-]+ ){{0,5}}?"
    rf"(?:{_BEFORE}|in [a-z]+ (?:19|20)\d\d\b))"
    # "half as large as the year before", "some half of the gap of last May"
    r"|half (?:as (?:much|many|large|high|big) as|(?:of )?(?:that|those"
    r"|the(?! (?:rate|pace|speed))))\b"
    rf"(?=(?: [\w.,$-]+){{0,6}}? ?{_AGO})"
    # "a third of what they were in 2019"
    rf"|(?:half|(?:a|one) (?P<of_what>third|quarter|fourth|fifth|tenth)|twice"
    rf"|(?P<level3>{_COUNT}) times) (?:of )?what\b"
    rf"(?=(?: [\w.,$-]+){{0,6}}? (?:{_BEFORE}|(?:in|of) [a-z]+ (?:19|20)\d\d\b))"
    # "contracted to a fourth"
    rf"|(?:{_FELL}|{_CUT}) to {_HEDGE}(?:half|a (?P<part>third|quarter|fourth|fifth|tenth))"
    r"(?! of (?:total|all|the total|overall))(?= of|[,.;]| from| that| what| the (?:level|\d)|$)"
    # "were cut in half"
    rf"|(?:{_CUT}) {_HEDGE}in half\b)"
)
"""A level against the base (guidelines, section 6), on lower-case text."""


def growth_of(match: re.Match[str]) -> Decimal:
    """The growth in percent that a multiple comes to."""
    if match["again"]:
        return Decimal(50)
    low = match["fell"] or match["sank"] or match["loss"] or match["less"]
    if low:
        parts = parse_number(low)
        return exact((100 / parts - 100).quantize(Decimal("0.01"))) if parts > 1 else Decimal(0)
    count = match["fold"] or match["rose"] or match["parted"] or match["gain"] or match["more"]
    count = count or match["times"] or match["level"] or match["level2"] or match["level3"]
    if count or "twice" in match.group():
        return (parse_number(count or "2") - 1) * 100
    share = Decimal(100) / _PARTS[match["part"] or match["of_what"] or "half"]
    return exact((share - 100).quantize(Decimal("0.01")))


def multiple(match: re.Match[str]) -> Direction | None:
    """The growth that a multiple or a part of the base states."""
    growth = growth_of(match)
    return Direction(1 if growth > 0 else -1, percent=growth) if growth else None


def states_multiple(text: str, start: int, end: int) -> bool:
    """Whether the fraction there tells of growth: "half of the surplus of a year ago".

    >>> states_multiple("fell to a third of what they were", 8, 15)
    True
    """
    first = max(0, start - _FAR)
    around = text[first : end + _FAR].lower()
    return any(match.start() <= start - first < match.end() for match in MULTIPLE.finditer(around))
