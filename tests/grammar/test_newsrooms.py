"""Little articles in the manner of newsrooms around the world, read as a whole."""

from __future__ import annotations

import pytest

from tests.grammar.expected import (
    Case,
    balance,
    case,
    exports,
    imports,
    params,
    trade,
)

CASES = [
    case(
        "a Korean ministry on its month",
        "2019-12-01",
        "SEOUL, Dec. 1 (Yonder) -- South Korea's exports fell 14.3 percent in November from a year "
        "earlier due to weak chip prices, data showed Sunday.\n\n"
        "Outbound shipments came to $44.1 billion last month, according to the Ministry of Trade, "
        "Industry and Energy. It was the 12th consecutive month of decline.\n\n"
        "Imports declined 13 percent on-year to $40.73 billion, resulting in a trade surplus of "
        "$3.37 billion, the ministry said.\n\n"
        "Exports of semiconductors tumbled 30.8 percent to $7.39 billion, while those of ships "
        "plunged 62.1 percent.\n\n"
        "By destination, shipments to China dropped 12.2 percent and those to the United States "
        "fell 8.3 percent.\n",
        exports("KOR", "2019-11", "USD 44.1 bn", -14.3, basis="yoy", streak="12 month fall"),
        imports("KOR", "2019-11", "USD 40.73 bn", -13, basis="yoy"),
        balance("KOR", "2019-11", "USD 3.37 bn"),
        exports("KOR", "2019-11", "USD 7.39 bn", -30.8, item="semiconductors"),
        exports("KOR", "2019-11", None, -62.1, item="ships"),
        exports("KOR", "2019-11", None, -12.2, partner="CHN"),
        exports("KOR", "2019-11", None, -8.3, partner="USA"),
        title="S. Korea's exports down 14.3 pct in November",
    ),
    case(
        "a Vietnamese office on ten months",
        "2021-11-01",
        "Việt Nam's total import-export turnover in the first ten months of 2021 was estimated at "
        "US$537.3 billion, up 22.6 per cent over the same period last year, the General Statistics "
        "Office said.\n\nExports rose 16.6 per cent to US$267.9 billion and imports 28.2 per cent "
        "to US$269.4 billion. The country thus had a trade deficit of US$1.5 billion.\n",
        trade("VNM", "2021-01/2021-10", "USD 537.3 bn", 22.6, basis="yoy"),
        exports("VNM", "2021-01/2021-10", "USD 267.9 bn", 16.6),
        imports("VNM", "2021-01/2021-10", "USD 269.4 bn", 28.2),
        balance("VNM", "2021-01/2021-10", "USD -1.5 bn"),
    ),
    case(
        "an Indian ministry with crores",
        "2017-08-14",
        "NEW DELHI: India's merchandise exports grew 3.9 per cent to $22.5 billion in July from "
        "$21.7 billion in the same month last year. In rupee terms they were worth Rs 1,45,200 "
        "crore. Gold imports nearly doubled to $2.1 billion.",
        exports("IND", "2017-07", "USD 22.5 bn", 3.9),
        exports("IND", "2016-07", "USD 21.7 bn"),
        exports("IND", "2017-07", "INR 1452 bn"),
        imports("IND", "2017-07", "USD 2.1 bn", 100, item="gold"),
    ),
    case(
        "Chinese customs on three quarters",
        "2019-10-14",
        "BEIJING -- China's foreign trade of goods rose 2.8 percent year on year to 22.91 trillion "
        "yuan in the first three quarters of 2019, the General Administration of Customs said.\n\n"
        "Exports went up 5.2 percent to 12.48 trillion yuan, while imports edged down 0.1 percent "
        "to 10.43 trillion yuan. The trade surplus widened 44.2 percent to 2.05 trillion yuan.\n\n"
        "ASEAN was the second largest trading partner, with trade up 11.5 percent.\n",
        trade("CHN", "2019-01/2019-09", "CNY 22.91 tn", 2.8, basis="yoy"),
        exports("CHN", "2019-01/2019-09", "CNY 12.48 tn", 5.2, basis="yoy"),
        imports("CHN", "2019-01/2019-09", "CNY 10.43 tn", -0.1, basis="yoy"),
        balance("CHN", "2019-01/2019-09", "CNY 2.05 tn", 44.2, basis="yoy"),
        trade("CHN", "2019-01/2019-09", None, 11.5, partner="ASEAN"),
    ),
    case(
        "the German office",
        "2021-03-09",
        "WIESBADEN - German exports were down 8.0% in January 2021 on January 2020 and imports "
        "were down 9.8%, the Federal Statistical Office reports. Exports worth 98.1 billion euros "
        "and imports worth 83.8 billion euros left a foreign trade balance of 14.3 billion euros.",
        exports("DEU", "2021-01", "EUR 98.1 bn", -8.0, basis="yoy"),
        imports("DEU", "2021-01", "EUR 83.8 bn", -9.8, basis="yoy"),
        balance("DEU", "2021-01", "EUR 14.3 bn"),
    ),
    case(
        "the Swiss customs office",
        "2018-09-20",
        "Bern, 20.09.2018 - In August 2018 seasonally adjusted exports fell by 4.3 percent to "
        "18.4 billion francs, while imports rose by 0.6 percent to 17.1 billion francs. The trade "
        "balance closed with a surplus of 1.3 billion francs.",
        exports("CHE", "2018-08", "CHF 18.4 bn", -4.3, adjustment="seasonally_adjusted"),
        imports("CHE", "2018-08", "CHF 17.1 bn", 0.6),
        balance("CHE", "2018-08", "CHF 1.3 bn"),
        title="Swiss foreign trade in August 2018",
    ),
    case(
        "Sri Lanka on its apparel",
        "2016-06-20",
        "Sri Lanka's exports fell 3.9 percent from a year earlier to 834 million US dollars in "
        "April 2016, the Central Bank said. Apparel exports rose 2.1 percent to 380 million "
        "dollars, while tea fell 11 percent to 96 million dollars. In the first four months "
        "exports were down 5.6 percent to 3.4 billion dollars.",
        exports("LKA", "2016-04", "USD 834 mn", -3.9, basis="yoy"),
        exports("LKA", "2016-04", "USD 380 mn", 2.1, item="apparel"),
        exports("LKA", "2016-04", "USD 96 mn", -11, item="tea"),
        exports("LKA", "2016-01/2016-04", "USD 3.4 bn", -5.6),
    ),
    case(
        "the Australian bureau",
        "2018-11-05",
        "Australia's trade surplus rose to A$3.02 billion in September from a revised A$2.34 "
        "billion in August, the Australian Bureau of Statistics said. Exports of goods and "
        "services rose one percent, seasonally adjusted, while imports fell one percent.",
        balance("AUS", "2018-09", "AUD 3.02 bn"),
        balance("AUS", "2018-08", "AUD 2.34 bn"),
        exports("AUS", "2018-09", None, 1, item="goods and services"),
        imports("AUS", "2018-09", None, -1, item="goods and services"),
    ),
    case(
        "the US Census",
        "2013-08-06",
        "WASHINGTON - The U.S. trade deficit fell 22.4 percent in June to $34.2 billion, the "
        "Commerce Department said. Exports rose 2.2 percent to a record $191.2 billion. Imports "
        "were down 2.5 percent at $225.4 billion. The deficit with China shrank 4.2 percent to "
        "$26.6 billion.",
        balance("USA", "2013-06", "USD -34.2 bn", -22.4),
        exports("USA", "2013-06", "USD 191.2 bn", 2.2, record="highest"),
        imports("USA", "2013-06", "USD 225.4 bn", -2.5),
        balance("USA", "2013-06", "USD -26.6 bn", -4.2, partner="CHN"),
    ),
    case(
        "Brazil on its week",
        "2021-05-10",
        "Brazil posted a trade surplus of $2.1 billion in the first week of May, the ministry said "
        "on Monday.",
        balance("BRA", "2021-05-01/2021-05-07", "USD 2.1 bn"),
    ),
    case(
        "Argentina on soy",
        "2014-08-04",
        "BUENOS AIRES - Argentine grain exporters shipped soybeans worth $1.3 billion in July, the "
        "chamber said. Argentina's soymeal exports to Vietnam rose to 310,000 tonnes in the "
        "month from 240,000 tonnes in July 2013.",
        exports("ARG", "2014-07", "USD 1.3 bn", item="soybeans"),
        exports("ARG", "2014-07", quantity="310000 tonne", item="soymeal", partner="VNM"),
        exports("ARG", "2013-07", quantity="240000 tonne", item="soymeal", partner="VNM"),
    ),
    case(
        "Kenya on tea and flowers",
        "2018-02-20",
        "NAIROBI - Kenya's tea exports earned Sh129 billion in 2017, up from Sh116 billion in "
        "2016. Cut flower exports rose 16 per cent to Sh82 billion.",
        exports("KEN", "2017", "KES 129 bn", item="tea"),
        exports("KEN", "2016", "KES 116 bn", item="tea"),
        exports("KEN", "2017", "KES 82 bn", 16, item="cut flowers"),
    ),
    case(
        "Nigeria's quarter",
        "2022-09-14",
        "Nigeria's total trade stood at N12.84 trillion in the second quarter of 2022, the "
        "National Bureau of Statistics said. Exports were N7.41 trillion and imports N5.44 "
        "trillion. Crude oil exports, at N5.91 trillion, made up 79.8 per cent of total exports.",
        trade("NGA", "2022-Q2", "NGN 12.84 tn"),
        exports("NGA", "2022-Q2", "NGN 7.41 tn"),
        imports("NGA", "2022-Q2", "NGN 5.44 tn"),
        exports("NGA", "2022-Q2", "NGN 5.91 tn", item="crude oil", share=79.8),
    ),
    case(
        "South Africa swings",
        "2015-06-30",
        "South Africa recorded a trade surplus of R5.01 billion in May compared with a revised "
        "deficit of R2.51 billion in April, the revenue service said. Exports rose 2.1% on a "
        "monthly basis to R86.9 billion.",
        balance("ZAF", "2015-05", "ZAR 5.01 bn"),
        balance("ZAF", "2015-04", "ZAR -2.51 bn"),
        exports("ZAF", "2015-05", "ZAR 86.9 bn", 2.1, basis="mom"),
    ),
    case(
        "a wire of 1987",
        "1987-07-21",
        "OSLO, July 21 - Norway's trade balance showed a deficit of 1.27 billion crowns in June "
        "after a deficit of 490 mln in May and a surplus of 330 mln in June 1986, the Central "
        "Bureau of Statistics said.\n    Exports, excluding ships, were 11.2 billion crowns.\n",
        balance("NOR", "1987-06", "NOK -1.27 bn"),
        balance("NOR", "1987-05", "NOK -490 mn"),
        balance("NOR", "1986-06", "NOK 330 mn"),
        exports("NOR", "1987-06", "NOK 11.2 bn", item="excluding ships"),
        title="NORWAY TRADE DEFICIT WIDENS IN JUNE",
    ),
    case(
        "Japan on its month",
        "2017-04-20",
        "TOKYO (Wire) - Japan's exports rose 12.0 percent in March from a year earlier, the "
        "fastest pace in more than two years, Ministry of Finance data showed on Thursday. The "
        "rise compares with a 6.7 percent gain expected by economists in a poll. Imports rose "
        "15.8 percent, versus the median estimate of 10.4 percent.",
        exports("JPN", "2017-03", None, 12.0, basis="yoy", record="fastest_rise", since=None),
        exports("JPN", "2017-03", None, 6.7, status="forecast"),
        imports("JPN", "2017-03", None, 15.8),
        imports("JPN", "2017-03", None, 10.4, status="forecast"),
    ),
    case(
        "the euro zone",
        "2014-10-16",
        "The euro zone's trade surplus with the rest of the world was 9.2 billion euros in August "
        "2014, compared with 7.3 billion a year earlier, Eurostat said. Exports fell 3 percent "
        "year-on-year and imports 4 percent.",
        balance("EUROZONE", "2014-08", "EUR 9.2 bn"),
        balance("EUROZONE", "2013-08", "EUR 7.3 bn"),
        exports("EUROZONE", "2014-08", None, -3, basis="yoy"),
        imports("EUROZONE", "2014-08", None, -4, basis="yoy"),
    ),
    case(
        "Bangladesh and its fiscal year",
        "2018-05-03",
        "DHAKA - Bangladesh fetched $30.4 billion from exports in the July-April period of fiscal "
        "2017-18, up 6.4 percent year-on-year. Garment exports rose 9.4 percent to $25.3 billion.",
        exports("BGD", "2017-07/2018-04", "USD 30.4 bn", 6.4, basis="yoy"),
        exports("BGD", "2017-07/2018-04", "USD 25.3 bn", 9.4, item="garments"),
    ),
    case(
        "a Turkish assembly",
        "2022-05-05",
        "Türkiye's exports hit $23.4 billion in April, an annual increase of 24.6%. The automotive "
        "industry led with exports of $2.6 billion, followed by chemicals with $2.4 billion.",
        exports("TUR", "2022-04", "USD 23.4 bn", 24.6, basis="yoy"),
        exports("TUR", "2022-04", "USD 2.6 bn", item="automotive"),
        exports("TUR", "2022-04", "USD 2.4 bn", item="chemicals"),
    ),
    case(
        "New Zealand's annual balance",
        "2019-08-26",
        "New Zealand had a trade deficit of NZ$685 million in July 2019. For the year ended July "
        "2019 the deficit was NZ$5.5 billion.",
        balance("NZL", "2019-07", "NZD -685 mn"),
        balance("NZL", "2018-08/2019-07", "NZD -5.5 bn"),
    ),
    case(
        "a revision without its unit",
        "1987-03-25",
        "New Zealand's exports rose to NZ$998.4 million in February from NZ$889.2 million (revised "
        "from 889.5) in January.",
        exports("NZL", "1987-02", "NZD 998.4 mn"),
        exports("NZL", "1987-01", "NZD 889.2 mn"),
        exports("NZL", "1987-01", "NZD 889.5 mn"),
    ),
    case(
        "an interim surplus of the first days",
        "1987-03-02",
        "Korea's trade surplus for February 1-20 came to $410 million. The February interim "
        "surplus compares with one of $280 million in the same January period.",
        balance("KOR", "1987-02-01/1987-02-20", "USD 410 mn"),
        balance("KOR", "1987-01-01/1987-01-20", "USD 280 mn"),
    ),
    case(
        "the total of the month a year ago",
        "1987-04-29",
        "Peru's trade surplus in March was well up on the year-ago month total of $85 million.",
        balance("PER", "1986-03", "USD 85 mn"),
    ),
    case(
        "an old mark and its time",
        "2004-09-18",
        "The US deficit with Peru swelled to an all-time high of $1.3 billion in July, surpassing "
        "the old mark of $1.1 billion set in October 2002.",
        balance("USA", "2004-07", "USD -1.3 bn", partner="PER", record="highest"),
        balance("USA", "2002-10", "USD -1.1 bn", partner="PER"),
    ),
    case(
        "a price by the way",
        "2004-09-18",
        "Peru's trade deficit grew in July. Its oil imports rose 5 percent to $890 million as the "
        "average price per barrel climbed to $37.20 from $36.16.",
        imports("PER", "2004-07", "USD 890 mn", growth=5, item="oil"),
    ),
    case(
        "half of what they were",
        "2009-02-17",
        "Peru's purchases of fuel abroad reached $352 million in January, half of what they were "
        "in January 2008.",
        imports("PER", "2009-01", "USD 352 mn", growth=-50, basis="yoy", item="fuels"),
    ),
    case(
        "the most from one country",
        "2018-06-29",
        "In May, Peru imported the most from China -- $970 million -- followed by Brazil with $930 "
        "million.",
        imports("PER", "2018-05", "USD 970 mn", partner="CHN"),
        imports("PER", "2018-05", "USD 930 mn", partner="BRA"),
    ),
    case(
        "a fiscal half",
        "1999-10-20",
        "For the fiscal first half, Japan's trade surplus declined 12.5 percent to 6.2 trillion "
        "yen.",
        balance("JPN", "1999-04/1999-09", "JPY 6.2 tn", growth=-12.5, basis="yoy"),
    ),
    case(
        "what the biggest market buys",
        "2019-11-15",
        "Kenya's exports rose in October. Uganda remained the biggest market for Kenyan goods in "
        "Africa, with purchases of $417 million, up 4.2 per cent.",
        exports("KEN", "2019-10", "USD 417 mn", growth=4.2, partner="UGA"),
    ),
    case(
        "purchases in news of exports are a country's own where no market is named",
        "2019-11-15",
        "Kenya's imports rose in October, with purchases of wheat at $30 million.",
        imports("KEN", "2019-10", "USD 30 mn", item="wheat"),
    ),
    case(
        "months of a fiscal year in brackets",
        "2008-05-12",
        "Pakistan's trade deficit widened by 52.3 per cent to $16.9bn in the first 10 months "
        "(July-April) of this fiscal year from $11.1bn in the corresponding period last year.",
        balance("PAK", "2007-07/2008-04", "USD -16.9 bn", growth=52.3),
        balance("PAK", "2006-07/2007-04", "USD -11.1 bn"),
    ),
    case(
        "the span that a month adds to",
        "1998-11-24",
        "Thailand's imports fell to $3.4 billion in October. Exports were $4.1 billion, taking the "
        "total for January-October to $40 billion.",
        imports("THA", "1998-10", "USD 3.4 bn"),
        exports("THA", "1998-10", "USD 4.1 bn"),
        exports("THA", "1998-01/1998-10", "USD 40 bn"),
    ),
    case(
        "what a rise followed",
        "2021-04-21",
        "Japan's exports surged 16.1% in March from a year earlier. That compared with a median "
        "forecast for an 11.6% increase and followed a 4.5% decline in February.",
        exports("JPN", "2021-03", growth=16.1, basis="yoy"),
        exports("JPN", "2021-03", growth=11.6, basis="yoy", status="forecast"),
        exports("JPN", "2021-02", growth=-4.5, basis="yoy"),
    ),
    case(
        "last month's imbalance, and what it was first put at",
        "1990-10-18",
        "The US trade deficit widened to $9.3 billion in August. The August deficit was up 2 "
        "percent from July's imbalance of $9.1 billion, revised from an original estimate of $9.4 "
        "billion.",
        balance("USA", "1990-08", "USD -9.3 bn", growth=2, basis="mom"),
        balance("USA", "1990-07", "USD -9.1 bn"),
        balance("USA", "1990-07", "USD -9.4 bn"),
    ),
    case(
        "the month of a price by the way",
        "1990-10-18",
        "The US trade deficit widened to $9.3 billion in August. Oil imports reached $5.2 billion, "
        "reflecting a jump in the price to $20.46 a barrel from $15.29 a barrel in July.",
        balance("USA", "1990-08", "USD -9.3 bn"),
        imports("USA", "1990-08", "USD 5.2 bn", item="oil"),
    ),
    case(
        "narrower and wider by so much",
        "2025-05-20",
        "Peru had a trade surplus of $5.2 billion in April, narrower by 33 per cent. The deficit "
        "with Chile was $1.1 billion, wider by 5 per cent.",
        balance("PER", "2025-04", "USD 5.2 bn", growth=-33),
        balance("PER", "2025-04", "USD -1.1 bn", growth=5, partner="CHL"),
    ),
    case(
        "both flows as one sum",
        "2023-10-13",
        "In August, China's total goods imports and exports dipped 0.2 percent year on year to 3.2 "
        "trillion yuan.",
        trade("CHN", "2023-08", "CNY 3.2 tn", growth=-0.2, basis="yoy"),
    ),
    case(
        "both flows with a sum of each",
        "2023-10-13",
        "In August Peru's exports and imports were $3.1 billion and $2.2 billion, respectively.",
        exports("PER", "2023-08", "USD 3.1 bn"),
        imports("PER", "2023-08", "USD 2.2 bn"),
    ),
    case(
        "the gap between both flows",
        "2023-10-13",
        "The gap between Peru's exports and imports was $3.1 billion in September.",
        balance("PER", "2023-09", "USD -3.1 bn"),
    ),
    case(
        "two flows with a figure of each",
        "2023-10-13",
        "Peru's exports and imports rose to $3.1 billion and $2.2 billion in September from $2.5 "
        "billion and $1.4 billion in August.",
        exports("PER", "2023-09", "USD 3.1 bn"),
        imports("PER", "2023-09", "USD 2.2 bn"),
        exports("PER", "2023-08", "USD 2.5 bn"),
        imports("PER", "2023-08", "USD 1.4 bn"),
    ),
    case(
        "a number that is worth a sum is none itself",
        "1997-06-20",
        "In April France exported aircraft worth 4.4 billion francs, compared with 21 worth 7.1 "
        "billion in March.",
        exports("FRA", "1997-04", "FRF 4.4 bn", item="aircraft"),
        exports("FRA", "1997-03", "FRF 7.1 bn", item="aircraft"),
    ),
]


@pytest.mark.parametrize("example", params(CASES))
def test_an_article_as_a_whole(example: Case) -> None:
    example.check()
