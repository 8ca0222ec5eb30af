"""Goods and their sums in every order: the sum first, the flow last, the verb said once."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, imports, params

SUM_FIRST = [
    case(
        "accounted for by",
        "2018-07-20",
        "Of the $5.3 billion that Peru exported in June, $3.9 billion was accounted for by metals,"
        " $800 million by farm products and $300 million by fish.",
        exports("PER", "2018-06", "USD 5.3 bn"),
        exports("PER", "2018-06", "USD 3.9 bn", item="metals"),
        exports("PER", "2018-06", "USD 800 mn", item="farm products"),
        exports("PER", "2018-06", "USD 300 mn", item="fish"),
    ),
    case(
        "came from, the last one a good that no table lists",
        "2018-07-20",
        "Peru's exports reached $5.3 billion in June. Some $3.9 billion came from metals, $800"
        " million from farm products and $3 million from alpaca sweaters.",
        exports("PER", "2018-06", "USD 5.3 bn"),
        exports("PER", "2018-06", "USD 3.9 bn", item="metals"),
        exports("PER", "2018-06", "USD 800 mn", item="farm products"),
        exports("PER", "2018-06", "USD 3 mn", item="alpaca sweaters"),
    ),
    case(
        "of which, the verb said once",
        "2018-07-20",
        "Peru's exports totalled $5.3 billion in June, of which $3.9 billion were metals and $800"
        " million farm products.",
        exports("PER", "2018-06", "USD 5.3 bn"),
        exports("PER", "2018-06", "USD 3.9 bn", item="metals"),
        exports("PER", "2018-06", "USD 800 mn", item="farm products"),
    ),
    case(
        "spent on importing",
        "2018-07-20",
        "Jordan spent $60 million on importing wheat in June, $40 million on sugar and $2 million"
        " on tea.",
        imports("JOR", "2018-06", "USD 60 mn", item="wheat"),
        imports("JOR", "2018-06", "USD 40 mn", item="sugar"),
        imports("JOR", "2018-06", "USD 2 mn", item="tea"),
    ),
    case(
        "earned from exporting and from shipping",
        "2018-07-20",
        "Malawi earned $60 million from exporting tobacco in June and $7 million from shipping tea"
        " abroad.",
        exports("MWI", "2018-06", "USD 60 mn", item="tobacco"),
        exports("MWI", "2018-06", "USD 7 mn", item="tea"),
    ),
    case(
        "from exports of one good and from another",
        "2018-07-20",
        "Malawi took in $60 million from tobacco exports in June and $7 million from tea.",
        exports("MWI", "2018-06", "USD 60 mn", item="tobacco"),
        exports("MWI", "2018-06", "USD 7 mn", item="tea"),
    ),
]

FLOW_LAST = [
    case(
        "a sum of the flow named behind it",
        "2018-07-20",
        "In June, metals made up $3.9 billion of Peru's exports, farm products $800 million and"
        " fish $300 million.",
        exports("PER", "2018-06", "USD 3.9 bn", item="metals"),
        exports("PER", "2018-06", "USD 800 mn", item="farm products"),
        exports("PER", "2018-06", "USD 300 mn", item="fish"),
    ),
    case(
        "a percentage of the flow named behind it, nothing told before",
        "2018-07-20",
        "Copper accounted for 73% of Peru's exports in June and zinc for 15%.",
        exports("PER", "2018-06", item="copper", share=73),
        exports("PER", "2018-06", item="zinc", share=15),
    ),
    case(
        "what a good contributed to the flow",
        "2018-07-20",
        "Copper contributed $3.9 billion to Peru's exports in June.",
        exports("PER", "2018-06", "USD 3.9 bn", item="copper"),
    ),
    case(
        "the head of a list of exports",
        "2018-07-20",
        "Coffee topped the list of Uganda's exports in June with $50 million, followed by fish"
        " with $9 million.",
        exports("UGA", "2018-06", "USD 50 mn", item="coffee"),
        exports("UGA", "2018-06", "USD 9 mn", item="fish"),
    ),
]

ROLES = [
    case(
        "earners",
        "2018-07-20",
        "Uganda's biggest export earners in June were coffee ($50 million) and fish ($9 million).",
        exports("UGA", "2018-06", "USD 50 mn", item="coffee"),
        exports("UGA", "2018-06", "USD 9 mn", item="fish"),
    ),
    case(
        "a role, its holder and what it is worth",
        "2018-07-20",
        "Uganda's top export to Italy in June was coffee, worth $5 million.",
        exports("UGA", "2018-06", "USD 5 mn", item="coffee", partner="ITA"),
    ),
    case(
        "a role, its holder and what it cost",
        "2018-07-20",
        "Uganda's biggest import in June was oil, which cost it $90 million.",
        imports("UGA", "2018-06", "USD 90 mn", item="oil"),
    ),
]

SAID_ONCE = [
    case(
        "the preposition of each good",
        "2018-07-20",
        "Jordan's import bill for wheat was $50 million in June, for corn $9 million and for"
        " soybeans $3 million.",
        imports("JOR", "2018-06", "USD 50 mn", item="wheat"),
        imports("JOR", "2018-06", "USD 9 mn", item="corn"),
        imports("JOR", "2018-06", "USD 3 mn", item="soybeans"),
    ),
    case(
        "two goods of one pronoun and a rate for each",
        "2018-07-20",
        "Uganda's coffee exports rose 12% in June, while those of tea and cocoa fell 3% and 5%.",
        exports("UGA", "2018-06", None, 12, item="coffee"),
        exports("UGA", "2018-06", None, -3, item="tea"),
        exports("UGA", "2018-06", None, -5, item="cocoa"),
    ),
    case(
        "the last of a list, which no table knows",
        "2018-07-20",
        "Peru's exports rose 5 percent in June, led by copper, up 18 percent, fishmeal, up 12"
        " percent, and canned artichokes, up 6 percent.",
        exports("PER", "2018-06", None, 5),
        exports("PER", "2018-06", None, 18, item="copper"),
        exports("PER", "2018-06", None, 12, item="fishmeal"),
        exports("PER", "2018-06", None, 6, item="canned artichokes"),
    ),
    case(
        "what a good brings in, told by the way",
        "2018-07-20",
        "Exports brought Uganda $300 million in June, with coffee bringing in $50 million.",
        exports("UGA", "2018-06", "USD 300 mn"),
        exports("UGA", "2018-06", "USD 50 mn", item="coffee"),
    ),
    case(
        "a country of which the currency is a part",
        "2018-07-20",
        "Vietnam's exports to China were $4.1 billion in June and to the US $9 billion.",
        exports("VNM", "2018-06", "USD 4.1 bn", partner="CHN"),
        exports("VNM", "2018-06", "USD 9 bn", partner="USA"),
    ),
]

CHANGES = [
    case(
        "what made up a move is a change",
        "2018-08-20",
        "The June increase in American exports reflected increases in machine tools ($1.2 billion)"
        " and soybeans ($0.9 billion), and a decrease in aircraft ($0.3 billion).",
        exports("USA", "2018-06", item="machine tools", change="USD 1.2 bn"),
        exports("USA", "2018-06", item="soybeans", change="USD 0.9 bn"),
        exports("USA", "2018-06", item="aircraft", change="USD -0.3 bn"),
    ),
]


@pytest.mark.parametrize("article", params([*SUM_FIRST, *FLOW_LAST, *ROLES, *SAID_ONCE, *CHANGES]))
def test_a_good_has_its_sum_in_whatever_order(article: Case) -> None:
    article.check()


@pytest.mark.parametrize(
    "text",
    [
        "Uganda's coffee exports rose 5% in June, and inflation, up 4 percent, hurt growers.",
        "Thai rubber exports grew 5 percent in June, and industrial output, up 4 percent, rose.",
    ],
)
def test_what_is_no_good_goes_on_no_list(text: str) -> None:
    from extractor import extract

    assert [str(fact.growth_pct) for fact in extract(text)] == ["5"]
