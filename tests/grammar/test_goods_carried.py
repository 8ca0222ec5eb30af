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


NAMED_WITH_PARTNERS = [
    case(
        "shares of another good than that told of last",
        PRINTED,
        "India's software exports rose 6 percent to $900 million in 2014. Hardware exports were "
        "$90 million. The US took 58 percent of the software and Europe 21 percent.",
        exports("IND", "2014", "USD 900 mn", 6, item="software"),
        exports("IND", "2014", "USD 90 mn", item="hardware"),
        exports("IND", "2014", partner="USA", item="software", share=58),
        exports("IND", "2014", partner="EUROPE", item="software", share=21),
    ),
    case(
        "a shorter name of the good told of",
        PRINTED,
        "Canada's softwood lumber exports to China rose 60 percent to $1.1 billion in 2014. China "
        "absorbed a third of the lumber.",
        exports(
            "CAN", "2014", "CAD 1.1 bn", 60, partner="CHN", item="softwood lumber", share=33.33
        ),
    ),
    case(
        "what the top buyers took",
        PRINTED,
        "Thailand exported 6 million tonnes of rice in 2014. Nigeria was the top buyer with "
        "800,000 tonnes of parboiled rice, ahead of Indonesia with 790,000 tonnes of white rice.",
        exports("THA", "2014", item="rice", quantity="6000000 tonne"),
        exports("THA", "2014", partner="NGA", item="parboiled rice", quantity="800000 tonne"),
        exports("THA", "2014", partner="IDN", item="white rice", quantity="790000 tonne"),
    ),
    case(
        "shares of the sales of a good",
        PRINTED,
        "Chile exported salmon worth $1.7 billion in 2014. Japan accounted for 40 percent of sales "
        "of the fish and the US for 35 percent.",
        exports("CHL", "2014", "USD 1.7 bn", item="salmon"),
        exports("CHL", "2014", partner="JPN", item="salmon", share=40),
        exports("CHL", "2014", partner="USA", item="salmon", share=35),
    ),
    case(
        "what left the country, behind a buyer",
        PRINTED,
        "Argentina exported 46,000 tonnes of beef in January. China bought 9,000 tonnes. In 2014 "
        "279,000 tonnes left the country.",
        exports("ARG", "2015-01", item="beef", quantity="46000 tonne"),
        exports("ARG", "2015-01", partner="CHN", item="beef", quantity="9000 tonne"),
        exports("ARG", "2014", item="beef", quantity="279000 tonne"),
    ),
    case(
        "kinds of a good by their parts of it",
        PRINTED,
        "Exports of furniture from Poland rose 8 percent to $2.1 billion in 2014. Upholstered "
        "furniture accounted for 40 percent and wooden furniture for 35 percent.",
        exports("POL", "2014", "USD 2.1 bn", 8, item="furniture"),
        exports("POL", "2014", item="upholstered furniture", share=40),
        exports("POL", "2014", item="wooden furniture", share=35),
    ),
    case(
        "a good that looks like what it does",
        PRINTED,
        "Morocco's automotive exports fell 24% to $4 billion in 2014: vehicles -31%, wiring -22%.",
        exports("MAR", "2014", "USD 4 bn", -24, item="automotive"),
        exports("MAR", "2014", None, -31, item="vehicles"),
        exports("MAR", "2014", None, -22, item="wiring"),
    ),
]


@pytest.mark.parametrize("told", params(NAMED_WITH_PARTNERS + LED + OPENED + SENT + TAKEN))
def test_goods_carried(told: Case) -> None:
    told.check()


ROLES = [
    case(
        text,
        PRINTED,
        f"U.S. ethanol exports totalled 118 million gallons in January. {text}",
        exports("USA", "2015-01", item="ethanol", quantity="118000000 gallon"),
        exports("USA", "2015-01", partner="MEX", item="corn", quantity="217000 tonne"),
    )
    for text in (
        "Mexico was the largest corn buyer with 217,000 tonnes.",
        "Mexico was the biggest market for corn, taking 217,000 tonnes.",
        "The top market for corn was Mexico, with 217,000 tonnes.",
    )
]


@pytest.mark.parametrize("told", params(ROLES))
def test_goods_of_roles(told: Case) -> None:
    told.check()
