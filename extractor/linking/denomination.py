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
_LOCAL = ("local currency", "local money", "national currency", "foreign currency")
_DENOMINATED = "-denominated"


def denomination(items: list[Mention]) -> str | None:
    """The key of the currency of "in rupee terms", "in U.S. dollar terms", "in rupees, ..."."""
    for index, item in enumerate(items):
        if item.low == "in":
            found = _named(items[index + 1 : index + 2 + _LONGEST])
            if found:
                return found
    return None


def past_denomination(items: list[Mention], index: int) -> int:
    """The token behind "in rupee terms" or "in dollars" at `index`; `index` where none is there.

    >>> from extractor.mentions.sentences import mentions
    >>> past_denomination(mentions("In dollars the fall was 2 percent", 0, 33), 0)
    2
    """
    if items[index].low != "in":
        return index
    if items[index + 2 : index + 3] and items[index + 2].low == "terms":
        return index + 3  # "in annual terms"
    for size in range(_LONGEST, 0, -1):
        said = items[index + 1 : index + 1 + size]
        name = currency_name(" ".join(m.low.removesuffix(_DENOMINATED) for m in said))
        if len(said) == size and (name in words() or name in _LOCAL):
            end = index + 1 + size
            return end + (end < len(items) and items[end].low == "terms")
    return index


def _named(following: list[Mention]) -> str | None:
    for size in range(min(_LONGEST, len(following) - 1), 0, -1):
        said = " ".join(m.low.removesuffix(_DENOMINATED) for m in following[:size])
        name = currency_name(said)
        ends = following[size].low
        if name in words() and (ends == "terms" or (ends == "," and name.endswith("s"))):
            return name
    return None
