"""The currency that a sentence says its sums are in.

>>> from extractor.mentions.sentences import mentions
>>> text = "In rupee terms, exports rose to 2.1 trillion"
>>> denomination(mentions(text, 0, len(text)))
'rupee'
"""

from __future__ import annotations

from extractor.lexicon.currencies import words
from extractor.mentions.number_reader import currency_name
from extractor.mentions.types import Mention

_LONGEST = 3
_DENOMINATED = "-denominated"


def denomination(items: list[Mention]) -> str | None:
    """The key of the currency of "in rupee terms", "in U.S. dollar terms", "in rupees, ..."."""
    for index, item in enumerate(items):
        if item.low == "in":
            found = _named(items[index + 1 : index + 2 + _LONGEST])
            if found:
                return found
    return None


def _named(following: list[Mention]) -> str | None:
    for size in range(min(_LONGEST, len(following) - 1), 0, -1):
        said = " ".join(m.low.removesuffix(_DENOMINATED) for m in following[:size])
        name = currency_name(said)
        ends = following[size].low
        if name in words() and (ends == "terms" or (ends == "," and name.endswith("s"))):
            return name
    return None
