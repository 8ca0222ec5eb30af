"""Partners that stand outside the phrase of their flow: in front, behind a colon, told before."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

TOLD_BEFORE = [
    case(
        "sales there",
        "2013-03-01",
        "Swiss watch exports rose 4 percent to 20 billion francs in 2012. China came first: sales "
        "there amounted to 3 billion francs, up 9 percent. Russia followed with 1 billion.",
        exports("CHE", "2012", "CHF 20 bn", 4, item="watches"),
        exports("CHE", "2012", "CHF 3 bn", 9, item="watches", partner="CHN"),
        exports("CHE", "2012", "CHF 1 bn", item="watches", partner="RUS"),
        title="Swiss watches: foreign sales hold up",
    ),
    case(
        "a partner before a colon",
        "2023-06-12",
        "Norway's exports rose 4 percent in May. Japan was the bright spot: shipments across the "
        "Pacific grew by 14 percent.",
        exports("NOR", "2023-05", None, 4),
        exports("NOR", "2023-05", None, 14, partner="JPN"),
    ),
    case(
        "the balance behind both flows with a partner in front",
        "2023-06-12",
        "Japan's surplus rose in May. With Chile, exports expanded 18.9 percent to 829 billion yen "
        "and imports shrank 4.2 percent to 532 billion yen. The resulting surplus, 297 billion "
        "yen, was 9 percent larger than a year earlier.",
        exports("JPN", "2023-05", "JPY 829 bn", 18.9, partner="CHL"),
        imports("JPN", "2023-05", "JPY 532 bn", -4.2, partner="CHL"),
        balance("JPN", "2023-05", "JPY 297 bn", 9, partner="CHL"),
    ),
    case(
        "a pronoun behind the partner and a comma",
        "2023-06-12",
        "Japan's deficit with Peru grew 11 percent to $657 million in May. With China, it shot up "
        "30 percent to $295 million.",
        balance("JPN", "2023-05", "USD -657 mn", 11, partner="PER"),
        balance("JPN", "2023-05", "USD -295 mn", 30, partner="CHN"),
    ),
    case(
        "where goods were destined for and came from",
        "2023-06-12",
        "Germany's exports rose 4 percent in May. Of the exports, 52.2 billion euros were destined "
        "for the euro area; imports from there reached 41.7 billion euros. From the United Kingdom "
        "goods worth 3.1 billion euros were imported.",
        exports("DEU", "2023-05", None, 4),
        exports("DEU", "2023-05", "EUR 52.2 bn", partner="EUROZONE"),
        imports("DEU", "2023-05", "EUR 41.7 bn", partner="EUROZONE"),
        imports("DEU", "2023-05", "EUR 3.1 bn", partner="GBR"),
    ),
    case(
        "what a customer purchases is exported to it",
        "2023-06-12",
        "Ecuador's exports rose 4 percent in May. Colombia's purchases rose 21 percent to $90 "
        "million.",
        exports("ECU", "2023-05", None, 4),
        exports("ECU", "2023-05", "USD 90 mn", 21, partner="COL"),
    ),
    case(
        "five partners with a comma before the last",
        "2023-06-12",
        "Vietnam's shrimp exports to the US grew 45 percent in May, while those to Japan, South "
        "Korea, Germany, and the UK climbed 17, 10, 60, and 15 percent, respectively.",
        exports("VNM", "2023-05", None, 45, item="shrimp", partner="USA"),
        exports("VNM", "2023-05", None, 17, item="shrimp", partner="JPN"),
        exports("VNM", "2023-05", None, 10, item="shrimp", partner="KOR"),
        exports("VNM", "2023-05", None, 60, item="shrimp", partner="DEU"),
        exports("VNM", "2023-05", None, 15, item="shrimp", partner="GBR"),
    ),
    case(
        "two goods before a comma are no list of three",
        "2023-06-12",
        "Canada's exports rose 4 percent in May. Machinery picked up 3 percent on the strength of "
        "aircraft, and cars went up 2 percent.",
        exports("CAN", "2023-05", None, 4),
        exports("CAN", "2023-05", None, 3, item="machinery"),
        exports("CAN", "2023-05", None, 2, item="cars"),
    ),
]

FROM_THERE = [
    case(
        "the imports of a country's goods in news of imports",
        "2023-06-12",
        "Kenya's exports rose 3 percent to $700 million in May, while imports fell 2 percent to "
        "$1.4 billion.\n\nChinese imports shrank 12 percent to $300 million.",
        exports("KEN", "2023-05", "USD 700 mn", 3),
        imports("KEN", "2023-05", "USD 1.4 bn", -2),
        imports("KEN", "2023-05", "USD 300 mn", -12, partner="CHN"),
    ),
    case(
        "the imports of a country in news of exports are its own",
        "2023-06-12",
        "Brazil's soybean exports rose 2 percent in May. Chinese imports of soybeans rose 12 "
        "percent.",
        exports("BRA", "2023-05", None, 2, item="soybeans"),
        imports("CHN", "2023-05", None, 12, item="soybeans"),
    ),
]

WHOLES = [
    case(
        "the whole of a share has a sum of its own",
        "2023-06-12",
        "Moldova's wine exports rose 3 percent to $36 million in May. That is 12 percent of total "
        "exports of $300 million.",
        exports("MDA", "2023-05", "USD 36 mn", 3, item="wine", share=12),
        exports("MDA", "2023-05", "USD 300 mn"),
    ),
    case(
        "the whole of a country",
        "2023-06-12",
        "Kenya's tea exports rose in May. Tea took a tenth of the country's exports of $700 "
        "million.",
        exports("KEN", "2023-05", item="tea", share=10),
        exports("KEN", "2023-05", "USD 700 mn"),
    ),
    case(
        "goods and services of a gap told after its record",
        "2018-12-06",
        "The U.S. trade gap hit its highest level in a decade in October, the Commerce Department "
        "said.\n\nThe gap in goods and services rose to $55.5 billion. Exports dipped 0.1 percent "
        "to $211 billion.",
        balance("USA", "2018-10", "USD -55.5 bn", item="goods and services"),
        exports("USA", "2018-10", "USD 211 bn", -0.1, item="goods and services"),
    ),
]


@pytest.mark.parametrize("example", params([*TOLD_BEFORE, *FROM_THERE, *WHOLES]))
def test_sides_told_before(example: Case) -> None:
    """Partners and wholes that the phrase of a flow leaves to the words around it."""
    example.check()
