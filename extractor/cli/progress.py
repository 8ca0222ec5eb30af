"""The bar on standard error: documents a second, facts so far, time left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from extractor.cli.console import console
from extractor.reading import SetAside, Source
from extractor.reading.addresses import is_address

_CHUNK = 1 << 20


@dataclass(slots=True)
class Progress:
    """What a run reports to; without a bar only the lines that are said appear."""

    bar: Any = None
    task: Any = None
    facts: int = 0

    def step(self, facts: int) -> None:
        """Count one more document and its facts."""
        self.facts += facts
        if self.bar is not None:
            self.bar.update(self.task, advance=1, facts=self.facts)

    def say(self, line: str) -> None:
        """Print a line, above the bar where there is one."""
        (self.bar.console if self.bar is not None else console()).print(line)


@contextmanager
def progress(total: int | None, *, shown: bool) -> Iterator[Progress]:
    """Show a bar for `total` documents; one that only moves where the number is not known."""
    if not shown:
        yield Progress()
        return
    with _bar() as bar:
        yield Progress(bar, bar.add_task("", total=total, facts=0))


def expected_documents(listed: Iterable[Source | SetAside]) -> int | None:
    """Return how many documents the sources hold, None where only reading them can tell."""
    total = 0
    for each in listed:
        if isinstance(each, SetAside) or each.kind in ("text", "html"):
            total += 1
        elif each.kind == "jsonl" and not each.packing and not is_address(each.path):
            total += _lines(each.path)
        else:
            return None
    return total


def _lines(path: str) -> int:
    count = 0
    try:
        with open(path, "rb") as stream:
            while chunk := stream.read(_CHUNK):
                count += chunk.count(b"\n")
    except OSError:
        return 1
    return max(count, 1)


def _bar() -> Any:
    from rich import progress as parts
    from rich.text import Text

    class Speed(parts.ProgressColumn):
        def render(self, task: parts.Task) -> Text:
            speed = task.finished_speed or task.speed
            return Text(f"{speed:,.0f} documents/s" if speed else "")

    return parts.Progress(
        parts.BarColumn(),
        parts.MofNCompleteColumn(),
        parts.TextColumn("documents, {task.fields[facts]:,} facts,"),
        Speed(),
        parts.TimeRemainingColumn(),
        console=console(),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
