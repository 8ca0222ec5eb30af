"""`tradefacts evaluate` and `compare`: facts against gold, and one run against another."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from extractor.cli.console import console, stop
from extractor.cli.texts import documents_of, facts_in, given_facts
from extractor.evaluation.scores import Evaluation, evaluate
from extractor.records import Document, Fact

if TYPE_CHECKING:
    from rich.console import Console

_WIDTH_OF_A_PIPE = 140
_REGRESSION = 1
"""Exit code of a run whose scores fell below the floors."""


@dataclass(frozen=True, slots=True)
class Scoring:
    """The arguments of one `evaluate` command."""

    gold: Path
    docs: str | None = None
    pred: Path | None = None
    json: Path | None = None
    html: Path | None = None
    check: Path | None = None
    pin: Path | None = None
    lower: str | None = None
    only: str | None = None
    jobs: int = 1


def evaluate_command(scoring: Scoring) -> int:
    """Print the scores, write and check them where asked, and return the exit code."""
    _refuse_what_cannot_be(scoring)
    gold = given_facts(scoring.gold)
    documents = None if scoring.docs is None else _documents(scoring.docs, scoring.only)
    _refuse_other_texts(gold, documents, scoring)
    if scoring.pred is not None:
        predicted = given_facts(scoring.pred)
    else:
        predicted = facts_in(documents or [], jobs=scoring.jobs)
    evaluation = evaluate(gold, predicted, documents)
    _print_scores(evaluation)
    if scoring.json is not None:
        _write(scoring.json, evaluation.model_dump_json(indent=2, exclude={"outcomes"}) + "\n")
    if scoring.html is not None:
        from extractor.evaluation.report import write_report

        write_report(evaluation, documents or [], gold, predicted, scoring.html)
    return _guard(evaluation, scoring)


def compare_command(
    a: Path, b: Path, *, gold: Path, docs: str | None, html: Path | None, limit: int
) -> int:
    """Print what run B gains and loses over run A, and return the exit code."""
    from extractor.evaluation.comparison import compare, render_comparison

    if html is not None and docs is None:
        stop("--html shows the texts: give them with --docs")
    labels, after = given_facts(gold), given_facts(b)
    documents = None if docs is None else _documents(docs)
    comparison = compare(labels, given_facts(a), after, documents)
    _screen().print(render_comparison(comparison, limit=limit))
    if html is not None:
        from extractor.evaluation.report import write_comparison

        write_comparison(comparison, documents or [], labels, after, html)
    return 0


def _refuse_what_cannot_be(scoring: Scoring) -> None:
    if scoring.docs is None and scoring.pred is None:
        stop("give --docs (texts to extract from), --pred (facts to score) or both")
    for name in ("html", "check", "pin", "only"):
        if getattr(scoring, name) is not None and scoring.docs is None:
            stop(f"--{name} needs the texts: give them with --docs")
    if scoring.lower is not None and scoring.pin is None:
        stop("--lower gives the reason for lower floors, which --pin writes")


def _refuse_other_texts(
    gold: list[Fact], documents: list[Document] | None, scoring: Scoring
) -> None:
    if documents is None or not gold:
        return
    if {fact.doc_id for fact in gold}.isdisjoint(document.id for document in documents):
        stop(
            f"no record of {scoring.gold} names a text of {scoring.docs}: the first record has "
            f"doc_id {gold[0].doc_id!r}; give the texts the same ids (`doc_id` in JSON Lines, "
            "`id` in front matter)"
        )


def _documents(path: str, only: str | None = None) -> list[Document]:
    """All texts, also those whose language looks wrong: a labelled text is there to be scored."""
    found = documents_of(path, language_check=False)
    if only is None:
        return found
    field, equals, value = only.partition("=")
    if not equals:
        stop(f"--only {only}: write it as FIELD=VALUE, such as split=dev")
    kept = [each for each in found if str(each.metadata.get(field)) == value]
    if not kept:
        stop(f"--only {only}: no text of {path} has this in its front matter or fields")
    return kept


def _print_scores(evaluation: Evaluation) -> None:
    from extractor.evaluation.rendering import render

    _screen().print(render(evaluation))


def _guard(evaluation: Evaluation, scoring: Scoring) -> int:
    """Hold the scores against the floors of an earlier run, or make them the floors."""
    from extractor.evaluation.gate import GateError, check, pin

    docs = Path(scoring.docs or "")
    try:
        if scoring.check is not None:
            check(evaluation, docs, scoring.gold, scoring.check)
        if scoring.pin is not None:
            lower = scoring.lower is not None
            pin(evaluation, docs, scoring.gold, scoring.pin, lower=lower, reason=scoring.lower)
    except GateError as error:
        console().print(f"tradefacts: {error}")
        return _REGRESSION
    return 0


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        stop(f"{path}: cannot be written ({error.strerror})")


def _screen() -> Console:
    from rich.console import Console

    screen = Console()
    return screen if screen.is_terminal else Console(width=_WIDTH_OF_A_PIPE)
