"""What each column of figures holds: levels, growth or shares, of which time, flow and place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from extractor.linking.cells import Phrase, Subject
from extractor.linking.state import ArticleState
from extractor.mentions.dates import TimeExpression
from extractor.mentions.types import Mention
from extractor.periods import Period, month
from extractor.records import Span
from extractor.resolving import resolve
from extractor.tables.printed import figure, figures_under
from extractor.tables.shape import Table
from extractor.tables.units import Unit
from extractor.tables.words import Words, read_words
from extractor.time_context import TimeContext

_PARTS_OF_YEARS = ("month", "months", "quarter", "half", "first_months")


@dataclass(slots=True)
class Column:
    """One column; `measure` None where its header does not say what its figures are."""

    measure: str | None
    """`level`, `growth` or `share`."""
    words: Words = field(default_factory=Words)
    unit: Unit | None = None
    period: Period | None = None
    period_span: Span | None = None
    base: Period | None = None
    basis: str | None = None
    flow: Subject | None = None
    place: Phrase | None = None
    item: Phrase | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """Two columns with one key could not be told apart."""
        return (
            self.measure,
            self.unit.is_money if self.unit else None,
            self.period,
            self.basis,
            self.base,
            self.flow.flow if self.flow else None,
            self.place.value if self.place else None,
            self.item.value if self.item else None,
        )


def relation(period: Period | None, base: Period | None) -> str | None:
    """The basis of growth from one period to another."""
    if period is None or base is None:
        return None
    if base == period.shift_years(-1) or (
        base.unit == "year" and base.end.year == period.end.year - 1
    ):
        return "yoy"
    if base == period.previous() and period.unit in ("month", "quarter"):
        return "mom" if period.unit == "month" else "qoq"
    return "other"


def crossed(
    first: tuple[Period, Sequence[Mention]], second: tuple[Period, Sequence[Mention]]
) -> Period | None:
    """The time of a cell whose row says one part and whose column the other: a year and "Q2"."""
    for (year, _), (part, said) in ((first, second), (second, first)):
        undated = len(said) == 1 and said[0].value.year is None and said[0].value.shift is None
        if year.unit == "year" and part.unit != "year" and undated:
            return part.in_year(year.end.year)
    return None


class Clock:
    """Resolves the times of a table; a year said in the caption holds for months without one."""

    def __init__(self, state: ArticleState, caption: Words) -> None:
        self.context = TimeContext(state.reference, None, state.reporter)
        years = [m.value.year for m in caption.periods if m.value.kind == "year"]
        self.year: int | None = years[0] if len(years) == 1 else None
        parts = [m for m in caption.periods if m.value.kind in _PARTS_OF_YEARS]
        self.part = self.period(parts[0]) if len(parts) == len(caption.periods) == 1 else None
        """The part of a year that the caption names: "January-August", over columns of years."""

    def period(self, mention: Mention) -> Period | None:
        value = mention.value
        if value.anchored or value.kind == "same":
            return None
        if value.kind == "date":
            return self._short_year(value)
        if (
            self.year
            and value.year is None
            and value.shift is None
            and value.kind in _PARTS_OF_YEARS
        ):
            value = replace(value, year=self.year)
        return resolve(value, self.context)

    def _short_year(self, value: TimeExpression) -> Period | None:
        """ "Jan 21" over a column is a month where its number is a year just past."""
        year = 2000 + (value.first or 0)
        today = self.context.reference
        if value.month is None or today is None or not today.year - 2 <= year <= today.year:
            return None
        return month(year, value.month)

    def only(self, mentions: Sequence[Mention]) -> tuple[Period | None, Span | None]:
        """The period of the one time that is said, and where."""
        if len(mentions) != 1:
            return None, None
        return self.period(mentions[0]), (mentions[0].start, mentions[0].end)


def read_columns(table: Table, caption: Words, clock: Clock) -> list[Column]:
    """The columns of a table, in order."""
    columns = [_column(table, index, caption, clock) for index in range(len(table.columns))]
    foreign = any(column.words.not_trade or column.words.units.price for column in columns)
    for column in columns:
        if foreign and column.measure != "level" and column.flow is None:
            column.measure = (
                None  # what changes may be the price, the tariff or the output beside it
            )
    _lend(columns)
    _growth_times(table, columns)
    keys = [column.key for column in columns]
    for column in columns:
        if keys.count(column.key) > 1:
            column.measure = None
    return columns


def _column(table: Table, index: int, caption: Words, clock: Clock) -> Column:
    cells = table.columns[index]
    words = read_words(table.text, cells)
    if not cells and len(table.columns) == 2 and in_brackets(table, 1):
        if index:
            return Column("growth" if caption.change or not caption.share else "share")
    elif not cells and len(table.columns) > 1:
        beside = index > 0 and bool(table.columns[index - 1])
        told = beside and caption.change and caption.percent and caption.units.unit is not None
        return Column("growth" if told else None)
    item = words.named_good
    if (
        words.not_trade
        or (words.forecast and not words.periods)
        or words.units.price
        or (words.rest and item is None)
        or len(words.places) > 1
        or len(words.periods) > 1
    ):
        return Column(None, words)
    column = Column(_measure(table, index, words, caption), words)
    column.unit = words.units.unit or (None if words.units.units else caption.units.unit)
    column.period, column.period_span = clock.only(words.periods)
    if column.period is not None and column.period.unit == "year" and clock.part is not None:
        column.period = clock.part.in_year(column.period.end.year)
    if words.periods and column.period is None:
        column.measure = None
    column.base, _ = clock.only(words.bases)
    column.basis = words.basis
    column.flow = words.flow
    if words.trade and not words.flows:
        column.flow = Subject("trade", source="table header")
    column.item = item
    if words.places:
        place = words.places[0]
        column.place = Phrase(place.value.code, place.start, place.end)
    return column


def in_brackets(table: Table, index: int) -> bool:
    """Whether a column holds nothing but signed percentages in brackets: "(+4.2%)"."""
    cells = [row.cells[index] for row in table.rows if row.cells[index] is not None]
    printed = [figure(cell.text) for cell in cells if cell]
    return bool(printed) and all(
        one is not None and one.percent and one.signed and cell is not None and cell.text[0] == "("
        for one, cell in zip(printed, cells, strict=True)
    )


def _measure(table: Table, index: int, words: Words, caption: Words) -> str | None:
    printed = figures_under(table, index)
    percents = sum(cell.percent for cell in printed)
    percent = words.percent or percents * 2 > len(printed)
    if words.share:
        return "share" if percent or (caption.percent and not words.units.units) else None
    if words.relative:
        if words.units.units:
            return None
        return "growth" if percent or caption.percent or words.basis else "growth?"
    if words.units.units:
        return "level"
    if percent:
        return (
            "growth"
            if caption.change and not caption.share
            else "share"
            if caption.share and not caption.change
            else None
        )
    if caption.percent and not caption.units.units:
        return "growth" if caption.change and not caption.share else None
    return "level"


def _lend(columns: list[Column]) -> None:
    """Growth or shares without a flow, place or time of their own are of the levels beside them."""
    levels = [k for k, column in enumerate(columns) if column.measure == "level"]
    paired = len(levels) > 1 and all(
        k + 1 < len(columns) and columns[k + 1].measure not in ("level", None) for k in levels
    )
    for index, column in enumerate(columns):
        if column.measure in ("level", None) or not levels:
            continue
        before = [columns[k] for k in levels if k < index]
        if paired and before:
            lender = before[-1]
            column.period = column.period or lender.period
            column.period_span = column.period_span or lender.period_span
            column.flow, column.place, column.item = (
                column.flow or lender.flow,
                column.place or lender.place,
                column.item or lender.item,
            )
        else:
            _borrow_common(column, [columns[k] for k in levels])
        if column.unit is None or column.unit.is_money:
            column.unit = columns[levels[0]].unit


def _borrow_common(column: Column, levels: list[Column]) -> None:
    """What all levels of the table share; where they differ in flow or place, nobody's growth."""
    told = column.flow or column.place or column.item
    first = levels[0]
    alike = all(
        (c.flow and c.flow.flow, c.place and c.place.value, c.item and c.item.value)
        == (
            first.flow and first.flow.flow,
            first.place and first.place.value,
            first.item and first.item.value,
        )
        for c in levels
    )
    if alike and not told:
        column.flow, column.place, column.item = first.flow, first.place, first.item
    elif not alike and not told:
        column.measure = None


