"""Figures in brackets: "chips (+7%)", "since May (3.2 bn)", "(7.9 bn in 2020)"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import NOT_TRADE, Phrase, Subject
from extractor.linking.clauses import Slot
from extractor.linking.partners import place_name, word_partner
from extractor.linking.reader.figures import Figures
from extractor.linking.reader.labels import Labels
from extractor.linking.roles import (
    FIGURE_KINDS,
    comparator,
    period_after,
    period_role,
)
from extractor.mentions.types import Percent


class Brackets(Figures, Labels):
    """Reads brackets."""

    def _bracket(self, index: int) -> int:
        end = index + 1
        while end < len(self.items) and self.items[end].text not in (")", "("):
            end += 1
        if end < len(self.items) and self.items[end].text == "(":
            end -= 1
        inside = range(index + 1, end)
        for k in inside:
            number = self.items[k]
            signed = number.text[0] in "+-−–" or number.low.startswith(("plus ", "minus "))
            if number.kind == "number" and (signed or (len(inside) == 1 and self.percent_list)):
                self.items[k] = replace(
                    number, kind="percent", value=Percent(number.value, None, signed)
                )
        figures = [k for k in inside if self.items[k].kind in ("money", "percent", "quantity")]
        if any(
            self.items[k].kind == "points"
            or self.items[k].text == "="
            or self.items[k].low == "equivalent"
            for k in inside
        ):
            return end + 1
        if not figures:
            return self._plain_bracket(inside, end)
        if self._is_conversion(index, figures):
            return end + 1
        subject, earlier_period = self._bracket_subject(index)
        directions = [k for k in inside if self.items[k].kind == "direction"]
        shares = any(self.items[k].kind == "share" for k in inside)
        if shares:
            self.share_list = True
        self.percent_list = self.percent_list or self.items[figures[0]].kind == "percent"
        for k in figures:
            self._bracket_slot(
                k, self._bracket_partner(k, end, subject), earlier_period, directions, shares
            )
        self.clause.bases.extend(k for k in inside if self.items[k].kind == "basis")
        self.clause.streaks.extend(k for k in inside if self.items[k].kind == "streak")
        nested = end < len(self.items) and self.items[end].text != ")"
        self.consumed = figures[-1] + 1 if nested else end + 1
        self.np_start = end + 1
        if not nested and self.clause.subject is not None and subject == self.clause.subject:
            return self._past_appositive(end + 1)
        return end + 1

    def _plain_bracket(self, inside: range, end: int) -> int:
        for k in inside:
            if self.items[k].kind in ("streak", "basis", "adjustment", "period"):
                getattr(self, f"_on_{self.items[k].kind}")(k)
        if inside.start > 1 and inside.start - 1 <= self.consumed + 1:
            self._alias(inside)
        words = [
            self.items[k].low for k in inside if self.items[k].low not in ("both", "including")
        ]
        if (
            words in (["goods", "and", "services"], ["merchandise", "and", "services"])
            and self.clause.subject is not None
            and self.clause.subject.is_trade
        ):
            name = Phrase(
                "goods and services", self.items[inside[0]].start, self.items[inside[-1]].end
            )
            self.clause.subject = self.clause.subject.with_item(name)
        if self.np_start >= inside.start - 1:
            self.np_start = end + 1
        if self.consumed >= inside.start - 1:
            self.consumed = end + 1
        return end + 1

    def _is_conversion(self, index: int, figures: list[int]) -> bool:
        """The same sum in another currency is left out: "$33.8 billion (45.7 trillion won)"."""
        previous = self.items[index - 1] if index else None
        if previous is None or len(figures) != 1:
            return False
        figure = self.items[figures[0]]
        return (
            previous.kind == "money"
            and figure.kind == "money"
            and (previous.value.currency, previous.value.currency_word)
            != (figure.value.currency, figure.value.currency_word)
        )

    def _bracket_slot(
        self, k: int, subject: Subject, earlier: int | None, directions: list[int], shares: bool
    ) -> None:
        self._same_unit(k)
        slot = Slot(k, self.items[k], subject, listed=True)
        slot.rules.append("bracket")
        if self.items[k].kind == "percent" and (
            shares or (self.share_list and not directions and not self.items[k].value.signed)
        ):
            slot.measure = "share"
        before = [d for d in directions if d < k]
        if directions:
            nearest = before[-1] if before else directions[0]
            slot.sign = self.items[nearest].value.sign
        inner = next(
            (
                j
                for j in range(k - 1, max(-1, k - 4), -1)
                if self.items[j].kind == "period" or self.items[j].text == "("
            ),
            None,
        )
        if inner is not None and self.items[inner].kind == "period":
            slot.role, slot.period = "earlier", inner
        elif earlier is not None:
            slot.role, slot.period = "earlier", earlier
        else:
            slot.period = period_after(self.items, k)
            word = comparator(self.items, k, max(0, k - 4))
            if any(m.low == "revised" for m in self.items[k - 3 : k]) and self.clause.slots:
                outer = self.clause.slots[-1]
                slot.role, slot.period, slot.subject = outer.role, outer.period, outer.subject
                slot.rules.append("superseded")
            elif word is not None and word in ("from", "against", "versus", "vs", "compared"):
                slot.role = "earlier"
        self.clause.slots.append(slot)

    def _bracket_subject(self, index: int) -> tuple[Subject, int | None]:
        """Whose figures a bracket holds: the words before it, or the period that it explains."""
        base = (
            self._current()
            or (self.state.subject if self.state.last_was_trade else None)
            or NOT_TRADE
        )
        previous = index - 1
        if previous < 0:
            return base, None
        token = self.items[previous]
        if token.kind == "period" and period_role(self.items, previous) in ("since", "basis"):
            return base, previous
        if token.kind in FIGURE_KINDS and self.clause.slots:
            return self.clause.slots[-1].subject, None
        if token.kind in FIGURE_KINDS or token.kind in ("flow", "balance", "period", "direction"):
            return base, None
        if previous < self.consumed and token.kind != "place":
            return base, None
        return self._listed_subject(index, base), None

    def _bracket_partner(self, k: int, end: int, subject: Subject) -> Subject:
        """Inside a bracket the partner follows its figure: "(+0.7% EU, -8.4% non-EU)"."""
        if k + 1 >= end or self.items[k].kind != "percent" or not subject.is_trade:
            return subject
        name = self.items[k + 1]
        closes = k + 2 >= end or self.items[k + 2].kind == "punct"
        if name.kind == "place" and closes:
            return subject.with_partner(place_name(name))
        worded = word_partner(self.items, k + 1, end)
        return (
            subject.with_partner(worded[1])
            if worded is not None and name.low.startswith("non-")
            else subject
        )
