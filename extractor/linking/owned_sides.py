"""The owner before the other side of a trade: "India's Russian crude imports"."""

from __future__ import annotations

from extractor.linking.word_sets import POSSESSIVES
from extractor.mentions.types import Mention


def owner_of_side(items: list[Mention], index: int, floor: int) -> Mention | None:
    """The country that owns what the place at `index` is the other side of.

    Not where that is a part of it: "China's Xinjiang exports" are of Xinjiang.
    """
    if index - 2 < floor or items[index - 1].low not in POSSESSIVES:
        return None
    owner = items[index - 2]
    apart = owner.kind == "place" and items[index].value.kind != "subdivision"
    return owner if apart and owner.value.code != items[index].value.code else None
