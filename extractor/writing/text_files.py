"""CSV, JSON and JSON Lines: the record as text, exact to the last digit."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any, TextIO

import simplejson

from extractor.records import Fact
from extractor.writing.columns import Kind, columns
from extractor.writing.values import compact_list, compact_spans, encodable, exact, plain, safe_text


class CsvWriter:
    """One row a fact, with a header; spans and lists as compact text."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        csv.writer(stream, lineterminator="\n").writerow(columns())

    def write(self, fact: Fact) -> None:
        """Write one fact."""
        self.add(csv_lines([fact]))

    def add(self, block: str) -> None:
        """Write lines that `csv_lines` has made."""
        self._stream.write(block)

    def finish(self) -> None:
        """Nothing is left to write after the last row."""


class JsonLinesWriter:
    """One JSON object a line, every field on every line."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, fact: Fact) -> None:
        """Write one fact."""
        self.add(json_lines([fact]))

    def add(self, block: str) -> None:
        """Write lines that `json_lines` has made."""
        self._stream.write(block)

    def finish(self) -> None:
        """Nothing is left to write after the last line."""


class JsonWriter:
    """One JSON array, a fact a line."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._before = "[\n"

    def write(self, fact: Fact) -> None:
        """Write one fact."""
        self.add(json_lines([fact]))

    def add(self, block: str) -> None:
        """Write lines that `json_lines` has made."""
        if block:
            # No line end stands inside a fact: JSON escapes those of its texts.
            self._stream.write(self._before + block.removesuffix("\n").replace("\n", ",\n"))
            self._before = ",\n"

    def finish(self) -> None:
        """Close the array."""
        self._stream.write("[]\n" if self._before == "[\n" else "\n]\n")


def csv_lines(facts: Iterable[Fact]) -> str:
    """Return facts as rows of CSV, without a header."""
    lines = StringIO(newline="")
    writer = csv.writer(lines, lineterminator="\n")
    for fact in facts:
        writer.writerow([_cell(kind, getattr(fact, name)) for name, kind in columns().items()])
    return lines.getvalue()


def json_lines(facts: Iterable[Fact]) -> str:
    """Return facts as lines of JSON."""
    return "".join(f"{json_text(fact)}\n" for fact in facts)


def facts_of_lines(lines: str) -> Iterator[Fact]:
    """Return the facts of lines that `json_lines` has made.

    >>> fact = Fact(flow="exports", amount="1.1", spans={"amount": [(0, 3)]})
    >>> list(facts_of_lines(json_lines([fact]))) == [fact]
    True
    """
    # Split at the line ends of the format alone: a text may hold others.
    for line in lines.split("\n"):
        if line:
            yield Fact.model_validate(simplejson.loads(line, use_decimal=True))


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
