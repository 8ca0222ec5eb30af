"""Which way goods go, and every kind of figure: money, growth, change, quantity, ranges, hedges."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, by_case, case, exports, imports, params, trade

MISSES = by_case(
    {
        "growth `in dollar terms` does not carry its currency": [
            "growth in two currencies makes two records",
        ],
    }
)

FLOWS = [
    case(
        "a possessive and a verb of growth",
        "2024-04-01",
        "South Korea's exports rose 3.4 percent to $56.9 billion in March.",
        exports("KOR", "2024-03", "USD 56.9 bn", 3.4),
    ),
    case(
        "imports into a country",
        "2021-09-10",
        "Imports into Norway fell 6 percent to NOK 71.2 billion in August 2021.",
        imports("NOR", "2021-08", "NOK 71.2 bn", -6),
    ),
    case(
        "exports from a country",
        "2018-05-20",
        "Exports from Chile grew by 7.3 percent in April 2018 to USD 6.41 billion.",
        exports("CHL", "2018-04", "USD 6.41 bn", 7.3),
    ),
    case(
        "an adjective of nationality",
        "2019-02-20",
        "Japanese exports slid 8.1% in January to 5.57 trillion yen.",
        exports("JPN", "2019-01", "JPY 5.57 tn", -8.1),
    ),
    case(
        "outbound shipments of a whole country",
        "2024-06-01",
        "Korea's outbound shipments gained 11.2 percent to 58.3 billion dollars in May.",
        exports("KOR", "2024-05", "USD 58.3 bn", 11.2),
    ),
    case(
        "inbound shipments of a whole country",
        "2024-06-01",
        "Korea's inbound shipments fell 2.1 percent to 53.2 billion dollars in May.",
        imports("KOR", "2024-05", "USD 53.2 bn", -2.1),
    ),
    case(
        "overseas sales of a good",
        "2024-11-15",
        "South Korea's overseas sales of instant noodles reached $1.02 billion in the first "
        "ten months of 2024.",
        exports("KOR", "2024-01/2024-10", "USD 1.02 bn", item="instant noodles"),
    ),
    case(
        "two-way trade",
        "2023-01-20",
        "Two-way trade between Vietnam and Japan came to $47.6 billion in 2022, up 11 percent.",
        trade("VNM", "2022", "USD 47.6 bn", 11, partner="JPN"),
    ),
    case(
        "turnover",
        "1987-03-18",
        "Hungary's trade turnover with Austria rose 4 pct in 1986 to 12.4 billion schillings.",
        trade("HUN", "1986", "ATS 12.4 bn", 4, partner="AUT"),
    ),
    case(
        "total trade, with its halves",
        "2022-07-10",
        "Malaysia's total trade grew 33.3 percent to RM252.1 billion in May 2022. Exports rose "
        "30.5 percent to RM120.5 billion and imports climbed 37.3 percent to RM131.6 billion.",
        trade("MYS", "2022-05", "MYR 252.1 bn", 33.3),
        exports("MYS", "2022-05", "MYR 120.5 bn", 30.5),
        imports("MYS", "2022-05", "MYR 131.6 bn", 37.3),
    ),
    case(
        "both flows in one sentence share the month",
        "2020-10-30",
        "Thailand's exports dropped 3.9% and imports 9.1% in September from a year earlier.",
        exports("THA", "2020-09", None, -3.9, basis="yoy"),
        imports("THA", "2020-09", None, -9.1, basis="yoy"),
    ),
    case(
        "an import bill",
        "2021-12-08",
        "Pakistan's import bill swelled to $7.8 billion in November 2021.",
        imports("PAK", "2021-11", "USD 7.8 bn"),
    ),
    case(
        "a country earned from exports of a good",
        "2013-02-12",
        "Sri Lanka earned 1.41 billion US dollars from tea exports in 2012.",
        exports("LKA", "2012", "USD 1.41 bn", item="tea"),
    ),
    case(
        "a country exported tonnes worth dollars",
        "2022-06-15",
        "Vietnam exported 3.1 million tonnes of rice worth $1.5 billion in the first five "
        "months of 2022.",
        exports(
            "VNM", "2022-01/2022-05", "USD 1.5 bn", quantity="3100000 tonne", item="rice",
            adjustment=None,
        ),
    ),
    case(
        "a country imported tonnes",
        "2016-02-16",
        "China imported 82.19 million tonnes of iron ore in January 2016, up 4.6 percent from "
        "a year earlier.",
        imports(
            "CHN", "2016-01", None, 4.6, quantity="82190000 tonne", item="iron ore",
            adjustment="volume", basis="yoy",
        ),
    ),
    case(
        "shipments from a country, with no other word of trade",
        "2021-04-20",
        "Shipments of tea from Kenya fell 3.2 percent to 41 million kilos in March 2021.",
        exports(
            "KEN", "2021-03", None, -3.2, quantity="41000000 kilogram", item="tea",
            adjustment="volume",
        ),
    ),
    case(
        "services exports",
        "2023-08-09",
        "Iceland's services exports amounted to ISK 88.1 billion in July 2023.",
        exports("ISL", "2023-07", "ISK 88.1 bn", item="services"),
    ),
    case(
        "goods and services together",
        "2024-05-03",
        "Canada's exports of goods and services fell 4.5 percent to C$77.2 billion in March 2024.",
        exports("CAN", "2024-03", "CAD 77.2 bn", -4.5, item="goods and services"),
    ),
]  # fmt: skip

MEASURES = [
    case(
        "an absolute change beside growth",
        "2015-08-20",
        "Swiss exports shrank by 410 million francs or 2.3 percent to 17.4 billion francs in "
        "July 2015.",
        exports("CHE", "2015-07", "CHF 17.4 bn", -2.3, change="CHF -410 mn"),
    ),
    case(
        "an absolute change alone",
        "2022-03-08",
        "US imports of crude oil increased $0.9 billion in January 2022.",
        imports("USA", "2022-01", None, change="USD 0.9 bn", item="crude oil"),
    ),
    case(
        "doubled",
        "2021-05-10",
        "Kazakhstan's exports of copper doubled in April 2021.",
        exports("KAZ", "2021-04", None, 100, item="copper"),
    ),
    case(
        "halved",
        "2020-06-10",
        "Italian car exports halved in April 2020 from a year earlier.",
        exports("ITA", "2020-04", None, -50, item="cars", basis="yoy"),
    ),
    case(
        "rose threefold",
        "2022-09-12",
        "Indian coal imports from Russia rose threefold in August 2022.",
        imports("IND", "2022-08", None, 200, item="coal", partner="RUS"),
    ),
    case(
        "fell by a third",
        "2009-03-19",
        "Taiwan's exports fell by a third in February 2009.",
        exports("TWN", "2009-02", None, 33.33 * -1),
    ),
    case(
        "tripled to an amount",
        "2021-10-08",
        "Peru's exports of blueberries tripled to $310 million in September 2021.",
        exports("PER", "2021-09", "USD 310 mn", 200, item="blueberries"),
    ),
    case(
        "nearly doubled is under",
        "2021-06-10",
        "Brazil's imports of fertilizers nearly doubled in May 2021.",
        imports("BRA", "2021-05", None, 100, item="fertilizers", qualifier="under"),
    ),
    case(
        "more than is over",
        "2017-08-08",
        "German exports came to more than 107 billion euros in June 2017.",
        exports("DEU", "2017-06", "EUR 107 bn", qualifier="over"),
    ),
    case(
        "almost is under",
        "2017-08-08",
        "French imports were almost 46 billion euros in June 2017.",
        imports("FRA", "2017-06", "EUR 46 bn", qualifier="under"),
    ),
    case(
        "some is about",
        "1987-06-15",
        "Zambia exported copper worth some 40 mln dlrs to Japan in 1986.",
        exports("ZMB", "1986", "USD 40 mn", item="copper", partner="JPN", qualifier="about"),
    ),
    case(
        "a range of amounts",
        "2023-12-20",
        "Vietnam expects seafood exports of $9.5 billion to $10 billion in 2024.",
        exports("VNM", "2024", "USD 9.5 bn", to="USD 10 bn", item="seafood", status="forecast"),
    ),
    case(
        "a range of growth",
        "2023-12-20",
        "Taiwan's exports are expected to grow by 3 to 5 percent in 2024.",
        exports("TWN", "2024", None, 3, growth_pct_max=5, status="forecast"),
    ),
    case(
        "the conversion in brackets is left out",
        "2016-11-09",
        "German imports fell to 78.5 billion euros ($86.9 billion) in September 2016.",
        imports("DEU", "2016-09", "EUR 78.5 bn"),
    ),
    case(
        "the conversion after a slash is left out",
        "2011-04-21",
        "Swiss watch exports rose 31.7 percent to 1.6 billion francs/$1.78 billion in March 2011.",
        exports("CHE", "2011-03", "CHF 1.6 bn", 31.7, item="watches"),
    ),
    case(
        "growth in two currencies makes two records",
        "2016-12-08",
        "China's exports rose 0.1 percent in dollar terms and 5.9 percent in yuan terms in "
        "November 2016.",
        exports("CHN", "2016-11", None, 0.1, currency="USD"),
        exports("CHN", "2016-11", None, 5.9, currency="CNY"),
    ),
    case(
        "exports in real terms",
        "2016-02-25",
        "German exports fell 0.6 percent in real terms in the fourth quarter of 2015.",
        exports("DEU", "2015-Q4", None, -0.6, adjustment="volume"),
    ),
    case(
        "export volume",
        "2019-04-25",
        "Spanish export volume rose 2.1 percent in the first quarter of 2019.",
        exports("ESP", "2019-Q1", None, 2.1, adjustment="volume"),
    ),
    case(
        "by volume after by value",
        "2014-07-24",
        "New Zealand's exports of butter rose 12 percent by value and 5 percent by volume in "
        "June 2014.",
        exports("NZL", "2014-06", None, 12, item="butter"),
        exports("NZL", "2014-06", None, 5, item="butter", adjustment="volume"),
    ),
    case(
        "daily average shipments",
        "2024-04-21",
        "South Korea's average daily exports rose 11.1 percent in the first 20 days of April.",
        exports("KOR", "2024-04-01/2024-04-20", None, 11.1, adjustment="daily_average"),
    ),
    case(
        "seasonally adjusted",
        "2012-10-08",
        "Seasonally adjusted German exports rose 2.4 percent on the month in August 2012.",
        exports("DEU", "2012-08", None, 2.4, adjustment="seasonally_adjusted", basis="mom"),
    ),
    case(
        "unchanged from a year earlier is zero growth",
        "2014-04-10",
        "Greek exports were unchanged from a year earlier in February 2014.",
        exports("GRC", "2014-02", None, 0, basis="yoy"),
    ),
    case(
        "barrels a day",
        "2019-03-20",
        "Saudi Arabia's crude oil exports fell to 6.98 million barrels per day in February 2019.",
        exports(
            "SAU", "2019-02", quantity="6980000 barrel per day", item="crude oil",
            adjustment="volume",
        ),
    ),
    case(
        "vehicles by number",
        "2024-07-12",
        "China exported 485,000 cars in June, up 27 percent from a year earlier.",
        exports(
            "CHN", "2024-06", None, 27, quantity="485000 car", item="cars",
            adjustment="volume",
        ),
    ),
]  # fmt: skip


@pytest.mark.parametrize("example", params([*FLOWS, *MEASURES], MISSES))
def test_a_flow_and_its_figures(example: Case) -> None:
    example.check()
