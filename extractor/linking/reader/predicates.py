"""Members of a ranking named behind their verb: "Third was Peru, with 70 million"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Subject
from extractor.linking.goods import is_plain, phrase
from extractor.linking.partners import place_list
from extractor.linking.reader.antecedents import Antecedents
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import CUSTOMERS, SUPPLIERS, words

_PREDICATING = words("was were is are came comes come")
_BEFORE_SUMS = words("with at , (")
_ROLE_REACH = 6
"""How far before the verb a role may stand: "the main destination was"."""


class Predicates(Antecedents):
    """Reads subjects that follow their verb."""

    def _predicate(self, index: int) -> bool:
        """Make the place or good behind the verb at `index` the subject of the figure behind it."""
        base = self._trade_at_hand()
        if base is None or not base.is_trade or self.items[index].low not in _PREDICATING:
            return False
        read = self._member_behind(index + 1, base)
        if read is None:
            return False
        end, subject = read
        roles = {m.low for m in self.items[max(0, index - _ROLE_REACH) : index]}
        if roles & (CUSTOMERS | SUPPLIERS) and subject.partner is not None:
            flow = "exports" if roles & CUSTOMERS else "imports"
            subject = replace(subject, flow=flow, sign=0)
        if self.items[end].text == "(" and not any(m.kind == "direction" for m in self.items):
            self.share_list = True  # "Behind China were Brazil (17%) and Argentina (9%)"
        self._open(subject, index + 1)
        self.np_start = self.consumed = end
        return True

    def _member_behind(self, first: int, base: Subject) -> tuple[int, Subject] | None:
        """The one place or good at `first`, where a sum follows, and the token behind it."""
        end, places = place_list(self.items, first, len(self.items))
        if len(places) == 1 and self._sum_follows(end):
            return end, self._toward(base, places[0])
        end = first
        while end < len(self.items) and (is_plain(self.items[end]) or self.items[end].low == "the"):
            end += 1
        found = phrase(self.items, first, end) if self._sum_follows(end) else None
        if found is None or not self._known(found.value):
            return None
        return end, self._in_good(base, found)

    def _sum_follows(self, index: int) -> bool:
        """Whether a sum stands right behind, or behind "with", "at", a comma or a bracket."""
        end = index
        while end < min(index + 3, len(self.items)) and self.items[end].low in _BEFORE_SUMS:
            end += 1
        return end > index and end < len(self.items) and self.items[end].kind in FIGURE_KINDS
