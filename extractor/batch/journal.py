"""The folder in which a run keeps what is done, so that a killed run can go on.

One file a shard, named by its number and key. It appears whole or not at all, its last line is a
checksum of the others, and a run believes nothing else: there is no list of what is done that
could be half written. The folder lies beside the output.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from extractor.batch.entries import Entry, from_line, to_line
from extractor.batch.shards import Shard
from extractor.reading.addresses import filesystem, is_address
from extractor.reading.opening import open_bytes


class AlreadyRunning(Exception):
    """Another run writes to the same output."""


@dataclass(frozen=True, slots=True)
class Journal:
    """The folder, on a disk or at an address; any process that reaches it can add a shard."""

    folder: str

    def make(self) -> None:
        """Make the folder where it is missing; an address needs none."""
        if not is_address(self.folder):
            Path(self.folder).mkdir(exist_ok=True)

    def exists(self) -> bool:
        """Whether an earlier run has left something."""
        return bool(self._names())

    def keep(self, shard: Shard, entries: Iterable[Entry]) -> None:
        """Write the entries of a shard; the file appears when the last one is in it."""
        for _ in self.kept(shard, entries):
            pass

    def kept(self, shard: Shard, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Yield entries as they come and keep them; the file appears after the last one."""
        checksum = 0
        with tempfile.NamedTemporaryFile(dir=self._near(), prefix=".", delete=False) as file:
            try:
                for entry in entries:
                    line = to_line(entry).encode() + b"\n"
                    checksum = zlib.crc32(line, checksum)
                    file.write(line)
                    yield entry
                file.write(_last_line(checksum))
                file.close()
                self._publish(file.name, _name(shard))
            finally:
                with suppress(FileNotFoundError):
                    os.unlink(file.name)

    def has(self, shard: Shard) -> bool:
        """Whether the entries of a shard are there, and whole."""
        try:
            with self._open(shard) as file:
                return _is_whole(file)
        except FileNotFoundError:
            return False

    def read(self, shard: Shard) -> Iterator[Entry]:
        """Yield the entries of a shard that is there."""
        with self._open(shard) as file:
            for line in file:
                if not line.startswith(_LAST):
                    yield from_line(line)

    def forget(self, shard: Shard) -> None:
        """Remove the entries of a shard."""
        self._remove(_name(shard))

    def drop_spools(self, shard: Shard) -> None:
        """Remove the unpacked ranges that only this shard needed."""
        for place in shard.spools:
            self._remove(place.rpartition("/")[2])

    def clear(self) -> None:
        """Remove the folder with all that is in it."""
        if not is_address(self.folder):
            shutil.rmtree(self.folder, ignore_errors=True)
            return
        files, inside = filesystem(self.folder)
        if files.exists(inside):
            files.rm(inside, recursive=True)

    def discard(self) -> None:
        """Remove a folder in which nothing is kept, unless another run is at work in it."""
        with suppress(AlreadyRunning, FileNotFoundError), self.locked():
            if not self.exists():
                self.clear()

    def empty(self) -> None:
        """Remove what an earlier run has left, but not the lock of this one."""
        if is_address(self.folder):
            self.clear()
            return
        for path in Path(self.folder).iterdir():
            if path.is_dir():
                shutil.rmtree(path)
            elif path.name != _LOCK:
                path.unlink()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other runs away; the system ends the lock with the process, however that ends.

        Raises:
            AlreadyRunning: another run has the lock. At an address nobody can tell.
        """
        if is_address(self.folder):
            yield
            return
        with Path(self.folder, _LOCK).open("wb") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise AlreadyRunning(self.folder) from None
            yield

    def _names(self) -> list[str]:
        if not is_address(self.folder):
            found = os.listdir(self.folder) if os.path.isdir(self.folder) else []
        else:
            files, inside = filesystem(self.folder)
            found = files.find(inside)
        return [name for name in found if name.endswith(_SUFFIX)]

    def _near(self) -> str | None:
        return None if is_address(self.folder) else self.folder

    def _open(self, shard: Shard) -> BinaryIO:
        return open_bytes(f"{self.folder}/{_name(shard)}")

    def _publish(self, path: str, name: str) -> None:
        if not is_address(self.folder):
            os.replace(path, f"{self.folder}/{name}")
            return
        files, inside = filesystem(self.folder)
        files.put_file(path, f"{inside}/{name}")

    def _remove(self, name: str) -> None:
        with suppress(FileNotFoundError):
            if is_address(self.folder):
                files, inside = filesystem(self.folder)
                files.rm_file(f"{inside}/{name}")
            else:
                os.unlink(f"{self.folder}/{name}")


class JournalSpool:
    """Unpacked ranges of packed files, kept in the folder of a journal while they are needed."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._count = 0
        self._path = ""

    def open(self) -> BinaryIO:
        """Begin the next range."""
        handle, self._path = tempfile.mkstemp(dir=self._journal._near(), prefix=".")
        return os.fdopen(handle, "wb")

    def keep(self) -> str:
        """End the range and return where it can be read."""
        name = f"{self._count:08d}.spool"
        self._count += 1
        self._journal._publish(self._path, name)
        with suppress(FileNotFoundError):
            os.unlink(self._path)
        return f"{self._journal.folder}/{name}"


_SUFFIX = ".entries"
_LOCK = "lock"
_LAST = b"end "


def _name(shard: Shard) -> str:
    return f"{shard.number:08d}-{shard.key}{_SUFFIX}"


def _last_line(checksum: int) -> bytes:
    return _LAST + f"{checksum:08x}\n".encode()


def _is_whole(file: BinaryIO) -> bool:
    checksum = 0
    for line in file:
        if line.startswith(_LAST):
            return line == _last_line(checksum)
        checksum = zlib.crc32(line, checksum)
    return False
