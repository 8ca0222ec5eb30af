"""Tables that lost their lines: old wire copy runs header, labels and figures into one paragraph.

The header is a row of two or more times with nothing between them ("April' 96 March' 96 Jan-April'
95", "1995 1994"); every label after it is followed by exactly as many figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor.records import Span
from extractor.tables.shape import Cell, Row, Table, cell_of

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
)
_YEAR = r"(?:(?:19|20)\d\d|['’]? ?\d\d)(?![\d,.])"
_TIME = (
    rf"(?:{_MONTH}(?:\s?[-–/]\s?{_MONTH})?(?:['’]?\s?{_YEAR})?"
    rf"|(?:Q[1-4]|[1-4]Q|H[12])(?:\s{_YEAR})?|(?:19|20)\d\d(?![\d,.]))"
)
_HEADER = re.compile(rf"(?<!\w)(?P<times>{_TIME}(?:\s+{_TIME}){{1,7}})\s+(?=[A-Z])")
_ONE_TIME = re.compile(_TIME)
_NUMBER = r"[+\-−–]?\(?\d[\d,]*(?:\.\d+)?\)?"
_LABEL = r"(?P<label>(?:(?:[A-Z]\.){2,3}|[A-Z])[^\d;.!?\n+]{0,60}?(?:\([^)\d]{1,30}\))?)"
_ROWS = {
    count: re.compile(
        rf"\s*{_LABEL}\s+(?P<figures>{_NUMBER}(?:\s+{_NUMBER}){{{count - 1}}})"
        r"(?![\d,%]|\.\d|\s+[+\-−–]?\d)"
    )
    for count in range(2, 9)
}
_ONE_NUMBER = re.compile(_NUMBER)
_SECTION = re.compile(r"(?P<section>[^:]{2,40}):\s*(?P<label>\S.*)", re.DOTALL)
_BREAK = re.compile(r"[.!?][\"'”’)]*\s+|\n")
_CAPTION_LENGTH = 120
_PAIR = re.compile(r" (?<=[0-9)] )[ +\-−–(]*[0-9]")
"""The space between two numbers; a literal comes first, so that prose is passed over quickly."""
_FEWEST_PAIRS = 2
_LONGEST_HEADER = 300


def find_run_ins(text: str, spans: list[Span], taken: list[Span]) -> list[Table]:
    """Every run-in table of the article that no other table covers."""
    tables: list[Table] = []
    start, end = spans[0][0], spans[-1][1]
    pairs = [match.start() for match in _PAIR.finditer(text, start, end)]
    if len(pairs) < _FEWEST_PAIRS:
        return []
    for match in _HEADER.finditer(text, max(start, pairs[0] - _LONGEST_HEADER), pairs[-1]):
        table = _table(text, match, start, end)
        if table is None or not _within(table, text, spans):
            continue
        if not any(first < table.end and table.start < last for first, last in taken):
            tables.append(table)
    return tables


def _table(text: str, header: re.Match[str], story: int, end: int) -> Table | None:
    times = [cell_of(text, *m.span()) for m in _ONE_TIME.finditer(text, *header.span("times"))]
    rows = list(_rows(text, header.end("times"), end, len(times)))
    if not rows:
        return None
    caption = _caption(text, story, header.start())
    start = caption.start if caption else header.start()
    return Table(
        text,
        ((start, rows[-1].span[1]),),
        (caption,) if caption else (),
        (),
        tuple((time,) for time in times),
        tuple(rows),
        (story, start),
    )


def _rows(text: str, position: int, end: int, count: int) -> Iterator[Row]:
    pattern = _ROWS.get(count)
    section: Cell | None = None
    while pattern is not None:
        match = pattern.match(text, position, end)
        if match is None:
            return
        label = cell_of(text, *match.span("label"))
        divided = _SECTION.match(text, label.start, label.end)
        if divided:
            section = cell_of(text, *divided.span("section"))
            label = cell_of(text, *divided.span("label"))
        cells = [
            cell_of(text, *m.span()) for m in _ONE_NUMBER.finditer(text, *match.span("figures"))
        ]
        yield Row(label, tuple(cells), section)
        position = match.end()


def _caption(text: str, story: int, header: int) -> Cell | None:
    """The words before the header that belong to it: back to the end of the sentence before."""
    header = story + len(text[story:header].rstrip())
    begin = max(story, header - _CAPTION_LENGTH)
    breaks = [match.end() for match in _BREAK.finditer(text, begin, header)]
    if not breaks and begin > story:
        return None
    caption = cell_of(text, breaks[-1] if breaks else begin, header)
    return caption if caption.text.endswith((":", ")")) else None


def _within(table: Table, text: str, spans: list[Span]) -> bool:
    """No part of the table is masked."""
    start, end = table.start, table.end
    inside = [(max(start, s), min(end, e)) for s, e in spans if s < end and start < e]
    covered = sum(e - s for s, e in inside)
    gaps = text[start:end].count("\n")
    return covered + gaps >= end - start
