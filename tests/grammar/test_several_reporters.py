"""Several countries that report in one text, beside a whole that they are parts of."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

PRINTED = "2017-07-20"

POSSESSIVES = [
    case(
        "a possessive alone goes on with the trade of the sentence before",
        PRINTED,
        "Hungary's exports rose 4 percent in May 2017. Slovakia's fell 2 percent and Austria's 1 "
        "percent.",
        exports("HUN", "2017-05", None, 4),
        exports("SVK", "2017-05", None, -2),
        exports("AUT", "2017-05", None, -1),
    ),
    case(
        "and with its partner",
        PRINTED,
        "Norway's exports to Poland fell 9 percent in 2016. Denmark's grew 3 percent.",
        exports("NOR", "2016", None, -9, partner="POL"),
        exports("DNK", "2016", None, 3, partner="POL"),
    ),
    case(
        "each side's exports to the other",
        PRINTED,
        "Ghana's exports to Togo were $60 million in 2016, and Togo's to Ghana $20 million.",
        exports("GHA", "2016", "USD 60 mn", partner="TGO"),
        exports("TGO", "2016", "USD 20 mn", partner="GHA"),
    ),
    case(
        "from there is from the other side",
        PRINTED,
        "Chile's surplus with Peru shrank to $30 million in May 2017. Peru's exports to Chile rose "
        "4 percent, its imports from there fell 2 percent.",
        balance("CHL", "2017-05", "USD 30 mn", partner="PER"),
        exports("PER", "2017-05", None, 4, partner="CHL"),
        imports("PER", "2017-05", None, -2, partner="CHL"),
    ),
    case(
        "one sold abroad, and so did another",
        PRINTED,
        "Uruguay sold 120,000 tonnes of rice abroad in May 2017 and Paraguay 50,000 tonnes.",
        exports("URY", "2017-05", item="rice", quantity="120000 tonne"),
        exports("PRY", "2017-05", item="rice", quantity="50000 tonne"),
    ),
    case(
        "a balance of another country",
        PRINTED,
        "Chile's trade surplus was $500 million in May 2017. Peru's was $300 million.",
        balance("CHL", "2017-05", "USD 500 mn"),
        balance("PER", "2017-05", "USD 300 mn"),
    ),
]

MEMBERS = [
    case(
        "members behind their figures",
        PRINTED,
        "Exports fell 2.7 percent in Malaysia and 2.1 percent in Thailand in June 2017.",
        exports("MYS", "2017-06", None, -2.7),
        exports("THA", "2017-06", None, -2.1),
        title="Asian exports stay weak",
    ),
    case(
        "members before their figures",
        PRINTED,
        "Exports from Latin America fell in 2016: Bolivia -12 percent, Ecuador -9 percent.",
        exports("BOL", "2016", None, -12),
        exports("ECU", "2016", None, -9),
        title="Latin American exports fall",
    ),
    case(
        "who buys from a continent is no member of it",
        PRINTED,
        "Latin American exports fell 12 percent in 2016. China took 9 percent less.",
        exports("LATAM", "2016", None, -12),
        exports("LATAM", "2016", None, -9, partner="CHN"),
    ),
    case(
        "those of another region",
        PRINTED,
        "Africa's imports grew 6.5 percent in 2016; those of Asia rose 1.8 percent.",
        imports("AFRICA", "2016", None, 6.5),
        imports("ASIA", "2016", None, 1.8),
    ),
    case(
        "the world beside a continent",
        PRINTED,
        "Africa's exports fell 12 percent in 2016. World exports dropped 3 percent.",
        exports("AFRICA", "2016", None, -12),
        exports("world", "2016", None, -3),
    ),
    case(
        "a part of what the world exports",
        PRINTED,
        "Kenya's exports of tea rose 3 percent in 2016, to 20 percent of world exports.",
        exports("KEN", "2016", None, 3, item="tea", share=20),
    ),
]

SIDE_BY_SIDE = [
    case(
        "countries behind the rates that brought their sums there",
        PRINTED,
        "Imports grew by 3% to €2bn in Malta, by 8% to €9bn in Croatia and by 1% to €7bn in "
        "Slovenia in May 2017.",
        imports("MLT", "2017-05", "EUR 2 bn", 3),
        imports("HRV", "2017-05", "EUR 9 bn", 8),
        imports("SVN", "2017-05", "EUR 7 bn", 1),
    ),
    case(
        "countries behind rates alone",
        PRINTED,
        "Exports dropped 4 percent in Norway, 9 percent in Denmark and 2 percent in Iceland in "
        "May 2017.",
        exports("NOR", "2017-05", None, -4),
        exports("DNK", "2017-05", None, -9),
        exports("ISL", "2017-05", None, -2),
    ),
    case(
        "one country alone",
        PRINTED,
        "Swiss exports rose 4 percent in May 2017. Imports rose by 3 percent to 20 billion francs.",
        exports("CHE", "2017-05", None, 4),
        imports("CHE", "2017-05", "CHF 20 bn", 3),
    ),
]


@pytest.mark.parametrize("example", params(SIDE_BY_SIDE))
def test_countries_side_by_side(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(POSSESSIVES))
def test_a_possessive_stands_for_the_trade_told_of(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(MEMBERS))
def test_members_and_the_whole(example: Case) -> None:
    example.check()
