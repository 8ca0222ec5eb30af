"""Forecasts beside what was last year, what they leave over, and changes with their base."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

SEEN = {"status": "forecast"}

FORESEEN = [
    case(
        "behind what last year was",
        "1959-08-17",
        "Exports of Canada, which stood at $4.9 billion in 1957 and came down to $4.8 billion last "
        "year, will climb to $5 billion. Imports will rise to $5.5 billion from $5.2 billion.",
        exports("CAN", "1957", "CAD 4.9 bn"),
        exports("CAN", "1958", "CAD 4.8 bn"),
        exports("CAN", "1959", "CAD 5 bn", **SEEN),
        imports("CAN", "1959", "CAD 5.5 bn", **SEEN),
        imports("CAN", "1958", "CAD 5.2 bn"),
    ),
    case(
        "the lead has only last year",
        "1988-11-17",
        "Turkey's exports, which were $10.2 billion last year, are expected to reach $11 billion.",
        exports("TUR", "1987", "USD 10.2 bn"),
        exports("TUR", "1988", "USD 11 bn", **SEEN),
    ),
    case(
        "what a forecast leaves",
        "1986-09-12",
        "Chile's exports should reach $4 billion this year and imports $3 billion, giving a trade "
        "surplus of $1 billion.",
        exports("CHL", "1986", "USD 4 bn", **SEEN),
        imports("CHL", "1986", "USD 3 bn", **SEEN),
        balance("CHL", "1986", "USD 1 bn", **SEEN),
    ),
    case(
        "slated",
        "1963-08-17",
        "Exports of Japan are slated to rise 10% this year to $5.5 billion.",
        exports("JPN", "1963", "USD 5.5 bn", 10, **SEEN),
    ),
]

CHANGES = [
    case(
        "a gain from a year",
        "1960-02-01",
        "West Germany's exports totaled $9.8 billion in 1959, a gain from 1958 of more than $1 "
        "billion.",
        exports("DEU", "1959", "USD 9.8 bn", change="USD 1 bn"),
    ),
    case(
        "an increase over a year",
        "1960-02-01",
        "Italy's exports totaled $2.9 billion in 1959, an increase over 1958 of $300 million.",
        exports("ITA", "1959", "USD 2.9 bn", change="USD 300 mn"),
    ),
]


@pytest.mark.parametrize("example", params(FORESEEN))
def test_what_is_to_come_is_of_no_year_that_is_over(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(CHANGES))
def test_a_base_between_a_change_and_its_sum(example: Case) -> None:
    example.check()
