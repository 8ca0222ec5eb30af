"""What is known where a worded time is placed in the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from extractor.lexicon.fiscal import fiscal_year_day, fiscal_year_start
from extractor.lexicon.places import country_of
from extractor.periods import Period

_NAMED_BY_START = frozenset({"JPN"})
"""Countries whose fiscal year bears the year in which it begins.

Ministry of Finance Japan: FY2022 is April 2022 to March 2023.
"""

_YEAR_OF_MONTHS = 12
_LAST_DAYS = 25
"""From which day on a month is reported that is not over yet."""
_REPORTED_WITHIN = 2
"""Months after which the months of a year so far are no news any more."""


@dataclass(frozen=True, slots=True)
class TimeContext:
    """What is known when a time is resolved.

    `reference` is the day of publication or its inferred stand-in; `anchor` the period told of;
    `country` decides the fiscal year; `forward` is set for forecasts.
    """

    reference: date | None
    anchor: Period | None = None
    country: str | None = None
    forward: bool = False
    season: int | None = None
    """The month in which the crop year of the good told of begins, where that is known."""
    by_season: bool = False
    """Whether the split years of the text are crop years."""

    @property
    def fiscal_start(self) -> int:
        """The month in which the fiscal year begins; a region keeps that of its country."""
        return fiscal_year_start(country_of(self.country)) if self.country else 1

    @property
    def fiscal_day(self) -> int:
        """The day on which the fiscal year begins: in Ethiopia the eighth of July."""
        return fiscal_year_day(country_of(self.country)) if self.country else 1

    @property
    def named_by_end(self) -> bool:
        """Whether a fiscal year bears the year in which it ends."""
        return self.country is None or country_of(self.country) not in _NAMED_BY_START

    @property
    def today(self) -> date | None:
        """The reference date, or the end of the anchor where no date is known."""
        return self.reference or (self.anchor.end if self.anchor else None)

    def just_over(self, months: int) -> bool:
        """Whether so many months of the year were over shortly before today, or all but are."""
        told = self.today
        if told is None:
            return False
        over = (told.month - 1 - months) % _YEAR_OF_MONTHS < _REPORTED_WITHIN
        return over or self.nearly_over(months)

    def nearly_over(self, months: int) -> bool:
        """Whether the last of so many months is at its end: some offices report before it is."""
        told = self.today
        return told is not None and told.month == months and told.day >= _LAST_DAYS
