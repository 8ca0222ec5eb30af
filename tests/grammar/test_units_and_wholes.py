"""Units said once, goods and wholes named behind their figures, and what words on parts leave."""

from __future__ import annotations

from datetime import date

import pytest

from extractor.pipeline import extract
from extractor.records import Document

HERDS = "Sudan exported 4.1 million head of livestock in September 2014. "
PORK = "Canada exported 104,300 tonnes of pork in July 2013"
FUEL = "Sri Lanka spent $388 million on fuel imports in June 2011. "
COFFEE = "Uganda exported 162,310 bags of coffee in October 2011. "

Told = set[tuple[str | None, str | None, str, float]]


def told(text: str, published: date | None = None) -> Told:
    """Item, partner, period and value of every figure."""
    found: Told = set()
    for fact in extract(Document(id="case", text=text, published=published)):
        figures = (fact.amount, fact.growth_pct, fact.change, fact.quantity, fact.share_pct)
        cell = fact.item, fact.partner, fact.period or ""
        found |= {(*cell, float(figure)) for figure in figures if figure is not None}
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            HERDS + "Camels numbered 118,000 and goats 172,000.",
            {
                ("live animals", None, "2014-09", 4_100_000),
                ("camels", None, "2014-09", 118_000),
                ("goats", None, "2014-09", 172_000),
            },
        ),
        (
            "Peru's copper exports dropped to 92,000 tonnes in October 2009; zinc exports fell to "
            "88,000.",
            {("copper", None, "2009-10", 92_000), ("zinc", None, "2009-10", 88_000)},
        ),
        (
            HERDS + "The trade employs 118,000.",
            {("live animals", None, "2014-09", 4_100_000)},
        ),
    ],
)
def test_the_unit_is_said_once(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            HERDS + "Saudi Arabia received 3.5 million head, or about 85pc of the total.",
            {
                ("live animals", None, "2014-09", 4_100_000),
                ("live animals", "SAU", "2014-09", 3_500_000),
                ("live animals", "SAU", "2014-09", 85),
            },
        ),
        (
            HERDS + "Saudi Arabia received a delegation of 12 officials.",
            {("live animals", None, "2014-09", 4_100_000)},
        ),
        (
            COFFEE + "Italy bought 31% of the coffee, Sudan 18% and Germany 14%.",
            {
                ("coffee", None, "2011-10", 162_310),
                ("coffee", "ITA", "2011-10", 31),
                ("coffee", "SDN", "2011-10", 18),
                ("coffee", "DEU", "2011-10", 14),
            },
        ),
        (
            COFFEE + "Loadings for Japan slipped 8 percent.",
            {("coffee", None, "2011-10", 162_310), ("coffee", "JPN", "2011-10", -8)},
        ),
    ],
)
def test_buyers(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            FUEL + "Some 902,000 tonnes of crude arrived at a cost of $749m.",
            {
                ("fuels", None, "2011-06", 388e6),
                ("crude oil", None, "2011-06", 902_000),
                ("crude oil", None, "2011-06", 749e6),
            },
        ),
        (
            FUEL + "The sugar bill swelled by $61m to $204m and that for milk powder by 22pc.",
            {
                ("fuels", None, "2011-06", 388e6),
                ("sugar", None, "2011-06", 61e6),
                ("sugar", None, "2011-06", 204e6),
                ("milk powder", None, "2011-06", 22),
            },
        ),
        (
            "Sri Lanka's wheat imports of 642,000 tonnes, most of them from Canada, cost $232m in "
            "June 2011.",
            {("wheat", None, "2011-06", 642_000), ("wheat", None, "2011-06", 232e6)},
        ),
    ],
)
def test_goods_and_origins(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            PORK + ". China took 13,250 tonnes, double last year's quantity.",
            {
                ("pork", None, "2013-07", 104_300),
                ("pork", "CHN", "2013-07", 13_250),
                ("pork", "CHN", "2013-07", 100),
            },
        ),
        (
            PORK + ", the largest volume of any month so far in 2013 and 9 percent more than in "
            "July last year.",
            {("pork", None, "2013-07", 104_300), ("pork", None, "2013-07", 9)},
        ),
        (
            "India shipped 9,47,790 tonnes of spices valued at $2.6 billion in 2016, against "
            "8,43,255 tonnes worth $2.5 billion in the previous year.",
            {
                ("spices", None, "2016", 947_790),
                ("spices", None, "2016", 2.6e9),
                ("spices", None, "2015", 843_255),
                ("spices", None, "2015", 2.5e9),
            },
        ),
    ],
)
def test_times_of_comparisons(text: str, expected: Told) -> None:
    assert told(text, date(2017, 2, 1) if "2016" in text else date(2013, 9, 10)) == expected
