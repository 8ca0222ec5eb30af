"""Goods that stand outside the noun phrase of their flow: "Coffee, Kenya's main export, fell"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.lexicon.items import canonical
from extractor.linking.cells import Phrase, Subject
from extractor.linking.goods import is_plain, phrase
from extractor.linking.noun_phrases import NounPhrase
from extractor.linking.partners import place_name
from extractor.linking.reader.owners import Owners
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import BRANCHES, DATELINE_ENDS, IN_ALL, words

_RANKS = words(
    "main major top leading biggest largest key principal prime primary first second third fourth",
    "fifth traditional important chief single valuable",
)
"""Words that make "export" one good among others: "the second biggest export"."""
_OWNING = words("the its their our country nation of most 's ’s")
_SAME = words("such these those same")
_LEADING = words("led topped headed dominated")
"""Verbs of the good that comes first: "the car industry led exports with $3 bn"."""
_SEEING = words("saw sees see seen enjoyed enjoy")
"""Verbs by which a good has its own exports: "tea saw foreign sales recede"."""
_TURNING = words("but though although yet")
"""Words that turn to the sales of the good with which the sentence opens."""
_MEASURES = words("value values volume volumes income earnings receipts revenue revenues")
"""Other measures of the trade just told of: "rose in volume but export income fell"."""
_THE_GOOD = {(the, good) for the in ("the", "this") for good in ("commodity", "product", "item")}
_COMPARED = words("compared against versus vs vs. v v. than with")
"""Words before a flow that is measured against the one just told of."""
_IDENTIFYING = words("is was are were remains remained became as , - – —")
"""What may part a good from its rank: "tea remains the main export"."""
_DEEDS = words("did fared bucked explain explains explained told")
"""Verbs that no class of movement holds, behind a good that opens its sentence."""
_MAKERS = words(
    "growers farmers planters producers makers manufacturers processors millers roasters exporters",
    "shippers traders sellers breeders fishermen miners sector industry",
)
"""Who lives by a good with which a sentence opens: "Pepper growers had a good year"."""
_ALL_GOODS = words("goods merchandise")
_REACH = 4
"""How many words into its sentence "its sales" may lean on the sentence before."""
_DATELINE = 8
_CLEFTS = (["it", "was"], ["it", "is"])
"""Words before the good that a sentence is all about: "it was pineapples that"."""
_BEFORE_IDENTITY = _IDENTIFYING | {"which"}
_RANKED_OR_OWNED = _RANKS | _OWNING

_TURNS_TO_GOODS = (["for"], ["as", "for"], ["in", "the", "case", "of"], ["with", "regard", "to"])
"""Words that turn to a good in front: "As for steel, exports rose"."""
_LONGEST_TURN = max(map(len, _TURNS_TO_GOODS))


class Antecedents(Owners):
    """Finds the good of a flow that names none itself."""

    def _with_antecedent(self, subject: Subject, read: NounPhrase, index: int) -> Subject:
        """The flow with the good that stands before its noun phrase, where one does."""
        first = read.first
        subject = self._owner_told(subject, first)
        before = self.items[first - 1].low if first else ""
        if before == "whose":
            return self._of_antecedent(subject, first - 1)
        if before == "," and [self._low_at(k) for k in (index + 1, index + 2)] == ["of", "which"]:
            return self._of_antecedent(subject, first)  # "among metals, exports of which fell"
        if subject.item is not None and not self._ranked(first, index):
            return subject
        good: Phrase | None = None
        if self._ranked(first, index):
            good = self._ranked_good(first)
        elif before == "with":
            good = self._good_before(first - 1)
        elif self.items[first].low in ("its", "their"):
            good = self._possessor(first)
        elif before in _LEADING:
            good = self._good_before(first - 1)
        elif before in _SEEING or (subject.bare and self._goes_on_with_good(before, index)):
            good = self._opening_good()
        elif subject.bare and not self.paragraph_opens:
            good = self.state.scene_good
        return subject if good is None else replace(subject, item=good, bare=False)

    def _goes_on_with_good(self, before: str, index: int) -> bool:
        """ "Rice did well: exports rose", "Tea came second, but sales fell"."""
        return before == ":" or (before in _TURNING and self.items[index].value[1] == "loose")

    def _good_in_front(self, first: int) -> Phrase | None:
        """The good that opens the sentence: "In cars, the deficit was", "In services we had a"."""
        start = 1 if self.items[0].kind == "punct" else 0
        turned = self._turned_to_good(start, first)
        if turned is not None:
            return turned
        if self.items[start].low != "in" or first <= start + 1:
            return None
        start += self.items[start + 1].low == "the"
        end = start + 1
        while end < first and (is_plain(self.items[end]) or self.items[end].low == "and"):
            end += 1
        if self.items[start].low == "the" and self.items[end - 1].low not in BRANCHES:
            return None  # "In the flower industry, exports rose"
        for last in range(end, start + 1, -1):
            name = " ".join(m.low for m in self.items[start + 1 : last])
            told = range(last, first)
            if canonical(name) is not None or name in _ALL_GOODS:
                figure = any(self.items[k].kind in FIGURE_KINDS for k in told)
                span = (self.items[start + 1].start, self.items[last - 1].end)
                return None if figure else Phrase(name, *span)
        return None

    def _turned_to_good(self, start: int, first: int) -> Phrase | None:
        """A good that a sentence turns to: "For steel, exports rose", "As for tea (8% share), "."""
        opening = [m.low for m in self.items[start : start + _LONGEST_TURN]]
        words_of_turn = next((t for t in _TURNS_TO_GOODS if opening[: len(t)] == t), None)
        if words_of_turn is None:
            return None
        begin = end = start + len(words_of_turn)
        while end < first and (is_plain(self.items[end]) or self.items[end].low == "and"):
            end += 1
        name = " ".join(m.low for m in self.items[begin:end])
        closed = end
        if closed < first and self.items[closed].text == "(":
            closed = next((k for k in range(end, first) if self.items[k].text == ")"), end) + 1
        if closed >= first or self.items[closed].text != "," or canonical(name) is None:
            return None
        return Phrase(name, self.items[begin].start, self.items[end - 1].end)

    def _with_front(self, subject: Subject, first: int) -> Subject:
        """The flow or balance in the good that its sentence opens with."""
        front = self._good_in_front(first) if subject.item is None else None
        if front is None:
            return subject
        return replace(subject, item=None if front.value in _ALL_GOODS else front, bare=False)

    def _of_antecedent(self, subject: Subject, whose: int) -> Subject:
        """The good or the country before "whose": "Chips, whose exports have shrunk"."""
        end = whose - 1 if whose and self.items[whose - 1].text == "," else whose
        if end and self.items[end - 1].kind == "place":
            return replace(subject, reporter=place_name(self.items[end - 1]), bare=False)
        found = self._good_before(end)
        return subject if found is None else replace(subject, item=found, bare=False)

    def _ranked(self, first: int, index: int) -> bool:
        """Whether the flow word means one good by its rank: "Uganda's main export"."""
        return self.items[index].low in ("export", "import") and any(
            m.low in _RANKS for m in self.items[first:index]
        )

    def _ranked_good(self, first: int) -> Phrase | None:
        """The good that holds the rank: "Coffee, ...", "metal parts, which was ..."."""
        end = first
        while end > 1 and self.items[end - 1].low in _BEFORE_IDENTITY:
            end -= 1
        return self._good_before(end) if end < first else None

    def _ranked_side(self, index: int) -> Phrase | None:
        """The good that is said to be one of the main ones: "Pulp was the main export product"."""
        first = index
        while first > 0 and (
            self.items[first - 1].low in _RANKED_OR_OWNED
            or self.items[first - 1].kind in ("place", "record")
        ):
            first -= 1
        if first == index or not any(m.low in _RANKS for m in self.items[first:index]):
            return None
        if self.items[first - 1].low in ("was", "is", "remained", "were", "are", "remain"):
            good = self._ranked_good(first)
            return good if good is not None and canonical(good.value) is not None else None
        return None

    def _possessor(self, first: int) -> Phrase | None:
        """The good that opened this sentence or the one before: "Tea did well: its sales grew"."""
        if any(m.kind == "place" for m in self.items[:first]):
            return None
        opening = self._opening_good()
        if opening is not None:
            return opening
        return self.state.opening_good if first < _REACH else None

    def _again(self, read: NounPhrase, subject: Subject) -> Subject:
        """The same trade once more, named by its flow alone.

        "Exports of the commodity reached $97 million compared to the exports of $71 million",
        "above the value of such imports".
        """
        told = self._trade_at_hand()
        if told is None or told.flow != subject.flow or told.item is None or not subject.bare:
            return subject
        compared = self.items[max(0, read.first - 3) : read.first]
        named = [m.low for m in self.items[read.first : read.last]]
        measured = told is not self.context and not _MEASURES.isdisjoint(named)
        measured = measured and not self._is_mere_cause(told)
        again = not _SAME.isdisjoint(named) or not _THE_GOOD.isdisjoint(pairwise(named))
        if not (measured or again) and not (
            told is not self.context and any(m.low in _COMPARED for m in compared)
        ):
            return subject
        whole = [m.low for m in self.items[:2]] == ["in", "all"] or self.items[0].low in IN_ALL
        side = None if whole else told.partner
        return replace(subject, item=told.item, partner=subject.partner or side, bare=False)

    def _is_mere_cause(self, told: Subject) -> bool:
        """Trade that only opens the sentence: "Helped by tea exports, export earnings rose"."""
        end = told.flow_span[1] if told.flow_span is not None else None
        behind = next((m for m in self.items if end is not None and m.start >= end), None)
        return behind is not None and behind.text == "," and not self.clauses

    def _whose_share(self, index: int) -> None:
        """A good whose share is told by the way: "Tin, representing 9 percent of exports, fell"."""
        k = index - 1
        while k > 0 and (self.items[k].low == "which" or self.items[k].low.endswith("ly")):
            k -= 1
        base = self.state.subject
        if k < 1 or self.items[k].text != "," or self.clause.subject is not None or base is None:
            return
        good = self._good_before(k)
        if good is not None and base.is_trade:
            flow = next((m.value[0] for m in self.items[index:] if m.kind == "flow"), base.flow)
            self._open(replace(base.with_item(good), flow=flow, sign=0, partner=None), index)

    def _behind_dateline(self) -> int:
        """Where the sentence begins behind place and day: "QUITO, June 2: Cocoa did well"."""
        if self.items[0].kind != "place":
            return 0
        for k, token in enumerate(self.items[1:_DATELINE], 1):
            if token.text in DATELINE_ENDS:
                return k + 1
            if token.kind not in ("place", "period", "date", "punct", "number"):
                return 0
        return 0

    def _opening_good(self) -> Phrase | None:
        """The known good with which the sentence opens."""
        first = self._behind_dateline()
        while first < len(self.items) and (
            self.items[first].kind == "punct" or self.items[first].low in ("the", "but", "and")
        ):
            first += 1
        cleft = [m.low for m in self.items[first : first + 2]] in _CLEFTS
        first += 2 * cleft
        end = first
        while end < len(self.items) and is_plain(self.items[end]):
            end += 1
            name = phrase(self.items, first, end)
            following = self.items[end] if end < len(self.items) else None
            ends = following is None or not is_plain(following)
            ends = ends or (following is not None and following.low in _DEEDS | _MAKERS)
            ends = ends or (cleft and following is not None and following.low in ("that", "which"))
            if name is not None and ends and self._has_known_head(name.value):
                return name
        return None
