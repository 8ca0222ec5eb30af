"""Where goods come from, told by an adjective before them: "9,000 tonnes of Peruvian tea"."""

from __future__ import annotations

from extractor.linking.goods import is_plain
from extractor.linking.partners import qualifies_good
from extractor.mentions.types import Mention

_FIGURE_REACH = 4
"""How far behind its verb the figure may stand: "took about 9,000 tonnes of"."""


def past_origin(items: list[Mention], index: int) -> int:
    """The token behind an adjective of origin and its article; `index` where there is none.

    A name is one only before a good that the table lists: "U.S. beef", no "Peru ships".
    """
    place = index + (index < len(items) and items[index].low == "the")
    if place + 1 >= len(items) or items[place].kind != "place" or not is_plain(items[place + 1]):
        return index
    end = place + 1
    while end < len(items) and is_plain(items[end]):
        end += 1
    return place + 1 if qualifies_good(items, place, end) else index


def origin_behind(items: list[Mention], index: int) -> Mention | None:
    """Whose goods a verb's figure counts: "took 9,000 tonnes of Peruvian tea"."""
    for k in range(index + 1, min(index + 1 + _FIGURE_REACH, len(items) - 1)):
        if items[k].kind in ("money", "quantity"):
            first = next((j + 1 for j in (k + 1, k + 2) if _low_at(items, j) == "of"), k)
            behind = past_origin(items, first)
            return items[behind - 1] if first < behind else None
    return None


def _low_at(items: list[Mention], index: int) -> str:
    return items[index].low if index < len(items) else ""
