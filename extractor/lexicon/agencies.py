"""Statistics offices, customs services, ministries and central banks: whose figures they tell."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from extractor.lexicon.tables import rows, spellings


@cache
def agencies() -> Mapping[str, str]:
    """Name as newspapers print it (case-sensitive) -> reporter code, as in `places`.

    Only names that tell the country alone; `Ministry of Finance` is not among them. Source:
    `data/agencies.tsv`.

    >>> agencies()["Statistics Canada"], agencies()["Destatis"], agencies()["MOTIE"]
    ('CAN', 'DEU', 'KOR')
    """
    return MappingProxyType(
        {name: code for code, names in rows("agencies", 2) for name in spellings(names)}
    )
