"""Rankings: who heads one, what stands behind a verb of rank, and what has no place in one."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.linking.cells import Phrase, Subject
from extractor.linking.goods import is_plain
from extractor.linking.partners import is_named, place_name
from extractor.linking.reader.base import ReaderBase
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import (
    CUSTOMERS,
    DOMESTIC,
    MOVERS,
    POSSESSIVES,
    PREPOSITIONS,
    SUPPLIERS,
    WAY_OF_RECORD,
    words,
)

PLACES_OF_RANK = words("first second third fourth fifth sixth seventh eighth ninth tenth next last")
_ORDINALS = PLACES_OF_RANK | {"top"}
_RANKING = words("came comes come ranks ranked remained remains was is were stood stands placed")
"""Verbs behind which an ordinal is a rank: "Chile came third"."""
_HEADS = words("head top first lead led leads leading headed heads topped tops") | _ORDINALS
"""Words that put a name into its place of a ranking."""
_PLACES = words(
    "at on in the of a this its list table tables ranking rankings league field pack way place",
    "spot position rank markets destinations buyers customers suppliers partners",
)
"""What else such a phrase holds: "at the head of the table", "in first place"."""
_HEDGES = words("about some nearly almost over around roughly a an")

_OVERTAKING = words(
    "overtook overtaken passed surpassed replaced displaced dethroned leapfrogged pipped",
    "supplanted ousted outranked unseated",
)
"""What a partner does to another in a ranking."""
_TRAILING = words("trail trails trailed trailing")
"""What a partner does behind another in a ranking."""
_RANKED = words(
    "is was are were remained remains became becomes stayed ranked ranks stood has be as"
)
"""Verbs behind which a place has its rank: "India remained the top export destination"."""
_RANK_REACH = 8
_HOLDING = words(
    "has have had continues continued to emerged emerges maintained maintains retained retains",
    "kept keeps held holds its their status position place rank spot again once still cemented",
)
"""What may stand between a place and that verb: "India has kept its place as the top market"."""
_LISTS = words("list lists table tables ranking rankings")
_HEADING = words("topped tops headed heads led leads the top head at of")
_PARTING = (FIGURE_KINDS | {"flow", "balance"}) - {"number"}
"""Kinds that part a verb from the rank it gives."""
_MARKS = words(", ; : ( )")
_LINKING = words("for of with")
_BEFORE_TIMES = words("in during for")
_RECEIVING = words("receiving importing buying purchasing absorbing taking")
"""What buyers are told by: "the list of countries receiving Egypt's exports"."""
_BUYERS = CUSTOMERS | words("market importer importers recipient recipients")
_SOURCES = SUPPLIERS | words("source sources exporter exporters")
_MARKETS = CUSTOMERS | SUPPLIERS | words("market partner spot place position first second third")
_ROLE_REACH = 10
_HOLDING_ROLES = words("was is remains remained stays stayed became")
_NAMED_AT = 5
"""Where in its sentence the flow behind a market's name stands at the earliest."""
_ROLE_AT = 3
"""Where in its sentence the flow behind such a role stands at the earliest."""


