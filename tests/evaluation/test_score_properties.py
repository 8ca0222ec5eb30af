"""Laws that hold for any gold and any prediction."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.evaluation.scores import Evaluation, evaluate
from extractor.evaluation.tallies import Tally
from extractor.records import Fact

facts = st.builds(
    Fact,
    doc_id=st.sampled_from(["wire/1", "wire/2"]),
    reporter=st.sampled_from(["KOR", "JPN"]),
    flow=st.sampled_from(["exports", "imports"]),
    item=st.sampled_from([None, "cars", "ships"]),
    partner=st.sampled_from([None, "USA"]),
    period=st.sampled_from([None, "2024-03", "2024-Q1", "2024-01/2024-03"]),
    adjustment=st.sampled_from([None, "volume"]),
    amount=st.sampled_from([None, 1, 10, 25]),
    currency=st.sampled_from([None, "USD", "EUR"]),
    growth_pct=st.sampled_from([None, 5, -5]),
    growth_basis=st.sampled_from([None, "yoy", "mom"]),
    share_pct=st.sampled_from([None, 5]),
    record=st.sampled_from([None, "highest"]),
)
tables = st.lists(facts, max_size=8)


def scores(evaluation: Evaluation) -> dict[str, object]:
    """Everything but the positions of records in the caller's lists."""
    return evaluation.model_dump(exclude={"outcomes"})


@settings(max_examples=150, deadline=None)
@given(tables, tables)
def test_counts_add_up(gold: list[Fact], predicted: list[Fact]) -> None:
    result = evaluate(gold, predicted, resamples=0)
    kinds, every = result.kinds, result.total.all

    assert every.exact == kinds["correct"]
    assert every.found == kinds["correct"] + kinds["wrong"]
    assert every.gold == every.found + kinds["missed"]
    assert every.predicted == every.found + kinds["spurious"] + kinds["scale"]
    assert sum(kinds.values()) == len(result.outcomes)
    sources = result.groups["source"].values()
    assert sum((group.core for group in sources), start=Tally()) == result.total.core
    assert sum(tally.exact for tally in result.measures.values()) == every.exact
    assert result.total.scale_errors >= kinds["scale"]


@settings(max_examples=150, deadline=None)
@given(tables, tables, st.randoms())
def test_the_order_of_records_changes_no_score(
    gold: list[Fact], predicted: list[Fact], shuffler: random.Random
) -> None:
    before = scores(evaluate(gold, predicted, resamples=0))
    shuffler.shuffle(gold)
    shuffler.shuffle(predicted)

    assert scores(evaluate(gold, predicted, resamples=0)) == before


@settings(max_examples=100, deadline=None)
@given(tables, tables)
def test_swapping_the_sides_swaps_precision_and_recall_of_figures(
    gold: list[Fact], predicted: list[Fact]
) -> None:
    there = evaluate(gold, predicted, resamples=0).total.core
    back = evaluate(predicted, gold, resamples=0).total.core

    assert (there.gold, there.predicted, there.found) == (back.predicted, back.gold, back.found)


@settings(max_examples=100, deadline=None)
@given(tables)
def test_any_table_agrees_with_itself(table: list[Fact]) -> None:
    result = evaluate(table, table, resamples=0)

    assert result.total.all.exact == result.total.all.gold
    assert result.total.rows.accuracy == 1.0
