"""Who publishes the figures, where it is the subject of their verb."""

from __future__ import annotations

from extractor.linking.reader.fronts import Fronts
from extractor.linking.word_sets import words

_BEFORE_DATA = words("the official latest new preliminary")
_DATA = words("data figures statistics numbers report")
_BY = words("from of by released published compiled provided issued")
_OFFICES = words(
    "office bureau ministry customs service agency committee bank authority department institute",
    "administration statistics",
)
"""Who publishes figures of trade."""


class Sources(Fronts):
    """Tells the offices that publish figures from what the figures are of."""

    def _is_source(self, first: int, index: int) -> bool:
        """Whether an office's figures are what tells: "Data from the customs service show a rise".

        Not those of another country.
        """
        k = first
        while k < index and self.items[k].low in _BEFORE_DATA:
            k += 1
        if self._low_at(k) not in _DATA or self._low_at(k + 1) not in _BY:
            return False
        named = self.items[k + 2 : index]
        told = self._told_last()
        sides = {self.state.home, self.state.reporter, self.state.counterpart}
        sides |= (
            {p.value for p in (told.partner, told.reporter) if p} if told is not None else set()
        )
        ours = all(m.value.code in sides for m in named if m.kind == "place")
        return ours and any(m.kind == "agency" or m.low in _OFFICES for m in named)
