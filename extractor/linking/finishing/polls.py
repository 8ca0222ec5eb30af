"""What polls of forecasters say: figures that are theirs, and figures only measured by them."""

from __future__ import annotations

from extractor.linking.clauses import Slot
from extractor.linking.finishing.streaks import Streaks
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import FORECASTERS, words

_POLLED = words("median consensus survey poll forecast forecasts estimate estimates mean average")
"""What a figure may be according to, where forecasters are named beside it."""
_POLL_REACH = 4
"""How far behind "according to" such a word may stand."""
_ASKED = FORECASTERS - words("government ministry association board chamber council federation")
"""Who is asked what figures will be, unlike those who count them."""
_YEAR_OF_MONTHS = 12
_MEASURES = {"percent": "growth", "money": "amount", "quantity": "quantity"}
_COMPARING = words("than as")
_JOINING = words("and while but")
_COMPARED_REACH = 6
"""How far before its verb a comparison with what was expected may begin."""


class Polls(Streaks):
    """Tells what forecasters were asked for from what is set against it."""

    def _is_of_poll(self, slot: Slot) -> bool:
        """A figure that its sentence ends by giving to forecasters.

        "The gap grew to $50 billion, according to the median forecast of 62 economists".
        """
        behind = range(slot.index + 1, len(self.items) - 1)
        start = next((k for k in behind if self.items[k].low == "according"), None)
        if start is None or self.items[start + 1].low != "to":
            return False
        named = [m.low.split()[0] for m in self.items[start + 2 : start + 2 + _POLL_REACH]]
        asked = any(not _ASKED.isdisjoint(m.low.split()) for m in self.items[start + 2 :])
        return asked and not _POLLED.isdisjoint(named)

    def _made_then(self, slot: Slot) -> bool:
        """What was foreseen of the same time some months ago: "3 percent this year, compared with
        4.6 percent in April".
        """
        told = self.claims[-1] if self.claims else None
        if (
            told is None
            or told.status != "forecast"
            or told.measure != _MEASURES.get(slot.mention.kind)
        ):
            return False
        if slot.role != "earlier" or told.period is None or told.sentence[0] != self.sentence.start:
            return False
        if told.period.length_in_months < _YEAR_OF_MONTHS:
            return False
        if slot.period is None:
            return self._is_of_outlook(slot.index)
        time = self.items[slot.period].value
        return time.kind == "month" and time.year is None and time.shift is None

    def _is_of_outlook(self, index: int) -> bool:
        """A figure of a forecast named behind it: "down from 6.3 percent in the spring outlook"."""
        ahead = self.items[index + 1 : index + 1 + _POLL_REACH]
        named = any(m.kind == "forecast" and m.value == "noun" for m in ahead)
        return named and ahead[0].low == "in"

    def _closes_comparison(self, verb: int) -> bool:
        """What was expected, only to be compared with: "more than markets had expected, while".

        Or the figure that was: "beating the 3 percent analysts had expected, while".
        """
        behind = self.items[verb + 1 : verb + 2]
        if behind and behind[0].kind != "punct" and behind[0].low not in _JOINING:
            return False
        for k in range(verb - 1, max(-1, verb - _COMPARED_REACH), -1):
            token = self.items[k]
            if token.kind == "punct":
                return False
            if token.kind in FIGURE_KINDS or token.low.split()[-1] in _COMPARING:
                return True
        return False

    def _is_pollster(self, k: int) -> bool:
        """Who asked the forecasters: "polled by Reuters"."""
        return self.items[k - 1].low.endswith("by") and self.items[k].text[0].isupper()

    def _told_by_forecaster(self, figure: int, verb: int) -> bool:
        """Whether the press names who foresaw it: "that the City had pencilled in", "tipped by"."""
        between = self.items[figure + 1 : verb]
        behind = self.items[verb + 1].low if verb + 1 < len(self.items) else ""
        told = any(m.low in FORECASTERS or m.text == "City" for m in between)
        return told or (not between and behind == "by")

    def _past_conversion(self, k: int) -> int:
        """Behind the brackets at `k` that say a sum in other money: "3 bn baht ($90 mn)"."""
        inside = self.items[k : k + 3]
        money = len(inside) > 2 and inside[0].text == "(" and inside[1].kind == "money"
        return k + 3 if money and inside[2].text == ")" else k
