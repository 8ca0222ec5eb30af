"""Physical units that our own table lacks, from the unit table of quantulum3.

Only its table and its metric prefixes are used. The parser costs three seconds at its first call
(0.06 for the table), gives floats, and of the 60 phrases in `tests/mentions/test_physical.py` it
PARSER_RESULT
Its currencies, times, lengths, counts and symbols stay out: a length is a distance far more often
than an amount of goods, and "cwt" is no speed of light.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from extractor.lexicon.units import unit
from extractor.mentions.numbers import NUMBER, parse_number

_ENTITIES = frozenset({"mass", "volume", "volume (lumber)", "energy", "power", "area"})
_NO_GOODS = frozenset(
    "solar mass|earth mass|pound-mass|quarter|drop|cup|tablespoon|dessertspoon|teaspoon|quad"
    "|kiloton|megaton|gigaton|therm|mega british thermal unit|ton of refrigeration".split("|")
)
"""Everyday words, tons of TNT, and the pound, which is left to the currencies."""
_PREFIXED = ("gram", "litre", "joule", "watt", "watt hour", "tonne", "calorie")
_SPELLINGS = {"liter": "litre", "gramme": "gram", "ton": "tonne", "metric ton": "tonne"}
_SYSTEM = re.compile(r"(?P<system>imperial|uk|british|us|u\.s\.) (?P<rest>.+)", re.IGNORECASE)
_SYSTEMS = {"uk": "imperial", "british": "imperial", "u.s.": "us"}
_OF_SYSTEMS = frozenset({"gallon", "quart", "pint", "fluid ounce", "bushel", "barrel"})
_RATE = re.compile(r"(?P<rest>.+?) (?:per|a) (?P<time>hour|day|week|month|year)", re.IGNORECASE)
_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "mln": 6, "bln": 9, "bn": 9}
_QUANTITY = re.compile(
    rf"(?P<number>{NUMBER})(?:[ -](?P<scale>{'|'.join(_SCALES)})\b)?[ -](?P<unit>\D+)",
    re.IGNORECASE,
)


def quantity(text: str) -> tuple[str, Decimal] | None:
    """The canonical unit in the singular and the exact number of it, where `text` is nothing but
    a number and the words of a physical unit; else None.

    >>> quantity("2.5 million imperial gallons")
    ('imperial gallon', Decimal('2500000'))
    >>> quantity("12 provinces"), quantity("5 dollars"), quantity("3 miles")
    (None, None, None)
    """
    found = _QUANTITY.fullmatch(text.replace("\u00a0", " ").strip())
    factor = found and unit_factor(found["unit"])
    if not found or not factor:
        return None
    scale = 10 ** _SCALES.get((found["scale"] or "").lower(), 0)
    return factor[0], parse_number(found["number"]) * scale * factor[1]
