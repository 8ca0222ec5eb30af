"""`tradefacts evaluate`: texts or facts against gold, from files as users keep them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """The labels of the two articles with facts."""
    path = tmp_path / "gold.jsonl"
    record = {"reporter": "KOR", "flow": "exports", "growth_pct": 5}
    lines = [json.dumps({"doc_id": name, **record}) for name in ("a.txt", "d.txt")]
    path.write_text("\n".join(lines))
    return path


@pytest.mark.usefixtures("every_text_a_fact")
def test_texts_are_extracted_and_scored(
    tradefacts: Run, articles: Path, gold: Path, tmp_path: Path
) -> None:
    scores = tmp_path / "scores.json"
    result = tradefacts("evaluate", "--docs", articles, "--gold", gold, "--json", scores)

    assert result.exit_code == 0
    assert "exact F1" in result.stdout
    total = json.loads(scores.read_text())["total"]
    assert (total["texts"], total["core"]["exact"], total["core"]["exact_f1"]) == (4, 2, 1.0)


def test_given_facts_are_scored_without_any_text(tradefacts: Run, gold: Path) -> None:
    assert tradefacts("evaluate", "--gold", gold, "--pred", gold).exit_code == 0


def test_neither_texts_nor_facts_is_a_usage_error(tradefacts: Run, gold: Path) -> None:
    result = tradefacts("evaluate", "--gold", gold)

    assert result.exit_code == 2
    assert "--docs" in result.stderr


def test_gold_of_other_texts_is_told_apart(tradefacts: Run, gold: Path, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("Korea's exports rose.")

    result = tradefacts("evaluate", "--docs", tmp_path / "other.txt", "--gold", gold)

    assert result.exit_code == 2
    assert "give the texts the same ids" in result.stderr


def test_broken_gold_names_its_line(tradefacts: Run, gold: Path) -> None:
    gold.write_text(gold.read_text() + "\n{oops")

    result = tradefacts("evaluate", "--gold", gold, "--pred", gold)

    assert result.exit_code == 2
    assert "gold.jsonl:3" in result.stderr
