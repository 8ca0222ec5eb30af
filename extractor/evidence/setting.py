"""The facts of one article among its sentences: which stand together, and what no fact took."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain

from extractor.checking import FLAGS
from extractor.evidence.known_words import KNOWN, PLAIN, SPEAKERS, TIMES
from extractor.mentions.sentences import Sentence
from extractor.mentions.types import Mention
from extractor.records import Fact, Span

MEASURES = ("amount", "growth_pct", "streak_length", "change", "share_pct", "quantity")
"""The fields of the figures."""
FIGURES = frozenset({"money", "percent", "quantity", "points", "price"})
_WORDS, _FLOWS = frozenset({"word", "punct"}), frozenset({"flow", "balance"})
_CHECKS = frozenset(FLAGS)
_NOWHERE = -1


class Told:
    """One sentence as the kinds of its words have it."""

    __slots__ = (
        *("figures", "flows", "items", "numbers", "places", "sentence", "times", "topics"),
        *("speakers", "unknown", "words_of_time"),
    )

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.items = items = sentence.items
        self.unknown: list[int] = []
        """Indexes of the words that no class holds."""
        self.figures: list[Mention] = []
        self.places: list[Mention] = []
        self.times: list[Mention] = []
        self.numbers = self.topics = self.flows = self.words_of_time = self.speakers = 0
        for index in [k for k, m in enumerate(items) if m.kind == "word" and m.low not in PLAIN]:
            low = items[index].low
            self.words_of_time += low in TIMES
            self.speakers += low in SPEAKERS
            if low not in KNOWN and low.upper() != low:
                self.unknown.append(index)
        for item in [m for m in items if m.kind not in _WORDS]:
            kind = item.kind
            if kind in FIGURES:
                self.figures.append(item)
            elif kind == "period":
                self.times.append(item)
            elif kind == "place":
                self.places.append(item)
            elif kind in _FLOWS:
                self.flows += 1
            elif kind == "number":
                self.numbers += 1
            elif kind == "topic":
                self.topics += 1


class Setting:
    """The facts of one article and its sentences, in the order of the text."""

    def __init__(self, facts: Sequence[Fact], sentences: Sequence[Sentence]) -> None:
        self.facts = facts
        self.told = [Told(sentence) for sentence in sentences]
        self._starts = [sentence.start for sentence in sentences]
        starts = [_starts_of_figures(fact) for fact in facts]
        self.figures_taken = frozenset(chain.from_iterable(starts))
        """Where the figures start that a fact holds."""
        self.firsts = [min(own, default=_NOWHERE) for own in starts]
        """Where the first figure of each fact stands, or -1."""
        self.homes = [self._sentence_at(first) for first in self.firsts]
        """The sentence of each fact's first figure, or None: a table, or a text not at hand."""
        self.together: defaultdict[int | None, list[Fact]] = defaultdict(list)
        """The facts of each sentence."""
        for home, fact in zip(self.homes, facts, strict=True):
            self.together[home].append(fact)
        self.flagged = [is_flagged(fact) for fact in facts]
        """Which facts a check found something odd about."""
        odd = zip(self.homes, self.flagged, strict=True) if any(self.flagged) else ()
        self.flags_of_sentence = Counter(home for home, flagged in odd if flagged)
        self._taken: dict[int, Sequence[Span]] = {}

    def taken(self, home: int) -> Sequence[Span]:
        """What the facts of a sentence were read from."""
        if home not in self._taken:
            self._taken[home] = tuple(
                {
                    span
                    for fact in self.together[home]
                    for each in fact.spans.values()
                    for span in each
                }
            )
        return self._taken[home]

    def holds(self, home: int, name: str, fact: Fact) -> bool:
        """Whether the sentence says this field of the fact."""
        spans = fact.spans.get(name)
        sentence = self.told[home].sentence
        return spans is not None and sentence.start <= spans[0][0] < sentence.end

    def before(self, home: int) -> Iterator[Told]:
        """The sentences before one, the nearest first."""
        return (self.told[index] for index in range(home - 1, -1, -1))

    def _sentence_at(self, place: int) -> int | None:
        index = bisect_right(self._starts, place) - 1
        if place == _NOWHERE or index < 0 or place >= self.told[index].sentence.end:
            return None
        return index


def is_flagged(fact: Fact) -> bool:
    """Whether a check found something odd about the fact."""
    return bool(fact.flags) and not _CHECKS.isdisjoint(fact.flags)


def is_taken(item: Mention, taken: Sequence[Span]) -> bool:
    """Whether a word belongs to what a fact was read from."""
    place = item.start
    for start, end in taken:  # noqa: SIM110 - much faster than `any` over so few spans
        if start <= place < end:
            return True
    return False


def steps(name: str, value: float, cuts: Sequence[float]) -> Sequence[str]:
    """One name for every cut that a value lies above, so that weights add up from step to step.

    >>> steps("facts", 5, (2, 4, 8))
    ['facts over 2', 'facts over 4']
    """
    if value <= cuts[0]:
        return ()
    return [_step(name, cut) for cut in cuts if value > cut]


@cache
def _step(name: str, cut: float) -> str:
    """The name of one step: they are few, and every fact asks for some."""
    return f"{name} over {cut:g}"


def _starts_of_figures(fact: Fact) -> list[int]:
    spans = fact.spans
    return [span[0] for name in MEASURES if name in spans for span in spans[name]]
