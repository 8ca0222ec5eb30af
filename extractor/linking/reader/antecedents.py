"""Goods that stand outside the noun phrase of their flow: "Coffee, Kenya's main export, fell"."""

from __future__ import annotations

from dataclasses import replace

from extractor.lexicon.items import canonical
from extractor.linking.cells import Phrase, Subject
from extractor.linking.goods import is_plain, phrase
from extractor.linking.noun_phrases import NounPhrase
from extractor.linking.partners import place_name
from extractor.linking.reader.base import ReaderBase
from extractor.linking.word_sets import words

_RANKS = words(
    "main major top leading biggest largest key principal prime primary first second third fourth",
    "fifth traditional important chief single valuable",
)
"""Words that make "export" one good among others: "the second biggest export"."""
_IDENTIFYING = words("is was are were remains remained became as , - – —")
"""What may part a good from its rank: "tea remains the main export"."""
_REACH = 4
"""How many words into its sentence "its sales" may lean on the sentence before."""


class Antecedents(ReaderBase):
    """Finds the good of a flow that names none itself."""

    def _with_antecedent(self, subject: Subject, read: NounPhrase, index: int) -> Subject:
        """The flow with the good that stands before its noun phrase, where one does."""
        first = read.first
        before = self.items[first - 1].low if first else ""
        if before == "whose":
            return self._of_antecedent(subject, first - 1)
        if subject.item is not None and not self._ranked(first, index):
            return subject
        good: Phrase | None = None
        if self._ranked(first, index):
            good = self._ranked_good(first)
        elif before == "with":
            good = self._good_before(first - 1)
        elif self.items[first].low in ("its", "their"):
            good = self._possessor(first)
        return subject if good is None else replace(subject, item=good, bare=False)

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
        while end > 1 and self.items[end - 1].low in _IDENTIFYING | {"which"}:
            end -= 1
        return self._good_before(end) if end < first else None

    def _good_before(self, end: int) -> Phrase | None:
        """The known good whose name ends before the token at `end`."""
        first = end
        while first > 0 and (
            is_plain(self.items[first - 1])
            or (self.items[first - 1].low in ("and", "&") and first < end)
        ):
            first -= 1
        found = phrase(self.items, first, end) if first < end else None
        if found is None or not (self._known(found.value) or first == 0):
            return None
        return found

    def _possessor(self, first: int) -> Phrase | None:
        """The good that opened this sentence or the one before: "Tea did well: its sales grew"."""
        if any(m.kind == "place" for m in self.items[:first]):
            return None
        opening = self._opening_good()
        if opening is not None:
            return opening
        return self.state.opening_good if first < _REACH else None

    def _opening_good(self) -> Phrase | None:
        """The known good with which the sentence opens."""
        first = 0
        while first < len(self.items) and (
            self.items[first].kind == "punct" or self.items[first].low == "the"
        ):
            first += 1
        end = first
        while end < len(self.items) and is_plain(self.items[end]):
            end += 1
            name = phrase(self.items, first, end)
            following = self.items[end] if end < len(self.items) else None
            ends = following is None or not is_plain(following) or following.low in _DEEDS
            if name is not None and ends and canonical(name.value) is not None:
                return name
        return None


_DEEDS = words("did fared bucked explain explains explained told")
"""Verbs that no class of movement holds, behind a good that opens its sentence."""
