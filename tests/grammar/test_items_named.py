"""Where the name of a good begins and ends, and the good that a whole article is about."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

NAMES = [
    case(
        "an owner closes the name of the good",
        "2021-04-20",
        "Uganda's cement sales abroad grew. The country's cement exports rose 12 percent to "
        "$40 million in March.",
        exports("UGA", "2021-03", "USD 40 mn", 12, item="cement"),
    ),
    case(
        "a verb of causing before the good",
        "2022-09-12",
        "Dearer fuel helped lift Peru's shipments abroad. Strong demand drove zinc exports to "
        "$310 million in August.",
        exports("PER", "2022-08", "USD 310 mn", item="zinc"),
    ),
    case(
        "a bare verb behind another",
        "2022-09-12",
        "Higher prices helped lift zinc exports 9 percent in August, Peru's central bank said.",
        exports("PER", "2022-08", None, 9, item="zinc"),
    ),
    case(
        "trade in goods and services",
        "2018-05-10",
        "Italy's trade in goods and services registered a surplus of 3.1 billion euros in March, "
        "down from 4 billion euros in February.",
        balance("ITA", "2018-03", "EUR 3.1 bn", item="goods and services"),
        balance("ITA", "2018-02", "EUR 4 bn", item="goods and services"),
    ),
    case(
        "a surplus on the trade in services",
        "2018-05-10",
        "Portugal's surplus on its trade in services came to 1.4 billion euros in March.",
        balance("PRT", "2018-03", "EUR 1.4 bn", item="services"),
    ),
]

OUTSIDE = [
    case(
        "a good and its rank among exports",
        "2016-06-14",
        "Cocoa, Togo's main export, fell 12 percent to $90 million in May.",
        exports("TGO", "2016-05", "USD 90 mn", -12, item="cocoa"),
    ),
    case(
        "a good whose rank a relative clause tells",
        "2016-06-14",
        "Cocoa butter, which was the country's second biggest export, meanwhile climbed 3 percent "
        "to $9 million in May, Togo's customs office said.",
        exports("TGO", "2016-05", "USD 9 mn", 3, item="cocoa butter"),
    ),
    case(
        "a good with what it earned abroad",
        "2016-06-14",
        "Togo's exports rose in May. Cashew nuts with export receipts of $14 million grew 7 "
        "percent from a year earlier.",
        exports("TGO", "2016-05", "USD 14 mn", 7, item="cashew nuts"),
    ),
    case(
        "its sales are those of the good that opens the sentence",
        "2016-06-14",
        "Peru's exports were worth $3 billion in May. Zinc did the heavy lifting: its sales grew "
        "20 percent to $210 million.",
        exports("PER", "2016-05", "USD 3 bn"),
        exports("PER", "2016-05", "USD 210 mn", 20, item="zinc"),
    ),
    case(
        "their exports are those of the goods of the sentence before",
        "2016-06-14",
        "Peru's exports were worth $3 billion in May. Grapes fared well. Their export value rose "
        "20 percent to $210 million.",
        exports("PER", "2016-05", "USD 3 bn"),
        exports("PER", "2016-05", "USD 210 mn", 20, item="grapes"),
    ),
    case(
        "what is left out before the flows",
        "2016-06-14",
        "Excluding ships and gold, Greece's exports rose 2 percent in April to 1.9 billion euros "
        "and imports 3 percent to 3.1 billion euros.",
        exports("GRC", "2016-04", "EUR 1.9 bn", 2, item="excluding ships and gold"),
        imports("GRC", "2016-04", "EUR 3.1 bn", 3, item="excluding ships and gold"),
    ),
    case(
        "what is left out behind the figure",
        "2016-06-14",
        "Greece's exports reached 1.9 billion euros, excluding ships, in April.",
        exports("GRC", "2016-04", "EUR 1.9 bn", item="excluding ships"),
    ),
    case(
        "what is left out of a named good",
        "2016-06-14",
        "Greece's food exports excluding olive oil rose 4 percent in April.",
        exports("GRC", "2016-04", None, 4, item="food excluding olive oil"),
    ),
    case(
        "a class of other goods",
        "2016-06-14",
        "Greek imports of other transport equipment fell 4 percent in April.",
        imports("GRC", "2016-04", None, -4, item="other transport equipment"),
    ),
    case(
        "a pair that is one good keeps its figures",
        "2016-06-14",
        "Ethiopia's exports of leather and leather goods fell 4 percent to $9 million in April.",
        exports("ETH", "2016-04", "USD 9 mn", -4, item="leather and leather goods"),
    ),
]

LISTS = [
    case(
        "examples with their figures, known or not",
        "2017-01-10",
        "Tunisia's exports rose in November. The exports of some goods increased, such as olive "
        "oil by 12 percent, harissa pastes by 4.5 percent and dates by 3 percent.",
        exports("TUN", "2016-11", None, 12, item="olive oil"),
        exports("TUN", "2016-11", None, 4.5, item="harissa pastes"),
        exports("TUN", "2016-11", None, 3, item="dates"),
    ),
    case(
        "an example that a relative clause tells of",
        "2017-01-10",
        "Tunisia's exports rose 3 percent in November, helped by dates, which jumped 20 percent.",
        exports("TUN", "2016-11", None, 3),
        exports("TUN", "2016-11", None, 20, item="dates"),
    ),
    case(
        "two words of one name joined",
        "2017-01-10",
        "Tunisian exports rose 3 percent in November, with sales of olive oil up 12 percent and "
        "fertilizers and related chemicals 7 percent higher.",
        exports("TUN", "2016-11", None, 3),
        exports("TUN", "2016-11", None, 12, item="olive oil"),
        exports("TUN", "2016-11", None, 7, item="fertilizers and related chemicals"),
    ),
    case(
        "a list of goods before its flow",
        "2017-01-10",
        "Coffee, tea and spices exports of Rwanda grew 5 percent in November.",
        exports("RWA", "2016-11", None, 5, item="coffee, tea and spices"),
    ),
    case(
        "a speaker before two goods is none of them",
        "2017-01-10",
        "In Rwanda, tea and coffee exports grew 5 percent in November.",
        exports("RWA", "2016-11", None, 5, item="tea and coffee"),
    ),
    case(
        "how much more of a good",
        "2017-01-10",
        "Rwanda also imported 9 percent more machinery in November.",
        imports("RWA", "2016-11", None, 9, item="machinery"),
    ),
    case(
        "how much a kind of a good gained",
        "2017-01-10",
        "Rwanda's exports rose 4 percent in November, helped by a 30 percent gain in refined tin.",
        exports("RWA", "2016-11", None, 4),
        exports("RWA", "2016-11", None, 30, item="refined tin"),
    ),
    case(
        "the state in which a good is shipped",
        "2017-01-10",
        "Bottled exports of Moldovan wine grew 5 percent in November.",
        exports("MDA", "2016-11", None, 5, item="bottled wine"),
    ),
    case(
        "re-exports in a list of goods",
        "2017-01-10",
        "Hong Kong's re-exports rose 4 percent in November, mainly watches (+9 percent) and "
        "jewellery (+7 percent).",
        exports("HKG", "2016-11", None, 4, item="re-exports"),
        exports("HKG", "2016-11", None, 9, item="re-exports of watches"),
        exports("HKG", "2016-11", None, 7, item="re-exports of jewellery"),
    ),
    case(
        "goods in clauses with a participle",
        "2017-01-10",
        "Rwanda's exports rose 3 percent in November, with coffee rising 5 percent and tin falling "
        "2 percent.",
        exports("RWA", "2016-11", None, 3),
        exports("RWA", "2016-11", None, 5, item="coffee"),
        exports("RWA", "2016-11", None, -2, item="tin"),
    ),
    case(
        "a good told of by the way is not that of the next flow",
        "2017-01-10",
        "Rwanda's exports rose 3 percent in November, with shipments of coffee down 5 percent, "
        "while imports fell 2 percent.",
        exports("RWA", "2016-11", None, 3),
        exports("RWA", "2016-11", None, -5, item="coffee"),
        imports("RWA", "2016-11", None, -2),
    ),
    case(
        "where a movement was met",
        "2017-01-10",
        "Rwanda's exports grew in November. The highest growth was recorded by coffee, 31 percent.",
        exports("RWA", "2016-11", None, 31, item="coffee"),
    ),
    case(
        "signed figures for goods, then partners of the whole",
        "2017-01-10",
        "Rwanda's exports fell 4 percent in November: minus 8 percent for coffee, plus 6 percent "
        "for tea. Kenya took $5 million.",
        exports("RWA", "2016-11", None, -4),
        exports("RWA", "2016-11", None, -8, item="coffee"),
        exports("RWA", "2016-11", None, 6, item="tea"),
        exports("RWA", "2016-11", "USD 5 mn", partner="KEN"),
    ),
    case(
        "a part of the sum told before",
        "2017-01-10",
        "Rwanda's mineral exports rose to $12 million in November, including about $7 million in "
        "tin. Imports were $90 million, of which $9 million was rice.",
        exports("RWA", "2016-11", "USD 12 mn", item="mineral"),
        exports("RWA", "2016-11", "USD 7 mn", item="tin"),
        imports("RWA", "2016-11", "USD 90 mn"),
        imports("RWA", "2016-11", "USD 9 mn", item="rice"),
    ),
    case(
        "traditional goods and manufactured ones are classes",
        "2017-01-10",
        "Rwanda's traditional exports fell 4 percent in November and manufactured exports rose 2 "
        "percent.",
        exports("RWA", "2016-11", None, -4, item="traditional"),
        exports("RWA", "2016-11", None, 2, item="manufactured"),
    ),
]

TOPICS = [
    case(
        "the good of the title holds for the flows below",
        "2019-08-14",
        "Honduran coffee exports fell 8 percent in July to 41 million dollars, the growers' "
        "institute said. Export volumes dropped 5 percent. Total exports in the first half reached "
        "700 million dollars.",
        exports("HND", "2019-07", "USD 41 mn", -8, item="coffee"),
        exports("HND", "2019-07", None, -5, item="coffee"),
        exports("HND", "2019-H1", "USD 700 mn", item="coffee"),
        title="Honduran coffee exports slip in July",
    ),
    case(
        "the good of the lead, where there is no title",
        "2019-08-14",
        "Chilean salmon exports grew 8 percent in July. Salmon growers were pleased. Exports to "
        "Brazil jumped 21 percent.",
        exports("CHL", "2019-07", None, 8, item="salmon"),
        exports("CHL", "2019-07", None, 21, item="salmon", partner="BRA"),
    ),
    case(
        "an article that tells of the whole trade has no good of its own",
        "2019-08-14",
        "Chilean salmon exports grew 8 percent in July. Salmon growers were pleased. Chile's "
        "exports fell 3 percent. Exports to Brazil jumped 21 percent.",
        exports("CHL", "2019-07", None, 8, item="salmon"),
        exports("CHL", "2019-07", None, -3),
        exports("CHL", "2019-07", None, 21, partner="BRA"),
    ),
    case(
        "total merchandise exports leave the good of the title behind",
        "2019-08-14",
        "Rice exports of Pakistan rose 8 percent in July to $150 million. Total merchandise "
        "exports stood at $1.9 billion. In the month imports came to $4.1 billion.",
        exports("PAK", "2019-07", "USD 150 mn", 8, item="rice"),
        exports("PAK", "2019-07", "USD 1.9 bn"),
        imports("PAK", "2019-07", "USD 4.1 bn"),
        title="Rice exports rise",
    ),
]


@pytest.mark.parametrize("given", params(NAMES + OUTSIDE + LISTS + TOPICS))
def test_items(given: Case) -> None:
    given.check()
