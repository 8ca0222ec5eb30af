"""From a document to its facts."""

from __future__ import annotations

from dataclasses import dataclass, field

from extractor.mentions.types import Mention
from extractor.reading import as_document
from extractor.records import Document, Fact
from extractor.splitting import Article, split


@dataclass(frozen=True, slots=True)
class Analysis:
    """What was found in one document, and what the facts were made from."""

    facts: list[Fact] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)


def analyse(document: Document) -> Analysis:
    """Return the facts of a document with the articles and mentions behind them."""
    return Analysis(articles=split(document))


def extract(text_or_document: str | Document) -> list[Fact]:
    """Return the facts of one text."""
    return analyse(as_document(text_or_document)).facts
