"""What could not be read, said in one line each, and the errors that end a run before it reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Code = Literal[
    "binary",
    "broken_link",
    "date",
    "duplicate_id",
    "empty",
    "encoding",
    "extra",
    "gzip",
    "html",
    "ignored",
    "json",
    "language",
    "no_text",
    "not_a_file",
    "parquet",
    "permission",
    "suffix",
    "symlink_loop",
    "too_large",
    "unreadable",
    "warc",
    "zstd",
]


@dataclass(frozen=True, slots=True)
class SetAside:
    """One input that gave no document, with the reason and what to do about it.

    `line` is the 1-based line number inside a JSON Lines file. The code `ignored` stands for
    files of other suffixes that a folder held: they were not asked for by name, so they are
    counted in one line for the folder instead of one each.

    >>> str(SetAside("news.jsonl", "the line is no JSON", "mend or delete it", "json", line=7))
    'news.jsonl, line 7: the line is no JSON; mend or delete it'
    """

    source: str
    reason: str
    remedy: str
    code: Code
    line: int | None = None

    def __str__(self) -> str:
        place = self.source if self.line is None else f"{self.source}, line {self.line}"
        return " ".join(f"{place}: {self.reason}; {self.remedy}".split())


class Unreadable(Exception):
    """Raised inside the reading room where one document must be set aside, never beyond it."""

    def __init__(self, code: Code, reason: str, remedy: str) -> None:
        super().__init__(reason)
        self.code: Code = code
        self.reason = reason
        self.remedy = remedy

    def at(self, source: str, line: int | None = None) -> SetAside:
        return SetAside(source, self.reason, self.remedy, self.code, line)


class InputMissing(Exception):
    """Paths that do not exist, or patterns that match nothing. `paths` holds all of them."""

    def __init__(self, paths: list[str]) -> None:
        self.paths = paths
        listed = ", ".join(paths)
        super().__init__(f"no such file or folder: {listed}; check the spelling")


class ExtraMissing(Exception):
    """An optional part of tradefacts is asked for and not installed.

    >>> print(ExtraMissing("s3://news", "cloud", "no module named s3fs"))
    s3://news: no module named s3fs; install it with: pip install "tradefacts[cloud]"
    """

    def __init__(self, asked: str, extra: str, missing: str) -> None:
        super().__init__(f'{asked}: {missing}; install it with: pip install "tradefacts[{extra}]"')
