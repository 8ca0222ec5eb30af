"""A runner for the command line, and an extraction that finds what the test tells it to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from extractor import Document, Fact
from extractor.batch.entries import Entry, Settings
from extractor.batch.shards import Shard
from extractor.batch.working import entries
from extractor.cli import app

Run = Callable[..., Result]


@pytest.fixture
def tradefacts() -> Run:
    """Run the command line: `tradefacts("extract", path)`."""

    def run(*arguments: object, stdin: str | None = None) -> Result:
        return CliRunner().invoke(app, [str(each) for each in arguments], input=stdin)

    return run


@pytest.fixture
def every_text_a_fact(monkeypatch: pytest.MonkeyPatch) -> None:
    """One fact for each text that has the word exports; a text with the word crash crashes."""

    def extract(document: Document, **_: object) -> list[Fact]:
        if "crash" in document.text:
            raise KeyError("no such\nrule")
        if "exports" not in document.text:
            return []
        sure = 0.95 if "surely" in document.text else 0.5
        return [
            Fact(
                doc_id=document.id,
                reporter="KOR",
                flow="exports",
                growth_pct=5,
                confidence=sure,
                published=document.published,
            )
        ]

    monkeypatch.setattr("extractor.pipeline.extract", extract)
    monkeypatch.setattr("extractor.batch.running.guarded_process", InThisProcess)


class InThisProcess:
    """Works where the test has put its own extraction."""

    def entries(self, shard: Shard, settings: Settings) -> Iterator[Entry]:
        return entries(shard, settings)

    def close(self) -> None:
        pass


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder of four articles: two with a fact, one without, one that crashes."""
    folder = tmp_path / "articles"
    folder.mkdir()
    texts = {
        "a.txt": "South Korea's exports surely rose 5 percent in March.",
        "b.txt": "A new bridge was opened in the town of Busan on Monday.",
        "c.txt": "The extraction will crash on this text about the weather.",
        "d.txt": "South Korea's exports rose 5 percent in the month of April.",
    }
    for name, text in texts.items():
        (folder / name).write_text(text)
    return folder
