"""Trade as the agencies and dailies of Asia report it: offices, fiscal months, signs of rates."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

OFFICES = [
    case(
        "an office whose name two countries have is that of the country named first",
        "2014-09-05",
        "Malaysia's total trade rose by 4.1 per cent to RM120 billion in July, the Ministry of"
        " International Trade and Industry (MITI) said today.\n\n"
        "MITI said exports of rubber gloves fell by two per cent to RM1.1 billion.\n\n"
        "Higher trade was recorded with Thailand, India, Japan and Turkey.\n\n"
        "Imports grew 3.4 per cent to RM57 billion.",
        trade("MYS", "2014-07", "MYR 120 bn", 4.1),
        exports("MYS", "2014-07", "MYR 1.1 bn", -2, item="rubber gloves"),
        imports("MYS", "2014-07", "MYR 57 bn", 3.4),
    ),
    case(
        "the ministry of that name in Tokyo",
        "1988-09-05",
        "Japanese exports of machine tools rose 12 percent to 40 billion yen in July, MITI said.",
        exports("JPN", "1988-07", "JPY 40 bn", 12, item="machine tools"),
    ),
    case(
        "the commerce department in New Delhi",
        "2019-06-17",
        "The Commerce Department put India's tea exports at $70 million in May, a rise of 6 per"
        " cent.",
        exports("IND", "2019-05", "USD 70 mn", 6, item="tea"),
    ),
    case(
        "a heading inside the article may name a partner",
        "2014-06-10",
        "Exports shrank 2.4 percent to US$25 billion last month, the ministry said yesterday.\n"
        "US ORDERS WEAK\n"
        "CHINA EXPORTS\n"
        "Exports to China, Taiwan's largest market, dropped 5.5 percent to US$9 billion.",
        exports("TWN", "2014-05", "USD 25 bn", -2.4),
        exports("TWN", "2014-05", "USD 9 bn", -5.5, partner="CHN"),
    ),
]
FISCAL = [
    case(
        "a month of a fiscal year",
        "2022-08-04",
        "Bangladesh's leather exports rose by 7.5 percent in July of FY23 to $98 million, from $91"
        " million in July FY22.",
        exports("BGD", "2022-07", "USD 98 mn", 7.5, item="leather"),
        exports("BGD", "2021-07", "USD 91 mn", item="leather"),
    ),
    case(
        "a month of a split year lies in its second half",
        "2023-04-14",
        "India's tea exports in March 2022-23 fell 5 per cent to $61 million.",
        exports("IND", "2023-03", "USD 61 mn", -5, item="tea"),
    ),
    case(
        "a month of the current fiscal year",
        "2021-10-05",
        "Pakistan's rice exports in August of the current fiscal year rose 4 per cent.",
        exports("PAK", "2021-08", None, 4, item="rice"),
    ),
    case(
        "half of the current split year",
        "2020-01-06",
        "In the first half of the current 2019/20 year Bangladesh's jute exports reached $510"
        " million.",
        exports("BGD", "2019-07/2019-12", "USD 510 mn", item="jute"),
    ),
    case(
        "the month with which a half of a fiscal year ended",
        "2007-10-25",
        "Japan's trade surplus grew 12 percent to 5.1 trillion yen for the first half of this"
        " fiscal year ended September.",
        balance("JPN", "2007-04/2007-09", "JPY 5.1 tn", 12),
    ),
    case(
        "the month with which a named fiscal year ended",
        "2005-04-21",
        "Japan's trade surplus was 11 trillion yen for fiscal 2004 through March 31, against 10"
        " trillion yen the previous year.",
        balance("JPN", "2004-04/2005-03", "JPY 11 tn"),
        balance("JPN", "2003-04/2004-03", "JPY 10 tn"),
    ),
    case(
        "how far back the data go",
        "2005-04-21",
        "Exports of Japan grew 10 percent in March, the sharpest rise since officials started"
        " collecting such figures in fiscal 1985.",
        exports("JPN", "2005-03", None, 10, record="fastest_rise", since="1985-04/1986-03"),
    ),
]
SIGNS = [
    case(
        "a decline that deepened",
        "2015-08-08",
        "The decline in Thailand's exports deepened to 7.9 percent in June from 5 percent in May.",
        exports("THA", "2015-06", None, -7.9),
        exports("THA", "2015-05", None, -5),
    ),
    case(
        "a drop that widened",
        "2015-08-08",
        "The drop in imports of Indonesia widened to 17 percent in June.",
        imports("IDN", "2015-06", None, -17),
    ),
    case(
        "a rise that slowed",
        "2015-08-08",
        "The rise in Vietnam's exports slowed to 9 percent in June.",
        exports("VNM", "2015-06", None, 9),
    ),
    case(
        "negative growth behind its rate",
        "2020-08-08",
        "Exports to Chile, the second largest market for Nepal, saw 1.7% year-over-year negative"
        " growth in June. Imports recorded 3.5 percent negative growth.",
        exports("NPL", "2020-06", None, -1.7, partner="CHL"),
        imports("NPL", "2020-06", None, -3.5, partner="CHL"),
    ),
    case(
        "an average price that fell",
        "2014-12-08",
        "Sri Lanka's rubber exports dropped 8 percent in October as average rubber prices fell 21"
        " percent to $1.7 a kilogram.",
        exports("LKA", "2014-10", None, -8, item="rubber"),
    ),
]
SUMS = [
    case(
        "sums that were spent on and earned from trade",
        "2016-12-12",
        "In November Laos earned $300 million from exports, a rise of 4 percent. An estimated $420"
        " million was spent on fuel imports, up 5 percent. Some $25 million has been earned from"
        " exports of coffee.",
        exports("LAO", "2016-11", "USD 300 mn", 4),
        imports("LAO", "2016-11", "USD 420 mn", 5, item="fuels"),
        exports("LAO", "2016-11", "USD 25 mn", item="coffee"),
    ),
    case(
        "money spent on something else",
        "2016-12-12",
        "Rice exports of Cambodia rose 3 percent in May. In all $4 million was spent on roads.",
        exports("KHM", "2016-05", None, 3, item="rice"),
    ),
    case(
        "a conversion behind a hedge",
        "2013-08-09",
        "China's trade surplus in July was over 110 billion yuan, or just below 18 billion U.S."
        " dollars.",
        balance("CHN", "2013-07", "CNY 110 bn", qualifier="over"),
    ),
    case(
        "more by a sum and a rate",
        "2019-02-20",
        "Uzbekistan's imports reached $19 billion in 2018, which is more by $5 billion or 36"
        " percent. Exports were $14 billion, which is $1 billion or 8 percent more than in 2017.",
        imports("UZB", "2018", "USD 19 bn", 36, change="USD 5 bn"),
        exports("UZB", "2018", "USD 14 bn", 8, change="USD 1 bn"),
    ),
    case(
        "the whole of a share goes on",
        "2013-11-12",
        "Vietnam's trade deficit was $200 million in October, equal to 1.5 percent of total"
        " exports, which stood at $12 billion, up 15 percent.",
        balance("VNM", "2013-10", "USD -200 mn", share=1.5),
        exports("VNM", "2013-10", "USD 12 bn", 15),
    ),
]
TIMES = [
    case(
        "the sum of an earlier record",
        "2016-09-15",
        "Indonesia posted a trade surplus of $1.2 billion in August. It was the highest figure"
        " since May 2015 at $1.3 billion.",
        balance("IDN", "2016-08", "USD 1.2 bn", record="highest", since="2015-05"),
        balance("IDN", "2015-05", "USD 1.3 bn"),
    ),
    case(
        "a month in front that others are compared with",
        "2018-07-04",
        "Malaysia's exports in January to May 2018 rose 7 percent to RM400 billion. Compared to"
        " April 2018, imports logged a growth of 3.4 percent while exports and total trade fell by"
        " 2.5 percent and 1.2 percent respectively.",
        exports("MYS", "2018-01/2018-05", "MYR 400 bn", 7, basis="yoy"),
        imports("MYS", "2018-05", None, 3.4, basis="mom"),
        exports("MYS", "2018-05", None, -2.5, basis="mom"),
        trade("MYS", "2018-05", None, -1.2, basis="mom"),
    ),
    case(
        "months in all",
        "2018-09-12",
        "Vietnam's exports of pepper rose 5 percent in eight months to $600 million.",
        exports("VNM", "2018-01/2018-08", "USD 600 mn", 5, item="pepper"),
    ),
    case(
        "months in which nothing was like it",
        "2018-09-12",
        "Vietnam's exports of pepper dropped 5 percent in August, the biggest fall in eight"
        " months.",
        exports("VNM", "2018-08", None, -5, item="pepper", record="sharpest_fall"),
    ),
    case(
        "the past months, told before the last one is over",
        "2012-11-27",
        "Vietnam earned $105 billion from exports in the past 11 months.",
        exports("VNM", "2012-01/2012-11", "USD 105 bn"),
    ),
    case(
        "the year that the month told of closed",
        "2010-02-18",
        "Sri Lanka's exports in December 2009 rose 4 percent to $700 million.\n\n"
        "Exports during the year fell 12 percent to $7.1 billion.",
        exports("LKA", "2009-12", "USD 700 mn", 4),
        exports("LKA", "2009", "USD 7.1 bn", -12),
    ),
    case(
        "a month that closed no year",
        "2010-08-18",
        "Sri Lanka's exports in June 2010 rose 4 percent to $700 million.\n\n"
        "Exports of tea during the year have been affected by drought and fell 2 percent.",
        exports("LKA", "2010-06", "USD 700 mn", 4),
        exports("LKA", "2010-06", None, -2, item="tea"),
    ),
]
MEMBERS = [
    case(
        "what other goods did, behind one with a rate",
        "2012-04-21",
        "Laos's rubber exports rose 17 percent in March, maize 8.9 percent and other foods 2.2"
        " percent.",
        exports("LAO", "2012-03", None, 17, item="rubber"),
        exports("LAO", "2012-03", None, 8.9, item="maize"),
        exports("LAO", "2012-03", None, 2.2, item="other foods"),
    ),
    case(
        "a last partner with its rate behind a comma",
        "2012-04-21",
        "Exports to Japan rose by 8.8 percent in March, China by 6.5 percent and Canada, 6.2"
        " percent, Vietnam's customs said.",
        exports("VNM", "2012-03", None, 8.8, partner="JPN"),
        exports("VNM", "2012-03", None, 6.5, partner="CHN"),
        exports("VNM", "2012-03", None, 6.2, partner="CAN"),
    ),
    case(
        "a share behind a rate, its whole unsaid",
        "2012-04-21",
        "Nepal's tea exports rose 7 percent in March, representing 4 percent. Jute exports dropped"
        " 3 percent, accounting for 12 percent.",
        exports("NPL", "2012-03", None, -3, item="jute", share=12),
        exports("NPL", "2012-03", None, 7, item="tea", share=4),
    ),
    case(
        "a rate behind a share",
        "2012-04-21",
        "Tea made up 12 percent of Nepal's exports in March, up by 3 percent.",
        exports("NPL", "2012-03", None, 3, item="tea", share=12),
    ),
    case(
        "a market with its exports",
        "2012-04-21",
        "Cambodia's exports to major markets fell by 2.4 per cent in March, while Japan remained a"
        " good market with exports rising by 5.5 per cent.",
        exports("KHM", "2012-03", None, -2.4, partner="major markets"),
        exports("KHM", "2012-03", None, 5.5, partner="JPN"),
    ),
]
TURNOVERS = [
    case(
        "what exports of a good turned over",
        "2016-06-14",
        "Vietnam's squid exports in May rose by 12 percent to $26 million, raising five-month"
        " turnover to $101 million.",
        exports("VNM", "2016-05", "USD 26 mn", 12, item="squid"),
        exports("VNM", "2016-01/2016-05", "USD 101 mn", item="squid"),
    ),
    case(
        "what a market turned over",
        "2016-06-14",
        "Japan remained Vietnam's largest export market in May with turnover reaching $170 million."
        " It was followed by Chile with $56 million.",
        exports("VNM", "2016-05", "USD 170 mn", partner="JPN"),
        exports("VNM", "2016-05", "USD 56 mn", partner="CHL"),
    ),
    case(
        "the turnover of both flows",
        "2016-06-14",
        "Mongolia's exports rose to $5 billion in 2015 and imports fell to $4 billion, bringing"
        " total turnover to $9 billion.",
        exports("MNG", "2015", "USD 5 bn"),
        imports("MNG", "2015", "USD 4 bn"),
        trade("MNG", "2015", "USD 9 bn"),
    ),
    case(
        "months in the plural are no good",
        "2016-08-05",
        "Vietnam's exports reached $14 billion in July, raising the country's seven-months turnover"
        " to $96 billion.",
        exports("VNM", "2016-07", "USD 14 bn"),
        exports("VNM", "2016-01/2016-07", "USD 96 bn"),
    ),
    case(
        "earned by exporting",
        "2016-06-14",
        "Pakistan's rice exports rose 3 percent in May. The country also earned $22 million by"
        " exporting surgical instruments.",
        exports("PAK", "2016-05", None, 3, item="rice"),
        exports("PAK", "2016-05", "USD 22 mn", item="surgical instruments"),
    ),
]
MOVES = [
    case(
        "what a deficit is due to is no forecast",
        "2017-02-20",
        "The trade deficit of Laos was $67 million in January. The deficit was due to the fall in"
        " coffee exports by 6 percent. Exports are due to rise 5 percent this year.",
        balance("LAO", "2017-01", "USD -67 mn"),
        exports("LAO", "2017-01", None, -6, item="coffee"),
        exports("LAO", "2017", None, 5, status="forecast"),
    ),
    case(
        "sums that a balance results from",
        "2014-12-17",
        "Indonesia's surplus in the eleven months to November was $8 billion, resulting from $138"
        " billion in exports and $130 billion in imports.",
        balance("IDN", "2014-01/2014-11", "USD 8 bn"),
        exports("IDN", "2014-01/2014-11", "USD 138 bn"),
        imports("IDN", "2014-01/2014-11", "USD 130 bn"),
    ),
    case(
        "a sum equivalent to one in other money",
        "2017-12-18",
        "Nepal's trade deficit was $7 billion in 2016, equivalent to Rs 760 billion.",
        balance("NPL", "2016", "USD -7 bn"),
    ),
    case(
        "exports per day",
        "2021-09-21",
        "South Korea's exports were down 4.3 percent on the first 20 days of September. Per-day"
        " exports rose 1 percent to $2.6 billion.",
        exports("KOR", "2021-09-01/2021-09-20", None, -4.3, adjustment=None),
        exports("KOR", "2021-09-01/2021-09-20", "USD 2.6 bn", 1, adjustment="daily_average"),
    ),
    case(
        "this span of months",
        "2022-02-24",
        "During this July-January period Bangladesh's tea exports grew by 11 percent.",
        exports("BGD", "2021-07/2022-01", None, 11, item="tea"),
    ),
    case(
        "the parts that a whole comprises",
        "2011-08-28",
        "Hong Kong's exports in July, comprising re-exports and domestic exports, increased by 9"
        " percent to HK$280 billion.",
        exports("HKG", "2011-07", "HKD 280 bn", 9),
    ),
    case(
        "a good with the biggest fall",
        "2014-12-17",
        "Compared to a month earlier, Vietnam's farm exports dropped 10 percent in May, with coffee"
        " recording the biggest fall of $15 million, or 9 percent.",
        exports("VNM", "2014-05", None, -10, item="farm", basis="mom"),
        exports("VNM", "2014-05", None, -9, change="USD -15 mn", item="coffee", basis="mom"),
    ),
    case(
        "the biggest fall of a flow",
        "2014-12-17",
        "Vietnam's tea exports posted the biggest fall of 12 percent in May.",
        exports("VNM", "2014-05", None, -12, item="tea"),
    ),
    case(
        "a market named behind its role",
        "2024-01-08",
        "Kazakhstan was Tajikistan's largest partner, with trade volume exceeding $1 billion in"
        " 2023. The main market was Turkey, with exports of $400 million.",
        trade("TJK", "2023", "USD 1 bn", partner="KAZ", qualifier="over"),
        exports("TJK", "2023", "USD 400 mn", partner="TUR"),
    ),
]
LISTS = [
    case(
        "a comma before the last of several goods",
        "2013-12-16",
        "Vietnam's exports of pepper, coffee, and rubber fell 5 percent to $90 million in"
        " November.",
        exports("VNM", "2013-11", "USD 90 mn", -5, item="pepper, coffee, and rubber"),
    ),
    case(
        "each with its own rate",
        "2013-12-16",
        "Laos's tin, copper, and gold exports fell 1, 2 and 3 percent in November. Exports of"
        " maize, rice, and tea were $1 million, $2 million and $3 million, respectively.",
        exports("LAO", "2013-11", None, -1, item="tin"),
        exports("LAO", "2013-11", None, -2, item="copper"),
        exports("LAO", "2013-11", None, -3, item="gold"),
        exports("LAO", "2013-11", "USD 1 mn", item="maize"),
        exports("LAO", "2013-11", "USD 2 mn", item="rice"),
        exports("LAO", "2013-11", "USD 3 mn", item="tea"),
    ),
    case(
        "the last of them is all others",
        "2013-12-16",
        "Laos's imports of cars, spare parts, and other machinery rose 5 percent in November.",
        imports("LAO", "2013-11", None, 5, item="cars, spare parts, and other machinery"),
    ),
    case(
        "several goods behind a time",
        "2013-12-16",
        "In November, maize, rice and tea exports of Laos grew by 14.7%, 11.7% and 22.2%,"
        " respectively. In October, tin, copper, and gold imports fell by 1%, 2% and 3%.",
        exports("LAO", "2013-11", None, 14.7, item="maize"),
        exports("LAO", "2013-11", None, 11.7, item="rice"),
        exports("LAO", "2013-11", None, 22.2, item="tea"),
        imports("LAO", "2013-10", None, -1, item="tin"),
        imports("LAO", "2013-10", None, -2, item="copper"),
        imports("LAO", "2013-10", None, -3, item="gold"),
    ),
    case(
        "a comma before another clause",
        "2013-12-16",
        "In November, tea output fell, and coffee exports rose 5 percent, Kenya's customs said.",
        exports("KEN", "2013-11", None, 5, item="coffee"),
    ),
    case(
        "goods with sums and brackets",
        "2013-12-16",
        "China's exports of textiles and apparel rose by 2 percent to $30 billion in November:"
        " textiles, $12 billion (up 3 percent) and apparel, $18 billion (down 6 percent).",
        exports("CHN", "2013-11", "USD 30 bn", 2, item="textiles and apparel"),
        exports("CHN", "2013-11", "USD 12 bn", 3, item="textiles"),
        exports("CHN", "2013-11", "USD 18 bn", -6, item="apparel"),
    ),
    case(
        "a conversion behind the noun of its sum",
        "2013-12-16",
        "The ministry attributed Japan's 1,293 billion-yen trade deficit (12.5 billion U.S."
        " dollars) in November to rising imports.",
        balance("JPN", "2013-11", "JPY -1293 bn"),
    ),
]
CASES = [*LISTS, *MOVES, *OFFICES, *FISCAL, *SIGNS, *SUMS, *TIMES, *MEMBERS, *TURNOVERS]


@pytest.mark.parametrize("example", params(CASES))
def test_asian_dailies(example: Case) -> None:
    example.check()
