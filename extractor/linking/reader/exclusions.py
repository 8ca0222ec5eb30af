"""What is left out of a trade before it is named: "Excluding oil, exports rose 3 percent"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Phrase, Subject
from extractor.linking.goods import is_plain, words_of
from extractor.linking.reader.verb_subjects import VerbSubjects
from extractor.linking.word_sets import words

_OPENINGS = words("excluding discounting without except excl. ex")
_PAIRS = {
    ("leaving", "out"),
    ("leaving", "aside"),
    ("setting", "aside"),
    ("stripping", "out"),
    ("strip", "out"),
    ("taking", "out"),
    ("not", "counting"),
    ("not", "including"),
    ("aside", "from"),
    ("apart", "from"),
}
"""Words in pairs that leave goods out: "stripping out oil, ..."."""
_SETTING = words("leave leaving set setting put putting")
_SUPPOSING = words("with if when")
_REMOVED = words("excluded removed omitted discounted left stripped taken set")
"""What is done to goods behind such a word: "With oil left out", "If oil is excluded"."""
_LEAVING = _OPENINGS | _SETTING | _SUPPOSING | {first for first, _ in _PAIRS}
"""The words that may open an exclusion."""
_ASIDE = 8
"""How far behind such a verb "aside" may stand."""
_REMOVAL = 4
_AROUND_REMOVAL = words("aside out is are")
_FOOTINGS = words("footing basis terms measure criterion")
_OPENS_CLAUSE = words(", ; : • ▪ ○ · ■ - – — * and while but")
_JOINS = words("and , & or the of")


class Exclusions(VerbSubjects):
    """Reads exclusions that stand apart from the flow they belong to."""

    def _left_out(self, index: int) -> int:
        """The exclusion that begins at `index`, kept for the flows behind it or before it."""
        if self.items[index].low not in _LEAVING:
            return index + 1
        before = self.items[index - 1] if index else None
        first = self._behind_opening(index)
        if first is None or (before is not None and before.low not in _OPENS_CLAUSE):
            return index + 1
        end = self._end_of_goods(first)
        if end == first:
            return index + 1
        left_out = self._exclusion_of(index, first, end)
        if left_out is None:
            return index + 1
        self.state.left_out = left_out
        end = self._past_removal(end)
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

    def _behind_opening(self, index: int) -> int | None:
        """Where the goods begin behind words that leave them out; None for other words."""
        low = self.items[index].low
        following = self.items[index + 1].low if index + 1 < len(self.items) else ""
        if (low, following) in _PAIRS:
            return index + 2
        if low in _OPENINGS:
            return index + 1
        if low in _SETTING:  # "leave energy aside"
            aside = any(m.low == "aside" for m in self.items[index + 2 : index + _ASIDE])
            return index + 1 if aside else None
        if low in _SUPPOSING:  # "with oil left out"
            end = self._end_of_goods(index + 1)
            removed = any(m.low in _REMOVED for m in self.items[end : end + 2])
            return index + 1 if removed and self._past_removal(end) > end else None
        return None

    def _past_removal(self, end: int) -> int:
        """The comma behind "aside" or "left out"; where it stands already, if there is none."""
        ahead = self.items[end : end + _REMOVAL]
        comma = next((k for k, m in enumerate(ahead) if m.text == ","), 0)
        said = {m.low for m in ahead[:comma]}
        return end + comma if said and said <= _REMOVED | _AROUND_REMOVAL else end

    def _exclusion_of(self, index: int, first: int, end: int) -> Phrase | None:
        """The words of an exclusion; those that only set goods aside are said once for all."""
        start, stop = self.items[index].start, self.items[end - 1].end
        if self.items[index].low == "without" and not self._known(words_of(self.items, first, end)):
            return None  # "without adjustment"
        if self.items[index].low in _OPENINGS - {"discounting"}:
            return Phrase(words_of(self.items, index, end), start, stop)
        goods = " ".join(m.low for m in self.items[first:end] if m.low != "the")
        return Phrase(f"excluding {goods}", start, stop)

    def _on_same_footing(self, index: int) -> None:
        """What was left out before is left out again: "on the same terms imports fell"."""
        said = " ".join(m.low for m in self.items[index : index + 2]).split()[1:2]
        left_out = self.state.left_out
        if left_out is None or not _FOOTINGS.issuperset(said):
            return
        told = self.clause.subject
        if told is not None and told.is_trade and not self.clause.slots:
            self._exclude_from_clause(left_out)
        else:
            self.exclusion = left_out

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
            if token.low == "aside" or token.low in _REMOVED:
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

    def _without_last(self, subject: Subject) -> Subject:
        """A pronoun that took over what was left out before, where other goods are now."""
        taken_over = subject.item is not None and subject.item.value.startswith("excluding ")
        return replace(subject, item=None) if self.exclusion and taken_over else subject

    def _excluded(self, subject: Subject) -> Subject:
        """The subject without what the words before it left out."""
        if self.exclusion is None or subject.item is not None or not subject.is_trade:
            return subject
        return replace(subject, item=self.exclusion, bare=False)
