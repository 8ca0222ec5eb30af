"""Unit notes of headers and captions."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.tables.printed import figure, is_blank
from extractor.tables.units import read_units


@pytest.mark.parametrize(
    ("note", "factor", "unit"),
    [
        ("Value (NZ$m)", 10**6, "NZD"),
        ("US$ billion; change on the year in percent", 10**9, "USD"),
        ("(million markka)", 10**6, "FIM"),
        ("Exports, October, million $", 10**6, "USD"),
        ("millions of US dollars", 10**6, "USD"),
        ("US dollars, in millions", 10**6, "USD"),
        ("€ bn", 10**9, "EUR"),
        ("'000 tonnes", 10**3, "tonne"),
        ("Million kg", 10**6, "kilogram"),
        ("thousand barrels", 10**3, "barrel"),
    ],
)
def test_scale_and_unit_of_a_note(note, factor, unit):
    found = read_units(note).unit
    assert found is not None
    assert found.factor == factor
    assert unit in (found.currency, found.quantity)


@pytest.mark.parametrize(
    "note",
    ["US$ per tonne", "Tonnes (value in US$ million)", "Cars and parts", "Change", "All items"],
)
def test_prices_goods_and_two_units_give_none(note):
    assert read_units(note).unit is None


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("1,168,324", "1168324"), ("14 973", "14973"), ("12.94%", "12.94"), ("Dn 12.94%", "-12.94"),
        ("(825)", "-825"), ("(+5.2%)", "5.2"), ("−3.1", "-3.1"), ("+3,831", "3831"), ("5,8", "5.8"),
    ],
)  # fmt: skip
def test_printed_figures(printed, value):
    found = figure(printed)
    assert found is not None
    assert found.value == Decimal(value)


def test_what_is_no_figure():
    assert not any(figure(text) for text in ("28 May 2024", "Exports", "1957 - 2023", "(5", "n.a."))
    assert all(is_blank(text) for text in ("", "-", "..", "n.a.", "–"))
