"""Intervals by resampling texts, because claims of one text are right or wrong together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from extractor.evaluation.tallies import Group, Interval

if TYPE_CHECKING:
    from numpy.typing import NDArray

COVERAGE = 0.95


def intervals(texts: list[Group], *, resamples: int, seed: int) -> dict[str, Interval]:
    """Return 95% intervals of the headline scores over `resamples` draws of as many texts.

    Empty where there are no texts or no resamples. The same seed gives the same intervals.
    """
    if not texts or not resamples:
        return {}
    import numpy as np

    counts = np.array([_counts(text) for text in texts], dtype=np.int64)
    even = np.full(len(texts), 1 / len(texts))
    draws = np.random.default_rng(seed).multinomial(len(texts), even, size=resamples)
    gold, predicted, found, exact, rows, whole = (draws @ counts).T
    samples = {
        "exact_f1": _ratio(2 * exact, gold + predicted),
        "exact_precision": _ratio(exact, predicted),
        "exact_recall": _ratio(exact, gold),
        "found_f1": _ratio(2 * found, gold + predicted),
        "whole_rows": _ratio(whole, rows),
    }
    return {name: _interval(values) for name, values in samples.items()}


def _counts(text: Group) -> tuple[int, ...]:
    core, rows = text.core, text.rows
    return core.gold, core.predicted, core.found, core.exact, rows.total, rows.hits


def _ratio(part: NDArray[Any], whole: NDArray[Any]) -> NDArray[Any]:
    import numpy as np

    result: NDArray[Any] = np.divide(part, whole, out=np.ones(len(part)), where=whole != 0)
    return result


def _interval(values: NDArray[Any]) -> Interval:
    import numpy as np

    tail = (1 - COVERAGE) / 2
    low, high = np.quantile(values, [tail, 1 - tail])
    return Interval(low=float(low), high=float(high))
