"""Signs of figures: up or down, surplus or deficit."""

from __future__ import annotations

from itertools import pairwise

from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.statuses import Statuses
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import COMPARED, SIGN_WORDS, WAY_OF_RECORD, words

_BASIS_WORDS = words("year-on-year annual monthly yearly or")
"""Words between a figure and its direction: "a 5 percent annual drop"."""
_NEGATIVE = frozenset({"negative", "minus"})
_PASSED = _BASIS_WORDS | _NEGATIVE
"""What a direction may stand behind: "0.7 percent negative growth"."""
_NAMED_AND_MOVED = 2
"""A move that is told of, and what it did: "the fall in imports eased"."""
_BEHIND_FIGURES = words(
    "higher lower more less up down above below fewer greater larger bigger smaller"
)
"""Directions that stand right behind their figure."""

_OUTDOING = words(
    "outstripped exceeded surpassed topped beat bettered eclipsed outdid overtook outpaced exceeds",
    "exceeding surpassing topping beating bettering eclipsing",
)
_OUTDOING_REACH = 9
"""How far before its figure such a verb may stand."""

_SIGN_OF_RUN = {"deficit": -1, "surplus": 1}
_ECHOES = (
    *(("so", verb) for verb in ("did", "have", "has", "were", "was")),
    *(("did", word) for word in ("so", "too", "likewise")),
    ("followed", "suit"),
)
"""What says that something moved as the other did."""
_BETTER = ("improv", "better", "deteriorat", "worse")
_BEFORE_RATES = words("a an the revised 's ’s ' ’")
"""Words between "from" and the rate of before, beside its time: "from January's 12 percent"."""
_RATE_PREPOSITIONS = words("to at from")
_RATE_MOVES = words(
    "up down slower slowing easing accelerating quickening higher lower slowdown deceleration",
    "acceleration pickup pick-up moderation",
)

_STATED = words("was were is are stood")
_HEDGES = words("about around some nearly almost roughly thus therefore again still only hence now")
_SHARING_REACH = 8
"""How far behind a rate without a direction the one may stand that has it."""
_NAME_REACH = 12
"""How far before "by" the verb may stand that moved what is named between them."""


