"""Supplies of another country in news of what is bought there: "Supplies from Chad fell 4%"."""

from __future__ import annotations

from extractor.linking.reader.crossings import FLOW_OF_WAY
from extractor.linking.reader.former_records import FormerRecords
from extractor.linking.word_sets import COSTING_VERBS, POSSESSIVES, words
from extractor.mentions.types import Mention

_SUPPLIES = words("supplies supply volumes")
"""What crosses the border by its place alone: at home there are supplies and volumes as well."""
_OWNED_REACH = 3
"""How far before its supplies a country may stand: "Kuwait's crude oil supplies"."""
_SIDE_REACH = 3
"""How far behind its preposition it may: "from second-ranked Kuwait"."""
_COST_REACH = 4
"""How far behind supplies their verb may stand: "supplies in July cost"."""
MOVES = frozenset({"direction", "level", "period"})
"""Kinds of what goes on behind a place: a verb, or when it was."""
_BEFORE_TIMES = words("for in during over")


class Supplies(FormerRecords):
    """Reads supplies as the shipments that they are, where the trade told of says which way."""

    def _mark_supplies(self) -> None:
        """Let "shipments" stand for supplies from a supplier, or to a buyer, of the article."""
        named = [k for k, m in enumerate(self.items) if m.low in _SUPPLIES]
        if not named or not self.state.home_is_sure:
            return
        told = self._told_last()
        if told is None or told.flow not in ("exports", "imports"):
            return
        for k in named:
            bought = self._is_of_supplier(k) or self._is_paid_for(k)
            if self._goes_the_way(k, told.flow) or (told.flow == "imports" and bought):
                token = self.items[k]
                shipped = ("exports", "loose")
                self.items[k] = Mention("flow", token.start, token.end, "shipments", shipped)

    def _goes_the_way(self, index: int, flow: str) -> bool:
        """ "Supplies from Peru" in news of imports, "supplies to Peru" in news of exports."""
        if FLOW_OF_WAY.get(self._low_at(index + 1)) != flow:
            return False
        ahead = self.items[index + 2 : index + 2 + _SIDE_REACH]
        return any(self._is_abroad(m) for m in ahead)

    def _is_of_supplier(self, index: int) -> bool:
        """ "Kuwaiti supplies fell", "Kuwait's volumes for January rose"."""
        if index + 1 >= len(self.items):
            return False
        behind = self.items[index + 1]
        if behind.kind not in MOVES and behind.low not in _BEFORE_TIMES:
            return False
        k = index - 1
        while k > max(0, index - _OWNED_REACH) and self._known(self.items[k].low):
            k -= 1
        k -= k > 0 and self.items[k].low in POSSESSIVES
        return k >= 0 and self._is_abroad(self.items[k])

    def _is_paid_for(self, index: int) -> bool:
        """ "Gas supplies in July cost Japan $3 billion"."""
        near = range(index + 1, min(index + 1 + _COST_REACH, len(self.items) - 1))
        verb = next((k for k in near if self.items[k].low in COSTING_VERBS), None)
        return verb is not None and self.items[verb + 1].kind == "place"

    def _is_abroad(self, token: Mention) -> bool:
        """A country or region that is not the one told of."""
        own = (self.state.home, self.state.reporter)
        return token.kind == "place" and token.value.code not in own
