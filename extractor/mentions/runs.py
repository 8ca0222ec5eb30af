"""What each run of characters between two spaces holds: its tokens, and what may begin in it.

A pattern is tried only where a run has one of its beginnings. Most of a text is runs seen before,
of which all this is known: one look-up a run takes the place of a search per pattern.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache, lru_cache

from extractor.mentions.dates import OPENER
from extractor.mentions.figures import FIGURE
from extractor.mentions.fractions import FRACTION
from extractor.mentions.openings import Openings
from extractor.mentions.phrases import CLASSES
from extractor.mentions.tokens import cut
from extractor.mentions.vocabulary import first_words
from extractor.mentions.words import Reading, reading

_PATTERNS = (FIGURE, FRACTION, OPENER, *(each.pattern for each in CLASSES))
_FIGURES, _FRACTIONS, _TIMES, _PHRASES = range(4)
_AT_STARTS = frozenset({_FIGURES, _TIMES})
"""Patterns that begin with a word, a number or a sign, though no `\\b` says so."""


_NAMES = len(_PATTERNS)
"""Numbered behind the patterns: the names of places and agencies."""


def _nowhere() -> list[list[int]]:
    return [[] for _ in range(_NAMES + 1)]


@dataclass(slots=True)
class Runs:
    """A stretch of text run by run: its tokens, and where the patterns may begin in it."""

    starts: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    places: list[list[int]] = field(default_factory=_nowhere)
    """Where each pattern may begin, by its number."""

    def figures(self) -> list[int] | None:
        """Where figures may begin; None where that is not known."""
        return self.of(_FIGURES)

    def fractions(self) -> list[int] | None:
        """Where fractions may begin."""
        return self.of(_FRACTIONS)

    def times(self) -> list[int] | None:
        """Where expressions of time may begin."""
        return self.of(_TIMES)

    def phrases(self) -> list[list[int] | None]:
        """Where the phrases of each class may begin."""
        return [self.of(number) for number in range(_PHRASES, _NAMES)]

    def names(self) -> list[int]:
        """Which tokens may begin the name of a place or an agency."""
        return [bisect_left(self.starts, place) for place in self.places[_NAMES]]

    def of(self, number: int) -> list[int] | None:
        """Where the pattern of this number may begin; None where that is not known."""
        return None if number in _openings().anywhere else self.places[number]


def runs_of(text: str, start: int, end: int) -> Runs:
    """The runs of `text[start:end]`, all offsets into `text`."""
    found = Runs()
    starts, words, readings, places = found.starts, found.words, found.readings, found.places
    for run in text[start:end].split(" "):
        whole, openings, parts = _run(run)
        if whole is not None:  # as most are
            starts.append(start)
            words.append(run or " ")
            readings.append(whole)
        else:
            for offset, word, read in parts:
                starts.append(start + offset)
                words.append(word)
                readings.append(read)
        for number, offset in openings:
            places[number].append(start + offset)
        start += len(run) + 1
    return found


_Run = tuple[Reading | None, tuple[tuple[int, int], ...], tuple[tuple[int, str, Reading], ...]]
"""How a run that is one token is read; what may begin where; the tokens of any other run."""


@lru_cache(maxsize=1 << 16)
def _run(run: str) -> _Run:
    openings = _openings().of(run)
    opens_a_name = first_words()
    parts: list[tuple[int, str, Reading]] = []
    offset = 0
    for word in cut(run) if run else (" ",):
        parts.append((offset, word, reading(word)))
        if word in opens_a_name:
            openings += ((_NAMES, offset),)
        offset += len(word)
    if len(parts) == 1:
        return parts[0][2], openings, ()
    return None, openings, tuple(parts)


@cache
def _openings() -> Openings:
    return Openings(_PATTERNS, _AT_STARTS)
