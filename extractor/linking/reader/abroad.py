"""Sales and shipments that cross a border by their own words: "shipments of tea from Kenya"."""

from __future__ import annotations

from extractor.lexicon.items import canonical
from extractor.linking.goods import is_plain
from extractor.linking.reader.firms import Firms
from extractor.linking.word_sets import EARNING_VERBS, POSSESSIVES, words

UNDER_WAY = words("shipments shipment shipped deliveries dispatches liftings loadings")
"""Goods on their way, at home or abroad."""
_WEIGHTS = words("tonne kilogram bag barrel bushel pound bale carat litre") | {"barrel per day"}
_GOODS_UNDER_WAY = words("word place quantity money")
_TO_ALL = {(which, whom) for which in ("other", "foreign") for whom in ("countries", "nations")}
_TO_ALL |= {("foreign", "buyers"), ("foreign", "customers"), ("foreign", "markets")}
"""To whom a country sells that has no one partner."""
_PHRASE = 8
"""How far behind its noun the country may stand."""

_GOODS_SOLD = 5
"""How far from "sales" their country may stand, with the goods between."""


class Abroad(Firms):
    """Tells sales across a border from those at home."""

    def _goes_abroad(self, index: int) -> bool:
        """ "Sales abroad", "sales of whisky overseas", "sales of rice to other countries"."""
        for k in range(index + 1, min(index + _PHRASE, len(self.items))):
            token = self.items[k]
            if token.low in ("abroad", "overseas"):
                return True
            if token.low == "to" and (self._low_at(k + 1), self._low_at(k + 2)) in _TO_ALL:
                return True
            if token.low != "of" and token.kind != "place" and not is_plain(token):
                return False
        return False

    def _country_sells(self, index: int) -> bool:
        """Sales of one country to another: "Brazil's sales to China", but no firm's.

        Or of its goods: "U.S. corn sales to Peru", "Sales of U.S. beef to Peru", and what it buys:
        "Chinese purchases of Peruvian tin".
        """
        owner, end = index, index + 1
        if self._low_at(index) == "purchases" and self._low_at(end) == "of":
            return self.items[end + 1].kind == "place" and self._has_country(owner)
        if self._low_at(end) == "of":
            end += 1
            owner = end + 1
            while end < index + _GOODS_SOLD and self._is_of_goods(end):
                end += 1
        else:
            while owner > index - _GOODS_SOLD and owner > 0 and self._is_before_sales(owner - 1):
                owner -= 1
        if end + 1 >= len(self.items) or self.items[end].low not in ("to", "from"):
            return False
        other = end + 1 + (self.items[end + 1].low == "the")
        named = other < len(self.items) and self.items[other].kind == "place"
        return named and self._has_country(owner)

    def _is_before_sales(self, k: int) -> bool:
        """What may stand between an owner and its sales: goods and times."""
        return is_plain(self.items[k]) or self.items[k].kind == "period"

    def _is_of_goods(self, index: int) -> bool:
        return self.items[index].kind == "place" or is_plain(self.items[index])

    def _earns_for_country(self, index: int) -> bool:
        """ "Shipments of tea brought Kenya $3 mn"."""
        for k in range(index + 1, min(index + _PHRASE, len(self.items) - 1)):
            if self.items[k].low in EARNING_VERBS:
                return self.items[k + 1].kind == "place"
        return False

    def _owned_shipments(self, index: int) -> bool:
        """ "Vietnam's shipments of phones", in the name of a country and of a good.

        What is weighed by a country's name is exported: "Brazilian soya shipments hit 9 tonnes".
        """
        if self.items[index].low not in UNDER_WAY or index < 2:
            return False
        weighed = any(m.kind == "quantity" and m.value.unit in _WEIGHTS for m in self.items[index:])
        if weighed and canonical(self.items[index - 1].low) is not None:
            return self._has_country(index - 1)
        owner, mark = self.items[index - 2 : index]
        of = self.items[index + 1 : index + 2]
        owned = mark.low in POSSESSIVES and owner.kind == "place"
        return owned and bool(of) and of[0].low == "of" and self._names_good(index + 2)

    def _cross_a_border(self, index: int) -> bool:
        """Goods under way from or to a country: "shipments of tea from Kenya"."""
        if self.items[index].low not in UNDER_WAY:
            return False
        for k in range(index + 1, min(index + _PHRASE, len(self.items))):
            token = self.items[k]
            if token.kind == "place" and token.value.kind == "country":
                out = [m.low for m in self.items[k - 2 : k]] == ["out", "of"]
                return out or bool({m.low for m in self.items[k - 2 : k]} & {"from", "to"})
            if token.kind not in _GOODS_UNDER_WAY:
                return False
        return False

    def _has_country(self, index: int) -> bool:
        """Whether a country owns what stands at `index`: "Kenya's coffee"."""
        owner = index - 1
        if owner > 0 and self.items[owner].low in POSSESSIVES:
            owner -= 1
        return owner >= 0 and self.items[owner].kind == "place"

    def _names_good(self, first: int) -> bool:
        """Whether the words from `first` on are a good that the table knows."""
        words = [m.low for m in self.items[first : first + 3]]
        return any(canonical(" ".join(words[:n])) for n in range(1, len(words) + 1))
