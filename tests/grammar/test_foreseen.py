"""What forecasters had in mind for the trade told of."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, params

PRINTED = "2023-06-20"
DEFICIT = "Australia's trade deficit was $3 billion in May. "
GROWTH = "Malta's exports rose 3.1 percent in May. "


def _told(lead: str, texts: list[str], *facts: object) -> list[Case]:
    return [case(text[:90], PRINTED, lead + text, *facts) for text in texts]  # type: ignore[arg-type]


TOLD = [
    *_told(
        DEFICIT,
        [
            "Economists polled by Bondwire had looked for $4 billion.",
            "Analysts surveyed before the release had pencilled in $4 billion.",
            "The median estimate of Sydney analysts surveyed before the report was $4 billion.",
            "The market had been braced for a deficit of $4 billion.",
            "A poll had pointed to a gap of $4 billion.",
        ],
        balance("AUS", "2023-05", "AUD -3 bn"),
        balance("AUS", "2023-05", "AUD -4 bn", status="forecast"),
    ),
    *_told(
        GROWTH,
        [
            "The median forecast was for a 7.4 percent gain, said seven economists.",
            "Economists polled by Bondwire had looked for a rise of 7.4 percent.",
            "A Bondwire poll had called for growth of 7.4 percent.",
        ],
        exports("MLT", "2023-05", None, 3.1),
        exports("MLT", "2023-05", None, 7.4, status="forecast"),
    ),
    *_told(
        GROWTH,
        [
            "Economists had expected the economy to grow 2 percent.",
            "Analysts called the budget deficit of $4 billion a worry.",
            "The government wanted firms to invest $4 billion.",
            "A poll of 400 managers showed that 40 percent were hiring.",
        ],
        exports("MLT", "2023-05", None, 3.1),
    ),
]

FORESEEN = [
    *_told(
        "",
        ["Analysts had expected Malta's exports to fall 4 pct in May, but they fell 7 pct."],
        exports("MLT", "2023-05", None, -4, status="forecast"),
        exports("MLT", "2023-05", None, -7),
    ),
    *_told(
        "",
        [
            "Malta's exports were seen down 4 percent in May, a poll of economists showed.",
            "Malta's exports are seen falling 4 percent in May.",
        ],
        exports("MLT", "2023-05", None, -4, status="forecast"),
    ),
]


@pytest.mark.parametrize("told", params(FORESEEN))
def test_forecasts_and_what_came(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(TOLD))
def test_forecasts_of_the_trade_told_of(told: Case) -> None:
    told.check()
