"""Physical units beyond our own table, and what must never become one."""

from __future__ import annotations

import subprocess
import sys

import pytest

from extractor.lexicon.units import unit
from extractor.mentions.figures import figures
from extractor.mentions.physical import physical_unit
from extractor.mentions.types import Quantity

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
    "40 million acre-feet": ("acre foot", "40000000"),
    "3 million square yards": ("square yard", "3000000"),
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
    "two hundred gigajoules": ("gigajoule", "200"),
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
1,200 acres
two hundred hectares
16 square kilometres
4.5 million hectares
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


def quantity(text: str) -> tuple[str, str] | None:
    """Unit and number where the whole text is read as one quantity, else None."""
    found = figures(text)
    value = found[0].value if found and found[0].text == text else None
    return (value.unit, f"{value.amount:f}") if isinstance(value, Quantity) else None


@pytest.mark.parametrize(("text", "expected"), [*KNOWN.items(), *ADDED.items()])
def test_a_number_and_its_unit_are_read_exactly(text: str, expected: tuple[str, str]) -> None:
    assert quantity(text) == expected


@pytest.mark.parametrize("text", NO_UNIT)
def test_nothing_else_becomes_a_physical_quantity(text: str) -> None:
    assert quantity(text) is None


@pytest.mark.xfail(reason="neither table has the unit", strict=True)
@pytest.mark.parametrize("text", MISSED)
def test_rarer_units_are_read(text: str) -> None:
    assert quantity(text) is not None


def test_land_counts_but_is_no_goods_and_no_money() -> None:
    assert [(m.kind, m.value) for m in figures("4.5 million hectares of maize")] == [
        ("number", 4_500_000)
    ]


def test_quantulum3_is_loaded_at_the_first_word_that_may_be_a_unit() -> None:
    program = (
        "import sys\n"
        "from extractor.mentions.figures import figures\n"
        "figures('12 provinces sold 5 million tonnes and 3 million things for 6 bn dollars')\n"
        "assert 'quantulum3' not in sys.modules\n"
        "figures('350 petajoules')\n"
        "assert 'quantulum3' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_our_own_table_comes_first() -> None:
    assert physical_unit("kilolitres") == unit("kilolitres")
    assert physical_unit("megatonnes") == unit("megatonnes")
