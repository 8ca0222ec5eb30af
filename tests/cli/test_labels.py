"""`tradefacts export-labels` and `import-labels`, from articles to a score."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extractor.evaluation.loading import load_facts
from tests.cli.conftest import Run


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """The labels of two articles."""
    path = tmp_path / "gold.jsonl"
    record = {"reporter": "KOR", "flow": "exports", "growth_pct": 5}
    path.write_text("".join(json.dumps({"doc_id": f"{d}.txt", **record}) + "\n" for d in "ad"))
    return path


@pytest.mark.usefixtures("every_text_a_fact")
def test_five_steps_from_articles_to_a_score(
    tradefacts: Run, articles: Path, tmp_path: Path
) -> None:
    tasks, labels, config = (tmp_path / name for name in ("tasks.json", "labels.jsonl", "c.xml"))
    result = tradefacts("export-labels", articles, "-o", tasks, "--config", config)
    assert result.exit_code == 0
    assert "4 texts with 2 facts written" in result.stderr
    assert config.read_text().startswith("<View>")

    done = json.loads(tasks.read_text())
    for task in done:
        task["annotations"] = task.pop("predictions")
    tasks.write_text(json.dumps(done))
    result = tradefacts("import-labels", tasks, "-o", labels)
    assert result.exit_code == 0
    assert "4 tasks read; 2 facts written" in result.stderr

    result = tradefacts("evaluate", "--docs", articles, "--gold", labels)
    assert result.exit_code == 0
    assert "exact F1" in result.stdout


@pytest.mark.parametrize("name", ["labels.json", "labels.spacy"])
def test_labels_go_out_and_come_back(
    tradefacts: Run, articles: Path, gold: Path, tmp_path: Path, name: str
) -> None:
    out, back = tmp_path / name, tmp_path / "back.jsonl"

    assert tradefacts("export-labels", articles, "--gold", gold, "-o", out).exit_code == 0
    assert tradefacts("import-labels", out, "-o", back).exit_code == 0
    assert load_facts(back) == load_facts(gold)


def test_the_configuration_alone_needs_no_texts(tradefacts: Run, tmp_path: Path) -> None:
    config = tmp_path / "config.xml"
    shown = tradefacts("export-labels", "--config-only")

    assert shown.exit_code == 0
    assert tradefacts("export-labels", "--config-only", "--config", config).exit_code == 0
    assert config.read_text() == shown.stdout


def test_bad_tasks_are_told_and_the_rest_is_written(
    tradefacts: Run, articles: Path, gold: Path, tmp_path: Path
) -> None:
    tasks, back = tmp_path / "tasks.json", tmp_path / "back.jsonl"
    tradefacts("export-labels", articles, "--gold", gold, "-o", tasks)
    tasks.write_text(json.dumps([{}, *json.loads(tasks.read_text())]))
    result = tradefacts("import-labels", tasks, "-o", back)

    assert result.exit_code == 0
    assert "task 1: it has no data" in result.stderr
    assert "5 tasks read; 1 set aside; 2 facts written" in result.stderr
    assert len(load_facts(back)) == 2


@pytest.mark.usefixtures("every_text_a_fact")
def test_a_file_of_which_nothing_can_be_used_is_refused(
    tradefacts: Run, articles: Path, tmp_path: Path
) -> None:
    tasks, back = tmp_path / "tasks.json", tmp_path / "back.jsonl"
    tradefacts("export-labels", articles, "-o", tasks)
    result = tradefacts("import-labels", tasks, "-o", back)

    assert result.exit_code == 2
    assert "none of its 4 tasks could be used" in result.stderr
    assert not back.exists()
    assert tradefacts("import-labels", tasks, "-o", back, "--predictions").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "give the texts and -o OUT"),
        (["ARTICLES"], "give the texts and -o OUT"),
        (["ARTICLES", "-o", "a.csv"], "end it with .json, .spacy"),
        (["ARTICLES", "-o", "no/a.json"], "make it first"),
        (["ARTICLES", "-o", "a.spacy", "--config", "c.xml"], "--config is for Label Studio"),
        (["ARTICLES", "-o", "a.json", "--config", "c.txt"], "end it with .xml"),
        (["ARTICLES", "-o", "a.json", "--gold", "no.jsonl"], "no such file or folder"),
        (["ARTICLES", "-o", "a.json", "--published", "May"], "is not a date"),
        (["nowhere", "-o", "a.json"], "nowhere"),
        (["ARTICLES", "--config-only"], "leave out PATH"),
    ],
)
def test_an_export_that_cannot_be_is_refused(
    tradefacts: Run,
    articles: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    given = [str(articles) if each == "ARTICLES" else each for each in arguments]
    result = tradefacts("export-labels", *given)

    assert (result.exit_code, told in result.stderr) == (2, True), result.stderr
    assert not list(tmp_path.glob(".*.part"))
    assert not list(tmp_path.glob("a.*"))


def test_labels_whose_text_is_not_given_are_not_lost(
    tradefacts: Run, articles: Path, gold: Path, tmp_path: Path
) -> None:
    result = tradefacts(
        "export-labels", articles / "a.txt", "--gold", gold, "-o", tmp_path / "a.json"
    )

    assert result.exit_code == 2
    assert "would be lost" in result.stderr


def test_an_output_that_exists_needs_force(
    tradefacts: Run, articles: Path, gold: Path, tmp_path: Path
) -> None:
    out, back = tmp_path / "tasks.json", tmp_path / "back.jsonl"
    out.write_text("[]")
    back.write_text("")
    export = ("export-labels", articles, "--gold", gold, "-o", out)

    assert "add --force" in tradefacts(*export).stderr
    assert tradefacts(*export, "--force").exit_code == 0
    assert "add --force" in tradefacts("import-labels", out, "-o", back).stderr
    assert tradefacts("import-labels", out, "-o", back, "--force").exit_code == 0


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("no.json", "no such file"),
        ("a.csv", "use one of .json, .spacy"),
        ("a.json", "is not JSON"),
        ("a.spacy", "is no DocBin"),
    ],
)
def test_an_import_that_cannot_be_is_refused(
    tradefacts: Run, tmp_path: Path, name: str, told: str
) -> None:
    for each in ("a.csv", "a.json", "a.spacy"):
        (tmp_path / each).write_text("nothing of the kind")
    result = tradefacts("import-labels", tmp_path / name, "-o", tmp_path / "back.jsonl")

    assert (result.exit_code, told in result.stderr) == (2, True), result.stderr
    assert not (tmp_path / "back.jsonl").exists()
