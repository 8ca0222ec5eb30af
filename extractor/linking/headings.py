"""Headings: lines without figures that set the scene for those below them.

They tell the flow ("Imports"), the good ("PORK"), the partner ("Trade with EU countries"), the
reporter of a group's part ("European Union") or the time ("January-May") of their section.
"""

from __future__ import annotations

import re
from itertools import pairwise

from extractor.lexicon.items import canonical
from extractor.lexicon.places import is_group
from extractor.linking.cells import Phrase, Subject
from extractor.linking.goods import phrase
from extractor.linking.noun_phrases import read_phrase
from extractor.linking.partners import place_name, word_partner
from extractor.linking.roles import period_role
from extractor.linking.state import ArticleState
from extractor.linking.word_sets import FUNCTION_WORDS, TRADE_BALANCES, words
from extractor.mentions.sentences import Sentence
from extractor.mentions.types import names_trade
from extractor.resolving import resolve
from extractor.time_context import TimeContext

_BESIDE_TIME = FUNCTION_WORDS | words(
    "outlook overview results result summary highlights figures prospects forecast review trends"
)
"""What may stand in a heading that is a time: "Outlook for 2019"."""
_LONGEST = 16
"""How many words no heading has."""
_SHORT = {"year", "month"}
"""Times that a line may name for other reasons than to date its section."""
_TOLD = ("direction", "level", "not_trade", "forecast", "streak")
"""What makes a sentence of a line: a verb or what moved."""
BREAKDOWN = re.compile(
    r"\bby (?:item|product|commodity|region|country|market|partner|sector|category|destination"
    r"|industry|type)s?\b",
    re.IGNORECASE,
)


def heading(sentence: Sentence, state: ArticleState) -> bool:
    """A line without figures that sets the scene for those below: "Imports", "By region"."""
    if not sentence.has_figure:
        state.list_head = frozenset(m.low.rstrip("s") for m in sentence.items)
    if not sentence.line or sentence.has_figure or len(sentence.items) > _LONGEST:
        return False
    _heading_times(sentence, state)
    if sentence.items[-1].kind != "punct" or sentence.items[-1].text == ")":
        dated = _is_time(sentence) or _is_dated(sentence)
        state.section_period = state.heading_period if dated else None
    if _is_title(sentence) and state.subject is not None:
        state.section_partner = state.scene_partner = _side(sentence, state)
    flow = next((m for m in sentence.items if m.kind in ("flow", "balance")), None)
    text = " ".join(m.text for m in sentence.items)
    market = _market(sentence)
    if flow is None and _turns_to_reporter(sentence, state):
        pass
    elif market is not None and flow is None:
        state.subject = Subject(state.flow or "exports", partner=market, source="heading")
    elif BREAKDOWN.search(text) and flow is None:
        state.subject = Subject(state.flow or "exports", source="heading")
    elif (
        flow is not None
        and flow.kind == "flow"
        and flow.value[1] == "plain"
        and len(sentence.items) <= 12
        and sentence.items[-1].text != "."
    ):
        state.subject = Subject(flow.value[0], (flow.start, flow.end), source="heading")
    elif flow is not None and flow.kind == "balance" and _is_balance_of_trade(sentence):
        state.subject = Subject("balance", (flow.start, flow.end), flow.value, source="heading")
    elif (
        flow is None
        and state.flow is not None
        and len(sentence.items) <= 3
        and sentence.items[-1].kind != "punct"
    ):
        good = _headed_good(sentence)
        state.subject = Subject(state.flow, item=good, source="heading")
        _open_section(good, state)
    else:
        return False
    state.last_was_trade = True
    state.period = state.section_period or state.main_period or state.period
    state.period_led = state.period_led and state.section_period is None
    return True


def _is_balance_of_trade(sentence: Sentence) -> bool:
    """A heading that is no sentence: "Balance of foreign trade, May", "Trade balance"."""
    named = any(m.kind == "flow" or m.low in TRADE_BALANCES for m in sentence.items)
    told = any(m.kind in ("direction", "level", "not_trade") for m in sentence.items)
    return named and not told and sentence.items[-1].text != "."


