"""Places outside a noun phrase: partners behind their figures, and owners."""

from __future__ import annotations

from dataclasses import replace

from extractor.lexicon.agencies import shared_agencies
from extractor.linking.cells import SHARE_OF_SIDE, Phrase, Subject
from extractor.linking.goods import is_plain
from extractor.linking.partners import (
    is_named,
    joined,
    place_list,
    place_name,
    word_partner,
)
from extractor.linking.reader.bases import StatedBases
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import CUSTOMERS, DESTINED, POINTERS, POSSESSIVES, SUPPLIERS, words
from extractor.mentions.types import names_trade

_PARTNER_BEHIND = {
    "balance": ("with", "against"),
    "trade": ("with",),
    "exports": ("to", "with"),
    "imports": ("from", "with"),
}
"""Prepositions that bring the partner behind the figures of a flow."""
_BEFORE_PARTNERS = words("money percent quantity period word basis balance")
"""Kinds behind which "with", "to" and "from" bring the partner of the figures."""
_GOODS = words("goods products merchandise items commodities services worth")
"""Words for what was traded: "exported $3 bn in goods to Chile"."""
_ENDS_PLACES = words(". , ; and in during")
_MOVED = words("went goes go came comes destined bound headed shipped sent sold")
"""What a sum of goods does before its partner: "3 bn went to France"."""
_BEING = words("were was are is")
_BEFORE_MOVED = _BEING | {"worth"}
_ON_THE_MOVE = _MOVED | _BEFORE_MOVED
"""All that may stand between a sum and where it went: "3 bn worth was sold"."""
_RECORDED = words("recorded registered posted run up had seen reported noted made achieved")
"""Verbs between a balance and its partner: "a surplus was recorded with Peru"."""
_BEFORE_NAMES = words("the both leading main top biggest largest market other fellow")
_BEFORE_NAMES |= CUSTOMERS | SUPPLIERS
_BETWEEN_MEMBERS = words("and , by a an of rise fall increase decrease while")
"""What may stand between two figures with partners of their own."""
_BEFORE_SUMS = words("to at by was were")
_WAYS = words("came come comes coming went go goes going headed destined bound originated stemmed")
"""What goods do that have a place to come from or to go to."""
_CODE_LENGTH = 3
"""How long the code of a country is; a region in words is longer."""


