"""Periods of the figures that others are compared with."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from extractor.linking.clauses import WAS, Clause, Slot
from extractor.linking.finishing.coordinated import SUMS, Coordinated
from extractor.linking.finishing.placing import MONTHS_OF_YEAR
from extractor.linking.roles import FIGURE_KINDS, LIGHT, period_role
from extractor.linking.word_sets import words
from extractor.mentions.dates import TimeExpression
from extractor.periods import Period, months, span_of, year

ADJUSTED_REPORTERS = frozenset({"USA", "CAN", "GBR", "AUS"})
"""Countries whose monthly headline figures are seasonally adjusted."""
_SHARES = ("share", "proportion", "part of")
_NEAR_SHARE = 12
_MEASURES = {"money": "amount", "quantity": "quantity"}
_RELATIONS = {"yoy": "year", "mom": "unit", "qoq": "unit"}
_JOINING = words("and for of the a an its worth in")
_JOINED_KINDS = words("flow balance topic period record")
"""All that may stand between two figures compared with: "3 bn in May and a record 4 in June"."""
_NEAR_GOAL = 4
"""How far before a year "by" may stand: "by the end of 2030"."""
_ENDING_GOALS = FIGURE_KINDS | {"punct", "direction", "level", "forecast"}
_QUARTER = 3
_TO_COME = words("should will is are expects expect sees see")
"""What verbs of what is yet to come open with, unlike "had expected"."""
_JOINING_CLAUSES = words("and but while which that who when where as if")
_RATES = words("rate pace clip")
_PARTS_OF_YEARS = words("month quarter half months first_months days")
"""Kinds of times that a year places."""
_LONGER = frozenset({"quarter", "half", "months"})
"""Units of spans of several months that may be told of with the last of them."""


class Comparisons(Coordinated):
    """Gives figures of comparisons their periods."""

    def _join_comparisons(self) -> None:
        """Two figures compared with at once share their time.

        "compared with exports of 3 bn and imports of 2 bn in May", "against 3 bn for 20 tonnes in
        May"
        """
        slots = sorted((s for c in self.clauses for s in c.slots), key=lambda s: s.index)
        for first, second in pairwise(slots):
            compared = "comparison: compared" in first.rules and second.period is not None
            compared = compared or (first.role == "earlier" and WAS not in first.rules)
            if not compared or not self._joined(first, second):
                continue
            first.role = second.role = "earlier"
            if any(m.kind == "period" for m in self.items[first.index : second.index]):
                continue  # the first has its own: "in May and exports of 3 bn in June 1986"
            if first.period is None and second.period is not None:
                first.period = second.period
            elif second.period is None:
                second.period = first.period

    def _joined(self, first: Slot, second: Slot) -> bool:
        if not {first.mention.kind, second.mention.kind} <= SUMS:
            return False
        between = self.items[first.index + 1 : second.index]
        return any(m.low in ("and", "for") for m in between) and all(
            m.low in _JOINING or m.low in LIGHT or m.kind in _JOINED_KINDS for m in between
        )

    def _period(
        self, slot: Slot, clause: Clause, main: Period | None, status: str
    ) -> tuple[Period | None, bool]:
        """The period of a figure, and whether it was taken from elsewhere than its own words."""
        self._with_level(slot, clause)
        apart = self._told_apart(slot, clause) if status == "actual" else None
        base, inherited = self._told(slot, clause, main) if apart is None else (apart, True)
        if inherited and base is not None and base.unit in _LONGER and self._is_monthly(clause):
            base = span_of("month", base.end)
        if status == "forecast" and inherited and base == self.state.period:
            base = self.state.ahead or self._foretold(slot, clause, self._of_news(base))
        if status == "forecast" and self._made_then(slot):
            return self.claims[-1].period, True
        if slot.role == "earlier" and not (status == "forecast" and slot.period is None):
            return self._earlier(slot, clause, base), slot.period is None
        if slot.period is None and base is not None and self._was_reported_first(slot):
            return self._of_replaced(slot, base), True
        goal = self._goal(slot)
        if goal is not None:
            return goal, False
        if slot.period is not None:
            time = self.items[slot.period].value
            before = [m.low for m in self.items[slot.period - 2 : slot.period]]
            aimed = status == "forecast" and "by" in before
            role = period_role(self.items, slot.period)
            if role == "basis" and self._right_behind(slot):
                slot.role = "earlier"
                return self._earlier(slot, clause, base), False
            if aimed or role in ("main", "anchored"):
                if self._completes(time, clause, base) and base is not None:
                    return base.in_year(time.year or base.end.year), False
                time = self._moved_to(slot.period, clause) or time
                seen = slot.period in clause.periods and time.anchored
                anchor = self._anchor_at(slot.period, time, clause) if seen else base
                own = self._resolve(time, clause, anchor, forward=status == "forecast")
                if own is not None:
                    return own, False
        aim = self._aim(slot) if status == "forecast" and slot.period is None else None
        if aim is not None:
            return self._resolve(self.items[aim].value, clause, base, forward=True) or base, False
        return base, inherited

    def _of_news(self, base: Period | None) -> Period | None:
        """Nobody is asked about what was before: "It had been 3 bn in May. Economists had looked
        for 4 bn", in news of June.
        """
        main = self.state.main_period
        if base is None or main is None or base.length_in_months != main.length_in_months:
            return base
        return main if base.end < main.end else base

    def _foretold(self, slot: Slot, clause: Clause, base: Period | None) -> Period | None:
        """What will be is of no span that is over, where the article foresees another.

        "Trade grew 2 percent in 2013 and will grow 3 percent this year.¶ Imports should rise 4".
        """
        today, ahead = self.state.reference, self.state.foretold
        if base is None or today is None or ahead is None or self.state.published_inferred:
            return base
        verbs = {self.items[k].low.split()[0] for k in self._forecast_verbs(slot, clause)}
        over = base.end < today and base.length_in_months >= _QUARTER
        return ahead if over and verbs & _TO_COME else base

    def _is_monthly(self, clause: Clause) -> bool:
        """Whether rates of a clause go by the month before, as none of a longer span does.

        "In July and August exports were $3 bn. Tea fell 2 percent yoy and 9 percent mom".
        """
        return any(self.items[k].value == "mom" for k in clause.bases)

    def _aim(self, slot: Slot) -> int | None:
        """The time by which something is foreseen: "By 2030 exports will top 3 bn"."""
        for k in range(slot.index - 1, 0, -1):
            if self.items[k].kind == "period" and self.items[k - 1].low == "by":
                return k
        return None

    def _right_behind(self, slot: Slot) -> bool:
        """A sum of another time: "a record for the mills, which had sold $3 bn the year before"."""
        between = self.items[slot.index + 1 : slot.period]
        reached = self.items[slot.index - 1].low == "to"
        alone = all(m.low in ("the", "a") for m in between)
        return slot.mention.kind in SUMS and alone and not reached

    def _goal(self, slot: Slot) -> Period | None:
        """The year to come by which a sum is aimed at: "tea exports of $2 bn by the year 2030"."""
        today = self.state.reference
        for k in range(slot.index + 1, len(self.items)):
            item = self.items[k]
            if item.kind in _ENDING_GOALS or item.low in _JOINING_CLAUSES:
                return None
            if item.kind == "period":
                behind = {m.low for m in self.items[max(slot.index, k - _NEAR_GOAL) : k]}
                aimed = today is not None and item.value.kind in ("year", "fiscal", "relative")
                period = self._resolve(item.value, None, None) if aimed else None
                ahead = period is not None and today is not None and period.end > today
                return period if ahead and "by" in behind else None
        return None

    def _completes(self, time: TimeExpression, clause: Clause, base: Period | None) -> bool:
        """A year that goes with the part of a year told of.

        "In the first half trade rose from 35.7 bn in 2017 to 42.4 bn in 2018".
        """
        this_year = self._is_this_year(time)
        if not (time.kind == "year" or this_year) or base is None or base.unit == "year":
            return False
        if this_year and self._completing(clause):
            return True
        earlier = [s.period for s in clause.slots if s.role == "earlier" and s.period is not None]
        return any(self.items[k].value.kind == "year" for k in earlier)

    def _earlier(self, slot: Slot, clause: Clause, base: Period | None) -> Period | None:
        """The period of a comparison's figure, said behind it or understood from the last one."""
        if base is not None and self._is_superseded(slot, clause):
            slot.rules.append("superseded")
            return self._of_replaced(slot, base)
        if slot.period is not None:
            time = self.items[slot.period].value
            period = self._before_move(slot.period, clause, base) or self._averaged(slot, base)
            period = period or self._comparison_period(time, clause, base)
            if slot.mention.kind != "percent":  # rates of two months say nothing of their bases
                self._relate(base, period)
            if base is not None and period is not None and slot.mention.kind == "money":
                if self.comparing is not clause:
                    self.comparing = clause
                    self.state.comparisons = []
                self.state.comparisons.append((base, period))
            return period
        if base is None:
            return None
        spanned = self._years_spanned(clause)
        if spanned is not None and spanned.first is not None and slot.mention.kind in SUMS:
            return year(spanned.first)
        parallel = self._parallel(slot, clause, base)
        if parallel is not None:
            slot.rules.append("comparison period: as before")
            return parallel
        if clause.years_back is not None:
            return base.shift_years(-clause.years_back)
        relation = (
            self._relation_of_growth(slot, clause, base)
            or self.state.relation
            or self._usual_relation(slot, base)
        )
        if any(self.items[k].value == "seasonally_adjusted" for k in clause.adjustments):
            relation = "unit"  # what is adjusted for the season is there to be compared with it
        before = self.items[max(0, slot.index - _NEAR_SHARE) : slot.index]
        if slot.mention.kind == "percent" and not any(m.low.startswith(_SHARES) for m in before):
            relation = "unit"  # rates are told of with those of the month before
        slot.rules.append(f"comparison period: {relation} before")
        return base.shift_years(-1) if relation == "year" else base.previous()

    def _averaged(self, slot: Slot, base: Period | None) -> Period | None:
        """The time that has an average, whole: "above the 2017 average of 3 bn", told of May."""
        said = slot.period
        if said is None or self.items[said + 1 : said + 2] == []:
            return None
        averaged = self.items[said + 1].low == "average"
        return self._resolve(self.items[said].value, None, base) if averaged else None

    def _before_move(self, index: int, clause: Clause, base: Period | None) -> Period | None:
        """The first month of a move: "rose to 3 bn from 2 bn between May and June"."""
        moved = self._moved_to(index, clause)
        to = self._resolve(moved, clause, base) if moved is not None else None
        if moved is None or to is None:
            return None
        return to.shift_years(-1) if moved.month == self.items[index].value.first else to.previous()

    def _relation_of_growth(self, slot: Slot, clause: Clause, base: Period) -> str | None:
        """How the growth told beside two levels relates them, where it is that between them.

        "Sales rose 5 percent month-on-month to $2.1 bn from $2 bn": from the month before; as well
        "from $2 bn to $2.1 bn".
        """
        kind, earlier = slot.mention.kind, slot.mention.value
        levels = [
            (c.subject.flow, c.period, c.value)
            for c in self.claims
            if c.measure == _MEASURES.get(kind)
        ]
        reached = next(
            (s for s in clause.slots if s.index > slot.index and s.mention.kind == kind), None
        )
        if reached is not None and reached.role == "main" and kind == "money":
            levels.append((reached.subject.flow, base, reached.mention.value.amount))
        rates = [c for c in self.claims if c.measure == "growth" and c.basis in _RELATIONS]
        if not levels or not rates or earlier.amount == 0:
            return None
        (flow, period, level), rate = levels[-1], rates[-1]
        if flow != rate.subject.flow or period != rate.period:
            return None
        between = 100 * (abs(level) / abs(earlier.amount) - 1)
        near = abs(between - rate.value) <= max(Decimal("0.6"), abs(rate.value) / 20)
        return _RELATIONS[rate.basis or ""] if near else None

    def _usual_relation(self, slot: Slot, base: Period) -> str:
        """What a figure is compared with where no text has said: as its growth would be."""
        told = slot.subject.reporter
        reporter = told.value if told is not None else self.state.reporter
        if self.state.basis is None and base.unit == "month" and reporter in ADJUSTED_REPORTERS:
            return "unit"
        return "year" if self.state.basis in (None, "yoy") else "unit"

    def _parallel(self, slot: Slot, clause: Clause, base: Period) -> Period | None:
        """The bases of the comparison before, in order.

        "against 3.1 billion and 2.4 billion".
        """
        rank = [
            s for s in clause.slots if s.role == "earlier" and s.mention.kind == slot.mention.kind
        ].index(slot)
        if rank >= len(self.state.comparisons):
            return None
        told, earlier = self.state.comparisons[rank]
        return earlier if told == base else None

    def _comparison_period(
        self, time: TimeExpression, clause: Clause, base: Period | None
    ) -> Period | None:
        """The period that a time of a comparison means, seen from the period told of."""
        if base is None or (base.unit != "year" and self._is_set_against_year(time)):
            return self._resolve(time, clause, None)
        if time.unit == "that" and self.state.comparisons:
            return self.state.comparisons[-1][1]  # "18 percent more than was sold in that month"
        if time.kind == "same" and time.year is None and time.shift is None:
            return base.shift_years(-1)  # "compared with 3 bn in the corresponding period"
        if time.kind == "year" and _of_the_same_months(time, base):
            return base.in_year(time.year) if time.year else None
        part = base.length_in_months <= MONTHS_OF_YEAR
        if time.kind == "fiscal" and time.shift == -1 and part:
            return base.shift_years(-1)  # "24 percent over the previous fiscal year"
        if time.kind == "relative" and time.shift == -1:
            if time.unit == "year" and base.unit != "year":
                return base.shift_years(-1)
            if time.unit in ("month", "quarter") and not time.anchored and base.unit == time.unit:
                return base.previous()
        unplaced = time.year is None and not time.anchored
        if (
            unplaced
            and time.kind == "month"
            and time.month
            and time.shift is None
            and time.unit is None
        ):
            year = base.end.year - (time.month > base.end.month)
            return months(year, time.month, year, time.month)
        if unplaced and time.shift == -1 and time.kind in _PARTS_OF_YEARS:
            return self._resolve(replace(time, year=base.end.year - 1, shift=None), clause, base)
        resolved = self._resolve(time, clause, base)
        if resolved is not None and resolved == base and time.kind == "relative":
            return base.previous()
        if resolved is not None and resolved == base and time.unit == "last":
            return base.shift_years(-1)  # "10.2 bn last September", told in October of September
        return resolved

    def _is_set_against_year(self, time: TimeExpression) -> bool:
        """A year set against a part of another as it would be in twelve months.

        "running at an annual rate of $173 billion, above last year's $148 billion".
        """
        whole = time.kind == "year" or (time.kind, time.unit, time.shift) == (
            "relative",
            "year",
            -1,
        )
        return whole and any(
            rate.low in _RATES and annual.low.startswith(("annual", "yearly"))
            for annual, rate in pairwise(self.items)
        )

    def _relate(self, base: Period | None, earlier: Period | None) -> None:
        if base is None or earlier is None:
            return
        if base.unit in ("months", "half", "year"):
            return  # spans are compared with those of the year before, whatever months are
        if earlier == base.shift_years(-1):
            self.state.relation = "year"
        elif earlier.unit == base.unit and earlier == base.previous():
            self.state.relation = "unit"
        self.state.first_relation = self.state.first_relation or self.state.relation


def _of_the_same_months(time: TimeExpression, base: Period) -> bool:
    """Whether a year of a comparison means the months of it that are told of."""
    return base.unit != "year" and time.unit != "whole" and time.year != base.end.year
