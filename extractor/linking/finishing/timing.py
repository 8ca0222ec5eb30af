"""Periods of figures: of the clause, of the sentence, and of comparisons."""

from __future__ import annotations

from itertools import pairwise

from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.placing import Placing
from extractor.linking.roles import FIGURE_KINDS, period_role
from extractor.linking.word_sets import CONTRASTS, words
from extractor.mentions.time_expressions import TimeExpression
from extractor.periods import Period, months, span_of, year

_NEAR = 6
_BEFORE_APPOSED = words("at worth about some nearly over almost around only still")
"""What may stand between a comma and the figure of an apposition."""
_CLOSE = 8
"""How many words may stand between the last figure and the time that closes its sentence."""
_PARTING = FIGURE_KINDS | {"punct", "flow", "balance", "direction", "level"}
"""Kinds of words that part a time from the figure before it."""
TURNED = "time turned to"
"""The rule of a figure whose sentence turned to another time than it had told of."""
_RELATIVE = frozenset({"which", "who", "whose"})
_INSERTED = 6
"""How far before and behind an insertion what it belongs to may stand."""
_ADDING = words("bringing taking pushing lifting raising carrying putting driving boosting")
"""What a figure does to a sum that it is part of."""
_ADDING_REACH = 9
_PRICE_REACH = 6
"""How far behind the price that another is compared with its time may stand."""
_SPANS = frozenset({"first_months", "months", "to_date", "months_to", "year", "fiscal", "half"})
"""Times long enough to be added up."""
_CONJUNCTIONS = frozenset({"and", "but", "while", "whereas", "although", "though", "yet"})
_BEFORE_TURN = frozenset({"in", "during", "over", "for", "by", "the", "a", "of", "month"})


