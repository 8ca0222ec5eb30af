"""Sides and goods told by other words than names: made where, bound where, the bloc."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

COMPOUNDS = [
    case(
        "goods made in a country come from there",
        "2023-06-12",
        "German imports of Chinese-made cars rose 40 percent to 3.2 billion euros in May. "
        "Imports of South Korean-built ships fell 5 percent.",
        imports("DEU", "2023-05", "EUR 3.2 bn", 40, item="cars", partner="CHN"),
        imports("DEU", "2023-05", None, -5, item="ships", partner="KOR"),
    ),
    case(
        "goods bound for a country go there",
        "2023-06-12",
        "Korea's US-bound car exports fell 3 percent to $3 billion in May, while exports destined "
        "for the EU rose 8 percent. China-bound shipments gained 7 percent.",
        exports("KOR", "2023-05", "USD 3 bn", -3, item="cars", partner="USA"),
        exports("KOR", "2023-05", None, 8, partner="EU"),
        exports("KOR", "2023-05", None, 7, partner="CHN"),
    ),
    case(
        "no place is bound",
        "2023-06-12",
        "Peru's exports of leather-bound books rose 3 percent in May.",
        exports("PER", "2023-05", None, 3, item="leather-bound books"),
    ),
    case(
        "goods told by their way",
        "2023-06-12",
        "Vietnam's exports rose 5 percent in May. Goods bound for China lost 3 percent, and goods "
        "from Korea gained 4 percent.",
        exports("VNM", "2023-05", None, 5),
        exports("VNM", "2023-05", None, -3, partner="CHN"),
        imports("VNM", "2023-05", None, 4, partner="KOR"),
    ),
    case(
        "a good and where it comes from",
        "2023-06-12",
        "US imports of spirits were worth $900 million in April, of which tequila from Mexico made "
        "$500 million and brandy from France $100 million.",
        imports("USA", "2023-04", "USD 900 mn", item="spirits"),
        imports("USA", "2023-04", "USD 500 mn", item="tequila", partner="MEX"),
        imports("USA", "2023-04", "USD 100 mn", item="brandy", partner="FRA"),
    ),
]

SIDES_AGAIN = [
    case(
        "the owner of the next trade is no partner",
        "2023-06-12",
        "Peru had a trade surplus with Spain in May, with Peruvian exports at $900 million.",
        exports("PER", "2023-05", "USD 900 mn", partner="ESP"),
    ),
    case(
        "nor is the owner behind and",
        "2023-06-12",
        "Canada's exports to Peru rose 4 percent and Chilean exports to Canada fell 3 percent in "
        "May.",
        exports("CAN", "2023-05", None, 4, partner="PER"),
        exports("CHL", "2023-05", None, -3, partner="CAN"),
    ),
    case(
        "a place with what is counted in",
        "2023-06-12",
        "Korea's exports rose 5 percent in May. By destination, sales rose to China including Hong "
        "Kong ($7 billion, +9%) and Vietnam ($2 billion, +3%).",
        exports("KOR", "2023-05", None, 5),
        exports("KOR", "2023-05", "USD 7 bn", 9, partner="China including Hong Kong"),
        exports("KOR", "2023-05", "USD 2 bn", 3, partner="VNM"),
    ),
    case(
        "partners in words behind their figures",
        "2023-06-12",
        "Italy's exports went down by 1.9 percent for EU countries and by 2.5 percent for non-EU "
        "countries in May.",
        exports("ITA", "2023-05", None, -1.9, partner="EU"),
        exports("ITA", "2023-05", None, -2.5, partner="non-EU countries"),
    ),
    case(
        "the bloc is no country and the country no bloc",
        "2023-06-12",
        "Norway's exports to the EU rose 4 percent in May, and those to China 8 percent. Shipments "
        "of fish to the bloc fell 3 percent, while oil sales to the country doubled.",
        exports("NOR", "2023-05", None, 4, partner="EU"),
        exports("NOR", "2023-05", None, 8, partner="CHN"),
        exports("NOR", "2023-05", None, -3, item="fish", partner="EU"),
        exports("NOR", "2023-05", None, 100, item="oil", partner="CHN"),
    ),
    case(
        "what the bloc bought",
        "2023-06-12",
        "Turkey's exports fell 4 percent in May. The European Union's part in them shrank, and the "
        "bloc bought goods for $3.6 billion.",
        exports("TUR", "2023-05", None, -4),
        exports("TUR", "2023-05", "USD 3.6 bn", partner="EU"),
    ),
    case(
        "the one named last",
        "2023-06-12",
        "Uruguay's exports rose 4 percent in May. The main buyers were Brazil (17 percent) and "
        "Argentina (9 percent). Sales to the last-named jumped 12 percent.",
        exports("URY", "2023-05", None, 4),
        exports("URY", "2023-05", partner="BRA", share=17),
        exports("URY", "2023-05", None, 12, partner="ARG", share=9),
    ),
]

INSERTIONS = [
    case(
        "dashes around a remark",
        "2023-06-12",
        "Ireland's exports rose 6 percent in May. Organic chemicals - pills before they are "
        "pressed - came to 4.4 billion euros. Beef – the old mainstay – fell 8 percent, and "
        "machinery, first on the list, 3 percent.",
        exports("IRL", "2023-05", None, 6),
        exports("IRL", "2023-05", "EUR 4.4 bn", item="organic chemicals"),
        exports("IRL", "2023-05", None, -8, item="beef"),
        exports("IRL", "2023-05", None, -3, item="machinery"),
    ),
    case(
        "a remark in other words",
        "2023-06-12",
        "Hong Kong's domestic exports, things actually made here, plunged 20 percent in May.",
        exports("HKG", "2023-05", None, -20, item="domestic exports"),
    ),
    case(
        "a remark in brackets",
        "2023-06-12",
        "Ireland's exports rose 6 percent in May. Cheese (a newcomer) climbed 9 percent.",
        exports("IRL", "2023-05", None, 6),
        exports("IRL", "2023-05", None, 9, item="cheese"),
    ),
    case(
        "a remark between a partner and its sum",
        "2023-06-12",
        "Denmark's exports rose 4 percent in May. With Norway the deficit was 2 billion kroner and "
        "with Finland, an old rival, 1 billion. The US bought goods for 3 billion kroner, and "
        "Germany, the other big customer, 2 billion.",
        exports("DNK", "2023-05", None, 4),
        balance("DNK", "2023-05", "DKK -2 bn", partner="NOR"),
        balance("DNK", "2023-05", "DKK -1 bn", partner="FIN"),
        exports("DNK", "2023-05", "DKK 3 bn", partner="USA"),
        exports("DNK", "2023-05", "DKK 2 bn", partner="DEU"),
    ),
]

GOODS = [
    case(
        "a movement in the name of a good",
        "2023-06-12",
        "Kenya's exports rose 3 percent in May. Tea gained 4 percent to $100 million, cut flowers "
        "3 percent and coffee 2 percent. Horticulture brought $90 million, of which cut flowers "
        "$70 million.",
        exports("KEN", "2023-05", None, 3),
        exports("KEN", "2023-05", "USD 100 mn", 4, item="tea"),
        exports("KEN", "2023-05", "USD 70 mn", 3, item="cut flowers"),
        exports("KEN", "2023-05", None, 2, item="coffee"),
        exports("KEN", "2023-05", "USD 90 mn", item="horticulture"),
    ),
    case(
        "the kind of a good that no table classes",
        "2023-06-12",
        "Uruguay's exports rose 4 percent in May. Beef was again the first product. Foreign sales "
        "of the meat were worth $266 million.",
        exports("URY", "2023-05", None, 4),
        exports("URY", "2023-05", "USD 266 mn", item="beef"),
    ),
    case(
        "the fruit behind a sum",
        "2023-06-12",
        "The blueberry reached Peru in 2008. It did well there. Peruvian exporters sold $2.27 "
        "billion of the fruit in 2022.",
        exports("PER", "2022", "USD 2.27 bn", item="blueberries"),
    ),
]


@pytest.mark.parametrize("example", params([*COMPOUNDS, *SIDES_AGAIN]))
def test_sides_by_other_words(example: Case) -> None:
    """Where goods come from and go to, in compounds, ways and nouns that point."""
    example.check()


@pytest.mark.parametrize("example", params([*INSERTIONS, *GOODS]))
def test_goods_behind_remarks(example: Case) -> None:
    """Names that a remark parts from their figure, and names of more than plain words."""
    example.check()
