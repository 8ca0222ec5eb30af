"""The lower case of a text, position by position."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=4)
def lowered(text: str) -> str:
    """The text in lower case and of the same length, with plain spaces for other blanks.

    It is asked for once a paragraph, always of the whole text: the last few answers are kept.

    >>> lowered("İhracat\\nRose")
    'İhracat rose'
    """
    return lower(text).replace("\u00a0", " ").replace("\n", " ")


def lower(text: str) -> str:
    """The text in lower case and of the same length.

    >>> lower("İhracat")
    'İhracat'
    """
    low = text.lower()
    if len(low) != len(text):  # a few letters grow when lowered: those stay as they are
        low = "".join(c if len(c.lower()) > 1 else c.lower() for c in text)
    return low
