"""Figures in brackets: "chips (+7%)", "since May (3.2 bn)", "(7.9 bn in 2020)"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from extractor.linking.cells import NOT_TRADE, Phrase, Subject
from extractor.linking.clauses import Slot
from extractor.linking.goods import is_plain, words_of
from extractor.linking.noun_phrases import read_phrase
from extractor.linking.partners import place_name, word_partner
from extractor.linking.reader.compared import Compared
from extractor.linking.roles import (
    FIGURE_KINDS,
    comparator,
    period_role,
)
from extractor.linking.times_beside import period_after
from extractor.linking.word_sets import BOTH_ACCOUNTS, COMPARED, POSSESSIVES, words
from extractor.mentions.figures import exact
from extractor.mentions.numbers import ORDINALS
from extractor.mentions.types import Mention, Percent

_EQUALS = words("equivalent equals equal equalling")
_COMPARATORS = words("from against versus vs vs. v v. compared")
_TIME_REACH = 12
"""How far before a figure its bracket may open."""
_NEAR_TIME = 3
_AROUND_ACCOUNTS = words("both including combined together")
"""Words about both accounts in a bracket: "(goods and services combined)"."""
_REVISING = words("revised previously originally initially")
_LEAST, _MOST = Decimal("0.5"), Decimal(2)
"""How much of a sum its first version may be."""
_TO_FIGURE = words("- – — : = of at by to were was worth about around some over nearly almost")
_OF_BOTH = ("trade", "balance")
_FLOW_BEHIND = 6
"""How far behind its sum a flow may stand: "$2 bn of Peruvian imports"."""
_LINKS = words("and while of which including with incl. namely")
"""Words before a flow in a bracket: "(of which exports 3 bn and imports 2 bn)"."""
_LEAVING_OUT = words("excluding excl excl. without except")
_NOUN_OF_SUM = 4
"""How far before a bracket the sum may stand that it converts."""


class Brackets(Compared):
    """Reads brackets."""

    def _bracket(self, index: int) -> int:
        """The bracket that opens at `index`; the token after it."""
        end = index + 1
        while end < len(self.items) and self.items[end].text not in (")", "("):
            end += 1
        if end < len(self.items) and self.items[end].text == "(":
            end -= 1
        inside = range(index + 1, end)
        self._type_numbers(inside)
        self._type_revised(index, inside)
        figures = [k for k in inside if self.items[k].kind in ("money", "percent", "quantity")]
        if any(self._says_same(self.items[k]) for k in inside):
            return end + 1
        if not figures:
            return self._plain_bracket(inside, end)
        if self._is_conversion(index, figures):
            return end + 1
        return self._bracket_figures(index, inside, figures)

    def _type_numbers(self, inside: range) -> None:
        """Signed numbers, and numbers that moved or stand alone among percentages, are such too."""
        for k in inside:
            number = self.items[k]
            signed = number.text[0] in "+-−–" or number.low.startswith(("plus ", "minus "))
            alone = len(inside) == 1 and self.percent_list
            if number.kind == "number" and (signed or alone or self._moves_by(k)):
                percent = Percent(number.value, None, signed)
                self.items[k] = replace(number, kind="percent", value=percent)

    def _type_revised(self, index: int, inside: range) -> None:
        """A revision has the unit of the sum before it: "889.2 mln (revised from 889.5)"."""
        told = self.items[index - 1] if index else None
        if told is None or told.kind != "money" or not told.value.number:
            return
        revised = any(self.items[k].low in _REVISING for k in inside)
        for k in inside if revised else ():
            number = self.items[k]
            if number.kind != "number" or not _LEAST < number.value / told.value.number < _MOST:
                continue
            amount = exact(number.value * told.value.amount / told.value.number)
            value = replace(told.value, amount=amount, number=number.value, upper=None)
            self.items[k] = replace(number, kind="money", value=value)

    def _says_same(self, token: Mention) -> bool:
        """Contributions and equivalents say nothing new: "(2.1 points)", "(= 5 bn euros)"."""
        return token.kind == "points" or token.text == "=" or token.low in _EQUALS

    def _bracket_figures(self, index: int, inside: range, figures: list[int]) -> int:
        """File the figures of a bracket under the words before it."""
        end = inside.stop
        subject, earlier_period = self._bracket_subject(index)
        directions = [k for k in inside if self.items[k].kind == "direction"]
        opening = [self.items[k].low for k in inside[:2]]
        shares = opening == ["of", "which"] or any(self._says_share(k) for k in inside)
        goes_on = self._ranks_members() or self._add_up() or self._goes_on_shares(index, inside)
        self.share_list = self.share_list or shares or goes_on
        shares = shares or (not directions and self._beside_sum(index))
        shares = shares or (index > 0 and self.items[index - 1].kind == "share")
        self.percent_list = self.percent_list or self.items[figures[0]].kind == "percent"
        for k in figures:
            own = self._bracket_flow(k, inside.start, subject)
            own = self._bracket_partner(k, end, own)
            self._bracket_slot(k, own, earlier_period, directions, shares)
        self.clause.bases.extend(k for k in inside if self._is_base(k))
        self.clause.streaks.extend(k for k in inside if self.items[k].kind == "streak")
        nested = end < len(self.items) and self.items[end].text != ")"
        self.consumed = figures[-1] + 1 if nested else end + 1
        self.np_start = end + 1
        return end + 1 if nested else self._behind_bracket(index, end, subject)

    def _says_share(self, k: int) -> bool:
        """What makes the percentage of a bracket a part: "(6.8% share)", "(6% of the total)"."""
        token = self.items[k]
        return token.kind == "share" or (
            token.low == "share" and self.items[k - 1].kind == "percent"
        )

    def _is_base(self, k: int) -> bool:
        """What the growth of the bracket is measured against: "(+7.6% on May 2022)"."""
        token = self.items[k]
        return token.kind == "basis" or (token.kind == "period" and self.items[k - 1].low == "on")

    def _plain_bracket(self, inside: range, end: int) -> int:
        """A bracket without figures: times, bases, short names, "(goods and services)"."""
        for k in inside:
            if self.items[k].kind in ("streak", "basis", "adjustment", "period"):
                self._step(k)
            elif self.items[k].kind == "direction" and self.items[k].value.percent is not None:
                self._slot(k, "growth")  # "$3 bn (up 1.4 times)"
        if inside.start > 1 and inside.start - 1 <= self.consumed + 1:
            self._alias(inside)
        self._left_out_in_bracket(inside)
        named = [k for k in inside if self.items[k].low not in _AROUND_ACCOUNTS]
        subject = self.clause.subject
        if [self.items[k].low for k in named] in BOTH_ACCOUNTS and subject and subject.is_trade:
            start, stop = self.items[inside[0]].start, self.items[inside[-1]].end
            self.clause.subject = subject.with_item(Phrase("goods and services", start, stop))
        if self.np_start >= inside.start - 1:
            self.np_start = end + 1
        if self.consumed >= inside.start - 1:
            self.consumed = end + 1
        return end + 1

    def _left_out_in_bracket(self, inside: range) -> None:
        """What a bracket leaves out of the trade before it: "exports (excluding gold)"."""
        subject = self.clause.subject
        if len(inside) < 2 or self.items[inside.start].low not in _LEAVING_OUT or subject is None:
            return
        if not subject.is_trade or any(self.items[k].kind not in ("word", "punct") for k in inside):
            return
        start, stop = self.items[inside.start].start, self.items[inside.stop - 1].end
        text = words_of(self.items, inside.start, inside.stop)
        if subject.item is not None:
            text, start = f"{subject.item.value} {text}", subject.item.start
        self.clause.subject = subject.with_item(Phrase(text, start, stop))

    def _is_conversion(self, index: int, figures: list[int]) -> bool:
        """The same in another currency or unit is left out.

        "$33.8 billion (45.7 trillion won)", "6 million litres (0.7 million cases)".
        """
        previous = self._sum_before_noun(index, self.items[figures[0]])
        if previous is None or (len(figures) != 1 and not self._all_converted(previous, figures)):
            return False
        figure = self.items[figures[0]]
        if previous.kind == figure.kind == "quantity":
            return bool(previous.value.unit != figure.value.unit)
        return (
            previous.kind == "money"
            and figure.kind == "money"
            and (previous.value.currency, previous.value.currency_word)
            != (figure.value.currency, figure.value.currency_word)
        )

    def _sum_before_noun(self, bracket: int, figure: Mention) -> Mention | None:
        """What stands before a bracket, past the noun of a sum: "a 3 bn yen deficit ($28 mn)"."""
        k = bracket - 1
        while k > max(0, bracket - _NOUN_OF_SUM) and (
            self.items[k].kind in ("balance", "flow") or self.items[k].low in ("in", "of")
        ):
            k -= 1
        named = figure.kind == "money" and figure.value.currency_word is not None
        found = k if named and self.items[k].kind == "money" else bracket - 1
        return self.items[found] if bracket else None

    def _all_converted(self, previous: Mention, figures: list[int]) -> bool:
        """Sums in as many other currencies: "16.8bn euros ($23.4bn; £14.5bn)"."""
        told = [self.items[k] for k in figures]
        if previous.kind != "money" or any(m.kind != "money" for m in told):
            return False
        named = [m.value.currency_word for m in (previous, *told)]
        return None not in named and len(set(named)) == len(named)

    def _bracket_slot(
        self, k: int, subject: Subject, earlier: int | None, directions: list[int], shares: bool
    ) -> None:
        self._same_unit(k)
        slot = Slot(k, self.items[k], subject, listed=True)
        slot.rules.append("bracket")
        shares = shares or [self._low_at(j) for j in (k + 1, k + 2)] == ["of", "it"]
        way = self._way_of_ranking(k)
        shares = (shares or self._shares_in_growth(k, directions)) and way is None
        moved = self._is_signed(k) or self._low_at(k + 1) in COMPARED
        if way is not None:
            slot.sign = way
        elif self.items[k].kind == "percent" and not moved:
            shares = shares or (self.share_list and not directions)
            slot.measure = "share" if shares else slot.measure
        if self.items[k].kind == "money" and self._is_signed(k) and subject.flow != "balance":
            slot.measure = "change"  # "palm oil (-3.2 bn)" says how far its exports fell
        if self._is_what_moved(k):
            slot.measure = "change"
            rate, way_behind = self.clause.slots[-1], COMPARED.get(self._low_at(k + 2))
            if rate.index == k - 2 and way_behind is not None:
                rate.sign = slot.sign = way_behind  # "16.5 percent ($85 mn) more than in 2021"
        before = [d for d in directions if d < k]
        if self._compares_behind(k) and self.items[k].kind == "percent":
            slot.measure = "growth"  # "$12 bn (23.9 percent) more than in 2022"
            slot.sign = COMPARED[self._low_at(k + 2)]
            slot.period = None
            self.clause.slots.append(slot)
            return
        slot.sign = COMPARED.get(self._low_at(k + 1), way or self.state.heading_sign)
        if directions:
            nearest = before[-1] if before else directions[0]
            slot.sign = self.items[nearest].value.sign
        elif slot.sign is not None and self._low_at(k + 1) == "or":
            slot.measure = "change"  # "The largest drops were in:¶ - Chemicals (R998m or 10%)"
        inner = self._own_time(k)
        if inner is not None:
            slot.role, slot.period = "earlier", inner
        elif earlier is not None:
            slot.role, slot.period = "earlier", earlier
        else:
            slot.period = period_after(self.items, k)
            compared = comparator(self.items, k, max(0, k - 4)) in _COMPARATORS
            if any(m.low == "revised" for m in self.items[k - 3 : k]) and self.clause.slots:
                outer = self.clause.slots[-1]
                slot.role, slot.period, slot.subject = outer.role, outer.period, outer.subject
                slot.rules.append("superseded")
            elif (
                compared
                or (slot.period is not None and self._says_base(slot.period))
                or (slot.period is None and self._holds_earlier(slot))
            ):
                slot.role = "earlier"
            elif slot.period is None:
                self._as_in_bracket_before(slot)
            self._note_time_in_bracket(slot)
        self.clause.slots.append(slot)

    def _own_time(self, k: int) -> int | None:
        """The time before a figure of the bracket: "(in May 2015 it was 3 bn)".

        Behind another figure it is that one's: "(3 bn in May 2016 compared with 2 bn)".
        """
        time = None
        for j in range(k - 1, max(-1, k - _TIME_REACH), -1):
            token = self.items[j]
            if token.text == "(":
                return time
            if token.kind in ("money", "percent", "quantity"):
                compared = comparator(self.items, k, j + 1) in _COMPARATORS
                return None if compared else time
            time = j if time is None and token.kind == "period" else time
        return time if time is not None and time >= k - _NEAR_TIME else None

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
        if token.kind == "number" and is_plain(self.items[previous - 1]):
            return self._listed_subject(previous, base), None  # "diamonds 640 (-14%)"
        if token.kind in FIGURE_KINDS and self.clause.slots:
            return self.clause.slots[-1].subject, None
        if token.kind in FIGURE_KINDS or token.kind in ("flow", "balance", "period", "direction"):
            return base, None
        if token.low in ORDINALS and self.items[previous - 1].kind == "place":
            return self._listed_subject(previous, base), None  # "Peru third (3 bn)"
        if previous < self.consumed and token.kind != "place":
            return base, None
        return self._listed_subject(index, base), None

    def _is_what_moved(self, k: int) -> bool:
        """The move once more, in money: "were $604 mn, up 7.3 percent ($41 mn) from 2021"."""
        around = [m.text for m in (self.items[k - 1], *self.items[k + 1 : k + 2])]
        if around != ["(", ")"] or k < 2 or self.items[k - 2].kind != "percent":
            return False
        moved = any(m.kind == "direction" for m in self.items[max(0, k - 5) : k])
        moved = moved or self._low_at(k + 2) in COMPARED
        levels = [s.mention for s in self.clause.slots if s.mention.kind == "money"]
        amount = self.items[k].value.amount if self.items[k].kind == "money" else None
        return bool(levels) and moved and amount is not None and amount < levels[-1].value.amount

    def _bracket_flow(self, k: int, first: int, subject: Subject) -> Subject:
        """The flow that stands before its figure: "trade (exports - 3 bn, imports - 2 bn)"."""
        flow = k - 1
        while flow >= first and self._leads_to_figure(flow):
            flow -= 1
        behind = self._flow_behind_sum(k) if subject.flow in _OF_BOTH else None
        flow = flow if behind is None else behind
        if not subject.is_trade or flow < first or self.items[flow].kind != "flow":
            return subject
        told = read_phrase(self.items, flow, first if behind is None else k + 2)
        hidden = behind is None and told.first > first and self._is_inside(told.first - 1)
        if told.subject.flow == "trade" or hidden:
            return subject
        own = told.subject
        mirrored = self._is_other_side(own.reporter, subject)
        partner = subject.reporter if mirrored else subject.partner
        return replace(
            subject,
            flow=own.flow,
            flow_span=own.flow_span,
            sign=0,
            item=own.item or subject.item,
            partner=own.partner or partner,
            reporter=own.reporter or subject.reporter,
            mutual=subject.mutual and not mirrored,
        )

    def _flow_behind_sum(self, k: int) -> int | None:
        """The flow behind its sum: "trade ($3 bn in exports, $2 bn of Peruvian imports)"."""
        if self._low_at(k + 1) not in ("in", "of", "were", "was"):
            return None
        ahead = range(k + 2, min(k + _FLOW_BEHIND, len(self.items)))
        flow = next((j for j in ahead if self.items[j].kind == "flow"), None)
        inside = self.items[k + 2 : flow]
        plain = all(m.kind in ("word", "place") and m.low not in POSSESSIVES for m in inside)
        return flow if plain else None

    def _is_other_side(self, owner: Phrase | None, subject: Subject) -> bool:
        """Whose flow it is, is the partner: "trade with Peru (Peruvian exports 3 bn)"."""
        partner = subject.partner
        return owner is not None and partner is not None and owner.value == partner.value

    def _leads_to_figure(self, k: int) -> bool:
        """What may stand between a flow in a bracket and its figure: "exports: up by 3%"."""
        token = self.items[k]
        if token.text == ",":
            return self.items[k + 1].kind == "direction"
        return token.kind in ("level", "direction") or token.low in _TO_FIGURE

    def _is_inside(self, k: int) -> bool:
        """Whether the token goes on with the words before a flow, as no comma or link does."""
        return self.items[k].kind != "punct" and self.items[k].low not in _LINKS

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
