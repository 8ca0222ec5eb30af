"""Texts that bear no date: what they tell of gives the day they were written, and so the year."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

CASES = [
    case(
        "a base with its year is a year before the month told of without one",
        None,
        "Peru's exports rose 4.1 percent in March to $4.9 billion from $4.7 billion in March 2012.",
        exports("PER", "2013-03", "USD 4.9 bn", 4.1),
        exports("PER", "2012-03", "USD 4.7 bn"),
    ),
    case(
        "the same month of a year named",
        None,
        "Kenya recorded a trade deficit of $810 million in August. Exports grew 6 percent over "
        "the same month of 2017, to $540 million.",
        balance("KEN", "2018-08", "USD -810 mn"),
        exports("KEN", "2018-08", "USD 540 mn", 6),
    ),
    case(
        "the base is the second of two",
        None,
        "Norway's October exports rose to 88 billion crowns from 85 billion in September and 79 "
        "billion in October 2013.",
        exports("NOR", "2014-10", "NOK 88 bn"),
        exports("NOR", "2014-09", "NOK 85 bn"),
        exports("NOR", "2013-10", "NOK 79 bn"),
    ),
    case(
        "a month named with its year is the year of the others",
        None,
        "Chile's imports rose 3 percent in June 2019. Imports had grown 5 percent in May.",
        imports("CHL", "2019-06", None, 3),
        imports("CHL", "2019-05", None, 5),
    ),
    case(
        "a dateline and a base a year before",
        None,
        "OSLO, March 17 - Norway's trade surplus widened to 3.1 billion crowns in February from "
        "2.2 billion in February 1990, the statistics bureau said.",
        balance("NOR", "1991-02", "NOK 3.1 bn"),
        balance("NOR", "1990-02", "NOK 2.2 bn"),
    ),
    case(
        "the year of a forecast has begun, or is about to",
        None,
        "Vietnam's exports were worth $31 billion in April. The ministry expects exports to "
        "grow 8 percent in 2022.",
        exports("VNM", "2022-04", "USD 31 bn"),
        exports("VNM", "2022", None, 8, status="forecast"),
    ),
    case(
        "a record does not stand since a month of its own year",
        None,
        "Turkey's exports rose 9 percent in November, the most since August 2015.",
        exports("TUR", "2016-11", None, 9),
    ),
    case(
        "last year is the year that the text names later",
        None,
        "Jamaica's trade deficit came to US$351 million in January to October last year. Imports "
        "were valued at US$414 million in January to October 2018.",
        balance("JAM", "2018-01/2018-10", "USD -351 mn"),
        imports("JAM", "2018-01/2018-10", "USD 414 mn"),
    ),
    case(
        "a whole year told of is over",
        None,
        "Ghana's cocoa exports came to $2.1 billion in 2019. Cocoa exports to the Netherlands grew "
        "27 percent last year.",
        exports("GHA", "2019", "USD 2.1 bn", item="cocoa"),
        exports("GHA", "2019", None, 27, item="cocoa", partner="NLD"),
    ),
    case(
        "a year of which a country only hopes to lead it is not over",
        None,
        "Chances that Peru might yet become the world's largest exporter of anchovies in 2015 are "
        "slim. From January to May the country sold 24,000 tonnes of anchovies, 4 percent fewer "
        "than in the same months of 2014.",
        exports("PER", "2015-01/2015-05", None, -4, item="anchovies", quantity="24000 tonne"),
    ),
]

SCENES = [
    case(
        "the first paragraph says when, the second how much",
        "2016-05-09",
        "China's exports shrank again in April as demand from its largest markets stayed weak, "
        "customs said on Sunday, adding to doubts about the recovery.\n\nExports fell 1.8 percent "
        "from a year earlier to $172.8 billion. Imports dropped 10.9 percent.",
        exports("CHN", "2016-04", "USD 172.8 bn", -1.8),
        imports("CHN", "2016-04", None, -10.9),
    ),
    case(
        "a year that goes well so far is not yet a period",
        "2018-08-20",
        "Exporters of Morocco have had a good year so far, and shipments keep rising, the exchange "
        "office said in its review of trade.\n\nExports grew 7 percent in July. Imports rose 9 "
        "percent.",
        exports("MAR", "2018-07", None, 7),
        imports("MAR", "2018-07", None, 9),
    ),
]


@pytest.mark.parametrize("example", params([*CASES, *SCENES]))
def test_the_times_of_the_text_give_the_year(example: Case) -> None:
    example.check()