def _growth_times(table: Table, columns: list[Column]) -> None:
    """Growth without a time of its own is the latest level's; its arithmetic may tell the base."""
    timed = [k for k, column in enumerate(columns) if column.measure == "level" and column.period]
    for index, column in enumerate(columns):
        if column.measure not in ("growth", "growth?", "share") or not timed:
            continue
        if column.period is None:
            latest = columns[max(timed, key=lambda k: _recency(columns[k].period))]
            column.period, column.period_span = latest.period, latest.period_span
        if column.measure == "share":
            continue
        level = next((k for k in timed if columns[k].period == column.period), None)
        if level is None:
            continue
        for other in timed:
            if other != level and _grows(table, other, level, index):
                column.measure = "growth"
                column.base = column.base or columns[other].period
                break
    for column in columns:
        if column.measure == "growth?":
            column.measure = None


def _recency(period: Period | None) -> tuple[date, date]:
    """The later end is the later period; of two with one end, the shorter."""
    return (period.end, period.start) if period else (date.min, date.min)


def _grows(table: Table, early: int, late: int, growth: int) -> bool:
    """Do most rows close: (late / early - 1) * 100 = growth, as printed?"""
    right = total = 0
    for row in table.rows:
        cells = [row.cells[k] for k in (early, late, growth)]
        values = [value.value for cell in cells if cell and (value := figure(cell.text))]
        if len(values) < 3 or not values[0]:
            continue
        first, second, told = values
        total += 1
        closed = (second / first - 1) * 100
        slack = _half_step(told) + 100 * (
            _half_step(first) * abs(second / first) + _half_step(second)
        ) / abs(first)
        right += abs(closed - told) <= slack
    return right * 3 >= total * 2 and right >= 2


def _half_step(value: Decimal) -> Decimal:
    """Half of the last printed digit's place."""
    return Decimal(1).scaleb(int(value.as_tuple().exponent)) / 2
