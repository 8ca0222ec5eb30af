"""Units as headers and captions print them: "US$ million", "NZ$m", "million markka", "'000 tonnes".

A unit note is a figure without its number: a 1 is put where the number would stand, and the grammar
of figures reads the rest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from extractor.lexicon.currencies import symbols, words
from extractor.lexicon.units import unit
from extractor.mentions.figures import SCALES, figures
from extractor.mentions.types import Mention

_PUNCTUATION = re.compile(r"[()\[\],;:]")
_GLUED = re.compile(r"([A-Za-z.]{0,4}[$€£¥₹])(?=[A-Za-z'’0])")
_THOUSANDS = re.compile(r"(?<![\w.])['’]?000(?:['’]?s)?\b")
_PRICE = re.compile(
    r"\bper (?!cent)|\ba (?:tonne|ton|barrel|kilo|kg|pound|lb)\b"
    r"|/ ?(?:kg|t|mt|tonne|ton|bbl|barrel|lb|pound)\b",
    re.IGNORECASE,
)
_PLURAL_SCALES = {
    "millions": "million",
    "billions": "billion",
    "thousands": "thousand",
    "trillions": "trillion",
}
_EMPTY = frozenset({"of", "in", "the"})
_GOODS = """
t b a m k unit item items piece pieces head car cars truck trucks tractor tractors motorcycle
motorcycles ship ships jet jets aircraft egg eggs cargo cargoes case cases box boxes set sets pair
pairs roll rolls yard stem stems flask flasks dose doses vehicle vehicles
"""
"""Words of the unit table that name a good, or nothing, unless a number stands before them."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What one of a column's numbers stands for: money of a currency, or a physical quantity."""

    factor: Decimal
    currency: str | None = None
    currency_word: str | None = None
    quantity: str | None = None
    """Name of the physical unit, in single units."""

    @property
    def is_money(self) -> bool:
        return self.quantity is None


@dataclass(frozen=True, slots=True)
class UnitNote:
    """The units of a note, the words that name them, and whether it speaks of prices."""

    units: tuple[Unit, ...] = ()
    used: frozenset[str] = frozenset()
    price: bool = False

    @property
    def unit(self) -> Unit | None:
        """The one unit of the note; None where it names several, a price, or none."""
        return self.units[0] if len(self.units) == 1 and not self.price else None


def read_units(note: str) -> UnitNote:
    """The units that a header or caption names.

    >>> read_units("Value (NZ$m)").unit
    Unit(factor=Decimal('1000000'), currency='NZD', currency_word='NZ$', quantity=None)
    >>> read_units("in '000 tonnes").unit.factor, read_units("US$ per tonne").unit
    (Decimal('1000'), None)
    """
    price = _PRICE.search(note) is not None
    tokens = _tokens(note)
    found: list[Unit] = []
    used: set[str] = set()
    while True:
        best = _best(tokens)
        if best is None:
            return UnitNote(tuple(found), frozenset(used), price)
        taken = {token.lower() for token in best.text.split()} | {best.text.lower()}
        tokens = [token for token in tokens if token.lower() not in taken]
        used |= taken | {many for many, one in _PLURAL_SCALES.items() if one in taken}
        made = _unit(best, tokens)
        if made is not None and made not in found:
            found.append(made)


def _tokens(note: str) -> list[str]:
    plain = _THOUSANDS.sub(" thousand ", _GLUED.sub(r"\1 ", _PUNCTUATION.sub(" ", note)))
    tokens = [_PLURAL_SCALES.get(token.lower(), token) for token in plain.split()]
    return [token for token in tokens if not token.isdigit() and token.lower() not in _EMPTY]


def _names_unit(token: str) -> bool:
    low = token.lower()
    if low in _GOODS.split():
        return False
    return low in SCALES or token in symbols() or low in words() or unit(token) is not None


def _best(tokens: list[str]) -> Mention | None:
    """The longest figure that a 1 makes at any place among the words, money before quantities."""
    anchors = {k for k, token in enumerate(tokens) if _names_unit(token)}
    found: list[Mention] = []
    for place in sorted({k for anchor in anchors for k in (anchor, anchor + 1)}):
        text = " ".join([*tokens[:place], "1", *tokens[place:]])
        for mention in figures(text):
            if mention.kind in ("money", "quantity") and re.search(r"(?<!\w)1(?!\w)", mention.text):
                named = mention.kind == "quantity" or mention.value.currency_word is not None
                if named:
                    found.append(mention)
    return max(found, key=lambda m: (m.kind == "money", len(m.text)), default=None)


def _unit(mention: Mention, rest: list[str]) -> Unit | None:
    """The unit of a note; None where a scale stands apart from it and its place is not clear."""
    scaled = any(token.lower() in SCALES for token in mention.text.split())
    if not scaled and any(token.lower() in SCALES and len(token) > 1 for token in rest):
        return None
    if mention.kind == "quantity":
        return Unit(mention.value.amount, quantity=mention.value.unit)
    return Unit(mention.value.amount, mention.value.currency, mention.value.currency_word)
