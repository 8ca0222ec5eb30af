"""Growth told as a multiple of what there was before.

>>> [str(growth_of(m)) for m in MULTIPLE.finditer("rose 3-fold, and was twice that of a year ago")]
['200', '100']
"""

from __future__ import annotations

import re
from decimal import Decimal

from extractor.mentions.numbers import parse_number
from extractor.mentions.types import Direction

_COUNT = r"\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten"
_ROSE = (
    "rose|risen|rise|increased|increase|grew|grown|jumped|surged|soared|climbed|expanded|leapt"
    "|multiplied|went up|up"
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
MULTIPLE = re.compile(
    # "rose 3-fold"
    r"\b(?:(?P<fold>\d+(?:\.\d+)?)[- ]?fold"
    # "grew by more than three times to 5.1 billion"
    rf"|(?:{_ROSE}) (?:by )?{_HEDGE}(?P<rose>{_COUNT}) times"
    r"(?=,? (?:[–-] )?(?:up to|to|from|compared|against|year-on-year|on the year)\b|[.,;]|$)"
    # "nearly three times that of a year ago", "twice the 4 billion of 2021"
    rf"|(?:(?P<level>{_COUNT}) times|twice) {_OF_WHAT}"
    rf"(?=(?: [\w.,$-]+){{0,6}}? {_BEFORE}))",
)
"""A level against the base (guidelines, section 6), on lower-case text."""


def growth_of(match: re.Match[str]) -> Decimal:
    """The growth in percent that a multiple comes to."""
    count = match["fold"] or match["rose"] or match["level"] or "2"
    return (parse_number(count) - 1) * 100


def multiple(match: re.Match[str]) -> Direction | None:
    """The growth that a multiple states; a part of the base is none."""
    growth = growth_of(match)
    return Direction(1, percent=growth) if growth > 0 else None
