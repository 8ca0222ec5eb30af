"""Goods that two countries trade: "Iran traded goods worth $3 bn with Iraq"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.reader.crossings import WHOLES
from extractor.linking.reader.deeds import Deeds
from extractor.linking.reader.passives import BEING, TRADED
from extractor.linking.word_sets import words

_PARTIES = words("country countries nations sides neighbours neighbors two it they")
"""Who trades goods with the other: "the two sides traded goods worth 3 bn"."""


class Exchanges(Deeds):
    """Reads verbs of trading as the flow of both ways."""

    def _mark_traded(self) -> None:
        """Two countries trade goods: "Iran traded goods worth $3 bn with Iraq".

        Or goods are traded: "Goods worth $3 bn were exchanged between Iran and Iraq", "the value
        of goods traded between the two countries".
        """
        for k in range(1, len(self.items) - 2):
            if self.items[k].low not in TRADED:
                continue
            actor = self.items[k - 1]
            named = actor.kind == "place" or actor.low in _PARTIES
            traded = self.items[k].low == "traded" and named and self._object_is_goods(k + 1)
            passive = actor.low in BEING and self._low_at(k + 1) == "between"
            told = actor.low in WHOLES and self._low_at(k + 1) == "between"
            if traded or told or (passive and any(m.low in WHOLES for m in self.items[:k])):
                self.items[k] = replace(self.items[k], kind="flow", value=("trade", "plain"))
