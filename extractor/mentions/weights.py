"""Pounds that are a weight and no money: "95 million pounds of shrimp, worth $277 million".

>>> text = "shipped 12 million pounds of dried apricots"
>>> is_weight(text, 8, 25), is_weight("12 million pounds of exports", 0, 17)
(True, False)
"""

from __future__ import annotations

import re

from extractor.lexicon.items import canonical

_GOOD = re.compile(r" of ([A-Za-z-]+(?: [A-Za-z-]+){0,2})")
_FLOWS = frozenset("export exports import imports goods services trade merchandise".split())
"""Behind what is sold they make it a sum: "3 million pounds of wool exports"."""
_WORTH = re.compile(r",? (?:of [a-z ]+,? )?(?:worth|valued at) (?:US ?)?\$")
_VOLUME = re.compile(r"\b(?:volumes?|by weight|tonnage)\b[^.$]*\Z")
_MONEY = re.compile(r"\$ ?\d")
_REACH = 90
"""How many characters before the figure may say that it is a weight."""


def is_weight(text: str, start: int, end: int) -> bool:
    """Whether the pounds of `text[start:end]` are of a good, worth dollars or a volume."""
    if _WORTH.match(text, end) or _is_of_good(text, end):
        return True
    before = text[max(0, start - _REACH) : start]
    return bool(_VOLUME.search(before) and _MONEY.search(before))


def _is_of_good(text: str, end: int) -> bool:
    """A good of the table follows, and no flow of it: "pounds of large frozen shrimp"."""
    found = _GOOD.match(text, end)
    if found is None:
        return False
    words = found[1].lower().split()
    if not _FLOWS.isdisjoint(words):
        return False
    spans = ((i, k) for i in range(len(words)) for k in range(i + 1, len(words) + 1))
    return any(canonical(" ".join(words[i:k])) is not None for i, k in spans)
