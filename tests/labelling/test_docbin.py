"""A DocBin for training: what is labelled in it, and what is no DocBin."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc, DocBin

from extractor import Document, Fact
from extractor.component import facts_of
from extractor.evaluation.loading import UnreadableFileError
from extractor.labelling.docbin import doc_of, read_docbin, write_docbin


def entities(doc: Doc) -> list[tuple[str, str]]:
    return [(entity.text, entity.label_) for entity in doc.ents]


def test_items_places_and_agencies_are_entities(document: Document, fact: Fact) -> None:
    doc = doc_of(document, [fact])

    assert entities(doc) == [
        ("South Korea", "PLACE"),
        ("chip", "ITEM"),
        ("Bangladesh Bank", "AGENCY"),
    ]
    fields = {(span.label_, span.text) for span in doc.spans["fields"]}
    assert fields >= {("item", "chip"), ("growth_pct", "5%")}


def test_labels_without_spans_find_their_words_in_the_quote() -> None:
    text = "Chips are dear. Korean exports of chips to Japan rose 5%."
    fact = Fact(flow="exports", item="chips", partner="JPN", quote=text[16:])
    doc = doc_of(Document(id="a", text=text), [fact])

    assert doc.text == text
    assert entities(doc) == [("Korean", "PLACE"), ("chips", "ITEM"), ("Japan", "PARTNER")]
    assert [span.label_ for span in doc.spans["sc"]].count("PLACE") == 2


def test_the_component_reads_the_facts_of_a_stored_doc(
    document: Document, fact: Fact, tmp_path: Path
) -> None:
    write_docbin([(document, [fact])], tmp_path / "a.spacy")
    stored = DocBin().from_disk(tmp_path / "a.spacy").get_docs(spacy.blank("en").vocab)

    assert [facts_of(doc) for doc in stored] == [[fact]]


def test_the_same_texts_give_the_same_bytes(document: Document, fact: Fact, tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_docbin([(document, [fact])], tmp_path / name)

    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_text_that_spacy_cannot_hold_is_told(fact: Fact, tmp_path: Path) -> None:
    half = Document(id="half", text="exports \ud83d rose")
    aside = write_docbin([(half, []), (Document(id="b", text=""), [])], tmp_path / "a.spacy")

    assert [each.doc_id for each in aside] == ["half"]
    assert read_docbin(tmp_path / "a.spacy").tasks == 1


def test_a_doc_without_facts_of_ours_is_set_aside(fact: Fact, tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    docs = [nlp("No facts."), nlp("Bad facts."), nlp("Good facts.")]
    docs[1].user_data.update(doc_id="bad", trade_facts=["{}"])
    docs[2].user_data.update(trade_facts=[fact.model_dump_json()])
    DocBin(docs=docs, store_user_data=True).to_disk(tmp_path / "a.spacy")
    found = read_docbin(tmp_path / "a.spacy")

    assert found.facts == [fact]
    assert str(found.aside[0]).startswith("task 1: it holds no facts")
    assert str(found.aside[1]) == "task 2 (bad): fact 1: the field flow is missing"


@pytest.mark.parametrize("content", [b"", b"exports", b"\x78\x9c\x03\x00\x00\x00\x00\x01"])
def test_a_file_of_another_kind_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.spacy").write_bytes(content)
    with pytest.raises(UnreadableFileError, match="is no DocBin"):
        read_docbin(tmp_path / "a.spacy")
