"""Outlooks and their aims: what was foreseen when, of which year, and by how much it was missed."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

DAY = "2014-09-23"


def foreseen(flow: str, period: str, growth: float) -> dict[str, object]:
    """What was foreseen of the world's trade."""
    told = {"exports": exports, "trade": trade}[flow]
    return told("world", period, None, growth, status="forecast")


WORLD = [
    case(
        "growth in world trade",
        DAY,
        "The WTO cut its forecast for growth in world trade this year to 3.1 percent from 4.7 "
        "percent.",
        foreseen("trade", "2014", 3.1),
        foreseen("trade", "2014", 4.7),
    ),
    case(
        "growth in the volume of world trade, and what they see of the next year",
        DAY,
        "Economists of the WTO cut their forecast for growth in the volume of world trade this "
        "year to 3.1 percent, from the 4.7 percent they had projected in April.\n\nFor 2015 they "
        "now see trade expanding 4 percent.",
        foreseen("trade", "2014", 3.1),
        foreseen("trade", "2014", 4.7),
        foreseen("trade", "2015", 4),
    ),
    case(
        "what another outlook of the year held",
        DAY,
        "World exports are expected to grow by only 3 percent in 2014, down from 6 percent in the "
        "spring outlook.",
        foreseen("exports", "2014", 3),
        foreseen("exports", "2014", 6),
    ),
    case(
        "what exports are put at",
        DAY,
        "World exports are put at a gain of 3 percent this year.",
        foreseen("exports", "2014", 3),
    ),
    case(
        "what was foreseen of the year some months ago",
        DAY,
        "The WTO expects world exports to grow 3 percent this year, compared with 4.6 percent in "
        "April.",
        foreseen("exports", "2014", 3),
        foreseen("exports", "2014", 4.6),
    ),
    case(
        "when a forecast of a year was made",
        DAY,
        "World exports will grow 3 percent this year, against the 4.6 percent that the WTO had "
        "projected in April.",
        foreseen("exports", "2014", 3),
        foreseen("exports", "2014", 4.6),
    ),
    case(
        "rates of one year and the next, each less than before",
        DAY,
        "World exports are expected to expand 3 percent this year, down from 3.2 percent forecast "
        "earlier, and 3.9 percent in 2015, also down from 4.4 percent.",
        foreseen("exports", "2014", 3),
        foreseen("exports", "2014", 3.2),
        foreseen("exports", "2015", 3.9),
        exports("world", "2014", None, 4.4),
    ),
    case(
        "a rate little changed from that of the year before",
        DAY,
        "World exports grew 2.2 percent in 2013, little changed from the 2.3 percent of 2012.",
        exports("world", "2013", None, 2.2),
        exports("world", "2012", None, 2.3),
    ),
    case(
        "what should be, behind a year that is over",
        DAY,
        "World exports grew 2 percent in 2013. They will grow 3 percent this year.\n\nAsian "
        "exports should advance 5 percent.",
        exports("world", "2013", None, 2),
        foreseen("exports", "2014", 3),
        exports("ASIA", "2014", None, 5, status="forecast"),
    ),
]
AIMS = [
    case(
        "by how much an aim was missed",
        "2015-07-17",
        "Pakistan's exports were $24 billion in the fiscal year 2014-15. Exports missed the target "
        "of $27 billion by $3 billion.",
        exports("PAK", "2014-07/2015-06", "USD 24 bn"),
        exports("PAK", "2014-07/2015-06", "USD 27 bn", status="forecast"),
    ),
    case(
        "the next fiscal year, with its number",
        "2018-07-15",
        "Pakistan's exports were $23 billion in 2017-18. The government has set an exports target "
        "of $28 billion for the next fiscal year 2018-19.",
        exports("PAK", "2017-07/2018-06", "USD 23 bn"),
        exports("PAK", "2018-07/2019-06", "USD 28 bn", status="forecast"),
    ),
    case(
        "years told one by one behind a word for both",
        "2000-12-28",
        "India's exports rose 11.6 percent in 1999-2000. In the previous two years, exports "
        "recorded growth of 12.7 percent in 1998-99 and 18 percent in 1997-98.",
        exports("IND", "1999-04/2000-03", None, 11.6, basis="yoy"),
        exports("IND", "1998-04/1999-03", None, 12.7, basis="yoy"),
        exports("IND", "1997-04/1998-03", None, 18, basis="yoy"),
    ),
    case(
        "another flow behind its base",
        "2019-07-14",
        "Malta's imports fell 10 percent in the first half whereas on a month-on-month basis, the "
        "trade deficit dipped by 23 percent to $4 billion in June.",
        imports("MLT", "2019-H1", None, -10, basis="yoy"),
        balance("MLT", "2019-06", "USD -4 bn", -23, basis="mom"),
    ),
]


@pytest.mark.parametrize("told", params(WORLD))
def test_outlooks_of_world_trade(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(AIMS))
def test_aims_and_years(told: Case) -> None:
    told.check()
