"""Links a whole article: sentence by sentence, each leaning on what was told before it."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Claim, Phrase, Subject
from extractor.linking.finishing import Finisher
from extractor.linking.reader import Reader
from extractor.linking.state import ArticleState
from extractor.mentions.sentences import Sentence


def link(sentences: list[Sentence], state: ArticleState) -> list[Claim]:
    """All claims of the article in the order of its text."""
    claims: list[Claim] = []
    for sentence in sentences:
        reader = Reader(sentence, state)
        clauses = reader.read()
        found = Finisher(sentence, clauses, state).finish()
        for claim in found:
            claim.subject = _with_context(claim.subject, state)
            claim.order = len(claims)
            claims.append(claim)
    return claims


def _with_context(subject: Subject, state: ArticleState) -> Subject:
    """The reporter of the moment, and the good that the whole article is about."""
    if subject.reporter is None and state.reporter is not None:
        reporter = state.reporter
        if subject.partner is not None and subject.partner.value == reporter:
            return subject
        subject = replace(subject, reporter=Phrase(reporter, -1, -1))
    return subject
