"""Two that were named together and are told of in turn: "the former fell, the latter rose"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Subject
from extractor.linking.goods import split_goods
from extractor.linking.reader.places import Places

_PLACES_IN_PAIR = {"former": 0, "latter": 1}
_PAIR = 2


class Pairs(Places):
    """Finds the pair that "the former" and "the latter" take up."""

    def _former_or_latter(self, index: int) -> bool:
        """Make the one of the pair that the word at `index` means the subject of what follows."""
        place = _PLACES_IN_PAIR.get(self.items[index].low)
        if place is None or not index or self.items[index - 1].low != "the":
            return False
        pair = self._pair_before(index)
        if len(pair) != _PAIR:
            return False
        self._open(pair[place], index - 1)
        self.np_start = self.consumed = index + 1
        return True

    def _pair_before(self, index: int) -> tuple[Subject, ...]:
        """The pair of flows, goods or partners named before the token at `index`."""
        base = self._told_last()
        if base is None or not base.is_trade:
            return ()
        flows = [m.value[0] for m in self.items[:index] if m.kind == "flow"]
        if len(set(flows)) == _PAIR and set(flows) == {"exports", "imports"}:
            return tuple(replace(base, flow=f, others=()) for f in dict.fromkeys(flows))
        clauses = [self.clause, *reversed(self.clauses)]
        listed = next((c.subject.others for c in clauses if c.subject and c.subject.others), ())
        if listed:
            return listed
        goods = split_goods(self.items, base.item) if base.item is not None else []
        return tuple(base.with_item(good) for good in goods)
