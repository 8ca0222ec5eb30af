"""Subjects and verbs with something between them, and datelines before them."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

PRINTED = "2023-06-20"


def _told(texts: list[str], *facts: object) -> list[Case]:
    return [case(text[:90], PRINTED, text, *facts) for text in texts]  # type: ignore[arg-type]


TOLD = [
    *_told(
        [
            "Nepal's tea exports rose in April. Ginger, meanwhile, grew 6 percent to $9 million.",
            "Nepal's tea exports rose in April. Ginger, by contrast, grew 6 percent to $9 million.",
            "Nepal's exports of tea rose in April. Ginger, on the other hand, grew 6 percent to $9 "
            "million.",
        ],
        exports("NPL", "2023-04", "USD 9 mn", 6, item="ginger"),
    ),
    *_told(
        [
            "Nepal's trade gap over the period under review came to $700 million.",
            "Nepal's trade deficit during the period was put at $700 million.",
            "KATHMANDU, June 20 (RSS): Nepal's trade deficit was $700 million.",
            "KATHMANDU (RSS)-- Nepal's trade deficit was $700 million.",
        ],
        balance("NPL", None, "USD -700 mn"),
    ),
    *_told(
        [
            "Overall, Nepal's exports reflected a monthly drop of 4 percent in April.",
            "Nepal's exports saw a sharp drop of 4 percent in April.",
        ],
        exports("NPL", "2023-04", None, -4),
    ),
    *_told(
        [
            "In April Nepal's exports to India were $90 million (4 percent less than in 2022).",
            "In April Nepal's exports to India were $90 million (4 percent lower on the year).",
        ],
        exports("NPL", "2023-04", "USD 90 mn", -4, partner="IND"),
    ),
    *_told(
        ["Nepal shipped 118,000 tonnes of ginger to India in April, an increase of 6 percent."],
        exports("NPL", "2023-04", None, 6, item="ginger", partner="IND", quantity="118000 tonne"),
    ),
]

NAMED = [
    *_told(
        [
            "Korea's exports in the information technology (IT) sector rose 6 percent in April.",
            "Korea's exports in the information technology industry rose 6 percent in April.",
        ],
        exports("KOR", "2023-04", None, 6, item="information technology"),
    ),
    *_told(
        [
            "Peru's commercial exchange increased by 6 percent to $9 billion in April.",
            "Peru's trade exchanges in April increased by 6 percent to $9 billion.",
        ],
        trade("PER", "2023-04", "USD 9 bn", 6),
    ),
    *_told(
        [
            "Peru's imports rose at a slower 6 percent year-on-year rate in April.",
        ],
        imports("PER", "2023-04", None, 6),
    ),
    *_told(
        [
            "HONG Kong's imports rose 6 percent in April.",
            "Hong Kong's imports from 50 countries and regions worldwide rose 6 percent in April.",
            "Hong Kong's imports, inflated by dear crude, rose 6 percent in April.",
        ],
        imports("HKG", "2023-04", None, 6),
    ),
    *_told(
        ["Hong Kong's imports from other parts of Asia rose 6 percent in April."],
        imports("HKG", "2023-04", None, 6, partner="ASIA"),
    ),
]


@pytest.mark.parametrize("told", params(NAMED))
def test_names_and_phrases(told: Case) -> None:
    told.check()


CAUSES = [
    *_told(
        [
            "Chile's exports fell in April as demand weakened, dropping 5 percent to $8 billion.",
            "Chile's exports fell in April because ports closed, sliding 5 percent to $8 billion.",
            "Chile's exports fell in April as the drought went on, down 5 percent to $8 billion.",
        ],
        exports("CHL", "2023-04", "USD 8 bn", -5),
    ),
    *_told(
        [
            "Chile's exports fell 5 percent in April. The peso rose, up 3 percent.",
        ],
        exports("CHL", "2023-04", None, -5),
    ),
    *_told(
        [
            "Chile's imports rose 8 percent to $7 billion in April, with hair dryers up 11 "
            "percent, rubber and related materials 39 percent higher and drills down 4 percent.",
        ],
        imports("CHL", "2023-04", "USD 7 bn", 8),
        imports("CHL", "2023-04", None, 11, item="hair dryers"),
        imports("CHL", "2023-04", None, 39, item="rubber and related materials"),
        imports("CHL", "2023-04", None, -4, item="drills"),
    ),
]


@pytest.mark.parametrize("told", params(CAUSES))
def test_what_goes_on_behind_a_cause_or_with_it(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(TOLD))
def test_interrupted_sentences(told: Case) -> None:
    told.check()
