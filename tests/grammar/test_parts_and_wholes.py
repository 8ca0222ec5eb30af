"""What holds the parts of a trade: the span that is great enough, and titles on the whole of it."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

TOTALS = (
    "Indonesia's exports rose 15.6 percent from a year ago to $14.54 billion in September.\n\n"
    "In the first nine months they grew 17.4 percent to $123.4 billion.\n\n"
)
TOLD = (
    exports("IDN", "2017-09", "USD 14.54 bn", 15.6),
    exports("IDN", "2017-01/2017-09", "USD 123.4 bn", 17.4),
)
SPANS = [
    case(
        "a part too great for the month takes its paragraph along",
        "2017-10-20",
        f"{TOTALS}Coal exports rose 10 percent. Palm oil shipments surged 34 percent to $16.6 "
        "billion.",
        *TOLD,
        exports("IDN", "2017-01/2017-09", None, 10, item="coal"),
        exports("IDN", "2017-01/2017-09", "USD 16.6 bn", 34, item="palm oil"),
    ),
    case(
        "parts that the month can hold are of it",
        "2017-10-20",
        f"{TOTALS}Palm oil shipments surged 34 percent to $1.6 billion. Coal exports were $1.2 "
        "billion.",
        *TOLD,
        exports("IDN", "2017-09", "USD 1.6 bn", 34, item="palm oil"),
        exports("IDN", "2017-09", "USD 1.2 bn", item="coal"),
    ),
]
TITLES = [
    case(
        "a gap that widens as a good slumps",
        "2011-12-19",
        "Uganda's trade deficit widened in October as shipments of coffee slumped. The gap grew to "
        "$341 million. Exports declined 3 percent to $181 million.",
        balance("UGA", "2011-10", "USD -341 mn"),
        exports("UGA", "2011-10", "USD 181 mn", -3),
        title="Uganda's trade gap widens as coffee shipments slump",
    ),
    case(
        "a good that does well, and a cause",
        "2019-05-03",
        "Thailand's rice exports rose 5 percent to $400 million in March. Shipments to China were "
        "$100 million.",
        exports("THA", "2019-03", "USD 400 mn", 5, item="rice"),
        exports("THA", "2019-03", "USD 100 mn", item="rice", partner="CHN"),
        title="Rice exports up despite strong baht",
    ),
]
NAMED_LAST = [
    case(
        "the month that the sentence before compared with",
        "2019-12-30",
        "Namibia's trade surplus was N$412m in November, against a deficit of N$2.05bn in November "
        "2018. Exports of N$9.14bn were 18.3% more than the N$7.73bn recorded in that month.",
        balance("NAM", "2019-11", "NAD 412 mn"),
        balance("NAM", "2018-11", "NAD -2.05 bn"),
        exports("NAM", "2019-11", "NAD 9.14 bn", 18.3, basis="yoy"),
        exports("NAM", "2018-11", "NAD 7.73 bn"),
    ),
    case(
        "the month that was told of",
        "2018-11-20",
        "Namibia's exports were N$50bn in the first nine months. In September they were N$6bn. "
        "Imports in that month were N$7bn.",
        exports("NAM", "2018-01/2018-09", "NAD 50 bn"),
        exports("NAM", "2018-09", "NAD 6 bn"),
        imports("NAM", "2018-09", "NAD 7 bn"),
    ),
    case(
        "spans before verbs that begin like a preposition",
        "2012-08-08",
        "Latvia's exports in June were 800 million euros. Exports in the six months totalled 4.8 "
        "billion euros. Trade with Russia in the period amounted to 600 million euros. Imports in "
        "the half totalled 5.9 billion.",
        exports("LVA", "2012-06", "EUR 800 mn"),
        exports("LVA", "2012-H1", "EUR 4.8 bn"),
        trade("LVA", "2012-H1", "EUR 600 mn", partner="RUS"),
        imports("LVA", "2012-H1", "EUR 5.9 bn"),
    ),
    case(
        "a quarter in front of the balance is no streak",
        "2021-11-08",
        "France's trade deficit was 6.8 billion euros in September. In the third quarter the gap "
        "came to 20.5 billion euros. In the second quarter the deficit was 18 billion.",
        balance("FRA", "2021-09", "EUR -6.8 bn"),
        balance("FRA", "2021-Q3", "EUR -20.5 bn"),
        balance("FRA", "2021-Q2", "EUR -18 bn"),
    ),
    case(
        "the period of news on several months",
        "2007-01-31",
        "Kenya's exports in the 11 months to November were Sh231 billion. In November they were "
        "Sh20.6 billion. Imports for the period totalled Sh480 billion.",
        exports("KEN", "2006-01/2006-11", "KES 231 bn"),
        exports("KEN", "2006-11", "KES 20.6 bn"),
        imports("KEN", "2006-01/2006-11", "KES 480 bn"),
    ),
    case(
        "the cumulative deficit of twelve months",
        "2021-11-08",
        "France's trade deficit was 6.8 billion euros in September. The 12-month cumulative "
        "deficit reached 78.1 billion euros.",
        balance("FRA", "2021-09", "EUR -6.8 bn"),
        balance("FRA", "2020-10/2021-09", "EUR -78.1 bn"),
    ),
    case(
        "the last twelve months",
        "2014-02-11",
        "Turkey's exports rose 8.6 percent to $12.4 billion in January. In the last 12 months they "
        "rose 0.5 percent to $152.8 billion.",
        exports("TUR", "2014-01", "USD 12.4 bn", 8.6),
        exports("TUR", "2013-02/2014-01", "USD 152.8 bn", 0.5),
    ),
]


@pytest.mark.parametrize("told", params(SPANS))
def test_the_span_that_holds_a_part(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(TITLES))
def test_goods_of_titles_on_the_whole_trade(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(NAMED_LAST))
def test_times_named_last(told: Case) -> None:
    told.check()
