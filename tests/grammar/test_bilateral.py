"""Trade between two countries: both flows in a bracket, markets, parts of a flow, asides."""

from __future__ import annotations

import pytest

from tests.grammar.expected import balance, case, exports, imports, trade

PRINTED = "2022-05-18"
IN_BRACKETS = [
    "Trade between Chile and Norway came to $90 million in 2021 (exports - $30 million, imports - "
    "$60 million).",
    "Trade between Chile and Norway came to $90 million in 2021 (exports: $30 million; imports: "
    "$60 million).",
    "Trade between Chile and Norway came to $90 million in 2021 (of which exports were $30 million "
    "and imports $60 million).",
    "Turnover between Chile and Norway was $90 million in 2021 (exports $30 million and imports "
    "$60 million).",
    "Chile's trade with Norway was $90 million in 2021 (Chilean exports – $30 million, imports – "
    "$60 million).",
]
MARKETS = [
    "Chile's exports to the Norwegian market rose 4 percent in 2021.",
    "Chilean shipments to the Norwegian market grew 4 percent in 2021.",
    "In 2021 exports from Chile to the Norwegian market rose by 4%.",
]
PARTS = [
    "About 30 percent of exports went to Norway.",
    "Some 30 percent of its exports were sold to Norway.",
    "30 percent of total exports were shipped to Norway.",
]
ASIDES = [
    "Since 2005 Norway has invested over $400 million in the country.",
    "Norway had 34 projects there with a total capital of $2.1 billion.",
    "Economists had expected 5 percent growth in GDP.",
    "The number of firms with actual trade rose 6.9 percent to 540,000.",
    "The number of companies engaged in foreign trade rose 6.9 percent.",
]


@pytest.mark.parametrize("sentence", IN_BRACKETS)
def test_both_flows_in_a_bracket(sentence: str) -> None:
    case(
        sentence,
        PRINTED,
        sentence,
        trade("CHL", "2021", "USD 90 mn", partner="NOR"),
        exports("CHL", "2021", "USD 30 mn", partner="NOR"),
        imports("CHL", "2021", "USD 60 mn", partner="NOR"),
    ).check()


def test_flows_of_either_side_in_a_bracket() -> None:
    text = (
        "Chile's trade with Norway was $90 million in 2021 (Norwegian exports - $60 million, "
        "Chilean exports - $30 million)."
    )
    case(
        "either side",
        PRINTED,
        text,
        trade("CHL", "2021", "USD 90 mn", partner="NOR"),
        exports("NOR", "2021", "USD 60 mn", partner="CHL"),
        exports("CHL", "2021", "USD 30 mn", partner="NOR"),
    ).check()


@pytest.mark.parametrize("sentence", MARKETS)
def test_a_country_as_a_market(sentence: str) -> None:
    case(sentence, PRINTED, sentence, exports("CHL", "2021", growth=4, partner="NOR")).check()


@pytest.mark.parametrize("sentence", PARTS)
def test_a_part_of_a_flow_and_where_it_went(sentence: str) -> None:
    text = f"Chile's exports rose 4 percent in 2021 and imports 2 percent. {sentence}"
    told = exports("CHL", "2021", growth=4), imports("CHL", "2021", growth=2)
    case(sentence, PRINTED, text, *told, exports("CHL", "2021", partner="NOR", share=30)).check()


def test_parts_of_a_flow_go_on() -> None:
    text = (
        "Chile's imports rose 4 percent in 2021. Some 30 percent of its exports were sold to "
        "Norway, 12 percent to Peru and 9 percent to Japan."
    )
    parts = {"NOR": 30, "PER": 12, "JPN": 9}
    shares = (exports("CHL", "2021", partner=p, share=share) for p, share in parts.items())
    case("parts", PRINTED, text, imports("CHL", "2021", growth=4), *shares).check()


@pytest.mark.parametrize("sentence", ASIDES)
def test_what_is_told_beside_trade(sentence: str) -> None:
    text = f"Chile's exports to Norway were $12 million in 2021. {sentence}"
    case(sentence, PRINTED, text, exports("CHL", "2021", "USD 12 mn", partner="NOR")).check()


def test_trade_inside_a_group_is_the_groups() -> None:
    text = (
        "EU exports fell 4 percent in 2021. Intra-EU trade fell 3.8 percent. Malta's surplus was "
        "2 billion euros."
    )
    case(
        "inside",
        PRINTED,
        text,
        exports("EU", "2021", growth=-4),
        trade("EU", "2021", growth=-3.8, partner="EU"),
        balance("MLT", "2021", "EUR 2 bn"),
    ).check()


def test_the_head_of_a_ranking_keeps_its_figure() -> None:
    text = (
        "Gujarat topped the list with exports of $35 billion in 2021, followed by Maharashtra with "
        "$23 billion."
    )
    case(
        "head",
        PRINTED,
        text,
        exports("IN-GJ", "2021", "USD 35 bn"),
        exports("IN-MH", "2021", "USD 23 bn"),
    ).check()


