"""Rankings: who heads one, what stands behind a verb of rank, and what has no place in one."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.linking.goods import is_plain
from extractor.linking.reader.base import ReaderBase
from extractor.linking.word_sets import CUSTOMERS, DOMESTIC, MOVERS, POSSESSIVES, SUPPLIERS, words

PLACES_OF_RANK = words("first second third fourth fifth sixth seventh eighth ninth tenth next last")
_ORDINALS = PLACES_OF_RANK | {"top"}
_RANKING = words("came comes come ranks ranked remained remains was is were stood stands placed")
"""Verbs behind which an ordinal is a rank: "Chile came third"."""
_HEADS = words("head top first lead led leads leading headed heads topped tops") | _ORDINALS
"""Words that put a name into its place of a ranking."""
_PLACES = words(
    "at on in the of a this its list table tables ranking rankings league field pack way place",
    "spot position rank markets destinations buyers customers suppliers partners",
)
"""What else such a phrase holds: "at the head of the table", "in first place"."""
_HEDGES = words("about some nearly almost over around roughly a an")

_MOST = {"fastest_rise": 1, "sharpest_fall": -1}

_OVERTAKING = words(
    "overtook overtaken passed surpassed replaced displaced dethroned leapfrogged pipped",
    "supplanted ousted outranked unseated",
)
"""What a partner does to another in a ranking."""
_TRAILING = words("trail trails trailed trailing")
"""What a partner does behind another in a ranking."""
_MARKETS = CUSTOMERS | SUPPLIERS | words("market partner spot place position first second third")
_ROLE_REACH = 10


class Ranks(ReaderBase):
    """Reads the phrases of rankings."""

    def _is_ranked(self, index: int) -> bool:
        """Whether the verb gives its subject a rank: "came second", "was in third place"."""
        if self.items[index].low not in _RANKING:
            return False
        behind = [m.low for m in self.items[index + 1 : index + 3]]
        return bool(behind) and (
            behind[0] in _ORDINALS or (behind[0] == "in" and behind[-1] in _ORDINALS)
        )

    def _headed(self, index: int) -> tuple[int, int] | None:
        """The name that a ranking has at its head: "put Chile first with $3 bn", "Tea led with"."""
        k = index - 1
        while k > 0 and self.items[k].low in _HEDGES:
            k -= 1
        if k < 1 or self.items[k].low != "with":
            return None
        k -= 1
        headed = False
        while k > 0 and self.items[k].low in _HEADS | _PLACES:
            headed = headed or self.items[k].low in _HEADS
            k -= 1
        end = k + 1
        while k >= 0 and (is_plain(self.items[k]) or self.items[k].kind == "place"):
            k -= 1
        return (k + 1, end) if headed and k + 1 < end else None

    def _shares_in_growth(self, k: int, directions: list[int]) -> bool:
        """A share before its sum and what that grew: "Peru (22 percent, $4 bn, up 9 percent)"."""
        around = [self.items[k - 1].text, *(m.text for m in self.items[k + 1 : k + 2])]
        summed = [m.kind for m in self.items[k + 2 : k + 3]] == ["money"]
        grown = any(d > k for d in directions) and not any(d < k for d in directions)
        return around == ["(", ","] and summed and grown

    def _home_market(self, first: int, index: int) -> bool:
        """What is sold at home: "with the domestic market growing (+1%)"."""
        named = pairwise(m.low for m in self.items[first:index])
        return any(low in DOMESTIC and head in ("market", "demand") for low, head in named)

    def _way_of_ranking(self, index: int) -> int | None:
        """Up or down, as the head of the ranking says: "The steepest falls were in tea (3%)"."""
        for k, item in enumerate(self.items[:index]):
            if item.low in MOVERS:
                return MOVERS[item.low]
            ranked = item.kind == "record" and item.value.kind in _MOST
            if ranked and self.items[k + 1].low in ("were", "was", "came", "are"):
                return _MOST[item.value.kind]
        return None

    def _mark_rivals(self) -> None:
        """Nothing falls in "followed by Peru, trailed by Chile" and "Peru trails Chile (8%)"."""
        for k, token in enumerate(self.items[:-2]):
            if token.kind == "direction" and token.low in _TRAILING:
                ahead, named = self.items[k + 1], self.items[k + 2]
                beaten = named.kind == "place" or is_plain(named) or named.low == "the"
                if ahead.kind == "place" or (ahead.low == "by" and beaten):
                    self.items[k] = replace(token, kind="word", value=None)

    def _mark_overtaking(self) -> None:
        """ "China overtook Britain as the main market": China is that market, and Britain no more.

        What is told behind it is of the partner that has moved up.
        """
        verb = next((k for k, m in enumerate(self.items) if m.low in _OVERTAKING), 0)
        if not verb or self.state.home is None:
            return
        first = verb - 1 - (self.items[verb - 1].low in ("has", "had"))
        places = [self.items[k] for k in (first, verb + 1) if 0 <= k < len(self.items)]
        if len(places) < 2 or any(m.kind != "place" for m in places):
            return
        if self.state.home in {m.value.code for m in places}:
            return
        ahead = range(verb + 2, min(verb + 2 + _ROLE_REACH, len(self.items)))
        role = next((k for k in ahead if self.items[k].low in _MARKETS), None)
        if role is None or any(
            m.low in POSSESSIVES or m.kind == "punct" for m in self.items[verb:role]
        ):
            return
        self.items[verb:role] = [replace(self.items[verb], kind="level", value=None)]
