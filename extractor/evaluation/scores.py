"""The scores of section 7 of the annotation guidelines, as counts first and ratios last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from pydantic import Field

from extractor.evaluation.alignment import Pair
from extractor.evaluation.bootstrap import intervals
from extractor.evaluation.claims import (
    CORE,
    MEASURES,
    OWN_DIMENSIONS,
    SHARED_DIMENSIONS,
    VALUE_FIELDS,
    Measure,
    by_document,
    shared_agreement,
)
from extractor.evaluation.outcomes import KINDS, Outcome, Text, scattered, score_text
from extractor.evaluation.periods import comparable
from extractor.evaluation.tallies import Frozen, Group, Interval, Share, Tally
from extractor.records import Document, Fact

ALWAYS_COMPARED = (*SHARED_DIMENSIONS, "adjustment")
WHERE_STATED = ("record", "record_since", "qualifier")
"""Fields whose accuracy counts only pairs in which gold or the prediction states them."""

GROUPINGS = ("split", "manner", "country")
"""Fields of a document's metadata that scores are broken down by, beside its source."""


class Confusion(Frozen):
    """How often the prediction gave one value of a field where gold has another."""

    field: str
    gold: str | None
    predicted: str | None
    count: int


class Evaluation(Frozen):
    """All scores of a run, and what became of every claim.

    `total.core` holds the headline. `kinds` counts the outcomes of all measures, `core_kinds`
    those of the core; they add up to the claims of gold and prediction, pairs counted once.
    `merged` counts predicted records whose figures gold keeps in several records, `split` gold
    records whose figures the prediction has in several.
    """

    total: Group
    measures: dict[str, Tally]
    fields: dict[str, Share]
    groups: dict[str, dict[str, Group]]
    intervals: dict[str, Interval]
    kinds: dict[str, int]
    core_kinds: dict[str, int]
    wrong_fields: dict[str, int]
    merged: int
    split: int
    confusions: list[Confusion]
    texts: dict[str, Group]
    outside: int = 0
    """Records left out because their text is not among the documents."""
    outcomes: list[Outcome] = Field(default_factory=list)


def evaluate(
    gold: Sequence[Fact],
    predicted: Sequence[Fact],
    docs: Sequence[Document] | None = None,
    *,
    resamples: int = 1000,
    seed: int = 20240301,
) -> Evaluation:
    """Score `predicted` against `gold`.

    With `docs`, exactly these texts are scored, those without any record included, and the
    scores are broken down by the fields of their metadata; without, the texts that either side
    has records of. `resamples=0` leaves the intervals out, which is several times faster.

    >>> fact = Fact(doc_id="a/1", reporter="KOR", flow="exports", growth_pct=5)
    >>> evaluate([fact], [fact], resamples=0).total.core.exact_f1
    1.0
    """
    ours, theirs = by_document(gold), by_document(predicted)
    names = sorted({doc.id for doc in docs} if docs is not None else ours.keys() | theirs.keys())
    texts = [score_text(name, ours.get(name, []), theirs.get(name, [])) for name in names]
    groups = {
        text.doc_id: _group(text, ours.get(text.doc_id, []), theirs.get(text.doc_id, []))
        for text in texts
    }
    pairs = [pair for text in texts for pair in text.alignment.pairs]
    outcomes = [outcome for text in texts for outcome in text.outcomes]
    kept = set(names)
    return Evaluation(
        total=_sum(groups.values()),
        measures={measure: _tally(outcomes, (measure,)) for measure in MEASURES},
        fields=_field_accuracy(pairs),
        groups=_breakdown(groups, docs or ()),
        intervals=intervals(list(groups.values()), resamples=resamples, seed=seed),
        kinds=_kinds(outcomes),
        core_kinds=_kinds(outcome for outcome in outcomes if outcome.measure in CORE),
        wrong_fields=dict(Counter(name for pair in pairs for name in pair.wrong).most_common()),
        merged=len(scattered(outcomes, side="predicted")),
        split=len(scattered(outcomes, side="gold")),
        confusions=_confusions(pairs),
        texts=groups,
        outside=sum(fact.doc_id not in kept for fact in (*gold, *predicted)),
        outcomes=outcomes,
    )


