"""Confidence: what makes a fact more or less certain, and that every fact has one."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from extractor.confidence import (
    BASE,
    features,
    features_of,
    probability,
    weights_of_package,
)
from extractor.pipeline import extract
from extractor.records import Document, Fact


def read(text: str) -> list[Fact]:
    return extract(Document(id="article", text=text, published=date(2024, 4, 15)))


def confidence_of(text: str, amount: int) -> float:
    """The confidence of the fact with this amount."""
    found = next(fact.confidence for fact in read(text) if fact.amount == amount)
    assert found is not None
    return found


def test_every_fact_has_a_confidence_of_two_decimals() -> None:
    text = (
        "South Korea's exports rose 5.0 percent to $63.0 billion in March 2024 from $60.0 billion "
        "a year earlier. Imports fell to $53.0 billion, leaving a trade surplus of $10.0 billion. "
        "Chip exports rose for the fifth month in a row."
    )
    confidences = [fact.confidence for fact in read(text)]
    assert len(confidences) > 3
    for confidence in confidences:
        assert confidence is not None
        assert 0 < confidence < 1
        assert round(confidence, 2) == confidence


def test_a_plain_sentence_is_surer_than_one_that_leans_on_the_article() -> None:
    text = (
        "South Korea's exports rose to $63.0 billion in March 2024. Imports fell to $53.0 billion."
    )
    assert confidence_of(text, 63_000_000_000) > confidence_of(text, 53_000_000_000)


def test_a_figure_that_another_contradicts_is_less_sure() -> None:
    told = "Chile's copper exports were $3.1 billion in March 2024."
    contradicted = f"{told} Chile's copper exports were $4.6 billion in March 2024."
    assert confidence_of(told, 3_100_000_000) > confidence_of(contradicted, 3_100_000_000)


@pytest.mark.parametrize(
    "feature", ["flag: conflicting_values", "inherited period: month", "period: none"]
)
def test_the_weights_count_against_what_was_guessed(feature: str) -> None:
    assert weights_of_package().get(feature, 0) < 0


def test_each_reason_for_doubt_lowers_the_probability() -> None:
    weights = {BASE: 3.0, "inherited: period": -1.0, "inherited: item": -0.5, "has: record": 0.2}
    doubts = [[], ["inherited: item"], ["inherited: item", "inherited: period"]]
    assert all(a > b for a, b in pairwise(probability(names, weights) for names in doubts))


@pytest.mark.parametrize(("base", "expected"), [(900.0, 0.99), (-700.0, 0.01), (0.0, 0.5)])
def test_nothing_is_certain(base: float, expected: float) -> None:
    assert probability([], {BASE: base}) == expected


def test_variants_of_a_rule_count_as_one() -> None:
    made = [Fact(flow="exports", rules=[f"comparison: {word}"]) for word in ("from", "versus")]
    assert features(made[0]) == features(made[1])


def test_confidence_does_not_depend_on_an_earlier_one() -> None:
    rated = Fact(flow="exports", confidence=0.4)
    assert features(rated) == features(Fact(flow="exports"))


def test_reasons_for_doubt_never_make_a_fact_surer() -> None:
    doubts = ("inherited", "flag", "article", "arithmetic: no", "item: lent")
    weights = weights_of_package()
    assert all(weight <= 0 for name, weight in weights.items() if name.startswith(doubts))
    assert weights["arithmetic: fits"] > 0


def test_an_article_of_many_countries_is_less_sure() -> None:
    alone = [Fact(flow="exports", reporter="PER", growth_pct=3)]
    others = [Fact(flow="exports", reporter=code, growth_pct=3) for code in ("CHL", "BRA")]
    (first, *_) = features_of([*alone, *others], "")
    assert first - features_of(alone, "")[0] == {
        "article: over 1 reporters",
        "article: over 2 reporters",
    }


def test_articles_of_one_page_are_seen_apart() -> None:
    mine = Fact(flow="exports", reporter="PER", growth_pct=3)
    other = Fact(flow="exports", reporter="CHL", growth_pct=3, article=1)
    assert features_of([mine, other], "")[0] == features_of([mine], "")[0]
