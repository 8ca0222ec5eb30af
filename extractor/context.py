"""What the whole article says before any sentence is read: whose trade, which day, which good.

The reporter is voted for (`extractor.reporters`). Where no date of publication is known, the times
that the text itself names stand in for it (`extractor.reference`), and the facts are flagged.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from extractor.firm_news import tells_of_firm
from extractor.fiscal_years import SEASON
from extractor.lexicon.items import key
from extractor.linking.accounts import names_other_account
from extractor.linking.bounds import time_told
from extractor.linking.cells import BOTH, Phrase
from extractor.linking.compound_places import place_pair
from extractor.linking.noun_phrases import read_phrase
from extractor.linking.state import ArticleState
from extractor.linking.word_sets import BUYING_VERBS, SELLING_VERBS, TRADE_BALANCES
from extractor.mentions.sentences import Sentence, mentions
from extractor.mentions.time_expressions import TimeExpression
from extractor.mentions.types import Mention
from extractor.reference import writing_day
from extractor.reporters import reporter_of
from extractor.resolving import resolve
from extractor.splitting.article import Article
from extractor.time_context import TimeContext
from extractor.topic import article_good, one_good

_TRADE = ("flow", "balance")
"""Kinds of words that name trade."""
_DEEDS = BUYING_VERBS | SELLING_VERBS
_BOTH = frozenset({BOTH, "merchandise and services"})
_GOODS = frozenset({"goods", "merchandise"})
_SIDES = frozenset({"with", "to", "from", "and", "between", "against"})
_WAYS = frozenset({"with", "to", "from"})
_BESIDE = frozenset({"and", "&", ",", "-", "–", "—", "/", "with"})
"""What stands between two countries that a title pairs."""


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
    state.title = title
    state.title_item, state.is_of_one_good = article_good(title, sentences, reporter)
    state.topic_item = one_good(title) or one_good(sentences[0].items if sentences else [])
    state.by_season, state.season_begins = _seasons(title, sentences)
    state.title_partner = _title_partner(title, sentences, reporter)
    state.title_flow = _flow_named(title)
    state.pair = _pair(title, sentences, reporter)
    state.counterpart = _counterpart(title, sentences, reporter)
    for index, item in enumerate(title):
        if item.kind == "period":
            time = time_told(title, index)
            state.period = resolve(time, TimeContext(reference, None, state.reporter))
            state.title_period = state.period
            break
    state.only_trade_balances = not any(
        names_other_account(items) for items in (title, *(s.items for s in sentences))
    )
    state.balance_is_trade = any(
        m.kind == "balance" and before.low in TRADE_BALANCES for before, m in pairwise(title)
    )
    state.scope = _scope(sentences)
    state.is_of_firm = tells_of_firm(title, sentences)
    if state.title_item:
        state.known_goods.add(key(state.title_item))
    return state


def _scope(sentences: list[Sentence]) -> Phrase | None:
    """Goods and services together, where the first trade or balance with a figure is of both.

    Not where the article also tells of the whole trade in goods, which a bare "exports" may be.
    """
    if not any(m.low == "services" for s in sentences for m in s.items):
        return None
    scope: Phrase | None = None
    led: set[str] = set()
    for items in (s.items for s in sentences if s.has_figure):
        for index, item in enumerate(items):
            if item.kind not in _TRADE:
                continue
            read = read_phrase(items, index, 0)
            good, words = read.subject.item, {m.low for m in items[read.first : read.last]}
            if good is None and read.subject.partner is None and words & _GOODS:
                return None
            if good is not None and good.value in _BOTH and (not led or item.kind not in led):
                scope = scope or good
            led.add("balance" if item.kind == "balance" else "flow")
    return scope


def _seasons(title: list[Mention], sentences: list[Sentence]) -> tuple[bool, int | None]:
    """Whether the article tells of crop years, and the month in which it says they begin."""
    times = [
        m.value
        for items in (title, *(s.items for s in sentences))
        for m in items
        if m.kind == "period"
    ]
    crops = any(time.unit == SEASON for time in times)
    if not crops:
        return False, None
    said = [t.first for t in times if t.kind == "fiscal" and t.first]
    said += [t.first for t in times if t.kind == "months" and not t.year and _is_whole_year(t)]
    return True, said[0] if said else None


def _is_whole_year(time: TimeExpression) -> bool:
    """Twelve months in a row: "October to September"."""
    return bool(time.first and time.last) and ((time.first or 0) - (time.last or 0)) % 12 == 1


def _title_partner(title: list[Mention], sentences: list[Sentence], home: str | None) -> str | None:
    """The partner that the title names and the first figures repeat."""
    found = None
    for index, item in enumerate(title):
        if item.kind in ("flow", "balance"):
            partner = read_phrase(title, index, 0).subject.partner
            found = partner.value if partner is not None else None
            break
    found = found or _paired_with(title, home)
    if found is None or found == home:
        return None
    lead = next((s for s in sentences if s.has_figure), None)
    if lead is None:
        return None
    repeated = any(m.kind == "place" and m.value.code == found for m in lead.items)
    return found if repeated else None


def _flow_named(title: list[Mention]) -> str | None:
    """The flow that a title names by its own name, not by one of "sales" and "shipments"."""
    flows = (m.value for m in title if m.kind == "flow")
    named = (flow for flow, manner in flows if manner != "loose" and flow != "trade")
    return next(named, None)


def _paired_with(title: list[Mention], home: str | None) -> str | None:
    """The other country of a pair in the title: "Japan-China trade"."""
    pairs = (place_pair(m.text) for m in title if m.kind == "word")
    others = (set(pair) - {home} for pair in pairs if pair is not None and home in pair)
    return next((other.pop() for other in others if other), None)


def _pair(title: list[Mention], sentences: list[Sentence], home: str | None) -> str | None:
    """The partner of an article on the trade of two: its title pairs them, or it names no others.

    The lead tells of trade with the partner then: "a record surplus with China".
    """
    paired = _paired_with(title, home) or _beside(title, sentences, home)
    if paired is not None:
        return paired
    places = [
        m.value
        for items in (title, *(s.items for s in sentences))
        for m in items
        if m.kind == "place"
    ]
    named = {place.code for place in places}
    others = named - {home}
    if home not in named or not others:
        return None
    if len(others) == 1:
        lead = title if any(m.kind in _TRADE for m in title) else sentences[0].items
        other = str(others.pop())
        if _trades_with(lead, other):
            return other
    countries = {place.code for place in places if place.kind == "country"} - {home}
    return _told_of_two(sentences, countries, home)


def _told_of_two(sentences: list[Sentence], others: set[str], home: str | None) -> str | None:
    """The other country where the first sum is of the trade of two, and all partners are it.

    "Trade between Peru and Chile was worth $3 bn" in news of an envoy, whoever else is named.
    """
    lead = next((s.items for s in sentences if s.has_figure), [])
    first = next((k for k, m in enumerate(lead) if m.kind in _TRADE), None)
    if first is None or not (lead[first].kind == "balance" or lead[first].value[0] == "trade"):
        return None
    told = _sides(lead, first) - {home}
    other = told.pop() if len(told) == 1 else None
    if other not in others:
        return None
    for items in (s.items for s in sentences):
        for index, item in enumerate(items):
            if item.kind in _TRADE and not _sides(items, index) <= {home, other}:
                return None
    return other


def _sides(items: list[Mention], index: int) -> set[str | None]:
    """Reporter and partner of the trade told of at `index`."""
    subject = read_phrase(items, index, 0).subject
    return {side.value for side in (subject.partner, subject.reporter) if side is not None}


def _beside(title: list[Mention], sentences: list[Sentence], home: str | None) -> str | None:
    """The country that the title puts beside the reporter: "Chile and Peru hold talks".

    The first trade with a figure is with it: two that only did alike make no pair.
    """
    places = [k for k, m in enumerate(title) if m.kind == "place"]
    codes = {title[k].value.code for k in places}
    if len(places) != 2 or len(codes) != 2 or home not in codes:
        return None
    between = [m.low for m in title[places[0] + 1 : places[1]]]
    lead = next((s.items for s in sentences if s.has_figure), None)
    if len(between) != 1 or between[0] not in _BESIDE or lead is None:
        return None
    other = (codes - {home}).pop()
    flows = (k for k, m in enumerate(lead) if m.kind in _TRADE)
    told = next((read_phrase(lead, k, 0).subject for k in flows), None)
    sides = {side.value for side in (told.partner, told.reporter) if side} if told else set()
    sent = any(
        place.kind == "place" and place.value.code == other and way.low in _WAYS
        for way, place in pairwise(lead)
    )
    return str(other) if told and (other in sides or sent) else None


def _trades_with(items: list[Mention], other: str) -> bool:
    """Whether the first flow of these words has this other side: "a surplus of 3 bn with Peru"."""
    trades = (k for k, m in enumerate(items) if m.kind in _TRADE or m.low in _DEEDS)
    first = next(trades, len(items))
    for k in range(first, len(items)):
        if items[k].kind == "direction" and not items[k].value.noun:
            return False
        if items[k].low == "which" and items[k - 1].low == "of":
            return False  # "a gap of 9 bn, of which 3 bn was with Peru"
        if items[k].kind in _TRADE and items[k - 1].kind not in _TRADE and k > first:
            return False
        if items[k].kind == "place" and items[k].value.code == other:
            near = {m.low for m in items[max(0, k - 3) : k]}
            return bool(near & _SIDES)
    return False


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
