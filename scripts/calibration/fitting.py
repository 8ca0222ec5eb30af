"""Logistic regression with a ridge penalty, by SciPy.

What is known beforehand is kept: a reason for doubt never makes a fact surer, and what bears it out
never less sure, whatever the few facts that have it say. No source weighs by its size alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from labels import Example
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

from extractor.confidence import BASE

Array = NDArray[np.float64]

RIDGE = 15.0
"""Penalty on a squared weight; 15 did better than 8 and 30 on sources left out of the fit."""
LEAST_FACTS = 10
"""A feature of fewer facts gets no weight."""
PROOFS = (
    *("arithmetic: fits", "rule: ", "partner: in the sentence", "sentence: facts"),
    *("article: facts", "growth_basis: part", "item: facts of it", "item: known"),
    *("period: others end with it", "period: that of the sentence", "has: amount"),
)
"""Beginnings of features that never count against a fact."""
FREE = ("period: month", "reach: 0", "reach: 1", "reach: 2", "has: growth_pct")
"""Beginnings of features that may count either way."""


def fit(examples: Sequence[Example]) -> dict[str, float]:
    """Weights by feature, to 2 decimals, in natural logarithms of the odds; those of 0 left out."""
    counts = Counter(name for example in examples for name in example.features)
    names = sorted(name for name, count in counts.items() if count >= LEAST_FACTS)
    table = np.ones((len(examples), len(names) + 1))
    for row, example in enumerate(examples):
        table[row, 1:] = [name in example.features for name in names]
    exact = np.array([example.is_exact for example in examples], dtype=np.float64)
    weights = np.round(_minimum(table, exact, _shares(examples), names), 2)
    return {
        name: float(weight)
        for name, weight in zip((BASE, *names), weights, strict=True)
        if weight or name == BASE
    }


def _shares(examples: Sequence[Example]) -> Array:
    """What each fact counts, 1 in the mean: a source counts as the square root of its size."""
    sizes = Counter(example.source for example in examples)
    shares = np.array([sizes[example.source] ** -0.5 for example in examples])
    return np.asarray(shares / shares.mean(), dtype=np.float64)


def _minimum(table: Array, exact: Array, shares: Array, names: Sequence[str]) -> Array:
    """The weights of least loss within their bounds; the problem is convex: there is one point."""
    penalty = np.full(table.shape[1], RIDGE)
    penalty[0] = 0.0

    def loss(weights: Array) -> float:
        score = table @ weights
        fit_loss = shares * (np.logaddexp(0, score) - exact * score)
        return float(fit_loss.sum() + 0.5 * (penalty * weights**2).sum())

    def slope(weights: Array) -> Array:
        return table.T @ (shares * (expit(table @ weights) - exact)) + penalty * weights

    done = minimize(
        loss,
        np.zeros(table.shape[1]),
        jac=slope,
        method="L-BFGS-B",
        bounds=[(None, None), *map(_bounds, names)],
        options={"maxiter": 2000, "maxfun": 4000, "ftol": 1e-9, "gtol": 1e-4},
    )
    return np.asarray(done.x, dtype=np.float64)


def _bounds(name: str) -> tuple[float | None, float | None]:
    """Least and most that a weight may be."""
    if name.startswith(FREE):
        return None, None
    return (0.0, None) if name.startswith(PROOFS) else (None, 0.0)
