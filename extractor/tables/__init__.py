"""Plain-text tables inside articles: found by their shape, read cell by cell into claims.

>>> text = "Exports (US$ million)\\n          2023    2024\\nTea       1,200   1,310\\nCoffee      900     870\\n"
>>> table = find_tables(text, [(0, 21), (22, 44), (45, 67), (68, 90)])[0]
>>> [row.label.text for row in table.rows], [column[0].text for column in table.columns]
(['Tea', 'Coffee'], ['2023', '2024'])
"""

from __future__ import annotations

from extractor.tables.finding import find_tables
from extractor.tables.outside import outside
from extractor.tables.reading import read_table
from extractor.tables.shape import Cell, Row, Table

__all__ = ["Cell", "Row", "Table", "find_tables", "outside", "read_table"]
