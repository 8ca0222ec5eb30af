"""The output file: whole or not there, and never replaced by accident."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from extractor import Fact
from extractor.writing.output import OutputRefused, check_output, open_output

FACT = Fact(flow="exports", growth_pct=5)


def test_the_file_appears_only_when_all_facts_are_in_it(tmp_path: Path) -> None:
    out = tmp_path / "facts.csv"

    with open_output(out) as writer:
        writer.write(FACT)
        assert not out.exists()

    assert [path.name for path in tmp_path.iterdir()] == ["facts.csv"]
    assert stat.S_IMODE(out.stat().st_mode) & 0o400


@pytest.mark.parametrize("suffix", [".csv", ".json", ".jsonl", ".parquet", ".sqlite"])
def test_an_error_leaves_nothing_behind(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(KeyboardInterrupt), open_output(tmp_path / f"facts{suffix}") as writer:
        writer.write(FACT)
        raise KeyboardInterrupt

    assert list(tmp_path.iterdir()) == []


def test_an_error_keeps_the_file_that_was_there(tmp_path: Path) -> None:
    out = tmp_path / "facts.csv"
    out.write_text("the old table")

    with pytest.raises(RuntimeError), open_output(out, force=True) as writer:
        writer.write(FACT)
        raise RuntimeError

    assert out.read_text() == "the old table"


def test_an_existing_file_is_replaced_only_by_force(tmp_path: Path) -> None:
    out = tmp_path / "facts.jsonl"
    out.write_text("old")

    with pytest.raises(OutputRefused, match="add --force"):
        check_output(out)
    with open_output(out, force=True) as writer:
        writer.write(FACT)

    assert '"growth_pct": 5,' in out.read_text()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("facts.xlsx", "cannot tell the format"),
        ("facts", "cannot tell the format"),
        ("missing/facts.csv", "make it first"),
        ("folder.csv", "is a folder"),
    ],
)
def test_an_output_that_cannot_be_is_refused_with_what_to_do(
    tmp_path: Path, name: str, told: str
) -> None:
    (tmp_path / "folder.csv").mkdir()

    with pytest.raises(OutputRefused, match=told):
        check_output(tmp_path / name)
