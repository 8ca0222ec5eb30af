"""Records: "the highest since 2013", "a three-year low", "the first fall in 24 months"."""

from __future__ import annotations

import re
from dataclasses import replace

from extractor.linking.cells import Claim, Subject
from extractor.linking.clauses import Clause
from extractor.linking.finishing.timing import Timing
from extractor.linking.word_sets import words
from extractor.mentions.types import Mention
from extractor.periods import Period

_MEASURED = ("amount", "growth", "quantity", "streak")
_LEVEL = re.compile(r"\b(?:highs?|lows?|peaks?|levels?|record|highest|lowest)\b")
"""Superlatives of a level, which go to a sum rather than to its growth."""
_SINCE_REACH = 10
"""How far behind a superlative "since" and its time may stand."""
_RIGHT_BEFORE = 4
"""Characters that may part "record" from the sum that it qualifies: "a record $3 bn"."""
_ANAPHORS = words("it this that these those they which")
_SURELY_LEVEL = re.compile(r"\b(?:high|highs|low|lows|peak|peaks)\b")


class Superlatives(Timing):
    """Gives records to the figures that they are of."""

    def _records(self, clause: Clause) -> None:
        """A superlative goes to the nearest figure told of, or to that of the sentence before."""
        for index in clause.records:
            word = self.items[index]
            claim = self._claim_of_record(word, clause)
            if claim is None:
                continue
            claim.record = self._record_kind(index, claim)
            if claim.record in ("highest", "lowest"):
                self.state.recorded = replace(claim.subject, others=())
            since = self._since_when(index)
            if since is not None:
                period = self._resolve(self.items[since].value, clause, claim.period)
                claim.record_since = period.code if period else None
            elif word.value.back and claim.period is not None and word.value.unit:
                claim.record_since = self._back(claim.period, word.value.back, word.value.unit)

    def _since_when(self, index: int) -> int | None:
        """The time behind "since", also behind a noun of its own: "the largest gap since May"."""
        times = (k for clause in self.clauses for k in clause.since)
        return min((k for k in times if 0 < k - index <= _SINCE_REACH), default=None)

    def _claim_of_record(self, word: Mention, clause: Clause) -> Claim | None:
        """The claim that a superlative is of."""
        other = clause.subject is not None and not clause.subject.is_trade
        if other and not any(s.subject.is_trade for s in clause.slots):
            return None
        own = [
            c
            for c in self.claims
            if c.sentence[0] == self.sentence.start
            and c.measure in _MEASURED
            and ("earlier" not in c.rules or self._qualifies(word, c))
        ]
        runs = own if word.value.kind in ("highest", "lowest") else []
        own = [c for c in own if c.measure != "streak"] or self._told_before(clause) or runs
        if not own:
            return None
        qualified = [c for c in own if self._qualifies(word, c)]
        if not qualified and self._is_of_level(word):
            sums = [c for c in own if c.measure in ("amount", "quantity")]
            own = sums or own
        return min(
            qualified or own,
            key=lambda c: min(abs(c.start - word.end), abs(word.start - c.end)),
        )

    def _qualifies(self, word: Mention, claim: Claim) -> bool:
        """Right before its sum: "the previous record of 63 bn", "a record 7 bn surplus"."""
        return 0 <= claim.start - word.end <= _RIGHT_BEFORE

    def _is_of_level(self, word: Mention) -> bool:
        """Whether the record is one of a sum, not of how it moved: "was the most ever"."""
        if _LEVEL.search(word.low):
            return True
        before = [m.low for m in self.items if m.end <= word.start][-2:]
        return before in (["was", "the"], ["were", "the"], ["is", "the"])

    def _told_before(self, clause: Clause) -> list[Claim]:
        """The figure of the sentence before: "It was the largest gap since April 2017"."""
        subject = clause.subject or (clause.parent.subject if clause.parent else None)
        if subject is None and self.items[0].low not in _ANAPHORS:
            return []
        told = [c for c in self.state.last_claims if self._may_be_of(c, subject)]
        return [c for c in told if c.measure in ("amount", "quantity")][:1] or told[:1]

    def _may_be_of(self, claim: Claim, subject: Subject | None) -> bool:
        if "earlier" in claim.rules or claim.record or claim.measure not in _MEASURED[:3]:
            return False
        return subject is None or (subject.is_trade and subject.flow == claim.subject.flow)

    def _record_kind(self, index: int, claim: Claim) -> str | None:
        """What kind of record it is for the figure that it goes to."""
        word = self.items[index]
        kind: str = word.value.kind
        move = next(
            (m for m in self.items[max(0, index - 2) : index] if m.kind == "direction"), None
        )
        if word.low == "most" and move is not None:  # "fell the most since"
            return "fastest_rise" if move.value.sign > 0 else "sharpest_fall"
        growth = claim.measure == "growth"
        if kind == "first_any" and claim.measure in ("amount", "quantity"):
            return "highest"
        if kind in ("highest", "lowest") and growth and not _SURELY_LEVEL.search(word.low):
            return "fastest_rise" if claim.value > 0 else "sharpest_fall"
        if kind == "fastest_rise" and growth and claim.value < 0:
            return "sharpest_fall"  # "the steepest pace"
        if kind == "first_any":
            return "first_fall" if growth and claim.value < 0 else "first_rise"
        return kind

    def _back(self, period: Period, count: int, unit: str) -> str | None:
        if unit == period.unit:
            return period.previous(count).code
        if unit == "year":
            return str(period.start.year - count)
        return None
