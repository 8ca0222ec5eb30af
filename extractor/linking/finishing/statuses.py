"""The words that qualify a figure: hedges and adjustments."""

from __future__ import annotations

from itertools import pairwise, takewhile

from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.forecasts import AIMS, Forecasts
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import words
from extractor.periods import Period, year

_QUALIFIERS = {
    "about": "about around roughly some approximately circa estimated",
    "over": "over exceeding above topped exceeded surpassed topping surpassing crossed",
    "under": "nearly almost under below just-under",
}
IN_VALUE = "in value"
"""The rule of a rate that is said to be one of value."""
_OTHER_MEASURES = FIGURE_KINDS | {"adjustment", "flow"}
_OWN_REACH = 3
"""How far from its rate "by volume" may stand."""
_TURN_REACH = 2
"""How far before its volumes a contrast may be opened: "but the volumes"."""
_IN = words("in by")
_TURNS = words("although though while whereas but even yet")
_QUALIFIER_OF = {word: kind for kind, said in _QUALIFIERS.items() for word in said.split()}

_PHRASES_OF = {
    "at least": "over",
    "close to": "about",
    "short of": "under",
    "shy of": "under",
}
"""Hedges of two words."""
_FORMER = words("earlier previous original initial prior former")
_FORMER_REACH = 5
_INTENT = ("aim", "hope", "plan", "intend", "want", "wish", "seek", "strive", "agreed", "pledged")
"""Stems of verbs of what somebody means to bring about."""


class Statuses(Forecasts):
    """Reads qualifiers and adjustments."""

    def _is_former(self, slot: Slot) -> bool:
        """What was foreseen before, told beside it: "up from an earlier forecast of $3 billion"."""
        before = self.items[max(0, slot.index - _FORMER_REACH) : slot.index]
        noun = any(m.kind == "forecast" and m.low.split()[0] in AIMS for m in before)
        return noun and any(m.low in _FORMER for m in before)

    def _is_meant(self, slot: Slot, clause: Clause, period: Period | None) -> bool:
        """What somebody means to bring about, at no time that is over: "aims to double exports"."""
        today = None if self.state.published_inferred else self.state.reference
        if period is None or today is None or period.end >= today:
            return False
        verbs = self._forecast_verbs(slot, clause)
        verb = self.items[verbs[0]].low if verbs else ""
        return verb.startswith(_INTENT) and not verb.endswith("ed")

    def _year_foreseen(self, slot: Slot, clause: Clause, period: Period | None) -> Period | None:
        """The year of the news, where what is yet to come has only last year told beside it.

        "Exports, which were 3 bn last year, will climb to 4 bn".
        """
        today = None if self.state.published_inferred else self.state.reference
        if today is None or period is None or slot.period is not None:
            return None
        if period.unit != "year" or period.end.year != today.year - 1:
            return None
        verbs = self._forecast_verbs(slot, clause)
        done = any("have" in (self.items[k].low.split()[-1], self.items[k + 1].low) for k in verbs)
        if done or not verbs:
            return None
        return year(today.year)

    def _year_before_foreseen(self, slot: Slot, period: Period | None) -> Period | None:
        """What such a year is set against: "imports will rise to 5 bn from 4 bn"."""
        told = self.claims[-1] if self.claims else None
        if told is None or told.status != "forecast" or told.subject != slot.subject:
            return None
        if slot.period is not None or period is None or told.period is None:
            return None
        if not period.unit == told.period.unit == "year":
            return None
        last = told.period.end.year - 1
        return year(last) if period.end.year == last - 1 else None

    def _adjustment(self, clause: Clause, slot: Slot) -> str | None:
        said = [self.items[k].value for k in clause.adjustments if self._reaches(k, slot.index)]
        weighed = slot.subject.adjustment == "volume"
        if slot.subject.adjustment and not (weighed and self._is_told_in_value(slot.index)):
            said.append(slot.subject.adjustment)
        if said:
            self.state.adjustment = str(said[-1])
            in_money = said[-1] == "volume" and self._is_of_value(clause, slot)
            return None if said[-1] == "unadjusted" or in_money else str(said[-1])
        return None

    def _reaches(self, adjustment: int, figure: int) -> bool:
        """Whether volumes told of behind a figure are its own, too.

        Not in "down 22 percent, although volumes rose by 6", nor in "by 22 percent in value".
        """
        if self.items[adjustment].value != "volume":
            return True
        if self._is_told_in_value(figure):
            return False
        turned = {m.low for m in self.items[max(0, adjustment - _TURN_REACH) : adjustment]}
        return adjustment < figure or not turned & _TURNS

    def _is_told_in_value(self, figure: int) -> bool:
        """Whether a figure is said to be of value: "12% less in volume but 9% more in value".

        Or the value is its subject: "volume rose 2%, while the value fell 9%".
        """
        moved = False
        for token in reversed(self.items[max(0, figure - _OWN_REACH) : figure]):
            if token.low in ("value", "values") and moved:
                return True
            if token.low == "and" or token.kind in _OTHER_MEASURES:
                break
            moved = moved or token.kind == "direction"
        behind = self.items[figure + 1 : figure + 1 + _OWN_REACH]
        pairs = pairwise(takewhile(lambda m: m.kind not in FIGURE_KINDS, behind))
        return any(a.low in _IN and b.low == "value" for a, b in pairs)

    def _is_of_value(self, clause: Clause, slot: Slot) -> bool:
        """A volume that is money is a value: "trade volume rose 7 percent to $3 billion"."""
        if slot.mention.kind == "money":
            return True
        near = [k for k in clause.adjustments if abs(k - slot.index) <= _OWN_REACH]
        kinds = {s.mention.kind for s in clause.slots if s.role == "main"}
        return not near and "money" in kinds and "quantity" not in kinds

    def _qualifier(self, slot: Slot) -> str | None:
        for k in range(slot.index - 1, max(-1, slot.index - 3), -1):
            low = self.items[k].low
            if low in _QUALIFIER_OF:
                level = self.items[slot.index - 1].low == "the"  # "5 percent over the 3 bn of May"
                return None if level else _QUALIFIER_OF[low]
            phrase = " ".join(m.low for m in self.items[max(0, k - 1) : k + 1])
            if phrase in _PHRASES_OF:
                return _PHRASES_OF[phrase]
            if low == "than" and k and self.items[k - 1].low in ("more", "less"):
                if k > 1 and self.items[k - 2].kind in FIGURE_KINDS:
                    return None  # "5 percent less than the 3 bn of May"
                return "over" if self.items[k - 1].low == "more" else "under"
        return None
