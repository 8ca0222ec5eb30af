"""A folder of Parquet files parted by month of publication, which engines read as one table.

The folders are named as Hive does, `published_month=2024-03`, so that DuckDB, Spark and Arrow
read the month as a column and open only the months that a query asks for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from extractor.records import Fact
from extractor.writing.typed_files import write_parquet

COLUMN = "published_month"
UNKNOWN = "__HIVE_DEFAULT_PARTITION__"
"""What Hive's readers take for a null."""
_ROWS_HELD = 100_000


def month_of(fact: Fact) -> str:
    """Return the month in which the article of a fact was published.

    >>> from datetime import date
    >>> month_of(Fact(flow="exports", published=date(2024, 3, 31)))
    '2024-03'
    """
    return f"{fact.published:%Y-%m}" if fact.published else UNKNOWN


class PartitionWriter:
    """Holds a limited number of rows, and writes the month that has most when they are too many."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: dict[str, list[str]] = {}
        self._rows = 0
        self._files: Counter[str] = Counter()

    def add(self, blocks: Mapping[str, str]) -> None:
        """Write facts that `parquet_lines` has made text of, by month."""
        for month, block in blocks.items():
            lines = block.splitlines()
            self._held.setdefault(month, []).extend(lines)
            self._rows += len(lines)
        while self._rows >= _ROWS_HELD:
            self._write(max(sorted(self._held), key=lambda month: len(self._held[month])))

    def finish(self) -> None:
        """Write all that is held; a run without facts still leaves a table to read."""
        if not self._files and not self._held:
            self._held[UNKNOWN] = []
        for month in sorted(self._held):
            self._write(month)

    def _write(self, month: str) -> None:
        lines = self._held.pop(month)
        self._rows -= len(lines)
        folder = self._folder / f"{COLUMN}={month}"
        folder.mkdir(exist_ok=True)
        write_parquet(folder / f"part-{self._files[month]:05d}.parquet", lines)
        self._files[month] += 1
