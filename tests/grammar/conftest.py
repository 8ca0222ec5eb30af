"""Fixtures for the grammar: what a text is read as. The notation of facts is in `expected.py`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from extractor.pipeline import extract
from extractor.records import Document, Fact


@pytest.fixture
def read() -> Callable[..., list[Fact]]:
    """The facts of a text that was printed on a day."""

    def facts_of(text: str, published: str | None = None, title: str | None = None) -> list[Fact]:
        day = date.fromisoformat(published) if published else None
        return extract(Document(id="case", text=text, title=title, published=day))

    return facts_of
