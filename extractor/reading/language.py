"""Is a text English? Cheap signs first; the language model is loaded only where they fail."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

_SAMPLE = 4000
_WORD = re.compile(r"[^\W\d_]+")
_FUNCTION_WORDS = frozenset(
    "the of and to in a for from with by on was were is that as at its it has had said".split()
)
_ENOUGH_WORDS = 25
_ENOUGH_FOREIGN_LETTERS = 40
_SHARE_OF_FUNCTION_WORDS = 0.12
"""Wire copy of the 1980s has 0.2 and more, tables less; German, French and Spanish below 0.1."""
_SURE = 0.95


def foreign_language(text: str) -> str | None:
    """The ISO 639-1 code of the language of a text that is certainly not English, else None.

    Headlines, tables and other texts too short to tell are taken for English.

    >>> foreign_language("TAIWAN EXPORTS UP 3 PCT") is None
    True
    """
    words = _WORD.findall(text[:_SAMPLE].lower())
    letters = sum(map(len, words))
    if sum(len(word) for word in words if not word.isascii()) > letters / 2:
        return _not_latin(words)
    if len(words) < _ENOUGH_WORDS:
        return None
    if sum(word in _FUNCTION_WORDS for word in words) >= _SHARE_OF_FUNCTION_WORDS * len(words):
        return None
    return _classified(words)


def _not_latin(words: list[str]) -> str | None:
    letters = "".join(words)
    foreign = sum(letter > "\u036f" for letter in letters)
    if foreign < max(_ENOUGH_FOREIGN_LETTERS, len(letters) / 2):
        return None if len(words) < _ENOUGH_WORDS else _classified(words)
    return str(_identifier().classify(letters)[0])


def _classified(words: list[str]) -> str | None:
    language, probability = _identifier().classify(" ".join(words))
    return str(language) if language != "en" and probability >= _SURE else None


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
