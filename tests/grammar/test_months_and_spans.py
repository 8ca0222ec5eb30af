"""The month and the spans around it told side by side: which figure is of which."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

LEAD = "Latvia's exports were 800 million euros in May"
TOLD = exports("LVA", "2014-05", "EUR 800 mn")
SO_FAR = "2014-01/2014-05"

SIDE_BY_SIDE = [
    case(
        "the month without a word, the span behind it",
        "2014-07-08",
        f"{LEAD}. Grain exports reached 20 million euros, and 160 million for the year to date.",
        TOLD,
        exports("LVA", "2014-05", "EUR 20 mn", item="grain"),
        exports("LVA", SO_FAR, "EUR 160 mn", item="grain"),
    ),
    case(
        "rates on the month and of the span",
        "2014-07-08",
        f"{LEAD}. Imports dropped 5 percent on the month and 13 percent in the first five months. "
        "Timber exports fell 2 percent.",
        TOLD,
        imports("LVA", "2014-05", None, -5, basis="mom"),
        imports("LVA", SO_FAR, None, -13),
        exports("LVA", "2014-05", None, -2, item="timber"),
    ),
    case(
        "a rate goes with the sum that it led to",
        "2014-07-08",
        "Latvia's exports rose 4 percent to 800 million euros in May and climbed 9 percent to "
        "4.1 billion euros in the first five months.",
        exports("LVA", "2014-05", "EUR 800 mn", 4),
        exports("LVA", SO_FAR, "EUR 4.1 bn", 9),
    ),
    case(
        "the periods of the sentence before, in its order",
        "2014-07-08",
        "Latvia's exports were 800 million euros in May and 4.1 billion euros in the first five "
        "months. Imports were 1.1 billion and 5.3 billion euros, respectively.",
        exports("LVA", "2014-05", "EUR 800 mn"),
        exports("LVA", SO_FAR, "EUR 4.1 bn"),
        imports("LVA", "2014-05", "EUR 1.1 bn"),
        imports("LVA", SO_FAR, "EUR 5.3 bn"),
    ),
    case(
        "value and volume share the time behind them",
        "2014-07-08",
        "Latvia's exports were 3 billion euros in the first quarter. They rose 5 percent in value "
        "and 2 percent in volume in April.",
        exports("LVA", "2014-Q1", "EUR 3 bn"),
        exports("LVA", "2014-04", None, 5),
        exports("LVA", "2014-04", None, 2, adjustment="volume"),
    ),
]
NAMES_OF_SPANS = [
    case(
        "the period of the paragraph before",
        "2014-07-08",
        f"{LEAD}.\n\nIn the first five months they were 4.1 billion euros.\n\n"
        "Exports to Poland rose 8 percent to 300 million euros in the period.",
        TOLD,
        exports("LVA", SO_FAR, "EUR 4.1 bn"),
        exports("LVA", SO_FAR, "EUR 300 mn", 8, partner="POL"),
    ),
    case(
        "an annual balance, told with the month",
        "2014-06-26",
        "Fiji had a trade deficit of $90 million in May. The annual deficit was $1.2 billion. "
        "Annual imports rose 4 percent to $2.5 billion.",
        balance("FJI", "2014-05", "FJD -90 mn"),
        balance("FJI", "2013-06/2014-05", "FJD -1.2 bn"),
        imports("FJI", "2013-06/2014-05", "FJD 2.5 bn", 4),
    ),
    case(
        "on an annual basis, with a level",
        "2014-06-26",
        "Fiji's exports were $80 million in May.\n\n"
        "On an annual basis the country had a deficit of $1.2 billion.",
        exports("FJI", "2014-05", "FJD 80 mn"),
        balance("FJI", "2013-06/2014-05", "FJD -1.2 bn"),
    ),
    case(
        "on an annual basis, with a move",
        "2014-06-26",
        "Fiji's exports were $80 million in May. On an annual basis, imports rose 3 percent.",
        exports("FJI", "2014-05", "FJD 80 mn"),
        imports("FJI", "2014-05", None, 3, basis="yoy"),
    ),
    case(
        "after so many months",
        "2014-07-08",
        f"{LEAD}. After five months they stood at 4.1 billion euros.",
        TOLD,
        exports("LVA", SO_FAR, "EUR 4.1 bn"),
    ),
    case(
        "after months that are no part of the year told of",
        "2014-07-08",
        f"{LEAD}. After three months of falls, imports rose 2 percent.",
        TOLD,
        imports("LVA", "2014-05", None, 2),
        imports("LVA", "2014-04", None, streak="3 month fall"),
    ),
    case(
        "figures of six months",
        "2014-08-08",
        "Latvia's exports were 800 million euros in June. Six-month figures showed exports rising "
        "4 percent to 4.9 billion euros.\n\nThe half-year deficit was 900 million euros.",
        exports("LVA", "2014-06", "EUR 800 mn"),
        exports("LVA", "2014-H1", "EUR 4.9 bn", 4),
        balance("LVA", "2014-H1", "EUR -900 mn"),
    ),
    case(
        "the months before those told of",
        "2014-07-08",
        "Latvia's trade deficit was 900 million euros in the three months to May, against 1.1 "
        "billion in the previous three months.",
        balance("LVA", "2014-03/2014-05", "EUR -900 mn"),
        balance("LVA", "2013-12/2014-02", "EUR -1.1 bn"),
    ),
    case(
        "the fiscal year told of",
        "2014-07-08",
        "Nepal's neighbour Bangladesh lifted exports to $27 billion in fiscal 2013-14.\n\n"
        "Its jute exports fell 3 percent in the fiscal.",
        exports("BGD", "2013-07/2014-06", "USD 27 bn"),
        exports("BGD", "2013-07/2014-06", None, -3, item="jute"),
    ),
    case(
        "what was moved between two months",
        "2024-02-20",
        "Zambia's copper exports went up to K14.8 billion from K12.4 billion between December "
        "and January.",
        exports("ZMB", "2024-01", "ZMW 14.8 bn", item="copper"),
        exports("ZMB", "2023-12", "ZMW 12.4 bn", item="copper"),
    ),
]
REVISED = [
    case(
        "revised up from",
        "2018-05-31",
        "Malta had a trade deficit of 100 million euros in April. The March deficit was revised "
        "upward from 93 million euros.",
        balance("MLT", "2018-04", "EUR -100 mn"),
        balance("MLT", "2018-03", "EUR -93 mn"),
    ),
    case(
        "previously reported as",
        "2018-05-31",
        "Malta had a trade deficit of 100 million euros in April. The March deficit was previously "
        "reported as 93 million euros.",
        balance("MLT", "2018-04", "EUR -100 mn"),
        balance("MLT", "2018-03", "EUR -93 mn"),
    ),
    case(
        "from what the month before gave as preliminary",
        "2018-05-31",
        "Malta had a trade deficit of 100 million euros in April. March's deficit was revised to "
        "90 million from the previous month's preliminary 93 million euros.",
        balance("MLT", "2018-04", "EUR -100 mn"),
        balance("MLT", "2018-03", "EUR -90 mn"),
        balance("MLT", "2018-03", "EUR -93 mn"),
    ),
    case(
        "a revised figure of the month before is no revision",
        "2018-05-31",
        "Malta's trade deficit widened to 100 million euros in April from a revised 93 million in "
        "March.",
        balance("MLT", "2018-04", "EUR -100 mn"),
        balance("MLT", "2018-03", "EUR -93 mn"),
    ),
]
OVER_THE_UNIT = [
    case(
        "over the month, behind a rate",
        "2014-07-08",
        f"{LEAD}. Imports fell 3 percent to 900 million euros over the month.",
        TOLD,
        imports("LVA", "2014-05", "EUR 900 mn", -3, basis="mom"),
    ),
    case(
        "over the month, as the time of a sum",
        "2014-07-08",
        f"{LEAD}. Imports over the month were 900 million euros.",
        TOLD,
        imports("LVA", "2014-05", "EUR 900 mn"),
    ),
    case(
        "on monthly basis",
        "2014-07-08",
        f"{LEAD}, up 7 percent on the year. On monthly basis, imports fell 3 percent.",
        exports("LVA", "2014-05", "EUR 800 mn", 7, basis="yoy"),
        imports("LVA", "2014-05", None, -3, basis="mom"),
    ),
]

BASES = [
    case(
        "the year-ago figure",
        "2015-06-10",
        "Tunisia's exports were 4.9 billion dinars in May, compared with the year-ago figure of "
        "5.6 billion.",
        exports("TUN", "2015-05", "TND 4.9 bn"),
        exports("TUN", "2014-05", "TND 5.6 bn"),
    ),
    case(
        "below the year-ago sum",
        "2015-06-10",
        "Tunisia's exports were 4.9 billion dinars in May, below the year-ago 5.6 billion.",
        exports("TUN", "2015-05", "TND 4.9 bn"),
        exports("TUN", "2014-05", "TND 5.6 bn"),
    ),
    case(
        "a year-earlier and a month-earlier sum",
        "2015-06-10",
        "Tunisia's exports were 4.9 billion dinars in May, up from a year-earlier 4.6 billion and "
        "a month-earlier 4.7 billion.",
        exports("TUN", "2015-05", "TND 4.9 bn"),
        exports("TUN", "2014-05", "TND 4.6 bn"),
        exports("TUN", "2015-04", "TND 4.7 bn"),
    ),
    case(
        "a prior-year figure",
        "2015-06-10",
        "Tunisia's exports were 4.9 billion dinars in May, versus a prior-year figure of 5.6 "
        "billion.",
        exports("TUN", "2015-05", "TND 4.9 bn"),
        exports("TUN", "2014-05", "TND 5.6 bn"),
    ),
    case(
        "the year-ago month, behind the month before",
        "2018-12-14",
        "India's trade deficit narrowed to $16.7 billion in November from $17.1 billion in "
        "October, while in the year-ago month it stood at $15.1 billion.",
        balance("IND", "2018-11", "USD -16.7 bn"),
        balance("IND", "2018-10", "USD -17.1 bn"),
        balance("IND", "2017-11", "USD -15.1 bn"),
    ),
    case(
        "what it had moved to at its time",
        "2012-06-08",
        "Peru's trade gap narrowed to $50 million in April, after swelling in March to $53 "
        "million, previously estimated at $52 million.",
        balance("PER", "2012-04", "USD -50 mn"),
        balance("PER", "2012-03", "USD -53 mn"),
        balance("PER", "2012-03", "USD -52 mn"),
    ),
    case(
        "from a record of its time",
        "2012-06-08",
        "Peru's trade gap was $50 million in April. Exports slipped 0.8 percent from a record in "
        "March to $3 billion.",
        balance("PER", "2012-04", "USD -50 mn"),
        exports("PER", "2012-04", "USD 3 bn", -0.8, basis="mom"),
    ),
    case(
        "two levels related as the growth between them",
        "2020-10-12",
        "Peru's exports rose 5 percent year-on-year to $4.2 billion in September from $4 billion. "
        "Imports gained 10 percent month-on-month to $3.3 billion from $3 billion.",
        exports("PER", "2020-09", "USD 4.2 bn", 5, basis="yoy"),
        exports("PER", "2019-09", "USD 4 bn"),
        imports("PER", "2020-09", "USD 3.3 bn", 10, basis="mom"),
        imports("PER", "2020-08", "USD 3 bn"),
    ),
    case(
        "two bases, the first of them revised",
        "1993-02-10",
        "France posted a trade surplus of 4.6 billion francs in December. That compares with a "
        "surplus of 3.1 billion francs in November, revised from 2.8 billion, and a deficit of "
        "400 million in December 1991.",
        balance("FRA", "1992-12", "FRF 4.6 bn"),
        balance("FRA", "1992-11", "FRF 3.1 bn"),
        balance("FRA", "1992-11", "FRF 2.8 bn"),
        balance("FRA", "1991-12", "FRF -400 mn"),
    ),
]
SCENES = [
    case(
        "a sentence without figures closes with a span",
        "2025-09-26",
        "Malta's exports were 300 million euros in August.\n\n"
        '"For all that, the trade did well over the January-August period."\n\n'
        "Exports grew 7 percent to 2.4 billion euros, compared with 2.2 billion in the same "
        "period of 2024.\n\n"
        '"This growth was led by the EU (up 14%)."\n\n'
        "Imports were 500 million euros.",
        exports("MLT", "2025-08", "EUR 300 mn"),
        exports("MLT", "2025-01/2025-08", "EUR 2.4 bn", 7),
        exports("MLT", "2024-01/2024-08", "EUR 2.2 bn"),
        exports("MLT", "2025-01/2025-08", None, 14, partner="EU"),
        imports("MLT", "2025-08", "EUR 500 mn"),
    ),
    case(
        "cumulative trade is of the year so far",
        "2012-02-20",
        "India's exports in January were $25 billion. Exports in April-January were $243 billion. "
        "Cumulative imports were $391 billion.",
        exports("IND", "2012-01", "USD 25 bn"),
        exports("IND", "2011-04/2012-01", "USD 243 bn"),
        imports("IND", "2011-04/2012-01", "USD 391 bn"),
    ),
    case(
        "cumulative trade up to a time that is said",
        "2012-08-20",
        "Fiji's exports in July were $98 million. Cumulative exports in January-June were $500 "
        "million.",
        exports("FJI", "2012-07", "FJD 98 mn"),
        exports("FJI", "2012-01/2012-06", "FJD 500 mn"),
    ),
    case(
        "the same five months",
        "2015-06-10",
        "Tunisia's exports rose to 11.9 billion dinars in the first five months. In May alone they "
        "were 2 billion. Imports over the same five months fell to 16.8 billion dinars.",
        exports("TUN", "2015-01/2015-05", "TND 11.9 bn"),
        exports("TUN", "2015-05", "TND 2 bn"),
        imports("TUN", "2015-01/2015-05", "TND 16.8 bn"),
    ),
    case(
        "the reporting period",
        "2011-04-14",
        "Peru's exports in January-March were $8.3 billion. In March they amounted to $3.1 "
        "billion. Imports were $2.3 billion in the reporting period.",
        exports("PER", "2011-01/2011-03", "USD 8.3 bn"),
        exports("PER", "2011-03", "USD 3.1 bn"),
        imports("PER", "2011-01/2011-03", "USD 2.3 bn"),
    ),
]


@pytest.mark.parametrize("told", params(SIDE_BY_SIDE))
def test_one_cell_told_of_two_times(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(NAMES_OF_SPANS))
def test_spans_that_lean_on_the_month(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(REVISED))
def test_what_a_figure_was_before(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(OVER_THE_UNIT))
def test_bases_over_a_unit(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(BASES))
def test_times_of_what_is_compared(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(SCENES))
def test_spans_that_go_on(told: Case) -> None:
    told.check()
