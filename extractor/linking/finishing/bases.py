"""Bases of growth: what a percentage is measured against."""

from __future__ import annotations

from extractor.linking.cells import Claim
from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.comparisons import ADJUSTED_REPORTERS, Comparisons
from extractor.linking.finishing.coordinated import SUMS
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import CONTRASTS, words
from extractor.mentions.dates import TimeExpression
from extractor.periods import Period

_OF_LENGTH = {1: "mom", 3: "qoq"}
"""The basis of growth on the span right before, by its months."""
_AGAINST_BEFORE = {"week": "other", "month": "mom", "quarter": "qoq"}
"""The basis of growth on the span before, by the unit of the span."""
_QUARTER = 3
_BEFORE_TIMES = words("in during for on the a")
_SPAN_WORDS = ("period", "time", "span", "years")
_SPAN_REACH = 4
"""How far behind a rate the span may stand over which it was reached."""
_SUCCEEDING = frozenset({"comparison: following", "comparison: after"})
"""The rules of sums that came before."""
_SUM_REACH = 3
"""How far behind "from" the sum may stand that a rate goes back to."""
_TURNS = words("while and")
_BEFORE = words("preceding previous prior")
_YEAR_BACK = words("corresponding same comparable similar")
_PAIR = 2


def _is_comparative(word: str) -> bool:
    """Whether a word before "than" compares: "slower than", "more than"."""
    return word in ("more", "less", "worse") or word.endswith("er")


def _unit(period: Period) -> str:
    """The unit of a period; three months that begin where a quarter does are one."""
    whole = period.length_in_months == _QUARTER and period.start.month % _QUARTER == 1
    return "quarter" if period.unit == "months" and whole else period.unit


