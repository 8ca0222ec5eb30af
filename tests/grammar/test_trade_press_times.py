"""The trade press: times of seasons and bases, buyers seen from the seller, flows beside a gap."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, Row, balance, case, exports, imports, params

PRINTED = "2016-03-10"

TIMES = [
    case(
        "days in brackets are the part of a season that is told of",
        PRINTED,
        "Peru has exported 90,000 tonnes of mangoes, up 8 percent, in the current season of"
        " 2015-2016 (October 1, 2015 – February 20, 2016).",
        exports("PER", "2015-10-01/2016-02-20", None, 8, item="mangoes", quantity="90000 tonne"),
    ),
    case(
        "a whole year in brackets only says when the season runs",
        PRINTED,
        "Uganda exported 90,000 tonnes of coffee in the 2014-2015 season (October 2014 - September"
        " 2015).",
        exports("UGA", "2014-10/2015-09", item="coffee", quantity="90000 tonne"),
    ),
    case(
        "months in brackets before the year that they are a part of",
        PRINTED,
        "India's exports of spices in the first nine months (April 2015-December 2015) of the"
        " current financial year reached $2 billion.",
        exports("IND", "2015-04/2015-12", "USD 2 bn", item="spices"),
    ),
    case(
        "a basis of some months is a span",
        PRINTED,
        "Laos' coffee exports fell 2% to $8 million in February, but they were up 9% to $19 million"
        " on a two-month basis.",
        exports("LAO", "2016-02", "USD 8 mn", -2, item="coffee"),
        exports("LAO", "2016-01/2016-02", "USD 19 mn", 9, item="coffee"),
    ),
    case(
        "a rate goes by the time of the sum that it came from",
        PRINTED,
        "Peru's zinc exports rose 12% from a year earlier to 90,000 tonnes in February, but fell"
        " 3% from 93,000 tonnes shipped abroad in January.",
        exports("PER", "2016-02", None, 12, item="zinc", quantity="90000 tonne", basis="yoy"),
        exports("PER", "2016-02", None, -3, item="zinc", basis="mom"),
        exports("PER", "2016-01", item="zinc", quantity="93000 tonne"),
    ),
    case(
        "what was shipped before gives its time to nothing behind it",
        PRINTED,
        "Laos' coffee export volume rose 2% from 9,000 tonnes shipped in 2014, while the value rose"
        " 5% to $21 million last year.",
        exports("LAO", "2015", None, 2, item="coffee"),
        exports("LAO", "2014", item="coffee", quantity="9000 tonne"),
        exports("LAO", "2015", "USD 21 mn", 5, item="coffee"),
    ),
]

TEA = "Malawi's tea exports rose 3% to $90 million in 2015. "
LED = exports("MWI", "2015", "USD 90 mn", 3, item="tea")


def _tea(text: str, *facts: Row) -> Case:
    return case(text[:80], PRINTED, TEA + text, LED, *facts, title="Malawi's tea exports rise")


def _to(partner: str, amount: str, growth: float | None = None) -> Row:
    return exports("MWI", "2015", amount, growth, item="tea", partner=partner)


BUYERS = [
    _tea("Britain was the top market, importing $30 million, up 4%.", _to("GBR", "USD 30 mn", 4)),
    _tea("Egypt was second, importing $12 million (down 2%).", _to("EGY", "USD 12 mn", -2)),
    _tea(
        "Egypt came second, importing $12 million (down 2%), followed by Kenya at $9 million"
        " (up 1%).",
        _to("EGY", "USD 12 mn", -2),
        _to("KEN", "USD 9 mn", 1),
    ),
    _tea("Egypt, importing $12 million, ranked third.", _to("EGY", "USD 12 mn")),
    _tea("Egypt followed, with its imports up 2% to $12 million.", _to("EGY", "USD 12 mn", 2)),
    _tea(
        "In third place was Egypt, with imports up 2% to $12 million.", _to("EGY", "USD 12 mn", 2)
    ),
    _tea(
        "In third place was Egypt, with imports from Malawi up 2% to $12 million.",
        imports("EGY", "2015", "USD 12 mn", 2, item="tea", partner="MWI"),
    ),
    _tea(
        "Egypt imported tea worth $70 million.",
        imports("EGY", "2015", "USD 70 mn", item="tea"),
    ),
]

GAPS = [
    case(
        "the other flow beside a trade balance is whole",
        PRINTED,
        "Zambian copper exports rose 4% from a year earlier in February. Zambia had a trade surplus"
        " of $6 million, as imports rose 7% to $800 million.",
        exports("ZMB", "2016-02", None, 4, item="copper"),
        balance("ZMB", "2016-02", "USD 6 mn"),
        imports("ZMB", "2016-02", "USD 800 mn", 7),
        title="Zambian copper exports rise",
    ),
    case(
        "and so it is in the next sentence",
        PRINTED,
        "Zambian copper exports rose 4% from a year earlier in February. The trade surplus was"
        " $6 million. Imports rose 7% to $800 million.",
        exports("ZMB", "2016-02", None, 4, item="copper"),
        balance("ZMB", "2016-02", "USD 6 mn"),
        imports("ZMB", "2016-02", "USD 800 mn", 7),
        title="Zambian copper exports rise",
    ),
    case(
        "without a balance it is of the good",
        PRINTED,
        "Zambian copper exports rose 4% from a year earlier in February. Imports rose 7%.",
        exports("ZMB", "2016-02", None, 4, item="copper"),
        imports("ZMB", "2016-02", None, 7, item="copper"),
        title="Zambian copper exports rise",
    ),
]


GAS = "South Korea's LNG imports rose 8 percent in February. "
BOUGHT = imports("KOR", "2016-02", None, 8, item="lng")


def _gas(text: str, *facts: Row) -> Case:
    title = "South Korea's LNG imports rise"
    return case(text[:80], PRINTED, GAS + text, BOUGHT, *facts, title=title)


TOLD = [
    _gas(
        "LNG supplies in January cost Korea about $1.2 billion.",
        imports("KOR", "2016-01", "USD 1.2 bn", item="lng"),
    ),
    _gas(
        "As for last month's LNG cargoes, deliveries from Oman rose 4 percent.",
        imports("KOR", "2016-02", None, 4, item="lng", partner="OMN"),
    ),
    _gas("Qatar was the top supplier for a sixth month."),
    _gas(
        "After three months of growth, Oman registered a fall of 9 percent.",
        imports("KOR", "2016-01", item="lng", partner="OMN", streak="3 month rise"),
        imports("KOR", "2016-02", None, -9, item="lng", partner="OMN"),
    ),
    _gas(
        "Imports from Oman and Russia reached 480,000 tonnes and 61,000 tonnes, representing a 23"
        " and 7 percent drop, respectively.",
        imports("KOR", "2016-02", None, -23, item="lng", partner="OMN", quantity="480000 tonne"),
        imports("KOR", "2016-02", None, -7, item="lng", partner="RUS", quantity="61000 tonne"),
    ),
    _tea("The average of tea exports rose 9% to $5.35 per kilogram."),
    _tea(
        "Coffee exports totalled 900 tonnes in February, while export value fell 5% to $3 million."
        " January-February volume reached 1,700 tonnes, while export value rose 6% to $7 million.",
        exports("MWI", "2016-02", "USD 3 mn", -5, item="coffee", quantity="900 tonne"),
        exports("MWI", "2016-01/2016-02", "USD 7 mn", 6, item="coffee", quantity="1700 tonne"),
    ),
    _tea(
        "The board estimated coffee exports to rise 6% in 2016.",
        exports("MWI", "2016", None, 6, item="coffee", status="forecast"),
    ),
    _tea(
        "Coffee exports were estimated to have risen 6% in January.",
        exports("MWI", "2016-01", None, 6, item="coffee"),
    ),
]


NAMES = [
    case(
        "a name of the table that holds an and, behind a total",
        PRINTED,
        "Thailand's total gem and jewellery exports fell 5% to $900 million in January.",
        exports("THA", "2016-01", "USD 900 mn", -5, item="gems and jewellery"),
    ),
    case(
        "and behind a verb",
        PRINTED,
        '"We hope to lift gem and jewellery exports to $9 billion this year," said the Thai board.',
        exports("THA", "2016", "USD 9 bn", item="gems and jewellery", status="forecast"),
    ),
]


@pytest.mark.parametrize("example", params([*TIMES, *BUYERS, *GAPS, *TOLD, *NAMES]))
def test_trade_press_times(example: Case) -> None:
    """Whose, when and of what the figures of reports on one good are."""
    example.check()
