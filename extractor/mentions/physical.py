"""Physical units that our own table lacks, from the unit table of quantulum3.

Only its table and its metric prefixes are used, at the first word that ends like a unit and is none
of our own table (0.05 seconds, once). Of the 36 quantities of `tests/mentions/test_physical.py` our
table knows 6, with quantulum3's all 36, and none of the 37 phrases that are none; without it "40
million acre-feet" is a sum of money. quantulum3's parser reads 23 of the 36 and misreads 4 ("U.S.
gallons" as atomic masses), finds a unit in 23 of the 37 ("cwt" becomes the speed of light times a
watt tonne), costs 2.8 seconds at its first call, and gives floats.

Its currencies, times, lengths, counts and symbols stay out: a length is a distance far more often
than an amount of goods.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache, lru_cache
from types import MappingProxyType

from extractor.lexicon.units import Unit, unit

_ENTITIES = frozenset({"mass", "volume", "volume (lumber)", "energy", "power", "area"})
_NO_GOODS = frozenset(
    (
        *("solar mass", "earth mass", "quarter", "drop", "cup", "quad", "therm"),
        *("tablespoon", "dessertspoon", "teaspoon", "mega british thermal unit"),
        *("kiloton", "megaton", "gigaton", "ton of refrigeration"),
        *("horsepower", "horsepower-hour", "pound-mass"),
    )
)
"""Everyday words, tons of TNT, what tells the size of an engine, and the pound, which is left to
the currencies."""
LAND = frozenset({"acre", "hectare", "square kilometre", "square mile", "are"})
"""What measures fields and countries, not goods."""
_ENDING = re.compile(
    r"(?:gram(?:me)?|lit(?:re|er)|joule|watt|calorie|foot|feet|yard|inch(?:e)?|mile|met(?:re|er)"
    r"|acre|hectare|gallon|pint|quart|ounce|bushel|stere|peck|unit|hour)s?\Z"
)
"""How the names of its units end; the table is not loaded for other words."""
_PREFIXED = {
    "gram": "gram",
    "gramme": "gram",
    "litre": "litre",
    "liter": "litre",
    "joule": "joule",
    "watt": "watt",
    "watt hour": "watt hour",
    "calorie": "calorie",
}
_SYSTEM = re.compile(
    r"(imperial|uk|u\.k\.|british|us|u\.s\.) ((?:gallon|quart|pint|fluid ounce|bushel)s?)"
)
_SYSTEMS = {"us": "US", "u.s.": "US"}
_PLURALS = ((r"feet\Z", "foot"), (r"ches\Z", "ch"), (r"s\Z", ""))


@lru_cache(maxsize=4096)
def physical_unit(words: str) -> Unit | None:
    """The unit of the words after a number, by our own table or else quantulum3's, or None.

    >>> physical_unit("petajoules"), physical_unit("imperial gallons").name
    (Unit(name='petajoule', factor=Decimal('1')), 'imperial gallon')
    >>> physical_unit("provinces"), physical_unit("miles")
    (None, None)
    """
    if known := unit(words):
        return known
    low = words.lower()
    if not _ENDING.search(low):
        return None
    if (system := _SYSTEM.fullmatch(low)) and (of := physical_unit(system[2])):
        return Unit(f"{_SYSTEMS.get(system[1], 'imperial')} {of.name}", of.factor)
    name = _quantulum_names().get(_singular(low.replace("-", " ")))
    return Unit(name, Decimal(1)) if name else None


def _singular(words: str) -> str:
    for ending, singular in _PLURALS:
        if re.search(ending, words):
            return re.sub(ending, singular, words)
    return words


@cache
def _quantulum_names() -> Mapping[str, str]:
    """Singular spellings -> canonical names, without hyphens."""
    from quantulum3 import load

    names: dict[str, str] = {}
    for name, entry in json.loads(load.GENERAL_UNITS_PATH.read_text("utf-8")).items():
        if entry["entity"] in _ENTITIES and name not in _NO_GOODS:
            for spelling in (name, *entry.get("surfaces", ())):
                names[spelling.replace("-", " ")] = name.replace("-", " ")
    for prefix in load.METRIC_PREFIXES.values():
        for spelling, name in _PREFIXED.items():
            names[prefix + spelling] = prefix + name
    return MappingProxyType(names)
