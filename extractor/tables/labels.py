"""What the label of a row names: a time, a flow, a place, a total or a good."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.lexicon.items import canonical
from extractor.lexicon.places import places
from extractor.linking.cells import Phrase, Subject
from extractor.periods import Period
from extractor.records import Span
from extractor.tables.columns import Clock
from extractor.tables.shape import Cell
from extractor.tables.words import Words, read_words

_LEAD = re.compile(
    r"(?:(?P<part>of which:?|o/w|incl(?:uding|\.)?:?)|[-–•*·○□▪>]|\d{1,2}[.)])\s+", re.IGNORECASE
)
_TAIL = re.compile(r"[\s:*†]+\Z|\s*\d\)\Z")
_REST = re.compile(
    r"(?:all )?(?:the )?(?:others?|rest|remaining|unspecified|not specified)\b", re.IGNORECASE
)
_NAMES = frozenset({"name", "abbreviation", "city"})


@dataclass(frozen=True, slots=True)
class Label:
    """One label; `kind` is `time`, `flow`, `place`, `total`, `good`, or `none` for all else.

    `growth` is a row that only says "% change": it is of the row above it.
    """

    kind: str
    words: Words
    part: bool = False
    """The row is a part of the row above it: "of which copper"."""
    flow: Subject | None = None
    period: Period | None = None
    period_span: Span | None = None
    place: Phrase | None = None
    good: Phrase | None = None
    known: bool = False
    """The good is one that the table of goods has."""


def read_label(text: str, cell: Cell, clock: Clock) -> Label:
    """The meaning of one label."""
    part = False
    while lead := _LEAD.match(cell.text):
        part = part or bool(lead["part"])
        cell = Cell(cell.start + lead.end(), cell.end, cell.text[lead.end() :])
    name = _TAIL.sub("", cell.text)
    cell = Cell(cell.start, cell.start + len(name), name)
    if not name:
        return Label("none", Words())
    place = _place(cell)
    if place is not None:
        return Label("place", Words(), part, place=place)
    if canonical(name) is not None:
        good = Phrase(name.lower(), cell.start, cell.end)
        return Label("good", Words(), part, good=good, known=True)
    return _worded(text, cell, clock, part)


def _place(cell: Cell) -> Phrase | None:
    name = cell.text.removeprefix("the ").removeprefix("The ")
    surfaces = (name, name.title()) if name.isupper() and len(name) > 3 else (name,)
    for surface in surfaces:
        found = places().get(surface)
        if found is not None and found.form in _NAMES:
            return Phrase(found.code, cell.start, cell.end)
    head = re.match(r"(.+?)(?:,| \()? ?(?:incl\.|including|excl\.|excluding|and) ", name)
    if (
        head
        and head[1] in places()
        and any(word in places() for word in (name[head.end() :].rstrip(")"),))
    ):
        return Phrase(name, cell.start, cell.end)
    return None


def _worded(text: str, cell: Cell, clock: Clock, part: bool) -> Label:
    words = read_words(text, (cell,))
    if words.not_trade or words.forecast or _REST.match(cell.text) or words.units.price:
        return Label("none", words)
    explained = words.flows or words.periods or words.places or words.rest
    if words.relative and words.percent and not explained:
        return Label("growth", words)
    period, span = clock.only(words.periods)
    if words.flows or words.trade:
        return _flow(words, part, period, span)
    if words.periods:
        told = period is not None and not words.rest and not words.places
        return Label("time" if told else "none", words, period=period, period_span=span)
    if len(words.places) == 1 and not words.rest:
        place = words.places[0]
        return Label("place", words, part, place=Phrase(place.value.code, place.start, place.end))
    if not words.rest:
        return Label("total" if words.total else "none", words)
    return Label("good", words, part, good=Phrase(cell.text.lower(), cell.start, cell.end))


def _flow(words: Words, part: bool, period: Period | None, span: Span | None) -> Label:
    flow = words.flow
    if flow is None and words.trade and not words.flows and not words.share:
        flow = Subject("trade", source="table row")
    if flow is None or words.rest or len(words.flows) > 1 or (words.periods and period is None):
        return Label("none", words)
    return Label("flow", words, part, flow=flow, period=period, period_span=span)
