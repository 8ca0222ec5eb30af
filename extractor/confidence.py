"""How far a fact can be trusted: the estimated probability that every claim of it is exact.

A logistic model over what is known of the fact already: which fields its sentence states and which
the article lent it, the rules that made it, its figures, its flags, where it stands in the text,
whether other figures of the text bear it out, and how odd the facts around it are. The weights are
`confidence.tsv`, written by `scripts/calibrate` from the project's own labelled texts.
"""

from __future__ import annotations

import math
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType

from extractor.checking import FLAGS
from extractor.checking.agreement import borne_out
from extractor.records import Fact

WEIGHTS = Path(__file__).with_name("confidence.tsv")
BASE = "base"
"""The name of the weight that every fact has."""

_LEAST, _MOST = 0.01, 0.99
_MEASURES = ("amount", "growth_pct", "streak_length", "change", "share_pct", "quantity")
_QUOTE_STEPS = (25, 80, 160)
"""Characters of the quote: a bare figure, a clause, a sentence, more than one."""
_REACH_STEPS = (60, 150, 400)
"""Characters between the first and the last words of the text that a fact was read from."""
_PARAGRAPH_STEPS = (1, 2, 4, 8, 16)
"""Lines before the one with the first figure: a title, a lead, the body, what follows it."""
_STANDING_STEPS = (120, 300, 800, 2000, 4000)
"""Characters before the first figure."""
_ARTICLE_STEPS = (0.1, 0.3)
"""Parts of an article's facts that are odd in one way."""
_LINE_END = "\n"
_STOPS = (".", "!", "?")
_CLOSERS = " \"'”’)"
_LONG_NAME = 3
"""Words from which on the name of a good may have caught words that are not part of it."""


def rate(facts: Sequence[Fact], text: str) -> None:
    """Set `confidence` of the facts of one document, whose other fields are complete.

    >>> plain = Fact(flow="exports", reporter="KOR", period="2024-03", growth_pct=3)
    >>> rate([plain], "")
    >>> 0 < plain.confidence < 1
    True
    """
    weights = weights_of_package()
    for fact, names in zip(facts, features_of(facts, text), strict=True):
        fact.confidence = probability(names, weights)


def probability(names: Iterable[str], weights: Mapping[str, float]) -> float:
    """The probability of a fact with these features, 0.01 to 0.99, in steps of 0.01.

    A feature without a weight, such as a rule made since the calibration, counts nothing.

    >>> probability(["inherited: period", "a new rule"], {"base": 2.0, "inherited: period": -1.0})
    0.73
    """
    score = weights.get(BASE, 0.0) + sum(weights.get(name, 0.0) for name in names)
    return round(min(max(1 / (1 + math.exp(-score)), _LEAST), _MOST), 2)


@cache
def weights_of_package() -> Mapping[str, float]:
    """The weight of every feature in `confidence.tsv`, in natural logarithms of the odds."""
    lines = WEIGHTS.read_text(encoding="utf-8").splitlines()
    cells = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return MappingProxyType({name: float(weight) for name, weight, *_ in cells})


def features_of(facts: Sequence[Fact], text: str) -> list[set[str]]:
    """For each fact of a document what tells how likely it is exact: of itself and of the text."""
    fitting = borne_out(facts, text)
    company = {number: _of_article(facts, number) for number in {fact.article for fact in facts}}
    return [
        features(fact)
        | {*_of_standing(fact, text), _of_arithmetic(fact, position in fitting)}
        | company[fact.article]
        for position, fact in enumerate(facts)
    ]


def features(fact: Fact) -> set[str]:
    """What a fact itself tells of how likely it is exact, each as a short name.

    >>> known = features(Fact(flow="exports", growth_pct=3, rules=["comparison: from"]))
    >>> sorted(known)[:4]
    ['figures: 1', 'flow: exports', 'flow: lent', 'growth_basis: none']
    >>> "rule: comparison" in known
    True
    """
    return {*_of_making(fact), *_of_cell(fact), *_of_figures(fact), *_of_places(fact)}


