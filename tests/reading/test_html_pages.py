from __future__ import annotations

import runpy
from pathlib import Path
from types import SimpleNamespace

import pytest

from extractor.reading.html_page import declared_encoding, read_html
from extractor.records import Document
from extractor.splitting import split

pages = SimpleNamespace(**runpy.run_path(str(Path(__file__).with_name("pages.py"))))

by_name = pytest.mark.parametrize("page", pages.PAGES, ids=lambda page: page.name)


def flat(text: str) -> str:
    return " ".join(text.split())


@by_name
def test_a_page_gives_its_whole_story_in_order(page) -> None:
    text, _, _ = read_html(page.html)
    position = 0
    for piece in (piece for piece in page.main if len(piece) > 40):
        position = flat(text).index(flat(piece), position)
    assert all(flat(piece) in flat(text) for piece in page.main)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(
            page,
            marks=pytest.mark.xfail(reason="nothing names the boxes around the story")
            if page is pages.SPANS
            else (),
            id=page.name,
        )
        for page in pages.PAGES
    ],
)
def test_navigation_consent_and_links_stay_out(page) -> None:
    text = flat(read_html(page.html)[0])
    assert [noise for noise in page.noise if noise in text] == []


@by_name
def test_title_and_date_come_from_the_metadata(page) -> None:
    _, title, published = read_html(page.html)
    if page.title:
        assert title == page.title
    if page.published:
        assert str(published) == page.published


def test_a_page_without_a_date_is_not_given_one() -> None:
    assert read_html(pages.FLASH.html)[2] is None


def test_a_table_comes_out_row_by_row() -> None:
    text, _, _ = read_html(pages.BULLETIN.html)
    assert "Month | Exports | Imports\nJanuary | 1,322 | 1,410\nFebruary | 1,298 | 1,377" in text
    assert "---" not in text


def test_an_archive_page_is_split_with_a_date_for_each_article() -> None:
    text, title, _ = read_html(pages.ARCHIVE.html)
    articles = split(Document(id="archive", text=text, title=title))
    assert [(a.title, str(a.published)) for a in articles] == [
        ("Coffee exports up", "2020-11-04"),
        ("Storm cuts banana exports", "2020-11-09"),
        ("Sugar sales steady", "2020-11-11"),
    ]


def test_a_fragment_without_page_tags_is_read() -> None:
    assert "Wool exports" in read_html("<p>Wool exports rose 3 percent in June.</p>")[0]


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        (b'<html><head><meta charset="euc-kr">', "euc-kr"),
        (
            b"<META http-equiv=Content-Type content='text/html; charset=windows-1252'>",
            "windows-1252",
        ),
        (b'<?xml version="1.0" encoding="iso-8859-15"?><html>', "iso-8859-15"),
        (b"<html><head><title>charset</title>", None),
    ],
)
def test_the_declared_encoding_is_found(head: bytes, encoding: str | None) -> None:
    assert declared_encoding(head) == encoding
