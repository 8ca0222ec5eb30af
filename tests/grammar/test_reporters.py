"""Whose trade an article tells of, where its sentences do not say."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

WHOLE_ARTICLES = [
    case(
        "the country that a title on trade begins with",
        "1987-03-11",
        "WASHINGTON, March 11 - A visiting minister said the trade surplus reached 4.5 billion "
        "dlrs in 1986.",
        balance("KOR", "1986", "USD 4.5 bn"),
        title="SOUTH KOREA TO KEEP TRADE SURPLUS",
    ),
    case(
        "a customer in the title is no reporter",
        "2019-06-07",
        "Sudan's tea purchases matter.\n\nEarnings from tea exports rose 4 percent in May, the "
        "Kenya Tea Board said.",
        exports("KEN", "2019-05", None, 4, item="tea"),
        title="Sudan buys Kenya tea as exports rise",
    ),
    case(
        "an agency far down",
        "2019-06-07",
        "Tea exports fell 5 percent in May.\n\n" + "The weather was dry.\n\n" * 14 + ""
        "The Kenya Tea Board said farmers were worried.",
        exports("KEN", "2019-05", None, -5, item="tea"),
    ),
    case(
        "trade of all countries",
        "2019-06-07",
        "GENEVA - Global goods trade fell 2.6 percent in 2018. Exports of services grew 4 percent.",
        trade("world", "2018", None, -2.6),
        exports("world", "2018", None, 4, item="services"),
    ),
    case(
        "trade of all countries, as an office of one of them reckons",
        "2019-06-07",
        "World trade in goods fell 1.1 percent in March 2019, the Netherlands bureau said.",
        trade("world", "2019-03", None, -1.1),
    ),
    case(
        "who buys what is told of does not tell of its own trade",
        "2019-06-07",
        "Exports dropped 1.5 percent in May to $12 billion, the exporters' union said. Germany was "
        "the top market with $1.2 billion. Italy bought 3 percent less.",
        exports(None, "2019-05", "USD 12 bn", -1.5),
        exports(None, "2019-05", "USD 1.2 bn", partner="DEU"),
        exports(None, "2019-05", None, -3, partner="ITA"),
    ),
    case(
        "a good that one country makes",
        "2019-06-07",
        "Exports of cognac rose 3 percent in May. Singapore took 4 percent more.",
        exports("FRA", "2019-05", None, 3, item="cognac"),
        exports("FRA", "2019-05", None, 4, item="cognac", partner="SGP"),
    ),
    case(
        "the money that is told of",
        "2019-06-07",
        "Exports fell 5 percent in May, the Ministry of Finance said, as a strong yen hurt.",
        exports("JPN", "2019-05", None, -5),
    ),
    case(
        "a body of the trade of one country",
        "2019-06-07",
        "Exports of cashews rose 5 percent in May, the Mozambican cashew growers said.",
        exports("MOZ", "2019-05", None, 5, item="cashews"),
    ),
    case(
        "the town of a dateline behind a word",
        "2019-06-07",
        "LEADER - Quito, June 7, 2019\n\nExports stood at $2.1 billion in May.",
        exports("ECU", "2019-05", "USD 2.1 bn"),
    ),
    case(
        "Indian counts of rupees",
        "2019-06-17",
        "Imports touched Rs 3,21,000 crore in May.",
        imports("IND", "2019-05", "INR 3210 bn"),
    ),
    case(
        "names repeated in Chinese",
        "2019-06-08",
        "Outbound shipments fell 4.8 percent in May, the Ministry of Finance said. Demand is weak, "
        "said department head Lin Mei-hua (林美華).",
        exports("TWN", "2019-05", None, -4.8),
    ),
    case(
        "a city that is a region of its own",
        "2013-08-20",
        "Sharjah's exports rose 22 percent in the first half of 2013.",
        exports("AE-SH", "2013-H1", None, 22),
    ),
    case(
        "two countries told of alike, one of them the article's own",
        "2017-07-21",
        "Trade turnover between Armenia and Georgia was $36 million in May 2017. Georgia's exports "
        "to Armenia rose 4 percent, the National Statistics Office of Georgia said.",
        trade("GEO", "2017-05", "USD 36 mn", partner="ARM"),
        exports("GEO", "2017-05", None, 4, partner="ARM"),
        title="Georgia's exports grow",
    ),
    case(
        "an office told by what it does, in another country's press",
        "2017-07-21",
        "BAKU, July 21 - Exports were $210 million in May 2017, as Georgia's national "
        "statistics office counts.",
        exports("GEO", "2017-05", "USD 210 mn"),
    ),
    case(
        "a pair of countries in one word",
        "2017-07-21",
        "Peru-Chile trade rose 4 percent in May 2017.",
        trade("PER", "2017-05", None, 4, partner="CHL"),
    ),
    case(
        "an article on the trade of two",
        "2017-12-21",
        "Brazil expects a trade surplus of $20 billion with China in 2017.\n\nExports rose 14 "
        "percent in the first 11 months of 2017. Soya climbed 20 percent and beef fell 3 percent.",
        balance("BRA", "2017", "USD 20 bn", partner="CHN", status="forecast"),
        exports("BRA", "2017-01/2017-11", None, 14, partner="CHN"),
        exports("BRA", "2017-01/2017-11", None, 20, partner="CHN", item="soya"),
        exports("BRA", "2017-01/2017-11", None, -3, partner="CHN", item="beef"),
    ),
    case(
        "the adjective of the other side is the origin of imports",
        "2017-07-21",
        "Chinese imports rose 3 percent in May 2017.",
        imports("MEX", "2017-05", None, 3, partner="CHN"),
        title="Mexico's deficit with China grows",
    ),
]


@pytest.mark.parametrize("example", params(WHOLE_ARTICLES))
def test_reporters_of_articles(example: Case) -> None:
    """The article as a whole gives the reporter."""
    example.check()


OTHER_COUNTRIES = [
    case(
        "a paragraph turns to a neighbour",
        "2020-02-06",
        "Uruguay's exports rose 3 percent in December.\n\nIn neighbouring Paraguay the picture was "
        "the reverse. Exports fell 9 percent.\n\nImports rose 5 percent.",
        exports("URY", "2019-12", None, 3),
        exports("PRY", "2019-12", None, -9),
        imports("PRY", "2019-12", None, 5),
    ),
    case(
        "the story of another country",
        "2020-02-06",
        "Uruguay's exports rose 3 percent in December.\n\nChile's story is another. Exports fell 9 "
        "percent.",
        exports("URY", "2019-12", None, 3),
        exports("CHL", "2019-12", None, -9),
    ),
    case(
        "countries in front with an adverb",
        "2020-02-06",
        "Uruguay's exports rose 3 percent in December. In Bolivia, by contrast, exports fell 9 "
        "percent.",
        exports("URY", "2019-12", None, 3),
        exports("BOL", "2019-12", None, -9),
    ),
    case(
        "the country of a currency reports nothing",
        "2020-02-06",
        "Hungary's exports rose 3 percent in December. In US dollars exports fell 2 percent.",
        exports("HUN", "2019-12", None, 3),
        exports("HUN", "2019-12", None, -2),
    ),
    case(
        "a partner that gives a balance",
        "2020-02-06",
        "Jordan's trade deficit was $700 million in December. China contributed the "
        "largest deficit at $250 million, followed by Italy with $80 million.",
        balance("JOR", "2019-12", "USD -700 mn"),
        balance("JOR", "2019-12", "USD -250 mn", partner="CHN"),
        balance("JOR", "2019-12", "USD -80 mn", partner="ITA"),
    ),
    case(
        "a customer of the reporter, with the balance ahead",
        "2020-02-06",
        "Jordan's trade with Egypt was $70 million in December. India bought $95 million, which "
        "left the balance positive.",
        trade("JOR", "2019-12", "USD 70 mn", partner="EGY"),
        exports("JOR", "2019-12", "USD 95 mn", partner="IND"),
    ),
    case(
        "the country behind its partner",
        "2020-02-06",
        "Jordan's exports rose 3 percent in December. With Iraq the country ran a trade surplus of "
        "$60 million. Towards the EU it was in deficit by $200 million.",
        exports("JOR", "2019-12", None, 3),
        balance("JOR", "2019-12", "USD 60 mn", partner="IRQ"),
        balance("JOR", "2019-12", "USD -200 mn", partner="EU"),
    ),
    case(
        "a region keeps the fiscal year and the currency of its country",
        "2017-05-12",
        "Gujarat's ceramics exports grew 9 percent to Rs 11,000 crore in fiscal 2016/17.",
        exports("IN-GJ", "2016-04/2017-03", "INR 110 bn", 9, item="ceramics"),
    ),
    case(
        "regions of one country trade beside each other",
        "2012-02-06",
        "Bavaria's machinery exports rose 9 percent to 12 billion euros in 2011. Saxony fell 2 "
        "percent to 3 billion euros. Shipments to Poland grew 5 percent.",
        exports("DE-BY", "2011", "EUR 12 bn", 9, item="machinery"),
        exports("DE-SN", "2011", "EUR 3 bn", -2, item="machinery"),
        exports("DE-SN", "2011", None, 5, item="machinery", partner="POL"),
        title="Bavarian machinery exports grow",
    ),
    case(
        "a region of another country is a partner",
        "2012-02-06",
        "Michigan's car exports rose 9 percent to $12 billion in 2011. Ontario took $7 billion.",
        exports("US-MI", "2011", "USD 12 bn", 9, item="cars"),
        exports("US-MI", "2011", "USD 7 bn", item="cars", partner="CA-ON"),
        title="Michigan car exports grow",
    ),
    case(
        "an insertion parts who trades from the verb, and others follow without one",
        "2018-07-06",
        "Kenya, the largest producer, exported 30,000 tonnes of tea in May, Uganda 4,000 tonnes "
        "and Rwanda a mere 2,000 tonnes.",
        exports("KEN", "2018-05", item="tea", quantity="30000 tonne"),
        exports("UGA", "2018-05", item="tea", quantity="4000 tonne"),
        exports("RWA", "2018-05", item="tea", quantity="2000 tonne"),
    ),
    case(
        "what a country exported to one partner and then to another",
        "2018-07-06",
        "Kenya exported 30,000 tonnes of tea to Egypt in May and Sudan 4,000 tonnes.",
        exports("KEN", "2018-05", item="tea", partner="EGY", quantity="30000 tonne"),
        exports("KEN", "2018-05", item="tea", partner="SDN", quantity="4000 tonne"),
    ),
    case(
        "the country sells the good whose exports are told of",
        "2016-03-02",
        "Uganda's coffee exports fell 4 percent in 2015. The country sold coffee worth $400 "
        "million. Shops there sold coffee worth $3 million.",
        exports("UGA", "2015", "USD 400 mn", -4, item="coffee"),
    ),
    case(
        "the country that the sentence before opened with",
        "2019-06-10",
        "Peru's exports rose 5 percent in May. Chile did better. Its exports grew 8 percent.",
        exports("PER", "2019-05", None, 5),
        exports("CHL", "2019-05", None, 8),
    ),
    case(
        "the country that has its own figures of it",
        "2025-07-10",
        "U.S. imports of copper were 810,000 tons in 2024. Chile's own customs service values its "
        "copper sales to the United States at $6 billion last year.",
        imports("USA", "2024", item="copper", quantity="810000 tonne"),
        exports("CHL", "2024", "USD 6 bn", item="copper", partner="USA"),
    ),
    case(
        "a market that comes second",
        "2012-12-12",
        "Italian exports of machine tools rose 12 percent in 2012. The United States came second: "
        "sales there amounted to 264 million euros.",
        exports("ITA", "2012", None, 12, item="machine tools"),
        exports("ITA", "2012", "EUR 264 mn", item="machine tools", partner="USA"),
    ),
    case(
        "the partner's own side is told by the way",
        "1988-02-04",
        "Hungary's exports rose 5 percent in 1987. Trade with West Germany exceeded 3.6 billion "
        "marks. West Germany's surplus was 600 million marks. With Austria, turnover increased by "
        "11 per cent.",
        exports("HUN", "1987", None, 5),
        trade("HUN", "1987", "DEM 3.6 bn", partner="DEU"),
        balance("DEU", "1987", "DEM 600 mn"),
        trade("HUN", "1987", None, 11, partner="AUT"),
    ),
    case(
        "rivals sell the good of the article, and its own country comes after them",
        "2016-03-02",
        "Peru's anchovy exports fell 4 percent in 2015. Chile, which had led in 2012, sold 90,000 "
        "tonnes. Peru came in at 60,000 tonnes.",
        exports("PER", "2015", None, -4, item="anchovies"),
        exports("PER", "2015", item="anchovies", quantity="60000 tonne"),
        exports("CHL", "2015", item="anchovies", quantity="90000 tonne"),
        title="Peru's anchovy exports fall",
    ),
    case(
        "who sells to the country of the article tells its own side",
        "2016-03-02",
        "Peru's fishmeal imports fell 4 percent in 2015. Chile sold 90,000 tonnes of fishmeal to "
        "Peru.",
        imports("PER", "2015", None, -4, item="fishmeal"),
        exports("CHL", "2015", item="fishmeal", partner="PER", quantity="90000 tonne"),
        title="Peru's fishmeal imports fall",
    ),
    case(
        "the whole country behind one of its regions",
        "2009-09-06",
        "Kerala's tea exports fell to Rs 400 crore in 2008-09. All India, exports of tea rose 3 "
        "per cent to Rs 2,000 crore.",
        exports("IN-KL", "2008-04/2009-03", "INR 4 bn", item="tea"),
        exports("IND", "2008-04/2009-03", "INR 20 bn", 3, item="tea"),
    ),
    case(
        "a region in front, and the one named last",
        "2009-09-06",
        "Kerala's tea exports fell to Rs 400 crore in 2008-09. In Assam, exports of tea grew 5 "
        "per cent. It was overtaken by Karnataka. The latter's exports of tea rose 8 per cent.",
        exports("IN-KL", "2008-04/2009-03", "INR 4 bn", item="tea"),
        exports("IN-AS", "2008-04/2009-03", None, 5, item="tea"),
        exports("IN-KA", "2008-04/2009-03", None, 8, item="tea"),
    ),
]


@pytest.mark.parametrize("example", params(OTHER_COUNTRIES))
def test_other_countries(example: Case) -> None:
    """Countries beside the one that the article is about: reporters of their own, or partners."""
    example.check()


REGIONS = [
    case(
        "the state, and the nation beside it",
        "2012-03-20",
        "Ohio's exports rose 17 percent to $46 billion in 2011, state officials said. The state's "
        "imports climbed 9 percent.\n\nThe state bought $5 billion from Mexico.\n\nNationally, "
        "exports grew 16 percent.",
        exports("US-OH", "2011", "USD 46 bn", 17),
        imports("US-OH", "2011", None, 9),
        imports("US-OH", "2011", "USD 5 bn", partner="MEX"),
        exports("USA", "2011", None, 16),
    ),
    case(
        "a province in an article on its country",
        "2016-03-20",
        "Canada's exports rose 2 percent in January 2016. Quebec did better. Exports from the "
        "province to the United States were up 6 percent.",
        exports("CAN", "2016-01", None, 2),
        exports("CA-QC", "2016-01", None, 6, partner="USA"),
    ),
    case(
        "through a port",
        "2008-02-20",
        "Kenya's exports grew 4 percent in 2007. Exports through the Port of Mombasa were worth "
        "$3.1 billion.",
        exports("KEN", "2007", None, 4),
        exports("Port of Mombasa", "2007", "USD 3.1 bn"),
    ),
    case(
        "a state that is no region",
        "2008-02-20",
        "Texas's exports grew 4 percent in 2007. The state budget had a gap of $3 billion.",
        exports("US-TX", "2007", None, 4),
    ),
]


@pytest.mark.parametrize("example", params(REGIONS))
def test_parts_of_a_country(example: Case) -> None:
    example.check()


FIRST_PERSON = [
    case(
        "whom we worry about",
        "1996-05-04",
        "Why do we worry about Japan? Our trade deficit with that country was $59 billion last "
        "year. Washington talks of little else.\n\nWe sold Canada $126 billion of goods in 1995.",
        balance("USA", "1995", "USD -59 bn", partner="JPN"),
        exports("USA", "1995", "USD 126 bn", partner="CAN"),
    ),
    case(
        "a buyer in news of exports reports none",
        "2008-11-18",
        "Exports of whisky rose 14 percent in 2007, the distillers' association said. The United "
        "States bought 70,000 tonnes.",
        exports(None, "2007", None, 14, item="whisky"),
        exports(None, "2007", item="whisky", partner="USA", quantity="70000 tonne"),
    ),
    case(
        "the receiver between the verb and its sum",
        "2013-05-04",
        "In 2012 Kenya sold the European Union more than $900 million worth of flowers and Uganda "
        "bought little.",
        exports("KEN", "2012", "USD 900 mn", item="flowers", partner="EU"),
    ),
]


@pytest.mark.parametrize("example", params(FIRST_PERSON))
def test_sides_of_those_who_tell(example: Case) -> None:
    example.check()


@pytest.mark.parametrize(
    "told",
    [
        "Exports of the world's second-largest economy",
        "The exports of the second-largest economy",
        "The Asian giant's exports",
        "Exports of the Asian nation",
        "Exports of the People's Republic",
    ],
)
def test_a_country_told_of_without_its_name(told: str) -> None:
    lead = "China's foreign trade has recovered, data showed on Friday."
    text = f"{lead} {told} rose 7.2 percent in July."
    case("epithet", "2020-08-07", text, exports("CHN", "2020-07", None, 7.2)).check()


def test_whose_goods_others_buy() -> None:
    case(
        "Philippine goods",
        "1996-09-11",
        "Merchandise exports grew 12.9 percent in July, the statistics office reported. The US "
        "bought $614.9 million worth of Philippine goods. Japan was next with $311.5 million.",
        exports("PHL", "1996-07", None, 12.9),
        exports("PHL", "1996-07", "USD 614.9 mn", partner="USA"),
        exports("PHL", "1996-07", "USD 311.5 mn", partner="JPN"),
    ).check()
