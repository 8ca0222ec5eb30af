"""Tokens as spaCy's blank English cuts them, with hyphenated words whole.

spaCy cuts each run of letters and signs between two spaces by itself, so a run once cut is never
cut again: most of a text is runs seen before. Runs of a plain shape are cut right here, by a rule
that a test holds against spaCy; the others are given to spaCy.

>>> tokens("(non-oil exports, up 5.3%)")[1]
['(', 'non-oil', 'exports', ',', 'up', '5.3', '%', ')']
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokenizer import Tokenizer

_HYPHENS = "(?:-|–|—|--|---|——|~)"
"""Marks the infix rule of spaCy that splits at hyphens."""
_BRACKETS = frozenset("()[]{}<>")
_PLAIN = re.compile(
    r"[(\[]?[“\"‘'*]?(?:US\$|[$€£¥])?"
    r"(?:(?P<word>[A-Za-z]+(?:-[A-Za-z]+)*+)(?:(?<=[a-z])['’]s)?"
    r"|[A-Za-z]*[+-]?(?P<number>\d+(?:[.,/]\d+)*+)%?)"
    r"(?:[)\]](?!:))?(?:[,;:?!]|(?<=[a-z0-9%)])\.)?[\"”’']?[,;:]?"
)
"""One word or number with few signs around it, as most runs are."""
_PARTS = re.compile(
    r"US\$|[A-Za-z]*[+-]?\d+(?:[.,/]\d+)*|[A-Za-z]+(?:-[A-Za-z]+)*|['’]s(?![A-Za-z])|."
)

_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*|\d+(?:[.,/]\d+)*")


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
    infixes.append(r"(?<=[\w.,%)\]”\"])(?:--+|(?<=\))_+)(?=[A-Za-z“\"$£€])")  # "(AP)--The gap"
    infixes.append(r"(?<=[\w%.])[)\]](?=[-–—_:./A-Za-z])")  # "(Xinhua)-- Exports", "(FOB)/imports"
    tokenizer = cast("Tokenizer", nlp.tokenizer)
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    rules = tokenizer.rules or {}
    # Brackets are no faces: "(APP): Exports", "(8) steel".
    faceless = {key: rule for key, rule in rules.items() if _BRACKETS.isdisjoint(key)}
    tokenizer.rules = faceless
    nlp.vocab.lex_attr_getters = {}  # type: ignore[attr-defined]
    return nlp


def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[list[int], list[str]]:
    """Where the tokens of `text[start:end]` begin, and the tokens.

    A space after a token is none of them; any other white space is a token of its own.
    """
    starts: list[int] = []
    words: list[str] = []
    for run in text[start:end].split(" "):
        if not run:
            starts.append(start)
            words.append(" ")
        else:
            position = start
            for part in cut(run):
                starts.append(position)
                words.append(part)
                position += len(part)
        start += len(run) + 1
    return starts, words


def cut(run: str) -> tuple[str, ...]:
    """The tokens of a run of characters without spaces."""
    if run.isalpha() and run.isascii() and run not in _exceptions():
        return (run,)
    plain = _PLAIN.fullmatch(run)
    if plain and (plain["word"] or plain["number"]) not in _exception_words():
        return tuple(_PARTS.findall(run))
    return tuple(token.text for token in language().tokenizer(run))


@cache
def _exceptions() -> frozenset[str]:
    """Words and abbreviations that spaCy cuts by a table: "cannot", "Jan.", "can't"."""
    return frozenset(cast("Tokenizer", language().tokenizer).rules or ())


@cache
def _exception_words() -> frozenset[str]:
    """The words and numbers in the exceptions, without the signs around them."""
    return frozenset(word for each in _exceptions() for word in _WORD.findall(each))
