"""Figures whose kind the words around them tell: shares, changes and sums below zero."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

SHARES = [
    case(
        "the brackets of a ranking hold shares",
        "2021-03-12",
        "Slovenia's exports totaled EUR 2.9 billion in January. The main buyers were Germany "
        "(18.4 percent), Italy (11 percent) and Croatia (8.2 percent).",
        exports("SVN", "2021-01", "EUR 2.9 bn"),
        exports("SVN", "2021-01", partner="DEU", share=18.4),
        exports("SVN", "2021-01", partner="ITA", share=11),
        exports("SVN", "2021-01", partner="HRV", share=8.2),
    ),
    case(
        "a ranking of goods",
        "2021-03-12",
        "Kenya's exports reached $6.1 billion in 2020. The leading products were tea (21%), "
        "flowers (10%) and coffee (4%).",
        exports("KEN", "2020", "USD 6.1 bn"),
        exports("KEN", "2020", item="tea", share=21),
        exports("KEN", "2020", item="flowers", share=10),
        exports("KEN", "2020", item="coffee", share=4),
    ),
    case(
        "main buyers that bought more",
        "2021-03-12",
        "Slovenia's exports to its main buyers, Germany (8.4 percent) and Italy (3 percent), rose "
        "in January.",
        exports("SVN", "2021-01", None, 8.4, partner="DEU"),
        exports("SVN", "2021-01", None, 3, partner="ITA"),
    ),
    case(
        "a share that moved",
        "2019-04-09",
        "Peru's exports rose 3 percent in February 2019. The share of copper in exports fell to "
        "27.1 percent from 29.8 percent in February 2018.",
        exports("PER", "2019-02", None, 3),
        exports("PER", "2019-02", item="copper", share=27.1),
        exports("PER", "2018-02", item="copper", share=29.8),
    ),
    case(
        "brackets that make a whole",
        "2019-04-09",
        "Chile's exports rose 4 percent in March on sales of copper (48.2 percent), fruit (21.5 "
        "percent) and other goods (30.3 percent).",
        exports("CHL", "2019-03", None, 4),
        exports("CHL", "2019-03", item="copper", share=48.2),
        exports("CHL", "2019-03", item="fruit", share=21.5),
        exports("CHL", "2019-03", item="other goods", share=30.3),
    ),
    case(
        "an earlier share",
        "2019-04-09",
        "Kenya's exports rose 3 percent in 2018. Tea accounted for 23 percent of total exports, "
        "up from 19 percent in 2017.",
        exports("KEN", "2018", None, 3),
        exports("KEN", "2018", item="tea", share=23),
        exports("KEN", "2017", item="tea", share=19),
    ),
    case(
        "a ratio of two flows",
        "2019-04-09",
        "Jordan's exports rose 3 percent in February. The ratio of exports to imports climbed to "
        "43 percent from 41 percent.",
        exports("JOR", "2019-02", None, 3),
    ),
]
CUT = [
    case(
        "a sentence that an empty line cuts in two",
        "2021-03-12",
        "Kenya's imports reached $1.6 billion in January.\n\n"
        "The main goods that came in during the month were machinery and\n\n"
        "vehicles (19.4%), fuels (14.2%) and sugar (3.1%).",
        imports("KEN", "2021-01", "USD 1.6 bn"),
        imports("KEN", "2021-01", item="machinery and vehicles", share=19.4),
        imports("KEN", "2021-01", item="fuels", share=14.2),
        imports("KEN", "2021-01", item="sugar", share=3.1),
    ),
    case(
        "the earlier share of what was a part of all",
        "2021-03-12",
        "Kenya's imports rose 2 percent in January. Fuels accounted for 18 percent of all imports, "
        "up from 12 percent in January 2020.",
        imports("KEN", "2021-01", None, 2),
        imports("KEN", "2021-01", item="fuels", share=18),
        imports("KEN", "2020-01", item="fuels", share=12),
    ),
]
CHANGES = [
    case(
        "the verb of a change said once",
        "2019-06-20",
        "Austria's imports of cars rose by EUR 31 million in April and those of fuels by EUR 9.8 "
        "million.",
        imports("AUT", "2019-04", change="EUR 31 mn", item="cars"),
        imports("AUT", "2019-04", change="EUR 9.8 mn", item="fuels"),
    ),
    case(
        "sums below zero are changes",
        "2019-06-20",
        "Finland's exports fell in April, on machinery (-EUR 210 million) and paper (-EUR 95 "
        "million).",
        exports("FIN", "2019-04", change="EUR -210 mn", item="machinery"),
        exports("FIN", "2019-04", change="EUR -95 mn", item="paper"),
    ),
    case(
        "what made a change is one itself",
        "2019-06-20",
        "Finland's imports fell EUR 1.1 billion to EUR 5.2 billion in April, due to fuels (EUR 0.6 "
        "billion) and cars (EUR 0.3 billion).",
        imports("FIN", "2019-04", "EUR 5.2 bn", change="EUR -1.1 bn"),
        imports("FIN", "2019-04", change="EUR -0.6 bn", item="fuels"),
        imports("FIN", "2019-04", change="EUR -0.3 bn", item="cars"),
    ),
    case(
        "a list under a heading of drops",
        "2019-06-20",
        "Kenya's imports in April were $1.4 billion.\n\nIn imports, the largest drops came in:\n\n"
        "• Machinery ($38 million or 18%)\n\n• Sugar ($9.8 million or 10%)",
        imports("KEN", "2019-04", "USD 1.4 bn"),
        imports("KEN", "2019-04", None, -18, change="USD -38 mn", item="machinery"),
        imports("KEN", "2019-04", None, -10, change="USD -9.8 mn", item="sugar"),
    ),
    case(
        "so much or so many percent of a rise",
        "2019-06-20",
        "Kenya's exports reached $6.2 billion in 2018, a $310 million or 5.3 percent rise.",
        exports("KEN", "2018", "USD 6.2 bn", 5.3, change="USD 310 mn"),
    ),
    case(
        "a sum larger than another",
        "2019-06-20",
        "Austria's imports in April were EUR 310 million higher than a year earlier.",
        imports("AUT", "2019-04", change="EUR 310 mn"),
    ),
    case(
        "a sum above that of an earlier month",
        "2019-06-20",
        "Austria's trade deficit in April was EUR 120 million above that of March.",
        balance("AUT", "2019-04", change="EUR 120 mn"),
    ),
    case(
        "a sum ahead of an earlier year",
        "2019-06-20",
        "Austria's exports were EUR 12.3 billion in April, EUR 410 million (3.4%) ahead of April "
        "2018.",
        exports("AUT", "2019-04", "EUR 12.3 bn", 3.4, change="EUR 410 mn"),
    ),
    case(
        "what stands above a round number is a level",
        "2019-06-20",
        "Austria's exports were above EUR 12 billion in April.",
        exports("AUT", "2019-04", "EUR 12 bn", qualifier="over"),
    ),
]
SIGNS = [
    case(
        "two flows behind one noun",
        "2020-08-14",
        "The office put it at a decline of 1.8 percent in Norway's exports and of 2.3 percent in "
        "imports in July.",
        exports("NOR", "2020-07", None, -1.8),
        imports("NOR", "2020-07", None, -2.3),
    ),
    case(
        "a foreseen rise in a flow",
        "2020-08-14",
        "Analysts had expected a rise of 2.5 percent in Norway's imports in July.",
        imports("NOR", "2020-07", None, 2.5, status="forecast"),
    ),
    case(
        "a deficit that improved",
        "2020-08-14",
        "Norway's trade deficit improved by 4.1 percent in July.",
        balance("NOR", "2020-07", None, -4.1),
    ),
    case(
        "a deficit in brackets",
        "2020-08-14",
        "Norway's trade balance turned into a surplus of 85 million crowns in July (against a "
        "deficit of 37 million in July 2019).",
        balance("NOR", "2020-07", "NOK 85 mn"),
        balance("NOR", "2019-07", "NOK -37 mn"),
    ),
    case(
        "a sum that its balance owns",
        "2020-08-14",
        "Norway had a deficit of 3.1 billion crowns in trade with Sweden in July.",
        balance("NOR", "2020-07", "NOK -3.1 bn", partner="SWE"),
    ),
    case(
        "negative growth",
        "2020-08-14",
        "Exports of Uruguay posted negative growth of 11.2 percent in July.",
        exports("URY", "2020-07", None, -11.2),
    ),
    case(
        "the verb behind the bracket",
        "2020-08-14",
        "Exports of beef (-4.1 percent) declined in July while those of wool (7.3 percent) "
        "increased, Uruguay's export office said.",
        exports("URY", "2020-07", None, -4.1, item="beef"),
        exports("URY", "2020-07", None, 7.3, item="wool"),
    ),
    case(
        "trade below zero is a balance",
        "2020-08-14",
        "Norway's trade in goods was at -1.2 billion crowns in July, from -3.4 billion in June.",
        balance("NOR", "2020-07", "NOK -1.2 bn"),
        balance("NOR", "2020-06", "NOK -3.4 bn"),
    ),
    case(
        "so much in surplus a year before",
        "2020-08-14",
        "Estonia had a trade deficit of 95 million euros in June, compared with 12 million euros "
        "in surplus a year earlier.",
        balance("EST", "2020-06", "EUR -95 mn"),
        balance("EST", "2019-06", "EUR 12 mn"),
    ),
]
MOST = [
    case(
        "a list, and then the first subject again",
        "2022-02-01",
        "Peru's imports rose 24 percent from a year earlier to $5.2 billion in January on higher "
        "purchases of cars (56 percent) and coal (39 percent) but fell from a record high of $5.9 "
        "billion hit last month.",
        imports("PER", "2022-01", "USD 5.2 bn", 24, basis="yoy"),
        imports("PER", "2022-01", None, 56, item="cars", basis="yoy"),
        imports("PER", "2022-01", None, 39, item="coal", basis="yoy"),
        imports("PER", "2021-12", "USD 5.9 bn"),
    ),
    case(
        "down by up to",
        "2020-08-14",
        "Uruguay's exports fell by up to 3 percent in July.",
        exports("URY", "2020-07", None, -3),
    ),
]
PRICES = [
    case(
        "an average value is a price",
        "2018-02-12",
        "Chile's wine exports rose 5 percent in 2017. The average value increased by 2 percent to "
        "$3.10 a litre.",
        exports("CHL", "2017", None, 5, item="wine"),
    ),
    case(
        "the price of a unit of what is imported",
        "2018-02-12",
        "Japan's oil imports fell 3 percent in January. The average price of a barrel of imported "
        "oil rose 9 percent.",
        imports("JPN", "2018-01", None, -3, item="oil"),
    ),
    case(
        "a share and its sum in one bracket",
        "2024-02-24",
        "Kazakhstan's largest volumes of turnover in 2023 were with China (27.2 percent, or $11 "
        "billion) and Russia (18.3 percent, or $7.7 billion).",
        trade("KAZ", "2023", "USD 11 bn", partner="CHN", share=27.2),
        trade("KAZ", "2023", "USD 7.7 bn", partner="RUS", share=18.3),
    ),
    case(
        "a distance in percent as well",
        "2024-02-24",
        "In 2023 Kazakhstan's foreign trade came to $62.5 billion, which is $12 billion (23.9 "
        "percent) more than in 2022.",
        trade("KAZ", "2023", "USD 62.5 bn", 23.9, change="USD 12 bn", basis="yoy"),
    ),
    case(
        "how far a sum is above a year's",
        "2024-02-24",
        "Peru's imports were $42.5 billion in 2023, $7 billion above 2022.",
        imports("PER", "2023", "USD 42.5 bn", change="USD 7 bn"),
    ),
    case(
        "what is unchanged has not changed by its sum",
        "2013-02-24",
        "Kenya's exports of tea were all but unchanged in 2012, 21.49 billion shillings versus "
        "21.51 billion.",
        exports("KEN", "2012", "KES 21.49 bn", item="tea"),
        exports("KEN", "2011", "KES 21.51 bn", item="tea"),
    ),
    case(
        "a share in brackets and a move behind it",
        "2005-02-24",
        "Costa Rica's coffee exports, a quarter of the total (25%), bloomed by 11.5% to $792.9 "
        "million in 2004.",
        exports("CRI", "2004", "USD 792.9 mn", 11.5, item="coffee", share=25, basis="yoy"),
    ),
    case(
        "a part of the economy is no share of trade",
        "2015-03-17",
        "Morocco's trade deficit was $2 billion in January, equal to 17.4 percent of GDP.",
        balance("MAR", "2015-01", "USD -2 bn"),
    ),
]


@pytest.mark.parametrize("example", params([*SHARES, *CUT, *CHANGES, *SIGNS, *MOST, *PRICES]))
def test_kind_of_figure(example: Case) -> None:
    example.check()


def test_the_growth_of_volumes_is_not_that_of_the_value_before_them() -> None:
    crude = exports("NOR", "2015-10", "NOK 19.6 bn", -22.4, item="crude oil", adjustment=None)
    barrels = exports(
        "NOR",
        "2015-10",
        None,
        5.8,
        item="crude oil",
        quantity="43700000 barrel",
        adjustment="volume",
    )
    case(
        "value and volume",
        "2015-11-12",
        "Norway's exports of crude oil were worth NOK 19.6 billion in October, down 22.4 percent, "
        "although volumes rose by 5.8 percent to 43.7 million barrels.",
        crude,
        barrels,
    ).check()
