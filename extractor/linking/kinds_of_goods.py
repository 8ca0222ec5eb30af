"""Kinds of goods that stand for one of their own: "Coal was decisive. The fuel earned $2 bn"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extractor.lexicon.items import item, key
from extractor.linking.cells import Phrase
from extractor.linking.goods import is_plain
from extractor.mentions.types import Mention

_CHAPTERS: dict[str, tuple[str, ...]] = {
    "fuel": ("27",),
    "mineral": ("25", "26", "27"),
    "ore": ("26",),
    "metal": ("26", "71", "72", "73", "74", "75", "76", "78", "79", "80", "81"),
    "meat": ("01", "02", "16"),
    "animal": ("01",),
    "fish": ("03", "16"),
    "crustacean": ("03", "16"),
    "fruit": ("08", "20"),
    "nut": ("08", "20"),
    "kernel": ("08", "12"),
    "crop": ("06", "07", "08", "09", "10", "12", "24", "52"),
    "flower": ("06",),
    "bloom": ("06",),
    "berry": ("08", "20"),
    "vegetable": ("07", "20"),
    "tuber": ("07",),
    "pulse": ("07",),
    "spice": ("09",),
    "grain": ("10",),
    "cereal": ("10",),
    "oilseed": ("12",),
    "bean": ("09", "12", "18"),
    "leaf": ("09", "24"),
    "sweetener": ("17",),
    "beverage": ("09", "22"),
    "drink": ("09", "22"),
    "spirit": ("22",),
    "fibre": ("50", "51", "52", "53", "54", "55"),
    "fiber": ("50", "51", "52", "53", "54", "55"),
    "fabric": ("50", "51", "52", "53", "54", "55", "58", "60"),
    "resin": ("39", "40"),
    "plastic": ("39",),
    "chemical": ("28", "29"),
    "nutrient": ("31",),
    "vehicle": ("87",),
}
"""Kinds that a good is called by when it is told of again -> the HS chapters of its goods."""
_HEADS = frozenset({"nut", "kernel", "bean", "leaf", "berry"})
"""Kinds that are short for the one good of an article, also where nothing points at it."""
_POINTING = frozenset({"the", "this", "that"})


def meant_good(
    items: Sequence[Mention], named: Phrase, told_before: Iterable[Phrase | None]
) -> Phrase | None:
    """The good told of before that "the fuel" or "this fruit" means, where one is of that kind.

    A good that the table does not class may be of any kind: it is meant where no other one is.
    """
    kind = key(named.value)
    chapters = _CHAPTERS.get(kind) if " " not in named.value else None
    if chapters is None:
        return None
    goods = [good for good in told_before if good is not None]
    if not _points_back(items, named):  # "9,000 tonnes of nuts", in news of cashew nuts
        named_so = (g for g in goods if key(g.value).endswith(f" {kind}") and kind in _HEADS)
        return next((g for g in named_so if " and " not in key(g.value)), None)
    told = [(good, item(good.value)) for good in goods]
    known = [(good, entry) for good, entry in told if entry is not None]
    of_kind = (good for good, entry in known if entry.hs and entry.hs.startswith(chapters))
    unclassed = (g for g, entry in known if entry.hs is None and key(g.value) not in _CHAPTERS)
    return next(of_kind, None) or next(unclassed, None)


def is_kind_of(name: str, whole: str) -> bool:
    """Whether a good is one of the kinds of another, by its name or its code.

    >>> is_kind_of("arabica", "coffee"), is_kind_of("tea", "coffee")
    (True, False)
    """
    one, all_kinds = item(name), item(whole)
    told = key(one.canonical if one is not None else name)
    if told.endswith(f" {key(whole)}"):
        return True
    if one is None or all_kinds is None or not (one.hs and all_kinds.hs):
        return False
    return one.hs != all_kinds.hs and one.hs.startswith(all_kinds.hs)


def _points_back(items: Sequence[Mention], named: Phrase) -> bool:
    """Whether the name is all of "the fuel", not the front of "the fuel exports"."""
    place = next((k for k, m in enumerate(items) if m.start == named.start), 0)
    if not place or items[place - 1].low not in _POINTING:
        return False
    after = items[place + 1] if place + 1 < len(items) else None
    return after is None or not (after.kind == "flow" or is_plain(after))
