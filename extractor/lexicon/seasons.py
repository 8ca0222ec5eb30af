"""The month in which the crop year of a good begins."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from extractor.lexicon.items import item, key
from extractor.lexicon.tables import rows


@cache
def _starts() -> Mapping[tuple[str, str], int]:
    return {
        (name, country): int(month)
        for good, country, month, _ in rows("seasons", 4)
        for name in _names(good)
    }


def _names(good: str) -> tuple[str, ...]:
    known = item(good)
    return (key(good), *([known.canonical] if known else []))


def crop_year_start(good: str, country: str | None) -> int | None:
    """First month (1-12) of the crop year of a good in a country; None for other goods.

    Source: `data/seasons.tsv`. A good that it does not list goes by its last words.

    >>> crop_year_start("wheat", "USA"), crop_year_start("milling wheat", "UKR")
    (6, 7)
    >>> crop_year_start("steel", "UKR") is None
    True
    """
    words = key(good).split()
    for first in range(len(words)):
        for name in _names(" ".join(words[first:])):
            for where in (country or "", ""):
                month = _starts().get((name, where))
                if month is not None:
                    return month
    return None
