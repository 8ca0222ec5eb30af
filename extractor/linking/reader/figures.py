"""Figures in running text: sums, percentages and quantities, and units said once."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from extractor.linking.cells import Phrase
from extractor.linking.clauses import Slot
from extractor.linking.goods import is_plain, phrase
from extractor.linking.reader.slots import Slots
from extractor.linking.roles import (
    comparator,
)
from extractor.linking.word_sets import (
    AFTER_SUMS,
    GENERIC_SUBJECTS,
    POSSESSIVES,
    RATES,
    words,
)
from extractor.mentions.figures import exact
from extractor.mentions.types import Money, Percent, Quantity

_BEFORE_GOOD = "figure before its good"
_MEASURES = words("value values volume volumes")
"""What moves when a good does: "a 5 percent rise in the value of tea"."""
_SPANS = words("annual yearly monthly quarterly year-on-year")
_LEAST_YEAR = 1900
_AFTER_MOVES = words("and but while whereas in on")
_LEVIES = words("tariffs levies duties")
_LEVY_REACH = 5


_OUTPUT = words("gdp gnp economic inflation unemployment jobless")
"""Words right behind a percentage that say what grew."""


class Figures(Slots):
    """Meets figures and decides what they count."""

    def _on_money(self, index: int) -> int:
        if self._is_excess(index):
            return index + 1
        if self._is_taxed(index) or self._is_levy(index) or self._counts_other(index):
            self.alien = True
            return index + 1
        if self._counts_heads(index):
            self.alien = self.clause.subject is None
            self.np_start = max(self.np_start, index + 2)
            return index + 1
        self._same_unit(index)
        self._object(index)
        self._slot(index)
        return self._measured_good(index)

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
            and not name.low.endswith("ly")
            and name.text[0].islower()
        )

    def _same_unit(self, index: int) -> None:
        """The unit is said once.

        "16.3 mln tonnes (14.0 mln a year before)", "between 26 mln and 27 mln tonnes".
        """
        item = self.items[index]
        if item.kind != "money" or item.value.currency_word is not None:
            return
        if self._is_worth(index):
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
        if counted is not None and counted.kind == "quantity":
            self.items[index] = replace(
                item, kind="quantity", value=Quantity(item.value.amount, counted.value.unit)
            )

    def _is_worth(self, index: int) -> bool:
        """Money beside a quantity: "45 mln barrels worth 43 bln", "valued at 43 bln"."""
        before = [m.low for m in self.items[max(0, index - 2) : index]]
        return before[-1:] == ["worth"] or before in (["valued", "at"], ["priced", "at"])

    def _on_percent(self, index: int) -> int:
        if self._is_tariff(index) or self._is_output(index) or self._is_owned(index):
            return index + 1
        if self._is_levy(index) or self._is_answer(index):
            return index + 1
        self._slot(index)
        return self._moved_good(index)

    def _moved_good(self, index: int) -> int:
        """The good that moved.

        "a 17.2 percent increase in memory chips", "falls of 17 pct in machinery".
        """
        slot = self.clause.slots[-1] if self.clause.slots else None
        if slot is None or slot.index != index or not slot.subject.is_trade:
            return index + 1
        k = self._behind_move(index)
        good = self._good_from(k + 1) if k is not None else None
        if k is None or good is None or not self._has_known_head(good[0].value):
            return index + 1
        found, end = good
        directions = [d for d in range(max(0, index - 2), k) if self.items[d].kind == "direction"]
        self.clause.slots.pop()
        slot.subject = replace(slot.subject.with_item(found), source="good")
        self._open(slot.subject, index)
        slot.rules.append(_BEFORE_GOOD)
        self.clause.slots.append(slot)
        self.clause.directions.extend(directions)
        self.np_start = self.consumed = end
        return end

    def _behind_move(self, index: int) -> int | None:
        """The "in" or "for" behind a figure that says how far something moved."""
        k = index + 1
        moved = index >= 2 and self.items[index - 1].low == "of"
        moved = moved and self.items[index - 2].kind == "direction"
        moved = moved or getattr(self.items[index].value, "signed", False)  # "minus 5 pct for tin"
        while k < len(self.items) and (
            self.items[k].kind in ("direction", "basis") or self.items[k].low in _SPANS
        ):
            moved, k = moved or self.items[k].kind == "direction", k + 1
        if (
            k < len(self.items)
            and k == index + 1
            and self.items[k].low in ("more", "less", "fewer")
        ):
            return k  # "imported 9 percent more machinery"
        if k >= len(self.items) or self.items[k].low not in ("in", "for"):
            return None
        return k if moved or self._coordinated(index) else None

    def _good_from(self, first: int, *, listed: bool = False) -> tuple[Phrase, int] | None:
        """The good named from `first` on and the token after it, where it qualifies no flow."""
        while first + 1 < len(self.items) and (
            self.items[first].low == "the"
            or (self.items[first].low in _MEASURES and self.items[first + 1].low == "of")
        ):
            first += 1 + (self.items[first].low != "the")
        end = first + (listed and self.items[first].low == "other")
        while end < len(self.items) and (
            is_plain(self.items[end]) or self.items[end].low in ("and", "the")
        ):
            end += 1
        if end < len(self.items) and self.items[end].kind in ("flow", "balance"):
            return None
        found = phrase(self.items, first, end, listed=listed)
        return (found, end) if found is not None else None

    def _coordinated(self, index: int) -> bool:
        """The second member of such a list: "... and 21 pct in fuels"."""
        return (
            bool(index)
            and self.items[index - 1].low in ("and", ",")
            and self.clause.parent is not None
            and any(
                _BEFORE_GOOD in s.rules for s in (*self.clause.slots, *self.clause.parent.slots)
            )
        )

    def _on_quantity(self, index: int) -> int:
        self._slot(index)
        return self._measured_good(index)

    def _measured_good(self, index: int) -> int:
        """The good behind its amount.

        "imported 2.3 million tonnes of rice", "$97 million worth of tea".
        """
        k = index + 1
        if k + 1 < len(self.items) and self.items[k].low in POSSESSIVES:
            k += 1  # "8 billion pounds' worth of gas"
        if k < len(self.items) and self.items[k].low == "worth":
            k += 1
        slot = self.clause.slots[-1]
        subject = slot.subject
        part = self._is_part(index) or self._is_share_of_sum(index)
        behind = ("of", "in", "for", "from", "was", "were", "is") if part else ("of",)
        verbal = self.items[index].kind == "money" and self._by_verb(subject)
        behind = (*behind, "in") if verbal else behind
        if k >= len(self.items) or self.items[k].low not in behind or not subject.is_trade:
            return index + 1
        if subject.item is not None and subject.source != "measured" and not (part or verbal):
            return index + 1
        good = self._good_from(k + 1, listed=self.sums)
        if good is None:
            return index + 1
        found, end = good
        weighed = self.items[index].kind == "quantity" and not part
        if not (weighed or self.sums or self._known(found.value)):
            return index + 1
        next_good = weighed and subject.source == "measured" and len(self.clause.slots) > 1
        if subject is self.clause.subject and (subject.bare or next_good or verbal):
            self.clause.subject = replace(subject, item=found, bare=False, source="measured")
        slot.subject = replace(subject, item=found)
        return end

    def _low_at(self, index: int) -> str:
        return self.items[index].low if index < len(self.items) else ""

    def _is_part(self, index: int) -> bool:
        """A sum inside the one told before: "including some $2 bn in oil", "of which $2 bn was"."""
        k = index - 1
        while k >= 0 and self.items[k].low in (
            "about",
            "some",
            "nearly",
            "over",
            "almost",
            "around",
        ):
            k -= 1
        if k > 0 and self.items[k].low == "which" and self.items[k - 1].low == "of":
            return True
        return k >= 0 and self.items[k].low in ("including", "comprising")

    def _is_share_of_sum(self, index: int) -> bool:
        """Members of a sum, in its order: "$19 bn: $7 bn for oil, $2 bn for tin and $10 bn for"."""
        mark = self.items[index - 1] if index else None
        if mark is None or index + 1 >= len(self.items) or self.items[index + 1].low != "for":
            return False
        opened = mark.text == ":" and len(self.clause.slots) > 1
        self.sums = opened or (self.sums and mark.low in (",", "and", ";"))
        return self.sums

    def _on_number(self, index: int) -> int:
        """The unit is said once.

        "Petroleum products surged 68.8 percent, steel 21.1 and cars 6.1".
        """
        item = self.items[index]
        previous = self.clause.slots[-1] if self.clause.slots else None
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
        if (
            previous is None
            or previous.mention.kind != "percent"
            or (item.value == int(item.value) and "point" not in item.text)
        ):
            return index + 1
        shared = self.items[index - 1].low == "and" and any(
            m.low in ("respectively", "each") for m in self.items[index : index + 3]
        )
        if not shared and self._elided(index, previous.subject) is None:
            return index + 1
        self.items[index] = replace(item, kind="percent", value=Percent(item.value))
        self._slot(index)
        return index + 1

    def _moves_by(self, index: int) -> bool:
        """Behind percentages, a number that ends the phrase of its move is one too.

        "with copper up 12 percent, wine up seven and fruit off three".
        """
        item, before = self.items[index], self.items[index - 1] if index else None
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        return (
            before is not None
            and before.kind == "direction"
            and before.value.percent is None
            and abs(item.value) < _LEAST_YEAR
            and (following is None or following.kind == "punct" or following.low in _AFTER_MOVES)
            and any(m.kind == "percent" for m in self.items[:index])
        )

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
        if not compared and not self._reached(index, previous):
            return False
        number = value.number if previous.mention.kind == "money" else value.amount
        if (
            not number
            or not Decimal("0.1") < abs(item.value / number) < 10
            or (item.value == int(item.value) and 1900 <= item.value < 2100)
        ):
            return False
        if previous.mention.kind == "quantity":
            value = Quantity(item.value, value.unit)
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

    def _is_output(self, index: int) -> bool:
        """Growth that no word ties to trade is the economy's.

        "Growth of 0.3 percent would be respectable", "its 2 percent GDP expansion".
        """
        if self.items[index + 1 : index + 2] and self.items[index + 1].low in _OUTPUT:
            return True
        if (
            self.clause.subject is not None
            or index < 2
            or self.items[index - 1].low != "of"
            or self.items[index - 2].low != "growth"
        ):
            return False
        before = self.items[index - 3].low if index > 2 else ""
        return before not in ("a", "that", "this", "the", "with", "after") and not any(
            m.kind in ("flow", "balance") for m in self.items
        )

    def _is_tariff(self, index: int) -> bool:
        """A rate, not growth: "a 30 percent tariff", but "at a 6 percent annual rate"."""
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if following is not None and following.kind == "basis":
            return False
        return any(
            m.low in RATES or m.low.startswith("tariff") for m in self.items[index + 1 : index + 3]
        )

    def _is_taxed(self, index: int) -> bool:
        """The base of a tariff: "tariffs on some $150 billion of imports from China"."""
        return any(m.low in _LEVIES for m in self.items[max(0, index - _LEVY_REACH) : index])

    def _is_owned(self, index: int) -> bool:
        """A rate of something else: "the economy's 1.1% growth rate"."""
        if index < 2 or self.items[index - 1].low not in POSSESSIVES:
            return False
        owner = self.items[index - 2]
        return owner.kind == "topic" or owner.low in ("economy", "industry", "sector", "company")

    def _is_excess(self, index: int) -> bool:
        """The distance between two sums: "inflows exceeded imports by 542 million"."""
        if not index or self.items[index - 1].low != "by":
            return False
        return any(
            m.low.startswith(("exceed", "outpac", "outstripp"))
            for m in self.items[max(0, index - 12) : index]
        )
