"""One file, or a piece of it, to its documents: opened, decoded, and read by its kind."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO, cast

from extractor.reading.decoding import decode
from extractor.reading.front_matter import split_front_matter
from extractor.reading.html_page import declared_encoding, labelled_fields, read_html
from extractor.reading.json_lines import document_from, line_document, lines
from extractor.reading.opening import opened
from extractor.reading.set_aside import SetAside, Unreadable
from extractor.reading.sources import Kind, Packing, Source, os_problem
from extractor.records import Document

MAX_FILE_BYTES = 20_000_000
"""A longer text or page is no article (after unpacking); JSON Lines may be of any length."""

Step = Callable[[], Document | SetAside]
"""Reads one document. The steps of a file are told apart cheaply; a step does the work."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A source, or a range of it that a process can read without what stands before it.

    `start` and `end` are half-open: bytes of JSON Lines and WARC, row groups of Parquet. `first`
    is the number of the first line or row. `spool` is a file that holds just this range, unpacked.
    """

    source: Source
    start: int = 0
    end: int | None = None
    first: int = 1
    spool: str | None = None


def read_source(source: Source, *, language_check: bool = True) -> Iterator[Document | SetAside]:
    """The documents of one file, and a line for each that cannot be had."""
    for step in steps(Piece(source), language_check=language_check):
        yield step()


def steps(piece: Piece, *, language_check: bool = True) -> Iterator[Step]:
    """One step for each document of a piece, in order.

    A step must be taken before the next one is asked for. `language_check` lets pages of a crawl
    that are not in English be set aside before they are parsed.
    """
    source = piece.source
    try:
        with opened(_spooled(piece)) as stream:
            for step, line in _steps(stream, piece, language_check):
                yield partial(_told, step, source, line)
    except _PROBLEMS as error:
        yield partial(_problem, error, source, None)


_Work = tuple[Callable[[], Document], int | None]
"""What makes one document, and the line that a problem is told with."""


def _spooled(piece: Piece) -> Source:
    if piece.spool is None:
        return piece.source
    return Source(piece.spool, piece.source.name, piece.source.kind)


def _steps(stream: BinaryIO, piece: Piece, language_check: bool) -> Iterator[_Work]:
    source = piece.source
    if source.kind == "jsonl" or (source.kind is None and _looks_like_json(stream)):
        yield from _line_steps(stream, piece)
    elif source.kind == "parquet":
        yield from _row_steps(stream, piece)
    elif source.kind == "warc":
        yield from _page_steps(stream, piece, language_check)
    else:
        yield partial(_single, stream, source), None


def _line_steps(stream: BinaryIO, piece: Piece) -> Iterator[_Work]:
    size = None if piece.end is None else piece.end - piece.start
    if piece.start and piece.spool is None:
        _move_to(stream, piece.start, packed=piece.source.packing is not None)
    empty = size is None
    for line in lines(stream, first=piece.first, size=size):
        empty = False
        yield partial(line_document, line, piece.source.path, piece.source.name), line.number
    if empty:
        raise _EMPTY


def _row_steps(stream: BinaryIO, piece: Piece) -> Iterator[_Work]:
    from extractor.reading.parquet_rows import parquet_records, row_document

    groups = None if piece.end is None else range(piece.start, piece.end)
    empty = groups is None
    for number, fields in parquet_records(stream, groups, piece.first):
        empty = False
        yield partial(row_document, fields, piece.source.path, piece.source.name, number), number
    if empty:
        raise _EMPTY


def _page_steps(stream: BinaryIO, piece: Piece, language_check: bool) -> Iterator[_Work]:
    from extractor.reading.warc import page_document, pages

    if piece.start:
        stream.seek(piece.start)
    for page in pages(stream, piece.end, MAX_FILE_BYTES):
        yield partial(page_document, page, piece.source.path, language_check=language_check), None


def _move_to(stream: BinaryIO, start: int, *, packed: bool) -> None:
    """An unpacked stream has no way to `start` but to read on."""
    if not packed:
        stream.seek(start)
        return
    while start and (passed := len(stream.read(min(start, 1 << 20)))):
        start -= passed


_PROBLEMS = (Unreadable, EOFError, zlib.error, OSError)
"""What reading a file may raise, `gzip.BadGzipFile` (an OSError) and Arrow's errors among it."""


def _told(work: Callable[[], Document], source: Source, line: int | None) -> Document | SetAside:
    try:
        return work()
    except _PROBLEMS as error:
        return _problem(error, source, line)


def _problem(error: Exception, source: Source, line: int | None) -> SetAside:
    if isinstance(error, Unreadable):
        return error.at(source.path, line)
    if isinstance(error, EOFError | gzip.BadGzipFile | zlib.error):
        return _damaged("gzip").at(source.path)
    if isinstance(error, OSError) and error.errno is None and source.packing == "zstd":
        return _damaged("zstd").at(source.path)
    assert isinstance(error, OSError)
    return os_problem(error).at(source.path)


def _damaged(packing: Packing) -> Unreadable:
    return Unreadable(packing, f"the {packing} data is damaged or cut short", "fetch it again")


def _looks_like_json(stream: BinaryIO) -> bool:
    peeked = cast(io.BufferedReader, stream).peek(4096)
    return peeked.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b'{"')


_EMPTY = Unreadable("empty", "it holds no text", "delete it or fill it")


def _content(stream: BinaryIO) -> bytes:
    data = stream.read(MAX_FILE_BYTES + 1)
    if len(data) > MAX_FILE_BYTES:
        raise Unreadable(
            "too_large",
            f"it is larger than {MAX_FILE_BYTES // 1_000_000} MB, which no article is",
            "split it, or give its articles as JSON Lines",
        )
    return data


def _single(stream: BinaryIO, source: Source) -> Document:
    data = _content(stream)
    if not data.strip():
        raise _EMPTY
    kind = source.kind or _kind_of(data)
    text = decode(data, declared_encoding(data) if kind == "html" else None)
    return _page(text, source) if kind == "html" else _text(text, source)


def _kind_of(data: bytes) -> Kind:
    start = data[:1000].lstrip().lower()
    return "html" if start.startswith((b"<!doctype html", b"<html")) else "text"


def _text(text: str, source: Source) -> Document:
    fields, body = split_front_matter(text)
    if not body.strip():
        raise _EMPTY
    return document_from(fields, body, source.path, source.name, "front matter")


def _page(page: str, source: Source) -> Document:
    text, title, published = read_html(page)
    fields = {**labelled_fields(page), "title": title, "published": published}
    return document_from(fields, text, source.path, source.name, "html")
