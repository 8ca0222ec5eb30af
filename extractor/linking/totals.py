"""A part is no greater than its whole: which time the sum of a part can be of.

"Exports were $8 bn in the half-year. In June they were $1.2 bn. Japan took $1.4 bn": in the half.
"""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Claim
from extractor.linking.state import ArticleState, Cell
from extractor.linking.told_before import moved
from extractor.periods import Period

_FAR_GREATER = 2
"""How many times as great a total is that no rounding explains."""


def fit_to_wholes(found: list[Claim], state: ArticleState, earlier: list[Claim]) -> None:
    """Move the parts of a sentence to a longer period told of, where theirs cannot hold them.

    Only sums whose own words do not say when are moved, and what is compared with them; with them
    go the parts that the paragraph has told of before.
    """
    _part_with_good(found, earlier)
    for claim in found:
        span = _span_that_holds(claim, state)
        if span is not None and claim.period is not None:
            _move_parts(found, state, earlier, claim.period, span)
            return


def _move_parts(
    found: list[Claim], state: ArticleState, earlier: list[Claim], told: Period, span: Period
) -> None:
    in_paragraph = (c for c in earlier[state.claims_before :] if _is_part(c))
    for claim in (*in_paragraph, *found):
        leaning = "period" in claim.inherited or "earlier" in claim.rules
        if leaning and claim.period is not None:
            claim.period = moved(claim.period, told, span)
    state.period, state.period_led = span, False


def _is_part(claim: Claim) -> bool:
    """A figure of some goods, or with some partner."""
    return claim.subject.item is not None or claim.subject.partner is not None


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
        summed = claim.measure == "amount" and subject.flow in ("exports", "imports", "trade")
        if whole and summed and claim.period is not None:
            cell = _cell(claim, claim.period)
            state.wholes[cell] = max(claim.value, state.wholes.get(cell, claim.value))


def _span_that_holds(claim: Claim, state: ArticleState) -> Period | None:
    """The article's own period, or the last told of, that holds a part too great for its own."""
    told = claim.period
    if not _is_part(claim) or claim.measure != "amount" or "period" not in claim.inherited:
        return None
    if told is None or claim.status != "actual" or "earlier" in claim.rules:
        return None
    whole = state.wholes.get(_cell(claim, told))
    if whole is None or whole >= claim.value:
        return None
    for span in (state.main_period, *reversed(state.cumulated)):
        if span is None or span == told or not span.start <= told.start <= told.end <= span.end:
            continue
        if state.wholes.get(_cell(claim, span), claim.value) >= claim.value:
            return span
    return None


def _cell(claim: Claim, period: Period) -> Cell:
    """Whose trade of a period a sum is of, which way and in which currency."""
    reporter = claim.subject.reporter.value if claim.subject.reporter is not None else None
    return reporter, claim.subject.flow, claim.currency_word, period
