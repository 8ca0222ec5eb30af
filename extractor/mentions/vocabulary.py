"""The spaCy side of recognition: the tokenizer and the matcher for names of places and agencies."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from extractor.lexicon.agencies import agencies
from extractor.lexicon.places import places

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import PhraseMatcher
    from spacy.tokenizer import Tokenizer
    from spacy.tokens import Doc

_HYPHENS = "(?:-|–|—|--|---|——|~)"
"""Marks the infix rule of spaCy that splits at hyphens."""
_LONGEST_CODE = 3
"""Short names in capitals are other words ("US", "UK" are listed as they are)."""
_LOWERED_ENDINGS = ("ian", "ean", "ese")


@cache
def language() -> Language:
    """Blank English whose tokenizer leaves hyphenated words whole ("non-oil", "year-on-year").

    Its vocabulary keeps no attributes of words (shape, prefix, "looks like a number"): nothing
    here reads them, and computing them takes most of the time of a word not seen before.
    """
    import spacy
    from spacy.util import compile_infix_regex

    nlp = spacy.blank("en")
    infixes = [p for p in nlp.Defaults.infixes or () if _HYPHENS not in str(p)]
    infixes.append(r"(?<=[A-Za-z])[–—](?=[A-Za-z])")  # dashes that stand for a pause
    _tokenizer(nlp).infix_finditer = compile_infix_regex(infixes).finditer
    nlp.vocab.lex_attr_getters = {}  # type: ignore[attr-defined]
    return nlp


def _tokenizer(nlp: Language) -> Tokenizer:
    return cast("Tokenizer", nlp.tokenizer)


def tokenize(text: str) -> Doc:
    """The tokens of one paragraph."""
    doc: Doc = _tokenizer(language())(text)
    return doc


@cache
def _surfaces() -> dict[str, tuple[str, object]]:
    """Every surface that names a place or an agency, with its kind and value.

    Upper-case forms serve texts and headlines in capitals; lower-case adjectives serve old wire
    copy that lost its capitals.
    """
    found: dict[str, tuple[str, object]] = {}
    for surface, code in agencies().items():
        found[surface] = ("agency", code)
        found.setdefault(surface.upper(), ("agency", code))
    for surface, place in places().items():
        found[surface] = ("place", place)
    for surface, place in places().items():
        if len(surface) > _LONGEST_CODE:
            found.setdefault(surface.upper(), ("place", place))
        if place.form == "adjective" and surface.endswith(_LOWERED_ENDINGS):
            found.setdefault(surface.lower(), ("place", place))
    return found


@cache
def _matcher() -> PhraseMatcher:
    from spacy.matcher import PhraseMatcher

    nlp = language()
    matcher = PhraseMatcher(nlp.vocab, attr="ORTH")
    docs = _tokenizer(nlp).pipe(_surfaces())
    for surface, doc in zip(_surfaces(), docs, strict=True):
        matcher.add(surface, [doc])
    return matcher


def names(doc: Doc) -> list[tuple[int, int, str, object]]:
    """Places and agencies in `doc`: first token, end token, kind, value.

    Where two overlap, the longer one stands.
    """
    strings = doc.vocab.strings
    matches = sorted(_matcher()(doc), key=lambda m: (m[1] - m[2], m[1]))
    taken: set[int] = set()
    chosen: list[tuple[int, int, str, object]] = []
    for key, first, end in matches:
        if taken.isdisjoint(range(first, end)):
            taken.update(range(first, end))
            kind, value = _surfaces()[strings[key]]
            chosen.append((first, end, kind, value))
    return sorted(chosen)
