"""Parquet, SQLite and pandas: columns with real types."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from rich.console import Console

from extractor import Fact, to_frame
from extractor.writing.columns import columns, typed_columns
from extractor.writing.output import open_output
from extractor.writing.screen import facts_table, readable, scaled


def write(path: Path, *facts: Fact) -> Path:
    with open_output(path) as writer:
        for fact in facts:
            writer.write(fact)
    return path


def test_a_frame_has_a_row_a_fact_and_real_dtypes(rise: Fact, formula: Fact) -> None:
    frame = to_frame([rise, formula])

    assert list(frame.columns) == list(typed_columns())
    assert len(frame) == 2
    assert str(frame.dtypes["published"]).startswith("datetime64")
    assert str(frame.dtypes["amount"]) == "float64"
    assert str(frame.dtypes["streak_length"]) == "Int64"
    assert frame["amount"].sum() == 9_700_000_000
    assert frame.loc[0, "period_end"].date() == date(2024, 3, 31)
    assert frame.loc[0, "spans"] == rise.spans


def test_a_frame_of_no_facts_has_the_same_columns_and_dtypes(rise: Fact) -> None:
    assert to_frame([]).dtypes.equals(to_frame([rise]).dtypes)


def test_an_odd_period_has_no_days() -> None:
    frame = to_frame([Fact(flow="exports", period="the war years")])

    assert frame["period_start"].isna().all()


def test_parquet_keeps_types_lists_and_dates(tmp_path: Path, rise: Fact, formula: Fact) -> None:
    from pyarrow import parquet

    table = parquet.read_table(write(tmp_path / "facts.parquet", rise, formula))

    first = table.to_pylist()[0]
    assert str(table.schema.field("amount").type) == "double"
    assert str(table.schema.field("published").type) == "date32[day]"
    assert first["amount"] == 11_700_000_000
    assert first["published"] == date(2024, 4, 1)
    assert first["rules"] == ["clause", "list"]
    assert first["spans"][0] == {"field": "amount", "start": 36, "end": 49}


def test_sqlite_keeps_whole_numbers_whole_and_can_be_queried(tmp_path: Path, rise: Fact) -> None:
    path = write(tmp_path / "facts.sqlite", rise)

    with closing(sqlite3.connect(path)) as database:
        query = "SELECT amount, typeof(amount), growth_pct, period_end, rules FROM facts"
        assert database.execute(query).fetchall() == [
            (11_700_000_000, "integer", 35.7, "2024-03-31", '["clause", "list"]')
        ]


@pytest.mark.parametrize("suffix", [".csv", ".json", ".jsonl", ".parquet", ".sqlite"])
def test_no_facts_still_make_a_file(tmp_path: Path, suffix: str) -> None:
    assert write(tmp_path / f"facts{suffix}").stat().st_size > 0 or suffix == ".jsonl"


@pytest.mark.parametrize("suffix", [".csv", ".json", ".jsonl", ".parquet", ".sqlite"])
def test_the_same_facts_make_the_same_bytes(tmp_path: Path, rise: Fact, suffix: str) -> None:
    first = write(tmp_path / f"a{suffix}", rise).read_bytes()

    assert write(tmp_path / f"b{suffix}", rise).read_bytes() == first


def test_the_record_has_the_fields_of_the_contract_first() -> None:
    assert list(columns())[:3] == ["doc_id", "reporter", "flow"]
    assert list(columns()).index("quote") < list(columns()).index("spans")


def test_a_row_for_the_screen_scales_figures_without_rounding(rise: Fact, formula: Fact) -> None:
    assert readable(rise)[5:8] == [
        "11.7 bn USD",
        "+35.7% yoy",
        "5 months of rise",
    ]
    assert readable(formula)[5] == "-2 bn ?"
    assert scaled(Fact(flow="exports", amount="1226812345678").amount) == "1.226812345678 tn"


@pytest.mark.parametrize(("width", "quoted"), [(80, False), (120, False), (200, True)])
def test_the_table_fits_the_terminal_and_quotes_where_it_is_wide(
    rise: Fact, width: int, quoted: bool
) -> None:
    console = Console(width=width, file=io.StringIO(), record=True)
    console.print(facts_table([rise, rise], width=width))
    lines = console.export_text().splitlines()

    assert max(map(len, lines)) <= width
    titles = [line for line in lines if "korea.txt" in line]
    assert titles == ["korea.txt (publication inferred: 2024-04-01)"]
    assert any("Chip exports" in line for line in lines) is quoted
