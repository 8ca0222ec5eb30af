"""Whose trade, with whom and which way, where the words stand outside the flow's own phrase."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

FLOW_OF_GOODS = [
    case(
        "goods behind the totals are of the article's own flow",
        "2023-06-12",
        "Chile's exports rose 4 percent to $8.1 billion in May, while imports fell 2 percent to "
        "$7.0 billion. That left a surplus of $1.1 billion.\n\n"
        "Copper climbed 6 percent to $4.0 billion and salmon fell 3 percent.",
        exports("CHL", "2023-05", "USD 8.1 bn", 4),
        imports("CHL", "2023-05", "USD 7.0 bn", -2),
        balance("CHL", "2023-05", "USD 1.1 bn"),
        exports("CHL", "2023-05", "USD 4.0 bn", 6, item="copper"),
        exports("CHL", "2023-05", None, -3, item="salmon"),
    ),
    case(
        "goods behind a paragraph on imports alone are imports",
        "2023-06-12",
        "Chile's exports rose 4 percent to $8.1 billion in May.\n\n"
        "Imports fell 2 percent to $7.0 billion.\n\nFuels dropped 9 percent.",
        exports("CHL", "2023-05", "USD 8.1 bn", 4),
        imports("CHL", "2023-05", "USD 7.0 bn", -2),
        imports("CHL", "2023-05", None, -9, item="fuels"),
    ),
    case(
        "what goods earn is exports",
        "2023-06-12",
        "Ecuador's imports fell 2 percent to $2.0 billion in May. Bananas earned $310 million.",
        imports("ECU", "2023-05", "USD 2.0 bn", -2),
        exports("ECU", "2023-05", "USD 310 mn", item="bananas"),
    ),
    case(
        "the whole of a share tells the flow",
        "2023-06-12",
        "Ghana's exports of cocoa rose 4 percent in May. Fuels accounted for 24.1 percent of "
        "imports.",
        exports("GHA", "2023-05", None, 4, item="cocoa"),
        imports("GHA", "2023-05", item="fuels", share=24.1),
    ),
    case(
        "exports of it",
        "2023-06-12",
        "Ghana's exports of cocoa rose 4 percent in May. Gold made up for others: "
        "exports of it doubled.",
        exports("GHA", "2023-05", None, 4, item="cocoa"),
        exports("GHA", "2023-05", None, 100, item="gold"),
    ),
    case(
        "trade in a good",
        "2023-06-12",
        "Vietnam's trade in machinery grew 9 percent in May.",
        trade("VNM", "2023-05", None, 9, item="machinery"),
    ),
]


@pytest.mark.parametrize("example", params(FLOW_OF_GOODS))
def test_flow_of_goods(example: Case) -> None:
    """Goods named without a flow word."""
    example.check()
