"""What the article remembers of a sentence: subject, period, basis and currency."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Subject
from extractor.linking.finishing.bases import Bases
from extractor.periods import Period

_OLD_NEWS = 600
"""Days after which a period is background: what the article tells of came later."""
_PLAIN_DOLLARS = frozenset({"$", "dollar", "dollars", "dlr", "dlrs"})


class Memory(Bases):
    """Updates the state of the article."""

    def _remember(self) -> None:
        subjects = [c.subject for c in self.clauses if c.subject is not None]
        telling = [s.subject for c in self.clauses for s in c.slots] + [
            c.subject for c in self.clauses if c.subject and c.streaks
        ]
        trade = [s for s in telling if s.is_trade] or [s for s in subjects if s.is_trade]
        state = self.state
        if trade:
            self._remember_subject(trade)
        if telling:
            state.last_was_trade = any(s.is_trade for s in telling)
        elif subjects:
            state.last_was_trade = subjects[-1].is_trade
        state.paragraph = self.sentence.paragraph
        if state.currency is None:
            state.currency = next(
                (
                    m.value.currency_word
                    for m in self.items
                    if m.kind == "money" and m.value.currency_word
                ),
                None,
            )
        told = [
            c
            for c in self.claims
            if c.measure != "streak"
            and c.period is not None
            and "period" not in c.inherited
            and c.status == "actual"
            and "earlier" not in c.rules
        ]
        main = state.main_period
        current = [
            c.period
            for c in told
            if c.period is not None and (main is None or c.period.end >= main.start)
        ]
        if current:
            state.period = state.told = current[0]
            if state.main_period is None and self._is_current(current[0]):
                state.main_period = current[0]
        elif (
            not told
            and self.sentence_period is not None
            and (trade or state.period is None)
            and self._is_current(self.sentence_period)
        ):
            state.period = self.sentence_period
            state.main_period = state.main_period or self.sentence_period
        if not self.claims and self.items[-1].text in (",", ":"):
            self._remember_basis()
        stated = [
            c.basis
            for c in self.claims
            if c.basis in ("yoy", "mom", "qoq") and "basis" not in c.inherited
        ]
        if stated:
            state.basis = stated[0]
        self._share_currency()

    def _is_current(self, period: Period) -> bool:
        """A look back ("it began in 2008") does not become the period told of."""
        main, today = self.state.main_period, self.state.reference
        if main is not None:
            return period.end >= main.start
        return today is None or (today - period.end).days < _OLD_NEWS

    def _remember_basis(self) -> None:
        """A basis above a list holds below it: "On the same month of 2015:"."""
        for clause in self.clauses:
            if clause.bases and not clause.slots:
                self.state.basis = (
                    self._said_basis(None, clause, self.sentence_period or self.state.period)
                    or self.state.basis
                )

    def _share_currency(self) -> None:
        """Amounts without a currency take it from the amount before, or from the one behind."""
        money = [c for c in self.claims if c.measure in ("amount", "change")]
        for k, claim in enumerate(money):
            if claim.currency_word is None:
                ahead = next((c.currency_word for c in money[k + 1 :] if c.currency_word), None)
                claim.currency_word = (
                    self.state.currency
                    if self.state.currency and (k or not ahead)
                    else ahead or self.state.currency
                )
                claim.currency = None
                claim.inherited.add("currency")
            elif claim.currency_word in _PLAIN_DOLLARS and self.state.dollar:
                claim.currency_word, claim.currency = self.state.dollar, None
            else:
                self.state.currency = claim.currency_word
                if (
                    claim.currency
                    and claim.currency != "USD"
                    and "d" in claim.currency_word
                    and claim.currency.endswith("D")
                ):
                    self.state.dollar = claim.currency_word

    def _remember_subject(self, trade: list[Subject]) -> None:
        state = self.state
        last = trade[-1]
        state.subject = replace(last, others=())
        goods = [s.flow for s in trade if s.flow in ("exports", "imports")]
        state.goods_flow = goods[-1] if goods else state.goods_flow
        item = trade[0].item
        gap = (
            item.start - trade[0].flow_span[1]
            if item is not None and trade[0].flow_span is not None
            else 0
        )
        leading = gap <= 0 or gap == len(
            " of "
        )  # an insertion ("exports, goods and services together,") is of its own figure alone
        if (
            state.flow is None
            and item is not None
            and leading
            and item.value in ("goods and services", "merchandise and services")
        ):
            state.scope = item
        state.flow = state.flow or trade[0].flow
        if last.reporter is not None:
            state.reporter = last.reporter.value
            opening = trade[0].reporter is not None and trade[0].reporter.value == state.reporter
            state.reporter_led = opening and self.sentence.paragraph != state.paragraph
            if last.reporter.value not in state.reporters:
                state.reporters.append(last.reporter.value)
