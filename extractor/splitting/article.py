"""The type that splitting makes: one article inside a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from extractor.records import Document, Span


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a document. All offsets index `document.text`; `end` is exclusive.

    `published` is the reference date of the article and `published_from` its origin (the values of
    `Document.published_from`). A dateline without a year ("SEOUL, Nov. 1 --") gives no date but
    `dateline`, as (month, day), and its town in `place`; `dateline_span` covers its words, so that
    its day is not taken for the period of a figure. `place` is whatever stands where a town stands.
    `masked` are the boilerplate spans, sorted and not overlapping: no fact may come from them.
    `restated` are the bullets of a summary under the story whose every figure the story has given:
    they may complete a fact (a bullet often spells out the year) but never add a second one.
    """

    document: Document
    index: int
    start: int
    end: int
    title: str | None = None
    title_span: Span | None = None
    published: date | None = None
    published_from: str | None = None
    dateline: tuple[int, int] | None = None
    place: str | None = None
    dateline_span: Span | None = None
    masked: tuple[Span, ...] = ()
    restated: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        return self.document.text[self.start : self.end]
