"""Sentences without the tables that stand among them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from extractor.mentions.sentences import FIGURES, Sentence
from extractor.mentions.types import Mention
from extractor.records import Span
from extractor.tables.shape import Table


def outside(sentences: Iterable[Sentence], tables: Sequence[Table]) -> list[Sentence]:
    """The sentences with what lies inside a table cut out; what is left on either side is kept."""
    spans = sorted({span for table in tables for span in table.spans})
    if not spans:
        return list(sentences)
    return [part for sentence in sentences for part in _cut(sentence, spans)]


def _cut(sentence: Sentence, spans: list[Span]) -> Iterator[Sentence]:
    if not any(start < sentence.end and sentence.start < end for start, end in spans):
        yield sentence
        return
    for inside, group in groupby(sentence.items, lambda item: _within(item, spans)):
        items = list(group)
        if not inside:
            yield _rest(items, sentence)


def _within(item: Mention, spans: list[Span]) -> bool:
    return any(start < item.end and item.start < end for start, end in spans)


def _rest(items: list[Mention], whole: Sentence) -> Sentence:
    figure = any(
        item.kind in FIGURES or (item.kind == "direction" and item.value.percent is not None)
        for item in items
    )
    return Sentence(items, items[0].start, items[-1].end, whole.paragraph, whole.line, figure)
