"""With which characters a match of a pattern can begin, worked out from the pattern itself.

A search tries a pattern at every place of a text, and a long alternation is slow to refuse one.
Few words can open a match, though, and a pattern that is tried at those alone finds the same. Which
they are is read off the parsed pattern, so that no list has to be kept beside it; what this module
does not understand counts as "anything".

>>> sorted(beginnings(re.compile(r"\\b(?:rose(?: by)?|(?:up|over) \\d)")))
['over', 'rose', 'up\\n']
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from typing import Any

_parser: Any = import_module("re._parser")
_codes: Any = import_module("re._constants")

LONGEST = 4
"""Characters of a beginning: more tell hardly any word apart."""
END = "\n"
"""Behind a beginning: its word has to end there."""
_MANY = 2000
"""A pattern with more beginnings than this is taken to begin with anything."""
_SHORT_RANGE = 12
_FORWARD = 1
"""The direction of a lookahead; a lookbehind has the other."""

_Found = set[tuple[str, bool]]
"""Beginnings, and whether the next part of the pattern goes on with them."""


def beginnings(pattern: re.Pattern[str]) -> frozenset[str]:
    """Characters, lower case and no spaces, with which every match begins; `{""}` for anything."""
    parsed = _parser.parse(pattern.pattern, pattern.flags)
    found = {"" if text == END else text for text, _ in _of_sequence(parsed)}
    return frozenset(
        text for text in found if not any(text[:size] in found for size in range(len(text)))
    )


def at_words(pattern: re.Pattern[str]) -> bool:
    """Whether a match can only begin where a word does.

    >>> at_words(re.compile(r"\\bon (?:year|month)")), at_words(re.compile(r"\\bprofit|loss"))
    (True, False)
    """
    parts = _parser.parse(pattern.pattern, pattern.flags)
    return bool(parts) and parts[0] == (_codes.AT, _codes.AT_BOUNDARY)


def _of_sequence(parts: Iterable[tuple[Any, Any]]) -> _Found:
    found: _Found = {("", True)}
    for code, argument in parts:
        following = _of_part(code, argument)
        ahead = _of_what_follows(code, argument)
        found = {
            _joined(text, more, goes_on) if open_ else (text, False)
            for text, open_ in found
            for more, goes_on in (ahead if ahead and text else following)
        }
        if len(found) > _MANY:
            return {("", False)}
        if not any(open_ for _, open_ in found):
            break
    return found


def _of_what_follows(code: Any, argument: Any) -> _Found:
    """What a condition that takes no characters tells of those behind a beginning."""
    if code is _codes.AT and argument is _codes.AT_BOUNDARY:
        return {(END, True)}
    if code is _codes.ASSERT and argument[0] == _FORWARD:
        return {(text, False) for text, _ in _of_sequence(argument[1])}
    return set()


def _joined(text: str, more: str, goes_on: bool) -> tuple[str, bool]:
    """A beginning with what may follow it; the end of a word is told where there is a word."""
    if more == END and text:
        return (text + END, False) if text.isalnum() else (text, goes_on)
    longer = (text + more)[:LONGEST]
    return longer, goes_on and len(longer) < LONGEST


def _of_part(code: Any, argument: Any) -> _Found:
    if code is _codes.LITERAL:
        return _of_letter(chr(argument))
    if code is _codes.IN:
        return set().union(*(_of_member(*member) for member in argument))
    if code is _codes.BRANCH:
        return set().union(*map(_of_sequence, argument[1]))
    if code is _codes.SUBPATTERN:
        return _of_sequence(argument[-1])
    if code is _codes.ATOMIC_GROUP:
        return _of_sequence(argument)
    if code in (_codes.MAX_REPEAT, _codes.MIN_REPEAT, _codes.POSSESSIVE_REPEAT):
        least, most, repeated = argument
        once = _of_sequence(repeated)
        if most != 1:
            once = {(text, False) for text, _ in once}
        return once if least else once | {("", True)}
    if code in (_codes.AT, _codes.ASSERT, _codes.ASSERT_NOT):  # they take no letters
        return {("", True)}
    return {("", False)}


def _of_letter(letter: str) -> _Found:
    return {(END, False)} if letter.isspace() else {(letter.lower(), True)}


def _of_member(code: Any, argument: Any) -> _Found:
    """The beginnings that one member of a set of characters gives."""
    if code is _codes.LITERAL:
        return _of_letter(chr(argument))
    if code is _codes.RANGE and argument[1] - argument[0] < _SHORT_RANGE:
        letters = map(chr, range(argument[0], argument[1] + 1))
        return set().union(*map(_of_letter, letters))
    if code is _codes.CATEGORY and argument is _codes.CATEGORY_DIGIT:
        return {(digit, False) for digit in "0123456789"}
    return {("", False)}
