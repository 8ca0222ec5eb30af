"""Whose figures a bracket holds: the member of a list whose name stands before it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.lexicon.items import canonical, key
from extractor.linking.cells import NOT_TRADE, Phrase, Subject
from extractor.linking.goods import DETERMINERS, is_adverb, is_plain, phrase
from extractor.linking.noun_phrases import VALUE_HEADS
from extractor.linking.partners import joined, place_list, place_name, word_partner
from extractor.linking.reader.lists import Lists
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import (
    BEHIND_PLACES,
    CUSTOMERS,
    INSERTION_OPENINGS,
    PREPOSITIONS,
    SUPPLIERS,
    WIDE_REPORTERS,
    words,
)

_AT_HOME = {(at, home) for at in ("domestic", "home", "local") for home in ("market", "sales")}
"""Words of a member that is sold at home."""
_NO_GOODS_OF_PLACES = (
    BEHIND_PLACES | CUSTOMERS | SUPPLIERS | words("ones importers customer market")
)
"""Plain words behind a place that make it no good's: "Malaysian buyers", "Chinese ones"."""
_VERBAL = words("was were is are did does went came fared stayed kept held had has lay stood sat")
_AGAINST = words("despite amid thanks owing given because notwithstanding")
_TOWARD = words("to from with into against")
_PRICES = words("price prices")


def _of_kind(base: Subject, good: Phrase) -> Phrase:
    """Re-exports and domestic exports stay items of their own in the list of their goods."""
    kind = base.item.value if base.item is not None else ""
    if kind not in ("re-exports", "domestic exports"):
        return good
    return Phrase(f"{kind} of {good.value}", good.start, good.end)


