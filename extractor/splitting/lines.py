"""The lines of a text that hold something, with their offsets."""

from __future__ import annotations

import re
from typing import NamedTuple

_CONTENT = re.compile(r"[^\s](?:[^\n]*[^\s])?")
_BULLET = re.compile(r"(?:[•*·○●▪■□‣◦–-]|\d{1,2}[.)]|[a-z][.)])\s")
_PROSE_END = re.compile(r"[.!?…:;,][\"'”’)\]]*\Z")
_ABBREVIATION_END = re.compile(r"\b(?:[A-Z]\.){1,3}[\"'”’]?\Z|\.\.\.\Z")


class Line(NamedTuple):
    """One line without the white space around it; `gap`: a blank line or nothing stands above."""

    start: int
    end: int
    text: str
    gap: bool

    @property
    def is_bullet(self) -> bool:
        return _BULLET.match(self.text) is not None

    @property
    def ends_a_sentence(self) -> bool:
        return bool(_PROSE_END.search(self.text)) and not _ABBREVIATION_END.search(self.text)

    @property
    def is_prose(self) -> bool:
        """A sentence or a paragraph, as opposed to a headline, a link or a label."""
        return len(self.text) >= 40 and self.ends_a_sentence

    @property
    def is_headline(self) -> bool:
        """Shaped like a headline: short, several words, begun with a capital, no full stop."""
        text = self.text
        return (
            8 <= len(text) <= 160
            and " " in text
            and (text[0].isupper() or text[0].isdigit() or text[0] in "\"'“‘$€£")
            and (text[-1] in "?!" or not self.ends_a_sentence)
            and not self.is_bullet
            and not any(mark in text for mark in ("://", "@", " > ", " » ", "  "))
        )


def lines_of(text: str) -> list[Line]:
    """Every line that is not blank, in order.

    >>> [(line.text, line.gap) for line in lines_of("Title\\n\\n  Body.\\nMore.")]
    [('Title', True), ('Body.', True), ('More.', False)]
    """
    lines: list[Line] = []
    last = 0
    for found in _CONTENT.finditer(text):
        start, end = found.span()
        gap = not lines or text.count("\n", last, start) > 1
        lines.append(Line(start, end, found[0], gap))
        last = end
    return lines
