"""The trade that goods are a part of, said behind it: "Tea brought in $3 bn of Kenya's exports"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import GOODS_FLOWS, Subject
from extractor.linking.goods import is_plain
from extractor.linking.noun_phrases import read_phrase
from extractor.linking.reader.place_subjects import PlaceSubjects
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import POSSESSIVES, words

_FIGURE_REACH = 4
"""How far behind its verb the figure of a part may stand: "made up some $3 bn"."""
_FLOW_REACH = 8
_HEADING = words("topped tops led leads headed heads")
_LISTS = words("list ranking table league")
_TO_WHOLES = words("of to towards in")
"""What stands between a part and the trade that it is a part of."""
_OWNING = POSSESSIVES | words("the its their all total overall country nation annual monthly")
"""What may stand between it and the word for the flow, beside a place."""
_EXAMPLES = words("including notably especially like")
"""What names some kinds of the goods before it."""
_PARTS_REACH = 5
"""How far behind the first part of a whole the last may stand."""


class PartsOfFlows(PlaceSubjects):
    """Reads the flow that stands behind the figure of a good."""

    def _flow_of_part(self, verb: int, base: Subject | None) -> Subject | None:
        """The whole named behind a part; its words are then no subject of their own."""
        to_whole = self._heads_list(verb) or self._past_figure(verb, base)
        if to_whole is None:
            return None
        flow = next(
            (k for k in self._behind(to_whole, _FLOW_REACH) if not self._is_owning(k)), None
        )
        if flow is None or self.items[flow].kind != "flow":
            return None
        read = read_phrase(self.items, flow, to_whole + 1)
        if read.subject.flow not in GOODS_FLOWS:
            return None
        for k in range(to_whole + 1, max(read.last, flow + 1)):
            if self.items[k].kind in ("flow", "place"):
                self.items[k] = replace(self.items[k], kind="word", value=None)
        return replace(read.subject, item=None, others=())

    def _past_figure(self, verb: int, base: Subject | None) -> int | None:
        """The "of" behind the figure of a part, or "to": "brought in $3 bn of"."""
        figure = next((k for k in self._behind(verb, _FIGURE_REACH) if self._is_figure(k)), None)
        if figure is None or self._low_at(figure + 1) not in _TO_WHOLES:
            return None
        if base is not None and self.items[figure].kind == "percent":
            return None  # what is a percentage of a flow told of before is read with the figure
        return figure + 1

    def _heads_list(self, verb: int) -> int | None:
        """The "of" of a list that a good comes first in: "Tea topped the list of exports"."""
        lows = [self._low_at(verb + k) for k in range(4)]
        heads = lows[0] in _HEADING and lows[1] == "the" and lows[2] in _LISTS
        return verb + 3 if heads and lows[3] == "of" else None

    def _behind(self, index: int, reach: int) -> range:
        return range(index + 1, min(index + 1 + reach, len(self.items)))

    def _is_figure(self, k: int) -> bool:
        return self.items[k].kind in FIGURE_KINDS

    def _is_owning(self, k: int) -> bool:
        return self.items[k].kind == "place" or self.items[k].low in _OWNING

    def _before_examples(self, first: int, index: int) -> int:
        """Where goods begin whose kinds are named: "Dairy goods, including milk and butter, fell".

        `first` is where the words right before the verb at `index` begin.
        """
        k = first - 1
        while k > 1 and (is_plain(self.items[k]) or self.items[k].low in (",", "and")):
            if self.items[k].low in _EXAMPLES and self.items[k - 1].text == ",":
                break
            k -= 1
        named = self.items[index - 1].text == "," and self.items[k].low in _EXAMPLES
        start = k - 1
        while named and start > 0 and is_plain(self.items[start - 1]):
            start -= 1
        return start if named and start < k - 1 else first

    def _past_parts(self, index: int) -> int | None:
        """The parts of a whole: "all exports, comprising re-exports and domestic exports, fell"."""
        told = self.clause.subject
        if not index or self.items[index - 1].low != "comprising" or told is None:
            return None
        ahead = range(index + 1, min(index + _PARTS_REACH, len(self.items) - 1))
        last = next((k for k in ahead if self.items[k].kind == "flow"), None)
        if last is None or not any(m.low == "and" for m in self.items[index:last]):
            return None
        self.np_start = self.consumed = last + 1
        return last + 1
