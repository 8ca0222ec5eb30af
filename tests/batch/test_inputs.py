"""Files cut into shards give the documents that reading them from end to end gives."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from extractor import Document, Fact
from extractor.batch import shards as sharding
from extractor.batch.entries import Entry, Settings
from extractor.batch.journal import Journal, JournalSpool
from extractor.batch.shards import Shard, shards
from extractor.batch.working import entries
from extractor.reading import SetAside, cutting, read, sources

STORY = "The customs service said on Monday that exports of tin from the port rose again. "


def record(number: int) -> dict[str, str]:
    """Records with and without an id, of different lengths."""
    named = {"doc_id": f"text-{number}"} if number % 3 else {}
    return {**named, "published": "2024-04-01", "text": f"Text {number}. " + STORY * (number % 7)}


def write_lines(path: Path) -> Path:
    lines = [json.dumps(record(number)) for number in range(200)]
    lines[20] = "{broken"
    lines[21] = ""
    lines[150] = '{"doc_id": "none"}'
    text = "\n".join(lines) + "\n"
    if path.suffix == ".gz":
        path.write_bytes(gzip.compress(text.encode()))
    elif path.suffix == ".zst":
        import pyarrow

        with pyarrow.CompressedOutputStream(str(path), "zstd") as stream:
            stream.write(text.encode())
    else:
        path.write_text(text)
    return path


def write_table(path: Path) -> Path:
    import pyarrow
    from pyarrow import parquet

    rows = [{"doc_id": None, **record(number)} for number in range(200)]
    parquet.write_table(pyarrow.Table.from_pylist(rows), path, row_group_size=30)
    return path


def page(number: int, *, language: str = "en") -> bytes:
    story = f"Exports of tin from Chile rose {number} percent in May from a year earlier, it said. "
    if language == "es":
        story = "Las exportaciones de estaño de Chile crecieron en mayo, dijo el banco central. "
    return f"<html><title>Tin {number}</title><body><p>{story * 5}</p></body></html>".encode()


def warc_record(url: str, body: bytes, kind: str = "text/html", status: int = 200) -> bytes:
    http = f"HTTP/1.1 {status} OK\r\nContent-Type: {kind}\r\n\r\n".encode() + body
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\n"
        f"WARC-Target-URI: {url}\r\nWARC-Date: 2024-04-01T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{url[-4:]}>\r\n"
        "Content-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def write_crawl(path: Path) -> Path:
    records = [warc_record(f"https://news.example/{n:04d}", page(n)) for n in range(40)]
    records[5] = warc_record("https://news.example/pic", b"\x89PNG", "image/png")
    records[6] = warc_record("https://news.example/gone", page(6), status=404)
    records[7] = warc_record("https://news.example/es", page(7, language="es"))
    packed = path.suffix == ".gz"
    path.write_bytes(b"".join(gzip.compress(each) if packed else each for each in records))
    return path


@pytest.fixture
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shards so small that every file becomes several."""
    monkeypatch.setattr(sharding, "_FIRST_SIZE", 4000)
    monkeypatch.setattr(sharding, "_LAST_SIZE", 4000)
    monkeypatch.setattr(cutting, "WHOLE_PACKED", 0)


@pytest.fixture(autouse=True)
def the_document_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """An extraction that gives the document back as the quote of a fact."""

    def extract(document: Document, **_: object) -> list[Fact]:
        return [Fact(doc_id=document.id, flow="exports", quote=document.model_dump_json())]

    monkeypatch.setattr("extractor.pipeline.extract", extract)


def planned(path: Path, work: Path) -> list[Shard]:
    work.mkdir(exist_ok=True)
    return list(shards(sources([path]), spool=JournalSpool(Journal(str(work)))))


def in_shards(found: list[Shard]) -> list[Document | SetAside]:
    """What the documents were that the extraction was given, and what was set aside."""
    results: list[Document | SetAside] = []
    for entry in (entry for shard in found for entry in entries(shard, Settings(".jsonl"))):
        assert isinstance(entry, Entry)
        if isinstance(entry.aside, SetAside):
            results.append(entry.aside)
        else:
            quote = json.loads(entry.blocks[""])["quote"]
            results.append(Document.model_validate_json(quote))
    return results


