"""What every format gives and takes: texts with their facts, and what could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from pydantic import ValidationError

from extractor.records import Document, Fact, Span

SUFFIXES = (".json", ".spacy")
"""`.json` is for Label Studio, `.spacy` a DocBin."""


class BadTaskError(ValueError):
    """A task that gives no facts; the message says why."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A task or text that was left out, by its number in the file, from 1."""

    number: int
    doc_id: str
    reason: str

    def __str__(self) -> str:
        return f"task {self.number}{f' ({self.doc_id})' if self.doc_id else ''}: {self.reason}"


@dataclass(slots=True)
class Imported:
    """The facts of a file of labels, what was set aside, and what a person should know."""

    facts: list[Fact] = field(default_factory=list)
    tasks: int = 0
    aside: list[Aside] = field(default_factory=list)
    notes: list[Aside] = field(default_factory=list)


def paired(
    documents: Sequence[Document], facts: Iterable[Fact]
) -> Iterator[tuple[Document, list[Fact]]]:
    """Every document with its own facts, in the order of each."""
    by_text: dict[str, list[Fact]] = {document.id: [] for document in documents}
    for fact in facts:
        if fact.doc_id in by_text:
            by_text[fact.doc_id].append(fact)
    for document in documents:
        yield document, by_text[document.id]


def place_of(fact: Fact, text: str) -> Span | None:
    """Where the quote of a fact stands: of several places, the one with most of its spans.

    >>> fact = Fact(flow="exports", quote="up 5%", spans={"growth_pct": [(10, 12)]})
    >>> place_of(fact, "up 5%, up 5%")
    (7, 12)
    """
    if not fact.quote:
        return None
    spans = [span for places in fact.spans.values() for span in places]
    best, most = None, -1
    start = text.find(fact.quote)
    while start >= 0:
        end = start + len(fact.quote)
        inside = sum(start <= a and b <= end for a, b in spans)
        if inside > most:
            best, most = (start, end), inside
        start = text.find(fact.quote, start + 1)
    return best


def sentence_of(error: ValidationError) -> str:
    """What is wrong with a fact, in one sentence."""
    detail = error.errors()[0]
    name = ".".join(str(part) for part in detail["loc"])
    if detail["type"] == "missing":
        return f"the field {name} is missing"
    return f"{name}: {detail['msg'][:1].lower()}{detail['msg'][1:]}"
