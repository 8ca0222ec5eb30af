"""Growth, up and down, with the base it is counted from: said, inherited, or left open."""

from __future__ import annotations

from typing import Any

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

UP = ("rose", "grew", "increased", "climbed", "jumped", "surged", "soared", "gained", "advanced")
UP += ("edged up", "expanded", "went up", "picked up", "rebounded", "were up", "shot up", "swelled")
DOWN = ("fell", "declined", "dropped", "slid", "tumbled", "plunged", "shrank", "contracted")
DOWN += ("decreased", "slumped", "dipped", "edged down", "were down", "went down", "slipped")
DOWN += ("sank", "plummeted", "retreated", "eased", "nosedived", "skidded")

NUMBERS = [
    ("7.25 percent", 7.25),
    ("7 per cent", 7),
    ("7%", 7),
    ("7.5 pct", 7.5),
    ("7.5pc", 7.5),
    ("seven percent", 7),
    ("seven and a half percent", 7.5),
    ("7-1/2 pct", 7.5),
    ("1,204 percent", 1204),
    ("0.04 percent", 0.04),
    ("20-point-six percent", 20.6),
    ("a quarter", 25),
    ("a half", 50),
]

BASES = [
    ("from a year earlier", "yoy"),
    ("year on year", "yoy"),
    ("year-on-year", "yoy"),
    ("year-over-year", "yoy"),
    ("y/y", "yoy"),
    ("on year", "yoy"),
    ("on-year", "yoy"),
    ("over the year", "yoy"),
    ("compared with the same month last year", "yoy"),
    ("from the same month a year ago", "yoy"),
    ("compared to March 2023", "yoy"),
    ("on the year", "yoy"),
    ("annually", "yoy"),
    ("from a month earlier", "mom"),
    ("month on month", "mom"),
    ("month-on-month", "mom"),
    ("m/m", "mom"),
    ("on the month", "mom"),
    ("from the previous month", "mom"),
    ("from February", "mom"),
    ("over a month", "mom"),
]

