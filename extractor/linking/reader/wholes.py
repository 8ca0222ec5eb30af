"""Flows that name the whole of a share: "12 percent of total exports"."""

from __future__ import annotations

from dataclasses import replace

from extractor.lexicon.items import canonical, key
from extractor.linking.cells import GOODS_FLOWS, Subject
from extractor.linking.goods import DETERMINERS, is_plain, phrase
from extractor.linking.partners import joined, place_list
from extractor.linking.reader.pairs import Pairs
from extractor.linking.roles import (
    FIGURE_KINDS,
)
from extractor.linking.word_sets import POSSESSIVES, words
from extractor.mentions.types import Mention

_PARTS = words(
    "share half third quarter two-thirds majority bulk most part one-third one-quarter",
    "proportion percentage weight",
)
"""Nouns whose "of" brings the whole."""
_OWNERS = POSSESSIVES | words("the its their our whose")
_VERB_REACH = 10
"""How far behind its noun the verb of a share may stand."""
_SHARES = words("share proportion percentage weight")

_SIDE_REACH = 6
"""How far behind the whole the way of its part may be told: "were once again sold to"."""
_WAYS = {"to": "exports", "from": "imports"}
_SENT = words("shipped sold exported imported bought")
_TOLD_BEFORE = words("them it this that these those which")
"""Words for the whole told of before: "half of them"."""
_MOVED = words("came come comes went go goes sent sold shipped")
_BEING = words("were was are is")
_BEFORE_WHOLE = words("the its all total our their these those")
_WHOLE_REACH = 24
"""How many characters behind its share a whole may stand."""
_SHARED = 6
"""How far before "which" the share of a whole may end."""


