"""The same news in the layouts that pages give it: headlines, and a sentence to a paragraph."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

HEADED = [
    case(
        "the year of a headline is not that of the story",
        "2024-01-24",
        "Chile's exports rose 4 percent in December to $9 billion. Imports were $7 billion.\n\n"
        "Shipments of copper fell 2 percent.\n\n"
        "For all of 2023, the surplus was $15 billion.",
        exports("CHL", "2023-12", "USD 9 bn", 4),
        imports("CHL", "2023-12", "USD 7 bn"),
        exports("CHL", "2023-12", None, -2, item="copper"),
        balance("CHL", "2023", "USD 15 bn"),
        title="Trade surplus shrinks in 2023",
    ),
    case(
        "what is shipped is what the headline trades",
        "2019-11-21",
        "ACCRA, Nov 21 - Shipments of cocoa tumbled 13.6 percent and those of gold 5.3 percent, "
        "customs data showed.",
        exports("GHA", "2019-10", None, -13.6, item="cocoa"),
        exports("GHA", "2019-10", None, -5.3, item="gold"),
        title="Ghana's exports fall in October",
    ),
    case(
        "purchases from the partner of the headline",
        "2021-03-09",
        "Purchases from Portugal were down by 26 percent, official data showed.",
        imports("ESP", "2021-01", None, -26, partner="PRT"),
        title="Spain's exports to Portugal plunge in January",
    ),
    case(
        "a bill told of in the headline",
        "2016-02-18",
        "Mills bought far less grain; the bill had been $810 million a year earlier.",
        imports("EGY", "2015-01", "USD 810 mn", partner="UKR"),
        title="Egypt's January imports from Ukraine tumble",
    ),
    case(
        "the good that only the headline names",
        "2013-03-21",
        "For the first two months of the year, sales abroad stood at $309 million, up from $297 "
        "million.",
        exports("COL", "2013-01/2013-02", "USD 309 mn", item="flowers"),
        exports("COL", "2012-01/2012-02", "USD 297 mn", item="flowers"),
        title="Colombian flower exports dip in February",
    ),
]
"""News whose headline came with it, or stands above it: the facts below are the same."""

CASES = [
    case(
        "a headline whose growth the story explains",
        "2022-01-25",
        "Georgian wine exports slide 30pc\n\nWine exports fell 30 percent on the year to $203 "
        "million in 2021.",
        exports("GEO", "2021", "USD 203 mn", -30, item="wine", basis="yoy"),
    ),
    case(
        "a sum of a flow told of before is of the year that the paragraph before came to",
        "2024-01-24",
        "Peru's exports rose 4 percent in December to $6 billion and imports to $4 billion.\n\n"
        "For all of 2023, the surplus was $17 billion.\n\n"
        "Exports were $67 billion.\n\n"
        "Imports fell 11 percent to $50 billion.",
        exports("PER", "2023-12", "USD 6 bn", 4),
        imports("PER", "2023-12", "USD 4 bn"),
        balance("PER", "2023", "USD 17 bn"),
        exports("PER", "2023", "USD 67 bn"),
        imports("PER", "2023", "USD 50 bn", -11),
    ),
    case(
        "and with it what it is compared with",
        "2024-01-24",
        "Panama's imports were $300 million in December.\n\n"
        "In 2023 trade came to $4.1 billion.\n\n"
        "Imports were $2.9 billion, up from $2.7 billion a year earlier.",
        imports("PAN", "2023-12", "USD 300 mn"),
        trade("PAN", "2023", "USD 4.1 bn"),
        imports("PAN", "2023", "USD 2.9 bn"),
        imports("PAN", "2022", "USD 2.7 bn"),
    ),
    case(
        "a flow not told of yet is of the article's own month",
        "2024-01-24",
        "Peru's exports rose to $6 billion in December.\n\n"
        "For all of 2023, exports were $67 billion.\n\n"
        "Imports rose 2 percent.",
        exports("PER", "2023-12", "USD 6 bn"),
        exports("PER", "2023", "USD 67 bn"),
        imports("PER", "2023-12", None, 2),
    ),
    case(
        "that month is the one told of last",
        "2021-07-05",
        "Honduran exports earned $41 million in the first six months.\n\n"
        "Exports in June were $4 million.\n\n"
        "Imports that month rose 20 percent to $8 million.",
        exports("HND", "2021-H1", "USD 41 mn"),
        exports("HND", "2021-06", "USD 4 mn"),
        imports("HND", "2021-06", "USD 8 mn", 20),
    ),
    case(
        "another sum goes on with the paragraph before",
        "2025-10-01",
        "Malta spent $19 million on car imports in August.\n\n"
        "Up to August, car imports cost $70 million.\n\n"
        "Imports of trucks cost another $21 million.",
        imports("MLT", "2025-08", "USD 19 mn", item="cars"),
        imports("MLT", "2025-01/2025-08", "USD 70 mn", item="cars"),
        imports("MLT", "2025-01/2025-08", "USD 21 mn", item="trucks"),
    ),
]

SHORT = [
    case(
        "goods from a partner behind their owner",
        "2022-07-19",
        "Mexico's Canadian wheat imports rise 4% in June",
        imports("MEX", "2022-06", None, 4, item="wheat", partner="CAN"),
    ),
    case(
        "a balance with a partner behind its owner",
        "2022-07-19",
        "Mexico's US trade surplus widened to $11 billion in June",
        balance("MEX", "2022-06", "USD 11 bn", partner="USA"),
    ),
    case(
        "a minus between a currency and its number",
        "2013-09-06",
        "UK trade balance for July was GBP -9.8 billion, against £-8.1 billion in June.",
        balance("GBR", "2013-07", "GBP -9.8 bn"),
        balance("GBR", "2013-06", "GBP -8.1 bn"),
    ),
    case(
        "a part of its owner",
        "2022-07-19",
        "China's Xinjiang exports rose 4% in June",
        exports("CN-XJ", "2022-06", None, 4),
    ),
]


@pytest.mark.parametrize("told", params(SHORT))
def test_short_headline(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(HEADED))
def test_headline_apart(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(HEADED))
def test_headline_in_the_text(told: Case) -> None:
    replace(told, text=f"{told.title}\n\n{told.text}").check()


@pytest.mark.parametrize("told", params(CASES))
def test_layout(told: Case) -> None:
    told.check()