CASES = [
    case(
        "nothing said and nothing to infer",
        "2016-04-08",
        "French exports fell 2 percent in February 2016.",
        exports("FRA", "2016-02", None, -2),
    ),
    case(
        "the basis is stated once for two flows",
        "2013-10-12",
        "China's exports fell 0.3 percent from a year earlier in September, while imports rose "
        "7.4 percent.",
        exports("CHN", "2013-09", None, -0.3, basis="yoy"),
        imports("CHN", "2013-09", None, 7.4, basis="yoy"),
    ),
    case(
        "the basis of the lead holds for the goods listed under it",
        "2013-06-01",
        "South Korea's exports rose 3.2 percent from a year earlier in May. Car exports fell "
        "7 percent and exports of ships 13 percent.",
        exports("KOR", "2013-05", None, 3.2, basis="yoy"),
        exports("KOR", "2013-05", None, -7, item="cars", basis="yoy"),
        exports("KOR", "2013-05", None, -13, item="ships", basis="yoy"),
    ),
    case(
        "two bases for one month are two figures",
        "2019-05-10",
        "Germany's exports rose 1.5 percent on the month and 1.9 percent on the year in March.",
        exports("DEU", "2019-03", None, 1.5, basis="mom"),
        exports("DEU", "2019-03", None, 1.9, basis="yoy"),
    ),
    case(
        "quarter on quarter",
        "2018-11-15",
        "Dutch exports of services grew 1.1 percent quarter-on-quarter in the third quarter.",
        exports("NLD", "2018-Q3", None, 1.1, item="services", basis="qoq"),
    ),
    case(
        "growth of a whole year is yoy",
        "2018-02-09",
        "Italy's exports grew 7.4 percent in 2017.",
        exports("ITA", "2017", None, 7.4, basis="yoy"),
    ),
    case(
        "growth of the year to date is yoy",
        "2019-09-05",
        "Ecuador's shrimp exports rose 21 percent in the first seven months of 2019.",
        exports("ECU", "2019-01/2019-07", None, 21, item="shrimp", basis="yoy"),
    ),
    case(
        "a comparison with two years before is other",
        "2021-06-08",
        "Portugal's exports rose 5.3 percent in April from April 2019.",
        exports("PRT", "2021-04", None, 5.3, basis="other"),
    ),
    case(
        "a rise as a noun",
        "2022-01-28",
        "Mexico reported a 10.8 percent rise in exports in December 2021.",
        exports("MEX", "2021-12", None, 10.8),
    ),
    case(
        "a drop of as a noun",
        "2020-06-25",
        "Denmark saw a drop of 9.6 percent in its exports in April 2020.",
        exports("DNK", "2020-04", None, -9.6),
    ),
    case(
        "up after the amount",
        "2014-12-08",
        "Chilean exports totalled $5.9 billion in November 2014, up 1.4 percent year-on-year.",
        exports("CHL", "2014-11", "USD 5.9 bn", 1.4, basis="yoy"),
    ),
    case(
        "down after the amount",
        "2014-12-08",
        "Chilean imports totalled $5.5 billion in November 2014, down 8.7 percent year-on-year.",
        imports("CHL", "2014-11", "USD 5.5 bn", -8.7, basis="yoy"),
    ),
    case(
        "a year-on-year increase of",
        "2023-04-13",
        "China's exports came to $315.6 billion in March 2023, a year-on-year increase of "
        "14.8 percent.",
        exports("CHN", "2023-03", "USD 315.6 bn", 14.8, basis="yoy"),
    ),
    case(
        "a signed growth in brackets",
        "2023-04-13",
        "Sweden's exports were SEK 182 billion (-3.4% y/y) in March 2023.",
        exports("SWE", "2023-03", "SEK 182 bn", -3.4, basis="yoy"),
    ),
    case(
        "n percent higher than",
        "2011-05-12",
        "Colombia's exports in March 2011 were $4.7 billion, 35 percent higher than a year ago.",
        exports("COL", "2011-03", "USD 4.7 bn", 35, basis="yoy"),
    ),
    case(
        "n percent below",
        "2011-05-12",
        "Colombia's coffee exports in April 2011 were 6 percent below those of April 2010.",
        exports("COL", "2011-04", None, -6, item="coffee", basis="yoy"),
    ),
    case(
        "minus in words",
        "2009-06-10",
        "Growth in Estonian exports was minus 25 percent in April 2009.",
        exports("EST", "2009-04", None, -25),
    ),
    case(
        "a growth rate that slowed",
        "2011-08-10",
        "Growth of China's exports slowed to 17.9 percent in June from 19.4 percent in May.",
        exports("CHN", "2011-06", None, 17.9),
        exports("CHN", "2011-05", None, 19.4),
    ),
    case(
        "percentage points are no growth",
        "2011-08-10",
        "Indonesia's exports rose 17 percent in July, 3 percentage points more than in June.",
        exports("IDN", "2011-07", None, 17),
    ),
    case(
        "roughly a range of growth",
        "2023-12-20",
        "Malta expects exports to grow by roughly 1 to 3 percent in 2024.",
        exports("MLT", "2024", None, 1, growth_pct_max=3, qualifier="about", status="forecast"),
    ),
    case(
        "more than doubled on the year",
        "2021-05-20",
        "Swiss watch exports more than doubled from a year earlier in March.",
        exports("CHE", "2021-03", None, 100, item="watches", basis="yoy", qualifier="over"),
    ),
    case(
        "growth that words tell roughly and a number in full",
        "2013-02-12",
        "Italy's exports to Mexico nearly doubled in 2012 (81 million euros, +93.9%). Exports to "
        "Spain fell by more than a third. They were down 37.2 percent at 40 million euros.",
        exports("ITA", "2012", "EUR 81 mn", 93.9, partner="MEX"),
        exports("ITA", "2012", "EUR 40 mn", -37.2, partner="ESP"),
    ),
    case(
        "words and a number that differ are two",
        "2013-02-12",
        "Italy's exports to Mexico nearly doubled in 2012. Exports to Mexico of cars grew 40 "
        "percent.",
        exports("ITA", "2012", None, 100, partner="MEX"),
        exports("ITA", "2012", None, 40, partner="MEX", item="cars"),
    ),
    case(
        "a surplus that grew fivefold",
        "1987-07-10",
        "Chile's trade surplus grew fivefold in May to 155 mln dlrs.",
        balance("CHL", "1987-05", "USD 155 mn", 400),
    ),
]


def _known(rows: list[tuple[str, Any]]) -> list[Any]:
    return [pytest.param(*row, id=row[0]) for row in rows]


def _words(phrases: tuple[str, ...], sign: int) -> list[tuple[str, int]]:
    return [(phrase, sign) for phrase in phrases]


@pytest.mark.parametrize(("verb", "sign"), _known([*_words(UP, 1), *_words(DOWN, -1)]))
def test_a_verb_gives_the_sign(verb: str, sign: int) -> None:
    text = f"Austria's exports {verb} 4.2 percent in July 2018."
    case("", "2018-10-09", text, exports("AUT", "2018-07", None, 4.2 * sign)).check()


@pytest.mark.parametrize(("printed", "value"), _known(NUMBERS))
def test_growth_as_newsrooms_print_it(printed: str, value: float) -> None:
    text = f"Austria's imports fell by {printed} in July 2018."
    case("", "2018-10-09", text, imports("AUT", "2018-07", None, -value)).check()


@pytest.mark.parametrize(("printed", "basis"), _known(BASES))
def test_a_base_in_words(printed: str, basis: str) -> None:
    text = f"Austria's exports rose 4.2 percent {printed} in March 2024."
    case("", "2024-05-09", text, exports("AUT", "2024-03", None, 4.2, basis=basis)).check()


@pytest.mark.parametrize("example", params(CASES))
def test_growth_and_its_base(example: Case) -> None:
    example.check()
