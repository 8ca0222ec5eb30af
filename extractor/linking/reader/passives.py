"""What was traded before its verb: "goods worth $3 bn were imported", "cars were exported"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import BOTH, Phrase, Subject
from extractor.linking.clauses import Slot
from extractor.linking.goods import is_plain, phrase
from extractor.linking.noun_phrases import NounPhrase
from extractor.linking.partners import joined, place_list
from extractor.linking.reader.crossings import FLOW_OF_WAY, WHOLES
from extractor.linking.reader.takers import Takers
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import CLAUSE_BREAKS, words

TRADED = words("traded exchanged")
_PARTICIPLES = TRADED | words(
    "exported imported re-exported reexported shipped dispatched despatched sent delivered received"
)
BEING = words("was were been being is are be")
PRICED = words("worth valued costing totalling totaling")
"""Words that give a sum to the goods named before them."""
_BREAKS = CLAUSE_BREAKS - {"and"}
_BEHIND_GOODS = PRICED | {"or", "were", "was"}


class Passives(Takers):
    """Reads the subjects of passive verbs of trade."""

    def _traded(self, first: int, last: int) -> Phrase | None:
        """The good between two tokens, where they name one and more than that it is traded."""
        if not all(is_plain(m) or m.low in ("and", "of", ",") for m in self.items[first:last]):
            return None
        if [m.low for m in self.items[first:last]] == BOTH.split():
            return Phrase(BOTH, self.items[first].start, self.items[last - 1].end)
        found = phrase(self.items, first, last)
        return None if found is None or found.value in WHOLES else found

    def _passive(self, read: NounPhrase, subject: Subject) -> tuple[Subject, list[Slot]]:
        """What was traded stands before the verb, with its figures.

        "Goods worth $3 bn were imported", "20,000 tonnes of tea worth $9 m were exported".
        """
        head = read.first
        if self.items[head].low not in _PARTICIPLES or not head:
            return subject, []
        being = head - 1
        if self.items[being].low not in BEING and self.items[being - 1].low in BEING:
            being -= 1
        if self.items[being].low not in BEING:
            return subject, []
        first = self._passive_start(being)
        moved = [s for s in self.clause.slots if s.index >= first]
        if not moved:
            good = self._traded(first, being)  # "Cars were imported for 3 bn"
            if subject.item is None and good is not None and self._known(good.value):
                subject = replace(subject, item=good, bare=False)
            return subject, []
        self.clause.slots = [s for s in self.clause.slots if s.index < first]
        told = moved[0].subject
        good = self._passive_good(first, being)
        if good is None and told.is_trade and moved[0].index == being - 1:
            good = told.item  # "they were 9 tonnes, and in May 12 tonnes were exported"
        if subject.item is None and good is not None:
            subject = replace(subject, item=good, bare=False)
        side = FLOW_OF_WAY.get(self.items[first].low) == subject.flow
        _, places = place_list(self.items, first + 1, being) if side else (first, [])
        if places and subject.partner is None:  # "From Peru goods worth 3 bn were imported"
            subject = replace(subject, partner=joined(self.items, places), bare=False)
        return subject, moved

    def _passive_start(self, being: int) -> int:
        """Where the subject of the passive verb begins."""
        k = being - 1
        while k >= 0:
            token = self.items[k]
            ahead = self.items[k + 1].low
            if token.low in _BREAKS or token.text in (";", ":", "."):
                break
            if token.kind in ("direction", "forecast", "flow", "balance"):
                break
            if token.kind == "level" and token.low not in PRICED:
                break
            if token.text == "," and ahead not in _BEHIND_GOODS:
                break
            k -= 1
        return k + 1

    def _passive_good(self, first: int, being: int) -> Phrase | None:
        """The good that is counted or priced: "of tea" behind a quantity, "tea" before "worth"."""
        for k in range(first, being):
            if self.items[k].low == "of" and k and self.items[k - 1].kind in FIGURE_KINDS:
                end = k + 1
                while end < being and (is_plain(self.items[end]) or self.items[end].low == "and"):
                    end += 1
                return self._traded(k + 1, end)
            if self.items[k].low in PRICED and k > first:
                return self._traded(first, k)
        return None
