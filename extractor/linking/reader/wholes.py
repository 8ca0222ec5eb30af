"""Flows that name the whole of a share: "12 percent of total exports"."""

from __future__ import annotations

from extractor.linking.cells import NOT_TRADE, Subject
from extractor.linking.reader.base import ReaderBase
from extractor.linking.roles import (
    FIGURE_KINDS,
)
from extractor.linking.word_sets import words
from extractor.mentions.types import Mention

_PARTS = words("share half third quarter two-thirds majority bulk most part one-third one-quarter")
"""Nouns whose "of" brings the whole."""


class Wholes(ReaderBase):
    """Keeps the whole of a share from becoming a subject."""

    def _denominator(self, index: int) -> int:
        """Skip the flow word of "of total exports"; it names the whole, not the part."""
        for ahead in range(index, min(index + 4, len(self.items))):
            token = self.items[ahead]
            if token.kind == "flow":
                self._note_flow(token)
                return ahead + 1
            if token.kind in FIGURE_KINDS or token.kind == "punct":
                break
        return index

    def _note_flow(self, token: Mention) -> None:
        subject = self.clause.subject
        if subject is not None and subject.is_trade:
            return
        if self.clause.subject is NOT_TRADE:
            return
        self.clause.subject = Subject(
            token.value[0], (token.start, token.end), source="denominator"
        )

    def _is_denominator(self, first: int) -> bool:
        """Whether the flow is the whole of a share: "12 percent of total exports"."""
        k = first - 1
        while k >= 0 and self.items[k].low in ("the", "its", "all", "total", "our"):
            k -= 1
        if k < 1 or self.items[k].low not in ("of", "in"):
            return False
        before = self.items[k - 1]
        if self.items[k].low == "of" and before.kind == "percent":
            return True
        return before.low in _PARTS