class Bases(Comparisons):
    """Gives growth its basis."""

    def _set_basis(self, claim: Claim, slot: Slot, clause: Clause) -> None:
        told = next((c.basis for c in reversed(self.claims) if c.measure == "growth"), None)
        own = any(k > slot.index and self.items[k].kind == "basis" for k in clause.bases)
        if slot.role == "earlier" and told is not None and not own:
            claim.basis = told  # two rates that are compared have one basis
            # Under the record's own name: unlike "basis", the article's memory keeps it as said.
            claim.inherited.add("growth_basis")
            return
        said = self._basis_in_turn(slot, clause, claim.period)
        said = said or self._said_basis(slot, clause, claim.period)
        if said == "other" and clause.years_back is not None and self._is_dated_year(slot):
            said = "yoy"  # "In the last two years exports grew 12 percent in 2014 and 9 in 2015"
        spanned = self._years_spanned(clause)
        ended = self._resolve(spanned, clause, None) if spanned is not None and not said else None
        if spanned is not None and ended is not None and claim.period == ended:
            far = ended.end.year - (spanned.first or 0) > 1
            said = "other" if far else "yoy"
        said = said or self._basis_of_same_span(slot)
        if said:
            claim.basis = said
            return
        chain: Clause | None = clause.parent
        while chain is not None:
            said = self._said_basis(None, chain, claim.period)
            if said:
                claim.basis = said
                claim.inherited.add("basis")
                return
            chain = chain.parent
        ahead = self._basis_behind(clause, slot, claim.period) or self._basis_of_span(claim.period)
        if ahead is not None:
            claim.basis = ahead
        elif claim.period is not None and _unit(claim.period) in ("year", "months"):
            claim.basis = "yoy"
        else:
            claim.basis = self._understood_basis(claim)
        claim.inherited.add("basis")

    def _basis_in_turn(self, slot: Slot, clause: Clause, period: Period | None) -> str | None:
        """Two rates over two bases: "3% and 9% over the preceding and corresponding quarters"."""
        if not self.respectively or period is None:
            return None
        named = [m.low.split()[0] for m in self.items]
        turn = next((k for k in range(len(named)) if self._are_two_bases(named, k)), 0)
        rates = [s for s in clause.slots if s.mention.kind == "percent" and s.index < turn]
        if len(rates) < _PAIR or slot not in rates[-_PAIR:]:
            return None
        before = named[turn - 1 if slot is rates[-_PAIR] else turn + 1] in _BEFORE
        return _AGAINST_BEFORE.get(_unit(period)) if before else "yoy"

    def _are_two_bases(self, named: list[str], k: int) -> bool:
        """Whether "and" at `k` joins the span before and the same one of a year ago."""
        if named[k] != "and" or not 0 < k < len(named) - 1:
            return False
        beside = named[k - 1], named[k + 1]
        return any(low in _BEFORE for low in beside) and any(low in _YEAR_BACK for low in beside)

    def _basis_of_span(self, period: Period | None) -> str | None:
        """What the sentence before compared the same months with: "Of these, tea rose 3 percent".

        A quarter that the article is about has the basis of the article.
        """
        if period is None or period.length_in_months < 2:
            return None
        if period == self.state.main_period and _unit(period) != "months":
            return None
        told = (c for c in reversed(self.state.last_claims) if c.measure == "growth")
        return next((c.basis for c in told if c.period == period), None)

    def _understood_basis(self, claim: Claim) -> str | None:
        """The basis that the article leaves to its reader."""
        unit = _unit(claim.period) if claim.period else ""
        adjusted = "seasonally_adjusted" in (claim.adjustment, self.state.adjustment)
        told = self.state.heading_basis or self.state.basis
        if unit in ("days", "week"):
            told = self.state.weekly_basis or told
        if told == "mom" and unit == "quarter":
            told = None  # no quarter is compared with a month
        basis = (
            told
            or (_AGAINST_BEFORE.get(unit) if adjusted else None)
            or self._basis_of_relation(claim.period)
        )
        if basis is None and claim.period is not None:
            basis = self._conventional_basis(claim, unit)
            claim.flags.add("basis_assumed")
        return basis

    def _basis_behind(self, clause: Clause, slot: Slot, period: Period | None) -> str | None:
        """The basis said once behind two rates: "exports rose 3 and imports 2 percent from May"."""
        following = next((c for c in self.clauses if c.parent is clause and c.slots), None)
        if following is None or slot.role != "main":
            return None
        between = self.items[slot.index + 1 : following.slots[0].index]
        compared = any(m.low == "while" for m in between) and self._only_compared(following)
        if not (compared or any(m.low == "and" for m in between)) or any(
            m.kind == "basis" or (m.kind == "period" and not compared) or m.text == ";"
            for m in between
        ):
            return None
        moves = any(m.kind == "direction" for m in between)
        if moves and any(s.role == "earlier" for s in following.slots):
            return None  # "... and tea soared to 3 bn from 2 bn in May"
        return self._said_basis(following.slots[0], following, period)

    def _is_dated_year(self, slot: Slot) -> bool:
        """A rate with a year of its own behind it."""
        time = self.items[slot.period].value if slot.period is not None else None
        return time is not None and time.kind in ("year", "fiscal")

    def _basis_of_same_span(self, slot: Slot) -> str | None:
        """Over the span of a rate just told of others rose on the same base.

        "Between 1990 and 1998 exports rose 67%. Over the same period those of Peru rose 41%".
        """
        again = any(
            self.items[k].value.kind == "same"
            and self.items[k].low.endswith(_SPAN_WORDS)
            and self.items[k].value.shift is None
            and self.items[k].value.year is None
            for k in self.times
            if k < slot.index or k - slot.index <= _SPAN_REACH
        )
        told = self.state.last_claims
        bases = {c.basis for c in told if c.measure == "growth"} if again else set()
        return "other" if bases == {"other"} else None

    def _only_compared(self, clause: Clause) -> bool:
        """Whether all that a clause is compared with is a time, said last for two clauses.

        "Exports were up 3 percent to 5 bn while imports were down 2 percent, compared to May 2011".
        """
        last = clause.slots[-1].index
        behind = next((k for k in clause.bases if k > last), None)
        if behind is None or self.items[behind].kind != "period":
            return False
        return any(m.low.startswith("compar") for m in self.items[last + 1 : behind])

    def _conventional_basis(self, claim: Claim, unit: str) -> str:
        """The comparison that the reporter's statistics office publishes, where a text names none.

        Offices that publish seasonally adjusted trade compare with the month before; the others
        with the year before (UN, International Merchandise Trade Statistics: Compilers Manual).
        """
        reporter = claim.subject.reporter.value if claim.subject.reporter else self.state.reporter
        if unit == "month" and reporter in ADJUSTED_REPORTERS:
            return "mom"
        return "yoy"

    def _basis_of_relation(self, period: Period | None) -> str | None:
        """Levels compared with the year before make the growth beside them a year's growth."""
        if self.state.first_relation == "year":
            return "yoy"
        if self.state.first_relation == "unit" and period is not None:
            return _AGAINST_BEFORE.get(_unit(period))
        return None

    def _said_basis(self, slot: Slot | None, clause: Clause, period: Period | None) -> str | None:
        for k in clause.periods:
            moved = self._moved_to(k, clause)
            if moved is not None:
                return "yoy" if moved.month == self.items[k].value.first else "mom"
        own = self._sum_right_behind(slot, clause) if slot is not None else None
        if own is not None:
            found = self._basis_of_time(self.items[own].value, clause, period)
            if found:
                return found
        owned = {s.period for s in clause.slots if s.role == "earlier"}
        bases = [k for k in clause.bases if k not in owned]
        if slot is not None and len(clause.bases) > 1:
            # "up 6 percent on the year, but 8 percent less than in May (3 bn)"
            rates = [s.index for s in clause.slots if s.mention.kind == "percent"]
            until = min((k for k in rates if k > slot.index), default=len(self.items))
            told = {s.period for s in clause.slots if self._is_earlier_rate(s)}
            pool = [k for k in clause.bases if k not in told] if slot.role == "main" else bases
            after = [k for k in pool if slot.index < k < until]
            last = max((k for k in rates if k < slot.index), default=-1)
            bases = after or [k for k in bases if last < k < slot.index] or bases
        for k in bases:
            item = self.items[k]
            if slot is not None and (
                self._is_of_next_rate(slot, k) or self._rates_compared(slot, k)
            ):
                continue
            if item.kind == "basis":
                return str(item.value)
            found = self._basis_of_time(item.value, clause, period)
            if found:
                return found
        if slot is not None and slot.role == "earlier":
            return None
        since = self._since_right_behind(slot, clause) if slot is not None else None
        if since is not None:
            return self._basis_of_time(self.items[since].value, clause, period) or "other"
        for time in self._times_compared(slot, clause):
            found = self._basis_of_time(self.items[time].value, clause, period)
            if found:
                return found
        return None

    def _sum_right_behind(self, slot: Slot, clause: Clause) -> int | None:
        """The time of the sum that a rate is told with: "fell 2 percent from 8 tonnes in May"."""
        if slot.mention.kind != "percent" or slot.role != "main":
            return None
        if [m.low for m in self.items[slot.index + 1 : slot.index + 2]] != ["from"]:
            return None
        near = range(slot.index + 2, slot.index + 2 + _SUM_REACH)
        sums = (s for s in clause.slots if s.index in near and s.mention.kind in SUMS)
        return next((s.period for s in sums if s.role == "earlier"), None)

    def _times_compared(self, slot: Slot | None, clause: Clause) -> list[int]:
        """The times of the sums that a rate is told with, those said behind it first.

        The sum of an earlier record ("the most since May (3 bn)") is no base, nor is what came
        before of a rate in brackets ("$3 bn in May (+2%), following $2 bn in April").
        """
        index = slot.index if slot is not None else -1
        times = [
            (other.index < index, abs(other.index - index), other.period)
            for other in clause.slots
            if other.role == "earlier"
            and other.period is not None
            and other.period not in clause.since
            and other.mention.kind in ("money", "quantity")
            and not (slot is not None and self._turns(slot.index, other.index))
            and not (slot is not None and slot.listed and _SUCCEEDING & set(other.rules))
        ]
        return [time for _, _, time in sorted(times)]

    def _is_earlier_rate(self, slot: Slot) -> bool:
        """A rate of another time: "accelerating from March's 7 percent"."""
        return slot.role == "earlier" and slot.mention.kind == "percent"

    def _since_right_behind(self, slot: Slot, clause: Clause) -> int | None:
        """The time since when something has moved: "is up sixfold since 2009"."""
        behind = slot.index + 2
        since = behind < len(self.items) and self.items[behind - 1].low == "since"
        return behind if since and behind in clause.since else None

    def _is_of_next_rate(self, slot: Slot, basis: int) -> bool:
        """A base behind another rate is not shared by what is set against it.

        "rose 5.7% to 3 bn, yet were 58% below the figure for 2022"
        """
        return slot.index < basis and self._turns(slot.index, basis)

    def _rates_compared(self, slot: Slot, basis: int) -> bool:
        """Behind a comma the rate itself is compared: "rose 3 percent, slower than in May"."""
        between = self.items[slot.index + 1 : basis]
        while between and (between[0].kind == "period" or between[0].low in _BEFORE_TIMES):
            between = between[1:]  # "in November, the same pace as in October"
        if slot.mention.kind != "percent" or not between or between[0].text != ",":
            return False
        if any(m.kind in FIGURE_KINDS for m in between):
            return False
        said = " ".join(m.low for m in between).split()
        if "same" in said and "as" in said:
            return True  # "5 percent, the same pace as in May"
        told = said.index("than") if "than" in said else 0
        return told > 0 and _is_comparative(said[told - 1])

    def _turns(self, first: int, last: int) -> bool:
        """Another comparison follows: "rose 5 percent but fell from 3 billion last month".

        Or another flow behind its base: "fell 5 percent whereas on a monthly basis imports rose".
        """
        ahead = self.items[last - 1].low in _TURNS and self.items[last].low.startswith("on ")
        return ahead or any(m.low in CONTRASTS for m in self.items[first:last])

    def _basis_of_time(
        self, time: TimeExpression, clause: Clause, period: Period | None
    ) -> str | None:
        if time.kind in ("same", "trailing"):
            return "yoy"
        if time.kind == "relative" and time.unit == "year":
            return "yoy" if time.shift == -1 else "other"
        if time.kind == "relative" and time.shift == -1:
            return _AGAINST_BEFORE.get(time.unit or "")
        if period is None:
            return self._basis_of_year(time)
        months = period.length_in_months
        if time.kind == "relative" and time.unit == "month" and time.shift == -months:
            return _OF_LENGTH.get(months if period.unit != "months" else 0, "other")
        earlier = self._comparison_period(time, clause, period)
        if earlier is None or earlier.spans(period):
            return None
        if earlier.spans(period.shift_years(-1)):
            return "yoy"
        if period.unit == "days" and months == 1:
            return self._basis_of_days(earlier, period)
        if earlier.length_in_months == months and (period.start - earlier.end).days == 1:
            return _OF_LENGTH.get(months, "other")
        if earlier.unit == period.unit and earlier == period.previous():
            return _AGAINST_BEFORE.get(period.unit, "other")
        return "other"

    def _basis_of_days(self, earlier: Period, period: Period) -> str:
        """Days of a month go by the month that theirs are compared with, or a part of it."""
        last, before = period.shift_years(-1), period.previous()
        if earlier.start <= last.start and last.end <= earlier.end:
            return "yoy"
        return "mom" if earlier.start <= before.start and before.end <= earlier.end else "other"

    def _basis_of_year(self, time: TimeExpression) -> str | None:
        """A year long gone is another base, whatever the time told of: "3 percent below 2015"."""
        today = self.state.reference
        if time.kind != "year" or time.year is None or today is None:
            return None
        return "other" if time.year < today.year - 1 else None
