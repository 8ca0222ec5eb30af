import json
from pathlib import Path

import pytest

from extractor.evaluation.gate import GateError, check, content_hash, pin
from extractor.evaluation.scores import Evaluation, evaluate
from extractor.records import Fact


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A folder of two texts."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "a.txt").write_text("Exports rose.", encoding="utf-8")
    (folder / "b.txt").write_text("Imports fell.", encoding="utf-8")
    return folder


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    """A file of labels; its content only matters to the hash."""
    path = tmp_path / "gold.jsonl"
    path.write_text("{}", encoding="utf-8")
    return path


def better(gold: list[Fact]) -> Evaluation:
    return evaluate(gold, gold, resamples=0)


def worse(gold: list[Fact]) -> Evaluation:
    return evaluate(gold, gold[1:], resamples=0)


def test_the_same_scores_pass(gold: list[Fact], corpus: Path, labels: Path, tmp_path: Path) -> None:
    scores = tmp_path / "scores.json"
    pin(worse(gold), corpus, labels, scores)

    check(worse(gold), corpus, labels, scores)
    check(better(gold), corpus, labels, scores)


def test_a_fallen_score_stops_the_line(
    gold: list[Fact], corpus: Path, labels: Path, tmp_path: Path
) -> None:
    scores = tmp_path / "scores.json"
    pin(better(gold), corpus, labels, scores)

    with pytest.raises(GateError, match=r"exact_f1 went from 1\.0 to"):
        check(worse(gold), corpus, labels, scores)


def test_a_scale_error_stops_the_line(
    gold: list[Fact], corpus: Path, labels: Path, tmp_path: Path
) -> None:
    scores = tmp_path / "scores.json"
    pin(better(gold), corpus, labels, scores)
    spoiled = [*gold, gold[0].model_copy(update={"amount": gold[0].amount and gold[0].amount * 10})]

    with pytest.raises(GateError, match="scale_errors went from 0 to 1"):
        check(evaluate(gold, spoiled, resamples=0), corpus, labels, scores)


def test_other_data_than_pinned_is_said(
    gold: list[Fact], corpus: Path, labels: Path, tmp_path: Path
) -> None:
    scores = tmp_path / "scores.json"
    pin(better(gold), corpus, labels, scores)
    (corpus / "b.txt").write_text("Imports rose.", encoding="utf-8")

    with pytest.raises(GateError, match="the corpus is not the one"):
        check(better(gold), corpus, labels, scores)


def test_a_floor_goes_down_only_on_purpose_and_with_a_reason(
    gold: list[Fact], corpus: Path, labels: Path, tmp_path: Path
) -> None:
    scores = tmp_path / "scores.json"
    pin(better(gold), corpus, labels, scores)
    before = scores.read_bytes()

    with pytest.raises(GateError, match="give the reason"):
        pin(worse(gold), corpus, labels, scores)
    with pytest.raises(GateError, match="give the reason"):
        pin(worse(gold), corpus, labels, scores, lower=True, reason=" ")
    assert scores.read_bytes() == before

    pin(worse(gold), corpus, labels, scores, lower=True, reason="harder articles came in")
    kept = json.loads(scores.read_text(encoding="utf-8"))["lowered"]
    assert kept[0]["reason"] == "harder articles came in"
    assert kept[0]["floors"]["exact_f1"][0] == 1.0
    pin(better(gold), corpus, labels, scores)
    assert json.loads(scores.read_text(encoding="utf-8"))["lowered"] == kept


def test_without_a_pin_there_is_a_clear_word(
    gold: list[Fact], corpus: Path, labels: Path, tmp_path: Path
) -> None:
    with pytest.raises(GateError, match="pin the scores first"):
        check(better(gold), corpus, labels, tmp_path / "none.json")


def test_a_hash_follows_names_and_content(corpus: Path) -> None:
    before = content_hash(corpus)
    assert before == content_hash(corpus)
    (corpus / "a.txt").rename(corpus / "c.txt")
    assert content_hash(corpus) != before
