"""Whose offices publish the figures of an article: by their own name, or by what they do."""

from __future__ import annotations

from extractor.lexicon.agencies import shared_agencies
from extractor.linking.word_sets import words
from extractor.mentions.types import Mention

_OFFICES = words("statistics statistical customs bureau ministry")
"""What offices are called that publish figures of trade."""
BODIES = words(
    "association federation council board authority agency exporters growers producers shippers"
)
"""What bodies of a trade are called: "the Thai Rice Exporters Association"."""
_REACH = 5
"""How far behind its country an office may be named."""


def reports_for(agency: Mention, everything: list[list[Mention]]) -> str:
    """The country of an office; of those that share its name, the one that is named first."""
    codes = shared_agencies().get(agency.text)
    if codes is None:
        return str(agency.value)
    places = (m.value.code for items in everything for m in items if m.kind == "place")
    return str(next((code for code in places if code in codes), agency.value))


def office_named(items: list[Mention], heads: frozenset[str] = _OFFICES) -> str | None:
    """The country of an office told by what it does: "Georgia's national statistics office"."""
    for k, item in enumerate(items):
        if item.kind == "place" and item.value.kind == "country":
            ahead = items[k + 1 : k + _REACH]
            named = next((m for m in ahead if m.low in heads), None)
            if named is not None and all(
                m.kind in ("word", "topic", "flow") for m in ahead[: ahead.index(named)]
            ):
                return str(item.value.code)
    return None
