"""With whom and of what: partners, groups, regions, and the goods as the text names them."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

PARTNERS = [
    case(
        "exports to a country",
        "2024-02-01",
        "South Korea's exports to China rose 16.1 percent to $10.7 billion in January.",
        exports("KOR", "2024-01", "USD 10.7 bn", 16.1, partner="CHN"),
    ),
    case(
        "imports from a country keep the side of the text",
        "2019-07-03",
        "US imports from China fell 12 percent in May 2019.",
        imports("USA", "2019-05", None, -12, partner="CHN"),
    ),
    case(
        "a nationality before the imports of another country",
        "2018-02-05",
        "German exports to Britain dropped 3.2 percent to 84 billion euros in 2017.",
        exports("DEU", "2017", "EUR 84 bn", -3.2, partner="GBR"),
    ),
    case(
        "a group of countries",
        "2024-02-01",
        "Korea's exports to ASEAN increased 5.8 percent and those to the EU 5.2 percent in "
        "January.",
        exports("KOR", "2024-01", None, 5.8, partner="ASEAN"),
        exports("KOR", "2024-01", None, 5.2, partner="EU"),
    ),
    case(
        "the European Community of old",
        "1987-06-02",
        "Spain's exports to the EC rose 8 pct in April to 190 billion pesetas.",
        exports("ESP", "1987-04", "ESP 190 bn", 8, partner="EU"),
    ),
    case(
        "trade with a partner",
        "2022-09-01",
        "Turkey's trade with Russia came to $5.1 billion in July 2022.",
        trade("TUR", "2022-07", "USD 5.1 bn", partner="RUS"),
    ),
    case(
        "bilateral trade between two",
        "2013-04-18",
        "Bilateral trade between India and Sri Lanka reached $5 billion in 2012.",
        trade("IND", "2012", "USD 5 bn", partner="LKA"),
    ),
    case(
        "a province reports",
        "2016-03-01",
        "Guangdong's exports slipped 2.7 percent to 320 billion yuan in January 2016.",
        exports("CN-GD", "2016-01", "CNY 320 bn", -2.7),
    ),
    case(
        "a US state reports",
        "2015-02-10",
        "Exports from Texas reached $289 billion in 2014.",
        exports("US-TX", "2014", "USD 289 bn"),
    ),
    case(
        "partners as subjects of their own clauses",
        "2020-05-01",
        "Brazil's exports to Argentina fell 27 percent in April, while those to China rose "
        "29 percent.",
        exports("BRA", "2020-04", None, -27, partner="ARG"),
        exports("BRA", "2020-04", None, 29, partner="CHN"),
    ),
    case(
        "shipments to a country",
        "2023-05-01",
        "Japan's exports grew 2.6% in April 2023. Shipments to the United States rose 10.5%.",
        exports("JPN", "2023-04", None, 2.6),
        exports("JPN", "2023-04", None, 10.5, partner="USA"),
    ),
    case(
        "the rest of the world is no partner",
        "2011-02-15",
        "Euro zone exports to the rest of the world rose 18 percent to 134.7 billion euros in "
        "December 2010.",
        exports("EUROZONE", "2010-12", "EUR 134.7 bn", 18),
    ),
    case(
        "the middle east",
        "2017-04-20",
        "New Zealand's dairy exports to the Middle East rose 9 percent in March 2017.",
        exports("NZL", "2017-03", None, 9, item="dairy", partner="MIDEAST"),
    ),
    case(
        "two partners told in brackets",
        "2021-05-18",
        "Shipments of Chilean salmon to the US (+12%) and Japan (-4%) made April 2021 a mixed "
        "month for exports.",
        exports("CHL", "2021-04", None, 12, item="salmon", partner="USA"),
        exports("CHL", "2021-04", None, -4, item="salmon", partner="JPN"),
    ),
    case(
        "purchases from a partner",
        "2010-08-11",
        "Canada's imports from Mexico rose 14 percent to C$1.8 billion in June 2010.",
        imports("CAN", "2010-06", "CAD 1.8 bn", 14, partner="MEX"),
    ),
    case(
        "Washington's deficit with Beijing",
        "2018-03-07",
        "The United States ran a $36 billion trade deficit with China in January 2018.",
        balance("USA", "2018-01", "USD -36 bn", partner="CHN"),
    ),
    case(
        "the Netherlands with its article",
        "2009-10-15",
        "The Netherlands' exports to Belgium fell 17 percent in August 2009.",
        exports("NLD", "2009-08", None, -17, partner="BEL"),
    ),
    case(
        "the Soviet Union of old",
        "1987-01-29",
        "Finland's exports to the Soviet Union fell to 16.5 billion markka in 1986.",
        exports("FIN", "1986", "FIM 16.5 bn", partner="SUN"),
    ),
]

ITEMS = [
    case(
        "a good before the flow",
        "2024-03-01",
        "Korea's semiconductor exports jumped 66.7 percent to $9.96 billion in February.",
        exports("KOR", "2024-02", "USD 9.96 bn", 66.7, item="semiconductors"),
    ),
    case(
        "a good after of",
        "2012-02-14",
        "Brazil's exports of iron ore fell 11 percent to $2.1 billion in January 2012.",
        exports("BRA", "2012-01", "USD 2.1 bn", -11, item="iron ore"),
    ),
    case(
        "a good of several words",
        "2022-06-14",
        "South Korea's exports of wireless communication devices rose 9.4 percent in May.",
        exports("KOR", "2022-05", None, 9.4, item="wireless communication devices"),
    ),
    case(
        "a good that no vocabulary knows",
        "2022-11-03",
        "Turkey's exports of prayer rugs grew 14 percent to $21 million in October 2022.",
        exports("TUR", "2022-10", "USD 21 mn", 14, item="prayer rugs"),
    ),
    case(
        "an exclusion is part of the item",
        "2012-05-09",
        "Mexico's non-oil exports increased 6.7 percent to $26.2 billion in April 2012.",
        exports("MEX", "2012-04", "USD 26.2 bn", 6.7, item="non-oil"),
    ),
    case(
        "excluding after the flow",
        "2012-05-09",
        "Canada's exports excluding energy products rose 1.2 percent in March 2012.",
        exports("CAN", "2012-03", None, 1.2, item="excluding energy products"),
    ),
    case(
        "merchandise is all goods",
        "2014-01-10",
        "India's merchandise exports rose 3.5 percent to $26.35 billion in December.",
        exports("IND", "2013-12", "USD 26.35 bn", 3.5),
    ),
    case(
        "goods is all goods",
        "2014-01-10",
        "Exports of goods from Lithuania fell 2.5 percent in November 2013.",
        exports("LTU", "2013-11", None, -2.5),
    ),
    case(
        "a good and its partner",
        "2017-07-06",
        "Australian beef exports to Japan rose 8 percent to A$190 million in May 2017.",
        exports("AUS", "2017-05", "AUD 190 mn", 8, item="beef", partner="JPN"),
    ),
    case(
        "goods told after the total",
        "2016-07-21",
        "Swiss exports grew 3.1 percent in June 2016. Watches fell 16.1 percent, while "
        "pharmaceuticals rose 12 percent.",
        exports("CHE", "2016-06", None, 3.1),
        exports("CHE", "2016-06", None, -16.1, item="watches"),
        exports("CHE", "2016-06", None, 12, item="pharmaceuticals"),
    ),
    case(
        "imports of a good told after exports of another",
        "2020-12-07",
        "China's rare earth exports fell 26 percent in November, while imports of soybeans rose "
        "15.6 percent to 9.59 million tonnes.",
        exports("CHN", "2020-11", None, -26, item="rare earths"),
        imports(
            "CHN", "2020-11", None, 15.6, quantity="9590000 tonne", item="soybeans",
            adjustment="volume",
        ),
    ),
    case(
        "an industry of a country",
        "2025-02-11",
        "Korean drone makers' exports rose 38 percent to $24 million in 2024.",
        exports("KOR", "2024", "USD 24 mn", 38, item="drones"),
    ),
    case(
        "re-exports are a good of their own",
        "2015-09-25",
        "Hong Kong's re-exports fell 6 percent to HK$305 billion in August 2015.",
        exports("HKG", "2015-08", "HKD 305 bn", -6, item="re-exports"),
    ),
    case(
        "non-oil domestic exports",
        "2019-08-16",
        "Singapore's non-oil domestic exports shrank 11.2% in July from a year earlier.",
        exports("SGP", "2019-07", None, -11.2, item="non-oil domestic", basis="yoy"),
    ),
    case(
        "fuel imports",
        "2022-10-12",
        "Sri Lanka's fuel imports fell 29 percent to $230 million in August 2022.",
        imports("LKA", "2022-08", "USD 230 mn", -29, item="fuels"),
    ),
    case(
        "a good with and in its name",
        "2022-03-15",
        "Indian exports of gems and jewellery rose 5 percent to $3.3 billion in February 2022.",
        exports("IND", "2022-02", "USD 3.3 bn", 5, item="gems and jewellery"),
    ),
    case(
        "two goods, two figures",
        "2021-08-31",
        "Ivory Coast exported 1.6 million tonnes of cocoa beans and 190,000 tonnes of cashew nuts "
        "in 2020.",
        exports("CIV", "2020", quantity="1600000 tonne", item="cocoa beans"),
        exports("CIV", "2020", quantity="190000 tonne", item="cashew nuts"),
    ),
    case(
        "purchases of a good abroad",
        "2019-10-14",
        "China's imports of pork surged 76 percent to 161,836 tonnes in September.",
        imports("CHN", "2019-09", None, 76, quantity="161836 tonne", item="pork"),
    ),
]  # fmt: skip


@pytest.mark.parametrize("example", params([*PARTNERS, *ITEMS]))
def test_the_other_side_and_the_good(example: Case) -> None:
    example.check()
