"""A long file cut into pieces that processes can read side by side, without parsing it.

JSON Lines is cut at line ends, WARC between records, Parquet between row groups. Texts and pages
stay whole, and so do files that are short or dear to scan: packed ones and those at an address.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO, Protocol

from extractor.reading.addresses import is_address
from extractor.reading.files import Piece
from extractor.reading.opening import opened
from extractor.reading.set_aside import Unreadable
from extractor.reading.sources import Source

WHOLE_PACKED = 8 << 20
WHOLE_REMOTE = 256 << 20
"""Bytes up to which a file is read by one process rather than scanned by the first one."""
_CHUNK = 1 << 20
_UNPACKED = 4
"""How many times as long a text is as its packed form, about."""

Size = Callable[[], int]
"""Asked for the bytes that the next piece may have."""


class Spool(Protocol):
    """Keeps unpacked ranges of packed files for the processes that read them."""

    def open(self) -> BinaryIO:
        """Begin the next range."""

    def keep(self) -> str:
        """End the range and return where it can be read."""


def cut(source: Source, size: Size, spool: Spool | None = None) -> Iterator[tuple[Piece, int]]:
    """Yield the pieces of a source in order, each with its bytes.

    A file that cannot be cut comes as one piece, and whoever reads it finds out why.
    """
    if source.kind == "parquet" and source.packing is None:
        yield from _row_groups(source, size)
    elif _stays_whole(source) or (source.packing and spool is None and source.kind == "jsonl"):
        yield Piece(source), source.size * (_UNPACKED if source.packing else 1)
    elif source.kind == "warc":
        yield from _records(source, size)
    elif source.packing:
        yield from _unpacked(source, size, spool)
    else:
        yield from _ranges(source, size)


def _stays_whole(source: Source) -> bool:
    if source.kind not in ("jsonl", "warc"):
        return True
    limit = WHOLE_REMOTE if is_address(source.path) else 0
    return source.size <= max(limit, WHOLE_PACKED if source.packing else 0)


def _ranges(source: Source, size: Size) -> Iterator[tuple[Piece, int]]:
    start, first = 0, 1
    try:
        with opened(source) as stream:
            while True:
                length, line_ends = _skip_block(stream, size(), None)
                if not length:
                    break
                # A file that is one piece is read as a file, which can be told to be empty.
                whole = start == 0 and length >= source.size
                yield Piece(source, start, None if whole else start + length, first), length
                start, first = start + length, first + line_ends
    except OSError:
        if start == 0:
            yield Piece(source), source.size
        return
    if start == 0:
        yield Piece(source), 0


def _unpacked(source: Source, size: Size, spool: Spool | None) -> Iterator[tuple[Piece, int]]:
    """Pieces of a packed file, unpacked once by the first process and kept in the spool."""
    assert spool is not None
    start, first = 0, 1
    with opened(source) as stream:
        while True:
            with spool.open() as kept:
                try:
                    length, line_ends = _skip_block(stream, size(), kept)
                except (EOFError, OSError, ValueError):
                    length, line_ends = -1, 0
            place = spool.keep()
            if length <= 0:
                break
            yield Piece(source, start, start + length, first, place), length
            start, first = start + length, first + line_ends
    if length < 0 or start == 0:
        yield Piece(source, start, None, first), 0


def _skip_block(stream: BinaryIO, size: int, kept: BinaryIO | None) -> tuple[int, int]:
    """Move on by about `size` bytes, to a line end; return the bytes and line ends passed."""
    length = line_ends = 0
    ended = True
    while length < size and (chunk := stream.read(min(_CHUNK, size - length))):
        length, line_ends, ended = _passed(chunk, kept, length, line_ends)
    while not ended and (chunk := stream.readline(_CHUNK)):
        length, line_ends, ended = _passed(chunk, kept, length, line_ends)
    return length, line_ends


def _passed(
    chunk: bytes, kept: BinaryIO | None, length: int, line_ends: int
) -> tuple[int, int, bool]:
    if kept is not None:
        kept.write(chunk)
    return length + len(chunk), line_ends + chunk.count(b"\n"), chunk.endswith(b"\n")


def _records(source: Source, size: Size) -> Iterator[tuple[Piece, int]]:
    from extractor.reading.warc import record_offsets

    start, length = 0, size()
    try:
        with opened(source) as stream:
            for offset in record_offsets(stream):
                if offset - start >= length:
                    yield Piece(source, start, offset), offset - start
                    start, length = offset, size()
    except (Unreadable, OSError):
        pass
    yield Piece(source, start), max(source.size - start, 0)


def _row_groups(source: Source, size: Size) -> Iterator[tuple[Piece, int]]:
    from extractor.reading.parquet_rows import row_groups

    try:
        with opened(source) as stream:
            groups = row_groups(stream)
    except (Unreadable, OSError):
        groups = []
    if not groups:
        yield Piece(source), source.size
        return
    start, first, rows, length, limit = 0, 1, 0, 0, size()
    for index, (group_rows, group_bytes) in enumerate(groups):
        rows, length = rows + group_rows, length + group_bytes
        if length >= limit or index == len(groups) - 1:
            yield Piece(source, start, index + 1, first), length
            start, first, rows, length, limit = index + 1, first + rows, 0, 0, size()
