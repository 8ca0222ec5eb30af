"""Deeds of trade with several goods, lists with prices, and spans counted from their beginning."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, imports, params


def _brazil(text: str, *goods: tuple[str, str]) -> Case:
    facts = [imports("BRA", "1977", f"USD {money}", item=good) for good, money in goods]
    lead = "Brazil imported goods worth $12 billion in 1977. "
    return case(text[:80], "1978-02-01", lead + text, imports("BRA", "1977", "USD 12 bn"), *facts)


LISTED = [
    _brazil(
        "They included oil worth $3.7 billion, machinery worth $2.2 billion and wheat worth $260 "
        "million.",
        ("oil", "3.7 bn"),
        ("machinery", "2.2 bn"),
        ("wheat", "260 mn"),
    ),
    _brazil(
        "Among them was oil for $3.7 billion, along with machinery for $2.2 billion and wheat for "
        "$260 million.",
        ("oil", "3.7 bn"),
        ("machinery", "2.2 bn"),
        ("wheat", "260 mn"),
    ),
    case(
        "prices behind including",
        "1978-02-01",
        "Brazil's imports totaled $12 billion in 1977, including oil for $3.7 billion and wheat "
        "for $260 million.",
        imports("BRA", "1977", "USD 12 bn"),
        imports("BRA", "1977", "USD 3.7 bn", item="oil"),
        imports("BRA", "1977", "USD 260 mn", item="wheat"),
    ),
    case(
        "each good with its worth",
        "1978-02-01",
        "Brazil's exports were $12 billion in 1977. It sold coffee worth $2.6 billion, soybeans "
        "worth $2.1 billion and cars worth $200 million.",
        exports("BRA", "1977", "USD 12 bn"),
        exports("BRA", "1977", "USD 2.6 bn", item="coffee"),
        exports("BRA", "1977", "USD 2.1 bn", item="soybeans"),
        exports("BRA", "1977", "USD 200 mn", item="cars"),
    ),
    case(
        "a price whose currency was said before is no weight",
        "1991-02-04",
        "In 1990 Ghana exported 300,000 tonnes of cocoa for 290 million dollars, 40,000 tonnes of "
        "coffee for 60 million and timber for 85 million.",
        exports("GHA", "1990", "USD 290 mn", item="cocoa", quantity="300000 tonne"),
        exports("GHA", "1990", "USD 60 mn", item="coffee", quantity="40000 tonne"),
        exports("GHA", "1990", "USD 85 mn", item="timber"),
    ),
    case(
        "goods as a whole behind one good",
        "1960-02-01",
        "Venezuela's foreign trade grew. It sold $2.3 billion of oil to foreign countries in 1959 "
        "and bought $1.4 billion worth of goods.",
        exports("VEN", "1959", "USD 2.3 bn", item="oil"),
        imports("VEN", "1959", "USD 1.4 bn"),
    ),
]

SOLD = [
    case(
        "a country's sales of a good to another",
        "1988-12-19",
        "Last year, U.S. corn sales to the Soviet Union totaled 5.2 million tons.",
        exports("USA", "1987", item="corn", partner="SUN", quantity="5200000 tonne"),
    ),
    case(
        "sales of a country's good to another",
        "1988-12-19",
        "Sales of U.S. beef to Japan rose 20 percent to $500 million in 1987.",
        exports("USA", "1987", "USD 500 mn", 20, item="beef", partner="JPN"),
    ),
    case(
        "a firm's sales are none",
        "1988-12-19",
        "Volkswagen's sales to China rose 20 percent to 500 million marks in 1987.",
    ),
]

SPANS = [
    case(name, printed, f"{whose} exports rose 9 percent in the {span}.", exports(code, *told))
    for name, printed, whose, code, span, told in (
        ("from a day of last year", "2001-03-04", "Iran's", "IRN",
         "11 months since March 20 of last year", ("2000-03-20/2001-02-19", None, 9)),
        ("since the first of a month", "1987-02-04", "Pakistan's", "PAK",
         "seven months since July 1", ("1986-07/1987-01", None, 9)),
        ("beginning in a month", "1987-02-04", "India's", "IND",
         "nine months beginning April 1986", ("1986-04/1986-12", None, 9)),
        ("that ended on a day", "1987-11-04", "India's", "IND",
         "six months that ended on September 30", ("1987-04/1987-09", None, 9)),
    )
]  # fmt: skip


@pytest.mark.parametrize("example", params(LISTED))
def test_goods_with_their_prices(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(SOLD))
def test_sales_of_one_country_to_another(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(SPANS))
def test_months_counted_from_their_beginning(example: Case) -> None:
    example.check()


def test_the_first_months_behind_a_later_quarter_are_those_of_the_year() -> None:
    text = (
        "Chile's exports in the second quarter were $1.4 billion, compared with $1.3 billion in "
        "the first three months."
    )
    later, first = exports("CHL", "1974-Q2", "USD 1.4 bn"), exports("CHL", "1974-Q1", "USD 1.3 bn")
    case("", "1974-07-14", text, later, first).check()
