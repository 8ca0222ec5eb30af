"""Plain-text tables inside articles: found by their shape, read cell by cell into claims.

>>> lines = ["Exports (US$ million)", "      2023  2024", "Tea   1,200  1,310", "Wool  900  870"]
>>> text = "\\n".join(lines)
>>> table = find_tables(text, [(0, len(text))])[0]
>>> [row.label.text for row in table.rows], [column[0].text for column in table.columns]
(['Tea', 'Wool'], ['2023', '2024'])
"""

from __future__ import annotations

from extractor.tables.finding import find_tables
from extractor.tables.outside import outside
from extractor.tables.reading import read_table
from extractor.tables.shape import Cell, Row, Table

__all__ = ["Cell", "Row", "Table", "find_tables", "outside", "read_table"]
