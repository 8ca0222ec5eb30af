"""Balances of trade: surpluses, deficits, and the accounts of goods and services."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import NOT_TRADE, Subject
from extractor.linking.noun_phrases import NounPhrase, read_phrase
from extractor.linking.reader.phrases import Phrases
from extractor.linking.roles import (
    period_role,
)
from extractor.linking.word_sets import GENERIC_SUBJECTS, POSSESSIVES, TRADE_BALANCES, words

_OTHER_BALANCES = words(
    "fiscal government federal public energy-supply primary secondary labour labor skills",
    "funding",
)
"""What makes a balance one of something else than trade."""


class Balances(Phrases):
    """Decides which balances are of trade and opens their clauses."""

    def _on_balance(self, index: int) -> int:
        item = self.items[index]
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if item.low == "balance" and following is not None and following.low == "sheet":
            return index + 1
        if following is not None and following.kind == "balance":
            return index + 1
        self.clause.signs.append(index)
        return self._balance_phrase(index)

    def _balance_phrase(self, index: int) -> int:
        read = read_phrase(self.items, index, self.consumed)
        first = read.first
        if self.items[index].kind == "word":  # "the services account"
            read.subject = replace(read.subject, flow="balance", sign=0)
        before = self.items[first - 1] if first else None
        if (before is not None and before.kind == "not_trade") or self._foreign_balance(
            first, index
        ):
            self._open(NOT_TRADE, index)
            self.np_start = self.consumed = index + 1
            return index + 1
        current = self.clause.subject
        said_trade = any(
            self.items[k].low in TRADE_BALANCES
            for k in range(first, min(read.last + 3, len(self.items)))
        )
        own_partner = read.subject.partner is not None and (
            current is None or current.partner is not None or bool(self._owned_before(first))
        )
        if (
            current is not None
            and current.flow == "balance"
            and read.subject.item is None
            and read.subject.reporter is None
            and not said_trade
            and not own_partner
        ):
            if read.subject.partner is not None:
                self.clause.subject = replace(current, partner=read.subject.partner)
            self._periods_of(read)
            self.consumed = read.last
            return read.last
        not_trade_before = current is NOT_TRADE or (
            current is None and self.clause.parent is None and not self.state.last_was_trade
        )
        if (
            not_trade_before
            and not said_trade
            and read.subject.item is None
            and read.subject.partner is None
        ):
            return index + 1
        read.subject = self._same_balance(read.subject, first, index)
        if (
            not said_trade
            and not self.trade
            and read.subject.bare
            and self.items[index].value != 1
            and self.items[index].low in ("gap", "hole", "shortfall", "balance")
        ):
            return index + 1
        if (
            not said_trade
            and not self.trade
            and not self._trade_nearby()
            and read.subject.partner is None
        ):
            return index + 1
        signs = [s for s in self.clause.signs if s >= first]
        end = self._take(read, read.subject)
        self.clause.signs.extend(s for s in signs if s not in self.clause.signs)
        return end

    def _same_balance(self, subject: Subject, first: int, index: int) -> Subject:
        """The same balance again, right after one with a partner: "The surplus, which ..."."""
        told = self.state.subject
        definite = (
            self.items[first].low in ("the", "that", "this")
            and first == index - 1
            and self.clause.subject is None
            and not self.clause.slots
        )
        if told is None or not definite or not self.state.last_was_trade or not subject.bare:
            return subject
        if told.flow != "balance" or told.partner is None or self._sentence_subject() is not None:
            return subject
        return replace(
            subject, partner=told.partner, reporter=subject.reporter or told.reporter, bare=False
        )

    def _periods_of(self, read: NounPhrase) -> None:
        for k in read.periods:
            if k not in self.clause.periods and period_role(self.items, k) in ("main", "anchored"):
                self.clause.periods.append(k)

    def _foreign_balance(self, first: int, index: int) -> bool:
        """A balance of something else: "budget deficit", "labour shortfall"."""
        window = list(self.items[max(0, first - 1) : index])
        if first < index and any(
            m.low in POSSESSIVES
            and self.items[k].kind == "word"
            and self.items[k].low not in GENERIC_SUBJECTS
            for k, m in enumerate(self.items[first + 1 : index], first)
        ):
            return True
        return any(m.kind in ("topic", "not_trade") or m.low in _OTHER_BALANCES for m in window)
