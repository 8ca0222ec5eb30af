"""What every part of the finishing of a sentence leans on."""

from __future__ import annotations

from extractor.linking.cells import Claim
from extractor.linking.clauses import Clause
from extractor.linking.state import ArticleState
from extractor.mentions.sentences import Sentence
from extractor.periods import Period


class FinisherBase:
    """The clauses of one sentence, and the claims made of them so far."""

    def __init__(self, sentence: Sentence, clauses: list[Clause], state: ArticleState) -> None:
        self.sentence = sentence
        self.items = sentence.items
        self.times = [k for k, m in enumerate(sentence.items) if m.kind == "period"]
        """Where its times stand."""
        self.clauses = clauses
        self.state = state
        self.claims: list[Claim] = []
        self.respectively = any(m.low in ("respectively", "each") for m in self.items)
        self.fronted: int | None = None
        """Index of the time that the sentence opens with."""
        self.sentence_period: Period | None = None
        self.clause_anchor: Period | None = None
        """The period told of where the clause began."""
        self.said_before: Period | None = None
        """That which the sentence itself had told of by then."""
        self.comparing: Clause | None = None
