"""Tasks of Label Studio: how they look, and what people make of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from extractor import Document, Fact
from extractor.evaluation.loading import UnreadableFileError
from extractor.labelling.exchange import Imported
from extractor.labelling.label_studio import read_tasks, task_of
from extractor.labelling.label_studio_config import labelling_config

Task = dict[str, Any]


@pytest.fixture
def task(document: Document, fact: Fact) -> Task:
    """The text with its fact as a person's annotation."""
    return json.loads(json.dumps(task_of(document, [fact], labelled=True)))  # type: ignore[no-any-return]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tasks.json"


def imported(path: Path, *tasks: object, predictions: bool = False) -> Imported:
    path.write_text(json.dumps(tasks))
    return read_tasks(path, predictions=predictions)


def result_of(task: Task) -> list[Task]:
    return task["annotations"][0]["result"]  # type: ignore[no-any-return]


def reason(found: Imported) -> str:
    assert found.facts == []
    return str(found.aside[0])


def test_every_region_holds_its_words_by_characters(task: Task, document: Document) -> None:
    regions = [each["value"] for each in result_of(task) if each.get("type") == "labels"]

    assert [each["labels"] for each in regions] == [["fact"], ["item"], ["growth_pct"], ["amount"]]
    assert all(document.text[each["start"] : each["end"]] == each["text"] for each in regions)


def test_relations_tie_the_words_to_their_fact(task: Task) -> None:
    relations = [each for each in result_of(task) if each["type"] == "relation"]

    assert {each["from_id"] for each in relations} == {"fact-1"}
    assert {each["to_id"] for each in relations} <= {each.get("id") for each in result_of(task)}


def test_facts_that_share_words_share_the_region(document: Document, fact: Fact) -> None:
    other = fact.model_copy(update={"flow": "imports"})
    result = task_of(document, [fact, other])["predictions"][0]["result"]

    assert sum(each["type"] == "labels" for each in result) == 2 + 3
    assert sum(each["type"] == "relation" for each in result) == 6


def test_every_label_and_tag_of_a_task_is_in_the_configuration(task: Task) -> None:
    config = ElementTree.fromstring(labelling_config())
    tags = {each.get("name") for each in config.iter()}
    labels = {each.get("value") for each in config.iter("Label")}
    result = [each for each in result_of(task) if each["type"] != "relation"]

    assert {each["from_name"] for each in result} | {"text"} <= tags
    assert {label for each in result for label in each["value"].get("labels", [])} <= labels


def test_an_edited_line_changes_the_fact(path: Path, task: Task, fact: Fact) -> None:
    lines = next(each for each in result_of(task) if each["type"] == "textarea")["value"]["text"]
    lines[lines.index("growth_pct: 5")] = "growth_pct: -5"

    assert imported(path, task).facts == [fact.model_copy(update={"growth_pct": -5})]


def test_a_relation_may_be_drawn_from_the_words_to_the_fact(
    path: Path, task: Task, fact: Fact
) -> None:
    for each in result_of(task):
        if each["type"] == "relation":
            each["from_id"], each["to_id"] = each["to_id"], each["from_id"]

    assert imported(path, task).facts == [fact]


def test_words_without_a_fact_are_told_and_left_out(path: Path, task: Task, fact: Fact) -> None:
    result = result_of(task)
    result[:] = [each for each in result if each.get("to_id", "").partition("-")[0] != "amount"]
    found = imported(path, task)

    assert "amount" not in found.facts[0].spans
    assert "'$1 bn' (amount) belong to no fact" in str(found.notes[0])


def test_offsets_that_count_halves_are_mended_by_their_words(
    path: Path, task: Task, fact: Fact
) -> None:
    for each in result_of(task):
        if "value" in each:
            each["value"]["start"] += 1
            each["value"]["end"] += 1

    assert imported(path, task).facts == [fact]


def test_line_breaks_may_be_spelled_out_in_the_words(path: Path, task: Task, fact: Fact) -> None:
    value = result_of(task)[0]["value"]
    value["text"] = value["text"].replace("\n", "\\n")

    assert imported(path, task).facts == [fact]


def test_a_moved_region_moves_the_quote(path: Path, task: Task) -> None:
    value = result_of(task)[0]["value"]
    value["end"] -= len("\nto $1 bn")
    del value["text"]

    assert imported(path, task).facts[0].quote == "chip exports rose 5%"


def test_the_ground_truth_counts_of_several_annotations(path: Path, task: Task, fact: Fact) -> None:
    best = {**task["annotations"][0], "ground_truth": True}
    task["annotations"] = [{"result": []}, best, {"result": [], "was_cancelled": True}]
    task["annotations"].append({"result": []})
    found = imported(path, task)

    assert found.facts == [fact]
    assert "3 annotations" in str(found.notes[0])


def test_predictions_count_only_where_they_are_asked_for(
    path: Path, document: Document, fact: Fact
) -> None:
    task = task_of(document, [fact])

    assert reason(imported(path, task)).startswith("task 1 (korea): nobody has annotated it")
    assert imported(path, task, predictions=True).facts == [fact]


def test_an_annotation_counts_before_a_prediction(path: Path, task: Task, fact: Fact) -> None:
    task["predictions"] = [{"result": []}]
    assert imported(path, task, predictions=True).facts == [fact]


def test_an_annotation_without_facts_is_one(path: Path, document: Document) -> None:
    found = imported(path, task_of(document, [], labelled=True))
    assert (found.tasks, found.facts, found.aside) == (1, [], [])


def test_a_bad_task_does_not_stop_the_others(path: Path, task: Task, fact: Fact) -> None:
    found = imported(path, {"text": "a"}, None, task, task)

    assert found.facts == [fact]
    assert [each.number for each in found.aside] == [1, 2, 4]
    assert "not as JSON-MIN" in found.aside[0].reason
    assert "second task" in found.aside[2].reason


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("growth_pct: lots", "growth_pct: input should be a valid decimal"),
        ("growth_pct: 1\ngrowth: 5", "there is no field 'growth'"),
        (None, "the field flow is missing"),
    ],
)
def test_a_fact_that_is_not_valid_is_told(
    path: Path, task: Task, line: str | None, told: str
) -> None:
    record = next(each for each in result_of(task) if each["type"] == "textarea")
    record["value"]["text"] = [] if line is None else ["flow: exports", line]

    assert told in reason(imported(path, task))
    assert "the fact 'chip exports rose 5%" in reason(imported(path, task))


@pytest.mark.parametrize(
    "value",
    [
        {"start": "/p[1]", "end": "/p[2]", "labels": ["fact"]},
        {"start": 5, "end": 9000, "labels": ["fact"]},
        {"start": 0, "end": 5, "text": "other", "labels": ["fact"]},
        {"labels": ["fact"]},
        None,
    ],
)
def test_a_region_off_the_text_sets_the_task_aside(
    path: Path, task: Task, value: Task | None
) -> None:
    result_of(task)[0]["value"] = value
    assert "region" in reason(imported(path, task))


@pytest.mark.parametrize("content", ["", "{", "{}", "5", "\udcff"])
def test_a_file_of_another_kind_is_refused(path: Path, content: str) -> None:
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(UnreadableFileError, match="export the project as JSON"):
        read_tasks(path)
