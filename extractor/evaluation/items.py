"""When two names of goods name the same goods (annotation guidelines, section 7)."""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.lexicon.items import canonical

EMPTY_HEADS = frozenset({"product", "good"})
"""Words that head an item and say nothing of it, in the singular."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|&")
_SAME_IN_BOTH = frozenset({"gas", "lens", "news", "series", "species", "bus", "plus", "its"})
_IRREGULAR = {
    "buses": "bus",
    "calves": "calf",
    "children": "child",
    "cookies": "cookie",
    "gases": "gas",
    "halves": "half",
    "hooves": "hoof",
    "knives": "knife",
    "leaves": "leaf",
    "lenses": "lens",
    "loaves": "loaf",
    "men": "man",
    "pies": "pie",
    "shelves": "shelf",
    "shoes": "shoe",
    "ties": "tie",
    "women": "woman",
}


@lru_cache(maxsize=65536)
def items_agree(gold: str | None, predicted: str | None, item_text: str | None = None) -> bool:
    """Return whether a prediction names the goods that gold names.

    `predicted` may be a canonical name; `item_text` then holds the words of the text. An item that
    is null means all goods and agrees only with another null.

    >>> items_agree("steel products", "Steel")
    True
    >>> items_agree("chips", "semiconductors", "chips")
    True
    >>> items_agree(None, "steel")
    False
    """
    if gold is None or predicted is None:
        return gold is predicted
    names = [predicted] if item_text is None else [predicted, item_text]
    return any(_same_name(gold, name) for name in names)


@lru_cache(maxsize=65536)
def item_key(item: str | None) -> tuple[str, ...] | None:
    """Return what one record's item is told apart from another's by; null stays null."""
    if item is None:
        return None
    name = canonical(item)
    return words(item) if name is None else (name,)


@lru_cache(maxsize=65536)
def words(item: str) -> tuple[str, ...]:
    """Return the words of an item: lower case, singular, without empty heads unless alone.

    >>> words("Oil & Gas Products")
    ('oil', 'and', 'gas')
    """
    found = tuple(
        "and" if word == "&" else singular(word) for word in _WORD.findall(item.casefold())
    )
    return tuple(word for word in found if word not in EMPTY_HEADS) or found


def singular(word: str) -> str:
    """Return the singular of a lower-case English noun, by its ending and a table of exceptions.

    A library (inflect) knows more words, but takes longer to import than a whole evaluation.

    >>> [singular(word) for word in ("batteries", "watches", "tyres", "gases", "glass")]
    ['battery', 'watch', 'tyre', 'gas', 'glass']
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4 or word in _SAME_IN_BOTH or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word


def _same_name(gold: str, predicted: str) -> bool:
    name = canonical(gold)
    if name is not None and name == canonical(predicted):
        return True
    return words(gold) == words(predicted)
