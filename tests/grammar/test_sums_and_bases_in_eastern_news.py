"""Sums told in parts, spans compared, and growth told twice, as eastern newsrooms print them."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

PRINTED = "2017-07-20"

PARTS = [
    case(
        "a sum in turn is no part of the one before",
        PRINTED,
        "Georgia's exports and imports were $3 billion and 415 million respectively in May 2017.",
        exports("GEO", "2017-05", "USD 3 bn"),
        imports("GEO", "2017-05", "USD 415 mn"),
    ),
    case(
        "a number of tonnes is no part of a sum",
        PRINTED,
        "Kazakhstan exported wheat worth $3 billion and 20 million tonnes of coal in May 2017.",
        exports("KAZ", "2017-05", "USD 3 bn", item="wheat"),
        exports("KAZ", "2017-05", item="coal", quantity="20000000 tonne"),
    ),
]

SPANS = [
    case(
        "compared with the period of some months",
        PRINTED,
        "In January-May 2017 Armenia's turnover grew. Its exports rose by 6.2 percent compared to "
        "the period of January-May 2016 and reached $700 million.",
        exports("ARM", "2017-01/2017-05", "USD 700 mn", 6.2),
    ),
    case(
        "told of the period of some months",
        PRINTED,
        "Armenia's exports were $700 million in the period of January-May 2017.",
        exports("ARM", "2017-01/2017-05", "USD 700 mn"),
    ),
    case(
        "in relation to a time before",
        PRINTED,
        "Serbia's exports in May 2017 stood at $900 million, while imports totaled $1.4 billion, a "
        "9.3 percent increase in relation to the same month in 2016.",
        exports("SRB", "2017-05", "USD 900 mn"),
        imports("SRB", "2017-05", "USD 1.4 bn", 9.3),
    ),
    case(
        "grown to a sum in relation to a month",
        PRINTED,
        "Montenegro's exports rose 8 percent to 40 million euros in May 2017 in relation to May "
        "2016.",
        exports("MNE", "2017-05", "EUR 40 mn", 8),
    ),
]

TWICE = [
    case(
        "words and a number tell one growth",
        PRINTED,
        "Latvia's exports to Japan more than doubled to 30 million euros in May 2017, up 131 "
        "percent from a year earlier.",
        exports("LVA", "2017-05", "EUR 30 mn", 131, partner="JPN"),
    ),
]

ESTIMATED = [
    case(
        "what analysts estimated is foreseen",
        PRINTED,
        "Greece's trade deficit was 2 billion euros in May 2017, much higher than the 1.5 billion "
        "euros estimated by analysts.",
        balance("GRC", "2017-05", "EUR -2 bn"),
        balance("GRC", "2017-05", "EUR -1.5 bn", status="forecast"),
    ),
]


@pytest.mark.parametrize("example", params(PARTS))
def test_no_parts_of_one_sum(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(SPANS))
def test_spans_compared_and_told_of(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(TWICE))
def test_growth_told_twice(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(ESTIMATED))
def test_estimates_of_analysts(example: Case) -> None:
    example.check()
