"""Every fact leads back to its words: quotes and spans lie in the text and say its fields."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractor.records import Fact

Reader = Callable[..., list[Fact]]

ARTICLES = {
    "an agency report": (
        "1987-04-28",
        "Denmark's trade deficit widens",
        "COPENHAGEN, April 28 - Denmark's trade deficit rose to 720 mln crowns in March from 410 "
        "mln in February.\n\nExports fell 3.1 pct to 13.2 billion crowns while imports rose "
        "1.4 pct to 13.9 billion.\n",
    ),
    "a Korean release": (
        "2024-06-01",
        None,
        "South Korea’s exports rose 11.7 percent from a year earlier to $58.1 billion in May, the "
        "eighth straight monthly gain, the ministry said.\n\nSemiconductor exports jumped "
        "54.5 percent to $11.4 billion. Shipments to the United States climbed 15.6 percent to "
        "$10.9 billion — an all-time high for May.\n",
    ),
    "a page with odd spaces and dashes": (
        "2022-09-07",
        "China trade",
        "China’s\u00a0exports grew 7.1% in August\u2009—\u2009well below July’s pace — to "
        "US$314.9\u00a0billion,\nand imports edged up 0.3%,\r\nleaving a surplus of US$79.4 "
        "billion.\r\n",
    ),
    "Vietnamese goods": (
        "2023-08-29",
        None,
        "Việt Nam exported 5.8 million tonnes of rice worth $3.16 billion in the first eight "
        "months, up 21 percent in volume. The Philippines took 40 percent of the total.\n",
    ),
    "a list": (
        "2016-07-21",
        None,
        "Swiss exports in June 2016: watches CHF 1.6 billion (-16.1%), machinery CHF 2.7 billion "
        "(+4.8%).",
    ),
}
FIGURES = ("amount", "growth_pct", "change", "share_pct", "quantity", "streak_length")


@pytest.fixture(params=ARTICLES.values(), ids=list(ARTICLES))
def article(request: pytest.FixtureRequest, read: Reader) -> tuple[str, list[Fact]]:
    published, title, text = request.param
    return text, read(text, published, title)


def test_something_is_read(article: tuple[str, list[Fact]]) -> None:
    assert len(article[1]) >= 2


def test_a_quote_is_verbatim(article: tuple[str, list[Fact]]) -> None:
    text, facts = article
    for fact in facts:
        assert fact.quote.strip()
        assert fact.quote in text


def test_spans_lie_in_the_text(article: tuple[str, list[Fact]]) -> None:
    text, facts = article
    for fact in facts:
        for name, spans in fact.spans.items():
            for start, end in spans:
                assert 0 <= start < end <= len(text), name
                assert text[start:end] == text[start:end].strip(), name


def test_every_figure_has_a_span_and_the_quote_holds_it(article: tuple[str, list[Fact]]) -> None:
    text, facts = article
    for fact in facts:
        told = [name for name in FIGURES if getattr(fact, name) is not None]
        assert told
        assert all(fact.spans.get(name) for name in told)
        assert any(text[a:b] in fact.quote for name in told for a, b in fact.spans[name])


def test_a_dimension_is_either_in_the_text_or_said_to_be_inherited(
    article: tuple[str, list[Fact]],
) -> None:
    for fact in article[1]:
        for name in ("reporter", "item", "partner", "period"):
            if getattr(fact, name) is not None:
                assert name in fact.spans or name in fact.inherited, (name, fact.quote)


SPANS = [
    ("growth_pct", "3.4 percent"),
    ("amount", "$2.75 billion"),
    ("partner", "Spain"),
    ("item", "olive oil"),
    ("flow", "exports"),
    ("reporter", "Tunisia"),
    ("period", "October 2018"),
]


@pytest.mark.parametrize(("field", "words"), SPANS, ids=[row[0] for row in SPANS])
def test_a_span_says_what_the_field_says(field: str, words: str, read: Reader) -> None:
    text = (
        "Tunisia's olive oil exports to Spain rose 3.4 percent to $2.75 billion in October 2018, "
        "officials said."
    )
    [fact] = read(text, "2018-11-20")
    assert any(words in text[start:end] for start, end in fact.spans[field])
    assert fact.quote == "olive oil exports to Spain rose 3.4 percent to $2.75 billion"


def test_offsets_survive_an_emoji_and_a_combining_accent(read: Reader) -> None:
    text = "🚢 Cafe\u0301 news. Peru's exports rose 5 percent to $4.1 billion in May 2018."
    [fact] = read(text, "2018-07-05")
    [(start, end)] = fact.spans["amount"]
    assert text[start:end] == "$4.1 billion"


def test_a_fact_of_the_title_alone_leads_into_the_text_or_is_not_told(read: Reader) -> None:
    body = "The ministry gave no further details on Monday."
    for fact in read(body, "2018-07-05", "Peru's exports up 5 percent in May"):
        assert fact.quote in body
