"""Spoken fractions of growth and share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from extractor.mentions.multiples import states_multiple
from extractor.mentions.ranges import exact
from extractor.mentions.searching import Search
from extractor.mentions.types import Mention, Percent

_COMPARED = "more|less|fewer|higher|lower|larger|smaller|bigger|above|below"
_WAYS = "(?:went|goes|was sold|was sent|were sold|were sent) to|came from|comes from"
"""What parts of a trade do: "a fifth went to Peru"."""
FRACTION = re.compile(
    r"\b(?P<count>an?|one|two|three|four)[- ](?P<part>third|quarter|fifth|sixth"
    rf"|seventh|eighth|tenth)s?\b(?=\s+(?:of|to|in|from|on|over|at|as|after|and|but|while|when|amid|thanks|because|due|with"
    rf"|despite|year|compared|against|last|this|since|for|during|between|{_WAYS}|{_COMPARED})\b|[,.;)]|\s*$)"
    r"|\bhalf(?=[\s,.;)])",
    re.IGNORECASE,
)
_FRACTION_COUNT = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_FRACTION_PART = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6}
_FRACTION_PART |= {"seventh": 7, "eighth": 8, "tenth": 10}
_NAMES_PART = re.compile(
    r"\b(?:first|second|latter|1st|2nd|last|third|fourth|opening|initial|closing|final|concluding"
    r"|back)[ -]$"
)
"""What makes a fraction a part of the year: "the opening half of 2013"."""
_MOVED = re.compile(
    # "by more than a third", "down a sixth", "lost nearly a quarter"
    r"\bby (?:\w+ ){0,2}$|\b(?:up|down|off|fell|lost|shed|rose|gained|grew|dropped|jumped|shrank"
    r"|climbed|slipped|sank|soared|surged|plunged|tumbled) (?:(?:about|nearly|almost|over|roughly"
    r"|around|some|more than|less than|well over|just over|at least|just under) )?$"
)
_AHEAD = re.compile(rf" (?:of|{_WAYS}|{_COMPARED})\b", re.IGNORECASE)


def fractions(
    text: str, start: int, end: int, places: Sequence[int] | None = None
) -> Iterator[Mention]:
    """ "by a third" and "two-thirds of": percent with two decimals (guidelines, section 6).

    `places`: where in the text one may begin, where that is known.

    >>> [str(m.value.value) for m in fractions("rose by a third to", 0, 18)]
    ['33.33']
    """
    for match in Search(FRACTION, text, end, places).all(start):
        lead = text[max(start, match.start() - 28) : match.start()].lower()
        if _NAMES_PART.search(lead):
            continue
        if not _AHEAD.match(text, match.end()) and not _MOVED.search(lead):
            continue
        if text.startswith(" of what", match.end()):
            continue  # "an eighth of what it had been"
        if states_multiple(text, match.start(), match.end()):
            continue
        if match["part"]:
            share = (
                Decimal(100 * _FRACTION_COUNT[match["count"].lower()])
                / _FRACTION_PART[match["part"].lower()]
            )
            value = exact(share.quantize(Decimal("0.01")))
        else:
            value = Decimal(50)
        yield Mention(
            "percent", match.start(), match.end(), match.group(), Percent(value), "fraction"
        )
