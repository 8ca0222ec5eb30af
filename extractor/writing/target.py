"""Where a run puts its facts: a file or a folder of months, on a disk or at an address.

Whatever it is, it appears when it is complete. At an address that is the upload at the end, of a
file that was put together on the local disk.
"""

from __future__ import annotations

import json
import os
import posixpath
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from extractor.reading.addresses import filesystem, is_address
from extractor.writing.output import (
    SUFFIXES,
    OutputRefused,
    Writer,
    check_output,
    open_output,
)
from extractor.writing.partition import PartitionWriter

QUARANTINE = "quarantine.jsonl"


class Sink(Protocol):
    """What takes the facts of one document after the other, as text by month."""

    def add(self, blocks: Mapping[str, str]) -> None:
        """Write the facts of a document; without months there is one block, named by nothing."""


class FileSink:
    """Puts the one block of each document into a file."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def add(self, blocks: Mapping[str, str]) -> None:
        """Write the facts of a document."""
        for block in blocks.values():
            self._writer.add(block)


@dataclass(frozen=True, slots=True)
class Target:
    """The output of a run by its name; `by_month` makes it a folder of Parquet files."""

    out: str
    by_month: bool = False

    @property
    def form(self) -> str:
        """The suffix of the format."""
        return ".parquet" if self.by_month else os.path.splitext(self.out)[1].lower()

    @property
    def workshop(self) -> str:
        """The hidden folder beside it in which a run keeps its work."""
        folder, name = _parted(self.out)
        return _joined(folder, f".{name}.run")

    @property
    def quarantine(self) -> str:
        """The file beside it for documents that the extraction could not bear."""
        return _joined(_parted(self.out)[0], QUARANTINE)

    def exists(self) -> bool:
        """Whether there is something under its name."""
        if not is_address(self.out):
            return os.path.lexists(self.out)
        files, inside = filesystem(self.out)
        return bool(files.exists(inside))

    def check(self, *, force: bool) -> None:
        """Refuse an output before any work is done for it.

        Raises:
            OutputRefused: it cannot be written, or exists and `force` is not set.
            ExtraMissing: the package for its address is not installed.
        """
        if not self.by_month and not is_address(self.out):
            check_output(Path(self.out), force=force)
            return
        if not self.by_month and self.form not in SUFFIXES:
            raise OutputRefused(
                f"{self.out}: cannot tell the format from its name; end it with "
                f"{', '.join(SUFFIXES)}"
            )
        if self.by_month and self.form != os.path.splitext(self.out)[1].lower() != "":
            raise OutputRefused(f"{self.out}: --partition makes a folder; give it a plain name")
        if not is_address(self.out) and not Path(self.out).absolute().parent.is_dir():
            parent = Path(self.out).parent
            raise OutputRefused(f"{self.out}: the folder {parent} does not exist; make it first")
        if self.exists() and not force:
            raise OutputRefused(f"{self.out}: exists already; add --force to replace it")

    @contextmanager
    def opened(self) -> Iterator[Sink]:
        """Open it for writing; what is there already is replaced when the last fact is written."""
        if is_address(self.out):
            with tempfile.TemporaryDirectory() as folder:
                local = Path(folder) / _parted(self.out)[1]
                with self._made(local, local.with_name("part")) as sink:
                    yield sink
                self._upload(local)
        else:
            with self._made(Path(self.out), Path(self.workshop) / "part") as sink:
                yield sink

    def set_aside(self, records: Iterable[Mapping[str, Any]]) -> int:
        """Write the quarantined documents; return how many there are.

        Lines of other outputs beside this one stay; those of an earlier run of this one go.
        """
        name = _parted(self.out)[1]
        lines = [line for line in self._quarantined() if json.loads(line).get("output") != name]
        mine = [json.dumps({"output": name, **record}, ensure_ascii=False) for record in records]
        text = "".join(f"{line}\n" for line in [*lines, *mine])
        if text:
            _write(self.quarantine, text.encode("utf-8", "backslashreplace"))
        else:
            _remove(self.quarantine)
        return len(mine)

    def _quarantined(self) -> list[str]:
        try:
            return _read(self.quarantine).decode().splitlines()
        except FileNotFoundError:
            return []

    @contextmanager
    def _made(self, path: Path, part: Path) -> Iterator[Sink]:
        if not self.by_month:
            with open_output(path, force=True, part=part) as writer:
                yield FileSink(writer)
            return
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        sink = PartitionWriter(part)
        yield sink
        sink.finish()
        if path.is_dir():
            shutil.rmtree(path)
        part.replace(path)

    def _upload(self, local: Path) -> None:
        files, inside = filesystem(self.out)
        if not self.by_month:
            files.put_file(str(local), inside)
            return
        if files.exists(inside):
            files.rm(inside, recursive=True)
        for path in sorted(local.rglob("*.parquet")):
            files.put_file(str(path), f"{inside}/{path.relative_to(local).as_posix()}")


def _parted(out: str) -> tuple[str, str]:
    """Folder and name.

    >>> _parted("s3://news/facts.csv"), _parted("facts.csv")
    (('s3://news', 'facts.csv'), ('', 'facts.csv'))
    """
    if is_address(out):
        folder, _, name = out.rstrip("/").rpartition("/")
        return folder, name
    path = Path(out)
    return os.path.dirname(out.rstrip(os.sep)), path.name


def _joined(folder: str, name: str) -> str:
    return posixpath.join(folder, name) if folder else name


def _read(place: str) -> bytes:
    if is_address(place):
        files, inside = filesystem(place)
        content: bytes = files.cat_file(inside)
        return content
    return Path(place).read_bytes()


def _write(place: str, content: bytes) -> None:
    if is_address(place):
        files, inside = filesystem(place)
        files.pipe_file(inside, content)
        return
    part = Path(place).with_name(f".{Path(place).name}.part")
    part.write_bytes(content)
    part.replace(place)


def _remove(place: str) -> None:
    with suppress(FileNotFoundError):
        if is_address(place):
            files, inside = filesystem(place)
            files.rm_file(inside)
        else:
            os.unlink(place)
