"""Every format gives back the facts that were written."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor import Fact
from extractor.evaluation.loading import load_facts
from extractor.writing.output import open_output


@pytest.mark.parametrize("suffix", [".csv", ".json", ".jsonl", ".parquet", ".sqlite"])
def test_what_was_written_is_read_back(
    tmp_path: Path, rise: Fact, formula: Fact, suffix: str
) -> None:
    path = tmp_path / f"facts{suffix}"
    with open_output(path) as writer:
        writer.write(rise)
        writer.write(formula)

    assert load_facts(path) == [rise, formula]
