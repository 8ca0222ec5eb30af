"""A folder of news at large, of which one article in fifty tells of trade."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from extractor.batch import run
from extractor.reading import read
from extractor.writing.output import open_output

ONE_IN = 50
_GENERAL = Path(__file__).parent / "news" / "general.txt"
_BETWEEN = "\n===\n"
_ARTICLES = 100
"""Articles on trade; all others together are 49 times as many."""


def sparse(
    folder: Path, lines: list[str], seconds: Callable[[Callable[[], object]], float]
) -> dict[str, Any]:
    """Processor seconds a document of a folder of trade news, and of one of news at large.

    The other articles are sports, courts, weather, firms and the like, written for this purpose,
    over and over with other numbers in them.
    """
    trade = list(islice(cycle(lines), _ARTICLES))
    dense = _numbered(trade)
    others = _others(_ARTICLES * (ONE_IN - 1))
    mixed = _numbered(line for article in trade for line in (article, *islice(others, ONE_IN - 1)))
    found = {}
    for name, documents in (("dense", dense), ("sparse", mixed)):
        source = folder / f"{name}.jsonl"
        source.write_text("".join(documents), encoding="utf-8")
        spent = seconds(lambda source=source: _extract(source, folder / "sparse-facts.jsonl"))
        found[name] = spent / len(documents)
    return {
        "dense_milliseconds": round(found["dense"] * 1000, 2),
        "sparse_milliseconds": round(found["sparse"] * 1000, 2),
        "times_as_fast": round(found["dense"] / found["sparse"], 1),
    }


def _numbered(lines: Any) -> list[str]:
    """The lines with ids of their own, as a second document with an id is set aside."""
    return [
        json.dumps(json.loads(line) | {"doc_id": str(number)}) + "\n"
        for number, line in enumerate(lines)
    ]


def _others(count: int) -> Iterator[str]:
    articles = _GENERAL.read_text(encoding="utf-8").strip().split(_BETWEEN)
    for number, article in enumerate(islice(cycle(articles), count)):
        yield json.dumps({"text": _with_other_numbers(article, number % 7)})


def _with_other_numbers(article: str, more: int) -> str:
    return re.sub(r"\d{2,3}", lambda match: str(int(match[0]) + more), article)


def _extract(source: Path, target: Path) -> None:
    with open_output(target, force=True) as writer:
        for outcome in run(read([source])):
            for fact in outcome.facts:
                writer.write(fact)
