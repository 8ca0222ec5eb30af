"""Parquet tables of texts: one document a row, the columns named as the fields of JSON Lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from extractor.reading.json_lines import document_from_record
from extractor.reading.set_aside import Unreadable
from extractor.records import Document

_ROWS_AT_ONCE = 64
"""Few, since a batch of rows holds all their texts in memory."""


def row_groups(stream: BinaryIO) -> list[tuple[int, int]]:
    """Return rows and bytes of every row group of a table.

    Raises:
        Unreadable: it is no Parquet file, or has no column `text`.
    """
    metadata = _table(stream).metadata
    groups = [metadata.row_group(index) for index in range(metadata.num_row_groups)]
    return [(group.num_rows, group.total_byte_size) for group in groups]


def parquet_records(stream: BinaryIO, groups: range | None, first: int) -> Iterator[Any]:
    """Yield number and fields of every row of some row groups, of all where none are named.

    `first` is the number of the first row, counted from 1.
    """
    table = _table(stream)
    chosen = list(groups if groups is not None else range(table.metadata.num_row_groups))
    number = first
    for batch in table.iter_batches(batch_size=_ROWS_AT_ONCE, row_groups=chosen):
        for fields in batch.to_pylist():
            yield number, fields
            number += 1


def row_document(fields: dict[str, Any], source: str, name: str, number: int) -> Document:
    """The document of one row; a row without an id is named after its file and number."""
    return document_from_record(fields, source, f"{name}#{number}")


def _table(stream: BinaryIO) -> Any:
    import pyarrow
    from pyarrow import parquet

    try:
        table = parquet.ParquetFile(stream)
    except (pyarrow.ArrowInvalid, OSError) as error:
        reason = f"it is no whole Parquet file ({str(error).splitlines()[0][:80]})"
        raise Unreadable("parquet", reason, "write or fetch it again") from None
    if "text" not in table.schema_arrow.names:
        raise Unreadable("no_text", "the table has no column text", "name the column of texts so")
    return table
