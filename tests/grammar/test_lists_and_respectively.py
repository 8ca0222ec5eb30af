"""Lists that share a verb, a flow or a month, and figures told apart by `respectively`."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, by_case, case, exports, imports, params

MISSES = by_case(
    {
        "runs told respectively for goods with growth in brackets are not read": [
            "goods with growth in brackets and runs told respectively",
        ],
    }
)

CASES = [
    case(
        "goods with growth in brackets and runs told respectively",
        "2024-04-01",
        "Korea's display (+16.2%) and SSD (+24.5%) exports rose for eight and three months, "
        "respectively, in March.",
        exports("KOR", "2024-03", None, 16.2, item="displays", streak="8 month rise"),
        exports("KOR", "2024-03", None, 24.5, item="ssd", streak="3 month rise"),
    ),
    case(
        "two goods and two amounts respectively",
        "2021-09-07",
        "Vietnam's exports of coffee and pepper amounted to $2.0 billion and $660 million, "
        "respectively, in the first eight months of 2021.",
        exports("VNM", "2021-01/2021-08", "USD 2.0 bn", item="coffee"),
        exports("VNM", "2021-01/2021-08", "USD 660 mn", item="pepper"),
    ),
    case(
        "three goods and three growth rates respectively",
        "2018-08-15",
        "Indonesia's exports of coal, palm oil and rubber rose 12.1, 3.4 and 8 percent "
        "respectively in July 2018.",
        exports("IDN", "2018-07", None, 12.1, item="coal"),
        exports("IDN", "2018-07", None, 3.4, item="palm oil"),
        exports("IDN", "2018-07", None, 8, item="rubber"),
    ),
    case(
        "two flows respectively",
        "2015-03-20",
        "Malaysian exports and imports fell 9.7 percent and 5.1 percent respectively in "
        "February 2015.",
        exports("MYS", "2015-02", None, -9.7),
        imports("MYS", "2015-02", None, -5.1),
    ),
    case(
        "goods in brackets after led by",
        "2023-02-20",
        "Swiss imports rose 4.2 percent in January 2023, led by vehicles (+18.1%), machinery "
        "(+6.5%) and food (+2%).",
        imports("CHE", "2023-01", None, 4.2),
        imports("CHE", "2023-01", None, 18.1, item="vehicles"),
        imports("CHE", "2023-01", None, 6.5, item="machinery"),
        imports("CHE", "2023-01", None, 2, item="food"),
    ),
    case(
        "falls in brackets",
        "2023-02-20",
        "Norwegian exports fell 12 percent in January 2023, with declines in natural gas (-31.4%) "
        "and fish (-2.2%).",
        exports("NOR", "2023-01", None, -12),
        exports("NOR", "2023-01", None, -31.4, item="natural gas"),
        exports("NOR", "2023-01", None, -2.2, item="fish"),
    ),
    case(
        "growth without a sign takes it from the verb before the brackets",
        "2023-02-20",
        "Swedish exports fell 4 percent in January 2023, dragged down by paper (9 percent) and "
        "iron ore (14 percent).",
        exports("SWE", "2023-01", None, -4),
        exports("SWE", "2023-01", None, -9, item="paper"),
        exports("SWE", "2023-01", None, -14, item="iron ore"),
    ),
    case(
        "partners with amounts",
        "2022-10-19",
        "Vietnam's shrimp exports to the US were $690 million, to Japan $520 million and to China "
        "$510 million in the first nine months of 2022.",
        exports("VNM", "2022-01/2022-09", "USD 690 mn", item="shrimp", partner="USA"),
        exports("VNM", "2022-01/2022-09", "USD 520 mn", item="shrimp", partner="JPN"),
        exports("VNM", "2022-01/2022-09", "USD 510 mn", item="shrimp", partner="CHN"),
    ),
    case(
        "partners with growth in brackets",
        "2024-09-11",
        "Exports from South Korea to China (up 2.7 percent) and Vietnam (up 1.1 percent) grew in "
        "the first 10 days of September.",
        exports("KOR", "2024-09-01/2024-09-10", None, 2.7, partner="CHN"),
        exports("KOR", "2024-09-01/2024-09-10", None, 1.1, partner="VNM"),
    ),
    case(
        "largest markets with amounts in brackets",
        "2019-12-18",
        "Portugal's wine exports reached 820 million euros in 2019. The main markets were France "
        "(112 million euros), the US (89 million euros) and Britain (78 million euros).",
        exports("PRT", "2019", "EUR 820 mn", item="wine"),
        exports("PRT", "2019", "EUR 112 mn", item="wine", partner="FRA"),
        exports("PRT", "2019", "EUR 89 mn", item="wine", partner="USA"),
        exports("PRT", "2019", "EUR 78 mn", item="wine", partner="GBR"),
    ),
    case(
        "rises and falls in one list",
        "2017-05-20",
        "Korea's exports of steel rose 13 percent, those of ships 102 percent, but phone exports "
        "fell 12.8 percent in April 2017.",
        exports("KOR", "2017-04", None, 13, item="steel"),
        exports("KOR", "2017-04", None, 102, item="ships"),
        exports("KOR", "2017-04", None, -12.8, item="phones"),
    ),
    case(
        "amounts after colons",
        "2016-08-02",
        "Uruguay's exports in July 2016: beef $131 million, soybeans $94 million, wool "
        "$18 million.",
        exports("URY", "2016-07", "USD 131 mn", item="beef"),
        exports("URY", "2016-07", "USD 94 mn", item="soybeans"),
        exports("URY", "2016-07", "USD 18 mn", item="wool"),
    ),
    case(
        "followed by",
        "2022-08-29",
        "Cambodia exported $1.4 billion of garments to the United States in the first half of "
        "2022, followed by Germany with $310 million and Japan with $240 million.",
        exports("KHM", "2022-H1", "USD 1.4 bn", item="garments", partner="USA"),
        exports("KHM", "2022-H1", "USD 310 mn", item="garments", partner="DEU"),
        exports("KHM", "2022-H1", "USD 240 mn", item="garments", partner="JPN"),
    ),
    case(
        "goods with amount and growth each",
        "2014-01-20",
        "Sri Lanka's tea exports rose 9.8 percent to $140 million, garments 17 percent to "
        "$430 million and rubber products 6 percent to $77 million in November 2013.",
        exports("LKA", "2013-11", "USD 140 mn", 9.8, item="tea"),
        exports("LKA", "2013-11", "USD 430 mn", 17, item="garments"),
        exports("LKA", "2013-11", "USD 77 mn", 6, item="rubber products"),
    ),
    case(
        "by percent to amount from amount for both flows",
        "1987-08-20",
        "Swiss exports rose 5.2 pct to 5.6 billion francs in July and imports 8.1 pct to "
        "6.3 billion.",
        exports("CHE", "1987-07", "CHF 5.6 bn", 5.2),
        imports("CHE", "1987-07", "CHF 6.3 bn", 8.1),
    ),
    case(
        "items over separate lines with bullets",
        "2021-03-16",
        "Israel's exports in February 2021 included:\n- diamonds: $410 million\n- chemicals: "
        "$1.1 billion\n",
        exports("ISR", "2021-02", "USD 410 mn", item="diamonds"),
        exports("ISR", "2021-02", "USD 1.1 bn", item="chemicals"),
    ),
    case(
        "years in a list",
        "1987-05-05",
        "Colombia's coffee exports were 11.3 mln bags in 1986, 9.9 mln in 1985 and 10.2 mln in "
        "1984.",
        exports("COL", "1986", quantity="11300000 bag", item="coffee"),
        exports("COL", "1985", quantity="9900000 bag", item="coffee"),
        exports("COL", "1984", quantity="10200000 bag", item="coffee"),
    ),
    case(
        "places with a serial comma share a verb",
        "2019-06-20",
        "Kenya's tea exports rose 3 percent in May. Those to Iran, Yemen, and the UK grew 2, 5, "
        "and 9 percent, respectively.",
        exports("KEN", "2019-05", None, 3, item="tea"),
        exports("KEN", "2019-05", None, 2, item="tea", partner="IRN"),
        exports("KEN", "2019-05", None, 5, item="tea", partner="YEM"),
        exports("KEN", "2019-05", None, 9, item="tea", partner="GBR"),
    ),
    case(
        "what each of several bought more",
        "2019-06-20",
        "Kenya's exports rose 3 percent in May. Iran, Yemen, and the UK bought 2, 5 and 9 percent "
        "more, respectively.",
        exports("KEN", "2019-05", None, 3),
        exports("KEN", "2019-05", None, 2, partner="IRN"),
        exports("KEN", "2019-05", None, 5, partner="YEM"),
        exports("KEN", "2019-05", None, 9, partner="GBR"),
    ),
    case(
        "a comma before and that begins a clause is no list",
        "2019-06-20",
        "Zambia's machinery exports rose 4 percent in May on the strength of pumps, and "
        "automotive products grew 8 percent.",
        exports("ZMB", "2019-05", None, 4, item="machinery"),
        exports("ZMB", "2019-05", None, 8, item="automotive products"),
    ),
    case(
        "a range told with anywhere from",
        "2019-06-20",
        "Kenya's tea exports rose in May. Russia posted an increase of anywhere from 10 to 40 "
        "percent.",
        exports("KEN", "2019-05", None, 10, item="tea", partner="RUS", growth_pct_max=40),
    ),
    case(
        "what is said of both parts the members of a list from their verb",
        "2019-06-20",
        "Zambia's imports rose 1 percent in May. Cars and lumber, both hurt by the strike, fell "
        "23 percent and 21 percent.",
        imports("ZMB", "2019-05", None, 1),
        imports("ZMB", "2019-05", None, -23, item="cars"),
        imports("ZMB", "2019-05", None, -21, item="lumber"),
    ),
    case(
        "a range of rates is of each member of the list, one rate of all of them",
        "2019-06-20",
        "Kenya's tea exports rose 3 percent in May. Sudan, Yemen and Chile posted gains of "
        "anywhere from 10 to 40 percent. Those to Peru and Iran fell 2 percent.",
        exports("KEN", "2019-05", None, 3, item="tea"),
        exports("KEN", "2019-05", None, 10, item="tea", partner="SDN", growth_pct_max=40),
        exports("KEN", "2019-05", None, 10, item="tea", partner="YEM", growth_pct_max=40),
        exports("KEN", "2019-05", None, 10, item="tea", partner="CHL", growth_pct_max=40),
        exports("KEN", "2019-05", None, -2, item="tea", partner="Peru and Iran"),
    ),
]


@pytest.mark.parametrize("example", params(CASES, MISSES))
def test_a_list_gives_each_member_its_own_figure(example: Case) -> None:
    example.check()
