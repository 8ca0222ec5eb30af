"""What a sentence leaves to its title, its lead and the paragraph before it."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

CASES = [
    case(
        "the reporter and the month come from the title",
        "2022-07-08",
        "Exports fell 1.1 percent to EUR 125.8 billion. Imports rose 2.7 percent to EUR 126.7 "
        "billion.",
        exports("DEU", "2022-05", "EUR 125.8 bn", -1.1),
        imports("DEU", "2022-05", "EUR 126.7 bn", 2.7),
        title="Germany posts trade gap in May",
    ),
    case(
        "the deficit of the second paragraph has the month of the first",
        "2017-05-16",
        "Tunisia's exports rose 9.5 percent to 3.1 billion dinars in April, the statistics "
        "institute said.\n\nThe deficit was 1.3 billion dinars.",
        exports("TUN", "2017-04", "TND 3.1 bn", 9.5),
        balance("TUN", "2017-04", "TND -1.3 bn"),
    ),
    case(
        "the good of the title holds for bare exports in the body",
        "2023-10-05",
        "Exports of Kenyan tea fetched $112 million in August, the Tea Board said.\n\n"
        "Exports to Pakistan fell 8 percent.",
        exports("KEN", "2023-08", "USD 112 mn", item="tea"),
        exports("KEN", "2023-08", None, -8, item="tea", partner="PAK"),
        title="Kenya tea exports slip in August",
    ),
    case(
        "the partner of the lead holds for the flows under it",
        "2019-06-20",
        "Japan's trade surplus with the United States rose 106 percent to 395 billion yen in May. "
        "Exports grew 3.3 percent and imports fell 1.6 percent.",
        balance("JPN", "2019-05", "JPY 395 bn", 106, partner="USA"),
        exports("JPN", "2019-05", None, 3.3, partner="USA"),
        imports("JPN", "2019-05", None, -1.6, partner="USA"),
        title="Japan's trade with the US in May",
    ),
    case(
        "a headline alone",
        "2024-05-01",
        "South Korea's exports rise 13.8 pct in April",
        exports("KOR", "2024-04", None, 13.8),
    ),
    case(
        "a headline in the present tense with an amount",
        "1987-03-16",
        "AUSTRIAN TRADE DEFICIT WIDENS TO 5.2 BILLION SCHILLINGS IN JANUARY",
        balance("AUT", "1987-01", "ATS -5.2 bn"),
    ),
    case(
        "a headline and a body that says it in full make one record",
        "2020-12-01",
        "Exports from South Korea rose 4.0 percent to $45.81 billion in November, the trade "
        "ministry said on Tuesday.",
        exports("KOR", "2020-11", "USD 45.81 bn", 4.0),
        title="S. Korea's Nov. exports up 4 pct",
    ),
    case(
        "the body repeats the figure of its lead",
        "2018-09-08",
        "China's exports rose 9.8 percent in August.\n\nThe 9.8 percent rise in exports in August "
        "was below forecasts, analysts said.",
        exports("CHN", "2018-08", None, 9.8),
    ),
    case(
        "the figure stands behind a dateline",
        "1987-02-26",
        "MADRID, Feb 26 - Spain's trade deficit rose to 146 billion pesetas in January from 74 "
        "billion a year earlier, customs figures showed.",
        balance("ESP", "1987-01", "ESP -146 bn"),
        balance("ESP", "1986-01", "ESP -74 bn"),
    ),
    case(
        "the agency tells the country",
        "2016-10-27",
        "Exports rose 2.9 percent to SEK 102.4 billion in September, Statistics Sweden said.",
        exports("SWE", "2016-09", "SEK 102.4 bn", 2.9),
    ),
    case(
        "shipments to a partner after a total",
        "2024-01-01",
        "South Korea's exports rose 5.1 percent to $57.7 billion in December.\n\nShipments to the "
        "United States jumped 20.8 percent to $11.3 billion, while those to China fell 2.9 percent "
        "to $10.9 billion.",
        exports("KOR", "2023-12", "USD 57.7 bn", 5.1),
        exports("KOR", "2023-12", "USD 11.3 bn", 20.8, partner="USA"),
        exports("KOR", "2023-12", "USD 10.9 bn", -2.9, partner="CHN"),
    ),
    case(
        "imports after a paragraph on exports by good",
        "2023-06-01",
        "Korea's exports fell 15.2 percent to $52.2 billion in May.\n\nChip exports plunged 36.2 "
        "percent to $7.4 billion.\n\nImports fell 14 percent to $54.3 billion, leaving a trade "
        "deficit of $2.1 billion.",
        exports("KOR", "2023-05", "USD 52.2 bn", -15.2),
        exports("KOR", "2023-05", "USD 7.4 bn", -36.2, item="chips"),
        imports("KOR", "2023-05", "USD 54.3 bn", -14),
        balance("KOR", "2023-05", "USD -2.1 bn"),
    ),
    case(
        "another country in passing does not become the reporter",
        "2019-05-09",
        "China's exports fell 2.7 percent in April. Economists in Singapore had hoped for better. "
        "Imports rose 4 percent.",
        exports("CHN", "2019-04", None, -2.7),
        imports("CHN", "2019-04", None, 4),
    ),
    case(
        "the pronoun keeps the country",
        "2014-03-11",
        "Morocco's trade deficit narrowed in January. Its exports rose 6 percent to 15.9 billion "
        "dirhams and its imports fell 2 percent to 29.3 billion.",
        exports("MAR", "2014-01", "MAD 15.9 bn", 6),
        imports("MAR", "2014-01", "MAD 29.3 bn", -2),
    ),
    case(
        "the country said as a noun phrase",
        "2014-03-11",
        "Morocco published figures for January on Tuesday. The kingdom's exports rose 6 percent.",
        exports("MAR", "2014-01", None, 6),
    ),
    case(
        "a month that opens its paragraph holds after it, in news of several months",
        "2019-10-22",
        "Jordan's exports rose 4 percent in the first eight months of 2019.\n\nExports in August "
        "2019 fell 3 percent.\n\nImports dropped 6 percent.",
        exports("JOR", "2019-01/2019-08", None, 4),
        exports("JOR", "2019-08", None, -3),
        imports("JOR", "2019-08", None, -6),
    ),
    case(
        "a month that a paragraph says behind its figure ends with it",
        "2011-04-20",
        "Tanzania's exports rose 4 percent to 480 billion shillings in the first nine months of "
        "the current fiscal year.\n\nCompared with the month before, exports grew 3 percent in "
        "March.\n\nImports dropped 6 percent to 950 billion shillings.",
        exports("TZA", "2010-07/2011-03", "TZS 480 bn", 4),
        exports("TZA", "2011-03", None, 3),
        imports("TZA", "2010-07/2011-03", "TZS 950 bn", -6),
    ),
    case(
        "a month told of in passing ends with its paragraph",
        "2019-10-22",
        "Jordan's exports rose 4 percent in the first eight months of 2019. August exports fell 3 "
        "percent.\n\nImports dropped 6 percent.",
        exports("JOR", "2019-01/2019-08", None, 4),
        exports("JOR", "2019-08", None, -3),
        imports("JOR", "2019-01/2019-08", None, -6),
    ),
    case(
        "the month and then the year to date, each with both flows",
        "2022-10-06",
        "Vietnam's exports reached $29.9 billion in September and imports $28.8 billion. In the "
        "first nine months, exports rose 17.3 percent to $282.5 billion and imports 13 percent to "
        "$276 billion.",
        exports("VNM", "2022-09", "USD 29.9 bn"),
        imports("VNM", "2022-09", "USD 28.8 bn"),
        exports("VNM", "2022-01/2022-09", "USD 282.5 bn", 17.3),
        imports("VNM", "2022-01/2022-09", "USD 276 bn", 13),
    ),
    case(
        "a surplus after total trade",
        "2021-07-13",
        "China's foreign trade grew 27.1 percent to 18.07 trillion yuan in the first half of 2021. "
        "Exports were up 28.1 percent and imports 25.9 percent.",
        trade("CHN", "2021-H1", "CNY 18.07 tn", 27.1),
        exports("CHN", "2021-H1", None, 28.1),
        imports("CHN", "2021-H1", None, 25.9),
    ),
    case(
        "a quotation keeps the subject of the article",
        "2013-09-19",
        'Sri Lanka\'s garment exports rose 11 percent to $390 million in July. "We expect '
        'exports of $4.2 billion this year," the industry body said.',
        exports("LKA", "2013-07", "USD 390 mn", 11, item="garments"),
        exports("LKA", "2013", "USD 4.2 bn", item="garments", status="forecast"),
        title="Sri Lanka garment exports up",
    ),
    case(
        "two countries, each with its month",
        "2016-01-25",
        "Thailand's exports fell 8.7 percent in December. In Malaysia, exports rose 1.4 percent "
        "over the same month.",
        exports("THA", "2015-12", None, -8.7),
        exports("MYS", "2015-12", None, 1.4),
    ),
    case(
        "a month at the end of the paragraph of the title",
        "2019-04-11",
        "Iron ore shipments out of the country totalled 22 million tonnes in March, the ministry "
        "said.",
        exports("BRA", "2019-03", quantity="22000000 tonne", item="iron ore"),
        title="Brazil's iron ore exports slump after dam burst",
    ),
]  # fmt: skip


@pytest.mark.parametrize("example", params(CASES))
def test_what_the_context_gives(example: Case) -> None:
    example.check()
