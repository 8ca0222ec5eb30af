"""What a figure measures: an amount, a change, a growth, a share or a quantity."""

from __future__ import annotations

from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.distances import FARTHER, Distances
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import (
    COMPARED,
    CUSTOMERS,
    GIVING_VERBS,
    SUPPLIERS,
    TAKING_VERBS,
    WAY_OF_RECORD,
    words,
)
from extractor.mentions.types import Mention

_BEFORE_AMOUNTS = words(
    "about around some nearly over a an or , measly mere paltry meagre modest whopping staggering",
    "hefty massive huge further another additional",
)
"""What may stand between a direction and the amount of its change."""
_BEFORE_NOUNS = words("a an the its of sharp year-on-year annual with record")
"""Words before a direction that make it a noun: "a drop"."""

_DASHES = ("-", "–", "—", "--")
_ARTICLES = words("a an the its")

_TO_BASES = words("from over on above in the compared with")
"""What stands between a change and the time that it is counted from."""
_FLOW_REACH = 6
"""How far behind its share the flow may stand: "3 percent of all imports"."""
_MARKS = words("level mark barrier threshold line")
_PASSED = words("exceeded passed crossed breached topped broken surpassed")
_OCCASIONS = words("time month occasion")
_MARK_REACH = 9
_ADDING = words("add adds added adding")
"""What tells of a part of a total in tonnes: "while oil cakes added 20,000 tonnes"."""
_MORE_REACH = 12
_SHARE_REACH = 5
"""How far before its figure the word for a share may stand."""
_RANKED = CUSTOMERS | SUPPLIERS | words("market source")
_REPRESENTING = ("represent", "constitut")
"""Verbs that say what a sum is beside what it is a share of."""
_AMASSING = words(
    "run ran running runs rack racked racking rung rang chalk chalked chalking pile piled piling",
    "take takes took taken taking",
    "build built building clock clocked clocking notch notched notching tot totted roll rolled",
)
"""Verbs that with "up" say no more than "had": "racked up a surplus"."""


