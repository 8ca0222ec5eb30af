"""News of firms, which speaks of exports and sales abroad and tells of no country's trade."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractor.records import Fact
from tests.grammar.expected import Case, case, exports, params

FIRMS = {
    "a corporate name as subject of the lead": (
        "Veltra Motor said overseas sales rose 12 percent to 2.3 million vehicles in the quarter. "
        "Its exports from Japan climbed 5 percent to 150,000 units. Revenue was 9.8 trillion yen."
    ),
    "sales at home beside exports": (
        "Veltra Auto on Wednesday reported a 21 percent fall in sales at 285,995 units in January. "
        "Exports fell 48 percent to 112,725 units. Total motorcycle sales stood at 241,107 units."
    ),
    "a legal form": (
        "TOKYO, April 8 - Veltra Ltd expects profit to fall 29 pct to 60 billion yen. Exports fell "
        "10 pct to 800 billion yen. Domestic sales rose 2 pct to 2,150 billion."
    ),
    "a name that sells by the piece": (
        "Dorvan Veltra India sold 159,418 units in June, including exports of 19,770 units, "
        "compared with 23,833 a year ago."
    ),
    "a group and its profit": (
        "The group said turnover from exports increased by 12 percent to R1.2 billion while profit "
        "fell 3 percent. Exports to Europe doubled."
    ),
    "a firm met by a fall": (
        "Exporters had a hard month. Dorvan Motors saw exports tumble 44 percent to 12,000 units."
    ),
    "a name that says what it did": (
        "STOCKHOLM - Veltra said it exported goods worth 30 billion crowns in the first quarter, 5 "
        "percent less than a year ago."
    ),
    "a co-operative's deed": (
        "The dairy co-operative exported cheese worth 40 million euros last year, up 12 percent."
    ),
}


@pytest.mark.parametrize("text", FIRMS.values(), ids=FIRMS.keys())
def test_the_business_of_a_firm_is_no_trade(text: str, read: Callable[..., list[Fact]]) -> None:
    assert read(text, "2023-02-10") == []


COUNTRIES = [
    case(
        "a firm that tells of its country's trade",
        "2023-02-10",
        "Dorvan Securities Co said South Korea's exports rose 5 percent to $50 billion in January.",
        exports("KOR", "2023-01", "USD 50 bn", 5),
    ),
    case(
        "a firm by the way",
        "2023-02-10",
        "South Korea's exports rose 5 percent to $50 billion in January. Veltra Motor shares fell. "
        "Car exports were up 8 percent.",
        exports("KOR", "2023-01", "USD 50 bn", 5),
        exports("KOR", "2023-01", None, 8, item="cars"),
    ),
]


@pytest.mark.parametrize("example", params(COUNTRIES))
def test_a_country_keeps_its_trade_beside_firms(example: Case) -> None:
    example.check()
