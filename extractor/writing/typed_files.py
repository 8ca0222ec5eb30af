"""Parquet and SQLite: tables whose columns have types.

Numbers are stored as 64-bit floats in Parquet, which keep the 15 digits that any printed figure
has; SQLite keeps whole numbers as integers.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import simplejson

from extractor.records import Fact
from extractor.writing.columns import Kind, typed_columns
from extractor.writing.values import encodable, exact, period_days

if TYPE_CHECKING:
    import pyarrow

_ROW_GROUP = 50_000
_SQLITE_TYPES: dict[Kind, str] = {"decimal": "NUMERIC", "integer": "INTEGER", "real": "REAL"}
_LARGEST_INTEGER = 2**63 - 1
_EPOCH = date(1970, 1, 1).toordinal()
"""Arrow counts days from here."""


class ParquetWriter:
    """One row a fact, in row groups, so that memory stays flat."""

    def __init__(self, path: Path) -> None:
        from pyarrow import parquet

        self._schema = _arrow_schema()
        self._file = parquet.ParquetWriter(path, self._schema, compression="zstd")
        self._lines: list[str] = []

    def write(self, fact: Fact) -> None:
        """Write one fact."""
        self.add(parquet_lines([fact]))

    def add(self, block: str) -> None:
        """Write lines that `parquet_lines` has made."""
        self._lines.extend(block.splitlines())
        while len(self._lines) >= _ROW_GROUP:
            self._flush(_ROW_GROUP)

    def finish(self) -> None:
        """Write the last row group and the footer."""
        self._flush(len(self._lines))
        self._file.close()

    def _flush(self, rows: int) -> None:
        self._file.write_table(_arrow_table(self._lines[:rows], self._schema))
        del self._lines[:rows]


class SqliteWriter:
    """A database with one table, `facts`; lists and spans are JSON text."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path)
        # The file is moved into place only when it is whole: a journal would guard nothing.
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute("PRAGMA synchronous = OFF")
        names = ", ".join(
            f'"{name}" {_SQLITE_TYPES.get(kind, "TEXT")}' for name, kind in typed_columns().items()
        )
        self._database.execute(f"CREATE TABLE facts ({names})")
        marks = ", ".join("?" for _ in typed_columns())
        self._insert = f"INSERT INTO facts VALUES ({marks})"

    def write(self, fact: Fact) -> None:
        """Write one fact."""
        self.add(sqlite_lines([fact]))

    def add(self, block: str) -> None:
        """Write rows that `sqlite_lines` has made."""
        self._database.executemany(self._insert, map(json.loads, block.splitlines()))

    def finish(self) -> None:
        """Commit all rows."""
        with closing(self._database):
            self._database.commit()


def write_parquet(path: Path, lines: list[str]) -> None:
    """Write lines that `parquet_lines` has made as a file of one row group."""
    from pyarrow import parquet

    parquet.write_table(_arrow_table(lines, _arrow_schema()), path, compression="zstd")


def parquet_lines(facts: Iterable[Fact]) -> str:
    """Return facts as lines of JSON whose values Arrow reads as those of the table."""
    return _value_lines(facts, _arrow_value, as_record=True)


def sqlite_lines(facts: Iterable[Fact]) -> str:
    """Return facts as lines of JSON, each a list of the cells of a row."""
    return _value_lines(facts, _sqlite_value, as_record=False)


def _value_lines(
    facts: Iterable[Fact], value_of: Callable[[Kind, Any], Any], *, as_record: bool
) -> str:
    lines = []
    for fact in facts:
        values = row(fact)
        cells = {name: value_of(kind, values[name]) for name, kind in typed_columns().items()}
        lines.append(json.dumps(cells if as_record else list(cells.values())))
    return "".join(f"{line}\n" for line in lines)


def row(fact: Fact) -> dict[str, Any]:
    """Return the values of `typed_columns()` for one fact."""
    values = dict(fact)
    values["period_start"], values["period_end"] = period_days(fact.period)
    return values


def _arrow_schema() -> pyarrow.Schema:
    import pyarrow

    span = pyarrow.struct(
        [("field", pyarrow.string()), ("start", pyarrow.int64()), ("end", pyarrow.int64())]
    )
    types = {
        "text": pyarrow.string(),
        "decimal": pyarrow.float64(),
        "integer": pyarrow.int64(),
        "real": pyarrow.float64(),
        "date": pyarrow.date32(),
        "list": pyarrow.list_(pyarrow.string()),
        "spans": pyarrow.list_(span),
    }
    return pyarrow.schema([(name, types[kind]) for name, kind in typed_columns().items()])


def _arrow_table(lines: list[str], schema: pyarrow.Schema) -> pyarrow.Table:
    import pyarrow
    from pyarrow import json as arrow_json

    if not lines:
        return schema.empty_table()
    text = "\n".join(lines).encode("ascii")
    return arrow_json.read_json(
        pyarrow.BufferReader(text),
        # One block, so that no line can be longer than it.
        read_options=arrow_json.ReadOptions(use_threads=False, block_size=len(text) + 1),
        parse_options=arrow_json.ParseOptions(
            explicit_schema=schema, unexpected_field_behavior="error"
        ),
    )


def _arrow_value(kind: Kind, value: Any) -> Any:
    if value is None:
        return None
    if kind == "text":
        return encodable(value)
    if kind == "decimal":
        return float(value)
    if kind == "date":
        return value.toordinal() - _EPOCH
    if kind == "list":
        return [encodable(text) for text in value]
    if kind == "spans":
        return [
            {"field": field, "start": start, "end": end}
            for field, places in value.items()
            for start, end in places
        ]
    return value


def _sqlite_value(kind: Kind, value: Any) -> Any:
    if isinstance(value, Decimal):
        whole = exact(value)
        small = isinstance(whole, int) and abs(whole) <= _LARGEST_INTEGER
        return whole if small else float(value)
    if isinstance(value, date):
        return value.isoformat()
    if kind in ("list", "spans"):
        return encodable(simplejson.dumps(value, ensure_ascii=False))
    return encodable(value) if isinstance(value, str) else value
