"""`tradefacts evaluate`: facts, extracted now or given, against gold."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from extractor.batch import run
from extractor.cli.console import console, stop
from extractor.evaluation.loading import UnreadableFileError, load_facts
from extractor.evaluation.rendering import render
from extractor.evaluation.scores import Evaluation, evaluate
from extractor.reading import InputMissing, SetAside, read
from extractor.records import Document, Fact

if TYPE_CHECKING:
    from rich.console import Console

_WIDTH_OF_A_PIPE = 140


@dataclass(frozen=True, slots=True)
class Scoring:
    """The arguments of one `evaluate` command."""

    gold: Path
    docs: str | None = None
    pred: Path | None = None
    json: Path | None = None
    jobs: int = 1


def evaluate_command(scoring: Scoring) -> int:
    """Print the scores, write them where asked, and return the exit code."""
    if scoring.docs is None and scoring.pred is None:
        stop("give --docs (texts to extract from), --pred (facts to score) or both")
    gold = _facts(scoring.gold)
    documents = None if scoring.docs is None else _documents(scoring.docs)
    predicted = _predicted(scoring, documents or [])
    _check_overlap(gold, documents, scoring)
    evaluation = evaluate(gold, predicted, documents)
    _screen().print(render(evaluation))
    if scoring.json is not None:
        _write_json(evaluation, scoring.json)
    return 0


def _facts(path: Path) -> list[Fact]:
    try:
        return load_facts(path)
    except UnreadableFileError as error:
        stop(str(error))


def _documents(path: str) -> list[Document]:
    """All texts, also those whose language looks wrong: a labelled text is there to be scored."""
    found = []
    try:
        for each in read([path], language_check=False):
            if isinstance(each, SetAside):
                console().print(str(each))
            else:
                found.append(each)
    except InputMissing as missing:
        stop(str(missing))
    return found


def _predicted(scoring: Scoring, documents: list[Document]) -> list[Fact]:
    if scoring.pred is not None:
        return _facts(scoring.pred)
    predicted: list[Fact] = []
    for outcome in run(documents, jobs=scoring.jobs):
        predicted.extend(outcome.facts)
        if outcome.set_aside is not None:
            console().print(str(outcome.set_aside))
    return predicted


def _check_overlap(gold: list[Fact], documents: list[Document] | None, scoring: Scoring) -> None:
    if documents is None or not gold:
        return
    if {fact.doc_id for fact in gold}.isdisjoint(document.id for document in documents):
        stop(
            f"no record of {scoring.gold} names a text of {scoring.docs}: the first record has "
            f"doc_id {gold[0].doc_id!r}; give the texts the same ids (`doc_id` in JSON Lines, "
            "`id` in front matter)"
        )


def _write_json(evaluation: Evaluation, path: Path) -> None:
    text = evaluation.model_dump_json(indent=2, exclude={"outcomes"})
    try:
        path.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        stop(f"{path}: cannot be written ({error.strerror})")


def _screen() -> Console:
    from rich.console import Console

    screen = Console()
    return screen if screen.is_terminal else Console(width=_WIDTH_OF_A_PIPE)
