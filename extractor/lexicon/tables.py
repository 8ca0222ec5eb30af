"""Reads the tables of `data/`: tab-separated text whose comment lines (`#`) name the source."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.compiled import PACKAGE

DATA = PACKAGE / "lexicon" / "data"
ALTERNATIVES = "|"
"""Separates the spellings inside one cell."""


def rows(name: str, width: int) -> Iterator[tuple[str, ...]]:
    """Yield the rows of `data/<name>.tsv` as `width` cells each; a missing last cell is empty.

    Raises `ValueError`, naming file and line, where a row has more cells than the table.

    >>> next(rows("fiscal", 4))[0]
    'AFG'
    """
    path = DATA / f"{name}.tsv"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) > width:
            raise ValueError(f"{path.name}, line {number}: {len(cells)} cells, not {width}")
        yield tuple(cells + [""] * (width - len(cells)))


def spellings(cell: str) -> Iterator[str]:
    """The spellings of one cell; one with an apostrophe also with the typographic one.

    >>> list(spellings("Ivory Coast|Côte d'Ivoire"))
    ['Ivory Coast', "Côte d'Ivoire", 'Côte d’Ivoire']
    """
    for spelling in filter(None, cell.split(ALTERNATIVES)):
        yield spelling
        if "'" in spelling:
            yield spelling.replace("'", "’")