class Members(Lists):
    """Finds the partner, the reporter or the good that a bracket tells of."""

    def _listed_subject(self, index: int, base: Subject) -> Subject:
        """The member whose figures a bracket holds: a partner, a reporter or a good."""
        if not base.is_trade:
            return base
        first = self._list_start(index)
        if self._is_of_other_matter(first, index) or self._home_market(first, index):
            return NOT_TRADE
        if any(pair in _AT_HOME for pair in pairwise(m.low for m in self.items[first:index])):
            return NOT_TRADE
        member = self._listed_side(first, index, base) or self._listed_good(first, index, base)
        if member is None:
            other = self._follows_member(first) and not self._tells_measure(first, index)
            return NOT_TRADE if other else base
        if not member.is_trade or member is base:
            return member
        self.clause.listed.append(member)
        if self.clause.subject is None and not self.clause.slots:
            self.clause.subject = member
        return member

    def _is_of_other_matter(self, first: int, index: int) -> bool:
        """What is told of is no trade: "prices (+3%)", "prices for tea (+3%) and rice (+2%)"."""
        if index - first == 1 and self.items[first].kind == "topic":
            return True
        if self.items[first].low in _PRICES and self.items[first + 1].low == "of":
            return True
        k = first - 1
        while k >= 0 and self.items[k].low in DETERMINERS:
            k -= 1
        if k > 0 and self.items[k].low in PREPOSITIONS and self.items[k - 1].kind == "topic":
            return True
        told = self.clause.slots[-1:]
        alien = bool(told) and told[0].listed and told[0].subject is NOT_TRADE
        return alien and self._follows_member(first) and not self._tells_measure(first, index)

    def _tells_measure(self, first: int, index: int) -> bool:
        """Whether the words before a bracket only say what it measures: "volumes (+0.4%)"."""
        named = self.items[first:index]
        return all(m.kind in ("adjustment", "basis") or m.low in VALUE_HEADS for m in named)

    def _follows_member(self, first: int) -> bool:
        """Whether nothing but "," or "and" parts the name from the bracket before it."""
        k = first - 1
        while k >= 0 and (self.items[k].text == "," or self.items[k].low in ("and", "the")):
            k -= 1
        return k > 0 and self.items[k].text == ")"

    def _listed_side(self, first: int, index: int, base: Subject) -> Subject | None:
        """A partner or a reporter before its bracket."""
        worded = word_partner(self.items, first, index)
        if worded is not None:
            return self._toward(base, worded[1])
        places = [k for k in range(first, index) if self.items[k].kind == "place"]
        if places and not self._goods_behind(places[-1], index):
            return self._listed_place(first, places, index, base)
        return self._pointed_side(index, base) or self._place_described(index, base)

    def _pointed_side(self, index: int, base: Subject) -> Subject | None:
        """A pronoun and its side before the words of a move: "those to Peru least (+1%)"."""
        for k in range(index - 1, 0, -1):
            token = self.items[k]
            if token.text in (")", ";", "("):
                return None
            if token.low in ("those", "that") and self._low_at(k + 1) in _TOWARD:
                _, places = place_list(self.items, k + 2, index)
                return self._toward(base, joined(self.items, places)) if places else None
        return None

    def _place_described(self, index: int, base: Subject) -> Subject | None:
        """A place and what it is before its bracket: "Peru, the main market (-41%)"."""
        comma = self._description(index)
        if comma is None or self.items[comma - 1].kind != "place":
            return None
        return self._with_place(base, place_name(self.items[comma - 1]))

    def _description(self, index: int) -> int | None:
        """The comma that opens what a member is: "tuna, still the main catch (3%)"."""
        for k in range(index - 1, 0, -1):
            token = self.items[k]
            if token.text in (")", ";", ":", "(") or token.kind in ("money", "percent", "flow"):
                return None
            if token.text == ",":
                return k if self.items[k + 1].low in INSERTION_OPENINGS | DETERMINERS else None
        return None

    def _listed_good(self, first: int, index: int, base: Subject) -> Subject | None:
        """The good before its bracket; `base` where the words only say how it fared."""
        found = phrase(self.items, first, index, listed=True)
        if found is not None and canonical(found.value) is None:
            found = self._last_member(first, index) or found
        if found is None or not self._known(found.value):
            found = self._good_described(first, index) or found
            unnamed = found is None or not self._known(found.value)
            if unnamed and self._stands_against(index):
                return NOT_TRADE
            if unnamed and self._tells_manner(first):
                return base
        if found is None:
            return None
        if self._is_name(found) and not self._lists_known_goods():
            return NOT_TRADE
        self.state.known_goods.add(key(found.value))
        return self._in_good(base, _of_kind(base, found) if base is not self.context else found)

    def _stands_against(self, index: int) -> bool:
        """What a move stood against or came from: "despite a strong comparison base (+30%)"."""
        for k in range(index - 1, -1, -1):
            token = self.items[k]
            if token.low in _AGAINST:
                return True
            if token.kind in ("punct", "flow", "direction", "level", "place"):
                return False
        return False

    def _tells_manner(self, first: int) -> bool:
        """Words behind the verb of a good or a place: "latex was not far behind (+18%)"."""
        told = self.clause.subject
        if told is None:
            return False
        sided = told.partner is not None and told is not self.context
        if not (told.is_listed or sided):
            return False
        for k in range(first - 1, -1, -1):
            token = self.items[k]
            if token.text in (")", ";", ":", ","):
                return False
            if token.kind in ("direction", "level") or token.low in _VERBAL:
                return True
        return False

    def _good_described(self, first: int, index: int) -> Phrase | None:
        """A known good with more behind it: "tuna, the main catch (3%)", "tea in bags (2%)"."""
        comma = self._description(index)
        if comma is not None:
            start = self._list_start(comma)
            found = phrase(self.items, start, comma, listed=True) if start < comma else None
            return found if found is not None and self._known(found.value) else None
        k = first - 1
        while k >= 0 and self.items[k].low in DETERMINERS:
            k -= 1
        if k < 1 or self.items[k].low not in PREPOSITIONS:
            return None
        start = self._list_start(k)
        head = phrase(self.items, start, k, listed=True) if start < k else None
        if head is None or canonical(head.value) is None or head.end != self.items[k - 1].end:
            return None
        return replace(
            head,
            value=f"{head.value} {' '.join(m.low for m in self.items[k:index])}",
            end=self.items[index - 1].end,
        )

    def _last_member(self, first: int, index: int) -> Phrase | None:
        """The known good behind the last ", and" of a list: "copper, and tin (+3%)"."""
        for k in range(index - 1, first, -1):
            if self.items[k].low == "and" and self.items[k - 1].text == ",":
                found = phrase(self.items, k + 1, index, listed=True)
                return found if found is not None and self._known(found.value) else None
        return None

    def _goods_behind(self, first: int, index: int) -> bool:
        """A place that only qualifies a good: "Brazilian coffee (+3%)"."""
        return any(
            is_plain(m) and m.low not in _NO_GOODS_OF_PLACES and not is_adverb(m)
            for m in self.items[first:index]
        )

    def _listed_place(self, first: int, places: list[int], index: int, base: Subject) -> Subject:
        """A place before its bracket: a partner, or behind "in" and "for" a reporter."""
        named = place_list(self.items, places[0], index)[1]
        one_name = len(named) == 1 and len(places) > 1
        name = named[0] if one_name else place_name(self.items[places[-1]])
        before = self.items[first - 1].low if first else ""
        if before == "in":
            wide = self.state.home in WIDE_REPORTERS or self._is_member(name.value)
            self.places_report = wide or not self.state.home_is_sure
        elif before == "for" and base.reporter is None and base.partner is None:
            self.places_report = True  # "Exports fell for China (down 5 percent)"
        elif before in ("to", "from", "with", "by"):
            self.places_report = False
        if self.places_report:
            return replace(base, reporter=name, others=(), bare=False)
        if before in ("to", "from", "with", "by"):
            return self._toward(base, name)
        return self._with_place(base, name)

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

    def _market_behind_role(self, first: int) -> Phrase | None:
        """The market named behind its role: "In the largest market by value, Kenya, exports"."""
        comma = next((k for k in range(1, first) if self.items[k].text == ","), None)
        if comma is None or any(m.kind in FIGURE_KINDS for m in self.items[1:first]):
            return None
        if not any(m.low in CUSTOMERS or m.low == "market" for m in self.items[1:comma]):
            return None
        end, places = place_list(self.items, comma + 1, first)
        rest = {m.text for m in self.items[end:first]}
        alone = len(places) == 1 and places[0].value != self.state.home
        return places[0] if alone and rest <= {","} else None
