"""What the whole article says before any sentence is read: whose trade, which day, which good.

A reporter is taken from the first phrase that names one ("Japanese exports", "Statistics Canada"),
then from the title, the agency, the dateline. Where no date of publication is known, the latest
time that the text itself names stands in for it, and the facts are flagged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from extractor.lexicon.currencies import home
from extractor.lexicon.items import canonical
from extractor.lexicon.places import places
from extractor.linking.cells import Phrase, Subject
from extractor.linking.noun_phrases import read_phrase
from extractor.linking.roles import period_role
from extractor.linking.state import ArticleState
from extractor.mentions.dates import TimeExpression
from extractor.mentions.sentences import Sentence, mentions
from extractor.mentions.types import Mention
from extractor.periods import add_months, month_end
from extractor.resolving import TimeContext, resolve
from extractor.splitting.article import Article

_LEAD = 4
_MASTHEAD = 160
"""How many characters of a text, boilerplate included, may name the office that publishes it."""
_VOTERS = 12
"""How many sentences are asked for a reporter before the article as a whole is."""


def article_state(article: Article, sentences: list[Sentence], page_reporter: str | None = None) -> ArticleState:
    """The memory with which reading begins; `page_reporter` is that of the articles before it on its page."""
    title = mentions(article.title, 0, len(article.title)) if article.title else []
    reference, inferred = _reference(article, sentences, title)
    reporter, certain = _reporter(article, title, sentences, page_reporter)
    state = ArticleState(reference, reporter, published_inferred=inferred, home=reporter, home_is_sure=certain)
    state.title_item = _title_item(title, sentences)
    state.topic_item = _topic(title) or _topic(sentences[0].items if sentences else [])
    state.title_partner = _title_partner(title, sentences, reporter)
    state.counterpart = _counterpart(title, sentences, reporter)
    state.aliases["NODX"] = Subject("exports", item=Phrase("non-oil domestic", -1, -1))
    for item in title:
        if item.kind == "period":
            state.period = resolve(item.value, TimeContext(reference, None, state.reporter))
            break
    if state.title_item:
        state.known_goods.add(state.title_item)
    return state


def _reporter(article: Article, title: list[Mention], sentences: list[Sentence], page: str | None) -> tuple[str | None, bool]:
    votes: Counter[str] = Counter()
    for weight, items in [(3.0, title), *((1.0, s.items) for s in sentences[:_VOTERS])]:
        owner = _owner(items)
        if owner:
            votes[owner] += weight
        agency = next((m.value for m in items if m.kind == "agency"), None)
        if agency:
            votes[str(agency)] += 1.0
    masthead = next((m.value for m in mentions(article.text[:_MASTHEAD], 0, min(_MASTHEAD, len(article.text))) if m.kind == "agency"), None)
    if masthead and len(str(masthead)) == 3:
        votes[str(masthead)] += 1.0
    if page:
        votes[page] += 1.0
    for code in _monies(sentences):
        votes[code] += 0.1
    opening = sentences[0].items[0] if sentences else None
    if opening is not None and opening.kind == "place" and opening.value.kind == "city":
        votes[opening.value.code] += 1.2
    town = places().get((article.place or "").title())
    if town is not None and len(town.code) == 3:
        votes[town.code] += 1.2
    for items in [title, *(s.items for s in sentences)]:
        for k, item in enumerate(items):
            if item.kind == "place" and item.value.kind in ("country", "city") and not _as_partner(items, k):
                votes[item.value.code] += 0.05 if item.value.kind == "country" else 0.02
    first = _first_place([title, *(s.items for s in sentences[:_LEAD])])
    if first:
        votes[first] += 0.5
    if not votes:
        return _first_place(s.items for s in sentences), False
    best = max(votes, key=lambda code: votes[code])
    return best, votes[best] >= 1.0


def _monies(sentences: list[Sentence]) -> list[str]:
    """Home countries of the currencies in which the article counts, five mentions at most."""
    found = [home(m.value.currency) for s in sentences for m in s.items if m.kind == "money" and m.value.currency]
    return [code for code in found if code][:5]


def _owner(items: list[Mention]) -> str | None:
    """The place that owns a flow in these words: "Korea's exports", "imports to Canada"."""
    floor = 0
    for index, item in enumerate(items):
        if item.kind not in ("flow", "balance") or (item.kind == "flow" and item.value[0] == "trade"):
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
            if item.kind == "place" and item.value.kind in ("country", "subdivision") and not _as_partner(items, k):
                return str(item.value.code)
    return None


def _as_partner(items: list[Mention], index: int) -> bool:
    """"exports to China", "imports from the US and Japan": a place that stands as the other side."""
    k = index - 1
    while k >= 0 and (items[k].low in ("the", "and", ",", "mainland") or items[k].kind == "place"):
        k -= 1
    return k >= 0 and items[k].low in ("to", "from", "with", "into", "against")


def _title_item(title: list[Mention], sentences: list[Sentence]) -> str | None:
    """The good that the whole article is about: its title names it, and so does its first figure."""
    for index, item in enumerate(title):
        if item.kind != "flow":
            continue
        good = read_phrase(title, index, 0).subject.item
        if good is None or canonical(good.value) is None:
            return None
        name = canonical(good.value)
        lead = next((s for s in sentences if s.has_figure), None)
        return good.value if lead is not None and _names(lead.items, name) else None
    return None


def _topic(items: list[Mention]) -> str | None:
    """The one good that these words name."""
    found: dict[str, str] = {}
    index = 0
    while index < len(items):
        for size in (3, 2, 1):
            if any(m.kind not in ("word", "topic") for m in items[index : index + size]):
                continue
            words = " ".join(m.low for m in items[index : index + size])
            name = canonical(words) if words and words[0].isalpha() else None
            if name is not None:
                found.setdefault(name, words)
                index += size - 1
                break
        index += 1
    return next(iter(found.values())) if len(found) == 1 else None


def _names(items: list[Mention], name: str | None) -> bool:
    """Whether these words name the good, by any of its names."""
    words = [m.low if m.kind in ("word", "topic") else "" for m in items]
    return any(canonical(" ".join(words[k : k + n])) == name for n in (1, 2, 3) for k in range(len(words) - n + 1) if words[k].isalpha())


def _title_partner(title: list[Mention], sentences: list[Sentence], home: str | None) -> str | None:
    """The partner that the title names and the first figures repeat."""
    found = None
    for index, item in enumerate(title):
        if item.kind in ("flow", "balance"):
            partner = read_phrase(title, index, 0).subject.partner
            found = partner.value if partner is not None else None
            break
    for item in title:
        pair = {places()[part].code for part in item.text.split("-") if part in places()} if "-" in item.text else set()
        if found is None and home in pair and len(pair) == 2:
            found = (pair - {home}).pop()
    if found is None or found == home:
        return None
    lead = next((s for s in sentences if s.has_figure), None)
    return found if lead is not None and any(m.kind == "place" and m.value.code == found for m in lead.items) else None


def _counterpart(title: list[Mention], sentences: list[Sentence], home: str | None) -> str | None:
    """The one other country that the title, or else the lead, names beside the reporter."""
    for items in (title, sentences[0].items if sentences else []):
        others = {m.value.code for m in items if m.kind == "place" and m.value.kind == "country" and m.value.code != home}
        if len(others) == 1:
            return str(others.pop())
    return None


def _reference(article: Article, sentences: list[Sentence], title: list[Mention]) -> tuple[date | None, bool]:
    """The day of publication, or its stand-in from the text and True."""
    if article.published is not None:
        return article.published, False
    times = [_as_told(s.items, k) for s in sentences for k, m in enumerate(s.items) if m.kind in ("period", "date")]
    times += [m.value for m in title if m.kind in ("period", "date")]
    latest = _latest(times)
    if article.dateline is not None:
        return _from_dateline(article.dateline, latest), True
    return latest, latest is not None


def _as_told(items: list[Mention], index: int) -> TimeExpression:
    """A month that serves as the base of a comparison was followed by the one a year later."""
    value: TimeExpression = items[index].value
    if index and (items[index - 1].low in ("by", "until", "before") or (items[index - 1].low == "since" and value.kind == "year")):
        return TimeExpression("none")
    if value.kind == "year" and any(m.kind == "forecast" or m.low in ("outlook", "next") for m in items[max(0, index - 6) : index]):
        return TimeExpression("months", year=value.year, first=1, last=1)
    if value.kind in ("month", "quarter", "half", "days") and value.year and index and period_role(items, index) == "basis":
        before = {m.low for m in items[max(0, index - 3) : index]}
        if before & {"against", "with", "to", "than", "versus"}:
            return replace(value, year=value.year + 1)
    return value


def _latest(times: list[TimeExpression]) -> date | None:
    """The end of the latest time that the text names with its year, one month on for reporting."""
    dated: list[date] = []
    years: list[int] = []
    for time in times:
        year = time.end_year or time.year
        if year is None or time.kind == "same":
            continue
        if time.kind == "date" and time.month and time.first and time.first <= 28:
            dated.append(date(year, time.month, time.first))
        elif time.kind in ("month", "days", "months_to") and time.month:
            dated.append(add_months(date(year, time.month, 1), 1))
        elif time.kind == "months" and time.last:
            dated.append(add_months(date(year, time.last, 1), 1))
        elif time.kind in ("quarter", "half") and time.first:
            size = 3 if time.kind == "quarter" else 6
            dated.append(add_months(date(year, 1, 1), time.first * size))
        elif time.kind in ("first_months",) and time.first:
            dated.append(add_months(date(year, 1, 1), time.first))
        elif time.kind == "year":
            years.append(year)
        elif time.kind == "fiscal" and time.end_year:
            years.append(time.end_year)
    best = max(dated, default=None)
    top = max((y for y in years if y < 2100), default=None)
    if best is not None and (top is None or best.year >= top - 1):
        return best
    if top is None:
        return best
    return month_end(top, 12)


def _from_dateline(dateline: tuple[int, int], latest: date | None) -> date | None:
    if latest is None:
        return None
    number, day = dateline
    try:
        candidate = date(latest.year, number, day)
    except ValueError:
        return latest
    if (candidate - latest).days < -200:
        candidate = candidate.replace(year=latest.year + 1)
    return candidate


