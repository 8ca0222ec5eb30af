"""CSV, JSON and JSON Lines: the record as text, exact to the last digit."""

from __future__ import annotations

import csv
from typing import Any, TextIO

import simplejson

from extractor.records import Fact
from extractor.writing.columns import Kind, columns
from extractor.writing.values import compact_list, compact_spans, encodable, exact, plain, safe_text


class CsvWriter:
    """One row a fact, with a header; spans and lists as compact text."""

    def __init__(self, stream: TextIO) -> None:
        self._writer = csv.writer(stream, lineterminator="\n")
        self._writer.writerow(columns())

    def write(self, fact: Fact) -> None:
        """Write one fact."""
        self._writer.writerow(
            [_cell(kind, getattr(fact, name)) for name, kind in columns().items()]
        )

    def finish(self) -> None:
        """Nothing is left to write after the last row."""


class JsonLinesWriter:
    """One JSON object a line, every field on every line."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, fact: Fact) -> None:
        """Write one fact."""
        self._stream.write(json_text(fact) + "\n")

    def finish(self) -> None:
        """Nothing is left to write after the last line."""


class JsonWriter:
    """One JSON array, a fact a line."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._before = "[\n"

    def write(self, fact: Fact) -> None:
        """Write one fact."""
        self._stream.write(self._before + json_text(fact))
        self._before = ",\n"

    def finish(self) -> None:
        """Close the array."""
        self._stream.write("[]\n" if self._before == "[\n" else "\n]\n")


def json_text(fact: Fact) -> str:
    """Return a fact as one line of JSON, its numbers exact.

    >>> fact = Fact(flow="exports", growth_pct="35.70", amount="1.17E+10")
    >>> '"amount": 11700000000' in json_text(fact), '"growth_pct": 35.7,' in json_text(fact)
    (True, True)
    """
    record = {name: _json_value(kind, getattr(fact, name)) for name, kind in columns().items()}
    text: str = simplejson.dumps(record, use_decimal=True, ensure_ascii=False)
    return encodable(text)


def _json_value(kind: Kind, value: Any) -> Any:
    if value is None:
        return None
    if kind == "decimal":
        return exact(value)
    if kind == "date":
        return value.isoformat()
    return value


def _cell(kind: Kind, value: Any) -> str:
    if value is None:
        return ""
    if kind == "decimal":
        return plain(value)
    if kind == "date":
        return str(value.isoformat())
    if kind in ("integer", "real"):
        return repr(value)
    if kind == "spans":
        return compact_spans(value)
    text = compact_list(value) if kind == "list" else value
    return safe_text(encodable(text))
