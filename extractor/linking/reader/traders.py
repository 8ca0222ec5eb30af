"""Who trades: countries do, and what stands for one; firms, funds and banks do business."""

from __future__ import annotations

from dataclasses import replace

from extractor.lexicon.places import is_group
from extractor.linking.left_side import doer_before_insertion
from extractor.linking.reader.shares import Shares
from extractor.linking.shippers import SHIPPERS, SHIPPING, owner_of_trade
from extractor.linking.word_sets import PREPOSITIONS, SELLING_VERBS, words
from extractor.mentions.types import Mention, names_trade

_COUNTRIES = words("country nation kingdom island republic bloc sultanate emirate we")
_PRONOUNS = words("it they")
"""What stands for the country, where trade has been told of."""
_BETWEEN = words("has have had also alone thus then only already still together therefore did")
"""What may stand between a country and its deed."""

_ITS_PART = (["its", "part"], ["their", "part"])
_WORLD = words("world abroad overseas")
_OTHER_SIDE = 16
"""How far behind its verb the other side of a deed may stand."""
_HEDGES = 4
"""How far behind the receiver its sum may stand: "sold Uganda more than $3 bn"."""


class Traders(Shares):
    """Tells the deeds of countries from those of others."""

    def _foretells(self, k: int) -> bool:
        """What may stand before a deed still to come: "expects to ship", "will soon sell"."""
        token = self.items[k]
        if token.low == "to":
            return k > 0 and self.items[k - 1].kind == "forecast"
        return token.low.endswith("ly") or (token.kind == "forecast" and token.value == "verb")

    def _trader(self, verb: int) -> int | None:
        """The country before its deed: "Kenya sold", "the country has also bought", "it sells"."""
        k = verb - 1
        while k >= 0 and (self.items[k].low in _BETWEEN or self._foretells(k)):
            k -= 1
        if k < 0:
            return None
        if self.items[k].text == ",":
            return doer_before_insertion(self.items, verb)
        actor = self.items[k]
        if actor.kind == "place":
            named = actor.value.form != "adjective" and actor.value.kind != "city"
            owns = k and self.items[k - 1].low in PREPOSITIONS  # "the government of Kenya bought"
            return k if named and not owns else None
        pronoun = actor.low in _PRONOUNS and (self.trade or names_trade(self.items[:k]))
        stands_for = actor.low in _COUNTRIES or pronoun
        return k if stands_for else None

    def _leave_out_parts(self) -> None:
        """Read over an aside between a country and its deed: "Italy for its part sold 3 bn"."""
        for k in range(len(self.items) - 4, 0, -1):
            if self.items[k].low == "for" and self.items[k - 1].kind == "place":
                aside = [m.low for m in self.items[k + 1 : k + 3]]
                if aside in _ITS_PART:
                    del self.items[k : k + 3]

    def _name_industries(self) -> None:
        """What the exporters of a country ship, the country does: "Argentine grain exporters"."""
        for k in range(len(self.items) - 2, 0, -1):
            if self.items[k].low not in SHIPPERS or self.items[k + 1].low not in SHIPPING:
                continue
            first = owner_of_trade(self.items, k)
            if first is not None:
                place = self.items[first]
                named = replace(place.value, form="name")
                self.items[first : k + 1] = [replace(place, value=named)]

    def _is_own(self, trader: int) -> bool:
        """Whether the trader is the country that the article is about, or trades with the world."""
        actor = self.items[trader]
        home = (self.state.home, self.state.reporter)
        if actor.low == "bloc":
            return any(code is not None and is_group(code) for code in home)
        if actor.kind != "place" or actor.value.code in home:
            return True
        return any(m.low in _WORLD for m in self.items[trader : trader + _OTHER_SIDE])

    def _is_rival(self, verb: int) -> bool:
        """Another country sells the good of the article, and not to the one it is about."""
        if self.items[verb].low not in SELLING_VERBS or self.state.flow not in ("exports", None):
            return False
        ahead = self.items[verb + 1 : verb + _OTHER_SIDE]
        bought = any(m.kind == "place" and m.value.code == self.state.home for m in ahead)
        return self.state.is_of_one_good and not bought

    def _name_receiver(self, verb: int) -> None:
        """A partner may stand between the verb and its sum: "Kenya sold Uganda $3 bn of goods"."""
        deed = self.items[verb]
        if deed.kind != "flow" or deed.low not in SELLING_VERBS:
            return
        place = verb + 1 + (self.items[verb + 1].low == "the")
        behind = self.items[place + 1 : place + 1 + _HEDGES]
        if self.items[place].kind == "place" and any(m.kind == "money" for m in behind):
            start = self.items[verb + 1].start
            self.items.insert(verb + 1, Mention("word", start, start, "to"))
