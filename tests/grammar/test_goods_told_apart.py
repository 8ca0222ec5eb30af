"""Goods that stand apart from their flow: in the title, in front, left out, in a pronoun."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

TOPICS = [
    case(
        "the good of the title, where the whole trade is told by the way",
        "1999-11-03",
        "Software exports grew 58 percent to $1.87 billion in the first half of 1999, whereas "
        "India's total exports gained 7.4 percent.\n\nShipments to Europe rose 70 percent.",
        exports("IND", "1999-H1", "USD 1.87 bn", 58, item="software"),
        exports("IND", "1999-H1", None, 7.4),
        exports("IND", "1999-H1", None, 70, item="software", partner="EUROPE"),
        title="Software earnings up 58 pc as total exports crawl",
    ),
    case(
        "the same good of another country",
        "2014-06-20",
        "Thailand hopes to stay the top rice exporter, traders say. Rice exports reached 2.4 "
        "million tonnes in May.\n\nVietnamese exports slumped 38 percent to 1.4 million tonnes.",
        exports("THA", "2014-05", quantity="2400000 tonne", item="rice"),
        exports(
            "VNM", "2014-05", None, -38, quantity="1400000 tonne", item="rice", adjustment="volume"
        ),
        title="Rice crown in sight",
    ),
    case(
        "two goods of a title are no topic",
        "2019-07-08",
        "Chile's copper exports fell 3 percent to $3 billion in June and lithium exports 40 "
        "percent to $400 million.\n\nExports totalled $35.12 billion in the first half.",
        exports("CHL", "2019-06", "USD 3 bn", -3, item="copper"),
        exports("CHL", "2019-06", "USD 400 mn", -40, item="lithium"),
        exports("CHL", "2019-H1", "USD 35.12 bn"),
        title="Chile's June copper, lithium exports retreat",
    ),
    case(
        "its export behind a dateline",
        "2023-06-12",
        "QUITO, June 2: Cocoa is doing better than everything else Ecuador sells abroad. Its "
        "exports grew 58 percent to $300 million in May.",
        exports("ECU", "2023-05", "USD 300 mn", 58, item="cocoa"),
    ),
    case(
        "it was the good that did well",
        "2023-06-12",
        "Ecuador's exports rose 3 percent in May. But it was pineapples that stole the show. "
        "Exports of the fruit jumped 33.3 percent.",
        exports("ECU", "2023-05", None, 3),
        exports("ECU", "2023-05", None, 33.3, item="pineapples"),
    ),
]

MEMBERS = [
    case(
        "those of another good",
        "2023-06-12",
        "Pakistan's exports rose 3 percent in May. Knitwear shipments swelled 17.9 percent in "
        "dozens but only 9 percent in dollars, those of towels 29 percent. Sales of yarn went up "
        "5.5 percent, with denim as the highlight, and those of made-up articles, 3.7 percent.",
        exports("PAK", "2023-05", None, 3),
        exports("PAK", "2023-05", None, 17.9, item="knitwear"),
        exports("PAK", "2023-05", None, 9, item="knitwear"),
        exports("PAK", "2023-05", None, 29, item="towels"),
        exports("PAK", "2023-05", None, 5.5, item="yarn"),
        exports("PAK", "2023-05", None, 3.7, item="made-up articles"),
    ),
    case(
        "what fetched more",
        "2023-06-12",
        "Pakistan's exports rose 3 percent in May. Bedwear fetched 2.69 percent more and carpets "
        "1.26 percent. Cotton cloth (-2.09%) and above all raw cotton (-71.84%) earned less.",
        exports("PAK", "2023-05", None, 3),
        exports("PAK", "2023-05", None, 2.69, item="bedwear"),
        exports("PAK", "2023-05", None, 1.26, item="carpets"),
        exports("PAK", "2023-05", None, -2.09, item="cotton cloth"),
        exports("PAK", "2023-05", None, -71.84, item="raw cotton"),
    ),
    case(
        "better than those of",
        "2023-06-12",
        "Italy's exports rose 3 percent in May. Exports of presses did better (+15.1%) than those "
        "of lathes (+9.7%), with the domestic market barely moving (+1.2%).",
        exports("ITA", "2023-05", None, 3),
        exports("ITA", "2023-05", None, 15.1, item="presses"),
        exports("ITA", "2023-05", None, 9.7, item="lathes"),
    ),
    case(
        "both, each and all behind goods",
        "2023-06-12",
        "Peru's imports rose 3 percent in May. Cars and timber, both hurt by weak demand, fell "
        "23.3 percent and 21.2 percent. Wheat all but held up.",
        imports("PER", "2023-05", None, 3),
        imports("PER", "2023-05", None, -23.3, item="cars"),
        imports("PER", "2023-05", None, -21.2, item="timber"),
    ),
    case(
        "an adverb between a good and a verb that no class holds",
        "2023-06-12",
        "Ecuador's exports rose 3 percent in May. Tuna, meanwhile, swam up 19 percent to $364 "
        "million.",
        exports("ECU", "2023-05", None, 3),
        exports("ECU", "2023-05", "USD 364 mn", 19, item="tuna"),
    ),
    case(
        "who estimated is no good",
        "2023-06-12",
        "Malaysia's palm oil exports rose 4 percent in May. Cargo surveyor Northern Testing "
        "Services estimated June exports of palm oil at 492,735 tonnes.",
        exports("MYS", "2023-05", None, 4, item="palm oil"),
        exports("MYS", "2023-06", quantity="492735 tonne", item="palm oil", adjustment="volume"),
    ),
    case(
        "the industry that exports",
        "2023-06-12",
        "Hungary's exports of the engineering industry were up by 16 percent in May.",
        exports("HUN", "2023-05", None, 16, item="engineering"),
    ),
]

LEFT_OUT = [
    case(
        "leaving out, and the same footing",
        "2023-06-12",
        "Norway's exports rose 4 percent in May. Leaving out oil and the ships, exports fell 2 "
        "percent. On the same footing imports rose 1.5 percent.",
        exports("NOR", "2023-05", None, 4),
        exports("NOR", "2023-05", None, -2, item="excluding oil and ships"),
        imports("NOR", "2023-05", None, 1.5, item="excluding oil and ships"),
    ),
    case(
        "they, and the same terms between commas",
        "2023-06-12",
        "Denmark's exports rose 4 percent in May. Excluding ships, they were 64.9 billion kroner. "
        "Imports, on the same terms, edged down 0.7 percent to 56.3 billion.",
        exports("DNK", "2023-05", None, 4),
        exports("DNK", "2023-05", "DKK 64.9 bn", item="excluding ships"),
        imports("DNK", "2023-05", "DKK 56.3 bn", -0.7, item="excluding ships"),
    ),
    case(
        "what is left aside",
        "2023-06-12",
        "Stripping out gold, Swiss exports fell 2 percent in May. Setting watches aside, they rose "
        "1 percent.",
        exports("CHE", "2023-05", None, -2, item="excluding gold"),
        exports("CHE", "2023-05", None, 1, item="excluding watches"),
    ),
    case(
        "adjustment is no good that is left out",
        "2023-06-12",
        "Germany's exports rose 4 percent in May. Without adjustment, exports amounted to 132.6 "
        "billion euros.",
        exports("DEU", "2023-05", "EUR 132.6 bn", 4),
    ),
]


@pytest.mark.parametrize("example", params([*TOPICS, *MEMBERS, *LEFT_OUT]))
def test_goods_told_apart(example: Case) -> None:
    """Goods that a flow takes from the title, from members before, or leaves out."""
    example.check()


ROSES = [
    case(
        "what rose is no rose",
        "2023-06-12",
        "Kenya's exports to Uganda rose, by 31 percent, in May.",
        exports("KEN", "2023-05", None, 31, partner="UGA"),
    ),
    case(
        "a verb inside a name is none",
        "2023-06-12",
        "Kenya sold $90 million of cut flowers abroad in May, 9 percent less than a year earlier.",
        exports("KEN", "2023-05", "USD 90 mn", -9, item="cut flowers"),
    ),
    case(
        "what moved a flow is not its good",
        "2023-06-12",
        "Kenya's exports rose 3 percent in May. Strong demand boosted "
        "sales to Chile by 31 percent.",
        exports("KEN", "2023-05", None, 3),
        exports("KEN", "2023-05", None, 31, partner="CHL"),
    ),
]

UNLISTED = [
    case(
        "a good that no table lists is known once it was named beside a flow",
        "2023-06-12",
        "Bangladesh's exports of jhut rose 9 percent to $90 million in May. Tea gained 3 percent. "
        "In April jhut had fallen 2 percent.",
        exports("BGD", "2023-05", "USD 90 mn", 9, item="jhut"),
        exports("BGD", "2023-05", None, 3, item="tea"),
        exports("BGD", "2023-04", None, -2, item="jhut"),
    ),
    case(
        "the topic of a title that no table lists",
        "2023-06-12",
        "Jhut exports from Bangladesh rose 9 percent to $90 million in May.\n\nShipments to "
        "Germany gained 12 percent. Total earnings in the first five months were $400 million.",
        exports("BGD", "2023-05", "USD 90 mn", 9, item="jhut"),
        exports("BGD", "2023-05", None, 12, item="jhut", partner="DEU"),
        exports("BGD", "2023-01/2023-05", "USD 400 mn", item="jhut"),
        title="Jhut exports climb",
    ),
    case(
        "the branch of a title",
        "2023-06-12",
        "The wickerwork industry of Kenya had a good month. Exports rose 9 percent in May.",
        exports("KEN", "2023-05", None, 9, item="wickerwork"),
        title="Wickerwork makers have a good May",
    ),
    case(
        "a firm is no topic",
        "2023-06-12",
        "Exports rose 9 percent in May, Kenya's ministry said. Bakuba is a large exporter.",
        exports("KEN", "2023-05", None, 9),
        title="Bakuba exports climb",
    ),
]


@pytest.mark.parametrize("example", params([*ROSES, *UNLISTED]))
def test_goods_that_no_table_lists(example: Case) -> None:
    """Goods that the article itself makes known."""
    example.check()


KEPT = [
    case(
        "sales to a partner behind one good are of it, and the next paragraph is of all partners",
        "2023-06-12",
        "Peru's fish exports rose 3 percent in May.\n\nTrout earned $78 million, up 18 percent. "
        "Sales to Chile leapt 70 percent.\n\nTuna gained 9 percent to $36 million.",
        exports("PER", "2023-05", None, 3, item="fish"),
        exports("PER", "2023-05", "USD 78 mn", 18, item="trout"),
        exports("PER", "2023-05", None, 70, item="trout", partner="CHL"),
        exports("PER", "2023-05", "USD 36 mn", 9, item="tuna"),
    ),
    case(
        "sales to a partner in news of all exports are of all goods",
        "2023-06-12",
        "Peru's exports rose 3 percent in May.\n\nCopper exports leapt 70 percent. Shipments to "
        "Chile rose 9 percent.",
        exports("PER", "2023-05", None, 3),
        exports("PER", "2023-05", None, 70, item="copper"),
        exports("PER", "2023-05", None, 9, partner="CHL"),
    ),
    case(
        "a pause inside a name",
        "2023-06-12",
        "Kenya's exports of fresh produce - fruit, vegetables and nuts - fetched $87 million in "
        "May.",
        exports("KEN", "2023-05", "USD 87 mn", item="fresh produce"),
    ),
    case(
        "what two goods were worth between them",
        "2023-06-12",
        "Ireland's exports rose 3 percent in May. Cheese and butter between them were worth 7 "
        "million euros.",
        exports("IRL", "2023-05", None, 3),
        exports("IRL", "2023-05", "EUR 7 mn", item="cheese and butter"),
    ),
    case(
        "sales of the good whose rank opens the sentence",
        "2012-08-12",
        "Philippine exports rose 4 percent in June. Garments were still second, but sales dropped "
        "12.2 percent to $207.6 million.",
        exports("PHL", "2012-06", None, 4),
        exports("PHL", "2012-06", "USD 207.6 mn", -12.2, item="garments"),
    ),
    case(
        "what is spent on one good and that on another",
        "2012-08-12",
        "Kenya's bill for wheat rose 10 percent to $232 million in the first half and that on "
        "fertiliser by 5 percent to $80 million.",
        imports("KEN", "2012-H1", "USD 232 mn", 10, item="wheat"),
        imports("KEN", "2012-H1", "USD 80 mn", 5, item="fertiliser"),
    ),
    case(
        "balances in one good",
        "2012-08-12",
        "Kenya had a deficit in fuel of $3 billion in 2011 and a surplus in tea of $1 billion.",
        balance("KEN", "2011", "USD -3 bn", item="fuel"),
        balance("KEN", "2011", "USD 1 bn", item="tea"),
    ),
    case(
        "what exports comprise is no share of them",
        "2014-06-30",
        "Zambia's exports, mainly comprising copper, increased by 6 per cent to K4.9 billion in "
        "May.",
        exports("ZMB", "2014-05", "ZMW 4.9 bn", 6),
    ),
    case(
        "what a good of a country earns",
        "2014-06-30",
        "Kenya's coffee earnings rose 12 per cent to Sh6.9 billion last year, the board said.",
        exports("KEN", "2013", "KES 6.9 bn", 12, item="coffee"),
    ),
]


@pytest.mark.parametrize("example", params(KEPT))
def test_goods_kept_and_left(example: Case) -> None:
    """How far the good and the partner of a sentence reach."""
    example.check()
