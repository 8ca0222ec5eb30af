"""Goods left out by other words, parts of a former level, and lists without verbs."""

from __future__ import annotations

import pytest

from extractor.mentions.sentences import mentions
from tests.grammar.expected import Case, balance, case, exports, imports, params, trade


def _left_out(opening: str) -> Case:
    text = f"{opening}, Mexico's exports rose 5 percent in June."
    return case(
        opening, "1994-08-17", text, exports("MEX", "1994-06", None, 5, item="excluding oil")
    )


LEFT_OUT = [
    _left_out("With oil left out"),
    _left_out("If oil is excluded"),
    _left_out("Apart from oil"),
    _left_out("Not including oil"),
    _left_out("Discounting oil"),
]

CUT = [
    case(
        "in half",
        "1991-08-03",
        "Soviet exports dropped 23% in the first half of 1991. Oil exports were cut in half.",
        exports("SUN", "1991-H1", None, -23),
        exports("SUN", "1991-H1", None, -50, item="oil"),
    ),
    case(
        "to a quarter of a level",
        "1993-08-03",
        "Cuban imports fell to a quarter of their 1989 level in 1992. Exports dropped to half the "
        "1989 figure.",
        imports("CUB", "1992", None, -75),
        exports("CUB", "1992", None, -50),
    ),
    case(
        "by a further sum",
        "2003-11-11",
        "The UK trade deficit was 4.8 billion pounds in September. It widened by a further 300 "
        "million pounds in October.",
        balance("GBR", "2003-09", "GBP -4.8 bn"),
        balance("GBR", "2003-10", change="GBP 300 mn"),
    ),
]

LISTED = [
    case(
        "from one sum to another without a verb",
        "1959-08-17",
        "U.S. imports rose in the first half. Electrical apparatus went from $72 million to $96 "
        "million, oil products from $806 million to $842 million.",
        imports("USA", "1958-H1", "USD 72 mn", item="electrical apparatus"),
        imports("USA", "1959-H1", "USD 96 mn", item="electrical apparatus"),
        imports("USA", "1958-H1", "USD 806 mn", item="oil products"),
        imports("USA", "1959-H1", "USD 842 mn", item="oil products"),
    ),
    case(
        "a good and others of its kind",
        "2001-03-04",
        "Iran's exports rose in 2000. Petrochemicals brought in 331.8 million dollars, up 17 "
        "percent, and steel and other metals 266.5 million, up 65.2 percent.",
        exports("IRN", "2000", "USD 331.8 mn", 17, item="petrochemicals"),
        exports("IRN", "2000", "USD 266.5 mn", 65.2, item="steel and other metals"),
    ),
]

WHOLES = [
    case(
        "imports in news of non-oil exports",
        "2001-03-04",
        "Iran's non-oil exports rose 14.9 percent to 3.3 billion dollars in 2000. Imports were "
        "worth 13.3 billion dollars.",
        exports("IRN", "2000", "USD 3.3 bn", 14.9, item="non-oil"),
        imports("IRN", "2000", "USD 13.3 bn"),
        title="Iran's non-oil exports rise",
    ),
    case(
        "trade as a whole",
        "1987-08-05",
        "The dollar fell. World trade as a whole grew 10 percent last year to $4.071 trillion.",
        trade("world", "1986", "USD 4.071 tn", 10),
    ),
    case(
        "the same months behind another time",
        "2001-03-04",
        "Iran's exports rose 14.9 percent in the 11 months since March 20 of last year. The year "
        "comes to its end this month. Imports in the same 11 months were worth 13.3 billion "
        "dollars.",
        exports("IRN", "2000-03-20/2001-02-19", None, 14.9),
        imports("IRN", "2000-03-20/2001-02-19", "USD 13.3 bn"),
    ),
]

DAYS = [
    case(
        "a forecast of a named year",
        "1987-10-20",
        "South Korea's exports rose to 33.7 bln dlrs in the first nine months of 1987. The "
        "ministry raised its 1987 export forecast to 44 bln dlrs from 40 bln.",
        exports("KOR", "1987-01/1987-09", "USD 33.7 bn"),
        exports("KOR", "1987", "USD 44 bn", status="forecast"),
        exports("KOR", "1987", "USD 40 bn", status="forecast"),
    ),
    case(
        "the last partner with its article",
        "1987-06-30",
        "Kenya's coffee exports rose to 114,000 tonnes in 1986. West Germany took 38,000 tonnes, "
        "Britain 12,000 and the Netherlands 11,500.",
        exports("KEN", "1986", item="coffee", quantity="114000 tonne"),
        exports("KEN", "1986", item="coffee", partner="DEU", quantity="38000 tonne"),
        exports("KEN", "1986", item="coffee", partner="GBR", quantity="12000 tonne"),
        exports("KEN", "1986", item="coffee", partner="NLD", quantity="11500 tonne"),
    ),
    case(
        "a part of the trade with many",
        "1988-02-11",
        "Hungary's trade with socialist countries was 12 bln dlrs in 1987, of which 7 bln was with "
        "the Soviet Union.",
        trade("HUN", "1987", "USD 12 bn", partner="socialist countries"),
        trade("HUN", "1987", "USD 7 bn", partner="SUN"),
    ),
]


def test_a_day_before_a_sum_opens_no_range() -> None:
    text = "bringing the total since July 1 to $90 million and to 612,000 tonnes by May 1 to date"
    told = [m.text for m in mentions(text, 0, len(text)) if m.kind in ("money", "quantity")]
    assert told == ["$90 million", "612,000 tonnes"]


@pytest.mark.parametrize("example", params(DAYS))
def test_days_years_and_parts(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(LEFT_OUT))
def test_goods_left_out_in_front(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(CUT))
def test_what_is_cut_to_a_part(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(LISTED))
def test_members_of_lists(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(WHOLES))
def test_wholes_and_their_times(example: Case) -> None:
    example.check()
