"""Whose trade, with whom and which way, where the words stand outside the flow's own phrase."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

FLOW_OF_GOODS = [
    case(
        "goods behind the totals are of the article's own flow",
        "2023-06-12",
        "Chile's exports rose 4 percent to $8.1 billion in May, while imports fell 2 percent to "
        "$7.0 billion. That left a surplus of $1.1 billion.\n\n"
        "Copper climbed 6 percent to $4.0 billion and salmon fell 3 percent.",
        exports("CHL", "2023-05", "USD 8.1 bn", 4),
        imports("CHL", "2023-05", "USD 7.0 bn", -2),
        balance("CHL", "2023-05", "USD 1.1 bn"),
        exports("CHL", "2023-05", "USD 4.0 bn", 6, item="copper"),
        exports("CHL", "2023-05", None, -3, item="salmon"),
    ),
    case(
        "goods behind a paragraph on imports alone are imports",
        "2023-06-12",
        "Chile's exports rose 4 percent to $8.1 billion in May.\n\n"
        "Imports fell 2 percent to $7.0 billion.\n\nFuels dropped 9 percent.",
        exports("CHL", "2023-05", "USD 8.1 bn", 4),
        imports("CHL", "2023-05", "USD 7.0 bn", -2),
        imports("CHL", "2023-05", None, -9, item="fuels"),
    ),
    case(
        "what goods earn is exports",
        "2023-06-12",
        "Ecuador's imports fell 2 percent to $2.0 billion in May. Bananas earned $310 million.",
        imports("ECU", "2023-05", "USD 2.0 bn", -2),
        exports("ECU", "2023-05", "USD 310 mn", item="bananas"),
    ),
    case(
        "the whole of a share tells the flow",
        "2023-06-12",
        "Ghana's exports of cocoa rose 4 percent in May. Fuels accounted for 24.1 percent of "
        "imports.",
        exports("GHA", "2023-05", None, 4, item="cocoa"),
        imports("GHA", "2023-05", item="fuels", share=24.1),
    ),
    case(
        "exports of it",
        "2023-06-12",
        "Ghana's exports of cocoa rose 4 percent in May. Gold made up for others: "
        "exports of it doubled.",
        exports("GHA", "2023-05", None, 4, item="cocoa"),
        exports("GHA", "2023-05", None, 100, item="gold"),
    ),
    case(
        "trade in a good",
        "2023-06-12",
        "Vietnam's trade in machinery grew 9 percent in May.",
        trade("VNM", "2023-05", None, 9, item="machinery"),
    ),
]


@pytest.mark.parametrize("example", params(FLOW_OF_GOODS))
def test_flow_of_goods(example: Case) -> None:
    """Goods named without a flow word."""
    example.check()


PARTNERS_IN_FRONT = [
    case(
        "a pronoun behind its partner",
        "2021-08-19",
        "New Zealand's exports to Australia rose 4 percent to 900 million dollars in July. To "
        "Fiji they fell 3 percent, and to Samoa they doubled.",
        exports("NZL", "2021-07", "NZD 900 mn", 4, partner="AUS"),
        exports("NZL", "2021-07", None, -3, partner="FJI"),
        exports("NZL", "2021-07", None, 100, partner="WSM"),
    ),
    case(
        "flows behind their partner",
        "2021-08-19",
        "Tunisia's exports fell 2 percent in July. With Libya alone, exports were $90 million and "
        "imports $10 million.",
        exports("TUN", "2021-07", None, -2),
        exports("TUN", "2021-07", "USD 90 mn", partner="LBY"),
        imports("TUN", "2021-07", "USD 10 mn", partner="LBY"),
    ),
    case(
        "balances behind their partner",
        "2021-08-19",
        "Turkey's trade deficit narrowed 3 percent in July. With Iraq, the country had a surplus "
        "of $700 million. Against China the deficit was $2 billion.",
        balance("TUR", "2021-07", None, -3),
        balance("TUR", "2021-07", "USD 700 mn", partner="IRQ"),
        balance("TUR", "2021-07", "USD -2 bn", partner="CHN"),
    ),
    case(
        "a paragraph on the trade of two",
        "2021-08-19",
        "In trade with Chile, Peru posted a deficit of $40 million in July. Exports rose 5 percent "
        "and imports 9 percent.\n\nTotal exports were up 12 percent.",
        balance("PER", "2021-07", "USD -40 mn", partner="CHL"),
        exports("PER", "2021-07", None, 5, partner="CHL"),
        imports("PER", "2021-07", None, 9, partner="CHL"),
        exports("PER", "2021-07", None, 12),
    ),
    case(
        "partners pointed at",
        "2021-08-19",
        "Bolivia's trade with Paraguay rose 5 percent in July. Exports to its neighbour were $30 "
        "million and imports from there $20 million.",
        trade("BOL", "2021-07", None, 5, partner="PRY"),
        exports("BOL", "2021-07", "USD 30 mn", partner="PRY"),
        imports("BOL", "2021-07", "USD 20 mn", partner="PRY"),
    ),
    case(
        "a ranking goes on without a verb",
        "2021-08-19",
        "Egypt's exports rose 4 percent in July. On the import side, China stayed on top with $900 "
        "million, ahead of India with $400 million (up 3 percent), followed by Italy, $300 mln, "
        "and Brazil, $200 million.",
        exports("EGY", "2021-07", None, 4),
        imports("EGY", "2021-07", "USD 900 mn", partner="CHN"),
        imports("EGY", "2021-07", "USD 400 mn", 3, partner="IND"),
        imports("EGY", "2021-07", "USD 300 mn", partner="ITA"),
        imports("EGY", "2021-07", "USD 200 mn", partner="BRA"),
    ),
    case(
        "partners told by what they are not",
        "2021-08-19",
        "Mexico's exports to countries other than the United States rose 1.4 percent in July and "
        "those to the rest of Asia 3 percent.",
        exports("MEX", "2021-07", None, 1.4, partner="countries other than the United States"),
        exports("MEX", "2021-07", None, 3, partner="rest of Asia"),
    ),
]


@pytest.mark.parametrize("example", params(PARTNERS_IN_FRONT))
def test_partners_outside_the_phrase(example: Case) -> None:
    """Partners in front of their flow, carried through a paragraph, or pointed at."""
    example.check()


ROLES = [
    case(
        "whose partner a country is",
        "2022-03-10",
        "Uganda ranks as Kenya's second largest trade partner with a turnover of $70 million in "
        "January. China remains the country's main partner, with a $500 million turnover.",
        trade("KEN", "2022-01", "USD 70 mn", partner="UGA"),
        trade("KEN", "2022-01", "USD 500 mn", partner="CHN"),
    ),
    case(
        "importers of a country's goods buy its exports",
        "2022-03-10",
        "Oman's exports rose 3 percent in January. China remains the top importer of Omani goods "
        "with $900 million, followed by India with $300 million.",
        exports("OMN", "2022-01", None, 3),
        exports("OMN", "2022-01", "USD 900 mn", partner="CHN"),
        exports("OMN", "2022-01", "USD 300 mn", partner="IND"),
    ),
    case(
        "suppliers of goods to a country",
        "2022-03-10",
        "Malta's imports rose 3 percent in January. Turkey ranks sixth among suppliers of goods "
        "to Malta with $21 million.",
        imports("MLT", "2022-01", None, 3),
        imports("MLT", "2022-01", "USD 21 mn", partner="TUR"),
    ),
    case(
        "a part of another's exports",
        "2022-03-10",
        "Sudan accounted for $20 million of Kenya's total tea earnings in January.",
        exports("KEN", "2022-01", "USD 20 mn", partner="SDN", item="tea"),
    ),
    case(
        "the largest partner after imports",
        "2022-03-10",
        "Vietnam's imports of steel rose 9 percent in January. ASEAN remained the largest trading "
        "partner, with a trade value of $6 billion.",
        imports("VNM", "2022-01", None, 9, item="steel"),
        trade("VNM", "2022-01", "USD 6 bn", partner="ASEAN"),
    ),
    case(
        "the sum of the partner that was passed",
        "2022-03-10",
        "Peru's exports rose 3 percent in January. Chile came second with $133 million, passing "
        "the $117 million of Spain.",
        exports("PER", "2022-01", None, 3),
        exports("PER", "2022-01", "USD 133 mn", partner="CHL"),
        exports("PER", "2022-01", "USD 117 mn", partner="ESP"),
    ),
    case(
        "goods into the reporter, and a preposition said again",
        "2022-03-10",
        "Imports of goods into Malta fell 28 percent in January. Sales to Peru and to Chile "
        "dropped by 7 and 8 percent respectively.",
        imports("MLT", "2022-01", None, -28),
        exports("MLT", "2022-01", None, -7, partner="PER"),
        exports("MLT", "2022-01", None, -8, partner="CHL"),
    ),
    case(
        "partners behind the verb that ranks them",
        "2022-03-10",
        "Peru's exports rose 3 percent in January. Third was Japan, with $200 million, and in "
        "fifth place was Spain with $90 million.",
        exports("PER", "2022-01", None, 3),
        exports("PER", "2022-01", "USD 200 mn", partner="JPN"),
        exports("PER", "2022-01", "USD 90 mn", partner="ESP"),
    ),
    case(
        "each figure with its partner",
        "2022-03-10",
        "Tunisia's exports grew by 36 percent with Algeria and by 19 percent with Egypt in "
        "January. They fell by 3 percent to Libya and by 4 percent to Malta.",
        exports("TUN", "2022-01", None, 36, partner="DZA"),
        exports("TUN", "2022-01", None, 19, partner="EGY"),
        exports("TUN", "2022-01", None, -3, partner="LBY"),
        exports("TUN", "2022-01", None, -4, partner="MLT"),
    ),
    case(
        "the partner behind the goods, and its by-name",
        "2022-03-10",
        "Chile exported $3.1 billion in goods to China in January. Exports to the Asian giant "
        "had been $2.9 billion in December.",
        exports("CHL", "2022-01", "USD 3.1 bn", partner="CHN"),
        exports("CHL", "2021-12", "USD 2.9 bn", partner="CHN"),
    ),
]


@pytest.mark.parametrize("example", params(ROLES))
def test_roles_and_ranks(example: Case) -> None:
    """Partners told by their role or rank, and partners behind their figures."""
    example.check()


WORDINGS = [
    case(
        "relative clauses of partners",
        "2020-05-12",
        "Peru's exports rose 3 percent in April. China took $2 billion, followed by Spain, which "
        "bought $90 million, and India and Chile, which imported $40 million and $30 million "
        "respectively.",
        exports("PER", "2020-04", None, 3),
        exports("PER", "2020-04", "USD 2 bn", partner="CHN"),
        exports("PER", "2020-04", "USD 90 mn", partner="ESP"),
        exports("PER", "2020-04", "USD 40 mn", partner="IND"),
        exports("PER", "2020-04", "USD 30 mn", partner="CHL"),
    ),
    case(
        "goods come from a partner and go to one",
        "2020-05-12",
        "Most of Germany's exports went to France in April: goods worth 8 billion euros. Most "
        "imports came from China, at 7 billion euros.",
        exports("DEU", "2020-04", "EUR 8 bn", partner="FRA"),
        imports("DEU", "2020-04", "EUR 7 bn", partner="CHN"),
    ),
    case(
        "what was a partner once",
        "2020-05-12",
        "Exports to Russia, formerly Finland's biggest partner, fell 80 percent in April.",
        exports("FIN", "2020-04", None, -80, partner="RUS"),
    ),
    case(
        "inside a group and beyond it",
        "2020-05-12",
        "Italy's intra-EU exports fell 3 percent in April, while extra-EU exports lost 5 percent.",
        exports("ITA", "2020-04", None, -3, partner="EU"),
        exports("ITA", "2020-04", None, -5, partner="non-EU countries"),
    ),
    case(
        "countries told by what they take part in",
        "2020-05-12",
        "China's trade with countries along the Belt and Road rose 5 percent in April.",
        trade("CHN", "2020-04", None, 5, partner="Belt and Road Initiative"),
    ),
    case(
        "the top importer, without its country",
        "2020-05-12",
        "Oman's exports rose 3 percent in April. China remained the top importer at $90 mln.",
        exports("OMN", "2020-04", None, 3),
        exports("OMN", "2020-04", "USD 90 mn", partner="CHN"),
    ),
    case(
        "the way that goods take is no subject",
        "2020-05-12",
        "Pakistan's exports to Afghanistan via the Torkham border rose 4 percent in April.",
        exports("PAK", "2020-04", None, 4, partner="AFG"),
    ),
    case(
        "groups of countries by a name or a kind",
        "2020-05-12",
        "India's exports to the Gulf states fell 3 percent in April. Those to emerging markets "
        "rose 4 percent.",
        exports("IND", "2020-04", None, -3, partner="Gulf states"),
        exports("IND", "2020-04", None, 4, partner="emerging markets"),
    ),
    case(
        "the mainland, said in Hong Kong",
        "2020-05-12",
        "Hong Kong's exports to the mainland rose 4 percent in April.",
        exports("HKG", "2020-04", None, 4, partner="CHN"),
    ),
    case(
        "a country told of by its region",
        "2020-05-12",
        "Asia's fourth-largest economy exported goods worth $36 billion in April, South Korea's "
        "trade ministry said.",
        exports("KOR", "2020-04", "USD 36 bn"),
    ),
    case(
        "another reporter before a pronoun",
        "2020-05-12",
        "In Germany exports fell 3 percent in April and in France they fell 2 percent.",
        exports("DEU", "2020-04", None, -3),
        exports("FRA", "2020-04", None, -2),
    ),
    case(
        "sales and purchases across the border",
        "2020-05-12",
        "Sales to foreign buyers fell 4 percent in April, while purchases from abroad rose 3 "
        "percent, Statistics Canada said.",
        exports("CAN", "2020-04", None, -4),
        imports("CAN", "2020-04", None, 3),
    ),
    case(
        "the sales of a country",
        "2020-05-12",
        "Brazil's sales to China totalled $6 billion in April.",
        exports("BRA", "2020-04", "USD 6 bn", partner="CHN"),
    ),
    case(
        "the sales of a firm",
        "2020-05-12",
        "Exports are weak. Toyota's sales to China fell 5 percent in April.",
    ),
    case(
        "the partner of one flow is not that of the balance before",
        "2020-05-12",
        "Japan had a trade deficit of 900 billion yen in April, with exports to China down 3 "
        "percent and imports from there up 4 percent.",
        balance("JPN", "2020-04", "JPY -900 bn"),
        exports("JPN", "2020-04", None, -3, partner="CHN"),
        imports("JPN", "2020-04", None, 4, partner="CHN"),
    ),
    case(
        "what customers buy is exported to them",
        "2024-09-05",
        "American beef exports reached 110,419 tonnes in July, 7% more than a year earlier. "
        "Colombia's purchases rose 21% to 9,936 tonnes. Taiwan took 6,243 tonnes.",
        exports("USA", "2024-07", None, 7, item="beef", quantity="110419 tonne", basis="yoy"),
        exports("USA", "2024-07", None, 21, item="beef", partner="COL", quantity="9936 tonne"),
        exports("USA", "2024-07", item="beef", partner="TWN", quantity="6243 tonne"),
    ),
    case(
        "the imports of a customer are its own",
        "2024-09-05",
        "American beef exports rose 7% in July from a year earlier. Colombia's imports of beef "
        "rose 21%.",
        exports("USA", "2024-07", None, 7, item="beef"),
        imports("COL", "2024-07", None, 21, item="beef"),
    ),
    case(
        "goods that come the other way",
        "1998-04-20",
        "Japan's exports to Peru rose 18.9 percent in 1997; coming the other way, fish dropped "
        "20.1 percent.",
        exports("JPN", "1997", None, 18.9, partner="PER"),
        imports("JPN", "1997", None, -20.1, item="fish", partner="PER"),
    ),
    case(
        "goods that went the other way moved unlike the rest",
        "1998-04-20",
        "Japan's exports rose 18.9 percent in 1997. Fish exports went the other way, dropping "
        "20.1 percent.",
        exports("JPN", "1997", None, 18.9),
        exports("JPN", "1997", None, -20.1, item="fish"),
    ),
    case(
        "the two parts of all trade",
        "2024-02-24",
        "Kazakhstan's foreign trade totaled $4.2 billion in January. Of the total, $1.11 billion "
        "fell on exports (-47.1 percent year-on-year), and $3.08 billion on imports.",
        trade("KAZ", "2024-01", "USD 4.2 bn"),
        exports("KAZ", "2024-01", "USD 1.11 bn", -47.1),
        imports("KAZ", "2024-01", "USD 3.08 bn"),
    ),
    case(
        "the part of trade that was exports",
        "2024-02-24",
        "Trade between Kenya and Uganda came to $900 million in 2023, of which $600 million was "
        "Kenyan exports.",
        trade("KEN", "2023", "USD 900 mn", partner="UGA"),
        exports("KEN", "2023", "USD 600 mn", partner="UGA"),
    ),
    case(
        "exports that went in the opposite direction moved unlike imports",
        "2015-03-17",
        "Morocco's imports fell 15 percent in February. Exports went in the opposite direction: "
        "up 8.2 percent to 33 billion dirhams.",
        imports("MAR", "2015-02", None, -15),
        exports("MAR", "2015-02", "MAD 33 bn", 8.2),
    ),
    case(
        "the balance of foreign trade",
        "2024-02-24",
        "Germany's balance of foreign trade was +16.0 billion euros in January.",
        balance("DEU", "2024-01", "EUR 16 bn"),
    ),
    case(
        "a heading of the balance",
        "2024-02-24",
        "German exports rose 2 percent in January.\n\nBalance of foreign trade, January 2024\n"
        "+16.0 billion euros",
        exports("DEU", "2024-01", None, 2),
        balance("DEU", "2024-01", "EUR 16 bn"),
    ),
    case(
        "goods bound for a place",
        "2024-02-24",
        "Korea's exports rose 2 percent in January. China-bound exports fell 3 percent, while "
        "US-bound shipments of cars gained 5 percent. EU-bound ships were up 7 percent.",
        exports("KOR", "2024-01", None, 2),
        exports("KOR", "2024-01", None, -3, partner="CHN"),
        exports("KOR", "2024-01", None, 5, item="cars", partner="USA"),
        exports("KOR", "2024-01", None, 7, item="ships", partner="EU"),
    ),
    case(
        "a paragraph that opens with both ways of trade with a partner is of that trade",
        "2024-02-24",
        "Norway's exports fell 4 percent in January.\n\nWith Poland, exports shrank 9 percent to "
        "$600 million and imports grew 2 percent to $500 million. The resulting surplus, $100 "
        "million, was the smallest since May 2021. Gas was down 20 percent and fish 3 percent.\n\n"
        "Oil earned $3 billion.",
        exports("NOR", "2024-01", None, -4),
        exports("NOR", "2024-01", "USD 600 mn", -9, partner="POL"),
        imports("NOR", "2024-01", "USD 500 mn", 2, partner="POL"),
        balance("NOR", "2024-01", "USD 100 mn", partner="POL", record="lowest"),
        exports("NOR", "2024-01", None, -20, item="gas", partner="POL"),
        exports("NOR", "2024-01", None, -3, item="fish", partner="POL"),
        exports("NOR", "2024-01", "USD 3 bn", item="oil"),
    ),
    case(
        "shipments of cars are trade where a paragraph is of the trade with a partner",
        "2024-02-24",
        "Spain's trade deficit with Germany widened 3 percent in January. Car shipments fell 5 "
        "percent.",
        balance("ESP", "2024-01", None, 3, partner="DEU"),
        exports("ESP", "2024-01", None, -5, item="cars", partner="DEU"),
    ),
    case(
        "the balance that two flows led to",
        "1987-04-27",
        "That took Sweden's exports in the first quarter to 71.4 billion crowns and imports to "
        "62.1 billion, for a surplus of 9.3 billion.",
        exports("SWE", "1987-Q1", "SEK 71.4 bn"),
        imports("SWE", "1987-Q1", "SEK 62.1 bn"),
        balance("SWE", "1987-Q1", "SEK 9.3 bn"),
    ),
    case(
        "the surplus of another account beside that of trade",
        "1987-03-26",
        "Peru's trade surplus narrowed to $720 million in January. A year before, in January 1986, "
        "the current account was $310 million in surplus and the trade account $640 million.",
        balance("PER", "1987-01", "USD 720 mn"),
        balance("PER", "1986-01", "USD 640 mn"),
    ),
    case(
        "what a partner in front is to the country parts it from its balance",
        "1994-03-29",
        "France ended 1993 with a trade surplus of 87.7 billion francs. With Germany, its main "
        "partner, the country had a surplus of 9.6 billion francs, and with Japan a deficit of 20 "
        "billion francs.",
        balance("FRA", "1993", "FRF 87.7 bn"),
        balance("FRA", "1993", "FRF 9.6 bn", partner="DEU"),
        balance("FRA", "1993", "FRF -20 bn", partner="JPN"),
    ),
]


@pytest.mark.parametrize("example", params(WORDINGS))
def test_wordings_of_sides(example: Case) -> None:
    """Sides in other words: relative clauses, ways, kinds of countries, sales of countries."""
    example.check()


@pytest.mark.parametrize(
    ("told", "partner"),
    [
        ("with western Europe", "Western Europe"),
        ("with eastern Europe", "Eastern Europe"),
        ("with southern Africa", "Southern Africa"),
        ("w/ the US", "USA"),
    ],
)
def test_sides_as_desks_write_them(told: str, partner: str) -> None:
    text = f"Chile's trade {told} rose 3 percent in May."
    case("side", "2019-06-10", text, trade("CHL", "2019-05", None, 3, partner=partner)).check()


@pytest.mark.parametrize(
    "lead",
    [
        "Vietnam exported rice worth $560 million in the first quarter.",
        "Vietnam's rice exports were $560 million in the first quarter.",
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "Main buyers were Indonesia with $210 million and China with $120 million.",
        "The main markets were Indonesia ($210 million) and China ($120 million).",
        "Sales to Indonesia were $210 million, to China $120 million.",
        "Exports to Indonesia totalled $210 million and those to China $120 million.",
    ],
)
def test_the_partners_of_a_text_on_one_good(lead: str, told: str) -> None:
    case(
        "partners of a good",
        "1996-04-22",
        f"{lead} {told}",
        exports("VNM", "1996-Q1", "USD 560 mn", item="rice"),
        exports("VNM", "1996-Q1", "USD 210 mn", item="rice", partner="IDN"),
        exports("VNM", "1996-Q1", "USD 120 mn", item="rice", partner="CHN"),
    ).check()


def test_a_balance_in_a_pronoun_and_without_its_verb() -> None:
    case(
        "that with",
        "1985-06-28",
        "The U.S. trade deficit widened to $12.7 billion in May. The gap with Japan was $4.2 "
        "billion; that with China was $2.1 billion and that with Canada $1.8 billion.",
        balance("USA", "1985-05", "USD -12.7 bn"),
        balance("USA", "1985-05", "USD -4.2 bn", partner="JPN"),
        balance("USA", "1985-05", "USD -2.1 bn", partner="CHN"),
        balance("USA", "1985-05", "USD -1.8 bn", partner="CAN"),
    ).check()


@pytest.mark.parametrize("rank", ["by far the best customer", "still easily the biggest buyer"])
def test_who_buys_is_no_good(rank: str) -> None:
    case(
        "customer",
        "1998-08-04",
        "South Africa's wine exports rose 14 percent to $58 million in the first half. "
        f"Britain is {rank} ($24 million).",
        exports("ZAF", "1998-H1", "USD 58 mn", 14, item="wine"),
        exports("ZAF", "1998-H1", "USD 24 mn", item="wine", partner="GBR"),
    ).check()


def test_a_hedge_before_a_multiple_is_no_part_of_the_good() -> None:
    case(
        "more than doubled",
        "2022-05-12",
        "Brazil's soymeal exports climbed 21% to $1.7 billion in April and those of corn more than "
        "doubled to $240 million.",
        exports("BRA", "2022-04", "USD 1.7 bn", 21, item="soybean meal"),
        exports("BRA", "2022-04", "USD 240 mn", 100, item="corn"),
    ).check()
