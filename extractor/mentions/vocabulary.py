"""The spaCy side of recognition: the tokenizer and the matcher for names of places and agencies."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extractor.lexicon.agencies import agencies
from extractor.lexicon.places import Place, places

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import PhraseMatcher
    from spacy.tokens import Doc

_LOWERED_ENDINGS = ("ian", "ean", "ese")


@cache
def language() -> Language:
    """Blank English whose tokenizer leaves hyphenated words whole ("non-oil", "year-on-year")."""
    import spacy
    from spacy.util import compile_infix_regex

    nlp = spacy.blank("en")
    infixes = [p for p in nlp.Defaults.infixes if "(?:-|–|—|--|---|——|~)" not in str(p)]
    nlp.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    return nlp


def tokenize(text: str) -> Doc:
    """The tokens of one paragraph."""
    return language().make_doc(text)


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
        if len(surface) > 3:
            found.setdefault(surface.upper(), ("place", place))
        if place.form == "adjective" and surface.endswith(_LOWERED_ENDINGS):
            found.setdefault(surface.lower(), ("place", place))
    return found


@cache
def _matcher() -> PhraseMatcher:
    from spacy.matcher import PhraseMatcher

    nlp = language()
    matcher = PhraseMatcher(nlp.vocab, attr="ORTH")
    for surface, doc in zip(_surfaces(), nlp.tokenizer.pipe(_surfaces()), strict=True):
        matcher.add(surface, [doc])
    return matcher


def names(doc: Doc) -> list[tuple[int, int, str, object]]:
    """Places and agencies in `doc`: first token, end token, kind, value; longest first, no overlaps."""
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


__all__ = ["Place", "language", "names", "tokenize"]
