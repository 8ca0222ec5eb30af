"""The good behind its figure: "2 million tonnes of rice", "falls of 17 pct in machinery"."""

from __future__ import annotations

from dataclasses import replace

from extractor.lexicon.items import key
from extractor.linking.cells import Phrase, Subject
from extractor.linking.clauses import Slot
from extractor.linking.goods import is_plain, phrase
from extractor.linking.origins import past_origin
from extractor.linking.partners import place_name
from extractor.linking.reader.crossings import WHOLES
from extractor.linking.reader.slots import Slots
from extractor.linking.word_sets import (
    EARNING_VERBS,
    POSSESSIVES,
    SPENDING_VERBS,
    words,
)
from extractor.mentions.types import Mention

_BEFORE_GOOD, _BEFORE_NOUN = "figure before its good", "figure before its noun"
_MEASURES = words("value values volume volumes")
"""What moves when a good does: "a 5 percent rise in the value of tea"."""
_SPANS = words("annual yearly monthly quarterly year-on-year")
_OF_PARTS = ("of", "in", "for", "from", "was", "were", "is")
"""Words between a part of a sum and its good: "of which $2 bn was oil"."""
_BEFORE_TIMES = words("last next")
_OFFSET = words("offset covered outweighed matched compensated balanced")
_BEFORE_CONVERTED = words(
    ", or about around some nearly roughly just below under over less more than almost",
    "approximately",
)
_EQUIVALENT = (["equivalent", "to"], ["equal", "to"])

_COUNTED = words("car vehicle truck motorcycle ship aircraft tractor jet")
"""Units that name their good."""
_WHOLE = 100
"""What no share exceeds."""


