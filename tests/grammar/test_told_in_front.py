"""What stands in front of its trade, and trade by other words: rates of before, buyers, records."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

IN_FRONT = [
    case(
        "a noun",
        "2017-03-14",
        "After a 12 percent rise in January, Kenya's exports grew only 9 percent in February.",
        exports("KEN", "2017-01", None, 12),
        exports("KEN", "2017-02", None, 9),
    ),
    case(
        "a participle",
        "2017-03-14",
        "Having fallen 12 percent in January, Kenya's exports grew 9 percent in February.",
        exports("KEN", "2017-01", None, -12),
        exports("KEN", "2017-02", None, 9),
    ),
    case(
        "the year before",
        "2017-03-14",
        "After falling by 12 percent a year earlier, Kenya's exports grew 9 percent in February.",
        exports("KEN", "2016-02", None, -12),
        exports("KEN", "2017-02", None, 9),
    ),
    case(
        "a move of something else",
        "2017-03-14",
        "After a 12 percent rise in prices in January, Kenya's exports grew 9 percent in February.",
        exports("KEN", "2017-02", None, 9),
    ),
    case(
        "a slowdown is none of the rate of before",
        "2017-03-14",
        "Kenya's exports grew 9 percent in February, a slowdown from January's 12 percent.",
        exports("KEN", "2017-02", None, 9),
        exports("KEN", "2017-01", None, 12),
    ),
]

SIDES = [
    case(
        "reporters behind the preposition",
        "2017-03-14",
        "In February exports from Kenya rose 9 percent, from Uganda 4 percent and from the"
        " Seychelles 10 percent.",
        exports("KEN", "2017-02", None, 9),
        exports("UGA", "2017-02", None, 4),
        exports("SYC", "2017-02", None, 10),
    ),
    case(
        "reporters in brackets behind for",
        "2017-03-14",
        "Exports fell in February for Kenya (down 25 percent) and Uganda (down 12 percent).",
        exports("KEN", "2017-02", None, -25),
        exports("UGA", "2017-02", None, -12),
    ),
    case(
        "sales of a month from one country to another",
        "2017-03-14",
        "China's February sales to Peru came to $700 million, down 20 percent.",
        exports("CHN", "2017-02", "USD 700 mn", -20, partner="PER"),
    ),
    case(
        "purchases of another country's goods",
        "2017-03-14",
        "Chinese purchases of Australian barley dropped 30 percent in February to 400,000 tonnes.",
        imports("CHN", "2017-02", None, -30, quantity="400000 tonne", item="barley", partner="AUS"),
    ),
]

RECORDS = [
    case(
        "the falls and the rise of a ranking",
        "2017-03-14",
        "Kenya's exports fell 3 percent in January. The largest declines were in tea (50 percent)"
        " and fish (40 percent), the biggest rise in sugar (9 percent).",
        exports("KEN", "2017-01", None, -3),
        exports("KEN", "2017-01", None, -50, item="tea"),
        exports("KEN", "2017-01", None, -40, item="fish"),
        exports("KEN", "2017-01", None, 9, item="sugar"),
    ),
    case(
        "the balance that a record names",
        "2017-03-14",
        "Kenya had its first trade surplus in six months in February, at $10 million.",
        balance("KEN", "2017-02", "USD 10 mn", record="first_surplus"),
    ),
]


@pytest.mark.parametrize("article", params([*IN_FRONT, *SIDES, *RECORDS]))
def test_trade_behind_what_is_told_of_it(article: Case) -> None:
    article.check()
