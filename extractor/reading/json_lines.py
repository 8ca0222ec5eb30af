"""JSON Lines: one document a line, read line by line however long the file is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, BinaryIO

from extractor.reading.dates import parse_date
from extractor.reading.decoding import decode
from extractor.reading.set_aside import Unreadable
from extractor.records import Document

MAX_LINE_BYTES = 20_000_000
"""A longer line is no document of this kind, and would fill the memory of a batch."""
_OWN_FIELDS = frozenset(("doc_id", "id", "published", "title", "text"))
_UNKNOWN_DATES = frozenset(("", "none", "null", "nan", "n/a", "unknown"))


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, with its number; without content where it is too long."""

    number: int
    content: bytes | None


def lines(stream: BinaryIO, *, first: int = 1, size: int | None = None) -> Iterator[Line]:
    """Yield the lines from where the stream stands, `size` bytes of them or all.

    `first` is the number of the first line, counted from 1.
    """
    taken = 0
    number = first - 1
    while (size is None or taken < size) and (content := stream.readline(MAX_LINE_BYTES)):
        number += 1
        taken += len(content)
        if number == 1:
            content = content.removeprefix(b"\xef\xbb\xbf")
        if len(content) < MAX_LINE_BYTES or content.endswith(b"\n"):
            if content.strip():
                yield Line(number, content)
            continue
        while rest := stream.readline(MAX_LINE_BYTES):
            taken += len(rest)
            if rest.endswith(b"\n"):
                break
        yield Line(number, None)


def line_document(line: Line, source: str, name: str) -> Document:
    """The document of one line; raises `Unreadable` where it holds none."""
    if line.content is None:
        raise Unreadable(
            "too_large",
            f"the line is longer than {MAX_LINE_BYTES // 1_000_000} MB",
            "put one article on a line",
        )
    return document_from_record(_fields(line.content), source, f"{name}#{line.number}")


def document_from_record(fields: dict[str, Any], source: str, fallback_id: str) -> Document:
    """A document from a record with a field `text`; raises `Unreadable` where it has none."""
    text = fields.get("text")
    if not isinstance(text, str) or not text.strip():
        raise Unreadable("no_text", "the record has no text", "give it a field 'text'")
    return document_from(fields, text, source, fallback_id, "field")


def _fields(line: bytes) -> dict[str, Any]:
    try:
        fields = json.loads(decode(line))
    except json.JSONDecodeError as error:
        reason = f"broken JSON ({error.msg}, column {error.colno})"
        raise Unreadable("json", reason, "mend or delete the line") from None
    except RecursionError:
        raise Unreadable("json", "JSON nested too deeply", "mend or delete the line") from None
    if not isinstance(fields, dict):
        raise Unreadable("json", "the line is no JSON object", 'write {"text": "..."}')
    return fields


def document_from(
    fields: dict[str, Any], text: str, source: str, fallback_id: str, origin: str
) -> Document:
    """A document from named fields; what has no place in it is kept in `metadata`.

    `origin` says where a date came from, for `Document.published_from`. Raises `Unreadable` for a
    date that cannot be read, since facts dated from a wrong day would be wrong without a sign.
    """
    published = _published(fields.get("published"))
    given = next((fields[key] for key in ("doc_id", "id") if _said(fields.get(key))), None)
    title = fields.get("title")
    return Document(
        id=fallback_id if given is None else str(given),
        text=_clean(text),
        title=" ".join(_clean(str(title)).split()) if _said(title) else None,
        published=published,
        published_from=origin if published else None,
        source=source,
        metadata={key: value for key, value in fields.items() if key not in _OWN_FIELDS},
    )


def _said(value: object) -> bool:
    return value is not None and str(value).strip() != ""


def _clean(text: str) -> str:
    """One kind of line end, and no half of a surrogate pair, which no output could write."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.encode("utf-8", "replace").decode("utf-8")


def _published(value: object) -> date | None:
    if value is None or str(value).strip().lower() in _UNKNOWN_DATES:
        return None
    found = parse_date(value)
    if found is None:
        raise Unreadable(
            "date",
            f"published is {str(value)[:40]!r}, which is no full and unambiguous date",
            "write it as 2024-03-05 or leave it out",
        )
    return found