def _of_making(fact: Fact) -> Iterator[str]:
    for name in fact.inherited:
        if name != "period":  # told below, with its length
            yield f"inherited: {name}"
    # Variants of a rule stand after a colon and are too rare to be weighed one by one.
    for rule in fact.rules:
        yield f"rule: {rule.partition(':')[0]}"
    for flag in fact.flags:
        yield f"flag: {flag}"
    # Most flags are too rare for a weight of their own; together they have one.
    if not FLAGS.keys().isdisjoint(fact.flags):
        yield "flag: any check"


def _of_cell(fact: Fact) -> Iterator[str]:
    yield f"flow: {fact.flow}"
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
    yield f"item: {_kind_of_item(fact)}"
    if fact.item_text and len(fact.item_text.split()) >= _LONG_NAME:
        yield "item: long name"
    length = _length_of_period(fact.period)
    yield f"period: {length}"
    if "period" in fact.inherited:
        yield f"inherited period: {length}"


def _of_figures(fact: Fact) -> Iterator[str]:
    told = [name for name in _MEASURES if getattr(fact, name) is not None]
    for name in told:
        yield f"has: {name}"
    yield f"figures: {min(len(told), 3)}"
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
    yield f"quote: length {bisect(_QUOTE_STEPS, len(fact.quote))}"
    if fact.spans:
        starts = (span[0] for spans in fact.spans.values() for span in spans)
        ends = (span[1] for spans in fact.spans.values() for span in spans)
        yield f"reach: {bisect(_REACH_STEPS, max(ends) - min(starts))}"


def _of_article(facts: Sequence[Fact], number: int) -> set[str]:
    """How far the reading of the whole article can be trusted, by what became of its facts.

    >>> clear = [Fact(flow="exports", reporter="KOR"), Fact(flow="imports", reporter="KOR")]
    >>> _of_article(clear, 0)
    set()
    """
    own = [fact for fact in facts if fact.article == number]
    shares = {
        "goods as in the text": sum(_kind_of_item(fact) == "as in the text" for fact in own),
        "flagged": sum(not FLAGS.keys().isdisjoint(fact.flags) for fact in own),
    }
    names = {
        f"article: {name} over {step:.0%}"
        for name, count in shares.items()
        for step in _ARTICLE_STEPS
        if count > step * len(own)
    }
    reporters = len({fact.reporter for fact in own})
    return names | {f"article: over {few} reporters" for few in (1, 2) if reporters > few}


def _of_arithmetic(fact: Fact, fits: bool) -> str:
    """Whether other figures bear this one out, or could have and did not."""
    if fits:
        return "arithmetic: fits"
    return "arithmetic: no proof" if fact.amount is not None else "arithmetic: no amount"


def _of_standing(fact: Fact, text: str) -> Iterator[str]:
    """Where in the text its first figure stands: news comes first, background and lists later."""
    starts = [span[0] for name in _MEASURES for span in fact.spans.get(name, ())]
    if not starts or not text:
        return
    start = min(starts)
    yield f"standing: paragraph {bisect(_PARAGRAPH_STEPS, text.count(_LINE_END, 0, start))}"
    yield f"standing: character {bisect(_STANDING_STEPS, start)}"
    end = text.find(_LINE_END, start)
    line = text[start : end if end >= 0 else len(text)].rstrip(_CLOSERS)
    yield f"standing: {'sentence' if line.endswith(_STOPS) else 'line'}"


def _kind_of_partner(partner: str) -> str:
    return "country" if len(partner) == 3 and partner.isupper() else "group"


def _kind_of_item(fact: Fact) -> str:
    if fact.item is None:
        return "none"
    known = fact.item != fact.item_text or fact.hs or fact.sitc
    return "known" if known else "as in the text"


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
