"""A time as a text words it, before anything places it in the calendar; months and years."""

from __future__ import annotations

import re
from dataclasses import dataclass

MONTH_NAMES = (
    "january february march april may june july august september october november december"
).split()
MONTHS: dict[str, int] = {name: number for number, name in enumerate(MONTH_NAMES, start=1)}
MONTHS |= {name[:3]: number for name, number in list(MONTHS.items())} | {"sept": 9}


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time as worded.

    `kind` is the shape (`month`, `months`, `quarter`, `half`, `year`, `fiscal`, `days`,
    `first_months`, `months_to`, `months_from`, `to_date`, `month_to_date`, `week_to`, `week_of`,
    `month_told`, `annual`, `year_over`, `closed`, `since`, `trailing`, `relative`, `same`, `date`);
    `year` the year said, `shift` a year said relatively (-1 for "last year"), `first` and `last`
    numbers of months, days, quarters or halves, `unit` the unit of relative words.
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


def full_year(text: str | None) -> int | None:
    """Four digits, or two: 50 and above are of the last century.

    >>> full_year("’96"), full_year("2024"), full_year(None)
    (1996, 2024, None)
    """
    if not text:
        return None
    value = int(re.sub(r"\D", "", text))
    if value >= 100:
        return value
    return value + (1900 if value >= 50 else 2000)
