"""Growth told as a multiple of what was before: "ten times the level of a year ago"."""

from __future__ import annotations

import pytest

from extractor.pipeline import extract
from extractor.records import Document, Fact


def facts(text: str) -> list[Fact]:
    return extract(Document(id="case", text=text))


@pytest.mark.parametrize(
    ("words", "growth"),
    [
        ("rose 3-fold in June 2018", 200),
        ("rose four times to $31 million in June 2018", 300),
        ("grew by more than two times, to $31 million, in June 2018", 100),
        ("were twice those of a year earlier in June 2018", 100),
        ("in June 2018 were nearly ten times the level of a year ago", 900),
        ("in June 2018 were around half of the exports seen a year earlier", -50),
        ("in June 2018 were half as large as the year before", -50),
        ("contracted to a fourth, at $31 million, in June 2018", -75),
        ("in June 2018 fell to a fifth of what they had been", -80),
        ("in June 2018 were three times as high as a year earlier", 200),
        ("in June 2018 were more than twice what the country sold the year before", 100),
        ("in June 2018 were one and a half times those of a year earlier", 50),
        ("in June 2018 were a third of what they were a year ago", -66.67),
    ],
)
def test_a_multiple_is_growth(words: str, growth: int) -> None:
    found = facts(f"Georgia's wine exports {words}.")
    assert [float(f.growth_pct) for f in found if f.growth_pct is not None] == [growth]


@pytest.mark.parametrize(
    ("text", "growth"),
    [
        ("Georgia imported three times as much wheat in June 2018 as a year earlier.", 200),
        ("Georgia imported half as much wheat in June 2018 as in June 2017.", -50),
    ],
)
def test_the_good_stands_inside_a_multiple(text: str, growth: int) -> None:
    (fact,) = facts(text)
    told = (fact.flow, fact.item, fact.period, fact.growth_pct)
    assert told == ("imports", "wheat", "2018-06", growth)


def test_what_is_multiplied_is_of_the_time_before() -> None:
    text = (
        "Georgia had a trade deficit of $640 million in June 2018, "
        "four times the $160 million of a year ago."
    )
    found = {(f.amount, f.period) for f in facts(text) if f.amount}
    assert found == {(-640_000_000, "2018-06"), (-160_000_000, "2017-06")}


@pytest.mark.parametrize(
    ("text", "growth"),
    [
        (
            "Georgia's exports rose 8 percent in June 2018, with wine up 12 percent, "
            "nuts up seven and mineral water off three.",
            {8, 12, 7, -3},
        ),
        (
            "Georgia's main exports in June 2018 were wine (up 12 percent), nuts (up 42) "
            "and mineral water (down 3).",
            {12, 42, -3},
        ),
        ("Georgia's exports rose 8 percent in June 2018 and fell seven places in the list.", {8}),
        ("Georgia's exports rose by 8 percent in June 2018 and imports by 11.", {8, 11}),
    ],
)
def test_percent_is_said_once(text: str, growth: set[int]) -> None:
    assert {f.growth_pct for f in facts(text) if f.growth_pct is not None} == growth


@pytest.mark.parametrize(
    "words",
    [
        "rose for the third time this year",
        "to Turkey were three times those to Iran in June 2018",
        "rose three times in the first half of 2018",
    ],
)
def test_counts_and_other_comparisons_are_none(words: str) -> None:
    assert not [f for f in facts(f"Georgia's wine exports {words}.") if f.growth_pct is not None]
