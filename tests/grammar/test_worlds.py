"""Trade of the world and of groups: whose members report beside it, and what is yet to come."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

WORLDS = [
    case(
        "a ranking of exporters",
        "2011-04-08",
        "World merchandise exports rose 14 percent in volume in 2010, the WTO said. The largest "
        "exporters were China ($1.58 trillion) and Germany ($1.27 trillion).",
        exports("world", "2010", None, 14),
        exports("CHN", "2010", "USD 1.58 tn"),
        exports("DEU", "2010", "USD 1.27 tn"),
    ),
    case(
        "countries followed by others",
        "2011-04-08",
        "World merchandise exports rose 14 percent in volume in 2010, the WTO said. On the import "
        "side the United States led with $1.97 trillion, followed by China with $1.4 trillion.",
        exports("world", "2010", None, 14),
        imports("USA", "2010", "USD 1.97 tn"),
        imports("CHN", "2010", "USD 1.4 tn"),
    ),
    case(
        "those of another country, without a verb",
        "1997-04-05",
        "France's exports rose 3 percent in 1996, those of Italy 5 percent.",
        exports("FRA", "1996", None, 3),
        exports("ITA", "1996", None, 5),
    ),
    case(
        "a good of all countries, as one of them counts it",
        "2019-02-05",
        "The USDA puts world wheat exports in 2018/19 at 179 million tonnes. Russia's exports "
        "should be 37 million tonnes.",
        exports("world", "2018-07/2019-06", item="wheat", quantity="179000000 tonne"),
        exports(
            "RUS",
            "2018-07/2019-06",
            item="wheat",
            quantity="37000000 tonne",
            status="forecast",
        ),
    ),
    case(
        "despite a fall of the same time",
        "1997-04-05",
        "Japan's exports reached $411 billion in 1996, despite a 7.3 percent fall in shipments to "
        "Chile.",
        exports("JPN", "1996", "USD 411 bn"),
        exports("JPN", "1996", None, -7.3, partner="CHL"),
    ),
    case(
        "exports of a good by all countries",
        "2009-07-14",
        "Global steel exports fell 30 percent in the first half of 2009 to 120 million tonnes, the "
        "steelmakers' body said. Japan exported 14 million tonnes.",
        exports("world", "2009-H1", None, -30, item="steel", quantity="120000000 tonne"),
        exports("JPN", "2009-H1", item="steel", quantity="14000000 tonne"),
    ),
    case(
        "members of a union",
        "2015-11-20",
        "Euro zone exports rose 1 percent in September to 176 billion euros, Eurostat said.\n\n"
        "Germany's surplus was 19 billion euros, followed by the Netherlands with 5 billion.",
        exports("EUROZONE", "2015-09", "EUR 176 bn", 1),
        balance("DEU", "2015-09", "EUR 19 bn"),
        balance("NLD", "2015-09", "EUR 5 bn"),
    ),
    case(
        "what happened is not of the year foretold",
        "2011-04-08",
        "World merchandise exports should grow 6 percent in 2011, after a jump of 14 percent in "
        "2010, the WTO said.\n\nIn value, world exports reached $15.2 trillion.",
        exports("world", "2011", None, 6, status="forecast"),
        exports("world", "2010", "USD 15.2 tn", 14),
    ),
]


@pytest.mark.parametrize("example", params(WORLDS))
def test_the_world_and_its_members(example: Case) -> None:
    example.check()
