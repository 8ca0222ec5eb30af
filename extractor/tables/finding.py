"""Finds the tables of an article by their shape alone; prose is passed over by two cheap gates."""

from __future__ import annotations

import re

from extractor.records import Span
from extractor.tables.grid import find_grids
from extractor.tables.run_in import find_run_ins
from extractor.tables.shape import Table

_BEHIND = r"[ |]*(?:[-+−–(]|[A-Z]{0,3}[$€£¥₹])?[0-9]"
_PARTED = tuple(re.compile(mark + _BEHIND) for mark in ("  ", r"\|", r"\t", " / "))
"""A figure behind two spaces, a bar, a tab, a spaced slash: each begins with its literal, so that
prose without one costs no more than a search for it."""


def find_tables(text: str, spans: list[Span]) -> list[Table]:
    """The tables of an article in the order of the text.

    Args:
        text: the document's text, which all offsets index.
        spans: the article's unmasked lines, in order (`mentions.sentences.paragraphs`).
    """
    if not spans:
        return []
    tables: list[Table] = []
    if _has_figures_apart(text, spans[0][0], spans[-1][1]):
        tables += find_grids(text, spans)
    taken = [span for table in tables for span in table.spans]
    tables += find_run_ins(text, spans, taken)
    return sorted(tables, key=lambda table: table.start)


def _has_figures_apart(text: str, start: int, end: int) -> bool:
    for pattern in _PARTED:
        first = pattern.search(text, start, end)
        if first is not None and pattern.search(text, first.end(), end) is not None:
            return True
    return False
