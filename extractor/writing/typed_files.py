"""Parquet and SQLite: tables whose columns have types.

Numbers are stored as 64-bit floats in Parquet, which keep the 15 digits that any printed figure
has; SQLite keeps whole numbers as integers.
"""

from __future__ import annotations

import sqlite3
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


class ParquetWriter:
    """One row a fact, in row groups, so that memory stays flat."""

    def __init__(self, path: Path) -> None:
        from pyarrow import parquet

        self._schema = _arrow_schema()
        self._file = parquet.ParquetWriter(path, self._schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []

    def write(self, fact: Fact) -> None:
        """Write one fact."""
        values = row(fact)
        self._rows.append(
            {name: _arrow_value(kind, values[name]) for name, kind in typed_columns().items()}
        )
        if len(self._rows) >= _ROW_GROUP:
            self._flush()

    def finish(self) -> None:
        """Write the last row group and the footer."""
        self._flush()
        self._file.close()

    def _flush(self) -> None:
        import pyarrow

        self._file.write_table(pyarrow.Table.from_pylist(self._rows, schema=self._schema))
        self._rows = []


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
        values = row(fact)
        cells = [_sqlite_value(kind, values[name]) for name, kind in typed_columns().items()]
        self._database.execute(self._insert, cells)

    def finish(self) -> None:
        """Commit all rows."""
        with closing(self._database):
            self._database.commit()


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


def _arrow_value(kind: Kind, value: Any) -> Any:
    if value is None:
        return None
    if kind == "text":
        return encodable(value)
    if kind == "decimal":
        return float(value)
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
