"""A headline repeats what the body gives in full: its figure makes no second fact.

Titles and leads leave out the period, round the figure, or do not say that it is a volume. Such a
figure is that of the body's fact, where nothing that both say contradicts it.
"""

from __future__ import annotations

from decimal import Decimal

from extractor.linking.cells import IN_WORDS, Claim
from extractor.linking.repeated import passes, rounds, truncates
from extractor.rows import Row

_REPEATED = ("amount", "growth")
_NEAR = Decimal("0.06")
"""How far from the full figure, as a part of it, one may be whose last digits are cut off."""


_ALL = Decimal(-100)
"""The growth of what is gone."""
_ROUGH = Decimal("0.1")
"""How far the level that words give may be from the one that a number gives."""
_ROUGHER = Decimal("0.35")
"""How far in one sentence, which says both of the same: "more than doubled, up 126 percent"."""


def without_repeats(rows: list[Row]) -> list[Row]:
    """The rows without the figures of the article's first sentence that others give in full."""
    sentences = [claim.sentence for row in rows for claim in row.claims.values()]
    if not sentences:
        return rows
    lead = min(sentences)
    for row in rows:
        for measure in _REPEATED:
            claim = row.claims.get(measure)
            if claim is None or not (claim.sentence == lead or _in_words(claim)):
                continue
            fuller = next((o for o in rows if o is not row and _repeats(row, claim, o)), None)
            if fuller is not None:
                _absorb(row, claim, fuller)
    return [row for row in rows if row.claims]


def _repeats(row: Row, claim: Claim, other: Row) -> bool:
    """Whether another row holds the claim's figure, for what may be the same cell."""
    full = other.claims.get(claim.measure)
    if full is None or claim.status != full.status:
        return False
    if full.sentence == claim.sentence and not _in_words(claim):
        return False
    return (
        row.place == other.place
        and claim.currency == full.currency
        and _same_figure(claim, full)
        and _same_time(claim, full)
        and _agree(claim.adjustment, full.adjustment)
        and ("basis" in claim.inherited or _agree(claim.basis, full.basis))
    )


def _in_words(claim: Claim) -> bool:
    """Growth told roughly, without a number: "nearly doubled", "by more than a third"."""
    return IN_WORDS in claim.rules and claim.qualifier is not None


def _is_rough(claim: Claim, full: Claim) -> bool:
    """Whether words tell the growth that a number gives in full: "nearly doubled (+93.9%)"."""
    if not _in_words(claim) or IN_WORDS in full.rules or full.value <= _ALL:
        return False
    passed = abs(full.value) - abs(claim.value)
    way = {"over": passed >= 0, "under": passed <= 0}.get(str(claim.qualifier), True)
    level = (claim.value - _ALL) / (full.value - _ALL)
    nearness = _ROUGHER if claim.sentence == full.sentence else _ROUGH
    return way and abs(level - 1) <= nearness


def _same_figure(claim: Claim, full: Claim) -> bool:
    if claim.value == full.value:
        return claim.upper == full.upper
    if _is_rough(claim, full):
        return True
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
    if not _in_words(claim):
        fuller.add(claim)
        return
    full = fuller.claims[claim.measure]
    full.record = full.record or claim.record
    if row.key == fuller.key:
        for measure in [m for m in fuller.claims if m not in row.claims]:
            row.claims[measure] = fuller.claims.pop(measure)
