"""Everything that can be wrong with an input, and the one line that each gets."""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from extractor.reading import InputMissing, SetAside, files, json_lines, read
from extractor.records import Document

GOOD = "Exports rose 5 percent in March, the customs office of the island said."
GERMAN = (
    "Die Ausfuhren sind im Mai um fünf Prozent gegenüber dem Vorjahr gestiegen, teilte das Amt "
    "am Freitag mit. Die Einfuhren gingen dagegen um drei Prozent auf neun Milliarden zurück."
)
KOREAN = "산업부는 삼월 수출이 작년 같은 달보다 오 퍼센트 늘었다고 발표했다. "

Maker = Callable[[Path], object]


def put(name: str, content: str | bytes) -> Maker:
    data = content.encode() if isinstance(content, str) else content
    return lambda folder: (folder / name).write_bytes(data)


def link(name: str, target: str) -> Maker:
    return lambda folder: os.symlink(target, folder / name)


BAD: list[tuple[Maker, str]] = [
    (put("empty.txt", ""), "empty.txt: it holds no text; delete it or fill it"),
    (put("blank.txt", " \n\t\n"), "blank.txt: it holds no text; delete it or fill it"),
    (
        put("only-head.md", "---\ntitle: Nothing follows\n---\n\n"),
        "only-head.md: it holds no text; delete it or fill it",
    ),
    (put("empty.jsonl", "\n\n"), "empty.jsonl: it holds no text; delete it or fill it"),
    (
        put("report.txt", b"%PDF-1.7 1 0 obj"),
        "report.txt: it is a PDF, not text; convert it to text first",
    ),
    (
        put("picture.html", b"\x89PNG\r\n\x1a\n\x00\x00"),
        "picture.html: it is a PNG picture, not text; convert it to text first",
    ),
    (
        put("nulls.txt", b"Exports\x00\x00rose 5 percent"),
        "nulls.txt: it is binary (null bytes), not text; convert it to text first",
    ),
    (
        put("control.txt", bytes(range(1, 9)) * 20),
        "control.txt: it is binary (control characters), not text; convert it to text first",
    ),
    (
        put("damaged.txt", "Ausfuhren fünf, Übersee, größer".encode() + b"\xff"),
        "damaged.txt: byte 35 is not valid UTF-8 and no other encoding fits; save it as UTF-8",
    ),
    (
        put("half.txt", b"\xff\xfe" + "Exports".encode("utf-16-le")[:-1]),
        "half.txt: byte 12 is not valid UTF-16-LE and no other encoding fits; save it as UTF-8",
    ),
    (
        put("german.txt", GERMAN),
        "german.txt: it is not in English (language: de); translate it or leave it out",
    ),
    (
        put("korean.txt", KOREAN * 4),
        "korean.txt: it is not in English (language: ko); translate it or leave it out",
    ),
    (
        put("script.html", "<html><body><script>var exports = 5;</script></body></html>"),
        "script.html: the page holds no text (it is empty, or all script and navigation); "
        "check that it is an article",
    ),
    (
        put("menu.html", "<nav><a href='/'>Home</a> <a href='/trade'>Trade</a></nav>"),
        "menu.html: the page holds no text (it is empty, or all script and navigation); "
        "check that it is an article",
    ),
    (
        put("cut.txt.gz", gzip.compress(GOOD.encode() * 50)[:-20]),
        "cut.txt.gz: the gzip data is damaged or cut short; fetch it again",
    ),
    (
        put("fake.jsonl.gz", "not packed at all"),
        "fake.jsonl.gz: the gzip data is damaged or cut short; fetch it again",
    ),
    (
        put("when.txt", "---\npublished: some day in May\n---\n" + GOOD),
        "when.txt: published is 'some day in May', which is no full and unambiguous date; "
        "write it as 2024-03-05 or leave it out",
    ),
    (
        put("broken.jsonl", '{"text": "Exports'),
        "broken.jsonl, line 1: broken JSON (Unterminated string starting at, column 10); "
        "mend or delete the line",
    ),
    (
        put("list.jsonl", '["Exports rose"]'),
        'list.jsonl, line 1: the line is no JSON object; write {"text": "..."}',
    ),
    (
        put("textless.jsonl", '{"doc_id": "a", "title": "Exports"}'),
        "textless.jsonl, line 1: the record has no text; give it a field 'text'",
    ),
    (
        put("number.jsonl", '{"text": 5}'),
        "number.jsonl, line 1: the record has no text; give it a field 'text'",
    ),
    (
        put("nested.jsonl", '{"text": ' + "[" * 200_000),
        "nested.jsonl, line 1: JSON nested too deeply; mend or delete the line",
    ),
    (
        put("dated.jsonl", '{"text": "Exports rose.", "published": "04/05/2024"}'),
        "dated.jsonl, line 1: published is '04/05/2024', which is no full and unambiguous date; "
        "write it as 2024-03-05 or leave it out",
    ),
    (link("loop.txt", "loop.txt"), "loop.txt: the link leads back to itself; remove the link"),
    (
        link("gone.txt", "nowhere.txt"),
        "gone.txt: it is a link to nothing or was just removed; remove the link",
    ),
    (
        lambda folder: os.mkfifo(folder / "pipe.txt"),
        "pipe.txt: it is a pipe or a device; name an ordinary file",
    ),
]


