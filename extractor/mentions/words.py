"""Single words: the class that the closed vocabulary of `extractor.lexicon.trade_words` gives."""

from __future__ import annotations

from collections.abc import Container, Iterable
from decimal import Decimal
from typing import Any

from extractor.lexicon.trade_words import MULTIPLES, word_class
from extractor.mentions.types import Direction, Mention

Reading = tuple[str, Any, str, str]
"""Kind, value and rule of a mention, and its lower case."""


def _readings() -> dict[str, tuple[str, Any, str]]:
    """Every word of a class -> how it is read. Where a word is in two classes, the later wins."""
    found: dict[str, tuple[str, Any, str]] = {}

    def add(words: Iterable[str], kind: str, value: Any, rule: str) -> None:
        found.update(dict.fromkeys(words, (kind, value, rule)))

    add(word_class("NOT_TRADE"), "topic", None, "topic")
    add(word_class("LEVEL_VERBS"), "level", None, "level verb")
    add(word_class("FLAT_WORDS"), "direction", Direction(0), "flat")
    down_nouns, up_nouns = word_class("DOWN_NOUNS"), word_class("UP_NOUNS")
    down_verbs, up_verbs = word_class("DOWN_VERBS"), word_class("UP_VERBS")
    add(down_verbs - down_nouns, "direction", Direction(-1), "direction word")
    add(down_nouns, "direction", Direction(-1, noun=True), "direction word")
    add(up_verbs - up_nouns, "direction", Direction(1), "direction word")
    add(up_nouns, "direction", Direction(1, noun=True), "direction word")
    for word_, factor in MULTIPLES.items():
        direction = Direction(1 if factor > 0 else -1, percent=Decimal(factor))
        add([word_], "direction", direction, "multiple")
    for name, sign in (("DEFICIT_WORDS", -1), ("SURPLUS_WORDS", 1), ("BALANCE_WORDS", 0)):
        add(word_class(name), "balance", sign, "balance word")
    for name, flow, strength in (
        ("EXPORT_WORDS", "exports", "plain"),
        ("IMPORT_WORDS", "imports", "plain"),
        ("SALE_WORDS", "exports", "loose"),
        ("PURCHASE_WORDS", "imports", "loose"),
        ("TRADE_WORDS", "trade", "loose"),
    ):
        add(word_class(name), "flow", (flow, strength), "flow word")
    return found


_READINGS = _readings()
_SHORT = {"w/": "with", "w/o": "without"}
"""How desks shorten words that the grammar reads."""


def words_of_kind(kinds: Container[str]) -> frozenset[str]:
    """The words that are mentions of one of these kinds by themselves."""
    return frozenset(word for word, (kind, _, _) in _READINGS.items() if kind in kinds)


def word(text: str, start: int, end: int) -> Mention:
    """Part of a token with the class that the closed vocabulary gives it."""
    raw = text[start:end]
    kind, value, rule, low = reading(raw)
    return Mention("punct" if kind == "space" else kind, start, end, raw, value, rule, low)


def reading(raw: str) -> Reading:
    """How a token is read by itself: kind, value, rule, lower case; white space is `space`."""
    low = raw.lower()
    low = _SHORT.get(low, low)
    known = _READINGS.get(low)
    if known is not None:
        return (*known, low)
    if raw.isspace():
        return "space", None, "", low
    return ("word" if any(map(str.isalnum, raw)) else "punct"), None, "", low
