"""Figures told by relative clauses, parts on their way, rivals in time, and runs that were."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

ROSE = "Thailand's exports rose 21.4 percent in January. "
GROWTH = exports("THA", "2003-01", growth=21.4)

CASES = [
    case(
        "the goods that a country exported",
        "2003-02-18",
        "Of the 650,000 tonnes of rice that Thailand exported in January, 120,000 tonnes went to "
        "Nigeria.",
        exports("THA", "2003-01", quantity="650000 tonne", item="rice"),
        exports("THA", "2003-01", quantity="120000 tonne", item="rice", partner="NGA"),
    ),
    case(
        "for a total of",
        "2003-02-18",
        "In January Thailand exported goods and services for a total of $5.9 billion.",
        exports("THA", "2003-01", "USD 5.9 bn", item="goods and services"),
    ),
    case(
        "parts that went to partners",
        "2003-02-18",
        ROSE + "Almost a fifth went to the U.S. and 14 percent to Japan.",
        GROWTH,
        exports("THA", "2003-01", share=20, partner="USA"),
        exports("THA", "2003-01", share=14, partner="JPN"),
    ),
    case(
        "shares whose unit is said once",
        "2003-02-18",
        ROSE + "The U.S. remained the largest market with 18 percent of the total, ahead of Japan "
        "with 14 and Singapore with 8.",
        GROWTH,
        exports("THA", "2003-01", share=18, partner="USA"),
        exports("THA", "2003-01", share=14, partner="JPN"),
        exports("THA", "2003-01", share=8, partner="SGP"),
    ),
    case(
        "as much as, behind a partner",
        "2003-02-18",
        ROSE + "To Japan they grew 17 percent and to China as much as 94 percent.",
        GROWTH,
        exports("THA", "2003-01", growth=17, partner="JPN"),
        exports("THA", "2003-01", growth=94, partner="CHN"),
    ),
    case(
        "a sum of it",
        "2003-02-18",
        "Thailand's trade hit $620 million in January, $340 million of it exports and $280 million "
        "of it imports.",
        trade("THA", "2003-01", "USD 620 mn"),
        exports("THA", "2003-01", "USD 340 mn"),
        imports("THA", "2003-01", "USD 280 mn"),
    ),
    case(
        "those of a year ago outstripped",
        "2003-02-18",
        "Thai exports in January outstripped those of a year ago by 21.4 percent.",
        GROWTH,
    ),
    case(
        "the cost of imports as a sum",
        "2003-02-18",
        "The cost of Thailand's oil imports rose 43 percent to $690 million in January.",
        imports("THA", "2003-01", "USD 690 mn", 43, item="oil"),
    ),
    case(
        "the cost of imports as a price",
        "2003-02-18",
        "The cost of Thailand's oil imports rose 43 percent to $31 a barrel in January.",
    ),
    case(
        "a record set is no set",
        "1988-05-20",
        "Brazil's exports hit 2.69 billion dlrs in April, breaking the previous record of 2.6 "
        "billion set in August.",
        exports("BRA", "1988-04", "USD 2.69 bn"),
        exports("BRA", "1987-08", "USD 2.6 bn"),
    ),
    case(
        "a run that had been",
        "1988-05-20",
        "Brazil's car exports, which had fallen for four months running, rose 8 pct in April.",
        exports("BRA", "1988-04", growth=8, item="cars"),
        exports("BRA", "1988-03", streak="4 month fall", item="cars"),
    ),
    case(
        "having fallen",
        "1988-05-20",
        "Having fallen for four straight months, Brazil's car exports rose 8 pct in April.",
        exports("BRA", "1988-04", growth=8, item="cars"),
        exports("BRA", "1988-03", streak="4 month fall", item="cars"),
    ),
    case(
        "a balance that only its run names",
        "1988-05-20",
        "Brazil notched its 50th consecutive monthly trade surplus in April, 1.74 billion dlrs.",
        balance("BRA", "1988-04", "USD 1.74 bn", streak="50 month surplus"),
    ),
    case(
        "that was down from July's",
        "2018-09-12",
        "Colombia's exports rose 8 percent in August to $3.6 billion. That was down from July's "
        "$3.9 billion.",
        exports("COL", "2018-08", "USD 3.6 bn", 8),
        exports("COL", "2018-07", "USD 3.9 bn"),
    ),
    case(
        "the biggest rise and the fifth on end",
        "2018-09-12",
        "Colombia's exports rose 8 percent in August. The rise was the biggest since March and the "
        "fifth on end.",
        exports("COL", "2018-08", growth=8, streak="5 month rise"),
    ),
    case(
        "a firm at the head of a sentence is no good",
        "2018-09-12",
        "Colombia's exports rose 8 percent in August. Ecopetrol earned $1.2 billion in the second "
        "quarter, twice as much as a year ago.",
        exports("COL", "2018-08", growth=8),
    ),
    case(
        "to the value of",
        "2018-09-12",
        "Colombia exported coffee to the value of $210 million in August.",
        exports("COL", "2018-08", "USD 210 mn", item="coffee"),
    ),
]


@pytest.mark.parametrize("each", params(CASES))
def test_figures_by_other_words(each: Case) -> None:
    each.check()
