"""What became of one document in a batch, as processes hand it on and the journal keeps it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from extractor.names.settings import Names
from extractor.reading import SetAside
from extractor.records import Document


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A document that the extraction could not bear, and how it failed.

    >>> print(Quarantined("crash", "KeyError: 'x'", "a.txt"))
    a.txt: the extraction failed on it (KeyError: 'x'); please report it with the text
    """

    code: str
    """`crash`, `memory` or `time`."""
    error: str
    source: str
    document: dict[str, Any] = field(default_factory=dict)
    """The document in the form of JSON Lines input, as far as it had been read."""

    def __str__(self) -> str:
        return (
            f"{self.source}: the extraction failed on it ({self.error}); "
            "please report it with the text"
        )


@dataclass(frozen=True, slots=True)
class Settings:
    """What a process must know beside its shard."""

    form: str
    """Suffix of the output format."""
    by_month: bool = False
    published: str | None = None
    min_confidence: float | None = None
    names: Names = "rules"
    """Who names goods that no table lists."""
    time_limit: float = 60.0
    """Seconds that one document may take; 0 for any."""
    memory_limit: int = 2048
    """Megabytes that a process may hold; 0 for any."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One document, or one input that gave none."""

    id: str | None = None
    source: str = ""
    facts: int = 0
    below: int = 0
    """Facts left out for their confidence."""
    blocks: dict[str, str] = field(default_factory=dict)
    """The facts as text of the output's format, by month where it is partitioned."""
    aside: SetAside | Quarantined | None = None


def to_line(entry: Entry) -> str:
    """Return an entry as a line of JSON.

    >>> entry = Entry("a", "a.txt", facts=1, blocks={"": "x"})
    >>> from_line(to_line(entry)) == entry
    True
    """
    aside = entry.aside
    told: list[Any] | None = None
    if isinstance(aside, SetAside):
        told = [aside.source, aside.reason, aside.remedy, aside.code, aside.line]
    elif aside is not None:
        told = [aside.code, aside.error, aside.source, aside.document]
    quarantined = isinstance(aside, Quarantined)
    values = [entry.id, entry.source, entry.facts, entry.below, entry.blocks, told, quarantined]
    return json.dumps(values, separators=(",", ":"))


def from_line(line: str | bytes) -> Entry:
    """Return the entry of a line that `to_line` has made."""
    id, source, facts, below, blocks, told, quarantined = json.loads(line)
    aside: SetAside | Quarantined | None = None
    if told is not None:
        aside = Quarantined(*told) if quarantined else SetAside(*told)
    return Entry(id, source, facts, below, blocks, aside)


def as_input(document: Document) -> dict[str, Any]:
    """Return a document as a record that JSON Lines input may hold."""
    record: dict[str, Any] = {"doc_id": document.id}
    if document.title:
        record["title"] = document.title
    if document.published:
        record["published"] = document.published.isoformat()
    return {**record, "text": document.text}
