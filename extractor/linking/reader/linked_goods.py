"""The good that a sum is put down to behind it: "$3 bn was accounted for by tea, $2 bn by tin"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import GOODS_FLOWS, Phrase
from extractor.linking.clauses import Slot
from extractor.linking.goods import is_plain
from extractor.linking.partners import place_list
from extractor.linking.reader.crossings import FLOW_OF_WAY
from extractor.linking.reader.goods_behind import GoodsBehind
from extractor.linking.word_sets import words

LINKED = "sum linked to its good"
_BEING = words("was were is are being")
_LINKS = (
    ("accounted for", "by"),
    ("made up", "of"),
    ("made up", "by"),
    ("contributed", "by"),
    ("represented", "by"),
    ("generated", "by"),
    ("earned", "by"),
    ("earned", "from"),
    ("spent", "on"),
    ("came", "from"),
    ("coming", "from"),
    ("comes", "from"),
    ("stemmed", "from"),
    ("derived", "from"),
    ("went", "on"),
    ("consisting", "of"),
    ("for",),
    ("from",),
    ("in",),
)
"""What puts a sum down to a good; the last word is said again before the next one."""
_ALONE = 2
"""How many words a link has at least that needs no form of "be"."""
_PAYING = words("on from for")
"""What stands between a sum and the trade that it was spent on or earned from."""
_FLOW_REACH = 4
_JOINING = words(", ; and while")
_TO_SIDE = words("in of the value values going coming bound headed exports imports shipments sales")
"""What may stand between a move and its other side: "a 5 percent rise in the value going to"."""
_SIDE_REACH = 10
_BEHIND_SIDE = words("and in while but with from compared against on over last this")


class LinkedGoods(GoodsBehind):
    """Reads the goods that the parts of a sum are put down to."""

    def _behind_sum(self, index: int) -> int:
        """What a sum or quantity is of, said behind it."""
        end = self._linked_good(index)
        return end if end > index + 1 else self._measured_good(index)

    def _linked_good(self, index: int) -> int:
        """The token behind the good that the figure at `index` is put down to; else the next."""
        slot = self.clause.slots[-1] if self.clause.slots else None
        if slot is not None and slot.index == index and self._is_paid_in_trade(index):
            self.link = self._low_at(index + 1)
            slot.rules.append(LINKED)
            return index + 1
        if slot is None or slot.index != index or slot.subject.flow not in GOODS_FLOWS:
            return index + 1
        before = self._linked_before(index)
        first = self._behind_link(index) if before is None else self._behind_same(index)
        good = self._good_from(first) if first is not None else None
        if first is None or good is None or not self._is_linked(good[0], before):
            return index + 1
        slot.subject = replace(slot.subject.with_item(self._meant(good[0])), source="good")
        slot.rules.append(LINKED)
        self.link = self._low_at(first - 1) if before is None else self.link
        return good[1]

    def _is_paid_in_trade(self, index: int) -> bool:
        """A flow behind its sum, so that more may follow: "spent $6 bn on importing tin, $2 bn on".

        Or "took in $6 bn from coffee exports, $2 bn from pepper".
        """
        if self._low_at(index + 1) not in _PAYING:
            return False
        ahead = self.items[index + 2 : index + 2 + _FLOW_REACH]
        flow = next((k for k, m in enumerate(ahead) if not is_plain(m)), None)
        return flow is not None and ahead[flow].kind == "flow"

    def _is_linked(self, good: Phrase, before: Slot | None) -> bool:
        """Whether the words name a good; behind one, goods that no table lists go on the list."""
        if self._known(good.value) or self._has_known_head(good.value):
            return True
        first = next((k for k, m in enumerate(self.items) if m.start >= good.start), 0)
        return before is not None and good.value.endswith("s") and not self._is_no_good(good, first)

    def _behind_link(self, index: int) -> int | None:
        """The token behind the words of a link: "$3 bn was accounted for by", "$3 bn came from"."""
        be = self._low_at(index + 1) in _BEING
        first = index + 1 + be
        for link in _LINKS:
            if not be and len(link) < _ALONE:
                continue
            if all(self._low_at(first + k) == word for k, word in enumerate(link)):
                return first + len(link)
        parted = be and index > 1 and self.items[index - 1].low in ("which", "this", "that")
        return first if parted and self.items[index - 2].low == "of" else None

    def _linked_before(self, index: int) -> Slot | None:
        """The member of such a list that this one follows."""
        told = self.clause.slots[-2:-1]
        if not told or LINKED not in told[0].rules or not index:
            return None
        same = told[0].mention.kind == self.items[index].kind
        return told[0] if same and self.items[index - 1].low in _JOINING else None

    def _behind_same(self, index: int) -> int | None:
        """The token behind the last word of the link before, where it is said once more."""
        if self.link == self._low_at(index + 1):
            deed = index + 2 < len(self.items) and self.items[index + 2].kind == "flow"
            return index + 2 + (deed and self._low_at(index + 2).endswith("ing"))
        return index + 1 if self.link in _BEING else self._behind_link(index)

    def _moved_to_side(self, index: int) -> None:
        """The side of a move told as a noun: "a 5 percent rise to Peru and a 2 percent fall to"."""
        slot = self.clause.slots[-1] if self.clause.slots else None
        if slot is None or slot.index != index or slot.subject.flow not in FLOW_OF_WAY.values():
            return
        noun = self.items[index + 1] if index + 1 < len(self.items) else None
        if noun is None or noun.kind != "direction" or not noun.value.noun:
            return
        for k in range(index + 2, min(index + 2 + _SIDE_REACH, len(self.items) - 1)):
            token = self.items[k]
            if FLOW_OF_WAY.get(token.low) == slot.subject.flow:
                end, places = place_list(self.items, k + 1, len(self.items))
                other = len(places) == 1 and places[0].value != self.state.home
                if other and self._ends_at_side(end):
                    slot.subject = self._toward(slot.subject, places[0])
                return
            if not (is_plain(token) or token.kind == "adjustment" or token.low in _TO_SIDE):
                return

    def _ends_at_side(self, end: int) -> bool:
        """No more is told of the side than its move."""
        token = self.items[end] if end < len(self.items) else None
        return token is None or token.kind in ("punct", "period") or token.low in _BEHIND_SIDE
