"""A figure told twice is one fact, however the headline rounds it."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, params

REPEATS = [
    case(
        "a headline leaves out the period",
        "2018-04-20",
        "Peru's exports up 8.2 percent\n\nPeru's exports reached $4.2 billion in March, up 8.25 "
        "percent.",
        exports("PER", "2018-03", "USD 4.2 bn", 8.25),
    ),
    case(
        "a lead rounds what the body gives in full",
        "2018-04-20",
        "Peru's exports grew more than 8 percent in March.\n\nPeru's exports in March were $4.2 "
        "billion, a rise of 8.7 percent.",
        exports("PER", "2018-03", "USD 4.2 bn", 8.7),
    ),
    case(
        "a mark that was passed",
        "2018-04-20",
        "Peru's exports to China stood at $11.4 billion in 2017, surpassing $10 billion.",
        exports("PER", "2017", "USD 11.4 bn", partner="CHN"),
    ),
    case(
        "a lead that says less of the same coffee",
        "2018-04-20",
        "Peru's coffee exports rose 28 percent in March.\n\nPeru's coffee exports by volume rose "
        "28 percent in March to 210,000 bags.",
        exports("PER", "2018-03", None, 28, item="coffee", quantity="210000 bag"),
    ),
    case(
        "a title that contradicts the body",
        "2018-04-20",
        "Peru's exports up 9 percent\n\nPeru's exports rose 6.4 percent in March.",
        exports("PER", "2018-03", None, 6.4),
        exports("PER", "2018-03", None, 9),
    ),
    case(
        "two cells of one size",
        "2018-04-20",
        "Peru's trade surplus was $1.2 billion in March.\n\nPeru's trade surplus with China was "
        "$1.2 billion in March.",
        balance("PER", "2018-03", "USD 1.2 bn"),
        balance("PER", "2018-03", "USD 1.2 bn", partner="CHN"),
    ),
]


@pytest.mark.parametrize("example", params(REPEATS))
def test_repeats(example: Case) -> None:
    example.check()
