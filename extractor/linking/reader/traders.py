"""Who trades: countries do, and what stands for one; firms, funds and banks do business."""

from __future__ import annotations

from extractor.linking.left_side import doer_before_insertion
from extractor.linking.reader.predicates import Predicates
from extractor.linking.word_sets import PREPOSITIONS, words

_COUNTRIES = words("country nation kingdom island republic bloc sultanate emirate we")
_PRONOUNS = words("it they")
"""What stands for the country, where trade has been told of."""
_BETWEEN = words("has have had also alone thus then only already still together therefore did")
"""What may stand between a country and its deed."""


class Traders(Predicates):
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
        stands_for = actor.low in _COUNTRIES or (actor.low in _PRONOUNS and self.trade)
        return k if stands_for else None
