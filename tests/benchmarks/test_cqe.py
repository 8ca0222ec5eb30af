"""The scoring of recognised money and percents, on sentences counted by hand."""

from __future__ import annotations

import json
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

SOURCE = Path(__file__).parents[2] / "scripts" / "benchmarks" / "cqe.py"


@pytest.fixture(scope="module")
def cqe() -> ModuleType:
    spec = spec_from_file_location("benchmark_cqe", SOURCE)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_one_prediction_counts_for_one_quantity(cqe: ModuleType) -> None:
    five, six = cqe.quantity("5", "dollar"), cqe.quantity("6", "percentage")

    scored = cqe.score([("a", [five, five, six], [five, six, six]), ("b", [five], [])])

    assert (scored.gold, scored.predicted, scored.hits) == (4, 3, 2)
    assert (scored.precision, scored.recall) == (2 / 3, 0.5)
    assert scored.f1 == pytest.approx(4 / 7)
    assert scored.misses == (("a", (five,), (six,)), ("b", (five,), ()))


def test_a_quantity_of_another_sentence_does_not_count(cqe: ModuleType) -> None:
    five = cqe.quantity("5", "dollar")

    assert cqe.score([("a", [five], []), ("b", [], [five])]).hits == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("75000000", "dollar"), (75000000.0, "USD")),
        (("-27", "percentage"), (27, "%")),
        (("15", "percentage per year"), (15, "percentage")),
        (("1.40", "dollar per share"), (1.4, "dollars")),
        (("470", "penny"), ("4.70", "pound sterling")),
        (("264700000000", "czech koruna"), (264.7e9, "CZK")),
        (("0.3", "euro"), (0.1 + 0.2, "EUR")),
    ],
)
def test_one_figure_in_two_spellings_is_equal(
    cqe: ModuleType, one: tuple[str, str], other: tuple[object, str]
) -> None:
    assert cqe.quantity(*one) == cqe.quantity(*other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("75", "dollar"), ("75000000", "dollar")),
        (("75", "dollar"), ("75", "canadian dollar")),
        (("75", "dollar"), ("75", "percentage")),
        (("100.5", "dollar"), ("100.4", "dollar")),
    ],
)
def test_another_value_or_unit_is_not_equal(
    cqe: ModuleType, one: tuple[str, str], other: tuple[str, str]
) -> None:
    assert cqe.quantity(*one) != cqe.quantity(*other)


def test_a_whole_set_is_scored_on_money_and_percents_and_on_everything(
    cqe: ModuleType, tmp_path: Path
) -> None:
    source = tmp_path / "set.json"
    quantities = [
        {"value": "27", "normalized_unit": "percentage"},
        {"value": "254000000", "normalized_unit": "dollar"},
        {"value": "9", "normalized_unit": "month"},
    ]
    source.write_text(json.dumps([{"text": "In nine months ...", "quantities": quantities}]))

    def reader(text: str) -> list[object]:
        return [cqe.quantity(27, "%"), cqe.quantity(9, "month")]

    row = cqe.run(source, {"reader": reader})["readers"]["reader"]

    assert (row["gold"], row["precision"], row["recall"], row["f1"]) == (2, 100.0, 50.0, 66.7)
    assert row["f1_all"] == 80.0
    assert row["wrong"] == [
        {"text": "In nine months ...", "missed": ["254000000 USD"], "spurious": []}
    ]
