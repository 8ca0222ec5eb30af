"""Whose trade an article tells of, by a vote of all that it says.

Owners of flows ("Japanese exports") and agencies ("Statistics Canada") have the most to say, the
title above all; then towns of datelines, currencies, and every country that is no one's partner.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from extractor.lexicon.currencies import home
from extractor.lexicon.places import country_of, places
from extractor.linking.cells import Phrase
from extractor.linking.goods import is_plain
from extractor.linking.noun_phrases import read_phrase
from extractor.linking.ours import sides_of_us
from extractor.linking.partners import is_subject
from extractor.linking.shippers import shipper
from extractor.linking.word_sets import (
    BUYING_VERBS,
    GIVING_VERBS,
    POSSESSIVES,
    SELLING_VERBS,
    TAKING_VERBS,
    WORLD,
    words,
)
from extractor.mentions.runs import runs_of
from extractor.mentions.sentences import Sentence, mentions, paragraphs
from extractor.mentions.types import Mention, names_trade
from extractor.mentions.vocabulary import names
from extractor.offices import BODIES, office_named, reports_for
from extractor.splitting.article import Article

_LEAD = 4
_MASTHEAD = 160
"""How many characters of a text, boilerplate included, may name the office that publishes it."""
_VOTERS = 12
"""How many sentences are asked for a reporter before the article as a whole is."""
_COUNTRY_CODE = 3
"""Length of a country's code; groups and subdivisions have longer or shorter ones."""
_VOTE = 1.0
_TITLE_VOTE = 3.0
_LEAD_AGENCY_VOTE = 2.0
_AGENCY_LEADS = 2
"""How many first sentences name the office whose figures the article tells."""
_SUBJECT_VOTE = 1.5
_TOWN_VOTE = 1.2
_WORLD_VOTE = 1.5
"""World trade is told of from Geneva, Paris and Washington, which are no reporters then."""
_WORLD_LEADS = 3.0
"""What a sentence that opens with it is about, whoever reckons it."""
_FIRST_PLACE = 0.5
_LATE_VOTE = 0.3
_MONEY_VOTE = 0.1
_MONIES = 5
_PLACE_VOTES = {"country": 0.05, "city": 0.02, "subdivision": 0.02}
_TRADE = ("flow", "balance")
_OUR_REACH = 4
"""How far behind "we" or "our" its trade may be named."""
_OURS = words("we our us")
_SPOKEN_OF = words("about over like unlike against on")
"""Words behind which "we" speak of another country."""
_BUYERS = TAKING_VERBS | {"bought", "purchased", "absorbed"}
"""What the other side of exports does."""
_DEALING = BUYING_VERBS | SELLING_VERBS
_CURRENCIES = {
    "yen": "JPN", "yuan": "CHN", "renminbi": "CHN", "baht": "THA", "ringgit": "MYS",
    "rupiah": "IDN", "zloty": "POL", "forint": "HUN", "rand": "ZAF", "taka": "BGD",
    "shekel": "ISR", "naira": "NGA", "cedi": "GHA", "hryvnia": "UKR", "tenge": "KAZ",
    "ringgits": "MYS", "markka": "FIN", "drachma": "GRC", "lev": "BGR", "kuna": "HRV",
}  # fmt: skip
"""Moneys of one country, by the names under which news tells how they fare."""
_ORIGINS = {
    "scotch": "GBR", "champagne": "FRA", "cognac": "FRA", "armagnac": "FRA", "tequila": "MEX",
    "prosecco": "ITA", "parmesan": "ITA", "darjeeling": "IND", "feta": "GRC", "nodx": "SGP",
}  # fmt: skip
"""Goods that one country makes, by law or by name."""
_BEFORE_TOWN = 4
"""How many words may open an article before the town of its dateline."""
_BEFORE_DATE = 6
"""How far behind the town its date may stand."""
_INDIAN_COUNTS = words("crore crores lakh lakhs")
_ROLES = words("partner partners market customer buyer supplier destination")
_TOLD = 2
"""From which part on, the title being the first, whoever buys is the other side."""
_TAKING = TAKING_VERBS | GIVING_VERBS | words("buys takes imported purchased received paid spent")
_WARES = words("goods products wares merchandise produce exports")
_BEING = words("was is were are remained remains became stayed")
_ROLE_REACH = 8
_BEFORE_ROLE = 8
"""How far before the role its owner may stand."""
_HAN_NAME = re.compile(r"[(,] ?[\u4e00-\u9fff]{2,12}\)")
"""A name as Taiwan's English-language press repeats it in Chinese, in brackets."""
_NAME_OF_GOOD = 4
"""How many words the name of a good of the world may have."""