def _group(text: Text, gold: list[tuple[int, Fact]], predicted: list[tuple[int, Fact]]) -> Group:
    return Group(
        texts=1,
        core=_tally(text.outcomes, CORE),
        all=_tally(text.outcomes, MEASURES),
        rows=_whole_rows([fact for _, fact in gold], [fact for _, fact in predicted]),
        scale_errors=sum(outcome.scale_error for outcome in text.outcomes),
    )


def _tally(outcomes: Iterable[Outcome], measures: tuple[Measure, ...]) -> Tally:
    counts = Counter(outcome.kind for outcome in outcomes if outcome.measure in measures)
    found = counts["correct"] + counts["wrong"]
    return Tally(
        gold=found + counts["missed"],
        predicted=found + counts["spurious"] + counts["scale"],
        found=found,
        exact=counts["correct"],
    )


def _whole_rows(gold: list[Fact], predicted: list[Fact]) -> Share:
    rows = [fact for fact in gold if _core_figures(fact)]
    whole = sum(any(_holds_row(row, other) for other in predicted) for row in rows)
    return Share(hits=whole, total=len(rows))


def _core_figures(fact: Fact) -> list[Measure]:
    return [name for name in CORE if getattr(fact, VALUE_FIELDS[name][0]) is not None]


def _holds_row(gold: Fact, predicted: Fact) -> bool:
    for measure in _core_figures(gold):
        fields = (*VALUE_FIELDS[measure], *OWN_DIMENSIONS[measure])
        for name in fields:
            wanted = getattr(gold, name) if name else None
            if name == "growth_basis" and wanted is None:
                continue
            if name and getattr(predicted, name) != wanted:
                return False
    return all(shared_agreement(gold, predicted).values())


def _field_accuracy(pairs: list[Pair]) -> dict[str, Share]:
    names = [*ALWAYS_COMPARED, *dict.fromkeys(n for own in OWN_DIMENSIONS.values() for n in own)]
    hits: Counter[str] = Counter()
    totals: Counter[str] = Counter()
    for pair in pairs:
        for name, agrees in {**pair.agrees, **_reported_only(pair)}.items():
            totals[name] += 1
            hits[name] += agrees
    return {name: Share(hits=hits[name], total=totals[name]) for name in (*names, *WHERE_STATED)}


def _reported_only(pair: Pair) -> dict[str, bool]:
    ours, theirs = pair.gold.fact, pair.predicted.fact
    result = {"adjustment": ours.adjustment == theirs.adjustment}
    for name in WHERE_STATED:
        wanted, given = getattr(ours, name), getattr(theirs, name)
        if name == "record_since":
            wanted, given = comparable(wanted), comparable(given)
        if wanted is not None or given is not None:
            result[name] = wanted == given
    return result


def _breakdown(texts: Mapping[str, Group], docs: Sequence[Document]) -> dict[str, dict[str, Group]]:
    labels: dict[str, dict[str, list[Group]]] = {"source": {}}
    metadata = {doc.id: doc.metadata for doc in docs}
    for doc_id, group in texts.items():
        source = doc_id.split("/", 1)[0] if "/" in doc_id else "(no source)"
        labels["source"].setdefault(source, []).append(group)
        for name in GROUPINGS:
            value = metadata.get(doc_id, {}).get(name)
            if value is not None:
                labels.setdefault(name, {}).setdefault(str(value), []).append(group)
    return {
        name: {label: _sum(members) for label, members in sorted(parts.items())}
        for name, parts in labels.items()
    }


def _sum(groups: Iterable[Group]) -> Group:
    return sum(groups, start=Group())


def _kinds(outcomes: Iterable[Outcome]) -> dict[str, int]:
    counts = Counter(outcome.kind for outcome in outcomes)
    return {kind: counts[kind] for kind in KINDS}


def _confusions(pairs: list[Pair]) -> list[Confusion]:
    counts: Counter[tuple[str, str | None, str | None]] = Counter()
    for pair in pairs:
        for name in pair.wrong:
            counts[name, getattr(pair.gold.fact, name), getattr(pair.predicted.fact, name)] += 1
    ordered = sorted(counts.items(), key=lambda entry: (-entry[1], repr(entry[0])))
    return [
        Confusion(field=field, gold=ours, predicted=theirs, count=count)
        for (field, ours, theirs), count in ordered
    ]