class Timing(Placing):
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
        if any(k < last for c in self.clauses for k in c.forecasts) or any(
            s.role == "earlier" for c in self.clauses for s in c.slots
        ):
            return None
        return self._resolve(self.items[said[0]].value, None, self.state.period)

    def _fronted_period(self) -> int | None:
        """A time before the first figure and the first flow: "In 2021, Mexico recorded ..."."""
        for index, item in enumerate(self.items):
            if item.kind in FIGURE_KINDS or item.kind in ("flow", "balance"):
                return None
            if item.low in _RELATIVE:
                return None  # "Peru, which led in 2012, sold 9 tonnes"
            if index and self.items[0].low in ("among", "of"):
                return None  # "Of last year's biggest customers, Spain bought 7% more"
            if item.kind == "period" and period_role(self.items, index) in ("main", "anchored"):
                return index
        return None

    def _years_spanned(self, clause: Clause) -> TimeExpression | None:
        """The years from one to another that the clause tells of: "between 1995 and 2004"."""
        fronted = [self.fronted] if self.fronted is not None else []
        times = (self.items[k].value for k in (*clause.periods, *fronted))
        return next((time for time in times if time.kind == "years"), None)

    def _main_period(self, clause: Clause) -> Period | None:
        """The period that the clause tells of, as said in it, before it or above it."""
        if clause.when is not None:
            return self._resolve(self.items[clause.when].value, clause, self._anchor())
        owned = self._owned(clause)
        turns = self._times_turned_to(clause)
        said = [
            k
            for k in clause.periods
            if k not in owned and k not in turns and period_role(self.items, k) != "basis"
        ]
        if not said:
            return None
        forward = self._looks_ahead(clause)
        for index in said:
            time = self._moved_to(index, clause) or self._with_year(index, said)
            anchor = self._anchor_at(index, time, clause)
            period = self._resolve(time, clause, anchor, forward)
            if period is not None:
                return period
        return None

    def _looks_ahead(self, clause: Clause) -> bool:
        """Whether a verb of what is to come stands before a figure, if the clause has any.

        "Exports were 3 bn in June, when farmers can rest" tells of the June that is over.
        """
        last = clause.slots[-1].index if clause.slots else len(self.items)
        return any(self.items[k].value == "verb" and k < last for k in clause.forecasts)

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
            if slots
            and slots[0] < k < slots[-1]
            and (self._opens_coordinate(k) or self._adds_up(k))
        ]

    def _adds_up(self, index: int) -> bool:
        """The span that a figure adds to: ", bringing the total for the first 9 months to 3 bn"."""
        before = [m.low for m in self.items[max(0, index - _ADDING_REACH) : index]]
        if _ADDING.isdisjoint(before) or self.items[index].value.kind not in _SPANS:
            return False
        added = next(k for k in range(len(before) - 1, -1, -1) if before[k] in _ADDING)
        return added > 0 and before[added - 1] in (",", "and", "-")

    def _turned_to(self, index: int, clause: Clause) -> Period | None:
        time: TimeExpression = self.items[index].value
        return self._resolve(time, clause, self._anchor_at(index, time, clause))

    def _opens_coordinate(self, index: int) -> bool:
        """Whether a time stands right behind a conjunction: "and in the final quarter"."""
        k = index - 1
        while k > 0 and self.items[k].low in _BEFORE_TURN:
            k -= 1
        return k < index - 1 and self.items[k].low in _CONJUNCTIONS

    def _told(self, slot: Slot, clause: Clause, main: Period | None) -> tuple[Period | None, bool]:
        """The period of the clause, nearest said: own, fronted, parent's, the article's."""
        sum_before = self._sum_before(slot)
        span = self._since_month(sum_before + 1, clause) if sum_before is not None else None
        if span is not None:
            return span, False
        another = (
            self._of_another(slot, clause)
            or self._closed(clause, slot)
            or self._parted(slot, clause)
        )
        if main is not None and not another:
            owned = self._owned(clause)
            before = [
                k
                for k in clause.periods
                if k < slot.index and k not in owned and period_role(self.items, k) != "basis"
            ]
            if before:
                forward = self._looks_ahead(clause)
                time = self._with_month(before, clause)
                anchor = self._anchor_at(before[-1], time, clause)
                nearest = self._resolve(time, clause, anchor, forward)
                if nearest is not None:
                    return nearest, False
            elif self._is_fronted(clause) and self.fronted is not None:
                front = self._resolve(self.items[self.fronted].value, clause, self.state.period)
                return front or main, False
            return main, False
        turns = [k for k in self._times_turned_to(clause) if k < slot.index]
        if slot.mention.kind == "streak":  # no streak is told of as it was a year ago
            turns = [k for k in turns if not self.items[k].value.anchored]
        turn = turns[-1] if turns else None
        turned = self._turned_to(turn, clause) if turn else None
        if turned is not None:
            slot.rules.append(TURNED)
            return turned, False
        nearer = clause.parent is not None and self._said_before(clause.parent, slot, self.fronted)
        if self.fronted is not None and not nearer:
            fronted = self._resolve(self.items[self.fronted].value, clause, self.state.period)
            if fronted is not None:
                return fronted, False
        span = self._since_month(0, clause)
        if span is not None:
            return span, False
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
        after = self._year_after_base(clause, told) or self._month_after_base(slot, clause, told)
        if told is None and after is None:
            after = self._year_after_month(slot, clause)
        return after or told, after is None

    def _owned(self, clause: Clause) -> set[int]:
        """Times that are of one figure alone: of a comparison, or of an apposition.

        "up from 3 bn in May", "Beef exports, 1.1 bn in 1995, were cut to 0.8 bn".
        """
        apart = {s.period for s in clause.slots if s.period is not None and self._is_set_apart(s)}
        priced = {k for k in clause.periods if self._is_of_price(k)}
        inserted = {s.period for s in clause.slots if s.period is not None and self._is_inserted(s)}
        return self._of_comparisons(clause) | apart | priced | inserted | self._completing(clause)

    def _is_inserted(self, slot: Slot) -> bool:
        """A figure and its time in an insertion: "sales, which had risen 5% in May, fell 3%"."""
        said = slot.period
        if said is None or said < slot.index or self.items[said + 1 : said + 2] == []:
            return False
        if self.items[said + 1].text != ",":
            return False
        opening = range(slot.index - 1, max(0, slot.index - _INSERTED), -1)
        start = next((k for k in opening if self.items[k].low in _RELATIVE), None)
        if start is None or self.items[start - 1].text != ",":
            return False
        return any(m.kind in FIGURE_KINDS for m in self.items[said + 1 : said + _INSERTED])

    def _is_of_price(self, index: int) -> bool:
        """The time of what a price is compared with: "to $20 a barrel from $15 in July"."""
        before = self.items[max(0, index - _PRICE_REACH) : index]
        return any(a.low in ("from", "than") and b.kind == "price" for a, b in pairwise(before))

    def _is_set_apart(self, slot: Slot) -> bool:
        """A figure and its time between commas, behind which the move follows."""
        said = slot.period
        if said is None or said < slot.index or len(self.items) <= said + 1:
            return False
        k = slot.index - 1
        while k > 0 and self.items[k].low in _BEFORE_APPOSED:
            k -= 1
        moves = any(m.kind == "direction" for m in self.items[said + 1 : said + _NEAR])
        return k > 0 and self.items[k].text == self.items[said + 1].text == "," and moves

    def _is_fronted(self, clause: Clause) -> bool:
        """A time in front of a clause whose own ones come later: "In May they fell 5%, in June"."""
        return clause.when is None and self.fronted not in clause.periods

    def _parted(self, slot: Slot, clause: Clause) -> bool:
        """Whether the time behind is of a later figure, told in contrast to this one.

        "The surplus stayed at 3 bn, although it was 5 bn in the second quarter".
        """
        said = next((k for k in clause.periods if k > slot.index), None)
        if said is None or any(k < slot.index for k in clause.periods):
            return False
        last = max((s.index for s in clause.slots if slot.index < s.index < said), default=None)
        if last is None:
            return False
        return any(m.low in CONTRASTS for m in self.items[slot.index : last])

    def _sum_before(self, slot: Slot) -> int | None:
        """The sum itself, or that which a percentage right behind is about."""
        if slot.mention.kind in ("money", "quantity"):
            return slot.index
        told = [k for k in range(slot.index) if self.items[k].kind in ("money", "quantity")]
        near = bool(told) and not any(m.kind == "flow" for m in self.items[told[-1] : slot.index])
        return told[-1] if near else None

    def _since_month(self, first: int, clause: Clause) -> Period | None:
        """The months from one to the last told of: "Since January tea has earned 2 bn"."""
        said = [m.kind if m.kind == "period" else m.low for m in self.items[first : first + 2]]
        if said != ["since", "period"] or self.items[first + 1].value.kind != "month":
            return None
        today = self.state.reference
        told = self.sentence_period or self.state.told or self.state.period
        if told is None and today is not None:
            told = span_of("month", today).previous()
        if told is None:
            return None
        begun = self._resolve(self.items[first + 1].value, clause, told)
        if begun is None or begun.end >= told.end:
            return None
        return months(begun.start.year, begun.start.month, told.end.year, told.end.month)

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
        owned = self._owned(parent)
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

        "a surplus of 28.7 bn, compared with 25.0 bn in January to February 2020"; told of July to
        September: "slipped to 184 mln from 232 mln in August".
        """
        for slot in clause.slots:
            if slot.role != "earlier" or slot.period is None:
                continue
            moved = self._moved_to(slot.period, clause)
            if moved is not None:
                return self._resolve(moved, clause, told)
            if told is None:
                continue
            time = self.items[slot.period].value
            last = span_of("month", told.end)
            months_told = time.kind == "month" and told.unit == "months" and not time.year
            if months_told and self._resolve(time, clause, last) == last.previous():
                return last
            if time.kind == "year" and (time.year or 0) + 1 in self.state.years_told:
                return year((time.year or 0) + 1)  # news of May that also tells of 1990
            if time.kind not in ("months", "first_months", "quarter", "half") or not time.year:
                continue
            base = self._resolve(time, clause, told)
            if base is not None and base.unit != told.unit:
                return base.shift_years(1)
        return None
