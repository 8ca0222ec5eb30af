"""How far a fact can be trusted: the estimated probability that every claim of it is exact.

A logistic model over what speaks for and against a fact (`extractor.evidence`): what it states
itself and what it was lent, what its sentence says beside it that nothing has read, how it agrees
with the facts around it, and how well the article as a whole was understood. The weights are
`confidence.tsv`, written by `scripts/calibrate` from labelled texts.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from extractor.checking.agreement import borne_out
from extractor.compiled import PACKAGE
from extractor.evidence.of_article import of_article, of_growth
from extractor.evidence.of_company import Company
from extractor.evidence.of_fact import of_fact
from extractor.evidence.of_sentence import Surroundings
from extractor.evidence.setting import Setting
from extractor.mentions.sentences import Sentence
from extractor.records import Fact

WEIGHTS = PACKAGE / "confidence.tsv"
BASE = "base"
"""The name of the weight that every fact has."""
Told = Mapping[int, Sequence[Sentence]]
"""The sentences of each article, by its index, without its tables."""

_LEAST, _MOST = 0.01, 0.99
_UNREAD: Told = MappingProxyType({})


def rate(facts: Sequence[Fact], text: str, told: Told = _UNREAD) -> None:
    """Set `confidence` of the facts of one document, whose other fields are complete.

    >>> plain = Fact(flow="exports", reporter="KOR", period="2024-03", growth_pct=3)
    >>> rate([plain], "")
    >>> 0 < plain.confidence < 1
    True
    """
    weights = weights_of_package()
    for fact, names in zip(facts, features_of(facts, text, told), strict=True):
        fact.confidence = probability(names, weights)


def probability(names: Iterable[str], weights: Mapping[str, float]) -> float:
    """The probability of a fact with these features, 0.01 to 0.99, in steps of 0.01.

    A feature without a weight, such as a flag made since the calibration, counts nothing.

    >>> probability(["inherited: period", "a new flag"], {"base": 2.0, "inherited: period": -1.0})
    0.73
    """
    # A sum that does not depend on the order, which sets of names do not keep.
    score = math.fsum([weights.get(BASE, 0.0), *[weights.get(name, 0.0) for name in names]])
    return round(min(max(1 / (1 + math.exp(-score)), _LEAST), _MOST), 2)


@cache
def weights_of_package() -> Mapping[str, float]:
    """The weight of every feature in `confidence.tsv`, in natural logarithms of the odds."""
    lines = WEIGHTS.read_text(encoding="utf-8").splitlines()
    cells = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return MappingProxyType({name: float(weight) for name, weight, *_ in cells})


def features_of(facts: Sequence[Fact], text: str, told: Told = _UNREAD) -> list[set[str]]:
    """For each fact of a document what tells how likely it is exact."""
    fitting = borne_out(facts, text)
    articles: defaultdict[int, list[int]] = defaultdict(list)
    for position, fact in enumerate(facts):
        articles[fact.article].append(position)
    found: list[set[str]] = [set() for _ in facts]
    for number, positions in articles.items():
        setting = Setting([facts[position] for position in positions], told.get(number, ()))
        for position, names in zip(positions, _of_article(setting), strict=True):
            names.add(_of_arithmetic(facts[position], position in fitting))
            found[position] = names
    return found


def _of_article(setting: Setting) -> Iterator[set[str]]:
    """The features of the facts of one article."""
    common, bases = of_article(setting), of_growth(setting)
    company, surroundings = Company(setting), Surroundings(setting)
    for position, fact in enumerate(setting.facts):
        growth = bases[fact.growth_basis] if fact.growth_pct is not None else ()
        yield common.union(of_fact(fact), surroundings.of(position), company.of(position), growth)


def _of_arithmetic(fact: Fact, fits: bool) -> str:
    """Whether other figures bear this one out, or could have and did not."""
    if fits:
        return "arithmetic: fits"
    return "arithmetic: no proof" if fact.amount is not None else "arithmetic: no amount"
