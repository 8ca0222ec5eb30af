"""The trade press on one good: who supplies it, what illustrates a group, owners in a row."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, Row, case, exports, imports, params

PRINTED = "2014-07-21"
COAL = "Turkey imported 3 million tonnes of coal in June, down 4 percent from a year earlier. "
BOUGHT = imports("TUR", "2014-06", None, -4, item="coal", quantity="3000000 tonne")


def _coal(text: str, *facts: Row) -> Case:
    return case(text[:80], PRINTED, COAL + text, BOUGHT, *facts, title="Turkey's coal imports fall")


def _from(partner: str, growth: float, period: str = "2014-06") -> Row:
    return imports("TUR", period, None, growth, item="coal", partner=partner)


SUPPLIES = [
    _coal("Supplies from Colombia fell 9 percent.", _from("COL", -9)),
    _coal("Supplies from second-ranked Colombia fell 9 percent.", _from("COL", -9)),
    _coal("Shipments from top supplier Colombia fell 9 percent.", _from("COL", -9)),
    _coal("Colombian supplies fell 9 percent.", _from("COL", -9)),
    _coal("Colombia's coal supplies fell 9 percent.", _from("COL", -9)),
    _coal("Colombia's volumes for the first half rose 2 percent.", _from("COL", 2, "2014-H1")),
    _coal(
        "Supplies from Russia fell 9 percent, while those from Colombia rose 12 percent.",
        _from("RUS", -9),
        _from("COL", 12),
    ),
    _coal("Domestic supplies rose 8 percent."),
    _coal("Supplies to power stations rose 8 percent."),
    case(
        "supplies to a buyer, in news of exports",
        PRINTED,
        "Oman exported 3 million tonnes of urea in June. Supplies to Brazil rose 8 percent.",
        exports("OMN", "2014-06", item="urea", quantity="3000000 tonne"),
        exports("OMN", "2014-06", None, 8, item="urea", partner="BRA"),
    ),
]

EXAMPLES = [
    _coal("Imports from African sources such as Mozambique fell 9 percent.", _from("AFRICA", -9)),
    _coal(
        "Deliveries from Africa from countries such as Mozambique and Angola fell 9 percent.",
        _from("AFRICA", -9),
    ),
    _coal(
        "Imports from African countries, such as Mozambique and Angola, fell 9 percent.",
        _from("AFRICA", -9),
    ),
    _coal("Shipments from Africa like Mozambique fell 9 percent.", _from("AFRICA", -9)),
]

OWNERS = [
    case(
        "each owner in turn",
        PRINTED,
        "In 2013, Togo's and Benin's cotton exports fell by 5% and 10%.",
        exports("TGO", "2013", None, -5, item="cotton"),
        exports("BEN", "2013", None, -10, item="cotton"),
    ),
    case(
        "adjectives of owners in turn",
        PRINTED,
        "Peruvian and Chilean grape exports rose by 5% and 10% respectively in 2013.",
        exports("PER", "2013", None, 5, item="grapes"),
        exports("CHL", "2013", None, 10, item="grapes"),
    ),
    case(
        "one rate for each owner",
        PRINTED,
        "In 2013, Togo's and Benin's cotton exports each fell by 5%.",
        exports("TGO", "2013", None, -5, item="cotton"),
        exports("BEN", "2013", None, -5, item="cotton"),
    ),
    case(
        "what two owners trade together is the trade of neither",
        PRINTED,
        "In 2013, Togo's and Benin's cotton exports fell by 5%.",
    ),
]

RUM = "Cuba's rum exports rose 3 percent to $40 million in 2013. "
RUM_LED = exports("CUB", "2013", "USD 40 mn", 3, item="rum")


def _rum(text: str, *facts: Row) -> Case:
    return case(text[:80], PRINTED, RUM + text, RUM_LED, *facts, title="Rum exports grow")


def _to(partner: str, growth: float | None = None, amount: str | None = None) -> Row:
    return exports("CUB", "2013", amount, growth, item="rum", partner=partner)


SIDES = [
    _rum(
        "In its largest market by value, the United States, exports rose 9 percent to $15 million.",
        _to("USA", 9, "USD 15 mn"),
    ),
    _rum("In the second-biggest destination, Canada, sales fell 2 percent.", _to("CAN", -2)),
    _rum(
        "Exports to emerging markets grew, with a 34 percent increase in the value going to Peru,"
        " and a 4 percent fall to Chile.",
        _to("PER", 34),
        _to("CHL", -4),
    ),
    _rum(
        "Exports rose everywhere with the exception of Europe, which fell 2 percent to $6 million.",
        _to("EUROPE", -2, "USD 6 mn"),
    ),
    _rum(
        "Canada was the top market, taking up 19 percent of the total, with Germany second with"
        " 11 percent.",
        exports("CUB", "2013", item="rum", partner="CAN", share=19),
        exports("CUB", "2013", item="rum", partner="DEU", share=11),
    ),
]

POUNDS = [
    case(
        "pounds of a good are a weight",
        PRINTED,
        "Kenya exported 9 million pounds of green tea in 2013, worth $15 million.",
        exports("KEN", "2013", "USD 15 mn", item="green tea", quantity="9000000 pound"),
    ),
    case(
        "in the United States pounds are a weight",
        PRINTED,
        "U.S. exports of walnuts rose 3 percent to 90 million pounds in 2013.",
        exports("USA", "2013", None, 3, item="walnuts", quantity="90000000 pound"),
    ),
    case(
        "pounds of exports are money",
        PRINTED,
        "Britain had 9 million pounds of wool exports to Italy in 2013.",
        exports("GBR", "2013", "GBP 9 mn", item="wool", partner="ITA"),
    ),
    case(
        "volumes of before are no time of the figure",
        PRINTED,
        "Honduras reported coffee exports of 400,000 bags in June, 7 percent below volumes seen in"
        " June last year.",
        exports("HND", "2014-06", None, -7, item="coffee", quantity="400000 bag"),
    ),
]


@pytest.mark.parametrize("example", params([*SUPPLIES, *EXAMPLES, *OWNERS, *SIDES, *POUNDS]))
def test_trade_press(example: Case) -> None:
    """Partners and owners as reports on one good tell them."""
    example.check()
