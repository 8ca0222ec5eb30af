"""Firms by who owns them: what they trade is a part of all trade, and not the whole of it."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, imports, params, trade

LEAD = "Vietnam's exports in the first quarter were $64 billion."
TOLD = exports("VNM", "2018-Q1", "USD 64 bn")
KINDS = [
    case(
        "what they earned from exports",
        "2018-04-27",
        f"{LEAD} FDI firms raked in $45 billion from exports, up 24 percent.",
        TOLD,
        exports("VNM", "2018-Q1", "USD 45 bn", 24, item="fdi firms"),
    ),
    case(
        "what two sectors shipped",
        "2018-04-27",
        f"{LEAD} The foreign-invested sector exported $45 billion worth of goods, up 24 percent,"
        " while the domestic sector shipped $18 billion.",
        TOLD,
        exports("VNM", "2018-Q1", "USD 45 bn", 24, item="foreign-invested sector"),
        exports("VNM", "2018-Q1", "USD 18 bn", item="domestic sector"),
    ),
    case(
        "owned, and the other flow of the same",
        "2018-04-27",
        f"{LEAD} The FDI sector's exports amounted to $45 billion, while its imports rose by 14% to"
        " $36 billion.",
        TOLD,
        exports("VNM", "2018-Q1", "USD 45 bn", item="fdi sector"),
        imports("VNM", "2018-Q1", "USD 36 bn", 14, item="fdi sector"),
    ),
    case(
        "both flows as one",
        "2024-10-14",
        "China's foreign trade was 32 trillion yuan in the first three quarters. Private"
        " enterprises' imports and exports reached 17 trillion yuan, up 9 percent.",
        trade("CHN", "2024-01/2024-09", "CNY 32 tn"),
        trade("CHN", "2024-01/2024-09", "CNY 17 tn", 9, item="private enterprises"),
    ),
]


@pytest.mark.parametrize("example", params(KINDS))
def test_kinds_of_firms(example: Case) -> None:
    example.check()
