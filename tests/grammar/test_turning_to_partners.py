"""Places that an article turns to: partners of its own trade, or other countries for a while."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from extractor.pipeline import extract
from extractor.records import Document, Fact
from tests.grammar.expected import Case, balance, case, exports, imports, params

PRINTED = "2011-08-09"
LEAD = "Belgium's exports rose 4 percent to 21 billion euros in June, the national bank said.\n\n"
AFTER = "\n\nThe trade surplus was 300 million euros."
LED = (exports("BEL", "2011-06", "EUR 21 bn", 4), balance("BEL", "2011-06", "EUR 300 mn"))


def _turned(text: str, *facts: object) -> Case:
    return case(text[:90], PRINTED, LEAD + text + AFTER, *LED, *facts)  # type: ignore[arg-type]


def _to(partner: str | None, amount: str | None = None, growth: float | None = None) -> object:
    return exports("BEL", "2011-06", amount, growth, partner=partner)


def _from(partner: str, amount: str | None = None, growth: float | None = None) -> object:
    return imports("BEL", "2011-06", amount, growth, partner=partner)


TURNED = [
    _turned("To Poland, then, where sales climbed 7 percent.", _to("POL", None, 7)),
    _turned("On to Poland. Exports there climbed 7 percent.", _to("POL", None, 7)),
    _turned("Now to Poland. Exports climbed 7 percent.", _to("POL", None, 7)),
    _turned("Turning to Poland, exports were up 7 percent.", _to("POL", None, 7)),
    _turned(
        "As for Poland, exports were up 7 percent and imports down 2 percent.",
        _to("POL", None, 7),
        _from("POL", None, -2),
    ),
    _turned(
        "Poland: exports rose 7 percent to 510 million euros, imports fell 2 percent.",
        _to("POL", "EUR 510 mn", 7),
        _from("POL", None, -2),
    ),
    _turned(
        "- Poland: exports were 510 million euros. Imports were 480 million euros.\n"
        "- Turkey: exports were 410 million euros.",
        _to("POL", "EUR 510 mn"),
        _from("POL", "EUR 480 mn"),
        _to("TUR", "EUR 410 mn"),
    ),
    _turned(
        "Turkey is a market to watch. Exports jumped 12 percent.",
        _to("TUR", None, 12),
    ),
    _turned("In Poland, the main market, sales rose 7 percent.", _to("POL", None, 7)),
    _turned("Turkey, too, did well, with sales up 12 percent.", _to("TUR", None, 12)),
    _turned(
        "Poland took 510 million euros of that and Turkey 410 million.",
        _to("POL", "EUR 510 mn"),
        _to("TUR", "EUR 410 mn"),
    ),
    _turned("In Turkey sales fell 3 percent.", _to("TUR", None, -3)),
    _turned(
        "Figures in million euros (change on year, %):\n\nForest products: 910 (+1.2)\n"
        "Valves and pipes: 130 (-4.0)",
        exports("BEL", "2011-06", None, 1.2, item="forest products"),
        exports("BEL", "2011-06", None, -4, item="valves and pipes"),
    ),
    _turned(
        "When Turkey stopped buying, exports of steel fell 6 percent.",
        exports("BEL", "2011-06", None, -6, item="steel"),
    ),
]

ASIDES = [
    _turned("By contrast, Italy's exports fell 3 percent.", exports("ITA", "2011-06", None, -3)),
    _turned("In neighbouring Italy, exports fell 3 percent.", exports("ITA", "2011-06", None, -3)),
    _turned("Italy is in recession. Exports of cars fell 6 percent.", exports(
        "BEL", "2011-06", None, -6, item="cars"
    )),
]  # fmt: skip

AREAS = [
    case(
        "the money in which planned economies counted their trade",
        "1986-03-04",
        "Bulgaria's hard-currency exports rose 3 percent in 1985 to 3 billion dollars. Imports "
        "settled in convertible currencies reached 2.9 billion dollars.\n\nIn rouble trade a "
        "surplus of 400 million roubles was recorded. Imports fell 2 percent.",
        exports("BGR", "1985", "USD 3 bn", 3, partner="convertible currency area"),
        imports("BGR", "1985", "USD 2.9 bn", partner="convertible currency area"),
        balance("BGR", "1985", "SUR 400 mn", partner="rouble area"),
        imports("BGR", "1985", None, -2, partner="rouble area"),
    ),
    case(
        "earnings in hard currency are of no area",
        "1986-03-04",
        "Malawi's tobacco exports rose 3 percent in 1985 and were paid for in hard currency.",
        exports("MWI", "1985", None, 3, item="tobacco"),
    ),
]

PARTS_OF_THE_WORLD = (
    "the Americas", "the Arab world", "Greater China", "the Far East", "the Maghreb", "MENA",
    "the Caucasus", "the developing world", "ex-Soviet states", "Asia and the Pacific",
    "the Gulf states", "socialist countries",
)  # fmt: skip


@pytest.mark.parametrize("part", PARTS_OF_THE_WORLD)
def test_a_part_of_the_world_is_a_partner(read: Callable[..., list[Fact]], part: str) -> None:
    facts = read(LEAD + f"Exports to {part} fell 9 percent.", PRINTED)
    assert [f.partner is None for f in facts] == [True, False]


def test_a_place_that_no_table_has_is_a_partner_by_its_name() -> None:
    text = "Iran's exports to Rojava fell 9 percent in May 2011."
    case("", PRINTED, text, exports("IRN", "2011-05", None, -9, partner="Rojava")).check()


def test_a_headline_has_capitals_of_its_own() -> None:
    text = "Maltese Exports to Stagnate, 3 Percent Growth Seen\n\nExports were 210 million euros."
    facts = extract(Document(id="case", text=text, published=date(2011, 8, 9)))
    assert {fact.partner for fact in facts} == {None}


def test_a_sea_is_no_part_of_the_world_that_reports() -> None:
    text = "Mexico's crude exports from the Gulf of Mexico rose 9 percent in May 2011."
    case("", PRINTED, text, exports("MEX", "2011-05", None, 9, item="crude")).check()


@pytest.mark.parametrize("example", params(AREAS))
def test_areas_of_a_money(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(TURNED))
def test_a_paragraph_on_a_partner(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(ASIDES))
def test_an_aside_ends_with_its_paragraph(example: Case) -> None:
    example.check()
