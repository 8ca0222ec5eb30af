"""Finishing of a sentence, put together from its parts."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from extractor.linking.cells import IN_WORDS, UNSTATED, Claim, Phrase, Subject
from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.memory import Memory
from extractor.linking.finishing.statuses import IN_VALUE
from extractor.periods import Period

_PETTY = 100_000
_LEAST = 1_000
"""The least that all trade with a partner may come to: "imports from Tonga totalled $38,930"."""


class Finisher(Memory):
    """Turns the clauses of one sentence into claims, and updates the article's memory."""

    def finish(self) -> list[Claim]:
        self._join_comparisons()
        self.fronted = self._fronted_period()
        self.sentence_period = self._closing_period()
        for clause in self.clauses:
            self._clause(clause)
        for clause in self.clauses:
            self._records(clause)
        spoken_of = self.state.reporter
        self._remember()
        if spoken_of is not None and spoken_of != self.state.reporter:
            self._before_next(spoken_of)
        return self.claims

    def _before_next(self, spoken_of: str) -> None:
        """Figures in front of the next reporter's are of the one spoken of till then.

        "Kenya headed the list with exports of 9 bn, before Uganda's exports of 2 bn".
        """
        named = [c.subject.reporter for c in self.claims if c.subject.reporter is not None]
        for claim in self.claims:
            if claim.subject.reporter is None and named and claim.end < named[-1].start:
                reporter = Phrase(spoken_of, UNSTATED, UNSTATED)
                claim.subject = replace(claim.subject, reporter=reporter)

    def _clause(self, clause: Clause) -> None:
        self.clause_anchor, self.said_before = self._anchor(), self.sentence_period
        main = self._main_period(clause)
        if main is not None and self.sentence_period is None and not self._aside(clause):
            self.sentence_period = main
        self._spread(clause)
        for slot in clause.slots:
            if slot.subject.is_trade:
                self._figure(slot, clause, main)
        for index in clause.streaks:
            self._streak(index, clause, main)

    def _figure(self, slot: Slot, clause: Clause, main: Period | None) -> None:
        slot.subject = self._below_zero(slot)
        measure = slot.measure or self._measure(slot, clause)
        if measure is None or (measure == "quantity" and slot.subject.flow == "balance"):
            return
        status = self._status(slot, clause)
        if status is None:
            return
        period, inherited = self._period(slot, clause, main, status)
        if status == "forecast" and self._is_estimate_of_past(slot, clause, period):
            status = "actual"
        elif status == "forecast" and inherited and self._is_meant(slot, clause, period):
            period, inherited = None, False
        elif status == "forecast" and (ahead := self._year_foreseen(slot, clause, period)):
            period, inherited = ahead, False
        elif slot.role == "earlier" and (before := self._year_before_foreseen(slot, period)):
            period = before
        elif inherited and status == "actual" and self._is_under_way(period):
            period = self.state.actual_period or period
        elif status == "actual" and self._is_under_way(period):
            period = self._so_far(period) or period
        if self._is_yet_to_come(period, slot, clause):
            status = "forecast"
        claim = Claim(
            measure,
            Decimal(0),
            slot.subject,
            period,
            slot.mention.start,
            slot.mention.end,
            status=status,
        )
        claim.rules.extend([slot.subject.source, *slot.rules])
        if inherited:
            claim.inherited.add("period")
        if slot.role == "earlier" or (status == "forecast" and self._is_former(slot)):
            claim.note("earlier")
        claim.sentence = (self.sentence.start, self.sentence.end)
        claim.adjustment = self._adjustment(clause, slot)
        if self._is_told_in_value(slot.index):
            claim.note(IN_VALUE)
        claim.qualifier = self._qualifier(slot)
        if not self._fill(claim, slot, clause):
            return
        if measure == "growth":
            self._set_basis(claim, slot, clause)
        elif measure == "change":
            claim.basis = self._said_basis(slot, clause, period)
        self._period_span(claim, slot, clause)
        self.claims.append(claim)

    def _below_zero(self, slot: Slot) -> Subject:
        """Trade below zero is a balance: "trade in goods was at -9.7 billion pounds"."""
        money, subject = slot.mention, slot.subject
        if subject.flow != "trade" or slot.listed or money.kind != "money":
            return subject
        negative = money.value.signed and money.value.amount < 0
        return replace(subject, flow="balance") if negative else subject

    def _period_span(self, claim: Claim, slot: Slot, clause: Clause) -> None:
        index = (
            slot.period
            if slot.period is not None
            else (clause.periods[0] if clause.periods else None)
        )
        if index is not None and "period" not in claim.inherited:
            claim.spans["period"] = (self.items[index].start, self.items[index].end)

    def _fill(self, claim: Claim, slot: Slot, clause: Clause) -> bool:
        """Value, sign and unit of the figure; False where it says nothing about trade."""
        value = slot.mention.value
        kind = slot.mention.kind
        if claim.measure == "amount":
            if self._is_petty(slot, clause):
                return False
            claim.value, claim.upper = value.amount, value.upper
            claim.currency, claim.currency_word = value.currency, value.currency_word
            if slot.subject.flow == "balance" and not value.signed:
                sign = self._balance_sign(slot, clause)
                claim.value = abs(claim.value) * sign
                if claim.upper is not None:
                    claim.upper *= sign
        elif claim.measure == "change":
            claim.value = value.amount
            if not value.signed:
                claim.value *= self._sign(slot, clause) or 1
            claim.currency, claim.currency_word = value.currency, value.currency_word
        elif claim.measure == "growth":
            return self._fill_growth(claim, slot, clause)
        elif claim.measure == "share":
            claim.value, claim.upper = value.value, value.upper
        elif claim.measure == "quantity":
            claim.value, claim.unit = value.amount, value.unit
        return kind != "price"

    def _is_petty(self, slot: Slot, clause: Clause) -> bool:
        """A sum without a scale word is a price or a rate, unless it stands where a total does.

        "up 2 percent to EUR 15.29". Two small countries may trade as little in all their goods.
        """
        value = slot.mention.value
        of_all = slot.subject.item is None and slot.subject.partner is not None
        if value.scaled or abs(value.amount) >= (_LEAST if of_all else _PETTY):
            return False
        return not any(s.mention.kind == "percent" and s.index < slot.index for s in clause.slots)

    def _fill_growth(self, claim: Claim, slot: Slot, clause: Clause) -> bool:
        mention = slot.mention
        if mention.kind == "direction":
            claim.value = mention.value.percent if mention.value.percent is not None else Decimal(0)
            claim.note(IN_WORDS)
            return True
        value = mention.value
        if mention.rule == "fraction":
            claim.note(IN_WORDS)
        claim.value, claim.upper = value.value, value.upper
        if value.signed:
            return True
        sign = self._sign(slot, clause)
        if sign is None:
            return False
        claim.value *= sign
        if claim.upper is not None:
            claim.upper *= sign
        if sign == 0:
            claim.value = Decimal(0)
        return True
