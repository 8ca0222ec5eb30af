"""Records and texts read back from the files that the product writes."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from extractor.records import Document, Fact
from extractor.writing.values import read_spans, safe_text

_NESTED = {"inherited", "rules", "flags"}
_DOCUMENT_FIELDS = {"id", "doc_id", "text", "title", "published", "published_from", "source"}


class UnreadableFileError(ValueError):
    """A file of records or texts that cannot be read; the message says which line and why."""


def load_facts(path: Path) -> list[Fact]:
    """Read records from `.jsonl`, `.json`, `.csv`, `.parquet`, `.sqlite` or a folder of `.jsonl`.

    Raises:
        UnreadableFileError: the file is missing, of another kind, or a record in it is not valid.
    """
    return [_fact(place, row) for place, row in _rows(path)]


def load_documents(path: Path) -> list[Document]:
    """Read texts from a `.jsonl` with `doc_id`, `published`, `title`, `text`, or a folder of them.

    Any other field is kept as metadata.

    Raises:
        UnreadableFileError: the file is missing or a line of it is not a text.
    """
    return [_document(place, row) for place, row in _rows(path)]


def _rows(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    if path.is_dir():
        files = sorted(path.rglob("*.jsonl"))
        if not files:
            raise UnreadableFileError(f"{path}: no .jsonl file in this folder")
        for file in files:
            yield from _jsonl(file)
        return
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(sorted(_READERS))
        raise UnreadableFileError(f"{path}: cannot read this kind of file; use one of {known}")
    if not path.is_file():
        raise UnreadableFileError(f"{path}: no such file; check the path")
    yield from reader(path)


def _jsonl(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    with path.open(encoding="utf-8-sig") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                place = f"{path}:{number}"
                yield place, _object(place, line)


def _json(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    content = _parse(str(path), path.read_text(encoding="utf-8-sig"))
    rows = content.get("facts") if isinstance(content, dict) else content
    if not isinstance(rows, list):
        raise UnreadableFileError(f"{path}: expected a list of records")
    return _numbered(path, rows)


def _csv(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            yield f"{path}:{number}", {name: _cell(name, text) for name, text in row.items()}


def _parquet(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    from pyarrow import parquet

    rows = parquet.read_table(path).to_pylist()
    return _numbered(path, [{k: _nested(k, v) for k, v in row.items()} for row in rows])


def _sqlite(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
        database.row_factory = sqlite3.Row
        rows = [dict(row) for row in database.execute("SELECT * FROM facts ORDER BY rowid")]
    return _numbered(path, [{k: _nested(k, v) for k, v in row.items()} for row in rows])


_READERS = {
    ".jsonl": _jsonl,
    ".json": _json,
    ".csv": _csv,
    ".parquet": _parquet,
    ".sqlite": _sqlite,
}


def _numbered(path: Path, rows: Iterable[Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for number, row in enumerate(rows, start=1):
        if not isinstance(row, dict):
            raise UnreadableFileError(f"{path}: record {number} is not an object")
        yield f"{path}: record {number}", row


def _parse(place: str, text: str) -> Any:
    try:
        return json.loads(text, parse_float=Decimal)
    except json.JSONDecodeError as error:
        raise UnreadableFileError(f"{place}: broken JSON ({error.msg})") from error


def _object(place: str, line: str) -> dict[str, Any]:
    row = _parse(place, line)
    if not isinstance(row, dict):
        raise UnreadableFileError(f"{place}: expected one JSON object a line")
    return row


def _cell(name: str, text: str | None) -> Any:
    """Turn a cell of a CSV file back into a value: blank is null, the formula guard comes off."""
    if not text:
        return None
    guarded = text.startswith("'") and safe_text(text[1:]) == text
    return _nested(name, text[1:] if guarded else text)


def _nested(name: str, value: Any) -> Any:
    """Turn a nested field back from the form of its table; what has no form stays."""
    try:
        if name == "spans" and value is not None:
            return read_spans(value)
        if name in _NESTED and isinstance(value, str) and value.startswith("["):
            return json.loads(value)
    except (ValueError, KeyError, TypeError):
        return value
    if name in _NESTED and isinstance(value, str):
        return [part.strip() for part in value.split(";") if part.strip()]
    return value


def _fact(place: str, row: dict[str, Any]) -> Fact:
    try:
        return Fact.model_validate({k: v for k, v in row.items() if v is not None})
    except ValidationError as error:
        raise UnreadableFileError(f"{place}: not a valid record: {_first(error)}") from error


def _document(place: str, row: dict[str, Any]) -> Document:
    fields = {k: v for k, v in row.items() if k in _DOCUMENT_FIELDS and v is not None}
    fields["id"] = str(fields.pop("doc_id", fields.get("id", "")))
    fields["metadata"] = {k: v for k, v in row.items() if k not in _DOCUMENT_FIELDS}
    if not fields["id"]:
        raise UnreadableFileError(f"{place}: a text without doc_id; give every text a name")
    try:
        return Document.model_validate(fields)
    except ValidationError as error:
        raise UnreadableFileError(f"{place}: not a valid text: {_first(error)}") from error


def _first(error: ValidationError) -> str:
    detail = error.errors()[0]
    return f"{'.'.join(str(part) for part in detail['loc'])}: {detail['msg']}"
