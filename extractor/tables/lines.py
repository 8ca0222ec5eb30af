"""Lines of a text cut into cells: the raw material of tables that kept their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractor.records import Span
from extractor.tables.printed import DIRECTION, figure, is_blank, is_year
from extractor.tables.shape import Cell, cell_of

_LINE = re.compile(r"[^\n]+")
_MARKS: dict[str, re.Pattern[str]] = {
    "|": re.compile(r"\|"),
    "\t": re.compile(r"\t+"),
    "  ": re.compile(r" {2,}"),
    " / ": re.compile(r" / "),
}
_RULE = re.compile(r"[\s|:+=_-]*")
LONGEST_LABEL = 70


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text, cut into cells; `mark` parts them, None where there is only one."""

    start: int
    end: int
    margin: int
    """Where the line begins, white space included: columns are measured from there."""
    cells: tuple[Cell, ...]
    mark: str | None
    shape: str
    """One letter a cell: `N` a figure, `E` nothing, `L` words."""

    @property
    def is_data(self) -> bool:
        """A label, then at least one figure; words between figures may be a second label."""
        if len(self.cells) < 2 or "N" not in self.shape[1:]:
            return False
        if any(len(cell.text) > LONGEST_LABEL for cell in self.cells):
            return False
        return self.shape[0] == "L" or self.is_numbered or is_year(self.cells[0].text)

    @property
    def is_numbered(self) -> bool:
        """A rank or a code stands before the label: "3 | China | 4,100"."""
        shaped = self.shape.startswith("NL") and "N" in self.shape[2:]
        return shaped and self.cells[0].text.isdigit()

    @property
    def is_year_header(self) -> bool:
        """Every figure is a year: "Item | 2023 | 2024 | change"."""
        years = [
            c.text for c, kind in zip(self.cells[1:], self.shape[1:], strict=True) if kind == "N"
        ]
        return bool(years) and all(map(is_year, years))

    @property
    def words(self) -> str:
        return self.cells[0].text


def cut_lines(text: str, spans: list[Span]) -> Iterator[Line]:
    """The lines of the spans; a span may hold several where wrapped lines were joined."""
    for start, end in spans:
        for match in _LINE.finditer(text, start, end):
            line = match.group()
            if not _RULE.fullmatch(line):
                yield _line(text, *match.span())


def _line(text: str, start: int, end: int) -> Line:
    whole = cell_of(text, start, end)
    margin = text.rfind("\n", 0, start) + 1
    for mark, pattern in _MARKS.items():
        if mark not in text[whole.start : whole.end]:
            continue
        first, last = whole.start, whole.end
        if mark == "|" and text[first] == "|" and text[last - 1] == "|":
            first, last = first + 1, last - 1
        cells = _cut(text, first, last, pattern)
        joined = tuple(_joined(text, cells))
        return Line(whole.start, whole.end, margin, joined, mark, "".join(map(_kind, joined)))
    return Line(whole.start, whole.end, margin, (whole,), None, "L")


def _kind(cell: Cell) -> str:
    return "E" if is_blank(cell.text) else "N" if figure(cell.text) else "L"


def _cut(text: str, start: int, end: int, pattern: re.Pattern[str]) -> list[Cell]:
    cells: list[Cell] = []
    for match in pattern.finditer(text, start, end):
        cells.append(cell_of(text, start, match.start()))
        start = match.end()
    return [*cells, cell_of(text, start, end)]


def _joined(text: str, cells: list[Cell]) -> Iterator[Cell]:
    """ "Dn  16.8%" is one cell, however far the words stand from the figure."""
    held: Cell | None = None
    for cell in cells:
        if held is not None and figure(cell.text):
            cell = cell_of(text, held.start, cell.end)
            cell = Cell(cell.start, cell.end, " ".join(cell.text.split()))
        elif held is not None:
            yield held
        held = cell if DIRECTION.fullmatch(cell.text) else None
        if held is None:
            yield cell
    if held is not None:
        yield held
