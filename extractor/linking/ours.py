"""Who trades with "us": "Korea's surplus with us passed $9 billion", "China sold us toys"."""

from __future__ import annotations

from extractor.linking.word_sets import SELLING_VERBS, words
from extractor.mentions.types import Mention

_WAYS = SELLING_VERBS | words("with to from")


def sides_of_us(items: list[Mention]) -> list[str]:
    """The countries whose trade with the one of the article is told: they stand before "us"."""
    found: list[str] = []
    for k in range(1, len(items)):
        if items[k].text == "us" and items[k - 1].low in _WAYS:
            named = (m.value.code for m in reversed(items[:k]) if m.kind == "place")
            found.extend(code for code in [next(named, None)] if code is not None)
    return found
