"""Which lines of an article are not its story. They are masked, never removed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor.records import Span
from extractor.splitting.boilerplate_rules import (
    ANYWHERE,
    FIGURE,
    FRINGE,
    LINK_HEADING,
    SUMMARY_HEADING,
    TRADE,
    WHOLE_LINE,
)
from extractor.splitting.dating import sign_off_of, stamp_at
from extractor.splitting.lines import Line

LONGEST = 220
"""Characters; a longer line is a paragraph, and only its fringes can be boilerplate."""
_SHORTEST_REPEAT = 40
"""Shorter lines return for good reasons: "Exports" heads more than one table."""
_LONGEST_HEADING = 60
_CAPTIONS = ("hoto", "HOTO", "Image", "Picture", "Credit")
_FRINGE_SIGNS = ("@", "--", "ing by ", "ompiled by ", "(1 ", "($", "(US$", "(€", "(£")
"""Substrings of which every match of `FRINGE` has one."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def masked_spans(lines: list[Line], seen: set[str], footers: set[str]) -> tuple[Span, ...]:
    """The boilerplate of one article, as sorted spans that do not overlap.

    `seen` holds the long lines of the page so far and is added to; `footers` are the lines that
    the page repeats under every article.
    """
    masked = {
        i
        for i, line in enumerate(lines)
        if line.text in footers or is_boilerplate(line.text) or stamp_at(lines, i)
    }
    masked |= _repeats(lines, seen)
    masked |= _link_lists(lines)
    spans = [(lines[i].start, lines[i].end) for i in masked]
    spans += [span for i, line in enumerate(lines) if i not in masked for span in _fringes(line)]
    return tuple(sorted(spans))


def is_boilerplate(text: str) -> bool:
    """Whether a whole line is boilerplate by a rule.

    >>> is_boilerplate("Also read: Steel quotas explained")
    True
    >>> is_boilerplate("Also read: Steel exports up 5% in May")
    False
    """
    if len(text) > LONGEST:
        return False
    ruled = WHOLE_LINE.fullmatch(text) or (_may_hold_a_sign(text) and ANYWHERE.search(text))
    return bool(ruled) and not _may_state_a_fact(text)


def _may_state_a_fact(text: str) -> bool:
    return bool(FIGURE.search(text) and TRADE.search(text))


def _may_hold_a_sign(text: str) -> bool:
    """Substring tests, which spare most prose the slow search of `ANYWHERE`."""
    return (
        text[-1] in ")]/©"
        or any(sign in text for sign in _CAPTIONS)
        or "/" in text[-_LONGEST_HEADING:]
        or "©" in text
        or "ⓒ" in text
        or "opyright" in text
        or "ights reserved" in text
        or "subscriber" in text
        or "lready a member" in text
        or "rest of this" in text
    )


def _repeats(lines: list[Line], seen: set[str]) -> set[int]:
    """Exact repeats of an earlier line, which would state its facts twice."""
    repeats = set()
    for i, line in enumerate(lines):
        if len(line.text) < _SHORTEST_REPEAT:
            continue
        if line.text in seen:
            repeats.add(i)
        seen.add(line.text)
    return repeats


def _link_lists(lines: list[Line]) -> set[int]:
    """Headings such as "Most popular" with the headlines below them.

    Where no sentence with a figure follows, everything to the end of the article goes with them.
    """
    masked: set[int] = set()
    for i, line in enumerate(lines):
        if len(line.text) > _LONGEST_HEADING or not LINK_HEADING.fullmatch(line.text):
            continue
        if not any(_may_state_a_fact(later.text) for later in lines[i + 1 :]):
            return masked | set(range(i, len(lines)))
        masked.add(i)
        for j in range(i + 1, len(lines)):
            if not lines[j].is_headline or _may_state_a_fact(lines[j].text):
                break
            masked.add(j)
    return masked


def summary_repeats(lines: list[Line]) -> tuple[Span, ...]:
    """Bullets of a summary under the story ("What to know") whose every figure it has given."""
    spans: list[Span] = []
    for i, line in enumerate(lines):
        if (
            i < len(lines) // 2
            or len(line.text) > _LONGEST_HEADING
            or not SUMMARY_HEADING.fullmatch(line.text)
        ):
            continue
        given = {number for told in lines[:i] for number in _NUMBER.findall(told.text)}
        for later in lines[i + 1 :]:
            if not later.is_bullet:
                break
            if given.issuperset(_NUMBER.findall(later.text)):
                spans.append((later.start, later.end))
    return tuple(spans)


def _fringes(line: Line) -> Iterator[Span]:
    """Addresses, sign-offs and telephone numbers inside a line of the story."""
    text = line.text
    if any(sign in text for sign in _FRINGE_SIGNS):
        for found in FRINGE.finditer(text):
            yield line.start + found.start(), line.start + found.end()
    if text.endswith(")") and (signed := sign_off_of(text)):
        (start, end), _ = signed
        yield line.start + start, line.start + end
