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
_BEFORE_PLACES = words("the both mainland neighbouring neighboring")
_SUBSETS = words("including incl incl. excluding")
_PLACE_WORDS = words("non-eu third other rest world")


def place_name(place: Mention) -> Phrase:
    """A place as a partner or reporter: its code, with its words."""
    return Phrase(place.value.code, place.start, place.end)


def place_list(items: list[Mention], index: int, stop: int) -> tuple[int, list[Phrase]]:
    """Places joined by commas and "and" from `index` on; the token after them."""
    found: list[Phrase] = []
    last = index
    while index < stop:
        token = items[index]
        member = _member(items, index, stop, bool(found))
        if member is not None:
            index, name = member
            last = index
            found.append(name)
        elif token.low in _BEFORE_PLACES or (found and token.low in ("and", ",", "or", "&")):
            index += 1
        else:
            break
    return last, found


def _member(items: list[Mention], index: int, stop: int, listed: bool) -> tuple[int, Phrase] | None:
    """One member of a list of partners, and the token after it."""
    token = items[index]
    if token.kind == "place":
        return _with_subset(items, index, stop) or _place(items, index, stop)
    named = token.low in _PLACE_WORDS or token.low.startswith("non-")
    return word_partner(items, index, stop) if listed and named else None


def _with_subset(items: list[Mention], index: int, stop: int) -> tuple[int, Phrase] | None:
    """A place and what is counted in or out: "China excluding Hong Kong"."""
    end = index + 3
    if end > stop or items[index + 1].low not in _SUBSETS or items[index + 2].kind != "place":
        return None
    name = " ".join(m.text for m in items[index:end])
    return end, Phrase(name, items[index].start, items[end - 1].end)


def _place(items: list[Mention], index: int, stop: int) -> tuple[int, Phrase] | None:
    """A place that owns nothing, with the word for a group behind it: "the EU member states"."""
    place = items[index]
    index += 1
    if index < stop and items[index].low in POSSESSIVES:
        return None
    if index < stop and items[index].low in _GROUP_HEADS:
        index += 1
        if index < stop and items[index].low in ("states", "countries"):
            index += 1
    return index, place_name(place)


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
    if words[:1] and words[0] in _GROUP_HEADS and words[1:2] == ["outside"]:
        last = first + 3 if words[2:3] == ["the"] else first + 2
        if last < stop and items[last].kind == "place":
            text = " ".join(m.text for m in items[first : last + 1])
            return last + 1, Phrase(text, items[first].start, items[last].end)
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
