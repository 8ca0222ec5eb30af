"""What facts of one document say about each other: sums, growth, scales, shares.

Facts are grouped by their series once, so that the cost grows with their number and not with its
square.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import islice, product
from operator import add, sub
from statistics import median

from extractor.checking.alone import days_of
from extractor.checking.rounding import Interval, interval
from extractor.periods import Bounds, add_months, month_end
from extractor.records import Fact

Key = tuple[object, ...]
Finding = tuple[str, Sequence[int]]
"""A flag and the positions of the facts that earn it."""

SUMS = (("balance", sub, "balance_mismatch"), ("trade", add, "trade_mismatch"))
_BASES = {"yoy": (-12,), "mom": (-1,), "qoq": (-3,), None: (-12, -1, -3)}
"""Months from a period to the one that its growth is measured from; `other` bases are unknown."""
_UPPER = {"amount": "amount_max", "growth_pct": "growth_pct_max"}
MOST_TRIED = 100
"""Combinations of figures that are tried for one sum; more come only from lists of forecasts."""
_LEAST_FACTOR = 500
_FACTOR_OF_TWO = math.log10(2)
_ALL_SHARES = Decimal(101)
_GROUPS_OF_THREE_LETTERS = frozenset({"CIS", "EAC", "GCC"})


def check_series(facts: Sequence[Fact], text: str, found: Sequence[set[str]]) -> None:
    """Add to `found`, a set of flags for each fact, what its neighbours show to be odd.

    >>> year = {"flow": "exports", "reporter": "KOR", "amount": 5, "currency": "USD"}
    >>> facts = [Fact(period="2023", **year), Fact(period="2024", growth_pct=60, **year)]
    >>> check_series(facts, "", found := [set(), set()])
    >>> found
    [set(), {'growth_mismatch'}]
    """
    sheet = Sheet(facts, text)
    for check in (_sums, _growth, _conflicts, _outliers, _shares):
        for flag, positions in check(sheet):
            for position in positions:
                found[position].add(flag)


class Sheet:
    """The facts of one document by series and time.

    A series is a reporter, flow, good, partner and adjustment in one currency or physical unit.
    Intervals are worked out only where there is something to hold them against.
    """

    def __init__(self, facts: Sequence[Fact], text: str) -> None:
        self.facts = facts
        self.days = [days_of(fact.period) for fact in facts]
        self.series = [_series(fact) for fact in facts]
        self.cells: dict[Key, list[int]] = defaultdict(list)
        """The facts with a figure for each series and time."""
        for position, fact in enumerate(facts):
            days = self.days[position]
            if days is not None and (fact.amount is not None or fact.quantity is not None):
                self.cells[(*self.series[position], days)].append(position)
        self._text = text
        self._read: dict[tuple[int, str], Interval] = {}

    def figure(self, position: int) -> Interval:
        """What the amount of a fact may stand for, or its quantity where it has no amount."""
        return self.read(position, "quantity" if self.facts[position].amount is None else "amount")

    def read(self, position: int, name: str) -> Interval:
        """What one figure of a fact, which it must have, may stand for."""
        if (position, name) not in self._read:
            fact = self.facts[position]
            span = fact.spans.get(name)
            self._read[position, name] = interval(
                getattr(fact, name),
                self._text[slice(*span[0])] if span else None,
                upper=getattr(fact, _UPPER[name]) if name in _UPPER else None,
                hedged=fact.qualifier is not None,
                percent=name == "growth_pct",
            )
        return self._read[position, name]


def _series(fact: Fact) -> Key:
    unit = fact.currency if fact.amount is not None else fact.quantity_unit
    return fact.reporter, fact.item, fact.partner, fact.adjustment, unit, fact.flow


def _sums(sheet: Sheet) -> Iterator[Finding]:
    """Exports and imports of one cell against its balance and its trade."""
    flows: dict[Key, dict[object, list[int]]] = defaultdict(dict)
    for (*cell, flow, days), positions in sheet.cells.items():
        flows[(*cell, days)][flow] = positions
    for told in flows.values():
        if "exports" not in told or "imports" not in told:
            continue
        for name, operation, flag in SUMS:
            parts = [told["exports"], told["imports"], told.get(name, [])]
            tried = islice(product(*parts), MOST_TRIED)
            fits = [
                operation(sheet.figure(out), sheet.figure(into)).overlaps(sheet.figure(whole))
                for out, into, whole in tried
            ]
            if fits and not any(fits):
                yield flag, [position for positions in parts for position in positions]


def _growth(sheet: Sheet) -> Iterator[Finding]:
    """Growth against the amount of the cell and that of the period it grew from."""
    for position, fact in enumerate(sheet.facts):
        if fact.growth_pct is None or (fact.amount is None and fact.quantity is None):
            continue
        grown = [
            growth
            for _, base in islice(bases(sheet, position), MOST_TRIED)
            if (growth := growth_of_size(sheet.figure(position), base)) is not None
        ]
        told = sheet.read(position, "growth_pct") if grown else None
        if told and not any(told.overlaps(growth) for growth in grown):
            yield "growth_mismatch", [position]


def bases(sheet: Sheet, position: int) -> Iterator[tuple[int | None, Interval]]:
    """What the figure of a fact may have grown from: earlier figures, itself less its change.

    With an earlier figure comes the position of its fact.
    """
    fact, days = sheet.facts[position], sheet.days[position]
    if days is not None:
        for months in _BASES.get(fact.growth_basis, ()):
            for earlier in sheet.cells.get((*sheet.series[position], _moved(days, months)), ()):
                yield earlier, sheet.figure(earlier)
    if fact.change is not None and fact.amount is not None and fact.flow != "balance":
        yield None, sheet.figure(position) - sheet.read(position, "change")


def growth_of_size(own: Interval, base: Interval) -> Interval | None:
    """Growth in percent; that of a deficit is the growth of its size."""
    if own.high < 0 and base.high < 0:
        return (-own).growth_from(-base)
    return own.growth_from(base)


@lru_cache(maxsize=4096)
def _moved(days: Bounds, months: int) -> Bounds:
    """The same days some months earlier or later; the last of a month stays the last.

    >>> _moved((date(2024, 2, 1), date(2024, 2, 29)), -12)[1]
    datetime.date(2023, 2, 28)
    """
    return _moved_day(days[0], months), _moved_day(days[1], months)


def _moved_day(day: date, months: int) -> date:
    first = add_months(day, months)
    last = month_end(first.year, first.month)
    is_last = day == month_end(day.year, day.month)
    return last if is_last else first.replace(day=min(day.day, last.day))


def _conflicts(sheet: Sheet) -> Iterator[Finding]:
    """Two figures told as facts for one cell; a revision says so, and forecasts may differ."""
    cells: dict[Key, list[int]] = defaultdict(list)
    for position, fact in enumerate(sheet.facts):
        days, series = sheet.days[position], sheet.series[position]
        if fact.status != "actual" or days is None or "superseded" in fact.rules:
            continue
        if fact.amount is not None or fact.quantity is not None:
            cells["figure", series, days].append(position)
        if fact.growth_pct is not None:
            cells["growth_pct", series, days, fact.growth_basis].append(position)
    for (name, *_), positions in cells.items():
        if len(positions) < 2:
            continue
        read = [
            sheet.figure(position) if name == "figure" else sheet.read(position, "growth_pct")
            for position in positions
        ]
        if max(values.low for values in read) > min(values.high for values in read):
            yield "conflicting_values", positions


def _outliers(sheet: Sheet) -> Iterator[Finding]:
    """Amounts a thousand times larger or smaller than the middle of their series.

    A balance is left out: it may pass through zero. Of two amounts either may be the misprint.
    """
    amounts: dict[Key, list[int]] = defaultdict(list)
    for position, fact in enumerate(sheet.facts):
        if fact.amount and fact.currency and fact.flow != "balance":
            amounts[sheet.series[position]].append(position)
    for positions in amounts.values():
        if len(positions) < 2 or _are_alike(sheet.facts[each].amount for each in positions):
            continue
        scales = [_scale(sheet.facts[position].amount) for position in positions]
        if len(positions) == 2:
            odd = positions if _is_outlier(scales[0] - scales[1]) else []
        else:
            middle = median(scales)
            odd = [
                p for p, scale in zip(positions, scales, strict=True) if _is_outlier(scale - middle)
            ]
        yield "scale_outlier", odd


def _are_alike(amounts: Iterable[Decimal | None]) -> bool:
    """Whether the amounts have so nearly as many digits that none can be misprinted."""
    digits = [amount.adjusted() for amount in amounts if amount]
    return max(digits) - min(digits) < 2


def _scale(amount: Decimal | None) -> float:
    """The power of ten of an amount; `Decimal` knows it of sums that no float can hold."""
    return float(abs(amount).log10()) if amount else 0.0


def _is_outlier(difference: float) -> bool:
    """Whether two amounts, so many powers of ten apart, differ by a misprinted scale.

    >>> _is_outlier(3.1), _is_outlier(1.0), _is_outlier(4.5)
    (True, False, False)
    """
    size = abs(difference)
    powers = 3 * round(size / 3)
    return size >= math.log10(_LEAST_FACTOR) and abs(size - powers) <= _FACTOR_OF_TWO


def _shares(sheet: Sheet) -> Iterator[Finding]:
    """Shares of countries in one total; groups of countries overlap with them and are left out."""
    lists: dict[tuple[object, ...], dict[str, tuple[int, Decimal]]] = defaultdict(dict)
    for position, fact in enumerate(sheet.facts):
        if fact.share_pct is not None and fact.partner is not None and _is_country(fact.partner):
            total = (fact.reporter, fact.flow, fact.item, fact.status, fact.period)
            lists[total].setdefault(fact.partner, (position, fact.share_pct))
    for shares in lists.values():
        if sum(share for _, share in shares.values()) > _ALL_SHARES:
            yield "shares_over_100", [position for position, _ in shares.values()]


def _is_country(code: str) -> bool:
    return (
        len(code) == 3
        and code.isalpha()
        and code.isupper()
        and code not in _GROUPS_OF_THREE_LETTERS
    )
