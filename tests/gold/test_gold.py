"""The labels in `gold/final` obey the annotation contract and speak of the texts as read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pycountry
import pytest

from extractor.evaluation.claims import MEASURES, VALUE_FIELDS, by_document, claims_of
from extractor.evaluation.loading import load_facts
from extractor.evaluation.periods import bounds
from extractor.reading import read
from extractor.records import CONTRACT_FIELDS, Document, Fact

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "corpus"
FINAL = ROOT / "gold" / "final"
FILES = [path for path in CORPUS.iterdir() if path.name != "README.md"]
ARTICLES = sorted(path.stem for path in FILES)

COUNTRIES = {country.alpha_3 for country in pycountry.countries} | {"SUN", "YUG", "CSK"}
REGIONS = {part.code for part in pycountry.subdivisions}
GROUPS = {
    *("EU", "EUROZONE", "ASEAN", "OPEC", "GCC", "CIS", "MERCOSUR", "G7", "BRICS", "OECD"),
    *("LATAM", "MIDEAST", "AFRICA", "ASIA", "EUROPE", "NAFTA"),
}
CODES = COUNTRIES | REGIONS | GROUPS
LOOKS_LIKE_A_CODE = re.compile(r"[A-Z]{2,3}|[A-Z]{2}-[A-Z0-9]{1,3}")
CURRENCIES = {currency.alpha_3 for currency in pycountry.currencies}
HISTORIC_CURRENCIES = {"FIM", "IEP", "ITL", "PTE", "SUR"}

_MONTH = (
    r"\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
DATES = re.compile(
    "|".join(
        (
            rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?:-\d{{1,2}})? {_MONTH}",
            rf"{_MONTH} \d{{1,2}}(?:-\d{{1,2}})?\b(?![.,]?\d| ?(?:per ?cent|pct|%|[bm]illion))",
            r"\b(?:19|20)\d\d(?:[/-]\d{2,4})?\b(?![.,]\d)",
            r"\b\d{1,2}\.\d{1,2}\.\d{4}\b",
            r"'\d\d\b",
            r"\bFY ?\d\d\b|\bQ[1-4](?:FY\d\d)?\b|\bH[12]\b",
        )
    )
)
FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


@pytest.fixture(scope="session")
def documents() -> dict[str, Document]:
    """The articles as the product reads them; a page by its name without the suffix."""
    results = list(read([CORPUS]))
    assert all(isinstance(result, Document) for result in results), results
    return {doc.id.removesuffix(".html"): doc for doc in results if isinstance(doc, Document)}


def labels(article: str) -> list[Fact]:
    return load_facts(FINAL / f"{article}.jsonl")


def snippets(article: str) -> list[str]:
    """The figures of an article that are no facts, each in the words around it."""
    lines = (FINAL / f"{article}.other.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[0] for line in lines if line.strip()]


def members(article: str, documents: dict[str, Document]) -> Iterator[tuple[str, Document]]:
    """The texts of one file: the article itself, or each entry of a feed."""
    for name, doc in documents.items():
        if re.fullmatch(rf"{re.escape(article)}(?:-\d)?", name):
            yield name, doc


def collapsed(text: str) -> str:
    return " ".join(text.split())


def digits(number: object) -> str:
    """What a printed figure and a labelled value have in common, whatever the scale."""
    return re.sub(r"[^\d]", "", str(number)).strip("0") or "0"


def stated(fact: Fact) -> list[object]:
    names = {name for pair in VALUE_FIELDS.values() for name in pair if name}
    return [value for name in names if (value := getattr(fact, name)) is not None]


def left_over(text: str, parts: list[str]) -> str:
    """`text` with every occurrence of `parts` and every date blanked out."""
    spans = [match.span() for part in parts for match in re.finditer(re.escape(part), text)]
    spans += [match.span() for match in DATES.finditer(text)]
    blank = {place for start, end in spans for place in range(start, end)}
    return "".join("~" if place in blank else letter for place, letter in enumerate(text))


def field(path: Path, name: str) -> set[str]:
    """The values of one field of the head of an article, in any of the corpus's three formats."""
    pattern = rf'(?m)^{name}: *(\S+)|<meta name="{name}" content="([^"]*)"|"{name}": "([^"]*)"'
    found = re.findall(pattern, path.read_text(encoding="utf-8"))
    return {value for groups in found for value in groups if value}


