"""Streaks in their many wordings: counted, ranked, dated by their beginning, ended."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

PRINTED = "2023-06-20"


def _told(texts: list[str], *facts: object, **details: object) -> list[Case]:
    return [case(text[:90], PRINTED, text, *facts, **details) for text in texts]  # type: ignore[arg-type]


GOING_ON = [
    *_told(
        [
            "Thai exports fell 3 percent in April, extending their decline to a seventh month.",
            "Thai exports fell 3 percent in April, extending the run of declines to seven months.",
            "Thai exports fell 3 percent in April, a seventh annual drop in succession.",
            "Thai exports fell 3 percent in April, dropping for the seventh time in a row.",
            "Thai exports fell 3 percent in April and have been shrinking for seven months.",
            "Thai exports fell 3 percent in April and have been shrinking since October.",
            "Thai exports fell 3 percent in April, down every month since October.",
            "Thai exports fell 3 percent in April, the seventh decline in as many months.",
            "Thai exports fell 3 percent in April, making it seven monthly declines on end.",
            "Thai exports fell 3 percent in April, the seventh straight year-on-year decline.",
        ],
        exports("THA", "2023-04", None, -3, streak="7 month fall"),
    ),
    *_told(
        [
            "Peru had a trade surplus of $2 billion in April, its ninth straight monthly surplus.",
            "Peru had a trade surplus of $2 billion in April, the ninth positive month in a row.",
            "Peru posted a trade surplus of $2 billion in April, staying in surplus for nine "
            "months running.",
            "Peru posted a trade surplus of $2 billion in April, the ninth successive month of "
            "trade surplus.",
        ],
        balance("PER", "2023-04", "USD 2 bn", streak="9 month surplus"),
    ),
    *_told(
        [
            "Indian imports topped $38 billion in April for the fourth straight month.",
            "Indian imports came to $38 billion in April, hitting a record for a fourth month.",
        ],
        imports("IND", "2023-04", "USD 38 bn", streak="4 month other"),
    ),
]
ENDED = [
    *_told(
        [
            "Thai exports rose 3 percent in April, snapping a five-month streak of declines.",
            "Thai exports rose 3 percent in April, ending five months of continuous declines.",
            "Thai exports rose 3 percent in April, ending a slide that had lasted for five months.",
            "Thai exports rose 3 percent in April after falling for five months.",
            "Thai exports rose 3 percent in April, ending a negative trend that had lasted for "
            "five months.",
            "Thai exports rose 3 percent in April after five consecutive monthly falls.",
        ],
        exports("THA", "2023-04", None, 3),
        exports("THA", "2023-03", streak="5 month fall"),
    ),
]
SPANS = _told(
    [
        "Peru's four-month trade deficit narrowed 13 percent from a year earlier to $23.67 bn.",
    ],
    balance("PER", "2023-01/2023-04", "USD -23.67 bn", -13),
)
TIMES = _told(
    [
        "Thai exports rose 3 percent in the three months to April.",
        "Thai exports rose 3 percent over the three months to April.",
    ],
    exports("THA", "2023-02/2023-04", None, 3),
) + _told(
    ["Thai exports in the first quarter dropped 3 percent."],
    exports("THA", "2023-Q1", None, -3),
)


@pytest.mark.parametrize("told", params(GOING_ON))
def test_streaks_that_go_on(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(ENDED))
def test_streaks_that_ended(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params([*SPANS, *TIMES]))
def test_times_are_no_streaks(told: Case) -> None:
    told.check()
