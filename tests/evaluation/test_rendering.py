from io import StringIO

from rich.console import Console

from extractor.evaluation.rendering import render
from extractor.evaluation.scores import evaluate
from extractor.records import Fact


def test_the_terminal_shows_headline_sources_and_fields(gold: list[Fact]) -> None:
    console = Console(record=True, width=160, file=StringIO())
    console.print(render(evaluate(gold, gold[1:])))
    shown = console.export_text()

    for words in ("exact F1", "whole rows", "scale errors", "bulletin", "missed", "reporter"):
        assert words in shown


def test_nothing_is_cut_off_on_a_narrow_terminal(gold: list[Fact]) -> None:
    console = Console(record=True, width=80, file=StringIO())
    console.print(render(evaluate(gold, gold[1:])))

    assert "…" not in console.export_text()
