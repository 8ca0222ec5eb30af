"""Imports told by what was paid for them: "Americans spent $4 billion on foreign oil"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.linking.cells import Phrase
from extractor.linking.goods import is_plain, phrase
from extractor.linking.reader.traders import Traders
from extractor.linking.word_sets import words
from extractor.mentions.types import Mention

_COSTING = words("costing worth fetching earning netting totaling totalling reaching")
SPENT = words("spent paid spending paying") | _COSTING
_WAYS = words("on for")
_ORIGINS = words("foreign imported overseas foreign-made")
_ALL_GOODS = words("goods products merchandise")
_WITH_REACH = 6
"""How far before "worth" the comma may stand that sets a good apart."""
_SUM_REACH = 5
"""How far behind the verb its sum may stand: "spent a record $4 billion"."""
_GOODS_REACH = 7


class Spending(Traders):
    """Puts the trade in the place of the money that was spent."""

    def _mark_spending(self, verb: int) -> None:
        """Make imports of what was bought abroad; what was spent at home is no trade."""
        if self.items[verb].low in _COSTING:
            self._name_worth(verb)
            return
        if verb and self.items[verb - 1].kind == "money":
            if self._low_at(verb + 1) in _WAYS and self._low_at(verb + 2) not in _ORIGINS:
                self.items[verb - 1] = replace(self.items[verb - 1], kind="word")
            return  # "without the $4 billion spent on petroleum"
        ahead = range(verb + 1, min(verb + _SUM_REACH, len(self.items) - 3))
        money = next((k for k in ahead if self.items[k].kind == "money"), None)
        if money is None or self.items[money + 1].low not in _WAYS:
            return
        origin = self.items[money + 2]
        side = self._origin_of(origin, verb)
        if side is None and origin.low not in _ORIGINS:
            return
        named = self._named_behind(money + 3)
        if not named:
            return
        at = self.items[verb]
        told = self.items[verb + 1 : money + 1]
        moved = [
            Mention("flow", at.start, at.end, "imports", ("imports", "plain")),
            Mention("word", at.start, at.end, "of"),
            *named,
            *([Mention("word", at.start, at.end, "from"), side] if side is not None else []),
            Mention("level", at.start, at.end, "were", None, "verb"),
        ]
        if self.items[verb - 1].kind != "place":
            moved.insert(0, Mention("punct", at.start, at.start, ","))
        self.items[verb : money + 3 + len(named)] = [*moved, *told]

    def _named_behind(self, first: int) -> list[Mention]:
        """The words of what the money went on: a good, or "goods" as a whole."""
        if self._low_at(first) in _ALL_GOODS:
            return [self.items[first]]
        good = self._good_behind(first)
        ahead = self.items[first:] if good is not None else []
        return [m for m in ahead if good is not None and m.end <= good.end]

    def _name_worth(self, verb: int) -> None:
        """What a good among others came to: "imports rose, with oil alone costing $2 bn"."""
        if verb + 1 >= len(self.items) or self.items[verb + 1].kind != "money":
            return
        before = [m.low for m in self.items[max(0, verb - _WITH_REACH) : verb]]
        apart = (",", "with") in pairwise(before)
        named = self.items[verb]
        if apart or named.low == "costing":
            alone = before[-1:] == ["alone"]
            told = Mention("word", named.start, named.end, "at")
            self.items[verb - alone : verb + 1] = [told]

    def _origin_of(self, origin: Mention, verb: int) -> Mention | None:
        """The country whose goods another bought: "Americans spent $4 billion on Japanese cars"."""
        if origin.kind != "place" or origin.value.form != "adjective":
            return None
        doer = self._trader(verb)
        home = origin.value.code in (self.state.home, self.state.reporter)
        if doer is None or home or not self._is_own(doer):
            return None
        return replace(origin, value=replace(origin.value, form="name"))

    def _good_behind(self, first: int) -> Phrase | None:
        """The known good that begins at `first`, the longest that does."""
        last = first
        while last < min(first + _GOODS_REACH, len(self.items)) and (
            is_plain(self.items[last]) or self.items[last].low == "and"
        ):
            last += 1
        for end in range(last, first, -1):
            found = phrase(self.items, first, end)
            whole = found is not None and found.start == self.items[first].start
            if found is not None and whole and self._known(found.value):
                return found
        return None
