"""One stray time does not become the article's: asides, bases, looks back, what is to come."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

LEAD = "Malta's exports rose 4 percent to 300 million euros in October"
TOLD = exports("MLT", "2018-10", "EUR 300 mn", 4)
NEXT = "Imports were 500 million euros."
AFTER = imports("MLT", "2018-10", "EUR 500 mn")

STRAY = [
    case("beside the month of another year", "2018-11-20", f"{LEAD}, beside October 2017. {NEXT}"),
    case(
        "the best since a year", "2018-11-20", f"{LEAD}. It was the best October since 2012. {NEXT}"
    ),
    case("the most since a month", "2018-11-20", f"{LEAD}, the most since March 2015.\n\n{NEXT}"),
    case(
        "an event of another year",
        "2018-11-20",
        f"{LEAD}. A strike of dockers in May 2016 is still on traders' minds. {NEXT}",
    ),
    case(
        "the day of the release",
        "2018-11-20",
        f"{LEAD}, data released on November 19 showed. {NEXT}",
    ),
]
ASIDES = [
    case(
        "the twelve months behind the one told of",
        "2018-11-20",
        f"{LEAD}. Over the past twelve months they were 3.1 billion euros. {NEXT}",
        exports("MLT", "2017-11/2018-10", "EUR 3.1 bn"),
    ),
    case(
        "what is foreseen of the month to come",
        "2018-11-20",
        f"{LEAD}. For November, traders expect exports of 310 million euros. {NEXT}",
        exports("MLT", "2018-11", "EUR 310 mn", status="forecast"),
    ),
    case(
        "the month before, in a sentence of its own",
        "2018-11-20",
        f"{LEAD}. The month before they had been 290 million euros. {NEXT}",
        exports("MLT", "2018-09", "EUR 290 mn"),
    ),
    case(
        "a year of crisis, in a paragraph of its own",
        "2018-11-20",
        f"{LEAD}.\n\nIn 2009, exports had collapsed by a fifth.\n\n{NEXT}",
        exports("MLT", "2009", None, -20),
    ),
    case(
        "a decade earlier",
        "2018-11-20",
        f"{LEAD}. A decade earlier exports were 200 million euros.\n\n{NEXT}",
        exports("MLT", "2008-10", "EUR 200 mn"),
    ),
]


@pytest.mark.parametrize("example", params(STRAY))
def test_a_time_of_something_else_is_not_kept(example: Case) -> None:
    Case(example.name, example.published, example.text, (TOLD, AFTER)).check()


@pytest.mark.parametrize("example", params(ASIDES))
def test_an_aside_has_its_time_and_what_follows_the_articles(example: Case) -> None:
    facts = (TOLD, AFTER, *example.facts)
    Case(example.name, example.published, example.text, facts).check()


FORESEEN = [
    case(
        "by a year, said first",
        "2017-06-02",
        "Peru's exports came to $44 billion in 2017. The bank projects that by 2026 exports will "
        "top $60 billion.",
        exports("PER", "2017", "USD 44 bn"),
        exports("PER", "2026", "USD 60 bn", status="forecast"),
    ),
    case(
        "this year is the whole year where something is foreseen",
        "2012-06-18",
        "Peru's exports came to $17 billion in January-May. Analysts cut their forecast for this "
        "year's exports to $42 billion.",
        exports("PER", "2012-01/2012-05", "USD 17 bn"),
        exports("PER", "2012", "USD 42 bn", status="forecast"),
    ),
    case(
        "below the sum of another quarter",
        "2022-12-06",
        "Peru's exports were 5 percent below the $15 billion of the preceding quarter in the third "
        "quarter of 2022.",
        exports("PER", "2022-Q3", None, -5),
        exports("PER", "2022-Q2", "USD 15 bn"),
    ),
    case(
        "the year after",
        "2009-09-21",
        "Peru's exports were $27 billion in 2006 and $31 billion the year after.",
        exports("PER", "2006", "USD 27 bn"),
        exports("PER", "2007", "USD 31 bn"),
    ),
    case(
        "after a fall in the first of two quarters",
        "2009-09-21",
        "Peru's exports rose 8 percent in the second quarter after slipping by 2 percent in the "
        "first.",
        exports("PER", "2009-Q2", None, 8),
        exports("PER", "2009-Q1", None, -2),
    ),
]


@pytest.mark.parametrize("example", params(FORESEEN))
def test_a_figure_has_the_time_of_its_own_words(example: Case) -> None:
    example.check()


TOLD_OF = "Peru's exports came to 40 million dollars in July"
LAST_YEAR = [
    "{}; a year before, they had been 30 million.",
    "{} (July 2012: 30 million).",
    "{}. That compares with 30 million in July 2012.",
    "{}. A year ago, it was 30 million.",
    "{}. Last July they were 30 million.",
    "{}, beating the 30 million of a year earlier.",
    "{}, topping last year's 30 million.",
    "{}, having been 30 million in July 2012.",
    "{}, whereas in July 2012 they were only 30 million.",
    "{}, while a year earlier they were 30 million.",
]
LAST_MONTH = [
    "{}; in June they were 30 million.",
    "{} (previous month: 30 million).",
    "{}. The month before, the figure was 30 million.",
    "{}. The previous month saw exports of 30 million dollars.",
    "{}, above the 30 million of the month before.",
    "{}, a rebound from 30 million in June.",
    "{}, exceeding June's 30 million.",
]


@pytest.mark.parametrize(
    ("wording", "base"),
    [(text, "2012-07") for text in LAST_YEAR] + [(text, "2013-06") for text in LAST_MONTH],
)
def test_a_base_has_its_time_however_it_is_worded(wording: str, base: str) -> None:
    told = exports("PER", "2013-07", "USD 40 mn")
    text = wording.format(TOLD_OF)
    Case(wording, "2013-08-14", text, (told, exports("PER", base, "USD 30 mn"))).check()


LISTED = [
    case(
        "a contrast with another quarter",
        "2022-12-06",
        "Peru's exports rose 4 percent in the third quarter. The trade surplus stayed at 260 "
        "million dollars, although it was 900 million dollars in the second quarter.",
        exports("PER", "2022-Q3", None, 4),
        balance("PER", "2022-Q3", "USD 260 mn"),
        balance("PER", "2022-Q2", "USD 900 mn"),
    ),
    case(
        "quarters of last year, told early in the next",
        "2022-02-07",
        "Peru's steel imports rose by 48 percent in the second quarter after slipping by two "
        "percent in the first.",
        imports("PER", "2021-Q2", None, 48, item="steel"),
        imports("PER", "2021-Q1", None, -2, item="steel"),
    ),
    case(
        "a bracket that only spells a fiscal year out",
        "2015-08-28",
        "U.S. farm exports came to $138 billion in fiscal 2014 (October-September). Wheat exports "
        "were $6 billion.",
        exports("USA", "2013-10/2014-09", "USD 138 bn", item="farm"),
        exports("USA", "2013-10/2014-09", "USD 6 bn", item="wheat"),
    ),
    case(
        "months in turn, the first in front",
        "2016-05-12",
        "Finland's exports fell by 3 percent in the first quarter. In March alone they fell by 5 "
        "percent, in February by 2 percent and in January by 1 percent.",
        exports("FIN", "2016-Q1", None, -3),
        exports("FIN", "2016-03", None, -5),
        exports("FIN", "2016-02", None, -2),
        exports("FIN", "2016-01", None, -1),
    ),
    case(
        "a month and a year earlier, both from the month told of",
        "2016-05-12",
        "Finland's exports were worth 5 billion euros in March. A month earlier they had been "
        "worth 4.8 billion, and a year earlier 4.5 billion.",
        exports("FIN", "2016-03", "EUR 5 bn"),
        exports("FIN", "2016-02", "EUR 4.8 bn"),
        exports("FIN", "2015-03", "EUR 4.5 bn"),
    ),
    case(
        "the quarter asked about",
        "2016-05-12",
        "Sales abroad from Finland came to 5 billion euros in March. And the quarter? Exports of "
        "14 billion, up two percent.",
        exports("FIN", "2016-03", "EUR 5 bn"),
        exports("FIN", "2016-Q1", "EUR 14 bn", 2),
    ),
    case(
        "the two months together",
        "2010-03-10",
        "China's exports rose 46 percent in February. In January they had gone up 21 percent. "
        "Taking the two months together, exports were 31 percent higher.",
        exports("CHN", "2010-02", None, 46),
        exports("CHN", "2010-01", None, 21),
        exports("CHN", "2010-01/2010-02", None, 31),
    ),
    case(
        "the month of the title, after its quarter was told of",
        "2016-05-12",
        "Exports: 5.1 billion euros, up 3.1% on the year\n\nIn January-March exports were 14.8 "
        "billion euros.\n\nExports of machinery grew 7.2%.",
        exports("FIN", "2016-03", "EUR 5.1 bn", 3.1),
        exports("FIN", "2016-Q1", "EUR 14.8 bn"),
        exports("FIN", "2016-03", None, 7.2, item="machinery"),
        title="Finland's foreign trade, March 2016",
    ),
]


@pytest.mark.parametrize("example", params(LISTED))
def test_times_told_of_in_turn(example: Case) -> None:
    example.check()


UNDATED = [
    case(
        "the same month put beside another year's",
        None,
        "Peru exported goods worth 40 million dollars in October. Put beside October 2018, exports "
        "are 16 percent ahead. In the ten months exports were 380 million dollars.",
        exports("PER", "2019-10", "USD 40 mn", 16),
        exports("PER", "2019-01/2019-10", "USD 380 mn"),
    ),
    case(
        "since a month, behind the sum",
        None,
        "Exports from Peru were 40 million dollars in October and 380 million since January, 3 "
        "percent more than in January-October 2018.",
        exports("PER", "2019-10", "USD 40 mn"),
        exports("PER", "2019-01/2019-10", "USD 380 mn", 3),
    ),
]


@pytest.mark.parametrize("example", params(UNDATED))
def test_a_text_without_a_date_gives_its_year_away(example: Case) -> None:
    example.check()