class Signs(Statuses):
    """Gives figures their signs."""

    def _sign(self, slot: Slot, clause: Clause) -> int | None:
        """Up or down: the direction nearest to the figure, then of its clause, then above."""
        if slot.sign is not None:
            return slot.sign
        near = self._near_direction(slot)
        if near is None and self.respectively and not slot.listed:  # "2, 3 and 4 percent more"
            near = self._near_direction(clause.slots[-1])
        if near is None:
            near = self._shared_direction(slot) or self._sign_of_change(slot)
        if near is not None:
            return near
        if not clause.directions and self._outdoes(slot.index):
            return 1
        rate = self._sign_of_rate(slot, clause)
        if rate is not None:
            return rate
        if slot.listed and self._moves_behind_bracket(slot):
            return self._moves_behind_bracket(slot)
        before = [k for k in clause.directions if k < slot.index]
        before = [k for k in before if not self._moves_rate(k)] or before
        if before:
            return self._sign_of_move(before[-1]) * self._sense(before[-1], slot)
        ahead = [k for k in clause.directions if not self._moves_rate(k)]
        if ahead and not slot.listed:
            return int(self.items[ahead[0]].value.sign)
        parent = clause.parent
        while parent is not None:
            if parent.directions:
                return int(self.items[parent.directions[-1]].value.sign)
            told = self._near_direction(parent.slots[-1]) if parent.slots else None
            if told is not None:
                return told  # "tea brought in 9 percent more and rice 3 percent"
            parent = parent.parent
        echoed = self._echo(slot)
        if echoed is not None:
            return echoed
        return (self.state.heading_sign or 1) if slot.listed else self.state.heading_sign

    def _moves_rate(self, index: int) -> bool:
        """What a rate does against another: "3.9 percent next year, down from 4.4 percent"."""
        ahead = self.items[index + 1 : index + 3]
        moved = self.items[index].low in _RATE_MOVES and [m.low for m in ahead[:1]] == ["from"]
        return moved and ahead[-1].kind == "percent"

    def _outdoes(self, index: int) -> bool:
        """By how much trade beat that of another time: "exceeded last year's by 4 percent"."""
        if self.items[index].kind != "percent" or not index or self.items[index - 1].low != "by":
            return False
        before = self.items[max(0, index - _OUTDOING_REACH) : index - 1]
        return any(m.low in _OUTDOING for m in before)

    def _echo(self, slot: Slot) -> int | None:
        """What another flow did as well: "So did imports, by 3 percent"."""
        lows = [m.low for m in self.items[: slot.index]]
        echoes = any(pair in _ECHOES for pair in pairwise(lows))
        told = [c for c in self.state.last_claims if c.measure == "growth"]
        return (1 if told[0].value > 0 else -1) if echoes and told and told[0].value else None

    def _sense(self, index: int, slot: Slot) -> int:
        """A deficit that improves shrinks, one that deteriorates grows."""
        of_deficit = slot.subject.flow == "balance" and slot.subject.sign < 0
        return -1 if of_deficit and self.items[index].low.startswith(_BETTER) else 1

    def _sign_of_move(self, index: int) -> int:
        """The way of a move: "growth" is up, "negative growth" down."""
        sign = int(self.items[index].value.sign)
        negative = index and self.items[index - 1].low in _NEGATIVE
        return -sign if negative and self.items[index].low == "growth" else sign

    def _moves_behind_bracket(self, slot: Slot) -> int | None:
        """The verb right behind the bracket: "while those from Chile (4.1 percent) increased"."""
        k = slot.index + 1
        if k + 1 >= len(self.items) or self.items[k].text != ")":
            return None
        verb = self.items[k + 1]
        noun = verb.kind != "direction" or verb.value.noun or verb.low.endswith("ing")
        return None if noun else int(verb.value.sign)

    def _sign_of_rate(self, slot: Slot, clause: Clause) -> int | None:
        """A rate of growth that moved is no growth that moved.

        "grew 1.0%, down from 7.4%", "export growth eased to 2.4 percent from 8.6 percent".
        """
        k = slot.index - 1
        while k > 0 and (self.items[k].low in _BEFORE_RATES or self.items[k].kind == "period"):
            k -= 1
        if k < 1 or slot.mention.kind != "percent" or self.items[k].low not in _RATE_PREPOSITIONS:
            return None
        said = [m.low for m in self.items[clause.first : slot.index]]
        if "growth" in said and _NEGATIVE.isdisjoint(said):
            return 1
        kind = self._kind_of_rate(slot, clause)
        if kind is not None:
            return kind
        move = self.items[k - 1]
        still = move.kind == "direction" and not move.value.sign  # "little changed from 2.3%"
        moved = self.items[k].low == "from" and (still or move.low in _RATE_MOVES)
        told = [c for c in self.claims if c.measure == "growth"]
        return (1 if told[-1].value >= 0 else -1) if moved and told else None

    def _kind_of_rate(self, slot: Slot, clause: Clause) -> int | None:
        """A move that moved keeps its way: "The decline in exports deepened to 15 percent"."""
        moves = [k for k in clause.directions if k < slot.index]
        if len(moves) < _NAMED_AND_MOVED:
            return None
        named, verb = moves[0], self.items[moves[-1]]
        noun = self.items[named].value.noun and self.items[named + 1].low in ("in", "of")
        told = any(m.kind in FIGURE_KINDS for m in self.items[named : moves[-1]])
        return self._sign_of_move(named) if noun and not (verb.value.noun or told) else None

    def _near_direction(self, slot: Slot) -> int | None:
        """The noun right behind the figure: "a 5.1 percent drop"."""
        before = [m.low for m in self.items[max(0, slot.index - 2) : slot.index]]
        if before[1:] == ["by"] and before[0] in COMPARED:
            return COMPARED[before[0]]  # "narrower by 3 percent"
        if before[1:] == ["of"] and self.items[slot.index - 2].kind == "record":
            return WAY_OF_RECORD.get(self.items[slot.index - 2].value.kind)
        if before[1:] == ["of"] and self.items[slot.index - 2].kind == "direction":
            k = slot.index - 2  # "an increase of 3 percent in chip exports and a drop"
            noun = self.items[k].value.noun and self.items[k].value.sign
            return self._sign_of_move(k) * self._sense(k, slot) if noun else None
        reach = 2 if slot.listed else 4
        for k in range(slot.index + 1, min(slot.index + reach, len(self.items))):
            item = self.items[k]
            if item.low in COMPARED:
                return COMPARED[item.low]
            if item.kind == "direction" and (item.value.noun or item.low in _BEHIND_FIGURES):
                return self._sign_of_move(k) * self._sense(k, slot)
            if item.kind in ("basis", "record") or item.low in _PASSED:
                continue
            if item.kind == "percent" and self.items[k - 1].low == "or":
                continue  # "$2 billion or 7 percent less"
            return None
        return None

    def _shared_direction(self, slot: Slot) -> int | None:
        """Two rates told by one word: "exports were 2 percent, and imports 5 percent, higher"."""
        rates = [k for k, m in enumerate(self.items[:-2]) if m.kind == "percent"]
        pairs = [p for p in pairwise(rates) if slot.index in p]
        return next((sign for p in pairs if (sign := self._direction_of_both(*p))), None)

    def _sign_of_change(self, slot: Slot) -> int | None:
        """The way of the sum that says the same: "which is more by $3 bn or 8 percent"."""
        told = self.claims[-1] if self.claims else None
        if told is None or told.measure != "change" or self.items[slot.index - 1].low != "or":
            return None
        same = told.start == self.items[slot.index - 2].start and told.value
        return (1 if told.value > 0 else -1) if same else None

    def _direction_of_both(self, first: int, last: int) -> int | None:
        """The word behind the last of two rates, where the first has none of its own."""
        k = first - 1
        while k > 0 and self.items[k].low in _HEDGES:
            k -= 1
        between = self.items[first + 1 : last]
        parted = [m for m in between if m.kind in FIGURE_KINDS | {"direction"} or m.text == ";"]
        paired = any(m.low == "and" for m in between[:2]) and len(between) < _SHARING_REACH
        if k < 0 or self.items[k].low not in _STATED or parted or not paired:
            return None
        comma = self.items[last + 1].text == "," == between[0].text
        return COMPARED.get(self.items[last + 1 + comma].low)

    def _balance_sign(self, slot: Slot, clause: Clause) -> int:
        """Surplus or deficit: the word beside the amount, the last one said, or the subject's."""
        if slot.listed:
            for k in range(slot.index - 1, max(-1, slot.index - 5), -1):
                if self.items[k].text == "(":
                    break
                if self.items[k].kind == "balance" and self.items[k].value:
                    return int(self.items[k].value)  # "(against a deficit of 3.7 million)"
        named = self.items[max(0, slot.index - 2)]
        if named.kind == "balance" and named.value and self.items[slot.index - 1].low == "of":
            return int(named.value)  # "a surplus of 2 bn is better than the deficit of May"
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
            if item.low in SIGN_WORDS:
                return SIGN_WORDS[item.low]  # "the balance was $1 bn negative"
            if (
                item.low == "in"
                and self.items[k + 1 : k + 2]
                and self.items[k + 1].value in (1, -1)
            ):
                continue  # "434.5 billion yen in surplus"
            if (
                item.kind in FIGURE_KINDS
                or item.kind in ("punct", "period")
                or item.low in ("from", "in", "and", "to", "against", "versus", "compared", "after")
            ):
                break
        runs = [k for k in clause.streaks if self.items[k].value.kind in _SIGN_OF_RUN]
        said = sorted(k for k in (*clause.signs, *runs) if k < slot.index and self.items[k].value)
        for k in range(slot.index - 1, max(said[-1:] or [clause.first]), -1):
            if self.items[k].low in SIGN_WORDS:
                return SIGN_WORDS[self.items[k].low]  # "the balance was negative, at 2 bn"
        if said and said[-1] in runs:
            return _SIGN_OF_RUN[self.items[said[-1]].value.kind]
        if said:
            return int(self.items[said[-1]].value)
        if slot.subject.sign:
            return slot.subject.sign
        ahead = [k for k in clause.signs if self.items[k].value]
        if ahead:
            return int(self.items[ahead[0]].value)
        return 1

    def _moves_by(self, k: int) -> bool:
        """Whether "by" says how far something moved, whose name may stand between.

        "rose by", "raised the volume of its sales to Iran by", but not "the rise was led by".
        """
        if self._direction_near(k):
            return True
        done = self.items[k].low.endswith("ed") or self.items[k].low in ("driven", "made")
        return not done and self._direction_near(k, reach=_NAME_REACH)

    def _direction_near(self, k: int, reach: int = 4) -> bool:
        for index in range(k, max(-1, k - reach), -1):
            if self.items[index].kind == "direction":
                return True
            if self.items[index].kind in FIGURE_KINDS:
                return False
        return False
