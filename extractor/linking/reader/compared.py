"""Brackets that hold the figure of an earlier time: "fell 19 percent to $164 mn ($203 mn)"."""

from __future__ import annotations

from decimal import Decimal

from extractor.linking.clauses import Slot
from extractor.linking.reader.bracket_shares import BracketShares
from extractor.linking.word_sets import COMPARED
from extractor.mentions.types import Mention

_WHOLE = Decimal(100)
_LEAST, _MOST = Decimal("0.33"), Decimal(3)
_ROUNDED = Decimal("0.03")
"""How far growth told in whole percents may miss the two sums of which it is."""


class Compared(BracketShares):
    """Tells the figures of a bracket that are of another time."""

    def _compares_behind(self, k: int) -> bool:
        """ "More than" or "less than" behind the bracket that the figure at `k` closes."""
        ahead = [self._low_at(j) for j in range(k + 1, k + 4)]
        return ahead[0] == ")" and ahead[1] in COMPARED and ahead[2] == "than"

    def _says_base(self, said: int) -> bool:
        """A time seen from the one told of: "grew 3 percent (11 percent a month earlier)"."""
        time = self.items[said].value
        return bool(time.kind == "relative" and time.anchored and time.shift)

    def _as_in_bracket_before(self, slot: Slot) -> None:
        """The time is said in the first of like brackets: "3% (11% in May) and imports 4% (9%)"."""
        k = slot.index
        if k < 2 or self.items[k - 2].kind != slot.mention.kind or self.items[k - 1].text != "(":
            return
        told = [s for c in self.clauses for s in c.slots if "bracket" in s.rules]
        first = next((s for s in told if s.period is not None), None)
        if first is not None and first.mention.kind == slot.mention.kind:
            slot.role, slot.period = first.role, first.period

    def _note_time_in_bracket(self, slot: Slot) -> None:
        """A bracket with its time tells what later ones hold: "$912 mn ($991 mn in May 2018)"."""
        told = self.items[slot.index - 2] if slot.index > 1 else None
        if slot.period is not None and told is not None and self._are_alike(told, slot.mention):
            self.state.brackets_compare = True

    def _are_alike(self, told: Mention, other: Mention) -> bool:
        """Whether two sums may be of one thing at two times."""
        if told.kind != "money" or other.kind != "money" or not other.value.amount:
            return False
        return bool(_LEAST < told.value.amount / other.value.amount < _MOST)

    def _holds_earlier(self, slot: Slot) -> bool:
        """A sum behind a sum of the same money is that of the time before.

        The growth told beside them says so, or a bracket before that named its time.
        """
        k = slot.index
        if k < 2 or self.items[k - 1].text != "(" or self._low_at(k + 1) != ")":
            return False
        told, earlier = self.items[k - 2], slot.mention
        if told.kind != "money" or earlier.kind != "money" or not earlier.value.amount:
            return False
        if self.state.brackets_compare and self._are_alike(told, earlier):
            return True
        rates = [s for s in self.clause.slots if s.mention.kind == "percent" and s.index < k]
        return any(self._is_growth_between(s.mention, told, earlier) for s in rates)

    def _is_growth_between(self, rate: Mention, told: Mention, earlier: Mention) -> bool:
        """Whether one sum is so much more or less than the other."""
        ratio = told.value.amount / earlier.value.amount
        grown = abs(rate.value.value) / _WHOLE
        return bool(abs(abs(ratio - 1) - grown) <= _ROUNDED)
