"""What growth is measured against, said once, said behind, or told of before."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

CASES = [
    case(
        "a monthly drop",
        "2018-02-28",
        "Mexico's exports showed a monthly drop of 1.9 percent in January.",
        exports("MEX", "2018-01", None, -1.9, basis="mom"),
    ),
    case(
        "an annual increase",
        "2018-02-28",
        "Canada's imports posted an annual increase of 11.6 percent in January.",
        imports("CAN", "2018-01", None, 11.6, basis="yoy"),
    ),
    case(
        "a quarter named by its last month",
        "2006-02-01",
        "In the December 2005 quarter New Zealand's exports were 3.2 percent higher than in the "
        "September 2005 quarter.",
        exports("NZL", "2005-Q4", None, 3.2, basis="qoq"),
    ),
    case(
        "two rates, each with its own base behind it",
        "2021-07-14",
        "Japan's exports of tea in June were 6.1 percent more than a year earlier but 8.8 percent "
        "less than in May.",
        exports("JPN", "2021-06", None, 6.1, item="tea", basis="yoy"),
        exports("JPN", "2021-06", None, -8.8, item="tea", basis="mom"),
    ),
    case(
        "one base behind two rates",
        "2025-02-07",
        "In December 2024 German exports rose 2.9 percent and imports 2.1 percent compared to "
        "November 2024.",
        exports("DEU", "2024-12", None, 2.9, basis="mom"),
        imports("DEU", "2024-12", None, 2.1, basis="mom"),
    ),
    case(
        "the previous fiscal year",
        "2010-06-28",
        "India's exports in fiscal 2009-10 were up 5 percent over the previous fiscal.",
        exports("IND", "2009-04/2010-03", None, 5, basis="yoy"),
    ),
    case(
        "a remark on the month ends with its paragraph",
        "2023-10-19",
        "Malaysia's exports fell 13.7 percent year on year in September. They rose 8 percent from "
        "August.\n\nShipments to China fell 10 percent.",
        exports("MYS", "2023-09", None, -13.7, basis="yoy"),
        exports("MYS", "2023-09", None, 8, basis="mom"),
        exports("MYS", "2023-09", None, -10, basis="yoy", partner="CHN"),
    ),
    case(
        "years gone by, and the sum at their beginning",
        "1990-06-29",
        "In the last ten years, Kenyan exports to Uganda rose fivefold, from $417 million to $2.3 "
        "billion in 1989.",
        exports("KEN", "1989", "USD 2.3 bn", 400, partner="UGA", basis="other"),
        exports("KEN", "1979", "USD 417 mn", partner="UGA"),
    ),
    case(
        "a rate of every year",
        "2019-06-10",
        "Chinese exports to Brazil rose 5 percent a year over the past five years.",
        exports("CHN", None, None, 5, partner="BRA", basis="yoy"),
    ),
    case(
        "the worst in ten years is measured against no year",
        "2019-06-10",
        "Exports of Peru rose 3 percent in May, the worst rise in ten years.",
        exports("PER", "2019-05", None, 3, basis="yoy"),
    ),
    case(
        "an event",
        "2023-08-30",
        "Japan's imports of gas from Russia are up 40% since the invasion of Ukraine.",
        imports("JPN", None, None, 40, item="gas", partner="RUS", basis="other"),
    ),
    case(
        "the week before and an average",
        "2019-06-10",
        "Chile's exports of cherries totalled 61,300 tonnes, up 22% from the previous week and "
        "down 9% from the average of the prior four weeks.",
        exports("CHL", None, None, 22, item="cherries", quantity="61300 tonne", basis="other"),
        exports("CHL", None, None, -9, item="cherries", basis="other"),
    ),
    case(
        "the months before",
        "2019-06-10",
        "Danish exports were 3.9 percent bigger from February through April than in the "
        "preceding three months.",
        exports("DNK", "2019-02/2019-04", None, 3.9, basis="other"),
    ),
    case(
        "a quarter whose noun was said before",
        "2018-09-10",
        "Peru's exports rose to $3 billion in the second quarter of 2018 from $2 billion in the "
        "first, up 50 percent.",
        exports("PER", "2018-Q2", "USD 3 bn", 50, basis="qoq"),
        exports("PER", "2018-Q1", "USD 2 bn"),
    ),
    case(
        "the same half, counted in months",
        "1986-09-10",
        "Soviet trade was 65.4 billion roubles in the first half of 1986, or 5.4 pct less than in "
        "January-June 1985.",
        trade("SUN", "1986-H1", "SUR 65.4 bn", -5.4, basis="yoy"),
    ),
    case(
        "of two sums, the one behind the rate",
        "2024-01-30",
        "The trade gap of the Philippines broadened to $4.01 billion in December 2023 from $3.69 "
        "billion in November, although it was 9.8% smaller than the $4.45 billion posted in "
        "December of the previous year.",
        balance("PHL", "2023-12", "USD -4.01 bn", -9.8, basis="yoy"),
        balance("PHL", "2023-11", "USD -3.69 bn"),
        balance("PHL", "2022-12", "USD -4.45 bn"),
    ),
    case(
        "the sum of a record is no base",
        "2019-06-10",
        "Brazil's steel exports (+35.7%) were $11.7 bn in May, the highest in 21 months since "
        "August 2017 ($12.3 bn).",
        exports("BRA", "2019-05", "USD 11.7 bn", 35.7, item="steel", basis="yoy"),
        exports("BRA", "2017-08", "USD 12.3 bn", item="steel"),
    ),
    case(
        "what a rate fell short of",
        "2018-10-09",
        "Portugal's exports were 2.6% higher in August than in the same month of the year before, "
        "short of the 13% recorded a month earlier.",
        exports("PRT", "2018-08", None, 2.6, basis="yoy"),
        exports("PRT", "2018-07", None, 13, basis="yoy"),
    ),
    case(
        "an average of a year long gone",
        "2019-06-10",
        "Britain's exports to Peru remain 11 per cent below their 2015 average.",
        exports("GBR", None, None, -11, partner="PER", basis="other"),
    ),
    case(
        "a basis that opens its sentence",
        "2019-06-10",
        "Indonesia's exports of coal fell 26.9 percent in May from a year earlier. Monthly, coal "
        "was down 6.2 percent.",
        exports("IDN", "2019-05", None, -26.9, item="coal", basis="yoy"),
        exports("IDN", "2019-05", None, -6.2, item="coal", basis="mom"),
    ),
    case(
        "one base behind two rates and their particles",
        "2018-05-09",
        "In March German exports were 1.7% up and imports 0.9% down on February 2018.",
        exports("DEU", "2018-03", None, 1.7, basis="mom"),
        imports("DEU", "2018-03", None, -0.9, basis="mom"),
    ),
    case(
        "the base of a bracket",
        "2023-04-04",
        "In February German exports amounted to 132.6 billion euros (+7.6% on February 2022) and "
        "imports to 116.6 billion euros (+3.7%).",
        exports("DEU", "2023-02", "EUR 132.6 bn", 7.6, basis="yoy"),
        imports("DEU", "2023-02", "EUR 116.6 bn", 3.7, basis="yoy"),
    ),
    case(
        "since when, right behind the rate",
        "2017-06-02",
        "Chile's trade surplus with Peru, $37 million in 2016, is up nearly sixfold since 2009.",
        balance("CHL", "2016", "USD 37 mn", 500, partner="PER", basis="other"),
    ),
    case(
        "the base of the rate that is set against it",
        "2023-04-04",
        "German exports fell 4 percent in February from January.\n\nShipments to Poland increased "
        "by 5.7% to 1.0 billion euros, yet they were 58.4% below the figure for February 2022.",
        exports("DEU", "2023-02", None, -4, basis="mom"),
        exports("DEU", "2023-02", "EUR 1 bn", 5.7, partner="POL", basis="mom"),
        exports("DEU", "2023-02", None, -58.4, partner="POL", basis="yoy"),
    ),
    case(
        "what the partners are given in",
        "2024-07-08",
        "German exports fell 1.6% in May from a year earlier.\n\nDeliveries to France were 2.5% "
        "below the April level.\n\nThose to China rose 1.7%.",
        exports("DEU", "2024-05", None, -1.6, basis="yoy"),
        exports("DEU", "2024-05", None, -2.5, partner="FRA", basis="mom"),
        exports("DEU", "2024-05", None, 1.7, partner="CHN", basis="mom"),
    ),
    case(
        "the growth that led to a sum",
        "2024-02-24",
        "Peru's sales to Chile amounted to $264 million in 2023 after an increase of 42.5 percent.",
        exports("PER", "2023", "USD 264 mn", 42.5, partner="CHL", basis="yoy"),
    ),
    case(
        "the growth before a fall",
        "2024-02-24",
        "Peru's exports fell to $24.4 billion in 2023 after an increase of 42.5 percent.",
        exports("PER", "2023", "USD 24.4 bn"),
        exports("PER", "2022", None, 42.5),
    ),
    case(
        "what came before is no base of a rate in brackets",
        "2025-10-22",
        "Korea's exports rose 5 percent in August from a year earlier. They came to $10.3 billion "
        "in September (-1.4 percent), following $8.7 billion in August.",
        exports("KOR", "2025-08", "USD 8.7 bn", 5, basis="yoy"),
        exports("KOR", "2025-09", "USD 10.3 bn", -1.4, basis="yoy"),
    ),
    case(
        "days of a month against a month, and against the same days",
        "2020-10-12",
        "Malaysia's exports of rubber came to $492 million on October 1-10, up 9.9 per cent from "
        "September 1-10 and 3 per cent from October last year.",
        exports("MYS", "2020-10-01/2020-10-10", "USD 492 mn", 9.9, item="rubber", basis="mom"),
        exports("MYS", "2020-10-01/2020-10-10", None, 3, item="rubber", basis="yoy"),
    ),
    case(
        "a span that is climbed from",
        "1987-08-26",
        "In the April-June quarter Peru's imports climbed by $3.8 billion from the January-March "
        "period to $99.5 billion. Exports rose 2 percent.",
        imports("PER", "1987-Q2", "USD 99.5 bn", change="USD 3.8 bn"),
        exports("PER", "1987-Q2", None, 2, basis="qoq"),
    ),
    case(
        "the basis of most rates of a sentence holds for the next one",
        "2021-07-08",
        "Vietnam's shrimp exports to the US grew 45 percent on-month in June, while those to "
        "Japan and Korea climbed 17 and 10 percent on-year, respectively. Those to China fell 4 "
        "percent.",
        exports("VNM", "2021-06", None, 45, item="shrimp", partner="USA", basis="mom"),
        exports("VNM", "2021-06", None, 17, item="shrimp", partner="JPN", basis="yoy"),
        exports("VNM", "2021-06", None, 10, item="shrimp", partner="KOR", basis="yoy"),
        exports("VNM", "2021-06", None, -4, item="shrimp", partner="CHN", basis="yoy"),
    ),
]


@pytest.mark.parametrize("example", params(CASES))
def test_the_base_of_growth(example: Case) -> None:
    example.check()
