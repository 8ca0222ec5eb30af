"""Periods of the annotation contract (section 5) as the scorer compares them: by their days."""

from __future__ import annotations

from extractor.periods import Bounds, bounds

__all__ = ["Bounds", "bounds", "comparable"]


def comparable(period: str | None) -> Bounds | str | None:
    """Return what two periods are compared by: their days, or the words where there are none.

    >>> comparable("2024-02") == comparable("2024-02-01/2024-02-29")
    True
    """
    if period is None or not period.strip():
        return None
    try:
        return bounds(period)
    except ValueError:
        return period.strip().casefold()
