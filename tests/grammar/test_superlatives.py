"""Records, and the figures that they go to."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

PRINTED = "2023-06-20"


def _told(texts: list[str], *facts: object) -> list[Case]:
    return [case(text[:90], PRINTED, text, *facts) for text in texts]  # type: ignore[arg-type]


TOLD = [
    *_told(
        [
            "Laos's trade deficit grew to $90 million in April from $70 million in March, the "
            "largest gap since June 2019.",
            "Laos's trade deficit grew to $90 million in April from $70 million in March. It was "
            "the largest gap since June 2019.",
        ],
        balance("LAO", "2023-04", "USD -90 mn", record="highest", since="2019-06"),
        balance("LAO", "2023-03", "USD -70 mn", record=None),
    ),
    *_told(
        [
            "Laos's exports rose 6 percent to a fresh peak of $90 million in April.",
            "Laos's exports rose 6 percent to a historic high of $90 million in April.",
            "Laos's exports hit a record high in April, surging 6 percent to $90 million.",
        ],
        exports("LAO", "2023-04", "USD 90 mn", 6, record="highest"),
    ),
    *_told(
        [
            "Laos's exports came to $90 million in April, the lowest in six months.",
            "Laos's exports came to $90 million in April, a six-month low.",
        ],
        exports("LAO", "2023-04", "USD 90 mn", record="lowest", since="2022-10"),
    ),
    *_told(
        [
            "Laos's exports fell 6 percent in April, the most since June 2019.",
            "Laos's exports fell 6 percent in April, the steepest pace since June 2019.",
            "Laos's exports fell 6 percent in April. It was the sharpest decline since June 2019.",
        ],
        exports("LAO", "2023-04", None, -6, record="sharpest_fall", since="2019-06"),
    ),
    *_told(
        ["Laos's exports rose 6 percent in April, the second highest on record."],
        exports("LAO", "2023-04", None, 6, record=None),
    ),
    *_told(
        ["Laos's imports rose 6 percent in April. Rents were the highest since June 2019."],
        imports("LAO", "2023-04", None, 6, record=None),
    ),
]


@pytest.mark.parametrize("told", params(TOLD))
def test_records_and_their_figures(told: Case) -> None:
    told.check()
