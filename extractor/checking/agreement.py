"""Which figures the arithmetic of a text bears out: they were read into the right cells, it seems.

The opposite of a flag. Two figures that fit by chance are no proof, so that only sums and growth
which the printed digits fix closely count.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice, product

from extractor.checking.rounding import Interval
from extractor.checking.series import MOST_TRIED, SUMS, Key, Sheet, bases, growth_of_size
from extractor.records import Fact

_POINTS = Decimal(2)
"""The widest span, in points, of a growth that two amounts fix."""
_PART = Decimal("0.02")
"""The widest span of a sum, as a part of its larger member."""


def borne_out(facts: Sequence[Fact], text: str) -> set[int]:
    """Positions of the facts of one document whose figures fit together.

    >>> year = {"flow": "exports", "reporter": "KOR", "currency": "USD"}
    >>> facts = [Fact(period="2023", amount=501, **year)]
    >>> facts.append(Fact(period="2024", amount=526, growth_pct=5, growth_basis="yoy", **year))
    >>> sorted(borne_out(facts, ""))
    [0, 1]
    """
    sheet = Sheet(facts, text)
    return {*_by_sums(sheet), *_by_growth(sheet)}


def _by_sums(sheet: Sheet) -> Iterator[int]:
    """Exports, imports, and their balance or trade."""
    flows: dict[Key, dict[object, list[int]]] = defaultdict(dict)
    for (*cell, flow, days), positions in sheet.cells.items():
        flows[(*cell, days)][flow] = positions
    for told in flows.values():
        for name, operation, _ in SUMS:
            parts = [told.get(flow, []) for flow in ("exports", "imports", name)]
            for out, into, whole in islice(product(*parts), MOST_TRIED):
                total = operation(sheet.figure(out), sheet.figure(into))
                largest = max(sheet.figure(out).high, sheet.figure(into).high)
                close = total.high - total.low <= _PART * abs(largest)
                if close and total.overlaps(sheet.figure(whole)):
                    yield from (out, into, whole)


def _by_growth(sheet: Sheet) -> Iterator[int]:
    """An amount, its growth, and the amount or the change that it grew by."""
    for position, fact in enumerate(sheet.facts):
        if fact.growth_pct is None or (fact.amount is None and fact.quantity is None):
            continue
        told, own = sheet.read(position, "growth_pct"), sheet.figure(position)
        for earlier, base in islice(bases(sheet, position), MOST_TRIED):
            if _fits(growth_of_size(own, base), told):
                yield position
                if earlier is not None:
                    yield earlier


def _fits(grown: Interval | None, told: Interval) -> bool:
    return grown is not None and grown.high - grown.low <= _POINTS and told.overlaps(grown)
