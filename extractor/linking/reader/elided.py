"""Members of lists that have no verb: the name before a figure, and what opens it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.linking.cells import NOT_TRADE, Phrase, Subject
from extractor.linking.goods import is_plain, phrase
from extractor.linking.partners import joined, place_list, word_partner
from extractor.linking.reader.list_heads import BEFORE_MEMBERS, ListHeads
from extractor.linking.reader.ranks import PLACES_OF_RANK
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import (
    ANAPHORA,
    CUSTOMERS,
    NEVER_SHIPPED,
    NO_GOOD_HEADS,
    OF_PRONOUNS,
    POSSESSIVES,
    SUPPLIERS,
    words,
)

_BEFORE_ELIDED = words(
    "by a an mere just only about around with at on was were for : up down off as much",
    "worth valued over nearly almost some",
)
"""Words between a name and its figure where the verb is left out."""
_WITHIN_ELIDED = words("the to from with against those one of for")
_OTHERS = words("other all remaining fellow")
"""Words before the place of partners that are told of together."""
_STANDING_FOR = words("with to from against for")
_GOES_ON = words(", ; and & of in")
"""What may stand between the figure of one member and the name of the next."""
_BEFORE_NEXT = words(", ; and by followed then of this that these it the total")
"""All that may stand between the figure of a good and the name of the next, be it unknown."""
_SHORT_NAME = 3
_DASHES = words("-- - – —")
_HEADING_MARKS = words(": • * ○ - ;")
"""Marks before a name that a comma parts from its figure: "* Japan, 20 percent"."""
_FOUND = ("recorded", "registered", "seen", "posted", "noted", "witnessed", "observed", "reported")
"""Verbs that say where a movement was met: "the biggest rise was recorded by salmon"."""
_NAME_REACH = 8
"""How many words before a figure may name whose it is."""
_FOLLOWERS = frozenset(
    (
        ("followed", "by"),
        ("followed", "with"),
        ("trailed", "by"),
        ("led", "by"),
        ("headed", "by"),
        ("topped", "by"),
        (",", "then"),
        (";", "then"),
        ("ahead", "of"),
        ("then", "came"),
        ("next", "came"),
        *{"such": "as", "exception": "of", "except": "for"}.items(),
        ("of", "which"),
        *((verb, word) for verb in _FOUND for word in ("by", "in", "for")),
    )
)
"""Words that go on with a ranking of partners or goods."""
_LED = {(verb, "by") for verb in ("led", "headed", "topped")}
_RANK_WORDS = words("the number one no. second third main leading top biggest largest")
_BEHIND_FIGURES = words(
    "more less fewer higher lower each of the total lot whole them it this that worth goods",
    "in dollar dollars euro euros rupee rupees yen yuan currency terms value volume weight",
)
"""Words between a figure and the next member: "took 3 bn of the total and Japan 2 bn"."""
_ALONG = words("along together")
_INCLUDING = words("including included include includes")
_MAINLY = words("mainly notably chiefly mostly especially particularly")
_PARTS_OF_TOLD = words("they them these those it")
_MEMBER_MARKS = words(": ; • ○ - – — * · □ / |")
"""Marks that open a member of a list."""
_RANKED = CUSTOMERS | SUPPLIERS | {"customer", "market"}
_IN_RANKS = _RANK_WORDS | CUSTOMERS | SUPPLIERS


class Elided(ListHeads):
    """Finds whose figure stands behind a name without a verb."""

    def _elided(self, index: int, subject: Subject) -> Subject | None:
        """A name before the figure, no verb: "rose 12.7 percent, Japan 20 percent", "India 84"."""
        if not subject.is_trade:
            return None
        first, end = self._headed(index) or self._name_before(index)
        if first >= end:
            return None
        _, places = place_list(self.items, first, end)
        if places:
            owned = self._is_done_by_places(subject) or self._is_owned_likewise(first, subject)
            if len(places) == 1 and owned:
                return replace(subject, reporter=places[0], others=())
            subject = self._in_role(subject, end, index)
            told = self._with_place(subject, joined(self.items, places))
            others = tuple(self._with_place(subject, place) for place in places)
            return replace(told, others=others if len(places) > 1 else ())
        worded = word_partner(self.items, first, end)
        if worded is not None:
            return self._toward(subject, worded[1])
        if end - first == 1 and self.items[first].kind == "topic":
            return NOT_TRADE  # "exports rose 2 percent, with prices 1 percent dearer"
        named, side = self._good_and_side(first, end, subject)
        found = phrase(self.items, first, named)
        found = self._with_head(found, subject) if found is not None else None
        if found is None and end - first == 1 and self._is_next_good(first, end, subject):
            found = self._in_kind(first, index, subject)
        if found is not None and first and self.items[first - 1].low == "of":
            self.lists_goods = self.lists_goods or self._has_known_head(found.value)
        goes_on = self._goes_on_listing(first) or self._goes_on_signed(index)
        goes_on = goes_on or self._moves_along(first, end, index) or self._stands_in(first - 2)
        goes_on = goes_on or self._is_next_good(first, end, subject)
        goes_on = goes_on or (found is not None and self._is_headed(first, found))
        goes_on = goes_on or (found is not None and self._is_ranked_next(first, found, subject))
        if found is None or not (goes_on or self._known(found.value)):
            return None
        self.lists_goods = True
        told = self._in_good(subject, found)
        return told if side is None else replace(told, partner=side)

    def _is_next_good(self, first: int, end: int, subject: Subject) -> bool:
        """A name right behind the figure of a named good: "Merlot fell 9 percent, Syrah 7"."""
        slot = self.clause.slots[-1] if self.clause.slots else None
        good = subject.item
        if slot is None or good is None or good.start < self.items[0].start or subject.partner:
            return False
        between = [m.low for m in self.items[slot.index + 1 : first]]
        name = self.items[first:end]
        return (
            bool(between)
            and _BEFORE_NEXT.issuperset(between)
            and len(name) <= _SHORT_NAME
            and all(is_plain(m) and m.kind == "word" for m in name)
            and (NEVER_SHIPPED | ANAPHORA).isdisjoint(m.low for m in name)
            and name[-1].low not in NO_GOOD_HEADS
        )

    def _in_kind(self, first: int, index: int, subject: Subject) -> Phrase | None:
        """How the good just told of is made: "white rice, followed by parboiled at 2 mn tonnes".

        A good may look like what it does: "vehicles -31%, wiring -22%", "and malting for 9 tonnes".
        """
        word = self.items[first]
        good = subject.item.value if subject.item is not None else ""
        if word.low.endswith("ing"):
            if getattr(self.items[index].value, "signed", False):
                return Phrase(word.low, word.start, word.end)
            if self.items[index - 1].low != "for" or " " not in good:
                return None
        named = good if " " in good else self.state.title_item
        if named is None or not word.low.endswith(("ed", "ing")):
            return None
        return Phrase(f"{word.low} {named.split()[-1]}", word.start, word.end)

    def _is_ranked_next(self, first: int, good: Phrase, told: Subject) -> bool:
        """What no table knows, in a ranking of goods: "Chilli was followed by cumin with 3 bn"."""
        ranked = told.item is not None and first > 0 and self._follows(first - 1)
        return ranked and not self._is_no_good(good, first)

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
        heads = self.items[k].low in BEFORE_MEMBERS
        return heads and any(m.text == ";" for m in self.items[k:])

    def _goes_on_signed(self, index: int) -> bool:
        """A list of names and signed figures may name what the table does not know."""
        before = self.clause.slots[-1:]
        listed = self.labelled or any(
            s.subject.is_listed and getattr(s.mention.value, "signed", False) for s in before
        )
        return listed and getattr(self.items[index].value, "signed", False)

    def _is_all_name(self, end: int) -> bool:
        """Nothing but a name opens the sentence: "China - $3 bn, 5 percent more"."""
        return all(self._is_name_word(j) for j in range(end))

    def _name_before(self, index: int) -> tuple[int, int]:
        """First token and end of the name that a figure without a verb belongs to."""
        k = index - 1
        if self.consumed == index and k >= 0 and self.items[k].text == ":":
            return index, index  # the label has been read
        k = self._past_measure(k)
        while k >= 0 and (self.items[k].low in _BEFORE_ELIDED or self._is_participle(k)):
            k -= 1
        k = self._past_rank(k)
        with_it = k == index - 2 and self.items[index - 1].low == "with"
        opening = k > 0 and self.items[k].text == "," and (with_it or k == index - 1)
        dashed = k > 0 and self.items[k].text in _DASHES
        opening = opening or (dashed and (self._met_in(index) or self._is_all_name(k)))
        if opening:
            inserted = self._before_insertion(k)
            k, opening = inserted or k - 1, not inserted
        if k > 0 and self.items[k].low == "to" and self._is_name_word(k - 1):
            k -= 1
        named = [m.kind if m.kind == "place" else m.text for m in self.items[max(0, k - 3) : k + 1]]
        if named == ["place", "(", "place", ")"]:
            k -= 3  # "the Emirates (UAE) with 2 bn"
        end = k + 1
        while k >= 0 and (self._is_within_name(k) or self._leads_to_name(k)):
            k -= 1
        if k > 1 and self.items[k].low == "for" and self.items[k - 1].low in ("that", "those"):
            k -= 1  # "and that for milk powder by 22 percent"
        if k > 0 and self.items[k].low == "that" and self.items[k + 1].low in _STANDING_FOR:
            k -= 1  # "the gap with Peru was 2 bn and that with Chile 3 bn"
        first = k + 1 + (self.items[k + 1].low == "that")
        if k > 0 and self.items[k].low in OF_PRONOUNS and self._stands_in(k - 1):
            k -= 2  # "the bill for tea rose by 5 percent and that for milk by 2 percent"
        follows = self._follows(k)
        self.ranking = self.ranking or follows
        ranked = self.ranking and k >= 0 and self.items[k].low in (",", "and")
        if opening and k >= 0 and self.items[k].text not in _HEADING_MARKS:
            told = follows or ranked or self._enumerates(k) or self._stands_in(first)
            told = told or self._is_last_member(k, end)
            if not told:
                return end, end
            return self._past_links(first, end), end
        if not (follows or self._opens_member(k) or self._stands_in(k + 1)):
            return end, end
        return self._past_links(first, end), end

    def _past_links(self, first: int, end: int) -> int:
        """Where the name itself begins: behind "that for", "those of"."""
        stands = first > 0 and self.items[first - 1].low == "that"
        while first < end and (
            self._leads_to_name(first)
            or self.items[first].low in _ALONG
            or (stands and self.items[first].low == "for")
        ):
            first += 1
        return first

    def _behind_whole(self, back: int) -> int:
        """The figure whose good is named behind it: "took 31 tonnes of the coffee, Peru 18"."""
        k = back
        while k > 0 and (is_plain(self.items[k]) or self.items[k].low in ("the", "all", "its")):
            k -= 1
        if k > 1 and self.items[k].low == "of" and self.items[k - 1].kind == "flow":
            k -= 2  # "took 40 percent of sales of the fish"
            while k > 0 and self.items[k].low in ("the", "all", "its"):
                k -= 1
        whole = k > 0 and self.items[k].low == "of" and self.items[k - 1].kind in FIGURE_KINDS
        return k - 1 if whole else back

    def _leads_to_name(self, k: int) -> bool:
        """What stands before a name and is none of it: "to the", "from other Asian nations"."""
        if self.items[k].low in _WITHIN_ELIDED:
            return True
        if self.items[k].low in _OTHERS or self.items[k].kind == "number":
            ahead = k + 1
            while ahead < len(self.items) - 1 and (
                self.items[ahead].low in _OTHERS or self.items[ahead].kind == "number"
            ):
                ahead += 1
            return self.items[ahead].kind == "place" and self.items[ahead].value.kind == "group"
        return False

    def _past_rank(self, k: int) -> int:
        """The token before a rank: "Russia the number one supplier with 3 bn", "a record 1 bn"."""
        while k > 0 and (self.items[k].kind == "record" or self.items[k].low in ("a", "an")):
            k -= 1
        if k > 0 and self.items[k].low in _RANKED:
            while k > 0 and (self.items[k].low in _IN_RANKS or self.items[k].kind == "number"):
                k -= 1
        elif k > 0 and self.items[k].low in PLACES_OF_RANK and self._is_name_word(k - 1):
            k -= 1  # "with oil second at 3 bn"
        return k

    def _follows(self, k: int) -> bool:
        """Whether the next name in a ranking stands behind `k`: "followed by", "ahead of"."""
        near = [m.low for m in self.items[max(0, k - 1) : k + 2]]
        return any(pair in _FOLLOWERS for pair in pairwise(near))

    def _is_within_name(self, k: int) -> bool:
        """A word of a name, or what joins two of them: "gems and jewellery 21.6 percent"."""
        if self._is_name_word(k):
            return not self._heads_members(k)
        if self._is_other_after(k):
            return True
        joins = self.items[k].low in ("and", "&", ",") and k > (self.last_verb or 0)
        joins = joins and self._is_name_word(k - 1) and not self._stands_in(k + 1)
        return joins and not self._opens_member(k)

    def _is_other_after(self, k: int) -> bool:
        """The rest of a kind: "steel and other metals 266 mn", "tea 2 mn and other drinks 3 mn"."""
        if k < 1 or self.items[k].low != "other":
            return False
        joined = k > 1 and self.items[k - 1].low in ("and", "&") and self._is_name_word(k - 2)
        return joined or self._opens_member(k - 1)

    def _met_in(self, index: int) -> bool:
        """A movement told of before has been met in what is named here: "was recorded by tea"."""
        near = self.items[max(0, index - _NAME_REACH) : index]
        return self.state.last_was_trade and any(
            a.low in _FOUND and b.low in ("by", "in", "for") for a, b in pairwise(near)
        )

    def _is_among(self) -> bool:
        """The sentence lists parts of what was told of: "Among them was oil for $3 bn"."""
        opening = self.items[0].low, self.items[1].low if len(self.items) > 1 else ""
        listed = opening[0] == "among" and opening[1] in _PARTS_OF_TOLD
        listed = listed or (opening[0] in _PARTS_OF_TOLD and opening[1] in _INCLUDING)
        return listed and self.state.last_was_trade

    def _is_led_by(self, index: int) -> bool:
        """Who heads the list of partners or goods: "The list is headed by Spain with 3 bn"."""
        if not self.state.last_was_trade or self.items[index - 1].low not in ("with", "at", ","):
            return False
        near = self.items[max(0, index - _NAME_REACH) : index]
        return any((a.low, b.low) in _LED for a, b in pairwise(near))

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
        if k < 0 or self.items[k].text in _MEMBER_MARKS or self._behind_worth(k):
            return True
        if self._heads_members(k):
            return True
        if self.items[k].text == "," and self.items[k + 1].low == "with":
            return True
        if self.items[k].low in _INCLUDING:
            return self.items[k + 1].low not in _STANDING_FOR  # "inflows, including from tourism"
        if self.items[k].low in _MAINLY and self.items[k - 1].text == ",":
            return True  # "exports fell, mainly tea by 3 percent"
        if self.items[k].low == "was" and self._is_among():
            return True
        if self.items[k].low == "which":  # "tea 124 bn, of which black tea 113 bn"
            return self.items[k - 1].low == "of"
        if self.items[k].text != "," and self.items[k].low not in ("and", "while", "but", "both"):
            return False
        back = k - 1
        while back > 0 and (
            self.items[back].text in (",", ";")
            or self.items[back].low in _BEHIND_FIGURES
            or self.items[back].low in POSSESSIVES  # "3 bn euros' worth and Peru 1 bn"
            or (
                self.items[back].kind == "flow" and self.items[back - 1].low in ("the", "of", "its")
            )
        ):
            back -= 1
        if back > 1 and self.items[back - 1].low == "in" and is_plain(self.items[back]):
            back -= 2  # "rose 9 percent in dollars, tea 3 percent"
        back = self._behind_whole(back)
        before = self.items[back] if back >= 0 else None
        return before is not None and (
            before.kind in FIGURE_KINDS
            or before.kind in ("basis", "period", "streak", "share", "adjustment")
            or (before.kind == "direction" and self.items[back - 1].kind in FIGURE_KINDS)
            or before.text == ")"
        )
