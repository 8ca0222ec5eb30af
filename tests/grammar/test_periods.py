"""When: months, quarters, halves, fiscal years, ranges, relative words, and the day of printing."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, by_case, case, exports, imports, marks, params

MISSES = by_case({})
FISCAL_MISSES = by_case({})

# Each time phrase stands in the same sentence; the day of printing is 15 May 2024.
PHRASES = [
    ("in March 2024", "2024-03"),
    ("in Mar 2024", "2024-03"),
    ("in April", "2024-04"),
    ("in December", "2023-12"),
    ("in May of last year", "2023-05"),
    ("last month", "2024-04"),
    ("in the month of April", "2024-04"),
    ("in the first quarter of 2024", "2024-Q1"),
    ("in the first quarter", "2024-Q1"),
    ("in the fourth quarter", "2023-Q4"),
    ("in Q1 2024", "2024-Q1"),
    ("in 1Q24", "2024-Q1"),
    ("in the March quarter", "2024-Q1"),
    ("in 2H23", "2023-H2"),
    ("in last year's third quarter", "2023-Q3"),
    ("in the last three months of 2023", "2023-Q4"),
    ("in the final two months of last year", "2023-11/2023-12"),
    ("in the 12 months end March 2024", "2023-04/2024-03"),
    ("from January 1 to April 20", "2024-01-01/2024-04-20"),
    ("since the beginning of the year", "2024-01/2024-04"),
    ("in the period ended April", "2024-01/2024-04"),
    ("in the three months to March", "2024-Q1"),
    ("in the three months to April", "2024-02/2024-04"),
    ("in the second half of 2023", "2023-H2"),
    ("in H2 2023", "2023-H2"),
    ("in 2023", "2023"),
    ("last year", "2023"),
    ("in calendar 2023", "2023"),
    ("in the whole of 2023", "2023"),
    ("in January to April 2024", "2024-01/2024-04"),
    ("in January-April 2024", "2024-01/2024-04"),
    ("in the January-April period", "2024-01/2024-04"),
    ("in the first four months of 2024", "2024-01/2024-04"),
    ("in the first four months of this year", "2024-01/2024-04"),
    ("in the first four months", "2024-01/2024-04"),
    ("from January through April", "2024-01/2024-04"),
    ("between January and April 2024", "2024-01/2024-04"),
    ("in the year to March 2024", "2023-04/2024-03"),
    ("in the 12 months to March 2024", "2023-04/2024-03"),
    ("in the twelve months through April 2024", "2023-05/2024-04"),
    ("in the first nine months of 2023", "2023-01/2023-09"),
    ("on May 1-10", "2024-05-01/2024-05-10"),
    ("in the first 10 days of May", "2024-05-01/2024-05-10"),
    ("from May 1 to 10", "2024-05-01/2024-05-10"),
    ("in October-December 2023", "2023-Q4"),
    ("in January and February combined", "2024-01/2024-02"),
    ("in the opening half of 2023", "2023-H1"),
    ("in the initial three months of the year", "2024-Q1"),
    ("in the latter half of 2023", "2023-H2"),
    ("in the closing half of last year", "2023-H2"),
    ("in the back half of 2023", "2023-H2"),
    ("in the first semester of 2023", "2023-H1"),
    ("in the second six months of 2023", "2023-H2"),
    ("in the second three months of 2023", "2023-Q2"),
    ("in the closing quarter of 2023", "2023-Q4"),
    ("in the quarter that ended in March", "2024-Q1"),
    ("in the quarter just ended", "2024-Q1"),
    ("in the month just ended", "2024-04"),
    ("in the month to April 30", "2024-04"),
    ("in the past month", "2024-04"),
    ("in the fourth month of the year", "2024-04"),
    ("in 2024 Q1", "2024-Q1"),
    ("in quarter one", "2024-Q1"),
    ("in the opening ten days of May", "2024-05-01/2024-05-10"),
    ("from the beginning of the year to the end of April", "2024-01/2024-04"),
    ("until the end of April", "2024-01/2024-04"),
    ("as of April 30", "2024-01/2024-04"),
    ("in calendar year 2023", "2023"),
    ("the year before last", "2022"),
    ("in 4M 2024", "2024-01/2024-04"),
    ("in January and February", "2024-01/2024-02"),
    ("in January-to-March", "2024-Q1"),
    ("in January up to and including March", "2024-Q1"),
    ("between 1 January and 31 March", "2024-Q1"),
    ("between May 1 and 10", "2024-05-01/2024-05-10"),
    ("over the half-year", "2023-H2"),
    ("in the half year to March 31", "2023-10/2024-03"),
    ("in the five years to 2023", "2019-01/2023-12"),
    ("from November 1 till April 22", "2023-11-01/2024-04-22"),
    ("from December 20 to January 5", "2023-12-20/2024-01-05"),
    ("in the just-ended quarter", "2024-Q1"),
]

FISCAL = [
    ("Pakistan", "in 1QFY24", "2023-Q3"),
    ("India", "in Q1FY24", "2023-Q2"),
    ("Pakistan", "in 9MFY24", "2023-07/2024-03"),
    ("India", "in the just-concluded fiscal year", "2023-04/2024-03"),
    ("Pakistan", "so far in the current fiscal year", "2023-07/2024-04"),
    ("Japan", "in the second half of the business year", "2023-10/2024-03"),
    ("Pakistan", "in the first half of its fiscal year", "2023-H2"),
    ("India", "in the fiscal year to March 2024", "2023-04/2024-03"),
    ("India", "in fiscal 2023/24", "2023-04/2024-03"),
    ("India", "in FY24", "2023-04/2024-03"),
    ("India", "in 2023-24", "2023-04/2024-03"),
    ("Japan", "in fiscal 2022", "2022-04/2023-03"),
    ("Pakistan", "in FY2022-23", "2022-07/2023-06"),
    ("Pakistan", "in the first nine months of the current fiscal year", "2023-07/2024-03"),
    ("Bangladesh", "in the fiscal year 2022-23", "2022-07/2023-06"),
    ("Bangladesh", "in July-April of the current fiscal year", "2023-07/2024-04"),
    ("Australia", "in 2022-23", "2022-07/2023-06"),
    ("New Zealand", "in the year ended June 2023", "2022-07/2023-06"),
]

COMPARED = [
    case(
        "a year earlier is the same month of the year before",
        "2019-11-07",
        "Finland's exports fell to 5.1 billion euros in September from 5.4 billion euros a year "
        "earlier.",
        exports("FIN", "2019-09", "EUR 5.1 bn"),
        exports("FIN", "2018-09", "EUR 5.4 bn"),
    ),
    case(
        "a month earlier",
        "2019-11-07",
        "Finland's imports fell to 5.3 billion euros in September from 5.6 billion euros a month "
        "earlier.",
        imports("FIN", "2019-09", "EUR 5.3 bn"),
        imports("FIN", "2019-08", "EUR 5.6 bn"),
    ),
    case(
        "against the same quarter of last year",
        "2018-11-01",
        "Peru's copper exports reached $3.9 billion in the third quarter, against $3.5 billion in "
        "the same quarter of last year.",
        exports("PER", "2018-Q3", "USD 3.9 bn", item="copper"),
        exports("PER", "2017-Q3", "USD 3.5 bn", item="copper"),
    ),
    case(
        "the same period a year ago after a range of months",
        "2021-09-07",
        "Vietnam exported $4.2 billion of coffee in the first eight months, compared with "
        "$3.9 billion in the same period a year ago.",
        exports("VNM", "2021-01/2021-08", "USD 4.2 bn", item="coffee"),
        exports("VNM", "2020-01/2020-08", "USD 3.9 bn", item="coffee"),
    ),
    case(
        "the previous month named after the drop in it",
        "2022-07-20",
        "Swiss exports rose 3.8 percent in June after a 4.1 percent drop in May.",
        exports("CHE", "2022-06", None, 3.8),
        exports("CHE", "2022-05", None, -4.1),
    ),
    case(
        "following a gain in the month before",
        "2022-08-20",
        "Sweden's imports rose 2.5 percent in July, following a 1.4 percent gain in the previous "
        "month.",
        imports("SWE", "2022-07", None, 2.5),
        imports("SWE", "2022-06", None, 1.4),
    ),
    case(
        "December in a January paper is last year",
        "2015-01-13",
        "China's exports rose 9.7 percent in December, while imports fell 2.4 percent.",
        exports("CHN", "2014-12", None, 9.7),
        imports("CHN", "2014-12", None, -2.4),
    ),
    case(
        "the whole year follows the month",
        "2016-01-19",
        "Spain's exports rose 5.2 percent in November. In the whole of 2014 they had grown "
        "2.5 percent.",
        exports("ESP", "2015-11", None, 5.2),
        exports("ESP", "2014", None, 2.5),
    ),
    case(
        "so far this year runs to the month that was told",
        "2023-09-01",
        "South Korea's exports fell 8.4 percent to $51.9 billion in August. So far this year they "
        "have dropped 12.4 percent.",
        exports("KOR", "2023-08", "USD 51.9 bn", -8.4),
        exports("KOR", "2023-01/2023-08", None, -12.4),
    ),
    case(
        "the first seven months beside the month",
        "2014-08-27",
        "Hong Kong's exports rose 6.8 percent in July and 3.5 percent in the first seven months.",
        exports("HKG", "2014-07", None, 6.8),
        exports("HKG", "2014-01/2014-07", None, 3.5),
    ),
    case(
        "two years",
        "1987-02-11",
        "Kenya's tea exports earned 210 mln dlrs in 1986, up from 191 mln in 1985.",
        exports("KEN", "1986", "USD 210 mn", item="tea"),
        exports("KEN", "1985", "USD 191 mn", item="tea"),
    ),
    case(
        "a week ended on a day",
        "1987-03-12",
        "Argentine grain exports totalled 210,000 tonnes in the week ended March 5.",
        exports(
            "ARG", "1987-02-27/1987-03-05", quantity="210000 tonne", item="grains",
            adjustment="volume",
        ),
    ),
    case(
        "no date of printing, and the text names the year once",
        None,
        "Ireland's exports rose 4 percent in May 2012. Imports fell 1 percent in the month.",
        exports("IRL", "2012-05", None, 4),
        imports("IRL", "2012-05", None, -1),
    ),
    case(
        "no date at all and no year",
        None,
        "Ireland's exports reached 7.5 billion euros.",
        exports("IRL", None, "EUR 7.5 bn"),
    ),
    case(
        "the latest month stands in the sentence before",
        "2018-04-05",
        "Ghana's imports came to $1.1 billion in February. Exports were $1.3 billion.",
        imports("GHA", "2018-02", "USD 1.1 bn"),
        exports("GHA", "2018-02", "USD 1.3 bn"),
    ),
    case(
        "the deficit of the quarter and of a year ago",
        "2013-05-20",
        "Ukraine's trade deficit stood at $2.1 billion in the first quarter, compared with "
        "$2.9 billion a year ago.",
        balance("UKR", "2013-Q1", "USD -2.1 bn"),
        balance("UKR", "2012-Q1", "USD -2.9 bn"),
    ),
    case(
        "this year is a forecast of the year of printing",
        "2010-03-03",
        "Thailand expects rice exports of 9 million tonnes this year.",
        exports(
            "THA", "2010", quantity="9000000 tonne", item="rice", status="forecast",
            adjustment="volume",
        ),
    ),
    case(
        "next year",
        "2010-11-03",
        "The ministry expects Turkey's exports to reach $127 billion next year.",
        exports("TUR", "2011", "USD 127 bn", status="forecast"),
    ),
    case(
        "a decade ago is a year",
        "2020-06-01",
        "Ethiopia's flower exports brought in $440 million in 2019, up from $170 million in 2010.",
        exports("ETH", "2019", "USD 440 mn", item="flowers"),
        exports("ETH", "2010", "USD 170 mn", item="flowers"),
    ),
    case(
        "the day of the conference is no period",
        "2017-10-13",
        "China's exports rose 8.1 percent in September, the customs office said on October 13.",
        exports("CHN", "2017-09", None, 8.1),
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    "example",
    params(
        (
            case(
                phrase,
                "2024-05-15",
                f"Turkey's exports amounted to $61.2 billion {phrase}.",
                exports("TUR", period, "USD 61.2 bn"),
            )
            for phrase, period in PHRASES
        ),
    ),
)
def test_a_time_phrase_printed_in_may_2024(example: Case) -> None:
    example.check()


@pytest.mark.parametrize(
    ("country", "phrase", "period"),
    [
        pytest.param(
            *row, id=f"{row[0]} {row[1]}", marks=marks(f"{row[0]} {row[1]}", FISCAL_MISSES)
        )
        for row in FISCAL
    ],
)
def test_a_fiscal_year_is_that_of_the_country(country: str, phrase: str, period: str) -> None:
    codes = {
        "India": "IND", "Japan": "JPN", "Pakistan": "PAK", "Bangladesh": "BGD",
        "Australia": "AUS", "New Zealand": "NZL",
    }  # fmt: skip
    text = f"{country}'s exports were worth US$31.4 billion {phrase}."
    case("", "2024-05-15", text, exports(codes[country], period, "USD 31.4 bn")).check()


@pytest.mark.parametrize(
    "example",
    params(COMPARED, MISSES),
)
def test_times_that_lean_on_each_other(example: Case) -> None:
    example.check()
