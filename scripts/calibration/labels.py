"""Labelled texts, read by the program, each fact marked exact or not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from extractor.confidence import features_of
from extractor.evaluation.claims import by_document
from extractor.evaluation.loading import load_documents, load_facts
from extractor.evaluation.outcomes import score_text
from extractor.passing import may_tell_of_trade
from extractor.pipeline import analyse
from extractor.reading import read
from extractor.records import Document, Fact

ROOT = Path(__file__).resolve().parents[2]
SPLITS = ("train", "dev")
"""The splits of the corpus that may be fitted to; `test` never is."""
FOUND = "found.jsonl"


@dataclass(frozen=True, slots=True)
class Example:
    """One fact that the program found: its features, and whether all its claims are exact."""

    source: str
    """The outlet or manner of its text, which is left out of a fit as a whole."""
    features: frozenset[str]
    is_exact: bool


def corpus_examples() -> list[Example]:
    """The facts found in the texts and pages of `corpus/` that may be fitted to."""
    read_in = read([ROOT / "corpus"])
    documents = [
        each
        for each in read_in
        if isinstance(each, Document) and each.metadata.get("split") in SPLITS
    ]
    gold = load_facts(ROOT / "gold" / "final")
    return list(_examples(documents, gold, lambda document: str(document.metadata["manner"])))


def examples_of(folder: Path) -> list[Example]:
    """The facts found in the sets of a folder: `docs.jsonl` and `facts.jsonl`, or folders of them.

    The source of a text is its id as far as the first slash.
    """
    if not (folder / "docs.jsonl").is_file():
        return [example for each in sorted(folder.iterdir()) for example in examples_of(each)]
    documents, gold = load_documents(folder / "docs.jsonl"), load_facts(folder / "facts.jsonl")
    known = load_facts(folder / FOUND) if (folder / FOUND).is_file() else None
    return list(_examples(documents, gold, lambda each: each.id.partition("/")[0], known))


def _examples(
    documents: list[Document],
    gold: list[Fact],
    source: Callable[[Document], str],
    known: list[Fact] | None = None,
) -> Iterator[Example]:
    labels, found_before = by_document(gold), by_document(known or [])
    for document in documents:
        if not may_tell_of_trade(document):
            continue
        analysis = analyse(document)
        found = analysis.facts
        if known is not None:
            found = [fact for _, fact in found_before.get(document.id, [])]
        told: dict[int, bool] = {}
        text = score_text(document.id, labels.get(document.id, []), list(enumerate(found)))
        for outcome in text.outcomes:
            for position in outcome.predicted:
                told[position] = told.get(position, True) and outcome.kind == "correct"
        names = features_of(found, document.text, analysis.told)
        for position, is_exact in sorted(told.items()):
            yield Example(source(document), frozenset(names[position]), is_exact)
