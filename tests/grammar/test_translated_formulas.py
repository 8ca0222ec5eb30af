"""Set formulas of translated news: times as much, negative balances, other calendars."""

from __future__ import annotations

from datetime import date

import pytest

from extractor.pipeline import extract
from extractor.records import Document, Fact


def facts(text: str, published: date | None = None) -> list[Fact]:
    return extract(Document(id="case", text=text, published=published))


@pytest.mark.parametrize(
    ("words", "growth"),
    [
        ("made $31 million, which is 1.4 times more than in May 2017", 40),
        ("made $31 million (an increase by 1.2 times)", 20),
        ("grew by 2.3 times in value terms, up to $31 million", 130),
        ("were 2.5 times less than a year earlier", -60),
        ("fell by 3.2 times, to $31 million", -68.75),
        ("came to $31 million, a decrease of 2 times", -50),
    ],
)
def test_times_as_much_is_growth(words: str, growth: float) -> None:
    found = facts(f"In May 2018 Georgia's wine exports {words}.")
    assert [f.growth_pct for f in found if f.growth_pct is not None] == [growth]


@pytest.mark.parametrize(
    "text",
    [
        "In May 2018 Georgia's exports to Turkey were three times higher than those to Iran.",
        "Georgia's imports rose three times in 2018 and the tariff was cut twice.",
        "In May 2018 Georgia's imports were 2.3 times more than the exports.",
    ],
)
def test_times_of_something_else_are_no_growth(text: str) -> None:
    assert not [f for f in facts(text) if f.growth_pct is not None]


@pytest.mark.parametrize(
    "words",
    [
        "The trade balance of Latvia was EUR 41 million negative in May 2018.",
        "The balance of Latvia's foreign trade in May 2018 was negative, at EUR 41 million.",
        "Latvia's trade was in balance no more: in May 2018 the balance of the country's foreign "
        "trade was negative in the amount of EUR 41 million.",
    ],
)
def test_a_negative_balance(words: str) -> None:
    found = [f for f in facts(words) if f.amount is not None]
    assert [(f.flow, f.amount, f.period) for f in found] == [("balance", -41_000_000, "2018-05")]


def test_a_balance_in_trade_with_a_partner() -> None:
    text = (
        "Latvia's trade deficit was EUR 41 million in May 2018. The biggest deficit was in trade "
        "with Poland, and amounted to EUR 9 million."
    )
    found = {(f.flow, f.partner, f.amount) for f in facts(text)}
    assert found == {("balance", None, -41_000_000), ("balance", "POL", -9_000_000)}


def test_more_and_less_in_a_bracket_are_growth() -> None:
    text = (
        "Latvia's exports were EUR 900 million (+3.1%) in May 2018. Exports to Poland were worth "
        "EUR 41 million (2.9% more than in May 2017), while imports from it were worth EUR 52 "
        "million (0.4% less)."
    )
    found = facts(text)
    told = {(f.flow, float(f.growth_pct or 0)) for f in found if f.partner == "POL"}
    assert told == {("exports", 2.9), ("imports", -0.4)}
    assert all(f.share_pct is None for f in found)


IRAN = [
    ("in the first five months of the current Iranian calendar year (March 21-August 22)", 5),
    ("in the first five months of the current Iranian year", 5),
    ("in the first five months of the year (March 21-August 22)", 5),
]


@pytest.mark.parametrize(("when", "months"), IRAN)
def test_months_of_the_iranian_year(when: str, months: int) -> None:
    text = (
        f"Iran exported carpets worth $94 million {when}, 3 percent up year on year. Imports of "
        "silk in the mentioned five months were $2 million."
    )
    found = facts(text, date(2019, 9, 2))
    assert {f.period for f in found} == {"2019-03-21/2019-08-22"}


def test_an_iranian_year_that_is_over() -> None:
    text = "Iran's exports of carpets in the past Iranian year (ended March 19) were $290 million."
    assert [f.period for f in facts(text, date(2016, 5, 2))] == ["2015-03-21/2016-03-19"]


