"""Set phrases of translated news put as other newsrooms word them, before the sentence is read.

"214,600 tonnes of wheat to the amount of $39 million" is wheat worth $39 million; "$6 billion fell
on imports" says nothing of a fall.
"""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.clauses import Slot
from extractor.linking.goods import is_plain, phrase
from extractor.linking.reader.raises import Raises
from extractor.linking.word_sets import SIGN_WORDS, words
from extractor.mentions.types import Mention
from extractor.mentions.words import word

_VALUES = words("amount sum value tune cost")
_BEFORE_VALUES = words("to in for at")
_SIZES = words("the a an total overall combined")
_HEDGES = words("about some over around nearly almost approximately roughly exceeding")
_TRADED = words("shipped exported imported sold purchased")
_OF_BEFORE = words("from than against versus with")
"""What stands before the figure of another time."""
_WORTH = word("worth", 0, len("worth"))
_FALLS = words("fell falls fall falling fallen")
_SHARES = words("share shares proportion portion part")
_BY = words("by of worth")
_LOSSES = {"loss": -1, "losses": -1, "profit": 1, "profits": 1}
"""What deficits and surpluses are to some: "a trade loss of Rs 3 bn", "trade profit"."""
_PARTED = 5
"""How far before "fell on" the figure stands that is a part of the whole."""


class Worths(Raises):
    """Rewrites set phrases in the words that the grammar knows."""

    def _mark_worths(self) -> None:
        """Go through the sentence once, from its end, so that what is joined moves nothing."""
        for k in range(len(self.items) - 2, 0, -1):
            low = self.items[k].low
            if low == "of" and self.items[k - 1].low in _VALUES:
                self._join_worth(k)
            elif low in ("on", "upon", "to") and self.items[k - 1].low in _FALLS:
                self._mark_part(k)
            elif low in _TRADED and self.items[k].kind == "flow":
                self._mark_recorded(k)
            elif low in _LOSSES and self.items[k - 1].low == "trade":
                self.items[k] = replace(self.items[k], kind="balance", value=_LOSSES[low])

    def _mark_recorded(self, deed: int) -> None:
        """What was traded at another time was recorded then: "from 8 tonnes shipped in 2021"."""
        figure = deed - 1
        k = figure - 1
        while k > 0 and self.items[k].low in _HEDGES:
            k -= 1
        behind = deed + 1 + (self._low_at(deed + 1) in ("abroad", "overseas"))
        time = behind + (self._low_at(behind) in ("in", "during"))
        time += self._low_at(time) in ("the", "a")
        dated = [m.kind for m in self.items[time : time + 1]] == ["period"]
        if self.items[figure].kind not in ("quantity", "money") or not dated or k < 0:
            return
        if self.items[k].low in _OF_BEFORE:
            token = self.items[deed]
            self.items[deed:behind] = [Mention("word", token.start, token.end, "recorded")]

    def _join_worth(self, last: int) -> None:
        """Goods "to the amount of" money are worth it."""
        sum_of = last + 1 + (self.items[last + 1].low in _HEDGES)
        first = last - 1
        while first > 0 and self.items[first - 1].low in _SIZES:
            first -= 1
        first -= 1
        if first < 1 or self.items[first].low not in _BEFORE_VALUES:
            return
        if sum_of >= len(self.items) or self.items[sum_of].kind != "money":
            return
        named = self.items[first - 1]
        goods = is_plain(named) and named.low not in SIGN_WORDS
        if goods or named.kind == "quantity":
            start, end = self.items[first].start, self.items[last].end
            text = " ".join(m.text for m in self.items[first : last + 1])
            joined = Mention(_WORTH.kind, start, end, text, _WORTH.value, _WORTH.rule, _WORTH.low)
            self.items[first : last + 1] = [joined]

    def _mark_part(self, index: int) -> None:
        """What fell "to the share of" somebody, or on him, did not fall."""
        behind = [m.low for m in self.items[index + 1 : index + 4] if m.low not in _SIZES]
        before = self.items[max(0, index - 1 - _PARTED) : index - 1]
        parted = any(m.kind in ("money", "percent", "share") for m in before)
        shared = bool(behind) and behind[0].split()[0] in _SHARES
        if shared or (parted and self.items[index].low != "to"):
            self.items[index - 1] = replace(self.items[index - 1], kind="word", value=None)
            self.share_list = True

    def _occurred(self, index: int) -> int:
        """The good that moved most: "The largest decline in exports occurred in coal by $5 mn"."""
        told = self._sentence_subject()
        ends = (k for k in range(index + 3, len(self.items) - 1) if self._low_at(k) in _BY)
        end = next(ends, None)
        if told is None or self._low_at(index + 1) != "in" or end is None:
            return index + 1
        good, figure = phrase(self.items, index + 2, end), self.items[end + 1]
        way = next((w for m in reversed(self.items[:index]) if (w := _way_of(m))), None)
        if good is None or figure.kind != "money" or way is None:
            return index + 1
        self._open(replace(told, item=good, others=(), bare=False, source="good"), index)
        subject = self.clause.subject or told
        self.clause.slots.append(Slot(end + 1, figure, subject, measure="change", sign=way))
        rate = self.items[end + 3 : end + 4] if self._low_at(end + 2) == "(" else []
        if rate and rate[0].kind == "percent":
            self.clause.slots.append(Slot(end + 3, rate[0], subject, measure="growth", sign=way))
            end += 3
        self.np_start = self.consumed = end + 2
        return end + 2


def _way_of(mention: Mention) -> int | None:
    """Up or down, as a record or a direction says."""
    if mention.kind == "record":
        return {"fastest_rise": 1, "sharpest_fall": -1}.get(mention.value.kind)
    return int(mention.value.sign) or None if mention.kind == "direction" else None
