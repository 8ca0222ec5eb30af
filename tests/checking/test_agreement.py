"""Agreement: the figures of a text that bear each other out."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from extractor.checking.agreement import borne_out
from extractor.confidence import features_of
from extractor.pipeline import extract
from extractor.records import Document, Fact


def borne(text: str) -> set[Decimal | None]:
    """The amounts that the text's arithmetic bears out."""
    found = extract(Document(id="article", text=text, published=date(2019, 5, 20)))
    fitting = borne_out(found, text)
    return {found[position].amount for position in fitting}


@pytest.mark.parametrize(
    "text",
    [
        # exports less imports
        "Peru's exports were $4.21 billion in March 2019 and imports $3.14 billion, which left a "
        "trade surplus of $1.07 billion.",
        # growth from an earlier amount
        "Peru's exports rose 8.2 percent to $4.21 billion in March 2019 from $3.89 billion a year "
        "earlier.",
    ],
)
def test_figures_that_fit_are_borne_out(text: str) -> None:
    assert Decimal(4_210_000_000) in borne(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's exports were $4.21 billion in March 2019 and imports $3.14 billion, which left a "
        "trade surplus of $1.37 billion.",
        "Peru's exports rose 18.2 percent to $4.21 billion in March 2019 from $3.89 billion a year "
        "earlier.",
        "Peru's exports were $4.21 billion in March 2019.",
    ],
)
def test_figures_that_miss_or_stand_alone_are_not(text: str) -> None:
    assert borne(text) == set()


def test_round_figures_prove_nothing() -> None:
    """A growth that round amounts leave open to some points fits too easily."""
    text = "Peru's exports rose 30 percent to $4 billion in March 2019 from $3 billion a year ago."
    assert borne(text) == set()


def test_what_is_borne_out_is_a_feature() -> None:
    year = {"flow": "exports", "reporter": "PER", "currency": "USD", "growth_basis": "yoy"}
    facts = [
        Fact(period="2017", amount=4512, **year),
        Fact(period="2018", amount=4738, growth_pct=5, **year),
        Fact(period="2018", growth_pct=5, flow="imports", reporter="PER"),
    ]
    told = [
        next(n for n in names if n.startswith("arithmetic")) for names in features_of(facts, "")
    ]
    assert told == ["arithmetic: fits", "arithmetic: fits", "arithmetic: no amount"]


def test_a_figure_of_two_sentences_is_told_again() -> None:
    text = (
        "Peru's exports reached $4.21 billion in March 2019. Copper did well. Exports of $4.21 "
        "billion in March 2019 were a record, the bank said."
    )
    found = extract(Document(id="article", text=text, published=date(2019, 5, 20)))
    assert [f.amount for f in found if "told again" in f.rules] == [Decimal(4_210_000_000)]
