"""Spans named by the day, month or year that closes them."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, params

CLOSED = [
    case(
        "the day in front of the month that closes a year",
        "2015-08-03",
        "Nigeria's cocoa exports rose 5 percent to $1.2 billion in the year ended 30 June 2015.",
        exports("NGA", "2014-07/2015-06", "USD 1.2 bn", 5, item="cocoa"),
    ),
    case(
        "the end of a month joined by a hyphen",
        "2015-08-03",
        "In the year to end-June 2015, Kenya's exports grew 5 percent to $6 billion.",
        exports("KEN", "2014-07/2015-06", "USD 6 bn", 5),
    ),
    case(
        "a half-year to its last day",
        "2015-08-03",
        "Fiji's exports fell 2 percent in the half-year to 30 June.",
        exports("FJI", "2015-01/2015-06", None, -2),
    ),
    case(
        "quarters to a month",
        "2015-11-20",
        "Morocco's exports climbed 8 percent over the three quarters to September.",
        exports("MAR", "2015-01/2015-09", None, 8),
    ),
    case(
        "a rolling year",
        "2015-11-20",
        "On a rolling 12-month basis to September, Peru's exports fell 9 percent to $34 billion.",
        exports("PER", "2014-10/2015-09", "USD 34 bn", -9),
    ),
    case(
        "the year so far with the month it runs to",
        "2015-11-20",
        "Peru's exports, year-to-date through September, fell 9 percent to $24 billion.",
        exports("PER", "2015-01/2015-09", "USD 24 bn", -9),
    ),
    case(
        "days of a month, each with its article",
        "2015-11-25",
        "Korea's exports fell 4 percent to $25 billion between the 1st and the 20th of November.",
        exports("KOR", "2015-11-01/2015-11-20", "USD 25 bn", -4),
    ),
    case(
        "a fiscal year that closed last month",
        "2016-07-24",
        "In the fiscal year that closed last month, Pakistan's exports fell 12 percent.",
        exports("PAK", "2015-07/2016-06", None, -12),
    ),
    case(
        "a year that ended last month",
        "2016-07-24",
        "In the year that ended last month, Ghana's exports fell 12 percent to $9 billion.",
        exports("GHA", "2015-07/2016-06", "USD 9 bn", -12),
    ),
    case(
        "months of a fiscal year that is over, told of when the next one has begun",
        "2016-07-24",
        "In the July-May period of the fiscal year, Pakistan's exports fell 12 percent.",
        exports("PAK", "2015-07/2016-05", None, -12),
    ),
]


@pytest.mark.parametrize("article", params(CLOSED))
def test_a_span_is_told_by_what_closes_it(article: Case) -> None:
    article.check()