def reporter_of(
    article: Article, title: list[Mention], sentences: list[Sentence], page: str | None
) -> tuple[str | None, bool]:
    """Whose trade the article tells of, by vote, and whether the vote is clear."""
    everything = [title, *(s.items for s in sentences)]
    ours = any(_our_trade(items) is not None for items in everything)
    sides = _BUYERS if _first_flow(everything) == "exports" else frozenset()
    votes: defaultdict[str, float] = defaultdict(float)
    owners = [_owner(items, titled=number == 0) for number, items in enumerate(everything)]
    region = _leading_region(owners)
    printed = _printed_votes(article, sentences, page)
    for code, weight in chain(
        _spoken_votes(title, sentences, owners),
        ((region if region and code == country_of(region) else code, w) for code, w in printed),
        _place_votes(everything, sides),
        (vote for items in everything for vote in _origin_votes(items)),
        ((code, -_LATE_VOTE) for items in everything if ours for code in _our_partners(items)),
    ):
        votes[code] += weight
    subject = _title_subject(title)
    if subject:
        votes[subject] += _SUBJECT_VOTE
    first = _first_place(everything[: _LEAD + 1], sides)
    if first and not ours:
        votes[first] += _FIRST_PLACE
    if max(votes.values(), default=0.0) < _VOTE:
        for code, weight in _background_votes(article, sentences):
            votes[code] += weight
    best = max(votes, key=lambda code: votes[code], default=None)
    if best is None or votes[best] <= 0:
        return _first_place(everything, sides) if not ours else None, False
    return best, ours or votes[best] >= _VOTE


def _leading_region(owners: list[str | None]) -> str | None:
    """The part of a country whose trade is told of first: its papers are of the country as well."""
    owner = next((code for code in owners if code), "")
    return owner if country_of(owner) != owner else None


def _background_votes(article: Article, sentences: list[Sentence]) -> Iterator[tuple[str, float]]:
    """What nothing else has settled: the paragraphs without figures, and who "we" are not."""
    told = {sentence.paragraph for sentence in sentences}
    text = article.document.text
    unread = (span for number, span in enumerate(paragraphs(article)) if number not in told)
    parts = [mentions(text, start, end) for start, end in unread]
    offices = (m for items in parts for m in items if m.kind == "agency")
    everything = [*(s.items for s in sentences), *parts]
    yield from ((reports_for(office, everything), _LATE_VOTE) for office in offices)
    yield from _place_votes(parts)


def _origin_votes(items: list[Mention]) -> Iterator[tuple[str, float]]:
    """Whose goods others buy: "The US bought 3 bn worth of Philippine goods"."""
    for k in range(2, len(items) - 1):
        adjective = items[k].kind == "place" and items[k].value.form == "adjective"
        bought = adjective and items[k + 1].low in _WARES and items[k - 1].low == "of"
        if bought and any(m.low in _TAKING for m in items[:k]):
            yield str(items[k].value.code), _VOTE


def _first_flow(everything: list[list[Mention]]) -> str | None:
    flows = (m.value[0] for items in everything for m in items if m.kind == "flow")
    return next(flows, None)


def _our_trade(items: list[Mention]) -> int | None:
    """Where "we" trade in these words: "our deficit", "we sold"."""
    for index, token in enumerate(items):
        if token.low not in _OURS:
            continue
        ahead = items[index + 1 : index + 1 + _OUR_REACH]
        if token.low == "our" and any(m.kind in _TRADE for m in ahead):
            return index
        if token.low == "we" and any(m.kind == "flow" or m.low in _DEALING for m in ahead):
            return index
    return None


def _our_partners(items: list[Mention]) -> Iterator[str]:
    """Whom "we" trade with or speak of: "our deficit with Chile", "why do we worry about Peru"."""
    ours = next((k for k, m in enumerate(items) if m.low in _OURS), len(items))
    yield from sides_of_us(items)
    for k in range(ours + 1, len(items)):
        if items[k].kind != "place" or items[k].value.form == "adjective":
            continue
        before = items[k - 1 - (items[k - 1].low == "the")].low
        if before in _DEALING or before in _SPOKEN_OF or _as_partner(items, k):
            yield items[k].value.code


