"""Periods of figures: of the clause, of the sentence, and of comparisons."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.spreading import Spreading
from extractor.linking.roles import FIGURE_KINDS, period_role, time_told
from extractor.mentions.dates import TimeExpression
from extractor.periods import Period
from extractor.resolving import TimeContext, resolve

_NEAR = 6
_CLOSE = 8
"""How many words may stand between the last figure and the time that closes its sentence."""
_PARTING = FIGURE_KINDS | {"punct", "flow", "balance", "direction", "level"}
"""Kinds of words that part a time from the figure before it."""
TURNED = "time turned to"
"""The rule of a figure whose sentence turned to another time than it had told of."""
_RELATIVE = frozenset({"which", "who", "whose"})
_CONJUNCTIONS = frozenset({"and", "but", "while", "whereas", "although", "though", "yet"})
_BEFORE_TURN = frozenset({"in", "during", "over", "for", "the", "a", "of", "month"})


class Timing(Spreading):
    """Gives figures their periods."""

    def _closing_period(self) -> Period | None:
        """The one time of the sentence, said last.

        "Exports dropped 3.9% and imports 9.1% in September".
        """
        said = [
            k
            for k, m in enumerate(self.items)
            if m.kind == "period" and period_role(self.items, k) != "since"
        ]
        if len(said) != 1 or len(self.clauses) < 2 or self.fronted is not None:
            return None
        figures = [s.index for c in self.clauses for s in c.slots]
        last = max(figures, default=0)
        apart = any(m.kind == "punct" for m in self.items[last : said[0]])
        if (
            not figures
            or (apart and (len(figures) == 1 or said[0] > last + _NEAR))
            or not last < said[0] <= last + _CLOSE
            or period_role(self.items, said[0]) != "main"
        ):
            return None
        if any(c.forecasts for c in self.clauses) or any(
            s.role == "earlier" for c in self.clauses for s in c.slots
        ):
            return None
        return self._resolve(self.items[said[0]].value, None, self.state.period)

    def _fronted_period(self) -> int | None:
        """A time before the first figure and the first flow: "In 2021, Mexico recorded ..."."""
        for index, item in enumerate(self.items):
            if item.kind in FIGURE_KINDS or item.kind in ("flow", "balance"):
                return None
            if index and self.items[0].low in ("among", "of"):
                return None  # "Of last year's biggest customers, Spain bought 7% more"
            if item.kind == "period" and period_role(self.items, index) in ("main", "anchored"):
                return index
        return None

    def _main_period(self, clause: Clause) -> Period | None:
        """The period that the clause tells of, as said in it, before it or above it."""
        if clause.when is not None:
            return self._resolve(self.items[clause.when].value, clause, self._anchor())
        owned = self._of_comparisons(clause)
        turns = self._times_turned_to(clause)
        said = [
            k
            for k in clause.periods
            if k not in owned and k not in turns and period_role(self.items, k) != "basis"
        ]
        if not said:
            return None
        for index in said:
            forward = any(self.items[k].value == "verb" for k in clause.forecasts)
            time = self._moved_to(index, clause) or self._with_year(index, said)
            anchor = self._anchor_at(index, time, clause)
            period = self._resolve(time, clause, anchor, forward)
            if period is not None:
                return period
        return None

    def _of_comparisons(self, clause: Clause) -> set[int]:
        """The times of figures that others are compared with, however they are tied to them."""
        owned: set[int] = set()
        for slot in clause.slots:
            if slot.role != "earlier":
                continue
            behind = slot.period
            if behind is None:
                ahead = next((k for k in clause.periods if k > slot.index), None)
                behind = ahead if ahead and self._one_breath(slot.index, ahead) else None
            if behind is not None:
                owned.add(behind)
        return owned

    def _one_breath(self, first: int, last: int) -> bool:
        """Whether a time goes on with a figure: "from 3 bn at the like stage of 2014"."""
        between = self.items[first + 1 : last]
        return not any(m.kind in _PARTING or m.low == "and" for m in between)

    def _times_turned_to(self, clause: Clause) -> list[int]:
        """The times with which a clause turns to its later figures, and which hold for no others.

        "Sales there reached 3 bn, and in the last quarter they fell 5 percent".
        """
        slots = [slot.index for slot in clause.slots]
        return [
            k
            for k in clause.periods
            if slots and slots[0] < k < slots[-1] and self._opens_coordinate(k)
        ]

    def _opens_coordinate(self, index: int) -> bool:
        """Whether a time stands right behind a conjunction: "and in the final quarter"."""
        k = index - 1
        while k > 0 and self.items[k].low in _BEFORE_TURN:
            k -= 1
        return k < index - 1 and self.items[k].low in _CONJUNCTIONS

    def _moved_to(self, index: int, clause: Clause) -> TimeExpression | None:
        """The second month of a move from one to the next: "rose 4 percent from May to June"."""
        time: TimeExpression = self.items[index].value
        if (
            time.kind != "months"
            or time.first is None
            or time.last is None
            or (time.last - time.first) % 12 != 1
            or not clause.directions
            or not index
            or self.items[index - 1].low not in ("from", "between")
        ):
            return None
        year = time.end_year or time.year
        return replace(time, kind="month", month=time.last, year=year, end_year=None)

    def _with_month(self, before: list[int], clause: Clause) -> TimeExpression:
        """The nearest time before a figure; a year that only completes a month gives way to it."""
        last = before[-1]
        moved = self._moved_to(last, clause)
        if moved is not None:
            return moved
        time: TimeExpression = self.items[last].value
        if len(before) > 1 and (
            time.kind == "year"
            or (time.kind == "relative" and time.unit == "year" and not time.anchored)
        ):
            combined = self._with_year(before[-2], before)
            if combined != self.items[before[-2]].value:
                return combined
        return self._with_year(last, before)

    def _with_year(self, index: int, said: list[int]) -> TimeExpression:
        """Month and year stand apart in one phrase: "The January surplus last year"."""
        time = time_told(self.items, index)
        if (
            time.year is not None
            or time.shift is not None
            or time.kind not in ("month", "months", "quarter", "half", "days", "first_months")
        ):
            return time
        for other in said:
            year: TimeExpression = self.items[other].value
            if (
                other == index
                or abs(other - index) > 4
                or self.items[min(other, index) + 1].text == ","
            ):
                continue
            if year.kind == "year":
                return replace(time, year=year.year)
            if year.kind == "relative" and year.unit == "year" and not year.anchored:
                return replace(time, shift=year.shift)
        return time

    def _anchor_at(self, index: int, time: TimeExpression, clause: Clause) -> Period | None:
        """What a time such as "the same month of last year" counts from.

        The time said before it in its clause, else what was told of where the clause began.
        """
        if not time.anchored:
            return self._anchor()
        before = [k for k in clause.periods if k < index]
        if not before:
            return self.clause_anchor
        earlier: TimeExpression = self.items[before[-1]].value
        said = self._resolve(earlier, clause, self._anchor_at(before[-1], earlier, clause))
        return said or self.clause_anchor

    def _anchor(self) -> Period | None:
        """The period that a time without a year is seen from."""
        return self.sentence_period or self.state.period

    def _resolve(
        self,
        time: TimeExpression,
        clause: Clause | None,
        anchor: Period | None,
        forward: bool = False,
    ) -> Period | None:
        if (
            time.kind == "same"
            and time.year is None
            and time.shift is None
            and self.sentence_period is None
        ):
            anchor = self.state.told or anchor
        told = None if forward else self._told_as_span(time)
        if told is not None:
            return told
        subject = clause.subject if clause else None
        country = subject.reporter.value if subject and subject.reporter else self.state.reporter
        return resolve(time, TimeContext(self.state.reference, anchor, country, forward))

    def _told_as_span(self, time: TimeExpression) -> Period | None:
        """The span of months that a shorter name stands for.

        "in the ten months", told of April to January; "in 2018", of January to October 2018 while
        that year was not over; "this month", of its first 20 days.
        """
        spans = reversed(self.state.cumulated)
        if time.kind == "first_months" and time.year is None and time.shift is None:
            return next(
                (p for p in spans if p.length_in_months == time.first and p.unit != "days"), None
            )
        today = self.state.reference
        if today is None:
            return None
        if time.kind == "year" and time.year == today.year:
            return next((p for p in spans if p.start == date(today.year, 1, 1)), None)
        if time.kind == "relative" and time.unit == "month" and time.shift == 0:
            begun = today.replace(day=1)
            return next((p for p in spans if p.unit == "days" and p.start == begun), None)
        return None

    def _told(self, slot: Slot, clause: Clause, main: Period | None) -> tuple[Period | None, bool]:
        """The period of the clause, nearest said: own, fronted, parent's, the article's."""
        another = self._of_another(slot, clause) or self._closed(clause, slot)
        if main is not None and not another:
            owned = self._of_comparisons(clause)
            before = [
                k
                for k in clause.periods
                if k < slot.index and k not in owned and period_role(self.items, k) != "basis"
            ]
            if before:
                forward = any(self.items[k].value == "verb" for k in clause.forecasts)
                time = self._with_month(before, clause)
                anchor = self._anchor_at(before[-1], time, clause)
                nearest = self._resolve(time, clause, anchor, forward)
                if nearest is not None:
                    return nearest, False
            return main, False
        turns = [k for k in self._times_turned_to(clause) if k < slot.index]
        if slot.mention.kind == "streak":  # no streak is told of as it was a year ago
            turns = [k for k in turns if not self.items[k].value.anchored]
        turn = turns[-1] if turns else None
        turned = self._resolve(self.items[turn].value, clause, self._anchor()) if turn else None
        if turned is not None:
            slot.rules.append(TURNED)
            return turned, False
        nearer = clause.parent is not None and self._said_before(clause.parent, slot, self.fronted)
        if self.fronted is not None and not nearer:
            fronted = self._resolve(self.items[self.fronted].value, clause, self.state.period)
            if fronted is not None:
                return fronted, False
        parent = clause.parent
        while parent is not None:
            said = None
            if not self._relative(parent) and not self._closed(parent, slot):
                said = self._said_before(parent, slot) or self._main_period(parent)
            if said is not None:
                return said, True
            parent = parent.parent
        sentence = None if another and self.sentence_period == main else self.sentence_period
        told = sentence or self.state.period
        return self._year_after_base(clause, told) or told, True

    def _relative(self, clause: Clause) -> bool:
        """A clause that only qualifies: "Peru, which bought 40 percent of them last year, ..."."""
        opening = self.items[max(0, clause.first - 2) : clause.first + 1]
        return any(m.low in _RELATIVE for m in opening)

    def _closed(self, clause: Clause, slot: Slot) -> bool:
        """Whether a clause of time has ended: "unlike May, when they were 3 bn, they rose"."""
        if clause.when is None:
            return False
        told = False
        for item in self.items[clause.when + 1 : slot.index]:
            if told and item.text == ",":
                return True
            told = told or item.kind in FIGURE_KINDS
        return False

    def _aside(self, clause: Clause) -> bool:
        """A clause whose time is not the sentence's."""
        return clause.when is not None or self._relative(clause)

    def _of_another(self, slot: Slot, clause: Clause) -> bool:
        """Whether the only time of the clause stands between a later figure and its noun.

        "helped by a 12 percent rise in sales to Peru, which ensured 2 percent year-to-date growth"
        """
        if len(clause.periods) != 1 or clause.when is not None:
            return False
        said = clause.periods[0]
        owner = next((s for s in clause.slots if s.index == said - 1), None)
        if owner is None or owner.index <= slot.index or said + 1 >= len(self.items):
            return False
        return self.items[said + 1].kind in ("direction", "flow", "balance")

    def _said_before(self, parent: Clause, slot: Slot, behind: int | None = None) -> Period | None:
        """The time said last before a figure that goes on with its parent clause.

        `behind` is a time that it must stand behind: the one that the sentence opens with.
        """
        owned = self._of_comparisons(parent)
        noted = self._opening_before(slot.index)
        before = [
            k
            for k in parent.periods
            if k < slot.index
            and (k not in owned or k + 1 == noted)
            and period_role(self.items, k) != "basis"
        ]
        if parent.when is not None or not before or (behind is not None and before[-1] <= behind):
            return None
        return self._resolve(self._with_month(before, parent), parent, self._anchor())

    def _opening_before(self, index: int) -> int | None:
        """The bracket that holds a figure: "the 3 bn of 2021 (first given out as 4 bn)"."""
        for k in range(index - 1, -1, -1):
            if self.items[k].text in ("(", ")"):
                return k if self.items[k].text == "(" else None
        return None

    def _year_after_base(self, clause: Clause, told: Period | None) -> Period | None:
        """The period told of, where only its base is said.

        "a surplus of 28.7 bn, compared with 25.0 bn in January to February 2020".
        """
        for slot in clause.slots:
            if slot.role != "earlier" or slot.period is None or told is None:
                continue
            time = self.items[slot.period].value
            if time.kind not in ("months", "first_months", "quarter", "half") or not time.year:
                continue
            base = self._resolve(time, clause, told)
            if base is not None and base.unit != told.unit:
                return base.shift_years(1)
        return None