class Ranks(ReaderBase):
    """Reads the phrases of rankings."""

    def _is_ranked(self, index: int) -> bool:
        """Whether the verb gives its subject a rank: "came second", "was in third place"."""
        if self.items[index].low not in _RANKING:
            return False
        behind = [m.low for m in self.items[index + 1 : index + 3]]
        return bool(behind) and (
            behind[0] in _ORDINALS or (behind[0] == "in" and behind[-1] in _ORDINALS)
        )

    def _ranked_place(self, index: int) -> Phrase | None:
        """The place that is one: "India was the top export destination (3.1 billion)".

        Also "Spain kept its place as the main import partner", "Chad topped the list of markets".
        """
        reach = range(index - 1, max(0, index - _RANK_REACH), -1)
        verb = next((k for k in reach if self.items[k].low in _RANKED or self._lists(k)), 0)
        between = self.items[verb + 1 : index]
        if not verb or any(m.kind in _PARTING or m.text in _MARKS for m in between):
            return None
        place = next((k for k in range(verb - 1, -1, -1) if self.items[k].kind == "place"), None)
        beside = _HEADING | _LISTS if self._lists(verb) else _HOLDING
        if place is None or any(
            not (m.low.endswith("ly") or m.low in beside) for m in self.items[place + 1 : verb]
        ):
            return None
        named = is_named(self.items[place]) and not self._names_owner(place)
        return place_name(self.items[place]) if named else None

    def _lists(self, k: int) -> bool:
        """Whether a list of partners follows: "topped the list of"."""
        return self.items[k].low == "of" and k > 1 and self.items[k - 1].low in _LISTS

    def _names_owner(self, place: int) -> bool:
        """Whether the place is only whose the next noun is, or stands behind a preposition."""
        home = self.items[place].value.code in (self.state.home, self.state.reporter)
        before = self.items[place - 1 - (place > 1 and self.items[place - 1].low == "the")]
        return home or (place > 0 and before.low in PREPOSITIONS)

    def _holder_of_role(self, subject: Subject, first: int) -> Subject:
        """The place that is said to be a market or source of the trade named behind it.

        "India emerged as the second destination for Nigerian exports, totalling 1.1 trillion".
        "Peru remained a good market in May, with exports rising 5 percent".
        """
        if subject.partner is not None or subject.item is not None or first < _ROLE_AT:
            return subject
        named = self._market_named(first)
        if named is not None:
            return replace(subject, partner=named, bare=False)
        role = first - 1 if self.items[first - 1].low in _RECEIVING else first - 2
        while self.items[first - 1].low == "with" and role and self._is_time_or_comma(role):
            role -= 1
        roles = _BUYERS | _RECEIVING if subject.flow == "exports" else _SOURCES
        linked = role == first - 1 or self.items[first - 1].low in _LINKING
        if not linked or self.items[role].low not in roles:
            return subject
        place = self._ranked_place(role)
        return subject if place is None else replace(subject, partner=place, bare=False)

    def _market_named(self, first: int) -> Phrase | None:
        """The place that a role is given to: "The main market was Peru, with exports of $4 mn"."""
        marks = [m.low for m in self.items[first - 2 : first]]
        place = self.items[first - 3]
        if marks != [",", "with"] or place.kind != "place" or first < _NAMED_AT:
            return None
        held = self.items[first - 4].low in _HOLDING_ROLES
        roles = any(m.low in _MARKETS for m in self.items[max(0, first - _ROLE_REACH) : first - 4])
        return place_name(place) if held and roles else None

    def _is_time_or_comma(self, k: int) -> bool:
        """What may stand behind a role: " ... market in May, with exports"."""
        token = self.items[k]
        return token.kind == "period" or token.text == "," or token.low in _BEFORE_TIMES

    def _headed(self, index: int) -> tuple[int, int] | None:
        """The name that a ranking has at its head: "put Chile first with $3 bn", "Tea led with"."""
        k = index - 1
        while k > 0 and self.items[k].low in _HEDGES:
            k -= 1
        if k < 1 or self.items[k].low != "with":
            return None
        k -= 1
        headed = False
        while k > 0 and self.items[k].low in _HEADS | _PLACES:
            headed = headed or self.items[k].low in _HEADS
            k -= 1
        end = k + 1
        while k >= 0 and (is_plain(self.items[k]) or self.items[k].kind == "place"):
            k -= 1
        return (k + 1, end) if headed and k + 1 < end else None

    def _shares_in_growth(self, k: int, directions: list[int]) -> bool:
        """A share before its sum and what that grew: "Peru (22 percent, $4 bn, up 9 percent)"."""
        around = [self.items[k - 1].text, *(m.text for m in self.items[k + 1 : k + 2])]
        summed = [m.kind for m in self.items[k + 2 : k + 3]] == ["money"]
        grown = any(d > k for d in directions) and not any(d < k for d in directions)
        return around == ["(", ","] and summed and grown

    def _home_market(self, first: int, index: int) -> bool:
        """What is sold at home: "with the domestic market growing (+1%)"."""
        named = pairwise(m.low for m in self.items[first:index])
        return any(low in DOMESTIC and head in ("market", "demand") for low, head in named)

    def _way_of_ranking(self, index: int) -> int | None:
        """Up or down, as the head of the ranking says: "The steepest falls were in tea (3%)"."""
        way = None
        for k, item in enumerate(self.items[:index]):
            if item.low in MOVERS and way is None:
                return MOVERS[item.low]
            ranked = item.kind == "record" and item.value.kind in WAY_OF_RECORD
            if ranked and (way or self.items[k + 1].low in ("were", "was", "came", "are")):
                way = WAY_OF_RECORD[
                    item.value.kind
                ]  # "the steepest falls were in tea, the biggest rise in"
        return way

    def _mark_rivals(self) -> None:
        """Nothing falls in "followed by Peru, trailed by Chile" and "Peru trails Chile (8%)"."""
        for k, token in enumerate(self.items[:-2]):
            if token.kind == "direction" and token.low in _TRAILING:
                ahead, named = self.items[k + 1], self.items[k + 2]
                beaten = named.kind == "place" or is_plain(named) or named.low == "the"
                if ahead.kind == "place" or (ahead.low == "by" and beaten):
                    self.items[k] = replace(token, kind="word", value=None)

    def _mark_overtaking(self) -> None:
        """ "China overtook Britain as the main market": China is that market, and Britain no more.

        What is told behind it is of the partner that has moved up.
        """
        verb = next((k for k, m in enumerate(self.items) if m.low in _OVERTAKING), 0)
        if not verb or self.state.home is None:
            return
        first = verb - 1 - (self.items[verb - 1].low in ("has", "had"))
        places = [self.items[k] for k in (first, verb + 1) if 0 <= k < len(self.items)]
        if len(places) < 2 or any(m.kind != "place" for m in places):
            return
        if self.state.home in {m.value.code for m in places}:
            return
        ahead = range(verb + 2, min(verb + 2 + _ROLE_REACH, len(self.items)))
        role = next((k for k in ahead if self.items[k].low in _MARKETS), None)
        if role is None or any(
            m.low in POSSESSIVES or m.kind == "punct" for m in self.items[verb:role]
        ):
            return
        self.items[verb:role] = [replace(self.items[verb], kind="level", value=None)]
