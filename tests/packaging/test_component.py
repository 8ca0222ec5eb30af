"""The spaCy component: found by its name, and its Docs travel."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.tokens import DocBin

from extractor import Document, Fact


@pytest.fixture
def nlp(monkeypatch: pytest.MonkeyPatch) -> spacy.Language:
    """A pipeline whose extraction finds one fact in every text."""

    def extract(document: Document) -> list[Fact]:
        end = len(document.text)
        return [
            Fact(
                doc_id=document.id,
                flow="exports",
                amount="1.25",
                spans={"amount": [(0, end)]},
                published=document.published,
            )
        ]

    monkeypatch.setattr("extractor.pipeline.extract", extract)
    pipeline = spacy.blank("en")
    pipeline.add_pipe("trade_facts")
    return pipeline


def test_a_doc_gives_its_facts(nlp: spacy.Language) -> None:
    doc = nlp("Exports rose.")

    assert [fact.spans["amount"] for fact in doc._.trade_facts] == [[(0, len(doc.text))]]


def test_what_the_component_assigns_is_declared(nlp: spacy.Language) -> None:
    assert nlp.analyze_pipes()["summary"]["trade_facts"]["assigns"] == ["doc._.trade_facts"]


def test_the_date_of_a_doc_can_be_given(nlp: spacy.Language) -> None:
    doc = nlp.make_doc("Exports rose.")
    doc.user_data["published"] = "2024-04-01"

    assert str(nlp(doc)._.trade_facts[0].published) == "2024-04-01"


def test_a_doc_can_be_stored_with_its_facts(nlp: spacy.Language) -> None:
    doc = nlp("Exports rose.")
    stored = DocBin(docs=[doc], store_user_data=True).to_bytes()

    again = next(iter(DocBin().from_bytes(stored).get_docs(nlp.vocab)))

    assert again._.trade_facts == doc._.trade_facts


def test_a_pipeline_can_be_saved_and_loaded(nlp: spacy.Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path)

    assert spacy.load(tmp_path).pipe_names == ["trade_facts"]
