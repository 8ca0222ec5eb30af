"""What the whole article says before any sentence is read: whose trade, which day, which good.

The reporter is voted for (`extractor.reporters`). Where no date of publication is known, the times
that the text itself names stand in for it (`extractor.reference`), and the facts are flagged.
"""

from __future__ import annotations

from datetime import date

from extractor.lexicon.places import places
from extractor.linking.cells import Phrase, Subject
from extractor.linking.noun_phrases import read_phrase
from extractor.linking.state import ArticleState
from extractor.mentions.sentences import Sentence, mentions
from extractor.mentions.types import Mention
from extractor.reference import writing_day
from extractor.reporters import reporter_of
from extractor.resolving import TimeContext, resolve
from extractor.splitting.article import Article
from extractor.topic import article_good, one_good


def article_state(
    article: Article, sentences: list[Sentence], page_reporter: str | None = None
) -> ArticleState:
    """The memory with which reading begins.

    `page_reporter` is the reporter of the articles before this one on its page.
    """
    title = mentions(article.title, 0, len(article.title)) if article.title else []
    reference, inferred = _reference(article, sentences, title)
    reporter, certain = reporter_of(article, title, sentences, page_reporter)
    state = ArticleState(
        reference, reporter, published_inferred=inferred, home=reporter, home_is_sure=certain
    )
    state.title_item, state.is_of_one_good = article_good(title, sentences)
    state.topic_item = one_good(title) or one_good(sentences[0].items if sentences else [])
    state.title_partner = _title_partner(title, sentences, reporter)
    state.counterpart = _counterpart(title, sentences, reporter)
    state.aliases["NODX"] = Subject("exports", item=Phrase("non-oil domestic", -1, -1))
    for item in title:
        if item.kind == "period":
            state.period = resolve(item.value, TimeContext(reference, None, state.reporter))
            state.title_period = state.period
            break
    if state.title_item:
        state.known_goods.add(state.title_item)
    return state


def _title_partner(title: list[Mention], sentences: list[Sentence], home: str | None) -> str | None:
    """The partner that the title names and the first figures repeat."""
    found = None
    for index, item in enumerate(title):
        if item.kind in ("flow", "balance"):
            partner = read_phrase(title, index, 0).subject.partner
            found = partner.value if partner is not None else None
            break
    for item in title:
        parts = item.text.split("-") if "-" in item.text else []
        pair = {places()[part].code for part in parts if part in places()}
        if found is None and home in pair and len(pair) == 2:
            found = (pair - {home}).pop()
    if found is None or found == home:
        return None
    lead = next((s for s in sentences if s.has_figure), None)
    if lead is None:
        return None
    repeated = any(m.kind == "place" and m.value.code == found for m in lead.items)
    return found if repeated else None


def _counterpart(title: list[Mention], sentences: list[Sentence], home: str | None) -> str | None:
    """The one other country that the title, or else the lead, names beside the reporter."""
    for items in (title, sentences[0].items if sentences else []):
        countries = (m.value for m in items if m.kind == "place" and m.value.kind == "country")
        others = {country.code for country in countries if country.code != home}
        if len(others) == 1:
            return str(others.pop())
    return None


def _reference(
    article: Article, sentences: list[Sentence], title: list[Mention]
) -> tuple[date | None, bool]:
    """The day of publication, or its stand-in from the text and True."""
    if article.published is not None:
        return article.published, False
    day = writing_day(title, (s.items for s in sentences), article.dateline)
    return day, day is not None
