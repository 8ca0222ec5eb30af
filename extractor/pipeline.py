"""From a document to its facts: split, recognise, link, resolve, merge, check, rate.

>>> fact = extract("South Korea's exports rose 3.1 percent to $56.56 billion in March 2024.")[0]
>>> fact.reporter, fact.flow, fact.period, str(fact.amount), str(fact.growth_pct)
('KOR', 'exports', '2024-03', '56560000000', '3.1')
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

from extractor.checking import check
from extractor.confidence import rate
from extractor.context import article_state
from extractor.linking.article import Aside, link
from extractor.linking.headline import is_headline
from extractor.mentions.sentences import Sentence, paragraphs, sentences
from extractor.mentions.types import Mention
from extractor.merging import merge
from extractor.names.gaps import open_items
from extractor.names.settings import Names
from extractor.passing import may_tell_of_trade
from extractor.reading import as_document
from extractor.records import Document, Fact
from extractor.splitting import Article, split
from extractor.tables import find_tables, outside, read_table


@dataclass(frozen=True, slots=True)
class Analysis:
    """What was found in one document, and what the facts were made from."""

    facts: list[Fact] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    told: dict[int, list[Sentence]] = field(default_factory=dict)
    """The sentences of each article, by its index, without its tables."""


def analyse(document: Document, *, names: Names = "rules") -> Analysis:
    """The facts of a document with the articles and mentions behind them.

    `names` says who names goods that no table lists: the rules, the trained model, or both.
    """
    articles = split(document)
    facts: list[Fact] = []
    found: list[Mention] = []
    told: dict[int, list[Sentence]] = {}
    page_reporter: str | None = None
    for article in articles:
        read = list(sentences(article))
        for sentence in read:
            found.extend(m for m in sentence.items if m.kind not in ("word", "punct"))
        state = article_state(article, _story(article, read), page_reporter)
        page_reporter = page_reporter or state.home
        tables = find_tables(document.text, paragraphs(article))
        asides = [Aside(table.start, partial(read_table, table)) for table in tables]
        told[article.index] = outside(read, tables)
        claims = link(told[article.index], state, asides, article.title_span)
        open_items(claims, document.text, names)
        facts.extend(merge(claims, state, document, article.index))
    check(facts, document.text)
    rate(facts, document.text, told)
    return Analysis(facts, articles, found, told)


def _story(article: Article, read: list[Sentence]) -> list[Sentence]:
    """The sentences without the headline; the headline where there is nothing else."""
    return [s for s in read if not is_headline(s, article.title_span)] or read


def extract(text_or_document: str | Document, *, names: Names = "rules") -> list[Fact]:
    """The facts of one text.

    Args:
        text_or_document: plain text, or a `Document` with its title and date of publication.
        names: who names goods that no table lists: "rules", the trained "model", or "both".
    """
    document = as_document(text_or_document)
    return analyse(document, names=names).facts if may_tell_of_trade(document) else []
