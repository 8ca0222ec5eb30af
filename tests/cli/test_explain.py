"""`tradefacts explain`: how one text was read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from extractor import Document, Fact
from extractor.mentions.types import Mention
from extractor.pipeline import Analysis
from extractor.splitting import Article
from tests.cli.conftest import Run

TEXT = "Chip exports rose 5 percent in March."


def analysis(document: Document, published_from: str | None = "dateline") -> Analysis:
    """What a reader would find in `TEXT`."""
    fact = Fact(
        doc_id=document.id,
        flow="exports",
        item="semiconductors",
        item_text="chip",
        reporter="KOR",
        period="2024-03",
        growth_pct=5,
        quote="Chip exports rose 5 percent",
        spans={"item": [(0, 4)], "growth_pct": [(18, 27)]},
        inherited=["reporter"],
        rules=["clause"],
        flags=["published_inferred"],
        confidence=0.91,
        published=date(2024, 4, 1),
    )
    stated = date(2024, 4, 1) if published_from else None
    articles = [Article(document, 0, 0, len(TEXT), published=stated, published_from=published_from)]
    mentions = [
        Mention("word", 0, 4, "Chip"),
        Mention("flow", 5, 12, "exports", "exports", "flow noun"),
        Mention("percent", 18, 27, "5 percent", 5, "number and percent"),
    ]
    return Analysis(facts=[fact], articles=articles, mentions=mentions)


@pytest.fixture
def shown(tradefacts: Run, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The lines that explain prints for `TEXT`."""
    monkeypatch.setattr("extractor.cli.explanation.analyse", analysis)
    return tradefacts("explain", TEXT).stdout.splitlines()


def line(shown: list[str], start: str) -> str:
    return next(" ".join(each.split()) for each in shown if each.strip().startswith(start))


def test_mentions_are_marked_where_they_stand(shown: list[str]) -> None:
    assert "Chip [exports|flow] rose [5 percent|percent] in March." in shown


def test_the_reference_date_says_how_it_was_found(shown: list[str]) -> None:
    assert line(shown, "reference date") == "reference date 2024-04-01 (from: dateline)"


def test_a_date_that_no_line_states_is_told_as_inferred(
    tradefacts: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "extractor.cli.explanation.analyse", lambda document: analysis(document, None)
    )
    shown = tradefacts("explain", TEXT).stdout.splitlines()

    assert line(shown, "reference date") == "reference date 2024-04-01 (inferred from the text)"


def test_each_field_points_at_its_words(shown: list[str]) -> None:
    assert line(shown, "growth_pct") == "growth_pct 5 5 percent (18:27)"
    assert line(shown, "item ") == "item semiconductors Chip (0:4)"


def test_inherited_fields_rules_flags_and_confidence_are_told(shown: list[str]) -> None:
    assert line(shown, "reporter") == "reporter KOR inherited"
    assert line(shown, "rules") == "rules clause"
    assert line(shown, "flags") == "flags published_inferred"
    assert line(shown, "confidence") == "confidence 0.91"


def test_a_path_that_is_not_there_is_no_text(tradefacts: Run) -> None:
    result = tradefacts("explain", "nowhere.txt")

    assert result.exit_code == 2
    assert "nowhere.txt" in result.stderr


def test_one_document_of_many_can_be_picked(tradefacts: Run, tmp_path: Path) -> None:
    lines = tmp_path / "texts.jsonl"
    lines.write_text('{"doc_id": "1", "text": "Rain."}\n{"doc_id": "2", "text": "Snow."}\n')

    assert "Snow." in tradefacts("explain", lines, "--doc", "2").stdout
    assert "Rain." not in tradefacts("explain", lines, "--doc", "2").stdout
    assert tradefacts("explain", lines, "--doc", "3").exit_code == 2


def test_square_brackets_of_a_text_are_not_taken_for_markup(tradefacts: Run) -> None:
    assert "A [bold]blue[/bold] sky." in tradefacts("explain", "A [bold]blue[/bold] sky.").stdout
