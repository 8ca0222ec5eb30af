"""Rankings of partners and goods, and deals of the home market beside them."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, params

PRINTED = "2016-03-14"
LEAD = "Denmark's exports of furniture rose 8 percent to 2.1 billion euros in 2015.\n\n"
LED = exports("DNK", "2015", "EUR 2.1 bn", 8, item="furniture")


def _ranked(text: str, *facts: object) -> Case:
    return case(text[:90], PRINTED, LEAD + text, LED, *facts)  # type: ignore[arg-type]


def _to(partner: str, amount: str | None = None, growth: float | None = None) -> object:
    return exports("DNK", "2015", amount, growth, item="furniture", partner=partner)


RANKINGS = [
    _ranked("Norway led the table with 310 million euros (+4.5%).", _to("NOR", "EUR 310 mn", 4.5)),
    _ranked(
        "The institute put Norway in first place with some 310 million euros (+4.5%).",
        _to("NOR", "EUR 310 mn", 4.5),
    ),
    _ranked(
        "The figures have Germany at the head of the list with 290 million euros, up 3 percent; "
        "then Sweden (210 million, +1.1%) and Poland, where sales jumped (90 million, +41.2%).",
        _to("DEU", "EUR 290 mn", 3),
        _to("SWE", "EUR 210 mn", 1.1),
        _to("POL", "EUR 90 mn", 41.2),
    ),
    _ranked(
        "Poland came next (95 million, +1.1%); then Italy, where business grew (90 million, +4%).",
        _to("POL", "EUR 95 mn", 1.1),
        _to("ITA", "EUR 90 mn", 4),
    ),
    _ranked(
        "Japan came fifth: sales there amounted to 41 million euros.",
        _to("JPN", "EUR 41 mn"),
    ),
    _ranked(
        "Exports of chairs fared better (+9.1%) than those of tables (+2.2%).",
        exports("DNK", "2015", None, 9.1, item="chairs"),
        exports("DNK", "2015", None, 2.2, item="tables"),
    ),
    _ranked("Deliveries at home shrank by 2 percent to 1.3 billion euros."),
    _ranked("Sales on the home market, with 1.3 billion euros, were 2 percent lower."),
]

WHOLE_ARTICLE = [
    case(
        "the good of the title holds where kinds of it are told of",
        "2014-02-10",
        "The makers of agricultural machinery in Austria had a good 2013, their association said. "
        "Exports grew 4 percent to 810 million euros.\n\nBy type, exports of dairy machinery "
        "rose 6 percent.",
        exports("AUT", "2013", "EUR 810 mn", 4, item="agricultural machinery"),
        exports("AUT", "2013", None, 6, item="dairy machinery"),
        title="Agricultural machinery does well",
    ),
    case(
        "other goods end the good of the title",
        "2014-02-10",
        "The price of crude oil fell in January. Canada's exports of wheat rose 4 percent to "
        "$810 million.\n\nExports to Mexico rose 6 percent.",
        exports("CAN", "2014-01", "CAD 810 mn", 4, item="wheat"),
        exports("CAN", "2014-01", None, 6, partner="MEX"),
        title="Crude oil falls",
    ),
]

WAYS = [
    *(
        _ranked(
            text,
            exports("DNK", "2015", None, -12, item="chairs"),
            exports("DNK", "2015", None, -9, item="beds"),
        )
        for text in (
            "The largest drops were in chairs (12 percent) and beds (9 percent).",
            "The steepest falls were recorded by chairs (12 percent) and beds (9 percent).",
            "The biggest losers were chairs (12 percent) and beds (9 percent).",
            "Among the fallers were chairs (12 percent) and beds (9 percent).",
        )
    ),
    _ranked(
        "The biggest gains were in chairs (12 percent) and beds (9 percent).",
        exports("DNK", "2015", None, 12, item="chairs"),
        exports("DNK", "2015", None, 9, item="beds"),
    ),
    _ranked(
        "The largest drop was in sales to Iceland (12 percent).",
        exports("DNK", "2015", None, -12, partner="ISL", item="furniture"),
    ),
]


@pytest.mark.parametrize("example", params(WAYS))
def test_the_head_of_a_ranking_tells_which_way(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(RANKINGS))
def test_a_ranking_of_partners(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(WHOLE_ARTICLE))
def test_the_good_of_the_article(example: Case) -> None:
    example.check()
