"""One file to its documents: opened, decoded, and read by its kind."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from typing import BinaryIO, cast

from extractor.reading.decoding import decode
from extractor.reading.front_matter import split_front_matter
from extractor.reading.html_page import declared_encoding, read_html
from extractor.reading.json_lines import document_from, json_documents
from extractor.reading.set_aside import SetAside, Unreadable
from extractor.reading.sources import STANDARD_INPUT, Kind, Source, os_problem
from extractor.records import Document

MAX_FILE_BYTES = 20_000_000
"""A longer text or page is no article (after unpacking); JSON Lines may be of any length."""


def read_source(source: Source) -> Iterator[Document | SetAside]:
    """The documents of one file, and a line for each that cannot be had."""
    try:
        with _opened(source) as stream:
            yield from _documents(stream, source)
    except Unreadable as problem:
        yield problem.at(source.path)
    except (EOFError, gzip.BadGzipFile, zlib.error):
        yield SetAside(
            source.path, "the gzip data is damaged or cut short", "fetch it again", "gzip"
        )
    except OSError as error:
        yield os_problem(error).at(source.path)


@contextmanager
def _opened(source: Source) -> Iterator[BinaryIO]:
    if source.path == STANDARD_INPUT:
        reader = io.BufferedReader(cast(io.RawIOBase, sys.stdin.buffer))
        try:
            yield reader
        finally:
            reader.detach()
    elif source.gzipped:
        with gzip.open(source.path, "rb") as unpacked:
            yield cast(BinaryIO, unpacked)
    else:
        with open(source.path, "rb") as file:
            yield file


def _documents(stream: BinaryIO, source: Source) -> Iterator[Document | SetAside]:
    if source.kind == "jsonl" or (source.kind is None and _looks_like_json(stream)):
        yield from _json_lines(stream, source)
    else:
        yield _single(_content(stream), source)


def _json_lines(stream: BinaryIO, source: Source) -> Iterator[Document | SetAside]:
    documents = json_documents(stream, source.path, source.name)
    first = next(documents, None)
    if first is None:
        raise _EMPTY
    yield from chain((first,), documents)


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


def _single(data: bytes, source: Source) -> Document:
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
    fields = {"title": title, "published": published}
    return document_from(fields, text, source.path, source.name, "html")
