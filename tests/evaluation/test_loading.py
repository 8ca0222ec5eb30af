import csv
import json
import sqlite3
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from extractor.evaluation.loading import UnreadableFileError, load_documents, load_facts
from extractor.records import Fact
from extractor.writing.output import open_output

ROWS = [
    {"doc_id": "wire/1", "flow": "exports", "reporter": "KOR", "growth_pct": 35.7},
    {"doc_id": "wire/1", "flow": "balance", "amount": -2000000000, "currency": "USD"},
]


def write_jsonl(path: Path) -> None:
    path.write_text("\n".join(json.dumps(row) for row in ROWS) + "\n\n", encoding="utf-8")


def write_json(path: Path) -> None:
    path.write_text(json.dumps(ROWS), encoding="utf-8")


def write_csv(path: Path) -> None:
    columns = ["doc_id", "flow", "reporter", "amount", "currency", "growth_pct", "flags"]
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerow(ROWS[0] | {"flags": "[]"})
        writer.writerow(ROWS[1] | {"amount": "'-2000000000"})


def write_sqlite(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute(
            "CREATE TABLE facts (doc_id, flow, reporter, amount, currency, growth_pct)"
        )
        for row in ROWS:
            cells = [row.get(k) for k in ("doc_id", "flow", "reporter", "amount", "currency")]
            growth = str(row["growth_pct"]) if "growth_pct" in row else None
            database.execute("INSERT INTO facts VALUES (?,?,?,?,?,?)", [*cells, growth])


def write_parquet(path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    columns = sorted({name for row in ROWS for name in row})
    rows = [{name: row.get(name) for name in columns} for row in ROWS]
    parquet.write_table(pyarrow.Table.from_pylist(rows), path)


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("facts.jsonl", write_jsonl),
        ("facts.json", write_json),
        ("facts.csv", write_csv),
        ("facts.sqlite", write_sqlite),
    ],
)
def test_every_format_gives_the_same_records(
    tmp_path: Path, name: str, write: Callable[[Path], None]
) -> None:
    write(tmp_path / name)
    first, second = load_facts(tmp_path / name)

    assert (first.reporter, first.growth_pct) == ("KOR", Decimal("35.7"))
    assert (second.flow, second.amount, second.reporter) == ("balance", Decimal(-2000000000), None)


def test_parquet_is_read(tmp_path: Path) -> None:
    write_parquet(tmp_path / "facts.parquet")
    assert [fact.flow for fact in load_facts(tmp_path / "facts.parquet")] == ["exports", "balance"]


@pytest.mark.parametrize("suffix", [".jsonl", ".json", ".csv", ".parquet", ".sqlite"])
def test_what_the_product_writes_is_read_back(tmp_path: Path, suffix: str) -> None:
    facts = [
        Fact(
            doc_id="wire/1",
            reporter="KOR",
            flow="balance",
            item="=odd, item",
            amount=Decimal("-1226800000000.5"),
            currency="USD",
            growth_pct=Decimal("-0.1"),
            streak_length=3,
            streak_unit="month",
            streak_kind="fall",
            quote='They said "no", twice.',
            spans={"amount": [(3, 9)]},
            inherited=["reporter"],
            flags=["sum_differs", "other"],
            rules=["a", "b"],
            confidence=0.875,
            published=date(2024, 4, 1),
        ),
        Fact(doc_id="wire/2", flow="exports", growth_pct=Decimal(5)),
    ]
    out = tmp_path / f"facts{suffix}"
    with open_output(out) as sink:
        for fact in facts:
            sink.write(fact)

    assert load_facts(out) == facts


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    for name in ("b", "a"):
        fact = Fact(doc_id=name, flow="exports")
        (tmp_path / f"{name}.jsonl").write_text(fact.model_dump_json(), encoding="utf-8")
    assert [fact.doc_id for fact in load_facts(tmp_path)] == ["a", "b"]


def test_documents_keep_other_fields_as_metadata(tmp_path: Path) -> None:
    path = tmp_path / "docs.jsonl"
    row = {"doc_id": "wire/1", "published": "2024-04-01", "title": "T", "text": "x", "split": "dev"}
    path.write_text(json.dumps(row), encoding="utf-8")
    (document,) = load_documents(path)

    assert (document.id, document.published) == ("wire/1", date(2024, 4, 1))
    assert document.metadata == {"split": "dev"}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"doc_id": "a", "flow": "exports"}\n{"doc_id"', "facts.jsonl:2: broken JSON"),
        ("[1]", "facts.jsonl:1: expected one JSON object"),
        ('{"doc_id": "a", "flow": "sideways"}', "facts.jsonl:1: not a valid record: flow"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "facts.jsonl"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UnreadableFileError, match=message):
        load_facts(path)


def test_a_bad_place_in_a_table_is_named(tmp_path: Path) -> None:
    path = tmp_path / "facts.csv"
    path.write_text("doc_id,flow,spans\na,exports,amount x:y\n", encoding="utf-8")
    with pytest.raises(UnreadableFileError, match=r"facts\.csv:2: not a valid record: spans"):
        load_facts(path)


def test_what_cannot_be_read_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="no such file"):
        load_facts(tmp_path / "missing.jsonl")
    with pytest.raises(UnreadableFileError, match="use one of"):
        load_facts(tmp_path / "facts.docx")
    with pytest.raises(UnreadableFileError, match=r"no \.jsonl file"):
        load_facts(tmp_path)
