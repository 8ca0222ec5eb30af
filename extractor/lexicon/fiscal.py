"""The month in which a country's fiscal year starts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from extractor.lexicon.tables import rows

_CALENDAR = 1


@cache
def _starts() -> Mapping[str, int]:
    return {country: int(month) for country, month, _ in rows("fiscal", 3)}


def fiscal_year_start(country: str) -> int:
    """First month (1-12) of the fiscal year of a country (ISO 3166-1 alpha-3); by default January.

    Source: `data/fiscal.tsv`.

    >>> fiscal_year_start("JPN"), fiscal_year_start("PAK"), fiscal_year_start("KOR")
    (4, 7, 1)
    """
    return _starts().get(country, _CALENDAR)
