"""What the article remembers of a sentence: subject, period, basis and currency."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from extractor.lexicon.currencies import PLAIN_DOLLARS, words
from extractor.lexicon.items import key
from extractor.linking.accounts import names_other_account
from extractor.linking.cells import UNKNOWN, Claim, Phrase, Subject
from extractor.linking.denomination import denomination
from extractor.linking.finishing.periods_told import PeriodsTold
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import OTHER_FLOW
from extractor.linking.word_sets import words as word_set

_NAMING = frozenset({"flow phrase", "measured"})
"""Sources of subjects that name a good beside a flow or a sum."""
_TRADERS = frozenset({"country", "subdivision"})
_OPENING = 4
_BEFORE_TURNS = word_set("now but and , yet however")
_TURNING_TO = word_set("compared against measured relative versus set")
"""What opens a sentence that turns to another base: "Compared with May it looks different"."""


def _is_of_days(claim: Claim) -> bool:
    """Growth of some days whose basis its own words give."""
    short = claim.period is not None and claim.period.unit in ("days", "week")
    return short and "basis" not in claim.inherited


def _is_whole_balance(told: Subject) -> bool:
    return told.flow == "balance" and told.item is None and told.partner is None


class Memory(PeriodsTold):
    """Updates the state of the article."""

    def _remember(self) -> None:
        """Leave to the next sentence what it may lean on."""
        telling = [s.subject for c in self.clauses for s in c.slots] + [
            c.subject for c in self.clauses if c.subject and c.streaks
        ]
        subjects = [c.subject for c in self.clauses if c.subject is not None]
        trade = [s for s in telling if s.is_trade] or [s for s in subjects if s.is_trade]
        state = self.state
        if trade:
            self._remember_subject(trade)
        known = [s for s in telling or subjects[-1:] if s is not UNKNOWN]
        if known:
            state.last_was_trade = any(s.is_trade for s in known)
        opening = self.sentence.paragraph != state.paragraph
        state.paragraph = self.sentence.paragraph
        rated = [c.subject for c in self.claims if c.measure == "growth"]
        state.rated = list(dict.fromkeys(rated)) or state.rated
        signed = [m.value for m in self.items if m.kind == "percent" and m.value.signed]
        state.signs_growth = state.signs_growth or any(p.value > 0 for p in signed)
        if state.currency is None:
            said = [m.value.currency_word for m in self.items if m.kind == "money"]
            state.currency = next((word for word in said if word), None)
        self._remember_period(bool(trade), opening)
        if self.claims:
            state.last_claims = self.claims
        if not self.claims and (self.items[-1].text in (",", ":") or self._only_compares()):
            self._remember_basis()
        weekly = [c.basis for c in self.claims if c.basis and _is_of_days(c)]
        state.weekly_basis = weekly[0] if weekly else state.weekly_basis
        self._remember_bases()
        if not (state.only_trade_balances or state.other_account_told):
            state.other_account_told = names_other_account(self.items)
        named = (m.value for m in reversed(self.items) if m.kind == "place")
        state.last_place = next((p.code for p in named if p.kind in _TRADERS), None)
        self._share_currency()
        self._widen_beside_balance()

    def _remember_bases(self) -> None:
        """The basis that most rates of the sentence state holds for those after it.

        Growth of a whole year is on the year before, whatever months are on.
        """
        state = self.state
        stating = [
            c
            for c in self.claims
            if c.basis in ("yoy", "mom", "qoq")
            and "basis" not in c.inherited
            and not (c.period is not None and c.period.unit == "year")
        ]
        if not stating:
            return
        state.basis = Counter(c.basis for c in stating).most_common(1)[0][0]
        state.by_year = state.by_year or any(c.basis == "yoy" for c in stating)
        of_partners = Counter(c.basis for c in stating if c.subject.partner is not None)
        if of_partners:
            state.basis_of_partners = of_partners.most_common(1)[0][0]

    def _only_compares(self) -> bool:
        """A sentence without figures that turns to another base: "Against May it looks better"."""
        opening = [m.low for m in self.items[:_OPENING] if m.low not in _BEFORE_TURNS]
        turns = bool(opening) and opening[0] in _TURNING_TO
        return turns and not any(m.kind in FIGURE_KINDS for m in self.items)

    def _remember_basis(self) -> None:
        """A basis above a list holds below it: "On the same month of 2015:"."""
        for clause in self.clauses:
            if clause.bases and not clause.slots:
                self.state.basis = (
                    self._said_basis(None, clause, self.sentence_period or self.state.period)
                    or self.state.basis
                )

    def _share_currency(self) -> None:
        """Amounts without a currency take it from the amount before, or from the one behind.

        "In rupee terms, ..." says it for its own sentence.
        """
        self._weigh_pounds()
        money = [c for c in self.claims if c.measure in ("amount", "change")]
        told = denomination(self.items)
        for k, claim in enumerate(money):
            if claim.currency_word is None and told:
                claim.currency_word, claim.currency = told, words()[told]
            elif claim.currency_word is None:
                ahead = next((c.currency_word for c in money[k + 1 :] if c.currency_word), None)
                claim.currency_word = (
                    self.state.currency
                    if self.state.currency and (k or not ahead)
                    else ahead or self.state.currency
                )
                claim.currency = None
                claim.inherited.add("currency")
            elif claim.currency_word in PLAIN_DOLLARS and self.state.dollar:
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

    def _widen_beside_balance(self) -> None:
        """The other flow beside a trade balance is whole: "a trade gap as imports soared 73%"."""
        gaps = {c.subject.flow_span for c in self.claims if _is_whole_balance(c.subject)}
        of_trade = bool(gaps) and any(
            m.kind == "balance" and (m.start, m.end) in gaps and self.items[k - 1].low == "trade"
            for k, m in enumerate(self.items)
        )
        if of_trade:
            self.state.gap_told_in = self.sentence.paragraph
        other = OTHER_FLOW.get(self.state.title_flow or "")
        here = self.state.gap_told_in == self.sentence.paragraph
        if not here or other is None or self.state.is_of_one_good:
            return
        for claim in self.claims:
            told = claim.subject
            if told.flow == other and told.bare and told.item is None and told.partner is None:
                claim.subject = replace(told, whole=True, strict=True)

    def _weigh_pounds(self) -> None:
        """What the United States trade in pounds is weighed: "rose to 150 million pounds"."""
        if self.state.home != "USA":
            return
        for claim in self.claims:
            owner = claim.subject.reporter
            pounds = claim.currency is None and claim.currency_word in ("pound", "pounds")
            if pounds and claim.measure == "amount" and (owner is None or owner.value == "USA"):
                claim.measure, claim.unit, claim.currency_word = "quantity", "pound", None

    def _topic_partner(self, trade: list[Subject]) -> str | None:
        """The partner of a paragraph that opens with the trade or the balance of two.

        "In trade with Chile, the surplus fell. Exports were up 5 percent": to Chile.
        """
        first = trade[0]
        flows = {s.flow for s in trade}
        both = first.flow in ("trade", "balance") or flows >= {"exports", "imports"}
        of_one = both and len({s.partner and s.partner.value for s in trade}) == 1
        return first.partner.value if of_one and first.partner is not None else None

    def _opening_good(self, trade: list[Subject]) -> Phrase | None:
        """The one good of exports or imports that the paragraph opens with.

        In news of the whole trade the partners behind a good are of the whole again.
        """
        lead = self.state.lead or trade[0]
        plain = all(s.flow in ("exports", "imports") for s in trade)
        one = len({s.item and s.item.value for s in trade}) == 1
        return trade[0].item if plain and one and lead.item is not None else None

    def _is_aside(self, reporter: str, partner: Phrase | None) -> bool:
        """The side of the partner just told of: "Trade with Chile grew. Chile's surplus fell"."""
        home = self.state.home_is_sure and self.state.home != reporter
        return home and partner is not None and partner.value == reporter

    def _leaves_topic(self, told: Subject) -> bool:
        """Trade with another partner, or with all, behind a paragraph's opening on one."""
        if told.partner is not None:
            return told.partner.value != self.state.topic_partner and told.flow == "balance"
        return told.whole and told.item is None

    def _next_partner(self, trade: list[Subject]) -> str | None:
        """The one partner to whose trade a paragraph goes on: "Trade with Peru grew as well"."""
        both = [s for s in trade if s.flow == "trade" and s.partner is not None and not s.others]
        return both[-1].partner.value if both and both[-1].partner is not None else None

    def _is_of_relative(self, last: Subject) -> bool:
        """Whether a balance with the article's own country stands in a clause of "whose".

        "Japan, whose surplus with Peru eased to 3 bn, was ahead. Next came Chile with 2 bn".
        """
        owned = last.reporter is not None and self.state.is_of_another(last)
        return owned and any(m.low == "whose" for m in self.items)

    def _seen_from_home(self, last: Subject) -> Subject:
        """The balance of two from the other side."""
        return replace(last, reporter=None, partner=last.reporter, sign=-last.sign)

    def _is_named(self, reporter: Phrase) -> bool:
        """Whether the sentence names a country, which a word such as "they" does not."""
        return self.sentence.start <= reporter.start < self.sentence.end

    def _remember_subject(self, trade: list[Subject]) -> None:
        state = self.state
        last = trade[-1]
        state.goods_list = None
        state.known_goods |= {key(s.item.value) for s in trade if s.item and s.source in _NAMING}
        if self.sentence.paragraph != state.totals_of:
            state.totals, state.totals_of = set(), self.sentence.paragraph
            state.topic_partner = self._topic_partner(trade)
            state.paragraph_good = self._opening_good(trade)
        else:
            if any(s.item is None and (s.owned or s.whole) for s in trade):
                state.paragraph_good = None  # the whole trade is told of
            if any(self._leaves_topic(s) for s in trade):
                state.topic_partner = None
            elif state.topic_partner is not None:
                state.topic_partner = self._next_partner(trade) or state.topic_partner
        state.totals |= {s.flow for s in trade if s.flow and s.item is None and s.partner is None}
        partner = state.subject.partner if state.subject is not None else None
        if self._is_of_relative(last):
            last = self._seen_from_home(last)
        state.subject = replace(last, others=()) if last.others else last
        state.subject_paragraph = self.sentence.paragraph
        goods = [s.flow for s in trade if s.flow in ("exports", "imports")]
        state.goods_flow = goods[-1] if goods else state.goods_flow
        state.listed_flows |= {s.flow for s in trade if s.is_listed and s.flow}
        if state.flow is None:
            state.leading_item = trade[0].item
        state.flow = state.flow or trade[0].flow
        state.lead = state.lead or trade[0]
        told = last.reporter is not None and (self.claims or self._is_named(last.reporter))
        if last.reporter is not None and told and not self._is_aside(last.reporter.value, partner):
            state.reporter = last.reporter.value
            opening = trade[0].reporter is not None and trade[0].reporter.value == state.reporter
            state.reporter_led = opening and self.sentence.paragraph != state.paragraph
            if last.reporter.value not in state.reporters:
                state.reporters.append(last.reporter.value)
