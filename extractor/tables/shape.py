"""The shape of a table, before anything in it is understood: cells, rows, columns, captions."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.records import Span


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell without the white space around it; offsets index the document's text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """A label and its figures, one for every column; None where the cell is empty."""

    label: Cell
    cells: tuple[Cell | None, ...]
    section: Cell | None = None
    """The nearest line above the row that has words and no figures ("Imports", "By region:")."""

    @property
    def span(self) -> Span:
        """From the label to the last figure."""
        return (self.label.start, max(cell.end for cell in (self.label, *self.cells) if cell))


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a text. Two tables that stand side by side are two, on the same lines.

    A table whose shape is not clear has spans but no rows, so that nobody misreads its figures.
    """

    text: str
    spans: tuple[Span, ...]
    """The lines (or, inside a line of prose, the part of it) that hold the table, in order."""
    caption: tuple[Cell, ...] = ()
    """The lines above the header, from top to bottom."""
    corner: tuple[Cell, ...] = ()
    """The header cells over the labels."""
    columns: tuple[tuple[Cell, ...], ...] = ()
    """For every column of figures its header cells, from top to bottom."""
    rows: tuple[Row, ...] = ()
    story: Span = (0, 0)
    """The article's text before the table."""

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]


def cell_of(text: str, start: int, end: int) -> Cell:
    """The cell between two offsets, white space left out."""
    raw = text[start:end]
    lead = len(raw) - len(raw.lstrip())
    stripped = raw.strip()
    return Cell(start + lead, start + lead + len(stripped), stripped)
