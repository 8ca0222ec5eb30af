"""What the name recogniser adds: the same texts with each setting of `--names`.

scripts/ablate           the dev split of corpus/, and ../shared/dev where it is
scripts/ablate --test    the test split of corpus/ as well; nothing may be tuned on what it says
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from extractor.evaluation.loading import load_documents, load_facts
from extractor.evaluation.scores import evaluate
from extractor.names.recogniser import spans
from extractor.names.settings import NAMES, Names
from extractor.pipeline import extract
from extractor.reading import read
from extractor.records import Document, Fact

ROOT = Path(__file__).resolve().parents[2]
OTHER = ROOT.parent / "shared" / "dev"
COLUMNS = ("texts", "names", "exact F1", "item F1", "item right", "changed", "ms a text")


def main() -> None:
    """Extract every set of texts with every setting and print the table."""
    parser = argparse.ArgumentParser(prog="scripts/ablate", description=(__doc__ or "").strip())
    parser.add_argument("--test", action="store_true", help="score the test split as well")
    parser.add_argument("--repeats", type=int, default=3, help="runs, of which the fastest counts")
    options = parser.parse_args()

    extract("Exports of copper rose 5 percent in May 2024.")  # the tables load before the clock
    spans("Exports of copper rose 5 percent in May 2024.")
    table = Table(*COLUMNS)
    for title, documents, gold in _sets(options.test):
        before: list[Fact] = []
        for names in NAMES:
            facts, seconds = _timed(documents, names, options.repeats)
            before = before or facts
            table.add_row(title, names, *_figures(documents, gold, before, facts, seconds))
    console = Console()
    if options.test:
        console.print("The test split is scored here: choose nothing by its numbers.")
    console.print(table)


def _sets(test: bool) -> Iterator[tuple[str, list[Document], list[Fact]]]:
    gold = load_facts(ROOT / "gold" / "final")
    found = [each for each in read([str(ROOT / "corpus")]) if isinstance(each, Document)]
    for split in ("dev", "test") if test else ("dev",):
        documents = [each for each in found if each.metadata.get("split") == split]
        yield f"corpus, {split}", documents, _of(gold, documents)
    if OTHER.is_dir():
        documents = load_documents(OTHER / "docs.jsonl")
        yield "shared/dev", documents, _of(load_facts(OTHER / "facts.jsonl"), documents)


def _of(gold: Sequence[Fact], documents: Sequence[Document]) -> list[Fact]:
    names = {document.id for document in documents}
    return [fact for fact in gold if fact.doc_id in names]


def _timed(documents: Sequence[Document], names: Names, repeats: int) -> tuple[list[Fact], float]:
    """The facts, and the processor time of the fastest run; no run finds names remembered."""
    times = []
    facts: list[Fact] = []
    for _ in range(repeats):
        spans.cache_clear()
        start = time.process_time()
        facts = [fact for document in documents for fact in extract(document, names=names)]
        times.append(time.process_time() - start)
    return facts, min(times)


def _figures(
    documents: Sequence[Document],
    gold: Sequence[Fact],
    before: Sequence[Fact],
    facts: Sequence[Fact],
    seconds: float,
) -> list[str]:
    evaluation = evaluate(gold, facts, documents, resamples=0)
    item = evaluation.fields["item"]
    core = evaluation.total.core
    changed = len({_row(fact) for fact in facts} - {_row(fact) for fact in before})
    found = evaluation.total.all
    f1 = 2 * item.hits / (found.gold + found.predicted)
    return [
        f"{core.exact_f1:.4f}",
        f"{f1:.4f}",
        f"{item.hits}/{item.total}",
        str(changed),
        f"{1000 * seconds / len(documents):.1f}",
    ]


def _row(fact: Fact) -> str:
    return fact.model_dump_json(exclude={"rules", "confidence"})


if __name__ == "__main__":
    main()
