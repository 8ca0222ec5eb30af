"""Members of a ranking named behind their verb: "Third was Peru, with 70 million"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Subject
from extractor.linking.goods import DETERMINERS, is_plain, phrase
from extractor.linking.partners import place_list
from extractor.linking.reader.antecedents import Antecedents
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import CLAUSE_BREAKS, CUSTOMERS, SUPPLIERS, words

_PREDICATING = words("was were is are came comes come")
_BEFORE_SUMS = words("with at , (")
_TELLING_SUMS = words(
    "which that worth valued amounting totalling fetching some about a nearly in it them up to",
)
_SUM_REACH = 6
_TRADERS = words("exporter importer exporters importers")
_AGAIN = words("again once still also then however traditionally")
"""What may stand between the verb and the member: "was once again Peru"."""
_PRICED_REACH = 4
"""How far behind "average" the word may stand that names no trade: "average crude oil prices"."""
_ROLE_REACH = 6
"""How far before the verb a role may stand: "the main destination was"."""


class Predicates(Antecedents):
    """Reads subjects that follow their verb."""

    def _predicate(self, index: int) -> bool:
        """Make the place or good behind the verb at `index` the subject of the figure behind it."""
        if self.items[index].low not in _PREDICATING:
            return False
        base = self._trade_at_hand() or self._trade_of_exporters(index)
        if base is None or not base.is_trade:
            return False
        first = index + 1
        while first < len(self.items) and self.items[first].low in _AGAIN:
            first += 1
        read = self._member_behind(first, base)
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

    def _trade_of_exporters(self, index: int) -> Subject | None:
        """What parts of a country or of the world do: "The largest exporter was Catalonia"."""
        roles = [m for m in self.items[max(0, index - _ROLE_REACH) : index] if m.low in _TRADERS]
        place = next(
            (m for m in self.items[index + 1 : index + _ROLE_REACH] if m.kind == "place"), None
        )
        if not roles or place is None:
            return None
        code = place.value.code
        own = self._is_member(code) or ("-" in code and self._is_peer(code))
        flow = "exports" if roles[-1].low.startswith("exporter") else "imports"
        return Subject(flow, (roles[-1].start, roles[-1].end), source="role") if own else None

    def _member_behind(self, first: int, base: Subject) -> tuple[int, Subject] | None:
        """The one place or good at `first`, where a sum follows, and the token behind it."""
        end, places = place_list(self.items, first, len(self.items))
        if len(places) == 1 and self._sum_follows(end):
            return end, self._with_place(base, places[0])
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
        if end == index + 1 and self.items[index].text == ",":
            while end < min(index + _SUM_REACH, len(self.items)) and self._tells_sum(end):
                end += 1
        return end > index and end < len(self.items) and self.items[end].kind in FIGURE_KINDS

    def _tells_sum(self, k: int) -> bool:
        """What a member did for its sum: "the top export was tea, which brought in 3 bn"."""
        return self.items[k].kind == "level" or self.items[k].low in _TELLING_SUMS

    def _is_attribute(self, index: int) -> bool:
        """An average or total, no verb: "as average oil prices climbed", "for a total of 3 bn"."""
        low, following = self.items[index].low, self.items[index + 1 : index + _PRICED_REACH]
        if low not in ("average", "total") or not index or not following:
            return False
        before = self.items[index - 1]
        if low == "total":
            return following[0].low == "of" and before.low in DETERMINERS
        opens = before.low in DETERMINERS or before.low in CLAUSE_BREAKS or before.kind == "punct"
        named = next((m for m in following if m.kind == "topic" or not is_plain(m)), None)
        return named is not None and named.kind == "topic" and opens
