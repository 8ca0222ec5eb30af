"""One fact, told in many wordings: runs, records, balances, quantities, goods, forecasts."""

from __future__ import annotations

from typing import Any

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

PRINTED = "2023-06-20"


def _told(texts: list[str], *facts: Any, **details: Any) -> list[Case]:
    return [case(text[:80], PRINTED, text, *facts, **details) for text in texts]


RUNS = _told(
    [
        "Thailand's exports fell 7.6 percent in April, the seventh straight monthly decline.",
        "Thailand's exports fell 7.6 percent in April, the seventh consecutive month of decline.",
        "Thailand's exports fell 7.6 percent in April, for the seventh month in a row.",
        "Thailand's exports fell 7.6 percent in April, their seventh successive fall.",
        "Thailand's exports fell 7.6 percent in April, down for a seventh straight month.",
        "Thailand's exports fell for the seventh month running in April, by 7.6 percent.",
        "Thailand's exports dropped for a seventh consecutive month in April, losing 7.6 percent.",
        "In April, Thailand's exports fell 7.6 percent, marking the seventh straight month of "
        "contraction.",
        "Thailand's exports were down 7.6 percent in April. It was the seventh straight monthly "
        "drop.",
    ],
    exports("THA", "2023-04", None, -7.6, streak="7 month fall"),
)
DEFICIT_RUNS = _told(
    [
        "Korea's trade deficit stood at $2.1 billion in May, the 15th straight month of deficit.",
        "Korea ran a trade deficit of $2.1 billion in May, its 15th monthly deficit in a row.",
        "Korea posted a trade deficit of $2.1 billion in May, staying in the red for the 15th "
        "consecutive month.",
        "Korea's trade deficit came to $2.1 billion in May, extending the run of deficits to "
        "15 months.",
    ],
    balance("KOR", "2023-05", "USD -2.1 bn", streak="15 month deficit"),
)
HIGHS = _told(
    [
        "Irish exports rose to 19.2 billion euros in March, a record high.",
        "Irish exports rose to a record 19.2 billion euros in March.",
        "Irish exports hit a record of 19.2 billion euros in March.",
        "Irish exports reached an all-time high of 19.2 billion euros in March.",
        "Irish exports climbed to 19.2 billion euros in March, the highest on record.",
        "Irish exports climbed to 19.2 billion euros in March, the highest level ever.",
        "At 19.2 billion euros, Irish exports in March were the highest ever recorded.",
        "Irish exports climbed to 19.2 billion euros in March, the highest since records began.",
        "Irish exports came to 19.2 billion euros in March, a new peak.",
    ],
    exports("IRL", "2023-03", "EUR 19.2 bn", record="highest"),
)
SINCE = _told(
    [
        "Irish imports fell to 9.8 billion euros in March, the lowest since May 2021.",
        "Irish imports fell to 9.8 billion euros in March, the lowest level since May 2021.",
        "Irish imports fell to 9.8 billion euros in March, their lowest since May 2021.",
        "Irish imports fell to the lowest since May 2021 at 9.8 billion euros in March.",
        "Irish imports fell to 9.8 billion euros in March, a 22-month low.",
        "Irish imports fell to a 22-month low of 9.8 billion euros in March.",
        "Irish imports fell to 9.8 billion euros in March, the smallest amount since May 2021.",
    ],
    imports("IRL", "2023-03", "EUR 9.8 bn", record="lowest", since="2021-05"),
)
DEFICITS = _told(
    [
        "Kenya's trade deficit was $1.02 billion in April.",
        "Kenya had a trade deficit of $1.02 billion in April.",
        "Kenya posted a $1.02 billion trade deficit in April.",
        "Kenya recorded a merchandise trade deficit of $1.02 billion in April.",
        "Kenya ran a trade gap of $1.02 billion in April.",
        "Kenya's trade balance showed a deficit of $1.02 billion in April.",
        "Kenya's trade balance was a negative $1.02 billion in April.",
        "Kenya's trade balance was minus $1.02 billion in April.",
        "The deficit in Kenya's trade came to $1.02 billion in April.",
        "In April Kenya's imports exceeded its exports by $1.02 billion.",
        "Kenya's trade was $1.02 billion in deficit in April.",
        "Kenya's foreign trade deficit totalled $1.02 billion in April.",
        "Kenya's trade account had a shortfall of $1.02 billion in April.",
    ],
    balance("KEN", "2023-04", "USD -1.02 bn"),
)
QUANTITIES = [
    ("wheat", "310,000 tonnes", "310000 tonne"),
    ("wheat", "310,000 metric tons", "310000 tonne"),
    ("wheat", "310,000 tons", "310000 tonne"),
    ("wheat", "0.31 million tonnes", "310000 tonne"),
    ("wheat", "310 thousand tonnes", "310000 tonne"),
    ("wheat", "1.2 mln tonnes", "1200000 tonne"),
    ("coffee", "1.1 million 60-kg bags", "1100000 bag"),
    ("cotton", "212,000 bales", "212000 bale"),
    ("crude oil", "41 million barrels", "41000000 barrel"),
    ("gold", "78 tonnes", "78 tonne"),
    ("gold", "12,400 kg", "12400 kilogram"),
    ("wine", "21 million litres", "21000000 litre"),
    ("natural gas", "3.4 billion cubic metres", "3400000000 cubic metre"),
    ("cattle", "95,000 head", "95000 head"),
]
GOODS = [
    "coffee", "cocoa beans", "crude oil", "natural gas", "copper", "iron ore", "gold", "steel",
    "aluminium", "cars", "auto parts", "ships", "semiconductors", "display panels",
    "home appliances", "petrochemicals", "fertilizers", "soybeans", "wheat",
    "rice", "sugar", "cotton", "wool", "beef",
    "shrimp", "bananas", "cashew nuts", "palm oil", "rubber", "furniture", "footwear", "textiles",
    "toys", "wine", "cheese", "machinery", "pharmaceuticals", "cosmetics", "rubber gloves",
    "cut flowers", "live animals", "wood pulp", "solar panels", "electric vehicles",
]  # fmt: skip
FORECASTS = _told(
    [
        "The ministry expects India's exports to reach $480 billion in 2024.",
        "India's exports are expected to reach $480 billion in 2024.",
        "India's exports are forecast to reach $480 billion in 2024.",
        "India's exports are projected at $480 billion in 2024.",
        "India's exports should reach $480 billion in 2024, the minister predicted.",
        "India's exports will reach $480 billion in 2024, the trade body forecast.",
        "India's exports are likely to reach $480 billion in 2024.",
        "India targets exports of $480 billion in 2024.",
        "India has set an export target of $480 billion for 2024.",
        "India aims for exports of $480 billion in 2024.",
        "The government hopes India's exports will reach $480 billion in 2024.",
        "Analysts see India's exports at $480 billion in 2024.",
    ],
    exports("IND", "2024", "USD 480 bn", status="forecast"),
)


