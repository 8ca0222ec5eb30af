"""What of the memory ends with a paragraph, and what goes on in the next."""

from __future__ import annotations

from itertools import pairwise

from extractor.linking.state import ArticleState
from extractor.linking.word_sets import words
from extractor.mentions.sentences import FIGURES, Sentence
from extractor.mentions.types import Mention

_QUOTES = ('"', "“", "”", "'", "‘")
_EXPLAINING = words("was came comes reflects reflected follows owes owed")
"""What a move that was told of does where its cause is told."""


def at_paragraph(sentence: Sentence, state: ArticleState) -> None:
    """A side remark on another period ends with its paragraph.

    A month that opens its paragraph holds on in news of several months: "In September ..."
    """
    main = state.section_period or state.main_period or state.title_period
    told = state.period
    opens = sentence.paragraph != state.paragraph
    state.left_period = None
    if opens and not _in_list(sentence):
        state.heading_period = state.heading_basis = state.heading_sign = None
    if opens:
        state.goods_list = _goods_list(state)
        state.scene_partner = state.section_partner
        state.ahead = None
    if state.heading_period is not None:
        state.period = state.heading_period
        return
    if opens and state.by_year:
        state.basis = state.basis_of_partners or "yoy"
    aside = state.home_is_sure and state.home_told and state.turned_to != state.reporter
    led = state.reporter_led and not aside
    if opens and not led and state.home is not None:
        state.reporter = state.home
    if opens and main is not None and told is not None and not _goes_on(sentence):
        part = main.unit != "year" and told.length_in_months < main.length_in_months
        part = part or (state.reporter_led and state.reporter != state.home)
        if not (part and state.period_led) and not state.scene_waits:
            unsaid = not any(_says_when(m) for m in sentence.items)
            state.left_period = told if unsaid and told != main else None
            state.period = main


def _says_when(mention: Mention) -> bool:
    """A time that is no base of comparison: "in that year", and not "a year earlier"."""
    return mention.kind == "period" and not (mention.value.anchored and mention.value.shift)


def _goods_list(state: ArticleState) -> str | None:
    """The flow of goods that a new paragraph lists right behind the totals.

    "Exports were $2 bn and imports $3 bn, a gap of $1 bn.¶ Tea brought in $300 mln": the goods of
    the article's own flow. Behind a paragraph on imports alone they are imports.
    """
    told, leading = state.subject, state.leading_flow
    if told is None or told.item is not None or told.partner is not None:
        return None
    if told.source == "heading":
        return None
    if told.flow == leading:
        return None
    if told.flow in ("exports", "imports") and leading not in state.totals:
        return None
    return leading


def _goes_on(sentence: Sentence) -> bool:
    """A sentence that leans on the one before: "Within this total, ...", "Of these, ...", "The
    rise was led by ...", "Tea brought another $3 mn", also where it is said in quotes.
    """
    said = [m for m in sentence.items[:4] if m.text not in _QUOTES]
    opening = [m.low for m in said[:2]]
    explains = opening[:1] == ["the"] and len(said) > 2 and said[2].low in _EXPLAINING
    return (
        opening[:1] in (["this"], ["these"], ["that"])
        or (
            opening[:1] in (["of"], ["within"], ["among"], ["out"])
            and opening[-1] in ("this", "these", "that", "them", "which", "those")
        )
        or (explains and said[1].kind == "direction")
        or any(
            m.low == "another" and after.kind in FIGURES for m, after in pairwise(sentence.items)
        )
    )


def _in_list(sentence: Sentence) -> bool:
    """A member of a list: a line of its own, or one that begins with a bullet."""
    return sentence.line or sentence.items[0].kind == "punct"