def test_the_month_before_in_another_calendar() -> None:
    text = (
        "Iran's exports to Iraq in the eighth Iranian month (October 23-November 21) came to $190 "
        "million. The figure for the previous month was $170 million."
    )
    assert [f.period for f in facts(text, date(2014, 12, 5))] == [
        "2014-10-23/2014-11-21",
        "2014-09-23/2014-10-22",
    ]


@pytest.mark.parametrize(
    ("when", "period"),
    [
        ("For nine months of this year,", "2003-01/2003-09"),
        ("In nine months,", "2003-01/2003-09"),
        ("During 9 months,", "2003-01/2003-09"),
        ("For nine months of 2002,", "2002-01/2002-09"),
    ],
)
def test_months_of_the_year_so_far(when: str, period: str) -> None:
    found = facts(f"{when} Kyrgyz exports amounted to $410 million.", date(2003, 11, 5))
    assert [f.period for f in found] == [period]


def test_months_that_are_not_those_of_the_year_so_far() -> None:
    text = "Kyrgyz exports were $41 million in May. In two months, imports fell by $9 million."
    assert {f.period for f in facts(text, date(2003, 11, 5))} == {"2003-05"}


def test_a_fiscal_year_so_far() -> None:
    text = "Pakistan's imports came to $45 billion since the start of the current fiscal year."
    assert [f.period for f in facts(text, date(2021, 5, 18))] == ["2020-07/2021-04"]


@pytest.mark.parametrize("base", ["recorded in Q2 2016", "of Q2 2016", "a year earlier"])
def test_an_increase_over_the_sum_of_another_time(base: str) -> None:
    text = (
        "Rwanda's exports totalled $171 million in Q2 2017, an increase of 48 per cent over the "
        f"$116 million {base}."
    )
    found = {(f.amount, f.period, f.qualifier) for f in facts(text)}
    assert found == {(171_000_000, "2017-Q2", None), (116_000_000, "2016-Q2", None)}


def test_the_deficit_in_the_balance_of_trade() -> None:
    text = "The deficit in the balance of trade of Kenya widened to Sh339 billion in Q2 2021."
    assert [f.amount for f in facts(text)] == [-339_000_000_000]


def test_the_foreign_trade_of_a_country_is_with_all_others() -> None:
    text = (
        "In January-May 2020 trade turnover between Uzbekistan and Korea reached $814 million.\n\n"
        "In general, Uzbekistan's foreign trade turnover totaled $13.1 billion. Exports made $4.9 "
        "billion, imports $8.2 billion."
    )
    found = {(f.flow, f.partner, f.amount) for f in facts(text)}
    assert found == {
        ("trade", "KOR", 814_000_000),
        ("trade", None, 13_100_000_000),
        ("exports", None, 4_900_000_000),
        ("imports", None, 8_200_000_000),
    }


@pytest.mark.parametrize("worth", ["to the amount of", "for the sum of", "to the value of"])
def test_goods_to_the_amount_of_money_are_worth_it(worth: str) -> None:
    text = (
        f"In May 2018, 9,000 tonnes of tea {worth} $38 million were exported from Kenya to Egypt."
    )
    found = {(f.flow, f.item, f.partner) for f in facts(text)}
    assert found == {("exports", "tea", "EGY")}


def test_turnover_is_the_value_of_the_flow_told_of() -> None:
    text = (
        "Vietnam's rice exports reached 3.6 million tonnes in May 2013 with a turnover of $1.6 "
        "billion, a decrease of 2 percent in volume but a rise of 8 percent in turnover."
    )
    assert {f.flow for f in facts(text)} == {"exports"}


def test_export_turnover_and_import_turnover() -> None:
    text = (
        "Vietnam's export turnover was $62 billion in May 2013, and import turnover $63 billion. "
        "Export and import turnover together made $125 billion."
    )
    found = {(f.flow, f.amount) for f in facts(text)}
    assert found == {
        ("exports", 62_000_000_000),
        ("imports", 63_000_000_000),
        ("trade", 125_000_000_000),
    }


