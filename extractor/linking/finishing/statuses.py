"""Whether a figure is told or foreseen, and the words that qualify it."""

from __future__ import annotations

from itertools import pairwise

from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.base import FinisherBase
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import FUNCTION_WORDS, words

_FORECASTERS = words("that which analysts economists had by they the market")
"""Words between a figure and the forecast that it met: "8 percent that analysts had expected"."""
_FORESEEN = words("expected forecast expectation expectations projected predicted")
"""Words that make the figure before them the foreseen one."""

_VOICES = words("put puts see sees saw point points foresee foresees foresaw")
"""What a forecast does: "staff forecasts put the deficit at ..."."""
_HYPOTHETICAL = frozenset(
    {"could", "would", "may", "might", "can", "aims", "aim", "aiming", "hopes"}
)
_NEEDS = words("need needs needed ought")
_CONDITIONS = words("if unless assuming provided")
_CONDITION_REACH = 3
"""How far before the subject of its clause the word for a condition may stand."""
_NEED_REACH = 6
"""How far before its figure a verb of need may stand."""
_QUALIFIERS = {
    "about": "about around roughly some approximately circa estimated",
    "over": "over exceeding above topped exceeded surpassed topping surpassing crossed",
    "under": "nearly almost under below just-under",
}
_QUALIFIER_OF = {word: kind for kind, words in _QUALIFIERS.items() for word in words.split()}


class Statuses(FinisherBase):
    """Tells forecasts from facts, and reads qualifiers and adjustments."""

    def _status(self, slot: Slot, clause: Clause) -> str | None:
        """`actual`, `forecast`, or None for a hypothetical sum."""
        if slot.role == "earlier":
            return "forecast" if self._forecast_noun(slot) else "actual"
        if self._is_need(slot) or self._is_condition(slot, clause):
            return None
        if self._forecast_noun(slot):
            slot.rules.append("forecast noun")
            return "forecast"
        verbs = [
            k
            for k in clause.forecasts
            if self.items[k].value == "verb"
            and k < slot.index
            and not (k and self.items[k - 1].kind in FIGURE_KINDS)
        ]
        if clause.parent is not None and not verbs:
            verbs = [
                k
                for k in clause.parent.forecasts
                if self.items[k].value == "verb" and clause.first - 6 < k <= clause.first
            ]
        if (
            not verbs
            and clause.parent is not None
            and clause.first
            and self.items[clause.first - 1].low == "and"
        ):
            verbs = [k for k in clause.parent.forecasts if self.items[k].value == "verb"]
        if not verbs:
            return "actual"
        words = {self.items[k].low.split()[0] for k in verbs}
        said = any(m.kind == "forecast" and m.value == "noun" for m in self.items[: slot.index])
        if words & _HYPOTHETICAL and not words - _HYPOTHETICAL and not said:
            return None
        slot.rules.append("forecast verb")
        return "forecast"

    def _is_condition(self, slot: Slot, clause: Clause) -> bool:
        """What is only assumed: "exports will grow if shipments average $20 billion a month"."""
        for k in range(slot.index - 1, clause.first - _CONDITION_REACH, -1):
            if k < 0 or self.items[k].kind == "punct" or self.items[k].kind in FIGURE_KINDS:
                return False
            if self.items[k].low in _CONDITIONS:
                return True
        return False

    def _is_need(self, slot: Slot) -> bool:
        """What would have to be: "exports must grow 20 percent to pay for this"."""
        before = self.items[max(0, slot.index - _NEED_REACH) : slot.index]
        lows = [m.low for m in before]
        return "must" in lows or any(
            low in _NEEDS and following == "to" for low, following in pairwise(lows)
        )

    def _forecast_noun(self, slot: Slot) -> bool:
        k = slot.index - 1
        steps = 0
        while k >= 0 and steps < 5:
            item = self.items[k]
            if item.kind == "forecast" and item.value == "noun":
                return True
            if item.kind == "period" and k and self.items[k - 1].low in ("for", "in", "of"):
                k -= 2
                continue
            if (
                item.kind in FIGURE_KINDS
                or item.kind in ("period", "direction")
                or item.text in (",", ";", "(", ")")
                or item.low in ("to", "from", "and", "but", "while")
            ):
                break
            k -= 1
            steps += 1
        if any(
            m.kind == "forecast" and m.value == "noun" and self.items[k + 1].low in _VOICES
            for k, m in enumerate(self.items[: slot.index])
        ):
            return True
        for k in range(slot.index + 1, min(slot.index + 7, len(self.items))):
            item = self.items[k]
            if item.low in _FORECASTERS:
                continue
            if item.kind == "forecast" and _FORESEEN & set(item.low.split()):
                return True
            if item.kind in FIGURE_KINDS or item.kind in ("punct", "period"):
                return False
            if item.kind == "word" and item.low not in FUNCTION_WORDS:
                return False  # "a surplus that undershot expectations" was not expected
        return False

    def _adjustment(self, clause: Clause, slot: Slot) -> str | None:
        said = [self.items[k].value for k in clause.adjustments]
        if slot.subject.adjustment:
            said.append(slot.subject.adjustment)
        if said:
            self.state.adjustment = str(said[-1])
            return None if said[-1] == "unadjusted" else str(said[-1])
        return None

    def _qualifier(self, slot: Slot) -> str | None:
        for k in range(slot.index - 1, max(-1, slot.index - 3), -1):
            low = self.items[k].low
            if low in _QUALIFIER_OF:
                return _QUALIFIER_OF[low]
            if low == "than" and k and self.items[k - 1].low in ("more", "less"):
                return "over" if self.items[k - 1].low == "more" else "under"
        return None