class GoodsBehind(Slots):
    """Reads the good that a figure is of, where its name follows."""

    def _moved_good(self, index: int) -> int:
        """The good that moved.

        "a 17.2 percent increase in memory chips", "falls of 17 pct in machinery".
        """
        slot = self.clause.slots[-1] if self.clause.slots else None
        if slot is None or slot.index != index or not slot.subject.is_trade:
            return index + 1
        k = self._behind_move(index)
        good = self._good_from(k + 1) if k is not None and self._low_at(k + 1) != "and" else None
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
        if [self._low_at(first), self._low_at(first + 1)] == ["those", "of"]:
            first += 2  # "an 86 percent slump in those of textile machinery"
        while first + 1 < len(self.items) and (
            self.items[first].low == "the"
            or (self.items[first].low in _MEASURES and self.items[first + 1].low == "of")
        ):
            first += 1 + (self.items[first].low != "the")
        if first < len(self.items) and self.items[first].low == "and":
            return None  # "earned 3 percent more and rice 2 percent"
        end = first + (listed and self.items[first].low == "other")
        while end < len(self.items) and (
            is_plain(self.items[end]) or self.items[end].low in ("and", "the")
        ):
            if self.items[end].low in _BEFORE_TIMES:
                break  # "oranges last season"
            end += 1
        if end < len(self.items) and self.items[end].kind in ("flow", "balance"):
            return None
        found = phrase(self.items, first, end, listed=listed)
        return (found, end) if found is not None else None

    def _coordinated(self, index: int) -> bool:
        """The second member of such a list: "... and 21 pct in fuels"."""
        if not index or self.items[index - 1].low not in ("and", ","):
            return False
        above = self.clause.parent.slots if self.clause.parent is not None else []
        told = (*self.clause.slots, *above)
        return any(
            _BEFORE_GOOD in s.rules or (s.subject.item and _BEFORE_NOUN in s.rules) for s in told
        )

    def _count_good(self, index: int, slot: Slot) -> None:
        """A unit that is its own good: "China exported 485,000 cars in June"."""
        counted, subject = self.items[index], slot.subject
        bare = subject is self.clause.subject and subject.bare and subject.item is None
        if counted.kind != "quantity" or counted.value.unit not in _COUNTED or not bare:
            return
        start = counted.start + counted.text.rfind(" ") + 1
        good = Phrase(counted.text.split()[-1].lower(), start, counted.end)
        listed = self._listed_behind(index + 1)  # "485,000 cars, trucks and buses"
        if listed is not None:
            good = Phrase(good.value + listed.value, start, listed.end)
        slot.subject = self.clause.subject = replace(
            subject, item=good, bare=False, source="measured"
        )

    def _is_doer(self, subject: Subject) -> bool:
        """Whether the item is who trades: "the domestic sector exported $2 bn worth of goods"."""
        if subject.item is None or subject.flow_span is None:
            return False
        return 0 <= subject.flow_span[0] - subject.item.end <= 1

    def _listed_behind(self, first: int) -> Phrase | None:
        """Further goods counted together with the first: ", trucks and buses"."""
        end, joined = first, False
        while end < len(self.items):
            token = self.items[end]
            joins = token.text == "," or token.low == "and"
            if not joins and not (is_plain(token) and self._known(token.low)):
                break
            joined = joined or token.low == "and"
            end += 1
        if not joined or end == first or not is_plain(self.items[end - 1]):
            return None
        text = "".join(t.low if t.text == "," else f" {t.low}" for t in self.items[first:end])
        return Phrase(text, self.items[first].start, self.items[end - 1].end)

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
        if self._is_of_good_told(k) and self.context is not None and subject.is_trade:
            slot.subject = replace(subject, item=self.context.item)
            if self.clause.subject is subject:
                self.clause.subject = slot.subject
            return k + 2
        part = self._is_part(index) or self._is_share_of_sum(index)
        behind = _OF_PARTS if part else ("of", *self._paid_for(subject))
        verbal = self.items[index].kind == "money" and self._by_verb(subject)
        behind = (*behind, "in") if verbal else behind
        all_goods = verbal and [self._low_at(k - 1), self._low_at(k)] == ["worth", "of"]
        whole = all_goods and not self._is_doer(subject)
        if whole and self._low_at(k + 1) in WHOLES and subject is self.clause.subject:
            slot.subject = self.clause.subject = replace(subject, item=None, whole=True)
            return k + 2  # "sold oil and bought $2 bn worth of goods"
        if k >= len(self.items) or self.items[k].low not in behind or not subject.is_trade:
            self._count_good(index, slot)
            return index + 1
        worth = self.items[k - 1].low == "worth"  # "$90 mn worth of avocados were exported"
        leans = self.clause.subject is None and (worth or self.items[index].kind == "quantity")
        named = subject.item is not None and subject.source != "measured"
        if named and not (part or verbal or leans or self._is_carried(subject)):
            return index + 1
        first = past_origin(self.items, k + 1)
        good = self._good_from(first, listed=self.sums)
        if good is None:
            return index + 1
        if first > k + 1:
            subject = self._from_origin(subject, self.items[first - 1])
        found, end = self._named_again(good[0], subject), good[1]
        weighed = self.items[index].kind == "quantity" and not part
        named = self._known(found.value) or (verbal and self._could_be_shipped(found, k + 1))
        if not (weighed or self.sums or named):
            return index + 1
        next_good = weighed and subject.source == "measured" and len(self.clause.slots) > 1
        own = slot.subject is self.clause.subject
        if own and (subject.bare or next_good or verbal):
            self.clause.subject = replace(subject, item=found, bare=False, source="measured")
        slot.subject = replace(subject, item=found)
        for other in self.clause.slots[-2:-1]:
            if self._pays_for(other, slot):
                other.subject = replace(other.subject, item=other.subject.item or found)
        return end

    def _named_again(self, found: Phrase, subject: Subject) -> Phrase:
        """The good that is meant; one by a shorter name is the one told of for its partner."""
        told = subject.item
        shorter = told is not None and key(told.value).endswith(f" {key(found.value)}")
        if told is not None and shorter and self._is_carried(subject):
            return told  # "a third of the lumber", in news of softwood lumber
        return self._meant(found)

    def _shared_good(self, index: int) -> None:
        """The good that a partner has a share of: "The US took 58 percent of the software"."""
        slot = self.clause.slots[-1]
        if self._low_at(index + 1) != "of" or not self._is_carried(slot.subject):
            return
        good = self._good_from(index + 2)
        if good is None or not self._known(good[0].value):
            return
        told = replace(slot.subject, item=self._named_again(good[0], slot.subject))
        if slot.subject is self.clause.subject:
            self.clause.subject = told
        slot.subject = told

    def _from_origin(self, subject: Subject, origin: Mention) -> Subject:
        """Imports of goods that are another country's: "bought $3 bn worth of Peruvian tea"."""
        buyer = subject.reporter.value if subject.reporter is not None else self.state.reporter
        if subject.flow != "imports" or subject.partner is not None or origin.value.code == buyer:
            return subject
        return replace(subject, partner=place_name(origin))

    def _compared_good(self, index: int) -> int:
        """The good of a multiple: "imported three times as many cars as a year earlier"."""
        subject = self.clause.slots[-1].subject
        named = self.items[index].low.endswith(("as much", "as many")) and subject.is_trade
        good = self._good_from(index + 1) if named and subject.item is None else None
        if good is None or not self._known(good[0].value):
            return index + 1
        self.clause.slots[-1].subject = replace(subject, item=good[0], bare=False)
        if subject is self.clause.subject:
            self.clause.subject = self.clause.slots[-1].subject
        return good[1]

    def _is_of_good_told(self, k: int) -> bool:
        """Whether "of them" stands for the good told of last: "Peru bought $98 mn of them"."""
        told = self.context.item if self.context is not None else None
        pair = [self._low_at(k), self._low_at(k + 1)]
        return told is not None and pair[0] == "of" and pair[1] in ("them", "these", "it")

    def _could_be_shipped(self, found: Phrase, first: int) -> bool:
        """A good that no table lists, behind a verb of trade: "exported $30 mn of hairnets"."""
        return found.value.endswith("s") and not self._is_no_good(found, first)

    def _paid_for(self, subject: Subject) -> tuple[str, ...]:
        """What brings the good of a sum: "earned $3 bn from tea", "spent $2 bn on fuel"."""
        verb = next((m.low for m in self.items if (m.start, m.end) == subject.flow_span), "")
        if verb in SPENDING_VERBS:
            return ("on", "for")
        return ("from",) if verb in EARNING_VERBS else ()

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

    def _is_equivalent(self, index: int) -> bool:
        """The same sum, said to be so: "a gap of $3 bn, equivalent to 50 bn rupees"."""
        said = [m.low for m in self.items[max(0, index - 2) : index]]
        if said not in _EQUIVALENT or not self.clause.slots:
            return False
        told, here = self.clause.slots[-1].mention, self.items[index].value
        other = told.kind == "money" and told.value.currency != here.currency
        return other and here.currency_word is not None

    def _is_converted(self, index: int) -> bool:
        """The same sum in another currency: "1.6 bn francs, or $387 million", "francs/$387"."""
        if self._is_equivalent(index):
            return True
        k = index - 1
        while k > 0 and self.items[k].low in _BEFORE_CONVERTED:
            k -= 1
        slashed = k > 0 and k == index - 1 and self.items[k].text[0] == "/"
        k -= slashed
        if not slashed and (
            k == index - 1 or self.items[k + (self.items[k + 1].text == ",") + 1].low != "or"
        ):
            return False
        before, here = self.items[k], self.items[index].value
        if before.kind != "money" or not before.value.scaled or not here.scaled:
            return False
        named = before.value.currency_word, here.currency_word
        return None not in named and before.value.currency != here.currency

    def _is_offset(self, index: int) -> bool:
        """What makes up for a balance: "a gap of 3 bn more than offset by 4 bn from services"."""
        by = index > 1 and self.items[index - 1].low == "by"
        return by and self.items[index - 2].low in _OFFSET

    def _shares_too(self, index: int) -> bool:
        """The next partner's share: "with 18 percent, ahead of Japan with 14 and Peru with 8"."""
        k = index - 1
        joined = k > 0 and self.items[k].low in ("with", "at", "on", "for")
        place = self.items[k - joined]
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        ends = following is None or following.text in (",", ".", ";") or following.low == "and"
        return place.kind == "place" and ends and 0 < self.items[index].value < _WHOLE
