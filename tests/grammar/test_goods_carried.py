"""Which good holds on: the finer name of the lead, a paragraph's own, parts on their way."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, params

PRINTED = "2015-03-01"

LED = [
    case(
        "a title on oil, a lead on crude",
        PRINTED,
        "Iraq exported 2.6 million barrels a day of crude in February. Exports to Asia rose 5% "
        "to 1.5 million barrels a day.",
        exports("IRQ", "2015-02", item="crude oil", quantity="2600000 barrel per day"),
        exports(
            "IRQ",
            "2015-02",
            None,
            5,
            partner="ASIA",
            item="crude oil",
            quantity="1500000 barrel per day",
        ),
        title="Iraqi oil exports rise",
    ),
    case(
        "a title on steel, a lead on semi-finished steel",
        PRINTED,
        "Ukraine's exports of semi-finished steel fell 5% to 900,000 tonnes in February. Exports "
        "to Turkey were 200,000 tonnes.",
        exports("UKR", "2015-02", None, -5, item="semi-finished steel", quantity="900000 tonne"),
        exports(
            "UKR",
            "2015-02",
            None,
            None,
            partner="TUR",
            item="semi-finished steel",
            quantity="200000 tonne",
        ),
        title="Steel exports down",
    ),
    case(
        "a title on nuts, a lead on the cashew nut sector",
        PRINTED,
        "Vietnam's cashew nut sector has had another strong year. The industry shipped 264,000 "
        "tonnes of kernels in 2014.",
        exports("VNM", "2014", item="cashew nuts", quantity="264000 tonne"),
        title="Nut exporters look east",
    ),
    case(
        "a title on coffee, a lead that names a variety by the way",
        PRINTED,
        "Colombia, the top producer of washed arabica, exported 914,000 bags in February.",
        exports("COL", "2015-02", item="coffee", quantity="914000 bag"),
        title="Coffee exports slide",
    ),
]

OPENED = [
    case(
        text[:60],
        PRINTED,
        f"Vietnam's farm exports rose 5% to $15 billion in 2014.\n\n{text}",
        exports("VNM", "2014", "USD 15 bn", 5, item="agricultural"),
        exports("VNM", "2014", "USD 1 bn", -1, item=good),
        title="Vietnam farm exports",
    )
    for good, text in (
        ("pepper", "Pepper growers had a bad year. Shipments of the spice fell 1% to $1 billion."),
        ("rubber", "Rubber was hit by low prices. Exports fell 1% to $1 billion."),
        ("cashew nuts", "Cashew processors did worse. Exports fell 1% to $1 billion."),
        ("textiles", "Textile makers had weak demand. Their exports fell 1% to $1 billion."),
    )
]

BEER = "Germany exported beer worth $900 million in 2014. "
SENT = [
    case(
        text,
        PRINTED,
        BEER + text,
        exports("DEU", "2014", "USD 900 mn", item="beer"),
        exports("DEU", "2014", None, None, partner="ITA", item="beer", share=20),
    )
    for text in (
        "Around 20 percent of the beer went to Italy.",
        "Around 20 percent of the drink was sold to Italy.",
        "Around 20 percent of shipments went to Italy.",
    )
] + [
    case(
        text,
        PRINTED,
        BEER + text,
        exports("DEU", "2014", "USD 900 mn", item="beer"),
        exports("DEU", "2014", "USD 200 mn", None, partner="ITA", item="beer"),
    )
    for text in (
        "Some $200 million worth went to Italy.",
        "Some $200 million was sold to Italy.",
    )
]

TAKEN = [
    case(
        "who bought how much of the fruit",
        PRINTED,
        "Pakistan exported 375,000 tonnes of mangoes in 2014. Russia bought 120,000 tonnes of the "
        "fruit, Afghanistan 60,000 tonnes.",
        exports("PAK", "2014", item="mangoes", quantity="375000 tonne"),
        exports("PAK", "2014", None, None, partner="RUS", item="mangoes", quantity="120000 tonne"),
        exports("PAK", "2014", None, None, partner="AFG", item="mangoes", quantity="60000 tonne"),
    ),
    case(
        "leaves of one plant by how they are cured",
        PRINTED,
        "Malawi earned $361 million from tobacco in 2014. Burley accounted for $290 million of "
        "this, flue-cured for $65 million and dark-fired for $6 million.",
        exports("MWI", "2014", "USD 361 mn", item="tobacco"),
        exports("MWI", "2014", "USD 290 mn", item="burley"),
        exports("MWI", "2014", "USD 65 mn", item="flue-cured tobacco"),
        exports("MWI", "2014", "USD 6 mn", item="dark-fired tobacco"),
        title="Malawi tobacco earnings",
    ),
    case(
        "vehicles counted together",
        PRINTED,
        "Japan exported 411,000 cars, trucks and buses in February, 3.7 percent more than a year "
        "earlier.",
        exports("JPN", "2015-02", None, 3.7, item="cars, trucks and buses", quantity="411000 car"),
    ),
]


@pytest.mark.parametrize("told", params(LED + OPENED + SENT + TAKEN))
def test_goods_carried(told: Case) -> None:
    told.check()