@pytest.mark.parametrize(
    "text",
    [
        "In 2005 the proportion of imports covered by exports in Turkey fell to 63.1 percent.",
        "Morocco's exports covered 58.3 percent of imports in 2005, against 60.1 percent in 2004.",
        "The cover of imports by exports in Serbia was 68.4% in 2013.",
    ],
)
def test_how_far_exports_cover_imports_is_no_growth(text: str) -> None:
    assert not [f for f in facts(text) if f.growth_pct is not None or f.share_pct is not None]


def test_what_fell_to_the_share_of_somebody_did_not_fall() -> None:
    text = "Of Armenia's imports in 2014, $1.1 billion (25.1%) fell to the share of Russia."
    assert not [f for f in facts(text) if f.growth_pct is not None]


def test_the_weight_of_exports_is_a_volume() -> None:
    text = (
        "Peru exported asparagus worth $39 million in May 2019. The weight of exports rose 6 "
        "percent."
    )
    told = [(f.growth_pct, f.adjustment) for f in facts(text) if f.growth_pct is not None]
    assert told == [(6, "volume")]


def test_a_good_with_a_place_in_exports() -> None:
    text = (
        "Armenia's exports were $37 million in May 2003. Precious stones hold the first place in "
        "exports with $19 million (52.2%)."
    )
    found = [(f.item, f.amount, f.share_pct and float(f.share_pct)) for f in facts(text)]
    assert found == [(None, 37_000_000, None), ("precious stones", 19_000_000, 52.2)]


def test_credits_and_debits_of_goods_and_services() -> None:
    text = (
        "Australia's balance on goods and services was a deficit of $2,318m in June 2003. Credits "
        "fell $412m to $11,804m. Debits were $14,122m."
    )
    found = {(f.flow, f.item, f.amount) for f in facts(text)}
    assert found == {
        ("balance", "goods and services", -2_318_000_000),
        ("exports", "goods and services", 11_804_000_000),
        ("imports", "goods and services", 14_122_000_000),
    }


def test_adjustment_for_the_season() -> None:
    text = "After adjustment for seasonal variation, Irish exports rose by 3% in December 2007."
    assert [(f.growth_basis, f.adjustment) for f in facts(text)] == [("mom", "seasonally_adjusted")]


def test_an_increase_of_one_good_beside_a_drop_of_another() -> None:
    text = (
        "Mexican exports fell 0.5 percent in May 2014, the result of an increase of 1.4 percent "
        "in non-oil exports and a drop of 10.9 percent in oil exports."
    )
    found = {(f.item, f.growth_pct and float(f.growth_pct)) for f in facts(text)}
    assert found == {(None, -0.5), ("non-oil", 1.4), ("oil", -10.9)}


def test_a_period_is_no_good() -> None:
    text = "In the period January - August 2015 Bulgarian exports to Turkey were 940 million BGN."
    assert [(f.item, f.period) for f in facts(text)] == [(None, "2015-01/2015-08")]


def test_a_code_behind_a_short_scale_with_its_point() -> None:
    text = "In May 2019 Ukraine's exports of goods made 2852.3 mln. USD, imports - 3335.1 mln. USD."
    assert {(f.flow, f.amount, f.currency) for f in facts(text)} == {
        ("exports", 2_852_300_000, "USD"),
        ("imports", 3_335_100_000, "USD"),
    }


def test_all_trade_with_a_partner() -> None:
    text = (
        "China's trade rose 28 percent in May 2021. ASEAN was its largest trading partner, with "
        "total trade value of 172 billion yuan."
    )
    found = {(f.partner, f.amount) for f in facts(text)}
    assert found == {(None, None), ("ASEAN", 172_000_000_000)}


def test_the_good_in_which_the_largest_move_occurred() -> None:
    text = (
        "Indonesia's exports reached $19 billion in April 2023. The largest decline in exports "
        "occurred in coal by $573 million (13.4 percent)."
    )
    found = {
        (f.item, f.amount, f.change, f.growth_pct and float(f.growth_pct)) for f in facts(text)
    }
    assert found == {(None, 19_000_000_000, None, None), ("coal", None, -573_000_000, -13.4)}
