"""One value of a fact, made ready for a file: exact numbers, safe text, readable lists."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from extractor.periods import bounds
from extractor.records import Span

Days = tuple[date, date] | tuple[None, None]

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection")."""


def exact(number: Decimal) -> int | Decimal:
    """Return a whole number as an integer, any other without trailing zeros or exponent.

    >>> exact(Decimal("1.17E+10")), exact(Decimal("35.70"))
    (11700000000, Decimal('35.7'))
    """
    if number == number.to_integral_value():
        return int(number)
    return Decimal(plain(number))


def plain(number: Decimal) -> str:
    """Return the digits of a number as a person writes them.

    >>> plain(Decimal("1.17E+10")), plain(Decimal("35.70")), plain(Decimal("-0.0"))
    ('11700000000', '35.7', '0')
    """
    digits = f"{number:f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


def safe_text(text: str) -> str:
    """Return the text with a leading quote mark where a spreadsheet would run it as a formula.

    >>> safe_text("=1+1"), safe_text("chips")
    ("'=1+1", 'chips')
    """
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def encodable(text: str) -> str:
    """Return the text with half characters spelled out, which no file format can hold.

    >>> encodable("caf\\u00e9 \\ud83d")
    'café \\\\ud83d'
    """
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


def compact_list(values: Iterable[str]) -> str:
    """Return a list as one cell.

    >>> compact_list(["currency", "period"])
    'currency; period'
    """
    return "; ".join(values)


def compact_spans(spans: Mapping[str, Iterable[Span]]) -> str:
    """Return the places of all fields as one cell, half-open character offsets.

    >>> compact_spans({"amount": [(12, 19)], "item": [(0, 5), (30, 35)]})
    'amount 12:19; item 0:5,30:35'
    """
    return "; ".join(
        f"{field} {','.join(f'{start}:{end}' for start, end in places)}"
        for field, places in spans.items()
    )


def read_spans(value: object) -> dict[str, list[Span]]:
    """Return the places of all fields from any form that a table keeps them in.

    Takes the compact text of CSV, the JSON text of SQLite, the list of Parquet, the record's own
    form. Raises ValueError where the text is none of these.

    >>> read_spans("amount 12:19; item 0:5,30:35")
    {'amount': [(12, 19)], 'item': [(0, 5), (30, 35)]}
    >>> read_spans([{"field": "amount", "start": 12, "end": 19}])
    {'amount': [(12, 19)]}
    """
    if isinstance(value, str):
        return _spans_of_text(value)
    if isinstance(value, Mapping):
        return {field: [(a, b) for a, b in places] for field, places in value.items()}
    spans: dict[str, list[Span]] = {}
    for place in value if isinstance(value, list) else []:
        spans.setdefault(place["field"], []).append((place["start"], place["end"]))
    return spans


def _spans_of_text(text: str) -> dict[str, list[Span]]:
    if text.startswith("{"):
        return read_spans(json.loads(text))
    spans = {}
    for part in filter(None, text.split("; ")):
        field, _, places = part.partition(" ")
        pairs = (place.split(":") for place in places.split(","))
        spans[field] = [(int(start), int(end)) for start, end in pairs]
    return spans


def period_days(period: str | None) -> Days:
    """Return the first and last day of a period, two nulls where its code names none.

    >>> period_days("2024-Q1")
    (datetime.date(2024, 1, 1), datetime.date(2024, 3, 31))
    """
    if not period:
        return None, None
    try:
        return bounds(period)
    except ValueError:
        return None, None
