"""What an article says, and the flags that its facts get for it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.checking import FLAGS, check
from extractor.pipeline import extract
from extractor.records import Document, Fact

PUBLISHED = date(2024, 4, 15)


def flags_in(text: str) -> dict[str, set[str]]:
    """The flags of the check stage by the first figure of the facts that got them."""
    facts = extract(Document(id="article", text=text, published=PUBLISHED))
    assert facts, "nothing was read"
    return {flag: {_figure(f) for f in facts if flag in f.flags} for flag in FLAGS} | {
        "": {_figure(f) for f in facts if not FLAGS.keys() & set(f.flags)}
    }


def _figure(fact: Fact) -> str:
    figures = (fact.amount, fact.growth_pct, fact.share_pct, fact.streak_length)
    return str(next(figure for figure in figures if figure is not None))


_FLAGGED = {
    "imports and exports leave another balance": (
        "South Korea's exports rose to $63.0 billion in March 2024. Imports fell to $53.0 billion. "
        "The trade balance was a surplus of $14.0 billion.",
        "balance_mismatch",
        {"63000000000", "53000000000", "14000000000"},
    ),
    "trade is more than its two sides": (
        "South Korea's exports rose to $63.0 billion in March 2024. Imports fell to $53.0 billion. "
        "Total trade was $150.0 billion in March 2024.",
        "trade_mismatch",
        {"63000000000", "53000000000", "150000000000"},
    ),
    "growth five times that of the amounts": (
        "South Korea's exports rose 25.0 percent to $63.0 billion in March 2024 from $60.0 billion "
        "in March 2023.",
        "growth_mismatch",
        {"63000000000"},
    ),
    "a scale word forgotten": (
        "South Korea's exports were $638 million in March 2024. "
        "Exports were $641,000 in February 2024.",
        "scale_outlier",
        {"638000000", "641000"},
    ),
    "a fall of more than everything": (
        "Chile's copper exports fell 160.6 percent in March 2024.",
        "growth_below_minus_100",
        {"-160.6"},
    ),
    "a month that is still to come, told as over": (
        "Chile's copper exports rose 16.6 percent in December 2024.",
        "period_in_future",
        {"16.6"},
    ),
    "two amounts for one cell": (
        "Chile's copper exports were $3.1 billion in March 2024. "
        "Chile's copper exports were $4.6 billion in March 2024.",
        "conflicting_values",
        {"3100000000", "4600000000"},
    ),
    "trade with itself": (
        "China's imports from China rose 5 percent in March 2024.",
        "partner_is_reporter",
        {"5"},
    ),
}


@pytest.mark.parametrize(("text", "flag", "figures"), _FLAGGED.values(), ids=_FLAGGED)
def test_a_figure_that_cannot_be_right_is_flagged(text: str, flag: str, figures: set[str]) -> None:
    assert flags_in(text)[flag] == figures


_CLEAN = {
    "a month that adds up": (
        "South Korea's exports rose 5.0 percent to $63.0 billion in March 2024 from $60.0 billion "
        "a year earlier. Imports fell to $53.0 billion, leaving a trade surplus of $10.0 billion."
    ),
    "sums that differ by rounding": (
        "South Korea's exports rose to $63.4 billion in March 2024. Imports fell to $53.4 billion. "
        "The trade balance was a surplus of $10.1 billion."
    ),
    "growth from a rounded amount": (
        "Chile's exports rose 12 percent to $9.1 billion in March 2024 from about $8 billion in "
        "March 2023."
    ),
    "a deficit that grew": (
        "India's trade deficit widened 50.0 percent to $15.0 billion in March 2024 from "
        "$10.0 billion in March 2023."
    ),
    "the title rounds": (
        "Chile's exports reach $9 billion\n\nChile's exports reached $9.14 billion in March 2024."
    ),
    "a month and a year": (
        "South Korea's exports were $63.8 billion in March 2024. "
        "Exports were $632.2 billion in 2023."
    ),
    "a forecast of a year to come": (
        "The ministry expects Chile's copper exports to rise 4 percent in 2025."
    ),
    "exports so far this month": (
        "South Korea's exports rose 11.2 percent in the first 10 days of April 2024."
    ),
}


@pytest.mark.parametrize("text", _CLEAN.values(), ids=_CLEAN)
def test_an_article_that_adds_up_is_clean(text: str) -> None:
    found = flags_in(text)
    assert found.pop("")
    assert not any(found.values()), found


def fact(**fields: object) -> Fact:
    """A fact of Korean exports in March 2024, unless told otherwise."""
    usual: dict[str, object] = {"reporter": "KOR", "flow": "exports", "period": "2024-03"}
    return Fact.model_validate(usual | fields)


def flags_of(*facts: Fact) -> list[list[str]]:
    check(facts, "")
    return [one.flags for one in facts]


def test_shares_of_countries_cannot_add_up_to_more_than_everything() -> None:
    shares = [fact(partner=code, share_pct=51) for code in ("CHN", "USA")]
    assert flags_of(*shares) == [["shares_over_100"]] * 2


def test_shares_of_a_country_and_of_its_group_may() -> None:
    shares = [fact(partner=code, share_pct=60) for code in ("DEU", "EU", "GCC")]
    assert flags_of(*shares) == [[], [], []]


@pytest.mark.parametrize("share", [-1, 100.5])
def test_a_share_is_a_part_of_its_total(share: float) -> None:
    assert flags_of(fact(share_pct=share)) == [["share_out_of_range"]]


@pytest.mark.parametrize(
    "fields",
    [
        {"growth_pct": -3, "streak_length": 4, "streak_unit": "month", "streak_kind": "rise"},
        {"growth_pct": 3, "record": "first_fall"},
        {"flow": "balance", "amount": -2_000_000_000, "record": "first_surplus"},
    ],
)
def test_words_and_sign_must_point_the_same_way(fields: dict[str, object]) -> None:
    assert flags_of(fact(**fields)) == [["sign_contradiction"]]


def test_a_deficit_that_shrinks_for_months_is_no_contradiction() -> None:
    shrinking = fact(flow="balance", amount=-2_000_000_000, growth_pct=-10, streak_kind="fall")
    assert flags_of(shrinking) == [[]]


def test_a_surplus_may_fall_by_more_than_all_of_it() -> None:
    assert flags_of(fact(flow="balance", growth_pct=-140)) == [[]]


def test_a_range_runs_upwards_also_where_it_falls() -> None:
    up, down = fact(growth_pct=1, growth_pct_max=3), fact(growth_pct=-3, growth_pct_max=-5)
    wrong = fact(growth_pct=3, growth_pct_max=1)
    assert [flags_of(one)[0] for one in (up, down, wrong)] == [[], [], ["range_reversed"]]


def test_growth_is_held_against_the_change_in_money() -> None:
    money = {"amount": 11_000_000_000, "change": 1_000_000_000, "currency": "USD"}
    right, wrong = fact(growth_pct=10, **money), fact(growth_pct=50, **money)
    assert [flags_of(one)[0] for one in (right, wrong)] == [[], ["growth_mismatch"]]


def test_of_three_amounts_the_one_of_another_scale_is_flagged() -> None:
    amounts = {"2024-01": 638_000_000, "2024-02": 641_000, "2024-03": 655_000_000}
    facts = [fact(period=p, amount=a, currency="USD", item="cars") for p, a in amounts.items()]
    assert flags_of(*facts) == [[], ["scale_outlier"], []]


def test_a_country_does_not_export_for_the_price_of_a_car() -> None:
    whole, cars = (fact(amount=41_000, currency="USD", item=item) for item in (None, "cars"))
    assert [flags_of(one)[0] for one in (whole, cars)] == [["implausible_amount"], []]


def test_flags_of_earlier_stages_stay_and_come_first() -> None:
    assert flags_of(fact(share_pct=140, flags=["published_inferred"])) == [
        ["published_inferred", "share_out_of_range"]
    ]


_AMOUNTS = st.none() | st.decimals(-(10**16), 10**16, allow_nan=False, allow_infinity=False)
_PERIODS = st.sampled_from(
    [None, "2023", "2024", "2023-03", "2024-03", "2024-Q1", "soon", "the war"]
)
_FACTS = st.builds(
    Fact,
    reporter=st.sampled_from([None, "KOR", "KR-41"]),
    flow=st.sampled_from(["exports", "imports", "balance", "trade"]),
    partner=st.sampled_from([None, "CHN", "KOR", "EU"]),
    period=_PERIODS,
    amount=_AMOUNTS,
    amount_max=_AMOUNTS,
    change=_AMOUNTS,
    growth_pct=_AMOUNTS,
    share_pct=_AMOUNTS,
    quantity=_AMOUNTS,
    currency=st.sampled_from([None, "USD", "KRW"]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_FACTS, max_size=8))
def test_only_flags_change_whatever_the_facts_are(facts: list[Fact]) -> None:
    before = [one.model_copy(deep=True) for one in facts]
    check(facts, "")
    for old, new in zip(before, facts, strict=True):
        assert set(new.flags) <= FLAGS.keys()
        assert new.model_copy(update={"flags": []}) == old
