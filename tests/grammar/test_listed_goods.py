"""Goods and partners listed in the sentences below the totals: their flow, and what they leave."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

_TOTALS = (
    "Ecuador's exports rose 4 percent to $2.6 billion in May 2024, while imports fell 2 percent "
    "to $2.1 billion, leaving a surplus of $500 million."
)
_TOLD = (
    exports("ECU", "2024-05", "USD 2.6 bn", 4),
    imports("ECU", "2024-05", "USD 2.1 bn", -2),
    balance("ECU", "2024-05", "USD 500 mn"),
)

CASES = [
    case(
        "goods below the totals are of the leading flow",
        "2024-06-20",
        f"{_TOTALS}\n\nBananas rose 6 percent to $310 million and cocoa 40 percent to "
        "$250 million.",
        *_TOLD,
        exports("ECU", "2024-05", "USD 310 mn", 6, item="bananas"),
        exports("ECU", "2024-05", "USD 250 mn", 40, item="cocoa"),
    ),
    case(
        "goods below imports of the same paragraph are imported",
        "2024-06-20",
        "Chile's exports rose 4 percent in May 2024. Imports fell 2 percent. Machinery lost 5 "
        "percent and cars 3 percent.",
        exports("CHL", "2024-05", None, 4),
        imports("CHL", "2024-05", None, -2),
        imports("CHL", "2024-05", None, -5, item="machinery"),
        imports("CHL", "2024-05", None, -3, item="cars"),
    ),
    case(
        "an article of imports lists imported goods",
        "2024-06-20",
        "Chile's imports fell 2 percent in May 2024, against exports that rose 4 percent.\n\n"
        "Machinery slid 5 percent to $800 million.",
        imports("CHL", "2024-05", None, -2),
        exports("CHL", "2024-05", None, 4),
        imports("CHL", "2024-05", "USD 800 mn", -5, item="machinery"),
    ),
    case(
        "what goods do tells their flow",
        "2024-06-20",
        f"{_TOTALS}\n\nCrude cost the country $300 million. Coffee fetched $90 million.",
        *_TOLD,
        imports("ECU", "2024-05", "USD 300 mn", item="crude oil"),
        exports("ECU", "2024-05", "USD 90 mn", item="coffee"),
    ),
    case(
        "the whole of a share tells the flow",
        "2024-06-20",
        f"{_TOTALS}\n\nMachinery took 20 percent of imports.",
        *_TOLD,
        imports("ECU", "2024-05", share=20, item="machinery"),
    ),
    case(
        "a customer in a new paragraph leaves the good behind",
        "2024-06-20",
        "Ecuador's exports rose 4 percent to $2.6 billion in May 2024. Banana exports were worth "
        "$310 million.\n\nPanama was the largest customer with $400 million.",
        exports("ECU", "2024-05", "USD 2.6 bn", 4),
        exports("ECU", "2024-05", "USD 310 mn", item="bananas"),
        exports("ECU", "2024-05", "USD 400 mn", partner="PAN"),
    ),
    case(
        "the good of the article stays with its customers",
        "2024-06-20",
        "Ecuador's banana exports rose 4 percent to $310 million in May 2024.\n\n"
        "Russia took $60 million.",
        exports("ECU", "2024-05", "USD 310 mn", 4, item="bananas"),
        exports("ECU", "2024-05", "USD 60 mn", item="bananas", partner="RUS"),
    ),
    case(
        "signed money in a bracket is a change",
        "2024-06-20",
        "Ecuador's exports fell in May 2024, dragged down by bananas (-$30 million) and cocoa "
        "(-$12 million).",
        exports("ECU", "2024-05", change="USD -30 mn", item="bananas"),
        exports("ECU", "2024-05", change="USD -12 mn", item="cocoa"),
    ),
    case(
        "a bare percentage beside its sum is a share where growth is signed",
        "2024-06-20",
        "Ecuador's exports were $2.6 billion in May 2024 (+4%). The United States took $700 "
        "million (27%) and China $500 million (19%).",
        exports("ECU", "2024-05", "USD 2.6 bn", 4),
        exports("ECU", "2024-05", "USD 700 mn", share=27, partner="USA"),
        exports("ECU", "2024-05", "USD 500 mn", share=19, partner="CHN"),
    ),
    case(
        "shares go on in brackets",
        "2024-06-20",
        "Ecuador's banana exports were $310 million in May 2024. Russia absorbed 21 percent of "
        "the total, followed by Germany (9 percent) and Turkey (8 percent).",
        exports("ECU", "2024-05", "USD 310 mn", item="bananas"),
        exports("ECU", "2024-05", share=21, item="bananas", partner="RUS"),
        exports("ECU", "2024-05", share=9, item="bananas", partner="DEU"),
        exports("ECU", "2024-05", share=8, item="bananas", partner="TUR"),
    ),
    case(
        "labels with a colon name any good",
        "2024-06-20",
        "Ecuador's exports rose 4 percent in May 2024.\n\nProducts\n"
        "• Sweets and biscuits: up $19 million, or 14.5%\n"
        "• Straw hats, the oldest line: $24 million, -7.2%\n"
        "• Roses: $39 million, +6.1%",
        exports("ECU", "2024-05", None, 4),
        exports("ECU", "2024-05", None, 14.5, change="USD 19 mn", item="sweets and biscuits"),
        exports("ECU", "2024-05", "USD 24 mn", -7.2, item="straw hats"),
        exports("ECU", "2024-05", "USD 39 mn", 6.1, item="roses"),
    ),
    case(
        "a label of two goods and two rates respectively",
        "2024-06-20",
        "Ecuador's exports rose 4 percent in May 2024. Coffee and cocoa: +6.5 and -5.1 "
        "respectively.",
        exports("ECU", "2024-05", None, 4),
        exports("ECU", "2024-05", None, 6.5, item="coffee"),
        exports("ECU", "2024-05", None, -5.1, item="cocoa"),
    ),
    case(
        "other labels name no good",
        "2024-06-20",
        "Ecuador's exports rose 4 percent in May 2024.\n\nMedian poll: 5 percent",
        exports("ECU", "2024-05", None, 4),
    ),
    case(
        "rates respectively behind their clauses",
        "2024-07-20",
        "In June 2024 Chile's exports were $7.1 billion and imports $6.6 billion, up 5.6% and "
        "11.0% respectively.",
        exports("CHL", "2024-06", "USD 7.1 bn", 5.6),
        imports("CHL", "2024-06", "USD 6.6 bn", 11),
    ),
    case(
        "rates that stand alone are of those told of before",
        "2024-07-20",
        "In June 2024 Chile's exports rose 6.1% and imports 8.9%. In May the increases were 9.4% "
        "and 8.7%.",
        exports("CHL", "2024-06", None, 6.1),
        imports("CHL", "2024-06", None, 8.9),
        exports("CHL", "2024-05", None, 9.4),
        imports("CHL", "2024-05", None, 8.7),
    ),
    case(
        "a semicolon begins a clause",
        "2024-07-20",
        "Chile's exports rose 6.1% in June 2024; in May they had fallen 2%.",
        exports("CHL", "2024-06", None, 6.1),
        exports("CHL", "2024-05", None, -2),
    ),
    case(
        "partners at the head of their clauses",
        "2024-07-20",
        "Chile's exports to Peru rose 5 percent in June 2024. To China they lost 8.7 percent, and "
        "to Japan they edged up 2 percent.",
        exports("CHL", "2024-06", None, 5, partner="PER"),
        exports("CHL", "2024-06", None, -8.7, partner="CHN"),
        exports("CHL", "2024-06", None, 2, partner="JPN"),
    ),
    case(
        "balances with the partners at the head of their clauses",
        "2024-07-20",
        "Chile's trade balance with Peru was a surplus of $90 million in June 2024. With China "
        "the deficit was $60 million, while with Brazil there was a surplus of $20 million.",
        balance("CHL", "2024-06", "USD 90 mn", partner="PER"),
        balance("CHL", "2024-06", "USD -60 mn", partner="CHN"),
        balance("CHL", "2024-06", "USD 20 mn", partner="BRA"),
    ),
    case(
        "roles at the head of a list",
        "2024-07-20",
        "Chile's exports rose 5 percent in June 2024. Among last year's main suppliers, Spain "
        "(+6.3%) and Germany (-9.8%) stood out.",
        exports("CHL", "2024-06", None, 5),
        imports("CHL", "2024-06", None, 6.3, partner="ESP"),
        imports("CHL", "2024-06", None, -9.8, partner="DEU"),
    ),
    case(
        "a side and its ranking",
        "2024-07-20",
        "Chile's exports rose 5 percent in June 2024. On the import side China stayed on top with "
        "$2.9 billion, ahead of the United States with $1.6 billion.",
        exports("CHL", "2024-06", None, 5),
        imports("CHL", "2024-06", "USD 2.9 bn", partner="CHN"),
        imports("CHL", "2024-06", "USD 1.6 bn", partner="USA"),
    ),
    case(
        "goods that no table knows, by what they do",
        "2024-07-20",
        "Chile's exports rose 5 percent in June 2024. Eco-friendly gadgets brought in $12 million.",
        exports("CHL", "2024-06", None, 5),
        exports("CHL", "2024-06", "USD 12 mn", item="eco-friendly gadgets"),
    ),
    case(
        "people and money that move are no goods",
        "2024-07-20",
        "Chile's exports rose 5 percent in June 2024. Copper gained 4 percent. Farmers lost 3 "
        "percent of their income.",
        exports("CHL", "2024-06", None, 5),
        exports("CHL", "2024-06", None, 4, item="copper"),
    ),
    case(
        "an adverb between a good and its verb",
        "2024-07-20",
        "Chile's exports rose 5 percent in June 2024. Copper, meanwhile, gained 4 percent. China, "
        "however, slipped 3 percent.",
        exports("CHL", "2024-06", None, 5),
        exports("CHL", "2024-06", None, 4, item="copper"),
        exports("CHL", "2024-06", None, -3, partner="CHN"),
    ),
    case(
        "a percentage and the sum it led to tell of a good",
        "2024-07-20",
        "Chile's exports of fish rose 5 percent in June 2024. Hake surged 22 percent to $27 "
        "million.",
        exports("CHL", "2024-06", None, 5, item="fish"),
        exports("CHL", "2024-06", "USD 27 mn", 22, item="hake"),
    ),
    case(
        "the lead of a list tells which way its members moved",
        "2024-07-20",
        "Chile's trade surplus was $90 million in June 2024.\n\nIn imports, the largest drops "
        "came in:\n\n• Machinery ($30 million or 18%)\n\n• Cars ($9 million or 10%)",
        balance("CHL", "2024-06", "USD 90 mn"),
        imports("CHL", "2024-06", None, -18, change="USD -30 mn", item="machinery"),
        imports("CHL", "2024-06", None, -10, change="USD -9 mn", item="cars"),
    ),
    case(
        "a list parted by semicolons",
        "2024-07-20",
        "Chile's exports rose 5 percent in June 2024. Other goods that saw export growth "
        "were copper, 11 percent; fish, 7.7 percent; and wine, 10.6 percent.",
        exports("CHL", "2024-06", None, 5),
        exports("CHL", "2024-06", None, 11, item="copper"),
        exports("CHL", "2024-06", None, 7.7, item="fish"),
        exports("CHL", "2024-06", None, 10.6, item="wine"),
    ),
    case(
        "labels of groups with both flows",
        "2024-07-20",
        "Austria's exports rose 5 percent in June 2024.\n\n"
        "- Member States of the EU: dispatches 9.4 bn euros (-0.8%), arrivals 8.5 bn euros "
        "(+0.1%)\n"
        "- Third countries: exports 4.9 bn euros (-3.2%), imports 3.6 bn euros (-6.8%)",
        exports("AUT", "2024-06", None, 5),
        exports("AUT", "2024-06", "EUR 9.4 bn", -0.8, partner="EU"),
        imports("AUT", "2024-06", "EUR 8.5 bn", 0.1, partner="EU"),
        exports("AUT", "2024-06", "EUR 4.9 bn", -3.2, partner="Third countries"),
        imports("AUT", "2024-06", "EUR 3.6 bn", -6.8, partner="Third countries"),
    ),
    case(
        "a member that an insertion describes, and its bracket",
        "2024-07-20",
        "Bolivia's exports rose 3 percent in May. Tin earned $40 million and gas $90 million; "
        "gold, by far the largest item, $200 million (down 4 percent).",
        exports("BOL", "2024-05", None, 3),
        exports("BOL", "2024-05", "USD 40 mn", item="tin"),
        exports("BOL", "2024-05", "USD 90 mn", item="gas"),
        exports("BOL", "2024-05", "USD 200 mn", -4, item="gold"),
    ),
    case(
        "more of one good, and of the next one as well",
        "2024-07-20",
        "Kenya's exports rose 3 percent in May. Coffee fetched 4.5 percent more and tea 1.5 "
        "percent.",
        exports("KEN", "2024-05", None, 3),
        exports("KEN", "2024-05", None, 4.5, item="coffee"),
        exports("KEN", "2024-05", None, 1.5, item="tea"),
    ),
    case(
        "in what the figures before are counted, and those of the next good",
        "2024-07-20",
        "Lesotho's carpet exports grew 3.1 percent in dollars, those of leather 2.9 percent in "
        "May.",
        exports("LSO", "2024-05", None, 3.1, item="carpets"),
        exports("LSO", "2024-05", None, 2.9, item="leather"),
    ),
    case(
        "a member of a list of brackets that stands out",
        "2024-07-20",
        "Egypt's exports fell in May: oranges (-2 percent) and above all onions (-30 percent) did "
        "badly.",
        exports("EGY", "2024-05", None, -2, item="oranges"),
        exports("EGY", "2024-05", None, -30, item="onions"),
    ),
    case(
        "the good with which a paragraph opens is what its partners bought",
        "2024-07-20",
        "Kenya's farm exports rose 3 percent in June 2024.\n\nCoffee earned $90 million, up 18 "
        "percent. Sales to Sudan leapt 70 percent.",
        exports("KEN", "2024-06", None, 3, item="farm"),
        exports("KEN", "2024-06", "USD 90 mn", 18, item="coffee"),
        exports("KEN", "2024-06", None, 70, item="coffee", partner="SDN"),
    ),
    case(
        "in news of the whole trade the partners behind a good are of the whole",
        "2024-07-20",
        "Kenya's exports rose 3 percent in June 2024.\n\nCoffee earned $90 million, up 18 percent. "
        "Exports to Uganda fell 2 percent to $70 million.",
        exports("KEN", "2024-06", None, 3),
        exports("KEN", "2024-06", "USD 90 mn", 18, item="coffee"),
        exports("KEN", "2024-06", "USD 70 mn", -2, partner="UGA"),
    ),
    case(
        "the turnover of a good is what it earns",
        "2024-07-20",
        "Kenya's tea exports rose 3 percent in June 2024. Buyers from Asia lifted turnover of the "
        "tea sector to $120 million.",
        exports("KEN", "2024-06", "USD 120 mn", 3, item="tea"),
    ),
    case(
        "a part with its price and its rate",
        "2024-07-20",
        "Kenya's exports rose 3 percent to $700 million in June 2024, among them tea worth about "
        "$120 million, up 15 percent.",
        exports("KEN", "2024-06", "USD 700 mn", 3),
        exports("KEN", "2024-06", "USD 120 mn", 15, item="tea"),
    ),
]


@pytest.mark.parametrize("each", params(CASES))
def test_listed_goods(each: Case) -> None:
    each.check()