AIMS = [
    "The two countries aim to raise trade to $10 billion by 2030.",
    "The ministers agreed to raise trade to $10 billion by 2030.",
    "Both sides want to lift trade with each other to $10 billion by 2030.",
    "They wish to double bilateral trade to $10 billion by 2030.",
    "The goal is to treble bilateral trade to $10 billion by 2030.",
]
UNDATED = [
    "The ministers plan to boost exports to $10 billion.",
    "They want to boost exports to $10 billion.",
]
DEEDS = [
    "Chile bought goods for $30 million from Norway.",
    "It purchased products for $30 million from Norway.",
]


@pytest.mark.parametrize("sentence", AIMS)
def test_what_two_countries_aim_at(sentence: str) -> None:
    text = f"Chile's trade with Norway rose 4 percent in 2021. {sentence}"
    told = trade("CHL", "2021", growth=4, partner="NOR")
    aim = trade("CHL", "2030", "USD 10 bn", partner="NOR", status="forecast")
    case(sentence, PRINTED, text, told, aim).check()


@pytest.mark.parametrize("sentence", UNDATED)
def test_an_aim_without_a_time_is_of_none_that_is_over(sentence: str) -> None:
    text = f"Chile's exports to Norway rose 4 percent in 2021. {sentence}"
    told = exports("CHL", "2021", growth=4, partner="NOR")
    aim = exports("CHL", None, "USD 10 bn", partner="NOR", status="forecast")
    case(sentence, PRINTED, text, told, aim).check()


def test_what_is_told_of_a_deficit_that_is_to_close() -> None:
    text = (
        "Chile's exports to Norway rose 4 percent in 2021. The country plans to narrow the trade "
        "deficit, which stood at $22 million."
    )
    told = exports("CHL", "2021", growth=4, partner="NOR")
    gap = balance("CHL", "2021", "USD -22 mn", partner="NOR")
    case("which stood", PRINTED, text, told, gap).check()


@pytest.mark.parametrize("sentence", DEEDS)
def test_goods_bought_for_a_sum(sentence: str) -> None:
    text = f"Chile's exports to Norway rose 4 percent in 2021. {sentence}"
    told = exports("CHL", "2021", growth=4, partner="NOR")
    case(sentence, PRINTED, text, told, imports("CHL", "2021", "USD 30 mn", partner="NOR")).check()


def test_a_title_pairs_two_countries() -> None:
    text = (
        "Chile imported goods worth $30 million from Norway in 2021. In the first quarter of "
        "2022 exports grew by 19 percent."
    )
    case(
        "pair",
        PRINTED,
        text,
        imports("CHL", "2021", "USD 30 mn", partner="NOR"),
        exports("CHL", "2022-Q1", growth=19, partner="NOR"),
        title="Chile and Norway",
    ).check()


def test_two_countries_that_did_alike_are_no_pair() -> None:
    text = "Chile's exports came to $30 million in 2021 and Peru's to $40 million. Imports grew 2%."
    case(
        "alike",
        PRINTED,
        text,
        exports("CHL", "2021", "USD 30 mn"),
        exports("PER", "2021", "USD 40 mn"),
        imports("PER", "2021", growth=2),
        title="Chile, Peru report recovery",
    ).check()


PARTS_OF_OTHERS = [
    "Norway supplied 45 percent of Chile's imports in 2021.",
    "Norway provided 45 percent of Chilean imports in 2021.",
    "Norway accounted for 45 percent of Chile's imports in 2021.",
    "In 2021 Norway was the source of 45% of Chile's imports.",
]
TOGETHER = [
    "Exports of the ten ASEAN countries to Norway rose 4 percent in 2021.",
    "Exports from the 10 ASEAN members to Norway rose 4 percent in 2021.",
    "In 2021 exports of all 10 ASEAN member states to Norway rose by 4 percent.",
]


@pytest.mark.parametrize("sentence", PARTS_OF_OTHERS)
def test_a_part_of_another_countrys_trade_is_told_by_its_statistics(sentence: str) -> None:
    part = imports("CHL", "2021", partner="NOR", share=45)
    told = imports("CHL", "2021", growth=4)
    case(sentence, PRINTED, f"{sentence} Imports rose 4 percent.", part, told).check()


@pytest.mark.parametrize("sentence", TOGETHER)
def test_a_group_by_all_its_members(sentence: str) -> None:
    case(sentence, PRINTED, sentence, exports("ASEAN", "2021", growth=4, partner="NOR")).check()


@pytest.mark.parametrize("trade_in", ["Trade", "Trade in goods", "Bilateral trade in goods"])
def test_trade_between_two_countries_has_two_sides(trade_in: str) -> None:
    text = f"{trade_in} between Chile and Norway rose 4 percent in 2021."
    case(trade_in, PRINTED, text, trade("CHL", "2021", growth=4, partner="NOR")).check()


def test_the_largest_customer_that_buys_is_a_partner() -> None:
    text = (
        "Chile exported goods worth $37 million in 2021. Norway remained the country's largest "
        "customer, buying $17 million. Exports to Peru rose 4 percent."
    )
    case(
        "customer",
        PRINTED,
        text,
        exports("CHL", "2021", "USD 37 mn"),
        exports("CHL", "2021", "USD 17 mn", partner="NOR"),
        exports("CHL", "2021", growth=4, partner="PER"),
    ).check()
