"""Runs of months, records and what they are compared with, and shares of a total."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, by_case, case, exports, imports, params

MISSES = by_case(
    {
        "`X accounts for N percent of A's exports` is not read where X are partners": [
            "three partners and their shares",
        ],
        "`the share of X in exports` loses its item": [
            "the share of a good in exports was",
        ],
    }
)

STREAKS = [
    case(
        "for the sixth straight month",
        "2024-04-01",
        "South Korea's exports rose 3.1 percent in March, for the sixth straight month.",
        exports("KOR", "2024-03", None, 3.1, streak="6 month rise"),
    ),
    case(
        "the fourth consecutive fall",
        "2019-04-01",
        "Exports from South Korea fell 8.2 percent in March, the fourth consecutive monthly fall.",
        exports("KOR", "2019-03", None, -8.2, streak="4 month fall"),
    ),
    case(
        "rising for n months in a row without a figure",
        "2021-11-01",
        "Vietnam's exports have risen for eight months in a row as of October.",
        exports("VNM", "2021-10", streak="8 month rise"),
    ),
    case(
        "a surplus for n months",
        "2024-12-01",
        "Korea's trade surplus came to $5.6 billion in November, the 18th straight month of "
        "surplus.",
        balance("KOR", "2024-11", "USD 5.6 bn", streak="18 month surplus"),
    ),
    case(
        "a deficit for n years",
        "2020-01-23",
        "Japan ran a trade deficit of 1.64 trillion yen in 2019, for the second year in a row.",
        balance("JPN", "2019", "JPY -1.64 tn", streak="2 year deficit"),
    ),
    case(
        "the first rise after a run of falls",
        "2023-11-01",
        "South Korea's exports rose 5.1 percent in October, the first rise after 12 straight "
        "months of declines.",
        exports("KOR", "2023-10", None, 5.1, record="first_rise"),
        exports("KOR", "2023-09", streak="12 month fall"),
    ),
    case(
        "a surplus after a run of deficits",
        "2023-07-01",
        "Korea posted a trade surplus of $1.13 billion in June after 15 straight months of "
        "deficits.",
        balance("KOR", "2023-06", "USD 1.13 bn"),
        balance("KOR", "2023-05", streak="15 month deficit"),
    ),
    case(
        "a quarterly run",
        "2016-05-03",
        "Kuwait's non-oil exports fell 6 percent in the first quarter of 2016, the fifth "
        "consecutive quarterly drop.",
        exports("KWT", "2016-Q1", None, -6, item="non-oil", streak="5 quarter fall"),
    ),
    case(
        "a count of falls is no run",
        "2017-11-07",
        "Canada's exports fell 0.9 percent in September 2017, the fourth fall so far this year.",
        exports("CAN", "2017-09", None, -0.9),
    ),
    case(
        "extending a losing streak to",
        "2015-12-01",
        "South Korea's exports dropped 4.7 percent in November, extending their losing streak to "
        "an 11th month.",
        exports("KOR", "2015-11", None, -4.7, streak="11 month fall"),
    ),
    case(
        "a second month running",
        "2012-09-10",
        "Indonesia's imports fell 2.5 percent in August for a second month running.",
        imports("IDN", "2012-08", None, -2.5, streak="2 month fall"),
    ),
    case(
        "a good with its run",
        "2023-12-01",
        "Korean car exports grew 21.5 percent to $6.5 billion in November, rising for the 17th "
        "consecutive month.",
        exports("KOR", "2023-11", "USD 6.5 bn", 21.5, item="cars", streak="17 month rise"),
    ),
]

RECORDS = [
    case(
        "an all-time high",
        "2022-04-01",
        "South Korea's exports hit an all-time high of $63.5 billion in March.",
        exports("KOR", "2022-03", "USD 63.5 bn", record="highest"),
    ),
    case(
        "the highest since a month",
        "2021-04-08",
        "German imports climbed to 102.1 billion euros in March 2021, the highest since "
        "October 2018.",
        imports("DEU", "2021-03", "EUR 102.1 bn", record="highest", since="2018-10"),
    ),
    case(
        "the lowest since a month with the other figure in brackets",
        "2020-06-03",
        "Australian exports fell to A$36.1 billion in April 2020, the lowest since March 2018 "
        "(A$33.6 billion).",
        exports("AUS", "2020-04", "AUD 36.1 bn", record="lowest", since="2018-03"),
        exports("AUS", "2018-03", "AUD 33.6 bn"),
    ),
    case(
        "a 23-month high",
        "2021-12-09",
        "Irish exports rose to 14.6 billion euros in November 2021, a 23-month high.",
        exports("IRL", "2021-11", "EUR 14.6 bn", record="highest", since="2019-12"),
    ),
    case(
        "the first rise in 24 months alone counts",
        "2017-02-09",
        "Brazil's imports grew 3 percent in January 2017, the first rise in 24 months.",
        imports("BRA", "2017-01", None, 3, record="first_rise"),
    ),
    case(
        "the fastest growth since",
        "2018-02-08",
        "China's exports grew 11.1 percent in January, the fastest pace since September 2014.",
        exports("CHN", "2018-01", None, 11.1, record="fastest_rise", since="2014-09"),
    ),
    case(
        "the sharpest fall since",
        "2020-05-20",
        "Japan's exports fell 21.9 percent in April, the sharpest fall since October 2009.",
        exports("JPN", "2020-04", None, -21.9, record="sharpest_fall", since="2009-10"),
    ),
    case(
        "the biggest drop in more than n years is not dated",
        "2020-07-09",
        "Spain's exports plunged 39.3 percent in April 2020, the biggest drop in nearly three "
        "decades.",
        exports("ESP", "2020-04", None, -39.3, record="sharpest_fall", since=None),
    ),
    case(
        "topping a threshold for the first time",
        "2022-01-02",
        "South Korea's exports topped $600 billion for the first time in 2021.",
        exports("KOR", "2021", "USD 600 bn", record="highest", qualifier="over"),
    ),
    case(
        "the first deficit since",
        "2013-09-10",
        "Chile posted a trade deficit of $210 million in August 2013, the first deficit since "
        "December 2012.",
        balance("CHL", "2013-08", "USD -210 mn", record="first_deficit", since="2012-12"),
    ),
    case(
        "record before the amount",
        "2017-01-24",
        "New Zealand's kiwifruit exports reached a record NZ$1.7 billion in 2016.",
        exports("NZL", "2016", "NZD 1.7 bn", item="kiwifruit", record="highest"),
    ),
    case(
        "the previous record and its month",
        "2018-10-01",
        "Thai exports rose to a record $22.8 billion in August 2018, beating the previous record "
        "of $22.4 billion set in March 2018.",
        exports("THA", "2018-08", "USD 22.8 bn", record="highest"),
        exports("THA", "2018-03", "USD 22.4 bn"),
    ),
    case(
        "the most for any August",
        "2022-09-01",
        "Korea's exports came to $56.7 billion in August, the most ever for the month.",
        exports("KOR", "2022-08", "USD 56.7 bn", record="highest"),
    ),
]

SHARES = [
    case(
        "a good accounts for a share",
        "2019-03-11",
        "Copper accounted for 48 percent of Chile's exports in 2018.",
        exports("CHL", "2018", item="copper", share=48),
    ),
    case(
        "a partner takes a share",
        "2020-02-20",
        "China took 38 percent of Australia's exports in 2019.",
        exports("AUS", "2019", partner="CHN", share=38),
    ),
    case(
        "a share in brackets of a clause",
        "2014-08-13",
        "Oil made up 95 percent of Angola's exports in the first half of 2014.",
        exports("AGO", "2014-H1", item="oil", share=95),
    ),
    case(
        "amount with its share",
        "2022-02-16",
        "Bangladesh's garment exports were worth $35.8 billion in 2021, or 81 percent of total "
        "exports.",
        exports("BGD", "2021", "USD 35.8 bn", item="garments", share=81),
    ),
    case(
        "two thirds",
        "2012-03-05",
        "Diamonds account for two thirds of Botswana's exports.",
        exports("BWA", None, item="diamonds", share=66.67),
    ),
    case(
        "fuel took a share of imports",
        "2022-03-21",
        "Fuel accounted for 24.1 per cent of Kenya's imports in January 2022.",
        imports("KEN", "2022-01", item="fuels", share=24.1),
    ),
    case(
        "the share of a good in exports was",
        "2013-05-15",
        "The share of machinery in Slovakia's exports was 61 percent in 2012.",
        exports("SVK", "2012", item="machinery", share=61),
    ),
    case(
        "three partners and their shares",
        "2015-07-15",
        "Germany accounted for 27 percent of Polish exports in May 2015 and Britain for 7 percent.",
        exports("POL", "2015-05", partner="DEU", share=27),
        exports("POL", "2015-05", partner="GBR", share=7),
    ),
    case(
        "a share of world exports has no reporter of its own to guess",
        "2015-07-15",
        "Thailand's share of the domestic car market fell to 31 percent in May 2015.",
    ),
]


@pytest.mark.parametrize("example", params([*STREAKS, *RECORDS, *SHARES], MISSES))
def test_runs_records_and_shares(example: Case) -> None:
    example.check()
