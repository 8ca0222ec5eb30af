"""The wires of the 1980s: mln dlrs, pct, crowns and bags."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, by_case, case, exports, imports, params

MISSES = by_case({})

CASES = [
    case(
        "mln dlrs and fob",
        "1987-03-09",
        "Indonesia's non-oil exports rose to 6.4 billion dlrs fob in 1986 from 5.9 billion in "
        "1985.",
        exports("IDN", "1986", "USD 6.4 bn", item="non-oil"),
        exports("IDN", "1985", "USD 5.9 bn", item="non-oil"),
    ),
    case(
        "billion marks, exports against imports",
        "1987-04-22",
        "West German exports fell to 41.2 billion marks in March from 43.8 billion in February.",
        exports("DEU", "1987-03", "DEM 41.2 bn"),
        exports("DEU", "1987-02", "DEM 43.8 bn"),
    ),
    case(
        "francs and pct",
        "1987-05-19",
        "French imports rose 2.1 pct in April to 79.3 billion francs.",
        imports("FRA", "1987-04", "FRF 79.3 bn", 2.1),
    ),
    case(
        "lire",
        "1987-05-29",
        "Italy's imports totalled 15,120 billion lire in April.",
        imports("ITA", "1987-04", "ITL 15120 bn"),
    ),
    case(
        "tonnes of wheat shipped",
        "1987-03-30",
        "Argentina exported 450,000 tonnes of wheat in February, down from 610,000 tonnes a "
        "year earlier.",
        exports(
            "ARG", "1987-02", quantity="450000 tonne", item="wheat", adjustment="volume"
        ),
        exports(
            "ARG", "1986-02", quantity="610000 tonne", item="wheat", adjustment="volume"
        ),
    ),
    case(
        "bags of coffee",
        "1987-10-12",
        "Brazil exported 1.9 mln bags of coffee in September.",
        exports("BRA", "1987-09", quantity="1900000 bag", item="coffee", adjustment="volume"),
    ),
    case(
        "a trade surplus and its two halves",
        "1987-04-16",
        "Taiwan posted a trade surplus of 1.62 billion dlrs in March, with exports of 4.31 "
        "billion and imports of 2.69 billion.",
        balance("TWN", "1987-03", "USD 1.62 bn"),
        exports("TWN", "1987-03", "USD 4.31 bn"),
        imports("TWN", "1987-03", "USD 2.69 bn"),
    ),
]  # fmt: skip


@pytest.mark.parametrize("example", params(CASES, MISSES))
def test_a_wire_report(example: Case) -> None:
    example.check()