@pytest.mark.usefixtures("small_shards")
@pytest.mark.parametrize(
    "name", ["t.jsonl", "t.jsonl.gz", "t.jsonl.zst", "t.parquet", "t.warc", "t.warc.gz"]
)
def test_shards_hold_all_documents_in_order_with_their_names(tmp_path: Path, name: str) -> None:
    if "warc" in name:
        pytest.importorskip("fastwarc")
    write = {"t.p": write_table, "t.w": write_crawl}.get(name[:3], write_lines)
    path = write(tmp_path / name)

    found = planned(path, tmp_path / "work")

    assert len(found) >= 3
    assert in_shards(found) == list(read([path]))


def test_lines_keep_their_numbers(tmp_path: Path) -> None:
    results = list(read([write_lines(tmp_path / "t.jsonl.zst")]))

    asides = [(each.code, each.line) for each in results if isinstance(each, SetAside)]
    assert asides == [("json", 21), ("no_text", 151)]
    assert len(results) == 199
    assert [each.id for each in results[:4] if isinstance(each, Document)] == [
        "t.jsonl.zst#1",
        "text-1",
        "text-2",
        "t.jsonl.zst#4",
    ]


def test_a_row_of_parquet_is_a_document(tmp_path: Path) -> None:
    first, second = list(read([write_table(tmp_path / "t.parquet")]))[:2]

    assert isinstance(first, Document) and isinstance(second, Document)
    assert (first.id, second.id) == ("t.parquet#1", "text-1")
    assert str(first.published) == "2024-04-01"


def test_a_crawl_gives_its_english_pages(tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    results = list(read([write_crawl(tmp_path / "t.warc.gz")]))

    pages = [each for each in results if isinstance(each, Document)]
    assert len(pages) == 37
    assert pages[0].id == "https://news.example/0000"
    assert pages[0].title == "Tin 0"
    assert pages[0].metadata["crawled"] == "2024-04-01T00:00:00Z"
    assert [each.code for each in results if isinstance(each, SetAside)] == ["language"]


def table_of_numbers(path: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    parquet.write_table(pyarrow.table({"amount": [1.0]}), path)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("cut.jsonl.gz", gzip.compress(b'{"text": "Tin rose."}\n' * 50, mtime=0)[:-12], "gzip"),
        ("cut.jsonl.zst", b"(\xb5/\xfd not zstd", "zstd"),
        ("cut.parquet", b"PAR1 and nothing more", "parquet"),
        ("numbers.parquet", None, "no_text"),
        ("cut.warc.gz", b"no archive at all", "warc"),
        ("empty.jsonl", b"", "empty"),
    ],
)
def test_a_damaged_file_is_set_aside_by_any_way_of_reading(
    tmp_path: Path, name: str, content: bytes | None, code: str
) -> None:
    if "warc" in name:
        pytest.importorskip("fastwarc")
    path = tmp_path / name
    table_of_numbers(path) if content is None else path.write_bytes(content)

    results = in_shards(planned(path, tmp_path / "work"))

    assert [each.code for each in results if isinstance(each, SetAside)] == [code]


@pytest.mark.usefixtures("small_shards")
def test_a_packed_file_that_breaks_off_gives_what_stands_before(tmp_path: Path) -> None:
    packed = gzip.compress("".join(json.dumps(record(n)) + "\n" for n in range(200)).encode())
    path = tmp_path / "t.jsonl.gz"
    path.write_bytes(packed[: len(packed) // 2])

    results = in_shards(planned(path, tmp_path / "work"))

    assert len(results) > 20
    assert [each.code for each in results if isinstance(each, SetAside)][-1] == "gzip"


def test_the_same_inputs_make_the_same_shards(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "t.jsonl")
    first = list(shards(sources([path]), run="a"))

    assert list(shards(sources([path]), run="a")) == first
    assert [each.key for each in shards(sources([path]), run="b")] != [each.key for each in first]
    path.write_text(path.read_text() + '{"text": "One more."}\n')
    assert [each.key for each in shards(sources([path]), run="a")] != [each.key for each in first]


def test_shards_grow_along_the_way() -> None:
    sizes = []
    growing = sharding._Growing("")
    for number in (0, 63, 64, 128, 10_000):
        growing.number = number
        sizes.append(growing.room() >> 10)

    assert sizes == [128, 128, 256, 512, 8192]
