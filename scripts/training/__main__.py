"""Trains the name recogniser and writes it with what it was made from.

scripts/train            collect the sentences, train, write sentences and model
scripts/train --check    write nothing; exit 1 where the sentences or the model are not current
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections import Counter

from recipe import MODEL, inputs_hash, train
from sentences import SENTENCES, Material, as_text, collected

from extractor.names.recogniser import recorded_hash


def main() -> int:
    """Collect, train and write, or compare; the exit code of the script."""
    parser = argparse.ArgumentParser(prog="scripts/train", description="Trains extractor/model.")
    parser.add_argument("--check", action="store_true", help="write nothing, only compare")
    options = parser.parse_args()

    material = collected()
    written = as_text(material)
    if options.check:
        return _check(written)
    SENTENCES.write_text(written, encoding="utf-8")
    print(_told(material))
    start = time.perf_counter()
    trained = train(material)
    trained.language.meta |= {
        "name": "trade_names",
        "description": "Names of goods, places and offices in sentences of trade news",
        "inputs": inputs_hash(),
        "dev_f1": trained.scores,
        "epoch": trained.epoch,
    }
    shutil.rmtree(MODEL, ignore_errors=True)
    trained.language.to_disk(MODEL, exclude=["vocab"])  # hashes do; the words are not needed
    size = sum(file.stat().st_size for file in MODEL.rglob("*") if file.is_file())
    print(
        f"{time.perf_counter() - start:.0f} seconds, best epoch {trained.epoch}, "
        f"F1 on dev {trained.scores}, {size / 1e6:.1f} MB"
    )
    return 0


def _check(written: str) -> int:
    current = {
        SENTENCES.name: SENTENCES.is_file() and SENTENCES.read_text(encoding="utf-8") == written,
        MODEL.name: recorded_hash() == inputs_hash(),
    }
    for name, is_current in current.items():
        print(f"{name} is {'current' if is_current else 'not current: scripts/train'}")
    return int(not all(current.values()))


def _told(material: Material) -> str:
    by_split = Counter(each.split for each in material.examples)
    labels = Counter(label for each in material.examples for *_, label in each.names)
    return f"sentences {dict(by_split)}, names {dict(labels)}"


if __name__ == "__main__":
    sys.exit(main())
