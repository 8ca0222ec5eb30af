"""Members of lists: the name before a bracket."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.lexicon.items import canonical, key
from extractor.linking.cells import NOT_TRADE, Phrase, Subject
from extractor.linking.goods import is_plain, phrase
from extractor.linking.partners import place_list, place_name, word_partner
from extractor.linking.reader.elided import Elided
from extractor.linking.roles import (
    FIGURE_KINDS,
)
from extractor.linking.word_sets import (
    BEHIND_PLACES,
    LIST_OPENINGS,
    LIST_STOPS,
    WIDE_REPORTERS,
    words,
)

_BEFORE_NAMES = (
    ("among", "them"),
    ("such", "as"),
    ("those", "of"),
    ("that", "of"),
    ("above", "all"),
)
"""Words that part a name from what it is compared with or an example of."""
_PARTING_KINDS = words("period flow balance forecast share streak")
"""Kinds that a name in a list does not reach over."""
_AT_HOME = {(at, home) for at in ("domestic", "home", "local") for home in ("market", "sales")}
"""Words of a member that is sold at home."""
_ENDING_KINDS = _PARTING_KINDS | {"basis"}
_OWNERS_OF = LIST_STOPS | words("account back trend value volume earnings side those that")
"""Words whose "of" does not belong to the name of a good."""


def _of_kind(base: Subject, good: Phrase) -> Phrase:
    """Re-exports and domestic exports stay items of their own in the list of their goods."""
    kind = base.item.value if base.item is not None else ""
    if kind not in ("re-exports", "domestic exports"):
        return good
    return Phrase(f"{kind} of {good.value}", good.start, good.end)


class Lists(Elided):
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
            if token.low in LIST_STOPS and not self._joins_places(k):
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

    def _joins_places(self, k: int) -> bool:
        """A place and what is counted in: "China including Hong Kong (+7%)"."""
        around = self.items[k - 1 : k + 2] if k else []
        counts_in = self.items[k].low in ("including", "incl", "incl.", "excluding")
        return counts_in and len(around) == 3 and around[0].kind == around[2].kind == "place"

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
        if any(pair in _AT_HOME for pair in pairwise(m.low for m in self.items[first:index])):
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
            self.state.known_goods.add(key(found.value))
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
            wide = self.state.home in WIDE_REPORTERS or self._is_member(name.value)
            self.places_report = wide or not self.state.home_is_sure
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
