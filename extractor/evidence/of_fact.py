"""What a fact tells of itself: what it states and was lent, which figures it has, its flags."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator

from extractor.evidence.setting import MEASURES, is_flagged, steps
from extractor.records import Fact

_REACH_STEPS = (60, 150, 400)
"""Characters between the first and the last words of the text that a fact was read from."""
_LENT_STEPS = (1, 2, 3)
_LONG_NAME = 3
"""Words from which on the name of a good may have caught words that are not part of it."""
_PROVING_RULES = ("table", "told again")
"""Rules of figures that a table or a second sentence confirms; no other rule is weighed."""


def of_fact(fact: Fact) -> Iterator[str]:
    """What the fact alone tells of how likely it is exact.

    >>> sorted(of_fact(Fact(flow="exports", growth_pct=3)))[:3]
    ['flow: lent', 'growth_basis: none', 'has: growth_pct']
    """
    yield from _of_making(fact)
    yield from _of_cell(fact)
    yield from _of_figures(fact)
    yield from _of_places(fact)


def kind_of_item(fact: Fact) -> str:
    """Whether the fact is of all goods, of one that the table knows, or in the text's own words."""
    if fact.item is None:
        return "none"
    known = fact.item != fact.item_text or fact.hs or fact.sitc
    return "known" if known else "as in the text"


def _of_making(fact: Fact) -> Iterator[str]:
    for name in fact.inherited:
        if name != "period":  # told below, with its length
            yield f"inherited: {name}"
    yield from steps("inherited: fields", len(fact.inherited), _LENT_STEPS)
    for rule in _PROVING_RULES:
        if rule in fact.rules:
            yield f"rule: {rule}"
    for flag in fact.flags:
        yield f"flag: {flag}"
    # Most flags are too rare for a weight of their own; together they have one.
    if is_flagged(fact):
        yield "flag: any check"


def _of_cell(fact: Fact) -> Iterator[str]:
    if fact.status != "actual":
        yield f"status: {fact.status}"
    if fact.adjustment:
        yield f"adjustment: {fact.adjustment}"
    if fact.reporter is None:
        yield "reporter: none"
    elif len(fact.reporter) != 3:
        yield "reporter: no country"
    if fact.partner is not None:
        yield f"partner: {_kind_of_partner(fact.partner)}"
    yield f"item: {kind_of_item(fact)}"
    if fact.item_text and len(fact.item_text.split()) >= _LONG_NAME:
        yield "item: long name"
    length = _length_of_period(fact.period)
    yield f"period: {length}"
    if "period" in fact.inherited:
        yield f"inherited period: {length}"


def _of_figures(fact: Fact) -> Iterator[str]:
    for name in MEASURES:
        if getattr(fact, name) is not None:
            yield f"has: {name}"
    if fact.record:
        yield "has: record"
    if fact.qualifier:
        yield "has: qualifier"
    if fact.growth_pct is not None and fact.growth_basis is None:
        yield "growth_basis: none"
    if fact.amount is not None and fact.currency is None:
        yield "currency: none"


def _of_places(fact: Fact) -> Iterator[str]:
    """Where in the text the fact was read: near together, or pieced together from afar."""
    for name in ("flow", "item", "partner"):
        if name not in fact.spans and getattr(fact, name) is not None:
            yield f"{name}: lent"
    spans = [span for each in fact.spans.values() for span in each]
    if spans:
        reach = max([end for _, end in spans]) - min(spans)[0]
        yield f"reach: {bisect(_REACH_STEPS, reach)}"


def _kind_of_partner(partner: str) -> str:
    return "country" if len(partner) == 3 and partner.isupper() else "group"


def _length_of_period(period: str | None) -> str:
    """The form of a period's code.

    >>> [_length_of_period(code) for code in (None, "2024", "2024-Q1", "2024-03", "2023/2024")]
    ['none', 'year', 'part of a year', 'month', 'range']
    """
    if period is None:
        return "none"
    if "/" in period:
        return "range"
    if len(period) == 4:
        return "year"
    return "part of a year" if period[5] in "QH" else "month"
