"""A headline is read alone: the story behind it knows whose trade that told of, and not when.

The figures of a headline count where the text holds it. What it leaves to the story is the same
where it only came with the document: the trade it told of, as if that had been said long ago.
"""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import UNSTATED, Phrase, Subject
from extractor.linking.state import ArticleState
from extractor.mentions.sentences import Sentence
from extractor.mentions.types import Mention
from extractor.records import Span

_ABOVE = -2
"""The paragraph of a headline that stands in no text."""


def above(title: list[Mention]) -> Sentence:
    """The headline that came with a text, as a sentence before its first."""
    return Sentence(title, title[0].start, title[-1].end, _ABOVE, line=True, has_figure=True)


def is_headline(sentence: Sentence, title: Span | None) -> bool:
    """Whether a sentence is the headline: not one that only begins in a line taken for it."""
    return title is not None and title[0] <= sentence.start and sentence.end <= title[1]


def leave(headline: ArticleState, story: ArticleState) -> None:
    """Let the story know from its headline what "shipments" and "the gap" are of."""
    story.paragraph = max(story.paragraph, headline.paragraph)
    if headline.subject is not None and story.subject is None:
        story.subject = _long_ago(headline.subject)
        story.last_was_trade = headline.last_was_trade


def _long_ago(told: Subject) -> Subject:
    return replace(
        told,
        flow_span=None,
        item=_unstated(told.item),
        partner=_unstated(told.partner),
        reporter=_unstated(told.reporter),
        others=(),
    )


def _unstated(phrase: Phrase | None) -> Phrase | None:
    return Phrase(phrase.value, UNSTATED, UNSTATED) if phrase is not None else None
