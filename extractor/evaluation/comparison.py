"""Gains and losses, claim by claim, between two runs scored against the same gold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from extractor.evaluation.claims import CORE, Measure
from extractor.evaluation.outcomes import Outcome
from extractor.evaluation.scores import Evaluation, evaluate
from extractor.evaluation.tallies import Frozen, Group
from extractor.records import Document, Fact

if TYPE_CHECKING:
    from rich.console import RenderableType

ChangeKind = Literal["gained", "lost", "changed", "noise gone", "new noise"]
CHANGE_KINDS: tuple[ChangeKind, ...] = ("gained", "lost", "changed", "noise gone", "new noise")


class Change(Frozen):
    """One claim that two runs treat differently.

    `gained` and `lost` are gold claims that became or ceased to be exact, `changed` gold claims
    that are wrong in both runs, but differently; `noise gone` and `new noise` are spurious claims.
    `before` and `after` say what became of the claim, as in `wrong item`.
    `quote` is the passage that carries the figures.
    """

    kind: ChangeKind
    doc_id: str
    measure: Measure
    value: Decimal
    upper: Decimal | None
    before: str
    after: str
    quote: str


class Comparison(Frozen):
    """What run B does better and worse than run A."""

    before: Group
    after: Group
    counts: dict[str, int]
    changes: list[Change]
    evaluation: Evaluation
    """The scores of run B."""


def compare(
    gold: Sequence[Fact],
    a: Sequence[Fact],
    b: Sequence[Fact],
    docs: Sequence[Document] | None = None,
    *,
    core_only: bool = True,
) -> Comparison:
    """List the claims that two runs treat differently, losses first.

    With `docs` exactly these texts are compared. `core_only` leaves changes, shares and
    quantities out of the list; the scores hold them either way.

    >>> wanted = Fact(doc_id="a/1", flow="exports", growth_pct=5)
    >>> compare([wanted], [], [wanted]).counts["gained"]
    1
    """
    before = evaluate(gold, a, docs, resamples=0)
    after = evaluate(gold, b, docs)
    changes = _of_gold(gold, before, after) + _of_noise(a, b, before, after)
    if core_only:
        changes = [change for change in changes if change.measure in CORE]
    order = {"lost": 0, "new noise": 1, "gained": 2, "noise gone": 3, "changed": 4}
    changes.sort(key=lambda change: (order[change.kind], change.doc_id, change.measure))
    counts = Counter(change.kind for change in changes)
    return Comparison(
        before=before.total,
        after=after.total,
        counts={kind: counts[kind] for kind in CHANGE_KINDS},
        changes=changes,
        evaluation=after,
    )


def render_comparison(comparison: Comparison, *, limit: int = 50) -> RenderableType:
    """Return the comparison as a rich renderable, with the first `limit` changes."""
    from rich.box import SIMPLE
    from rich.console import Group as Stack
    from rich.table import Table

    totals = Table("score", "A", "B", "B - A", title="Two runs", title_justify="left", box=SIMPLE)
    for name, one, other in headline_pairs(comparison):
        totals.add_row(name, f"{one:.4f}", f"{other:.4f}", f"{other - one:+.4f}")
    for kind, count in comparison.counts.items():
        totals.add_row(kind, "", "", str(count))
    table = Table("kind", "text", "figure", "A", "B", "quote", box=SIMPLE)
    for change in comparison.changes[:limit]:
        figure = f"{change.measure} {change.value}"
        table.add_row(change.kind, change.doc_id, figure, change.before, change.after, change.quote)
    hidden = len(comparison.changes) - limit
    return Stack(totals, table, f"and {hidden} more" if hidden > 0 else "")


def headline_pairs(comparison: Comparison) -> list[tuple[str, float, float]]:
    """Return each headline score with its value in run A and in run B."""
    a, b = comparison.before, comparison.after
    return [
        ("exact F1", a.core.exact_f1, b.core.exact_f1),
        ("exact precision", a.core.exact_precision, b.core.exact_precision),
        ("exact recall", a.core.exact_recall, b.core.exact_recall),
        ("found F1", a.core.found_f1, b.core.found_f1),
        ("whole rows", a.rows.accuracy, b.rows.accuracy),
        ("scale errors", a.scale_errors, b.scale_errors),
    ]


def _of_gold(gold: Sequence[Fact], before: Evaluation, after: Evaluation) -> list[Change]:
    earlier = {_gold_claim(outcome): outcome for outcome in before.outcomes if outcome.gold}
    changes = []
    for outcome in after.outcomes:
        if outcome.gold:
            other = earlier[_gold_claim(outcome)]
            kind = _change_kind(other, outcome)
            if kind:
                changes.append(_change(kind, other, outcome, gold[outcome.gold[0]].quote))
    return changes


def _gold_claim(outcome: Outcome) -> tuple[object, ...]:
    return outcome.doc_id, outcome.measure, outcome.value, outcome.upper, outcome.gold


def _change_kind(before: Outcome, after: Outcome) -> ChangeKind | None:
    if _words(before) == _words(after):
        return None
    if after.kind == "correct":
        return "gained"
    return "lost" if before.kind == "correct" else "changed"


def _change(kind: ChangeKind, before: Outcome, after: Outcome, quote: str) -> Change:
    return Change(
        kind=kind,
        doc_id=after.doc_id,
        measure=after.measure,
        value=after.value,
        upper=after.upper,
        before=_words(before),
        after=_words(after),
        quote=quote,
    )


def _words(outcome: Outcome) -> str:
    return f"{outcome.kind} {', '.join(outcome.wrong)}".strip()


def _of_noise(
    a: Sequence[Fact], b: Sequence[Fact], before: Evaluation, after: Evaluation
) -> list[Change]:
    old, new = _noise(before), _noise(after)
    gone = [_noise_change("noise gone", old[key], a) for key in old if key not in new]
    come = [_noise_change("new noise", new[key], b) for key in new if key not in old]
    return gone + come


def _noise(evaluation: Evaluation) -> dict[tuple[object, ...], Outcome]:
    """Spurious claims by text, figure and how often it was seen, whatever cell they were put in."""
    seen: Counter[tuple[object, ...]] = Counter()
    found: dict[tuple[object, ...], Outcome] = {}
    for outcome in evaluation.outcomes:
        if not outcome.gold:
            figure = (outcome.doc_id, outcome.measure, outcome.value, outcome.upper)
            found[*figure, seen[figure]] = outcome
            seen[figure] += 1
    return found


def _noise_change(kind: ChangeKind, outcome: Outcome, facts: Sequence[Fact]) -> Change:
    present, absent = outcome.kind, "absent"
    return Change(
        kind=kind,
        doc_id=outcome.doc_id,
        measure=outcome.measure,
        value=outcome.value,
        upper=outcome.upper,
        before=present if kind == "noise gone" else absent,
        after=absent if kind == "noise gone" else present,
        quote=facts[outcome.predicted[0]].quote,
    )
