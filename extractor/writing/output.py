"""The file that facts go to: its format by suffix, its appearance all at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, TextIO

from extractor.records import Fact


class Writer(Protocol):
    """What takes facts one by one."""

    def write(self, fact: Fact) -> None:
        """Write one fact."""

    def add(self, block: str) -> None:
        """Write facts that `encoder` of the same format has made text of."""

    def finish(self) -> None:
        """Write what is due after the last fact."""


class OutputRefused(Exception):
    """The output file cannot be used; the message says why and what to do."""


SUFFIXES = (".csv", ".json", ".jsonl", ".parquet", ".sqlite")


def check_output(path: Path, *, force: bool = False, suffixes: tuple[str, ...] = SUFFIXES) -> None:
    """Refuse an output before any work is done for it.

    Raises:
        OutputRefused: the suffix is unknown, the folder is missing, the path is a folder, or the
            file exists and `force` is not set.
    """
    if path.suffix.lower() not in suffixes:
        raise OutputRefused(
            f"{path}: cannot tell the format from its name; end it with {', '.join(suffixes)}"
        )
    if path.is_dir():
        raise OutputRefused(f"{path}: is a folder; name a file in it")
    if not path.parent.is_dir():
        raise OutputRefused(f"{path}: the folder {path.parent} does not exist; make it first")
    if path.exists() and not force:
        raise OutputRefused(f"{path}: exists already; add --force to replace it")


@contextmanager
def open_output(path: Path, *, force: bool = False, part: Path | None = None) -> Iterator[Writer]:
    """Open a writer whose file takes its name only when the last fact is in it.

    Until then the facts stand in `part`, a hidden file beside it where none is given, which an
    error removes.

    Raises:
        OutputRefused: as `check_output`.
    """
    check_output(path, force=force)
    with (
        appearing(path, part=part) as hidden,
        _writer(hidden, path.suffix.lower()) as writer,
    ):
        yield writer
        writer.finish()


@contextmanager
def appearing(path: Path, *, part: Path | None = None) -> Iterator[Path]:
    """Give an empty file to write to, which takes the name `path` when all is written.

    An error removes it.

    Raises:
        OutputRefused: it cannot be made.
    """
    part = part or path.with_name(f".{path.name}.{os.getpid()}.part")
    # The file is made inside the try, so that no interruption falls between making and removing.
    try:
        _make(part, path)
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _make(part: Path, path: Path) -> None:
    try:
        part.unlink(missing_ok=True)
        part.touch(exist_ok=False)
    except OSError as error:
        raise OutputRefused(f"{path}: cannot be written ({error.strerror})") from error


@contextmanager
def _writer(path: Path, suffix: str) -> Iterator[Writer]:
    if suffix in (".parquet", ".sqlite"):
        yield _typed_writer(path, suffix)
        return
    # A newline inside a cell stays as it is: the writers set their own line ends.
    with path.open("w", encoding="utf-8", newline="") as stream:
        yield text_writer(stream, suffix)


def text_writer(stream: TextIO, suffix: str) -> Writer:
    """Return the writer of a text format for an open stream."""
    from extractor.writing.text_files import CsvWriter, JsonLinesWriter, JsonWriter

    writers: dict[str, Callable[[TextIO], Writer]] = {
        ".csv": CsvWriter,
        ".json": JsonWriter,
        ".jsonl": JsonLinesWriter,
    }
    return writers[suffix](stream)


def encoder(suffix: str) -> Callable[[Iterable[Fact]], str]:
    """Return what makes text of facts, for the `add` of a writer of the same format.

    The text of many facts is the texts of each put together, so that processes can make it.
    """
    from extractor.writing import text_files, typed_files

    encoders: dict[str, Callable[[Iterable[Fact]], str]] = {
        ".csv": text_files.csv_lines,
        ".json": text_files.json_lines,
        ".jsonl": text_files.json_lines,
        ".parquet": typed_files.parquet_lines,
        ".sqlite": typed_files.sqlite_lines,
    }
    return encoders[suffix]


def _typed_writer(path: Path, suffix: str) -> Writer:
    from extractor.writing.typed_files import ParquetWriter, SqliteWriter

    return ParquetWriter(path) if suffix == ".parquet" else SqliteWriter(path)