def test_every_article_has_its_labels_and_every_label_its_article() -> None:
    assert sorted(path.stem for path in FINAL.glob("*.jsonl")) == ARTICLES
    assert sorted(path.name for path in FINAL.glob("*.other.txt")) == [
        f"{article}.other.txt" for article in ARTICLES
    ]


def test_nothing_is_left_half_settled() -> None:
    assert [path.name for path in (ROOT / "gold" / "staging").iterdir()] == ["README.md"]


def test_labels_and_texts_bear_the_same_names() -> None:
    names = {doc.id for doc in read([CORPUS]) if isinstance(doc, Document)}
    assert {fact.doc_id for article in ARTICLES for fact in labels(article)} <= names


@pytest.mark.parametrize("article", ARTICLES)
def test_records_hold_fields_of_the_contract_and_a_figure(article: str) -> None:
    for line in (FINAL / f"{article}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        fact = Fact.model_validate(row)
        assert set(row) <= {*CONTRACT_FIELDS, "note"}, line
        assert fact.reporter, line
        assert stated(fact) or fact.record, line
        assert fact.currency or (fact.amount is None and fact.change is None), line
        assert (fact.quantity is None) == (fact.quantity_unit is None), line
        assert (fact.streak_length is None) == (fact.streak_unit is None), line
        assert (fact.streak_length is None) == (fact.streak_kind is None), line
        assert fact.item is None or fact.item == fact.item.lower(), line


@pytest.mark.parametrize("article", ARTICLES)
def test_codes_exist(article: str, documents: dict[str, Document]) -> None:
    for fact in labels(article):
        assert fact.currency in CURRENCIES | HISTORIC_CURRENCIES | {None}, fact
        for place in (fact.reporter, fact.partner):
            if place is None or place.removeprefix("non-") in CODES:
                continue
            assert not LOOKS_LIKE_A_CODE.fullmatch(place), fact
            text = documents[fact.doc_id].text.casefold()
            assert all(word.casefold() in text for word in re.findall(r"\w+", place)), fact


@pytest.mark.parametrize("article", ARTICLES)
def test_periods_parse(article: str) -> None:
    for fact in labels(article):
        for period in (fact.period, fact.record_since):
            assert period is None or bounds(period), fact


@pytest.mark.parametrize("article", ARTICLES)
def test_quotes_stand_in_the_text(article: str, documents: dict[str, Document]) -> None:
    for fact in labels(article):
        assert fact.quote, fact
        assert collapsed(fact.quote) in collapsed(documents[fact.doc_id].text), fact.quote


@pytest.mark.parametrize("article", ARTICLES)
def test_no_claim_is_labelled_twice(article: str) -> None:
    for facts in by_document(labels(article)).values():
        figures = sum(
            getattr(fact, VALUE_FIELDS[measure][0]) is not None
            for _, fact in facts
            for measure in MEASURES
        )
        assert len(claims_of(facts)) == figures


@pytest.mark.parametrize("article", ARTICLES)
def test_every_printed_figure_is_labelled_or_set_aside(
    article: str, documents: dict[str, Document]
) -> None:
    others = [collapsed(snippet) for snippet in snippets(article)]
    for name, doc in members(article, documents):
        facts = [fact for fact in labels(article) if fact.doc_id == name]
        known = {digits(value) for fact in facts for value in stated(fact)}
        quotes = [collapsed(fact.quote) for fact in facts]
        rest = left_over(collapsed(doc.text), others + quotes)
        left = [figure for figure in FIGURE.findall(rest) if digits(figure) not in known]
        assert not left, rest


def test_each_manner_is_in_one_split_only() -> None:
    splits: dict[str, set[str]] = {}
    for path in FILES:
        [manner], [split] = field(path, "manner"), field(path, "split")
        assert path.stem.startswith(manner)
        splits.setdefault(manner, set()).add(split)
    assert all(len(found) == 1 for found in splits.values()), splits
    assert set.union(*splits.values()) == {"train", "dev", "test"}
