from collections.abc import Callable
from typing import Any

import pytest

from extractor.evaluation.scores import Evaluation, evaluate
from extractor.records import Document, Fact

MakeFact = Callable[..., Fact]


def score(gold: list[Fact], predicted: list[Fact]) -> Evaluation:
    return evaluate(gold, predicted, resamples=0)


def changed(facts: list[Fact], position: int, **fields: Any) -> list[Fact]:
    """The same records with one of them changed."""
    other = Fact.model_validate(facts[position].model_dump() | fields)
    return [*facts[:position], other, *facts[position + 1 :]]


def kinds(evaluation: Evaluation) -> dict[str, int]:
    return {kind: count for kind, count in evaluation.kinds.items() if count}


def test_gold_scored_against_itself_is_perfect(gold: list[Fact]) -> None:
    result = evaluate(gold, gold)

    assert result.total.core.exact_f1 == result.total.all.found_f1 == 1.0
    assert all(share.accuracy == 1.0 for share in result.fields.values())
    assert all(tally.exact_f1 == 1.0 for tally in result.measures.values())
    assert result.total.rows.accuracy == 1.0
    assert result.total.scale_errors == 0
    assert kinds(result) == {"correct": 11}
    assert result.intervals["exact_f1"].low == result.intervals["exact_f1"].high == 1.0


def test_claims_are_counted_by_measure(gold: list[Fact]) -> None:
    counts = {name: tally.gold for name, tally in score(gold, gold).measures.items()}

    assert counts == {
        "amount": 3,
        "growth": 4,
        "streak": 1,
        "change": 1,
        "share": 1,
        "quantity": 1,
    }
    assert score(gold, gold).total.core.gold == 8


@pytest.mark.parametrize(
    ("position", "fields", "wrong"),
    [
        (3, {"reporter": "JPN"}, "reporter"),
        (3, {"flow": "imports"}, "flow"),
        (3, {"item": "ships"}, "item"),
        (3, {"partner": "USA"}, "partner"),
        (3, {"period": "2024-04"}, "period"),
        (3, {"status": "forecast"}, "status"),
    ],
)
def test_a_wrong_dimension_is_found_but_not_exact(
    gold: list[Fact], position: int, fields: dict[str, Any], wrong: str
) -> None:
    result = score(gold, changed(gold, position, **fields))

    assert result.total.core.found == 8
    assert result.total.core.exact == 6
    assert result.wrong_fields == {wrong: 2}
    assert [name for name, share in result.fields.items() if share.accuracy < 1] == [wrong]
    assert result.total.rows.hits == result.total.rows.total - 1


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [({"streak_unit": "year"}, "streak_unit"), ({"streak_kind": "rise"}, "streak_kind")],
)
def test_a_streak_needs_its_unit_and_kind(
    gold: list[Fact], fields: dict[str, Any], wrong: str
) -> None:
    result = score(gold, changed(gold, 3, **fields))

    assert result.wrong_fields == {wrong: 1}
    assert result.measures["growth"].exact == 4


def test_a_quantity_needs_its_unit(gold: list[Fact]) -> None:
    result = score(gold, changed(gold, 5, quantity_unit="bag"))

    assert result.wrong_fields == {"quantity_unit": 1}
    assert result.total.core.exact == 8


@pytest.mark.parametrize("spelling", ["metric ton", "tonnes", "TONNE"])
def test_a_unit_agrees_in_another_spelling(gold: list[Fact], spelling: str) -> None:
    assert not score(changed(gold, 5, quantity_unit=spelling), gold).wrong_fields


def test_a_growth_basis_counts_only_where_gold_states_one(gold: list[Fact]) -> None:
    assert score(gold, changed(gold, 0, growth_basis="mom")).wrong_fields == {"growth_basis": 1}
    assert score(gold, changed(gold, 0, growth_basis=None)).wrong_fields == {"growth_basis": 1}
    assert score(gold, changed(gold, 1, growth_basis="mom")).wrong_fields == {}


def test_currency_counts_for_changes_and_not_for_growth(gold: list[Fact]) -> None:
    result = score(gold, changed(gold, 4, currency="EUR"))
    assert result.wrong_fields == {"currency": 1}
    assert result.total.core.exact == 8

    assert score(gold, changed(gold, 3, currency="EUR")).wrong_fields == {}


