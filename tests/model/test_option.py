"""`--names` on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from extractor.cli import app
from extractor.names.settings import NAMES


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("Chile's copper exports rose 5 percent to $4 billion in May 2024.\n")
    return path


def test_an_unknown_setting_is_refused_with_those_that_there_are(article: Path) -> None:
    done = CliRunner().invoke(app, ["extract", str(article), "--names", "oracle"])

    assert done.exit_code == 2
    assert "--names oracle is not known; use one of rules, model, both" in done.stderr


@pytest.mark.parametrize("names", NAMES)
def test_every_setting_runs(article: Path, tmp_path: Path, names: str) -> None:
    out = tmp_path / f"{names}.jsonl"

    done = CliRunner().invoke(app, ["extract", str(article), "--names", names, "-o", str(out)])

    assert done.exit_code == 0
    assert '"item": "copper"' in out.read_text()
