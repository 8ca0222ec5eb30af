"""Balances of trade: surpluses, deficits, and the accounts of goods and services."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.lexicon.items import canonical
from extractor.linking.accounts import names_other_account
from extractor.linking.cells import NOT_TRADE, Phrase, Subject
from extractor.linking.goods import DETERMINERS, is_plain
from extractor.linking.noun_phrases import NounPhrase, read_phrase
from extractor.linking.reader.brackets import Brackets
from extractor.linking.reader.nets import NET
from extractor.linking.roles import (
    period_role,
)
from extractor.linking.word_sets import GENERIC_SUBJECTS, POSSESSIVES, TRADE_BALANCES, words
from extractor.mentions.types import Mention

_VAGUE_BALANCES = words("gap hole shortfall balance")
_EXTREMES = words("deepest largest biggest widest highest smallest lowest")
"""What makes a balance one among several."""
_BEHIND_BALANCE = 3
"""How many words behind the phrase may say that the balance is of trade."""
_OF_TRADE = 4
"""How far behind "balance of" the trade may stand."""
_LOOSE_TRADE = (("trade", "loose"), ("trade", "plain"))
_SPANS = words("first_months months months_to half quarter to_date year fiscal")
"""Times that are longer than the month of which the news tells."""
_YIELDING = words("produced produces yielded yields gave gives returned brought generated left had")
"""Verbs by which a good has its own balance."""
_OTHER_BALANCES = words(
    "fiscal government federal public energy-supply primary secondary labour labor skills",
    "funding",
)
"""What makes a balance one of something else than trade."""

_TRADE_WORDS = words("trade merchandise goods")
"""Words in the name of a run that make its balance one of trade."""


class Balances(Brackets):
    """Decides which balances are of trade and opens their clauses."""

    def _on_balance(self, index: int) -> int:
        """Surpluses and deficits, but no balance sheets; the last of two words is the head."""
        item = self.items[index]
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if item.low == "balance" and following is not None and following.low == "sheet":
            return index + 1
        if following is not None and following.kind == "balance":
            return index + 1
        self.clause.signs.append(index)
        return self._balance_phrase(index)

    def _balance_phrase(self, index: int) -> int:
        """Read the phrase of a balance and open its clause, where the balance is of trade."""
        read = self._of_owned_trade(read_phrase(self.items, index, self.consumed), index)
        first = read.first
        if self.items[index].kind == "word":  # "the services account"
            read.subject = replace(read.subject, flow="balance", sign=0)
        read.subject = self._front_partner(read.subject, first)
        if first and self.items[first - 1].low == "whose":
            read.subject = self._of_antecedent(read.subject, first - 1)
        read.subject = self._owner_told(read.subject, first)
        opened = self._with_front(self._balance_of_good(read.subject, first), first)
        in_front = opened is not read.subject and self._good_in_front(first) is not None
        read.subject = opened
        behind_other = bool(first) and self.items[first - 1].kind == "not_trade"
        if behind_other or self._foreign_balance(first, index):
            self._open(NOT_TRADE, index)
            self.np_start = self.consumed = index + 1
            return index + 1
        near = self._near_balance(first, read.last)
        if self._is_gap_in_other(index):
            return index + 1
        vague = self.items[index].low == "imbalance" and read.subject.partner is None
        again = self.items[first].low == "the" and self._told_before(index)
        if vague and not again and not any(m.low in TRADE_BALANCES for m in near):
            return index + 1
        named = self.items[index].rule == NET or " of " in self.items[index].low
        named = (
            named or " between " in self.items[index].low
        )  # "gap between what it sells and buys"
        owned = self._low_at(index + 1) == "of" and read.last > index + 2
        owned = owned and any(m.value in _LOOSE_TRADE for m in self.items[index : read.last])
        said_trade = owned or named or in_front or any(m.low in TRADE_BALANCES for m in near)
        current = self.clause.subject
        repeats = current is not None and self._repeats_balance(read, current)
        of_it = self._is_account_of(current, first, index)
        if current is not None and (
            of_it or (repeats and (self.items[index].rule == NET or not said_trade))
        ):
            if read.subject.partner is not None:
                self.clause.subject = replace(current, partner=read.subject.partner)
            self._periods_of(read)
            self.consumed = read.last
            return read.last
        if not said_trade and self._in_other_talk(read.subject, index):
            return index + 1
        if not said_trade and self._parts_rivals(index):
            self._figures_before(first)  # its own sum goes with it
            self._open(NOT_TRADE, index)
            self.np_start = self.consumed = index + 1
            return index + 1
        read.subject = self._same_balance(read.subject, first, index)
        read.subject = self._one_of_balances(read.subject, first, index)
        if read.subject.bare and self._is_of_whole_span(first):
            read.subject = replace(read.subject, bare=False)
        if not said_trade and not self.trade and self._is_doubtful(read.subject, index):
            return index + 1
        self.state.balance_is_trade = True
        signs = [s for s in self.clause.signs if s >= first]
        end = self._take(read, read.subject)
        self.clause.signs.extend(s for s in signs if s not in self.clause.signs)
        return self._past_its_trade(end)

    def _near_balance(self, first: int, last: int) -> list[Mention]:
        """The phrase of a balance and what is said of it right behind, up to the next part."""
        behind = self.items[last : last + _BEHIND_BALANCE]
        ends = (k for k, m in enumerate(behind) if m.low in ("and", "but") or m.kind == "punct")
        return self.items[first : last + next(ends, len(behind))]

    def _of_owned_trade(self, read: NounPhrase, index: int) -> NounPhrase:
        """The trade that a balance is of, with its owner: "balance of Chile's trade with Peru"."""
        if self._low_at(index + 1) != "of":
            return read
        k = index + 2
        while k < len(self.items) and (
            is_plain(self.items[k])
            or self.items[k].kind == "place"
            or self.items[k].low in DETERMINERS | POSSESSIVES
        ):
            k += 1
        owned = any(m.low in POSSESSIVES for m in self.items[index + 2 : k])
        if not owned or k >= len(self.items) or self.items[k].value not in _LOOSE_TRADE:
            return read
        trade = read_phrase(self.items, k, index + 2)
        head = read.subject
        subject = replace(trade.subject, flow="balance", flow_span=head.flow_span, sign=head.sign)
        return NounPhrase(read.first, trade.last, subject, [*read.periods, *trade.periods])

    def _is_account_of(self, told: Subject | None, first: int, index: int) -> bool:
        """The account that a balance with a sign is of: "the deficit in the balance of trade"."""
        waiting = told is not None and told.flow == "balance" and not self.clause.slots
        joined = first > 0 and self.items[first - 1].low in ("in", "on", "of")
        return waiting and joined and not self.items[index].value

    def _past_its_trade(self, end: int) -> int:
        """What the balance is of is no trade of its own: "the balance of foreign trade was"."""
        if end >= len(self.items) or self.items[end].value not in _LOOSE_TRADE:
            return end
        near = [m.low for m in self.items[max(0, end - _OF_TRADE) : end]]
        if ("balance", "of") not in pairwise(near):
            return end
        self.np_start = self.consumed = end + 1
        return end + 1

    def _is_gap_in_other(self, index: int) -> bool:
        """ "The gap in living standards", "a hole in the budget", but "the gap in goods trade"."""
        vague = self.items[index].low in _VAGUE_BALANCES and self.items[index].low != "balance"
        if not vague or self._low_at(index + 1) != "in":
            return False
        ahead = self.items[index + 2 : index + 5]
        if not ahead or ahead[0].kind == "period" or any(m.kind == "flow" for m in ahead):
            return False
        known = any(m.low in TRADE_BALANCES or canonical(m.low) is not None for m in ahead)
        return not known and is_plain(ahead[0])

    def _repeats_balance(self, read: NounPhrase, current: Subject) -> bool:
        """The balance of the clause once more: "the trade balance swung to a surplus"."""
        named = read.subject
        if current.flow != "balance" or named.item is not None or named.reporter is not None:
            return False
        if named.joint and not current.joint and self.clause.slots:
            return False  # "services brought a surplus of $3 bn, and the overall gap was $5 bn"
        if named.partner is None:
            return True
        return current.partner is None and not self._owned_before(read.first)

    def _in_other_talk(self, named: Subject, index: int) -> bool:
        """A balance without good or partner, where something else than trade is told of."""
        if self._told_before(index):
            return False
        current = self.clause.subject
        alone = current is None and self.clause.parent is None
        other = (current is not None and not current.is_trade) or (
            alone and not self.state.last_was_trade
        )
        return other and named.item is None and named.partner is None

    def _told_before(self, index: int) -> bool:
        """The balance that the article told of last: "The deficit was 170 billion in 1986"."""
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if following is not None and is_plain(following) and following.low not in GENERIC_SUBJECTS:
            return False  # "the deficit news"
        if not self.state.balance_is_trade or self.state.only_trade_balances:
            return self.state.balance_is_trade
        return not (self.state.other_account_told or names_other_account(self.items))

    def _parts_rivals(self, index: int) -> bool:
        """The distance of two countries in one flow.

        "Vietnam exported $41 bn and Thailand $27 bn, a gap of $14 bn".
        """
        if self.items[index].low != "gap":
            return False
        flows = {m.value[0] for m in self.items if m.kind == "flow"}
        places = {m.value.code for m in self.items if m.kind == "place"}
        return flows == {"exports"} and len(places) > 1

    def _is_doubtful(self, named: Subject, index: int) -> bool:
        """A bare gap, or any balance in a sentence without flows, where trade is not told of."""
        balance = self.items[index]
        if self.items[index + 1 : index + 2] and self.items[index + 1].low == "between":
            return False  # "the gap between exports and imports"
        if self._told_before(index):
            return False
        if balance.value != 1 and balance.low in _VAGUE_BALANCES and named.item is None:
            return True
        of_good = named.item is not None and canonical(named.item.value) is not None
        if of_good and self._low_at(index + 1) == "in":
            return not any(m.kind == "money" for m in self.items)
        return named.partner is None and not self._trade_nearby()

    def _balance_of_good(self, subject: Subject, first: int) -> Subject:
        """The good before its balance: "textiles brought a surplus, food a deficit of"."""
        if subject.item is not None or subject.partner is not None or not first:
            return subject
        if self.items[first - 1].text == ":":
            good = self._opening_good()
        else:
            start = first
            while start > 0 and is_plain(self.items[start - 1]):
                start -= 1
            opens = start > 0 and self.items[start - 1].low in (",", ";", "and")
            good = self._good_before(first) if opens and start < first else None
            good = good or self._good_that_yields(start, first)
        if good is None or canonical(good.value) is None:
            return subject
        return replace(subject, item=good, bare=False)

    def _good_that_yields(self, start: int, first: int) -> Phrase | None:
        """The good that a verb gives its balance: "Energy produced a surplus"."""
        verb = next((k for k in range(start + 1, first) if self.items[k].low in _YIELDING), None)
        return self._good_before(verb) if verb is not None else None

    def _one_of_balances(self, subject: Subject, first: int, index: int) -> Subject:
        """One more balance of the goods told of: "The deepest deficits were with China"."""
        told = self.state.subject
        ranked = any(m.low in _EXTREMES for m in self.items[first:index])
        if not ranked or told is None or told.flow != "balance" or subject.item is not None:
            return subject
        if not self.state.last_was_trade or subject.whole or subject.reporter is not None:
            return subject
        return replace(subject, item=told.item)

    def _same_balance(self, subject: Subject, first: int, index: int) -> Subject:
        """The same balance again, right after one with a partner: "The surplus, which ..."."""
        told = self.state.subject
        ahead = self.items[index + 1].low if index + 1 < len(self.items) else ""
        defined = " between " in self.items[index].low or ahead == "between"
        definite = (
            self.items[first].low in ("the", "that", "this")
            and first == index - 1
            and not defined  # "the gap between exports and imports" is one of all trade
            and not any(m.kind == "period" for m in self.items[:first])
            and self.clause.subject is None
            and not self.clause.slots
        )
        if told is None or not definite or not self.state.last_was_trade or not subject.bare:
            return subject
        if self._opens_with_all():
            return subject
        if told.flow != "balance" or told.partner is None or self._sentence_subject() is not None:
            return subject
        return replace(
            subject, partner=told.partner, reporter=subject.reporter or told.reporter, bare=False
        )

    def _is_of_whole_span(self, first: int) -> bool:
        """The article's own balance once more, over a span, behind one with a partner.

        "The gap with Peru grew to 3 bn. In the first half the deficit totaled 90 bn".
        """
        lead, state = self.state.lead, self.state
        if lead is None or lead.flow != "balance" or lead.partner is not None:
            return False
        if state.topic_partner is None or self.items[first].low not in ("the", "its"):
            return False
        spans = [m.value.kind for m in self.items[:first] if m.kind == "period"]
        return not _SPANS.isdisjoint(spans)

    def _periods_of(self, read: NounPhrase) -> None:
        """Give the clause the times of a phrase that opens no clause of its own."""
        for k in read.periods:
            if k not in self.clause.periods and period_role(self.items, k) in ("main", "anchored"):
                self.clause.periods.append(k)

    def _foreign_balance(self, first: int, index: int) -> bool:
        """A balance of something else: "budget deficit", "labour shortfall"."""
        window = self.items[max(0, first - 1) : index]
        if first < index and any(
            m.low in POSSESSIVES
            and self.items[k].kind == "word"
            and self.items[k].low not in GENERIC_SUBJECTS
            for k, m in enumerate(self.items[first + 1 : index], first)
        ):
            return True
        return any(
            (m.kind in ("topic", "not_trade") and m.low != "terms") or m.low in _OTHER_BALANCES
            for m in window
        )

    def _balance_of_streak(self, index: int) -> None:
        """The balance that a streak names: "its 50th consecutive monthly trade surplus"."""
        self._named_with(
            index, {"surplus": 1, "deficit": -1}.get(self.items[index].value.kind or "")
        )

    def _balance_of_record(self, index: int) -> None:
        """The balance that a record names: "its first trade deficit in six months, of $1 bn"."""
        kinds = {"first_surplus": 1, "first_deficit": -1}
        self._named_with(index, kinds.get(self.items[index].value.kind or ""))

    def _named_with(self, index: int, sign: int | None) -> None:
        """Open the balance that the words at `index` name with what they count."""
        item = self.items[index]
        if sign is None or self.clause.subject is not None or self.clause.slots:
            return
        if not _TRADE_WORDS.isdisjoint(item.low.split()):
            self._open(Subject("balance", (item.start, item.end), sign, bare=True), index)
            self.trade = True
