"""From the clauses of a sentence to claims: every figure gets its measure, sign, period and basis."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from extractor.linking.cells import Claim, Subject
from extractor.linking.clauses import Clause, Slot
from extractor.linking.roles import FIGURE_KINDS, period_role
from extractor.linking.state import ArticleState
from extractor.mentions.dates import TimeExpression
from extractor.mentions.sentences import Sentence
from extractor.mentions.types import Mention
from extractor.periods import Period, months
from extractor.resolving import TimeContext, resolve

_VOICES = frozenset("put puts see sees saw point points foresee foresees foresaw".split())
"""What a forecast does: "staff forecasts put the deficit at ..."."""
_HYPOTHETICAL = frozenset({"could", "would", "may", "might", "can", "aims", "aim", "aiming", "hopes"})
_QUALIFIERS = {
    "about": "about around roughly some approximately circa estimated",
    "over": "over exceeding above topped exceeded surpassed topping surpassing crossed",
    "under": "nearly almost under below just-under",
}
_QUALIFIER_OF = {word: kind for kind, words in _QUALIFIERS.items() for word in words.split()}
_ENDED = frozenset(
    "ending ended ends end snapped snapping broke breaking broken halting halted after following reversing reversed snap snaps breaks halts "
    "stopped stopping arresting arrested despite interrupted interrupting".split()
)


_ADJUSTED_REPORTERS = frozenset({"USA", "CAN", "GBR", "AUS"})
"""Countries whose monthly headline figures are seasonally adjusted."""
_OLD_NEWS = 600
"""Days after which a period is background: what the article tells of came later."""
_PETTY = 100_000
_PLAIN_DOLLARS = frozenset({"$", "dollar", "dollars", "dlr", "dlrs"})
_COMPARED = {"more": 1, "higher": 1, "above": 1, "greater": 1, "up": 1, "less": -1, "fewer": -1, "below": -1, "lower": -1, "down": -1}


class Finisher:
    """Turns the clauses of one sentence into claims, and updates the article's memory."""

    def __init__(self, sentence: Sentence, clauses: list[Clause], state: ArticleState) -> None:
        self.sentence = sentence
        self.items = sentence.items
        self.clauses = clauses
        self.state = state
        self.claims: list[Claim] = []
        self.respectively = any(m.low in ("respectively", "each") for m in self.items)
        self.fronted = self._fronted_period()
        self.sentence_period: Period | None = None
        self.comparing: Clause | None = None

    # -- the sentence ----------------------------------------------------------------------

    def finish(self) -> list[Claim]:
        self.sentence_period = self._closing_period()
        for clause in self.clauses:
            self._clause(clause)
        self._remember()
        return self.claims

    def _closing_period(self) -> Period | None:
        """"Exports dropped 3.9% and imports 9.1% in September": the one time of the sentence, said last."""
        said = [k for k, m in enumerate(self.items) if m.kind == "period" and period_role(self.items, k) != "since"]
        if len(said) != 1 or len(self.clauses) < 2 or self.fronted is not None:
            return None
        figures = [s.index for c in self.clauses for s in c.slots]
        if len(figures) < 2 or not max(figures) < said[0] <= max(figures) + 6 or period_role(self.items, said[0]) != "main":
            return None
        if any(c.forecasts for c in self.clauses) or any(s.role == "earlier" for c in self.clauses for s in c.slots):
            return None
        return self._resolve(self.items[said[0]].value, None, self.state.period)

    def _fronted_period(self) -> int | None:
        """"In 2021, Mexico recorded ...": a time before the first figure and the first flow."""
        for index, item in enumerate(self.items):
            if item.kind in FIGURE_KINDS or item.kind in ("flow", "balance"):
                return None
            if item.kind == "period" and period_role(self.items, index) in ("main", "anchored"):
                return index
        return None

    def _remember(self) -> None:
        subjects = [c.subject for c in self.clauses if c.subject is not None]
        telling = [s.subject for c in self.clauses for s in c.slots] + [c.subject for c in self.clauses if c.subject and c.streaks]
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
            state.currency = next((m.value.currency_word for m in self.items if m.kind == "money" and m.value.currency_word), None)
        told = [c for c in self.claims if c.measure != "streak" and c.period is not None and "period" not in c.inherited and c.status == "actual" and "earlier" not in c.rules]
        main = state.main_period
        current = [c.period for c in told if c.period is not None and (main is None or c.period.end >= main.start)]
        if current:
            state.period = state.told = current[0]
            if state.main_period is None and self._is_current(current[0]):
                state.main_period = current[0]
        elif not told and self.sentence_period is not None and (trade or state.period is None) and self._is_current(self.sentence_period):
            state.period = self.sentence_period
            state.main_period = state.main_period or self.sentence_period
        if not self.claims and self.items[-1].text in (",", ":"):
            self._remember_basis()
        stated = [c.basis for c in self.claims if c.basis in ("yoy", "mom", "qoq") and "basis" not in c.inherited]
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
        """"On the same month of 2015:" above a list holds for its members."""
        for clause in self.clauses:
            if clause.bases and not clause.slots:
                self.state.basis = self._said_basis(None, clause, self.sentence_period or self.state.period) or self.state.basis

    def _share_currency(self) -> None:
        """Amounts without a currency take it from the amount before them, or else from the one behind."""
        money = [c for c in self.claims if c.measure in ("amount", "change")]
        for k, claim in enumerate(money):
            if claim.currency_word is None:
                ahead = next((c.currency_word for c in money[k + 1 :] if c.currency_word), None)
                claim.currency_word = self.state.currency if self.state.currency and (k or not ahead) else ahead or self.state.currency
                claim.currency = None
                claim.inherited.add("currency")
            elif claim.currency_word in _PLAIN_DOLLARS and self.state.dollar:
                claim.currency_word, claim.currency = self.state.dollar, None
            else:
                self.state.currency = claim.currency_word
                if claim.currency and claim.currency != "USD" and "d" in claim.currency_word and claim.currency.endswith("D"):
                    self.state.dollar = claim.currency_word

    def _remember_subject(self, trade: list[Subject]) -> None:
        state = self.state
        last = trade[-1]
        state.subject = replace(last, others=())
        goods = [s.flow for s in trade if s.flow in ("exports", "imports")]
        state.goods_flow = goods[-1] if goods else state.goods_flow
        item = trade[0].item
        gap = item.start - trade[0].flow_span[1] if item is not None and trade[0].flow_span is not None else 0
        leading = gap <= 0 or gap == len(" of ")  # an insertion ("exports, goods and services together,") is of its own figure alone
        if state.flow is None and item is not None and leading and item.value in ("goods and services", "merchandise and services"):
            state.scope = item
        state.flow = state.flow or trade[0].flow
        if last.reporter is not None:
            state.reporter = last.reporter.value
            opening = trade[0].reporter is not None and trade[0].reporter.value == state.reporter
            state.reporter_led = opening and self.sentence.paragraph != state.paragraph
            if last.reporter.value not in state.reporters:
                state.reporters.append(last.reporter.value)

    # -- one clause ------------------------------------------------------------------------

    def _clause(self, clause: Clause) -> None:
        main = self._main_period(clause)
        if main is not None and self.sentence_period is None:
            self.sentence_period = main
        self._spread(clause)
        for slot in clause.slots:
            if slot.subject.is_trade:
                self._figure(slot, clause, main)
        for index in clause.streaks:
            self._streak(index, clause, main)
        self._records(clause, main)

    def _spread(self, clause: Clause) -> None:
        """Give the members of a list their figures in order."""
        subject = clause.subject
        if subject is None:
            return
        self._spread_listed(clause)
        if not subject.others:
            return
        for kind in ("percent", "money", "quantity"):
            slots = [s for s in clause.slots if s.mention.kind == kind and not s.listed and s.role == "main" and s.subject is subject]
            if len(slots) == len(subject.others):
                for slot, member in zip(slots, subject.others, strict=True):
                    slot.subject = replace(member, reporter=member.reporter or subject.reporter)
                    slot.rules.append("respectively")

    def _spread_listed(self, clause: Clause) -> None:
        """"memory ($6 bn) and system chips ($3 bn), up 108.1% and 27.2% respectively": members named by their brackets."""
        told = [s for s in clause.slots if s.mention.kind == "percent" and not s.listed and s.role == "main"]
        members = clause.listed[-len(told) :]
        if not self.respectively or len(told) < 2 or len(members) != len(told) or told[0].index < max((s.index for s in clause.slots if s.listed), default=0):
            return
        for slot, member in zip(told, members, strict=True):
            slot.subject = member
            slot.rules.append("respectively")

    def _main_period(self, clause: Clause) -> Period | None:
        """The period that the clause tells of, as said in it, before it or above it."""
        if clause.when is not None:
            return self._resolve(self.items[clause.when].value, clause, self._anchor(clause))
        owned = {slot.period for slot in clause.slots if slot.role == "earlier" and slot.period is not None}
        said = [k for k in clause.periods if k not in owned and period_role(self.items, k) != "basis"]
        if not said:
            return None
        for index in said:
            forward = any(self.items[k].value == "verb" for k in clause.forecasts)
            period = self._resolve(self._with_year(index, said), clause, self._anchor(clause), forward)
            if period is not None:
                return period
        return None

    def _with_month(self, before: list[int]) -> TimeExpression:
        """The nearest time before a figure; a year that only completes a month gives way to it."""
        last = before[-1]
        time: TimeExpression = self.items[last].value
        if len(before) > 1 and (time.kind == "year" or (time.kind == "relative" and time.unit == "year" and not time.anchored)):
            combined = self._with_year(before[-2], before)
            if combined != self.items[before[-2]].value:
                return combined
        return self._with_year(last, before)

    def _with_year(self, index: int, said: list[int]) -> TimeExpression:
        """"The January surplus last year": month and year stand apart in one phrase."""
        time: TimeExpression = self.items[index].value
        if time.year is not None or time.shift is not None or time.kind not in ("month", "months", "quarter", "half", "days", "first_months"):
            return time
        for other in said:
            year: TimeExpression = self.items[other].value
            if other == index or abs(other - index) > 4 or self.items[min(other, index) + 1].text == ",":
                continue
            if year.kind == "year":
                return replace(time, year=year.year)
            if year.kind == "relative" and year.unit == "year" and not year.anchored:
                return replace(time, shift=year.shift)
        return time

    def _anchor(self, clause: Clause) -> Period | None:
        return self.sentence_period or self.state.period

    def _resolve(self, time: TimeExpression, clause: Clause | None, anchor: Period | None, forward: bool = False) -> Period | None:
        if time.kind == "same" and time.year is None and time.shift is None and self.sentence_period is None:
            anchor = self.state.told or anchor
        subject = clause.subject if clause else None
        country = subject.reporter.value if subject and subject.reporter else self.state.reporter
        return resolve(time, TimeContext(self.state.reference, anchor, country, forward))

    # -- one figure ------------------------------------------------------------------------

    def _figure(self, slot: Slot, clause: Clause, main: Period | None) -> None:
        measure = slot.measure or self._measure(slot, clause)
        if measure is None or (measure == "quantity" and slot.subject.flow == "balance"):
            return
        status = self._status(slot, clause)
        if status is None:
            return
        period, inherited = self._period(slot, clause, main, status)
        claim = Claim(measure, Decimal(0), slot.subject, period, slot.mention.start, slot.mention.end, status=status)
        claim.rules.extend([slot.subject.source, *slot.rules])
        if inherited:
            claim.inherited.add("period")
        if slot.role == "earlier":
            claim.note("earlier")
        claim.sentence = (self.sentence.start, self.sentence.end)
        claim.adjustment = self._adjustment(clause, slot)
        claim.qualifier = self._qualifier(slot)
        if not self._fill(claim, slot, clause):
            return
        if measure == "growth":
            self._set_basis(claim, slot, clause)
        self._period_span(claim, slot, clause)
        self.claims.append(claim)

    def _period_span(self, claim: Claim, slot: Slot, clause: Clause) -> None:
        index = slot.period if slot.period is not None else (clause.periods[0] if clause.periods else None)
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
            sign = self._sign(slot, clause)
            claim.value = value.amount * (sign or 1)
            claim.currency, claim.currency_word = value.currency, value.currency_word
        elif claim.measure == "growth":
            return self._fill_growth(claim, slot, clause)
        elif claim.measure == "share":
            claim.value, claim.upper = value.value, value.upper
        elif claim.measure == "quantity":
            claim.value, claim.unit = value.amount, value.unit
        return kind != "price"

    def _is_petty(self, slot: Slot, clause: Clause) -> bool:
        """A sum without a scale word is a price or a rate, unless it stands where a total does: "up 2 percent to EUR 15.29"."""
        value = slot.mention.value
        if value.scaled or abs(value.amount) >= _PETTY:
            return False
        return not any(s.mention.kind == "percent" and s.index < slot.index for s in clause.slots)

    def _fill_growth(self, claim: Claim, slot: Slot, clause: Clause) -> bool:
        mention = slot.mention
        if mention.kind == "direction":
            claim.value = mention.value.percent if mention.value.percent is not None else Decimal(0)
            return True
        value = mention.value
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

    def _measure(self, slot: Slot, clause: Clause) -> str | None:
        kind = slot.mention.kind
        if kind == "percent":
            return "share" if self._is_share(slot, clause) else "growth"
        if kind == "quantity":
            return "quantity"
        if kind == "money":
            return "change" if self._is_change(slot) else "amount"
        return None

    def _is_share(self, slot: Slot, clause: Clause) -> bool:
        index = slot.index
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if following is not None and following.kind == "share":
            return True
        if following is not None and following.low == "of" and not (index and self.items[index - 1].kind == "direction"):
            return not any(m.kind == "direction" for m in self.items[max(0, index - 2) : index])
        before = self.items[max(0, index - 5) : index]
        if any(m.kind == "share" for m in before) and not any(m.kind in FIGURE_KINDS for m in before):
            return True
        return clause.share and not clause.directions

    def _is_change(self, slot: Slot) -> bool:
        """"up by $1.44 bn", "rose 3.8 billion", "an increase of 5 mln": how much, not how high."""
        index = slot.index
        k = index - 1
        while k >= 0 and self.items[k].low in ("about", "around", "some", "nearly", "over", "a", "an", "or", ","):
            k -= 1
        before = self.items[k] if k >= 0 else None
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if before is None:
            return False
        if before.low == "by" and k and self._direction_near(k - 1):
            return True
        if before.kind == "direction" and before.low not in ("more", "less", "above", "below", "off") and before.value.percent is None and before.text[0].islower():
            return not before.value.noun or before.low in ("increased", "decreased") or not self._noun_use(k)
        if before.low == "of" and k and self.items[k - 1].kind == "direction" and self.items[k - 1].value.noun and self._noun_use(k - 1):
            return True
        if k < index - 1 and before.kind == "percent" and any(m.low == "or" for m in self.items[k + 1 : index]):
            return True
        if following is not None and following.low in ("more", "less", "higher", "lower") and index + 2 < len(self.items) and self.items[index + 2].low == "than" and not (before.kind == "level" or before.low in ("to", "at")):
            return True
        if before.low == "of" and k and self.items[k - 1].low in ("turnaround", "swing"):
            return True
        return following is not None and following.kind == "direction" and following.value.noun and following.low not in ("growing",)

    def _direction_near(self, k: int) -> bool:
        for index in range(k, max(-1, k - 4), -1):
            if self.items[index].kind == "direction":
                return True
            if self.items[index].kind in FIGURE_KINDS:
                return False
        return False

    def _noun_use(self, k: int) -> bool:
        return k > 0 and self.items[k - 1].low in ("a", "an", "the", "its", "of", "sharp", "year-on-year", "annual", "with", "record")

    # -- signs -----------------------------------------------------------------------------

    def _sign(self, slot: Slot, clause: Clause) -> int | None:
        """Up or down: the nearest direction of the figure itself, then of its clause, then above."""
        if slot.sign is not None:
            return slot.sign
        near = self._near_direction(slot)
        if near is not None:
            return near
        before = [k for k in clause.directions if k < slot.index]
        if before:
            return int(self.items[before[-1]].value.sign)
        if clause.directions and not slot.listed:
            return int(self.items[clause.directions[0]].value.sign)
        parent = clause.parent
        while parent is not None:
            if parent.directions:
                return int(self.items[parent.directions[-1]].value.sign)
            parent = parent.parent
        return 1 if slot.listed else None

    def _near_direction(self, slot: Slot) -> int | None:
        """"a 5.1 percent drop": the noun right behind the figure."""
        if slot.listed:
            return None
        for k in range(slot.index + 1, min(slot.index + 4, len(self.items))):
            item = self.items[k]
            if item.low in _COMPARED:
                return _COMPARED[item.low]
            if item.kind == "direction" and (item.value.noun or item.low in ("higher", "lower", "more", "less", "up", "down", "above", "below", "fewer", "greater")):
                return int(item.value.sign)
            if item.kind in ("basis", "record") or item.low in ("year-on-year", "annual", "monthly", "yearly", "or"):
                continue
            return None
        return None

    def _balance_sign(self, slot: Slot, clause: Clause) -> int:
        """Surplus or deficit: the word beside the amount, then the last one said, then the subject."""
        skipping = False
        for k in range(slot.index + 1, min(slot.index + 9, len(self.items))):
            item = self.items[k]
            if item.text == ")" or (item.text == "(" and self.items[k + 1].low == "revised"):
                skipping = item.text == "("
                continue
            if skipping:
                continue
            if item.kind == "balance" and item.value:
                return int(item.value)
            if item.kind in FIGURE_KINDS or item.kind in ("punct", "period") or item.low in ("from", "in", "and", "to", "against", "versus", "compared", "after"):
                break
        said = [k for k in clause.signs if k < slot.index and self.items[k].value]
        if said:
            return int(self.items[said[-1]].value)
        if slot.subject.sign:
            return slot.subject.sign
        ahead = [k for k in clause.signs if self.items[k].value]
        if ahead:
            return int(self.items[ahead[0]].value)
        return self.state.sign or 1

    # -- periods and bases -----------------------------------------------------------------

    def _period(self, slot: Slot, clause: Clause, main: Period | None, status: str) -> tuple[Period | None, bool]:
        told = self._told(slot, clause, main)
        base, inherited = told
        if slot.role == "earlier" and not (status == "forecast" and slot.period is None):
            return self._earlier(slot, clause, base), slot.period is None
        if slot.period is not None:
            time = self.items[slot.period].value
            if period_role(self.items, slot.period) in ("main", "anchored"):
                own = self._resolve(time, clause, base, forward=status == "forecast")
                if own is not None:
                    return own, False
        return base, inherited

    def _told(self, slot: Slot, clause: Clause, main: Period | None) -> tuple[Period | None, bool]:
        """The period of the clause, nearest said: own, fronted, parent's, the article's."""
        if main is not None:
            owned = {s.period for s in clause.slots if s.role == "earlier" and s.period is not None}
            before = [k for k in clause.periods if k < slot.index and k not in owned and period_role(self.items, k) != "basis"]
            if before:
                forward = any(self.items[k].value == "verb" for k in clause.forecasts)
                nearest = self._resolve(self._with_month(before), clause, self._anchor(clause), forward)
                if nearest is not None:
                    return nearest, False
            return main, False
        if self.fronted is not None:
            fronted = self._resolve(self.items[self.fronted].value, clause, self.state.period)
            if fronted is not None:
                return fronted, False
        parent = clause.parent
        while parent is not None:
            said = self._main_period(parent)
            if said is not None:
                return said, True
            parent = parent.parent
        return self.sentence_period or self.state.period, True

    def _earlier(self, slot: Slot, clause: Clause, base: Period | None) -> Period | None:
        """The period of a comparison's figure, said behind it or understood from the last one."""
        if slot.period is not None:
            time = self.items[slot.period].value
            period = self._comparison_period(time, clause, base)
            self._relate(base, period)
            if base is not None and period is not None and slot.mention.kind == "money":
                if self.comparing is not clause:
                    self.comparing = clause
                    self.state.comparisons = []
                self.state.comparisons.append((base, period))
            return period
        if base is None:
            return None
        if self._is_revision(slot, clause):
            slot.rules.append("superseded")
            return base
        parallel = self._parallel(slot, clause, base)
        if parallel is not None:
            slot.rules.append("comparison period: as before")
            return parallel
        relation = self.state.relation or ("year" if self.state.basis in (None, "yoy") else "unit")
        slot.rules.append(f"comparison period: {relation} before")
        return base.shift_years(-1) if relation == "year" else base.previous()

    def _is_revision(self, slot: Slot, clause: Clause) -> bool:
        """"The May surplus was revised to 27.6 billion from 26.9 billion": one month, told twice."""
        words = [m.low for m in self.items[max(clause.first, slot.index - 8) : slot.index]]
        return "revised" in words and ("to" in words or words[-2:-1] in (["up"], ["down"])) and "from" in words[-2:]

    def _parallel(self, slot: Slot, clause: Clause, base: Period) -> Period | None:
        """The bases of the comparison before, in order: "against 3.065 billion and 2.440 billion"."""
        rank = [s for s in clause.slots if s.role == "earlier" and s.mention.kind == slot.mention.kind].index(slot)
        if rank >= len(self.state.comparisons):
            return None
        told, earlier = self.state.comparisons[rank]
        return earlier if told == base else None

    def _comparison_period(self, time: TimeExpression, clause: Clause, base: Period | None) -> Period | None:
        if base is None:
            return self._resolve(time, clause, None)
        if time.kind == "year" and base.unit != "year" and time.year != base.end.year:
            return base.in_year(time.year) if time.year else None
        if time.kind == "relative" and time.unit == "year" and time.shift == -1 and base.unit != "year":
            return base.shift_years(-1)
        if time.kind == "relative" and time.unit in ("month", "quarter") and time.shift == -1 and not time.anchored and base.unit == time.unit:
            return base.previous()
        if time.kind == "month" and time.year is None and time.shift is None and not time.anchored and time.unit is None and time.month:
            year = base.end.year - (time.month > base.end.month)
            return months(year, time.month, year, time.month)
        if time.kind in ("month", "quarter", "half", "months", "first_months", "days") and time.year is None and time.shift == -1 and not time.anchored:
            return self._resolve(replace(time, year=base.end.year - 1, shift=None), clause, base)
        resolved = self._resolve(time, clause, base)
        if resolved is not None and resolved == base and time.kind == "relative":
            return base.previous()
        return resolved

    def _relate(self, base: Period | None, earlier: Period | None) -> None:
        if base is None or earlier is None:
            return
        if earlier == base.shift_years(-1):
            self.state.relation = "year"
        elif earlier.unit == base.unit and earlier == base.previous():
            self.state.relation = "unit"
        self.state.first_relation = self.state.first_relation or self.state.relation

    def _set_basis(self, claim: Claim, slot: Slot, clause: Clause) -> None:
        said = self._said_basis(slot, clause, claim.period)
        if said:
            claim.basis = said
            return
        chain: Clause | None = clause.parent
        while chain is not None:
            said = self._said_basis(None, chain, claim.period)
            if said:
                claim.basis = said
                claim.inherited.add("basis")
                return
            chain = chain.parent
        if claim.period is not None and claim.period.unit in ("year", "months"):
            claim.basis = "yoy"
        else:
            adjusted = claim.adjustment == "seasonally_adjusted" or self.state.adjustment == "seasonally_adjusted"
            unit = claim.period.unit if claim.period else ""
            claim.basis = (
                self.state.heading_basis
                or self.state.basis
                or ({"month": "mom", "quarter": "qoq"}.get(unit) if adjusted else None)
                or self._basis_of_relation(claim.period)
            )
            if claim.basis is None and claim.period is not None:
                claim.basis = self._conventional_basis(claim, unit)
                claim.flags.add("basis_assumed")
        claim.inherited.add("basis")

    def _conventional_basis(self, claim: Claim, unit: str) -> str:
        """The comparison that the reporter's statistics office publishes, where a text names none.

        Offices that publish seasonally adjusted trade compare with the month before; the others
        with the year before (UN, International Merchandise Trade Statistics: Compilers Manual).
        """
        reporter = claim.subject.reporter.value if claim.subject.reporter else self.state.reporter
        if unit == "month" and reporter in _ADJUSTED_REPORTERS:
            return "mom"
        return "yoy"

    def _basis_of_relation(self, period: Period | None) -> str | None:
        """Levels compared with the year before make the growth beside them a year's growth."""
        if self.state.first_relation == "year":
            return "yoy"
        if self.state.first_relation == "unit" and period is not None:
            return {"month": "mom", "quarter": "qoq"}.get(period.unit)
        return None

    def _said_basis(self, slot: Slot | None, clause: Clause, period: Period | None) -> str | None:
        owned = {s.period for s in clause.slots if s.role == "earlier"}
        bases = [k for k in clause.bases if k not in owned]
        if slot is not None and len(bases) > 1:
            after = [k for k in bases if k > slot.index]
            bases = after or bases
        for k in bases:
            item = self.items[k]
            if item.kind == "basis":
                return str(item.value)
            found = self._basis_of_time(item.value, clause, period)
            if found:
                return found
        for other in clause.slots:
            if (
                other.role == "earlier" and other.period is not None and other.mention.kind in ("money", "quantity")
                and slot is not None and slot.role == "main"
            ):
                found = self._basis_of_time(self.items[other.period].value, clause, period)
                if found:
                    return found
        return None

    def _basis_of_time(self, time: TimeExpression, clause: Clause, period: Period | None) -> str | None:
        if time.kind == "same":
            return "yoy"
        if time.kind == "relative" and time.unit == "year":
            return "yoy" if time.shift == -1 else "other"
        if time.kind == "relative" and time.shift == -1:
            return {"month": "mom", "quarter": "qoq"}.get(time.unit or "")
        if period is None:
            return None
        earlier = self._comparison_period(time, clause, period)
        if earlier is None:
            return None
        if earlier == period.shift_years(-1):
            return "yoy"
        if earlier.unit == period.unit and earlier == period.previous():
            return {"month": "mom", "quarter": "qoq", "year": "yoy"}.get(period.unit, "other")
        return "other"

    # -- status and the rest ---------------------------------------------------------------

    def _status(self, slot: Slot, clause: Clause) -> str | None:
        """`actual`, `forecast`, or None for a hypothetical sum."""
        if slot.role == "earlier":
            return "forecast" if self._forecast_noun(slot) else "actual"
        if self._forecast_noun(slot):
            slot.rules.append("forecast noun")
            return "forecast"
        verbs = [
            k for k in clause.forecasts
            if self.items[k].value == "verb" and k < slot.index and not (k and self.items[k - 1].kind in FIGURE_KINDS)
        ]
        if clause.parent is not None and not verbs:
            verbs = [k for k in clause.parent.forecasts if self.items[k].value == "verb" and clause.first - 6 < k <= clause.first]
        if not verbs and clause.parent is not None and clause.first and self.items[clause.first - 1].low == "and":
            verbs = [k for k in clause.parent.forecasts if self.items[k].value == "verb"]
        if not verbs:
            return "actual"
        words = {self.items[k].low.split()[0] for k in verbs}
        said = any(m.kind == "forecast" and m.value == "noun" for m in self.items[: slot.index])
        if words & _HYPOTHETICAL and not words - _HYPOTHETICAL and not said:
            return None
        slot.rules.append("forecast verb")
        return "forecast"

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
            if item.kind in FIGURE_KINDS or item.kind in ("period", "direction") or item.text in (",", ";", "(", ")") or item.low in ("to", "from", "and", "but", "while"):
                break
            k -= 1
            steps += 1
        if any(m.kind == "forecast" and m.value == "noun" and self.items[k + 1].low in _VOICES for k, m in enumerate(self.items[: slot.index])):
            return True
        for k in range(slot.index + 1, min(slot.index + 7, len(self.items))):
            item = self.items[k]
            if item.low in ("that", "which", "analysts", "economists", "had", "by", "they", "the", "market"):
                continue
            if item.kind == "forecast" and item.low.split()[0] in ("expected", "forecast", "expectation", "expectations", "projected", "predicted"):
                return True
            if item.kind in FIGURE_KINDS or item.kind in ("punct", "period"):
                return False
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

    # -- streaks and records ---------------------------------------------------------------

    def _streak(self, index: int, clause: Clause, main: Period | None) -> None:
        subject = clause.subject or (clause.parent.subject if clause.parent else None)
        if subject is None and self.state.last_was_trade:
            subject = self.state.subject
        if subject is None or not subject.is_trade:
            return
        value = self.items[index].value
        ended = self._ended(index)
        kind = value.kind or self._streak_kind(index, clause, subject, ended)
        slot = Slot(index, self.items[index], subject)
        period, inherited = self._told(slot, clause, main)
        if ended and period is not None:
            period = period.previous()
        listed = tuple(member for c in self.clauses for member in c.listed)
        members = (subject.others or listed) if self.respectively else ()
        streaks = clause.streaks
        if members and len(members) == len(streaks):
            subject = members[streaks.index(index)]
        claim = Claim("streak", Decimal(value.length), subject, period, self.items[index].start, self.items[index].end)
        claim.unit, claim.kind = value.unit, kind
        claim.sentence = (self.sentence.start, self.sentence.end)
        claim.rules.extend([subject.source, "streak"])
        if inherited:
            claim.inherited.add("period")
        self.claims.append(claim)

    def _ended(self, index: int) -> bool:
        k = index - 1
        steps = 0
        while k >= 0 and steps < 5:
            item = self.items[k]
            if item.low in _ENDED:
                return True
            if item.kind in FIGURE_KINDS or item.text in (",", ";"):
                return False
            k -= 1
            steps += 1
        return False

    def _streak_kind(self, index: int, clause: Clause, subject: Subject, ended: bool) -> str:
        before = [k for k in clause.directions if k < index]
        near = before[-1] if before else (clause.directions[0] if clause.directions else None)
        if near is None and clause.parent is not None and clause.parent.directions:
            near = clause.parent.directions[-1]
        if near is not None:
            sign = self.items[near].value.sign * (-1 if ended else 1)
            return "rise" if sign > 0 else "fall"
        if subject.flow == "balance":
            sign = subject.sign or next((self.items[k].value for k in clause.signs if self.items[k].value), self.state.sign)
            return "deficit" if sign < 0 else "surplus"
        return "rise"

    def _records(self, clause: Clause, main: Period | None) -> None:
        """A superlative goes to the nearest figure of its clause that is not a comparison."""
        for index in clause.records:
            word: Mention = self.items[index]
            own = [c for c in self.claims if c.sentence[0] == self.sentence.start and c.measure in ("amount", "growth", "quantity", "streak")]
            if not own:
                continue
            nearest = min(own, key=lambda c: min(abs(c.start - word.end), abs(word.start - c.end)))
            nearest.record = self._record_kind(word.value.kind, nearest, clause)
            since = [k for k in clause.since if k > index]
            if since:
                period = self._resolve(self.items[since[0]].value, clause, nearest.period)
                nearest.record_since = period.code if period else None
            elif word.value.back and nearest.period is not None and word.value.unit:
                nearest.record_since = self._back(nearest.period, word.value.back, word.value.unit)

    def _record_kind(self, kind: str, claim: Claim, clause: Clause) -> str | None:
        if kind == "first_any" and claim.measure in ("amount", "quantity"):
            return "highest"
        if kind in ("highest", "lowest") and claim.measure == "growth":
            return "fastest_rise" if claim.value > 0 else "sharpest_fall"
        if kind == "first_any":
            falling = claim.measure == "growth" and claim.value < 0
            return "first_fall" if falling else "first_rise"
        return kind

    def _back(self, period: Period, count: int, unit: str) -> str | None:
        if unit == period.unit:
            return period.previous(count).code
        if unit == "year":
            return str(period.start.year - count)
        return None


def figure_text(mention: Mention) -> str:
    """The printed words of a figure."""
    return mention.text
