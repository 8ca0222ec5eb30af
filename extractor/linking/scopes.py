"""Goods and services, alone or together, known by the article's own sum.

"The trade deficit was $57 bn. Exports of goods and services were $201 bn, imports $258 bn": what
the deficit is the difference of, it is of. So are the flows of a balance told before them: "The
surplus on services was $6 bn. Exports were $15 bn and imports $9 bn".
"""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import BOTH, Claim, Phrase
from extractor.mentions.numbers import last_place
from extractor.periods import Period

_ACCOUNTS = frozenset({BOTH, "services"})
_NEAR = 400
"""How many characters of the text may hold an account's balance and its flows."""


def settle_scope(claims: list[Claim]) -> None:
    """Tell goods from services, and from both, by sums that close."""
    _settle_flows(claims)
    _settle_balances(claims)


def _settle_flows(claims: list[Claim]) -> None:
    """Name the account of two flows whose difference is its balance, and no other one."""
    sums = [c for c in claims if _is_of_world(c)]
    flows = [c for c in sums if c.subject.flow in ("exports", "imports")]
    balances = [c for c in sums if c.subject.flow == "balance"]
    for whole in balances:
        account = whole.subject.item
        if account is None or account.value not in _ACCOUNTS:
            continue
        near = [c for c in flows if abs(c.start - whole.start) < _NEAR and _may_be_of(c, account)]
        for out in (c for c in near if c.subject.flow == "exports"):
            for into in (c for c in near if c.subject.flow == "imports"):
                if _differ_by(whole, out, into):
                    _hand_on(claims, [out, into], account)


def _is_of_world(claim: Claim) -> bool:
    return claim.measure == "amount" and claim.status == "actual" and claim.subject.partner is None


def _may_be_of(claim: Claim, account: Phrase) -> bool:
    """Whether the words leave open what the flow is of, or say that it is of the account."""
    item = claim.subject.item
    return (item is None and not claim.subject.strict) or (
        item is not None and item.value == account.value
    )


def _hand_on(claims: list[Claim], told: list[Claim], account: Phrase) -> None:
    """The account goes to all figures of the cells that lack it."""
    for cell in (c for c in told if c.subject.item is None):
        subject = cell.subject
        for claim in claims:
            if claim.sentence == cell.sentence and claim.subject == subject:
                claim.subject = replace(subject, item=account, bare=False)
                claim.note("adds up with its account")


def _settle_balances(claims: list[Claim]) -> None:
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
    item = claim.subject.item
    return (item is None or item.value == BOTH) and _is_of_world(claim)


def _is_bare(claim: Claim) -> bool:
    """A balance with the world of which no word says that it is one of goods alone."""
    subject = claim.subject
    return subject.item is None and subject.partner is None and not subject.strict


def _closes(claim: Claim, exports: Claim, imports: Claim) -> bool:
    """Whether a balance is what exports exceed imports by, as far as the printed digits tell."""
    if claim.subject.flow != "balance" or not (_is_total(claim) and _is_bare(claim)):
        return False
    return _differ_by(claim, exports, imports)


def _differ_by(claim: Claim, exports: Claim, imports: Claim) -> bool:
    """Whether a sum is the difference of two others of its time, as printed."""
    period: Period | None = exports.period
    near = sum(last_place(each.value) for each in (claim, exports, imports))
    apart = abs(exports.value - imports.value - claim.value)
    return claim.period == period and claim.value != 0 and apart <= near
