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


@pytest.mark.usefixtures("every_text_a_fact")
def test_a_split_can_be_scored_alone(
    tradefacts: Run, articles: Path, gold: Path, tmp_path: Path
) -> None:
    scores = tmp_path / "scores.json"
    text = (articles / "d.txt").read_text()
    (articles / "d.txt").write_text(f"---\nid: d.txt\nsplit: dev\n---\n{text}")
    given = ("evaluate", "--docs", articles, "--gold", gold, "--json", scores)

    assert tradefacts(*given, "--only", "split=dev").exit_code == 0
    assert json.loads(scores.read_text())["total"]["texts"] == 1
    assert tradefacts(*given, "--only", "split=nothing").exit_code == 2
    assert tradefacts(*given, "--only", "split").exit_code == 2


def test_neither_texts_nor_facts_is_a_usage_error(tradefacts: Run, gold: Path) -> None:
    result = tradefacts("evaluate", "--gold", gold)

    assert result.exit_code == 2
    assert "--docs" in result.stderr


def test_gold_of_other_texts_is_told_apart(tradefacts: Run, gold: Path, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("Korea's exports rose.")

    result = tradefacts("evaluate", "--docs", tmp_path / "other.txt", "--gold", gold)

    assert result.exit_code == 2
    assert "give the texts the same ids" in result.stderr


def test_missing_gold_is_told_as_missing(tradefacts: Run, articles: Path, tmp_path: Path) -> None:
    result = tradefacts("evaluate", "--docs", articles, "--gold", tmp_path / "final")

    assert result.exit_code == 2
    assert "no such file or folder" in result.stderr


def test_broken_gold_names_its_line(tradefacts: Run, gold: Path) -> None:
    gold.write_text(gold.read_text() + "\n{oops")

    result = tradefacts("evaluate", "--gold", gold, "--pred", gold)

    assert result.exit_code == 2
    assert "gold.jsonl:3" in result.stderr


def test_scores_are_pinned_and_a_fall_fails(
    tradefacts: Run, articles: Path, gold: Path, tmp_path: Path
) -> None:
    floors, nothing = tmp_path / "floors.json", tmp_path / "nothing.jsonl"
    nothing.write_text("")
    given = ("evaluate", "--docs", articles, "--gold", gold)

    assert tradefacts(*given, "--pred", gold, "--pin", floors).exit_code == 0
    assert tradefacts(*given, "--pred", gold, "--check", floors).exit_code == 0

    fallen = tradefacts(*given, "--pred", nothing, "--check", floors)
    assert fallen.exit_code == 1
    assert "exact_f1 went from 1.0 to 0.0" in fallen.stderr

    assert tradefacts(*given, "--pred", nothing, "--pin", floors).exit_code == 1
    lowered = tradefacts(*given, "--pred", nothing, "--pin", floors, "--lower", "a new gold set")
    assert lowered.exit_code == 0
    assert "a new gold set" in floors.read_text()


def test_two_runs_are_compared_claim_by_claim(tradefacts: Run, gold: Path, tmp_path: Path) -> None:
    before = tmp_path / "before.jsonl"
    before.write_text(gold.read_text().splitlines()[0])

    result = tradefacts("compare", before, gold, "--gold", gold)

    assert result.exit_code == 0
    assert "d.txt" in result.stdout
    assert "gained" in result.stdout


@pytest.mark.usefixtures("every_text_a_fact")
@pytest.mark.parametrize("command", ["evaluate", "compare", "review"])
def test_every_report_is_one_page(
    tradefacts: Run, articles: Path, gold: Path, tmp_path: Path, command: str
) -> None:
    page = tmp_path / "page.html"
    arguments = {
        "evaluate": ["--docs", articles, "--gold", gold, "--html", page],
        "compare": [gold, gold, "--docs", articles, "--gold", gold, "--html", page],
        "review": [articles, "-o", page],
    }

    assert tradefacts(command, *arguments[command]).exit_code == 0
    assert page.read_text().lower().startswith("<!doctype html>")
    assert "a.txt" in page.read_text()


def test_a_page_needs_the_texts(tradefacts: Run, gold: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"

    for command in (["evaluate", "--pred", gold], ["compare", gold, gold]):
        result = tradefacts(*command, "--gold", gold, "--html", page)
        assert result.exit_code == 2
        assert "--docs" in result.stderr
