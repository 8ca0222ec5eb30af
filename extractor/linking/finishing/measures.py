"""What a figure measures: an amount, a change, a growth, a share or a quantity."""

from __future__ import annotations

from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.base import FinisherBase
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import words

_BEFORE_AMOUNTS = words("about around some nearly over a an or ,")
"""What may stand between a direction and the amount of its change."""
_BEFORE_NOUNS = words("a an the its of sharp year-on-year annual with record")
"""Words before a direction that make it a noun: "a drop"."""


class Measures(FinisherBase):
    """Tells levels from changes and growth from shares."""

    def _measure(self, slot: Slot, clause: Clause) -> str | None:
        kind = slot.mention.kind
        if kind == "percent":
            return "share" if self._is_share(slot, clause) else "growth"
        if kind == "quantity":
            return "quantity"
        if kind == "money":
            return "change" if self._is_change(slot) else "amount"
        return None

    def _is_share(self, slot: Slot, clause: Clause) -> bool:
        index = slot.index
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if following is not None and following.kind == "share":
            return True
        if (
            following is not None
            and following.low == "of"
            and not (index and self.items[index - 1].kind == "direction")
        ):
            return not any(m.kind == "direction" for m in self.items[max(0, index - 2) : index])
        before = self.items[max(0, index - 5) : index]
        if any(m.kind == "share" for m in before) and not any(
            m.kind in FIGURE_KINDS for m in before
        ):
            return True
        return clause.share and not clause.directions

    def _is_change(self, slot: Slot) -> bool:
        """How much, not how high: "up by $1.44 bn", "rose 3.8 billion", "an increase of 5 mln"."""
        index = slot.index
        k = index - 1
        while k >= 0 and self.items[k].low in _BEFORE_AMOUNTS:
            k -= 1
        before = self.items[k] if k >= 0 else None
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if before is None:
            return False
        if before.low == "by" and k and self._direction_near(k - 1):
            return True
        if (
            before.kind == "direction"
            and before.low not in ("more", "less", "above", "below", "off")
            and before.value.percent is None
            and before.text[0].islower()
        ):
            return (
                not before.value.noun
                or before.low in ("increased", "decreased")
                or not self._noun_use(k)
            )
        if (
            before.low == "of"
            and k
            and self.items[k - 1].kind == "direction"
            and self.items[k - 1].value.noun
            and self._noun_use(k - 1)
        ):
            return True
        if (
            k < index - 1
            and before.kind == "percent"
            and any(m.low == "or" for m in self.items[k + 1 : index])
        ):
            return True
        if (
            following is not None
            and following.low in ("more", "less", "higher", "lower")
            and index + 2 < len(self.items)
            and self.items[index + 2].low == "than"
            and not (before.kind == "level" or before.low in ("to", "at"))
        ):
            return True
        if before.low == "of" and k and self.items[k - 1].low in ("turnaround", "swing"):
            return True
        return (
            following is not None
            and following.kind == "direction"
            and following.value.noun
            and following.low not in ("growing",)
        )

    def _direction_near(self, k: int) -> bool:
        for index in range(k, max(-1, k - 4), -1):
            if self.items[index].kind == "direction":
                return True
            if self.items[index].kind in FIGURE_KINDS:
                return False
        return False

    def _noun_use(self, k: int) -> bool:
        return k > 0 and self.items[k - 1].low in _BEFORE_NOUNS
