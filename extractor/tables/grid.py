"""Tables of lines: cells parted by bars, tabs, two or more spaces, or spaced slashes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from extractor.records import Span
from extractor.tables.lines import LONGEST_LABEL, Line, cut_lines
from extractor.tables.printed import is_blank, is_year
from extractor.tables.shape import Cell, Row, Table, cell_of

_LONGEST_CAPTION = 110
_HEADERS = 3
_ABOUT_TABLE = re.compile(r"(?:The|This) (?:following )?(?:table|figures)\b|Figures\b|Values\b")
_LEAD_IN = re.compile(
    r"(?:\((?P<note>[^()]{3,90})\)|\b(?P<unit>in (?:millions|billions|mln|bln|thousands)\b[^(),:]*)"
    r"(?:,[^():]*)?):\Z"
)
"""The unit with which a sentence leads over to its table: "(in mln euros):", "in mln euros:"."""
_GROWTH = re.compile(r"\([-+−–]\d[\d.,]* ?(?:%|percent|per cent|pct)\)")
_CAPTION_END = re.compile(r"[.!?][\"'”’)]*\Z")


def find_grids(text: str, spans: list[Span]) -> list[Table]:
    """Every table of two or more lines of figures under (or without) a header."""
    lines = list(cut_lines(text, spans))
    tables: list[Table] = []
    index = 0
    while index < len(lines):
        if not lines[index].is_data or lines[index].is_year_header:
            index += 1
            continue
        last = _last(lines, index)
        tables += _tables(text, lines, index, last, spans[0][0])
        index = last
    return tables


def _last(lines: list[Line], first: int) -> int:
    """The end of the run of figure lines that begins at `first`; lines of words may divide it."""
    mark = lines[first].mark
    last = first + 1
    while last < len(lines):
        ahead = last
        if ahead + 1 < len(lines) and _is_section(lines[ahead]):
            ahead += 1
        line = lines[ahead]
        if not (line.is_data and line.mark == mark) or (
            line.is_year_header and not is_year(line.words)
        ):
            break
        last = ahead + 1
    return last


def _is_section(line: Line) -> bool:
    filled = [cell for cell in line.cells if cell.text]
    return len(filled) == 1 and len(line.words) <= 50 and not _CAPTION_END.search(line.words)


def _tables(text: str, lines: list[Line], first: int, last: int, story: int) -> list[Table]:
    """The table of these lines, or several that stand side by side."""
    data = [line for line in lines[first:last] if line.is_data]
    top = _header(lines, first, data[0])
    header = lines[top:first]
    if len(data) < 2 and not (header and data[0].mark == "|"):
        return []
    spans = tuple((line.start, line.end) for line in lines[top:last])
    width, _ = Counter(len(line.cells) for line in data).most_common(1)[0]
    if not header and (len(data) < 3 or not (width == 2 or _growth_behind(data, width))):
        return []
    bare = [Table(text, spans)]
    if sum(len(line.cells) == width for line in data) < 2 and len(data) > 1:
        return bare
    full = [line for line in data if len(line.cells) == width]
    kinds = _kinds(full, width)
    blocks = _blocks(kinds)
    if not blocks:
        return bare
    heads = _columns(header, full, width)
    caption = _captions(lines, top) + _note_below(lines, last)
    return [
        Table(
            text,
            spans,
            caption,
            heads[label],
            tuple(heads[c] for c in columns),
            tuple(_rows(lines[first:last], label, columns, width)),
            (story, spans[0][0]),
        )
        for label, columns in blocks
    ]


def _growth_behind(data: list[Line], width: int) -> bool:
    """A level and its growth in brackets, which need no header: "Food  8.1  (+4.2%)"."""
    return width == 3 and all(
        len(line.cells) == width and _GROWTH.fullmatch(line.cells[2].text) for line in data
    )


def _header(lines: list[Line], first: int, row: Line) -> int:
    """Where the header begins: lines of several cells, or one cell that stands over the figures."""
    top = first
    while top and first - top < _HEADERS:
        line = lines[top - 1]
        if line.is_data and not line.is_year_header:
            break
        over = len(line.cells) == 1 and line.start - line.margin > 8 and row.mark == "  "
        same = line.mark == row.mark and all(len(cell.text) <= LONGEST_LABEL for cell in line.cells)
        if not (over or same):
            break
        top -= 1
    return top


def _kinds(rows: list[Line], width: int) -> str:
    """What most cells of each column are; ranks and codes before the labels count as nothing."""
    found = []
    for column in range(width):
        counts = Counter(line.shape[column] for line in rows)
        found.append(
            "N" if counts["N"] and counts["N"] >= counts["L"] else "L" if counts["L"] else "E"
        )
    if all(line.is_numbered for line in rows):
        return "E" + "".join(found[1:])
    return "L" + "".join(found[1:])


def _blocks(kinds: str) -> list[tuple[int, list[int]]]:
    """Label column and figure columns of each table; none where two columns of words meet."""
    blocks: list[tuple[int, list[int]]] = []
    for index, kind in enumerate(kinds):
        if kind == "L":
            if blocks and not blocks[-1][1]:
                return []
            blocks.append((index, []))
        elif kind == "N":
            blocks[-1][1].append(index)
    return [block for block in blocks if block[1]]


def _captions(lines: list[Line], top: int) -> tuple[Cell, ...]:
    """The line above the table, and the one above that where the first is a note in brackets."""
    found: list[Cell] = []
    for line in reversed(lines[max(0, top - 2) : top]):
        text = line.words
        led = _LEAD_IN.search(text) if len(text) > _LONGEST_CAPTION else None
        if led is not None and len(line.cells) == 1:
            start, end = led.span(led.lastgroup or 0)
            found.insert(0, cell_of(text, start, end))
            break
        if (
            line.is_data
            or len(line.cells) > 1
            or len(text) > _LONGEST_CAPTION
            or (_CAPTION_END.search(text) and not _ABOUT_TABLE.match(text))
        ):
            break
        found.insert(0, line.cells[0])
        if not text.startswith("("):
            break
    return tuple(found)


def _note_below(lines: list[Line], last: int) -> tuple[Cell, ...]:
    """A unit in brackets may stand under the table: "(US$ billion)"."""
    if last < len(lines) and re.fullmatch(r"\([^()]{3,60}\)", lines[last].words):
        return (lines[last].cells[0],)
    return ()


def _columns(header: list[Line], rows: list[Line], width: int) -> list[tuple[Cell, ...]]:
    """The header cells over each column: by their number, or by where they stand."""
    heads: list[list[Cell]] = [[] for _ in range(width)]
    for index, line in enumerate(header):
        spans = any(_fills(lower, width) for lower in header[index + 1 :])
        found = (
            _spanning(line, width)
            if spans and not _fills(line, width)
            else _over(line, rows, width)
        )
        for column, cell in found:
            if cell.text:
                heads[column].append(cell)
    return [tuple(cells) for cells in heads]


def _fills(line: Line, width: int) -> bool:
    """Every column of figures has a cell of its own."""
    return sum(bool(cell.text) for cell in line.cells) >= width - 1


def _spanning(line: Line, width: int) -> Iterator[tuple[int, Cell]]:
    """Cells over several columns each: an even share, or up to the next cell between bars."""
    cells = [cell for cell in line.cells if cell.text]
    if line.mark == "|":
        held: Cell | None = None
        for column, cell in enumerate(line.cells[:width]):
            held = cell if cell.text else held
            if held is not None:
                yield column, held
        if held is not None:
            yield from ((column, held) for column in range(len(line.cells), width))
    elif (width - 1) % len(cells) == 0:
        share = (width - 1) // len(cells)
        yield from ((1 + column, cells[column // share]) for column in range(width - 1))
    else:
        yield from ((column, cell) for column in range(1, width) for cell in cells)


def _over(line: Line, rows: list[Line], width: int) -> Iterator[tuple[int, Cell]]:
    if len(line.cells) == width or line.mark not in ("  ", None):
        yield from ((column, cell) for column, cell in enumerate(line.cells) if column < width)
        return
    places = [_place(rows, column) for column in range(width)]
    for cell in line.cells:
        middle = _at(line, cell.start) + (cell.end - cell.start) / 2
        yield min(range(width), key=lambda c: abs(places[c] - middle)), cell


def _place(rows: list[Line], column: int) -> float:
    """Where the middle of a column stands, in characters from the margin."""
    return (
        sum(_at(r, r.cells[column].start) + _at(r, r.cells[column].end) for r in rows)
        / 2
        / len(rows)
    )


def _at(line: Line, offset: int) -> int:
    return offset - line.margin


def _is_cut(line: Line, below: Line) -> bool:
    """Whether the label goes on in the line below: "Exports (billions of", "dollars)"."""
    opened = any(cell.text.count("(") > cell.text.count(")") for cell in line.cells)
    alone = not below.is_data and len([c for c in below.cells if c.text]) == 1
    return line.is_data and opened and alone and below.words.endswith(")")


def _with_label(line: Line, label: int, rest: Cell) -> Line:
    """The line with all of its label; the label's offsets are those of its first part."""
    whole = line.cells[label]
    named = replace(whole, text=f"{whole.text} {rest.text}")
    cells = (*line.cells[:label], named, *line.cells[label + 1 :])
    return replace(line, cells=cells)


def _rows(lines: list[Line], label: int, columns: list[int], width: int) -> Iterator[Row]:
    section: Cell | None = None
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        if below is not None and _is_cut(line, below):
            line = _with_label(line, label, below.cells[0])
        if not line.is_data:
            if line.words.endswith(")") and "(" not in line.words:
                continue  # the end of the label above
            section = line.cells[0]
        elif len(line.cells) == width or (line.mark == "|" and len(line.cells) <= width):
            cells = [line.cells[c] if c < len(line.cells) else None for c in (label, *columns)]
            name = cells[0]
            if name is not None and name.text:
                yield Row(
                    name,
                    tuple(None if c is None or is_blank(c.text) else c for c in cells[1:]),
                    section,
                )
