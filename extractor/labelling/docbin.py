"""Texts as spaCy Docs in a DocBin, for training.

`doc.ents` holds ITEM, PARTNER, AGENCY and PLACE without overlaps, `doc.spans["sc"]` the same with
overlaps, `doc.spans["fields"]` the words of every field of every fact. The facts themselves are
JSON in `doc.user_data["trade_facts"]`, where the pipeline component keeps them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from extractor.component import ATTRIBUTE
from extractor.evaluation.loading import UnreadableFileError
from extractor.labelling.exchange import Aside, BadTaskError, Imported, place_of, sentence_of
from extractor.lexicon.places import Place
from extractor.mentions.tokens import tokens
from extractor.mentions.vocabulary import names
from extractor.records import Document, Fact, Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Span as Words

GROUP, FIELDS = "sc", "fields"
_ORDER = ("ITEM", "PARTNER", "AGENCY", "PLACE")
"""Which label wins where two stand on the same words."""
_INLINE = str.maketrans("\n\r\t", "   ")

_Labelled = tuple[int, int, str]


def write_docbin(texts: Iterable[tuple[Document, list[Fact]]], path: Path) -> list[Aside]:
    """Write a DocBin, and return the texts that spaCy cannot hold."""
    from spacy.tokens import DocBin

    kept = DocBin(store_user_data=True)
    aside = []
    for number, (document, facts) in enumerate(texts, start=1):
        if any("\ud800" <= each <= "\udfff" for each in document.text):
            aside.append(Aside(number, document.id, "half a character stands in it; mend the text"))
            continue
        kept.add(doc_of(document, facts))
    kept.to_disk(path)
    return aside


def read_docbin(path: Path) -> Imported:
    """Return the facts of a DocBin.

    Raises:
        UnreadableFileError: the file is no DocBin.
    """
    from spacy.tokens import DocBin

    try:
        docs = list(DocBin().from_bytes(path.read_bytes()).get_docs(_english().vocab))
    # What is no DocBin fails in many ways: in unpacking, in its form, in its keys.
    except Exception as error:
        raise UnreadableFileError(f"{path}: is no DocBin ({type(error).__name__})") from error
    found = Imported(tasks=len(docs))
    for number, doc in enumerate(docs, start=1):
        try:
            found.facts.extend(list(_facts(doc)))
        except BadTaskError as bad:
            found.aside.append(Aside(number, str(doc.user_data.get("doc_id", "")), str(bad)))
    return found


def doc_of(document: Document, facts: list[Fact]) -> Doc:
    """Return a document as a Doc with its spans and facts."""
    doc = _english().tokenizer(document.text)
    doc.user_data["doc_id"] = document.id
    if document.title:
        doc.user_data["title"] = document.title
    if document.published:
        doc.user_data["published"] = document.published.isoformat()
    doc.user_data[ATTRIBUTE] = [fact.model_dump_json() for fact in facts]
    named = [
        words
        for label in _ORDER
        for start, end, name in sorted(set(_entities(document.text, facts)))
        if name == label and (words := _words(doc, start, end, label)) is not None
    ]
    doc.spans[GROUP] = named
    doc.ents = list(_apart(named))
    places = ((name, span) for fact in facts for name in fact.spans for span in fact.spans[name])
    fields = (_words(doc, start, end, name) for name, (start, end) in places)
    doc.spans[FIELDS] = [words for words in fields if words is not None]
    return doc


@cache
def _english() -> Language:
    import spacy

    return spacy.blank("en")


def _facts(doc: Doc) -> Iterator[Fact]:
    lines = doc.user_data.get(ATTRIBUTE)
    if not isinstance(lines, list | tuple):
        raise BadTaskError(f"it holds no facts; they are expected in user_data[{ATTRIBUTE!r}]")
    for number, line in enumerate(lines, start=1):
        try:
            yield Fact.model_validate_json(line)
        except ValidationError as error:
            raise BadTaskError(f"fact {number}: {sentence_of(error)}") from error


def _entities(text: str, facts: list[Fact]) -> Iterator[_Labelled]:
    """The items and partners of the facts, and all agencies and places of the text."""
    named = list(_names(text))
    for start, end, place in named:
        yield start, end, "PLACE" if isinstance(place, Place) else "AGENCY"
    for fact in facts:
        for start, end in fact.spans.get("item", ()):
            yield start, end, "ITEM"
        for start, end in fact.spans.get("partner", ()):
            yield start, end, "PARTNER"
        quote = place_of(fact, text)
        if quote is None or fact.spans:
            continue
        # Labels by hand come without spans: the words are looked for in their quote.
        yield from _item_in(quote, fact, text)
        for start, end, place in named:
            inside = quote[0] <= start and end <= quote[1]
            if inside and isinstance(place, Place) and place.code == fact.partner:
                yield start, end, "PARTNER"


def _item_in(quote: Span, fact: Fact, text: str) -> Iterator[_Labelled]:
    item = fact.item_text or fact.item
    if item:
        pattern = re.compile(rf"(?<!\w){re.escape(item)}(?!\w)", re.IGNORECASE)
        for match in pattern.finditer(text, *quote):
            yield match.start(), match.end(), "ITEM"


def _names(text: str) -> Iterator[tuple[int, int, object]]:
    starts, words = tokens(text.translate(_INLINE))
    for first, end, _, value in names(words):
        yield starts[first], starts[end - 1] + len(words[end - 1]), value


def _words(doc: Doc, start: int, end: int, label: str) -> Words | None:
    """The tokens over a span, without spaces at its ends."""
    if not 0 <= start < end <= len(doc.text):
        return None
    part = doc.text[start:end]
    start += len(part) - len(part.lstrip())
    end -= len(part) - len(part.rstrip())
    if start >= end:
        return None
    words = doc.char_span(start, end, label=label, alignment_mode="expand")
    return words if words is not None and not all(each.is_space for each in words) else None


def _apart(spans: Iterable[Words]) -> Iterator[Words]:
    """The spans that stand on no words of one before."""
    taken: set[int] = set()
    for span in spans:
        if taken.isdisjoint(range(span.start, span.end)):
            taken.update(range(span.start, span.end))
            yield span
