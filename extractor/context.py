"""What the whole article says before any sentence is read: whose trade, which day, which good.

A reporter is taken from the first phrase that names one ("Japanese exports", "Statistics Canada"),
then from the title, the agency, the dateline. Where no date of publication is known, the times
that the text itself names stand in for it (`extractor.reference`), and the facts are flagged.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain

from extractor.lexicon.currencies import home
from extractor.lexicon.places import places
from extractor.linking.cells import Phrase, Subject
from extractor.linking.noun_phrases import read_phrase
from extractor.linking.partners import is_subject
from extractor.linking.state import ArticleState
from extractor.mentions.sentences import Sentence, mentions
from extractor.mentions.tokens import tokens
from extractor.mentions.types import Mention
from extractor.mentions.vocabulary import names
from extractor.reference import writing_day
from extractor.resolving import TimeContext, resolve
from extractor.splitting.article import Article
from extractor.topic import article_good, one_good

_LEAD = 4
_MASTHEAD = 160
"""How many characters of a text, boilerplate included, may name the office that publishes it."""
_VOTERS = 12
"""How many sentences are asked for a reporter before the article as a whole is."""
_COUNTRY_CODE = 3
"""Length of a country's code; groups and subdivisions have longer or shorter ones."""
_VOTE = 1.0
_TITLE_VOTE = 3.0
_TOWN_VOTE = 1.2
_FIRST_PLACE = 0.5
_MONEY_VOTE = 0.1
_MONIES = 5
_PLACE_VOTES = {"country": 0.05, "city": 0.02}


def article_state(
    article: Article, sentences: list[Sentence], page_reporter: str | None = None
) -> ArticleState:
    """The memory with which reading begins.

    `page_reporter` is the reporter of the articles before this one on its page.
    """
    title = mentions(article.title, 0, len(article.title)) if article.title else []
    reference, inferred = _reference(article, sentences, title)
    reporter, certain = _reporter(article, title, sentences, page_reporter)
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


def _reporter(
    article: Article, title: list[Mention], sentences: list[Sentence], page: str | None
) -> tuple[str | None, bool]:
    """Whose trade the article tells of, by vote, and whether the vote is clear."""
    everything = [title, *(s.items for s in sentences)]
    votes: defaultdict[str, float] = defaultdict(float)
    for code, weight in chain(
        _spoken_votes(title, sentences),
        _printed_votes(article, sentences, page),
        _place_votes(everything),
    ):
        votes[code] += weight
    first = _first_place(everything[: _LEAD + 1])
    if first:
        votes[first] += _FIRST_PLACE
    if not votes:
        return _first_place(s.items for s in sentences), False
    best = max(votes, key=lambda code: votes[code])
    return best, votes[best] >= _VOTE


def _spoken_votes(title: list[Mention], sentences: list[Sentence]) -> Iterator[tuple[str, float]]:
    """Owners of flows and agencies, in the title and the first sentences."""
    for weight, items in [(_TITLE_VOTE, title), *((_VOTE, s.items) for s in sentences[:_VOTERS])]:
        owner = _owner(items)
        if owner:
            yield owner, weight
        agency = next((m.value for m in items if m.kind == "agency"), None)
        if agency:
            yield str(agency), _VOTE


def _printed_votes(
    article: Article, sentences: list[Sentence], page: str | None
) -> Iterator[tuple[str, float]]:
    """The masthead, the articles before on the page, the currencies, the towns of the dateline."""
    masthead = _masthead(article.text[:_MASTHEAD])
    if masthead and len(masthead) == _COUNTRY_CODE:
        yield masthead, _VOTE
    if page:
        yield page, _VOTE
    for code in _monies(sentences):
        yield code, _MONEY_VOTE
    opening = sentences[0].items[0] if sentences else None
    if opening is not None and opening.kind == "place" and opening.value.kind == "city":
        yield opening.value.code, _TOWN_VOTE
    town = places().get((article.place or "").title())
    if town is not None and len(town.code) == _COUNTRY_CODE:
        yield town.code, _TOWN_VOTE


def _place_votes(parts: Iterable[list[Mention]]) -> Iterator[tuple[str, float]]:
    """Every country and city that does not stand as the other side."""
    for items in parts:
        for k, item in enumerate(items):
            if item.kind != "place" or item.value.kind not in _PLACE_VOTES:
                continue
            if not _as_partner(items, k):
                yield item.value.code, _PLACE_VOTES[item.value.kind]


def _masthead(opening: str) -> str | None:
    """The agency that the first words name; they are read only where they name any."""
    if not any(kind == "agency" for _, _, kind, _ in names(tokens(opening)[1])):
        return None
    found = (m.value for m in mentions(opening, 0, len(opening)) if m.kind == "agency")
    return next(map(str, found), None)


def _monies(sentences: list[Sentence]) -> list[str]:
    """Home countries of the currencies in which the article counts, the first few mentions."""
    monies = (m.value.currency for s in sentences for m in s.items if m.kind == "money")
    found = [home(currency) for currency in monies if currency]
    return [code for code in found if code][:_MONIES]


def _owner(items: list[Mention]) -> str | None:
    """The place that owns a flow in these words: "Korea's exports", "imports to Canada"."""
    floor = 0
    for index, item in enumerate(items):
        if item.kind not in ("flow", "balance") or (
            item.kind == "flow" and item.value[0] == "trade"
        ):
            continue
        read = read_phrase(items, index, floor)
        reporter = read.subject.reporter
        if reporter is not None:
            return reporter.value
        floor = index + 1
    return None


def _first_place(parts: Iterable[list[Mention]]) -> str | None:
    for items in parts:
        for k, item in enumerate(items):
            named = item.kind == "place" and item.value.kind in ("country", "subdivision")
            if named and not _as_partner(items, k):
                return str(item.value.code)
    return None


def _as_partner(items: list[Mention], index: int) -> bool:
    """Whether a place stands as the other side: "exports to China", "from the US and Japan"."""
    if is_subject(items, index, index + 1):
        return False
    k = index - 1
    while k >= 0 and (items[k].low in ("the", "and", ",", "mainland") or items[k].kind == "place"):
        k -= 1
    return k >= 0 and items[k].low in ("to", "from", "with", "into", "against")


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
