"""Sums that add up to the trade of two countries are of that trade, whatever they leave unsaid.

"Trade between Peru and Chile was $5 bn. Peru's exports came to $3 bn and imports to $2 bn."
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import product

from extractor.linking.cells import Claim, Phrase, Subject

_ROUNDING = Decimal("0.01")
"""How far rounded parts may be from their sum."""
_NEAR = 800
"""How many characters of the text may hold the flows of one partner."""


def share_partner(claims: list[Claim]) -> None:
    """Give the flows that make up a partner's trade or balance that partner."""
    sums = [c for c in claims if c.measure == "amount" and c.subject.item is None]
    of_partners = [c for c in sums if c.subject.partner is not None]
    if not of_partners or len(of_partners) == len(sums):
        return
    made = [
        (exports, imports, whole)
        for exports, imports in _both_flows(sums)
        for whole in sums
        if whole.subject.flow in ("trade", "balance")
        and _is_of(whole, exports)
        and _adds_up(exports, imports, whole)
    ]
    of_all = [c for told in made if not any(c.subject.partner for c in told) for c in told]
    for told in made:
        partner = _one_partner(told)
        if partner is not None and _are_near(told) and not any(c in of_all for c in told):
            _hand_on(claims, told, partner)


def _are_near(told: tuple[Claim, ...]) -> bool:
    return max(c.start for c in told) - min(c.start for c in told) < _NEAR


def _both_flows(sums: list[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Exports and imports of one time and in one money."""
    exports = (c for c in sums if c.subject.flow == "exports")
    imports = [c for c in sums if c.subject.flow == "imports"]
    yield from ((out, into) for out, into in product(exports, imports) if _is_of(into, out))


def _is_of(claim: Claim, other: Claim) -> bool:
    """Whether two sums are of one reporter and time, in one money."""
    told = (claim.period, claim.currency_word, _code(claim.subject.reporter))
    return told == (other.period, other.currency_word, _code(other.subject.reporter))


def _code(place: Phrase | None) -> str | None:
    return place.value if place is not None else None


def _one_partner(claims: tuple[Claim, ...]) -> Phrase | None:
    """The partner that some of them name and none contradicts."""
    named = [c.subject.partner for c in claims if c.subject.partner is not None]
    alone = bool(named) and len(named) < len(claims) and len({p.value for p in named}) == 1
    return named[0] if alone else None


def _adds_up(exports: Claim, imports: Claim, whole: Claim) -> bool:
    """Whether the two flows make up the trade, or their difference the balance."""
    if whole.subject.flow == "trade":
        made = exports.value + imports.value
    else:
        made = exports.value - imports.value
    return bool(whole.value) and abs(made - whole.value) <= abs(whole.value) * _ROUNDING


def _hand_on(claims: list[Claim], told: tuple[Claim, ...], partner: Phrase) -> None:
    """The partner goes to all figures of the cells that lack it."""
    lacking: list[Subject] = [c.subject for c in told if c.subject.partner is None]
    sentences = {c.sentence for c in told}
    for claim in claims:
        if claim.sentence in sentences and any(claim.subject == s for s in lacking):
            claim.subject = replace(claim.subject, partner=partner)
            claim.note("adds up with its partner")
