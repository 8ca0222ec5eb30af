"""The retold articles: labels that fit their texts, and two halves that share none."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.evaluation.loading import load_documents, load_facts
from extractor.evaluation.periods import bounds

RETOLD = Path(__file__).parents[2] / "gold" / "retold"
HALVES = ("seen", "unseen")


@pytest.mark.parametrize("half", HALVES)
def test_every_label_quotes_its_text(half: str) -> None:
    texts = {
        doc.id: f"{doc.title}\n{doc.text}" for doc in load_documents(RETOLD / half / "docs.jsonl")
    }
    labels = load_facts(RETOLD / half / "facts.jsonl")
    assert not [fact.quote for fact in labels if fact.quote not in texts[fact.doc_id]]
    assert not [fact.period for fact in labels if fact.period and bounds(fact.period) is None]


def test_no_article_is_in_both_halves() -> None:
    seen, unseen = (
        {doc.id for doc in load_documents(RETOLD / half / "docs.jsonl")} for half in HALVES
    )
    assert not seen & unseen
