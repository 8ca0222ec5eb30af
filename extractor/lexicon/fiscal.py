"""The month in which a country's fiscal year starts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from extractor.lexicon.places import country_of
from extractor.lexicon.tables import rows

_CALENDAR = 1


@cache
def _starts() -> Mapping[str, int]:
    return {country: int(month) for country, month, _ in rows("fiscal", 3)}


def fiscal_year_start(country: str) -> int:
    """First month (1-12) of the fiscal year of a country (ISO 3166-1 alpha-3); by default January.

    A subdivision has the fiscal year of its country. Source: `data/fiscal.tsv`.

    >>> fiscal_year_start("JPN"), fiscal_year_start("IN-TN"), fiscal_year_start("KOR")
    (4, 4, 1)
    """
    return _starts().get(country_of(country), _CALENDAR)
