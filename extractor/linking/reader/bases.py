"""Bases of growth that no time names: an event, the years gone by, the part of the year before."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.clauses import Slot
from extractor.linking.reader.ranks import Ranks
from extractor.linking.roles import FIGURE_KINDS, period_role
from extractor.linking.times_beside import period_after
from extractor.linking.word_sets import ANAPHORA, COMPARED, words
from extractor.mentions.dates import TimeExpression
from extractor.mentions.numbers import ORDINALS, parse_count
from extractor.mentions.types import Mention

_SPANNING = words("in over during within across")
"""Words before years gone by: "doubled in ten years", "over the past decade"."""
_GONE_BY = words("the a last past previous preceding space course of")
"""What may stand between such a word and the years."""
_YEARS_IN = {"year": 1, "decade": 10, "century": 100}
_SHORT_IS = words("'s ’s")
_BEFORE_IS = words("that it this what there here which who")
_SPANS = words("week month quarter year season")
_PARTS = ("quarter", "half")
_COMPARING = words("with than from to on over in against versus above below of")
"""Words before what is compared with: "compared with the first", "above its average"."""
_NEAR_COMPARED = 4
_BEHIND_PARTS = words("and but while")
_BEFORE = words("previous preceding prior")
_YEAR_OF_MONTHS = 12
_YEAR_WORDS = words(
    "of in the this its current new past last calendar fiscal financial solar persian year period"
)
"""Words between a part of a year and the bracket that dates it."""
_OWN_YEAR = 9
_BRACKET = 3
"""How many tokens a time in brackets has."""
_DEFINED = words("first_months quarter half relative fiscal month same")
_SPANS_TOLD = ("days", "months")
"""Kinds of times that a bracket dates, and those that date them."""
_ADDED_UP = words("cumulative accumulated cumulated")
_NEAR_FLOW = 3
"""How far behind such a word the flow may stand."""
_OF_A_YEAR = ("annual basis", "over the year")
"""What a sentence on the sums of twelve months may open with."""
_OVER = {"month": "mom", "quarter": "qoq"}
_BEFORE_UNITS = 2
"""How many words stand before the unit in "over the month", and in "to $3 bn"."""
_MOVES = words("direction percent points quantity")
"""Kinds of words that show a rate, or a move, to be what "on an annual basis" is said of."""

_REACHED = words("reached totalled totaled yielded produced showed")
"""What it does as well where it is compared with: "below May, which reached 3 bn"."""
_BEFORE_SUMS = words("at to about around some nearly almost over only just a")
_SAW = words("saw witnessed brought recorded")
"""What a time does: "a year that saw exports fall"."""


class StatedBases(Ranks):
    """Notes what growth is measured against."""

    def _mark_contractions(self) -> None:
        """Spoken texts shorten "is": "that's up 11 percent on September"."""
        for k in range(1, len(self.items)):
            short = self.items[k]
            if short.low in _SHORT_IS and self.items[k - 1].low in _BEFORE_IS:
                self.items[k] = replace(short, kind="level")

    def _mark_bases(self) -> None:
        """Mark what a comparison is with where no time says it in full."""
        part: Mention | None = None
        for k, item in enumerate(self.items):
            if not k and item.low.endswith(_OF_A_YEAR):
                self._annual_sums(item)
            elif item.kind == "period":
                part = item if item.value.kind in _PARTS else part
                self._days_so_far(k)
                self._defined_in_bracket(k)
                self._over_the_unit(k)
            elif item.low in _ADDED_UP:
                self._added_up(k)
            elif not k:
                continue
            elif part is not None and item.low in ORDINALS and self._is_bare_ordinal(k):
                value = replace(part.value, first=ORDINALS[item.low])
                self.items[k] = replace(item, kind="period", value=value, rule=part.rule)
            elif item.kind == "number" and self.items[k - 1].low in _BEFORE:
                self._months_before(k)
            elif self._is_average(k) and self._is_compared(k):
                self.items[k] = replace(item, kind="basis", value="other")

    def _over_the_unit(self, index: int) -> None:
        """What a rate right before is on: "fell 5 percent over the month", "to $3 bn over the
        quarter", but "over the month exports fell 5 percent".
        """
        time = self.items[index].value
        unit = "month" if time.kind == "month_told" else time.unit
        basis = _OVER.get(unit or "") if time.kind in ("month_told", "relative") else None
        over = index > _BEFORE_UNITS and self.items[index - _BEFORE_UNITS].low == "over"
        if basis is None or not over or time.shift or self.items[index].low != unit:
            return
        k = index - _BEFORE_UNITS - 1
        if self.items[k].kind in ("money", "quantity") and self.items[k - 1].low == "to":
            k -= _BEFORE_UNITS
        if self.items[k].kind == "percent":
            self.items[index] = replace(self.items[index], kind="basis", value=basis)

    def _added_up(self, index: int) -> None:
        """Trade of the year so far: "Imports for July were $3 bn, and cumulative imports $20 bn".

        Not where a time says how far: "cumulative exports in April to December".
        """
        for k in range(index + 1, len(self.items)):
            item = self.items[k]
            if item.kind == "period":
                return
            if item.kind in FIGURE_KINDS:
                break
        behind = self.items[index + 1 : index + 1 + _NEAR_FLOW]
        named = any(m.kind in ("flow", "balance") for m in behind)
        named = named and not (index and self.items[index - 1].kind == "period")
        if not named or period_after(self.items, k) is not None:
            return
        time = TimeExpression("to_date", unit="told")
        self.items[index] = replace(self.items[index], kind="period", value=time, rule="to date")

    def _annual_sums(self, basis: Mention) -> None:
        """What opens a sentence whose first figure is a level: "On an annual basis it ran a deficit
        of $3 bn" tells of twelve months, but "On an annual basis exports rose to $3 bn" does not.
        """
        for item in self.items[1:]:
            if item.kind in _MOVES:
                return
            if item.kind == "money":
                time = TimeExpression("annual")
                self.items[0] = replace(basis, kind="period", value=time, rule="twelve months")
                return

    def _days_so_far(self, index: int) -> None:
        """The first days of a month, told of before: "the February interim surplus"."""
        told, time = self.state.told, self.items[index].value
        interim = index + 1 < len(self.items) and self.items[index + 1].low == "interim"
        if not interim or told is None or told.unit != "days" or time.month != told.start.month:
            return
        days = replace(time, kind="days", first=told.start.day, last=told.end.day)
        self.items[index] = replace(self.items[index], value=days)

    def _defined_in_bracket(self, index: int) -> None:
        """A part of a year whose days or months a bracket behind it tells.

        "in the first five months of the Iranian year (March 21-August 22)".
        """
        time: TimeExpression = self.items[index].value
        k = index + 1
        while k < len(self.items) and k < index + _OWN_YEAR and self._is_of_own_year(k):
            k += 1
        if k + 2 >= len(self.items) or self.items[k].text != "(" or time.kind not in _DEFINED:
            return
        inner, closing = self.items[k + 1], self.items[k + 2]
        if inner.kind != "period" or inner.value.kind not in _SPANS_TOLD or closing.text != ")":
            return
        named = time.shift or time.anchored or time.year or time.end_year
        if inner.value.year is None and named and "fiscal" in (time.unit, time.kind):
            return
        if time.kind == "relative" and time.unit != "year":
            return  # "last week (June 11 to 15)"
        year = inner.value.year or time.year
        shift = time.shift if inner.value.shift is None else inner.value.shift
        value = replace(inner.value, year=year, shift=None if year else shift)
        self.items[index] = replace(self.items[index], value=value)
        self.items[k + 1] = replace(inner, value=value)
        whole = k + _BRACKET + (self._low_at(k + _BRACKET) == "of")
        whole += self._low_at(whole) == "the"
        behind = self.items[whole] if whole < len(self.items) else None
        if whole > k + _BRACKET and behind is not None and behind.kind == "period":
            del self.items[k + _BRACKET : whole + 1]  # "(April-May 2004) of the financial year"

    def _is_of_own_year(self, index: int) -> bool:
        """Words of whose year a time is a part: "of the current Iranian calendar year"."""
        token = self.items[index]
        adjective = token.kind == "place" and token.value.form == "adjective"
        return adjective or token.low in _YEAR_WORDS

    def _is_bare_ordinal(self, index: int) -> bool:
        """An ordinal without a noun, behind a word that compares."""
        if index < 2 or self.items[index - 1].low != "the":
            return False
        return self._is_last_of_phrase(index + 1) and self.items[index - 2].low in _COMPARING

    def _is_last_of_phrase(self, index: int) -> bool:
        token = self.items[index] if index < len(self.items) else None
        return token is None or token.kind == "punct" or token.low in _BEHIND_PARTS

    def _months_before(self, index: int) -> None:
        """The months before those told of: "on the previous three", "than in the preceding two"."""
        months = index + 1 < len(self.items) and self.items[index + 1].low == "months"
        if not (months or self._is_last_of_phrase(index + 1)) or not self._is_compared(index):
            return
        count = int(self.items[index].value)
        if 1 < count < _YEAR_OF_MONTHS:
            time = TimeExpression("relative", unit="month", shift=-count, anchored=True)
            self.items[index] = replace(self.items[index], kind="period", value=time)

    def _is_average(self, index: int) -> bool:
        """An average, or what was before an event: "its five-year average", "pre-war levels"."""
        if self.items[index].low.startswith("pre-"):
            return True
        if self.items[index].low == "rest":  # "than in the rest of the month"
            return any(m.low in _SPANS for m in self.items[index + 2 : index + 4])
        averaged = self.items[index].low == "average"
        return averaged and self.items[index - 1].low.endswith(("-year", "-month", "-week"))

    def _is_compared(self, index: int) -> bool:
        """Whether a word that compares stands before the phrase that ends here."""
        near = self.items[max(0, index - _NEAR_COMPARED) : index]
        return any(m.low in _COMPARING for m in near)

    def _base_of_each_year(self, index: int) -> None:
        """A rate of every year: "grew 5 percent a year over the past decade"."""
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if following is None or following.low != "year" or self.items[index - 1].kind != "percent":
            return
        self.items[index] = replace(self.items[index], kind="basis", value="yoy")
        self.clause.bases.append(index)

    def _base_of_event(self, index: int) -> None:
        """An event is another base: "up 40 percent since the war began"."""
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        measured = index and self._is_measured(index - 1)
        if not measured or following is None or following.kind == "period":
            return
        self._state_base(index)

    def _is_measured(self, index: int) -> bool:
        """A rate, or a verb that holds one: "up 40 percent", "doubled"."""
        token = self.items[index]
        return token.kind == "percent" or (token.kind == "direction" and not token.value.noun)

    def _base_of_years(self, index: int) -> None:
        """Years gone by: "rose fivefold in ten years", "in the past decade exports grew"."""
        measured = index and self._is_measured(index - 1)
        years = self._years_behind(index) if not index or measured else None
        if years is None:
            return
        self.clause.years_back = years
        self._state_base(index)

    def _base_said(self, index: int) -> None:
        """Note the base that the word at `index` may open."""
        low = self.items[index].low
        if low == "since":
            self._base_of_event(index)
        elif low in _SPANNING:
            self._base_of_years(index)
        elif low == "a" and index:
            self._base_of_each_year(index)

    def _years_behind(self, index: int) -> int | None:
        """How many years, more than one, the words behind `index` count."""
        count = 0
        for token in self.items[index + 1 : index + 7]:
            unit = _YEARS_IN.get(token.low.removesuffix("s"))
            if unit is not None:
                plain = token.low.endswith("s") or unit > 1
                return (count or 1) * unit if plain and (count or 1) * unit > 1 else None
            counted = parse_count(token.low) if token.kind in ("number", "word") else None
            if counted is not None and not count:
                count = counted
            elif token.low not in _GONE_BY:
                return None
        return None

    def _is_last_record(self, index: int, outer: Slot | None) -> bool:
        """The time of a record before the one told of: "It was the highest since May at $3 bn".

        Where nothing was told of before, "the lowest since May at $3 bn" is that of now.
        """
        told = self.items[0].low in ANAPHORA or (
            outer is not None and outer.mention.kind == "money"
        )
        since = told and self.items[index].kind == "period"
        return since and period_role(self.items, index) == "since"

    def _state_base(self, index: int) -> None:
        self.items[index] = replace(self.items[index], kind="basis", value="other")
        self.clause.bases.append(index)

    def _tells_of_time(self, index: int) -> bool:
        """Whether what follows a time is told of it.

        "In 2021, where exports stood at 3 bn", "2019 that saw them fall", "below May, which hit 3".
        """
        place = index - 2 if index > 1 and self.items[index - 1].text == "," else index - 1
        if place < 0 or self.items[place].kind != "period":
            return False
        after = self.items[index + 1] if index + 1 < len(self.items) else None
        if self.items[index].low == "where":
            return True
        based = period_role(self.items, place) in ("basis", "anchored")
        if based and after is not None and after.kind == "level":
            return self._had_sum(index + 2)
        return after is not None and after.low in (_SAW | _REACHED if based else _SAW)

    def _had_sum(self, first: int) -> bool:
        """Whether a sum of its own stands behind its verb: "from May, which stood at $3 bn"."""
        k = first
        while k < len(self.items) and self.items[k].low in _BEFORE_SUMS:
            k += 1
        summed = k < len(self.items) and self.items[k].kind in ("money", "quantity")
        return summed and self._low_at(k + 1) not in COMPARED
