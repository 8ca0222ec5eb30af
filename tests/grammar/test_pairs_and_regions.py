"""Trade of two countries told by parts, partners in front and behind passives, and regions."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

PRINTED = "2014-02-21"
LED = "Colombia's exports in January were $3.6 billion. "
TOTAL = exports("COL", "2014-01", "USD 3.6 bn")


def _led(text: str, *facts: object) -> Case:
    return case(text[:90], PRINTED, LED + text, TOTAL, *facts)  # type: ignore[arg-type]


PAIRS = [
    case(
        "the flows add up to the trade of two",
        PRINTED,
        "LIMA - Peru and China will sign a pact in May. China is Peru's second largest trading "
        "partner. Two-way trade reached $5.6 billion in 2013. Peruvian exports totaled $3.04 "
        "billion and purchases from the Asian country were $2.56 billion.",
        trade("PER", "2013", "USD 5.6 bn", partner="CHN"),
        exports("PER", "2013", "USD 3.04 bn", partner="CHN"),
        imports("PER", "2013", "USD 2.56 bn", partner="CHN"),
    ),
    case(
        "the totals of a country add up by themselves",
        PRINTED,
        "Peru's exports were $40 billion and imports $37 billion in 2013, a surplus of $3 billion. "
        "Trade with China was worth $15 billion.",
        exports("PER", "2013", "USD 40 bn"),
        imports("PER", "2013", "USD 37 bn"),
        balance("PER", "2013", "USD 3 bn"),
        trade("PER", "2013", "USD 15 bn", partner="CHN"),
    ),
    case(
        "an envoy talks of trade and others are named by the way",
        PRINTED,
        "Trade between Peru and Chile came to $3 billion in 2013, the ambassador said in "
        "Washington. Tea brought in $20 million.",
        trade("PER", "2013", "USD 3 bn", partner="CHL"),
        exports("PER", "2013", "USD 20 mn", partner="CHL", item="tea"),
    ),
    case(
        "each of three countries sells to a fourth",
        PRINTED,
        "Ecuador's exports to China were $723 million last year, while it bought $3.26 billion "
        "from the Asian giant. Peru sold China $7.3 billion.",
        exports("ECU", "2013", "USD 723 mn", partner="CHN"),
        imports("ECU", "2013", "USD 3.26 bn", partner="CHN"),
        exports("PER", "2013", "USD 7.3 bn", partner="CHN"),
    ),
    case(
        "what a country brings in answers what it shipped",
        PRINTED,
        "Two-way commerce of South Korea and New Zealand came to $2.9 billion in 2013: Korea "
        "shipped $1.5 billion worth of goods, mostly cars, and brought in $1.4 billion worth.",
        trade("KOR", "2013", "USD 2.9 bn", partner="NZL"),
        exports("KOR", "2013", "USD 1.5 bn", partner="NZL"),
        imports("KOR", "2013", "USD 1.4 bn", partner="NZL"),
    ),
]

SIDES = [
    _led(
        "To Honduras, Colombia sold $42 million, 4.1 percent less than a year earlier. From Mexico "
        "it bought $70 million, and to Panama it exported $11 million.",
        exports("COL", "2014-01", "USD 42 mn", -4.1, partner="HND"),
        imports("COL", "2014-01", "USD 70 mn", partner="MEX"),
        exports("COL", "2014-01", "USD 11 mn", partner="PAN"),
    ),
    _led(
        "Trade with the EU left a deficit of $16 million, whereas a surplus of $13 million was "
        "recorded with non-EU countries. A deficit of $2 million was run up with China.",
        balance("COL", "2014-01", "USD -16 mn", partner="EU"),
        balance("COL", "2014-01", "USD 13 mn", partner="non-EU countries"),
        balance("COL", "2014-01", "USD -2 mn", partner="CHN"),
    ),
    _led(
        "Peru heads the list by exports with $198 million, followed by Italy with $83 million.",
        exports("COL", "2014-01", "USD 198 mn", partner="PER"),
        exports("COL", "2014-01", "USD 83 mn", partner="ITA"),
    ),
    _led(
        "The list of buyers is headed by the United States with $1.5 billion. Then come Peru ($120 "
        "million) and Chile ($80 million).",
        exports("COL", "2014-01", "USD 1.5 bn", partner="USA"),
        exports("COL", "2014-01", "USD 120 mn", partner="PER"),
        exports("COL", "2014-01", "USD 80 mn", partner="CHL"),
    ),
    _led(
        "In terms of exports, the US ranked first with $1.5 billion; in terms of imports, China "
        "was first with $1.1 billion.",
        exports("COL", "2014-01", "USD 1.5 bn", partner="USA"),
        imports("COL", "2014-01", "USD 1.1 bn", partner="CHN"),
    ),
    _led(
        "Peru passed Chile to become the second market: sales there jumped 31 percent.",
        exports("COL", "2014-01", None, 31, partner="PER"),
    ),
]

REGIONS = [
    case(
        "regions in a ranking of exporters",
        PRINTED,
        "Regions of Spain sold more abroad in 2013, the ministry said. The largest exporter was "
        "again Catalonia with 58 billion euros, followed by Madrid (31 billion euros) and "
        "Andalusia (26 billion).",
        exports("ES-CT", "2013", "EUR 58 bn"),
        exports("ES-MD", "2013", "EUR 31 bn"),
        exports("ES-AN", "2013", "EUR 26 bn"),
    ),
    case(
        "the goods of a region in front",
        PRINTED,
        "Spain's exports rose 5 percent in 2013. In Andalusia, olive oil exports fell 8.7 percent.",
        exports("ESP", "2013", None, 5),
        exports("ES-AN", "2013", None, -8.7, item="olive oil"),
    ),
    case(
        "a state's part of its country's exports",
        PRINTED,
        "Sao Paulo state accounted for 24 percent of Brazil's exports in January, or $4.8 billion.",
        exports("BR-SP", "2014-01", "USD 4.8 bn", share=24),
    ),
    case(
        "a port named by its town",
        PRINTED,
        "Kenya's exports rose 5 percent in January. Exports through Mombasa port rose 3 percent.",
        exports("KEN", "2014-01", None, 5),
        exports("Mombasa port", "2014-01", None, 3),
    ),
]


@pytest.mark.parametrize("example", params(PAIRS))
def test_trade_of_two(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(SIDES))
def test_the_side_of_a_figure(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(REGIONS))
def test_regions_report(example: Case) -> None:
    example.check()
