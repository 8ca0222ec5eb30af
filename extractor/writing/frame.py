"""A pandas frame of facts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from extractor.records import Fact
from extractor.writing.columns import Kind, typed_columns
from extractor.writing.typed_files import row

if TYPE_CHECKING:
    import pandas

_DTYPES: dict[Kind, str] = {
    "text": "string",
    "decimal": "float64",
    "integer": "Int64",
    "real": "float64",
    "date": "datetime64[s]",
    "list": "object",
    "spans": "object",
}


def to_frame(facts: Iterable[Fact]) -> pandas.DataFrame:
    """Return a frame with one row a fact and a real dtype for every column.

    The columns are the fields of the record, with `period_start` and `period_end` (the first
    and last day of `period`) after it. Money is in single units of `currency`, growth in percent.
    Numbers are 64-bit floats here; the exact decimals are in the facts. No facts give an empty
    frame with the same columns.

    >>> frame = to_frame([Fact(flow="exports", reporter="KOR", period="2024-03", amount="5e9")])
    >>> frame.loc[0, ["reporter", "period_end", "amount"]].astype(str).tolist()
    ['KOR', '2024-03-31 00:00:00', '5000000000.0']
    """
    import pandas

    rows = [row(fact) for fact in facts]
    return pandas.DataFrame(
        {
            name: pandas.Series([_value(kind, each[name]) for each in rows], dtype=_DTYPES[kind])
            for name, kind in typed_columns().items()
        }
    )


def _value(kind: Kind, value: Any) -> Any:
    return float(value) if kind == "decimal" and value is not None else value
