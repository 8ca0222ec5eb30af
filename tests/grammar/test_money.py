"""Amounts of money as newsrooms print them: symbols, words, scales, and whose dollar it is."""

from __future__ import annotations

import pytest

from extractor.pipeline import extract
from extractor.records import Document
from tests.grammar.expected import case, exports, imports

MONEY = [
    (amount, unit, expected)
    for amount, unit, expected in (
        ("Rs 2.5 lakh crore", "IND", "INR 2.5 tn"),
        ("Rs 48,300 crore", "IND", "INR 483 bn"),
        ("₹3,120 crore", "IND", "INR 31.2 bn"),
        ("Rs 18.4 billion", "PAK", "PKR 18.4 bn"),
        ("Rs 290 billion", "LKA", "LKR 290 bn"),
        ("US$ 1.2268 trillion", "CHN", "USD 1226.8 bn"),
        ("356.1 billion yuan", "CHN", "CNY 356.1 bn"),
        ("RMB 41.7 billion", "CHN", "CNY 41.7 bn"),
        ("A$46.3 billion", "AUS", "AUD 46.3 bn"),
        ("$46.3 billion", "AUS", "AUD 46.3 bn"),
        ("$5.9 billion", "NZL", "NZD 5.9 bn"),
        ("C$51.6bn", "CAN", "CAD 51.6 bn"),
        ("NT$880 billion", "TWN", "TWD 880 bn"),
        ("HK$372.1 billion", "HKG", "HKD 372.1 bn"),
        ("R$ 98.4 billion", "BRA", "BRL 98.4 bn"),
        ("R118.2bn", "ZAF", "ZAR 118.2 bn"),
        ("Sh66 billion", "KEN", "KES 66 bn"),
        ("N1.59 trillion", "NGA", "NGN 1.59 tn"),
        ("£31.7bn", "GBR", "GBP 31.7 bn"),
        ("€112.4bn", "DEU", "EUR 112.4 bn"),
        ("SEK 152.3 bln", "SWE", "SEK 152.3 bn"),
        ("152.3 billion crowns", "SWE", "SEK 152.3 bn"),
        ("412.5 billion crowns", "CZE", "CZK 412.5 bn"),
        ("14.8 billion forints", "HUN", "HUF 14.8 bn"),
        ("RM118.5 billion", "MYS", "MYR 118.5 bn"),
        ("S$52.7 billion", "SGP", "SGD 52.7 bn"),
        ("8.3 billion pesos", "PHL", "PHP 8.3 bn"),
        ("9,450 million dollars", "MEX", "USD 9.45 bn"),
        ("U.S. $2.34 billion", "VNM", "USD 2.34 bn"),
        ("35-point-five billion dollars", "KOR", "USD 35.5 bn"),
        ("850,000 euros", "MLT", "EUR 850 k"),
        ("8 billion and 415 million dollars", "TUR", "USD 8.415 bn"),
        ("$7 billion and 62 million", "TUR", "USD 7.062 bn"),
        ("2 billion 306 million 71 thousand dollars", "TUR", "USD 2.306071 bn"),
        ("SFr3.2bn", "CHE", "CHF 3.2 bn"),
        ("3.2 billion riyals", "SAU", "SAR 3.2 bn"),
        ("TL 41 billion", "TUR", "TRY 41 bn"),
        ("BDT 121 billion", "BGD", "BDT 121 bn"),
        ("Tk 12,100 crore", "BGD", "BDT 121 bn"),
        ("a $7 billion total", "VNM", "USD 7 bn"),
        ("¥356bn", "CHN", "CNY 356 bn"),
        ("¥356bn", "JPN", "JPY 356 bn"),
        ("Bs 4.1 billion", "BOL", "BOB 4.1 bn"),
        ("Kz 310 billion", "AGO", "AOA 310 bn"),
        ("$C4.2 billion", "CAN", "CAD 4.2 bn"),
        ("$US7.2 billion", "AUS", "USD 7.2 bn"),
        ("$A7.2 billion", "AUS", "AUD 7.2 bn"),
        ("P310.4 billion", "PHL", "PHP 310.4 bn"),
        ("P8.1 billion", "BWA", "BWP 8.1 bn"),
        ("K14.6 billion", "ZMB", "ZMW 14.6 bn"),
        ("K3.9 billion", "PNG", "PGK 3.9 bn"),
        ("S/ 9.8 billion", "PER", "PEN 9.8 bn"),
        ("41 billion TL", "TUR", "TRY 41 bn"),
        ("930 billion FCFA", "SEN", "XOF 930 bn"),
        ("7 trillion 318.5 billion won", "KOR", "KRW 7318.5 bn"),
        ("Rs 483 crore 50 lakh", "IND", "INR 4835 mn"),
        ("half a billion dollars", "VNM", "USD 500 mn"),
        ("three-quarters of a billion euros", "MLT", "EUR 750 mn"),
    )
]
NAMES = {
    "IND": "India", "PAK": "Pakistan", "LKA": "Sri Lanka", "CHN": "China", "AUS": "Australia",
    "NZL": "New Zealand", "CAN": "Canada", "TWN": "Taiwan", "HKG": "Hong Kong", "BRA": "Brazil",
    "ZAF": "South Africa", "KEN": "Kenya", "NGA": "Nigeria", "GBR": "Britain", "DEU": "Germany",
    "SWE": "Sweden", "CZE": "Czech Republic", "HUN": "Hungary", "MYS": "Malaysia",
    "SGP": "Singapore", "PHL": "Philippines", "MEX": "Mexico", "VNM": "Vietnam",
    "KOR": "South Korea", "MLT": "Malta", "CHE": "Switzerland", "SAU": "Saudi Arabia",
    "TUR": "Turkey", "BGD": "Bangladesh", "BWA": "Botswana", "ZMB": "Zambia",
    "PNG": "Papua New Guinea", "PER": "Peru", "SEN": "Senegal",
    "JPN": "Japan", "BOL": "Bolivia", "AGO": "Angola",
}  # fmt: skip