def _spoken_votes(
    title: list[Mention], sentences: list[Sentence], owners: list[str | None]
) -> Iterator[tuple[str, float]]:
    """Owners of flows and agencies, in the title and the first sentences.

    `owners` are those of the title and of every sentence.
    """
    leads = [s.items for s in sentences[:_AGENCY_LEADS]]
    everything = [title, *(s.items for s in sentences)]
    first = [(_TITLE_VOTE, title), *((_weight(s), s.items) for s in sentences[:_VOTERS])]
    for (weight, items), owner in zip(first, owners, strict=False):
        if (whose := owner or shipper(items)) and whose not in sides_of_us(items):
            yield whose, weight
        if any(_of_the_world(items, k) for k, m in enumerate(items) if m.kind == "flow"):
            opens = items[0].low in WORLD and (items is title or items is leads[0])
            yield "world", weight * (_WORLD_LEADS if opens else _WORLD_VOTE)
        agency = next((m for m in items if m.kind == "agency"), None)
        office = reports_for(agency, everything) if agency is not None else office_named(items)
        if office:
            yield office, _LEAD_AGENCY_VOTE if items in leads else _VOTE
        elif body := office_named(items, BODIES):
            yield body, _LATE_VOTE
    for sentence, owner in zip(sentences[_VOTERS:], owners[1 + _VOTERS :], strict=True):
        for agency in (m for m in sentence.items if m.kind == "agency"):
            yield reports_for(agency, everything), _LATE_VOTE
        if owner:
            yield owner, _LATE_VOTE


def _weight(sentence: Sentence) -> float:
    """What a sentence has to say: less in a heading, which may be of a partner: "CHINA EXPORTS"."""
    return _LATE_VOTE if sentence.line and not sentence.has_figure else _VOTE


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
    lows = {m.low for s in sentences for m in s.items}
    homes = {**_CURRENCIES, **_ORIGINS}
    yield from ((code, _MONEY_VOTE) for word, code in homes.items() if word in lows)
    yield from ((code, _TOWN_VOTE) for code in _datelines(article, sentences))
    monies = (m.low for s in sentences for m in s.items if m.kind == "money")
    if any(_INDIAN_COUNTS.intersection(money.split()) for money in monies):
        yield "IND", _MONEY_VOTE
    if _HAN_NAME.search(article.document.text, article.start, article.end):
        yield "TWN", _LATE_VOTE


def _datelines(article: Article, sentences: list[Sentence]) -> set[str]:
    """Countries of the towns that the article was sent from: "LIMA, May 3", "Leader - Lahore"."""
    found = {town.code for town in [places().get((article.place or "").title())] if town}
    opening = sentences[0].items if sentences else []
    for index, item in enumerate(opening[:_BEFORE_TOWN]):
        if item.kind == "place" and item.value.kind == "city":
            dated = any(m.kind == "date" for m in opening[index : index + _BEFORE_DATE])
            if index == 0 or dated:
                found.add(item.value.code)
    return {code for code in found if len(code) == _COUNTRY_CODE}


def _title_subject(title: list[Mention]) -> str | None:
    """The country that a title on trade begins with: "CHILE TO KEEP TRADE SURPLUS"."""
    start = 1 if title and title[0].low == "the" else 0
    if len(title) <= start or title[start].kind != "place":
        return None
    if not names_trade(title):
        return None
    place, verb = title[start].value, title[start + 1].low if len(title) > start + 1 else ""
    buys = verb in TAKING_VERBS or verb in ("buys", "takes", "absorbs")
    return str(place.code) if place.kind == "country" and not buys else None


def _of_the_world(items: list[Mention], index: int) -> bool:
    """Trade of all countries: "global goods trade", but no "share of world exports"."""
    k = index - 1
    while k > 0 and k > index - _NAME_OF_GOOD and is_plain(items[k]):
        if items[k].low in WORLD:
            break
        k -= 1
    if k < 0 or items[k].low not in WORLD:
        return False
    return k == 0 or items[k - 1].low not in ("of", "in", "from", "'s", "’s")


