from collections.abc import Callable
from io import StringIO

from rich.console import Console

from extractor.evaluation.comparison import Comparison, compare, render_comparison
from extractor.records import Fact

MakeFact = Callable[..., Fact]


def told(comparison: Comparison) -> list[tuple[str, str, str]]:
    return [(change.kind, change.before, change.after) for change in comparison.changes]


def test_a_run_beside_itself_changes_nothing(gold: list[Fact]) -> None:
    assert compare(gold, gold[1:], gold[1:]).changes == []


def test_claims_are_gained_and_lost(fact: MakeFact) -> None:
    gold = [fact(item="cars", growth_pct=5), fact(item="tea", growth_pct=7)]
    comparison = compare(gold, [gold[0]], [gold[1]])

    assert told(comparison) == [("lost", "correct", "missed"), ("gained", "missed", "correct")]
    assert comparison.counts["gained"] == comparison.counts["lost"] == 1


def test_another_wrong_field_is_a_change(fact: MakeFact) -> None:
    gold = [fact(item="cars", growth_pct=5)]
    a, b = [fact(item="tea", growth_pct=5)], [fact(item="cars", partner="USA", growth_pct=5)]

    assert told(compare(gold, a, b)) == [("changed", "wrong item", "wrong partner")]


def test_noise_comes_and_goes(fact: MakeFact) -> None:
    a, b = [fact(growth_pct=1), fact(growth_pct=2)], [fact(growth_pct=2), fact(growth_pct=3)]

    assert told(compare([], a, b)) == [
        ("new noise", "absent", "spurious"),
        ("noise gone", "spurious", "absent"),
    ]


def test_other_measures_are_listed_on_request(fact: MakeFact) -> None:
    gold = [fact(share_pct=20)]

    assert compare(gold, [], gold).changes == []
    assert told(compare(gold, [], gold, core_only=False)) == [("gained", "missed", "correct")]


def test_the_terminal_shows_both_runs(gold: list[Fact]) -> None:
    console = Console(record=True, width=160, file=StringIO())
    console.print(render_comparison(compare(gold, gold, gold[1:]), limit=1))
    shown = console.export_text()

    assert "exact F1" in shown
    assert "lost" in shown
    assert "and 1 more" in shown
