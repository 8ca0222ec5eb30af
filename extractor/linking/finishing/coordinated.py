"""Times of one cell told twice in a sentence: of the month and, behind it, of the year so far."""

from __future__ import annotations

from extractor.linking.cells import Phrase, Subject
from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.revisions import Revisions
from extractor.linking.roles import period_role
from extractor.linking.word_sets import words
from extractor.periods import Period

SUMS = words("money quantity")
_TO_SUMS = words("to at , reaching totalling totaling hitting and reached for a of total the")
"""What may stand between a rate and the sum that it led to."""
_MOVES = words("level direction")
_REACH = 4
"""How far behind a rate that sum may stand."""
_OTHER_TERMS = words("terms value volume volumes quantity")
"""What tells two figures of one cell apart: "up 5 percent in value and 2 percent in volume"."""
_PAIR = 2
APART = "told apart"
"""The rule of a figure whose sentence goes on to another time of its cell."""


class Coordinated(Revisions):
    """Gives two figures of one cell the two periods that they must be of."""

    def _with_level(self, slot: Slot, clause: Clause) -> None:
        """A rate has the time of the sum that it led to: "and rose 16% to $6 bn in the half"."""
        if slot.period is not None or slot.mention.kind != "percent" or slot.role != "main":
            return
        level = self._level(slot, clause)
        if level is not None and level.period is not None and self._is_told(level.period):
            slot.period = level.period

    def _level(self, slot: Slot, clause: Clause) -> Slot | None:
        """The sum that a rate led to: "rose 5 percent to $3 bn"."""
        for other in clause.slots:
            if other.index <= slot.index or other.index > slot.index + _REACH:
                continue
            between = self.items[slot.index + 1 : other.index]
            plain = bool(between) and all(m.low in _TO_SUMS or m.kind in _MOVES for m in between)
            if plain and other.mention.kind in SUMS and other.role == "main":
                return other
        return None

    def _is_told(self, index: int) -> bool:
        return period_role(self.items, index) in ("main", "anchored")

    def _told_apart(self, slot: Slot, clause: Clause) -> Period | None:
        """The period told of till now, where the time behind is of another figure of the cell.

        "Exports fell 5 percent on the month and 13 percent in the first half": they can not both
        be of the half.
        """
        if slot.role != "main" or slot.period is not None or self._is_dated(slot.index, clause):
            return None
        if not self.times or self.times[-1] < slot.index:
            return self._as_before(slot, clause)
        again = self._again(slot, clause)
        if again is None:
            return None
        until = again.period or again.index
        if any(m.low in _OTHER_TERMS for m in self.items[slot.index : until]):
            return None
        if self._compares(slot.index, again.index) and self._compares(again.index, until):
            return None  # "5 percent on the year and 2 percent on the month in May"
        slot.rules.append(APART)
        return self.state.period or self.state.title_period

    def _is_dated(self, index: int, clause: Clause) -> bool:
        """Whether a time stands before a figure in its sentence."""
        before = [k for k in self.times if k < index]
        return clause.when is not None or any(self._is_told(k) for k in before)

    def _again(self, slot: Slot, clause: Clause) -> Slot | None:
        """The next figure of the same kind and cell, where it has a time of its own."""
        for other, of in self._alike(slot, clause):
            if other.index > slot.index:
                self._with_level(other, of)
                return other if other.period and self._is_told(other.period) else None
        return None

    def _alike(self, slot: Slot, clause: Clause) -> list[tuple[Slot, Clause]]:
        """The figures of the sentence that are of one kind and cell with `slot`, in order."""
        one = slot.subject
        if slot.role != "main" or slot.listed or one.others:
            return []
        cell, measure = _cell(one), slot.measure or self._measure(slot, clause)
        found = [
            (other, of)
            for of in self.clauses
            for other in of.slots
            if other.role == "main"
            and other.mention.kind == slot.mention.kind
            and not (other.listed or other.subject.others)
            and _cell(other.subject) == cell
            and (other.measure or self._measure(other, of)) == measure
        ]
        return sorted(found, key=lambda pair: pair[0].index)

    def _compares(self, first: int, last: int) -> bool:
        return any(
            m.kind == "basis" or (m.kind == "period" and not self._is_told(first + 1 + k))
            for k, m in enumerate(self.items[first + 1 : last])
        )

    def _as_before(self, slot: Slot, clause: Clause) -> Period | None:
        """The periods of the sentence before, in its order.

        "Exports were $3 bn in May and $14 bn in the five months. Imports were $4 bn and $20 bn."
        """
        rate = slot.mention.kind == "percent"
        told = [
            c.period
            for c in self.state.last_claims
            if (c.measure == "growth") == rate and "earlier" not in c.rules and c.period is not None
        ]
        if len(told) != _PAIR or told[0] == told[1]:
            return None
        like = [other for other, _ in self._alike(slot, clause)]
        return told[like.index(slot)] if len(like) == _PAIR else None


def _cell(subject: Subject) -> tuple[str | None, str | None, str | None, str | None]:
    return (
        subject.flow,
        _value(subject.item),
        _value(subject.partner),
        _value(subject.reporter),
    )


def _value(phrase: Phrase | None) -> str | None:
    return phrase.value if phrase is not None else None
