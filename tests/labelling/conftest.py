"""Texts with marks that offsets stumble over, and the facts that stand in them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import strategies as st

from extractor import Document, Fact
from extractor.records import CONTRACT_FIELDS, GrowthBasis, Span

_ODD = (
    "\U0001f4c8\U0001f3fd\u200f\u200e\u202e\u2028\u0085\u00a0\u0301\u05d0\u4e2d\ufeff"
    "\r\n\t\0\\\"':;<&"
)


def texts(*, least: int = 0) -> st.SearchStrategy[str]:
    """Text of words and of marks that are invisible, wide, of two halves, or syntax elsewhere."""
    pieces = st.one_of(
        st.sampled_from(_ODD), st.sampled_from(["exports ", "5%", " ", "$1 bn", "é"])
    )
    anything = st.text(st.characters(exclude_categories=["Cs"]), min_size=least, max_size=20)
    return st.one_of(st.lists(pieces, min_size=least, max_size=30).map("".join), anything)


@st.composite
def labelled_texts(draw: st.DrawFn) -> tuple[Document, list[Fact]]:
    """A text and facts of it, whose fields and spans may be anything that the record allows."""
    text = draw(texts(least=1))
    document = Document(
        id=draw(st.sampled_from(["a", "b/é.txt", "\U0001f4c8"])),
        text=text,
        title=draw(st.none() | texts()),
        published=draw(st.none() | st.dates()),
    )
    return document, draw(st.lists(_facts(document), max_size=4))


def _facts(document: Document) -> st.SearchStrategy[Fact]:
    numbers = st.none() | st.decimals(allow_nan=False, allow_infinity=False)
    words = st.none() | texts() | st.sampled_from(["null", "NULL", '"', '"a"', "a: b", " chips "])
    place = st.integers(0, len(document.text))
    span = st.tuples(place, place)
    inside = span.map(lambda ends: document.text[min(ends) : max(ends)])
    return st.builds(
        Fact,
        doc_id=st.just(document.id),
        flow=st.sampled_from(["exports", "balance"]),
        reporter=words,
        item=words,
        item_text=words,
        amount=numbers,
        growth_pct=numbers,
        growth_basis=st.sampled_from([None, *get_args(GrowthBasis)]),
        streak_length=st.none() | st.integers(),
        quote=inside | texts(),
        spans=_spans(span),
        rules=st.lists(texts(), max_size=2),
        confidence=st.none() | st.floats(0, 1),
        article=st.integers(0, 3),
        published=st.none() | st.dates(),
    )


def _spans(span: st.SearchStrategy[Span]) -> st.SearchStrategy[dict[str, list[Span]]]:
    names = st.sampled_from([*CONTRACT_FIELDS, "item_text", "no such field"])
    return st.dictionaries(names, st.lists(span, max_size=3), max_size=4)


@pytest.fixture
def document() -> Document:
    """A text with a character of two halves before its figures."""
    text = "\U0001f4c8 South Korea's chip exports rose 5%\nto $1 bn, Bangladesh Bank said."
    return Document(id="korea", text=text, published=date(2024, 4, 1))


@pytest.fixture
def fact(document: Document) -> Fact:
    """A fact whose reporter is given and whose period is inherited."""

    def at(words: str) -> list[Span]:
        start = document.text.index(words)
        return [(start, start + len(words))]

    return Fact(
        doc_id="korea",
        reporter="KOR",
        flow="exports",
        item="semiconductors",
        item_text="chip",
        period="2024-03",
        amount=Decimal(1_000_000_000),
        currency="USD",
        growth_pct=Decimal(5),
        quote="chip exports rose 5%\nto $1 bn",
        spans={"item": at("chip"), "growth_pct": at("5%"), "amount": at("$1 bn")},
        inherited=["period"],
        confidence=0.9,
    )
