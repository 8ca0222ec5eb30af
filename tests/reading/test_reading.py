from __future__ import annotations

import gzip
import io
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.reading import SetAside, as_document, read
from extractor.reading.dates import parse_date
from extractor.reading.decoding import decode
from extractor.reading.front_matter import split_front_matter
from extractor.reading.language import foreign_language
from extractor.records import Document

TEXT = "Exports of wool rose 5 percent in March, the customs office said.\n"


def only(results: object) -> Document:
    [document] = list(results)  # type: ignore[call-overload]
    assert isinstance(document, Document), str(document)
    return document


def ids(*paths: str | Path) -> list[str]:
    return [r.id if isinstance(r, Document) else str(r) for r in read(paths)]


def test_a_folder_is_read_in_sorted_order_with_relative_ids(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/b.md", "c.html", "A.TXT"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"<p>{TEXT}</p>" if name.endswith("html") else TEXT)
    assert ids(tmp_path) == ["A.TXT", "a/b.md", "a/z.txt", "b.txt", "c.html"]
    assert ids(tmp_path) == ids(f"{tmp_path}/")


def test_ids_are_the_same_however_the_files_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("x.txt", "y.txt"):
        (tmp_path / name).write_text(TEXT)
    monkeypatch.chdir(tmp_path)
    spellings = [["."], ["*.txt"], ["x.txt", "y.txt"], [tmp_path], ["x.txt", tmp_path]]
    assert [ids(*paths) for paths in spellings] == [["x.txt", "y.txt"]] * 5


def test_files_of_one_name_in_two_folders_keep_different_ids(tmp_path: Path) -> None:
    for folder in ("may", "june"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(TEXT)
    assert ids(tmp_path / "may", tmp_path / "june") == ["may/a.txt", "june/a.txt"]


def test_hidden_files_are_not_read(tmp_path: Path) -> None:
    (tmp_path / ".cache").mkdir()
    (tmp_path / ".cache" / "a.txt").write_text(TEXT)
    (tmp_path / ".b.txt").write_text(TEXT)
    assert ids(tmp_path) == []


def test_json_lines_keep_every_field(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(
        json.dumps(
            {
                "doc_id": 17,
                "title": "Wool \n up",
                "published": "2021-04-06T08:00:00Z",
                "text": "Wool\r\nrose",
                "source": "wire",
                "tags": ["a"],
            }
        )
    )
    document = only(read([path]))
    assert (document.id, document.title, document.text) == ("17", "Wool up", "Wool\nrose")
    assert (document.published, document.published_from) == (date(2021, 4, 6), "field")
    assert document.metadata == {"source": "wire", "tags": ["a"]}
    assert document.source == str(path)


def test_json_lines_are_read_as_they_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    path.write_text('{"text": "Exports rose."}\n' * 20_000)
    results = read([path])
    assert [next(results).id for _ in range(3)] == [f"long.jsonl#{n}" for n in (1, 2, 3)]  # type: ignore[union-attr]
    assert sum(1 for _ in results) == 19_997


def test_packed_files_read_like_plain_ones(tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(TEXT.encode()))
    assert only(read([tmp_path])).text == TEXT


@pytest.mark.parametrize(
    ("data", "name", "text"),
    [
        (TEXT.encode(), "stdin", TEXT),
        (b'{"text": "Exports rose."}\n', "stdin#1", "Exports rose."),
        (
            b"<!DOCTYPE html><html><body><p>Exports rose.</p></body></html>",
            "stdin",
            "Exports rose.",
        ),
    ],
)
def test_standard_input_may_be_text_lines_or_a_page(
    monkeypatch: pytest.MonkeyPatch, data: bytes, name: str, text: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    document = only(read(["-"]))
    assert (document.id, document.text) == (name, text)


def test_front_matter_gives_title_date_id_and_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        "---\nid: wool-7\ntitle: 'Wool up'\npublished: 2021-04-06\ncountry: NO\n---\n\n" + TEXT
    )
    document = only(read([path]))
    assert (document.id, document.title, document.text) == ("wool-7", "Wool up", TEXT)
    assert (document.published, document.published_from) == (date(2021, 4, 6), "front matter")
    assert document.metadata == {"country": "NO"}


def test_a_title_with_a_colon_does_not_break_front_matter() -> None:
    fields, body = split_front_matter("---\ntitle: Wool: a record\npublished: 2021-04-06\n---\nX")
    assert fields == {"title": "Wool: a record", "published": "2021-04-06"}
    assert body == "X"


@pytest.mark.parametrize(
    "text",
    [
        "---\nFirst story told at some length.\n---\nSecond story.",
        "--- Wool ---\nExports rose.",
        "---\nno end of it",
        "------\ntitle: x\n------\ny",
    ],
)
def test_rules_in_a_text_are_not_front_matter(text: str) -> None:
    assert split_front_matter(text) == ({}, text)


def test_the_option_dates_only_what_has_no_date(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text("---\npublished: 2021-04-06\n---\n" + TEXT)
    dated = [
        (d.published, d.published_from)
        for d in read([tmp_path], published=date(2020, 1, 2))
        if isinstance(d, Document)
    ]
    assert dated == [(date(2020, 1, 2), "option"), (date(2021, 4, 6), "front matter")]


SENTENCE = "Exports to the euro zone – mostly “finished” goods – earned €5 million or £4 million."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_a_text_reads_the_same_in_every_encoding(encoding: str) -> None:
    assert decode(SENTENCE.encode(encoding)) == SENTENCE


def test_korean_pages_of_the_nineties_are_recognised() -> None:
    text = (
        "The ministry (산업자원부) said exports of 반도체 rose 5 percent. " + "수출이 늘었다. " * 20
    )
    assert decode(text.encode("euc-kr")) == text
    assert decode(text.encode("euc-kr"), declared="euc-kr") == text


def test_line_ends_become_one_kind() -> None:
    assert decode(b"a\r\nb\rc\nd") == "a\nb\nc\nd"


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc",))))
def test_decoding_utf8_changes_nothing(text: str) -> None:
    assert decode(b"Exports: " + text.encode()) == "Exports: " + text


@pytest.mark.parametrize(
    "text",
    [
        "TAIWAN MARCH EXPORTS UP 12.3 PCT",
        "JAPAN FEB TRADE SURPLUS 5.7 BILLION DLRS VS 3.6 BILLION\nEXPORTS 16.1 BILLION VS 15.2\n"
        "IMPORTS 10.4 BILLION VS 11.6\nCARS 3.1 STEEL 1.2 SHIPS 0.8 CHIPS 0.9 TEXTILES 0.4 TOYS "
        "0.2 PAPER 0.1 ZINC 0.1 RICE NIL COAL 1.9 OIL 4.4 GAS 1.1 ORE 0.8 WHEAT 0.3 BEEF 0.2",
        "Exportaciones: 5",
        "",
        "12,345 67,890 11,213",
        "Die Ausfuhren stiegen.",
    ],
)
def test_a_text_too_short_or_bare_to_tell_is_kept(text: str) -> None:
    assert foreign_language(text) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "Las exportaciones de la isla crecieron un cinco por ciento en marzo, dijo el "
            "instituto el viernes, mientras que las importaciones cayeron por tercer mes y "
            "dejaron un saldo favorable de dos millones.",
        ),
        (
            "fr",
            "Les exportations de laine ont augmenté de cinq pour cent en mars, a indiqué la "
            "douane vendredi, tandis que les importations ont reculé pour le troisième mois "
            "consécutif, ce qui laisse un excédent.",
        ),
        (
            "nl",
            "De uitvoer van goederen is in maart met vijf procent gestegen, zo meldde het bureau "
            "op vrijdag. De invoer was lager of bleef gelijk, en het overschot in de handel was "
            "groter dan in het jaar ervoor.",
        ),
        (
            "pt",
            "As exportações de bens a países da região cresceram cinco por cento em março, a que "
            "se somam as vendas a crédito, disse a agência na sexta-feira. As importações caíram "
            "a um nível que não se via desde a crise.",
        ),
        (
            "de",
            "Was die Ausfuhren in die Länder der Region an Wert verloren, war in der Summe mehr "
            "als im Vorjahr, hat das Amt in Bonn am Freitag mitgeteilt. In der Folge fiel der "
            "Überschuss in der Bilanz um fünf Prozent.",
        ),
        ("ru", "Экспорт шерсти вырос в марте на пять процентов, сообщила в пятницу таможня. " * 2),
    ],
)
def test_other_languages_are_recognised(language: str, text: str) -> None:
    assert foreign_language(text) == language


def test_the_language_check_can_be_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Die Ausfuhren sind im Mai um fünf Prozent gestiegen. " * 10)
    [checked] = read([tmp_path])
    assert isinstance(checked, SetAside) and checked.code == "language"
    assert only(read([tmp_path], language_check=False)).id == "a.txt"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-03-07", "2024-03-07"),
        ("2024-03-07T23:30:00+09:00", "2024-03-07"),
        ("20240307", "2024-03-07"),
        ("7 March 2024", "2024-03-07"),
        ("Thu, 07 Mar 2024 08:00:00 GMT", "2024-03-07"),
        ("26-FEB-1987 15:01:01.79", "1987-02-26"),
        ("13/02/2015", "2015-02-13"),
        ("5.5.2015", "2015-05-05"),
        ("04/02/2015", None),
        ("March 2024", None),
        ("2024", None),
        ("Thursday", None),
        ("2024-02-31", None),
        (1709800000, None),
    ],
)
def test_only_full_and_unmistakable_dates_are_read(value: object, expected: str | None) -> None:
    found = parse_date(value)
    assert (found and str(found)) == expected


def test_a_library_caller_gets_a_document() -> None:
    document = as_document("Exports rose.", title="Wool")
    assert (document.id, document.title, document.published_from) == ("text", "Wool", None)
    assert as_document(document) is document


def test_character_references_left_in_a_text_are_read_as_what_they_stand_for(
    tmp_path: Path,
) -> None:
    path = tmp_path / "feed.jsonl"
    path.write_text(
        json.dumps(
            {
                "title": "Oman &amp;amp; Peru",
                "text": "AT&T, R&D: Oman&#8217;s exports fell 5&nbsp;% to &pound;3&amp;nbsp;bn",
            }
        )
    )
    document = only(read([path], language_check=False))
    assert document.text == "AT&T, R&D: Oman’s exports fell 5\xa0% to £3\xa0bn"
    assert document.title == "Oman & Peru"