class Measures(Distances):
    """Tells levels from changes and growth from shares."""

    def _measure(self, slot: Slot, clause: Clause) -> str | None:
        kind = slot.mention.kind
        if kind == "percent":
            if self._is_off_aim(slot.index) or self._is_of_other_flow(slot):
                return None
            if clause.share_moves and not slot.listed and not slot.mention.value.signed:
                by = slot.index and self.items[slot.index - 1].low == "by"
                return None if by else "share"
            return "share" if self._is_share(slot, clause) else "growth"
        if kind == "quantity":
            adds = slot.index and self.items[slot.index - 1].low in _ADDING
            return "quantity" if adds or not self._is_change(slot) else None
        if kind == "money":
            if self._is_mark_passed(slot.index) or self._misses_aim(slot.index):
                return None
            # No trade is below zero: "chips (-6.9 bn)" says how much less was sold.
            signed = slot.mention.value.signed and slot.mention.value.amount < 0
            below_zero = signed and slot.subject.flow != "balance"
            if not (below_zero or self._is_change(slot)):
                return "amount"
            return None if self._is_off_aim(slot.index) else "change"
        return None

    def _is_of_other_flow(self, slot: Slot) -> bool:
        """What one flow is beside another: "a gap equal to 3 percent of imports"."""
        ahead = self.items[slot.index + 1 : slot.index + 1 + _FLOW_REACH]
        if not ahead or not ahead[0].low.startswith("of"):
            return False
        flow = next((m.value[0] for m in ahead if m.kind == "flow"), None)
        return flow in ("exports", "imports") and slot.subject.flow not in (flow, "trade", None)

    def _is_mark_passed(self, index: int) -> bool:
        """What only counts how often: "the third time that the $3 bn level was exceeded"."""
        ahead = [m.low for m in self.items[index + 1 : index + 4]]
        before = {m.low for m in self.items[max(0, index - _MARK_REACH) : index]}
        passed = len(ahead) > 2 and ahead[0] in _MARKS and ahead[2] in _PASSED
        return passed and not before.isdisjoint(_OCCASIONS) and "that" in before | {ahead[-1]}

    def _is_share(self, slot: Slot, clause: Clause) -> bool:
        index = slot.index
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if slot.mention.value.signed or (following is not None and following.low in FARTHER):
            return False
        if following is not None and "share" in (following.kind, following.low):
            return True  # also "with a 20 percent share"
        if index and self.items[index - 1].low in TAKING_VERBS | GIVING_VERBS:
            ahead = self.items[index : index + _MORE_REACH]  # "bought 2, 3 and 4 percent more"
            return not any(m.low in FARTHER for m in ahead)
        if (
            following is not None
            and following.low == "of"
            and not (index and self.items[index - 1].kind == "direction")
        ):
            if self._is_of_time(index):
                return False
            return not any(m.kind == "direction" for m in self.items[max(0, index - 2) : index])
        if slot.subject.source == "whole" and not clause.directions:
            return True
        if self._names_share(index):
            return not self._represents_move(index)
        if self._beside_level(slot) or self._goes_on_sharing(slot, clause):
            return True
        if self._has_rank(slot, clause):
            return True
        by = index and self.items[index - 1].low == "by"
        if clause.share and not clause.directions and slot.sign is None and not by:
            return True
        return slot.role == "earlier" and self._behind_share(slot, clause)

    def _is_of_time(self, index: int) -> bool:
        """The rate of a time: "slower than the 5 percent of March", no part of its exports."""
        behind = self.items[index + 2 : index + 4]
        dated = (
            len(behind) > 0 and behind[0].kind == "period" and self.items[index - 1].low == "the"
        )
        return dated and (len(behind) == 1 or behind[1].kind == "punct")

    def _beside_level(self, slot: Slot) -> bool:
        """What part a sum is, told beside it: "Spain with $1.2 bn or 12 percent"."""
        k = slot.index - 1
        if slot.listed or k < 1 or self.items[k].low != "or" or self._near_direction(slot):
            return False
        k -= 1 + (self.items[k - 1].text == ",")
        told = self.claims[-1] if self.claims else None
        if told is None or told.measure != "amount" or self.items[k].kind != "money":
            return False
        return told.start == self.items[k].start

    def _has_rank(self, slot: Slot, clause: Clause) -> bool:
        """What a member in its rank has: "Italy was the biggest buyer with 14.7 percent"."""
        named = slot.subject.partner or slot.subject.item
        if slot.listed or named is None or clause.directions or not slot.index:
            return False
        ranked = any(m.low in _RANKED for m in self.items[clause.first : slot.index])
        beside = self.items[slot.index - 1].low in ("with", "at", "on")
        return ranked and beside and self._near_direction(slot) is None

    def _goes_on_sharing(self, slot: Slot, clause: Clause) -> bool:
        """The next member of a list of shares: "China took 28 percent of it and Peru 16 percent".

        Nothing moved between the two, and each is of a partner or good of its own.
        """
        rates = (c for c in reversed(self.claims) if c.measure in ("share", "growth"))
        told = next(rates, None)
        if told is None or told.measure != "share" or slot.sign is not None or clause.directions:
            return False
        here, before = slot.subject, told.subject
        if (here.flow, here.partner, here.item) == (before.flow, before.partner, before.item):
            return False
        between = (m for m in self.items[clause.first : slot.index] if m.start >= told.end)
        return self._near_direction(slot) is None and not any(
            m.kind == "direction" for m in between
        )

    def _names_share(self, index: int) -> bool:
        """The word for a share stands before its figure: "accounted for some 40 percent".

        Its sum may stand between: "accounted for $690 million, or 17 percent".
        """
        if index > 1 and self.items[index - 1].low == "or":
            summed = index - 2 - (self.items[index - 2].text == ",")
            index = summed if self.items[summed].kind in ("money", "quantity") else index
        before = self.items[max(0, index - _SHARE_REACH) : index]
        closed = max((k for k, m in enumerate(before) if m.text == ")"), default=-1)
        before = before[closed + 1 :]  # "Peru (9% share of the total) rose 4 percent"
        shares = [k for k, m in enumerate(before) if "share" in (m.kind, m.low)]
        if not any(m.kind in FIGURE_KINDS for m in before):
            return bool(shares)
        said = next((k for k in reversed(shares) if not before[k].low.startswith("of")), None)
        return said is not None and not any(m.kind in FIGURE_KINDS for m in before[said:])

    def _represents_move(self, index: int) -> bool:
        """A move is represented, no part: "which represented a contraction of 8 percent"."""
        before = reversed(range(index))
        share = next(k for k in before if "share" in (self.items[k].kind, self.items[k].low))
        verb = self.items[share].low.startswith(_REPRESENTING)
        parted = any(m.text == "," for m in self.items[index + 1 : index + 2])
        last = index if parted else index + 3
        joined = not parted and [m.low for m in self.items[index + 1 : index + 2]] == ["and"]
        last += 1 if joined else 0  # "representing a 24 and 8 percent drop"
        return verb and any(m.kind == "direction" for m in self.items[share + 1 : last])

    def _behind_share(self, slot: Slot, clause: Clause) -> bool:
        """What a share is compared with: "made up 33 percent, up from 19 percent in August"."""
        told = [s for s in clause.slots if s.index < slot.index and s.mention.kind == "percent"]
        between = self.items[told[-1].index + 1 : slot.index] if told else []
        if between and between[0].low.startswith("of"):  # "33 percent of all imports, up from 19"
            comma = next((k for k, m in enumerate(between) if m.text == ","), 0)
            between = between[comma:]
        parted = any(m.kind in ("flow", "level") or m.text == ";" for m in between)
        return bool(told) and not parted and self._is_share(told[-1], clause)

    def _is_change(self, slot: Slot) -> bool:
        """How much, not how high: "up by $1.44 bn", "rose 3.8 billion", "an increase of 5 mln"."""
        index = slot.index
        if slot.listed and self._is_change_of_member(slot):
            return True
        if "respectively" in slot.rules and self.items[index - 1].low == "and":
            return self._changes_too()  # "fell by 4 bn and 1 bn respectively"
        if self._is_between_dashes(index):
            return self._is_growth(index - 2 - (self.items[index - 1].low == "or"))
        if slot.role == "earlier" and self.items[index - 1].low == "over":
            return False  # "a 9 percent rise over 3 bn a year earlier"
        k = index - 1
        while k >= 0 and (self.items[k].low in _BEFORE_AMOUNTS or self._is_least(k)):
            k -= 1
        if k < 0:
            return False
        before = self.items[k]
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        moved = before.low == "by" and k > 0 and (self._moves_by(k - 1) or self._changes_by())
        if moved or (before.low == "by" and self.items[k - 1].low in COMPARED):
            return True
        if slot.subject.source == "good" and self._farther_too(index):
            return True
        if self._is_moving(before) and not self._is_particle(k):
            noun = before.value.noun and before.low not in ("increased", "decreased")
            return not (noun and self._noun_use(k))
        if before.low == "of" and k and (self._names_change(k - 1) or self._moved_by(k - 1)):
            return True
        if before.low in ("of", "than") and k and self._names_change(self._before_base(k)):
            return True
        if before.kind == "percent" and any(m.low == "or" for m in self.items[k + 1 : index]):
            return self._is_growth(k)  # "rose 5 percent, or 3 bn", but "took 5 percent, or 3 bn"
        if following is None:
            return False
        if self._is_distance(index):
            if slot.role == "main":
                slot.period = None  # the time behind it is that of the other sum
            return True
        if [following.low, *(m.kind for m in self.items[index + 2 : index + 3])] == [
            "or",
            "percent",
        ]:
            following = self.items[index + 3] if index + 3 < len(self.items) else following
            if following.low in COMPARED:
                return True  # "$2 billion or 7 percent less than in May"
        return bool(
            following.kind == "direction" and following.value.noun and following.low != "growing"
        )

    def _is_between_dashes(self, index: int) -> bool:
        """The sum of a rate, set apart: "rose 9 percent - or 3 bn - to 40 bn"."""
        dash = index - 1 - (self.items[index - 1].low == "or")
        closed = index + 1 == len(self.items) or self.items[index + 1].text in _DASHES
        return closed and dash > 0 and self.items[dash].text in _DASHES

    def _is_least(self, k: int) -> bool:
        """A word of "at least": "earnings fell at least 3 bn"."""
        low = self.items[k].low
        return low == "least" or (low == "at" and self.items[k + 1].low == "least")

    def _is_growth(self, k: int) -> bool:
        """Whether the percentage at `k` told how much something moved."""
        told = self.claims[-1] if self.claims else None
        return told is not None and told.measure == "growth" and told.start == self.items[k].start

    def _is_change_of_member(self, slot: Slot) -> bool:
        """How much a member of a list moved.

        "(4.7 bn or 79%)", and "were up $4.8 bn to $264.8 bn, due to fuels ($1.6 bn)": what made the
        change is no larger than the change.
        """
        before, *ahead = self.items[slot.index - 1 : slot.index + 4]
        lows = [m.low for m in ahead]
        moved = any(m.kind == "direction" for m in self.items[: slot.index])
        moved = moved or self.state.heading_sign is not None
        if lows[1:2] == ["or"] and [m.kind for m in ahead[2:3]] == ["percent"]:
            return moved and lows[3:4] != ["of"]
        if before.text != "(" or lows[1:2] != [")"]:
            return False
        if self._is_growth(slot.index - 2):
            reaches = self._reaches_behind(slot.index + 2)
            self.state.changes_listed = self.state.changes_listed or reaches
            return self.state.changes_listed
        if self._is_led_by_move(slot.index - 1):
            return True
        told = [
            abs(c.value)
            for c in self.claims
            if c.measure == "change" and c.sentence[0] == self.sentence.start
        ]
        amount = abs(slot.mention.value.amount)
        self.state.changes_listed = self.state.changes_listed or any(amount <= c for c in told)
        outside = [m for k, m in enumerate(self.items) if m.kind == "money"]
        alone = all(self.items[k - 1].text == "(" for k, m in enumerate(self.items) if m in outside)
        return any(amount <= c for c in told) or (self.state.changes_listed and alone and moved)

    def _is_led_by_move(self, opening: int) -> bool:
        """What made up a move: "reflected increases in tyres ($1.2 bn) and a decrease in tea"."""
        inside = False
        for k in range(opening - 1, 0, -1):
            item = self.items[k]
            if item.text in ("(", ")"):
                inside = item.text == ")"
            elif inside:
                continue
            elif item.kind == "direction":
                several = item.low.endswith("s") or self.items[k - 1].low in ("a", "an")
                return bool(item.value.noun) and several and self.items[k + 1].low == "in"
            elif item.kind not in ("word", "topic", "place", "punct") or item.text == ";":
                return False
        return False

    def _reaches_behind(self, k: int) -> bool:
        """Whether the level follows: "rose 4.4 percent ($577 million) to $13.6 billion"."""
        ahead = self.items[k : k + 3]
        ahead = ahead[1:] if ahead and ahead[0].text == "," else ahead
        return len(ahead) > 1 and ahead[0].low in ("to", "at") and ahead[1].kind == "money"

    def _is_moving(self, word: Mention) -> bool:
        """A direction right before the figure, other than "more" and "above"."""
        return (
            word.kind == "direction"
            and word.value.sign != 0
            and word.low not in ("more", "less", "above", "below", "off", "surpassing")
            and word.value.percent is None
            and word.text[0].islower()
        )

    def _is_particle(self, k: int) -> bool:
        """No move of the sum: "ran up a deficit of 3 bn", "piled up a 3 bn surplus"."""
        return self.items[k].low == "up" and k > 0 and self.items[k - 1].low in _AMASSING

    def _names_change(self, k: int) -> bool:
        """Nouns of change before "of": "an increase of 5 mln", "a swing of 2 bn"."""
        noun = self.items[k]
        moved = noun.kind == "record" and noun.value.kind in WAY_OF_RECORD
        if moved or noun.low in ("turnaround", "swing"):
            return True  # also "the biggest fall of $3 mn"
        return noun.kind == "direction" and bool(noun.value.noun) and self._noun_use(k)

    def _before_base(self, k: int) -> int:
        """Where the noun of a change stands before its base: "a gain from 1958 of more than"."""
        while k > 0 and self.items[k].low in ("than", "more", "less"):
            k -= 1
        k -= self.items[k].low == "of"
        if k > 0 and self.items[k].kind == "period":
            k -= 1
            while k > 0 and self.items[k].low in _TO_BASES:
                k -= 1
        return k

    def _moved_by(self, k: int) -> bool:
        """A decrease in a sum: "reflected a decrease in the goods deficit of $1.2 billion"."""
        if k < 1 or self.items[k].kind not in ("balance", "flow"):
            return False
        while k > 1 and self.items[k].low != "in":
            if self.items[k].kind in FIGURE_KINDS or self.items[k].kind == "punct":
                return False
            k -= 1
        move = self.items[k - 1]
        return move.kind == "direction" and bool(move.value.noun) and self._noun_use(k - 1)

    def _farther_too(self, index: int) -> bool:
        """How far apart is said once: "tools were $3 bn higher, cars $2 bn and toys $1 bn"."""
        k = index - 1
        while k > 0 and self.items[k].kind in ("word", "punct", "topic", "money"):
            if self.items[k].text == ";":
                return False
            k -= 1
        higher = self.items[k].low in FARTHER and self.items[k - 1].kind == "money"
        return higher and self._changes_by()

    def _changes_by(self) -> bool:
        """The verb of a change is said once: "food rose by $3 bn and fuels by $2 bn"."""
        here = [c for c in self.claims if c.sentence[0] == self.sentence.start]
        return bool(here) and here[-1].measure == "change"

    def _changes_too(self) -> bool:
        """Whether the sum told before it in the sentence is a change."""
        here = [c for c in self.claims if c.sentence[0] == self.sentence.start]
        sums = [c.measure for c in here if c.measure in ("amount", "change")]
        return sums[-1:] == ["change"]

    def _noun_use(self, k: int) -> bool:
        if k > 1 and self.items[k - 1].kind == "word" and self.items[k - 2].low in _ARTICLES:
            return True  # "a significant increase of 5 bn"
        return k > 0 and self.items[k - 1].low in _BEFORE_NOUNS
