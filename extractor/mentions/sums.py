"""What goes on a sum of money behind its first part: smaller scales, and coins.

>>> smaller_scales("3 trillion 452.1 billion yen", 10, Decimal(10) ** 12)
Smaller(number=Decimal('0.4521'), factor=Decimal('1'), end=24)
>>> coin("75 U.S. cents a pound", 2)
Coin(factor=Decimal('0.01'), whole='u.s. dollar', end=13)
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from extractor.lexicon.currencies import subunits, words
from extractor.mentions.numbers import WORD, WORDS, parse_number

_POWERS = {
    word: Decimal(10) ** power
    for power, forms in {
        3: "thousand",
        5: "lakh",
        6: "million mln mn",
        7: "crore",
        9: "billion bln bn",
    }.items()
    for word in forms.split()
}
_SMALLER = re.compile(
    rf"[ \u00a0-](?P<number>\d{{1,3}}(?:\.\d+)?|{WORDS})[ \u00a0-]?(?P<scale>{'|'.join(_POWERS)})\b"
    r"(?: (?P<whole>lakh|crore)\b)?",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r" and (?P<number>(?!\d?00 )\d{1,3}) (?P<scale>thousand|million|mln|mn)\b(?P<whole>)"
    r"(?= (?:us |u\.s\. )?(?:dollars?|euros?|pounds|yen|yuan|li?ras?|roubles|rubles|USD|EUR)\b"
    r"| (?:in|during|last|this)\b|[.,;)]*(?:\s*$|[.,;)](?!\d)))",
    re.IGNORECASE,
)
_IN_WHOLE = re.compile(
    r"(?<![\d.,])\d{1,3} (?:million|mln|mn|billion|bln|bn|trillion)$", re.IGNORECASE
)
"""A whole number and its scale right before "and": "19 billion"."""
_LONGEST_WHOLE = 12
"""How many characters such a number and its scale have at most."""
_IN_TURN = re.compile(r"[^.;]{0,80}\brespectively\b")
_HALF = re.compile(r"[ -]and[ -]a[ -](half|quarter)\b", re.IGNORECASE)
_HALVES = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
_WORD = re.compile(r"[ \u00a0-]?((?:[^\W\d_]\.)+|[^\W\d_]+|¢)(?![\w$])")
_GLUED = re.compile(r"[cp](?=/|[ -](?:an?|per|each)\b|[.,;:)]?(?:\s|$))")
_COINS_AFTER = re.compile(
    rf"[ \u00a0,]?(?: ?and )?(?P<number>\d\d?|{WORD})(?=[ \u00a0-]?[^\W\d_]|¢)", re.IGNORECASE
)
_BARE_AFTER = re.compile(
    rf" (?:and )?(?P<number>\d\d|{WORD})"
    r"(?=[ ]?(?:[.,;:!?)](?!\d)|$)|[ ](?:more|less|each|apiece|an?|per|for)\b)",
    re.IGNORECASE,
)
_LEAST_BARE = 10
_LETTERS = frozenset({"c", "p"})
_LONGEST = 3
"""How many words name a coin at most: "Hong Kong cents"."""


class Smaller(NamedTuple):
    """What a smaller scale adds, in terms of the greater, and what then multiplies both."""

    number: Decimal
    factor: Decimal
    end: int


class Coin(NamedTuple):
    """So much of a whole, which is named by a key of the table of currency words."""

    factor: Decimal
    whole: str
    end: int


def smaller_scales(text: str, end: int, scale: Decimal) -> Smaller | None:
    """What follows a scale: "3 crore 50 lakh", "a million and a half", "2 lakh 45 thousand crore".

    The crore of the last one multiplies all that stands before it.
    """
    half = _HALF.match(text, end)
    if half:
        return Smaller(_HALVES[half[1].lower()], Decimal(1), half.end())
    match = _SMALLER.match(text, end) or _joined_scale(text, end)
    if not match:
        return None
    added = parse_number(match["number"]) * _POWERS[match["scale"].lower()]
    if added >= scale or _POWERS[match["scale"].lower()] >= scale:
        return None
    factor = _POWERS[match["whole"].lower()] if match["whole"] else Decimal(1)
    return Smaller(added / scale, factor, match.end())


def _joined_scale(text: str, end: int) -> re.Match[str] | None:
    """A smaller scale that "and" joins to a whole number: "19 billion and 991 million dollars".

    A second sum is round ("5 billion and 300 million dollars"), stands behind a fraction, or is
    told of in turn: "19 billion and 42 million respectively".

    >>> _joined_scale("6 billion and 227 million dollars", 9)["number"]
    '227'
    >>> _joined_scale("6.1 billion and 227 million dollars", 11) is None
    True
    """
    match = _JOINED.match(text, end)
    if not match or not _IN_WHOLE.search(text, max(0, end - _LONGEST_WHOLE), end):
        return None
    return None if _IN_TURN.match(text, match.end()) else match


def coin(text: str, end: int) -> Coin | None:
    """The coin that the words behind a number name, with the country's adjective before it."""
    glued = _GLUED.match(text, end)
    if glued:
        return Coin(*subunits()[glued.group()], glued.end())
    whose = ""
    for _ in range(_LONGEST):
        match = _WORD.match(text, end)
        if not match:
            return None
        end, word = match.end(), match[1].lower()
        found = subunits().get(word) if word not in _LETTERS else None
        if found and (not whose or whose + found[1] in words()):
            return Coin(found[0], whose + found[1], end)
        whose += f"{word} "
    return None


def coins_after(text: str, end: int, *, bare: bool) -> Coin | None:
    """The part below one behind a whole sum: "50 cents", or `bare` a number that ends the phrase.

    >>> coins_after("for 15 dollars 50.", 14, bare=True).factor
    Decimal('0.50')
    >>> coins_after("for 15 dollars 50 years ago", 14, bare=True) is None
    True
    """
    match = _COINS_AFTER.match(text, end)
    if match and (named := coin(text, match.end())):
        part = parse_number(match["number"]) * named.factor
        return Coin(part, named.whole, named.end) if part < 1 else None
    match = _BARE_AFTER.match(text, end) if bare else None
    if not match or parse_number(match["number"]) < _LEAST_BARE:
        return None
    return Coin(parse_number(match["number"]) * Decimal("0.01"), "", match.end())
