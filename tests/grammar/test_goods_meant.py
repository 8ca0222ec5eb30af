"""Goods that are meant and not named, sums of the time before, and who reports in world trade."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, imports, params

MEANT = [
    case(
        "a state alone is one of the article's good",
        "2013-10-09",
        "U.S. shrimp imports fell 2 percent in August from a year earlier. Frozen imports were "
        "down 1.4 percent.",
        imports("USA", "2013-08", None, -2, item="shrimp"),
        imports("USA", "2013-08", None, -1.4, item="frozen shrimp"),
        title="Shrimp imports off in August",
    ),
    case(
        "the nuts are those told of",
        "2007-02-15",
        "Tanzania's exports of cashew nuts reached 77,100 tonnes in 2006. Some 61,000 tonnes of "
        "nuts were shipped to India.",
        exports("TZA", "2006", quantity="77100 tonne", item="cashew nuts"),
        exports("TZA", "2006", quantity="61000 tonne", item="cashew nuts", partner="IND"),
    ),
    case(
        "of them is of the good told of last",
        "2017-09-11",
        "Estonia's exports of services rose 9 percent in the first half of 2017. Computer "
        "services brought in EUR 290 mn. Finland bought EUR 98 mn of them and Sweden EUR 57 mn.",
        exports("EST", "2017-H1", None, 9, item="services"),
        exports("EST", "2017-H1", "EUR 290 mn", item="computer services"),
        exports("EST", "2017-H1", "EUR 98 mn", item="computer services", partner="FIN"),
        exports("EST", "2017-H1", "EUR 57 mn", item="computer services", partner="SWE"),
    ),
]

EARLIER = [
    case(
        "a sum behind a sum, of which the growth is",
        "2005-08-23",
        "India's exports rose 20 percent in May 2005. Machinery posted 31.5 percent growth at "
        "$644 million ($489 million).",
        exports("IND", "2005-05", None, 20),
        exports("IND", "2005-05", "USD 644 mn", 31.5, item="machinery"),
        exports("IND", "2004-05", "USD 489 mn", item="machinery"),
    ),
    case(
        "a bracket tells what the later ones hold",
        "2019-09-18",
        "Indonesia's exports of wood products were down 8 per cent in August at $912 million "
        "($991 million in August 2018). Plywood fetched $164 million ($203 million).",
        exports("IDN", "2019-08", "USD 912 mn", -8, item="wood products"),
        exports("IDN", "2018-08", "USD 991 mn", item="wood products"),
        exports("IDN", "2019-08", "USD 164 mn", item="plywood"),
        exports("IDN", "2018-08", "USD 203 mn", item="plywood"),
    ),
]

WORLD = [
    case(
        "shipments from several countries, and those from others",
        "2013-01-24",
        "World tea exports fell 2.8 percent in 2012. Shipments from Malawi and Uganda were 6.5 "
        "percent and 3.1 percent lower, respectively, while those from Vietnam rose 9.4 percent.",
        exports("world", "2012", None, -2.8, item="tea"),
        exports("MWI", "2012", None, -6.5, item="tea"),
        exports("UGA", "2012", None, -3.1, item="tea"),
        exports("VNM", "2012", None, 9.4, item="tea"),
        title="World tea exports down",
    ),
]


@pytest.mark.parametrize("example", params(MEANT))
def test_meant(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(EARLIER))
def test_earlier_in_brackets(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(WORLD))
def test_world(example: Case) -> None:
    example.check()
