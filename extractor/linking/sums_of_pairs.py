"""Sums that add up to the trade of two countries are of that trade, whatever they leave unsaid.

"Trade between Peru and Chile was $5 bn. Peru's exports came to $3 bn and imports to $2 bn."
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import product

from extractor.linking.cells import UNSTATED, Claim, Phrase, Subject
from extractor.records import Span

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


def mirror_partner(claims: list[Claim]) -> None:
    """Give the flows of the other side, right behind the trade of two, that one as a partner.

    "Trade between Kenya and Uganda was $1 bn. Ugandan exports were $300 mn, Kenyan $700 mn".
    """
    pair: Claim | None = None
    mirrored: dict[Span, Claim] = {}
    for claim in claims:
        if claim.subject.flow == "trade" and claim.subject.partner is not None:
            pair = claim
        elif pair is not None and _follows(claim, pair):
            home, other = pair.subject.reporter, pair.subject.partner
            if home and other and _is_own_flow(claim, other) and _is_within(claim, pair, claims):
                claim.subject = _toward(claim.subject, home)
                mirrored[claim.sentence] = pair
    for claim in claims:
        told = mirrored.get(claim.sentence)
        home, other = (told.subject.reporter, told.subject.partner) if told else (None, None)
        if (
            told
            and home
            and other
            and _is_own_flow(claim, home)
            and _is_within(claim, told, claims)
        ):
            claim.subject = _toward(claim.subject, other)


def _toward(subject: Subject, side: Phrase) -> Subject:
    return replace(subject, partner=Phrase(side.value, UNSTATED, UNSTATED))


def _follows(claim: Claim, pair: Claim) -> bool:
    """Whether a claim is of the sentence of another, or of the next in its paragraph."""
    gap = claim.sentence[0] - pair.sentence[1]
    return claim.sentence == pair.sentence or 0 <= gap <= 1


def _is_own_flow(claim: Claim, owner: Phrase) -> bool:
    """Whether a country's exports or imports are told, and not with whom: "Ugandan exports"."""
    subject = claim.subject
    one_way = subject.flow in ("exports", "imports") and subject.partner is None
    reporter = subject.reporter if one_way and not subject.whole else None
    return reporter is not None and reporter.start >= 0 and reporter.value == owner.value


def _is_within(claim: Claim, pair: Claim, claims: list[Claim]) -> bool:
    """Whether the flow is no larger than the trade of the two: what is, goes to all countries."""
    if pair.measure != "amount":
        return True
    cell = (c for c in claims if c.sentence == claim.sentence and c.subject == claim.subject)
    sums = (c for c in cell if c.measure == "amount" and c.currency_word == pair.currency_word)
    return all(c.value <= pair.value for c in sums)
