"""The project's labelled texts, read by the program, each fact marked exact or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from extractor.confidence import features_of
from extractor.evaluation.claims import by_document
from extractor.evaluation.loading import load_documents, load_facts
from extractor.evaluation.outcomes import score_text
from extractor.pipeline import extract
from extractor.reading import read
from extractor.records import Document, Fact

ROOT = Path(__file__).resolve().parents[2]
SPLITS = ("train", "dev")
"""The splits that may be fitted to; `test` never is."""


@dataclass(frozen=True, slots=True)
class Example:
    """One fact that the program found: its features, and whether all its claims are exact."""

    doc_id: str
    features: frozenset[str]
    is_exact: bool


def corpus_examples(split: str) -> list[Example]:
    """The facts found in the texts and pages of one split of `corpus/`."""
    if split not in SPLITS:
        raise ValueError(f"split {split!r} is not for calibration; use one of {', '.join(SPLITS)}")
    read_in = read([ROOT / "corpus"])
    documents = [d for d in read_in if isinstance(d, Document) and d.metadata.get("split") == split]
    return list(_examples(documents, load_facts(ROOT / "gold" / "final")))


def other_examples(folder: Path) -> list[Example]:
    """The facts found in a set with `docs.jsonl` and `facts.jsonl`."""
    facts = load_facts(folder / "facts.jsonl")
    return list(_examples(load_documents(folder / "docs.jsonl"), facts))


def _examples(documents: list[Document], gold: list[Fact]) -> Iterator[Example]:
    labels = by_document(gold)
    for document in documents:
        found = extract(document)
        told: dict[int, bool] = {}
        text = score_text(document.id, labels.get(document.id, []), list(enumerate(found)))
        for outcome in text.outcomes:
            for position in outcome.predicted:
                told[position] = told.get(position, True) and outcome.kind == "correct"
        names = features_of(found, document.text)
        for position, is_exact in sorted(told.items()):
            yield Example(document.id, frozenset(names[position]), is_exact)
