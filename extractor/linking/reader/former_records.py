"""Records of before: "The old record, $123 billion, was set in 1984"."""

from __future__ import annotations

from extractor.linking.cells import Subject
from extractor.linking.reader.marks import Marks
from extractor.linking.word_sets import words

_FORMER = words("old previous former prior last earlier existing")
_NOUNS = words("record mark peak high highest low lowest best")
_OPENING = words("the its that but ,")
_BETWEEN = words("monthly annual quarterly yearly weekly all-time one-month single-month level")
_FIGURES = ("money", "quantity")
_TOLD_OF = frozenset({"flow", "balance", "topic", *_FIGURES})
"""What a record may be of, and its figure."""


class FormerRecords(Marks):
    """Hands the figure of an earlier record to the flow that has just set a new one."""

    def _former_record(self) -> int | None:
        """Where the words of a former record end that opens the sentence, its flow unsaid."""
        k = 0
        while k < len(self.items) - 1 and self.items[k].low in _OPENING:
            k += 1
        if self.items[k].low not in _FORMER:
            return None
        while k < len(self.items) - 1 and self.items[k].low in _FORMER | _BETWEEN:
            k += 1
        subject = self._record_holder()
        if (
            self.items[k].low.split()[-1] not in _NOUNS
            or subject is None
            or self._names_flow_behind(k)
        ):
            return None
        self._open(subject, 0)
        self.np_start = self.consumed = k + 1
        return k + (self.items[k].kind != "record")

    def _record_holder(self) -> Subject | None:
        """What set the new record, or what was told of last."""
        told = self.state.subject if self.state.last_was_trade else None
        return self.state.recorded or told

    def _names_flow_behind(self, index: int) -> bool:
        """Whether a flow stands before the figure: "The previous record for imports was 3 bn"."""
        ahead = (m for m in self.items[index:] if m.kind in _TOLD_OF)
        first = next(ahead, None)
        return first is None or first.kind not in _FIGURES
