"""Partners: lists of places, and partners in words without a code."""

from __future__ import annotations

from extractor.linking.cells import Phrase
from extractor.linking.goods import is_plain
from extractor.linking.word_sets import POSSESSIVES, words
from extractor.mentions.types import Mention

_GROUP_HEADS = words(
    "countries markets nations states economies members member partners region area bloc zone",
    "destinations",
)
_PLACE_WORDS = words("non-eu third other rest world")


def place_list(items: list[Mention], index: int, stop: int) -> tuple[int, list[Phrase]]:
    """Places joined by commas and "and" from `index` on; the token after them."""
    found: list[Phrase] = []
    last = index
    while index < stop:
        token = items[index]
        if (
            token.kind == "place"
            and index + 2 < stop
            and items[index + 1].low in ("including", "incl", "incl.", "excluding")
            and items[index + 2].kind == "place"
        ):
            words = " ".join(m.text for m in items[index : index + 3])
            found.append(Phrase(words, token.start, items[index + 2].end))
            index = last = index + 3
            continue
        if token.kind == "place" and not (index + 1 < stop and items[index + 1].low in POSSESSIVES):
            found.append(Phrase(token.value.code, token.start, token.end))
            index += 1
            if index < stop and items[index].low in _GROUP_HEADS | {"member"}:
                index += 1
                if index < stop and items[index].low in ("states", "countries"):
                    index += 1
            last = index
            continue
        if token.low in ("the", "both", "mainland", "neighbouring", "neighboring"):
            index += 1
            continue
        worded = (
            word_partner(items, index, stop)
            if token.low in _PLACE_WORDS or token.low.startswith("non-")
            else None
        )
        if worded is not None and found:
            found.append(worded[1])
            index = last = worded[0]
            continue
        if found and (token.low in ("and", ",", "or", "&") or (token.low == ",")):
            index += 1
            continue
        break
    return last, found


def word_partner(items: list[Mention], index: int, stop: int) -> tuple[int, Phrase] | None:
    """A partner in words without a code.

    "non-EU countries", "third countries", "the rest of the world".
    """
    first = index
    while first < stop and items[first].low in ("the", "all", "both"):
        first += 1
    words = [items[k].low for k in range(first, min(first + 5, stop))]
    if words[:4] == ["rest", "of", "the", "world"]:
        return first + 4, Phrase("rest of the world", items[first].start, items[first + 3].end)
    if (
        len(words) >= 2
        and (words[0] in _PLACE_WORDS or words[0].startswith("non-"))
        and words[1] in _GROUP_HEADS
    ):
        return first + 2, Phrase(
            " ".join(items[k].text if k == first else items[k].low for k in (first, first + 1)),
            items[first].start,
            items[first + 1].end,
        )
    for size in (2, 3):
        if (
            len(words) > size
            and words[size] in _GROUP_HEADS
            and all(is_plain(items[first + k]) for k in range(size))
        ):
            return first + size + 1, Phrase(
                " ".join(words[: size + 1]), items[first].start, items[first + size].end
            )
    if items[first : first + 1] and items[first].text in ("West", "East") and index < first:
        return first + 1, Phrase(items[first].text, items[first].start, items[first].end)
    if words and words[0] in ("non-eu",):
        return first + 1, Phrase("non-EU countries", items[first].start, items[first].end)
    return None


def joined(items: list[Mention], places: list[Phrase]) -> Phrase:
    """One partner out of several: its code, or the text's words for a list."""
    if len(places) == 1:
        return places[0]
    start, end = places[0].start, places[-1].end
    names = [m.text for m in items if m.start >= start and m.end <= end and m.kind == "place"]
    return Phrase(", ".join(names[:-1]) + " and " + names[-1], start, end)
