"""What each run of characters between two spaces holds: its tokens, and what may begin in it.

A pattern is tried only where a run has one of its beginnings. Most of a text is runs seen before,
of which all this is known: one look-up a run takes the place of a search per pattern.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import accumulate

from extractor.mentions.dates import OPENER
from extractor.mentions.figures import FIGURE
from extractor.mentions.fractions import FRACTION
from extractor.mentions.openings import Openings
from extractor.mentions.phrases import CLASSES
from extractor.mentions.tokens import cut
from extractor.mentions.words import Reading, reading

_PATTERNS = (FIGURE, FRACTION, OPENER, *(each.pattern for each in CLASSES))
_FIGURES, _FRACTIONS, _TIMES, _PHRASES = range(4)
_AT_STARTS = frozenset({_FIGURES, _TIMES})
"""Patterns that begin with a word, a number or a sign, though no `\\b` says so."""


@dataclass(slots=True)
class Runs:
    """A stretch of text run by run: its tokens, and where the patterns may begin in it."""

    starts: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    openings: list[tuple[int, int]] = field(default_factory=list)

    def figures(self) -> list[int] | None:
        """Where figures may begin; None where that is not known."""
        return self._places(_FIGURES)

    def fractions(self) -> list[int] | None:
        """Where fractions may begin."""
        return self._places(_FRACTIONS)

    def times(self) -> list[int] | None:
        """Where expressions of time may begin."""
        return self._places(_TIMES)

    def phrases(self, start: int) -> list[list[int] | None]:
        """Where the phrases of each class may begin, counted from `start`."""
        return [self._places(number, start) for number in range(_PHRASES, len(_PATTERNS))]

    def _places(self, number: int, start: int = 0) -> list[int] | None:
        if number in _openings().anywhere:
            return None
        bit = 1 << number
        return [place - start for place, bits in self.openings if bits & bit]


def runs_of(text: str, start: int, end: int) -> Runs:
    """The runs of `text[start:end]`, all offsets into `text`."""
    found = Runs()
    starts, words, readings = found.starts, found.words, found.readings
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
        if openings:
            found.openings += [(start + offset, bits) for offset, bits in openings]
        start += len(run) + 1
    return found


_Run = tuple[Reading | None, tuple[tuple[int, int], ...], tuple[tuple[int, str, Reading], ...]]
"""How a run that is one token is read; where what may begin; the tokens of any other run."""


@lru_cache(maxsize=1 << 16)
def _run(run: str) -> _Run:
    words = cut(run) if run else (" ",)
    openings = _openings().of(run)
    if len(words) == 1:
        return reading(words[0]), openings, ()
    offsets = accumulate(map(len, words), initial=0)
    return None, openings, tuple(zip(offsets, words, map(reading, words), strict=False))


@cache
def _openings() -> Openings:
    return Openings(_PATTERNS, _AT_STARTS)
