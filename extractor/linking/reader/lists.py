"""Members of lists: the name before a bracket or before a figure without a verb."""

from __future__ import annotations

from dataclasses import replace

from extractor.lexicon.items import canonical
from extractor.linking.cells import NOT_TRADE, Phrase, Subject
from extractor.linking.goods import is_plain, phrase
from extractor.linking.partners import joined, place_list, word_partner
from extractor.linking.reader.base import ReaderBase
from extractor.linking.roles import (
    FIGURE_KINDS,
)
from extractor.linking.word_sets import LIST_OPENINGS, LIST_STOPS, WIDE_REPORTERS, words

_MEMBER_MARKS = words(": ; • ○ - – — * · □ / |")
"""Marks that open a member of a list."""
_PARTING_KINDS = words("period flow balance forecast share streak")
"""Kinds that a name in a list does not reach over."""


class Lists(ReaderBase):
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
                    or self.items[k - 1].low
                    in LIST_STOPS
                    | {"account", "back", "trend", "value", "volume", "earnings", "side"}
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
            if token.kind in FIGURE_KINDS or token.kind in _PARTING_KINDS | {"basis"}:
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
        return first if first < index else None

    def _listed_subject(self, index: int, base: Subject) -> Subject:
        first = self._list_start(index)
        if not base.is_trade:
            return base
        worded = word_partner(self.items, first, index)
        places = [k for k in range(first, index) if self.items[k].kind == "place"]
        if index - first == 1 and self.items[first].kind == "topic":
            return NOT_TRADE
        if worded is not None:
            subject = self._toward(base, worded[1])
        elif places and not any(
            is_plain(self.items[k])
            and self.items[k].low
            not in ("countries", "member", "states", "mainland", "area", "members", "region")
            for k in range(places[-1], index)
        ):
            named = place_list(self.items, places[0], index)[1]
            place = self.items[places[-1]]
            name = (
                named[0]
                if len(named) == 1 and len(places) > 1
                else Phrase(place.value.code, place.start, place.end)
            )
            if first and self.items[first - 1].low == "in":
                self.places_report = (
                    not self.state.home_is_sure or self.state.home in WIDE_REPORTERS
                )
            elif first and self.items[first - 1].low in ("to", "from", "with", "by"):
                self.places_report = False
            subject = (
                replace(base, reporter=name, others=(), bare=False)
                if self.places_report
                else self._toward(base, name)
            )
        else:
            found = phrase(self.items, first, index, listed=True)
            if found is None:
                return base
            if self._is_name(found):
                return NOT_TRADE
            subject = replace(base.with_item(found), source="good")
            self.state.known_goods.add(found.value)
        self.clause.listed.append(subject)
        if self.clause.subject is None and not self.clause.slots:
            self.clause.subject = subject
        return subject

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
        """A name before the figure, no verb.

        "rose 12.7 percent, Japan 20 percent", "to India 84 percent".
        """
        if not subject.is_trade:
            return None
        k = index - 1
        while k >= 0 and (
            self.items[k].low
            in ("by", "a", "an", "about", "around", "some", "with", "at", "was", "were")
            or self.items[k].text == ":"
            or self.items[k].low in ("up", "down", "off")
        ):
            k -= 1
        opening = k > 0 and self.items[k].text == "," and k == index - 1
        if opening:
            k -= 1
        if (
            k > 0
            and self.items[k].low == "to"
            and (is_plain(self.items[k - 1]) or self.items[k - 1].kind == "place")
        ):
            k -= 1
        end = k + 1
        while k >= 0 and (
            self.items[k].kind in ("place",)
            or is_plain(self.items[k])
            or self.items[k].low in ("the", "to", "from", "with", "those", "of")
        ):
            k -= 1
        first = k + 1
        if opening and k >= 0 and self.items[k].text not in (":", "•", "*", "○", "-", ";"):
            return None
        after_by = k > 0 and (self.items[k - 1].low, self.items[k].low) in (
            ("followed", "by"),
            ("trailed", "by"),
            ("ahead", "of"),
        )
        if first >= end or not (after_by or self._opens_member(k)):
            return None
        while first < end and self.items[first].low in ("the", "to", "from", "with", "those", "of"):
            first += 1
        _, places = place_list(self.items, first, end)
        if places:
            return self._toward(subject, joined(self.items, places))
        found = phrase(self.items, first, end)
        if found is not None and self._known(found.value):
            if subject.flow == "balance" and self.state.goods_flow:
                subject = replace(subject, flow=self.state.goods_flow, sign=0, partner=None)
            return subject.with_item(found)
        return None

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
        if self.items[k].text != "," and self.items[k].low not in ("and", "while", "but", "both"):
            return False
        back = k - 1
        while back > 0 and (
            self.items[back].text in (",", ";")
            or self.items[back].low in ("more", "less", "fewer", "higher", "lower", "each")
        ):
            back -= 1
        before = self.items[back] if back >= 0 else None
        return before is not None and (
            before.kind in FIGURE_KINDS
            or before.kind in ("basis", "period", "streak")
            or before.text == ")"
        )
