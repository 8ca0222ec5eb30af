"""Goods on their way over the border: "goods worth $3 bn left the country"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.goods import is_plain, phrase
from extractor.linking.reader.worths import Worths
from extractor.linking.word_sets import BUYING_VERBS, POSSESSIVES, SELLING_VERBS, words

WHOLES = words("goods products merchandise commodities items shipments cargo cargoes")
"""Names that say no more than that goods were traded."""
_CROSSINGS = {
    ("left", "the"): "exports",
    ("left", "place"): "exports",
    ("reached", "place"): "imports",
    ("entered", "place"): "imports",
    ("came", "into"): "imports",
    ("went", "to"): "exports",
    ("came", "from"): "imports",
    ("brought", "in"): "imports",
    ("brought", "into"): "imports",
    ("shipped", "out"): "exports",
    ("shipped", "abroad"): "exports",
    ("sent", "abroad"): "exports",
    ("sold", "abroad"): "exports",
    ("bought", "abroad"): "imports",
    ("went", "out"): "exports",
    ("went", "abroad"): "exports",
    ("came", "in"): "imports",
    ("entered", "the"): "imports",
}
"""Where goods on their way go."""
_HANDED = {
    **dict.fromkeys(words("dispatched despatched shipped sent delivered"), "exports"),
    **dict.fromkeys(words("received arrived"), "imports"),
}
"""What is done with goods that go to a place or come from one: "were dispatched to the EU"."""
_PASSIVE = words("was were been being are is")
_RELATIVE = words("which that")
_LANDS = words("country nation kingdom island islands republic bloc region ports docks eurozone")
"""What goods leave or enter: "left the country", but not "left the warehouse"."""
_CROSSING_REACH = 12

_DEED_REACH = 4
"""How far behind "what" the deed may stand: "what the country then sold"."""
_SENT = words(
    "went goes sent sends sold sells shipped ships exported exports came comes bought buys",
    "imported imports flowed headed",
)
_BEFORE_WHAT = words(", ; – — and while but whereas though")
_DOERS = words("it we the country nation island kingdom republic farmers then has had now also")
DEALT = SELLING_VERBS | BUYING_VERBS
FLOW_OF_WAY = {"to": "exports", "from": "imports"}


class Crossings(Worths):
    """Reads goods that leave a country, or come in, as flows."""

    def _mark_crossing(self, index: int) -> None:
        """Goods on their way: "goods worth $3 bn left the country and $2 bn worth came in"."""
        token, following = self.items[index], self.items[index + 1]
        goods = token.low in WHOLES and following.low == "worth" and token.kind == "word"
        priced = token.low == "worth" and following.kind == "money" and self._is_good(index - 1)
        owned = index > 1 and self.items[index - 1].low in POSSESSIVES  # "2 bn euros' worth"
        figure = index - 1 - owned
        counted = token.low == "worth" and self.items[figure].kind == "money"
        if counted and self.items[figure - 1].text == ":":
            return  # "Fish did well: 3 bn crowns' worth left the country"
        if counted and self.items[figure - 1].low in DEALT:
            return  # "Korea shipped 2 bn worth and brought in 1 bn worth"
        if not (goods or priced or counted):
            return
        for k in range(index + 1, min(index + _CROSSING_REACH, len(self.items) - 1)):
            ahead = self.items[k + 1]
            if ahead.low == "the" and self._low_at(k + 2) not in _LANDS:
                continue
            own = ahead.kind == "place" and ahead.value.code == self.state.home
            flow = _CROSSINGS.get((self.items[k].low, "place" if own else ahead.low))
            if flow is not None:
                self.items[index] = replace(token, kind="flow", value=(flow, "plain"))
            if flow is not None or self.items[k].kind in ("flow", "balance", "direction"):
                return

    def _mark_handed(self, verb: int) -> None:
        """Goods sent to a place, or received from one: "goods worth 3 bn were dispatched to Peru".

        Also where they are only named: "the value of the goods which arrived from there".
        """
        flow = _HANDED.get(self.items[verb].low)
        if flow is None or FLOW_OF_WAY.get(self._low_at(verb + 1)) != flow:
            return
        k = verb - 1
        passive = self.items[k].low in _PASSIVE
        k -= passive
        k -= self.items[k].low in _RELATIVE
        named = self.items[k].low in WHOLES
        priced = passive and any(
            self.items[j].low in WHOLES and self._low_at(j + 1) == "worth"
            for j in range(max(0, verb - _CROSSING_REACH), verb)
        )
        if named or priced:
            self.items[verb] = replace(self.items[verb], kind="flow", value=(flow, "plain"))

    def _is_good(self, index: int) -> bool:
        """Whether the word ends the name of a good that the table knows."""
        first = index
        while first > 0 and is_plain(self.items[first - 1]):
            first -= 1
        found = phrase(self.items, first, index + 1) if index >= 0 else None
        return found is not None and self._known(found.value)

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
            flow = FLOW_OF_WAY.get(self.items[deed + 1].low)
            place = deed + 2 + (self.items[deed + 2].low in ("neighbouring", "the", "neighboring"))
            if flow is None or [m.kind for m in self.items[place : place + 1]] != ["place"]:
                continue
            if self.items[place].value.code in (self.state.home, self.state.reporter):
                continue
            named = replace(self.items[deed], kind="flow", value=(flow, "plain"), text=flow)
            self.items[first : deed + 1] = [named]
            return
