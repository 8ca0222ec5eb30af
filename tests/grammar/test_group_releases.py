"""Releases on the trade of a group of countries: with all others, and by its wider group."""

from __future__ import annotations

from datetime import date

from extractor.pipeline import extract
from extractor.records import Document, Fact


def facts(text: str, published: date | None = None) -> list[Fact]:
    return extract(Document(id="case", text=text, published=published))


def test_all_others_are_no_partner_of_a_group() -> None:
    text = (
        "Euro area (EA19) exports of goods to the rest of the world in May 2019 were €196 billion. "
        "The euro area's trade balance with the rest of the world showed a surplus of €18 billion."
    )
    assert {(f.reporter, f.partner) for f in facts(text)} == {("EUROZONE", None)}


def test_trade_outside_a_group_is_its_own() -> None:
    text = (
        "The euro area's trade showed a surplus of €18 billion in May 2009.\n\n"
        "For the EU27 the first estimate of extra-EU trade was a deficit of €7 billion. In April "
        "2009 the balance was -€5 billion."
    )
    found = {(f.reporter, f.partner, f.amount) for f in facts(text)}
    assert found == {
        ("EUROZONE", None, 18_000_000_000),
        ("EU", None, -7_000_000_000),
        ("EU", None, -5_000_000_000),
    }


def test_trade_outside_a_group_is_a_partner_of_a_member() -> None:
    text = "In May 2019, Italy's extra-EU exports rose 3.1%."
    assert [(f.reporter, f.partner) for f in facts(text)] == [("ITA", "non-EU countries")]


def test_a_title_turns_to_the_wider_group() -> None:
    text = (
        "The euro area's trade showed a surplus of €18 billion in May 2009.\n\n"
        "EU27 detailed results, January to April 2009\n\n"
        "The deficit in energy shrank (-€92 billion in January-April 2009 compared with -€131 "
        "billion in January-April 2008), and the surplus for chemicals was €21 billion."
    )
    found = {(f.reporter, f.item, f.period, f.amount) for f in facts(text) if f.item}
    assert found == {
        ("EU", "energy", "2009-01/2009-04", -92_000_000_000),
        ("EU", "energy", "2008-01/2008-04", -131_000_000_000),
        ("EU", "chemicals", "2009-01/2009-04", 21_000_000_000),
    }


def test_whose_deficit_it_is() -> None:
    text = "Euro area surplus of 3.6 bn euro in trade in May 2009, 7.4 bn euro deficit for EU27"
    found = {(f.reporter, f.amount) for f in facts(text)}
    assert found == {("EUROZONE", 3_600_000_000), ("EU", -7_400_000_000)}


def test_a_time_in_front_of_the_figure_of_a_bracket() -> None:
    text = (
        "The balance of Ukraine's foreign trade in January-May 2016 was negative, at $700 million "
        "(in January-May 2015 it was also negative, $100 million)."
    )
    found = {(f.amount, f.period) for f in facts(text)}
    assert found == {(-700_000_000, "2016-01/2016-05"), (-100_000_000, "2015-01/2015-05")}
