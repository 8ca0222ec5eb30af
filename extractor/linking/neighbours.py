"""Countries told of by what they are to another: "Azerbaijan's southern neighbour Iran"."""

from __future__ import annotations

from extractor.linking.word_sets import words
from extractor.mentions.types import Mention

_RELATIONS = words("neighbour neighbor partner ally rival market customer supplier")
_BEFORE_RELATIONS = words(
    "southern northern eastern western immediate closest nearest biggest largest main top trading",
    "trade regional neighbouring neighboring important key leading traditional strategic",
)
_ITS_NOUNS = words("giant nation country neighbour neighbor economy kingdom republic island power")
"""Nouns that a region's adjective only describes: "the Asian giant"."""
_REACH = 4
"""How far behind its owner the country may be named."""


def named_behind_owner(items: list[Mention], first: int, stop: int) -> int | None:
    """The place that the words behind "Azerbaijan's" name, if nothing but its relation does.

    Also "Europe's 27-nation bloc", where the relation is in the name itself.
    """
    for k in range(first, min(first + _REACH, stop)):
        if items[k].kind == "place":
            return k if k == first or items[k - 1].low in _RELATIONS else None
        if items[k].low not in _RELATIONS and items[k].low not in _BEFORE_RELATIONS:
            return None
    return None


def only_describes(place: Mention, following: str) -> bool:
    """Whether a place says where a country lies: "the Asian giant", "the Oceania country"."""
    if place.value.form == "adjective":
        return following in _ITS_NOUNS
    return place.value.kind == "group" and following in ("country", "nation")
