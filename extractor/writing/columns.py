"""The columns of a table of facts: their order and what kind of value each holds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Literal, get_args, get_origin

from extractor.records import Fact

Kind = Literal["text", "decimal", "integer", "real", "date", "list", "spans"]

_KINDS: dict[Any, Kind] = {Decimal: "decimal", int: "integer", float: "real", date: "date"}

PERIOD_DAYS = ("period_start", "period_end")
"""The first and last day of `period`, which a typed table carries beside the code."""


@cache
def columns() -> dict[str, Kind]:
    """Return the fields of a fact in the order of the record, with the kind of each.

    >>> columns()["amount"], columns()["quote"], columns()["spans"]
    ('decimal', 'text', 'spans')
    """
    return {name: _kind(field.annotation) for name, field in Fact.model_fields.items()}


@cache
def typed_columns() -> dict[str, Kind]:
    """Return the columns of a typed table: those of the record and the days of the period.

    >>> list(typed_columns())[5:8]
    ['period', 'period_start', 'period_end']
    """
    return dict(_with_period_days())


def _with_period_days() -> Iterator[tuple[str, Kind]]:
    for name, kind in columns().items():
        yield name, kind
        if name == "period":
            yield from ((day, "date") for day in PERIOD_DAYS)


def _kind(annotation: Any) -> Kind:
    plain = [part for part in get_args(annotation) if part is not type(None)]
    if annotation in _KINDS:
        return _KINDS[annotation]
    if get_origin(annotation) is list:
        return "list"
    if get_origin(annotation) is dict:
        return "spans"
    if len(plain) == 1:
        return _kind(plain[0])
    return "text"
