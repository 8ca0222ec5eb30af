"""Places inside words with a hyphen: "Japan-China", "US-bound"."""

from __future__ import annotations

from functools import cache

from extractor.lexicon.places import places

_COMBINING = {
    "Sino": "CHN",
    "Franco": "FRA",
    "Anglo": "GBR",
    "Indo": "IND",
    "Russo": "RUS",
    "Italo": "ITA",
    "Luso": "PRT",
}
"""Forms of countries that stand before a hyphen alone."""


@cache
def place_pair(text: str) -> tuple[str, str] | None:
    """The codes of two countries in one word: "Japan-China", "US-Mexico", "Sino-Russian".

    >>> place_pair("Sino-Russian"), place_pair("tax-free")
    (('CHN', 'RUS'), None)
    """
    first, mark, second = text.replace("–", "-").partition("-")
    if not mark or second not in places():
        return None
    code = places()[first].code if first in places() else _COMBINING.get(first)
    return (code, places()[second].code) if code is not None else None


@cache
def bound_for(text: str) -> str | None:
    """The code of the place that goods are under way to: "US-bound".

    >>> bound_for("China-bound"), bound_for("north-bound")
    ('CHN', None)
    """
    name, _, bound = text.rpartition("-")
    return places()[name].code if bound == "bound" and name in places() else None
