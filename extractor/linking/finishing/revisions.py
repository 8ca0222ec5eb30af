"""One figure told twice: as it was given out first, and as it stands since."""

from __future__ import annotations

from itertools import pairwise

from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.measures import Measures
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import words
from extractor.mentions.types import Mention
from extractor.periods import Period

_REACH = 14
"""How far before a figure the word that revises it may stand."""
_BEFORE_FIRST = 4
"""How far around a figure it may be said that it was reported first."""
_REVISED = words("revised corrected restated")
_REVISING = words("revision correction")
_WAYS = words(
    "up down upward upwards downward downwards higher lower from by to sharply slightly",
    "marginally",
)
"""What stands behind "revised" where that is a verb: "revised up from 3 bn"."""
_FIRST = words("preliminary provisional initial first earlier original advance flash estimate")
"""What a figure was that has been revised."""
_AT_FIRST = words("first initially originally previously earlier provisionally")
_GIVEN = words("reported estimated announced published given stated released calculated put issued")
_STATING = words("as at to be of been was were a an the")
"""What may stand between such a verb and the figure: "previously reported as 3 bn"."""


class Revisions(Measures):
    """Knows the figures that others of the same cell have replaced."""

    def _is_superseded(self, slot: Slot, clause: Clause) -> bool:
        """Whether a figure is of the very cell that another is of, as it was given before."""
        if slot.period is not None and not self._is_of_release(slot.index, slot.period):
            return False  # "to 3 bn from 4 bn, revised from 5 bn in May"
        return self._is_revision(slot, clause) or self._was_reported_first(slot)

    def _is_of_release(self, figure: int, time: int) -> bool:
        """Whether a time tells when a figure was given: "from the 3 bn reported in July"."""
        between = self.items[figure + 1 : time]
        return figure > time or any(m.low in _GIVEN for m in between)

    def _of_replaced(self, slot: Slot, base: Period) -> Period:
        """The period of the figure that has replaced another: the last one like it."""
        measure = "growth" if slot.mention.kind == "percent" else "amount"
        like = (c.period for c in reversed(self.claims) if c.measure == measure)
        return next(like, None) or base

    def _is_revision(self, slot: Slot, clause: Clause) -> bool:
        """One month, told twice.

        "The May surplus was revised to 27.6 billion from 26.9 billion", "was revised up from 26.9",
        "was cut by 3 billion from the previous month's preliminary 26.9 billion".
        """
        before = self.items[max(clause.first, slot.index - _REACH) : slot.index]
        source = next((k for k in range(len(before) - 1, -1, -1) if before[k].low == "from"), None)
        if source is None or any(m.kind in FIGURE_KINDS for m in before[source:]):
            return False
        said = {m.low for m in before[source + 1 :]}
        if said & _REVISED:
            return False  # "from a revised 3 bn": that of the month before
        plain = len(before) - source <= _BEFORE_FIRST or bool(said & _FIRST)
        return plain and any(
            _revises(word, following) for word, following in pairwise(before[: source + 1])
        )

    def _was_reported_first(self, slot: Slot) -> bool:
        """One month, told before: "better than the 7 percent first reported"."""
        behind: list[str] = []
        for item in self.items[slot.index + 1 : slot.index + 1 + _BEFORE_FIRST]:
            if item.kind == "punct":
                break  # "to 3 bn, first given as 4 bn": that is of the next figure
            behind.append(item.low)
        k = slot.index - 1
        while k > 0 and self.items[k].low in _STATING:
            k -= 1
        before = [m.low for m in self.items[max(0, k - 1) : k + 1]]
        told = pairwise(behind) if k == slot.index - 1 else (*pairwise(before), *pairwise(behind))
        return any(first in _AT_FIRST and said in _GIVEN for first, said in told)


def _revises(word: Mention, following: Mention) -> bool:
    """Whether a word revises as a verb or a noun does: "was revised down", "a revision to"."""
    if word.low in _REVISING:
        return True
    return word.low in _REVISED and (following.low in _WAYS or following.kind == "direction")
