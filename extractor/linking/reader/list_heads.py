"""What heads a list of goods, and what stands between a good and its sum."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Phrase, Subject
from extractor.linking.goods import is_plain, phrase
from extractor.linking.reader.unlisted import Unlisted
from extractor.linking.word_sets import CUSTOMERS, SUPPLIERS, words

BEFORE_MEMBERS = words("were are include includes included including")
"""Words before the first member of a list."""
_AROUND_TIMES = words("in during for of the items products commodities goods")
"""What may stand between a flow and the verb that names its goods."""
_COUNTED_BY = words("volume value total worth amount turnover")
_BEFORE_COUNTED = words("a an total combined export import overall")
"""What a sum is counted by, and words before it: "with a total volume of 9 tonnes"."""

_BRINGING = words("bringing fetching raking pulling netting yielding generating grossing")
"""What goods do for their sums, told by the way: "with phones bringing in 6 bn"."""
_RECORDING = words("recording posting registering seeing showing logging booking witnessing")
_BEFORE_MOVES = words("of a an the sharp steep")
_MOVE_KINDS = ("direction", "record")
"""What goods do where their move is a noun, and the words of it."""


class ListHeads(Unlisted):
    """Finds where the goods of a flow are named, each with its sum."""

    def _is_headed(self, first: int, good: Phrase) -> bool:
        """Whether a good opens the list of those of a flow: "exports include black cardamom at"."""
        if not self._heads_members(first - 1):
            return False
        return self.items[first - 1].low.startswith("includ") or self._has_known_head(good.value)

    def _heads_members(self, k: int) -> bool:
        """What names the goods of a flow: "exports included tea at 3 bn", "were tea worth 3 bn".

        The time may stand between: "Main exports in May included tea worth 3 bn".
        """
        if k < 1 or self.items[k].low not in BEFORE_MEMBERS - {"including"}:
            return False
        k -= 1
        while k and (self.items[k].kind == "period" or self.items[k].low in _AROUND_TIMES):
            k -= 1
        return self.items[k].kind == "flow"

    def _past_measure(self, k: int) -> int:
        """The token before what only says how a sum is counted.

        "cumin with a total volume of 9 tonnes", "tea amounting to $3 bn", "at a value of $2 bn".
        """
        if k > 0 and self.items[k].low == "to" and self._is_participle(k - 1):
            return k - 1
        k = self._before_move_told(k)
        if k < 1 or self.items[k].low != "of" or self.items[k - 1].low not in _COUNTED_BY:
            return k
        before = k - 2
        while before > 0 and (
            self.items[before].kind == "flow" or self.items[before].low in _BEFORE_COUNTED
        ):
            before -= 1
        return before if self.items[before].low in ("with", "at", "posting", "having") else k

    def _before_move_told(self, k: int) -> int:
        """The token before a move told as a noun: "with tea posting the biggest fall of $3 mn"."""
        first = k
        while first > 0 and (
            self.items[first].low in _BEFORE_MOVES or self.items[first].kind in _MOVE_KINDS
        ):
            first -= 1
        moved = any(m.kind in _MOVE_KINDS for m in self.items[first + 1 : k + 1])
        return first - 1 if moved and first and self.items[first].low in _RECORDING else k

    def _is_participle(self, k: int) -> bool:
        """A movement told by the way: "with copper rising 5 percent", "phones bringing in 6 bn"."""
        k -= self.items[k].low == "in" and k > 0 and self.items[k - 1].low in _BRINGING
        if self.items[k].low in _BRINGING:
            return True
        return self.items[k].kind in ("direction", "level") and self.items[k].low.endswith("ing")

    def _is_last_member(self, k: int, end: int) -> bool:
        """A last member with a comma: "China by 6 percent and Canada, 4 percent".

        Or a good behind another with a bracket: "tea, $3 mn (up 5%) and rice, $2 mn (down 3%)".
        """
        slot = self.clause.slots[-1] if self.clause.slots else None
        if slot is None or self.items[k].low != "and":
            return False
        if self.items[k - 1].text == ")" and slot.listed and slot.subject.is_listed:
            good = phrase(self.items, k + 1, end)
            return good is not None and self._known(good.value)
        beside = slot.subject.partner is not None and k == slot.index + 1
        return beside and self.items[end - 1].kind == "place"

    def _in_role(self, subject: Subject, first: int, last: int) -> Subject:
        """The flow of a partner by its rank: "Russia the number one supplier with 3 bn"."""
        roles = {m.low for m in self.items[first:last]}
        if not roles & (CUSTOMERS | SUPPLIERS) or subject.flow not in ("exports", "imports"):
            return subject
        return replace(subject, flow="imports" if roles & SUPPLIERS else "exports", partner=None)

    def _behind_worth(self, k: int) -> bool:
        """A place behind the good of a sum: "3 bn worth of tea and Peru 1 bn worth of steel"."""
        place = k + 1 < len(self.items) and self.items[k + 1].kind == "place"
        if not place or self.items[k].low not in ("and", ",") or not self.clause.slots:
            return False
        between = self.items[self.clause.slots[-1].index + 1 : k]
        worth = bool(between) and between[0].low == "worth"
        return worth and all(is_plain(m) or m.low in ("worth", "of") for m in between)

    def _is_owned_likewise(self, first: int, subject: Subject) -> bool:
        """Another country's flow: "France's exports rose 3 percent, those of Italy 5 percent"."""
        k = first - 1 - (first > 1 and self.items[first - 1].low == "the")
        likewise = k > 0 and self.items[k].low == "of" and self._stands_in(k - 1)
        if k > 0 and self.items[k].low == "from":  # "exports from Peru rose 2%, from Chile 4%"
            likewise = subject.flow == "exports"
        return likewise and subject.partner is None and subject.reporter is not None

    def _stands_in(self, k: int) -> bool:
        """A pronoun for the flow told of: "those of towels 29 percent"."""
        return 0 <= k < len(self.items) and self.items[k].low in ("those", "that")
