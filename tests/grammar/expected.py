"""What a sentence must give: facts written short, and how they are compared with those read.

Dimensions (reporter, flow, item, partner, period, status) and measures (amount, growth, change,
share, quantity, streak) of a fact are all compared: what is not written must be empty. Details
(basis, adjustment, record, record_since, qualifier) are compared where they are written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from extractor.evaluation.items import items_agree
from extractor.evaluation.periods import bounds
from extractor.pipeline import extract
from extractor.records import Document, Fact

_SCALES = {"k": 3, "mn": 6, "bn": 9, "tn": 12}
Row = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """A text, the day it was printed and the facts it holds."""

    name: str
    published: str | None
    text: str
    facts: tuple[Row, ...]
    title: str | None = None

    def document(self) -> Document:
        day = date.fromisoformat(self.published) if self.published else None
        return Document(id="case", text=self.text, title=self.title, published=day)

    def check(self) -> None:
        """Every fact is found, and nothing else."""
        found = extract(self.document())
        left = list(found)
        missing = []
        for row in self.facts:
            hit = next((fact for fact in left if not differences(row, fact)), None)
            if hit is None:
                missing.append(row)
            else:
                left.remove(hit)
        assert not missing and not left, report(missing, left)


def case(
    name: str, published: str | None, text: str, *facts: Row, title: str | None = None
) -> Case:
    return Case(name, published, text, facts, title)


def params(cases: Iterable[Case], misses: dict[str, str] | None = None) -> list[Any]:
    """The cases for `parametrize`; those whose name is in `misses` are known to fail, and why."""
    known = dict(misses or {})
    rows = []
    for each in cases:
        rows.append(pytest.param(each, id=each.name, marks=marks(each.name, known)))
        known.pop(each.name, None)
    assert not known, f"no such case: {sorted(known)}"
    return rows


def by_case(causes: dict[str, list[str]]) -> dict[str, str]:
    """Known misses, written as cause and the cases it spoils, as case and cause."""
    return {name: cause for cause, names in causes.items() for name in names}


def marks(name: str, misses: dict[str, str]) -> list[pytest.MarkDecorator]:
    """A strict expected failure where the name is among the misses, with its reason."""
    return [pytest.mark.xfail(strict=True, reason=misses[name])] if name in misses else []


def money(text: str) -> tuple[str | None, Decimal]:
    """ "USD -3.2 bn" as code and amount."""
    code, number, *scale = text.split()
    value = Decimal(number).scaleb(_SCALES[scale[0]] if scale else 0)
    return (None if code == "?" else code), value


def _fact(
    reporter: str | None,
    flow: str,
    period: str | None,
    amount: str | None = None,
    growth: float | None = None,
    *,
    to: str | None = None,
    change: str | None = None,
    quantity: str | None = None,
    streak: str | None = None,
    **details: Any,
) -> Row:
    row: Row = {"reporter": reporter, "flow": flow, "period": period, "status": "actual"}
    row |= dict.fromkeys(
        ("item", "partner", "amount", "amount_max", "growth_pct", "growth_pct_max", "share_pct")
    )
    row |= dict.fromkeys(("change", "quantity", "streak_length"))
    if amount:
        row["currency"], row["amount"] = money(amount)
        if to:
            row["amount_max"] = money(to)[1]
    if change:
        row["currency"], row["change"] = money(change)
    if growth is not None:
        row["growth_pct"] = Decimal(str(growth))
    if quantity:
        number, row["quantity_unit"] = quantity.split(" ", 1)
        row["quantity"] = Decimal(number)
    if streak:
        length, row["streak_unit"], row["streak_kind"] = streak.split()
        row["streak_length"] = int(length)
    short = {"basis": "growth_basis", "share": "share_pct", "since": "record_since"}
    for name, value in details.items():
        name = short.get(name, name)
        row[name] = Decimal(str(value)) if isinstance(value, (int, float)) else value
    return row


def exports(reporter: str | None, *args: Any, **details: Any) -> Row:
    return _fact(reporter, "exports", *args, **details)


def imports(reporter: str | None, *args: Any, **details: Any) -> Row:
    return _fact(reporter, "imports", *args, **details)


def balance(reporter: str | None, *args: Any, **details: Any) -> Row:
    return _fact(reporter, "balance", *args, **details)


def trade(reporter: str | None, *args: Any, **details: Any) -> Row:
    return _fact(reporter, "trade", *args, **details)


def differences(row: Row, fact: Fact) -> list[str]:
    """The fields in which a fact is not what was written."""
    wrong = []
    for name, expected in row.items():
        given = getattr(fact, name)
        if name == "item":
            same = items_agree(expected, given, fact.item_text)
        elif name == "period" and expected and given:
            same = bounds(expected) == bounds(given)
        else:
            same = expected == given
        if not same:
            wrong.append(name)
    return wrong


def report(missing: list[Row], left: list[Fact]) -> str:
    """Both sides, without their empty fields."""
    lines = []
    for row in missing:
        near = min((differences(row, fact) for fact in left), key=len, default=[])
        shown = {name: _plain(value) for name, value in row.items() if value is not None}
        lines.append(f"missing: {shown} (nearest differs in {near})")
    names = [*_fact(None, "exports", None), "currency", "growth_basis", "record", "adjustment"]
    for fact in left:
        shown = {n: _plain(v) for n in names if (v := getattr(fact, n)) is not None}
        lines.append(f"given: {shown} {fact.quote!r}")
    return "\n".join(lines)


def _plain(value: Any) -> Any:
    return f"{value:f}" if isinstance(value, Decimal) else value
