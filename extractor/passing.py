"""Texts that can hold no fact are passed over at reading speed.

A fact needs the name of a flow or a balance somewhere in its text: a word of a closed class, a set
phrase, goods sold or bought, an account, or a heading that breaks trade down. A text with none of
them is not read any further. The test is over the raw text and may only err towards reading.
"""

from __future__ import annotations

import re
from functools import cache

from extractor.linking.headings import BREAKDOWN
from extractor.linking.reader.deeds import ABROAD
from extractor.linking.state import SHORT_NAMES
from extractor.linking.word_sets import BUYING_VERBS, EARNING_VERBS, SELLING_VERBS, TAKING_VERBS
from extractor.mentions.beginnings import LONGEST, beginnings
from extractor.mentions.lowering import lower
from extractor.mentions.phrases import CLASSES
from extractor.mentions.words import words_of_kind
from extractor.records import Document

_LETTERS = re.compile("[a-z]+")
_KINDS = frozenset({"flow", "balance"})
_ACCOUNT = re.compile(r"\b(?:goods|services?|merchandise|invisibles) account\b")
_WITHIN = r"(?:[^.;]|\.(?=\d)){0,80}?"
_DEALT = rf"\b(?:{'|'.join(sorted(SELLING_VERBS | BUYING_VERBS))})"
_DEED = re.compile(
    rf"{_DEALT} {_WITHIN}\b(?:(?:goods|worth|tonnes|tons|barrels|bags)\b"
    rf"|than {_WITHIN}{_DEALT}\b)"
    rf"|\b(?:{'|'.join(sorted((TAKING_VERBS | EARNING_VERBS) - BUYING_VERBS))}) {_WITHIN}"
    r"\b(?:worth|tonnes|tons|barrels|bags)\b"
    r"|\bgoods (?:worth|valued)\b"
)
"""What a country does: "sold 3 bn worth of goods", "took 2 mn tonnes", "bought more than sold"."""


def may_tell_of_trade(document: Document) -> bool:
    """Whether the text or its title holds anything that a fact can begin with.

    >>> may_tell_of_trade(Document(id="a", text="The 3 brothers won 12 matches in 2021."))
    False
    >>> may_tell_of_trade(Document(id="b", text="It was 5 percent.", title="PERU'S EXPORTS"))
    True
    """
    low = lower(f"{document.title or ''}\n{document.text}")
    words = set(_LETTERS.findall(low))
    if not _signs().isdisjoint(words):
        return True
    words.update([word[:LONGEST] for word in words])
    likely = [pattern for pattern, openers in _phrases() if not openers.isdisjoint(words)]
    spaced = " ".join(low.split()) if likely else ""
    return any(pattern.search(spaced) for pattern in likely)


@cache
def _signs() -> frozenset[str]:
    """The words, of hyphenated ones the longest part."""
    words = words_of_kind(_KINDS) | ABROAD | {name.lower() for name in SHORT_NAMES}
    return frozenset(max(_LETTERS.findall(word), key=len) for word in words)


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], frozenset[str]], ...]:
    """Patterns of more than a word, with the words that open them or the beginnings of those."""
    named = (each.pattern for each in CLASSES if each.kind in _KINDS)
    patterns = (BREAKDOWN, _ACCOUNT, _DEED, *named)
    return tuple((each, frozenset(map(_opener, beginnings(each)))) for each in patterns)


def _opener(beginning: str) -> str:
    """The word that begins so, or as much of it as is told."""
    letters = _LETTERS.match(beginning)
    if letters is None or len(beginning) == letters.end() < LONGEST:
        raise ValueError(f"no word is known to begin with {beginning!r}")
    return letters.group()
