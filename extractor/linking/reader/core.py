"""The reader of one sentence, put together from its parts."""

from __future__ import annotations

from collections.abc import Callable

from extractor.linking.clauses import Clause
from extractor.linking.partners import place_name
from extractor.linking.reader.examples import Examples


class Reader(Examples):
    """One sentence under way; `read` walks it and gives back its clauses."""

    def read(self) -> list[Clause]:
        """Walk the sentence once; its clauses in order."""
        self._join_dashes()
        self._mark_nets()
        self._mark_both_flows()
        self._mark_contractions()
        self._mark_worths()
        self._mark_raises()
        self._mark_sent()
        self._drop_examples()
        self._mark_supplies()
        self._mark_rivals()
        self._mark_overtaking()
        self._name_whole()
        self._mark_takers()
        self._mark_traded()
        self._mark_deeds()
        self._mark_bases()
        index = self._prefix() or self._foreseen(0) or self._share_of_side()
        index = index or self._former_record() or 0
        while index < len(self.items):
            act = _ACTS.get(self.items[index].kind)
            index = max(act(self, index), index + 1) if act is not None else index + 1
        self._close()
        self.state.opening_good = self._opening_good()
        self.state.opening_place = self._acting_place()
        self.state.named_places += [place_name(m) for m in self.items if m.kind == "place"]
        self.state.opened_with = self.state.opening_good or self.state.opened_with
        return self.clauses


_ACTS: dict[str, Callable[[Reader, int], int]] = {
    name.removeprefix("_on_"): getattr(Reader, name)
    for name in dir(Reader)
    if name.startswith("_on_")
}
"""Kind of a mention -> what the reader does at one."""
