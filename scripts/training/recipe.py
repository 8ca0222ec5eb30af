"""The recipe: a small convolutional network over sentences whose names are swapped for others."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import spacy
from labelling import Example
from sentences import SENTENCES, Material
from spacy.language import Language
from spacy.training import Example as Pair
from spacy.util import filter_spans, fix_random_seed  # type: ignore[attr-defined]

SEED = 20240301
EPOCHS = 12
PATIENCE = 8
"""Epochs without a better score on the dev split after which training stops."""
COPIES = 3
"""Copies of every sentence with a name in it, each with other names."""
SWAPPED = {"ITEM": 0.7, "PLACE": 0.5}
"""How often a name of a copy is swapped for another one of the tables."""
UNNAMED = 0.15
"""How often a word that names nothing ("overall exports") takes the place of a good in a copy."""
DROPOUT = 0.3
BATCH = 32
LABELS = ("AGENCY", "ITEM", "PLACE")
WIDTH, DEPTH, ROWS, HIDDEN = 64, 3, 1500, 48

_FLOW_NEXT = re.compile(r" (?:exports?|imports?|shipments|sales|purchases|trade)\b", re.IGNORECASE)

MODEL = Path(__file__).resolve().parents[2] / "extractor" / "model"


@dataclass(frozen=True, slots=True)
class Trained:
    """A model and how well it finds the names of the dev split."""

    language: Language
    scores: dict[str, float]
    epoch: int


def inputs_hash() -> str:
    """SHA-256 of everything that the model is made from: the sentences and this recipe."""
    digest = hashlib.sha256()
    for path in (SENTENCES, Path(__file__)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def train(material: Material, *, epochs: int = EPOCHS) -> Trained:
    """Train on the split `train`, and keep the epoch that does best on the split `dev`."""
    fix_random_seed(SEED)
    language = _blank()
    chance = random.Random(SEED)
    plain = [each for each in material.examples if each.split == "train"]
    held_out = [_pair(language, e) for e in material.examples if e.split == "dev"]
    optimizer = language.initialize(lambda: [_pair(language, each) for each in plain])
    best = Trained(language, {}, 0)
    kept = b""
    for epoch in range(1, epochs + 1):
        pairs = [_pair(language, each) for each in _with_copies(plain, material, chance)]
        chance.shuffle(pairs)
        for first in range(0, len(pairs), BATCH):
            language.update(pairs[first : first + BATCH], sgd=optimizer, drop=DROPOUT)
        with language.use_params(optimizer.averages):
            scores = _scores(language, held_out)
            if scores["ITEM"] > best.scores.get("ITEM", -1.0):
                best = Trained(language, scores, epoch)
                kept = language.to_bytes()
        if epoch - best.epoch >= PATIENCE:
            break
    language.from_bytes(kept)
    return best


def _blank() -> Language:
    language = spacy.blank("en")
    network: dict[str, Any] = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": HIDDEN,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
        "tok2vec": {
            "@architectures": "spacy.HashEmbedCNN.v2",
            "pretrained_vectors": None,
            "width": WIDTH,
            "depth": DEPTH,
            "embed_size": ROWS,
            "window_size": 1,
            "maxout_pieces": 3,
            "subword_features": True,
        },
    }
    recogniser = language.add_pipe("ner", config={"model": network})
    for label in LABELS:
        recogniser.add_label(label)  # type: ignore[attr-defined]
    return language


def _with_copies(
    plain: Sequence[Example], material: Material, chance: random.Random
) -> list[Example]:
    copies = [
        _swapped(each, material, chance) for each in plain if each.names for _ in range(COPIES)
    ]
    return [*plain, *copies]


def _swapped(example: Example, material: Material, chance: random.Random) -> Example:
    """The sentence with some of its names replaced, in the manner in which they are printed."""
    text, done = "", 0
    names: list[tuple[int, int, str]] = []
    for start, end, label in example.names:
        text += example.text[done:start]
        old = example.text[start:end]
        new, kept = old, True
        before_flow = label == "ITEM" and _FLOW_NEXT.match(example.text, end)
        if before_flow and chance.random() < UNNAMED:
            new, kept = _as_printed(old, chance.choice(material.swaps["NONE"])), False
        elif chance.random() < SWAPPED.get(label, 0.0):
            new = _as_printed(old, chance.choice(material.swaps[label]))
        if kept:
            names.append((len(text), len(text) + len(new), label))
        text += new
        done = end
    return Example(example.doc_id, example.split, text + example.text[done:], tuple(names))


def _as_printed(old: str, new: str) -> str:
    if old.isupper():
        return new.upper()
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def _pair(language: Language, example: Example) -> Pair:
    doc = language.make_doc(example.text)
    spans = [
        doc.char_span(start, end, label=label, alignment_mode="expand")
        for start, end, label in example.names
    ]
    labelled = language.make_doc(example.text)
    labelled.set_ents(filter_spans([span for span in spans if span is not None]))
    return Pair(doc, labelled)


def _scores(language: Language, pairs: Sequence[Pair]) -> dict[str, float]:
    """F1 by label on the dev split, to 4 decimals."""
    result = language.evaluate([Pair(language.make_doc(p.text), p.reference) for p in pairs])
    by_label = result["ents_per_type"] or {}
    return {label: round(by_label.get(label, {}).get("f", 0.0), 4) for label in LABELS}
