"""Statistics offices, customs services, ministries and central banks: whose figures they tell."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from extractor.lexicon.tables import ALTERNATIVES, rows, spellings


@cache
def agencies() -> Mapping[str, str]:
    """Name as newspapers print it (case-sensitive) -> reporter code, as in `places`.

    Only names that tell the country alone; `Ministry of Finance` is not among them. One that a few
    countries share has the code of the first of them. Source: `data/agencies.tsv`.

    >>> agencies()["Statistics Canada"], agencies()["Destatis"], agencies()["MOTIE"]
    ('CAN', 'DEU', 'KOR')
    """
    return MappingProxyType(
        {
            name: codes.split(ALTERNATIVES)[0]
            for codes, names in rows("agencies", 2)
            for name in spellings(names)
        }
    )


@cache
def shared_agencies() -> Mapping[str, tuple[str, ...]]:
    """Name that offices of a few countries have -> their codes.

    >>> shared_agencies()["MITI"]
    ('JPN', 'MYS')
    """
    return MappingProxyType(
        {
            name: tuple(codes.split(ALTERNATIVES))
            for codes, names in rows("agencies", 2)
            if ALTERNATIVES in codes
            for name in spellings(names)
        }
    )
