"""Goods by where they come from and go to, their kinds and ranks, and what value and volume did."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

PRINTED = "2015-10-05"

ORIGINS = [
    case(
        "imports worth of another country's good",
        PRINTED,
        "Japan imported $3 billion worth of American beef in 2014.",
        imports("JPN", "2014", "USD 3 bn", item="beef", partner="USA"),
    ),
    case(
        "a purchase of another country's goods",
        PRINTED,
        "Chile bought 8,900 tonnes of Peruvian onions in 2014, against 7,400 tonnes in 2013.",
        imports("CHL", "2014", item="onions", partner="PER", quantity="8900 tonne"),
        imports("CHL", "2013", item="onions", partner="PER", quantity="7400 tonne"),
    ),
    case(
        "buyers of the goods of the article's country",
        PRINTED,
        "Germany took 98,900 tonnes of Polish apples in 2014 and Belarus 50,000 tonnes.",
        exports("POL", "2014", item="apples", partner="DEU", quantity="98900 tonne"),
        exports("POL", "2014", item="apples", partner="BLR", quantity="50000 tonne"),
        title="Polish apples",
    ),
    case(
        "a verb that is no vessel",
        PRINTED,
        "Chile took 398.9 thousand tonnes of Peruvian fruit in the first seven months of 2015, "
        "against 417.4 thousand tonnes in the same months of 2014 and 391.8 thousand tonnes two "
        "years ago.",
        exports("PER", "2015-01/2015-07", item="fruit", partner="CHL", quantity="398900 tonne"),
        exports("PER", "2014-01/2014-07", item="fruit", partner="CHL", quantity="417400 tonne"),
        exports("PER", "2013-01/2013-07", item="fruit", partner="CHL", quantity="391800 tonne"),
        title="Peru ships less fruit to Chile",
    ),
]

ABROAD = [
    case(
        "sales of a good to other countries",
        PRINTED,
        "Sales of Indian rice to other countries rose 17.6 percent to $5 billion in 2014.",
        exports("IND", "2014", "USD 5 bn", 17.6, item="rice"),
    ),
    case(
        "shipments below a title on exports",
        PRINTED,
        "Shipments of processed foods rose 17.6 percent to $5 billion in 2014.",
        exports("IND", "2014", "USD 5 bn", 17.6, item="processed foods"),
        title="India's farm exports climb",
    ),
    case(
        "shipments below a title on nothing of the kind",
        PRINTED,
        "Shipments of processed foods rose 17.6 percent to $5 billion in 2014.",
        title="India's food makers look up",
    ),
]

KINDS = [
    case(
        "the good behind its kinds",
        PRINTED,
        "Brazil exported 3 million bags of coffee in 2014. Arabica shipments rose 6 percent to "
        "2.9 million bags, while robusta sales fell 8 percent to 51,000 bags. Revenue reached "
        "$550 million.",
        exports("BRA", "2014", item="coffee", quantity="3000000 bag"),
        exports("BRA", "2014", None, 6, item="arabica coffee", quantity="2900000 bag"),
        exports("BRA", "2014", None, -8, item="robusta coffee", quantity="51000 bag"),
        exports("BRA", "2014", "USD 550 mn", item="coffee"),
    ),
    case(
        "a sector of two goods",
        PRINTED,
        "Swiss exports rose 1 percent in 2014. The chemical-pharmaceutical sector was up 2.8 "
        "percent.",
        exports("CHE", "2014", None, 1),
        exports("CHE", "2014", None, 2.8, item="chemical-pharmaceutical"),
    ),
    case(
        "the parts of the trade with the one partner",
        PRINTED,
        "Peru's exports to Spain rose 5 percent to $1.2 billion in 2014. Copper accounted for "
        "$400 million and zinc for $200 million.",
        exports("PER", "2014", "USD 1.2 bn", 5, partner="ESP"),
        exports("PER", "2014", "USD 400 mn", partner="ESP", item="copper"),
        exports("PER", "2014", "USD 200 mn", partner="ESP", item="zinc"),
        title="Peru's exports to Spain",
    ),
    case(
        "a deed with the one partner",
        PRINTED,
        "Russia sold 120,000 tonnes of grain to China in 2014. Corn shipments came to 31,100 "
        "tonnes.",
        exports("RUS", "2014", item="grain", partner="CHN", quantity="120000 tonne"),
        exports("RUS", "2014", item="corn", partner="CHN", quantity="31100 tonne"),
        title="Russian grain to China",
    ),
]

RANKS = [
    case(
        "members at their places of a ranking",
        PRINTED,
        "Ghana's exports were $14 billion in 2014. Gold ranked first at $4.2 billion, with crude "
        "oil second at $2.7 billion and cocoa third at $1.5 billion.",
        exports("GHA", "2014", "USD 14 bn"),
        exports("GHA", "2014", "USD 4.2 bn", item="gold"),
        exports("GHA", "2014", "USD 2.7 bn", item="crude oil"),
        exports("GHA", "2014", "USD 1.5 bn", item="cocoa"),
    ),
    case(
        "a country between its figure and its rival's",
        PRINTED,
        "Chile exported wine worth $1.9 billion in 2014. China led with $14 million, the UK had "
        "$12 million, Brazil $11 million and the US $10 million.",
        exports("CHL", "2014", "USD 1.9 bn", item="wine"),
        exports("CHL", "2014", "USD 14 mn", item="wine", partner="CHN"),
        exports("CHL", "2014", "USD 12 mn", item="wine", partner="GBR"),
        exports("CHL", "2014", "USD 11 mn", item="wine", partner="BRA"),
        exports("CHL", "2014", "USD 10 mn", item="wine", partner="USA"),
    ),
    case(
        "nothing falls that comes behind another",
        PRINTED,
        "Zambia's exports rose 14 percent to K7 billion in 2014. Switzerland topped the list of "
        "markets, trailed by China on $18.6 million.",
        exports("ZMB", "2014", "ZMW 7 bn", 14),
        exports("ZMB", "2014", "USD 18.6 mn", partner="CHN"),
    ),
]

VALUE = [
    case(
        "less in volume and more in value",
        PRINTED,
        "Peru shipped 54,300 tonnes of blueberries worth $412 million in 2014, 38 percent less "
        "in volume but 11 percent more in value than in 2013.",
        exports("PER", "2014", None, -38, item="blueberries", quantity="54300 tonne"),
        exports("PER", "2014", "USD 412 mn", 11, item="blueberries"),
    ),
    case(
        "a monthly high",
        PRINTED,
        "Swiss exports rose 1 percent in August. The trade surplus came to 4.9 billion francs, a "
        "monthly high.",
        exports("CHE", "2015-08", None, 1),
        balance("CHE", "2015-08", "CHF 4.9 bn", record="highest"),
    ),
]


@pytest.mark.parametrize("example", params([*ORIGINS, *ABROAD, *KINDS, *RANKS, *VALUE]))
def test_goods_of_countries(example: Case) -> None:
    example.check()


MEASURED = [
    case(
        "a share named behind its figure",
        PRINTED,
        "Philippine imports were $4.5 billion in June. Mineral fuels were next with a 20.5 percent "
        "share, valued at $916 million, down 25.9 percent.",
        imports("PHL", "2015-06", "USD 4.5 bn"),
        imports("PHL", "2015-06", "USD 916 mn", -25.9, item="mineral fuels", share=20.5),
    ),
    case(
        "the largest share",
        PRINTED,
        "Uganda's coffee exports were 411,000 bags in March. Italy took the largest share, 38.5 "
        "percent, then Germany (12.7 percent).",
        exports("UGA", "2015-03", item="coffee", quantity="411000 bag"),
        exports("UGA", "2015-03", item="coffee", partner="ITA", share=38.5),
        exports("UGA", "2015-03", item="coffee", partner="DEU", share=12.7),
    ),
    case(
        "a sum earned from bags",
        PRINTED,
        "Uganda earned $63.8 million from 411,000 sixty-kilo bags of coffee in March.",
        exports("UGA", "2015-03", "USD 63.8 mn", item="coffee", quantity="411000 bag"),
    ),
    case(
        "a sum and bags up from others",
        PRINTED,
        "Kenya's coffee exports were 3,164 tonnes worth $22 million in March, up from 2,590 tonnes "
        "in February.",
        exports("KEN", "2015-03", "USD 22 mn", item="coffee", quantity="3164 tonne"),
        exports("KEN", "2015-02", item="coffee", quantity="2590 tonne"),
    ),
    case(
        "a fall in quantity and one in value",
        PRINTED,
        "Uganda exported 411,000 bags of coffee in March, a fall of 19 percent in quantity and 31 "
        "percent in value.",
        exports(
            "UGA", "2015-03", None, -19, item="coffee", quantity="411000 bag", adjustment="volume"
        ),
        exports("UGA", "2015-03", None, -31, item="coffee", adjustment=None),
    ),
]


@pytest.mark.parametrize("example", params(MEASURED))
def test_what_is_measured(example: Case) -> None:
    example.check()
