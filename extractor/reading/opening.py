"""A file opened for reading: from a disk, an address or standard input, and unpacked on the way."""

from __future__ import annotations

import gzip
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, cast

from extractor.reading.addresses import filesystem, is_address
from extractor.reading.sources import STANDARD_INPUT, Packing, Source

_READ_AHEAD = 1 << 20


@contextmanager
def opened(source: Source) -> Iterator[BinaryIO]:
    """Open a source; what comes out of the stream is unpacked, but for WARC.

    A packed WARC file is packed record by record, and only so can it be entered in the middle.
    """
    if source.path == STANDARD_INPUT:
        reader = io.BufferedReader(cast(io.RawIOBase, sys.stdin.buffer))
        try:
            yield reader
        finally:
            reader.detach()
        return
    packing = None if source.kind == "warc" else source.packing
    with open_bytes(source.path) as file, _unpacked(file, packing) as stream:
        yield stream


def open_bytes(place: str) -> BinaryIO:
    """Open a path or an address as it is."""
    if is_address(place):
        files, inside = filesystem(place)
        # fsspec's own files read lines of any length only.
        return cast(BinaryIO, io.BufferedReader(files.open(inside, "rb"), _READ_AHEAD))
    return open(place, "rb")


@contextmanager
def _unpacked(file: BinaryIO, packing: Packing | None) -> Iterator[BinaryIO]:
    if packing is None:
        yield file
    elif packing == "gzip":
        with gzip.open(file, "rb") as unpacked:
            yield cast(BinaryIO, unpacked)
    else:
        import pyarrow

        with pyarrow.CompressedInputStream(pyarrow.PythonFile(file, "r"), "zstd") as unpacked:
            yield cast(BinaryIO, io.BufferedReader(_Raw(unpacked), _READ_AHEAD))


class _Raw(io.RawIOBase):
    """An Arrow stream as Python's buffered reader wants it."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data: bytes = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)
