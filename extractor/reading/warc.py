"""WARC files, as news crawls publish them: one document a page, read with fastwarc.

A page is looked at in the order of what the look costs: status and content type from the record,
the language from the plain paragraphs, and only then the page as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from extractor.reading.decoding import decode
from extractor.reading.html_page import declared_encoding, read_html
from extractor.reading.json_lines import document_from
from extractor.reading.language import foreign_language
from extractor.reading.set_aside import Unreadable
from extractor.records import Document

_PAGE_TYPES = ("text/html", "application/xhtml+xml")
_PARAGRAPH = re.compile(r"<p(?:\s[^>]*)?>(.*?)</p>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_ENTITY = re.compile(r"&[#\w]{1,12};")
_SAMPLE = 1500
"""Characters of paragraphs that tell the language."""


@dataclass(frozen=True, slots=True)
class Page:
    """One answer of a web server, as the crawl kept it."""

    url: str
    crawled: str
    encoding: str | None
    content: bytes


def pages(stream: BinaryIO, end: int | None, limit: int) -> Iterator[Page]:
    """Yield the HTML pages of a crawl from where the stream stands.

    Args:
        stream: the file as it is; fastwarc unpacks the records by itself.
        end: offset in the file at which the first record of another piece begins.
        limit: the most bytes of a page that are kept; one more is kept of a longer page.

    Raises:
        Unreadable: fastwarc is not installed, or the file is damaged.
    """
    for offset, record in _records(stream, parse_http=True):
        if end is not None and offset >= end:
            return
        if _is_page(record):
            yield Page(
                url=record.headers.get("WARC-Target-URI", record.record_id),
                crawled=record.headers.get("WARC-Date", ""),
                encoding=record.http_charset,
                content=record.reader.read(limit + 1),
            )


def record_offsets(stream: BinaryIO) -> Iterator[int]:
    """Yield where in the file each record begins."""
    for offset, _ in _records(stream, parse_http=False):
        yield offset


def page_document(page: Page, source: str, *, language_check: bool) -> Document:
    """The document of a page: its main text, with the page's address as id.

    Raises:
        Unreadable: the page is not in English, or holds no text.
    """
    text = decode(page.content, declared_encoding(page.content) or page.encoding)
    if language_check and (language := foreign_language(_paragraphs(text))):
        reason = f"it is not in English (language: {language})"
        raise Unreadable("language", reason, "translate it or leave it out")
    main, title, published = read_html(text)
    fields = {"title": title, "published": published, "url": page.url, "crawled": page.crawled}
    return document_from(fields, main, source, page.url, "html")


def _records(stream: BinaryIO, *, parse_http: bool) -> Iterator[tuple[int, Any]]:
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError:
        reason, remedy = "WARC needs fastwarc", 'install it: pip install "tradefacts[warc]"'
        raise Unreadable("extra", reason, remedy) from None
    kinds = WarcRecordType.response if parse_http else WarcRecordType.any_type
    try:
        for record in ArchiveIterator(stream, record_types=kinds, parse_http=parse_http):
            yield record.stream_pos, record
    except OSError as error:
        if error.errno is not None:
            raise
        raise Unreadable("warc", f"the archive is damaged ({error})", "fetch it again") from None


def _is_page(record: Any) -> bool:
    headers = record.http_headers
    return headers is not None and headers.status_code == 200 and _type(record) in _PAGE_TYPES


def _type(record: Any) -> str:
    return str(record.http_content_type or "").lower()


def _paragraphs(page: str) -> str:
    """The first plain words of a page that stand in paragraphs."""
    found: list[str] = []
    length = 0
    for match in _PARAGRAPH.finditer(page):
        words = " ".join(_ENTITY.sub(" ", _TAG.sub(" ", match[1])).split())
        found.append(words)
        length += len(words)
        if length >= _SAMPLE:
            break
    return "\n".join(found)
