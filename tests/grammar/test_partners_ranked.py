"""Partners by their rank and share: whose trade it is, which way it goes, and what comes next."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, imports, params, trade

RANKED = [
    case(
        "who has the biggest share",
        "2023-04-12",
        "Philippine exports were $5 billion in February. Japan had the biggest share of the"
        " country's exports with $822 million or 16.2 percent of the total.",
        exports("PHL", "2023-02", "USD 5 bn"),
        exports("PHL", "2023-02", "USD 822 mn", partner="JPN", share=16.2),
    ),
    case(
        "the share of a country named",
        "2023-04-12",
        "Japan had the largest share of the Philippines' exports in February with $822 million.",
        exports("PHL", "2023-02", "USD 822 mn", partner="JPN"),
    ),
    case(
        "what the largest market imports",
        "2023-06-09",
        "In the first five months the United States remained Vietnam's largest export market,"
        " importing an estimated $44 billion worth of goods from Vietnam.",
        exports("VNM", "2023-01/2023-05", "USD 44 bn", partner="USA"),
    ),
    case(
        "a country behind its article and before a sum",
        "2023-06-09",
        "In July-March Bangladesh's garment exports rose 5 percent to $35 billion. The EU bought"
        " garments worth $17 billion, the US $6 billion and the UK $3 billion.",
        exports("BGD", "2022-07/2023-03", "USD 35 bn", 5, item="garments"),
        exports("BGD", "2022-07/2023-03", "USD 17 bn", partner="EU", item="garments"),
        exports("BGD", "2022-07/2023-03", "USD 6 bn", partner="USA", item="garments"),
        exports("BGD", "2022-07/2023-03", "USD 3 bn", partner="GBR", item="garments"),
    ),
    case(
        "a paragraph goes on to the trade with the next partner",
        "2024-03-01",
        "In January Malaysia's trade with China expanded by 5% to RM38 billion. Exports to China"
        " rose 4% to RM15 billion. Trade with Japan increased by 10% to RM60 billion. Exports"
        " increased by 9% to RM34 billion and imports rose by 11% to RM26 billion.",
        trade("MYS", "2024-01", "MYR 38 bn", 5, partner="CHN"),
        exports("MYS", "2024-01", "MYR 15 bn", 4, partner="CHN"),
        trade("MYS", "2024-01", "MYR 60 bn", 10, partner="JPN"),
        exports("MYS", "2024-01", "MYR 34 bn", 9, partner="JPN"),
        imports("MYS", "2024-01", "MYR 26 bn", 11, partner="JPN"),
    ),
]


@pytest.mark.parametrize("example", params(RANKED))
def test_partners_ranked(example: Case) -> None:
    example.check()
