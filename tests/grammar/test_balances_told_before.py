"""Balances that are of trade because the article told of a balance of trade before."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, params

PRINTED = "2023-06-20"
LEAD = "Kenya's trade deficit was $900 million in April. Farmers want 40 percent more for tea. "


def _told(lead: str, texts: list[str], *facts: object) -> list[Case]:
    return [case(text[:90], PRINTED, lead + text, *facts) for text in texts]  # type: ignore[arg-type]


TOLD = [
    *_told(
        LEAD,
        [
            "The deficit was $700 million in 2019.",
            "In 2019 the gap was $700 million.",
            "The shortfall had been $700 million in 2019.",
        ],
        balance("KEN", "2023-04", "USD -900 mn"),
        balance("KEN", "2019", "USD -700 mn"),
    ),
    *_told(
        LEAD,
        [
            "The budget deficit was $700 million in 2019.",
            "The fiscal year was worse. The deficit was $700 million in 2019.",
            "The current account went the same way: the deficit was $700 million in 2019.",
        ],
        balance("KEN", "2023-04", "USD -900 mn"),
    ),
    *_told(
        "Kenya's tea exports rose 4 percent in April. Farmers want 40 percent more for tea. ",
        ["The deficit was $700 million in 2019."],
        exports("KEN", "2023-04", None, 4, item="tea"),
    ),
    *_told(
        "",
        [
            "Kenya's trade surplus with the Caribbean Community (CARICOM) was $9 million in May.",
        ],
        balance("KEN", "2023-05", "USD 9 mn", partner="CARICOM"),
    ),
    *_told(
        "Kenya's tea exports were $90 million in April. The trade deficit with China was $300 "
        "million. ",
        [
            "The gap between exports and imports was $900 million in April.",
            "The gap between what the country sells abroad and what it buys was $900 million in "
            "April.",
        ],
        exports("KEN", "2023-04", "USD 90 mn", item="tea"),
        balance("KEN", "2023-04", "USD -300 mn", partner="CHN"),
        balance("KEN", "2023-04", "USD -900 mn"),
    ),
]


@pytest.mark.parametrize("told", params(TOLD))
def test_balances_told_before(told: Case) -> None:
    told.check()
