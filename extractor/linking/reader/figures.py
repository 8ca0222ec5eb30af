"""Figures in running text: sums, percentages and quantities, and units said once."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from extractor.linking.cells import NOT_TRADE
from extractor.linking.clauses import Slot
from extractor.linking.goods import is_plain
from extractor.linking.reader.moves_of_others import MovesOfOthers
from extractor.linking.roles import (
    comparator,
)
from extractor.linking.word_sets import (
    AFTER_SUMS,
    GENERIC_SUBJECTS,
    RATES,
    words,
)
from extractor.mentions.figures import exact
from extractor.mentions.types import Mention, Money, Percent, Quantity

_LEAST_YEAR = 1900
_FEW = 10_000
_AFTER_MOVES = words("and but while whereas in on")
_HEDGES = words("about around some over nearly almost just only roughly a")
_VERBAL = frozenset({"direction", "level"})
_BEHIND_COUNTS = words("and in from against compared while but last this during for up down")
"""What may stand behind a number whose unit was said before."""
_LEVIES = words("tariffs levies duties")
_LEVY_REACH = 5


_COVERS = words("cover covers covered covering coverage")
_PARTING_COVER = words("; and while whereas but")
"""Words behind which something else than the cover of a flow is told of."""


class Figures(MovesOfOthers):
    """Meets figures and decides what they count."""

    def _on_money(self, index: int) -> int:
        if self._is_excess(index) or self._is_converted(index):
            return index + 1
        if self._is_offset(index):
            self._open(NOT_TRADE, index)
            return index + 1
        if self._is_taxed(index) or self._is_levy(index) or self._counts_other(index):
            self.alien = True
            return index + 1
        if self._counts_heads(index):
            self.alien = self.clause.subject is None
            self.np_start = max(self.np_start, index + 2)
            return index + 1
        if self._is_quotation(index):
            return self._on_price(index)
        self._same_unit(index)
        self._object(index)
        self._slot(index)
        return self._behind_sum(index)

    def _is_quotation(self, index: int) -> bool:
        """A few units of money are the price of a good: "Brent was up 3 percent at $62"."""
        value, told = self.items[index].value, self.clause.subject
        few = not value.scaled and value.currency_word is not None and abs(value.amount) < _FEW
        rated = any(s.mention.kind == "percent" for s in self.clause.slots)
        return (
            few
            and rated
            and not self.sentence_is_line
            and told is not None
            and (told.source == "good")
        )

    def _counts_heads(self, index: int) -> bool:
        """A number of something else: "28 million visitors", "500 million people"."""
        item = self.items[index]
        if (
            item.kind != "money"
            or item.value.currency_word is not None
            or index + 1 >= len(self.items)
        ):
            return False
        name = self.items[index + 1]
        return (
            is_plain(name)
            and name.low not in GENERIC_SUBJECTS
            and name.low not in AFTER_SUMS
            and not name.low.endswith(("ly", "ed"))
            and name.text[0].islower()
        )

    def _same_unit(self, index: int) -> None:
        """The unit is said once.

        "16.3 mln tonnes (14.0 mln a year before)", "between 26 mln and 27 mln tonnes".
        """
        item = self.items[index]
        if item.kind != "money" or item.value.currency_word is not None:
            return
        if self._is_worth(index) or self._is_paid(index):
            return
        counted = next(
            (m for m in reversed(self.items[:index]) if m.kind in ("money", "quantity")), None
        )
        if (
            counted is None
            and index + 2 < len(self.items)
            and self.items[index + 1].low in ("and", "to", "-", "–", "or")
        ):
            counted = self.items[index + 2]
        if self._low_at(index + 1) == "worth":  # "against 6.5 mln worth 986 mln"
            weighed = [m for m in self.items[:index] if m.kind == "quantity"]
            counted = weighed[-1] if weighed else counted
        unit = counted.value.unit if counted is not None and counted.kind == "quantity" else None
        unit = self._unit_told() if counted is None else unit
        if unit is not None:
            value = Quantity(item.value.amount, unit)
            self.items[index] = replace(item, kind="quantity", value=value)

    def _unit_told(self) -> str | None:
        """The unit of the quantities told last, where no money was told beside them."""
        measures = {claim.measure for claim in self.state.last_claims}
        units = {claim.unit for claim in self.state.last_claims if claim.measure == "quantity"}
        alone = "quantity" in measures and measures.isdisjoint(("amount", "change"))
        return units.pop() if alone and len(units) == 1 else None

    def _is_worth(self, index: int) -> bool:
        """Money beside a quantity: "45 mln barrels worth 43 bln", "valued at 43 bln"."""
        before = [m.low for m in self.items[max(0, index - 2) : index]]
        return before[-1:] == ["worth"] or before in (["valued", "at"], ["priced", "at"])

    def _is_paid(self, index: int) -> bool:
        """Money for a quantity, its currency said before: "9 tonnes of tea for 3 bn"."""
        told = (k for k, m in enumerate(self.items[:index]) if m.kind == "money" and k)
        way = self.items[index - 1].low if index else ""
        return way in ("for", "at") and any(self.items[k - 1].low == way for k in told)

    def _on_percent(self, index: int) -> int:
        if self._is_tariff(index) or self._is_output(index) or self._is_owned(index):
            return index + 1
        if self._is_cover(index):
            return index + 1
        if self._is_move_of_other(index):
            return index + 1
        if self._is_levy(index) or self._is_answer(index) or self._is_balance_of_answers(index):
            return index + 1
        if self._is_of_economy(index):
            return index + 1
        self._part_sent(index)
        self._slot(index)
        self._moved_to_side(index)
        self._shared_good(index)
        return self._moved_good(index)

    def _on_quantity(self, index: int) -> int:
        self._slot(index)
        return self._behind_sum(index)

    def _on_number(self, index: int) -> int:
        """The unit is said once.

        "Petroleum products surged 68.8 percent, steel 21.1 and cars 6.1".
        """
        item = self.items[index]
        previous = self.clause.slots[-1] if self.clause.slots else None
        above = self.clause.parent.slots[-1:] if self.clause.parent is not None else []
        if previous is None and above and self._of_next_member(index, above[0]):
            previous = above[0]
        if self._percent_ahead(index) or self._moves_by(index):
            self.items[index] = replace(item, kind="percent", value=Percent(item.value))
            self._slot(index)
            return index + 1
        if (
            previous is not None
            and previous.mention.kind in ("money", "quantity")
            and self._repeats_unit(index, previous)
        ):
            return index + 1
        unit = self._unit_shared(index) if previous is None and "," in item.text else None
        if unit is not None:
            value = Quantity(item.value, unit)
            self.items[index] = replace(item, kind="quantity", value=value)
            self._slot(index)
            return index + 1
        if (
            previous is None
            or previous.mention.kind != "percent"
            or (
                item.value == int(item.value)
                and "point" not in item.text
                and not self._is_other_rate(index, previous)
                and not self._shares_too(index)
            )
        ):
            return index + 1
        if self._is_other_rate(index, previous) or self._shares_too(index):
            self.items[index] = replace(item, kind="percent", value=Percent(item.value))
            self._slot(index)
            return index + 1
        shared = self.items[index - 1].low == "and" and any(
            m.low in ("respectively", "each") for m in self.items[index : index + 3]
        )
        if not shared and self._elided(index, previous.subject) is None:
            return index + 1
        self.items[index] = replace(item, kind="percent", value=Percent(item.value))
        self._slot(index)
        return index + 1

    def _unit_shared(self, index: int) -> str | None:
        """The unit of another member: "copper fell to 9,000 tonnes; zinc rose to 8,000".

        Or of the sentence before: "That compares with 8,000 in March", "Camels numbered 8,000".
        """
        if comparator(self.items, index, 0) == "compared":
            return self._unit_told()
        told = self.clause.subject
        if told is None or not told.is_trade or not self._ends_phrase(index):
            return None
        k = index - 1
        while k > 0 and self.items[k].low in _HEDGES:
            k -= 1
        moved = self.items[k].low in ("to", "at") and self.items[k - 1].kind in _VERBAL
        if not moved and self.items[k].kind != "level":
            return None
        above = [m for m in self.items[:index] if m.kind in ("quantity", "money")]
        if above:
            return above[-1].value.unit if above[-1].kind == "quantity" else None
        units = {claim.unit for claim in self.state.last_claims if claim.measure == "quantity"}
        return units.pop() if len(units) == 1 else None

    def _ends_phrase(self, index: int) -> bool:
        """Whether no noun follows that the number would count."""
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        return (
            following is None
            or following.kind in ("punct", "period")
            or following.low in _BEHIND_COUNTS
        )

    def _is_other_rate(self, index: int, previous: Slot) -> bool:
        """The rate of another time, its unit said before: "rose 0.3 percent after 4.1 in May"."""
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        ends = following is None or following.kind in ("punct", "period", "basis")
        ends = ends or following is None or following.low in ("in", "for", "the", "last", "a")
        rate = abs(self.items[index].value) < _LEAST_YEAR
        return rate and ends and comparator(self.items, index, previous.index + 1) is not None

    def _moves_by(self, index: int) -> bool:
        """Behind percentages, a number that ends the phrase of its move is one too.

        "with copper up 12 percent, wine up seven and fruit off three", "and imports by 9".
        """
        item, before = self.items[index], self.items[index - 1] if index else None
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        return (
            before is not None
            and (before.low == "by" or self._is_plain_move(before))
            and abs(item.value) < _LEAST_YEAR
            and (following is None or following.kind == "punct" or following.low in _AFTER_MOVES)
            and self._beside_percents(index)
        )

    def _is_plain_move(self, token: Mention) -> bool:
        return token.kind == "direction" and token.value.percent is None

    def _beside_percents(self, index: int) -> bool:
        """Behind percentages, or before them where its decimals tell it from other counts."""
        printed = self.items[index].text.partition(".")[2]
        reach = len(self.items) if printed.isdigit() and len(printed) > 1 else index
        return any(m.kind == "percent" for m in self.items[:reach])

    def _percent_ahead(self, index: int) -> bool:
        """The unit comes with the last member: "rose 12.1, 3.4 and 8 percent respectively"."""
        k = index + 1
        while k < len(self.items) and (
            self.items[k].kind == "number" or self.items[k].low in (",", "and")
        ):
            k += 1
        return (
            k > index + 1
            and k < len(self.items)
            and self.items[k].kind == "percent"
            and (
                any(m.low == "respectively" for m in self.items[k : k + 8])
                or self._lists_members(index, k)
            )
        )

    def _lists_members(self, index: int, last: int) -> bool:
        """As many numbers as the subject has members: "gains of 2.1, 5.3 and 3.6 percent"."""
        subject = self.clause.subject
        told = sum(m.kind in ("number", "percent") for m in self.items[index : last + 1])
        told += sum(s.mention.kind == "percent" for s in self.clause.slots)
        return subject is not None and len(subject.others) == told

    def _repeats_unit(self, index: int, previous: Slot) -> bool:
        """Scale and currency are said once: "from 889.2 mln in January and 903.2 in February"."""
        item = self.items[index]
        value = previous.mention.value
        compared = comparator(self.items, index, previous.index + 1) or self._chained(index)
        told = compared or self._reached(index, previous) or self._of_next_member(index, previous)
        if not told or self._low_at(index + 1) == "worth":
            return False  # "14 aircraft worth 4 bn, against 21 worth 7 bn"
        number = self._printed(index, value)
        if (
            not number
            or not Decimal("0.1") < abs(item.value / number) < 10
            or (item.value == int(item.value) and 1900 <= item.value < 2100)
        ):
            return False
        if previous.mention.kind == "quantity":
            value = Quantity(exact(item.value * value.amount / number), value.unit)
        else:
            scale = value.amount / value.number if value.number else Decimal(1)
            value = Money(
                exact(item.value * abs(scale)),
                None,
                value.currency,
                value.currency_word,
                value.scaled,
                item.value,
            )
        self.items[index] = replace(item, kind=previous.mention.kind, value=value)
        self._slot(index)
        self.clause.slots[-1].rules.append("unit said once")
        return True

    def _is_balance_of_answers(self, index: int) -> bool:
        """A balance in percent is one of answers, or of the economy: "a balance of minus 18%"."""
        before = self.items[max(0, index - 2) : index]
        return len(before) == 2 and before[0].kind == "balance" and before[1].low == "of"

    def _is_cover(self, index: int) -> bool:
        """How far one flow pays for the other: "exports covered 63 percent of imports"."""
        k = index - 1
        while k >= 0 and self.items[k].low not in _PARTING_COVER:
            if self.items[k].low in _COVERS:
                return any(m.kind == "flow" for m in self.items[:index])
            k -= 1
        return False

    def _is_tariff(self, index: int) -> bool:
        """A rate, not growth: "a 30 percent tariff", but "at a 6 percent annual rate"."""
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if following is not None and following.kind == "basis":
            return False
        paced = [m.low for m in self.items[max(0, index - 2) : index]] == ["at", "a"]
        if paced and any(m.kind == "direction" for m in self.items[max(0, index - 5) : index]):
            return False  # "grew at a 3 percent rate"
        return any(
            m.low in RATES or m.low.startswith("tariff") for m in self.items[index + 1 : index + 3]
        )

    def _is_taxed(self, index: int) -> bool:
        """The base of a tariff: "tariffs on some $150 billion of imports from China"."""
        return any(m.low in _LEVIES for m in self.items[max(0, index - _LEVY_REACH) : index])
