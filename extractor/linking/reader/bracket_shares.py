"""Percentages in brackets that are parts of a whole and no growth: "Peru (9 percent)"."""

from __future__ import annotations

from decimal import Decimal

from extractor.linking.reader.figures import Figures
from extractor.linking.word_sets import TAKING_VERBS, words

_RANKS = words(
    "main major top leading largest biggest principal chief foremost dominant key dominate",
    "dominates dominated lead leads led head heads headed ranked ranks rank most followed",
    "trailed came come comes stood composed comprise comprises comprised consist consists",
    "consisted",
)
"""Words that order the members of a whole: "the main buyers were", "followed by"."""
_WHOLE = 100
_VERB_BEHIND = 4
_TAKEN_REACH = 6
"""How far before its bracket the verb of a customer may stand."""
_FEWEST = 3
"""Members from which on a sum of just a hundred percent is no accident."""
_ROUNDED = Decimal("0.3")
_LONG_HEAD = 12
"""How many words no head of a list has."""


class BracketShares(Figures):
    """Tells shares in brackets from growth."""

    def _is_signed(self, k: int) -> bool:
        return self.items[k].kind in ("money", "percent") and self.items[k].value.signed

    def _goes_on_shares(self, index: int, inside: range) -> bool:
        """Shares of partners go on in brackets: "took 27% of them, followed by Peru (9%)"."""
        if self.clause.directions:
            return False
        if self._shared_before():
            return True
        first = [k for k in inside if self.items[k].kind == "percent"][:1]
        told = first or [k for k in range(index) if self.items[k].kind == "percent"][-1:]
        behind = [self._low_at(k + 1) for k in (*told, *(s.index for s in self.clause.slots[-1:]))]
        return "of" in behind

    def _shared_before(self) -> bool:
        """The sentence before gave the part of one and no growth: "chips earned 3 bn, or 52%".

        Beside their sums the percentages of the next ones are parts as well: "cars 1 bn (9%)".
        """
        told = self.state.last_claims
        here = {told[-1].sentence} if told else set()
        last = {c.measure for c in told if c.sentence in here and c.subject.item is not None}
        beside = all(
            k > 1 and self.items[k - 1].text == "(" and self.items[k - 2].kind == "money"
            for k, m in enumerate(self.items)
            if m.kind == "percent"
        )
        moved = any(m.kind == "direction" for m in self.items)
        return "share" in last and "growth" not in last and beside and not moved

    def _beside_sum(self, index: int) -> bool:
        """A percentage beside its sum, without the sign that the text gives to all its growth."""
        if self._beside_taken(index):
            return True
        if not index or self.items[index - 1].kind != "money" or self.clause.directions:
            return False
        here = any(self._is_signed(k) for k in range(len(self.items)))
        headed = "share" in self.state.list_head and len(self.state.list_head) < _LONG_HEAD
        return (self.state.signs_growth or headed) and not here

    def _beside_taken(self, index: int) -> bool:
        """What part of the exports a customer took: "Germany took 9,000 tonnes (20 percent)"."""
        before = self.items[max(0, index - _TAKEN_REACH) : index]
        taken = any(m.low in TAKING_VERBS for m in before)
        counted = bool(before) and before[-1].kind in ("money", "quantity")
        moved = any(m.kind == "direction" for m in self.items) or self.state.signs_growth
        return taken and counted and not moved

    def _ranks_members(self) -> bool:
        """Parts of a whole: "The main buyers were France (30 percent) and Italy (12 percent)".

        A sentence in which something moves tells of growth: "Sales to the main buyers, France (7
        percent) and Italy (2 percent), rose".
        """
        percents = [m.value for m in self.items if m.kind == "percent"]
        return (
            all(p.upper is None and not p.signed and p.value <= _WHOLE for p in percents)
            and any(m.low in _RANKS for m in self.items)
            and not any(m.kind == "direction" for m in self.items[: self._behind_brackets()])
        )

    def _behind_brackets(self) -> int:
        """The end of the verb that may stand behind the last bracket of a percentage."""
        closed = [
            k
            for k, m in enumerate(self.items)
            if m.text == ")" and k and self.items[k - 1].kind == "percent"
        ]
        return closed[-1] + _VERB_BEHIND if closed else len(self.items)

    def _add_up(self) -> bool:
        """Brackets that make a whole: "steel (45 percent), coal (32 percent) and ore (23 percent)".

        What is rounded may miss the whole by a little.
        """
        inside = [
            m.value
            for k, m in enumerate(self.items)
            if m.kind == "percent" and k and self.items[k - 1].text == "("
        ]
        if len(inside) < _FEWEST or any(p.signed or p.upper is not None for p in inside):
            return False
        return bool(abs(sum(p.value for p in inside) - _WHOLE) <= _ROUNDED)
