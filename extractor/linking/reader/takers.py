"""What partners do with the trade told of, in all the verbs of buying and supplying."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Subject
from extractor.linking.left_side import doer_before_insertion
from extractor.linking.partners import is_named
from extractor.linking.reader.crossings import Crossings
from extractor.linking.word_sets import (
    BEHIND_PLACES,
    BUYING_VERBS,
    CUSTOMERS,
    GIVING_VERBS,
    PREPOSITIONS,
    RATES,
    SELLING_VERBS,
    SUPPLIERS,
    TAKING_VERBS,
    words,
)
from extractor.mentions.types import Mention, names_trade

_TAKE, _GIVE = "took", "supplied"
"""The verbs that stand for all of their kind."""
_DOINGS = {
    **dict.fromkeys(
        words(
            "received purchased ordered acquired consumed got paid spent buys receives",
            "purchases procured procures absorbs absorbing taking buying receiving purchasing",
        ),
        _TAKE,
    ),
    **dict.fromkeys(
        words("provided furnished delivered provides supplies supplying providing delivering"),
        _GIVE,
    ),
}
_TAKEN_UP = words("took takes taking take taken bought buying snapped snapping")
"""What is done with goods "up"."""
_FIGURES = frozenset({"money", "percent", "quantity"})
_FIGURE_REACH = 5
"""How far behind its verb the figure may stand: "received goods worth about $3 bn"."""
_NAMELESS = words("topic not_trade flow balance period place")
_BETWEEN = words("also alone then thus only already together has have had")
_RELATIVES = words("which who")
_HEDGES = words("about some over nearly almost around just only more less than")
_SIDE_REACH = 3
"""How far behind its preposition the other side may stand: "from the Asian giant"."""
_LEVIES = RATES | words("tariff tariffs duty duties levy levies stake interest one ones letter")
_MIRRORED = {"importing": "exports", "exporting": "imports"}
"""What a partner does, and the flow that it is of the country whose partner it is."""
_ROLES = {"exports": CUSTOMERS | {"market"}, "imports": SUPPLIERS | {"source"}}
_BEHIND_ROLE = 2


class Takers(Crossings):
    """Reads verbs of buying and supplying by one of each, where a partner does it."""

    def _mark_takers(self) -> None:
        """ "Mexico received $289 million worth" and "Spain, which paid $3 mn" are of what it took.

        Only where goods or sums follow at once: countries receive visitors and letters as well.
        """
        self._join_taken_up()
        for k in range(1, len(self.items) - 1):
            token = self.items[k]
            deed = _DOINGS.get(token.low)
            if deed is None or not self._figure_near(k) or not self._is_done_by_partner(k):
                continue
            self.items[k] = Mention("level", token.start, token.end, deed)

    def _join_taken_up(self) -> None:
        """Goods taken up are taken: "taking up 19 percent of the total" tells of no rise."""
        for k in range(len(self.items) - 2, 0, -1):
            taken = self.items[k].low == "up" and self.items[k - 1].low in _TAKEN_UP
            if taken and self._figure_near(k):
                del self.items[k]

    def _figure_near(self, verb: int) -> bool:
        """A figure of goods right behind the verb, and no rate, aid or stake."""
        for k in range(verb + 1, min(verb + 1 + _FIGURE_REACH, len(self.items))):
            token = self.items[k]
            if token.kind in _FIGURES:
                behind = self.items[k + 1 : k + 3]
                return not any(m.kind == "topic" or m.low in _LEVIES for m in behind)
            if token.kind in _NAMELESS or token.kind == "punct":
                return False
        return False

    def _is_done_by_partner(self, verb: int) -> bool:
        """Whether a country other than that of the article does it."""
        k = verb - 1
        while k > 0 and self.items[k].low in _BETWEEN:
            k -= 1
        relative = self.items[k].low in _RELATIVES
        k -= 1 if relative else 0
        if k > 0 and self.items[k].text == ",":
            inserted = None if relative else doer_before_insertion(self.items, verb)
            k = k - 1 if inserted is None else inserted
            if not relative and inserted is None:
                return False
        while k > 0 and self.items[k].low in BEHIND_PLACES:
            k -= 1
        actor = self.items[k]
        if actor.kind != "place" or actor.value.code in (self.state.home, self.state.reporter):
            return False
        if not self.state.home_is_sure or not (is_named(actor) or k < verb - 1):
            return False
        before = self.items[k - 1 - (k > 1 and self.items[k - 1].low == "the")]
        return k == 0 or relative or before.low not in PREPOSITIONS - {"with"}

    def _sum_with_side(self, verb: int) -> bool:
        """A sum and the other side of it: "it bought $3 bn from Peru", "sold 2 bn to the giant"."""
        if not (self.trade or names_trade(self.items[:verb])):
            return False
        figure = verb + 1
        while self._low_at(figure) in _HEDGES:
            figure += 1
        way = "from" if self.items[verb].low in BUYING_VERBS else "to"
        if self._low_at(figure + 1) != way or self.items[figure].kind != "money":
            return False
        ahead = self.items[figure + 2 : figure + 2 + _SIDE_REACH]
        return any(m.low in ("it", "them") or m.kind == "place" for m in ahead)

    def _sells_to_other(self, verb: int, trader: int) -> bool:
        """Neither is the country told of: "Peru sold China $3 bn", in news of Ecuador."""
        place = verb + 1 + (self._low_at(verb + 1) == "the")
        sum_ = place + 1
        while self._low_at(sum_) in _HEDGES:
            sum_ += 1
        if sum_ >= len(self.items) or self.items[sum_].kind != "money":
            return False
        actor, receiver = self.items[trader], self.items[place]
        both = actor.kind == receiver.kind == "place" and self.items[verb].low in SELLING_VERBS
        return both and receiver.value.code not in (self.state.home, actor.value.code)

    def _answers(self, index: int) -> Subject | None:
        """The other way of a partner's trade: "Peru bought goods for $3 mn and supplied $2 mn"."""
        verb = self.items[index].low
        flow = {"exports": TAKING_VERBS, "imports": GIVING_VERBS | SELLING_VERBS}
        told = self.clause.subject
        if told is None or told.partner is None or told.flow not in flow or not self.clause.slots:
            return None
        other = "imports" if told.flow == "exports" else "exports"
        if verb not in flow[other] or self.items[index - 1].low not in ("and", "but", "while"):
            return None
        return replace(told, flow=other, sign=0, item=None, others=())

    def _done_by_partner(self, subject: Subject, head: int) -> Subject:
        """What a partner does is seen from the other side: "its largest market, importing 3 bn"."""
        flow = _MIRRORED.get(self.items[head].low)
        if flow is None or head < _BEHIND_ROLE or self.items[head - 1].text != ",":
            return subject
        told, before = self.clause.subject, self._told_last()
        ranked = self._ranked_partner(head) if subject.partner is None else None
        if ranked is not None and before is not None and before.flow == flow:
            item = subject.item or before.item
            return replace(subject, flow=flow, item=item, reporter=None, partner=ranked, bare=False)
        if told is None or told.partner is None or self.items[head - 2].low not in _ROLES[flow]:
            return subject
        return replace(told, flow=flow, item=subject.item or told.item, others=())
