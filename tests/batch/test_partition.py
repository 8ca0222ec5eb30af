"""A folder of months that engines read as one table."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.batch.conftest import Command


def test_each_month_has_its_folder_and_all_read_as_one_table(
    extract: Command, texts: Path, tmp_path: Path
) -> None:
    from pyarrow import dataset

    out = tmp_path / "facts"
    done = extract(texts, "-o", out, "--partition", "month", "-j", 2)

    assert done.returncode == 0, done.stderr
    assert sorted(os.listdir(out)) == [f"published_month=2024-{n:02d}" for n in range(1, 13)]
    table = dataset.dataset(out, partitioning="hive").to_table()
    assert table.num_rows == 600
    march = table.filter(dataset.field("published_month") == "2024-03")
    assert {str(day) for day in march["published"].to_pylist()} == {"2024-03-15"}


def test_the_same_bytes_from_one_process_and_from_two(
    extract: Command, texts: Path, tmp_path: Path
) -> None:
    for jobs in (1, 2):
        extract(texts, "-o", tmp_path / f"facts{jobs}", "--partition", "month", "-j", jobs)

    one, two = tmp_path / "facts1", tmp_path / "facts2"
    files = sorted(path.relative_to(one) for path in one.rglob("*.parquet"))
    assert len(files) == 12
    assert all((one / file).read_bytes() == (two / file).read_bytes() for file in files)


def test_a_folder_that_exists_is_replaced_only_with_force(
    extract: Command, texts: Path, tmp_path: Path
) -> None:
    out = tmp_path / "facts"
    (out / "published_month=1999-01").mkdir(parents=True)

    assert extract(texts, "-o", out, "--partition", "month").returncode == 2
    assert extract(texts, "-o", out, "--partition", "month", "--force").returncode == 0
    assert not (out / "published_month=1999-01").exists()


def test_duckdb_reads_the_folder(extract: Command, texts: Path, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    out = tmp_path / "facts"
    extract(texts, "-o", out, "--partition", "month")

    query = f"""
        SELECT published_month, count(*) FROM read_parquet('{out}/*/*.parquet')
        WHERE published_month >= '2024-11' GROUP BY ALL ORDER BY ALL
    """
    assert duckdb.sql(query).fetchall() == [("2024-11", 50), ("2024-12", 50)]


def test_the_queries_of_the_readme_run(
    extract: Command, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    duckdb = pytest.importorskip("duckdb")
    extract(texts, "-o", tmp_path / "facts", "--partition", "month")
    monkeypatch.chdir(tmp_path)
    readme = (Path(__file__).parents[2] / "README.md").read_text()

    queries = re.findall(r"```sql\n(.*?)```", readme, re.DOTALL)
    found = [duckdb.sql(query).fetchall() for query in queries]

    assert len(found) == 3
    assert len(found[0]) == 10
    assert found[1] == [("2024", 600, 600, None)]
