"""Logistic regression with a ridge penalty, by SciPy.

What is known beforehand is kept: a reason for doubt never makes a fact surer, and what bears it out
never less sure, whatever the few facts of the corpus that have it say.
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

RIDGE = 5.0
"""Penalty on a squared weight; 5 did better than 3 and 15 with articles left out of the fit."""
LEAST_FACTS = 10
"""A feature of fewer facts gets no weight."""
PROOFS = ("arithmetic: fits", "rule: told again", "rule: flow phrase", "rule: table")
"""Features that never count against a fact."""
DOUBTS = (
    *("adjustment", "arithmetic: no", "article", "currency", "flag", "flow: lent"),
    *("growth_basis: none", "has: change", "has: qualifier", "has: quantity", "has: record"),
    *("has: share", "has: streak", "inherited", "item: as in the text", "item: lent"),
    *("item: long", "partner: country", "partner: group", "period: none", "period: part"),
    *("period: range", "period: year", "reporter", "rule: ", "status: forecast"),
)
"""Beginnings of features that never count for a fact: what is lent, odd or seldom read right."""


def fit(examples: Sequence[Example]) -> dict[str, float]:
    """Weights by feature, to 2 decimals, in natural logarithms of the odds; those of 0 left out."""
    counts = Counter(name for example in examples for name in example.features)
    names = sorted(name for name, count in counts.items() if count >= LEAST_FACTS)
    table = np.ones((len(examples), len(names) + 1))
    for row, example in enumerate(examples):
        table[row, 1:] = [name in example.features for name in names]
    exact = np.array([example.is_exact for example in examples], dtype=np.float64)
    weights = np.round(_minimum(table, exact, names), 2)
    return {
        name: float(weight)
        for name, weight in zip((BASE, *names), weights, strict=True)
        if weight or name == BASE
    }


def _minimum(table: Array, exact: Array, names: Sequence[str]) -> Array:
    """The weights of least loss within their bounds; the problem is convex: there is one point."""
    penalty = np.full(table.shape[1], RIDGE)
    penalty[0] = 0.0

    def loss(weights: Array) -> float:
        score = table @ weights
        fit_loss = np.logaddexp(0, score) - exact * score
        return float(fit_loss.sum() + 0.5 * (penalty * weights**2).sum())

    def slope(weights: Array) -> Array:
        return table.T @ (expit(table @ weights) - exact) + penalty * weights

    done = minimize(
        loss,
        np.zeros(table.shape[1]),
        jac=slope,
        method="L-BFGS-B",
        bounds=[(None, None), *map(_bounds, names)],
        options={"maxiter": 5000, "maxfun": 20000, "ftol": 1e-13, "gtol": 1e-8},
    )
    return np.asarray(done.x, dtype=np.float64)


def _bounds(name: str) -> tuple[float | None, float | None]:
    """Least and most that a weight may be."""
    if name in PROOFS:
        return 0.0, None
    return (None, 0.0) if name.startswith(DOUBTS) else (None, None)
