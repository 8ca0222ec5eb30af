"""Trade with all the world, told where trade with one partner was: "Overall, exports rose"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Subject
from extractor.linking.clauses import Clause
from extractor.linking.reader.caused import Caused
from extractor.linking.word_sets import words

_OPENINGS = (
    ["overall", ","], ["altogether", ","], ["in", "all", ","], ["all", "told", ","],
    ["worldwide", ","], ["globally", ","],
)  # fmt: skip
"""What opens a sentence on all partners."""
_OVER = words("with to from counting including across taking for")
_BEFORE_SIDES = words("its the their of trade trading foreign main world 's ’s")
_SIDES = words("partners countries nations destinations markets buyers customers suppliers")
_SIDES_REACH = 7
_GOODS_FLOWS = frozenset({"exports", "imports"})


class AllSides(Caused):
    """Says of a flow that no partner of before is meant."""

    def _of_all_sides(self, subject: Subject) -> Subject:
        """The flow with nobody for its partner, where the sentence says that it is of all."""
        if not subject.bare or subject.partner is not None:
            return subject
        beside = self._whole_beside(subject)
        if beside is None and not self._opens_with_all():
            return subject
        reporter = subject.reporter or (beside.reporter if beside is not None else None)
        return replace(subject, reporter=reporter, bare=False, whole=True)

    def _opens_with_all(self) -> bool:
        """ "Overall, ...", "With all its trading partners taken together, ..."."""
        lows = [m.low for m in self.items[:_SIDES_REACH]]
        if any(lows[: len(opening)] == opening for opening in _OPENINGS):
            return True
        if lows[0] not in _OVER or "all" not in lows:
            return False
        k = lows.index("all") + 1
        while k < len(lows) and (lows[k] in _BEFORE_SIDES or self.items[k].kind == "place"):
            k += 1
        return k < len(lows) and lows[k] in _SIDES

    def _whole_beside(self, subject: Subject) -> Subject | None:
        """The other flow, told as a whole: "Overall exports were 5 bn and imports 3 bn"."""
        told = self._sentence_subject()
        if told is None or not told.whole or told.partner is not None:
            return None
        return told if {told.flow, subject.flow} == _GOODS_FLOWS else None

    def _is_side_by_the_way(self, said: Subject) -> bool:
        """A partner named where all of the flow was told of: "exports rose on a jump in sales to".

        "Exports rose 8 percent, driven by shipments to Asia, while imports fell": from all.
        """
        clause: Clause | None = self.clause
        first = said
        while clause is not None:
            if clause.slots and clause.subject is not None and clause.subject.is_trade:
                first = clause.subject
            clause = clause.parent
        whole = first.partner is None and first.item is None
        return said.partner is not None and whole and first.flow == said.flow

    def _passes_other_end(self, subject: Subject, last: int) -> bool:
        """Step over the trade told of as the other side sees it.

        "The top buyer was Chad with $2 bn of imports from Kenya", in Kenya's own news.
        """
        told, home = self.clause.subject, self.state.home
        ours = home is not None and subject.partner is not None and subject.partner.value == home
        if not ours or subject.reporter is not None or told is None or not self.clause.slots:
            return False
        if told.partner is None or {told.flow, subject.flow} != _GOODS_FLOWS:
            return False
        self.np_start = self.consumed = last
        return True
