"""Where in a run of characters which of many patterns may begin."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from extractor.mentions.beginnings import END, LONGEST, at_words, beginnings
from extractor.mentions.lowering import lower

_WORD_OR_NUMBER = r"[^\W\d_]+|\d+"
_LAST_ASCII = "\x7f"


class Openings:
    """Finds the places of a run at which some of several patterns may begin.

    Patterns are known by their number. While they are looked for, a bit stands for each.
    """

    def __init__(self, patterns: Sequence[re.Pattern[str]], at_starts: frozenset[int]) -> None:
        """`at_starts`: those that begin with a word, number or sign, though no `\\b` says so."""
        self._bits: dict[str, int] = {}
        self._all = 0
        self._inside: list[tuple[re.Pattern[str], re.Pattern[str], int]] = []
        self.anywhere: set[int] = set()
        """The patterns that may begin with anything: they have to be searched for."""
        for number, pattern in enumerate(patterns):
            found = beginnings(pattern)
            if "" in found:
                self.anywhere.add(number)
            elif number in at_starts or at_words(pattern):
                self._all |= 1 << number
                for each in found:
                    self._bits[each] = self._bits.get(each, 0) | 1 << number
            else:
                any_of = "|".join(re.escape(each.rstrip(END)) for each in found)
                self._inside.append((re.compile(any_of), re.compile(f"(?={any_of})"), 1 << number))
        self._by_opening = _ByOpening(self._bits)
        signs = {each[0] for each in self._bits if not each[0].isalnum()}
        self._starts = re.compile("|".join((_WORD_OR_NUMBER, *map(re.escape, signs))))

    def of(self, run: str) -> tuple[tuple[int, int], ...]:
        """Numbers of patterns and the offsets into the run at which they may begin, in order."""
        low = lower(run)
        inside = [each for each in self._inside if each[0].search(low)]
        if low.isalpha():
            bits = self._bits_at(low, 0, len(low))
            if not inside:
                return _at_the_front(bits)  # one answer for the many words that open the same
            found = [(0, bits)]
        else:
            found = [
                (start, bits)
                for start, end in (each.span() for each in self._starts.finditer(low))
                if (bits := self._bits_at(low, start, end))
            ]
        for _, each_of_them, bit in inside:
            found += [(match.start(), bit) for match in each_of_them.finditer(low)]
        return tuple((number, offset) for offset, bits in sorted(found) for number in _set_in(bits))

    def _bits_at(self, low: str, start: int, end: int) -> int:
        if low[start] > _LAST_ASCII:  # a pattern that ignores case may know the letter by another
            return self._all
        bits = self._by_opening[low[start : start + LONGEST]]
        if end - start < LONGEST:
            bits |= self._bits.get(low[start:end] + END, 0)
        return bits


@cache
def _set_in(bits: int) -> tuple[int, ...]:
    return tuple(number for number in range(bits.bit_length()) if bits >> number & 1)


@cache
def _at_the_front(bits: int) -> tuple[tuple[int, int], ...]:
    return tuple((number, 0) for number in _set_in(bits))


class _ByOpening(dict[str, int]):
    """The first characters of a word -> the bits of all beginnings in them, as they are asked."""

    def __init__(self, bits: Mapping[str, int]) -> None:
        super().__init__()
        self._bits = bits

    def __missing__(self, opening: str) -> int:
        found = 0
        for size in range(1, len(opening) + 1):
            found |= self._bits.get(opening[:size], 0)
        self[opening] = found
        return found
