"""Figures are filed in slots under their subjects, as told or as compared with."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from extractor.lexicon.items import canonical
from extractor.linking.cells import NOT_TRADE, Phrase, Subject
from extractor.linking.clauses import WAS, Slot
from extractor.linking.denomination import past_denomination
from extractor.linking.goods import is_plain, phrase
from extractor.linking.reader.labels import Labels
from extractor.linking.roles import LEVEL_WITH, comparator
from extractor.linking.times_beside import period_after, period_before
from extractor.linking.word_sets import (
    ANAPHORA,
    CUSTOMERS,
    GENERIC_SUBJECTS,
    IN_ALL,
    NEUTRAL,
    POSSESSIVES,
    SPENDING_VERBS,
    SUPPLIERS,
    words,
)
from extractor.mentions.types import Money, Quantity

_NO_SUBJECT = (
    ANAPHORA
    | NEUTRAL
    | GENERIC_SUBJECTS
    | words("compare compares compared relative change changes analysts economists")
)
"""Words before a figure that give it no subject of its own."""
_ROLES = CUSTOMERS | SUPPLIERS | {"market"}
_BESIDE = 10
"""How far apart two figures of one subject may stand without a clause."""
_PARTING = words("and , ; came followed by")
"""What may stand before the next member of a list."""
_FIRST_GIVEN = words("a an the original initial first previous earlier figure reading of") | {
    "estimate",
    "estimate of",
}
"""Words between "revised from" and the figure that was given first."""
_REACH = 8
"""How far behind the start or the size of a move its end may stand."""
_PRICING = words("worth valued at costing for fetching and")
"""Words between a quantity and what it was worth."""
_PRICED_REACH = 5
_BETWEEN_BASES = words("and , a an from the with of deficit surplus but one")
"""All that may stand between the two bases of one comparison."""
_SCALES = words("m mn mln bn")
"""Scales that a bare number leaves behind it."""
_PLUPERFECT = frozenset({"had", "having"})
_PLUPERFECT_REACH = 4
"""How far before a rate the verb may stand that says it had been: "having risen by some 5"."""


_TURNING = words("turned turning turns turn converted transformed changed")
_TURN_REACH = 9
"""How far from its first figure the verb and "into" of a turn may stand."""
_BEFORE_BALANCE = words("from a an")


class Slots(Labels):
    """Files figures under the subject they belong to."""

    def _slot(self, index: int, measure: str | None = None) -> None:
        """File the figure at `index` in the clause, under its subject and in its role."""
        subject = self._subject_of_figure(index)
        if measure is None:
            subject = self._named_before(index, subject)
        subject = self._good_of_role(index, subject)
        slot = Slot(index, self.items[index], subject, measure=measure)
        self._compare(slot)
        self._date(slot)
        self.clause.slots.append(slot)
        self.consumed = max(self.consumed, index + 1)
        self.np_start = max(self.np_start, index + 1)

    def _subject_of_figure(self, index: int) -> Subject:
        """The subject of the clause, of the figure beside, or of the sentence before."""
        subject = self._current() or self._beside(index)
        if subject is None and self.state.last_was_trade and not self.alien:
            subject = self._without_side(index) if self._leans_back(index) else None
            if subject is not None and not index and self.state.opening_good is not None:
                subject = subject.with_item(self.state.opening_good)
        if subject is None:
            # What explains this figure ("up 7 percent") is not trade either.
            self.alien = not self.sentence_is_line
            return NOT_TRADE
        return subject

    def _without_side(self, index: int) -> Subject | None:
        """The trade told before; its total is with no partner: "In all, earnings were 3 bn"."""
        told = self.state.subject
        said = self.items[self.consumed : index]
        whole = any(
            m.low in IN_ALL or (m.low == "total" and after.kind in ("word", "flow"))
            for m, after in pairwise(said)
        )
        whole = whole or self._leaves_country(index)
        if told is None or told.partner is None or not whole:
            return told
        return replace(told, partner=None, others=())

    def _leaves_country(self, index: int) -> bool:
        """All that goes abroad, whatever the partner told of: "9,000 tonnes left the country"."""
        ahead = [m.low for m in self.items[index + 1 : index + 4]]
        return ahead in (["left", "the", "country"], ["leaves", "the", "country"])

    def _is_carried(self, subject: Subject) -> bool:
        """Whether a partner's good was told before this sentence, which may name its own."""
        good = subject.item
        return subject.partner is not None and good is not None and good.start < self.items[0].start

    def _good_of_role(self, index: int, subject: Subject) -> Subject:
        """What a partner buys or sells by its role: "the top corn buyer", "a market for corn"."""
        if not self._is_carried(subject):
            return subject
        for k in range(index):
            if self.items[k].low not in _ROLES:
                continue
            found = self._good_before(k)
            if found is None and self._low_at(k + 1) in ("for", "of"):
                found = self._good_at(k + 2)
            if found is not None and canonical(found.value) is not None:
                told = replace(subject, item=found)
                if subject is self.clause.subject:
                    self.clause.subject = told
                return told
        return subject

    def _good_at(self, first: int) -> Phrase | None:
        """The good named from `first` on, behind whose it is: "for U.S. corn"."""
        first += first < len(self.items) and self.items[first].kind == "place"
        end = first
        while end < len(self.items) and is_plain(self.items[end]):
            end += 1
        return phrase(self.items, first, end) if first < end else None

    def _named_before(self, index: int, subject: Subject) -> Subject:
        """A name before the figure, with no verb, opens a clause of its own."""
        anew = self.clause.subject is None and not self.clause.slots
        signed = getattr(self.items[index].value, "signed", False)
        listed = anew and (self.sentence_is_line or signed)
        named = self._met_in(index) or self._headed(index) is not None or self._is_led_by(index)
        named = named or self._is_among()
        listed = listed or (not subject.is_trade and named)
        base = self.state.subject if listed and self.state.subject else subject
        elided = self._elided(index, base)
        if elided is None:
            return subject
        self._open(elided, index)
        end = elided.item.end if elided.item is not None else -1  # "cut flowers 3 percent"
        self.clause.directions.extend(
            k
            for k in range(max(0, index - 2), index)
            if self.items[k].kind == "direction" and self.items[k].start >= end
        )
        return elided

    def _compare(self, slot: Slot) -> None:
        """Make the slot an earlier figure where it is compared with, or revises one."""
        index = slot.index
        outer = self.clause.slots[-1] if self.clause.slots else None
        floor = self._floor_of_first() if outer is None else outer.index + 1
        if outer is not None and (
            outer.mention.kind == "direction" or self.items[outer.index + 1].low in LEVEL_WITH
        ):
            floor = outer.index  # it may compare: "twice the 3 bn of a year ago"
        word = comparator(self.items, index, floor)
        sold = outer is not None and self._pays_for(outer, slot)
        made = sold or (word is not None and self._made_the_sum(slot, word))
        if word is not None and slot.measure is None and not made:
            slot.role = "earlier"
            slot.rules.append(f"comparison: {word}")
            if self.items[index - 1].text in ("-", "–") and self.items[index - 2].kind == "period":
                slot.period = index - 2  # "compared with May 2018 - 3 bn"
        elif outer is None and slot.measure is None and self._starts_from(index):
            slot.role = "earlier"
            slot.rules.append("comparison: from")
        elif outer is None and comparator(self.items, index, self._last_slot() + 1) == "compared":
            # "compared with imports of 2 bn": another time's only where a time says so
            slot.rules.append("comparison: compared")
        elif outer is not None and self._prices_earlier(outer, index):
            slot.role = "earlier"
            slot.rules.append("comparison: worth")
        elif self._chained(index):
            slot.role = "earlier"
            slot.rules.append("comparison: and")
        elif slot.subject.flow == "balance" and self._is_turned(index):
            slot.role = "earlier"
            slot.rules.append("comparison: turned")
        if index < 2:
            return
        before, nearest = self.items[index - 2 : index]
        if outer is not None and self._is_revised(outer.index + 1, index):
            slot.role, slot.period = outer.role, outer.period
            slot.rules.append("superseded")
        if slot.role == "main" and nearest.low in POSSESSIVES and before.kind == "period":
            slot.role = "earlier"
            slot.rules.append("comparison: possessive")
        if slot.role == "main" and nearest.low == "at" and self._is_last_record(index - 2, outer):
            slot.role, slot.period = "earlier", index - 2
            slot.rules.append("comparison: since")

    def _starts_from(self, index: int) -> bool:
        """Where the next member of a list came from, its verb unsaid: "tea from 3 bn to 4 bn"."""
        ahead = self.items[index + 1 : index + 3]
        if not index or self.items[index - 1].low != "from" or len(ahead) < 2:
            return False
        kinds = self.items[index].kind, ahead[1].kind
        return ahead[0].low == "to" and kinds in (("money", "money"), ("quantity", "quantity"))

    def _pays_for(self, sum_: Slot, weight: Slot) -> bool:
        """A sum comes from what was sold: "earned $3 mn from 9,000 bags of tea"."""
        weighed = sum_.mention.kind == "money" and weight.mention.kind == "quantity"
        return weighed and self.items[sum_.index + 1].low == "from"

    def _prices_earlier(self, outer: Slot, index: int) -> bool:
        """The worth of an earlier quantity: "against 8,000 tonnes worth $3 mn the year before"."""
        weighed = outer.role == "earlier" and outer.mention.kind == "quantity"
        if not weighed or self.items[index].kind != "money":
            return False
        between = [m.low for m in self.items[outer.index + 1 : index]]
        return bool(between) and _PRICING.issuperset(between[-2:]) and len(between) <= _PRICED_REACH

    def _is_turned(self, index: int) -> bool:
        """What became of a balance: "turned a surplus of 3 bn in May into a deficit of 2 bn"."""
        before = {m.low for m in self.items[max(0, index - _TURN_REACH) : index]}
        ahead = self.items[index + 1 : index + 1 + _TURN_REACH]
        into = next((k for k, m in enumerate(ahead) if m.low == "into"), None)
        if into is None or before.isdisjoint(_TURNING):
            return False
        return any(m.kind == "balance" for m in ahead[into:])

    def _floor_of_first(self) -> int:
        """Where the words of the first figure begin: "oil swung from a deficit of 3 bn to"."""
        told = self.clause.subject
        first = self.clause.first
        if told is not None and told.flow == "balance":
            while first > 0 and self.items[first - 1].low in _BEFORE_BALANCE:
                first -= 1
        return first

    def _is_revised(self, first: int, last: int) -> bool:
        """What a figure was before it was revised: "3 bn, revised from an original 4 bn"."""
        while first < last and self.items[last - 1].low in _FIRST_GIVEN:
            last -= 1
        return [m.low for m in self.items[max(first, last - 2) : last]] == ["revised", "from"]

    def _made_the_sum(self, slot: Slot, word: str) -> bool:
        """The move that led to the sum before it: "reached $3 bn after growing by 5 percent".

        Behind a sum that moved itself it is an earlier one: "fell to $3 bn after a 5 percent rise".
        """
        told = self.clause.slots[-1] if self.clause.slots else None
        if word != "after" or told is None or slot.mention.kind != "percent":
            return False
        summed = told.mention.kind in ("money", "quantity") and told.role == "main"
        moved = any(k < told.index for k in self.clause.directions)
        return summed and not moved and period_after(self.items, slot.index) is None

    def _last_slot(self) -> int:
        """Index of the last figure before this clause: "compared with" may stand before it."""
        before = [s.index for c in self.clauses for s in c.slots]
        return max(before, default=self.clause.first - 1)

    def _date(self, slot: Slot) -> None:
        """The time that stands with the figure itself, behind it or before it."""
        index = slot.index
        slot.period = slot.period or period_after(self.items, index)
        if slot.role == "main" and self._was_before(slot):
            slot.role = "earlier"
            slot.rules.append(WAS)
        owned = bool(index) and self.items[index - 1].low in POSSESSIVES
        if slot.period is None and (slot.role == "earlier" or owned):
            floor = self.clause.slots[-1].index + 1 if self.clause.slots else 0
            slot.period = period_before(self.items, index, floor)

    def _was_before(self, slot: Slot) -> bool:
        """A sum of the time right behind it: "they were 57 bn a month earlier".

        Or a rate of what had been: "having grown 7 percent the year before".
        """
        said = slot.period
        if said is None or slot.mention.kind not in ("money", "quantity", "percent"):
            return False
        before = {m.low for m in self.items[max(0, slot.index - _PLUPERFECT_REACH) : slot.index]}
        if slot.mention.kind == "percent" and before.isdisjoint(_PLUPERFECT):
            return False
        time = self.items[said].value
        near = said == slot.index + 1 + (self.items[said - 1].low in ("a", "the"))
        return bool(near and time.kind == "relative" and time.anchored and time.shift)

    def _beside(self, index: int) -> Subject | None:
        """One figure explains the other.

        "Some 244,100 vehicles left Korean ports, 9.3 percent more".
        """
        previous = self.clause.slots[-1] if self.clause.slots else None
        if previous is None or index - previous.index >= _BESIDE:
            return None
        return previous.subject if previous.subject.is_trade else None

    def _chained(self, index: int) -> bool:
        """The second base of a comparison: "from 3.1 bn in May and 2.9 bn in June 1994"."""
        told = [s for s in self.clause.slots if "superseded" not in s.rules]
        previous = told[-1] if told else None
        if previous is None or previous.role != "earlier" or WAS in previous.rules:
            return False
        if previous.period is None or previous.period > index:
            between = [m.low for m in self.items[previous.index + 1 : index]]
            same_kind = previous.mention.kind == self.items[index].kind == "money"
            return same_kind and between in (["and"], [",", "and"])
        revised = self.clause.slots[-1].index  # "in May, revised from 4 bn, and 2 bn in April"
        since = max(previous.period, revised) + 1
        told_before = period_before(self.items, index, since)  # "and the month-earlier 2 bn"
        between = [m.low for k, m in enumerate(self.items[since:index], since) if k != told_before]
        return (
            bool(between)
            and between[0] in ("and", ",", "from")
            and (_BETWEEN_BASES | POSSESSIVES).issuperset(between)
            and (told_before or period_after(self.items, index)) is not None
        )

    def _printed(self, index: int, value: Money | Quantity) -> Decimal | None:
        """The number of a figure whose unit the next one leaves out.

        Of a weight without its scale, unless that is said again: "58m tonnes, down from 63m".
        """
        scaled = isinstance(value, Money) or self._low_at(index + 1) in _SCALES
        return value.number if scaled else value.amount

    def _reached(self, index: int, previous: Slot) -> bool:
        """Where a move led whose start or size has the unit: "from 98,000 tonnes to 358,000"."""
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        started = {m.low for m in self.items[max(0, previous.index - 3) : previous.index]}
        return (
            self.items[index - 1].low == "to"
            and index - previous.index <= _REACH
            and bool(started & {"from", "by"})
            and (
                following is None
                or following.kind in ("punct", "period", "basis")
                or following.low in ("in", "last", "this")
            )
        )

    def _of_next_member(self, index: int, previous: Slot) -> bool:
        """The unit is said for the first member: "Peru took 9,000 tonnes and Chile 7,000".

        So it is for the first time: "9,000 tonnes in May and 8,000 in April".
        """
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        timed = [m.kind for m in self.items[index + 2 : index + 3]] == ["period"]
        between = self.items[previous.index + 1 : index]
        if timed and following is not None and following.low in ("in", "for"):
            told = any(m.kind == "period" for m in between)
            return told and [m.low for m in between[-1:]] == ["and"]
        k = index - 1 - (self.items[index - 1].low in ("with", "for", "at"))
        names = {"place", "word", "topic"} if previous.subject.is_listed else {"place"}
        first = k
        while first > previous.index and self.items[first].kind in names:
            first -= 1
        first -= self.items[first].low == "the" and first < k  # "and the Netherlands 11,500"
        parted = self.items[first].low in _PARTING or first == previous.index
        ends = following is None or following.kind == "punct" or following.low in ("and", "in")
        return k > first > previous.index - 1 and parted and ends

    def _compares_with(self, k: int) -> bool:
        """Whether a time owns what trade is compared with: "that was down from July's"."""
        compared = k > 0 and self.items[k - 1].low in ("from", "than", "above", "below", "against")
        return compared and self.items[k].kind == "period"

    def _leans_back(self, index: int) -> bool:
        """Whether a figure without a subject of its own may belong to the sentence before."""
        first = self.consumed
        comma = next(
            (k for k in range(index - 1, first - 1, -1) if self.items[k].text == ","), None
        )
        if comma is not None and self.items[comma + 1].low in ("that", "it", "this"):
            first = comma + 1
        first = past_denomination(self.items, first)  # "In dollars the fall was 2 percent"
        before = self.items[first:index]
        spent = any(m.low in SPENDING_VERBS for m in self.items[index + 1 : index + 4])
        if spent or any(m.kind in ("topic", "not_trade") for m in before):
            return False  # "$3 mn was spent on roads"
        return not any(
            is_plain(m)
            and m.low not in _NO_SUBJECT
            and not (m.low in POSSESSIVES and self._compares_with(k - 1))
            and not m.low.endswith("ly")
            for k, m in enumerate(before, first)
        )
