"""The names of places and agencies that a text holds, looked up by their first token."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from functools import cache
from operator import itemgetter

from extractor.lexicon.agencies import agencies
from extractor.lexicon.places import Place, places
from extractor.mentions.tokens import tokens

_LONGEST_CODE = 3
"""Short names in capitals are other words ("US", "UK" are listed as they are)."""
_COMPASS = frozenset(
    "Western Eastern Northern Southern Central North South East West Southeast Northeast".split()
)
"""What part of a continent is meant; some newspapers print it small: "western Europe"."""
_LOWERED_ENDINGS = ("ian", "ean", "ese")
_ORIGINS = ("made", "built", "grown", "produced", "assembled", "manufactured", "origin")
"""What a place does before a good, behind a hyphen: "Chinese-made cars" are Chinese cars."""


@cache
def _surfaces() -> dict[str, tuple[str, object]]:
    """Every surface that names a place or an agency, with its kind and value.

    Upper-case forms serve texts and headlines in capitals; lower-case adjectives serve old wire
    copy that lost its capitals.
    """
    found: dict[str, tuple[str, object]] = {}
    for surface, code in agencies().items():
        found[surface] = ("agency", code)
        found.setdefault(surface.upper(), ("agency", code))
    for surface, place in places().items():
        found[surface] = ("place", place)
    for surface, place in places().items():
        if len(surface) > _LONGEST_CODE:
            found.setdefault(surface.upper(), ("place", place))
            first, _, others = surface.partition(" ")
            if others:  # the first word of an article: "HONG Kong's exports rose"
                found.setdefault(f"{first.upper()} {others}", ("place", place))
        first, _, others = surface.partition(" ")
        if place.kind == "group" and first in _COMPASS:
            found.setdefault(f"{first.lower()} {others}", ("place", place))
        if place.form == "adjective" and surface.endswith(_LOWERED_ENDINGS):
            found.setdefault(surface.lower(), ("place", place))
    return found


_Name = tuple[tuple[str, ...], str, object]
"""The further tokens of a name, its kind and its value."""


@cache
def _by_first() -> dict[str, dict[str, list[_Name]]]:
    """First token -> second token, empty for names of one -> the names that begin with them."""
    found: dict[str, dict[str, list[_Name]]] = {}

    def add(first: str, others: Sequence[str], kind: str, value: object) -> None:
        second = others[0] if others else ""
        found.setdefault(first, {}).setdefault(second, []).append((tuple(others), kind, value))

    for surface, (kind, value) in _surfaces().items():
        first, *others = tokens(surface)[1]
        add(first, others, kind, value)
        if isinstance(value, Place) and value.kind in ("country", "group"):
            origin = replace(value, form="adjective")
            for made in _ORIGINS:
                *parts, last = first, *others
                opening, *rest = *parts, f"{last}-{made}"
                add(opening, rest, kind, origin)
    return found


def first_words() -> Container[str]:
    """The tokens with which a name can begin."""
    return _by_first()


def names(
    words: Sequence[str], firsts: Iterable[int] | None = None
) -> list[tuple[int, int, str, object]]:
    """Places and agencies among tokens: first token, end token, kind, value.

    Where two overlap, the longer one stands. `firsts`: which tokens can begin one, if known.

    >>> [each[:3] for each in names(["New", "South", "Wales", "and", "Wales"])]
    [(0, 3, 'place'), (4, 5, 'place')]
    """
    known = _by_first()
    matches: list[tuple[int, int, str, object]] = []
    for first in range(len(words)) if firsts is None else firsts:
        begun = known.get(words[first])
        if begun is None:
            continue
        matches.extend((first, first + 1, kind, value) for _, kind, value in begun.get("", ()))
        for others, kind, value in (
            begun.get(words[first + 1], ()) if first + 1 < len(words) else ()
        ):
            end = first + 1 + len(others)
            if tuple(words[first + 1 : end]) == others:
                matches.append((first, end, kind, value))
    if len(matches) < 2:
        return matches
    matches.sort(key=lambda match: (match[0] - match[1], match[0]))
    taken: set[int] = set()
    chosen: list[tuple[int, int, str, object]] = []
    for match in matches:
        place = range(match[0], match[1])
        if taken.isdisjoint(place):
            taken.update(place)
            chosen.append(match)
    return sorted(chosen, key=itemgetter(0))
