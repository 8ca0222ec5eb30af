"""Logistic regression with a ridge penalty, by SciPy."""

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

RIDGE = 10.0
"""Penalty on a squared weight; 10 did better than 3 with articles left out of the fit."""
LEAST_FACTS = 10
"""A feature of fewer facts gets no weight."""


def fit(examples: Sequence[Example]) -> dict[str, float]:
    """Weights by feature, to 2 decimals, in natural logarithms of the odds; those of 0 left out."""
    counts = Counter(name for example in examples for name in example.features)
    names = sorted(name for name, count in counts.items() if count >= LEAST_FACTS)
    table = np.ones((len(examples), len(names) + 1))
    for row, example in enumerate(examples):
        table[row, 1:] = [name in example.features for name in names]
    exact = np.array([example.is_exact for example in examples], dtype=np.float64)
    weights = np.round(_minimum(table, exact), 2)
    return {
        name: float(weight)
        for name, weight in zip((BASE, *names), weights, strict=True)
        if weight or name == BASE
    }


def _minimum(table: Array, exact: Array) -> Array:
    """The weights of least loss; the problem is convex, so that there is one such point."""
    penalty = np.full(table.shape[1], RIDGE)
    penalty[0] = 0.0

    def loss(weights: Array) -> float:
        score = table @ weights
        fit_loss = np.logaddexp(0, score) - exact * score
        return float(fit_loss.sum() + 0.5 * (penalty * weights**2).sum())

    def slope(weights: Array) -> Array:
        return table.T @ (expit(table @ weights) - exact) + penalty * weights

    def curvature(weights: Array) -> Array:
        sure = expit(table @ weights)
        return (table.T * (sure * (1 - sure))) @ table + np.diag(penalty)

    start = np.zeros(table.shape[1])
    done = minimize(
        loss, start, jac=slope, hess=curvature, method="trust-exact", options={"gtol": 1e-9}
    )
    return np.asarray(done.x, dtype=np.float64)
