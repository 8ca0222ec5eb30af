"""A flow has one sum for each time: a second one is of the time that the article had come to.

"Exports were $4 bn in June.¶ In the half-year the gap was $1 bn.¶ Exports were $23 bn": a new
paragraph goes back to the month that the article is about, but not where that has been told.
"""

from __future__ import annotations

from extractor.linking.cells import Claim
from extractor.linking.repeated import passes, rounds
from extractor.linking.state import ArticleState
from extractor.periods import Period

_SUMS = ("amount", "growth")


def fit_to_told(found: list[Claim], state: ArticleState, earlier: list[Claim]) -> None:
    """Move a paragraph's figures to the time left with the last, where their cells were told of."""
    left, main = state.left_period, state.period
    state.left_period = None
    if left is None or main is None:
        return
    leaning = [c for c in found if _leans(c, main)]
    if not any(_is_told(c, main, earlier) for c in leaning):
        return
    if any(_is_told(c, left, earlier) for c in leaning):
        return
    for claim in found:
        if claim.period is not None and ("period" in claim.inherited or "earlier" in claim.rules):
            claim.period = moved(claim.period, main, left)
    state.period = left


def _leans(claim: Claim, main: Period) -> bool:
    """Whether no words of its own say when the figure is of."""
    return (
        claim.measure in _SUMS
        and claim.period == main
        and "period" in claim.inherited
        and "earlier" not in claim.rules
    )


def _is_told(claim: Claim, period: Period, earlier: list[Claim]) -> bool:
    """Whether the cell of a figure has another one for that time."""
    return any(
        other.measure == claim.measure
        and other.period == period
        and other.status == claim.status
        and other.currency_word == claim.currency_word
        and other.adjustment == claim.adjustment
        and _agree(other.basis, claim.basis)
        and _cell(other) == _cell(claim)
        and not _repeats(other, claim)
        for other in earlier
    )


def _agree(first: str | None, second: str | None) -> bool:
    return first is None or second is None or first == second


def _cell(claim: Claim) -> tuple[str | None, ...]:
    subject = claim.subject
    sides = (subject.reporter, subject.item, subject.partner)
    return (subject.flow, *(side.value if side is not None else None for side in sides))


def _repeats(first: Claim, second: Claim) -> bool:
    return first.value == second.value or rounds(first.value, second.value) or passes(first, second)


def moved(period: Period, told: Period, span: Period) -> Period:
    """The period of a figure, moved with the one that it was told of or compared with."""
    if period == told:
        return span
    return span.shift_years(-1) if period == told.shift_years(-1) else period
