"""Balances of goods and services together, known by the article's own sum.

"The trade deficit was $57 bn. Exports of goods and services were $201 bn, imports $258 bn": what
the deficit is the difference of, it is of.
"""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import BOTH, Claim, Phrase
from extractor.mentions.numbers import last_place
from extractor.periods import Period


def settle_scope(claims: list[Claim]) -> None:
    """Name goods and services as what the article's bare balances are of, where they add up."""
    flows = {
        claim.subject.flow: claim
        for claim in reversed(claims)
        if _is_total(claim) and claim.subject.item is not None
    }
    exports, imports = flows.get("exports"), flows.get("imports")
    if exports is None or imports is None or exports.period != imports.period:
        return
    if any(_closes(claim, exports, imports) for claim in claims):
        for claim in claims:
            if claim.subject.flow == "balance" and _is_bare(claim):
                claim.subject = replace(claim.subject, item=Phrase(BOTH, -1, -1))


def _is_total(claim: Claim) -> bool:
    """A sum of one flow of goods and services with all the world."""
    subject = claim.subject
    both = subject.item is None or subject.item.value == BOTH
    return both and claim.measure == "amount" and claim.status == "actual" and not subject.partner


def _is_bare(claim: Claim) -> bool:
    """A balance with the world of which no word says that it is one of goods alone."""
    subject = claim.subject
    return subject.item is None and subject.partner is None and not subject.strict


def _closes(claim: Claim, exports: Claim, imports: Claim) -> bool:
    """Whether a balance is what exports exceed imports by, as far as the printed digits tell."""
    if claim.subject.flow != "balance" or not (_is_total(claim) and _is_bare(claim)):
        return False
    period: Period | None = exports.period
    near = sum(last_place(each.value) for each in (claim, exports, imports))
    apart = abs(exports.value - imports.value - claim.value)
    return claim.period == period and claim.value != 0 and apart <= near
