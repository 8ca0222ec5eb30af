"""Trade told without its own nouns: what goods earn, what a country spends."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

PRINTED = "2022-06-21"


def _told(texts: list[str], *facts: object) -> list[Case]:
    return [case(text[:80], PRINTED, text, *facts) for text in texts]  # type: ignore[arg-type]


INCOMES = [
    *_told(
        [
            "Exports did well. Copper earned Zambia $600 million in April, 3 percent more than a "
            "year earlier.",
            "Zambia earned $600 million from copper in April, 3 percent more than a year earlier. "
            "Exports did well.",
        ],
        exports("ZMB", "2022-04", "USD 600 mn", 3, item="copper"),
    ),
    *_told(
        ["Shipments of 9,000 tonnes of tea brought Malawi $14 million in April."],
        exports("MWI", "2022-04", "USD 14 mn", item="tea", quantity="9000 tonne"),
    ),
    *_told(
        [
            "Malawi's imports fell in April. The country spent $40 million on fuel and $9 million "
            "on wheat.",
        ],
        imports("MWI", "2022-04", "USD 40 mn", item="fuel"),
        imports("MWI", "2022-04", "USD 9 mn", item="wheat"),
    ),
    *_told(
        [
            "Malawi spent $9 million to import cars in April.",
            "Malawi has spent $9 million on importing cars in April.",
        ],
        imports("MWI", "2022-04", "USD 9 mn", item="cars"),
    ),
    *_told(
        [
            "Malawi's imports fell. The government spent $9 million on medicines for the poor.",
            "Malawi's exports fell. The country spent $40 million on roads, rice and medicines.",
            "The strike cost Zambia $300 million. Its exports fell.",
        ],
    ),
]
CROSSINGS = [
    *_told(
        [
            "Bolivia's imports fell in April. Natural gas worth $88 million was brought in.",
            "Bolivia's imports fell in April. Natural gas worth $88 million entered the country.",
        ],
        imports("BOL", "2022-04", "USD 88 mn", item="natural gas"),
    ),
    *_told(
        ["Goods worth 13 billion euros left Austria in April and 12 billion euros' worth came in."],
        exports("AUT", "2022-04", "EUR 13 bn"),
        imports("AUT", "2022-04", "EUR 12 bn"),
    ),
    *_told(
        [
            "Austria's exports rose in April. Some 5 billion euros (+1.6%) went to Germany and 2 "
            "billion euros (-3%) to Italy.",
        ],
        exports("AUT", "2022-04", "EUR 5 bn", 1.6, partner="DEU"),
        exports("AUT", "2022-04", "EUR 2 bn", -3, partner="ITA"),
    ),
    *_told(
        ["Kenya's tea exports rose. In April Egypt took 9,000 tonnes (20 percent) and paid $9 mn."],
        exports(
            "KEN", "2022-04", "USD 9 mn", item="tea", partner="EGY", share=20, quantity="9000 tonne"
        ),
    ),
]
LEVELS = [
    *_told(
        ["Austria's exports stood at 12 billion euros in April, the same as a year earlier."],
        exports("AUT", "2022-04", "EUR 12 bn", 0, basis="yoy"),
    ),
    *_told(
        ["Austria's imports were flat on the month in April."],
        imports("AUT", "2022-04", None, 0, basis="mom"),
    ),
    *_told(
        ["Austria's exports rose 4 percent in April in euros. In dollars the fall was 2 percent."],
        exports("AUT", "2022-04", None, 4),
        exports("AUT", "2022-04", None, -2),
    ),
    *_told(
        ["Peru's trade was $62 billion in 2021, which is $12 billion (24 percent) more than in "
         "2020."],
        trade("PER", "2021", "USD 62 bn", 24, change="USD 12 bn"),
    ),
    *_told(
        ["Peru's foreign trade balance turned out passive in April in the amount of $2 billion."],
        balance("PER", "2022-04", "USD -2 bn"),
    ),
    *_told(
        ["Peru's imports were $4 billion in July-April, the ten-month trade gap $1 billion."],
        imports("PER", "2021-07/2022-04", "USD 4 bn"),
        balance("PER", "2021-07/2022-04", "USD -1 bn"),
    ),
]  # fmt: skip
STREAKS = [
    *_told(
        [
            "Ghana's gold exports fell 6 percent in April, the third decline on the trot.",
            "Ghana's gold exports fell 6 percent in April, for the third time in as many months.",
        ],
        exports("GHA", "2022-04", None, -6, item="gold", streak="3 month fall"),
    ),
    *_told(
        ["Ghana's gold exports rose 6 percent in April; they have not fallen in 27 months."],
        exports("GHA", "2022-04", None, 6, item="gold", streak="27 month rise"),
    ),
    *_told(
        ["Ghana's trade surplus was $7 billion in 2021. It was the ninth year without a deficit."],
        balance("GHA", "2021", "USD 7 bn", streak="9 year surplus"),
    ),
]


@pytest.mark.parametrize("told", params(INCOMES))
def test_what_goods_earn_and_cost(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(CROSSINGS))
def test_goods_on_their_way(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(LEVELS))
def test_levels_compared(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(STREAKS))
def test_how_long_it_lasted(told: Case) -> None:
    told.check()


FARTHER = [
    *_told(
        [
            "Peru's exports rose in April. Machinery sales were $1 billion higher, chemicals $700 "
            "million and toys $300 million.",
        ],
        exports("PER", "2022-04", item="machinery", change="USD 1 bn"),
        exports("PER", "2022-04", item="chemicals", change="USD 700 mn"),
        exports("PER", "2022-04", item="toys", change="USD 300 mn"),
    ),
    *_told(
        ["Peru's tea exports did well in April: receipts were $14 million higher and prices rose."],
        exports("PER", "2022-04", item="tea", change="USD 14 mn"),
    ),
]


@pytest.mark.parametrize("told", params(FARTHER))
def test_how_far_from_the_year_before(told: Case) -> None:
    told.check()


NAMED = [
    *_told(
        ["Exports of U.S. wheat rose 9 percent in April.", "Exports of US wheat rose 9% in April."],
        exports("USA", "2022-04", None, 9, item="wheat"),
    ),
    *_told(
        ["Exports of New Zealand lamb rose 9 percent in April."],
        exports("NZL", "2022-04", None, 9, item="lamb"),
    ),
    *_told(
        [
            "Chad's cotton exports fell in April. Egypt, on the other hand, bought 900 tonnes, "
            "half as much again as last April.",
        ],
        exports("TCD", "2022-04", None, 50, item="cotton", partner="EGY", quantity="900 tonne"),
    ),
    *_told(
        [
            "Chad's exports in April stood at $90 million, 4 percent ahead of a year ago.",
        ],
        exports("TCD", "2022-04", "USD 90 mn", 4),
    ),
    *_told(
        [
            "Chad's exports in April stood at $90 million, 4 percent under the same month of 2021.",
        ],
        exports("TCD", "2022-04", "USD 90 mn", -4),
    ),
]


@pytest.mark.parametrize("told", params(NAMED))
def test_whose_good_and_how_far(told: Case) -> None:
    told.check()


BETWEEN = [
    *_told(
        ["Mali's exports rose in April. Cotton, at $90 million, was up 2 percent."],
        exports("MLI", "2022-04", "USD 90 mn", 2, item="cotton"),
    ),
    *_told(
        ["Mali's exports rose by a mere 0.3 percent in April after 4 in March."],
        exports("MLI", "2022-04", None, 0.3),
        exports("MLI", "2022-03", None, 4),
    ),
    *_told(
        ["Mali's trade balance amounted to +$35 million in April (+$39 million a year before)."],
        balance("MLI", "2022-04", "USD 35 mn"),
        balance("MLI", "2021-04", "USD 39 mn"),
    ),
    *_told(
        ["Mali expects an increase of 11 percent in the volume of exports this year."],
        exports("MLI", "2022", None, 11, status="forecast", adjustment="volume"),
    ),
    *_told(
        ["Mali's cotton shipments hit 9,000 tonnes in April. That compares with 8,000 in March."],
        exports("MLI", "2022-04", item="cotton", quantity="9000 tonne"),
        exports("MLI", "2022-03", item="cotton", quantity="8000 tonne"),
    ),
    *_told(
        ["Mali expects to ship 90,000 tonnes of cotton this year."],
        exports("MLI", "2022", item="cotton", quantity="90000 tonne", status="forecast"),
    ),
]


@pytest.mark.parametrize("told", params(BETWEEN))
def test_what_stands_between(told: Case) -> None:
    told.check()


AGAIN = [
    "Imports rose, by 3 percent.",
    "So did imports, by 3 percent.",
    "Imports did too, by 3 percent.",
    "Imports followed suit with a gain of 3 percent.",
    "Imports put on 3 percent.",
    "Imports grew at a 3 percent rate.",
    "A 3 percent increase was seen in imports.",
    "On the import side, growth came to 3 percent.",
    "The gain in imports was 3 percent.",
]
STILL = [
    "Imports did not change from a year earlier.",
    "Imports showed no change from a year earlier.",
    "Imports were little changed from a year earlier.",
    "Imports were steady from a year earlier.",
    "Imports were level with a year earlier.",
    "Imports stagnated compared with a year earlier.",
    "Imports were the same as a year earlier.",
]
SAME_AGAIN = [
    "That made for growth of 5 percent.",
    "In annual terms the increase was 5 percent.",
    "Relative to April 2021, the gain was 5 percent.",
    "The year-on-year change: +5 percent.",
    "That was 5 percent better than a year ago.",
    "Up 5 percent on the year.",
]


@pytest.mark.parametrize("sentence", AGAIN)
def test_the_other_flow_moves_as_well(sentence: str) -> None:
    text = f"Peru's exports rose 5 percent to $4 billion in April. {sentence}"
    told = exports("PER", "2022-04", "USD 4 bn", 5)
    case(sentence, PRINTED, text, told, imports("PER", "2022-04", None, 3)).check()


@pytest.mark.parametrize("sentence", STILL)
def test_the_other_flow_does_not_move(sentence: str) -> None:
    text = f"Peru's exports rose 5 percent to $4 billion in April. {sentence}"
    told = exports("PER", "2022-04", "USD 4 bn", 5)
    case(sentence, PRINTED, text, told, imports("PER", "2022-04", None, 0)).check()


@pytest.mark.parametrize("sentence", SAME_AGAIN)
def test_the_growth_of_the_flow_told_before(sentence: str) -> None:
    text = f"Peru's exports reached $4 billion in April. {sentence}"
    case(sentence, PRINTED, text, exports("PER", "2022-04", "USD 4 bn", 5)).check()


RAISES = [
    "A 5 percent rise took Peru's exports to $4 billion in April.",
    "A 5% gain lifted exports from Peru to $4 billion in April.",
    "A year-on-year rise of 5 percent brought Peru's exports to $4 billion in April.",
    "Peru's exports surprised in April. An annual gain of 5 percent pushed them to $4 billion.",
]
SHORT_OF = [
    "Peru's exports were $3 billion short of imports in April.",
    "Peru's exports fell short of imports by $3 billion in April.",
    "Peru's exports came in $3 billion below its imports in April.",
    "Peru's imports were $3 billion higher than exports in April.",
    "Peru's imports topped its exports by $3 billion in April.",
    "Peru's exports rose in April but trailed imports by $3 billion.",
]
MISSED_AIMS = [
    "Peru's exports beat forecasts by $300 million in April.",
    "Peru's exports in April exceeded the government's target by $300 million.",
    "Peru's exports missed expectations by 3 percent in April.",
]


@pytest.mark.parametrize("sentence", RAISES)
def test_a_change_ahead_of_what_it_moved(sentence: str) -> None:
    case(sentence, PRINTED, sentence, exports("PER", "2022-04", "USD 4 bn", 5)).check()


@pytest.mark.parametrize("causes", ["prices", "output", "orders", "the sol"])
def test_a_change_in_something_else_that_moved_exports(causes: str) -> None:
    text = f"A 5 percent rise in {causes} took Peru's exports to $4 billion in April."
    case(text, PRINTED, text, exports("PER", "2022-04", "USD 4 bn")).check()


@pytest.mark.parametrize("sentence", SHORT_OF)
def test_one_side_set_beside_the_other(sentence: str) -> None:
    case(sentence, PRINTED, sentence, balance("PER", "2022-04", "USD -3 bn")).check()


@pytest.mark.parametrize("sentence", MISSED_AIMS)
def test_the_distance_from_a_forecast_is_no_trade(sentence: str) -> None:
    case(sentence, PRINTED, sentence).check()


WITH_ASIDES = [
    "Crude oil, which came to $3 billion, made up 75 percent of exports.",
    "Crude oil, which reached $3 billion, accounted for 75 percent of the total.",
    "Crude oil, which makes up 75 percent of exports, came to $3 billion.",
    "Crude oil, 75 percent of the total, came to $3 billion.",
    "Crude oil, at $3 billion, represented 75 percent of the country's exports.",
]
SHARES_OF_OTHERS = [
    "Agriculture, 20 percent of the total economy, grew 3 percent.",
    "Services, which grew 3 percent, made up 54 percent of gross domestic product.",
    "Food prices, which rose 20 percent, account for half of the consumer basket.",
    "The sector, which grew 3 percent, made up 8 percent of the economy.",
]
SENT = [
    "What it sent to China was valued at $300 million.",
    "What went to China was worth $300 million.",
    "What the country sold to China came to $300 million.",
]
SENT_NOTHING = [
    "What came from China was a loan of $300 million.",
    "What they sent to Ghana was worth $300 million.",
    "What happened to growth was a fall of 3 percent.",
]


@pytest.mark.parametrize("sentence", WITH_ASIDES)
def test_a_good_with_an_aside_and_its_share(sentence: str) -> None:
    text = f"Ghana's exports came to $4 billion in April. {sentence}"
    part = exports("GHA", "2022-04", "USD 3 bn", item="crude oil", share=75)
    case(sentence, PRINTED, text, exports("GHA", "2022-04", "USD 4 bn"), part).check()


@pytest.mark.parametrize("sentence", SHARES_OF_OTHERS + SENT_NOTHING)
def test_shares_and_deeds_that_are_none_of_trade(sentence: str) -> None:
    text = f"Ghana's exports came to $4 billion in April. {sentence}"
    case(sentence, PRINTED, text, exports("GHA", "2022-04", "USD 4 bn")).check()


@pytest.mark.parametrize("sentence", SENT)
def test_what_was_sent_to_a_partner(sentence: str) -> None:
    text = f"Ghana's exports came to $4 billion in April. {sentence}"
    part = exports("GHA", "2022-04", "USD 300 mn", partner="CHN")
    case(sentence, PRINTED, text, exports("GHA", "2022-04", "USD 4 bn"), part).check()
