"""Physical units of commodity trade."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from extractor.lexicon.tables import ALTERNATIVES, rows


class Unit(NamedTuple):
    """A canonical unit in the singular, and how many of it the word of the text stands for."""

    name: str
    factor: Decimal


@cache
def units() -> Mapping[str, Unit]:
    """Words for units as printed -> unit. Lower case, save where the case tells (`TEU`, `MWh`).

    A bare `ton` is a tonne; `pound` and `pounds` are left to the currencies (weight: `lb`). Units
    of different names are not converted. Names with a hyphen are also known by a space. Source:
    `data/units.tsv`.

    >>> units()["tonnes"], units()["bcm"].factor, units()["bpd"].name
    (Unit(name='tonne', factor=Decimal('1')), Decimal('1000000000'), 'barrel per day')
    """
    found = {
        word: Unit(name, Decimal(factor))
        for name, factor, words in rows("units", 3)
        for word in words.split(ALTERNATIVES)
    }
    return MappingProxyType({word.replace("-", " "): found[word] for word in found} | found)


def unit(word: str) -> Unit | None:
    """The unit of a word in any case, or None.

    >>> unit("Barrels").name, unit("60-kg bags").name, unit("dollars")
    ('barrel', 'bag', None)
    """
    low = word.lower()
    return units().get(word) or units().get(low) or units().get(low.replace("-", " "))
