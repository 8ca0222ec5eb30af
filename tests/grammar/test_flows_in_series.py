"""Flows told of together: trade of both, series that trade opens, goods that are turned to."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

BOTH = [
    case(
        "the value of both, with how far it rose",
        "2023-06-09",
        "The total value of Vietnam's imports and exports in the January-May period was $303"
        " billion, up by 16%, or nearly $42 billion, against last year.",
        trade("VNM", "2023-01/2023-05", "USD 303 bn", 16, change="USD 42 bn"),
    ),
    case(
        "both, with a conversion",
        "2024-10-14",
        "China's total goods imports and exports expanded 5.3 percent year on year to 32.3 trillion"
        " yuan (about 4.5 trillion U.S. dollars) in the first three quarters of 2024.",
        trade("CHN", "2024-01/2024-09", "CNY 32.3 tn", 5.3),
    ),
    case(
        "import and export turnover",
        "2023-03-09",
        "In the January-February period Vietnam's total import and export revenue grew by 24% to"
        " $95 billion.",
        trade("VNM", "2023-01/2023-02", "USD 95 bn", 24),
    ),
    case(
        "two sums, of each",
        "2023-06-09",
        "Vietnam's imports and exports in May were $30 billion and $33 billion.",
        imports("VNM", "2023-05", "USD 30 bn"),
        exports("VNM", "2023-05", "USD 33 bn"),
    ),
]
LOSSES = [
    case(
        "trade losses and profits",
        "2024-06-21",
        "In May Nepal suffered a trade loss of Rs 114 billion. With India alone Nepal incurred a"
        " trade loss of over Rs 81 billion. Nepal made a trade profit of Rs 33 million with"
        " Norway.",
        balance("NPL", "2024-05", "NPR -114 bn"),
        balance("NPL", "2024-05", "NPR -81 bn", partner="IND"),
        balance("NPL", "2024-05", "NPR 33 mn", partner="NOR"),
    ),
]
SERIES = [
    case(
        "trade opens a series",
        "2022-12-19",
        "In November Malaysia's trade surplus rose by 23% while trade, exports and imports"
        " contracted by 2.8%, 1% and 4.9%, respectively.",
        balance("MYS", "2022-11", None, 23),
        trade("MYS", "2022-11", None, -2.8),
        exports("MYS", "2022-11", None, -1),
        imports("MYS", "2022-11", None, -4.9),
    ),
    case(
        "slow trade opens none",
        "2022-12-19",
        "Amid slow trade, Malaysia's exports and imports fell 1% and 4.9% in November.",
        exports("MYS", "2022-11", None, -1),
        imports("MYS", "2022-11", None, -4.9),
    ),
]
TURNS = [
    case(
        "a sentence turns to a good",
        "2022-12-19",
        "In November Malaysia's exports rose 5%. For steel, exports climbed 38% to RM7 billion. As"
        " for coal, exports fell 3% to RM6 billion.",
        exports("MYS", "2022-11", None, 5),
        exports("MYS", "2022-11", "MYR 7 bn", 38, item="steel"),
        exports("MYS", "2022-11", "MYR 6 bn", -3, item="coal"),
    ),
    case(
        "with its share in brackets",
        "2022-12-19",
        "In November Malaysia's exports rose 5%. For agriculture goods (7.7% share), exports"
        " climbed 38% to RM7 billion.",
        exports("MYS", "2022-11", None, 5),
        exports("MYS", "2022-11", "MYR 7 bn", 38, item="agriculture goods", share=7.7),
    ),
]


@pytest.mark.parametrize("example", params([*BOTH, *LOSSES, *SERIES, *TURNS]))
def test_flows_in_series(example: Case) -> None:
    example.check()
