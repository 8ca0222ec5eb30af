"""Precision against coverage: what is gained by trusting only confident records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractor.evaluation.claims import CORE
from extractor.evaluation.outcomes import Outcome
from extractor.records import Fact

WIDTH, HEIGHT = 460, 220
LEFT, RIGHT, TOP, BOTTOM = 44, 24, 12, 34
_MOST_POINTS = 200


@dataclass(frozen=True, slots=True)
class Curve:
    """A drawn curve: the points of an SVG polyline and the ticks of its axes."""

    points: str
    x_ticks: list[tuple[float, str]]
    y_ticks: list[tuple[float, str]]
    at_090: tuple[float, float, str] | None
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = WIDTH - RIGHT
    top: int = TOP
    bottom: int = HEIGHT - BOTTOM


def confidence_curve(outcomes: Iterable[Outcome], predicted: Sequence[Fact]) -> Curve | None:
    """Return precision of exact core claims against the share kept, or None without confidences.

    Predicted claims are taken in falling order of their record's confidence.
    """
    claims = _claims(outcomes, predicted)
    if not claims:
        return None
    points = _precision_at_coverage(claims)
    floor = max(0.0, min(precision for _, precision, _ in points) - 0.02)
    floor = int(floor * 20) / 20
    if floor >= 1:
        floor = 0.95
    thinned = points[:: max(1, len(points) // _MOST_POINTS)] + points[-1:]
    return Curve(
        points=" ".join(f"{_x(x):.1f},{_y(y, floor):.1f}" for x, y, _ in thinned),
        x_ticks=[(_x(step / 4), f"{25 * step}%") for step in range(5)],
        y_ticks=[
            (_y(value, floor), f"{100 * value:.0f}%") for value in (floor, (floor + 1) / 2, 1.0)
        ],
        at_090=_mark_at(points, 0.9, floor),
    )


def _claims(outcomes: Iterable[Outcome], predicted: Sequence[Fact]) -> list[tuple[float, bool]]:
    claims = []
    for outcome in outcomes:
        if outcome.predicted and outcome.measure in CORE:
            confidence = predicted[outcome.predicted[0]].confidence
            if confidence is not None:
                claims.append((confidence, outcome.kind == "correct"))
    return sorted(claims, key=lambda claim: -claim[0])


def _precision_at_coverage(claims: list[tuple[float, bool]]) -> list[tuple[float, float, float]]:
    """Coverage, precision and confidence after each group of equally confident claims."""
    points, right = [], 0
    for count, (confidence, exact) in enumerate(claims, start=1):
        right += exact
        if count == len(claims) or claims[count][0] != confidence:
            points.append((count / len(claims), right / count, confidence))
    return points


def _mark_at(
    points: list[tuple[float, float, float]], threshold: float, floor: float
) -> tuple[float, float, str] | None:
    kept = [point for point in points if point[2] >= threshold]
    if not kept:
        return None
    coverage, precision, _ = kept[-1]
    label = f"confidence ≥ {threshold}: {100 * precision:.1f}% exact, {100 * coverage:.0f}% kept"
    return _x(coverage), _y(precision, floor), label


def _x(share: float) -> float:
    return LEFT + share * (WIDTH - LEFT - RIGHT)


def _y(value: float, floor: float) -> float:
    return TOP + (1 - value) / (1 - floor) * (HEIGHT - TOP - BOTTOM)
