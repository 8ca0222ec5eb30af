"""Records split into claims: one measure, its value and the dimensions of the record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from extractor.evaluation.items import item_key, items_agree
from extractor.evaluation.periods import comparable
from extractor.lexicon.units import unit
from extractor.records import Fact

Measure = Literal["amount", "growth", "streak", "change", "share", "quantity"]

CORE: tuple[Measure, ...] = ("amount", "growth", "streak")
MEASURES: tuple[Measure, ...] = (*CORE, "change", "share", "quantity")

SHARED_DIMENSIONS = ("reporter", "flow", "item", "partner", "period", "status")
"""Dimensions that every exact claim must have right."""

OWN_DIMENSIONS: dict[Measure, tuple[str, ...]] = {
    "amount": ("currency",),
    "growth": ("growth_basis",),
    "streak": ("streak_unit", "streak_kind"),
    "change": ("currency",),
    "share": (),
    "quantity": ("quantity_unit",),
}
"""Dimensions that an exact claim of one measure must have right beside the shared ones."""

VALUE_FIELDS: dict[Measure, tuple[str, str | None]] = {
    "amount": ("amount", "amount_max"),
    "growth": ("growth_pct", "growth_pct_max"),
    "streak": ("streak_length", None),
    "change": ("change", None),
    "share": ("share_pct", None),
    "quantity": ("quantity", None),
}
"""For every measure the field of its value and, where it has one, of the upper end of a range."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One figure of one text with the cell that it belongs to.

    `records` are the positions, in the list of facts, of all records of the text that make the
    claim; `fact` is one of them.
    """

    measure: Measure
    value: Decimal
    upper: Decimal | None
    fact: Fact
    records: tuple[int, ...]

    @property
    def figure(self) -> tuple[Measure, Decimal, Decimal | None]:
        """What two claims must share before they may be paired."""
        return self.measure, self.value, self.upper


def claims_of(facts: Sequence[tuple[int, Fact]]) -> list[Claim]:
    """Return the claims of one text, each identical claim once, in an order of their own.

    `facts` are the records of one text with their positions in the caller's list. The result does
    not depend on the order of `facts`, so neither does any score.
    """
    seen: dict[tuple[object, ...], list[tuple[int, Fact]]] = {}
    for position, fact in sorted(facts, key=lambda entry: sort_key(entry[1])):
        for measure in MEASURES:
            value = getattr(fact, VALUE_FIELDS[measure][0])
            if value is not None:
                seen.setdefault(_identity(fact, measure), []).append((position, fact))
    return [_claim(identity, entries) for identity, entries in seen.items()]


def agreement(gold: Claim, predicted: Claim) -> dict[str, bool]:
    """Return, for every dimension that exactness asks of this pair, whether the two agree.

    A growth basis is asked for only where gold states one.
    """
    result = shared_agreement(gold.fact, predicted.fact)
    for name in OWN_DIMENSIONS[gold.measure]:
        wanted = getattr(gold.fact, name)
        given = getattr(predicted.fact, name)
        if name == "quantity_unit":
            result[name] = _unit(wanted) == _unit(given)
        elif name != "growth_basis" or wanted is not None:
            result[name] = bool(wanted == given)
    return result


def shared_agreement(gold: Fact, predicted: Fact) -> dict[str, bool]:
    """Return for each of the shared dimensions whether two records agree on it."""
    return {
        "reporter": _code(gold.reporter) == _code(predicted.reporter),
        "flow": gold.flow == predicted.flow,
        "item": items_agree(gold.item, predicted.item, predicted.item_text),
        "partner": _code(gold.partner) == _code(predicted.partner),
        "period": comparable(gold.period) == comparable(predicted.period),
        "status": gold.status == predicted.status,
    }


def _unit(word: str | None) -> str | None:
    """One name for the spellings of a unit: "cubic meter" and "cubic metre"."""
    known = unit(word) if word else None
    return known.name if known else word


def sort_key(fact: Fact) -> tuple[str, ...]:
    """Return a key that orders records by what they say, whatever order they came in."""
    return tuple(repr(value) for value in fact.__dict__.values())


def by_document(facts: Iterable[Fact]) -> dict[str, list[tuple[int, Fact]]]:
    """Group records by their text, keeping their positions."""
    groups: dict[str, list[tuple[int, Fact]]] = {}
    for position, fact in enumerate(facts):
        groups.setdefault(fact.doc_id, []).append((position, fact))
    return groups


def _code(value: str | None) -> str | None:
    return None if value is None else value.casefold().strip()


def _identity(fact: Fact, measure: Measure) -> tuple[object, ...]:
    value, upper = VALUE_FIELDS[measure]
    return (
        measure,
        getattr(fact, value),
        getattr(fact, upper) if upper else None,
        _code(fact.reporter),
        fact.flow,
        item_key(fact.item),
        _code(fact.partner),
        comparable(fact.period),
        fact.status,
        fact.adjustment,
        *(getattr(fact, name) for name in OWN_DIMENSIONS[measure]),
    )


def _claim(identity: tuple[object, ...], entries: list[tuple[int, Fact]]) -> Claim:
    measure: Measure = identity[0]  # type: ignore[assignment]
    fact = entries[0][1]
    value, upper = VALUE_FIELDS[measure]
    return Claim(
        measure=measure,
        value=Decimal(getattr(fact, value)),
        upper=getattr(fact, upper) if upper else None,
        fact=fact,
        records=tuple(position for position, _ in entries),
    )
