"""What a fact tells of itself: what it states and was lent, which figures it has, its flags."""

from __future__ import annotations

from bisect import bisect

from extractor.evidence.setting import MEASURES, is_flagged, steps
from extractor.records import Fact

_REACH_STEPS = (60, 150, 400)
"""Characters between the first and the last words of the text that a fact was read from."""
_LENT_STEPS = (1, 2, 3)
_LONG_NAME = 3
"""Words from which on the name of a good may have caught words that are not part of it."""
_PROVING_RULES = ("table", "told again")
"""Rules of figures that a table or a second sentence confirms; no other rule is weighed."""


def of_fact(fact: Fact) -> list[str]:
    """What the fact alone tells of how likely it is exact.

    >>> sorted(of_fact(Fact(flow="exports", growth_pct=3)))[:3]
    ['flow: lent', 'growth_basis: none', 'has: growth_pct']
    """
    return [*_of_making(fact), *_of_cell(fact), *_of_figures(fact), *_of_places(fact)]


def kind_of_item(fact: Fact) -> str:
    """Whether the fact is of all goods, of one that the table knows, or in the text's own words."""
    if fact.item is None:
        return "none"
    known = fact.item != fact.item_text or fact.hs or fact.sitc
    return "known" if known else "as in the text"


def _of_making(fact: Fact) -> list[str]:
    # the period is told below, with its length
    found = [f"inherited: {name}" for name in fact.inherited if name != "period"]
    found += steps("inherited: fields", len(fact.inherited), _LENT_STEPS)
    found += [f"rule: {rule}" for rule in _PROVING_RULES if rule in fact.rules]
    found += [f"flag: {flag}" for flag in fact.flags]
    # Most flags are too rare for a weight of their own; together they have one.
    if is_flagged(fact):
        found.append("flag: any check")
    return found


def _of_cell(fact: Fact) -> list[str]:
    length = _length_of_period(fact.period)
    found = [f"item: {kind_of_item(fact)}", f"period: {length}"]
    if fact.status != "actual":
        found.append(f"status: {fact.status}")
    if fact.adjustment:
        found.append(f"adjustment: {fact.adjustment}")
    if fact.reporter is None:
        found.append("reporter: none")
    elif len(fact.reporter) != 3:
        found.append("reporter: no country")
    if fact.partner is not None:
        found.append(f"partner: {_kind_of_partner(fact.partner)}")
    if fact.item_text and len(fact.item_text.split()) >= _LONG_NAME:
        found.append("item: long name")
    if "period" in fact.inherited:
        found.append(f"inherited period: {length}")
    return found


def _of_figures(fact: Fact) -> list[str]:
    found = [f"has: {name}" for name in MEASURES if getattr(fact, name) is not None]
    if fact.record:
        found.append("has: record")
    if fact.qualifier:
        found.append("has: qualifier")
    if fact.growth_pct is not None and fact.growth_basis is None:
        found.append("growth_basis: none")
    if fact.amount is not None and fact.currency is None:
        found.append("currency: none")
    return found


def _of_places(fact: Fact) -> list[str]:
    """Where in the text the fact was read: near together, or pieced together from afar."""
    found = [
        f"{name}: lent"
        for name in ("flow", "item", "partner")
        if name not in fact.spans and getattr(fact, name) is not None
    ]
    spans = [span for each in fact.spans.values() for span in each]
    if spans:
        reach = max([end for _, end in spans]) - min(spans)[0]
        found.append(f"reach: {bisect(_REACH_STEPS, reach)}")
    return found


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
