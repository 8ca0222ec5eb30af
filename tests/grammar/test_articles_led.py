"""What an article leads with, and what its later sentences may take from it."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

LED = [
    case(
        "an article on the balance of goods and services",
        "2017-04-04",
        "Canada's deficit in goods and services widened to $1.2 billion in February, the "
        "statistics office said. Imports rose 2 percent from January to $45 billion. Exports to "
        "Mexico fell 3 percent.",
        balance("CAN", "2017-02", "CAD -1.2 bn", item="goods and services"),
        imports("CAN", "2017-02", "CAD 45 bn", 2, item="goods and services", basis="mom"),
        exports("CAN", "2017-02", None, -3, partner="MEX"),
    ),
    case(
        "goods told of by themselves",
        "2017-04-04",
        "Canada's deficit in goods and services widened to $1.2 billion in February. Merchandise "
        "exports rose 2 percent to $45 billion. Imports rose 3 percent.",
        balance("CAN", "2017-02", "CAD -1.2 bn", item="goods and services"),
        exports("CAN", "2017-02", "CAD 45 bn", 2),
        imports("CAN", "2017-02", None, 3),
    ),
    case(
        "services added to goods",
        "1996-02-20",
        "Portugal's deficit in goods grew to $8 billion in 1995. With services counted in, the "
        "overall gap was $5 billion.",
        balance("PRT", "1995", "USD -8 bn"),
        balance("PRT", "1995", "USD -5 bn", item="goods and services"),
    ),
    case(
        "the basis of a year is not that of its last month",
        "1996-02-20",
        "U.S. exports grew 7 percent in 1995 from the year before. In December alone they were up "
        "2 percent.",
        exports("USA", "1995", None, 7, basis="yoy"),
        exports("USA", "1995-12", None, 2, basis="mom"),
    ),
    case(
        "a side in front of a comma and a pronoun",
        "1996-02-20",
        "The Swiss trade surplus with Italy grew 11 percent to 2.7 billion francs in 1995. With "
        "Austria, it shot up 30 percent to 1.5 billion francs.",
        balance("CHE", "1995", "CHF 2.7 bn", 11, partner="ITA"),
        balance("CHE", "1995", "CHF 1.5 bn", 30, partner="AUT"),
    ),
    case(
        "sales to the world by a country and by a firm",
        "2012-03-14",
        "Kenya sold the world $6 billion worth of goods in 2011, and bought $12 billion, the trade "
        "ministry said. One firm sold the world $20 million in roses, bought land and hired.",
        exports("KEN", "2011", "USD 6 bn"),
        imports("KEN", "2011", "USD 12 bn"),
    ),
    case(
        "the good behind the sum of a verb",
        "2012-03-14",
        "Kenya exported $1.2 billion in tea in 2011 and imported $2.5 billion in machinery.",
        exports("KEN", "2011", "USD 1.2 bn", item="tea"),
        imports("KEN", "2011", "USD 2.5 bn", item="machinery"),
    ),
    case(
        "the good of a heading holds for its section",
        "2019-09-05",
        "Australia's beef exports rose 5 percent in July from a year earlier and its lamb exports "
        "3 percent.\n\nBEEF\n\nShipments to Japan were up 11 percent.\n\nLAMB\n\nSales to "
        "China were up 12 percent.",
        exports("AUS", "2019-07", None, 5, item="beef"),
        exports("AUS", "2019-07", None, 3, item="lamb"),
        exports("AUS", "2019-07", None, 11, item="beef", partner="JPN"),
        exports("AUS", "2019-07", None, 12, item="lamb", partner="CHN"),
    ),
    case(
        "two goods of a title are no topic",
        "2016-08-05",
        "Ivory Coast's foreign sales of cocoa and of cashews were both worth less in June than a "
        "year before. Exports came to $7 billion in the first half.",
        exports("CIV", "2016-H1", "USD 7 bn"),
        title="Ivory Coast's June cocoa, cashew exports drop",
    ),
    case(
        "what is weighed first is the good of the article",
        "1998-02-12",
        "Last year was a good one for Kenya's tea growers. Exports rose 8 percent to 240,000 "
        "tonnes. Earnings climbed 20 percent to $410 million.",
        exports("KEN", "1997", None, 8, item="tea", quantity="240000 tonne"),
        exports("KEN", "1997", "USD 410 mn", 20, item="tea"),
    ),
    case(
        "a good before a colon, and another's exporters",
        "2010-07-22",
        "Chile's salmon exports came to 35,000 tonnes in June. Trout did better: shipments climbed "
        "8 percent. Norwegian exporters shipped 70,000 tonnes of salmon abroad in the month.",
        exports("CHL", "2010-06", item="salmon", quantity="35000 tonne"),
        exports("CHL", "2010-06", None, 8, item="trout"),
        exports("NOR", "2010-06", item="salmon", quantity="70000 tonne"),
    ),
    case(
        "goods in front of balances",
        "2017-06-02",
        "In services Canada had a surplus of C$3 billion in 2016. In goods, the deficit was C$26 "
        "billion. In cars, it was C$12 billion.",
        balance("CAN", "2016", "CAD 3 bn", item="services"),
        balance("CAN", "2016", "CAD -26 bn"),
        balance("CAN", "2016", "CAD -12 bn", item="cars"),
    ),
    case(
        "goods in front of flows",
        "2017-06-02",
        "Kenya's exports grew 2 percent in May. In tea, exports rose 5 percent.",
        exports("KEN", "2017-05", None, 2),
        exports("KEN", "2017-05", None, 5, item="tea"),
    ),
    case(
        "a basis of the week before its month is over",
        "2016-09-19",
        "Uruguay exported $150 million last week (September 12 to 16), 3 percent more than in the "
        "rest of the month. Beef sales rose 5 percent.",
        exports("URY", "2016-09-12/2016-09-16", "USD 150 mn", 3, basis="other"),
        exports("URY", "2016-09-12/2016-09-16", None, 5, item="beef", basis="other"),
    ),
    case(
        "a paragraph that opens with a good alone",
        "2014-10-27",
        "Cambodia's garment exports reached $4.4 billion in 2013.\n\nRice is another story. "
        "Exports slipped 3 percent to 260,000 tonnes.",
        exports("KHM", "2013", "USD 4.4 bn", item="garments"),
        exports("KHM", "2013", None, -3, item="rice", quantity="260000 tonne"),
    ),
    case(
        "a year told of beside its last month",
        "1991-02-20",
        "A deficit of 6.2 billion dollars in December took the U.S. trade gap for 1990 to $101 "
        "billion.\n\nThe deficit with Japan shrank to $41 billion from $49 billion in 1989.",
        balance("USA", "1990-12", "USD -6.2 bn"),
        balance("USA", "1990", "USD -101 bn"),
        balance("USA", "1990", "USD -41 bn", partner="JPN"),
        balance("USA", "1989", "USD -49 bn", partner="JPN"),
    ),
    case(
        "a unit that is said once",
        "2016-11-03",
        "Kenya's tea exports were 40,000 tonnes in May and 38,000 in April. Pakistan was the main "
        "buyer with 15,000 tonnes, then came Egypt with 9,000 and Britain with 4,000.",
        exports("KEN", "2016-05", item="tea", quantity="40000 tonne"),
        exports("KEN", "2016-04", item="tea", quantity="38000 tonne"),
        exports("KEN", "2016-05", item="tea", partner="PAK", quantity="15000 tonne"),
        exports("KEN", "2016-05", item="tea", partner="EGY", quantity="9000 tonne"),
        exports("KEN", "2016-05", item="tea", partner="GBR", quantity="4000 tonne"),
    ),
    case(
        "a number of something else in its list",
        "2016-11-03",
        "Kenya's tea exports were 40,000 tonnes in May. Pakistan took 15,000 tonnes by 900 agents "
        "and Uganda 12 drivers.",
        exports("KEN", "2016-05", item="tea", quantity="40000 tonne"),
        exports("KEN", "2016-05", item="tea", partner="PAK", quantity="15000 tonne"),
    ),
    case(
        "a balance set against a good",
        "2016-08-05",
        "Kenya's exports of tea fell 3 percent in June, though the country posted a trade surplus "
        "of $317 million.",
        exports("KEN", "2016-06", None, -3, item="tea"),
        balance("KEN", "2016-06", "USD 317 mn"),
    ),
    case(
        "a balance that a good brings",
        "2016-08-05",
        "Kenya's exports of tea were $500 million in June and imports $20 million, leaving a "
        "surplus of $480 million.",
        exports("KEN", "2016-06", "USD 500 mn", item="tea"),
        imports("KEN", "2016-06", "USD 20 mn", item="tea"),
        balance("KEN", "2016-06", "USD 480 mn", item="tea"),
    ),
    case(
        "we are not whom we trade with",
        "2012-03-14",
        "The cost of cheap shoes\n\nPeople ask me about Brazil. The Treasury in Canberra keeps "
        "the count, and the Reserve Bank of Australia reads it.\n\nIn 2011 our deficit in trade "
        "with Brazil was $1.6 billion. Brazil sells us shoes.",
        balance("AUS", "2011", "AUD -1.6 bn", partner="BRA"),
    ),
]


@pytest.mark.parametrize("example", params(LED))
def test_what_the_article_leads_with(example: Case) -> None:
    example.check()
