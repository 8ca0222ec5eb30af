"""Times of a sentence placed in the calendar: completed, anchored, resolved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from extractor.fiscal_years import SEASON, SOLAR_COUNTRIES
from extractor.lexicon.fiscal import fiscal_year_start
from extractor.lexicon.seasons import crop_year_start
from extractor.linking.bounds import time_told
from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.spreading import Spreading
from extractor.linking.word_sets import words
from extractor.mentions.dates import TimeExpression
from extractor.mentions.types import Mention
from extractor.periods import Period, span_of
from extractor.resolving import resolve
from extractor.time_context import TimeContext

MONTHS_OF_YEAR = 12
_DAYS_OF_MONTH = 30.44
_CALENDAR_TRADERS = ("CAN", "GBR", "HKG", "JPN", "SGP", "THA", "USA", "ZAF")
"""Countries whose fiscal year is one of the treasury: trade is told of by calendar years."""
OF_YEAR = "of year"
"""The unit of months that are said to open the year: "the first three months of the year"."""
_PARTING = words("whereas while but although though")
_SPANS_OF_MONTHS = ("months", "half", "quarter")
_CROP_COUNTRIES = ("USA",)
"""Countries whose fiscal years are never written "2018/19", but those of their crops are."""


def _is_current_year(time: TimeExpression, today: date) -> bool:
    """Whether a time is the year in which the article appeared."""
    if time.kind == "relative":
        return time.unit == "year" and time.shift == 0 and not time.anchored and time.first is None
    return time.kind == "year" and time.year == today.year


def _months_of(span: Period) -> int:
    """How many months a span has; of days that begin inside a month, as many as they fill."""
    if span.unit != "days":
        return span.length_in_months
    return round(((span.end - span.start).days + 1) / _DAYS_OF_MONTH)


_BASE_REACH = 6
"""How far behind a rate the month may stand that it compares with."""
_RECENT = 150
"""Within how many days the figures of a month are news."""


class Placing(Spreading):
    """Places the times that the words name."""

    def _moved_to(self, index: int, clause: Clause) -> TimeExpression | None:
        """The second month of a move from one to the next: "rose 4 percent from May to June".

        The next may be that of the year after: "between May 2020 and May 2021".
        """
        time: TimeExpression = self.items[index].value
        if time.kind != "months" or time.first is None or time.last is None:
            return None
        years = (time.end_year or 0) - (time.year or 0)
        next_year = time.first == time.last and years == 1
        if (
            not (next_year or (time.last - time.first) % 12 == 1)
            or not clause.directions
            or not index
            or self.items[index - 1].low not in ("from", "between")
            or (index == 1 and time.first == 1 and not time.end_year)
        ):
            return None  # "From January to February exports fell": in the year so far
        year = time.end_year or time.year
        return replace(time, kind="month", month=time.last, year=year, end_year=None)

    def _completing(self, clause: Clause) -> set[int]:
        """Years that only set a part of theirs against that of another.

        "In May sales rose to 3 bn this year from 2 bn in the same month last year".
        """
        said = [s.period for s in clause.slots if s.role == "earlier" and s.period is not None]
        if not any(self.items[k].value.kind == "same" for k in said):
            return set()
        return {
            s.period
            for s in clause.slots
            if s.period is not None and self._is_this_year(self.items[s.period].value)
        }

    def _is_this_year(self, time: TimeExpression) -> bool:
        return time.kind == "relative" and time.unit == "year" and time.shift == 0

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
        if time.kind == "same" and time.shift is not None:
            of_bases = {slot.period for slot in clause.slots if slot.role == "earlier"}
            before = [k for k in before if k not in of_bases]  # "from May's 3 bn; a year ago ..."
        if time.kind == "relative":  # "a month earlier and a year earlier": both from one time
            before = [k for k in before if not self.items[k].value.anchored]
            front = self.items[self.fronted].value if self.fronted is not None else None
            if not before and front is not None and front.anchored and self.fronted != index:
                return self.state.period
        if not before:
            return self.clause_anchor
        earlier: TimeExpression = self.items[before[-1]].value
        said = self._resolve(earlier, clause, self._anchor_at(before[-1], earlier, clause))
        return said or self.clause_anchor

    def _month_after_base(self, slot: Slot, clause: Clause, told: Period | None) -> Period | None:
        """The last month of a span told of, where a figure is set against another month.

        Told of January to May: "Imports rose 3 percent from a month earlier to $6 bn".
        """
        if told is None or told.unit not in _SPANS_OF_MONTHS or slot.role != "main":
            return None
        last = span_of("month", told.end)
        for k in clause.bases or self._bases_in_front(clause):
            parted = any(m.low in _PARTING for m in self.items[slot.index : k])
            if not parted and self._is_base_of_month(self.items[k], last):
                return last
        return None

    def _year_after_month(self, slot: Slot, clause: Clause) -> Period | None:
        """The month of news that has said none yet, where last year's is the base of a rate.

        "Exports were 3 bn, 9 percent more than in January of last year", written in March.
        """
        today = self.state.reference
        if today is None or slot.role != "main":
            return None
        rates = {s.index for s in clause.slots if s.mention.kind == "percent"}
        for k in clause.bases:
            last = max((rate for rate in rates if rate < k), default=None)
            if last is None or k - last > _BASE_REACH or self.items[k].kind != "period":
                continue
            time = self._with_year(k, [k, *clause.bases, *clause.periods])
            dated = time.kind == "month" and (time.year is not None or time.shift == -1)
            base = self._resolve(time, clause, None) if dated else None
            told = base.shift_years(1) if base is not None else None
            if told is not None and 0 < (today - told.end).days < _RECENT:
                return told
        return None

    def _bases_in_front(self, clause: Clause) -> list[int]:
        """The bases that a sentence opens with: "Compared to May, sales rose and imports fell"."""
        opening = self.clauses[0]
        while clause.parent is not None and clause.parent.slots:
            clause = clause.parent
        front = min((slot.index for slot in clause.slots), default=0)
        return [k for c in (opening, clause) for k in c.bases if k < front]

    def _is_base_of_month(self, base: Mention, last: Period) -> bool:
        """Whether only a month is compared with it: the month before, the same month of a year."""
        if base.kind == "basis":
            return bool(base.value == "mom")
        time: TimeExpression = base.value
        if time.kind == "same":
            return "month" in base.low.split() and time.unit != "that"
        if time.kind == "relative":
            return time.unit == "month" and time.shift == -1
        before = last.previous().start
        plain = time.year in (None, before.year) and time.shift is None
        return time.kind == "month" and plain and time.month == before.month

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
        last = self.state.told
        if (
            time.kind == "month"
            and time.anchored
            and anchor is not None
            and last is not None
            and last.unit == "days"
            and span_of(anchor.unit, last.end) == anchor
        ):
            anchor = last
        if time.kind == "trailing" and self.sentence_period is None:
            told = [p for p in (last, anchor, self.state.main_period) if p is not None]
            anchor = max(told, key=lambda period: period.end) if told else None
        if time.unit == "main":  # "the period under review"
            anchor = self.state.main_period or anchor
        elif time.kind == "same" and time.year is None and time.shift is None:
            anchor = self._same_told(time, anchor)
        elif time.kind == "to_date" and time.unit != "told":
            anchor = self._of_this_year(anchor)
        span = None if forward else self._told_as_span(time)
        main = self.state.main_period
        whole = time.kind == "relative" and time.first == MONTHS_OF_YEAR and not forward
        if whole and main is not None and main.length_in_months == MONTHS_OF_YEAR:
            return main
        if span is not None:
            return span
        subject = clause.subject if clause else None
        country = subject.reporter.value if subject and subject.reporter else self.state.reporter
        season = self._season(time, clause, country)
        by_season = season is not None and (self.state.by_season or country in _CROP_COUNTRIES)
        context = TimeContext(self.state.reference, anchor, country, forward, season, by_season)
        period = resolve(self._as_fiscal(time, country), context)
        if time.kind == "month" and time.unit == "last" and period == self.state.told:
            return period.shift_years(-1) if period else None  # told of July: "last July it was"
        return period

    def _of_this_year(self, anchor: Period | None) -> Period | None:
        """What a year so far runs to: behind a year that is over, the last part told of this one.

        "Exports rose 3 percent in 1998, but have lost 1 percent since the start of this year".
        """
        today = self.state.reference
        if anchor is None or today is None or anchor.unit != "year":
            return anchor
        if anchor.end.year >= today.year:
            return anchor
        told = (self.state.told, self.state.main_period, *reversed(self.state.cumulated))
        parts = (p for p in told if p is not None and p.unit != "year")
        return next((p for p in parts if p.end.year == today.year), None)

    def _season(
        self, time: TimeExpression, clause: Clause | None, country: str | None
    ) -> int | None:
        """The month in which the crop year begins of what the clause or the article tells of."""
        if time.unit != SEASON and (time.kind != "fiscal" or time.year is None):
            return None
        if self.state.season_begins is not None:
            return self.state.season_begins
        item = clause.subject.item if clause is not None and clause.subject is not None else None
        goods = (item.value if item else None, self.state.title_item, self.state.topic_item)
        starts = (crop_year_start(good, country) for good in goods if good)
        return next((start for start in starts if start is not None), None)

    def _as_fiscal(self, time: TimeExpression, country: str | None) -> TimeExpression:
        """ "Last year" of an article that tells of a fiscal year is one, too."""
        fiscal = self.state.main_is_fiscal or self._opens_with_fiscal_year()
        if not fiscal or time.anchored or country != self.state.home:
            return time
        if time.kind == "relative" and time.unit == "year" and time.first is None:
            return replace(time, kind="fiscal", unit="fiscal")
        parts = ("first_months", "quarter", "half") if country in SOLAR_COUNTRIES else ()
        if time.kind in parts and time.year is None and time.unit in (None, OF_YEAR):
            return replace(time, unit="fiscal")
        return time

    def _opens_year(self, span: Period) -> bool:
        """Whether a span begins with a year: what "the first 3 months of the year" may mean."""
        home = self.state.reporter or ""
        fiscal = 1 if home in _CALENDAR_TRADERS else fiscal_year_start(home)
        return span.start.month in (1, fiscal) or span.start.day > 1

    def _opens_with_fiscal_year(self) -> bool:
        """Whether the first sentence with a time names a fiscal year before any other."""
        if self.state.main_period is not None:
            return False
        first = next((m.value for m in self.items if m.kind == "period"), None)
        return first is not None and first.kind == "fiscal"

    def _same_told(self, time: TimeExpression, anchor: Period | None) -> Period | None:
        """What "the same period" means: what was told of last, whatever the paragraph.

        "The same five months" are the last five told of.
        """
        last = (anchor if self.said_before is not None else self.state.told) or anchor
        main = self.state.main_period
        if time.unit == "span" and last is not None and main is not None:
            longer = main.length_in_months > last.length_in_months
            return main if longer and main.start <= last.start <= last.end <= main.end else last
        if time.first is None or (last is not None and last.length_in_months == time.first):
            return last
        spans = [self.state.told, self.state.main_period, *reversed(self.state.cumulated)]
        if time.unit == "that" and time.first == MONTHS_OF_YEAR:  # "in that year"
            spans = [*(claim.period for claim in self.state.last_claims), *spans]
        return next((p for p in spans if p and _months_of(p) == time.first), last)

    def _added_up(self, time: TimeExpression) -> Period | None:
        """ "In the fiscal year", "cumulative exports": as much of the year as was told of.

        Not where something is foreseen for it.
        """
        if any(m.kind == "forecast" for m in self.items):
            return None
        first = TimeContext(None, country=self.state.reporter).fiscal_start
        begins = (first,) if time.kind == "fiscal" else (first, 1)
        spans = reversed(self.state.cumulated)
        return next((p for p in spans if p.unit != "days" and p.start.month in begins), None)

    def _told_as_span(self, time: TimeExpression) -> Period | None:
        """The span of months that a shorter name stands for.

        "in the ten months", told of April to January; "in 2018" or "this year", of January to
        October 2018 while that year was not over; "this month", of its first 20 days; "in the
        month", of May.
        """
        spans = reversed(self.state.cumulated)
        if time.kind == "first_months" and time.year is None and time.shift is None:
            same = (p for p in spans if _months_of(p) == time.first)
            return next((p for p in same if time.unit != OF_YEAR or self._opens_year(p)), None)
        if time.kind == "month_told":
            state = self.state
            told = (self.sentence_period, state.period, state.told, state.main_period)
            return next((p for p in told if p is not None and p.unit == "month"), None)
        if time.unit == "told":
            return self._added_up(time)
        today = self.state.reference
        if today is None:
            return None
        verbal = time.kind == "relative"  # "was seen at 3 bn in 2018" may tell of what is over
        foreseen = any(m.kind == "forecast" and (verbal or m.value == "noun") for m in self.items)
        if _is_current_year(time, today) and not foreseen:
            return next((p for p in spans if p.start == date(today.year, 1, 1)), None)
        if time.kind == "relative" and time.unit == "month" and time.shift == 0:
            begun = today.replace(day=1)
            return next((p for p in spans if p.unit == "days" and p.start == begun), None)
        return None
