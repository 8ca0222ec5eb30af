"""Balances told by deeds: "bought $3 bn more than it sold", "imports exceeded exports by $3 bn"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.linking.goods import is_plain
from extractor.linking.reader.spending import SPENT, Spending
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import BUYING_VERBS, SELLING_VERBS, words
from extractor.mentions.types import Mention

_SIDES = {
    **dict.fromkeys(SELLING_VERBS | words("exported exports export"), 1),
    **dict.fromkeys(BUYING_VERBS | words("imported imports import"), -1),
}
"""Which way a deed or its noun takes goods: out of the country, or into it."""
_FLOW_NOUNS = words("exports imports")
_VERBAL = words("word level")
NET = "net of deeds"
"""The rule of a word that sets one side of trade against the other."""
_EXCEEDING = words(
    "exceeded exceed exceeds exceeding outstripped outstrip outstrips outstripping outpaced",
    "outpacing outweighed overtook surpassed surpassing topped top tops topping beat beats beating",
)
_LAGGING = words("short trailed trail trails trailing lagged lag lags lagging undershot")
"""The other way: "exports fell short of imports by $3 billion", "exports trailed imports by"."""
_ABOVE = {
    **dict.fromkeys(words("above higher more larger greater bigger ahead"), 1),
    **dict.fromkeys(words("below lower less smaller short behind under"), -1),
}
"""Where a sum puts one side of trade beside the other: "exports were $3 bn above imports"."""
_MISSING = words("missed misses miss missing")
_OTHER_SIDE = words("than of its their the our total for")
_GOODS = words("goods merchandise products commodities")
_BEFORE_MORE = 4
"""How far before "more" its sum may stand: "3 bn worth of goods more"."""
_DEED_REACH = 8
"""How far from the sum the deed may stand."""
_BASE_REACH = 6
"""How far behind "than" the other deed may stand."""
_EXCESS_REACH = 12

_BOTH_KINDS = (["import", "and", "export"], ["export", "and", "import"])
_BOTH_FLOWS = (["imports", "and", "exports"], ["exports", "and", "imports"], *_BOTH_KINDS)
_TURNOVER = words("turnover revenue revenues value trade")
"""What both flows have together: "import and export turnover"."""
_BEFORE_PAIRS = words("both in for from despite")
"""Words before two flows that are set against each other, or told of in passing."""
_BEFORE_REACH = 4
_EACH = words("respectively each both apiece")
_COMPARING = words("from against compared versus")
_MOVES_OR_FIGURES = FIGURE_KINDS | {"direction"}
_NO_VERBS = FIGURE_KINDS | {"flow", "balance", "direction"}
"""Kinds of mentions that are no verb of being."""


class Nets(Spending):
    """Marks what is left of sales and purchases as a balance."""

    def _mark_nets(self) -> None:
        """Make balances of the words that set one side of trade against the other."""
        for index, token in enumerate(self.items):
            if token.low == "than":
                self._mark_surplus_of_deed(index)
            elif token.low == "by":
                self._mark_excess(index)
            elif token.kind == "forecast" and token.low.endswith(" by"):
                self._drop_missed(index)
            elif token.low in _ABOVE and index and self.items[index - 1].kind == "money":
                self._mark_distance(index)
            elif token.kind == "place":
                self._join_sum(index)
            elif token.low == "with":
                self._join_side(index)
            elif token.low == "one":
                self._name_one(index)
            elif token.low == "us":
                self._name_us(index)
            elif token.low in SPENT:
                self._mark_spending(index)

    def _mark_both_flows(self) -> None:
        """Make trade of both flows that one sum is told of: "imports and exports fell to 3 bn"."""
        for k in range(len(self.items) - 3, -1, -1):
            if self.items[k + 1].low != "and":
                continue
            sides = [m.low for m in self.items[k : k + 3]]
            before = [m.low for m in self.items[max(0, k - _BEFORE_REACH) : k]]
            if sides not in _BOTH_FLOWS or "between" in before:
                continue
            if not _BEFORE_PAIRS.isdisjoint(before[-1:]):
                continue
            turnover = sides in _BOTH_KINDS and self._low_at(k + 3) in _TURNOVER
            if turnover or (sides not in _BOTH_KINDS and self._is_one_sum(k + 3)):
                first, last = self.items[k], self.items[k + 2]
                flow = Mention("flow", first.start, last.end, " ".join(sides), ("trade", "plain"))
                self.items[k : k + 3] = [flow]

    def _is_one_sum(self, first: int) -> bool:
        """Whether the words behind two flows tell one sum of them, and no rate of each."""
        sums = rates = 0
        inside = False
        for before, token in pairwise(self.items[first - 1 :]):
            if token.low in _EACH:
                return False
            inside = token.text == "(" or (inside and before.text != ")")
            if inside:
                continue  # "to 3 bn yuan ($0.4 bn)"
            if token.low == "or" and sums and before.kind in ("percent", "punct"):
                break  # "was $30 bn, up by 16 percent, or $4 bn"
            if token.kind in ("flow", "balance", "streak") or token.text in (";", ":"):
                break
            if token.low in _COMPARING and sums:
                break
            sums += token.kind == "money"
            rates += token.kind == "percent" and not sums
        return sums == 1 and rates < 2

    def _mark_surplus_of_deed(self, than: int) -> None:
        """ "Chile sold $3 bn more in goods than it bought", "$3 bn more was bought than sold"."""
        more = self._token_before(than, "more")
        base = self._deed_among(range(than + 1, min(than + 1 + _BASE_REACH, len(self.items))))
        if more is None or base is None:
            if more is not None:
                self._mark_surplus_of_flows(more, than)
            return
        ahead = range(more - 1, max(-1, more - 1 - _BEFORE_MORE), -1)
        figure = next((k for k in ahead if self.items[k].kind in FIGURE_KINDS), None)
        if figure is None or self.items[figure].kind != "money":
            return
        deed = self._deed_among(range(figure - 1, max(-1, figure - 1 - _DEED_REACH), -1))
        if deed is None:
            deed = self._deed_among(range(more + 1, than))
        if deed is None or self._side(deed) == self._side(base):
            return
        if not self._is_of_trade(deed, figure, base):
            return
        sign = self._side(deed)
        self._becomes_balance(more, sign)
        if deed < figure:
            self._becomes_balance(deed, sign)
        elif self.items[deed].kind == "flow":
            self.items[deed] = replace(self.items[deed], kind="word")
        if self.items[base].kind in ("flow", "level"):
            self.items[base] = replace(self.items[base], kind="word")

    def _mark_surplus_of_flows(self, more: int, than: int) -> None:
        """ "Chile earned $3 bn more from exports than it paid for imports": a surplus."""
        figure, verb = more - 1, more - 2
        if verb < 0 or self.items[figure].kind != "money" or self.items[verb].kind not in _VERBAL:
            return
        flows = [
            next((k for k in span if self.items[k].low in _FLOW_NOUNS), None)
            for span in (
                range(more + 1, than),
                range(than + 1, min(than + _DEED_REACH, len(self.items))),
            )
        ]
        first, second = flows
        if first is None or second is None or self._side(first) == self._side(second):
            return
        self._becomes_balance(more, self._side(first))
        self._becomes_balance(verb, self._side(first))
        for k in (first, second):
            self.items[k] = replace(self.items[k], kind="word")

    def _is_of_trade(self, deed: int, figure: int, base: int) -> bool:
        """A country does it, or goods are what was sold; "shares" and "bonds" are none."""
        inside = self.items[min(deed, figure) : base]
        if any(m.kind in ("topic", "not_trade") for m in inside):
            return False
        named = self.items[deed + 1 : figure]
        if any(is_plain(m) and m.low not in _GOODS and m.low != "abroad" for m in named):
            return False  # "sold fish worth 3 bn more than it bought"
        if self.items[deed].kind == "flow" or self._trader(deed) is not None:
            return True
        return self.items[figure - 1].low == "worth" and self.items[figure - 2].low in _GOODS

    def _mark_excess(self, by: int) -> None:
        """ "Imports exceeded exports by $3 bn": what "by" brings is the balance."""
        if self.items[by + 1 : by + 2] and self.items[by + 1].kind != "money":
            return
        sides: list[int] = []
        exceeding = None
        for k in range(by - 1, max(-1, by - 1 - _EXCESS_REACH), -1):
            token = self.items[k]
            if token.text in (";", ".") or token.kind == "percent":
                return
            if token.kind == "flow" and token.low in _SIDES:
                sides.append(k)
            elif token.low in _EXCEEDING or token.low in _LAGGING:
                exceeding = k
        if exceeding is None or len(sides) != 2 or not sides[1] < exceeding < sides[0]:
            return
        more, less = self._side(sides[1]), self._side(sides[0])
        if more != less:
            lags = self.items[exceeding].low in _LAGGING
            for k in range(sides[1] + 1, exceeding + lags):
                if self.items[k].kind == "direction":
                    self.items[k] = replace(self.items[k], kind="word")  # "fell short"
            self._becomes_balance(by, less if lags else more)

    def _drop_missed(self, aim: int) -> None:
        """ "Exports beat forecasts by $3 billion" tells no sum of exports."""
        ahead = self.items[max(0, aim - _BASE_REACH) : aim]
        behind = self.items[aim + 1 : aim + 2]
        if not any(m.low in _EXCEEDING or m.low in _LAGGING or m.low in _MISSING for m in ahead):
            return
        if behind and behind[0].kind in ("money", "quantity", "percent"):
            self.items[aim + 1] = replace(behind[0], kind="word")

    def _mark_distance(self, above: int) -> None:
        """ "Exports were $3 billion above imports": the sum is the balance."""
        behind = above + 1
        while behind < len(self.items) and self.items[behind].low in _OTHER_SIDE:
            behind += 1
        if behind >= len(self.items) or self.items[behind].low not in _SIDES:
            return
        verb = above - 2
        if verb < 1 or self.items[verb].kind in _NO_VERBS:
            return
        for k in range(verb - 1, max(-1, verb - 1 - _BASE_REACH), -1):
            token = self.items[k]
            if token.text in (";", ".", ",") or token.kind in _MOVES_OR_FIGURES:
                return
            if token.kind == "flow" and self.items[k].low in _SIDES:
                side = self._side(k)
                if side != self._side(behind):
                    self._becomes_balance(verb, side * _ABOVE[self.items[above].low])
                    self.items[above] = replace(self.items[above], kind="word", text="above")
                    self.items[behind] = replace(self.items[behind], kind="word")
                return

    def _becomes_balance(self, index: int, sign: int) -> None:
        self.items[index] = replace(self.items[index], kind="balance", value=sign, rule=NET)

    def _token_before(self, than: int, low: str) -> int | None:
        """The word that "than" goes with, no figure or clause between them."""
        for k in range(than - 1, max(-1, than - 1 - _DEED_REACH), -1):
            token = self.items[k]
            if token.low == low:
                return k
            if token.kind in FIGURE_KINDS or token.kind == "punct":
                return None
        return None

    def _deed_among(self, indices: range) -> int | None:
        """The first deed, where no figure and no mark stands before it."""
        for k in indices:
            token = self.items[k]
            if token.low in _SIDES and not self._is_noun_of(token):
                return k
            if token.kind in FIGURE_KINDS or token.kind == "punct":
                return None
        return None

    def _is_noun_of(self, token: Mention) -> bool:
        return token.low in ("exports", "imports", "export", "import")

    def _side(self, index: int) -> int:
        return _SIDES[self.items[index].low]
