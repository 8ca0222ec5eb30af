"""Trade with all sides beside that with one, parts of a balance, and records of before."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

PRINTED = "1988-09-02"
LEAD = "West Germany's trade surplus with France was a record 2.1 billion marks in July."
LED = balance("DEU", "1988-07", "DEM 2.1 bn", partner="FRA", record="highest")


def _behind(text: str, *facts: object) -> Case:
    return case(text[:90], PRINTED, f"{LEAD} {text}", LED, *facts)  # type: ignore[arg-type]


ALL_SIDES = [
    _behind(
        "Overall, exports rose 3 percent to 41 billion marks.",
        exports("DEU", "1988-07", "DEM 41 bn", 3),
    ),
    _behind(
        "Counting all countries, exports were 41 billion marks.",
        exports("DEU", "1988-07", "DEM 41 bn"),
    ),
    _behind(
        "With all its trading partners taken together, the surplus was 9 billion marks.",
        balance("DEU", "1988-07", "DEM 9 bn"),
    ),
    _behind(
        "Overall exports were 41 billion marks, up 3 percent, and imports 32 billion marks.",
        exports("DEU", "1988-07", "DEM 41 bn", 3),
        imports("DEU", "1988-07", "DEM 32 bn"),
    ),
]

GAP = "Spain had a trade deficit of 195 billion pesetas in May."
GAPED = balance("ESP", "1988-05", "ESP -195 bn")


def _part(text: str, *parts: tuple[str, str]) -> Case:
    facts = [balance("ESP", "1988-05", f"ESP -{sum_}", partner=side) for side, sum_ in parts]
    return case(text[:90], PRINTED, f"{GAP} {text}", GAPED, *facts)


PARTS = [
    _part("Trade with France accounted for 40 billion pesetas of it.", ("FRA", "40 bn")),
    _part(
        "Trade with France accounted for 40 billion pesetas of the gap, and trade with Italy for "
        "20 billion.",
        ("FRA", "40 bn"),
        ("ITA", "20 bn"),
    ),
    _part(
        "Of the deficit, 40 billion pesetas came from trade with France and 20 billion from trade "
        "with Italy.",
        ("FRA", "40 bn"),
        ("ITA", "20 bn"),
    ),
    _part("Of that, trade with France supplied 40 billion pesetas.", ("FRA", "40 bn")),
    _part(
        "Trade with its EC partners contributed 63 billion pesetas to the deficit.", ("EU", "63 bn")
    ),
    _part("Some 40 billion pesetas of the gap was with other EC countries.", ("EU", "40 bn")),
    _part("Most of it, 117 billion pesetas, was with France.", ("FRA", "117 bn")),
    case(
        "of which some was with a partner",
        PRINTED,
        "Spain had a trade deficit of 195 billion pesetas in May, of which 117 billion pesetas was "
        "with France.",
        GAPED,
        balance("ESP", "1988-05", "ESP -117 bn", partner="FRA"),
    ),
]

RECORDS = [
    case(
        "an old record",
        "1986-01-31",
        "The U.S. trade deficit reached a record $148.5 billion in 1985. The old record, $123.3 "
        "billion, was set in 1984. The previous high for a month, $15.5 billion, came in March.",
        balance("USA", "1985", "USD -148.5 bn", record="highest"),
        balance("USA", "1984", "USD -123.3 bn"),
        balance("USA", "1985-03", "USD -15.5 bn"),
    ),
    case(
        "the record is of what set the new one",
        "1985-08-09",
        "Japan's surplus with the United States was a record $3.7 billion in July. Exports to it "
        "were $5.8 billion and imports $2.1 billion. The former monthly peak of $3.5 billion was "
        "reached in April.",
        balance("JPN", "1985-07", "USD 3.7 bn", partner="USA", record="highest"),
        exports("JPN", "1985-07", "USD 5.8 bn", partner="USA"),
        imports("JPN", "1985-07", "USD 2.1 bn", partner="USA"),
        balance("JPN", "1985-04", "USD 3.5 bn", partner="USA"),
    ),
    case(
        "a v. that compares",
        "1959-08-17",
        "In the first half of 1959, U.S. imports of steel jumped to $229 million v. $93 million in "
        "the first half of 1958; imports of cars rose to $424 million v. $248 million.",
        imports("USA", "1959-H1", "USD 229 mn", item="steel"),
        imports("USA", "1958-H1", "USD 93 mn", item="steel"),
        imports("USA", "1959-H1", "USD 424 mn", item="cars"),
        imports("USA", "1958-H1", "USD 248 mn", item="cars"),
    ),
]


@pytest.mark.parametrize("example", params(ALL_SIDES))
def test_trade_with_all_sides_behind_one(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(PARTS))
def test_parts_of_a_balance_by_partner(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(RECORDS))
def test_records_and_sums_of_before(example: Case) -> None:
    example.check()