def _headed_good(sentence: Sentence) -> Phrase | None:
    """The good that a line names and nothing else: "PORK", "Cars and parts"."""
    items = [m for m in sentence.items if m.kind != "punct"]
    found = phrase(items, 0, len(items)) if items else None
    return found if found is not None and canonical(found.value) is not None else None


def _open_section(good: Phrase | None, state: ArticleState) -> None:
    """The good of a heading is the topic of its section, and that of the article is again."""
    if good is not None:
        state.article_item = state.article_item if state.in_section else state.title_item
        state.title_item, state.in_section = good.value, True
    elif state.in_section:
        state.title_item, state.in_section = state.article_item, False


def _market(sentence: Sentence) -> Phrase | None:
    """The partner of which the lines below tell: "The American market"."""
    for place, head in pairwise(sentence.items):
        if place.kind == "place" and head.low in ("market", "markets"):
            return Phrase(place.value.code, place.start, place.end)
    return None


def _heading_times(sentence: Sentence, state: ArticleState) -> None:
    """A heading gives its period and basis to the list below: "Year to date (January-October)"."""
    state.heading_period = state.heading_basis = None
    for index, mention in enumerate(sentence.items):
        if mention.kind == "basis":
            state.heading_basis = str(mention.value)
        elif (
            mention.kind == "period"
            and state.heading_period is None
            and period_role(sentence.items, index) == "main"
        ):
            state.heading_period = resolve(
                mention.value, TimeContext(state.reference, state.main_period, state.reporter)
            )


def _is_time(sentence: Sentence) -> bool:
    """Whether a heading tells of nothing but a time: "Outlook for 2019", "Year to date"."""
    return all(
        m.kind in ("period", "punct", "number") or m.low in _BESIDE_TIME for m in sentence.items
    )


def _is_title(sentence: Sentence) -> bool:
    """Whether a line only names what its section is about, and tells nothing of it."""
    last = sentence.items[-1]
    closed = last.kind == "punct" and last.text not in (")", ":")
    return not closed and not any(m.kind in _TOLD for m in sentence.items)


def _is_dated(sentence: Sentence) -> bool:
    """Whether a title says when: "EU27 results, January-May", "Imports, 2019", no "No. 2019-4"."""
    kinds = {m.value.kind for m in sentence.items if m.kind == "period"}
    return _is_title(sentence) and (bool(kinds - _SHORT) or names_trade(sentence.items))


def _side(sentence: Sentence, state: ArticleState) -> Phrase | None:
    """The partner of a section: "Trade with third countries", "Exports to China", "China:"."""
    items = [m for m in sentence.items if m.text != ":"]
    if names_trade(items):
        head = next(k for k, m in enumerate(items) if m.kind in ("flow", "balance"))
        read = read_phrase(items, head, 0).subject
        side = read.partner if len(read.others) < 2 else None
    elif len(items) == 1 and items[0].kind == "place" and items[0].value.form == "name":
        side = place_name(items[0]) if state.home_is_sure and state.home_told else None
    else:
        read_words = word_partner(items, 0, len(items)) if items else None
        side = read_words[1] if read_words is not None and read_words[0] == len(items) else None
    if side is None or side.value == state.home or side.value in state.reporters:
        return None
    return side


def _turns_to_reporter(sentence: Sentence, state: ArticleState) -> bool:
    """A place alone whose own trade is told below it.

    A release of one group goes on with another: "European Union" behind "Euro area". A roundup
    goes from country to country, and its first one stands before any trade is told.
    """
    if sentence.items[0].kind != "place" or not _is_title(sentence):
        return False
    place, alone = sentence.items[0].value, len(sentence.items) == 1
    others = any(m.kind == "place" for m in sentence.items[1:])
    beside = (state.home is None or is_group(state.home)) and is_group(place.code) and not others
    opens = alone and place.kind == "country" and not state.home_is_sure and not state.home_told
    roundup = alone and place.kind == "country" and state.headings_report
    if not (beside or opens or roundup):
        return False
    state.headings_report = state.headings_report or opens
    state.home = state.reporter = place.code
    state.section_partner = state.scene_partner = None
    return True
