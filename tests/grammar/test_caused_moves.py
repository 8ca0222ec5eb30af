"""Moves told by what caused them, and by how much more was earned or spent."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

CASES = [
    case(
        "shaved off",
        "2015-07-20",
        "A strike at Mombasa port shaved 4 percent off Kenya's exports in June.",
        exports("KEN", "2015-06", growth=-4),
    ),
    case(
        "wiped off the value of",
        "2009-11-20",
        "Cheaper metals wiped $310 million off the value of Peru's exports in October.",
        exports("PER", "2009-10", change="USD -310 mn"),
    ),
    case(
        "off the one and off the other",
        "2009-11-20",
        "Cheaper metals took more than 10 percent off Peru's copper exports in October and "
        "3 percent off gold exports.",
        exports("PER", "2009-10", growth=-10, item="copper"),
        exports("PER", "2009-10", growth=-3, item="gold"),
    ),
    case(
        "added to the bill",
        "2015-07-20",
        "A weaker shilling added 8 percent to Kenya's import bill in June.",
        imports("KEN", "2015-06", growth=8),
    ),
    case(
        "earned more from exports",
        "2015-07-20",
        "Kenya earned $30 million more from exports in June than a year earlier.",
        exports("KEN", "2015-06", change="USD 30 mn"),
    ),
    case(
        "spent more on imports",
        "2009-11-20",
        "Peru spent 9 percent more on imports in October than in September.",
        imports("PER", "2009-10", growth=9, basis="mom"),
    ),
    case(
        "a strike that could",
        "2009-11-20",
        "A strike could knock 10 percent off Peru's copper exports, analysts say.",
    ),
    case(
        "gave up",
        "2009-11-20",
        "Peru's exports gave up 12 percent in October, while imports gave back some 4 percent.",
        exports("PER", "2009-10", growth=-12),
        imports("PER", "2009-10", growth=-4),
    ),
    case(
        "brought down to",
        "2009-11-20",
        "A 12-percent drop brought Peru's exports down to $2.3 billion in October.",
        exports("PER", "2009-10", "USD 2.3 bn", -12),
    ),
    case(
        "its rank in a row",
        "2015-07-20",
        "Kenya registered a trade deficit of $860 million in June, its 40th in a row.",
        balance("KEN", "2015-06", "USD -860 mn", streak="40 month deficit"),
    ),
    case(
        "to a tenth month in October",
        "2009-11-20",
        "Peru's imports extended their decline to a tenth month in October, falling 25 percent.",
        imports("PER", "2009-10", growth=-25, streak="10 month fall"),
    ),
]


@pytest.mark.parametrize("each", params(CASES))
def test_moves_told_by_their_cause(each: Case) -> None:
    each.check()
