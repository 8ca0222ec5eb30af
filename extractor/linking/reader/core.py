"""The reader of one sentence, put together from its parts."""

from __future__ import annotations

from extractor.linking.clauses import Clause
from extractor.linking.reader.flows import Flows
from extractor.linking.reader.marks import Marks
from extractor.linking.reader.places import Places


class Reader(Marks, Flows, Places):
    """One sentence under way; `read` walks it and gives back its clauses."""

    def read(self) -> list[Clause]:
        """Walk the sentence once; its clauses in order."""
        self._mark_deeds()
        index = self._prefix() or self._foreseen(0)
        while index < len(self.items):
            index = max(self._step(index), index + 1)
        self._close()
        self.state.opening_good = self._opening_good()
        return self.clauses
