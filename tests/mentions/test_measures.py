"""What a number counts: units in their spellings, with rates, packs and shared units."""

from __future__ import annotations

import pytest

from extractor.mentions.figures import figures


def read(text: str) -> list[tuple[str, str]]:
    return [(f"{m.value.amount:f}", m.value.unit) for m in figures(text) if m.kind == "quantity"]


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        *(("1.7m tonnes of wheat", "1700000", "tonne"), ("850k bags", "850000", "bag")),
        *(("5 mn. tonnes", "5000000", "tonne"), ("3.2 MMT of maize", "3200000", "tonne")),
        *(("45 Mt of coal", "45000000", "tonne"), ("25,000 Mt of rice", "25000", "tonne")),
        *(("2 million MT", "2000000", "tonne"), ("6 million sq. m", "6000000", "square metre")),
        *(("40,000 cu. metres", "40000", "cubic metre"), ("70 m³", "70", "cubic metre")),
        *(
            ("four million nine-litre cases", "4000000", "case"),
            ("80,000 9L cases", "80000", "case"),
        ),
        *(
            ("41,000 net tons (NT)", "41000", "short ton"),
            ("2.6 million NT", "2600000", "short ton"),
        ),
        *(
            ("1.4 Tcf of gas", "1400000000000", "cubic foot"),
            ("6 million m3", "6000000", "cubic metre"),
        ),
        *(("34 mkg of tea", "34000000", "kilogram"), ("3.4 LMT of rice", "340000", "tonne")),
        *(("956 million SME", "956000000", "square metre equivalent"),),
        *(("3 lakh 20 thousand tonnes", "320000", "tonne"),),
        *(("half a million tonnes", "500000", "tonne"),),
    ],
)
def test_units_as_the_trade_press_prints_them(text: str, amount: str, unit: str) -> None:
    assert read(text) == [(amount, unit)]


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        *(
            ("22,000 TONNES A DAY", "22000", "tonne per day"),
            ("22,000 T/DAY", "22000", "tonne per day"),
        ),
        *(("3.1m b/d", "3100000", "barrel per day"), ("2.4 mb/d", "2400000", "barrel per day")),
        *(("2.4 million barrels per day", "2400000", "barrel per day"),),
        *(("2.4 million barrels of crude oil a day", "2400000", "barrel per day"),),
        *(
            ("7 Bcf/d", "7000000000", "cubic foot per day"),
            ("90 tonnes daily", "90", "tonne per day"),
        ),
        *(("2.4 million barrels of oil on the day", "2400000", "barrel"),),
    ],
)
def test_a_rate_belongs_to_its_unit(text: str, amount: str, unit: str) -> None:
    assert read(text) == [(amount, unit)]


@pytest.mark.parametrize("text", ["3 million T-shirts", "2 million B-boards"])
def test_a_letter_of_a_compound_is_no_unit(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(
    "pack", ["of 60 kilos", "of 60 kg each", "(480 lbs each)", "of sixty kilograms"]
)
def test_the_size_of_a_pack_is_no_quantity(pack: str) -> None:
    assert read(f"sold 914,000 bags {pack} abroad") == [("914000", "bag")]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("from 4.3 to 4.8 million tonnes", ["4300000", "4800000"]),
        ("to 5.1 and 9.9 million tonnes respectively", ["5100000", "9900000"]),
        ("between 26 and 27 million tonnes", ["26000000"]),
        ("of 500,000 to 800,000 bales", ["500000"]),
        ("in 1990 and 5 million tonnes", ["5000000"]),
        ("two ports and 6 tonnes", ["6"]),
    ],
)
def test_a_unit_is_said_once_for_two_numbers(text: str, amounts: list[str]) -> None:
    assert [amount for amount, _ in read(text)] == amounts