@pytest.mark.parametrize(
    ("amount", "reporter", "expected"), MONEY, ids=[f"{row[0]} of {row[1]}" for row in MONEY]
)
def test_money_as_newsrooms_print_it(amount: str, reporter: str, expected: str) -> None:
    text = f"{NAMES[reporter]}'s exports amounted to {amount} in May 2023."
    case("money", "2023-07-05", text, exports(reporter, "2023-05", expected)).check()


@pytest.mark.parametrize(
    "terms",
    ["In rupee terms, ", "In Indian rupee terms, ", "In rupee-denominated terms ", "In rupees, "],
)
def test_a_sentence_that_names_its_money_counts_in_it(terms: str) -> None:
    text = (
        "India's imports were $41.3 billion in May 2021, the ministry said. "
        f"{terms}imports were 3.02 trillion in May 2021. Exports came to $32.2 billion."
    )
    case(
        "denomination",
        "2021-06-15",
        text,
        imports("IND", "2021-05", "USD 41.3 bn"),
        imports("IND", "2021-05", "INR 3.02 tn"),
        exports("IND", "2021-05", "USD 32.2 bn"),
    ).check()


@pytest.mark.parametrize(
    ("sums", "first", "second"),
    [
        ("$71.25 and $64.50 billion respectively", "USD 71.25 bn", "USD 64.5 bn"),
        ("71 and 64 billion dollars respectively", "USD 71 bn", "USD 64 bn"),
        ("US$71.25 billion and US$64.50 billion respectively", "USD 71.25 bn", "USD 64.5 bn"),
    ],
)
def test_a_scale_said_once_holds_for_what_is_told_respectively(
    sums: str, first: str, second: str
) -> None:
    text = f"Vietnam's exports and imports reached {sums} in the first quarter of 2022."
    case(
        "respectively",
        "2022-04-08",
        text,
        exports("VNM", "2022-Q1", first),
        imports("VNM", "2022-Q1", second),
    ).check()


