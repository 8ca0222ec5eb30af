"""A headline repeats what the body gives in full: its figure makes no second fact.

Titles and leads leave out the period, round the figure, or do not say that it is a volume. Such a
figure is that of the body's fact, where nothing that both say contradicts it.
"""

from __future__ import annotations

from decimal import Decimal

from extractor.linking.cells import Claim
from extractor.rows import Row, passes, rounds, truncates

_REPEATED = ("amount", "growth")
_NEAR = Decimal("0.06")
"""How far from the full figure, as a part of it, one may be whose last digits are cut off."""


def without_repeats(rows: list[Row]) -> list[Row]:
    """The rows without the figures of the article's first sentence that others give in full."""
    sentences = [claim.sentence for row in rows for claim in row.claims.values()]
    if not sentences:
        return rows
    lead = min(sentences)
    for row in rows:
        for measure in _REPEATED:
            claim = row.claims.get(measure)
            if claim is None or claim.sentence != lead:
                continue
            fuller = next((o for o in rows if o is not row and _repeats(row, claim, o)), None)
            if fuller is not None:
                _absorb(row, claim, fuller)
    return [row for row in rows if row.claims]


def _repeats(row: Row, claim: Claim, other: Row) -> bool:
    """Whether another row holds the claim's figure, for what may be the same cell."""
    full = other.claims.get(claim.measure)
    if full is None or full.sentence == claim.sentence or claim.status != full.status:
        return False
    return (
        row.place == other.place
        and claim.currency == full.currency
        and _same_figure(claim, full)
        and _same_time(claim, full)
        and _agree(claim.adjustment, full.adjustment)
        and ("basis" in claim.inherited or _agree(claim.basis, full.basis))
    )


def _same_figure(claim: Claim, full: Claim) -> bool:
    if claim.value == full.value:
        return claim.upper == full.upper
    near = abs(claim.value - full.value) <= abs(full.value) * _NEAR
    cut = near and truncates(claim.value, full.value)
    return claim.upper is None and (cut or rounds(claim.value, full.value) or passes(full, claim))


def _same_time(claim: Claim, full: Claim) -> bool:
    """The lead may leave the time open."""
    return claim.period is None or claim.period == full.period


def _agree(first: str | None, second: str | None) -> bool:
    """Two words for one thing, where one may be left out."""
    return first is None or second is None or first == second


def _absorb(row: Row, claim: Claim, fuller: Row) -> None:
    """Let the fuller row stand for the claim, with the record that the claim may hold."""
    del row.claims[claim.measure]
    fuller.add(claim)
