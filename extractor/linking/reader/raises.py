"""Changes told ahead of what they moved: "a 5% rise took exports to $4 billion"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.reader.nets import Nets
from extractor.linking.word_sets import words

RAISE = "moved by the change"
"""The rule of a flow that is put ahead of the change that moved it."""
_RAISING = words("took taking brought bringing lifted lifting pushed pushing sent sending left")
_TELLING = words("year-on-year year on the a an annual yearly monthly month-on-month month of in")
_WAYS = words("down up back")
"""Words between the flow and where it was taken: "brought exports down to $4 billion"."""
_FLOW_REACH = 4
"""How far behind the verb the flow may stand: "took Peru's total exports"."""


class Raises(Nets):
    """Puts the flow in the place of the article ahead of the change."""

    def _mark_raises(self) -> None:
        """ "A 5% rise on the year took exports to $4 billion": exports rose, and nothing else."""
        if not self.items or self.items[0].low not in ("a", "an", "the", "that", "another"):
            return
        verb = next((k for k, m in enumerate(self.items) if m.low in _RAISING), None)
        if verb is None:
            return
        ahead = self.items[1:verb]
        if sum(m.kind == "percent" for m in ahead) != 1:
            return
        if sum(m.kind == "direction" for m in ahead) != 1:
            return
        if any(m.kind == "word" and m.low not in _TELLING for m in ahead):
            return  # "a 5% rise in prices took exports to"
        if any(m.kind not in ("word", "percent", "direction", "basis", "period") for m in ahead):
            return
        flow = self._flow_raised(verb)
        if flow is not None:
            at = self.items[0]
            moved = self.items[verb + 1 : flow + 1]
            self.items[0:1] = [replace(m, start=at.start, end=at.end, rule=RAISE) for m in moved]

    def _flow_raised(self, verb: int) -> int | None:
        """The last word of what the verb moved to its sum: "took Peru's exports to $4 billion"."""
        for k in range(verb + 1, min(verb + 1 + _FLOW_REACH, len(self.items) - 2)):
            if self.items[k].kind in ("flow", "balance"):
                source = [m.kind for m in self.items[k + 2 : k + 3]] == ["place"]
                last = k + 2 if source and self.items[k + 1].low in ("from", "of", "by") else k
                last_way = last + (self.items[last + 1].low in _WAYS)
                ends = self.items[last_way + 1 : last_way + 3]
                total = len(ends) == 2 and ends[1].kind in ("money", "quantity")
                return last if total and ends[0].low == "to" else None
        return None
