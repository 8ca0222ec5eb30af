"""Figures in front of what they are of: "At $3 bn, imports were", "After a 5% rise, they fell"."""

from __future__ import annotations

from extractor.linking.cells import Subject
from extractor.linking.clauses import Clause, Slot
from extractor.linking.word_sets import words
from extractor.mentions.types import Mention

_FRONTS = words("at up down worth")
"""What opens a sentence with a figure of what it is about: "At $3 billion, imports were"."""
_FRONT_WORDS = 3
_FRONT = 8
"""How far behind such a figure its comma may stand."""
_BEFORE_MOVES = words("after following having despite since from")
"""What opens a sentence with a move of the time before."""
_AROUND_MOVES = words(
    "a an the by of 's ’s in its having been recorded seen sharp steep modest small"
)
"""What else may stand in such a front, beside the move, its rate and its time."""
_LONGEST = 12


def take_fronted(items: list[Mention], clause: Clause, subject: Subject | None) -> list[Slot]:
    """The figure that opens the sentence is of the trade told behind it.

    "At $3 billion, imports were 4 percent higher", "After rising 5 percent in May, imports fell".
    """
    figures = clause.slots
    if len(figures) != 1 or subject is None or not subject.is_trade:
        return []
    if _moved_before(items, figures[0]):
        moves = [m for m in items[: _comma(items, figures[0])] if m.kind == "direction"]
        figures[0].sign = moves[0].value.sign
    elif not _is_fronted(items, figures[0]):
        return []
    figures[0].subject = subject
    clause.slots = []
    return figures


def _comma(items: list[Mention], figure: Slot) -> int:
    """Where the front of a sentence ends."""
    behind = range(figure.index + 1, min(figure.index + _FRONT, len(items)))
    return next((k for k in behind if items[k].text == ","), 0)


def _is_fronted(items: list[Mention], figure: Slot) -> bool:
    """Whether nothing but "at", "up" or "down" stands before a figure and a comma behind it."""
    front = [m.low for m in items[: figure.index] if m.kind != "punct"]
    behind = items[figure.index + 1 : figure.index + _FRONT]
    ends = next((m for m in behind if m.text == "," or m.kind in ("flow", "direction")), None)
    opened = bool(front) and front[0] in _FRONTS and len(front) <= _FRONT_WORDS
    return opened and ends is not None and ends.text == ","


def _moved_before(items: list[Mention], figure: Slot) -> bool:
    """Whether the front tells of one move, with its rate and its time, and of nothing else."""
    comma = _comma(items, figure)
    if items[0].low not in _BEFORE_MOVES or not 0 < comma < _LONGEST:
        return False
    front = items[1:comma]
    kinds = [m.kind for m in front if m.low not in _AROUND_MOVES]
    counted = {kind: kinds.count(kind) for kind in ("direction", "percent", "period")}
    return len(kinds) == len(counted) and all(count == 1 for count in counted.values())
