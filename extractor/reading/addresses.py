"""Addresses such as `s3://bucket/news/`: files on other machines, reached through fsspec."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from extractor.reading.set_aside import ExtraMissing, InputMissing

_PATTERN_SIGNS = frozenset("*?[")


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file behind an address, with what tells whether it has changed."""

    address: str
    name: str
    size: int
    changed: str


def is_address(path: str) -> bool:
    """Whether a path names its file system.

    >>> is_address("s3://news/2024.jsonl"), is_address("news/2024.jsonl")
    (True, False)
    """
    return "://" in path


def filesystem(address: str) -> tuple[Any, str]:
    """Return the fsspec file system of an address and the path inside it.

    Raises:
        ExtraMissing: the package for this kind of address is not installed, or no such kind exists.
    """
    try:
        from fsspec.core import url_to_fs

        found: tuple[Any, str] = url_to_fs(address)
    except ImportError as error:
        raise ExtraMissing(address, "cloud", str(error)) from None
    except ValueError as error:
        raise InputMissing([f"{address} ({error})"]) from None
    return found


def remote_files(address: str) -> Iterator[RemoteFile]:
    """Yield the files behind an address in sorted order: one file, a folder or a pattern.

    Names are relative to the folder, or to the part of a pattern before its first sign.

    Raises:
        InputMissing: nothing is there.
    """
    files, inside = filesystem(address)
    details = _details(files, inside)
    if not details:
        raise InputMissing([address])
    root = _root(files, inside)
    for path, info in sorted(details.items()):
        if not any(part.startswith(".") for part in posixpath.relpath(path, root).split("/")):
            yield RemoteFile(
                address=files.unstrip_protocol(path),
                name=posixpath.relpath(path, root),
                size=int(info.get("size") or 0),
                changed=str(
                    info.get("ETag") or info.get("mtime") or info.get("LastModified") or ""
                ),
            )


def _details(files: Any, inside: str) -> dict[str, Any]:
    if _PATTERN_SIGNS.intersection(inside):
        found: dict[str, Any] = files.glob(inside, detail=True)
        return {path: info for path, info in found.items() if info["type"] == "file"}
    found = files.find(inside, detail=True)
    return found


def _root(files: Any, inside: str) -> str:
    if _PATTERN_SIGNS.intersection(inside):
        fixed = inside[: min(inside.index(sign) for sign in _PATTERN_SIGNS if sign in inside)]
        return posixpath.dirname(fixed)
    return inside.rstrip("/") if files.isdir(inside) else posixpath.dirname(inside)
