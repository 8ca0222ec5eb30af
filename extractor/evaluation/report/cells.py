"""One record as the cells of a table that a reader can take in."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypedDict

from extractor.records import Fact


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the page: the fields shown in it, and the letter and colour they are marked by.

    `mark` is one of the highlight kinds of the style sheet; `letter` tells the kind apart where
    colours do not.
    """

    name: str
    title: str
    fields: tuple[str, ...]
    mark: str


COLUMNS = (
    Column("reporter", "Reporter", ("reporter",), "reporter"),
    Column("flow", "Flow", ("flow",), "flow"),
    Column("item", "Item", ("item",), "item"),
    Column("partner", "Partner", ("partner",), "partner"),
    Column("period", "Period", ("period",), "period"),
    Column("amount", "Amount", ("amount", "amount_max", "currency"), "amount"),
    Column("growth", "Growth", ("growth_pct", "growth_pct_max", "growth_basis"), "growth"),
    Column("streak", "Streak", ("streak_length", "streak_unit", "streak_kind"), "streak"),
    Column("change", "Change", ("change", "currency"), "amount"),
    Column("share", "Share", ("share_pct",), "growth"),
    Column("quantity", "Quantity", ("quantity", "quantity_unit"), "amount"),
    Column("record", "Record", ("record", "record_since"), "record"),
    Column("status", "Status", ("status",), "other"),
    Column("adjustment", "Adjustment", ("adjustment",), "other"),
    Column("qualifier", "Hedge", ("qualifier",), "other"),
)

MARKS = {
    "reporter": ("R", "reporter"),
    "flow": ("F", "flow"),
    "item": ("I", "item"),
    "partner": ("P", "partner"),
    "period": ("T", "period"),
    "amount": ("A", "amount, change, quantity"),
    "growth": ("G", "growth, share"),
    "streak": ("S", "streak"),
    "record": ("K", "record"),
    "other": ("O", "status, adjustment, hedge"),
}
"""For every highlight kind its letter and what it stands for in the legend."""

_SCALES = ((Decimal(10) ** 12, "tn"), (Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "m"))
_MOST_DIGITS = 7


class Cell(TypedDict, total=False):
    """What the page knows of one cell; keys without a value are left out."""

    text: str
    full: str
    spans: list[list[int]]
    inherited: bool
    state: str


def cells_of(fact: Fact) -> dict[str, Cell]:
    """Return the cells of a record by column name, only those that hold something."""
    found: dict[str, Cell] = {}
    for column in COLUMNS:
        text = _TEXTS.get(column.name, _plain)(fact, column)
        if text:
            found[column.name] = _cell(fact, column, text)
    return found


def compact(value: Decimal) -> str:
    """Return money short but exact: a scale is used only where no digit is lost.

    >>> compact(Decimal("56560000000")), compact(Decimal("638000")), compact(Decimal("-1200000"))
    ('56.56 bn', '638,000', '-1.2 m')
    """
    for unit, name in _SCALES:
        scaled = (value / unit).normalize()
        if abs(scaled) >= 1 and len(scaled.as_tuple().digits) <= _MOST_DIGITS:
            return f"{scaled:,f} {name}"
    return number(value)


def number(value: Decimal) -> str:
    """Return a number with grouped digits and without idle zeros.

    >>> number(Decimal("816000.0"))
    '816,000'
    """
    return f"{value.normalize():,f}"


def _cell(fact: Fact, column: Column, text: str) -> Cell:
    cell: Cell = {"text": text}
    full = _full(fact, column)
    if full != text:
        cell["full"] = full
    spans = sorted({span for name in column.fields for span in fact.spans.get(name, [])})
    if spans:
        cell["spans"] = [list(span) for span in spans]
    if any(name in fact.inherited for name in column.fields):
        cell["inherited"] = True
    return cell


def _full(fact: Fact, column: Column) -> str:
    parts = []
    for name in column.fields:
        value = getattr(fact, name)
        if value is not None:
            parts.append(f"{name} {number(value) if isinstance(value, Decimal) else value}")
    if column.name == "item" and fact.item_text and fact.item_text != fact.item:
        parts.append(f"words of the text: {fact.item_text}")
    if column.name == "item" and fact.hs:
        parts.append(f"HS {fact.hs}")
    return "; ".join(parts)


def _plain(fact: Fact, column: Column) -> str:
    value: Any = getattr(fact, column.fields[0])
    return "" if value is None else str(value)


def _amount(fact: Fact, _column: Column) -> str:
    if fact.amount is None:
        return ""
    upper = "" if fact.amount_max is None else f" to {compact(fact.amount_max)}"
    return f"{fact.currency or '?'} {compact(fact.amount)}{upper}"


def _change(fact: Fact, _column: Column) -> str:
    return "" if fact.change is None else f"{fact.currency or '?'} {compact(fact.change)}"


def _growth(fact: Fact, _column: Column) -> str:
    if fact.growth_pct is None:
        return ""
    upper = "" if fact.growth_pct_max is None else f" to {number(fact.growth_pct_max)}"
    return f"{_signed(fact.growth_pct)}{upper}% {fact.growth_basis or ''}".strip()


def _signed(value: Decimal) -> str:
    return f"+{number(value)}" if value > 0 else number(value)


def _streak(fact: Fact, _column: Column) -> str:
    if fact.streak_length is None:
        return ""
    return f"{fact.streak_length} × {fact.streak_unit or '?'} {fact.streak_kind or '?'}"


def _share(fact: Fact, _column: Column) -> str:
    return "" if fact.share_pct is None else f"{number(fact.share_pct)}%"


def _quantity(fact: Fact, _column: Column) -> str:
    if fact.quantity is None:
        return ""
    return f"{number(fact.quantity)} {fact.quantity_unit or '?'}"


def _record(fact: Fact, _column: Column) -> str:
    if fact.record is None:
        return ""
    since = f" since {fact.record_since}" if fact.record_since else ""
    return f"{fact.record.replace('_', ' ')}{since}"


_TEXTS = {
    "amount": _amount,
    "change": _change,
    "growth": _growth,
    "streak": _streak,
    "share": _share,
    "quantity": _quantity,
    "record": _record,
}
