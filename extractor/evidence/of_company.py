"""What the other facts of the article tell: what they share with a fact and what it leaves out."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from itertools import accumulate, chain

from extractor.checking.alone import days_of
from extractor.evidence.setting import MEASURES, Setting, steps
from extractor.periods import Bounds
from extractor.records import Fact

_OLD, _OLDER, _OLD_LENT = 63, 120, 100
"""Days from the end of a period to the day of publication: news is of the last month or two."""
_FEW_LATER = 0.23
_FEW = 0.35
_MANY = 0.5


class Company:
    """The facts of one article, counted by what they may share."""

    def __init__(self, setting: Setting) -> None:
        facts = setting.facts
        self.setting = setting
        self.size = len(facts)
        self.days: list[Bounds | None] = [days_of(fact.period) for fact in facts]
        self._ends = [days for days in self.days if days is not None]
        self._items = Counter(fact.item for fact in facts)
        self._periods = Counter(fact.period for fact in facts)
        self._partnerless = sum(fact.partner is None for fact in facts)
        self._own = [_figures(fact) for fact in facts]
        figures = Counter(chain.from_iterable(self._own))
        self._doubled = {figure for figure, count in figures.items() if count > 1}
        self._of_times: dict[tuple[str | None, bool], list[str]] = {}
        self._earlier: dict[int, tuple[Fact | None, set[str]]] = {}
        self._of_paragraph: defaultdict[int, list[tuple[int, Fact]]] = defaultdict(list)
        placed: list[tuple[int, int]] = []
        for position, (home, fact) in enumerate(zip(setting.homes, facts, strict=True)):
            if home is not None:
                self._of_paragraph[setting.told[home].sentence.paragraph].append((home, fact))
                placed.append((home, position))
        placed.sort()
        self._homes = [home for home, _ in placed]
        """The sentences with facts, in the order of the text."""
        self._latest = list(accumulate((position for _, position in placed), max))
        """The last of all facts up to each of them."""
        self._bases = {fact.growth_basis for fact in facts if fact.growth_pct is not None}

    def of(self, position: int) -> list[str]:
        """What the others tell of how likely one fact is exact."""
        fact = self.setting.facts[position]
        found = [*steps("item: facts of it", self._items[fact.item], (6,)), *self._left_out(fact)]
        time = (fact.period, "period" in fact.inherited)
        if time not in self._of_times:
            self._of_times[time] = self._of_period(fact, self.days[position])
        found += self._of_times[time]
        if self._doubled and not self._doubled.isdisjoint(self._own[position]):
            found.append("cell: told twice")
        if "growth_basis" in fact.inherited and len(self._bases) > 1:
            found.append("growth_basis: lent among several")
        home = self.setting.homes[position]
        if home is not None:
            found += self._after(fact, home)
        return found

    def _left_out(self, fact: Fact) -> list[str]:
        """Goods and partners that most others have."""
        found: list[str] = []
        if fact.item is None:
            if self.setting.facts[0].item is not None:
                found.append("item: none, unlike the first")
            if self._items[None] < _FEW * self.size:
                found.append("item: none, unlike most")
        if fact.partner is None and self._partnerless < _MANY * self.size:
            found.append("partner: none, unlike most")
        return found

    def _of_period(self, fact: Fact, days: Bounds | None) -> list[str]:
        found = ["period: of one fact alone"] if self._periods[fact.period] == 1 else []
        if days is None:
            return found
        later, alike = self._place_among(days)
        found += steps("period: others end with it", alike, (0, 1))
        age = (fact.published - days[1]).days if fact.published is not None else 0
        found += steps("period: days old", age, (_OLD, _OLDER))
        if "period" in fact.inherited:
            found += steps("period: lent, later ones told", later, (0, _FEW_LATER))
            if age > _OLD_LENT:
                found.append("period: lent, old")
        return found

    def _place_among(self, days: Bounds) -> tuple[float, int]:
        """The part of the facts that end after a period, and how many end with it only."""
        start, end = days
        later = sum(last > end for _, last in self._ends) / len(self._ends)
        return later, sum(last == end and first != start for first, last in self._ends)

    def _after(self, fact: Fact, home: int) -> list[str]:
        """What the facts of the sentences before told that this one does not tell any more."""
        if home not in self._earlier:
            self._earlier[home] = self._before(home)
        last, near = self._earlier[home]
        found: list[str] = []
        if last is None:
            return found
        for name in ("item", "partner"):
            if getattr(fact, name) is None:
                if name in near:
                    found.append(f"{name}: dropped in the paragraph")
                if getattr(last, name) is not None:
                    found.append(f"{name}: dropped since the last")
        if "growth_basis" in fact.inherited and last.period != fact.period:
            found.append("growth_basis: lent, of another period")
        if last.reporter != fact.reporter:
            found.append("reporter: other than the last")
        if any(o.period == fact.period for o in self.setting.together.get(home - 1, ())):
            found.append("period: that of the sentence before")
        return found

    def _before(self, home: int) -> tuple[Fact | None, set[str]]:
        """The last fact before a sentence, and what facts of the paragraph before it name."""
        setting = self.setting
        place = bisect_left(self._homes, home)
        last = setting.facts[self._latest[place - 1]] if place else None
        beside = self._of_paragraph[setting.told[home].sentence.paragraph]
        facts = [fact for where, fact in beside if where < home]
        return last, {n for n in ("item", "partner") if any(getattr(f, n) for f in facts)}


def _figures(fact: Fact) -> list[tuple[object, ...]]:
    """The cell of a fact with each of the measures that it has a figure for."""
    cell = (fact.reporter, fact.flow, fact.item, fact.partner, fact.period, fact.status)
    return [(cell, name) for name in MEASURES if getattr(fact, name) is not None]
