"""How far probabilities keep what they promise: Brier score, calibration error, a table of bins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from labels import Example

from extractor.confidence import probability

BINS = 10
SURE = 0.9
"""From here on a user may take a fact unread."""
Rated = tuple[float, bool]
"""A probability, and whether the fact is exact."""


@dataclass(frozen=True, slots=True)
class Bin:
    """The facts whose probability lies in one tenth of 0 to 1."""

    low: float
    facts: int
    promised: float
    """Their mean probability."""
    exact: float
    """The share of them that is exact."""


@dataclass(frozen=True, slots=True)
class Reliability:
    """Probabilities held against what became of the facts."""

    facts: int
    exact: float
    brier: float
    """Mean squared difference of probability and outcome: 0 is best."""
    brier_of_mean: float
    """The Brier score of giving every fact the mean: what the features must beat."""
    calibration_error: float
    """Mean distance of promised and exact over the bins, weighted by their facts."""
    sure: float
    """The share of the facts that are at `SURE` or above."""
    sure_and_exact: float
    """The share of those that is exact."""
    bins: tuple[Bin, ...]

    def lines(self) -> Iterator[str]:
        """The figures, then one line for each bin that holds facts."""
        yield (
            f"{self.facts} facts, {self.exact:.1%} exact; Brier score {self.brier:.3f} "
            f"(mean alone {self.brier_of_mean:.3f}), "
            f"expected calibration error {self.calibration_error:.3f}"
        )
        yield (
            f"at {SURE} and above: {self.sure:.1%} of the facts, {self.sure_and_exact:.1%} of them "
            "exact"
        )
        yield "  confidence   facts  promised  exact"
        for entry in self.bins:
            yield (
                f"  {entry.low:.1f} to {entry.low + 1 / BINS:.1f} {entry.facts:7}"
                f"  {entry.promised:8.2f} {entry.exact:6.2f}"
            )


def rate(examples: Sequence[Example], weights: Mapping[str, float]) -> list[Rated]:
    """The probability that `weights` give each fact, beside whether it is exact."""
    return [(probability(example.features, weights), example.is_exact) for example in examples]


def reliability(rated: Sequence[Rated]) -> Reliability:
    """Hold probabilities against what became of the facts."""
    count = len(rated)
    mean = sum(exact for _, exact in rated) / count
    trusted = [exact for promised, exact in rated if promised >= SURE]
    bins: dict[int, list[tuple[float, bool]]] = {}
    for sure, exact in sorted(rated):
        bins.setdefault(min(int(sure * BINS), BINS - 1), []).append((sure, exact))
    table = tuple(
        Bin(
            low=number / BINS,
            facts=len(members),
            promised=sum(sure for sure, _ in members) / len(members),
            exact=sum(exact for _, exact in members) / len(members),
        )
        for number, members in bins.items()
    )
    return Reliability(
        facts=count,
        exact=mean,
        brier=sum((sure - exact) ** 2 for sure, exact in rated) / count,
        brier_of_mean=mean * (1 - mean),
        calibration_error=sum(b.facts * abs(b.promised - b.exact) for b in table) / count,
        sure=len(trusted) / count,
        sure_and_exact=sum(trusted) / len(trusted) if trusted else 0.0,
        bins=table,
    )
