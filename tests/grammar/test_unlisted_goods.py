"""Goods that no table lists, told of like those before them."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, params

PRINTED = "2023-06-20"
LEAD = "Laos exported $800 million of goods in April, with coffee exports up 3 percent. "


def _told(texts: list[str], *facts: object) -> list[Case]:
    lead = (
        exports("LAO", "2023-04", "USD 800 mn"),
        exports("LAO", "2023-04", None, 3, item="coffee"),
    )
    return [case(text[:90], PRINTED, LEAD + text, *lead, *facts) for text in texts]  # type: ignore[arg-type]


TOLD = [
    *_told(
        [
            "Hairnets brought in $44.9 million, up 6.6 percent.",
            "Hairnets rose 6.6 percent to $44.9 million.",
            "Hairnets sharply increased by 6.6 percent to $44.9 million.",
            "Hairnets earned $44.9 million, an increase of 6.6 percent.",
            "Hairnets were up 6.6 percent at $44.9 million.",
        ],
        exports("LAO", "2023-04", "USD 44.9 mn", 6.6, item="hairnets"),
    ),
    *_told(
        ["Cane and rattan stools slipped 4 percent to $9 million."],
        exports("LAO", "2023-04", "USD 9 mn", -4, item="cane and rattan stools"),
    ),
    *_told(
        [
            "Borrowings rose 6.6 percent to $44.9 million.",
            "The Lucky Star Group saw revenue rise 6.6 percent to $44.9 million.",
            "The stock market gained 6.6 percent.",
            "Registrations of cars rose 6.6 percent to 44,900.",
            "Sihom Vongsa, a farmer, grew 12 percent more.",
        ],
    ),
]


@pytest.mark.parametrize("told", params(TOLD))
def test_unlisted_goods(told: Case) -> None:
    told.check()
