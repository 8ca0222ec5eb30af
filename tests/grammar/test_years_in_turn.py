"""Years told one after another, spans of years, and parts of years beside the whole."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

YEARS = [
    case(
        "by a year, it had",
        "2008-02-05",
        "Chile's trade with Peru was $3 billion in 2007. In 2002 it stood at $1 billion and by "
        "2005 it had soared to $2 billion.",
        trade("CHL", "2007", "USD 3 bn", partner="PER"),
        trade("CHL", "2002", "USD 1 bn", partner="PER"),
        trade("CHL", "2005", "USD 2 bn", partner="PER"),
    ),
    case(
        "what is aimed at by a year",
        "2008-02-05",
        "Chile said trade with Peru should reach $5 billion by 2010. It was $3 billion in 2007.",
        trade("CHL", "2010", "USD 5 bn", partner="PER", status="forecast"),
        trade("CHL", "2007", "USD 3 bn", partner="PER"),
    ),
    case(
        "from one year to another",
        "2008-02-05",
        "Between 2003 and 2007 Peru's coffee exports rose 160 percent, from $150 million to $390 "
        "million.",
        exports("PER", "2007", "USD 390 mn", 160, item="coffee", basis="other"),
        exports("PER", "2003", "USD 150 mn", item="coffee"),
    ),
    case(
        "two years of which the text says only the ends",
        "2008-02-05",
        "Peru's coffee exports climbed from $150 million to $390 million from 2003 to 2007.",
        exports("PER", "2007", "USD 390 mn", item="coffee"),
        exports("PER", "2003", "USD 150 mn", item="coffee"),
    ),
    case(
        "the later year stays in mind",
        "2008-02-05",
        "Peru's exports, which had been $24 billion in 2006, climbed to $28 billion in 2007. "
        "Imports were $20 billion.",
        exports("PER", "2006", "USD 24 bn"),
        exports("PER", "2007", "USD 28 bn"),
        imports("PER", "2007", "USD 20 bn"),
    ),
    case(
        "having grown the year before",
        "2008-02-05",
        "Peru's exports rose 15 percent last year to $28 billion, having grown 37 percent the "
        "year before.",
        exports("PER", "2007", "USD 28 bn", 15),
        exports("PER", "2006", None, 37),
    ),
    case(
        "times in a row, respectively",
        "2008-02-05",
        "Peru's coffee exports were $340 million and $390 million in 2006 and 2007, respectively.",
        exports("PER", "2006", "USD 340 mn", item="coffee"),
        exports("PER", "2007", "USD 390 mn", item="coffee"),
    ),
    case(
        "foreseen, but came to",
        "2008-02-05",
        "Peru's coffee exports were projected at $370 million for 2007 but came to $390 million.",
        exports("PER", "2007", "USD 370 mn", item="coffee", status="forecast"),
        exports("PER", "2007", "USD 390 mn", item="coffee"),
    ),
]

PARTS = [
    case(
        "halves of the year told of",
        "2003-02-06",
        "Ireland's exports were 93 billion euros in 2002. In the first half they had risen 4 "
        "percent; in the second half they fell 5 percent.",
        exports("IRL", "2002", "EUR 93 bn"),
        exports("IRL", "2002-H1", None, 4),
        exports("IRL", "2002-H2", None, -5),
    ),
    case(
        "its last months",
        "2016-02-06",
        "Italy's exports rose 4 percent last year to 414 billion euros. In the last three months "
        "of the year they rose 2 percent.",
        exports("ITA", "2015", "EUR 414 bn", 4),
        exports("ITA", "2015-Q4", None, 2),
    ),
    case(
        "first months of the year, told of others",
        "1991-08-28",
        "Canada's trade surplus was C$1.2 billion from April through June. Exports of cars, which "
        "had fallen 8 percent in the first three months of the year, gained 11 percent.",
        balance("CAN", "1991-04/1991-06", "CAD 1.2 bn"),
        exports("CAN", "1991-Q1", None, -8, item="cars"),
        exports("CAN", "1991-Q2", None, 11, item="cars"),
    ),
    case(
        "a quarter named by its last month, against the one before",
        "2015-05-06",
        "Australia's trade deficit widened to A$4.5 billion in the March quarter from A$3.1 "
        "billion in the December quarter. Exports fell 1 per cent.",
        balance("AUS", "2015-Q1", "AUD -4.5 bn"),
        balance("AUS", "2014-Q4", "AUD -3.1 bn"),
        exports("AUS", "2015-Q1", None, -1, basis="qoq"),
    ),
]


@pytest.mark.parametrize("example", params(YEARS))
def test_years_in_turn(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(PARTS))
def test_parts_of_years(example: Case) -> None:
    example.check()


FORECASTS = [
    case(
        "a forecast and what it was before",
        "2008-02-05",
        "Peru's central bank raised its forecast for export growth this year to 4 percent from 3 "
        "percent.",
        exports("PER", "2008", None, 4, status="forecast"),
        exports("PER", "2008", None, 3, status="forecast"),
    ),
    case(
        "the noun of the forecast right before its figure",
        "2008-02-05",
        "Peru's central bank cut its 2008 export growth forecast to 3 percent from 4 percent.",
        exports("PER", "2008", None, 3, status="forecast"),
        exports("PER", "2008", None, 4, status="forecast"),
    ),
    case(
        "no rounding of an earlier forecast",
        "2008-02-05",
        "Peru's exports are forecast at $30 billion this year, up from an earlier forecast of $29 "
        "billion.",
        exports("PER", "2008", "USD 30 bn", status="forecast"),
        exports("PER", "2008", "USD 29 bn", status="forecast"),
    ),
    case(
        "this year and next",
        "2008-02-05",
        "Peru's exports are expected to grow by 3 percent this year and 4 percent next.",
        exports("PER", "2008", None, 3, status="forecast"),
        exports("PER", "2009", None, 4, status="forecast"),
    ),
    case(
        "an association expects more of what was told",
        "1998-03-20",
        "Thailand's rice exports earned $2 billion last year. For this year the association "
        "expects $2.1 billion.",
        exports("THA", "1997", "USD 2 bn", item="rice"),
        exports("THA", "1998", "USD 2.1 bn", item="rice", status="forecast"),
    ),
    case(
        "growth that a bank expects may be the economy's",
        "1998-03-20",
        "Thailand's exports earned $57 billion last year. The central bank expects growth of 3 "
        "percent this year.",
        exports("THA", "1997", "USD 57 bn"),
    ),
    case(
        "half the rate is no growth",
        "2008-02-05",
        "Peru's exports rose 4 percent in 2007, half the rate of the year before.",
        exports("PER", "2007", None, 4),
    ),
]


@pytest.mark.parametrize("example", params(FORECASTS))
def test_forecasts_of_years(example: Case) -> None:
    example.check()
