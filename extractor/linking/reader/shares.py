"""Shares of partners as subjects: "The EU's share was 47 percent", "the share of Peru fell"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import GOODS_FLOWS, SHARE_OF_SIDE, Phrase, Subject
from extractor.linking.partners import joined, place_list, place_name
from extractor.linking.reader.predicates import Predicates
from extractor.linking.word_sets import POSSESSIVES

_VERB_REACH = 9
"""How far behind the partner the verb of its share may stand."""
_FEWEST = 5
"""How many tokens such a sentence has at least."""


class Shares(Predicates):
    """Reads sentences that open with the share of a partner."""

    def _share_of_side(self) -> int:
        """Open the clause of a partner's share; the token to go on with, 0 where there is none."""
        start = 1 if self.items[0].low == "the" else 0
        if len(self.items) < start + _FEWEST or not self._names_share_at(start):
            return 0
        end, places = self._sides_of_share(start)
        if not places or self.state.home in {place.value for place in places}:
            return 0
        verb = next(
            (k for k in range(end, min(end + _VERB_REACH, len(self.items))) if self._tells(k)), 0
        )
        between = self.items[end:verb]
        whole = next((m.value[0] for m in between if m.kind == "flow"), None)
        told = self.context if self.state.last_was_trade else None
        flow = whole or (told.flow if told is not None else None)
        if not verb or flow not in GOODS_FLOWS:
            return 0
        partner = joined(self.items, places)
        base = self._toward(told, partner) if told is not None else Subject(flow, partner=partner)
        if whole is not None:  # "the EU's share in Turkish exports": of all goods
            base = replace(base, item=None)
        base = replace(base, flow=flow, sign=0, flow_span=None, source=SHARE_OF_SIDE)
        self._open(base, 0)
        self.clause.share = self.clause.share_moves = True
        self.np_start = self.consumed = self.last_verb = verb
        return verb + 1

    def _sides_of_share(self, start: int) -> tuple[int, list[Phrase]]:
        """Whose share it is, and the token behind the words for it."""
        if self.items[start].kind == "share":
            return place_list(self.items, start + 1, len(self.items))
        if self.items[start].kind == "place":
            return start + 1, [place_name(self.items[start])]
        told = self.state.subject if self.state.last_was_trade else None
        side = told.partner if told is not None else None
        return start + 2, [side] if side is not None else []

    def _names_share_at(self, start: int) -> bool:
        """ "share of PLACE", a place and what is its share, or "their shares"."""
        if self.items[start].low == "share of":
            return True
        if self.items[start].low in ("their", "its"):
            return self._low_at(start + 1) in ("share", "shares", "share of")
        if self.items[start].kind != "place":
            return False
        named = start + 1 + (self.items[start + 1].low in POSSESSIVES)
        return self._low_at(named) in ("share", "share of")

    def _tells(self, k: int) -> bool:
        """A verb of level or movement."""
        token = self.items[k]
        return token.kind == "level" or (token.kind == "direction" and not token.value.noun)