def test_adjustment_is_reported_and_costs_nothing(gold: list[Fact]) -> None:
    result = score(gold, changed(gold, 0, adjustment="seasonally_adjusted"))

    assert result.total.core.exact_f1 == 1.0
    assert result.fields["adjustment"].hits == result.fields["adjustment"].total - 2


def test_records_and_hedges_are_reported_where_one_side_states_them(gold: list[Fact]) -> None:
    result = score(gold, changed(gold, 0, record="highest", record_since="2022-06"))

    assert (result.fields["record"].hits, result.fields["record"].total) == (0, 2)
    assert (result.fields["record_since"].hits, result.fields["record_since"].total) == (0, 2)
    assert (result.fields["qualifier"].hits, result.fields["qualifier"].total) == (1, 1)


def test_the_same_days_written_otherwise_agree(fact: MakeFact) -> None:
    result = score(
        [fact(period="2024-Q1", growth_pct=5)], [fact(period="2024-01/2024-03", growth_pct=5)]
    )
    assert result.total.core.exact == 1


def test_the_start_of_a_record_is_compared_as_days(fact: MakeFact) -> None:
    ours = [fact(growth_pct=5, record="highest", record_since="2022-Q2")]
    theirs = [fact(growth_pct=5, record="highest", record_since="2022-04/2022-06")]
    assert score(ours, theirs).fields["record_since"].hits == 1


def test_a_wrong_figure_is_a_miss_and_a_spurious_claim(gold: list[Fact]) -> None:
    result = score(gold, changed(gold, 0, growth_pct=3.2))

    assert (result.kinds["missed"], result.kinds["spurious"]) == (1, 1)
    assert result.total.core.found == 7


def test_a_wrong_sign_or_upper_end_is_another_figure(gold: list[Fact]) -> None:
    assert score(gold, changed(gold, 0, growth_pct=-3.1)).total.core.found == 7
    assert score(gold, changed(gold, 6, growth_pct_max=None)).total.core.found == 7


def test_a_record_left_out_is_missed_and_one_too_many_is_spurious(
    gold: list[Fact], fact: MakeFact
) -> None:
    assert kinds(score(gold, gold[1:])) == {"correct": 9, "missed": 2}
    assert kinds(score(gold, [*gold, fact(growth_pct=99)])) == {"correct": 11, "spurious": 1}


def test_a_claim_made_twice_counts_once(gold: list[Fact]) -> None:
    result = score(gold, [*gold, *gold])

    assert kinds(result) == {"correct": 11}
    assert result.outcomes[0].predicted == (0, 7) or (0, 7) in [
        outcome.predicted for outcome in result.outcomes
    ]


@pytest.mark.parametrize("amount", [56560000, 5656000000, 565600000000])
def test_a_power_of_ten_too_much_or_too_little_is_a_scale_error(
    gold: list[Fact], amount: int
) -> None:
    result = score(gold, changed(gold, 0, amount=amount))

    assert result.total.scale_errors == 1
    assert kinds(result) == {"correct": 10, "missed": 1, "scale": 1}


def test_any_other_spurious_amount_is_none(gold: list[Fact]) -> None:
    assert score(gold, changed(gold, 0, amount=56570000000)).total.scale_errors == 0
    assert score(gold, changed(gold, 0, amount=-56560000000)).total.scale_errors == 0
    assert score(gold, changed(gold, 0, growth_pct=31)).total.scale_errors == 0


def test_the_scale_is_looked_for_inside_one_text_only(gold: list[Fact], fact: MakeFact) -> None:
    elsewhere = fact(doc_id="bulletin/1", amount=5656000000, currency="USD")
    assert score(gold, [*gold, elsewhere]).total.scale_errors == 0


def test_the_right_amount_in_another_currency_is_a_scale_error(gold: list[Fact]) -> None:
    result = score(gold, changed(gold, 0, currency="KRW"))

    assert result.total.scale_errors == 1
    assert result.wrong_fields == {"currency": 1}
    assert score(gold, changed(gold, 0, currency=None)).total.scale_errors == 0


