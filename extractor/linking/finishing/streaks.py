"""Streaks: "the fifth month in a row", "has been falling since May"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from extractor.linking.cells import Claim, Subject
from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.superlatives import Superlatives
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import CUSTOMERS, SUPPLIERS, words
from extractor.periods import MONTHS_IN, Period, span_of

_ENDED = words(
    "ending ended ends end snapped snapping broke breaking broken halting halted after",
    "following reversing reversed snap snaps breaks halts stopped stopping arresting arrested",
    "despite interrupted interrupting",
)


_SPANS = frozenset({"week", "quarter", "half", "year"})
_MOVE_BEHIND = 7
_PASSING = words(
    "surpassing exceeding topping above exceeded surpassed topped clearing cleared",
    "beating beaten beat missing missed outpace outpaced outpacing",
)
"""Verbs of thresholds, whose streaks are neither of rises nor of falls."""
_PASSED = 8
"""How far before the streak such a verb may stand."""
_SIGNED_MONTHS = {"positive": "surplus", "negative": "deficit"}
_LEDGER = "the red"
_ENDED_BEFORE = 5
_SINCE_REACH = 5
"""How far behind "been falling" the time may stand since when."""
_TREND_REACH = 7
"""How far before the streak the trend may be named that went on."""
_LARGEST = ("biggest", "largest", "sharpest", "smallest", "steepest", "fastest", "strongest")
"""Superlatives of the move that went on: "the rise was the biggest and the fifth in a row"."""
_HAD = words("had having")
_TRENDS = words("trend run streak spell")
_WAYS_OF_TRENDS = {
    **dict.fromkeys(("negative", "downward", "losing", "falling", "declining"), "fall"),
    **dict.fromkeys(("positive", "upward", "winning", "rising", "growing"), "rise"),
}
_LONGEST_SINCE = 120


def _span(period: Period | None) -> str:
    """The unit in which a streak counts that names none: the length of the period told of."""
    return period.unit if period is not None and period.unit in _SPANS else "month"


def _last_member(period: Period | None, unit: str | None) -> Period | None:
    """The last of the months that a streak counts, where the period told of holds several."""
    size = MONTHS_IN.get(unit or "")
    if period is None or size is None or period.unit == "year" or period.length_in_months <= size:
        return period
    return span_of(unit or "", period.end)


_OPENING_STREAKS = words("after following")
_RANKS = CUSTOMERS | SUPPLIERS | words("market exporter importer source spot position seller")


class Streaks(Superlatives):
    """Makes claims of streaks."""

    def _streak(self, index: int, clause: Clause, main: Period | None) -> None:
        subject = clause.subject or (clause.parent.subject if clause.parent else None)
        subject = self._subject_ahead(index) or subject
        if subject is None and self.state.last_was_trade:
            subject = self.state.subject
        if subject is None or not subject.is_trade:
            return
        value = self.items[index].value
        if self._is_of_rank(index):
            return
        ended = self._ended(index)
        kind = value.kind or self._streak_kind(index, clause, subject, ended)
        if subject.flow == "balance":  # "the eighth positive month in a row"
            told = set(self.items[index].low.split()) & set(_SIGNED_MONTHS)
            kind = _SIGNED_MONTHS[told.pop()] if told else kind
        if kind in ("surplus", "deficit") and subject.flow in ("exports", "imports"):
            if _LEDGER in self.items[index].low:  # exports in the red are falling
                kind = "fall"
            else:
                subject = replace(subject, flow="balance", item=None, others=())
        slot = Slot(index, self.items[index], subject)
        period, inherited = self._told(slot, clause, main)
        period = _last_member(self._end_said(index, clause) or period, value.unit)
        if ended and period is not None:
            period = period.previous()
        listed = tuple(member for c in self.clauses for member in c.listed)
        members = (subject.others or listed) if self.respectively else ()
        streaks = clause.streaks
        if members and len(members) == len(streaks):
            subject = members[streaks.index(index)]
        length = value.length or self._since(index, clause, period)
        if length is None:
            return
        claim = Claim(
            "streak",
            Decimal(length),
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

    def _subject_ahead(self, index: int) -> Subject | None:
        """What a streak in front of its sentence is of: "After two months of growth, Peru fell"."""
        comma = next((k for k in range(index, len(self.items)) if self.items[k].text == ","), None)
        opening = next((k for k in range(index) if self.items[k].low in _OPENING_STREAKS), None)
        if (
            comma is None
            or opening is None
            or any(m.kind in ("place", "flow", "balance") for m in self.items[opening:comma])
        ):
            return None
        slots = sorted((s for c in self.clauses for s in c.slots), key=lambda s: s.index)
        ahead = next((s.subject for s in slots if s.index > comma), None)
        sided = ahead is not None and ahead.is_trade and ahead.partner is not None
        return replace(ahead, others=()) if sided and ahead is not None else None

    def _is_of_rank(self, index: int) -> bool:
        """A rank held for some time is no move: "the top supplier for a sixth month"."""
        k = index - 1
        while k > 0 and self.items[k].low in ("for", "a", "the", "in", "an"):
            k -= 1
        return k >= 0 and self.items[k].low in _RANKS

    def _end_said(self, index: int, clause: Clause) -> Period | None:
        """The end that a streak is told with: "fell for 12 months through May"."""
        for k in range(index + 1, min(index + _SINCE_REACH, len(self.items))):
            if self.items[k].kind == "period" and self.items[k].rule == "through":
                return self._resolve(self.items[k].value, clause, self._anchor())
        return None

    def _since(self, index: int, clause: Clause, period: Period | None) -> int | None:
        """Both ends count: "has been falling since May", told of August, makes four months."""
        unit = self.items[index].value.unit
        for k in range(index + 1, min(index + _SINCE_REACH, len(self.items))):
            if self.items[k].kind == "period":
                first = self._resolve(self.items[k].value, clause, period)
                if first is None or period is None or not first.unit == period.unit == unit:
                    return None
                count = (period.end.year - first.end.year) * 12 + period.end.month - first.end.month
                length = count // MONTHS_IN[unit] + 1
                return length if 1 < length <= _LONGEST_SINCE else None
        return None

    def _ended(self, index: int) -> bool:
        """The streak is over: "after ten months of falls", "had been falling since May"."""
        lasted = self.items[index].value.length is None or self.items[index].low.startswith("last")
        had = lasted and self.items[index - 1].low == "had"
        return had or self._had_moved(index) or self._end_of(index) is not None

    def _had_moved(self, index: int) -> bool:
        """A run that had been before the turn told behind it.

        "Exports, which had fallen for four months running, rose", "having fallen for a year".
        """
        k = index - 1
        while k > 0 and self.items[k].low in ("for", "the", "past", "last"):
            k -= 1
        if k < 1 or self.items[k].kind != "direction" or self.items[k - 1].low not in _HAD:
            return False
        sign = self.items[k].value.sign
        behind = (m for m in self.items[index + 1 :] if m.kind == "direction")
        return any(m.value.sign == -sign for m in behind)

    def _end_of(self, index: int) -> int | None:
        """The word before the streak that ends it."""
        for k in range(index - 1, max(-1, index - 1 - _ENDED_BEFORE), -1):
            item = self.items[k]
            if item.low in _ENDED:
                return k
            if item.kind in FIGURE_KINDS or item.text in (",", ";"):
                return None
        return None

    def _streak_kind(self, index: int, clause: Clause, subject: Subject, ended: bool) -> str:
        """What went on: the nearest word of movement, sign or passing, of the clause or above."""
        behind = self._move_behind(index)
        if behind is not None:
            return behind
        trend = self._trend_before(index)
        if trend is not None:
            return trend
        near = self._nearest(index, clause)
        if near is None and clause.directions:
            near = clause.directions[0]
        if near is None and clause.parent is not None and clause.parent.directions:
            near = clause.parent.directions[-1]
        if near is not None:
            return self._kind_of_word(near, ended and near < (self._end_of(index) or 0))
        if subject.flow == "balance":
            sign = subject.sign or next(
                (self.items[k].value for k in clause.signs if self.items[k].value), 0
            )
            return "deficit" if sign < 0 else "surplus"
        return "rise"

    def _nearest(self, index: int, clause: Clause) -> int | None:
        """The last word before the streak that says what went on."""
        signs = [k for k in clause.signs if self.items[k].value]
        records = [k for k in clause.records if not self.items[k].low.endswith(_LARGEST)]
        told = [k for k in (*clause.directions, *signs, *records) if k < index]
        told += [k for k in range(max(clause.first, index - _PASSED), index) if self._passes(k)]
        return max(told, default=None)

    def _trend_before(self, index: int) -> str | None:
        """The way of a trend: "a negative trend of three months"."""
        for way, noun in pairwise(self.items[max(0, index - _TREND_REACH) : index]):
            if noun.low in _TRENDS and way.low in _WAYS_OF_TRENDS:
                return _WAYS_OF_TRENDS[way.low]
        return None

    def _passes(self, k: int) -> bool:
        return self.items[k].low in _PASSING

    def _kind_of_word(self, k: int, ended: bool) -> str:
        """A move, a balance of that sign, or something else that went on: records, thresholds."""
        word = self.items[k]
        if word.kind == "balance":
            return "deficit" if word.value < 0 else "surplus"
        if word.kind == "record" or self._passes(k):
            return "other"
        return "rise" if word.value.sign * (-1 if ended else 1) > 0 else "fall"

    def _move_behind(self, index: int) -> str | None:
        """The move behind the streak: "two months in a row of shrinking receipts"."""
        if self.items[index + 1 : index + 2] and self.items[index + 1].low in ("of", "in"):
            for token in self.items[index + 2 : index + _MOVE_BEHIND]:
                if token.kind == "direction" and token.value.sign:
                    return "rise" if token.value.sign > 0 else "fall"
                if token.kind in FIGURE_KINDS or token.kind in ("punct", "period"):
                    return None
        return None
