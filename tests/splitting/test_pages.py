"""Pages of several articles, and articles that must stay in one piece."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.records import Document
from extractor.splitting import Article, split

TEA = "Tea exports rose 5 percent in May to 41 million dollars, the board of trade said on Monday."
TIN = "Tin exports fell 3 percent in May to 12 million dollars as two smelters were being repaired."
COD = "Cod exports were unchanged in May at 90 million dollars, according to the fisheries office."
LONG = " ".join([TEA, "Growers in the hills had hoped for more rain and got too much of it."] * 2)


def pieces(text: str, **fields: object) -> list[Article]:
    return split(Document(id="page", text=text, **fields))  # type: ignore[arg-type]


def titles(text: str) -> list[str | None]:
    return [article.title for article in pieces(text)]


THREE = ["Tea growers sell more", "Tin smelters stand still", "Why does cod not move?"]


@pytest.mark.parametrize(
    "template",
    [
        pytest.param("{title}\n\nhttps://hill.example/ask\n\n{body}\n\n", id="address"),
        pytest.param("{title}\nPosted on Jun {n}, 2011 | {n} comments\n{body}\n\n", id="posted"),
        pytest.param("{n} June 2011\n{title}\n{body}\n[Share]\n\n", id="date above"),
        pytest.param("{title}\n\nPublished: 2011-06-0{n}\n\n{body}\n\n", id="published"),
        pytest.param("{title}\nPORT VILA, June {n} - {body}\n\n", id="dateline"),
        pytest.param("{title}\nBy Ola Nord\n{body}\n\n* * *\n\n", id="byline and rule"),
        pytest.param("{title}\n{body}\n\nhill.example | News of the hills\n\n", id="site footer"),
        pytest.param("{title}\nA short summary\n\nJune {n}, 2011\n\n{body}\n\n", id="summary"),
        pytest.param("{title}\nMonday, June {n}, 2011, Page 1{n}\n{body}\n", id="no empty lines"),
    ],
)
def test_articles_that_announce_themselves_are_split(template: str) -> None:
    text = "".join(
        template.format(title=title, body=body, n=n)
        for n, (title, body) in enumerate(zip(THREE, (TEA, TIN, COD), strict=True), start=1)
    )
    articles = pieces(text)
    assert [article.title for article in articles] == THREE
    for article, body in zip(articles, (TEA, TIN, COD), strict=True):
        assert body in article.text
    if "{n}" in template and "PORT" not in template:
        assert [article.published for article in articles] == [date(2011, 6, n) for n in (1, 2, 3)]


def test_articles_cover_the_page_without_overlap() -> None:
    text = "".join(
        f"{title}\nPosted on 3 May 2021\n{body}\n\n"
        for title, body in zip(THREE, (TEA, TIN, COD), strict=True)
    )
    articles = pieces(text)
    assert "".join(article.text for article in articles) == text
    assert [article.index for article in articles] == [0, 1, 2]


def test_lines_above_the_first_headline_belong_to_the_first_article() -> None:
    text = "Home > Archive\n\n" + "".join(
        f"{n} May 2021\n{title}\n{body}\n\n"
        for n, (title, body) in enumerate(zip(THREE, (TEA, TIN, COD), strict=True), start=1)
    )
    first = pieces(text)[0]
    assert first.start == 0 and first.title == THREE[0]
    assert text[slice(*first.masked[0])] == "Home > Archive"


def test_a_story_above_the_first_marked_headline_is_an_article() -> None:
    text = f"Hill news\n\n{LONG}\n\n" + "".join(
        f"{title}\nPosted on 3 May 2021\n{body}\n\n"
        for title, body in zip(THREE[1:], (TIN, COD), strict=True)
    )
    assert titles(text) == ["Hill news", *THREE[1:]]


def test_an_article_without_a_date_of_its_own_takes_the_date_of_the_page() -> None:
    text = (
        f"{THREE[0]}\n\nhttps://hill.example/a\n\nPosted on 3 May 2021\n\n{TEA}\n\n"
        f"{THREE[1]}\n\nhttps://hill.example/a\n\n{TIN}\n"
    )
    articles = pieces(text, published=date(2021, 5, 9), published_from="field")
    assert [(a.published, a.published_from) for a in articles] == [
        (date(2021, 5, 3), "line"),
        (date(2021, 5, 9), "field"),
    ]


ONE_PIECE = {
    "subheadings": f"Tea year\n\n{TEA}\n\nWhat growers say\n\n{TIN}\n\nOutlook\n\n{COD}\n",
    "rules between sections": f"Tea year\n\n{TEA}\n\n---\n\nOther goods\n\n{TIN}\n\n***\n\n{COD}",
    "published and updated": f"Tea year\n\nPublished: 3 May 2021\nUpdated: 4 May 2021\n\n{TEA}",
    "one byline at each end": f"Tea year\n\nBy Ola Nord\n\n{TEA}\n\n{TIN}\n\nBy Ola Nord\n",
    "advertisements": "Tea year\n\n"
    + f"Advertisement - story continues below\n\nThe hills again\n\n{TEA}\n\n" * 3,
    "dates as rows": f"Tea year\n\n{TEA}\n\n31 May 2021 41\n30 April 2021 39\n31 March 2021 40\n",
    "dates in sentences": f"Tea year\n\n{TEA}\n\nOn 3 May 2021 it rained.\n\nOn 4 May 2021 too.",
    "links under the story": f"Tea year\n3 May 2021\n\n{TEA}\n\nTin again\n2 May 2021\n\n"
    "Cod again\n1 May 2021",
    "numbered sections": f"Tea year\n\n1. Exports\n\n{TEA}\n\n2. Imports\n\n{TIN}\n\n"
    f"3. Outlook\n\n{COD}",
    "bullets": f"Tea year\n\n{TEA}\n\n- Tin: down 3%\n- Cod: unchanged\n- Tea: up 5%\n",
    "addresses as sources": f"Tea year\n\n{TEA}\n\nSources\nhttps://a.example\nhttps://b.example\n",
    "nothing": "",
    "white space": " \n\n\t\n",
}


@pytest.mark.parametrize("text", ONE_PIECE.values(), ids=ONE_PIECE.keys())
def test_an_ordinary_article_stays_in_one_piece(text: str) -> None:
    [article] = pieces(text)
    assert (article.start, article.end) == (0, len(text))


def test_the_title_of_the_document_comes_first_and_is_found_in_the_text() -> None:
    [article] = pieces(f"Tea year\n\n{TEA}", title="Tea year")
    assert article.title == "Tea year" and article.title_span == (0, 8)
    [article] = pieces(f"Tea year\n\n{TEA}", title="A good year for tea")
    assert article.title == "A good year for tea" and article.title_span is None


def test_a_text_without_a_headline_has_no_title() -> None:
    [article] = pieces(f"{TEA}\n\n{TIN}")
    assert article.title is None and article.title_span is None


LINES = st.sampled_from(
    (
        *(*THREE, TEA, TIN, COD, "", "", "---", "Posted on 3 May 2021", "4 June 2022"),
        *("https://hill.example/ask", "hill.example | News", "By Ola Nord", "Advertisement"),
        *("SEOUL, Nov. 1 -- Tea.", "Most popular", "What to know", "• Tea: 5 percent"),
        *("a@b.example", "31 May 2021 41"),
    )
)


@given(st.lists(LINES, max_size=30).map("\n".join))
def test_whatever_the_page_articles_cover_it_and_spans_lie_inside(text: str) -> None:
    articles = pieces(text)
    assert "".join(article.text for article in articles) == text
    for article in articles:
        edges = [edge for span in article.masked for edge in span]
        assert edges == sorted(edges)
        assert all(article.start <= edge <= article.end for edge in edges)


@given(st.text(max_size=300))
def test_no_text_is_too_strange(text: str) -> None:
    assert "".join(article.text for article in pieces(text)) == text
