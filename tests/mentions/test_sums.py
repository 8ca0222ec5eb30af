"""Sums of money, percents and numbers as newsrooms of the world print them, one by one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.mentions.figures import figures
from extractor.mentions.fractions import fractions
from extractor.mentions.types import Mention, Money, Percent


def read(text: str) -> list[tuple[str, str, str | None]]:
    """Kind, value (`low..high` for a range) and currency, or the word that stands for it."""
    return [_shown(each) for each in figures(text)]


def _shown(mention: Mention) -> tuple[str, str, str | None]:
    value = mention.value
    if isinstance(value, Money):
        ends, unit = (value.amount, value.upper), value.currency or value.currency_word
    elif isinstance(value, Percent):
        ends, unit = (value.value, value.upper), "%"
    else:
        return mention.kind, str(value), None
    shown = "..".join(f"{end.normalize():f}" for end in ends if end is not None)
    return mention.kind, shown, unit


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        *(
            ("A $7 billion surplus", "7000000000", "USD"),
            ("a $ 7 billion deal", "7000000000", "USD"),
        ),
        *(("France's $ 7 billion", "7000000000", "USD"), ("hk $ 3.5 billion", "3500000000", "HKD")),
        *(("$US30 million", "30000000", "USD"), ("$NZ1.4bn", "1400000000", "NZD")),
        *(("$A 6 billion", "6000000000", "AUD"), ("c$9bn", "9000000000", "CAD")),
        *(("mxn$ 40", "40", "MXN"), ("us$5m", "5000000", "USD"), ("7m usd", "7000000", "USD")),
        *(
            ("60 usd", "60", "USD"),
            ("eur 12bn", "12000000000", "EUR"),
            ("$2.5mm", "2500000", "USD"),
        ),
        *(("P150.3 million", "150300000", "P"), ("K740m", "740000000", "K")),
        *(("Q92.5 million", "92500000", "GTQ"), ("S/ 310 million", "310000000", "PEN")),
        *(("B/. 18 million", "18000000", "PAB"), ("5 billion TL", "5000000000", "TL")),
        *(("60 billion FCFA", "60000000000", "FCFA"), ("800m DM", "800000000", "DEM")),
        *(("900₡", "900", "CRC"), ("45₾", "45", "GEL"), ("30 bn ₫", "30000000000", "VND")),
        *(("88元", "88", "CNY"), ("250 kr", "250", "kr"), ("70 Kč", "70", "kč")),
        *(("MEUR 75", "75000000", "EUR"), ("KSEK 410", "410000", "SEK")),
        *(("EURm 520", "520000000", "EUR"), ("16 EURbn", "16000000000", "EUR")),
        *(("sh18.61 billion", "18610000000", "Sh"), ("9.57 trln yen", "9570000000000", "JPY")),
        *(("3.09 billon pesos", "3090000000", "pesos"), ("Rs 770. 70 crore", "7707000000", "Rs")),
        *(("3 billion dollars.Trade rose", "3000000000", "USD"),),
        *(("7 billion H.K. dollars", "7000000000", "HKD"),),
        *(("forty quid", "40", "GBP"), ("1,5 Mrd EUR", "1500000000", "EUR")),
    ],
)
def test_symbols_codes_and_letters(text: str, amount: str, currency: str) -> None:
    assert ("money", amount, currency) in read(text)


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        *(("CHF 1'234.5 million", "1234500000", "CHF"), ("3’456’789 euros", "3456789", "EUR")),
        *(
            ("1 234,5 million euros", "1234500000", "EUR"),
            ("R1 234,567 bn", "1234567000000", "ZAR"),
        ),
        *(("EUR 3.452.100", "3452100", "EUR"), ("1.234.567,89 euros", "1234567.89", "EUR")),
        *(("£12·5m", "12500000", "GBP"), ("3 hundred million dollars", "300000000", "USD")),
        *(("€ 4,5bn", "4500000000", "EUR"), ("12,34,567.5 US dollars", "1234567.5", "USD")),
    ],
)
def test_thousands_and_decimals_of_the_world(text: str, amount: str, currency: str) -> None:
    assert read(text) == [("money", amount, currency)]


@pytest.mark.parametrize("text", ["a B2B fair", "the K12 schools", "in P3 reactors", "E5 petrol"])
def test_a_letter_without_a_scaled_number_is_no_currency(text: str) -> None:
    assert not [each for each in read(text) if each[0] == "money"]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        *(
            ("half a billion dollars", "500000000", "USD"),
            ("half-a-million euros", "500000", "EUR"),
        ),
        *(("half million usd", "500000", "USD"), ("a half billion yen", "500000000", "JPY")),
        *(("a quarter of a billion dollars", "250000000", "USD"),),
        *(("three-quarters of a million dollars", "750000", "USD"),),
        *(("$3/4 billion", "750000000", "USD"), ("½ million euros", "500000", "EUR")),
        ("2½ million euros", "2500000", "EUR"),
        *(("two and half million rand", "2500000", "ZAR"),),
        *(("a million and a half dollars", "1500000", "USD"),),
        *(("7 trillion 318.5 billion won", "7318500000000", "KRW"),),
        *(("two billion three hundred million dollars", "2300000000", "USD"),),
        ("Rs 3 crore 50 lakh", "35000000", "Rs"),
        *(("Rs 2 lakh 45 thousand crore", "2450000000000", "Rs"),),
        *(("fifteen-point-oh-five billion euros", "15050000000", "EUR"),),
        *(("one hundred and one-point-seven billion euros", "101700000000", "EUR"),),
        *(("four hundred and six thousand two hundred dollars", "406200", "USD"),),
    ],
)
def test_parts_of_a_scale_and_scales_in_a_row(text: str, amount: str, currency: str) -> None:
    assert read(text) == [("money", amount, currency)]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("in the first half a billion dollars", ["1000000000"]),
        ("5 billion, 300 million dollars", ["5000000000", "300000000"]),
        ("5 billion and 300 million dollars", ["5000000000", "300000000"]),
    ],
)
def test_a_time_and_a_list_are_no_parts(text: str, amounts: list[str]) -> None:
    assert [value for _, value, _ in read(text)] == amounts


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        *(("62 cents", "0.62", "USD"), ("62 U.S. cents a pound", "0.62", "USD")),
        *(("35 Canadian cents", "0.35", "CAD"), ("a 12-cent-a-share payout", "0.12", "USD")),
        *(("310 pence", "3.1", "pound"), ("18p a litre", "0.18", "pound"), ("75¢", "0.75", "USD")),
        *(("90 centavos", "0.9", "peso"), ("40 eurocents", "0.4", "EUR"), ("5 jiao", "0.5", "CNY")),
        *(
            ("$20-a-barrel", "20", "USD"),
            ("a dollar a barrel", "1", "USD"),
            ("$4 each", "4", "USD"),
        ),
    ],
)
def test_coins_and_prices(text: str, amount: str, currency: str) -> None:
    assert read(text) == [("price", amount, currency)]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        *(("9 dollars 50 cents", "9.5", "USD"), ("nine dollars and fifty cents", "9.5", "USD")),
        *(("It rose to 18 dollars 40.", "18.4", "USD"), ("18 euros and 40 more", "18.4", "EUR")),
        *(("18 dollars 40 years ago", "18", "USD"), ("18 dollars and 40 tonnes", "18", "USD")),
        *(("between 18 dollars and 40.", "18", "USD"), ("$18 and 40.", "18", "USD")),
    ],
)
def test_coins_behind_the_whole(text: str, amount: str, currency: str) -> None:
    assert read(text)[0] == ("money", amount, currency)


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("70 dollar 50 rmb", ["70 USD", "50 CNY"]),
        ("10 rmb 20 usd", ["10 CNY", "20 USD"]),
        ("$ 210.50 $ 84.25", ["210.5 USD", "84.25 USD"]),
        ("4 USD50 notes", ["4 None", "50 USD"]),
        ("in 1989 $ 30 million", ["1989 None", "30000000 USD"]),
        ("10 $ 30 $", ["10 USD", "30 USD"]),
    ],
)
def test_a_sign_belongs_to_one_number(text: str, amounts: list[str]) -> None:
    assert [f"{value} {currency}" for _, value, currency in read(text)] == amounts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$5-6 bn", ("money", "5000000000..6000000000", "USD")),
        ("$5 - $6 bn", ("money", "5000000000..6000000000", "USD")),
        ("$5bn-$6bn", ("money", "5000000000..6000000000", "USD")),
        ("€500 million–€600 million", ("money", "500000000..600000000", "EUR")),
        ("growth of 5% - 6%", ("percent", "5..6", "%")),
        ("-5.2%", ("percent", "-5.2", "%")),
        ("a surplus - 4.5 billion euros", ("money", "4500000000", "EUR")),
    ],
)
def test_a_stroke_is_a_range_a_sign_or_a_dash(text: str, expected: tuple[str, str, str]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(("half a percent", "0.5"), ("one-half percent", "0.5"), ("half of one percent", "0.5")),
        *(("a quarter of a percent", "0.25"), ("two-tenths of one percent", "0.2")),
        *(("0.4 of a percent", "0.4"), (".7 percent", "0.7"), ("point-six of a percent", "0.6")),
        *(("1.3. per cent", "1.3"),),
        *(("the lira 14 percent", "14"), ("sterling 3% cheaper", "3")),
        *(("5½ percent", "5.5"), ("7 3/4 pct", "7.75"), ("six and three-quarters percent", "6.75")),
    ],
)
def test_parts_of_a_percent(text: str, value: str) -> None:
    assert read(text) == [("percent", value, "%")]


@pytest.mark.parametrize(
    "text", ["3 percentage points", "half a percentage point", "3pp", "3 %-points"]
)
def test_points_are_no_percent(text: str) -> None:
    assert [kind for kind, _, _ in read(text)] == ["points"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("rose by 31, 14 and 42 percent respectively", ["31", "14", "42"]),
        ("gains of 2.1, 5.3 and 3.6 percent", ["2.1", "5.3", "3.6"]),
        ("in 2010, 5.3 and 3.6 percent", ["2010", "5.3", "3.6"]),
        ("of $1.2, $3.4 and $5.6 billion respectively", ["1200000000", "3400000000", "5600000000"]),
        ("12 and 15 million euros respectively", ["12000000", "15000000"]),
        ("12 ports and 15 million euros respectively", ["12", "15000000"]),
    ],
)
def test_the_last_of_a_list_says_what_all_are(text: str, values: list[str]) -> None:
    assert [value for _, value, _ in read(text)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(("a third more than in May", "33.33"), ("one-fifth lower", "20"), ("by a quarter", "25")),
        *(("three-eighths of the total", "37.5"), ("a tenth smaller", "10")),
    ],
)
def test_fractions_that_compare(text: str, value: str) -> None:
    assert [f"{m.value.value:f}" for m in fractions(text, 0, len(text))] == [value]


def test_sums_are_exact() -> None:
    (mention,) = figures("1 trillion 0.1 billion yen")
    assert mention.value.amount == Decimal(1_000_100_000_000)
