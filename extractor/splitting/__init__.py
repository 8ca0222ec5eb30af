"""Splitting: a page into its articles, each with its title, its date and its boilerplate masked."""

from __future__ import annotations

from extractor.records import Document
from extractor.splitting.article import Article

__all__ = ["Article", "split"]


def split(document: Document) -> list[Article]:
    """The articles of a document in the order of the text; never empty."""
    return [
        Article(
            document,
            0,
            0,
            len(document.text),
            title=document.title,
            published=document.published,
            published_from=document.published_from,
        )
    ]
