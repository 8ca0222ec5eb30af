"""Moves told by what caused them: "the strike shaved 4 percent off exports", "earned 3 mn more"."""

from __future__ import annotations

from extractor.linking.cells import Phrase
from extractor.linking.clauses import Slot
from extractor.linking.goods import is_plain, phrase
from extractor.linking.reader.insertions import Insertions
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import COMPARED, EARNING_VERBS, words

_TAKING_OFF = words(
    "shaved shaving knocked knocking wiped wiping took taking taken cut cutting lopped lopping",
    "sliced slicing clipped clipping trimmed trimming slashed slashing chopped chopping stripped",
    "stripping carved carving erased erasing subtracted subtracting pared paring",
)
"""What took a part from trade."""
_OFF = words("off from")
_PUTTING_ON = words("added adding put putting tacked tacking piled piling heaped loaded")
"""What brought more of it."""
_ONTO = words("to on onto")
_HEDGES = words("about around some roughly nearly almost over than more another a further least at")
"""What may stand between such a verb and its figure."""
_VALUES = (["value", "of"], ["volume", "of"])
_MAYBE = words("would could may might can if should must threatens threatened threaten")
"""What makes it no more than possible."""
_FEWEST = 3
_OF_GOODS = words("of worth goods products")
_BEHIND_MORE = words("from on in for worth of")
"""What stands between "more" and the trade: "earned 3 mn more from exports"."""
_EARNED_REACH = 4
"""How far before "by" the verb may stand that earned the sum."""
_EARNING_DEEDS = words("exporting selling shipping")
_PASSIVES = frozenset({"spent on", "paid for", "earned from", "earned through", "made from"})
_BEING_DONE = words("was were is are been has have had also being")
"""What sums of trade go to or come from, and what stands before it: "has also been spent on"."""


class Caused(Insertions):
    """Reads the figure of a cause as one of the trade that it moved."""

    def _caused_move(self, first: int) -> list[Slot]:
        """The figure that the trade at `first` was moved by, told before it."""
        slot = self.clause.slots[-1] if self.clause.slots else None
        if [m.low for m in self.items[first - 3 : first]][1:] in _VALUES:
            first -= 2 + (self.items[first - 3].low == "the")  # "off the value of exports"
        if slot is None or slot.listed or slot.index != first - 1 - self._links(first, slot):
            return []
        link = self.items[first - 1].low
        if slot.index == first - 2:
            sign = self._sign_of_cause(slot.index, link)
        else:
            sign = COMPARED.get(self.items[slot.index + 1].low, 0) if link in _BEHIND_MORE else 0
        if not sign or not _MAYBE.isdisjoint(m.low for m in self.items[: slot.index]):
            return []
        slot.sign = sign
        if slot.mention.kind == "money":
            slot.measure = "change"
        self.clause.slots.pop()
        return [slot]

    def _relative_object(self, first: int) -> tuple[Slot, Phrase | None] | None:
        """What the trade moved, told before it: "the 9 tonnes of rice that Peru bought"."""
        first += self.items[first].low in ("that", "which")
        if first < _FEWEST or self.items[first - 1].low not in ("that", "which"):
            return None
        slot = self.clause.slots[-1] if self.clause.slots else None
        if slot is None or slot.listed or slot.mention.kind not in ("money", "quantity"):
            return None
        between = self.items[slot.index + 1 : first - 1]
        lows = [m.low for m in between]
        start = slot.index + 1 + next((k for k, low in enumerate(lows) if low == "of"), len(lows))
        if not between or any(not (is_plain(m) or m.low in _OF_GOODS) for m in between):
            return None
        self.clause.slots.pop()
        return slot, phrase(self.items, start + 1, first - 1)

    def _links(self, first: int, slot: Slot) -> int:
        """How many words part the figure from its trade: "off", "more from"."""
        more = first - slot.index == 3 and self.items[slot.index + 1].low in ("more", "less")
        return 1 + more

    def _sign_of_cause(self, index: int, link: str) -> int:
        """Down where something was taken off, up where it was put on; 0 for neither."""
        k = index - 1
        while k > 0 and self.items[k].low in _HEDGES:
            k -= 1
        verb = self.items[k].low if k >= 0 else ""
        if self.items[index].kind not in FIGURE_KINDS:
            return 0
        verbs = {m.low for m in self.items[:k]} if verb in ("and", ",") else {verb}
        if link in _OFF and not verbs.isdisjoint(_TAKING_OFF):
            return -1
        return 1 if link in _ONTO and not verbs.isdisjoint(_PUTTING_ON) else 0

    def _before_passive(self, k: int) -> int:
        """Past a verb to the sum that is its subject: "$2 bn was spent on petrol imports"."""
        way = " ".join(m.low for m in self.items[max(0, k - 1) : k + 1])
        if way not in _PASSIVES:
            return k
        verb = k - 2
        while verb >= 0 and self.items[verb].low in _BEING_DONE:
            verb -= 1
        done = 0 <= verb < k - 2 and self.items[verb].kind == "money"
        return verb if done else k

    def _is_earned_by(self, by: int, deed: int) -> bool:
        """A sum, and the deed that it was earned by: "earned $3 mn by exporting tea"."""
        dealt = self.items[deed].low in _EARNING_DEEDS and self.items[by - 1].kind == "money"
        if not dealt or any(m.kind == "quantity" for m in self.items[deed + 1 : deed + 3]):
            return False
        return any(m.low in EARNING_VERBS for m in self.items[max(0, by - _EARNED_REACH) : by])
