"""Is a text English? Cheap signs first; the language model is loaded only where they fail."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

_SAMPLE = 1500
"""Characters that are looked at: enough to tell, and a batch reads millions of texts."""
_LETTERS = re.compile(r"[^\W\d_]+")
_FUNCTION_WORDS = frozenset(("the", "and", "to", "from", "with", "that", "were", "its", "said"))
"""Words of English that its neighbours do not share (Dutch has "of", "in" and "was")."""
_ENOUGH_WORDS = 25
_ENOUGH_FOREIGN_LETTERS = 40
_SHARE_OF_FUNCTION_WORDS = 0.07
"""Nineteen in twenty English articles have more; the others are left to the model."""
_SURE = 0.95
_LAST_LATIN_LETTER = "\u036f"


def foreign_language(text: str) -> str | None:
    """The ISO 639-1 code of the language of a text that is certainly not English, else None.

    Headlines, tables and other texts too short to tell are taken for English.

    >>> foreign_language("TAIWAN EXPORTS UP 3 PCT") is None
    True
    """
    sample = text[:_SAMPLE].lower()
    if _reads_like_english(sample.split()):
        return None
    words = _LETTERS.findall(sample)
    letters = "".join(words)
    if 2 * sum(letter > _LAST_LATIN_LETTER for letter in letters) > len(letters):
        return _classified(letters) if len(letters) >= _ENOUGH_FOREIGN_LETTERS else None
    if len(words) < _ENOUGH_WORDS or _reads_like_english(words):
        return None
    return _classified(" ".join(words))


def _reads_like_english(words: list[str]) -> bool:
    known = sum(map(_FUNCTION_WORDS.__contains__, words))
    return known >= _SHARE_OF_FUNCTION_WORDS * max(1, len(words))


def _classified(text: str) -> str | None:
    language, probability = _identifier().classify(text)
    return str(language) if language != "en" and probability >= _SURE else None


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
