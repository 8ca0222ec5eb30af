"""What is left out of a trade before it is named: "Excluding oil, exports rose 3 percent"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Phrase, Subject
from extractor.linking.goods import is_plain, words_of
from extractor.linking.reader.insertions import Insertions
from extractor.linking.word_sets import words

_OPENINGS = words("excluding without except excl. ex")
_OPENS_CLAUSE = words(", ; : • ▪ ○ · ■ - – — * and while but")
_JOINS = words("and , & or the of")


class Exclusions(Insertions):
    """Reads exclusions that stand apart from the flow they belong to."""

    def _left_out(self, index: int) -> int:
        """The exclusion that begins at `index`, kept for the flows behind it or before it."""
        before = self.items[index - 1] if index else None
        if self.items[index].low not in _OPENINGS or (
            before is not None and before.low not in _OPENS_CLAUSE
        ):
            return index + 1
        end = self._end_of_goods(index + 1)
        if end == index + 1:
            return index + 1
        start, stop = self.items[index].start, self.items[end - 1].end
        left_out = Phrase(words_of(self.items, index, end), start, stop)
        following = self.items[end] if end < len(self.items) else None
        opens = following is not None and following.text == "," and self._flow_follows(end)
        if before is None or before.text != "," or not self.clause.slots or opens:
            self.exclusion = left_out
        elif following is None or following.kind in ("punct", "period") or following.low == "in":
            self._exclude_from_clause(left_out)
        else:
            self.exclusion = left_out
        self.np_start = self.consumed = end
        return end

    def _flow_follows(self, index: int) -> bool:
        """Whether a flow opens right behind: ", excluding gold, Thai exports grew"."""
        for token in self.items[index + 1 : index + 5]:
            if token.kind == "flow":
                return True
            if token.kind in ("percent", "money") or token.low in ("and", "but", "while"):
                return False
        return False

    def _end_of_goods(self, first: int) -> int:
        """The end of a list of goods, without the comma that closes it."""
        last = index = first
        while index < len(self.items):
            token = self.items[index]
            if token.text == "," and not self._goods_go_on(index + 1):
                break
            if is_plain(token):
                last = index + 1
            elif token.low not in _JOINS:
                break
            index += 1
        return last

    def _goods_go_on(self, index: int) -> bool:
        """Whether the list behind a comma comes to an "and" before anything that is no good."""
        for k in range(index, len(self.items)):
            if self.items[k].low in ("and", "&"):
                return k > index and is_plain(self.items[min(k + 1, len(self.items) - 1)])
            if not is_plain(self.items[k]) and self.items[k].text != ",":
                return False
        return False

    def _exclude_from_clause(self, left_out: Phrase) -> None:
        """The figures told just before are without it: "reached $2 billion, excluding arms"."""
        told = self.clause.subject
        if told is None or not told.is_trade or told.item is not None:
            return
        subject = told.with_item(left_out)
        self.clause.subject = subject
        for slot in self.clause.slots:
            if slot.subject is told:
                slot.subject = subject

    def _excluded(self, subject: Subject) -> Subject:
        """The subject without what the words before it left out."""
        if self.exclusion is None or subject.item is not None or not subject.is_trade:
            return subject
        return replace(subject, item=self.exclusion, bare=False)
