"""Physical units that our own table lacks, from the unit table of quantulum3.

Only its table and its metric prefixes are used, at the first word that our own table lacks (0.05
seconds, once). Of the 36 quantities of `tests/mentions/test_physical.py` our table knows 6, with
quantulum3's all 36, and none of the 37 phrases that are none. quantulum3's parser reads 23 of the
36 and misreads 4 ("U.S. gallons" as atomic masses), finds a unit in 23 of the 37 ("cwt" becomes
the speed of light times a watt tonne), costs 2.8 seconds at its first call, and gives floats.

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
from extractor.mentions.numbers import NUMBER, parse_number

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
_RATE = re.compile(r"(.+?) (?:per|an?) (hour|day)")
_PLURALS = ((r"feet\Z", "foot"), (r"ches\Z", "ch"), (r"s\Z", ""))
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
    named = physical_unit(found["unit"]) if found else None
    if not found or not named:
        return None
    scale = 10 ** _SCALES.get((found["scale"] or "").lower(), 0)
    return named.name, _plain(parse_number(found["number"]) * scale * named.factor)


def _plain(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


@lru_cache(maxsize=4096)
def physical_unit(words: str) -> Unit | None:
    """The unit of the words after a number: of our own table, else of quantulum3's, else None.

    >>> physical_unit("petajoules"), physical_unit("cubic yards a day").name
    (Unit(name='petajoule', factor=Decimal('1')), 'cubic yard per day')
    """
    if known := unit(words):
        return known
    low = words.lower()
    if (rate := _RATE.fullmatch(low)) and (of := physical_unit(rate[1])):
        return Unit(f"{of.name} per {rate[2]}", of.factor)
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
