"""Two that are told of in turn: "the former fell, the latter rose", "coming the other way"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Subject
from extractor.linking.goods import split_goods
from extractor.linking.reader.places import Places
from extractor.linking.reader.ranks import PLACES_OF_RANK
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import OTHER_FLOW, words
from extractor.mentions.types import Mention

_PLACES_IN_PAIR = {"former": 0, "latter": 1}
_PAIR = 2
_TURNS = (
    ["the", "other", "way"],
    ["the", "other", "direction"],
    ["the", "opposite", "direction"],
)
_TURN_ENDS = frozenset(turn[-1] for turn in _TURNS)
_TURNING = words("coming travelling traveling heading flowing in")
"""What goods do on the way of the other flow; to go the other way is to move unlike the rest."""
_GOING = words("going coming heading travelling traveling flowing")
_TURN = 4
"""How many words the way of the other flow has."""


_DASHES = ("-", "–", "—", "--")
_BEFORE_FIGURES = words("for at with by")
_HEDGES = words("about over more than nearly almost some around")
_FIRST_MEMBER = 3
"""How many tokens at least stand before the second member of a list of places and sums."""


class Pairs(Places):
    """Finds the pair that "the former" and "the latter" take up."""

    def _former_or_latter(self, index: int) -> bool:
        """Make the one of the pair that the word at `index` means the subject of what follows."""
        place = _PLACES_IN_PAIR.get(self.items[index].low)
        if place is None or not index or self.items[index - 1].low != "the":
            return False
        pair = self._pair_before(index)
        if len(pair) != _PAIR:
            return False
        self._open(pair[place], index - 1)
        self.np_start = self.consumed = index + 1
        return True

    def _pair_before(self, index: int) -> tuple[Subject, ...]:
        """The pair of flows, goods or partners named before the token at `index`."""
        base = self._told_last()
        if base is None or not base.is_trade:
            return ()
        flows = [m.value[0] for m in self.items[:index] if m.kind == "flow"]
        if len(set(flows)) == _PAIR and set(flows) == {"exports", "imports"}:
            return tuple(replace(base, flow=f, others=()) for f in dict.fromkeys(flows))
        clauses = [self.clause, *reversed(self.clauses)]
        listed = next((c.subject.others for c in clauses if c.subject and c.subject.others), ())
        if listed:
            return listed
        goods = split_goods(self.items, base.item) if base.item is not None else []
        return tuple(base.with_item(good) for good in goods)

    def _turned(self, index: int) -> bool:
        """The other flow of two countries: "coming the other way, machinery fell 3 percent"."""
        if self.items[index].low not in _TURN_ENDS:
            return False
        said = [m.low for m in self.items[max(0, index - 3) : index + 1]]
        told = self._told_last()
        flow = OTHER_FLOW.get(told.flow or "") if told is not None else None
        if said[1:] in _TURNS and self._flow_turned(index, said[0]):
            return True
        opens = index < _TURN or self.items[index - _TURN].kind == "punct"
        turning = said[0] in _TURNING and (opens or said[0] != "in")
        if said[1:] not in _TURNS or not turning or told is None or flow is None:
            return False
        self._open(replace(told, flow=flow, sign=0, item=None, others=()), index)
        self.np_start = self.consumed = index + 1
        return True

    def _flow_turned(self, index: int, verb: str) -> bool:
        """The flow itself goes the other way: "imports going the other way fell 3 percent"."""
        named, parent = self.clause.subject, self.clause.parent
        told = parent.subject if parent is not None else self.state.subject
        if verb not in _GOING or named is None or told is None or index < _TURN:
            return False
        if (
            self.items[index - _TURN].kind != "flow"
            or OTHER_FLOW.get(told.flow or "") != named.flow
        ):
            return False
        self.clause.subject = replace(named, partner=named.partner or told.partner, bare=False)
        self.np_start = self.consumed = index + 1
        return True

    def _join_sum(self, place: int) -> None:
        """Read the sum of a place with it, in a list of both: "Peru, 3 bn, Chile, 2 bn".

        A comma parts no place from its sum where one parts the sums.
        """
        if self._has_rank_before(place):
            self._join_figure(place)
        apart = [m.text if m.kind == "punct" else m.kind for m in self.items[place + 1 : place + 3]]
        if apart != [",", "money"] or place < _FIRST_MEMBER:
            return
        told = place - 1
        while told > 0 and self.items[told].low in (",", "and"):
            told -= 1
        if self.items[told].kind != "money" or told == place - 1:
            return
        del self.items[place + 1]
        if self.items[told - 1].text == "," and self.items[told - 2].kind == "place":
            del self.items[told - 1]

    def _has_rank_before(self, place: int) -> bool:
        """Whether the place is one in a ranking: "Third was Peru", "followed by Chile"."""
        k = place - 1 - (self.items[place - 1].low == "the")
        if k < 1:
            return False
        before, verb = self.items[k - 1].low, self.items[k].low
        ranked = before in PLACES_OF_RANK and verb in ("was", "came", "is", "comes")
        return ranked or (before == "followed" and verb == "by")

    def _join_figure(self, place: int) -> None:
        """Read a ranked place with the figure that a comma parts from it: "Peru, with $3 bn"."""
        parted = [m.low for m in self.items[place + 1 : place + 3]] == [",", "with"]
        if parted and self.items[min(place + 3, len(self.items) - 1)].kind in FIGURE_KINDS:
            del self.items[place + 1]

    def _join_dashes(self) -> None:
        """Read a list of places and figures parted by dashes as one of places with figures.

        "Peru - $3 bn, Chile - $2 bn", "to Peru - for $3 bn, Chile - for $2 bn".
        """
        dashed = [k for k in range(1, len(self.items) - 1) if self._is_dash_in_list(k)]
        if len(dashed) < _PAIR:
            return
        for k in reversed(dashed):
            dash = self.items[k]
            if self.items[k + 1].low in _BEFORE_FIGURES:
                del self.items[k + 1]
            self.items[k] = Mention("word", dash.start, dash.end, "with")

    def _is_dash_in_list(self, k: int) -> bool:
        """Whether only a dash stands between a place and its figure."""
        if self.items[k].text not in _DASHES or self.items[k - 1].kind != "place":
            return False
        figure = k + 1
        while figure < len(self.items) - 1 and self.items[figure].low in _BEFORE_FIGURES | _HEDGES:
            figure += 1
        return self.items[figure].kind in FIGURE_KINDS