class Wholes(Pairs):
    """Keeps the whole of a share from becoming a subject."""

    def _denominator(self, index: int) -> int:
        """Skip the flow word of "of total exports"; it names the whole, not the part."""
        if [m.low for m in self.items[index : index + 1]] in (["by"], ["an"], ["a"]):
            return index  # "accounted for by an export rise of 3 percent"
        for ahead in range(index, min(index + 4, len(self.items))):
            token = self.items[ahead]
            if token.kind == "flow":
                self._note_flow(token)
                return ahead + 1
            if token.kind in FIGURE_KINDS or token.kind == "punct":
                break
        return index

    def _shared_whole(self, which: int) -> Subject | None:
        """The whole of a share, told of behind it: "3 percent of exports, which stood at $9 bn"."""
        told = self._sentence_subject()
        if which < _SHARED or self.items[which - 1].text != "," or told is None:
            return None
        whole = self.items[which - 2]
        flow = whole.value[0] if whole.kind == "flow" else whole.low.split()[-1]
        shared = any(m.low.startswith("of") for m in self.items[which - _SHARED : which - 1])
        span = (whole.start, whole.end)
        named = whole.kind == "flow" or (whole.kind == "share" and flow in GOODS_FLOWS)
        return (
            Subject(flow, span, whole=True) if named and shared and told.flow_span != span else None
        )

    def _note_flow(self, token: Mention) -> None:
        """The whole tells the flow of a clause that has none, or only took over its own.

        "Fuel took 24 percent of imports": behind exports too, the fuel is imported.
        """
        if self._of_last_share(token.value[0], token):
            return
        subject = self.clause.subject
        if subject is not None and subject.is_trade:
            if subject.source == "denominator" and not self.clause.slots:
                span = (token.start, token.end)
                self.clause.subject = replace(subject, flow=token.value[0], flow_span=span)
            else:
                self._of_whole(subject, token)
            return
        if subject is not None:
            return
        told = self.context if self.state.last_was_trade and not self.clauses else None
        if told is not None and told.flow == token.value[0] and told.partner is not None:
            self.clause.subject = told  # "Share of total exports 15 percent": of what was told of
            return
        self.clause.subject = Subject(
            token.value[0], (token.start, token.end), source="denominator"
        )

    def _of_last_share(self, flow: str, whole: Mention) -> bool:
        """Each share is of its own flow: "76 percent of exports and 64 percent of imports"."""
        slot = self.clause.slots[-1] if self.clause.slots else None
        if slot is None or slot.mention.kind != "percent" or slot.listed:
            return False
        told, following = slot.subject, self._low_at(slot.index + 1)
        of_part = told.partner is not None or told.item is not None
        if following.split()[:1] not in (["of"], ["in"]) or told.flow == flow or not of_part:
            return False
        if whole.start - slot.mention.end > _WHOLE_REACH or flow not in GOODS_FLOWS:
            return False
        owned = replace(told, flow=flow, flow_span=(whole.start, whole.end), sign=0)
        same = [s for s in self.clause.slots if s.subject is told]
        for own in same:  # "China 4.6 bn, or 30 percent of imports"
            if own is slot or own.mention.kind == "money":
                own.subject = owned
        if sum(s.mention.kind == "percent" for s in self.clause.slots) == 1:
            self.clause.subject = owned
        return True

    def _of_whole(self, subject: Subject, token: Mention) -> None:
        """A flow that only the context gave is that of the whole: "tea took a tenth of exports"."""
        flow = token.value[0]
        inherited = subject.flow_span is None or subject.flow_span[0] < self.items[0].start
        if not inherited or subject.flow not in GOODS_FLOWS or flow not in GOODS_FLOWS:
            return
        told = replace(subject, flow=flow, flow_span=(token.start, token.end))
        for slot in self.clause.slots:
            if slot.subject is subject:
                slot.subject = told
        self.clause.subject = told

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
        if before.kind == "adjustment":
            return False  # "the weight of exports rose", but "the weight of tea in exports"
        if before.kind == "percent" and self.clause.share_moves:
            return True  # "The share of Peru fell to 9% in exports"
        if before.low in _SHARES:
            self._moved_before()
            self.clause.share_moves = True
        return before.low in _PARTS or (self.clause.share_moves and not self.clause.slots)

    def _part_sent(self, index: int) -> None:
        """A part of a flow and its other side: "60 percent of exports went to Peru"."""
        if self.clause.slots or self.clause.subject is not None:
            return
        flow = self._whole_behind(index)
        if flow is None:
            self._part_on_way(index)
            return
        side = next((k for k in range(flow + 1, flow + _SIDE_REACH) if self._low_at(k) in _WAYS), 0)
        way = self._low_at(side)
        if not side or not self._goes_its_way(self.items[flow], _WAYS[way]):
            return
        between = self.items[flow + 1 : side]
        sent = all(is_plain(m) or m.kind == "level" or m.low in _SENT for m in between)
        if not between or not sent:
            return
        places = place_list(self.items, side + 1, len(self.items))[1]
        told = self._told_last()
        if not places or told is None or not told.is_trade:
            return
        whole = self.items[flow]
        item = told.item if told.flow == _WAYS[way] else None
        subject = replace(told, flow=_WAYS[way], flow_span=(whole.start, whole.end), sign=0)
        subject = self._toward(replace(subject, item=item), joined(self.items, places))
        self.clause.subject = replace(subject, source="whole", whole=item is None)
        self.distributing = self.clause  # "and 9 percent to Chile"

    def _part_on_way(self, index: int) -> None:
        """A part of what was told of, and its other side: "half of them came from Asia".

        Also "Some 18 percent went to Peru", of the whole that the sentence before told of.
        """
        told = self.context if self.state.last_was_trade else None
        if told is None or told.flow not in GOODS_FLOWS:
            return
        verb = index + 1
        if self._low_at(verb) == "of":
            verb = self._behind_good_told(index + 2, told)
        if self._low_at(verb) in _BEING:
            verb += 1  # "were sold to"
        way = verb + 1 + (self._low_at(verb) in ("all", "again", "also"))
        if self._low_at(way - 1) not in _MOVED:
            return
        places = place_list(self.items, way + 1, len(self.items))[1]
        if _WAYS.get(self._low_at(way)) != told.flow or not places:
            return
        subject = self._toward(told, joined(self.items, places))
        self.clause.subject = replace(subject, source="whole")
        self.distributing = self.clause

    def _goes_its_way(self, whole: Mention, flow: str) -> bool:
        """Whether the whole is of this flow; "shipments" are of that told of before."""
        told = self._told_last()
        loose = whole.kind == "flow" and whole.value[1] == "loose"
        return flow in whole.low.split() or (loose and told is not None and told.flow == flow)

    def _behind_good_told(self, index: int, told: Subject) -> int:
        """The token behind the good told of: "60 percent of them", "of the beer", "of the fuel"."""
        if self._low_at(index) in _TOLD_BEFORE:
            return index + 1
        first = index + (self._low_at(index) in DETERMINERS)
        end = first
        while end < len(self.items) and is_plain(self.items[end]) and not self._moves_at(end):
            end += 1
        named = phrase(self.items, first, end) if first < end else None
        if named is None or told.item is None:
            return index
        meant = self._meant(named).value
        same = canonical(meant) == (canonical(told.item.value) or "")
        return end if same or key(meant).split()[-1] == key(told.item.value).split()[-1] else index

    def _moves_at(self, k: int) -> bool:
        return self._low_at(k) in _MOVED

    def _whole_behind(self, index: int) -> int | None:
        """The flow of which the figure is a part: "60 percent of all its exports"."""
        k = index + 1
        if self._low_at(k) == "of":
            k += 1
            while self._low_at(k) in _BEFORE_WHOLE:
                k += 1
        return k if k < len(self.items) and self.items[k].kind in ("flow", "share") else None

    def _sum_follows_whole(self, index: int) -> bool:
        """The whole has a sum of its own: "12 percent of total exports of $300 million"."""
        money = index < len(self.items) and self.items[index].kind == "money"
        return money and self.items[index - 1].low.split()[-1] == "of"

    def _open_whole(self, whole: Subject, index: int) -> None:
        """The whole of a share, without what the context would add, as told by itself."""
        whole = replace(whole, bare=False, whole=True, strict=True, source="whole")
        self._open(whole, index)
        self.np_start = self.consumed = max(self.consumed, index)

    def _moved_before(self) -> None:
        """What moved before the share is named is no share: "fell by 12 pct while in its share"."""
        for slot in self.clause.slots:
            by = slot.index > 1 and self.items[slot.index - 1].low == "by"
            moved = by and self.items[slot.index - 2].kind == "direction"
            if moved and slot.mention.kind == "percent" and slot.measure is None:
                slot.measure = "growth"

    def _share_is_subject(self, index: int) -> None:
        """A share that does something: "and the share of oil in exports fell to 40 percent"."""
        if self.items[index].low not in ("share of", "a share") or not self._verb_ahead(index):
            return
        if self.clause.slots or self.clause.subject is not None:
            subject = self._sentence_subject()
            if subject is None or not index or self.items[index - 1].low not in _OWNERS:
                return
            self._open(replace(subject, others=(), source="denominator"), index)
        self.clause.share_moves = True
        self._part(index + 1)

    def _part(self, first: int) -> None:
        """The good whose share is told: "the share of oil in exports"."""
        end = first
        while end < len(self.items) and is_plain(self.items[end]):
            end += 1
        good = phrase(self.items, first, end)
        ahead = [m.low for m in self.items[end : end + 1]]
        subject = self.clause.subject or self._told_last()
        if ahead == ["in"] and good is not None and subject is not None and subject.is_trade:
            self.clause.subject = replace(
                subject, item=good, partner=None, others=(), bare=False, source="denominator"
            )

    def _verb_ahead(self, index: int) -> bool:
        """A verb stands before the next figure."""
        for token in self.items[index + 1 : index + _VERB_REACH]:
            if token.kind in FIGURE_KINDS or token.kind == "punct":
                return False
            if token.kind == "level" or (token.kind == "direction" and token.low[-3:] != "ing"):
                return True
        return False
