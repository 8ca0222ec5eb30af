"""The trained recogniser of `extractor/model`: loaded at the first question, never at import.

`scripts/train` makes the model; its `meta.json` holds the hash of what it was made from.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from spacy.language import Language

MODEL = Path(__file__).parent.parent / "model"


class Name(NamedTuple):
    """A name in a text: half-open offsets into it, and `ITEM`, `PLACE` or `AGENCY`."""

    start: int
    end: int
    label: str


@lru_cache(maxsize=1024)
def spans(text: str) -> tuple[Name, ...]:
    """The names that the model finds in the text of one sentence, in order.

    >>> [text[a:b] for text in ["Exports of copper rose 5 percent."] for a, b, _ in spans(text)]
    ['copper']
    """
    found = _model()(text).ents
    return tuple(Name(each.start_char, each.end_char, each.label_) for each in found)


def recorded_hash() -> str | None:
    """The hash of sentences and recipe that the shipped model says it was made from."""
    meta = MODEL / "meta.json"
    if not meta.is_file():
        return None
    told: str | None = json.loads(meta.read_text(encoding="utf-8")).get("inputs")
    return told


@cache
def _model() -> Language:
    import spacy

    return spacy.load(MODEL)