def _place_votes(
    parts: Iterable[list[Mention]], sides: frozenset[str] = frozenset()
) -> Iterator[tuple[str, float]]:
    """Every country and city that does not stand as the other side, or does what that does."""
    for number, items in enumerate(parts):
        for item in _own_places(items, number, sides):
            if item.value.kind in _PLACE_VOTES:
                yield country_of(item.value.code), _PLACE_VOTES[item.value.kind]


def _masthead(opening: str) -> str | None:
    """The agency that the first words name; they are read only where they name any."""
    runs = runs_of(opening, 0, len(opening))
    if not any(kind == "agency" for _, _, kind, _ in names(runs.words, runs.names())):
        return None
    found = (m.value for m in mentions(opening, 0, len(opening)) if m.kind == "agency")
    return next(map(str, found), None)


def _monies(sentences: list[Sentence]) -> list[str]:
    """Home countries of the currencies in which the article counts, the first few mentions."""
    monies = (m.value.currency for s in sentences for m in s.items if m.kind == "money")
    found = [home(currency) for currency in monies if currency]
    return [code for code in found if code][:_MONIES]


def _owner(items: list[Mention], *, titled: bool) -> str | None:
    """The place that owns a flow in these words: "Korea's exports", "imports to Canada".

    In a title also the owner of "foreign trade".
    """
    floor = 0
    for index, item in enumerate(items):
        if item.low in _ROLES and (owner := _owner_of_role(items, index)):
            return owner
        if item.kind not in ("flow", "balance"):
            continue
        reporter = read_phrase(items, index, floor).subject.reporter
        loose = item.kind == "flow" and item.value[0] == "trade"
        if loose and not (titled and index + 1 < len(items) and not is_plain(items[index + 1])):
            continue  # "America's trade war"
        if reporter is not None and not (loose and not _is_possessive(items, reporter)):
            return reporter.value
        floor = floor if loose else index + 1
    return None


def _is_possessive(items: list[Mention], owner: Phrase) -> bool:
    """Whether the owner's name stands with its mark: "Peru's foreign trade", not "China trade"."""
    return any(
        name.start == owner.start and mark.low in POSSESSIVES for name, mark in pairwise(items)
    )


def _owner_of_role(items: list[Mention], index: int) -> str | None:
    """Whose partner or market another country is: "Uganda was Kenya's largest market"."""
    for k in range(index - 2, max(-1, index - _BEFORE_ROLE), -1):
        if items[k].kind == "place" and items[k + 1].low in POSSESSIVES:
            return str(items[k].value.code)
    return None


def _does(items: list[Mention], index: int, verbs: frozenset[str]) -> bool:
    """Whether the place is the subject of one of these verbs: "Chile bought"."""
    return index + 1 < len(items) and items[index + 1].low in verbs


def _first_place(parts: Iterable[list[Mention]], sides: frozenset[str] = frozenset()) -> str | None:
    for number, items in enumerate(parts):
        for item in _own_places(items, number, sides):
            if item.value.kind in ("country", "subdivision"):
                return str(item.value.code)
    return None


def _own_places(items: list[Mention], number: int, sides: frozenset[str]) -> Iterator[Mention]:
    """The places of one part of the article that do not stand as the other side."""
    for k, item in enumerate(items):
        if item.kind != "place":
            continue
        if number >= _TOLD and _deals(items, k):
            return  # and so do those listed behind it: "China took 3 mln tonnes, Japan 2 mln"
        if not _as_partner(items, k) and not _does(items, k, sides):
            yield item


def _deals(items: list[Mention], index: int) -> bool:
    """Whether a place buys what is told of, or is its market: "China took 3 million tonnes"."""
    k = index + 1
    while k < len(items) and (items[k].kind == "place" or items[k].low in ("and", ",", "(", ")")):
        k += 1
    if k >= len(items):
        return False
    if items[k].low in _TAKING:
        return True
    return items[k].low in _BEING and any(m.low in _ROLES for m in items[k : k + _ROLE_REACH])


def _as_partner(items: list[Mention], index: int) -> bool:
    """Whether a place stands as the other side: "exports to China", "from the US and Japan"."""
    if is_subject(items, index, index + 1):
        return False
    k = index - 1
    while k >= 0 and (items[k].low in ("the", "and", ",", "mainland") or items[k].kind == "place"):
        k -= 1
    return k >= 0 and items[k].low in ("to", "from", "with", "into", "against")
