"""Canonical names and codes of the goods and services of trade news.

Source: `data/items.tsv`, groups of synonyms with HS 2022 and SITC Rev. 4 codes. A name that the
table does not know stays the text's own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from extractor.lexicon.tables import ALTERNATIVES, rows

EMPTY_HEADS = frozenset({"product", "good", "item", "article"})
"""Last words that name nothing (singular); dropped where the longer name is not in the table."""

_PUNCTUATION = re.compile(r"[^\w&/]+")
_ARTICLE = re.compile(r"^(?:the|all|its|their) ")
_IRREGULAR = {"buses": "bus", "gases": "gas", "leaves": "leaf", "shoes": "shoe"}
_NO_PLURAL = ("ss", "us", "is", "ics")
_LONG_PLURALS = ("sses", "xes", "ches", "shes", "zes")


@dataclass(frozen=True, slots=True)
class Item:
    """A good or service: canonical name (lower case), HS 2022 and SITC Rev. 4 code or None."""

    canonical: str
    hs: str | None
    sitc: str | None


@lru_cache(maxsize=1 << 16)
def item(name: str) -> Item | None:
    """The item that a name means, in any case, singular or plural; None where the table has none.

    An empty last word ("products", "goods") counts only where the table knows the longer name.

    >>> item("Chips").canonical, item("steel products").hs, item("oil products").canonical
    ('semiconductors', '72', 'petroleum products')
    >>> item("wireless widgets") is None
    True
    """
    last = name.rpartition(" ")[2].lower()
    if last.isalpha() and _singular(last) not in _last_words():
        return None  # as most names that are asked for
    words = key(name)
    return _items().get(words) or _items().get(_without_empty_head(words))


def canonical(name: str) -> str | None:
    """The canonical name of an item, or None where the table has none.

    >>> canonical("soya beans"), canonical("Goods & Services")
    ('soybeans', 'goods and services')
    """
    found = item(name)
    return found.canonical if found else None


@cache
def names() -> Mapping[str, str]:
    """Every name of the table as printed there -> its canonical name."""
    return {name: canonical_name for canonical_name, _, _, name in _spellings()}


def key(name: str) -> str:
    """The form under which names are compared: lower case, singular words, `and` for `&`.

    >>> key("Wood & Wood Products"), key("the knitted garments")
    ('wood and wood product', 'knitted garment')
    """
    plain = _PUNCTUATION.sub(" ", name.lower().replace("&", " and ")).strip()
    return " ".join(_singular(word) for word in _ARTICLE.sub("", plain).split())


def _singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) <= 2 or not word.endswith("s") or word.endswith(_NO_PLURAL):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(_LONG_PLURALS) or word.endswith("oes") else word[:-1]


def _without_empty_head(words: str) -> str:
    stem, _, head = words.rpartition(" ")
    return stem if head in EMPTY_HEADS else words


@cache
def _last_words() -> frozenset[str]:
    """The words, singular, with which a name has to end to be in the table."""
    return EMPTY_HEADS.union(words.rpartition(" ")[2] for words in _items())


@cache
def _items() -> Mapping[str, Item]:
    found: dict[str, Item] = {}
    for canonical_name, hs, sitc, name in _spellings():
        entry = Item(canonical_name, hs or None, sitc or None)
        found.setdefault(key(name), entry)
    return found


def _spellings() -> list[tuple[str, str, str, str]]:
    """One row a spelling: canonical name, HS, SITC, spelling."""
    return [
        (canonical_name, hs, sitc, name)
        for canonical_name, hs, sitc, synonyms in rows("items", 4)
        for name in (canonical_name, *filter(None, synonyms.split(ALTERNATIVES)))
    ]
