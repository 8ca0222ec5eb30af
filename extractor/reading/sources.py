"""From paths as a user names them to a sorted list of files, each with a stable name."""

from __future__ import annotations

import errno
import glob
import os
import posixpath
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from extractor.reading.addresses import is_address, remote_files
from extractor.reading.set_aside import InputMissing, SetAside, Unreadable

Kind = Literal["text", "html", "jsonl", "parquet", "warc"]
Packing = Literal["gzip", "zstd"]

SUFFIXES: dict[str, Kind] = {
    ".txt": "text",
    ".md": "text",
    ".html": "html",
    ".htm": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
    ".warc": "warc",
}
PACKINGS: dict[str, Packing] = {".gz": "gzip", ".zst": "zstd"}
STANDARD_INPUT = "-"
_PACKED = " or ".join(PACKINGS)


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read.

    `name` is its path below the deepest folder that holds all the paths given, with forward
    slashes: the same for `corpus`, `corpus/` and `corpus/*.txt`. `size` (bytes) and `changed` tell
    whether the file is still the one that an interrupted run has read.
    """

    path: str
    name: str
    kind: Kind | None
    packing: Packing | None = None
    size: int = 0
    changed: str = ""


def sources(paths: Iterable[str | Path]) -> Iterator[Source | SetAside]:
    """All files behind `paths`, folders opened in sorted order, each file once.

    Raises `InputMissing` at once, before anything is read, with all the paths that do not exist.
    Files and folders whose name begins with a dot are not entered.
    """
    named = _expanded([str(path) for path in paths])
    return _walk_all(named, _common_folder(named))


def _expanded(paths: list[str]) -> list[str]:
    found: list[str] = []
    missing: list[str] = []
    for path in paths:
        if path == STANDARD_INPUT or is_address(path) or os.path.lexists(path):
            found.append(path)
        elif glob.has_magic(path) and (matches := sorted(glob.glob(path, recursive=True))):
            found.extend(matches)
        else:
            missing.append(path)
    if missing:
        raise InputMissing(missing)
    return found


def _common_folder(paths: list[str]) -> str:
    folders = [
        os.path.abspath(path if os.path.isdir(path) else os.path.dirname(path) or ".")
        for path in paths
        if path != STANDARD_INPUT and not is_address(path)
    ]
    try:
        return os.path.commonpath(folders) if folders else os.getcwd()
    except ValueError:
        return os.path.abspath(os.sep)


def _walk_all(paths: list[str], root: str) -> Iterator[Source | SetAside]:
    seen: set[str] = set()
    for path in paths:
        if path == STANDARD_INPUT:
            yield Source(path, "stdin", None)
            continue
        for entry in _behind(path, root):
            if isinstance(entry, Source):
                place = entry.path if is_address(entry.path) else os.path.abspath(entry.path)
                if place in seen:
                    continue
                seen.add(place)
            yield entry


def _behind(path: str, root: str) -> Iterator[Source | SetAside]:
    if is_address(path):
        return _remote(path)
    return _walk(path, root, ()) if os.path.isdir(path) else _named_file(path, root)


def _remote(address: str) -> Iterator[Source | SetAside]:
    ignored: Counter[str] = Counter()
    for file in remote_files(address):
        if tells_of_folder(posixpath.basename(file.name)) and file.address != address:
            continue
        kind, packing = kind_of(file.name)
        if kind is not None:
            yield Source(file.address, file.name, kind, packing, file.size, file.changed)
        elif file.address.rstrip("/") == address.rstrip("/"):
            yield _not_read(address)
        else:
            ignored[posixpath.splitext(file.name)[1].lower() or "no suffix"] += 1
    if ignored:
        yield _passed_over(address, ignored)


def _named_file(path: str, root: str) -> Iterator[Source | SetAside]:
    try:
        yield _source(path, root) or _not_read(path)
    except Unreadable as problem:
        yield problem.at(path)


def _not_read(path: str) -> SetAside:
    return SetAside(
        path,
        f"the suffix {os.path.splitext(path)[1] or '(none)'} is not read",
        f"convert it to one of {', '.join(SUFFIXES)} (also with {_PACKED})",
        "suffix",
    )


def _walk(
    folder: str, root: str, above: tuple[tuple[int, int], ...]
) -> Iterator[Source | SetAside]:
    """The files of one folder; `above` holds device and inode of it and the folders around it."""
    try:
        status = os.stat(folder)
        entries = sorted(os.listdir(folder))
    except OSError as error:
        yield os_problem(error).at(folder)
        return
    here = (status.st_dev, status.st_ino)
    if here in above:
        yield SetAside(
            folder, "the link leads back to a folder above it", "remove the link", "symlink_loop"
        )
        return
    ignored: Counter[str] = Counter()
    for entry in entries:
        if entry.startswith(".") or tells_of_folder(entry):
            continue
        path = os.path.join(folder, entry)
        if os.path.isdir(path):
            yield from _walk(path, root, (*above, here))
            continue
        try:
            source = _source(path, root)
        except Unreadable as problem:
            yield problem.at(path)
            continue
        if source is None:
            ignored[os.path.splitext(entry)[1].lower() or "no suffix"] += 1
        else:
            yield source
    if ignored:
        yield _passed_over(folder, ignored)


def _passed_over(folder: str, ignored: Counter[str]) -> SetAside:
    listed = ", ".join(f"{suffix}: {count}" for suffix, count in sorted(ignored.items()))
    return SetAside(
        folder,
        f"files of other suffixes passed over ({listed})",
        f"read are {', '.join(SUFFIXES)}, also with {_PACKED}",
        "ignored",
    )


def _source(path: str, root: str) -> Source | None:
    """The file as a source, None where its suffix is not read; raises `Unreadable`."""
    kind, packing = kind_of(path)
    if kind is None:
        return None
    try:
        status = os.stat(path)
    except OSError as error:
        raise os_problem(error) from None
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable("not_a_file", "it is a pipe or a device", "name an ordinary file")
    name = os.path.relpath(os.path.abspath(path), root).replace(os.sep, "/")
    return Source(path, name, kind, packing, status.st_size, str(status.st_mtime_ns))


def tells_of_folder(name: str) -> bool:
    """Whether a file says what its folder holds, and is no article of it.

    >>> tells_of_folder("README.md"), tells_of_folder("readme-first.txt"), tells_of_folder("README")
    (True, False, False)
    """
    stem, suffix = os.path.splitext(name.lower())
    return stem == "readme" and suffix in (".md", ".txt")


def kind_of(path: str) -> tuple[Kind | None, Packing | None]:
    """The kind of a file by its name, None where it is not read, and how it is packed.

    >>> kind_of("news/2024.jsonl.gz"), kind_of("news/2024.xlsx")
    (('jsonl', 'gzip'), (None, None))
    """
    stem, suffix = os.path.splitext(path.lower())
    packing = PACKINGS.get(suffix)
    kind = SUFFIXES.get(os.path.splitext(stem)[1] if packing else suffix)
    return (kind, packing) if kind else (None, None)


def os_problem(error: OSError) -> Unreadable:
    """What the operating system refused, in words."""
    if isinstance(error, PermissionError):
        return Unreadable("permission", "no permission to read it", "change its permissions")
    if error.errno == errno.ELOOP:
        return Unreadable("symlink_loop", "the link leads back to itself", "remove the link")
    if isinstance(error, FileNotFoundError):
        return Unreadable(
            "broken_link", "it is a link to nothing or was just removed", "remove the link"
        )
    words = (error.strerror or type(error).__name__).lower()
    return Unreadable("unreadable", f"the system cannot read it ({words})", "check the disk")