@pytest.mark.parametrize(
    "example", params([*RUNS, *DEFICIT_RUNS, *HIGHS, *SINCE, *DEFICITS, *FORECASTS])
)
def test_one_fact_in_many_wordings(example: Case) -> None:
    example.check()


@pytest.mark.parametrize(
    "example",
    params(
        (
            case(
                f"exports of {good} rose to {printed}",
                PRINTED,
                f"Uruguay's exports of {good} rose to {printed} in May 2023.",
                exports("URY", "2023-05", quantity=quantity, item=good, adjustment="volume"),
            )
            for good, printed, quantity in QUANTITIES
        ),
    ),
)
def test_quantities_as_newsrooms_print_them(example: Case) -> None:
    example.check()


@pytest.mark.parametrize(
    "example",
    params(
        (
            case(f"{place} {good}", PRINTED, text, exports("PER", "2023-04", None, 6.5, item=good))
            for good in GOODS
            for place, text in (
                ("of", f"Peru's exports of {good} rose 6.5 percent in April."),
                ("with", f"Peru's {good} exports rose 6.5 percent in April."),
            )
        ),
    ),
)
def test_a_good_before_and_after_the_flow(example: Case) -> None:
    example.check()


@pytest.mark.parametrize(
    ("told", "growth"),
    [
        ("Strong demand lifted exports 5 percent in May.", 5),
        ("Exports were lifted 5 percent by oil in May.", 5),
        ("Exports were 5 percent stronger in May.", 5),
        ("Exports were 5 percent weaker in May.", -5),
        ("Exports were 5 percent softer in May.", -5),
        ("Exports were 5 percent adrift in May.", -5),
        ("Exports buckled 5 percent in May.", -5),
    ],
)
def test_which_way_other_words_say(told: str, growth: int) -> None:
    text = f"Sweden's statistics office said: {told}"
    case(told, "2019-06-20", text, exports("SWE", "2019-05", None, growth)).check()
