"""Every article with its records side by side, as data for the page."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from extractor.evaluation.claims import SHARED_DIMENSIONS, by_document, shared_agreement
from extractor.evaluation.outcomes import KINDS, Outcome, scattered
from extractor.evaluation.report.cells import cells_of
from extractor.records import Document, Fact

Article = dict[str, Any]
"""One article for the page: `index` for the list and its filters, `body` for the reading pane."""

_COMPARED_APART = ("adjustment", "qualifier", "record")


def articles_of(
    docs: Sequence[Document],
    predicted: Sequence[Fact],
    gold: Sequence[Fact] | None = None,
    outcomes: Iterable[Outcome] = (),
    changes: dict[str, list[dict[str, Any]]] | None = None,
) -> list[Article]:
    """Return one article a document, in the order of `docs`.

    `outcomes` index `gold` and `predicted` by position. Without gold every record stands alone.
    `changes` are the gains and losses of a comparison by document.
    """
    ours, theirs = by_document(gold or ()), by_document(predicted)
    told: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        told[outcome.doc_id].append(outcome)
    changed = changes or {}
    return [
        _article(
            doc,
            dict(ours.get(doc.id, [])),
            dict(theirs.get(doc.id, [])),
            told[doc.id],
            changed.get(doc.id, []),
        )
        for doc in docs
    ]


def _article(
    doc: Document,
    gold: dict[int, Fact],
    predicted: dict[int, Fact],
    outcomes: list[Outcome],
    changes: list[dict[str, Any]],
) -> Article:
    to_utf16 = _utf16_offsets(doc.text)
    rows = [
        _row(gold.get(left), predicted.get(right), left, right, outcomes, to_utf16)
        for left, right in _pair_records(gold, predicted, outcomes)
    ]
    kinds = sorted({kind for row in rows for kind in row["kinds"]})
    index = {
        "id": doc.id,
        "title": doc.title or _first_line(doc.text),
        "source": doc.id.split("/", 1)[0] if "/" in doc.id else "",
        "split": str(doc.metadata.get("split") or ""),
        "records": len(predicted),
        "gold": len(gold),
        "kinds": kinds,
        "counts": _kind_counts(outcomes),
        "fields": sorted({name for row in rows for name in row["fields"]}),
        "flags": sorted({flag for row in rows for flag in row["flags"]}),
        "changes": sorted({change["kind"] for change in changes}),
    }
    body = {
        "published": doc.published.isoformat() if doc.published else None,
        "published_from": doc.published_from,
        "text": doc.text,
        "rows": rows,
        "changes": changes,
    }
    return {"index": index, "body": body}


def _pair_records(
    gold: dict[int, Fact], predicted: dict[int, Fact], outcomes: list[Outcome]
) -> list[tuple[int, int]]:
    """Put each gold record beside the predicted one that shares most claims; -1 is nobody."""
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for outcome in outcomes:
        for left in outcome.gold:
            for right in outcome.predicted:
                shared[left, right] += 2 if outcome.kind == "correct" else 1
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for left, right in sorted(shared, key=lambda pair: (-shared[pair], pair)):
        if left not in partner and right not in taken:
            partner[left] = right
            taken.add(right)
    alone = [right for right in predicted if right not in taken]
    pairs = [(left, partner.get(left, -1)) for left in gold]
    return pairs + [(-1, right) for right in alone]


def _row(
    gold: Fact | None,
    predicted: Fact | None,
    left: int,
    right: int,
    outcomes: list[Outcome],
    to_utf16: list[int] | None,
) -> dict[str, Any]:
    ours = [outcome for outcome in outcomes if left in outcome.gold]
    theirs = [outcome for outcome in outcomes if right in outcome.predicted]
    wrong = {name for outcome in (*ours, *theirs) for name in outcome.wrong}
    kinds: set[str] = {_kind(outcome) for outcome in (*ours, *theirs)}
    if left in scattered(ours, side="gold"):
        kinds.add("split")
    if right in scattered(theirs, side="predicted"):
        kinds.add("merged")
    row: dict[str, Any] = {
        "gold": _side(gold, ours, left, right, to_utf16),
        "predicted": _side(predicted, theirs, left, right, to_utf16),
        "kinds": sorted(kinds),
        "fields": sorted(wrong) if outcomes else sorted(predicted.inherited if predicted else ()),
        "flags": list(predicted.flags) if predicted else [],
    }
    if gold and predicted:
        _mark_dimensions(row, gold, predicted)
    return row


def _side(
    fact: Fact | None,
    outcomes: list[Outcome],
    left: int,
    right: int,
    to_utf16: list[int] | None,
) -> dict[str, Any] | None:
    if fact is None:
        return None
    cells = cells_of(fact)
    for cell in cells.values():
        if to_utf16 and "spans" in cell:
            cell["spans"] = [[to_utf16[start], to_utf16[end]] for start, end in cell["spans"]]
    for outcome in outcomes:
        cell = cells[outcome.measure]
        together = left in outcome.gold and right in outcome.predicted
        paired = bool(outcome.gold and outcome.predicted)
        state = "elsewhere" if paired and not together else _figure_state(outcome)
        if state:
            cell["state"] = state
    side: dict[str, Any] = {"cells": cells, "quote": fact.quote}
    for name in ("rules", "flags", "inherited"):
        if getattr(fact, name):
            side[name] = getattr(fact, name)
    if fact.confidence is not None:
        side["confidence"] = round(fact.confidence, 3)
    return side


def _mark_dimensions(row: dict[str, Any], gold: Fact, predicted: Fact) -> None:
    agrees = shared_agreement(gold, predicted)
    agrees |= {n: getattr(gold, n) == getattr(predicted, n) for n in _COMPARED_APART}
    for name in (name for name, same in agrees.items() if not same):
        for side in (row["gold"], row["predicted"]):
            cell = side["cells"].setdefault(name, {"text": "∅"})
            cell["state"] = "wrong" if name in SHARED_DIMENSIONS else "differs"


def _figure_state(outcome: Outcome) -> str:
    """What the page shows on the figure itself; a figure that is right has no state."""
    if outcome.scale_error:
        return "scale"
    own = set(outcome.wrong) - set(SHARED_DIMENSIONS)
    if outcome.kind == "wrong":
        return "wrong" if own else ""
    return "" if outcome.kind == "correct" else outcome.kind


def _kind(outcome: Outcome) -> str:
    return "scale" if outcome.scale_error else outcome.kind


def _kind_counts(outcomes: list[Outcome]) -> dict[str, int]:
    counts = Counter(map(_kind, outcomes))
    return {kind: counts[kind] for kind in KINDS if counts[kind]}


def _first_line(text: str) -> str:
    return text.strip().split("\n", 1)[0][:120]


def _utf16_offsets(text: str) -> list[int] | None:
    """Return, for a text with characters beyond 16 bits, the browser's offset of each position."""
    if not text or max(text) <= "\uffff":
        return None
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if character > "\uffff" else 1))
    return offsets
