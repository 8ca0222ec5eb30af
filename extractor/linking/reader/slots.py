"""Figures are filed in slots under their subjects, as told or as compared with."""

from __future__ import annotations

from extractor.linking.cells import NOT_TRADE, Subject
from extractor.linking.clauses import Slot
from extractor.linking.goods import is_plain
from extractor.linking.reader.lists import Lists
from extractor.linking.roles import (
    comparator,
    period_after,
    period_before,
)
from extractor.linking.word_sets import ANAPHORA, GENERIC_SUBJECTS, NEUTRAL, POSSESSIVES, words

_BETWEEN_BASES = words("and , a an from the with of deficit surplus but one")
"""All that may stand between the two bases of one comparison."""


class Slots(Lists):
    """Files figures under the subject they belong to."""

    def _slot(self, index: int, measure: str | None = None) -> None:
        subject = (
            self._current()
            or self._beside(index)
            or (
                self.state.subject
                if self.state.last_was_trade and not self.alien and self._leans_back(index)
                else None
            )
        )
        if subject is None:
            subject = NOT_TRADE
            self.alien = (
                not self.sentence_is_line
            )  # what explains this figure ("up 7 percent") is not trade either
        signed = getattr(self.items[index].value, "signed", False)
        listed = (
            (self.sentence_is_line or signed)
            and self.clause.subject is None
            and not self.clause.slots
        )
        elided = (
            self._elided(index, self.state.subject if listed and self.state.subject else subject)
            if measure is None
            else None
        )
        if elided is not None:
            subject = elided
            self._open(elided, index)
            self.clause.directions.extend(
                k for k in range(index - 2, index) if k >= 0 and self.items[k].kind == "direction"
            )
        slot = Slot(index, self.items[index], subject, measure=measure)
        word = comparator(
            self.items,
            index,
            self.clause.first if not self.clause.slots else self.clause.slots[-1].index + 1,
        )
        if word is not None and measure is None:
            slot.role = "earlier"
            slot.rules.append(f"comparison: {word}")
        elif self._chained(index):
            slot.role = "earlier"
            slot.rules.append("comparison: and")
        if (
            index > 1
            and self.clause.slots
            and [m.low for m in self.items[index - 2 : index]] == ["revised", "from"]
        ):
            outer = self.clause.slots[-1]
            slot.role, slot.period = outer.role, outer.period
            slot.rules.append("superseded")
        if (
            slot.role == "main"
            and index > 1
            and self.items[index - 1].low in POSSESSIVES
            and self.items[index - 2].kind == "period"
        ):
            slot.role = "earlier"
            slot.rules.append("comparison: possessive")
        slot.period = slot.period or period_after(self.items, index)
        floor = self.clause.slots[-1].index + 1 if self.clause.slots else 0
        if slot.period is None and (
            slot.role == "earlier" or (index and self.items[index - 1].low in POSSESSIVES)
        ):
            slot.period = period_before(self.items, index, floor)
        self.clause.slots.append(slot)
        if not slot.listed:
            self.consumed = max(self.consumed, index + 1)
            self.np_start = max(self.np_start, index + 1)

    def _beside(self, index: int) -> Subject | None:
        """One figure explains the other.

        "Some 244,100 vehicles left Korean ports, 9.3 percent more".
        """
        previous = self.clause.slots[-1] if self.clause.slots else None
        return (
            previous.subject
            if previous is not None and previous.subject.is_trade and index - previous.index < 8
            else None
        )

    def _chained(self, index: int) -> bool:
        """The second base of a comparison: "from 275 mln in March and 273 mln in April 1986"."""
        if not self.clause.slots:
            return False
        previous = self.clause.slots[-1]
        if previous.role != "earlier":
            return False
        if previous.period is None or previous.period > index:
            between = [m.low for m in self.items[previous.index + 1 : index]]
            return (
                between in (["and"], [",", "and"])
                and previous.mention.kind == self.items[index].kind == "money"
            )
        between = [m.low for m in self.items[previous.period + 1 : index]]
        return (
            bool(between)
            and between[0] in ("and", ",", "from")
            and set(between) <= _BETWEEN_BASES
            and period_after(self.items, index) is not None
        )

    def _leans_back(self, index: int) -> bool:
        """Whether a figure without a subject of its own may belong to the sentence before."""
        comma = next(
            (k for k in range(index - 1, self.consumed - 1, -1) if self.items[k].text == ","), None
        )
        anew = comma is not None and self.items[comma + 1].low in ("that", "it", "this")
        words = (
            self.items[comma + 1 : index]
            if comma is not None and anew
            else self.items[self.consumed : index]
        )
        if any(m.kind in ("topic", "not_trade") for m in words):
            return False
        return (
            sum(
                is_plain(m)
                and m.low
                not in ANAPHORA | NEUTRAL | GENERIC_SUBJECTS | {"compare", "compares", "compared"}
                and not m.low.endswith("ly")
                for m in words
            )
            == 0
        )
