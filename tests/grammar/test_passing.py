"""Which texts are passed over unread: those in which nothing can become a flow or a balance."""

from __future__ import annotations

import pytest

from extractor.passing import may_tell_of_trade
from extractor.pipeline import analyse, extract
from extractor.records import Document

TELLING = (
    "Malawi's non-oil re-exports grew 4 percent to $12 million in May 2018.",
    "Zambia shipped 40,000 tonnes of maize to Namibia in 2016, up 5 percent.",
    "Kenya sold $3 billion of tea abroad in 2019.",
    "Lesotho bought wool worth $30 million overseas last year.",
    "The services account of Malta was 3 billion euros in the red in 2014.",
    "Singapore's NODX fell 4.2 percent in May 2019.",
    "The difference between what Fiji sold to and bought from Tonga was a gap of $4 million.",
    "Goods sold abroad by Estonia rose 4 percent in May 2019.",
    "Sweden bought 2.1 billion kronor more in April than the country then sold.",
    "Shipments\u00a0of Omani dates were 30 percent higher in 2015.",
)
SILENT = (
    "The striker scored 2 goals in 10 minutes and the visitors won 3-1 on Saturday.",
    "Rainfall reached 120 millimetres in March 2019, 40 percent more than usual, the office said.",
    "Some 40,000 seats were sold in May for the cycling finals, 12 percent more than in 2018.",
    "Police arrested 12 people after two quarters of the old town lost power for the third time.",
)


@pytest.mark.parametrize("text", TELLING)
def test_texts_that_tell_of_trade_are_read(text: str) -> None:
    assert may_tell_of_trade(Document(id="a", text=text))
    assert extract(text) == analyse(Document(id="text", text=text)).facts


@pytest.mark.parametrize("text", SILENT)
def test_other_texts_are_passed_over(text: str) -> None:
    assert not may_tell_of_trade(Document(id="a", text=text))
    assert not analyse(Document(id="a", text=text)).facts


def test_a_title_or_a_heading_may_tell_of_trade() -> None:
    text = "It was 5 percent higher in May."
    assert may_tell_of_trade(Document(id="a", text=text, title="IMPORTS OF MALTA"))
    assert may_tell_of_trade(Document(id="a", text=f"By\ncountry\n\n{text}"))