def test_a_spurious_copy_in_another_currency_is_a_scale_error(
    gold: list[Fact], fact: MakeFact
) -> None:
    result = score(gold, [*gold, fact(amount=56560000000, currency="KRW")])

    assert kinds(result) == {"correct": 11, "scale": 1}


def test_pairing_takes_the_best_assignment_and_not_the_first_fit(fact: MakeFact) -> None:
    ours = [fact(item="cars", growth_pct=5), fact(item="ships", growth_pct=5)]
    theirs = [fact(item="ships", growth_pct=5), fact(item="cars", partner="USA", growth_pct=5)]
    result = score(ours, theirs)

    assert result.wrong_fields == {"partner": 1}
    assert kinds(result) == {"correct": 1, "wrong": 1}


def test_pairing_is_one_to_one(fact: MakeFact) -> None:
    ours = [fact(item=name, growth_pct=5) for name in ("cars", "ships", "steel")]
    assert kinds(score(ours, [fact(item="cars", growth_pct=5)])) == {"correct": 1, "missed": 2}


def test_a_row_is_whole_only_in_one_predicted_record(fact: MakeFact) -> None:
    ours = [fact(amount=7, currency="USD", growth_pct=5)]
    apart = [fact(amount=7, currency="USD"), fact(growth_pct=5)]
    result = score(ours, apart)

    assert result.total.core.exact_f1 == 1.0
    assert (result.total.rows.hits, result.total.rows.total) == (0, 1)
    assert (result.split, result.merged) == (1, 0)
    assert score(apart, ours).merged == 1
    assert score(apart, ours).total.rows.accuracy == 1.0


def test_records_without_core_figures_are_no_rows(gold: list[Fact]) -> None:
    assert score(gold, gold).total.rows.total == 5


def test_scores_are_broken_down_by_source_and_metadata(gold: list[Fact]) -> None:
    docs = [
        Document(id="wire/1", text="", metadata={"split": "train"}),
        Document(id="wire/2", text="", metadata={"split": "test"}),
        Document(id="bulletin/1", text=""),
    ]
    result = evaluate(gold, changed(gold, 0, amount=1), docs, resamples=0)

    assert result.groups["source"]["bulletin"].core.exact_f1 == 1.0
    assert result.groups["source"]["wire"].texts == 2
    assert result.groups["split"]["train"].core.exact == 6
    assert set(result.groups) == {"source", "split"}


def test_a_text_without_records_counts_as_a_text_and_makes_claims_spurious(fact: MakeFact) -> None:
    docs = [Document(id="wire/9", text="Nothing of trade.")]
    silent = evaluate([], [], docs, resamples=0)
    noisy = evaluate([], [fact(doc_id="wire/9", growth_pct=4)], docs, resamples=0)

    assert (silent.total.texts, silent.total.core.exact_f1) == (1, 1.0)
    assert noisy.kinds["spurious"] == 1


def test_records_of_texts_that_were_not_given_are_left_out_and_counted(gold: list[Fact]) -> None:
    result = evaluate(gold, gold, [Document(id="bulletin/1", text="")], resamples=0)

    assert result.total.core.gold == 1
    assert result.outside == 12


def test_confusions_name_what_was_taken_for_what(gold: list[Fact]) -> None:
    (confusion,) = score(gold, changed(gold, 3, item="ships")).confusions

    assert (confusion.field, confusion.gold, confusion.predicted) == ("item", "cars", "ships")
    assert confusion.count == 2


def test_intervals_hold_the_score_and_repeat_with_the_seed(gold: list[Fact]) -> None:
    predicted = changed(gold, 0, growth_pct=9)
    first, second = evaluate(gold, predicted), evaluate(gold, predicted)

    assert first.intervals == second.intervals
    span = first.intervals["exact_f1"]
    assert span.low < first.total.core.exact_f1 < span.high


def test_an_evaluation_survives_json(gold: list[Fact]) -> None:
    result = evaluate(gold, changed(gold, 0, item="cars"), resamples=10)
    assert Evaluation.model_validate_json(result.model_dump_json()) == result
