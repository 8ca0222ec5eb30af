"""The period of an article: how it is established, and what does not end it."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

PERIODS = [
    case(
        "a record of a year ranks the month told of",
        "2019-06-14",
        "May was a good month for Norway's fishermen. Cod exports reached 41,000 tonnes, 5 percent "
        "more than in May 2018 and the third-highest monthly volume of 2019.",
        exports("NOR", "2019-05", None, 5, item="cod", quantity="41000 tonne"),
    ),
    case(
        "the best month of a year",
        "2022-10-12",
        "Peru's exports rose 4 percent from a year earlier to $5.4 billion in September, the best "
        "month of 2022.",
        exports("PER", "2022-09", "USD 5.4 bn", 4, basis="yoy"),
    ),
    case(
        "the largest sum of a year is of that year",
        "2022-03-12",
        "Chile's exports were the largest ever in 2021, at $94 billion, the customs service said.",
        exports("CHL", "2021", "USD 94 bn"),
    ),
    case(
        "a gain on an earlier sum",
        "1999-08-06",
        "Kenya sold a little more during the first six months of 1999. Exports amounted to $1.21 "
        "billion, a slim 2 percent gain on the $1.19 billion of January through June 1998.",
        exports("KEN", "1999-H1", "USD 1.21 bn", 2, basis="yoy"),
        exports("KEN", "1998-H1", "USD 1.19 bn"),
    ),
    case(
        "the week, the month and the year so far",
        "2016-09-19",
        "Uruguay exported $150 million and imported $140 million last week (September 12 to 16), "
        "the ministry said.\n\nExports averaged $30 million a day in the third week of September."
        "\n\nFrom the beginning of September to the 16th, exports came to $410 million. This month "
        "the surplus stands at $12 million.\n\nFrom January until last week, imports came to "
        "$5.2 billion.",
        exports("URY", "2016-09-12/2016-09-16", "USD 150 mn"),
        imports("URY", "2016-09-12/2016-09-16", "USD 140 mn"),
        exports("URY", "2016-09-12/2016-09-16", "USD 30 mn"),
        exports("URY", "2016-09-01/2016-09-16", "USD 410 mn"),
        balance("URY", "2016-09-01/2016-09-16", "USD 12 mn"),
        imports("URY", "2016-01-01/2016-09-16", "USD 5.2 bn"),
    ),
    case(
        "a heading above the days of a month",
        "2013-05-20",
        "Paraguay exported $210 million in the week ended May 17.\n\nMonth to date\n\nExports have "
        "reached $560 million, up 4 percent.",
        exports("PRY", "2013-05-11/2013-05-17", "USD 210 mn"),
        exports("PRY", "2013-05-01/2013-05-17", "USD 560 mn", 4),
    ),
    case(
        "the days of a week in brackets, and the month so far",
        "2013-09-23",
        "Bolivia posted a trade deficit of $30 million in the third week of September (16-22), the "
        "government said. Exports totaled $150 million.\n\nIn the month so far the country has a "
        "surplus of $20 million.",
        balance("BOL", "2013-09-16/2013-09-22", "USD -30 mn"),
        exports("BOL", "2013-09-16/2013-09-22", "USD 150 mn"),
        balance("BOL", "2013-09-01/2013-09-22", "USD 20 mn"),
    ),
    case(
        "in the month behind an aside on its year",
        "2014-02-06",
        "Norway's trade surplus was $1.7 billion in December. For 2013 as a whole, it came to "
        "$27 billion. Exports fell 1 percent in the month to $9 billion.",
        balance("NOR", "2013-12", "USD 1.7 bn"),
        balance("NOR", "2013", "USD 27 bn"),
        exports("NOR", "2013-12", "USD 9 bn", -1),
    ),
    case(
        "a year that is to close with a sum",
        "2004-08-06",
        "Uruguay's exports amounted to $1.3 billion in the first half of 2004. The chamber expects "
        "the year to close with exports of $2.8 billion.",
        exports("URY", "2004-H1", "USD 1.3 bn"),
        exports("URY", "2004", "USD 2.8 bn", status="forecast"),
    ),
    case(
        "the months of a fiscal year in brackets",
        "2015-08-28",
        "U.S. exports should fall to $138.5 billion in fiscal 2016 (October-September), the "
        "department said.",
        exports("USA", "2015-10/2016-09", "USD 138.5 bn", status="forecast"),
    ),
    case(
        "a year that is not over",
        "1995-08-30",
        "Chile's trade surplus was $76 million in July. This year's surplus now stands at $400 "
        "million. For the full year the ministry foresees a surplus of $900 million.",
        balance("CHL", "1995-07", "USD 76 mn"),
        balance("CHL", "1995-01/1995-07", "USD 400 mn"),
        balance("CHL", "1995", "USD 900 mn", status="forecast"),
    ),
    case(
        "a year so far and the one before",
        "2017-08-24",
        "South Africa had a trade surplus of 9 billion rand in July. The surplus for 2017 so far "
        "is 36 billion rand; a year ago it was 3 billion.",
        balance("ZAF", "2017-07", "ZAR 9 bn"),
        balance("ZAF", "2017-01/2017-07", "ZAR 36 bn"),
        balance("ZAF", "2016-01/2016-07", "ZAR 3 bn"),
    ),
    case(
        "what is of a time to come is foreseen",
        "2015-08-28",
        "U.S. exports should reach $138.5 billion in fiscal 2016, the department said. Cotton is "
        "steady at $3.8 billion. Imports are heading for $122.5 billion.",
        exports("USA", "2015-10/2016-09", "USD 138.5 bn", status="forecast"),
        exports("USA", "2015-10/2016-09", "USD 3.8 bn", item="cotton", status="forecast"),
        imports("USA", "2015-10/2016-09", "USD 122.5 bn", status="forecast"),
    ),
    case(
        "the rest of the world beside one country",
        "2018-09-14",
        "Mexico's exports to the United States rose 5 percent in July 2018 and those to the rest "
        "of the world 2 percent.",
        exports("MEX", "2018-07", None, 5, partner="USA"),
        exports("MEX", "2018-07", None, 2, partner="rest of the world"),
    ),
    case(
        "the period under review is the one that the article tells of",
        "2005-07-01",
        "India's exports rose 3 percent to $40 billion in the first five months of 2005.\n\nIn May "
        "exports were $8 billion.\n\nTea fetched $1 billion during the period under review, a "
        "growth of 8 percent. Rice was down 3 percent.",
        exports("IND", "2005-01/2005-05", "USD 40 bn", 3),
        exports("IND", "2005-05", "USD 8 bn"),
        exports("IND", "2005-01/2005-05", "USD 1 bn", 8, item="tea"),
        exports("IND", "2005-01/2005-05", None, -3, item="rice"),
    ),
    case(
        "a part that is greater than the whole of the month is of the whole span",
        "1996-07-15",
        "Chile's exports fell 4.5 percent to $8.2 billion in the first six months of 1996.\n\nIn "
        "June exports came to $1.3 billion.\n\nJapan took $1.4 billion worth of goods, 9 percent "
        "less, against $1.5 billion a year before.\n\nCopper earned $3.1 billion.",
        exports("CHL", "1996-H1", "USD 8.2 bn", -4.5),
        exports("CHL", "1996-06", "USD 1.3 bn"),
        exports("CHL", "1996-H1", "USD 1.4 bn", -9, partner="JPN"),
        exports("CHL", "1995-H1", "USD 1.5 bn", partner="JPN"),
        exports("CHL", "1996-H1", "USD 3.1 bn", item="copper"),
    ),
    case(
        "a part that the month can hold stays in it",
        "1996-07-15",
        "Chile's exports fell 4.5 percent to $8.2 billion in the first six months of 1996.\n\nIn "
        "June exports came to $1.3 billion.\n\nJapan took $0.2 billion worth of goods.",
        exports("CHL", "1996-H1", "USD 8.2 bn", -4.5),
        exports("CHL", "1996-06", "USD 1.3 bn"),
        exports("CHL", "1996-06", "USD 200 mn", partner="JPN"),
    ),
]


@pytest.mark.parametrize("example", params(PERIODS))
def test_the_period_told_of(example: Case) -> None:
    example.check()