@pytest.mark.parametrize("worth", ["worth 212 billion", "valued at 212 billion"])
def test_what_a_quantity_is_worth_is_money(worth: str) -> None:
    text = (
        "Gabon's exports in March 2021 were 310 billion CFA francs. "
        f"Crude exports were 6.2 million barrels {worth} in March 2021."
    )
    facts = extract(Document(id="case", text=text))
    assert {f.amount for f in facts if f.amount} == {310 * 10**9, 212 * 10**9}
    assert {f.quantity for f in facts if f.quantity} == {6_200_000}


def test_people_are_no_goods_though_goods_are_counted_beside_them() -> None:
    text = (
        "Slovakia's car exports rose to 1.1 million vehicles in 2018, "
        "and 2 million people work in the industry."
    )
    assert {f.quantity for f in extract(Document(id="case", text=text))} == {1_100_000}


@pytest.mark.parametrize(
    ("sentence", "quantities"),
    [
        (
            "Benin's cotton exports rose from 98,000 tonnes to 112,000 in June 2018.",
            {"2017-06": 98_000, "2018-06": 112_000},
        ),
        (
            "Benin's cotton exports to Turkey grew by 7,000 tonnes to 51,000 in June 2018.",
            {"2018-06": 51_000},
        ),
        ("Benin sold 51,000 tonnes of cotton to 12 countries in June 2018.", {"2018-06": 51_000}),
        ("Benin sold 51,000 tonnes of cotton abroad in June 2018.", {"2018-06": 51_000}),
    ],
)
def test_the_unit_of_a_move_is_said_once(sentence: str, quantities: dict[str, int]) -> None:
    facts = extract(Document(id="case", text=sentence))
    assert {f.period: f.quantity for f in facts if f.quantity} == quantities
    assert {f.item for f in facts if f.quantity} <= {"cotton"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Mozambique exported 41,000 tonnes (0.9 million bags) of cashew nuts in May 2018.",
        "Mozambique's exports of cashew nuts rose by 7,000 tonnes to 41,000 tonnes in May 2018.",
        "Mozambique exported 41,000 tonnes of nuts in May 2018, 7,000 tonnes more than in April.",
    ],
)
def test_conversions_and_distances_in_tonnes_are_no_quantities(sentence: str) -> None:
    facts = extract(Document(id="case", text=sentence))
    assert [(f.quantity, f.quantity_unit) for f in facts] == [(41_000, "tonne")]


@pytest.mark.parametrize(
    ("sum_told", "currency", "amount"),
    [
        ("111m US dollars", "USD", 111_000_000),
        ("5m Kenya shillings", "KES", 5_000_000),
        ("7bn Australian dollars", "AUD", 7_000_000_000),
    ],
)
def test_a_currency_of_several_words_behind_a_glued_scale(
    sum_told: str, currency: str, amount: int
) -> None:
    fact = extract(f"Kenya's exports were {sum_told} in April 2019.")[0]
    assert (fact.currency, fact.amount) == (currency, amount)


def test_a_rate_may_end_a_sentence_with_its_short_form() -> None:
    facts = extract("Kenya's imports fell 3pc in May 2019, exports 2pc. For 2018 they grew 4pc.")
    assert [fact.period for fact in facts] == ["2019-05", "2019-05", "2018"]


@pytest.mark.parametrize(
    ("sum_told", "amount"),
    [
        ("R1\u00a0690.8\u00a0billion", 1_690_800_000_000),
        ("R1\u00a0690,8 billion", 1_690_800_000_000),
        ("R3\u00a0204\u00a0million", 3_204_000_000),
        ("R53,1-billion", 53_100_000_000),
    ],
)
def test_thousands_parted_by_hard_spaces_keep_their_first_digits(
    sum_told: str, amount: int
) -> None:
    fact = extract(f"South Africa's exports were {sum_told} in April 2019.")[0]
    assert (fact.currency, fact.amount) == ("ZAR", amount)


def test_a_comma_before_three_digits_parts_no_thousands_beside_decimal_commas() -> None:
    facts = extract(
        "South Africa's exports rose 8,5% to R53,1-billion in April 2019 and imports 3,4% to "
        "R3,301-billion."
    )
    assert [fact.amount for fact in facts] == [53_100_000_000, 3_301_000_000]
