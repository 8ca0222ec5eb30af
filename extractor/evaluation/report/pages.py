"""The three pages: an evaluation, a review without gold, and a comparison of two runs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractor.evaluation.comparison import Comparison, headline_pairs
from extractor.evaluation.report.articles import Article, articles_of
from extractor.evaluation.report.curve import confidence_curve
from extractor.evaluation.report.document import write_page
from extractor.evaluation.scores import Evaluation
from extractor.evaluation.tallies import Group, Interval
from extractor.records import Document, Fact

CONFUSIONS_SHOWN = 25
SURE = 0.9
"""Confidence from which a fact is counted as confident."""

KIND_NOTES = {
    "correct": "figure and every dimension right",
    "wrong": "figure found, a dimension wrong",
    "missed": "in gold, not predicted",
    "spurious": "predicted, not in gold",
    "scale": "spurious: a gold amount times a power of ten, or in another currency",
}


@dataclass(frozen=True, slots=True)
class Tile:
    """One headline number; `good` is None where nothing is to be praised or alarmed about."""

    name: str
    value: str
    note: str
    ratio: float = 0.0
    interval: Interval | None = None
    good: bool | None = None


def write_report(
    evaluation: Evaluation,
    docs: Sequence[Document],
    gold: Sequence[Fact],
    predicted: Sequence[Fact],
    path: Path,
    *,
    title: str = "Extraction report",
) -> None:
    """Write an evaluation, with every article, as one HTML file that needs no network.

    `gold` and `predicted` are the lists that `evaluation` was made from.
    """
    articles = articles_of(docs, predicted, gold, evaluation.outcomes)
    content = _scores(evaluation, gold, predicted) | {"title": title, "mode": "evaluation"}
    write_page(path, articles, content)


def write_review(
    docs: Sequence[Document],
    facts: Sequence[Fact],
    path: Path,
    *,
    title: str = "Review of extracted facts",
) -> None:
    """Write the facts of a batch with their articles, flags and inherited fields, without gold."""
    articles = articles_of(docs, facts)
    flags = Counter(flag for fact in facts for flag in fact.flags)
    inherited = Counter(name for fact in facts for name in fact.inherited)
    sources: dict[str, Counter[str]] = {}
    for article in articles:
        _count_source(
            sources.setdefault(article["index"]["source"] or "(no source)", Counter()), article
        )
    content: dict[str, Any] = {
        "title": title,
        "mode": "review",
        "tiles": _review_tiles(articles, facts),
        "flags": flags.most_common(),
        "inherited": inherited.most_common(),
        "sources": sorted(sources.items()),
        "records": len(facts),
    }
    write_page(path, articles, content)


def write_comparison(
    comparison: Comparison,
    docs: Sequence[Document],
    gold: Sequence[Fact],
    b: Sequence[Fact],
    path: Path,
    *,
    title: str = "Comparison of two runs",
) -> None:
    """Write the gains and losses of run B over run A, with the articles of run B against gold."""
    changes: dict[str, list[dict[str, Any]]] = {}
    for change in comparison.changes:
        changes.setdefault(change.doc_id, []).append(change.model_dump(mode="json"))
    articles = articles_of(docs, b, gold, comparison.evaluation.outcomes, changes)
    content = _scores(comparison.evaluation, gold, b) | {
        "title": title,
        "mode": "comparison",
        "pairs": headline_pairs(comparison),
        "change_counts": comparison.counts,
        "changes": comparison.changes,
    }
    write_page(path, articles, content)


def _scores(
    evaluation: Evaluation, gold: Sequence[Fact], predicted: Sequence[Fact]
) -> dict[str, Any]:
    return {
        "tiles": _tiles(evaluation),
        "evaluation": evaluation,
        "measures": [
            *evaluation.measures.items(),
            ("core", evaluation.total.core),
            ("all", evaluation.total.all),
        ],
        "groups": {
            name: sorted(parts.items(), key=lambda part: (part[1].core.exact_f1, part[0]))
            for name, parts in evaluation.groups.items()
        },
        "kind_notes": KIND_NOTES,
        "confusions": evaluation.confusions[:CONFUSIONS_SHOWN],
        "curve": confidence_curve(evaluation.outcomes, predicted),
    }


def _tiles(evaluation: Evaluation) -> list[Tile]:
    total: Group = evaluation.total
    core, rows = total.core, total.rows
    ratios = [
        ("Exact F1", core.exact_f1, "exact_f1", f"{core.exact:,} exact claims"),
        (
            "Exact precision",
            core.exact_precision,
            "exact_precision",
            f"of {core.predicted:,} predicted",
        ),
        ("Exact recall", core.exact_recall, "exact_recall", f"of {core.gold:,} in gold"),
        ("Found F1", core.found_f1, "found_f1", f"{core.found:,} figures found"),
        ("Whole rows", rows.accuracy, "whole_rows", f"{rows.hits:,} of {rows.total:,} records"),
    ]
    tiles = [
        Tile(name, f"{100 * value:.1f}%", note, value, evaluation.intervals.get(key))
        for name, value, key, note in ratios
    ]
    errors = total.scale_errors
    return [*tiles, Tile("Scale errors", f"{errors:,}", "the target is zero", good=not errors)]


def _review_tiles(articles: Sequence[Article], facts: Sequence[Fact]) -> list[Tile]:
    with_facts = sum(article["index"]["records"] > 0 for article in articles)
    flagged = sum(bool(fact.flags) for fact in facts)
    scores = [fact.confidence for fact in facts if fact.confidence is not None]
    tiles = [
        Tile("Articles", f"{len(articles):,}", f"{with_facts:,} with facts"),
        Tile("Facts", f"{len(facts):,}", "rows of the table"),
        Tile("Flagged", f"{flagged:,}", "facts to look at first"),
    ]
    if scores:
        sure = sum(score >= SURE for score in scores)
        tiles.append(Tile("Confident", f"{sure:,}", f"facts at confidence {SURE} or more"))
    return tiles


def _count_source(counts: Counter[str], article: Article) -> None:
    rows = article["body"]["rows"]
    counts["articles"] += 1
    counts["facts"] += len(rows)
    counts["flagged"] += sum(bool(row["flags"]) for row in rows)
