"""Wires with polls and other months: who foresaw what, and which time each figure is of."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

DAY = "2018-06-05"
SURPLUS = "Malta's trade surplus was $3 billion in April."
TOLD = balance("MLT", "2018-04", "USD 3 bn")
FELL = exports("MLT", "2018-04", None, -4, basis="yoy")

POLLS = [
    case(
        "a figure told with the forecast that it beat",
        DAY,
        f"{SURPLUS} Exports were up 4 percent, beating the 3 percent analysts had expected, while "
        "imports rose 6 percent, less than the 7 percent forecast.",
        TOLD,
        exports("MLT", "2018-04", None, 4),
        exports("MLT", "2018-04", None, 3, status="forecast"),
        imports("MLT", "2018-04", None, 6),
        imports("MLT", "2018-04", None, 7, status="forecast"),
    ),
    case(
        "more than was expected, and another flow",
        DAY,
        "Malta's exports fell 4 percent in April from a year earlier, far more than markets had "
        "expected, while imports unexpectedly shrank 2 percent.",
        FELL,
        imports("MLT", "2018-04", None, -2),
    ),
    case(
        "what a poll foresees, said last",
        DAY,
        "Malta's trade surplus grew to $5 billion in April from $4 billion in March, according to "
        "the median forecast of 12 economists.",
        balance("MLT", "2018-04", "USD 5 bn", status="forecast"),
        balance("MLT", "2018-03", "USD 4 bn"),
    ),
    case(
        "what economists report",
        DAY,
        "Malta's exports fell 4 percent in April on the year, according to a report by economists "
        "at the central bank.",
        FELL,
    ),
    case(
        "the forecast of the flow just told of",
        DAY,
        f"{SURPLUS} Exports rose 4 percent to $8 billion. Economists had forecast $7.9 billion.",
        TOLD,
        exports("MLT", "2018-04", "USD 8 bn", 4),
        exports("MLT", "2018-04", "USD 7.9 bn", status="forecast"),
    ),
    case(
        "the forecast of what the article tells of",
        DAY,
        f"{SURPLUS}\n\nExports rose 4 percent to $8 billion and imports climbed 6 percent to "
        "$5 billion.\n\nAnalysts had expected $2.9 billion.",
        TOLD,
        exports("MLT", "2018-04", "USD 8 bn", 4),
        imports("MLT", "2018-04", "USD 5 bn", 6),
        balance("MLT", "2018-04", "USD 2.9 bn", status="forecast"),
    ),
    case(
        "the forecast behind the month before",
        DAY,
        f"{SURPLUS} In March it had been $2 billion. Economists had looked for $2.5 billion.",
        TOLD,
        balance("MLT", "2018-03", "USD 2 bn"),
        balance("MLT", "2018-04", "USD 2.5 bn", status="forecast"),
    ),
    case(
        "plans that are a name for years",
        "2000-12-28",
        "Under the Eighth Plan, Malta's exports expanded by 3.8 percent in 1995 and 20 percent in "
        "1996. In the last year of the five-year plan they rose 5 percent.",
        exports("MLT", "1995", None, 3.8),
        exports("MLT", "1996", None, 20),
        exports("MLT", "1996", None, 5),
    ),
]
OTHER_TIMES = [
    case(
        "a record beside another month",
        "2009-02-11",
        "Malta's exports fell 4 percent in January. The resulting trade surplus was $39 billion, "
        "compared with $38 billion in December and a record $40 billion in November.",
        exports("MLT", "2009-01", None, -4),
        balance("MLT", "2009-01", "USD 39 bn"),
        balance("MLT", "2008-12", "USD 38 bn"),
        balance("MLT", "2008-11", "USD 40 bn", record="highest"),
    ),
    case(
        "a time between a balance and its sum",
        DAY,
        "Malta's trade surplus in April was $3 billion, compared with a surplus in March of "
        "$2 billion.",
        TOLD,
        balance("MLT", "2018-03", "USD 2 bn"),
    ),
    case(
        "the same month between a deficit and its sum",
        DAY,
        "Malta's trade deficit widened to $5 billion in April from a deficit in the same month "
        "last year of $3 billion.",
        balance("MLT", "2018-04", "USD -5 bn"),
        balance("MLT", "2017-04", "USD -3 bn"),
    ),
    case(
        "the average of another time",
        DAY,
        f"{SURPLUS} Exports were $8 billion, above the 2017 average of $7 billion.",
        TOLD,
        exports("MLT", "2018-04", "USD 8 bn"),
        exports("MLT", "2017", "USD 7 bn"),
    ),
    case(
        "rates set beside those of another month",
        DAY,
        "Malta's exports fell 4 percent from a year earlier in April, slower than in March. "
        "Imports climbed 5 percent, the same pace as in March.",
        FELL,
        imports("MLT", "2018-04", None, 5, basis="yoy"),
    ),
    case(
        "a rate of the month set beside one behind it",
        DAY,
        "Malta's exports decreased 4 percent in April, the same pace of drop as in March.",
        exports("MLT", "2018-04", None, -4, basis="yoy"),
    ),
    case(
        "parts of the economy at two times",
        "2003-05-16",
        "Malta's exports grew by 48 percent in 2002. The trade deficit narrowed to 15 percent of "
        "GDP from 19 percent in 2001.",
        exports("MLT", "2002", None, 48),
    ),
    case(
        "the rate of another month",
        DAY,
        "Malta's April exports fell 4 percent on the year, less than the 5 percent of March.",
        FELL,
        exports("MLT", "2018-03", None, -5),
    ),
    case(
        "a move hedged with an adverb behind another",
        DAY,
        "Malta's exports fell 4 percent on the year in April after unexpectedly gaining 2 percent "
        "in March.",
        FELL,
        exports("MLT", "2018-03", None, 2),
    ),
    case(
        "a basis said once behind two flows",
        DAY,
        "Canada's exports rose 4 percent to C$8 billion in April while imports were down 2 percent "
        "to C$5 billion compared to April 2017.",
        exports("CAN", "2018-04", "CAD 8 bn", 4, basis="yoy"),
        imports("CAN", "2018-04", "CAD 5 bn", -2, basis="yoy"),
    ),
    case(
        "the year to date as a basis",
        DAY,
        f"{SURPLUS}\n\nOn a year-to-date basis, exports fell 2 percent from the same period of "
        "2017.",
        TOLD,
        exports("MLT", "2018-01/2018-04", None, -2, basis="yoy"),
    ),
]
SPANS = [
    case(
        "a month behind its span, by its base",
        DAY,
        "Malta's exports fell 4 percent in January-April.\n\nImports rose 6 percent from a month "
        "earlier to $6 billion.",
        exports("MLT", "2018-01/2018-04", None, -4),
        imports("MLT", "2018-04", "USD 6 bn", 6, basis="mom"),
    ),
    case(
        "the same month of a year behind twelve months",
        "2013-02-26",
        "Malta's trade deficit was $3 billion in the 12 months ended January.\n\nImports dropped "
        "6 percent from the same month of 2012.",
        balance("MLT", "2012-02/2013-01", "USD -3 bn"),
        imports("MLT", "2013-01", None, -6, basis="yoy"),
    ),
    case(
        "the last month of a fiscal year",
        "2018-07-15",
        "In June, the final month of the year, Pakistan's exports fell 2 percent on the year.",
        exports("PAK", "2018-06", None, -2),
    ),
    case(
        "the last month of a year",
        "2018-02-15",
        "Malta's exports in the last month of the year fell 2 percent.",
        exports("MLT", "2017-12", None, -2),
    ),
    case(
        "since the start of the year, behind one that is over",
        "2018-10-02",
        "Malta's imports fell 1 percent in June. Exports gained 3 percent in 2017, but have lost "
        "2 percent since the start of this year.",
        imports("MLT", "2018-06", None, -1),
        exports("MLT", "2017", None, 3),
        exports("MLT", "2018-01/2018-06", None, -2),
    ),
    case(
        "from a year to a month of this one",
        "1999-10-02",
        "Between 1990 and June of this year Maltese exports grew by 67%. Over the same period "
        "Cypriot exports were up by 41%.",
        exports("MLT", "1999-06", None, 67, basis="other"),
        exports("CYP", "1999-06", None, 41, basis="other"),
    ),
]


@pytest.mark.parametrize("told", params(POLLS))
def test_what_polls_foresaw(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(OTHER_TIMES))
def test_figures_of_other_times(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(SPANS))
def test_months_beside_spans(told: Case) -> None:
    told.check()
