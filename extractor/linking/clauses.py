"""A clause: one subject, its figures, and the times, bases and directions said around them."""

from __future__ import annotations

from dataclasses import dataclass, field

from extractor.linking.cells import Subject
from extractor.mentions.types import Mention

WAS = "comparison: was"
"""The rule of a figure that is told of as it was: "they were 57 bn a month earlier"."""


@dataclass(slots=True)
class Slot:
    """One figure in a clause, before its cell is complete."""

    index: int
    mention: Mention
    subject: Subject
    role: str = "main"
    """`main`, or `earlier` for another period's figure."""
    measure: str | None = None
    sign: int | None = None
    """The direction that the figure's own words give, where they do."""
    period: int | None = None
    """Index of the time that stands with the figure itself."""
    listed: bool = False
    rules: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Clause:
    """Figures under one subject; what the clause leaves open, its parent in the sentence gives."""

    first: int
    subject: Subject | None = None
    parent: Clause | None = None
    slots: list[Slot] = field(default_factory=list)
    directions: list[int] = field(default_factory=list)
    periods: list[int] = field(default_factory=list)
    bases: list[int] = field(default_factory=list)
    signs: list[int] = field(default_factory=list)
    """Indices of "surplus" and "deficit" words."""
    forecasts: list[int] = field(default_factory=list)
    adjustments: list[int] = field(default_factory=list)
    streaks: list[int] = field(default_factory=list)
    records: list[int] = field(default_factory=list)
    since: list[int] = field(default_factory=list)
    when: int | None = None
    """A time that the clause hangs on: "in January 2024, when India recorded ..."."""
    years_back: int | None = None
    """How many years ago its base is, where it tells of years gone by: "in the last ten years"."""
    share: bool = False
    share_moves: bool = False
    """Its subject is a share: "the share of oil in exports fell to 40 percent from 45"."""
    listed: list[Subject] = field(default_factory=list)
