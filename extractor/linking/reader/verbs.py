"""Verbs: where their subject begins, and whether trade is still told of."""

from __future__ import annotations

from extractor.lexicon.items import canonical
from extractor.linking.cells import NOT_TRADE, Subject
from extractor.linking.goods import DETERMINERS, is_plain, phrase
from extractor.linking.reader.foreseen import Foreseen
from extractor.linking.roles import (
    FIGURE_KINDS,
)
from extractor.linking.word_sets import (
    ANAPHORA,
    FUNCTION_WORDS,
    GENERIC_SUBJECTS,
    INSERTION_OPENINGS,
    NEUTRAL,
    OF_PRONOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    words,
)
from extractor.mentions.types import Mention, names_trade

_PRONOUNS = words("it they")
_BEFORE_NOUN = words(
    "on a an the this its their new all-time another fresh previous earlier old last same year’s"
)
"""Words that make "record" and "total" nouns."""
_OPENING_PHRASE = PREPOSITIONS | words(
    "during through throughout across amid amidst among between under against within despite per"
)
"""Words whose phrase is no subject: "the gap in the period under review was"."""
_TELLING = FIGURE_KINDS | {"flow", "share"}
"""Kinds that make an insertion tell something of its own."""
_SAYING = words("reported reports showed shows noted recorded announced")
_SPEAKERS = frozenset({"word", "agency", "place", "topic"})
"""Kinds of the words that name who tells of trade."""
_PHRASE = 4
"""How many words an opening phrase and the place behind it have at least."""
_TIME_WORDS = words("the month period of calendar year")
"""Words of a time in front of a subject."""

_SHARED_REACH = 6
"""How far behind the last member of a list "each" may stand."""
_PARTS = words("them including comprising")
"""Words before a part of what was told: "among them tea worth 1 bn"."""
_RELATIVES = words("which who where whose")
_RELATIVE_REACH = 24
"""How far before its verb a relative clause may open."""
_FEWEST = 4
"""How many tokens a name with a relative clause has at least."""
_INSERTING = words(", - -- – —")
"""Marks around an insertion between a subject and its verb."""


