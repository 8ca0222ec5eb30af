"""Told or expected: forecasts, targets, polls, and figures that were revised or are provisional."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, by_case, case, exports, imports, params

MISSES = by_case(
    {
        "a forecast told by another verb or noun is not seen": [
            "the forecast of a department for a season's exports",
        ],
    }
)

CASES = [
    case(
        "a headline of what will be",
        "2023-10-12",
        "Kenya's total exports to hit $12 billion by 2030",
        exports("KEN", "2030", "USD 12 bn", status="forecast"),
    ),
    case(
        "seen narrowing",
        "2023-12-14",
        "Malaysia's trade surplus seen narrowing to $3.2 billion in November",
        balance("MYS", "2023-11", "USD 3.2 bn", status="forecast"),
    ),
    case(
        "one forecast of two flows",
        "2023-04-13",
        "Economists had forecast Thailand's exports in March falling 5.3 percent and imports "
        "dropping 4.2 percent.",
        exports("THA", "2023-03", None, -5.3, status="forecast"),
        imports("THA", "2023-03", None, -4.2, status="forecast"),
    ),
    case(
        "a body estimates the year's exports",
        "2025-11-21",
        "The exporters' union estimates 2025 exports of Thailand at more than $310 billion.",
        exports("THA", "2025", "USD 310 bn", status="forecast"),
    ),
    case(
        "with exports and imports of one forecast",
        "2021-06-22",
        "The government expects a trade surplus of $15 billion for Chile in 2021, with exports of "
        "$74 billion and imports of $59 billion.",
        balance("CHL", "2021", "USD 15 bn", status="forecast"),
        exports("CHL", "2021", "USD 74 bn", status="forecast"),
        imports("CHL", "2021", "USD 59 bn", status="forecast"),
    ),
    case(
        "told beside what was expected of another month",
        "2008-12-10",
        "October had seen Thailand's exports rise by 19.1 percent and analysts had expected growth "
        "of 13 percent in November.",
        exports("THA", "2008-10", None, 19.1),
        exports("THA", "2008-11", None, 13, status="forecast"),
    ),
    case(
        "a projection that moved",
        "2020-11-23",
        "The projection for Thailand's exports in 2020 was raised from -7.5 percent to -6 percent.",
        exports("THA", "2020", None, -7.5, status="forecast"),
        exports("THA", "2020", None, -6, status="forecast"),
    ),
    case(
        "a revised estimate is of what happened",
        "2007-09-11",
        "Thailand's trade deficit in July was $1.2 billion, from a revised estimate of $1.4 "
        "billion in June.",
        balance("THA", "2007-07", "USD -1.2 bn"),
        balance("THA", "2007-06", "USD -1.4 bn"),
    ),
    case(
        "better than expected",
        "2022-10-07",
        "Thailand's exports in September fell a stronger-than-expected 5.3 percent.",
        exports("THA", "2022-09", None, -5.3),
    ),
    case(
        "estimated of a time that is over",
        "1998-05-03",
        "Nepal's tea exports in March have been estimated at $3.6 million.",
        exports("NPL", "1998-03", "USD 3.6 mn", item="tea"),
    ),
    case(
        "we see exports up",
        "2025-11-21",
        '"We see Thailand\'s exports up 6.5 percent in November," the bank wrote.',
        exports("THA", "2025-11", None, 6.5, status="forecast"),
    ),
    case(
        "growth after a forecast that it met",
        "2022-03-01",
        "Thailand's imports rose 25.1 percent in February, in line with forecasts of 25.2 percent "
        "and after a 35.3 percent rise in January.",
        imports("THA", "2022-02", None, 25.1),
        imports("THA", "2022-02", None, 25.2, status="forecast"),
        imports("THA", "2022-01", None, 35.3),
    ),
    case(
        "the ministry expects exports to reach",
        "2024-01-05",
        "The ministry expects South Korea's exports to reach $700 billion in 2024.",
        exports("KOR", "2024", "USD 700 bn", status="forecast"),
    ),
    case(
        "a target for the year",
        "2019-01-14",
        "Vietnam has set a target of $10 billion for seafood exports in 2019.",
        exports("VNM", "2019", "USD 10 bn", item="seafood", status="forecast"),
    ),
    case(
        "aims to export",
        "2021-08-02",
        "Cambodia aims to export 500,000 tonnes of milled rice in 2022.",
        exports("KHM", "2022", quantity="500000 tonne", item="milled rice", status="forecast"),
    ),
    case(
        "a poll of analysts before the figure",
        "2018-06-08",
        "China's exports rose 12.6 percent in May from a year earlier, beating analysts' forecast "
        "of 10 percent growth.",
        exports("CHN", "2018-05", None, 12.6),
        exports("CHN", "2018-05", None, 10, status="forecast"),
    ),
    case(
        "economists polled had expected",
        "2016-07-13",
        "China's imports fell 8.4 percent in June. Economists polled had expected a 5 percent "
        "drop.",
        imports("CHN", "2016-06", None, -8.4),
        imports("CHN", "2016-06", None, -5, status="forecast"),
    ),
    case(
        "compared with market expectations of a deficit",
        "2022-06-27",
        "Mexico's trade deficit was $2.2 billion in May 2022, against market expectations of a "
        "$1.5 billion gap.",
        balance("MEX", "2022-05", "USD -2.2 bn"),
        balance("MEX", "2022-05", "USD -1.5 bn", status="forecast"),
    ),
    case(
        "projected growth for next year",
        "2012-11-12",
        "Taiwan's exports are projected to grow 4.2 percent next year.",
        exports("TWN", "2013", None, 4.2, status="forecast"),
    ),
    case(
        "will rise",
        "1987-01-06",
        "Ghana's cocoa exports will rise to 230,000 tonnes in 1987, the cocoa board said.",
        exports("GHA", "1987", quantity="230000 tonne", item="cocoa", status="forecast"),
    ),
    case(
        "is seen at",
        "2013-02-18",
        "India's wheat exports are seen at 5 million tonnes in 2013.",
        exports("IND", "2013", quantity="5000000 tonne", item="wheat", status="forecast"),
    ),
    case(
        "the forecast of a department for a season's exports",
        "1987-05-12",
        "The Department of Agriculture put US cotton exports at 6.7 mln bales in 1987, against "
        "1.9 mln in 1986.",
        exports("USA", "1987", quantity="6700000 bale", item="cotton", status="forecast"),
        exports("USA", "1986", quantity="1900000 bale", item="cotton"),
    ),
    case(
        "a forecast that was cut",
        "2019-10-22",
        "Singapore lowered its forecast for growth of non-oil domestic exports in 2019 to minus "
        "9 percent.",
        exports("SGP", "2019", None, -9, item="non-oil domestic", status="forecast"),
    ),
    case(
        "actual and then the outlook",
        "2015-07-20",
        "Peru's fishmeal exports were worth $1.1 billion in 2014 and are expected to fall to "
        "$900 million in 2015.",
        exports("PER", "2014", "USD 1.1 bn", item="fishmeal"),
        exports("PER", "2015", "USD 900 mn", item="fishmeal", status="forecast"),
    ),
    case(
        "outlook of a range in tonnes is a forecast",
        "2020-02-06",
        "Ukraine may export between 20 million and 21 million tonnes of wheat this year, the "
        "ministry estimates.",
        exports("UKR", "2020", quantity="20000000 tonne", item="wheat", status="forecast"),
    ),
    case(
        "what may be, as a ministry says",
        "2020-02-06",
        "Ukraine's sugar exports may reach 300,000 tonnes this year, the ministry said.",
        exports("UKR", "2020", quantity="300000 tonne", item="sugar", status="forecast"),
    ),
    case(
        "what could be, as analysts warn",
        "2020-02-06",
        "Peru's trade deficit could hit $10 billion this year, analysts warned.",
        balance("PER", "2020", "USD -10 bn", status="forecast"),
    ),
    case(
        "what could be if something else were",
        "2020-02-06",
        "Peru's exports could rise by 5 percent in 2020 if a deal is reached, analysts said.",
    ),
    case(
        "what could have been",
        "2020-02-06",
        "Peru's exports could have risen by 5 percent in 2019, the ministry said.",
    ),
    case(
        "revised beside the month before",
        "2015-10-06",
        "The US trade deficit widened to $48.3 billion in August from a revised $41.8 billion in "
        "July.",
        balance("USA", "2015-08", "USD -48.3 bn"),
        balance("USA", "2015-07", "USD -41.8 bn"),
    ),
    case(
        "revised from what had been told first",
        "2014-02-06",
        "Australia's trade deficit in November was revised to A$83 million from the A$118 million "
        "reported earlier.",
        balance("AUS", "2013-11", "AUD -83 mn"),
        balance("AUS", "2013-11", "AUD -118 mn"),
    ),
    case(
        "a downwardly revised growth",
        "2017-04-20",
        "Finland's exports rose 12 percent in March after a downwardly revised 9 percent rise in "
        "February.",
        exports("FIN", "2017-03", None, 12),
        exports("FIN", "2017-02", None, 9),
    ),
    case(
        "preliminary figures are actual",
        "1987-06-26",
        "Preliminary figures showed Danish imports fell to 13.9 billion crowns in May.",
        imports("DNK", "1987-05", "DKK 13.9 bn"),
    ),
    case(
        "the official estimate of a month is actual",
        "2020-01-14",
        "India's exports stood at an estimated $27.4 billion in December 2019.",
        exports("IND", "2019-12", "USD 27.4 bn", qualifier="about"),
    ),
    case(
        "last year's target and what came of it",
        "2010-01-07",
        "Bangladesh's exports reached $15.6 billion in 2009, short of the target of $16.3 billion.",
        exports("BGD", "2009", "USD 15.6 bn"),
        exports("BGD", "2009", "USD 16.3 bn", status="forecast"),
    ),
    case(
        "a goal for a far year",
        "2022-04-20",
        "Indonesia hopes to raise furniture exports to $5 billion by 2024.",
        exports("IDN", "2024", "USD 5 bn", item="furniture", status="forecast"),
    ),
    case(
        "a time that has not begun",
        "2024-02-24",
        "Peru's exports reached $24.4 billion in 2023. The ministry has been told to bring total "
        "exports to $40 billion in 2026.",
        exports("PER", "2023", "USD 24.4 bn"),
        exports("PER", "2026", "USD 40 bn", status="forecast"),
    ),
    case(
        "what a government intends",
        "2024-02-24",
        "Peru's government intends to bring exports up to $30 billion by the end of 2024.",
        exports("PER", "2024", "USD 30 bn", status="forecast"),
    ),
    case(
        "what trade is heading for",
        "2015-08-28",
        "Chile's imports are heading for a record $122.5 billion this year.",
        imports("CHL", "2015", "USD 122.5 bn", status="forecast", record="highest"),
    ),
    case(
        "what someone said would be",
        "2015-08-28",
        "The ministry said Chile's wine exports would rise to $2.5 billion in 2016.",
        exports("CHL", "2016", "USD 2.5 bn", item="wine", status="forecast"),
    ),
    case(
        "what would only be on a condition",
        "2015-08-28",
        "The ministry said Chile's wine exports would fall to $1.5 billion in 2016 if the tariff "
        "came into force.",
    ),
    case(
        "what a budget assumes",
        "2011-10-07",
        "The French trade deficit was 51.5 billion euros in 2010, and the government's budget "
        "assumes a gap of 73 billion euros this year.",
        balance("FRA", "2010", "EUR -51.5 bn"),
        balance("FRA", "2011", "EUR -73 bn", status="forecast"),
    ),
    case(
        "what an economist looks for",
        "1995-02-18",
        "The U.S. trade deficit was $166 billion in 1994. One economist looks for a trade deficit "
        "of $175 billion in 1995.",
        balance("USA", "1994", "USD -166 bn"),
        balance("USA", "1995", "USD -175 bn", status="forecast"),
    ),
    case(
        "what is seen recovering",
        "2012-12-12",
        "Italian imports of steel are seen recovering to 945 million euros in 2013.",
        imports("ITA", "2013", "EUR 945 mn", item="steel", status="forecast"),
    ),
    case(
        "what is usual tells of no year",
        "2024-06-01",
        "Peru's exports were $612.4 million in April, a time of year which usually brings a "
        "downturn of 20 percent.",
        exports("PER", "2024-04", "USD 612.4 mn"),
    ),
    case(
        "an estimate by those who count",
        "1987-03-11",
        "Estimates at the time showed a Peruvian trade surplus of $190 million for December 1986.",
        balance("PER", "1986-12", "USD 190 mn"),
    ),
    case(
        "an estimate that was beaten",
        "1987-03-11",
        "Peru's exports rose 5 percent in January, above the estimate of 4 percent.",
        exports("PER", "1987-01", None, 5),
        exports("PER", "1987-01", None, 4, status="forecast"),
    ),
]


@pytest.mark.parametrize("example", params(CASES, MISSES))
def test_told_or_expected(example: Case) -> None:
    example.check()
