"""A part is no greater than its whole: which time the sum of a part can be of.

"Exports were $8 bn in the half-year. In June they were $1.2 bn. Japan took $1.4 bn": in the half.
"""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Claim
from extractor.linking.state import ArticleState, Cell
from extractor.periods import Period

_FAR_GREATER = 2
"""How many times as great a total is that no rounding explains."""


def fit_to_wholes(found: list[Claim], state: ArticleState, earlier: list[Claim]) -> None:
    """Move the parts of a sentence to the article's own period, where theirs cannot hold them.

    Only sums whose own words do not say when are moved, and what is compared with them.
    """
    _part_with_good(found, earlier)
    told = next((c.period for c in found if _exceeds(c, state)), None)
    main = state.main_period
    if told is None or main is None:
        return
    for claim in found:
        leaning = "period" in claim.inherited or "earlier" in claim.rules
        if leaning and claim.period is not None:
            claim.period = _moved(claim.period, told, main)
    state.period, state.period_led = main, False


def _part_with_good(found: list[Claim], told: list[Claim]) -> None:
    """Take the article's good from a total that is too great for it.

    "Tea earned $11 bn. Total exports were $82 bn": of all goods, and so is their growth.
    """
    if not any(_outgrows_good(claim, told) for claim in found):
        return
    for claim in found:
        if _lent(claim):
            claim.subject = replace(claim.subject, item=None)


def _lent(claim: Claim) -> bool:
    """Whether a total has its good from the title alone."""
    subject = claim.subject
    alone = subject.partner is None and (subject.whole or subject.strict)
    return alone and subject.item is not None and subject.item.start < 0


def _outgrows_good(claim: Claim, told: list[Claim]) -> bool:
    """Whether the good of a total has been told of with a far smaller sum for the same time."""
    good = claim.subject.item
    if good is None or claim.measure != "amount" or claim.period is None or not _lent(claim):
        return False
    cell = _cell(claim, claim.period)
    return any(
        other.measure == "amount"
        and other.period == claim.period
        and other.subject.partner is None
        and other.subject.item is not None
        and other.subject.item.value == good.value
        and _cell(other, claim.period) == cell
        and other.value * _FAR_GREATER < claim.value
        for other in told
    )


def note_wholes(found: list[Claim], state: ArticleState) -> None:
    """Remember the sums of whole flows by their period."""
    for claim in found:
        subject = claim.subject
        whole = subject.item is None and subject.partner is None and claim.status == "actual"
        summed = claim.measure == "amount" and subject.flow in ("exports", "imports")
        if whole and summed and claim.period is not None:
            state.wholes[_cell(claim, claim.period)] = claim.value


def _exceeds(claim: Claim, state: ArticleState) -> bool:
    """Whether a part is greater than the whole of its period, but not than that of the article."""
    subject, main = claim.subject, state.main_period
    part = subject.item is not None or subject.partner is not None
    if not part or claim.measure != "amount" or "period" not in claim.inherited:
        return False
    if main is None or claim.period is None or claim.status != "actual":
        return False
    inside = main.start <= claim.period.start and claim.period.end <= main.end
    if not inside or claim.period == main or "earlier" in claim.rules:
        return False
    whole = state.wholes.get(_cell(claim, claim.period))
    of_main = state.wholes.get(_cell(claim, main), claim.value)
    return whole is not None and whole < claim.value <= of_main


def _cell(claim: Claim, period: Period) -> Cell:
    """Whose trade of a period a sum is of, which way and in which currency."""
    reporter = claim.subject.reporter.value if claim.subject.reporter is not None else None
    return reporter, claim.subject.flow, claim.currency_word, period


def _moved(period: Period, told: Period, main: Period) -> Period:
    """The period of a figure, moved with the one that it was told of or compared with."""
    if period == told:
        return main
    return main.shift_years(-1) if period == told.shift_years(-1) else period
