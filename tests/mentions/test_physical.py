"""Physical units beyond our own table, and what must never become one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.lexicon.units import unit
from extractor.mentions.physical import physical_unit, quantity

KNOWN = {
    "5 gigawatt hours": ("gigawatt hour", "5"),
    "12.5 hectolitres": ("hectolitre", "12.5"),
    "1.2 million short tons": ("short ton", "1200000"),
    "3 billion board feet": ("board foot", "3000000000"),
    "2 million cubic metres": ("cubic metre", "2000000"),
    "4 bcm": ("cubic metre", "4000000000"),
}
"""In our own table."""

ADDED = {
    "2.5 million imperial gallons": ("imperial gallon", "2500000"),
    "40,000 UK gallons": ("imperial gallon", "40000"),
    "40,000 U.S. gallons": ("US gallon", "40000"),
    "7.25 petajoules": ("petajoule", "7.25"),
    "310 terajoules": ("terajoule", "310"),
    "310 gigajoules": ("gigajoule", "310"),
    "5 million british thermal units": ("british thermal unit", "5000000"),
    "90 acre-feet": ("acre foot", "90"),
    "1,200 acres": ("acre", "1200"),
    "1,200 hectares": ("hectare", "1200"),
    "3 million square yards": ("square yard", "3000000"),
    "16 square kilometres": ("square kilometre", "16"),
    "4,400 cubic yards": ("cubic yard", "4400"),
    "600 pints": ("pint", "600"),
    "600 quarts": ("quart", "600"),
    "600 fluid ounces": ("fluid ounce", "600"),
    "52 steres": ("stere", "52"),
    "52 pecks": ("peck", "52"),
    "25 milligrams": ("milligram", "25"),
    "25 decalitres": ("decalitre", "25"),
    "25 centiliters": ("centilitre", "25"),
    "75 millilitres": ("millilitre", "75"),
    "350 kilowatts": ("kilowatt", "350"),
    "9 terawatts": ("terawatt", "9"),
    "8 petawatt hours": ("petawatt hour", "8"),
    "500 kilocalories": ("kilocalorie", "500"),
    "11 cubic inches": ("cubic inch", "11"),
    "2 billion cubic feet per day": ("cubic foot per day", "2000000000"),
    "30,000 tonnes a day": ("tonne per day", "30000"),
    "two hundred hectares": ("hectare", "200"),
}
"""By quantulum3's table."""

NO_UNIT = """
5 dollars
5 euros
5 pounds
5 pence
5 cents
5 percent
5 points
5 companies
5 provinces
5 exporters
5 people
5 days
5 months
5 quarters
5 drops
5 cups
5 miles
5 kilometres
5 degrees
5 bars
5 hands
5 stone
5 members
5 megatons
5 cwt
5 TJ
5 dwt
5 m
5 B
5 K
5 terabytes
5 horsepower
5 billion
5
acres
5 acres of wheat
5 acres, 6 acres
""".strip().splitlines()

MISSED = ("5 cords", "5 hundredweight", "5 dekatherms", "5 linear feet", "5 deadweight tons")


@pytest.mark.parametrize(("text", "expected"), [*KNOWN.items(), *ADDED.items()])
def test_a_number_and_its_unit_are_read_exactly(text: str, expected: tuple[str, str]) -> None:
    assert quantity(text) == (expected[0], Decimal(expected[1]))


@pytest.mark.parametrize("text", NO_UNIT)
def test_nothing_else_becomes_a_physical_quantity(text: str) -> None:
    assert quantity(text) is None


@pytest.mark.xfail(reason="neither table has the unit", strict=True)
@pytest.mark.parametrize("text", MISSED)
def test_rarer_units_are_read(text: str) -> None:
    assert quantity(text) is not None


def test_our_own_table_comes_first() -> None:
    assert physical_unit("kilolitres") == unit("kilolitres")
    assert physical_unit("megatonnes") == unit("megatonnes")
