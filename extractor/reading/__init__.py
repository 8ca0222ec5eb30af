"""Reading: files, folders, JSON Lines and HTML pages to documents, one after the other.

A document that cannot be read never stops the rest and never vanishes: it comes out as a
`SetAside` with one line that says what is wrong and what to do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from extractor.reading.files import read_source
from extractor.reading.language import foreign_language
from extractor.reading.set_aside import Code, ExtraMissing, InputMissing, SetAside
from extractor.reading.sources import Source, sources
from extractor.records import Document

__all__ = [
    "Code",
    "ExtraMissing",
    "InputMissing",
    "SetAside",
    "Source",
    "admitted",
    "as_document",
    "read",
    "read_sources",
    "second_of",
    "sources",
]


def read(
    paths: Iterable[str | Path],
    *,
    published: date | None = None,
    language_check: bool = True,
) -> Iterator[Document | SetAside]:
    """Read everything that `paths` name, in a fixed order, one document at a time.

    Args:
        paths: Files (`.txt`, `.md`, `.html`, `.htm`, `.jsonl`, also with `.gz` or `.zst`;
            `.parquet` with a column `text`; `.warc`, also with `.gz`), folders, which are opened
            recursively, glob patterns, addresses such as `s3://bucket/folder`, and `-` for
            standard input (plain text, HTML or JSON Lines, told apart by how it begins).
        published: Date for documents that bring none of their own.
        language_check: Set aside documents that are certainly not in English.

    Returns:
        An iterator of documents and of `SetAside` lines, in sorted order of their paths.

    Raises:
        InputMissing: At once, when a path does not exist or a pattern matches nothing.

    Example:
        >>> for document in read(["news/"]):  # doctest: +SKIP
        ...     print(document.id if isinstance(document, Document) else str(document))
    """
    return read_sources(sources(paths), published=published, language_check=language_check)


def read_sources(
    listed: Iterable[Source | SetAside],
    *,
    published: date | None = None,
    language_check: bool = True,
) -> Iterator[Document | SetAside]:
    """As `read`, for files that `sources` has already listed (a batch reads them in shards)."""
    seen: set[str] = set()
    for source in listed:
        if isinstance(source, SetAside):
            yield source
            continue
        for result in read_source(source, language_check=language_check):
            result = admitted(result, source, published=published, language_check=language_check)
            yield _unseen(result, source, seen) if isinstance(result, Document) else result


def admitted(
    result: Document | SetAside,
    source: Source,
    *,
    published: date | None = None,
    language_check: bool = True,
) -> Document | SetAside:
    """A document as it goes on: in English, and with a date where `published` gives one."""
    if isinstance(result, SetAside):
        return result
    if language_check and (language := foreign_language(result.text)):
        return SetAside(
            source.path if source.kind in ("text", "html") else f"{source.path} ({result.id})",
            f"it is not in English (language: {language})",
            "translate it or leave it out",
            "language",
        )
    if published and not result.published:
        return result.model_copy(update={"published": published, "published_from": "option"})
    return result


def second_of(document_id: str, path: str) -> SetAside:
    """What is said of a document whose id has been seen."""
    return SetAside(
        path,
        f"a second document with the id {document_id!r}",
        "give every document an id of its own",
        "duplicate_id",
    )


def _unseen(document: Document, source: Source, seen: set[str]) -> Document | SetAside:
    if document.id in seen:
        return second_of(document.id, source.path)
    seen.add(document.id)
    return document


def as_document(
    text_or_document: str | Document,
    *,
    id: str = "text",
    title: str | None = None,
    published: date | None = None,
) -> Document:
    """A document from plain text; a document is handed back as it is.

    A date given here is the date of this very text, so it outranks the dates in its lines.

    >>> as_document("Exports rose 5% in March.", published=date(2024, 4, 1)).published_from
    'field'
    """
    if isinstance(text_or_document, Document):
        return text_or_document
    return Document(
        id=id,
        text=text_or_document,
        title=title,
        published=published,
        published_from="field" if published else None,
    )
