"""Changes told ahead of what they moved: "a 5% rise took exports to $4 billion"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.reader.nets import Nets
from extractor.linking.word_sets import CUSTOMERS, POSSESSIVES, SUPPLIERS, words

RAISE = "moved by the change"
"""The rule of a flow that is put ahead of the change that moved it."""
_RAISING = words("took taking brought bringing lifted lifting pushed pushing sent sending left")
_TELLING = words("year-on-year year on the a an annual yearly monthly month-on-month month of in")
_FLOW_REACH = 4
"""How far behind the verb the flow may stand: "took Peru's total exports"."""


_OVERTAKING = words(
    "overtook overtaken passed surpassed replaced displaced dethroned leapfrogged pipped",
    "supplanted ousted outranked unseated",
)
"""What a partner does to another in a ranking."""
_MARKETS = CUSTOMERS | SUPPLIERS | {"market"}
_ROLE_REACH = 10
_DEED_REACH = 4
"""How far behind "what" the deed may stand: "what the country then sold"."""
_SENT = words(
    "went goes sent sends sold sells shipped ships exported exports came comes bought buys",
    "imported imports flowed headed",
)
_BEFORE_WHAT = words(", ; – — and while but whereas though")
_DOERS = words("it we the country nation island kingdom republic farmers then has had now also")
_FLOW_OF_WAY = {"to": "exports", "from": "imports"}


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

    def _mark_sent(self) -> None:
        """ "What it sent to China", "what came from Peru" name exports and imports by the deed."""
        for first in range(len(self.items) - 3):
            opens = not first or self.items[first - 1].low in _BEFORE_WHAT
            if self.items[first].low != "what" or not opens or not self.state.last_was_trade:
                continue
            ahead = range(first + 1, min(first + 1 + _DEED_REACH, len(self.items) - 2))
            deed = next((k for k in ahead if self.items[k].low in _SENT), None)
            if deed is None or any(m.low not in _DOERS for m in self.items[first + 1 : deed]):
                continue
            flow = _FLOW_OF_WAY.get(self.items[deed + 1].low)
            place = deed + 2 + (self.items[deed + 2].low in ("neighbouring", "the", "neighboring"))
            if flow is None or [m.kind for m in self.items[place : place + 1]] != ["place"]:
                continue
            if self.items[place].value.code in (self.state.home, self.state.reporter):
                continue
            named = replace(self.items[deed], kind="flow", value=(flow, "plain"), text=flow)
            self.items[first : deed + 1] = [named]
            return

    def _mark_overtaking(self) -> None:
        """ "China overtook Britain as the main market": China is that market, and Britain no more.

        What is told behind it is of the partner that has moved up.
        """
        verb = next((k for k, m in enumerate(self.items) if m.low in _OVERTAKING), 0)
        if not verb or self.state.home is None:
            return
        first = verb - 1 - (self.items[verb - 1].low in ("has", "had"))
        places = [self.items[k] for k in (first, verb + 1) if 0 <= k < len(self.items)]
        if len(places) < 2 or any(m.kind != "place" for m in places):
            return
        if self.state.home in {m.value.code for m in places}:
            return
        ahead = range(verb + 2, min(verb + 2 + _ROLE_REACH, len(self.items)))
        role = next((k for k in ahead if self.items[k].low in _MARKETS), None)
        if role is None or any(
            m.low in POSSESSIVES or m.kind == "punct" for m in self.items[verb:role]
        ):
            return
        self.items[verb:role] = [replace(self.items[verb], kind="level", value=None)]

    def _flow_raised(self, verb: int) -> int | None:
        """The last word of what the verb moved to its sum: "took Peru's exports to $4 billion"."""
        for k in range(verb + 1, min(verb + 1 + _FLOW_REACH, len(self.items) - 2)):
            if self.items[k].kind in ("flow", "balance"):
                source = [m.kind for m in self.items[k + 2 : k + 3]] == ["place"]
                last = k + 2 if source and self.items[k + 1].low in ("from", "of", "by") else k
                ends = self.items[last + 1 : last + 3]
                total = len(ends) == 2 and ends[1].kind in ("money", "quantity")
                return last if total and ends[0].low == "to" else None
        return None
