"""Lists told "respectively": each member gets its own figure."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, product

from extractor.lexicon.items import canonical
from extractor.linking.cells import NOT_TRADE, Subject
from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.base import FinisherBase
from extractor.linking.word_sets import words

_LIST_MARKS = words(", and by of to & a an")
"""All that may stand between the figures of two members of a list."""
_RATES = words(
    "increases falls gains declines rises drops rates decreases losses reductions figures",
    "advances changes",
)
"""Plurals that stand for the rates of several flows or goods."""


class Spreading(FinisherBase):
    """Spreads figures over the members of lists."""

    def _spread(self, clause: Clause) -> None:
        """Give the members of a list their figures in order."""
        self._spread_times(clause)
        self._spread_clauses(clause)
        self._spread_earlier(clause)
        subject = clause.subject
        if subject is None:
            return
        self._spread_listed(clause)
        members = subject.others or self._named_members(subject)
        if not members:
            return
        self._spread_range(clause, members)
        for kind, role in product(("percent", "money", "quantity"), ("main", "earlier")):
            slots = [
                s
                for s in clause.slots
                if s.mention.kind == kind
                and not s.listed
                and s.role == role
                and s.subject is subject
            ]
            if len(slots) == len(members) and self._told_in_a_row(slots):
                for slot, member in zip(slots, members, strict=True):
                    slot.subject = replace(member, reporter=member.reporter or subject.reporter)
                    slot.rules.append("respectively")
        self._follow_members(clause)
        if self._of_each(subject):
            self._repeat(clause, subject, members)
        elif _of_several(subject):
            for slot in clause.slots:  # what several countries trade together is none's
                slot.subject = NOT_TRADE if slot.subject is subject else slot.subject

    def _follow_members(self, clause: Clause) -> None:
        """A rate in brackets is of the member before it: "fell by 4 bn (2%) and 1 bn (3%)"."""
        spread = {s.index: s for s in clause.slots if "respectively" in s.rules}
        for slot in clause.slots:
            member = spread.get(slot.index - 2)
            if member is not None and slot.listed and slot.mention.kind == "percent":
                slot.subject = member.subject

    def _spread_times(self, clause: Clause) -> None:
        """Figures of times in a row: "were $3 bn and $4 bn in 2005 and 2006 respectively"."""
        if not self.respectively or len(clause.periods) < 2:
            return
        first, last = clause.periods[0], clause.periods[-1]
        between = [m for m in self.items[first:last] if m.kind != "period"]
        if any(m.low not in _LIST_MARKS and m.low not in ("in", "the") for m in between):
            return
        for kind in ("percent", "money", "quantity"):
            slots = [s for s in clause.slots if s.mention.kind == kind and not s.listed]
            if len(slots) == len(clause.periods) and all(s.role == "main" for s in slots):
                for slot, period in zip(slots, clause.periods, strict=True):
                    slot.period = period
                    slot.rules.append("respectively")

    def _spread_range(self, clause: Clause, members: tuple[Subject, ...]) -> None:
        """A range of rates is of each member: "Peru, Chile and Cuba rose by from 5 to 40%"."""
        rates = (s for s in clause.slots if s.mention.kind == "percent" and not s.listed)
        told = [s for s in rates if s.mention.value.upper is not None]
        if len(told) != 1 or told[0].subject is not clause.subject or len(members) < 2:
            return
        reporter = told[0].subject.reporter
        each = [replace(member, reporter=member.reporter or reporter) for member in members]
        clause.slots.extend(replace(told[0], subject=member) for member in each[1:])
        told[0].subject = each[0]

    def _named_members(self, subject: Subject) -> tuple[Subject, ...]:
        """The goods of one name, where figures are told of each: "crude and refined oil"."""
        item = subject.item
        listed = self.respectively or self._of_each(subject)
        if item is None or not listed or canonical(item.value) is not None:
            return ()
        names = [n.strip() for n in item.value.replace(",", " and ").split(" and ") if n.strip()]
        head = names[-1].split()[-1]
        if len(names[-1].split()) > 1 and canonical(names[0]) is None:
            names = [n if len(n.split()) > 1 else f"{n} {head}" for n in names]
        return tuple(replace(subject, item=replace(item, value=n)) for n in names)

    def _of_each(self, subject: Subject) -> bool:
        """One figure for every member: "soap and tires each fell by 30 percent"."""
        if _of_several(subject):
            return any(m.low in ("each", "both") for m in self.items)
        named = subject.item if len({s.item for s in subject.others}) != 1 else subject.partner
        if named is None or named.end < self.items[0].start:
            return False
        behind = next((m.low for m in self.items if m.start >= named.end), "")
        return behind in ("each", "all", "both")

    def _repeat(self, clause: Clause, subject: Subject, members: tuple[Subject, ...]) -> None:
        for slot in [s for s in clause.slots if s.subject is subject and not s.listed]:
            slot.rules.append("each")
            slot.subject = members[0]
            clause.slots.extend(replace(slot, subject=member) for member in members[1:])

    def _told_in_a_row(self, slots: list[Slot]) -> bool:
        """Figures of the members stand in one list: "5, 4 and 3 percent", "$5 bn and $3 bn"."""
        return self.respectively or self._in_series(slots)

    def _in_series(self, slots: list[Slot]) -> bool:
        """Nothing but commas, "and" and prepositions between the figures."""
        between = [self.items[a.index + 1 : b.index] for a, b in pairwise(slots)]
        return all(_LIST_MARKS.issuperset(m.low for m in words) for words in between)

    def _spread_earlier(self, clause: Clause) -> None:
        """Sums of before, in turn: "exports were 6 bn and imports 5 bn, against 4 and 3 bn"."""
        told = [
            s
            for s in clause.slots
            if s.mention.kind == "money" and not s.listed and s.role == "earlier"
        ]
        subject = told[0].subject if told else None
        if len(told) < 2 or subject is None or subject.others or not self.respectively:
            return
        if any(s.subject is not subject for s in told) or not self._in_series(told):
            return
        members = self._members_until(clause)[-len(told) :]
        if len(members) == len(told):
            for slot, member in zip(told, members, strict=True):
                slot.subject = member
                slot.rules.append("respectively")

    def _spread_clauses(self, clause: Clause) -> None:
        """Rates behind their clauses: "exports were $76 bn and imports $39 bn, up 5% and 11%".

        Rates that stand alone, "the increases had been 9.4% and 8.7%", are of those told of
        before, in the sentence or in the one before it.
        """
        told = [
            s
            for s in clause.slots
            if s.mention.kind == "percent" and not s.listed and s.role == "main" and not s.measure
        ]
        subject = told[0].subject if told else None
        if len(told) < 2 or subject is None or subject.others or not subject.is_trade:
            return
        if any(s.subject is not subject for s in told) or not self._in_series(told):
            return
        if self._stands_alone(clause, told[0].index):
            members = self._told_members()
        elif self.respectively:
            members = self._members_until(clause)[-len(told) :]
        else:
            return
        if len(members) != len(told):
            return
        for slot, member in zip(told, members, strict=True):
            slot.subject = member
            slot.rules.append("respectively")

    def _stands_alone(self, clause: Clause, index: int) -> bool:
        """Whether a plural of rates is the subject: "the falls were 16% and 11%"."""
        return any(m.low in _RATES for m in self.items[max(clause.first, index - 4) : index])

    def _members_until(self, clause: Clause) -> list[Subject]:
        """The subjects of the clauses with sums, up to this one."""
        end = next(k for k, other in enumerate(self.clauses) if other is clause)
        summed = [
            c.subject
            for c in self.clauses[: end + 1]
            if c.subject is not None and any(s.mention.kind == "money" for s in c.slots)
        ]
        return list(dict.fromkeys(summed))

    def _told_members(self) -> list[Subject]:
        """The subjects of the rates told of last, in their order."""
        here = [c.subject for c in self.claims if c.measure == "growth"]
        return list(dict.fromkeys(here)) or self.state.rated

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


def _of_several(subject: Subject) -> bool:
    """Whether the members are the trade of several countries."""
    return len({member.reporter for member in subject.others}) > 1
