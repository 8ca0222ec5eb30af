"""A search that tries its pattern only where a match may begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence


class Search:
    """`pattern.search` over a text, at known places where there are any, else at all.

    >>> search = Search(re.compile(r"\\d+"), "1,250 of 40", places=[0, 2, 9])
    >>> search.first(0).group(), search.first(2).group(), search.first(3).group()
    ('1', '250', '40')
    """

    def __init__(
        self,
        pattern: re.Pattern[str],
        text: str,
        end: int | None = None,
        places: Sequence[int] | None = None,
    ) -> None:
        self._pattern = pattern
        self._text = text
        self._end = len(text) if end is None else end
        self._places = places
        self._next = 0

    def first(self, position: int) -> re.Match[str] | None:
        """The first match that begins at `position` or behind it; positions must not fall."""
        if self._places is None:
            return self._pattern.search(self._text, position, self._end)
        for number in range(self._next, len(self._places)):
            place = self._places[number]
            if place < position:
                continue
            match = self._pattern.match(self._text, place, self._end)
            if match:
                self._next = number
                return match
        self._next = len(self._places)
        return None

    def all(self, position: int = 0) -> Iterator[re.Match[str]]:
        """All matches that do not overlap, as `finditer` has them."""
        while match := self.first(position):
            yield match
            position = match.end()
