"""An evaluation as text for a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from extractor.evaluation.scores import Evaluation
from extractor.evaluation.tallies import Group, Tally

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

_RATIO_COLUMNS = ("found\nF1", "exact\nP", "exact\nR", "exact\nF1")
_WIDEST_LABEL = 24


def render(evaluation: Evaluation) -> RenderableType:
    """Return the scores as a rich renderable: headline, measures, sources, fields, errors."""
    from rich.console import Group as Stack

    parts: list[RenderableType] = [_headline(evaluation), _measures(evaluation)]
    parts += [_groups(name, groups) for name, groups in evaluation.groups.items()]
    return Stack(*parts, _fields(evaluation), _errors(evaluation))


def _headline(evaluation: Evaluation) -> Table:
    total = evaluation.total
    table = _table("Headline (core measures)", "score", "value", "95%", "counts")
    core = total.core
    rows = [
        ("exact F1", core.exact_f1, "exact_f1", f"{core.exact} exact"),
        ("exact precision", core.exact_precision, "exact_precision", f"of {core.predicted}"),
        ("exact recall", core.exact_recall, "exact_recall", f"of {core.gold}"),
        ("found F1", core.found_f1, "found_f1", f"{core.found} found"),
        ("whole rows", total.rows.accuracy, "whole_rows", f"{total.rows.hits}/{total.rows.total}"),
    ]
    for name, value, key, counts in rows:
        span = evaluation.intervals.get(key)
        between = f"{span.low:.3f}-{span.high:.3f}" if span else ""
        table.add_row(name, f"{value:.4f}", between, counts)
    table.add_row("scale errors", str(total.scale_errors), "", "target 0")
    table.add_row("texts", str(total.texts), "", "")
    if evaluation.outside:
        table.add_row("left out", str(evaluation.outside), "", "records of other texts")
    return table


def _measures(evaluation: Evaluation) -> Table:
    table = _table("By measure", "measure", "gold", "pred.", "found", "exact", *_RATIO_COLUMNS)
    sums = {"core": evaluation.total.core, "all": evaluation.total.all}
    for name, tally in {**evaluation.measures, **sums}.items():
        table.add_row(name, *_counts(tally), *_ratios(tally))
    return table


def _groups(name: str, groups: Mapping[str, Group]) -> Table:
    columns = ("texts", "gold", "pred.", *_RATIO_COLUMNS, "whole\nrows", "scale\nerrors")
    table = _table(f"By {name} (core)", name, *columns)
    for label, group in groups.items():
        counts = (str(group.texts), str(group.core.gold), str(group.core.predicted))
        rows = f"{group.rows.accuracy:.3f}"
        table.add_row(label, *counts, *_ratios(group.core), rows, str(group.scale_errors))
    return table


def _fields(evaluation: Evaluation) -> Table:
    table = _table("Fields of paired claims", "field", "accuracy", "right", "compared")
    for name, share in evaluation.fields.items():
        if share.total:
            table.add_row(name, f"{share.accuracy:.4f}", str(share.hits), str(share.total))
    return table


def _errors(evaluation: Evaluation) -> Table:
    table = _table("What became of the claims", "kind", "core", "all")
    for kind, count in evaluation.kinds.items():
        table.add_row(kind, str(evaluation.core_kinds[kind]), str(count))
    for name, count in evaluation.wrong_fields.items():
        table.add_row(f"  wrong {name}", "", str(count))
    table.add_row("records merged", "", str(evaluation.merged))
    table.add_row("records split", "", str(evaluation.split))
    return table


def _table(title: str, first: str, *columns: str) -> Table:
    from rich.box import SIMPLE
    from rich.table import Table

    table = Table(
        title=title, title_justify="left", box=SIMPLE, collapse_padding=True, pad_edge=False
    )
    table.add_column(first, max_width=_WIDEST_LABEL, overflow="fold")
    for column in columns:
        table.add_column(column, justify="right", no_wrap=True)
    return table


def _counts(tally: Tally) -> tuple[str, ...]:
    return str(tally.gold), str(tally.predicted), str(tally.found), str(tally.exact)


def _ratios(tally: Tally) -> tuple[str, ...]:
    ratios = (tally.found_f1, tally.exact_precision, tally.exact_recall, tally.exact_f1)
    return tuple(f"{value:.3f}" for value in ratios)