@pytest.fixture
def malformed(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    for make, _ in BAD:
        make(folder)
    put("a-good.txt", GOOD)(folder)
    put("z-good.txt", GOOD)(folder)
    return folder


def test_every_bad_input_gets_its_line_and_the_good_ones_are_read(malformed: Path) -> None:
    results = list(read([malformed]))
    lines = {str(r).removeprefix(f"{malformed}/") for r in results if isinstance(r, SetAside)}
    assert lines == {line for _, line in BAD}
    assert [r.id for r in results if isinstance(r, Document)] == ["a-good.txt", "z-good.txt"]
    assert len(results) == len(BAD) + 2


def test_a_line_never_breaks_in_two(malformed: Path) -> None:
    assert all("\n" not in str(r) for r in read([malformed]) if isinstance(r, SetAside))


def test_a_file_larger_than_any_article_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    [result] = read([path])
    assert str(result) == (
        f"{path}: it is larger than 20 MB, which no article is; "
        "split it, or give its articles as JSON Lines"
    )


def test_a_packed_file_is_measured_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MAX_FILE_BYTES", 1000)
    (tmp_path / "bomb.txt.gz").write_bytes(gzip.compress(b"x" * 100_000))
    [result] = read([tmp_path])
    assert isinstance(result, SetAside) and result.code == "too_large"


def test_a_line_without_end_does_not_fill_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_lines, "MAX_LINE_BYTES", 1000)
    path = tmp_path / "x.jsonl"
    path.write_text("x" * 5000 + '\n{"text": "Exports rose."}\n')
    first, second = read([path])
    assert isinstance(first, SetAside) and (first.code, first.line) == ("too_large", 1)
    assert isinstance(second, Document) and second.id == "x.jsonl#2"


def test_no_permission_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "secret.txt"
    path.write_text(GOOD)
    monkeypatch.setattr("builtins.open", refuse)
    [result] = read([path])
    monkeypatch.undo()
    assert str(result) == f"{path}: no permission to read it; change its permissions"


def test_a_folder_without_permission_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> list[str]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "listdir", refuse)
    [result] = read([tmp_path])
    assert isinstance(result, SetAside) and result.code == "permission"


def test_a_link_to_a_folder_above_ends_there(tmp_path: Path) -> None:
    inner = tmp_path / "2024" / "may"
    inner.mkdir(parents=True)
    (inner / "a.txt").write_text(GOOD)
    (inner / "back").symlink_to(tmp_path, target_is_directory=True)
    document, loop = read([tmp_path])
    assert isinstance(document, Document) and document.id == "2024/may/a.txt"
    assert str(loop) == (
        f"{inner / 'back'}: the link leads back to a folder above it; remove the link"
    )


def test_a_folder_named_like_a_file_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "news.txt").mkdir()
    (tmp_path / "news.txt" / "a.txt").write_text(GOOD)
    [document] = read([tmp_path])
    assert isinstance(document, Document) and document.id == "news.txt/a.txt"


def test_other_suffixes_are_counted_in_a_folder_and_named_alone(tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv", "c.PDF", "README"):
        (tmp_path / name).write_text("x")
    [counted] = read([tmp_path])
    assert isinstance(counted, SetAside) and counted.code == "ignored"
    assert "(.csv: 2, .pdf: 1, no suffix: 1)" in counted.reason
    [named] = read([tmp_path / "a.csv"])
    assert isinstance(named, SetAside) and named.code == "suffix"


def test_the_readme_of_a_folder_is_no_article_unless_named(tmp_path: Path) -> None:
    for name in ("README.md", "a.txt"):
        (tmp_path / name).write_text(GOOD)
    [document] = read([tmp_path])
    assert isinstance(document, Document) and document.id == "a.txt"
    [named] = read([tmp_path / "README.md"])
    assert isinstance(named, Document)


def test_broken_lines_carry_their_numbers_and_stop_nothing(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text('{"text": "One."}\n\n{oops}\n{"text": "Two."}\n{"text": ""}\n')
    results = list(read([path]))
    assert [r.id for r in results if isinstance(r, Document)] == ["news.jsonl#1", "news.jsonl#4"]
    assert [(r.code, r.line) for r in results if isinstance(r, SetAside)] == [
        ("json", 3),
        ("no_text", 5),
    ]


def test_documents_before_a_cut_in_packed_lines_are_kept(tmp_path: Path) -> None:
    lines = b"".join(b'{"doc_id": "%d", "text": "Exports rose."}\n' % n for n in range(5000))
    (tmp_path / "x.jsonl.gz").write_bytes(gzip.compress(lines)[:-5000])
    *documents, last = read([tmp_path])
    assert documents and all(isinstance(d, Document) for d in documents)
    assert isinstance(last, SetAside) and last.code == "gzip"


def test_a_second_document_with_the_same_id_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"doc_id": "x", "text": "One."}\n')
    (tmp_path / "b.jsonl").write_text('{"doc_id": "x", "text": "Two."}\n')
    first, second = read([tmp_path])
    assert isinstance(first, Document) and first.text == "One."
    assert isinstance(second, SetAside) and second.code == "duplicate_id"
    assert "'x'" in str(second)


def test_missing_paths_are_an_error_at_once_and_all_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputMissing, match="no such file or folder") as caught:
        read([tmp_path, tmp_path / "no.txt", str(tmp_path / "*.md")])
    assert caught.value.paths == [str(tmp_path / "no.txt"), str(tmp_path / "*.md")]
