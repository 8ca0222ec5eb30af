"""The shipped model: made from what it says, small, and no part of a run that does not ask."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from extractor.names.recogniser import MODEL, recorded_hash

ROOT = Path(__file__).parents[2]
LARGEST = 5_000_000
TOLERANCE = 0.03
"""Sums of floats differ between processors; on one machine the scores are equal."""


def test_the_model_was_made_from_the_sentences_and_the_recipe_that_are_here() -> None:
    from recipe import inputs_hash

    assert recorded_hash() == inputs_hash(), "run scripts/train"


def test_no_sentence_of_the_test_split_is_among_those_it_learned_from() -> None:
    from sentences import loaded

    examples = loaded().examples
    heads = {
        path.stem: path.read_text(encoding="utf-8", errors="replace")[:2000]
        for path in (ROOT / "corpus").iterdir()
    }

    assert {each.split for each in examples} == {"train", "dev"}
    for doc_id in {each.doc_id for each in examples}:
        assert "split: test" not in heads[doc_id]
        assert 'name="split" content="test"' not in heads[doc_id]


def test_no_sentence_is_in_both_splits() -> None:
    from sentences import loaded

    texts: dict[str, set[str]] = {"train": set(), "dev": set()}
    for each in loaded().examples:
        texts[each.split].add(each.text)

    assert texts["train"].isdisjoint(texts["dev"])


def test_the_model_is_small() -> None:
    assert sum(path.stat().st_size for path in MODEL.rglob("*") if path.is_file()) < LARGEST


def test_the_rules_alone_load_no_model() -> None:
    code = (
        "from extractor.pipeline import extract\n"
        "from extractor.names import recogniser\n"
        "extract('Exports of wireless widgets rose 5 percent in May 2024.')\n"
        "assert recogniser._model.cache_info().currsize == 0\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_two_short_trainings_give_the_same_model() -> None:
    from recipe import train
    from sentences import loaded

    material = loaded()
    some = replace(material, examples=material.examples[::12])

    first, second = (train(some, epochs=1).language.get_pipe("ner") for _ in range(2))

    assert first.to_bytes() == second.to_bytes()


@pytest.mark.slow
def test_training_again_gives_the_recorded_scores() -> None:
    from recipe import train
    from sentences import loaded

    told = json.loads((MODEL / "meta.json").read_text(encoding="utf-8"))

    assert train(loaded()).scores == pytest.approx(told["dev_f1"], abs=TOLERANCE)
