"""The month in which a country's fiscal year starts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from extractor.lexicon.tables import rows

_CALENDAR = (1, 1)


@cache
def _starts() -> Mapping[str, tuple[int, int]]:
    return {country: (int(month), int(day)) for country, month, day, _ in rows("fiscal", 4)}


def fiscal_year_start(country: str) -> int:
    """First month (1-12) of the fiscal year of a country (ISO 3166-1 alpha-3); by default January.

    Source: `data/fiscal.tsv`.

    >>> fiscal_year_start("JPN"), fiscal_year_start("PAK"), fiscal_year_start("KOR")
    (4, 7, 1)
    """
    return _starts().get(country, _CALENDAR)[0]


def fiscal_year_day(country: str) -> int:
    """The day of its first month on which the fiscal year begins; nearly everywhere the first.

    >>> fiscal_year_day("ETH"), fiscal_year_day("JPN")
    (8, 1)
    """
    return _starts().get(country, _CALENDAR)[1]
