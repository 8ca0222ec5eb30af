"""Which time holds for which figure: comparisons, moves, asides, what an article told before."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

COMPARISONS = [
    case(
        "the rate of the month before",
        "2015-06-09",
        "Malaysia's exports rose 4.2 percent in April, down from the previous month's 7.5 percent "
        "rise.",
        exports("MYS", "2015-04", None, 4.2),
        exports("MYS", "2015-03", None, 7.5),
    ),
    case(
        "last month's sum",
        "2015-06-09",
        "Malaysia's exports came to $17.1 billion in April. Compared to last month's $18 billion, "
        "they fell 5 percent.",
        exports("MYS", "2015-04", "USD 17.1 bn", -5),
        exports("MYS", "2015-03", "USD 18 bn"),
    ),
    case(
        "the base is behind what is compared",
        "2022-09-20",
        "Kenya's imports rose 9 percent in the second quarter of 2022 compared to the value "
        "recorded in the first quarter of 2022.",
        imports("KEN", "2022-Q2", None, 9, basis="qoq"),
    ),
    case(
        "below the figure for a month",
        "2022-12-05",
        "Kenya's exports came to $510 million in November, 4 percent below the figure for November "
        "2021.",
        exports("KEN", "2022-11", "USD 510 mn", -4, basis="yoy"),
    ),
    case(
        "one year compared with another",
        "2009-02-12",
        "Comparing last year with 2007, Macao's exports fell 22 percent.",
        exports("MAC", "2008", None, -22, basis="yoy"),
    ),
    case(
        "from one month to the next",
        "2018-04-26",
        "Chile's exports increased 3.1 percent from February to March, while imports fell 2 "
        "percent.",
        exports("CHL", "2018-03", None, 3.1, basis="mom"),
        imports("CHL", "2018-03", None, -2),
    ),
    case(
        "two sums compared with share the time behind them",
        "1988-03-21",
        "Norway's exports in February were 10.2 billion crowns, compared with exports of 9.8 "
        "billion and imports of 9.1 billion in January.",
        exports("NOR", "1988-02", "NOK 10.2 bn"),
        exports("NOR", "1988-01", "NOK 9.8 bn"),
        imports("NOR", "1988-01", "NOK 9.1 bn"),
    ),
    case(
        "compared with the other flow",
        "1988-06-11",
        "Turkey's May exports came to 810 mln dlrs compared with imports of 1.2 billion dlrs.",
        exports("TUR", "1988-05", "USD 810 mn"),
        imports("TUR", "1988-05", "USD 1.2 bn"),
    ),
    case(
        "more than double the gap in the year-earlier month",
        "2011-03-24",
        "Peru ran up a $1.2 billion trade deficit in February, more than double the gap in "
        "the year-earlier month.",
        balance("PER", "2011-02", "USD -1.2 bn", 100),
    ),
    case(
        "the corresponding period alone is a year before",
        "2019-10-07",
        "Egypt's trade deficit fell to $8.6 billion in the second quarter, compared with $9.3 "
        "billion in the corresponding period.",
        balance("EGY", "2019-Q2", "USD -8.6 bn"),
        balance("EGY", "2018-Q2", "USD -9.3 bn"),
    ),
    case(
        "a base that reached a sum",
        "1988-04-24",
        "Kenya's trade deficit for January-March was 310 mln dlrs, far below the same period last "
        "year, which reached 1.7 billion dlrs.",
        balance("KEN", "1988-01/1988-03", "USD -310 mn"),
        balance("KEN", "1987-01/1987-03", "USD -1.7 bn"),
    ),
    case(
        "the same month, counted once",
        "2012-07-25",
        "Mexico's exports rose 5 percent in June. In the same month of last year the balance had "
        "been a surplus of $38 million.",
        exports("MEX", "2012-06", None, 5),
        balance("MEX", "2011-06", "USD 38 mn"),
    ),
]

ASIDES = [
    case(
        "a time between a later figure and its noun",
        "2021-12-02",
        "Brazil's exports jumped 12 percent in November. They were helped by a 30 percent increase "
        "in sales to Egypt, which ensured 2 percent year-to-date growth.",
        exports("BRA", "2021-11", None, 12),
        exports("BRA", "2021-11", None, 30, partner="EGY"),
        exports("BRA", "2021-01/2021-11", None, 2, partner="EGY"),
    ),
    case(
        "the time within which a record stands",
        "2014-11-04",
        "Korea's exports in October stood at $51.7 billion. Imports came to $44.3 billion, the "
        "highest this year.",
        exports("KOR", "2014-10", "USD 51.7 bn"),
        imports("KOR", "2014-10", "USD 44.3 bn"),
    ),
    case(
        "another time in the main clause, the last said holds on",
        "2017-11-27",
        "The October results brought Chile's trade deficit for the first 10 months to $1.2 "
        "billion, with imports up 4 percent.",
        balance("CHL", "2017-01/2017-10", "USD -1.2 bn"),
        imports("CHL", "2017-01/2017-10", None, 4),
    ),
]

MEMORY = [
    case(
        "a count of months told of before",
        "2004-03-02",
        "India's exports in April-January 2003-04 rose 12 percent. During the 10-month period "
        "imports grew 24 percent.",
        exports("IND", "2003-04/2004-01", None, 12),
        imports("IND", "2003-04/2004-01", None, 24),
    ),
    case(
        "a year that is not over stands for its part told of",
        "2018-12-03",
        "Jamaica's imports came to US$4.9 billion in January to October 2018. Exports were "
        "valued at US$1.4 billion in 2018.",
        imports("JAM", "2018-01/2018-10", "USD 4.9 bn"),
        exports("JAM", "2018-01/2018-10", "USD 1.4 bn"),
    ),
    case(
        "what is not over sets no scene",
        "2016-06-09",
        "This month may be worse than last month for Taiwan's exporters, an official said, since "
        "the shipments of June a year ago had been high.\n\nExports last month fell 5 percent.\n\n"
        "Imports fell 3 percent.",
        exports("TWN", "2016-05", None, -5),
        imports("TWN", "2016-05", None, -3),
    ),
    case(
        "the span of the title holds, where the lead tells of a part of it",
        "2019-07-15",
        "China's exports rose 3 percent in the second quarter. In June they fell 1 percent.\n\n"
        "Imports dropped 4 percent.",
        exports("CHN", "2019-Q2", None, 3),
        exports("CHN", "2019-06", None, -1),
        imports("CHN", "2019-H1", None, -4),
        title="China's trade slows in H1",
    ),
    case(
        "as of a month is up to it",
        "2021-12-10",
        "As of November, Brazil's exports totalled US$256 billion, well beyond all of 2020.",
        exports("BRA", "2021-01/2021-11", "USD 256 bn"),
    ),
    case(
        "earned from exports",
        "2018-01-20",
        "Ethiopia earned $215 million from exports in December.",
        exports("ETH", "2017-12", "USD 215 mn"),
    ),
    case(
        "the fiscal year that closed",
        "2019-07-09",
        "Bangladesh's exports came to $40.5 billion in the fiscal year that ended in June. "
        "Imports came to $60 billion.",
        exports("BGD", "2018-07/2019-06", "USD 40.5 bn"),
        imports("BGD", "2018-07/2019-06", "USD 60 bn"),
    ),
    case(
        "the half-year that the month closes",
        "2019-07-25",
        "Mexico's exports rose 2 percent in June. For the half-year they were up 4 percent.",
        exports("MEX", "2019-06", None, 2),
        exports("MEX", "2019-H1", None, 4),
    ),
    case(
        "a clause of time ends with its comma",
        "2019-07-25",
        "Peru's exports were $4.1 billion in June. Compared with May, when exports were $4 "
        "billion, they were 2.5 percent higher.",
        exports("PER", "2019-06", "USD 4.1 bn", 2.5),
        exports("PER", "2019-05", "USD 4 bn"),
    ),
    case(
        "the record that is passed is of another time",
        "2024-04-18",
        "Japan's car exports grew 30 percent to 17.9 trillion yen in 2023, eclipsing the previous "
        "record of 14.7 trillion yen in 2007.",
        exports("JPN", "2023", "JPY 17.9 tn", 30, item="cars"),
        exports("JPN", "2007", "JPY 14.7 tn", item="cars"),
    ),
    case(
        "the time of something else is not kept",
        "2021-07-22",
        "New Zealand's wine exports were worth $1.9 billion in the year to June 2021. That is a "
        "dip of 3 percent. Ships were held up in May.\n\nImports of wine rose 4 percent.",
        exports("NZL", "2020-07/2021-06", "NZD 1.9 bn", -3, item="wine"),
        imports("NZL", "2020-07/2021-06", None, 4, item="wine"),
    ),
    case(
        "a headline without a time",
        "2001-09-03",
        "Korean exports fall 20 percent\n\nKorea's exports fell 20 percent to $12.1 billion in "
        "August, the ministry said.",
        exports("KOR", "2001-08", "USD 12.1 bn", -20),
    ),
    case(
        "months into the year",
        "2017-04-20",
        "Three months into the year, Tunisia's trade deficit has widened by 57 percent, the "
        "statistics institute said.\n\nThe gap was put at 3.9 billion dinars by the end of "
        "March, compared to 2.5 billion at the same point of 2016.\n\nImports climbed 16 percent "
        "to 11.4 billion dinars.",
        balance("TUN", "2017-01/2017-03", "TND -3.9 bn", 57),
        balance("TUN", "2016-01/2016-03", "TND -2.5 bn"),
        imports("TUN", "2017-01/2017-03", "TND 11.4 bn", 16),
    ),
    case(
        "growth that led to a level is its own",
        "2016-08-12",
        "Latvia's exports to Norway came to 31 million euros in June after a rise of 12 percent. "
        "Imports from there reached 15 million euros after shrinking by 3 percent.",
        exports("LVA", "2016-06", "EUR 31 mn", 12, partner="NOR"),
        imports("LVA", "2016-06", "EUR 15 mn", -3, partner="NOR"),
    ),
    case(
        "growth behind after is of another time where it has one, or where growth was told",
        "2016-08-12",
        "Latvia's exports were 910 million euros in June after a rise of 2 percent in May. Imports "
        "grew 4 percent after a drop of 1 percent.",
        exports("LVA", "2016-06", "EUR 910 mn"),
        exports("LVA", "2016-05", None, 2),
        imports("LVA", "2016-06", None, 4),
        imports("LVA", "2016-05", None, -1),
    ),
    case(
        "a sum right before the year before",
        "2014-02-12",
        "Exports of furniture from Denmark came to 2.1 billion euros in 2013, a record for the "
        "makers, who had exported 1.9 billion euros the year before. Imports were 1.2 billion.",
        exports("DNK", "2013", "EUR 2.1 bn", item="furniture", record="highest"),
        exports("DNK", "2012", "EUR 1.9 bn", item="furniture"),
        imports("DNK", "2013", "EUR 1.2 bn", item="furniture"),
        title="Danish furniture exports set a record",
    ),
    case(
        "a year tied loosely to the figure compared with dates nothing else",
        "2018-10-15",
        "Peru's exports were $4.1 billion in August, against $3.6 billion at the matching moment "
        "in 2017.\n\nImports were $3.5 billion.",
        exports("PER", "2018-08", "USD 4.1 bn"),
        exports("PER", "2017-08", "USD 3.6 bn"),
        imports("PER", "2018-08", "USD 3.5 bn"),
    ),
    case(
        "quarters into the fiscal year",
        "2019-04-10",
        "Three quarters into the fiscal year, India's tea exports have reached $610 million.",
        exports("IND", "2018-04/2018-12", "USD 610 mn", item="tea"),
    ),
    case(
        "stocks at the end of a month are of that month, and so is the trade that follows",
        "2013-07-11",
        "Indonesia held 2.1 million tonnes of palm oil in its tanks at the end of June.\n\n"
        "Exports of palm oil rose 3 percent from May to 1.7 million tonnes.",
        exports("IDN", "2013-06", None, 3, item="palm oil", quantity="1700000 tonne"),
    ),
    case(
        "trade at the end of a month has been added up since January",
        "2013-07-11",
        "Tunisia's exports stood at 8.1 billion dinars at the end of June, up 3 percent.",
        exports("TUN", "2013-01/2013-06", "TND 8.1 bn", 3),
    ),
    case(
        "the half is the one told of, also of a fiscal year",
        "2006-11-02",
        "India's tea exports fell 4 percent to 90 million kg in April-September, the first half "
        "of the fiscal year. Tea sales to Iraq halved in the half-year. Over the half, coffee "
        "exports rose 11 percent.",
        exports("IND", "2006-04/2006-09", None, -4, item="tea", quantity="90000000 kilogram"),
        exports("IND", "2006-04/2006-09", None, -50, item="tea", partner="IRQ"),
        exports("IND", "2006-04/2006-09", None, 11, item="coffee"),
    ),
    case(
        "a sentence that turns to another time holds its first figures, and the next ones",
        "2009-04-23",
        "Singapore's exports fell 8 percent in 2008. Those to Taiwan were down 2 percent at S$9 "
        "billion, but in December they plunged 30 percent. Imports lost 1 percent.",
        exports("SGP", "2008", None, -8),
        exports("SGP", "2008", "SGD 9 bn", -2, partner="TWN"),
        exports("SGP", "2008-12", None, -30, partner="TWN"),
        imports("SGP", "2008", None, -1),
    ),
    case(
        "the final quarter of the fiscal year that is told of",
        "2003-04-24",
        "Japan's exports rose 8.5 percent to 52.7 trillion yen in fiscal 2002. In the final "
        "quarter they grew 6.1 percent.",
        exports("JPN", "2002-04/2003-03", "JPY 52.7 tn", 8.5),
        exports("JPN", "2003-01/2003-03", None, 6.1),
    ),
    case(
        "the deficit of so many months is no streak, nor are moves over them",
        "2018-06-20",
        "The ten-month trade deficit of Pakistan shrank to $25 billion from $30 billion. Cement, "
        "rice and tea posted ten-month increases.",
        balance("PAK", "2017-07/2018-04", "USD -25 bn"),
        balance("PAK", "2016-07/2017-04", "USD -30 bn"),
        title="Pakistan's trade in July-April",
    ),
    case(
        "the month a year ago",
        "2018-06-20",
        "Peru's exports came to $4.1 billion in May. In year-ago May they had been $3.9 billion.",
        exports("PER", "2018-05", "USD 4.1 bn"),
        exports("PER", "2017-05", "USD 3.9 bn"),
    ),
    case(
        "a month that is the best of the year so far",
        "2018-03-10",
        "Kenya's tea exports rose 3 percent in the first two months of 2018. February was the best "
        "month of the year so far, with tea exports of $118 million.",
        exports("KEN", "2018-01/2018-02", None, 3, item="tea"),
        exports("KEN", "2018-02", "USD 118 mn", item="tea"),
    ),
    case(
        "the same period of another fiscal year",
        "2024-03-10",
        "Bangladesh's exports climbed 3.7 percent to $38.4 billion in the first eight months of "
        "the current fiscal year. Jute earned $280 million, 16 percent less than in the same "
        "period of FY23. Imports fell 5 percent from the same period of fiscal 2022/23.",
        exports("BGD", "2023-07/2024-02", "USD 38.4 bn", 3.7),
        exports("BGD", "2023-07/2024-02", "USD 280 mn", -16, item="jute", basis="yoy"),
        imports("BGD", "2023-07/2024-02", None, -5, basis="yoy"),
    ),
    case(
        "a month told of alone is left with its paragraph",
        "1996-07-15",
        "Chile's exports fell 4.5 percent to $8.2 billion in the first six months of 1996.\n\nIn "
        "June alone exports came to $1.3 billion.\n\nImports grew 9 percent to $8 billion.",
        exports("CHL", "1996-H1", "USD 8.2 bn", -4.5),
        exports("CHL", "1996-06", "USD 1.3 bn"),
        imports("CHL", "1996-H1", "USD 8 bn", 9),
    ),
    case(
        "who reported it is not what the next sentence tells of",
        "2018-04-20",
        "Argentina's wine exports recovered in the first quarter of 2018, the National Institute "
        "of Viticulture reported. They totalled 48 million litres, a rise of 9.3 percent, and were "
        "worth $181 million, 1.2 percent more.",
        exports("ARG", "2018-Q1", None, 9.3, item="wine", quantity="48000000 litre"),
        exports("ARG", "2018-Q1", "USD 181 mn", 1.2, item="wine"),
    ),
]


ONLY_THE_BASE_DATED = [
    case(
        "last year's month",
        "2014-05-28",
        "Peru shipped goods worth $3.3 billion abroad, 6 percent less than in April of last year. "
        "Imports fell 2 percent to $3.4 billion.",
        exports("PER", "2014-04", "USD 3.3 bn", -6, basis="yoy"),
        imports("PER", "2014-04", "USD 3.4 bn", -2, basis="yoy"),
    ),
    case(
        "a month with its year",
        "2018-07-20",
        "Kenya's tea exports fell 12 percent from June 2017 to $98 million.",
        exports("KEN", "2018-06", "USD 98 mn", -12, basis="yoy", item="tea"),
    ),
    case(
        "a month that has not come round yet",
        "2012-03-09",
        "Austria's exports were 8.9 billion euros, 9.4 percent more than in December 2011.",
        exports("AUT", None, "EUR 8.9 bn", 9.4),
    ),
    case(
        "a month of long ago",
        "2012-03-09",
        "Austria's exports were 9.4 percent lower than in January 2009.",
        exports("AUT", None, None, -9.4),
    ),
    case(
        "the month told of is said",
        "2018-07-20",
        "Kenya's exports in May were $98 million, 3 percent less than in June 2017.",
        exports("KEN", "2018-05", "USD 98 mn", -3),
    ),
]


@pytest.mark.parametrize("example", params([*COMPARISONS, *ASIDES, *MEMORY, *ONLY_THE_BASE_DATED]))
def test_each_figure_has_its_time(example: Case) -> None:
    example.check()


def test_what_else_happened_in_a_month_dates_no_trade() -> None:
    case(
        "round-up",
        "1997-11-22",
        "Consumer prices were 1.5 per cent higher in October than a year earlier.\n\n"
        "Canada's trade surplus shrank to $1.31 billion in September. Exports slipped 0.9 per cent "
        "from the month before to $25.29 billion.",
        balance("CAN", "1997-09", "CAD 1.31 bn"),
        exports("CAN", "1997-09", "CAD 25.29 bn", -0.9),
    ).check()
