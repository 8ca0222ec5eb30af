"""Members of lists: the name before a bracket or before a figure without a verb."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.lexicon.items import canonical
from extractor.linking.cells import NOT_TRADE, Phrase, Subject
from extractor.linking.goods import is_plain, phrase
from extractor.linking.partners import joined, place_list, place_name, word_partner
from extractor.linking.reader.ranks import Ranks
from extractor.linking.reader.unlisted import Unlisted
from extractor.linking.roles import (
    FIGURE_KINDS,
)
from extractor.linking.word_sets import (
    BEHIND_PLACES,
    CUSTOMERS,
    LIST_OPENINGS,
    LIST_STOPS,
    SUPPLIERS,
    WIDE_REPORTERS,
    words,
)

_BEFORE_ELIDED = words("by a an mere just only about around with at on was were for : up down off")
"""Words between a name and its figure where the verb is left out."""
_WITHIN_ELIDED = words("the to from with those of")
_GOES_ON = words(", ; and & of in")
"""What may stand between the figure of one member and the name of the next."""
_DASHES = words("-- - – —")
_HEADING_MARKS = words(": • * ○ - ;")
"""Marks before a name that a comma parts from its figure: "* Japan, 20 percent"."""
_FOUND = ("recorded", "registered", "seen", "posted", "noted", "witnessed", "observed", "reported")
"""Verbs that say where a movement was met: "the biggest rise was recorded by salmon"."""
_NAME_REACH = 8
"""How many words before a figure may name whose it is."""
_BEFORE_NAMES = (
    ("among", "them"),
    ("such", "as"),
    ("those", "of"),
    ("that", "of"),
    ("above", "all"),
)
"""Words that part a name from what it is compared with or an example of."""
_FOLLOWERS = (
    ("followed", "by"),
    ("trailed", "by"),
    ("ahead", "of"),
    ("then", "came"),
    ("next", "came"),
    ("such", "as"),
    ("of", "which"),
    *((verb, word) for verb in _FOUND for word in ("by", "in", "for")),
)
"""Words that go on with a ranking of partners or goods."""
_RANK_WORDS = words("the number one no. second third main leading top biggest largest")
_BEHIND_FIGURES = words(
    "more less fewer higher lower each of the total lot whole them it this worth",
    "in dollar dollars euro euros rupee rupees yen yuan currency terms value volume weight",
)
"""Words between a figure and the next member: "took 3 bn of the total and Japan 2 bn"."""
_BEFORE_MEMBERS = words("were are include includes included including")
"""Words before the first member of a list."""
_MEMBER_MARKS = words(": ; • ○ - – — * · □ / |")
"""Marks that open a member of a list."""
_PARTING_KINDS = words("period flow balance forecast share streak")
"""Kinds that a name in a list does not reach over."""
_ENDING_KINDS = _PARTING_KINDS | {"basis"}
_OWNERS_OF = LIST_STOPS | words("account back trend value volume earnings side those that")
"""Words whose "of" does not belong to the name of a good."""


def _of_kind(base: Subject, good: Phrase) -> Phrase:
    """Re-exports and domestic exports stay items of their own in the list of their goods."""
    kind = base.item.value if base.item is not None else ""
    if kind not in ("re-exports", "domestic exports"):
        return good
    return Phrase(f"{kind} of {good.value}", good.start, good.end)


class Lists(Unlisted, Ranks):
    """Finds whose figures the members of a list hold."""

    def _list_start(self, index: int) -> int:
        """Where the name before a bracket begins."""
        continued = self._continued_list(index)
        if continued is not None:
            return continued
        k = index - 1
        while k >= 0:
            token = self.items[k]
            if token.kind in FIGURE_KINDS or token.kind in _PARTING_KINDS:
                break
            if token.kind in ("direction", "level") and not token.low.endswith("ing"):
                break
            if token.text in (")", ";", ":", "(", "•", "○"):
                break
            if token.low in LIST_STOPS:
                break
            if (
                token.low == "of"
                and k
                and (
                    self.items[k - 1].kind in ("flow", "direction")
                    or self.items[k - 1].low in _OWNERS_OF
                )
            ):
                break
            k -= 1
        first = k + 1
        if k >= 0 and self.items[k].low in ("among", "within"):
            first = next((j + 1 for j in range(first, index) if self.items[j].text == ","), first)
        while first < index and (
            self.items[first].text in (",", "-")
            or self.items[first].low in ("and", "the", "both", "as", "well", "or", "also")
        ):
            first += 1
        return first

    def _continued_list(self, index: int) -> int | None:
        """The next member of a list of brackets: all words since the last bracket."""
        k = index - 1
        while k >= 0 and self.items[k].text not in (")", ";"):
            token = self.items[k]
            if token.kind in FIGURE_KINDS or token.kind in _ENDING_KINDS:
                return None
            if token.kind in ("direction", "level") and not token.low.endswith("ing"):
                return None
            if (
                token.low in ("while", "whereas", "but", "as", "with")
                and k > 0
                and self.items[k + 1].low != "well"
            ):
                return None
            k -= 1
        if k < 0:
            return None
        first = k + 1
        while first < index and (
            self.items[first].kind == "punct"
            or self.items[first].low in LIST_OPENINGS
            or self.items[first].low.endswith("ly")
            or (self.items[first].low.endswith("ed") and self.items[first + 1].low == "by")
        ):
            first += 1
        return self._behind_examples(first, index) if first < index else None

    def _behind_examples(self, first: int, index: int) -> int:
        """Where the name begins: "others, among them tea (+3%)", "than those of tea (+3%)"."""
        pairs = pairwise(m.low for m in self.items[first:index])
        starts = [first + k + 2 for k, pair in enumerate(pairs) if pair in _BEFORE_NAMES]
        return next((k for k in reversed(starts) if k < index), first)

    def _listed_subject(self, index: int, base: Subject) -> Subject:
        """The member whose figures a bracket holds: a partner, a reporter or a good."""
        if not base.is_trade:
            return base
        first = self._list_start(index)
        topic = index - first == 1 and self.items[first].kind == "topic"
        if topic or self._home_market(first, index):
            return NOT_TRADE
        worded = word_partner(self.items, first, index)
        places = [k for k in range(first, index) if self.items[k].kind == "place"]
        if worded is not None:
            subject = self._toward(base, worded[1])
        elif places and not self._goods_behind(places[-1], index):
            subject = self._listed_place(first, places, index, base)
        else:
            found = phrase(self.items, first, index, listed=True)
            if found is not None and canonical(found.value) is None:
                found = self._last_member(first, index) or found
            if found is None:
                return base
            if self._is_name(found) and not self._lists_known_goods():
                return NOT_TRADE
            subject = self._in_good(
                base, _of_kind(base, found) if base is not self.context else found
            )
            self.state.known_goods.add(found.value)
        self.clause.listed.append(subject)
        if self.clause.subject is None and not self.clause.slots:
            self.clause.subject = subject
        return subject

    def _last_member(self, first: int, index: int) -> Phrase | None:
        """The known good behind the last ", and" of a list: "copper, and tin (+3%)"."""
        for k in range(index - 1, first, -1):
            if self.items[k].low == "and" and self.items[k - 1].text == ",":
                found = phrase(self.items, k + 1, index, listed=True)
                return found if found is not None and self._known(found.value) else None
        return None

    def _goods_behind(self, first: int, index: int) -> bool:
        """A place that only qualifies a good: "Brazilian coffee (+3%)"."""
        return any(is_plain(m) and m.low not in BEHIND_PLACES for m in self.items[first:index])

    def _listed_place(self, first: int, places: list[int], index: int, base: Subject) -> Subject:
        """A place before its bracket: a partner, or behind "in" a reporter of its own."""
        named = place_list(self.items, places[0], index)[1]
        one_name = len(named) == 1 and len(places) > 1
        name = named[0] if one_name else place_name(self.items[places[-1]])
        before = self.items[first - 1].low if first else ""
        if before == "in":
            self.places_report = not self.state.home_is_sure or self.state.home in WIDE_REPORTERS
        elif before in ("to", "from", "with", "by"):
            self.places_report = False
        if self.places_report:
            return replace(base, reporter=name, others=(), bare=False)
        return self._toward(base, name)

    def _lists_known_goods(self) -> bool:
        """Names in capitals are goods where others of their list are: "Ore (5%), Mica (3%)"."""
        items = [s.item for s in self.clause.listed if s.item is not None]
        return any(canonical(item.value) is not None for item in items)

    def _is_name(self, found: Phrase) -> bool:
        """A brand or firm in running text: all in capitals, and no good that the table knows."""
        inside = [
            m
            for m in self.items
            if m.start >= found.start and m.end <= found.end and m.text[0].isalpha()
        ]
        capitals = all(m.text[0].isupper() for m in inside if m.low not in ("and", "of"))
        return (
            capitals
            and found.start > self.items[0].start
            and canonical(found.value) is None
            and not self.items[0].text.isupper()
        )

    def _elided(self, index: int, subject: Subject) -> Subject | None:
        """A name before the figure, no verb: "rose 12.7 percent, Japan 20 percent", "India 84"."""
        if not subject.is_trade:
            return None
        first, end = self._headed(index) or self._name_before(index)
        if first >= end:
            return None
        _, places = place_list(self.items, first, end)
        if places:
            if len(places) == 1 and self._is_done_by_places(subject):
                return replace(subject, reporter=places[0], others=())
            subject = self._in_role(subject, end, index)
            told = self._toward(subject, joined(self.items, places))
            others = tuple(self._toward(subject, place) for place in places)
            return replace(told, others=others if len(places) > 1 else ())
        worded = word_partner(self.items, first, end)
        if worded is not None:
            return self._toward(subject, worded[1])
        if end - first == 1 and self.items[first].kind == "topic":
            return NOT_TRADE  # "exports rose 2 percent, with prices 1 percent dearer"
        found = phrase(self.items, first, end)
        found = self._with_head(found, subject) if found is not None else None
        if found is not None and first and self.items[first - 1].low == "of":
            self.lists_goods = self.lists_goods or self._has_known_head(found.value)
        goes_on = self._goes_on_listing(first) or self._goes_on_signed(index)
        goes_on = goes_on or self._moves_along(first, end, index)
        if found is None or not (goes_on or self._known(found.value)):
            return None
        self.lists_goods = True
        return self._in_good(subject, found)

    def _in_role(self, subject: Subject, first: int, last: int) -> Subject:
        """The flow of a partner by its rank: "Russia the number one supplier with 3 bn"."""
        roles = {m.low for m in self.items[first:last]}
        if not roles & (CUSTOMERS | SUPPLIERS) or subject.flow not in ("exports", "imports"):
            return subject
        return replace(subject, flow="imports" if roles & SUPPLIERS else "exports", partner=None)

    def _moves_along(self, first: int, end: int, index: int) -> bool:
        """A good that moves with the whole: "imports dipped, with valves falling 2% to $5 bn"."""
        ahead = self.items[index + 1 : index + 3]
        return (
            first > 0
            and self.items[first - 1].low == "with"
            and self._is_participle(end)
            and len(ahead) == 2
            and ahead[0].low == "to"
            and ahead[1].kind == "money"
            and not self.items[end - 1].text[0].isupper()
        )

    def _enumerates(self, k: int) -> bool:
        """A list parted by semicolons: "They were tea, 11 percent; rice, 8 percent; and maize"."""
        if self.items[k].low == "and":
            return k > 0 and self.items[k - 1].text == ";"
        heads = self.items[k].low in _BEFORE_MEMBERS
        return heads and any(m.text == ";" for m in self.items[k:])

    def _goes_on_signed(self, index: int) -> bool:
        """A list of names and signed figures may name what the table does not know."""
        before = self.clause.slots[-1:]
        listed = self.labelled or any(
            s.subject.is_listed and getattr(s.mention.value, "signed", False) for s in before
        )
        return listed and getattr(self.items[index].value, "signed", False)

    def _name_before(self, index: int) -> tuple[int, int]:
        """First token and end of the name that a figure without a verb belongs to."""
        k = index - 1
        if self.consumed == index and k >= 0 and self.items[k].text == ":":
            return index, index  # the label has been read
        while k >= 0 and (self.items[k].low in _BEFORE_ELIDED or self._is_participle(k)):
            k -= 1
        k = self._past_rank(k)
        opening = k > 0 and self.items[k].text == "," and k == index - 1
        opening = opening or (k > 0 and self.items[k].text in _DASHES and self._met_in(index))
        if opening:
            k = self._before_insertion(k) or k - 1
        if k > 0 and self.items[k].low == "to" and self._is_name_word(k - 1):
            k -= 1
        end = k + 1
        while k >= 0 and (self._is_within_name(k) or self.items[k].low in _WITHIN_ELIDED):
            k -= 1
        first = k + 1
        follows = self._follows(k)
        self.ranking = self.ranking or follows
        ranked = self.ranking and k >= 0 and self.items[k].low in (",", "and")
        if opening and k >= 0 and self.items[k].text not in _HEADING_MARKS:
            return (first, end) if follows or ranked or self._enumerates(k) else (end, end)
        if not follows and not self._opens_member(k):
            return end, end
        while first < end and self.items[first].low in _WITHIN_ELIDED:
            first += 1
        return first, end

    def _past_rank(self, k: int) -> int:
        """The token before a rank: "Russia the number one supplier with 3 bn", "a record 1 bn"."""
        while k > 0 and (self.items[k].kind == "record" or self.items[k].low in ("a", "an")):
            k -= 1
        if k > 0 and self.items[k].low in CUSTOMERS | SUPPLIERS | {"customer", "market"}:
            while k > 0 and (
                self.items[k].low in _RANK_WORDS | CUSTOMERS | SUPPLIERS
                or self.items[k].kind == "number"
            ):
                k -= 1
        return k

    def _follows(self, k: int) -> bool:
        """Whether the next name in a ranking stands behind `k`: "followed by", "ahead of"."""
        near = [m.low for m in self.items[max(0, k - 1) : k + 2]]
        return any(pair in _FOLLOWERS for pair in pairwise(near))

    def _is_within_name(self, k: int) -> bool:
        """A word of a name, or what joins two of them: "gems and jewellery 21.6 percent"."""
        if self._is_name_word(k):
            return True
        joins = self.items[k].low in ("and", "&", ",") and k > (self.last_verb or 0)
        return joins and self._is_name_word(k - 1) and not self._opens_member(k)

    def _is_participle(self, k: int) -> bool:
        """A movement told by the way: "with copper rising 5 percent"."""
        return self.items[k].kind in ("direction", "level") and self.items[k].low.endswith("ing")

    def _met_in(self, index: int) -> bool:
        """A movement told of before has been met in what is named here: "was recorded by tea"."""
        near = self.items[max(0, index - _NAME_REACH) : index]
        return self.state.last_was_trade and any(
            a.low in _FOUND and b.low in ("by", "in", "for") for a, b in pairwise(near)
        )

    def _goes_on_listing(self, first: int) -> bool:
        """A further member of a list of goods, right behind the figure of the last one."""
        if not self.lists_goods or not self.clause.slots:
            return False
        between = self.items[self.clause.slots[-1].index + 1 : first]
        return bool(between) and all(m.low in _GOES_ON or m.kind == "period" for m in between)

    def _is_name_word(self, k: int) -> bool:
        return is_plain(self.items[k]) or self.items[k].kind == "place"

    def _opens_member(self, k: int) -> bool:
        """Whether the token at `k` parts one member of a list from the next, or heads the list."""
        if (
            k >= 0
            and self.clause.subject is not None
            and self.clause.subject.source == "side"
            and self.items[k].low in ("were", "are")
        ):
            return True
        if k < 0 or self.items[k].text in _MEMBER_MARKS:
            return True
        if self.items[k].text == "," and self.items[k + 1].low == "with":
            return True
        if self.items[k].low == "which":  # "tea 124 bn, of which black tea 113 bn"
            return self.items[k - 1].low == "of"
        if self.items[k].text != "," and self.items[k].low not in ("and", "while", "but", "both"):
            return False
        back = k - 1
        while back > 0 and (
            self.items[back].text in (",", ";") or self.items[back].low in _BEHIND_FIGURES
        ):
            back -= 1
        before = self.items[back] if back >= 0 else None
        return before is not None and (
            before.kind in FIGURE_KINDS
            or before.kind in ("basis", "period", "streak", "share", "adjustment")
            or before.text == ")"
        )
