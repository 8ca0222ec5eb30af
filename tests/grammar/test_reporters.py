"""Whose trade an article tells of, where its sentences do not say."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

WHOLE_ARTICLES = [
    case(
        "the country that a title on trade begins with",
        "1987-03-11",
        "WASHINGTON, March 11 - A visiting minister said the trade surplus reached 4.5 billion "
        "dlrs in 1986.",
        balance("KOR", "1986", "USD 4.5 bn"),
        title="SOUTH KOREA TO KEEP TRADE SURPLUS",
    ),
    case(
        "an agency far down",
        "2019-06-07",
        "Tea exports fell 5 percent in May.\n\n" + "The weather was dry.\n\n" * 14 + ""
        "The Kenya Tea Board said farmers were worried.",
        exports("KEN", "2019-05", None, -5, item="tea"),
    ),
    case(
        "trade of all countries",
        "2019-06-07",
        "GENEVA - Global goods trade fell 2.6 percent in 2018. Exports of services grew 4 percent.",
        trade("world", "2018", None, -2.6),
        exports("world", "2018", None, 4, item="services"),
    ),
    case(
        "the town of a dateline behind a word",
        "2019-06-07",
        "LEADER - Quito, June 7, 2019\n\nExports stood at $2.1 billion in May.",
        exports("ECU", "2019-05", "USD 2.1 bn"),
    ),
    case(
        "Indian counts of rupees",
        "2019-06-17",
        "Imports touched Rs 3,21,000 crore in May.",
        imports("IND", "2019-05", "INR 3210 bn"),
    ),
    case(
        "names repeated in Chinese",
        "2019-06-08",
        "Outbound shipments fell 4.8 percent in May, the Ministry of Finance said. Demand is weak, "
        "said department head Lin Mei-hua (林美華).",
        exports("TWN", "2019-05", None, -4.8),
    ),
]


@pytest.mark.parametrize("example", params(WHOLE_ARTICLES))
def test_reporters_of_articles(example: Case) -> None:
    """The article as a whole gives the reporter."""
    example.check()