class Verbs(Foreseen):
    """Meets verbs and finds the words that are their subject."""

    def _verb(self, index: int) -> None:
        """A verb was met: where its subject is no flow word, the words before it need a licence."""
        if self.items[index].low.endswith("ing") or self._is_said(index):
            return
        if self.last_verb is not None and max(self.np_start, self.consumed) == self.last_verb + 1:
            self.last_verb = index  # "were hardest hit": the words between two verbs are no subject
            self.np_start = index + 1
            return
        self.last_verb = index
        if self._closes_relative(index) or self._closes_parts(index):
            return
        first = self._list_subject_start(max(self.np_start, self.consumed))
        first = self._after_time(first, index)
        self.np_start = index + 1
        front = first - 1 if first and self.items[first - 1].low == "with" else first
        if front < first and self._belongs_to_other(front):
            return
        if self._is_growth_of_place(index):
            self._open(NOT_TRADE, first)
            return
        fronted = self._told_in_front(front, index, self._told_last())
        if fronted is not None:
            self._open(fronted, front)
            return
        pointed = self._pointed_taker(first, index, self._told_last())
        if pointed is not None:
            self._open(pointed, first)
            return
        if first < index and self._stands_for(first):
            told = self._told_last()
            worded = self._anaphor_side(first - 1, index, told) if told is not None else None
            if worded is not None:
                self._open(worded, first)
                return
        first = self._past_side(front, index) or first
        tokens = self._without_asides(first, index)
        if tokens and tokens[0].low in _OPENING_PHRASE:
            if tokens[-1].low not in _PRONOUNS and not self._place_behind_phrase(first, index):
                return
            first = index - 1  # "in rupee terms they were worth 9 bn"
            tokens = self.items[first:index]
        content = [
            m
            for m in tokens
            if m.kind in ("word", "topic", "place", "flow", "balance")
            and not (
                m.kind == "word"
                and (m.low in FUNCTION_WORDS or m.low.endswith("ly"))
                and m.low not in ANAPHORA
            )
            and m.low not in POSSESSIVES
            and m.low not in NEUTRAL
            and not (m.kind == "word" and m.low in GENERIC_SUBJECTS and m.low not in ANAPHORA)
        ]
        if not content and self._relates_to_other(first, index):
            self._open(NOT_TRADE, first)
            return
        resumed = None if content else self._resumed(first) or self._all_kinds(first, index)
        if resumed is not None:
            self._open(resumed, first)
            return
        if not content:
            told = self._told_by_the_way(first - 1) if self._follows_which(first) else None
            if told is not None:
                self._open(told, first)
            else:
                self._named_before_insertion(first, index)
            return
        if names_trade(content):
            return
        subject = self._subject_of(content, first, index)
        if subject is not None:
            self._open(self._excluded(self._without_last(subject)), first)

    def _without_asides(self, first: int, last: int) -> list[Mention]:
        """The words before a verb without what stands between commas: "Peru, however, bought"."""
        for k in range(first, last):
            if self.items[k].text == "," and (self._aside_end(k) or last + 1) <= last:
                return self.items[first:k] + self.items[self._aside_end(k) : last]
        return self.items[first:last]

    def _closes_relative(self, index: int) -> bool:
        """The verb behind a relative clause: "Uganda, which buys Kenya's steel, took 3 bn"."""
        if index < _FEWEST or self.items[index - 1].text != ",":
            return False
        floor = self.clause.slots[-1].index if self.clause.slots else -1
        opens = any(
            self.items[k].text == "," and self.items[k + 1].low in _RELATIVES
            for k in range(index - 2, max(floor, index - _RELATIVE_REACH), -1)
        )
        before = self.clause
        if opens:
            self._named_before_insertion(index, index)
        opened = self.clause is not before
        self.np_start = index + 1 if opened else self.np_start
        return opened

    def _is_growth_of_place(self, index: int) -> bool:
        """ "US growth was 3 percent": the growth of an economy."""
        if index < 2 or self.items[index - 1].low != "growth":
            return False
        k = index - 2 - (self.items[index - 2].low in POSSESSIVES)
        return k >= 0 and self.items[k].kind == "place" and not names_trade(self.items)

    def _is_said(self, index: int) -> bool:
        """Who tells of the trade, behind it: "rose in May, the institute reported"."""
        if self.items[index].low not in _SAYING or not self.trade:
            return False
        if any(m.kind in _TELLING or m.kind == "direction" for m in self.items[index + 1 :]):
            return False
        comma = next((k for k in range(index - 1, 0, -1) if self.items[k].text == ","), None)
        named = self.items[comma + 1 : index] if comma is not None else []
        return bool(named) and all(m.kind in _SPEAKERS for m in named)

    def _stands_for(self, first: int) -> bool:
        """The flow once more, in a pronoun or left out: "that of toys grew", "and of gas fell"."""
        if not first or self.items[first].low not in OF_PRONOUNS:
            return False
        if self.items[first - 1].low == "and" and self.items[first].low == "of":
            return self._sentence_subject() is not None
        return self.items[first - 1].low in ("that", "those")

    def _place_behind_phrase(self, first: int, index: int) -> bool:
        """A place behind an opening phrase: "at the other end of the list Spain bought"."""
        if self.items[index - 1].kind != "place" or index - first < _PHRASE:
            return False
        before = self.items[index - 2]
        return is_plain(before) and before.low not in DETERMINERS

    def _follows_which(self, first: int) -> bool:
        return first > 0 and self.items[first - 1].low == "which"

    def _resumed(self, first: int) -> Subject | None:
        """Behind a list the verb is again of the first subject.

        "Imports rose 24 percent on purchases of cars (5%) and coal (3%) but fell from May".
        """
        parent = self.clause.parent
        behind_list = bool(self.clause.slots) and all(s.listed for s in self.clause.slots)
        if not behind_list or not first or self.items[first - 1].low != "but" or parent is None:
            return None
        main = parent.subject
        told = main is not None and main.is_trade and any(not s.listed for s in parent.slots)
        return main if told else None

    def _belongs_to_other(self, front: int) -> bool:
        """The side of something else: "the balance of payments surplus with Spain fell"."""
        return self.clause.subject is NOT_TRADE and not self.clause.slots and front <= self.consumed

    def _list_subject_start(self, first: int) -> int:
        """The subject of a verb may be a list that commas broke up: "Crude, gas and coal cost"."""
        k = first
        shared = any(m.low in ("each", "both") for m in self.items[first : first + _SHARED_REACH])
        while k - 2 >= self.consumed and (
            self.items[k - 1].text == "," or self.items[k - 1].low in ("and", "&")
        ):
            start = k - 2
            if start > self.consumed and self.items[start].text == ",":
                start -= 1  # "Peru, Chile, and Bolivia"
            joint = start
            while start >= self.consumed and (
                is_plain(self.items[start])
                or self.items[start].kind == "place"
                or self.items[start].low in ("the", "other")
            ):
                start -= 1
            if start >= 0 and self.items[k - 1].text == "," and self._opens_front(start):
                break
            serial = joint < k - 2 and self.items[joint].kind != "place"
            if serial and (start < 0 or self.items[start].text != ","):
                break  # "on the strength of aircraft, and cars went up"
            if start > 0 and self.items[start - 1].text == "," and self._inserts(start):
                break
            words = self.items[start + 1 : joint + 1]
            named = phrase(self.items, start + 1, joint + 1)
            coordinated = start < 0 or self.items[start].low not in PREPOSITIONS
            if words and start > 0 and self._is_of_pronoun(start):
                return start
            if not words or not (
                any(m.kind == "place" or (coordinated and m.kind == "topic") for m in words)
                or (named is not None and (shared or self._known(named.value)))
                or (named is not None and k == first and self._goes_on_from_good(start + 1))
                or self._opens_known_name(start + 1, k)
            ):
                break
            k = start + 1
        return k

    def _opens_known_name(self, first: int, join: int) -> bool:
        """Whether both sides of "and" are one good: "medical and pharmaceutical products"."""
        end = join
        while end < len(self.items) and is_plain(self.items[end]):
            end += 1
        name = phrase(self.items, first, end)
        return name is not None and canonical(name.value) is not None

    def _inserts(self, index: int) -> bool:
        """What follows only explains the subject: "energy products, chiefly diesel, rose"."""
        return self.items[index].low in INSERTION_OPENINGS and not is_plain(self.items[index])

    def _opens_front(self, index: int) -> bool:
        """Whether what stands before the comma is no subject: "Among them, ", "With Peru, "."""
        low = self.items[index].low
        opens = index == 0 or self.items[index - 1].kind == "punct"
        return low in ("among", "within") or (opens and low in PREPOSITIONS)

    def _after_time(self, first: int, index: int) -> int:
        """Skip "in October" in "In October tea grew": the subject follows the time."""
        k = first
        while k < index and (
            self.items[k].kind in ("punct", "period", "date", "basis")
            or self.items[k].low in ("the", "of", "month", "period", "calendar")
        ):
            k += 1
        if k < index and self.items[k].low in ("in", "for", "during", "over"):
            j = k + 1
            while j < index and self.items[j].low in _TIME_WORDS:
                j += 1
            if j < index and self.items[j].kind == "period":
                j += self.items[j + 1].low == "alone"
                return self._after_time(j + 1, index)
        return (
            first
            if k == first or k >= index
            else (k if any(m.kind == "period" for m in self.items[first:k]) else first)
        )

    def _named_before_insertion(self, first: int, index: int) -> None:
        """The name before the insertion is the subject: "Chips, the biggest export item, rose"."""
        close = first - 1
        if close < 2 or self.items[close].text not in _INSERTING:
            return
        mark = self.items[close].text
        depth = 0
        floor = self.consumed
        for opening in range(close - 1, 0, -1):
            token = self.items[opening]
            depth += (token.text == ")") - (token.text == "(")
            if depth:
                floor = 0  # what its brackets took is no part of the subject
                continue
            if token.kind in FIGURE_KINDS or token.text in (";", "."):
                return
            if token.text != mark:
                continue
            if mark == "," and self.items[opening + 1].low not in INSERTION_OPENINGS:
                continue
            start = self._list_subject_start(opening)
            while (
                start > floor
                and start > 0
                and (
                    is_plain(self.items[start - 1])
                    or self.items[start - 1].kind == "place"
                    or self.items[start - 1].low == "the"
                    or self._joins_names(start - 1)
                )
            ):
                start -= 1
            words = self.items[start:opening]
            if not words or names_trade(words):
                return
            subject = self._subject_of([m for m in words if m.low != "the"], start, opening, index)
            if subject is not None and subject.is_trade:
                self._open(subject, start)
            return

    def _name_insertion(self, comma: int) -> None:
        """A name whose insertion holds figures: "Tea, which makes up 20 percent of exports, rose".

        The figures of the insertion are its own, and the verb behind it goes on with it.
        """
        close = self._appositive_end(comma)
        if close is None or not any(m.kind in _TELLING for m in self.items[comma + 1 : close]):
            return
        first = self._list_subject_start(max(self.np_start, self.consumed))
        first = self._after_time(first, comma)
        words = [m for m in self.items[first:comma] if m.low != "the"]
        plain = all(m.kind in ("word", "place", "topic") or m.text == "," for m in words)
        if not words or not plain or words[0].low in PREPOSITIONS:
            return
        content = [m for m in words if m.kind != "punct" and m.low not in FUNCTION_WORDS]
        subject = self._subject_of(content, first, comma, close + 1) if content else None
        if subject is not None and subject.is_trade and (subject.item or subject.partner):
            self._open(subject, first)
            self.resumes[close] = subject

    def _priced_member(self, index: int) -> Subject | None:
        """A part of the trade told of, with its price: "3 bn, among them shrimp worth 1 bn"."""
        told, good = self._sentence_subject(), self._good_before(index)
        opens = told is None and self._is_among()
        told = self.state.subject if opens else told
        if told is None or good is None or not (opens or self.clause.slots):
            return None
        start = next(k for k, m in enumerate(self.items) if m.start == good.start)
        before = self.items[start - 1].low
        source = self.clause.subject.source if self.clause.subject is not None else ""
        listed = source in ("good", "measured")  # "sold tea worth 2 bn, cocoa worth 1 bn"
        parts = opens or before in _PARTS or self.items[start - 2].low == "of"
        parts = parts or (listed and before in ("and", ","))
        return self._in_good(told, good) if parts else None

    def _keep_rates(self, index: int) -> None:
        """The rate behind the price of a part is the part's: "tea worth 1 bn, up 5 percent"."""
        for close in [k for k in self.resumes if k > index]:
            if self.items[close + 1].low in ("up", "down"):
                del self.resumes[close]

    def _on_level(self, index: int) -> int:
        """A verb of level, unless it is a noun ("on record") or prices the noun before it."""
        end = self._left_out(index)
        if end > index + 1:
            return end  # "leaving out oil"
        if self._is_attribute(index):
            return index + 1  # "as the average price climbed"
        if (
            self.items[index].low == "record"
            and index
            and self.items[index - 1].low in _BEFORE_NOUN
        ):
            return index + 1
        if self._is_priced(index):
            member = self._priced_member(index)
            if member is not None:
                self._open(member, index)
                self._keep_rates(index)
                self.np_start = self.consumed = index + 1
            self._object(index)
            return index + 1
        answered = self._answers(index)
        if answered is not None:
            self._open(answered, index)
            self.np_start = index + 1
        elif not self._predicate(index):
            self._verb(index)
        return index + 1
