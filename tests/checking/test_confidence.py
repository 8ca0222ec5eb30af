"""Confidence: what makes a fact more or less certain, and that every fact has one."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from extractor.confidence import (
    BASE,
    features_of,
    probability,
    weights_of_package,
)
from extractor.evidence.of_fact import of_fact
from extractor.pipeline import analyse, extract
from extractor.records import Document, Fact


def read(text: str) -> list[Fact]:
    return extract(Document(id="article", text=text, published=date(2024, 4, 15)))


def told_of(text: str, amount: int) -> set[str]:
    """What is told of the fact with this amount."""
    analysis = analyse(Document(id="article", text=text, published=date(2024, 4, 15)))
    found = features_of(analysis.facts, text, analysis.told)
    return next(
        names for fact, names in zip(analysis.facts, found, strict=True) if fact.amount == amount
    )


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
    "feature",
    [
        "flag: conflicting_values",
        "period: lent, later ones told over 0",
        "period: none",
        "unread: places",
        "unread: close before",
    ],
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


def test_the_order_of_the_reasons_does_not_matter() -> None:
    weights = {BASE: 1e16, "a": 1.0, "b": -1e16}
    assert probability(["a", "b"], weights) == probability(["b", "a"], weights) == 0.73


def test_variants_of_a_rule_count_as_one() -> None:
    made = [Fact(flow="exports", rules=[f"comparison: {word}"]) for word in ("from", "versus")]
    assert set(of_fact(made[0])) == set(of_fact(made[1]))


def test_confidence_does_not_depend_on_an_earlier_one() -> None:
    rated = Fact(flow="exports", confidence=0.4)
    assert set(of_fact(rated)) == set(of_fact(Fact(flow="exports")))


def test_reasons_for_doubt_never_make_a_fact_surer() -> None:
    doubts = ("inherited", "flag", "article", "arithmetic: no", "item: lent", "unread", "cell")
    weights = weights_of_package()
    assert all(
        weight <= 0
        for name, weight in weights.items()
        if name.startswith(doubts) and not name.startswith("article: facts")
    )
    assert weights["arithmetic: fits"] > 0


def test_an_article_of_many_countries_is_less_sure() -> None:
    alone = [Fact(flow="exports", reporter="PER", growth_pct=3)]
    others = [Fact(flow="exports", reporter=code, growth_pct=3) for code in ("CHL", "BRA")]
    (first, *_) = features_of([*alone, *others], "")
    new = first - features_of(alone, "")[0]
    assert {name for name in new if "reporter" in name} == {
        "article: over 1 reporters",
        "article: over 2 reporters",
    }


def test_articles_of_one_page_are_seen_apart() -> None:
    mine = Fact(flow="exports", reporter="PER", growth_pct=3)
    other = Fact(flow="exports", reporter="CHL", growth_pct=3, article=1)
    assert features_of([mine, other], "")[0] == features_of([mine], "")[0]


MADE = "Chile's copper exports rose to $3.1 billion in March 2024"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # a word of no class before the figure
        ("Chile's copper exports, baffling pundits, rose to $3.1 billion.", "unread: close before"),
        # a country that is neither reporter nor partner
        (f"{MADE}, a minister told investors visiting from Norway.", "unread: places"),
        # a figure of something else
        (f"{MADE}, while the average price was $9,200.", "unread: figures over 0"),
        # a number that counts nothing of trade
        (f"{MADE} as 17 mines reopened.", "unread: numbers"),
        # the time is only that of the sentence before
        (
            f"Exports were $9.0 billion in March 2024. {MADE[:-14]}.",
            "period: not in the sentence",
        ),
    ],
)
def test_what_a_sentence_says_beside_its_facts_is_told(text: str, told: str) -> None:
    assert told in told_of(text, 3_100_000_000)


def test_a_plain_sentence_leaves_nothing_unread() -> None:
    assert not any(name.startswith("unread") for name in told_of(f"{MADE}.", 3_100_000_000))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru's zinc exports were $2.0 billion in March 2024. Exports reached $3.1 billion.",
            "item: none, unlike the first",
        ),
        (
            "Exports to Japan were $2.0 billion in March 2024. Exports were $3.1 billion.",
            "partner: dropped in the paragraph",
        ),
        (
            "Peru's exports were $2.0 billion in March 2024. Imports were $3.1 billion.",
            "period: that of the sentence before",
        ),
    ],
)
def test_what_a_fact_shares_with_those_before_it_is_told(text: str, told: str) -> None:
    assert told in told_of(text, 3_100_000_000)


def test_an_old_period_that_was_lent_is_a_doubt() -> None:
    old = Fact(
        flow="exports",
        growth_pct=3,
        period="2023",
        inherited=["period"],
        published=date(2024, 5, 2),
    )
    fresh = old.model_copy(update={"period": "2024-03"})
    assert "period: lent, old" in features_of([old], "")[0]
    assert "period: lent, old" not in features_of([fresh], "")[0]


def test_words_that_nothing_has_read_make_a_fact_less_sure() -> None:
    doubted = MADE.replace("rose", "baffled pundits and rose")
    plain = confidence_of(f"{MADE}.", 3_100_000_000)
    assert plain > confidence_of(f"{doubted}.", 3_100_000_000)
