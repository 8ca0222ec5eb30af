"""Sentences of the corpus with the names in them, found through the gold labels and the tables.

Silver labels: gold tells which good a passage is about, not where its words stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from extractor.evaluation.items import items_agree
from extractor.evaluation.loading import load_facts
from extractor.mentions.sentences import Sentence, sentences
from extractor.reading import read
from extractor.records import Document, Fact, Span
from extractor.splitting import split

ROOT = Path(__file__).resolve().parents[2]
SPLITS = ("train", "dev")
"""The splits that are read; `test` is never opened."""

LONGEST_NAME = 14
"""Words of the longest name of a good that is looked for."""

_WORD = re.compile(r"[^\W_]+(?:['’.&/-][^\W_]+)*|&")
_SPLIT_LINE = re.compile(rb"""^split: *["']?(\w+)|<meta name="split" content="(\w+)">""", re.M)
_OFFICE = re.compile(
    r"(?:[A-Z][\w'’.-]+ (?:(?:of|for|and|the|de|di) )*){0,5}"
    r"(?:Office|Bureau|Ministry|Customs|Administration|Institute|Agency|Department|Authority)"
    r"(?: (?:of|for) (?:the )?[A-Z]\w+(?:(?:,| and|,? &| of) [A-Z]\w+)*)?"
)
_CODE = re.compile(r"[A-Z]{2,3}(?:-\w+)?")


@dataclass(frozen=True, slots=True)
class Example:
    """One sentence: names as (start, end, label), in order and without overlaps."""

    doc_id: str
    split: str
    text: str
    names: tuple[tuple[int, int, str], ...]


def examples() -> list[Example]:
    """All sentences of the splits that hold a figure or a name, in the order of the files."""
    gold: dict[str, list[Fact]] = {}
    for place in _places():
        labels = ROOT / "gold" / "final" / f"{place.stem}.jsonl"
        for fact in load_facts(labels):
            gold.setdefault(fact.doc_id, []).append(fact)
    documents = [each for each in read(_places()) if isinstance(each, Document)]
    found: dict[tuple[str, str], Example] = {}
    for document in documents:
        for each in _of_document(document, gold.get(document.id, [])):
            found.setdefault((each.split, each.text), each)
    held_out = {each.text for each in found.values() if each.split == "dev"}
    return [each for each in found.values() if each.split == "dev" or each.text not in held_out]


def _places() -> list[Path]:
    """The articles whose own head says that they are of the splits; feeds mix splits and stay out.

    Only the head of a file is looked at before its split is known.
    """
    found = []
    for path in sorted((ROOT / "corpus").iterdir()):
        if path.suffix not in (".txt", ".html"):
            continue
        with path.open("rb") as file:
            head = _SPLIT_LINE.search(file.read(2000))
        if head and (head[1] or head[2]).decode() in SPLITS:
            found.append(path)
    return found


def _of_document(document: Document, facts: list[Fact]) -> Iterator[Example]:
    quotes = [(fact, where) for fact in facts for where in _quoted(document.text, fact.quote)]
    for article in split(document):
        for sentence in sentences(article):
            inside = [
                f for f, (start, end) in quotes if start < sentence.end and sentence.start < end
            ]
            names = _names(document.text, sentence, inside)
            if sentence.has_figure or names:
                text = document.text[sentence.start : sentence.end]
                shifted = tuple((a - sentence.start, b - sentence.start, n) for a, b, n in names)
                yield Example(document.id, document.metadata["split"], text, shifted)


def _quoted(text: str, quote: str) -> list[Span]:
    pattern = r"\s+".join(re.escape(word) for word in quote.split())
    found = re.search(pattern, text) if pattern else None
    return [found.span()] if found else []


def _names(text: str, sentence: Sentence, facts: list[Fact]) -> list[tuple[int, int, str]]:
    spans: list[tuple[int, int, str]] = []
    goods = {fact.item for fact in facts if fact.item}
    spans += [(*span, "ITEM") for good in sorted(goods) for span in _goods(text, sentence, good)]
    partners = {fact.partner for fact in facts if fact.partner} - {None}
    for partner in sorted(p for p in partners if p and not _CODE.fullmatch(p)):
        for found in re.finditer(re.escape(partner), text[sentence.start : sentence.end], re.I):
            spans.append((sentence.start + found.start(), sentence.start + found.end(), "PLACE"))
    for kind, label in (("agency", "AGENCY"), ("place", "PLACE")):
        spans += [(m.start, m.end, label) for m in sentence.items if m.kind == kind]
    for found in _OFFICE.finditer(text, sentence.start, sentence.end):
        spans.append((*found.span(), "AGENCY"))
    return _without_overlaps(spans)


def _goods(text: str, sentence: Sentence, good: str) -> list[Span]:
    """Every place of the sentence whose words name the good, the longest name at each place."""
    words = [m.span() for m in _WORD.finditer(text, sentence.start, sentence.end)]
    found: list[Span] = []
    for first, (start, _) in enumerate(words):
        for last in range(min(first + LONGEST_NAME, len(words)) - 1, first - 1, -1):
            end = words[last][1]
            if items_agree(good, " ".join(text[start:end].split())):
                found.append((start, end))
                break
    return found


def _without_overlaps(spans: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Goods before offices before places, the longer before the shorter."""
    rank = {"ITEM": 0, "AGENCY": 1, "PLACE": 2}
    kept: list[tuple[int, int, str]] = []
    for start, end, label in sorted(spans, key=lambda s: (rank[s[2]], s[0] - s[1], s[0])):
        if all(end <= other[0] or other[1] <= start for other in kept):
            kept.append((start, end, label))
    return sorted(kept)
