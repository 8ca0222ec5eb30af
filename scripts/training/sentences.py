"""The file of labelled sentences: what the model learns from, kept so that a reader can look."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from labelling import Example, examples

from extractor.lexicon.items import names
from extractor.lexicon.places import places
from extractor.lexicon.trade_words import word_class

SENTENCES = Path(__file__).parent / "sentences.jsonl"
"""The first line holds the names to swap in, every other line one sentence."""

_LONGEST_SWAP = 60
"""Letters; longer names are class titles of statistics, which no sentence prints whole."""


@dataclass(frozen=True, slots=True)
class Material:
    """Sentences, and what may stand in for the names in them: by label, names of the tables; under
    `NONE` words that name nothing."""

    examples: tuple[Example, ...]
    swaps: Mapping[str, tuple[str, ...]]


def collected() -> Material:
    """The material as corpus, gold and tables give it now."""
    goods = tuple(sorted(name for name in names() if len(name) < _LONGEST_SWAP))
    nations = tuple(sorted(name for name, place in places().items() if place.form == "name"))
    unnamed = tuple(sorted(word_class("GENERIC_MODIFIERS")))
    return Material(tuple(examples()), {"ITEM": goods, "PLACE": nations, "NONE": unnamed})


def as_text(material: Material) -> str:
    """The material as the lines of the file."""
    rows: list[object] = [{"swaps": material.swaps}]
    rows += [
        {"doc_id": e.doc_id, "split": e.split, "text": e.text, "names": e.names}
        for e in material.examples
    ]
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def loaded() -> Material:
    """The material of the file."""
    first, *rest = SENTENCES.read_text(encoding="utf-8").split("\n")
    swaps = {label: tuple(found) for label, found in json.loads(first)["swaps"].items()}
    return Material(tuple(_examples(rest)), swaps)


def _examples(lines: Iterable[str]) -> Iterable[Example]:
    for line in filter(None, lines):
        row = json.loads(line)
        found = tuple((start, end, label) for start, end, label in row["names"])
        yield Example(row["doc_id"], row["split"], row["text"], found)
