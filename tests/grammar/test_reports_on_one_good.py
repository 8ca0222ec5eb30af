"""Reports on the trade in one good: its buyers, its seasons, what was aimed at."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, imports, params

PRINTED = "2013-09-12"
OIL = "Tunisia's olive oil exports rose 4 percent to $52 million in August, the board said. "
LED = exports("TUN", "2013-08", "USD 52 mn", 4, item="olive oil")


def _oil(text: str, *facts: object) -> Case:
    title = "Olive oil exports"
    return case(text[:80], PRINTED, OIL + text, LED, *facts, title=title)  # type: ignore[arg-type]


def _to(partner: str | None, amount: str | None = None, growth: float | None = None) -> object:
    return exports("TUN", "2013-08", amount, growth, item="olive oil", partner=partner)


BUYERS = [
    _oil("Spain was the top buyer, with purchases of $21 million.", _to("ESP", "USD 21 mn")),
    _oil(
        "Spain overtook Italy as the main market, with $21 million, up 9 percent.",
        _to("ESP", "USD 21 mn", 9),
    ),
    _oil(
        "Spain has displaced Italy as the second most important market, taking $21 million.",
        _to("ESP", "USD 21 mn"),
    ),
    _oil(
        "The leading customer was Spain with purchases of $21 million, ahead of Italy, whose"
        " purchases fell 3 percent to $14 million.",
        _to("ESP", "USD 21 mn"),
        _to("ITA", "USD 14 mn", -3),
    ),
    _oil(
        "Spain stayed the biggest customer ahead of Italy, where sales fell 3 percent to"
        " $14 million.",
        _to("ITA", "USD 14 mn", -3),
    ),
    _oil(
        "Libya took $9 million. Dates earned $17 million.",
        _to("LBY", "USD 9 mn"),
        exports("TUN", "2013-08", "USD 17 mn", item="dates"),
    ),
    _oil(
        "Spain, the top buyer, cut purchases by 40 percent to $12 million. Exports to France were"
        " $8 million, less than half the $17 million of August 2012.",
        _to("ESP", "USD 12 mn", -40),
        _to("FRA", "USD 8 mn"),
        exports("TUN", "2012-08", "USD 17 mn", item="olive oil", partner="FRA"),
    ),
    _oil(
        "Spain took 40 percent, ahead of Italy (22 percent, $11 million, up 9 percent).",
        exports("TUN", "2013-08", None, item="olive oil", partner="ESP", share=40),
        exports("TUN", "2013-08", "USD 11 mn", 9, item="olive oil", partner="ITA", share=22),
    ),
    _oil("Sales in Canada sank 29 percent.", _to("CAN", None, -29)),
    _oil(
        "Spain bought 40 percent, or $21 million, up 6 percent.",
        exports("TUN", "2013-08", "USD 21 mn", 6, item="olive oil", partner="ESP", share=40),
    ),
    case(
        "what the supplier ships",
        PRINTED,
        "Japan imported coal worth $2.1 billion in August. Indonesia was the largest supplier,"
        " with shipments of $800 million.",
        imports("JPN", "2013-08", "USD 2.1 bn", item="coal"),
        imports("JPN", "2013-08", "USD 800 mn", item="coal", partner="IDN"),
    ),
]


@pytest.mark.parametrize("case", params(BUYERS))
def test_what_a_customer_buys_is_sold_to_it(case: Case) -> None:
    case.check()


ORE = "Mauritania's exports rose 4 percent to $92 million in August. "


def _goods(text: str, *facts: object) -> Case:
    whole = exports("MRT", "2013-08", "USD 92 mn", 4)
    return case(text[:80], PRINTED, ORE + text, whole, *facts)  # type: ignore[arg-type]


def _good(item: str, amount: str | None, growth: float | None) -> object:
    return exports("MRT", "2013-08", amount, growth, item=item)


BRACKETS = [
    _goods(
        "Gold (+11 percent) did well, but copper (-6 percent) slipped to $20 million.",
        _good("gold", None, 11),
        _good("copper", "USD 20 mn", -6),
    ),
    _goods(
        "Gold (+11 percent) climbed to $30 million, while copper (-6 percent) slipped to $20"
        " million.",
        _good("gold", "USD 30 mn", 11),
        _good("copper", "USD 20 mn", -6),
    ),
    _goods(
        "Gold (+11 percent) climbed to $30 million and copper (-6 percent) slipped to $20 million.",
        _good("gold", "USD 30 mn", 11),
        _good("copper", "USD 20 mn", -6),
    ),
    _goods(
        "Exports of gold (+11 percent) and copper (-6 percent) made the news.",
        _good("gold", None, 11),
        _good("copper", None, -6),
    ),
]


@pytest.mark.parametrize("case", params(BRACKETS))
def test_the_verb_behind_a_bracket_is_of_the_name_before_it(case: Case) -> None:
    case.check()


WHOLES = [
    _oil(
        "Dates earned $17 million. Total exports were $1.4 billion, 6 percent higher.",
        exports("TUN", "2013-08", "USD 17 mn", item="dates"),
        exports("TUN", "2013-08", "USD 1.4 bn", 6),
    ),
    _oil(
        "Total exports in the eight months to August were $402 million.",
        exports("TUN", "2013-01/2013-08", "USD 402 mn", item="olive oil"),
    ),
    case(
        "partners behind the kinds of a good",
        PRINTED,
        "Peru's fruit exports were $92 million in August. Grapes fetched $31 million, mangoes $20"
        " million and limes $11 million.\n\nThe United States remained the main market with $40"
        " million, up 6 percent.",
        exports("PER", "2013-08", "USD 92 mn", item="fruit"),
        exports("PER", "2013-08", "USD 31 mn", item="grapes"),
        exports("PER", "2013-08", "USD 20 mn", item="mangoes"),
        exports("PER", "2013-08", "USD 11 mn", item="limes"),
        exports("PER", "2013-08", "USD 40 mn", 6, item="fruit", partner="USA"),
    ),
    _oil(
        "Soap represented $2 million, or 4 percent, up from 3 percent in July.",
        exports("TUN", "2013-08", "USD 2 mn", item="soap", share=4),
        exports("TUN", "2013-07", None, item="soap", share=3),
    ),
    case(
        "a fiscal year before a sum",
        PRINTED,
        "The value of India's tea exports rose 5 percent in 2011-12 to $780 million.",
        exports("IND", "2011-04/2012-03", "USD 780 mn", 5, item="tea"),
    ),
]


@pytest.mark.parametrize("case", params(WHOLES))
def test_a_good_and_its_whole(case: Case) -> None:
    case.check()


def test_a_year_before_a_count_is_no_part_of_it() -> None:
    case(
        "in 2012 to so many cars",
        PRINTED,
        "Slovakia's car exports fell 14 percent in 2012 to 506,838 units.",
        exports("SVK", "2012", None, -14, item="cars", quantity="506838 unit"),
    ).check()


AIMS = [
    _oil(
        "In the 2012 calendar year exports were $610 million, 3 percent short of the target.",
        exports("TUN", "2012", "USD 610 mn", item="olive oil"),
    ),
    _oil(
        "Soap exports stood at $9 million, 5 percent below the goal for the month.",
        exports("TUN", "2013-08", "USD 9 mn", item="soap"),
    ),
    _oil(
        "Soap exports were 5 percent below those of a year earlier.",
        exports("TUN", "2013-08", None, -5, item="soap"),
    ),
    _oil(
        'The director added: "We project export earnings of $640 million for the full year."',
        exports("TUN", "2013", "USD 640 mn", item="olive oil", status="forecast"),
    ),
    _oil(
        "For the calendar year to date, exports are 7 percent behind last year at $402 million.",
        exports("TUN", "2013-01/2013-08", "USD 402 mn", -7, item="olive oil"),
    ),
]


@pytest.mark.parametrize("case", params(AIMS))
def test_the_distance_from_an_aim_is_no_growth(case: Case) -> None:
    case.check()


def test_the_same_months_of_a_season_before() -> None:
    case(
        "the same period of a split year",
        "1998-02-11",
        "Pakistan's rice exports rose 9 percent to $210 million in July-January from $193 million"
        " in the same 1996/97 period.",
        exports("PAK", "1997-07/1998-01", "USD 210 mn", 9, item="rice", basis="yoy"),
        exports("PAK", "1996-07/1997-01", "USD 193 mn", item="rice"),
    ).check()


def test_what_the_customer_just_named_imported() -> None:
    _oil(
        "Spain remained the main market: it imported oil worth $21 million, up 6 percent.",
        _to("ESP", "USD 21 mn", 6),
    ).check()
