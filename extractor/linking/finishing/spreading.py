"""Lists told "respectively": each member gets its own figure."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.base import FinisherBase
from extractor.linking.word_sets import words

_LIST_MARKS = words(", and by of to & a an")
"""All that may stand between the figures of two members of a list."""


class Spreading(FinisherBase):
    """Spreads figures over the members of lists."""

    def _spread(self, clause: Clause) -> None:
        """Give the members of a list their figures in order."""
        subject = clause.subject
        if subject is None:
            return
        self._spread_listed(clause)
        if not subject.others:
            return
        for kind in ("percent", "money", "quantity"):
            slots = [
                s
                for s in clause.slots
                if s.mention.kind == kind
                and not s.listed
                and s.role == "main"
                and s.subject is subject
            ]
            if len(slots) == len(subject.others) and self._told_in_a_row(slots):
                for slot, member in zip(slots, subject.others, strict=True):
                    slot.subject = replace(member, reporter=member.reporter or subject.reporter)
                    slot.rules.append("respectively")

    def _told_in_a_row(self, slots: list[Slot]) -> bool:
        """Figures of the members stand in one list: "5, 4 and 3 percent", "$5 bn and $3 bn"."""
        if self.respectively:
            return True
        items = self.sentence.items
        between = [items[a.index + 1 : b.index] for a, b in pairwise(slots)]
        return all(_LIST_MARKS.issuperset(m.low for m in words) for words in between)

    def _spread_listed(self, clause: Clause) -> None:
        """Members named by their brackets.

        "memory ($6 bn) and system chips ($3 bn), up 108.1% and 27.2% respectively".
        """
        told = [
            s
            for s in clause.slots
            if s.mention.kind == "percent" and not s.listed and s.role == "main"
        ]
        members = clause.listed[-len(told) :]
        if (
            not self.respectively
            or len(told) < 2
            or len(members) != len(told)
            or told[0].index < max((s.index for s in clause.slots if s.listed), default=0)
        ):
            return
        for slot, member in zip(told, members, strict=True):
            slot.subject = member
            slot.rules.append("respectively")
