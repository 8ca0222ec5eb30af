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
            "Economists had tipped a gap of $4 billion.",
            "Traders were betting on $4 billion.",
        ],
        balance("AUS", "2023-05", "AUD -3 bn"),
        balance("AUS", "2023-05", "AUD -4 bn", status="forecast"),
    ),
    *_told(
        "",
        [
            "Australia's trade deficit was $3 billion in May, below the $4 billion analysts had "
            "pencilled in.",
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

YEAR = "Malta's exports rose 3.1 percent to $3 billion in 2022. "
AHEAD = [
    *_told(
        YEAR,
        [
            "For 2024 the chamber is wary. Exports are expected to rise 2 percent.",
            "The chamber is wary of the year ahead. Exports are seen climbing 2 percent.",
            "The outlook for the coming year is dim. Exports should grow 2 percent.",
        ],
        exports("MLT", "2022", "USD 3 bn", 3.1),
        exports("MLT", "2024", None, 2, status="forecast"),
    ),
    *_told(
        YEAR,
        [
            "The plan envisages exports of $4 billion in 2024.",
            "The ministry intends to raise exports to $4 billion in 2024.",
            "The budget assumes exports of $4 billion in 2024.",
            "For 2024, exports of $4 billion are laid down in the protocol.",
        ],
        exports("MLT", "2022", "USD 3 bn", 3.1),
        exports("MLT", "2024", "USD 4 bn", status="forecast"),
    ),
    *_told(
        YEAR,
        ["The plan puts exports at $4 billion in 2024. Exports to Peru must grow by 5 percent."],
        exports("MLT", "2022", "USD 3 bn", 3.1),
        exports("MLT", "2024", "USD 4 bn", status="forecast"),
        exports("MLT", "2024", None, 5, partner="PER", status="forecast"),
    ),
    *_told(
        YEAR,
        [
            "Exports must rise 20 percent to pay for this.",
            "For 2024 the debt is a worry. Exports must rise 20 percent to pay for it.",
            "The bank assumed the debts of the port. It intends to put $4 billion into ships.",
            "The plan for 2024 is out.\n\nThe economy grew 5 percent.",
        ],
        exports("MLT", "2022", "USD 3 bn", 3.1),
    ),
    case(
        "what a sum is aimed at by a year to come",
        "2024-06-20",
        "Kenya's tea exports rose 3 percent in May. The board has a goal to match: $2 billion from "
        "tea exports by the year 2030.",
        exports("KEN", "2024-05", None, 3, item="tea"),
        exports("KEN", "2030", "USD 2 bn", item="tea", status="forecast"),
    ),
]


@pytest.mark.parametrize("told", params(AHEAD))
def test_a_time_to_come_holds_for_the_forecasts_of_its_paragraph(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(FORESEEN))
def test_forecasts_and_what_came(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(TOLD))
def test_forecasts_of_the_trade_told_of(told: Case) -> None:
    told.check()