class Places(StatedBases):
    """Meets places that no noun phrase has taken."""

    def _on_place(self, index: int) -> int:
        """A place after the figures.

        "a surplus of 7 bn with Lima", "and Korea's to 6.5 billion".
        """
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if following is not None and following.low in POSSESSIVES:
            return self._owner(index)
        if self._is_owner_behind(index):
            return self._owner_behind(index)
        k = index - 1
        while k >= 0 and self.items[k].low in _BEFORE_NAMES:
            k -= 1
        subject = self.clause.subject
        if k > 1 and subject is None and self.clause.slots:
            goes_on = self.distributing is self.clause and self._ends_figure(k - 1)
            if goes_on or self._moved_on(k - 1) or self._is_balance_with(k):
                self.distributing = self.clause  # "Some 3 bn went to France and 2 bn to Italy"
                return self._partner_of_last(index)
        if k < 1 or subject is None or not subject.is_trade:
            return index + 1
        if not self.clause.slots:
            return self._side_of_way(index, subject) if self._on_way(k, subject) else index + 1
        goods_flow = subject.flow in ("exports", "imports")
        of_figure = self.items[k].low == "for" and self.items[k - 1].kind in ("percent", "money")
        if goods_flow and (of_figure or self._is_sum_of(index, k)):
            return self._partner_of_last(index)
        if self._is_told_of_member(index, k):
            return self._reporter_of_last(index)
        if self._part_of_sum(k) or self._is_of_which(k):
            return self._partner_of_last(index)
        if not self._brings_partner(index, k, subject):
            return index + 1
        if goods_flow and self._each_its_own(index, k):
            self.distributing = self.clause
            return self._partner_of_last(index)
        self.partner_follows = self.partner_follows or subject.partner is None
        if subject is self.context or (subject.partner is not None and self.partner_follows):
            return self._partner_of_last(index)
        if subject.partner is not None:
            own = self._has_own_side(k, subject)
            return self._partner_of_last(index) if own else index + 1
        return self._partner_behind(index, subject)

    def _is_balance_with(self, k: int) -> bool:
        """A part of the balance told before: "Most of it, 3 bn, was with Peru"."""
        slot = self.clause.slots[-1]
        behind = self.items[k].low == "with" and self._past_record(k) - 1 == slot.index
        return behind and slot.subject.flow in ("balance", "trade")

    def _is_of_which(self, k: int) -> bool:
        """A part with its own partner: "a gap of 9 bn, of which 3 bn was with Peru"."""
        figure = self.clause.slots[-1].index
        before = [m.low for m in self.items[max(0, figure - 2) : figure]]
        return before == ["of", "which"] and self._is_balance_with(k)

    def _has_own_side(self, k: int, subject: Subject) -> bool:
        """A balance with its own partner right behind: "with Peru and of 2 mln with Chile"."""
        figure = self.clause.slots[-1]
        balance = subject.flow == "balance" and figure.mention.kind == "money"
        return balance and figure.index == self._past_record(k) - 1 and self.items[k].low == "with"

    def _past_record(self, k: int) -> int:
        """The token behind the figure: "a surplus of 13 bn was recorded with Peru"."""
        being = self.items[k - 1].low in _BEING
        while k > 1 and self.items[k - 1].low in _RECORDED | _BEING:
            k -= 1
        return self._past_whole(k) if being else k

    def _past_whole(self, k: int) -> int:
        """The token behind the figure: "$4 bn of the gap was with Peru", ", or $4 bn, was with"."""
        if k > 1 and self.items[k - 1].text == ",":
            return k - 1
        start = k - 1
        if start > 1 and (self.items[start].kind == "balance" or self.items[start].low in POINTERS):
            start -= self.items[start - 1].low == "the"
            return start - 1 if self.items[start - 1].low == "of" else k
        return k

    def _sides_at(self, index: int) -> tuple[int, list[Phrase]]:
        """Places or a partner in words from `index` on, and the token behind them."""
        worded = word_partner(self.items, index, len(self.items))
        if worded is not None:
            return worded[0], [worded[1]]
        return place_list(self.items, index, len(self.items))

    def _worded_side(self, index: int) -> int | None:
        """The token behind a partner in words that a preposition brings behind a figure.

        "by 1.9% for EU countries and by 2.5% for non-EU countries".
        """
        last = self._past_record(index) - 1
        closed = self.items[last].text == ")" and self._ends_figure(last)
        if not self.clause.slots or not (closed or self.clause.slots[-1].index == last):
            return None
        first = index + 1
        while first < len(self.items) and self.items[first].low == "the":
            first += 1
        if first >= len(self.items) or self.items[first].kind == "place":
            return None
        if word_partner(self.items, first, len(self.items)) is None:
            return None
        end = self._on_place(first)
        return end if end > first + 1 else None

    def _is_told_of_member(self, index: int, k: int) -> bool:
        """A figure of one country of a whole: "exports rose 3 percent in Peru and 4 in Chile"."""
        figure = self.clause.slots[-1].index
        if self.items[index].kind != "place" or self.items[k].low != "in" or k != figure + 1:
            return False
        return self._is_member(self.items[index].value.code) or self._is_one_of_several(index)

    def _is_one_of_several(self, index: int) -> bool:
        """One of the countries that report side by side, each behind its own figure.

        "Imports fell 5 percent in Peru, 6 percent in Chile and 4 percent in Cuba": no markets of
        another country, which is named or told of.
        """
        home, subject = self.state.home, self.clause.subject
        if subject is None or subject.reporter is not None or subject.partner is not None:
            return False
        told = {
            self.items[j + 2].value.code
            for j in range(self.clause.first, len(self.items) - 2)
            if self.items[j].kind in ("percent", "money")
            and self.items[j + 1].low == "in"
            and self.items[j + 2].kind == "place"
            and self.items[j + 2].value.kind == "country"
        }
        own = home is None or home in told or len(home) > _CODE_LENGTH
        return own and len(told) > 1 and self.items[index].value.code in told

    def _reporter_of_last(self, index: int) -> int:
        """Give the last figure the reporter behind it, and the rate that brought the sum there."""
        name = place_name(self.items[index])
        slot, *before = reversed(self.clause.slots)
        reached = bool(before) and before[0].index == slot.index - 2
        reached = reached and self.items[slot.index - 1].low == "to"
        for told in (slot, *before[:reached]):  # "by 7% to 3 bn in Peru"
            told.subject = replace(told.subject, reporter=name, partner=None, others=(), bare=False)
        return index + 1

    def _on_way(self, k: int, subject: Subject) -> bool:
        """Whether the goods go to the place behind `k` or come from it."""
        fits = self.items[k].low in _PARTNER_BEHIND[subject.flow or "trade"][:1]
        verb = self.items[k - 1].low
        return fits and subject.partner is None and (verb in _WAYS or verb in _BEING)

    def _side_of_way(self, index: int, subject: Subject) -> int:
        """The partner behind the verb: "most imports came from China: goods worth 12 bn"."""
        last, places = self._sides_at(index)
        if not places or places[0].value in (self.state.home, self.state.reporter):
            return index + 1
        self.clause.subject = subject.with_partner(joined(self.items, places))
        self.np_start = self.consumed = last
        return last

    def _is_sum_of(self, index: int, k: int) -> bool:
        """The sum of another partner: "passing the $3 bn of Spain", no "$3 bn of French wine"."""
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        place = self.items[index]
        name = place.kind == "place" and is_named(place)
        goods = following is not None and is_plain(following)
        return (
            self.items[k].low == "of" and self.items[k - 1].kind == "money" and name and not goods
        )

    def _part_of_sum(self, k: int) -> bool:
        """A part of the sum told: "with $244 million of that coming from Mexico"."""
        if self.items[k].low not in ("from", "to") or self.items[k - 1].low not in _WAYS:
            return False
        figure = self.clause.slots[-1].index
        behind = [m.low for m in self.items[figure + 1 : figure + 3]]
        return k == figure + 4 and behind[0] == "of" and behind[1] in POINTERS | {"it", "them"}

    def _brings_partner(self, index: int, k: int, subject: Subject) -> bool:
        """Whether the preposition at `k` stands behind figures and fits the flow."""
        before = self.items[k - 1]
        goods_flow = subject.flow in ("exports", "imports")
        if self.items[k].low == "with" and goods_flow:
            last = self._sides_at(index)[0]
            ends = last >= len(self.items) or self.items[last].low in _ENDS_PLACES
            return ends and before.kind in FIGURE_KINDS
        if self.items[k].low == "for" and before.low in DESTINED:
            return subject.flow == "exports"
        if self.items[k].low not in _PARTNER_BEHIND[subject.flow or "trade"]:
            return False
        if before.kind == "word":
            measured = subject.source == "measured"  # "shipped 9 tonnes of tea to Kenya"
            return measured or not goods_flow or before.low in _GOODS
        figure = before.kind in _BEFORE_PARTNERS or self._ends_figure(k - 1)
        if self.items[k].low == "with" and self._ends_figure(self._past_record(k) - 1):
            return True
        return figure or self._moved_on(k - 1)

    def _moved_on(self, k: int) -> bool:
        """A verb of moving between a figure and its partner: "3 bn went to France"."""
        if k and self.items[k].low in _BEING:
            k -= 1
        parted = k > 1 and self.items[k - 1].text == ","  # "Most of it, 3 bn, went to France"
        moved = self.items[k].low in _MOVED and k > 0
        while k > 1 and self.items[k - 1].low in _BEFORE_MOVED:
            k -= 1  # "3 bn worth was sold to France"
        return moved and self._ends_figure(k - 1 - parted)

    def _past_move(self, k: int) -> int:
        """The token behind the figure that a verb of moving at `k` or a bracket parts from it."""
        while k > 0 and (self.items[k].low in _ON_THE_MOVE or self.items[k].text == ")"):
            k -= 1
        return k + 1

    def _ends_figure(self, k: int) -> bool:
        """A figure, or the bracket behind one: "3 bn (+2%) went to France", "$3 bn (€2 bn) to"."""
        if self.items[k].text == ")" and self.clause.slots:
            last = self.clause.slots[-1]
            converted = last.index == k - 3 and self.items[k - 1].kind == "money"
            return converted or (last.listed and last.index >= k - 2)
        return self.items[k].kind in FIGURE_KINDS

    def _each_its_own(self, index: int, k: int) -> bool:
        """Each figure has its own partner: "by 9% to Peru and 3% to Chile", "3 bn went to Peru"."""
        if not self.clause.slots or self.clause.slots[-1].index < self._past_move(k - 1) - 1:
            return False
        if self.distributing is self.clause or self._moved_on(k - 1):
            return True
        last = self._sides_at(index)[0]
        for j in range(last, len(self.items) - 2):
            if self.items[j].kind in FIGURE_KINDS:
                return self.items[j + 1].low == self.items[k].low and self._place_near(j + 2)
            if self.items[j].low not in _BETWEEN_MEMBERS:
                return False
        return False

    def _place_near(self, index: int) -> bool:
        return any(m.kind == "place" for m in self.items[index : index + 2])

    def _partner_behind(self, index: int, subject: Subject) -> int:
        """Give the clause and its figures the partner that is said behind them."""
        last, places = self._sides_at(index)
        reporter = subject.reporter.value if subject.reporter else self.state.reporter
        if not places or any(p.value == reporter for p in places):
            return index + 1
        parts = [k for k in range(index) if self.items[k].text in (":", ";")]
        if parts and self.clause.slots[0].index < parts[-1]:
            return self._partner_of_last(index)  # "were 9 bn: 3 bn in oil, of which 24% to Peru"
        partner = joined(self.items, places)
        self.clause.subject = replace(subject, partner=partner, others=())
        for slot in self.clause.slots:
            own = slot.subject
            if own is subject or (own.is_trade and own.partner is None and not slot.listed):
                slot.subject = replace(own, partner=partner)
        return last

    def _is_owner_behind(self, index: int) -> bool:
        """Whether only the reporter changes: "and that of Italy to 4.5 billion"."""
        before = [m.low for m in self.items[max(0, index - 2) : index]]
        after = self.items[index + 1].low if index + 1 < len(self.items) else ""
        parted = index > 2 and self.items[index - 3].low in (",", ";", "and", "while")
        return before in (["that", "of"], ["those", "of"]) and parted and after in _BEFORE_SUMS

    def _owner_behind(self, index: int) -> int:
        subject = self._sentence_subject()
        if subject is not None:
            owner = place_name(self.items[index])
            self._open(replace(subject, reporter=owner, others=(), bare=False), index)
            self.np_start = self.consumed = index + 1
        return index + 1

    def _owner(self, index: int) -> int:
        """Only the reporter changes.

        "Taiwan's surplus rose to 18.5 billion and Korea's to 6.5 billion".
        """
        after = self.items[index + 2] if index + 2 < len(self.items) else None
        opens = all(m.kind == "punct" or m.low == "the" for m in self.items[:index])
        subject = self._trade_at_hand() if opens else self._sentence_subject()
        if (
            after is None
            or subject is None
            or not (
                after.low in ("to", "of", "at", "by")
                or after.kind in ("direction", "level", "money", "percent", "forecast")
            )
        ):
            return index + 1
        place = self.items[index]
        name = place_name(place)
        end, places = place_list(self.items, index + 3, len(self.items))
        if after.low in ("to", "with") and places:
            # "and Uganda's to Kenya 2 bn"
            self._open(replace(subject, reporter=name, partner=places[0], others=()), index)
            self.np_start = self.consumed = end
            return end
        if subject.source == SHARE_OF_SIDE or any(
            other.partner is not None and other.partner.value == name.value
            for other in (subject, *subject.others)
        ):
            self._open(subject.with_partner(name), index)
        else:
            self._open(replace(subject, reporter=name, others=(), bare=False), index)
        self.np_start = self.consumed = index + 2
        return index + 2

    def _partner_of_last(self, index: int) -> int:
        """Each figure has its own partner.

        "by 1.9% for EU countries and by 2.5% for non-EU countries".
        """
        last, places = self._sides_at(index)
        if not places:
            return index + 1
        partner = joined(self.items, places)
        slot, *before = reversed(self.clause.slots)
        slot.subject = slot.subject.with_partner(partner)
        if slot.listed and before and before[0].index == slot.index - 2:
            before[0].subject = before[0].subject.with_partner(partner)  # "3 bn (+2%) to France"
        told = self.clause.subject
        ahead = any(m.kind == "money" for m in self.items[last:])
        if told is not None and told.partner is None and not (before or ahead):
            self.clause.subject = told.with_partner(partner)  # "went to France, 5 percent more"
        return last

    def _on_agency(self, index: int) -> int:
        """The agency's country reports from here on: "Statistics Norway says exports ..."."""
        code = str(self.items[index].value)
        ours = self.state.home in shared_agencies().get(self.items[index].text, (code,))
        if (
            not ours
            and len(code) == 3
            and names_trade(self.items[index:])
            and any(
                m.low in ("says", "said", "puts", "reports", "reported")
                for m in self.items[index : index + 3]
            )
        ):
            self.state.reporter = code
        return index + 1
