"""Streaks and records: "the fifth month in a row", "the highest since 2013"."""

from __future__ import annotations

from decimal import Decimal

from extractor.linking.cells import Claim, Subject
from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.timing import Timing
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import words
from extractor.mentions.types import Mention
from extractor.periods import Period

_ENDED = words(
    "ending ended ends end snapped snapping broke breaking broken halting halted after",
    "following reversing reversed snap snaps breaks halts stopped stopping arresting arrested",
    "despite interrupted interrupting",
)


_SPANS = frozenset({"week", "quarter", "half", "year"})


def _span(period: Period | None) -> str:
    """The unit in which a streak counts that names none: the length of the period told of."""
    return period.unit if period is not None and period.unit in _SPANS else "month"


class Streaks(Timing):
    """Makes claims of streaks and marks records."""

    def _streak(self, index: int, clause: Clause, main: Period | None) -> None:
        subject = clause.subject or (clause.parent.subject if clause.parent else None)
        if subject is None and self.state.last_was_trade:
            subject = self.state.subject
        if subject is None or not subject.is_trade:
            return
        value = self.items[index].value
        ended = self._ended(index)
        kind = value.kind or self._streak_kind(index, clause, subject, ended)
        slot = Slot(index, self.items[index], subject)
        period, inherited = self._told(slot, clause, main)
        if ended and period is not None:
            period = period.previous()
        listed = tuple(member for c in self.clauses for member in c.listed)
        members = (subject.others or listed) if self.respectively else ()
        streaks = clause.streaks
        if members and len(members) == len(streaks):
            subject = members[streaks.index(index)]
        claim = Claim(
            "streak",
            Decimal(value.length),
            subject,
            period,
            self.items[index].start,
            self.items[index].end,
        )
        claim.unit, claim.kind = value.unit or _span(period), kind
        claim.sentence = (self.sentence.start, self.sentence.end)
        claim.rules.extend([subject.source, "streak"])
        if inherited:
            claim.inherited.add("period")
        self.claims.append(claim)

    def _ended(self, index: int) -> bool:
        k = index - 1
        steps = 0
        while k >= 0 and steps < 5:
            item = self.items[k]
            if item.low in _ENDED:
                return True
            if item.kind in FIGURE_KINDS or item.text in (",", ";"):
                return False
            k -= 1
            steps += 1
        return False

    def _streak_kind(self, index: int, clause: Clause, subject: Subject, ended: bool) -> str:
        before = [k for k in clause.directions if k < index]
        near = before[-1] if before else (clause.directions[0] if clause.directions else None)
        if near is None and clause.parent is not None and clause.parent.directions:
            near = clause.parent.directions[-1]
        if near is not None:
            sign = self.items[near].value.sign * (-1 if ended else 1)
            return "rise" if sign > 0 else "fall"
        if subject.flow == "balance":
            sign = subject.sign or next(
                (self.items[k].value for k in clause.signs if self.items[k].value), 0
            )
            return "deficit" if sign < 0 else "surplus"
        return "rise"

    def _records(self, clause: Clause, main: Period | None) -> None:
        """A superlative goes to the nearest figure of its clause that is not a comparison."""
        for index in clause.records:
            word: Mention = self.items[index]
            own = [
                c
                for c in self.claims
                if c.sentence[0] == self.sentence.start
                and c.measure in ("amount", "growth", "quantity", "streak")
            ]
            if not own:
                continue
            nearest = min(own, key=lambda c: min(abs(c.start - word.end), abs(word.start - c.end)))
            nearest.record = self._record_kind(word.value.kind, nearest, clause)
            since = [k for k in clause.since if k > index]
            if since:
                period = self._resolve(self.items[since[0]].value, clause, nearest.period)
                nearest.record_since = period.code if period else None
            elif word.value.back and nearest.period is not None and word.value.unit:
                nearest.record_since = self._back(nearest.period, word.value.back, word.value.unit)

    def _record_kind(self, kind: str, claim: Claim, clause: Clause) -> str | None:
        if kind == "first_any" and claim.measure in ("amount", "quantity"):
            return "highest"
        if kind in ("highest", "lowest") and claim.measure == "growth":
            return "fastest_rise" if claim.value > 0 else "sharpest_fall"
        if kind == "first_any":
            falling = claim.measure == "growth" and claim.value < 0
            return "first_fall" if falling else "first_rise"
        return kind

    def _back(self, period: Period, count: int, unit: str) -> str | None:
        if unit == period.unit:
            return period.previous(count).code
        if unit == "year":
            return str(period.start.year - count)
        return None
