from decimal import Decimal

import pytest

from extractor.lexicon.fiscal import fiscal_year_start
from extractor.lexicon.places import places
from extractor.lexicon.tables import ALTERNATIVES, rows
from extractor.lexicon.units import unit, units


@pytest.mark.parametrize(
    ("word", "name", "factor"),
    [
        *(("tonnes", "tonne", 1), ("tons", "tonne", 1), ("metric tons", "tonne", 1)),
        *(("kg", "kilogram", 1), ("kilos", "kilogram", 1), ("bbl", "barrel", 1)),
        *(("bpd", "barrel per day", 1), ("running bales", "running bale", 1)),
        *(("60-kg bags", "bag", 1), ("TEUs", "TEU", 1), ("containers", "container", 1)),
        *(("head", "head", 1), ("hectolitres", "hectolitre", 1), ("bcm", "cubic metre", 10**9)),
        *(("cubic feet", "cubic foot", 1), ("pairs", "pair", 1), ("dozen", "dozen", 1)),
        *(("troy ounces", "troy ounce", 1), ("GWh", "gigawatt hour", 1), ("MMBtu", "MMBtu", 1)),
        *(("Barrels", "barrel", 1), ("short tons", "short ton", 1)),
    ],
)
def test_a_word_for_a_quantity_gives_its_unit_in_the_singular(word, name, factor):
    assert unit(word) == (name, Decimal(factor))


@pytest.mark.parametrize("word", ["pounds", "dollars", "percent", "euros"])
def test_money_is_no_physical_unit(word):
    assert unit(word) is None


def test_no_word_is_listed_twice_and_every_unit_knows_its_own_name():
    listed = [word for _, _, words in rows("units", 3) for word in words.split(ALTERNATIVES)]
    assert len(listed) == len(set(listed))
    whole = {entry.name for entry in units().values() if entry.factor == 1}
    assert whole - {"pound"} <= set(units())
    assert {entry.name for entry in units().values()} == whole


@pytest.mark.parametrize(
    ("country", "month"),
    [
        *(("JPN", 4), ("IND", 4), ("PAK", 7), ("BGD", 7), ("AUS", 7), ("NPL", 7), ("EGY", 7)),
        *(("USA", 10), ("ETH", 7), ("THA", 10), ("KOR", 1), ("nowhere", 1)),
    ],
)
def test_a_fiscal_year_starts_in_the_month_of_its_country(country, month):
    assert fiscal_year_start(country) == month


def test_every_fiscal_year_is_of_a_country_once_and_starts_in_another_month_than_january():
    listed = [country for country, _, _, _ in rows("fiscal", 4)]
    assert len(listed) == len(set(listed))
    assert set(listed) <= {place.code for place in places().values()}
    assert {int(month) for _, month, _, _ in rows("fiscal", 4)} <= set(range(2, 13))
