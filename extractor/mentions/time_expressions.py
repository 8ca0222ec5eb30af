"""A time as a text words it, before anything places it in the calendar."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time as worded.

    `kind` is the shape (`month`, `months`, `quarter`, `half`, `year`, `fiscal`, `days`,
    `first_months`, `months_to`, `to_date`, `month_to_date`, `week_to`, `week_of`, `month_told`,
    `relative`, `same`, `date`); `year` the year said, `shift` a year said relatively (-1 for
    "last year"), `first` and `last` numbers of months, days, quarters or halves, `unit` the unit
    of relative words.
    """

    kind: str
    year: int | None = None
    shift: int | None = None
    first: int | None = None
    last: int | None = None
    month: int | None = None
    unit: str | None = None
    end_year: int | None = None
    end_month: int | None = None
    """The month of the last day, where days of more than one month are meant."""
    anchored: bool = False
    """Counted from the period of the sentence ("a year earlier"), not from publication."""
