"""Members of lists: the name before a bracket, and before a clause of its own."""

from __future__ import annotations

from itertools import pairwise

from extractor.linking.cells import Phrase
from extractor.linking.goods import is_plain, phrase
from extractor.linking.reader.elided import Elided
from extractor.linking.roles import (
    FIGURE_KINDS,
)
from extractor.linking.word_sets import (
    LIST_OPENINGS,
    LIST_STOPS,
    words,
)

_BEFORE_NAMES = (
    ("among", "them"),
    ("such", "as"),
    ("those", "of"),
    ("that", "of"),
    ("above", "all"),
)
"""Words that part a name from what it is compared with or an example of."""
_PARTING_KINDS = words("period flow balance forecast share streak")
"""Kinds that a name in a list does not reach over."""
_ENDING_KINDS = _PARTING_KINDS | {"basis"}
_OWNERS_OF = LIST_STOPS | words("account back trend value volume earnings side those that")
"""Words whose "of" does not belong to the name of a good."""
_RELATIVE_REACH = 9
"""How far before a figure the "which" of its clause may stand."""


class Lists(Elided):
    """Finds whose figures the members of a list hold."""

    def _list_start(self, index: int) -> int:
        """Where the name before a bracket begins."""
        continued = self._continued_list(index)
        if continued is not None:
            return continued
        k = index - 1
        while k >= 0:
            token = self.items[k]
            if token.kind in FIGURE_KINDS or token.kind in _PARTING_KINDS:
                break
            if token.kind in ("direction", "level") and not token.low.endswith("ing"):
                break
            if token.text in (")", ";", ":", "(", "•", "○"):
                break
            if token.low in LIST_STOPS and not self._joins_places(k):
                break
            if (
                token.low == "of"
                and k
                and (
                    self.items[k - 1].kind in ("flow", "direction")
                    or self.items[k - 1].low in _OWNERS_OF
                )
            ):
                break
            k -= 1
        first = k + 1
        if k >= 0 and self.items[k].low in ("among", "within"):
            first = next((j + 1 for j in range(first, index) if self.items[j].text == ","), first)
        while first < index and (
            self.items[first].text in (",", "-")
            or self.items[first].low in ("and", "the", "both", "as", "well", "or", "also")
        ):
            first += 1
        return first

    def _joins_places(self, k: int) -> bool:
        """A place and what is counted in: "China including Hong Kong (+7%)"."""
        around = self.items[k - 1 : k + 2] if k else []
        counts_in = self.items[k].low in ("including", "incl", "incl.", "excluding")
        return counts_in and len(around) == 3 and around[0].kind == around[2].kind == "place"

    def _continued_list(self, index: int) -> int | None:
        """The next member of a list of brackets: all words since the last bracket."""
        k = index - 1
        while k >= 0 and self.items[k].text not in (")", ";"):
            token = self.items[k]
            if token.kind in FIGURE_KINDS or token.kind in _ENDING_KINDS:
                return None
            if token.kind in ("direction", "level") and not token.low.endswith("ing"):
                return None
            if (
                token.low in ("while", "whereas", "but", "as", "with")
                and k > 0
                and self.items[k + 1].low != "well"
            ):
                return None
            k -= 1
        if k < 0:
            return None
        first = k + 1
        while first < index and (
            self.items[first].kind == "punct"
            or self.items[first].low in LIST_OPENINGS
            or self.items[first].low.endswith("ly")
            or (self.items[first].low.endswith("ed") and self.items[first + 1].low == "by")
        ):
            first += 1
        return self._behind_examples(first, index) if first < index else None

    def _behind_examples(self, first: int, index: int) -> int:
        """Where the name begins: "others, among them tea (+3%)", "than those of tea (+3%)"."""
        pairs = pairwise(m.low for m in self.items[first:index])
        starts = [first + k + 2 for k, pair in enumerate(pairs) if pair in _BEFORE_NAMES]
        return next((k for k in reversed(starts) if k < index), first)

    def _next_example(self, end: int) -> Phrase | None:
        """One more of several: "followed by ore, which fell 3%, and sugar, which rose 4%"."""
        told = self.clause.slots[-1:]
        if not told or told[0].subject.item is None or not self._is_relative(told[0].index):
            return None
        start = told[0].index + 1
        while start < end and self.items[start].low in (",", "and", ";"):
            start += 1
        named = self.items[start:end]
        if start == told[0].index + 1 or not all(
            is_plain(m) or m.low in ("and", ",") for m in named
        ):
            return None
        found = phrase(self.items, start, end) if named else None
        return found if found is not None and self._has_known_head(found.value) else None

    def _is_relative(self, index: int) -> bool:
        """Whether a figure stands in a clause that "which" opened."""
        verb = max(0, index - _RELATIVE_REACH)
        return any(m.low == "which" for m in self.items[verb:index])
