"""From a table to claims: a figure takes its cell from its row, its column and what stands above.

Precision comes first: a figure whose unit, time, flow or meaning is not told gives nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from extractor.lexicon.places import members
from extractor.linking.cells import Claim, Phrase, Subject
from extractor.linking.state import ArticleState
from extractor.periods import Period
from extractor.tables.columns import Clock, Column, crossed, read_columns, relation
from extractor.tables.labels import Label, read_label
from extractor.tables.printed import Figure, figure, figures_under
from extractor.tables.shape import Cell, Row, Table
from extractor.tables.story import unit_of_story
from extractor.tables.units import Unit
from extractor.tables.values import level_of
from extractor.tables.words import read_words

_DIRECTED = ("exports", "imports")
_ADJUSTMENTS = frozenset({"seasonally_adjusted", "daily_average", "monthly_average"})


def read_table(table: Table, state: ArticleState) -> list[Claim]:
    """The claims of a table, row by row; `state` is the article as told above the table."""
    if not table.rows or (state.reporter is None and state.home is None):
        return []
    return list(_TableReader(table, state).claims())


class _TableReader:
    """One table under way."""

    def __init__(self, table: Table, state: ArticleState) -> None:
        self.table, self.state = table, state
        self.heading = read_words(table.text, (*table.caption, *table.corner))
        clock = Clock(state, self.heading)
        self.columns = read_columns(table, self.heading, clock)
        self.labels = [self._label(read_label(table.text, row.label, clock)) for row in table.rows]
        self.period, self.period_span = clock.only(self.heading.periods)
        self.mixed = any(label.kind == "flow" for label in self.labels)
        self.goods = self._lists_goods()
        self.places_report = self._places_report()
        self.story_unit = self._story_unit()
        self.follows_story = self._follows_story()
        self.opened: tuple[Row, Subject] | None = None
        self.above: Subject | None = None

    # -- the table as a whole ---------------------------------------------------------------

    def _label(self, label: Label) -> Label:
        """A row of "Trade" is the total of goods and places, where the columns part the flows."""
        flow = label.flow
        trade = flow is not None and flow.flow == "trade" and flow.item is None
        parted = any(column.flow is not None for column in self.columns)
        return replace(label, kind="total", flow=None) if trade and parted else label

    def _lists_goods(self) -> bool:
        """Words are goods where a header says so or the vocabulary knows enough of them."""
        goods = [label for label in self.labels if label.kind == "good"]
        return self.heading.goods or sum(label.known for label in goods) * 3 >= len(goods)

    def _places_report(self) -> bool:
        """Places report where the article's own country is among them; else they are partners."""
        if self.heading.partners:
            return False
        home = self.state.home or self.state.reporter or ""
        axes = [
            {label.place.value for label in self.labels if label.place},
            {column.place.value for column in self.columns if column.place},
        ]
        return any(home in axis or len(axis & members(home)) > 1 for axis in axes)

    def _story_unit(self) -> Unit | None:
        table = self.table
        if not any(column.measure == "level" and column.unit is None for column in self.columns):
            return None
        if self.heading.units.units or self.heading.units.price:
            return None
        told: list[tuple[str, Decimal]] = []
        for row in table.rows:
            printed = [figure(cell.text) for cell in row.cells if cell]
            told += [(row.label.text, f.value) for f in printed if f and not f.percent]
        return unit_of_story(table.text, table.story, told)

    def _follows_story(self) -> bool:
        """A table without a flow of its own goes on with the story's where it holds levels."""
        if any(label.words.not_trade for label in self.labels):
            return False
        levels = [k for k, column in enumerate(self.columns) if column.measure == "level"]
        if any(self.columns[k].unit or self.story_unit for k in levels):
            return True
        printed = (one for k in levels for one in figures_under(self.table, k))
        return any(one.currency is not None and one.scale is not None for one in printed)

    # -- rows and cells ---------------------------------------------------------------------

    def claims(self) -> Iterator[Claim]:
        owner: Label | None = None
        for row, label in zip(self.table.rows, self.labels, strict=True):
            if label.kind == "growth" and owner is not None:
                label = replace(owner, words=label.words)
            else:
                owner = label
            for cell, column in zip(row.cells, self.columns, strict=True):
                if cell is None or column.measure is None:
                    continue
                claim = self._claim(row, label, cell, column)
                if claim is not None:
                    yield claim
            self._remember(row, label)

    def _remember(self, row: Row, label: Label) -> None:
        if label.kind == "flow" and label.flow is not None:
            self.above = label.flow
            bare = label.flow.bare and label.flow.flow in _DIRECTED
            self.opened = (row, label.flow) if bare else None
        elif label.kind == "none":
            self.above = self.opened = None

    def _claim(self, row: Row, label: Label, cell: Cell, column: Column) -> Claim | None:
        printed = figure(cell.text)
        subject = self._subject(row, label, column)
        if printed is None or subject is None:
            return None
        period, inherited = self._period(label, column)
        if period is None:
            return None
        claim = self._measured(printed, cell, subject, period, label, column)
        if claim is None:
            return None
        claim.sentence = row.span
        claim.rules = ["table", f"{label.kind} row", subject.source]
        claim.inherited |= inherited
        span = label.period_span or column.period_span or self.period_span
        if span and not inherited:
            claim.spans["period"] = span
        return claim

    def _period(self, label: Label, column: Column) -> tuple[Period | None, set[str]]:
        if label.period and column.period:
            down = (label.period, label.words.periods)
            return crossed(down, (column.period, column.words.periods)), set()
        told = label.period or column.period or self.period
        if told is not None:
            return told, set()
        if self.heading.periods:
            return None, set()
        return self.state.main_period or self.state.period, {"period"}

    # -- whose, what, which way -------------------------------------------------------------

    def _subject(self, row: Row, label: Label, column: Column) -> Subject | None:
        if label.kind in ("none", "growth") or (label.kind == "good" and not self.goods):
            return None
        if label.flow and column.flow:
            return None
        subject = self._flow(row, label, column)
        if subject is None:
            return None
        for good in (label.good, column.item):
            subject = replace(subject, item=good) if good else subject
        if label.kind == "total":
            subject = replace(subject, whole=subject.item is None)
        place = label.place or column.place
        if label.place and column.place:
            return None
        subject = _placed(subject, place, self.places_report) if place else subject
        home = self.state.home or self.state.reporter
        if subject.reporter is None and home is not None and home != _code(subject.partner):
            subject = replace(subject, reporter=Phrase(home, -1, -1))
        return replace(subject, others=())

    def _flow(self, row: Row, label: Label, column: Column) -> Subject | None:
        """The flow of a cell, from the nearest thing that tells it."""
        said = label.flow or column.flow
        if said is not None:
            return replace(said, source="table flow")
        if label.part and self.above is not None:
            return replace(self.above, item=None, source="part of the row above")
        if self.mixed:
            return self._opened(row)
        section = read_words(self.table.text, (row.section,)).flow if row.section else None
        if section is not None:
            return replace(section, source="table section")
        if self.heading.flow is not None:
            return replace(self.heading.flow, source="table caption")
        if self.heading.not_trade or self.heading.flows:
            return None
        return self._told(label)

    def _opened(self, row: Row) -> Subject | None:
        """A row set in below "Exports" or "Imports" is a part of it."""
        if self.opened is None or _indent(self.table, row) <= _indent(self.table, self.opened[0]):
            return None
        return replace(self.opened[1], item=None, source="under a flow row")

    def _told(self, label: Label) -> Subject | None:
        """The flow that the story told of last."""
        subject = self.state.subject
        if not self.follows_story:
            return None
        if subject is None or not self.state.last_was_trade or subject.flow not in _DIRECTED:
            return None
        if label.kind == "good" and subject.partner is not None:
            return None
        item = subject.item if label.kind in ("total", "place") else None
        return Subject(subject.flow, item=_unstated(item), source="flow of the story")

    # -- values -----------------------------------------------------------------------------

    def _measured(
        self,
        printed: Figure,
        cell: Cell,
        subject: Subject,
        period: Period,
        label: Label,
        column: Column,
    ) -> Claim | None:
        unit = (
            (label.words.units.unit if label.kind == "flow" else None)
            or column.unit
            or self.story_unit
        )
        physical = unit is not None and not unit.is_money
        adjustment = label.words.adjustment or column.words.adjustment or self.heading.adjustment
        claim = Claim("", printed.value, subject, period, cell.start, cell.end)
        claim.status = self._status(period, column)
        claim.adjustment = (
            "volume" if physical else adjustment if adjustment in _ADJUSTMENTS else None
        )
        if column.measure == "share":
            claim.measure = "share"
            return claim
        if column.measure == "growth" or (label.words.relative and label.words.percent):
            claim.measure = "growth"
            self._set_basis(claim, column, label)
            return claim
        if label.words.percent or label.words.share or label.words.change:
            return None
        return level_of(claim, printed, unit)

    def _status(self, period: Period, column: Column) -> str:
        """What a heading calls a forecast, and what has not begun, is one."""
        ahead = self.state.reference is not None and period.start > self.state.reference
        return "forecast" if self.heading.forecast or column.words.forecast or ahead else "actual"

    def _set_basis(self, claim: Claim, column: Column, label: Label) -> None:
        said = (
            column.basis
            or label.words.basis
            or relation(claim.period, column.base)
            or self.heading.basis
        )
        if said is not None:
            claim.basis = said
            return
        claim.inherited.add("basis")
        cumulated = claim.period is not None and claim.period.unit in ("year", "months")
        claim.basis = "yoy" if cumulated else self.state.basis


def _placed(subject: Subject, place: Phrase, reports: bool) -> Subject:
    """The place of a row or column on the side of the trade that the flow phrase leaves open."""
    if subject.partner is not None or (reports and subject.reporter is None):
        return replace(subject, reporter=place)
    return replace(subject, partner=place)


def _code(place: Phrase | None) -> str | None:
    return place.value if place else None


def _unstated(phrase: Phrase | None) -> Phrase | None:
    return Phrase(phrase.value, -1, -1) if phrase else None


def _indent(table: Table, row: Row) -> int:
    return row.label.start - table.text.rfind("\n", 0, row.label.start)
