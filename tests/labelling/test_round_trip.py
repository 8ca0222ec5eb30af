"""What goes out to a labelling tool or to training comes back the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from extractor import Document, Fact
from extractor.evaluation.loading import load_facts
from extractor.labelling.docbin import read_docbin, write_docbin
from extractor.labelling.exchange import Imported, paired
from extractor.labelling.label_studio import read_tasks, task_of, write_tasks
from extractor.pipeline import extract
from extractor.reading import read
from tests.labelling.conftest import labelled_texts

ROOT = Path(__file__).parents[2]
Texts = list[tuple[Document, list[Fact]]]

_property = settings(
    max_examples=50,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def through_label_studio(texts: Texts, path: Path, *, labelled: bool = True) -> Imported:
    write_tasks((task_of(text, facts, labelled=labelled) for text, facts in texts), path)
    return read_tasks(path, predictions=not labelled)


def through_docbin(texts: Texts, path: Path) -> Imported:
    assert write_docbin(texts, path) == []
    return read_docbin(path)


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return [doc for doc in read([ROOT / "corpus"]) if isinstance(doc, Document)]


@pytest.fixture(scope="module")
def gold(documents: list[Document]) -> Texts:
    facts = load_facts(ROOT / "gold" / "final")
    texts = list(paired(documents, facts))
    assert sum(len(each) for _, each in texts) == len(facts) > 1600
    return texts


@pytest.fixture(scope="module")
def predicted(documents: list[Document]) -> Texts:
    texts = [(document, extract(document)) for document in documents]
    assert sum(len(facts) for _, facts in texts) > 1000
    return texts


@pytest.mark.parametrize("kind", ["gold", "predicted"])
def test_the_corpus_comes_back_from_label_studio(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    texts: Texts = request.getfixturevalue(kind)
    found = through_label_studio(texts, tmp_path / "tasks.json", labelled=kind == "gold")

    assert found.facts == [fact for _, facts in texts for fact in facts]
    assert (found.aside, found.notes) == ([], [])


def test_the_corpus_comes_back_from_a_docbin(gold: Texts, predicted: Texts, tmp_path: Path) -> None:
    pairs = zip(gold, predicted, strict=True)
    texts = [(text, labels + facts) for (text, labels), (_, facts) in pairs]
    found = through_docbin(texts, tmp_path / "texts.spacy")

    assert found.facts == [fact for _, facts in texts for fact in facts]
    assert found.aside == []


@_property
@given(labelled=labelled_texts())
def test_odd_texts_come_back_from_label_studio(
    labelled: tuple[Document, list[Fact]], tmp_path: Path
) -> None:
    found = through_label_studio([labelled], tmp_path / "tasks.json")

    assert [str(each) for each in found.aside] == []
    assert found.facts == labelled[1]


@_property
@given(labelled=labelled_texts())
def test_odd_texts_come_back_from_a_docbin(
    labelled: tuple[Document, list[Fact]], tmp_path: Path
) -> None:
    found = through_docbin([labelled], tmp_path / "texts.spacy")

    assert [str(each) for each in found.aside] == []
    assert found.facts == labelled[1]
