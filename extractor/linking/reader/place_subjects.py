"""Countries as subjects of verbs: the other side of what is told, or reporters of their own."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.linking.cells import Phrase, Subject
from extractor.linking.noun_phrases import read_phrase
from extractor.linking.partners import joined, place_list, place_name, word_partner
from extractor.linking.reader.fronts import NO_PARTNER_AFTER
from extractor.linking.reader.sources import Sources
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import (
    BUYING_VERBS,
    CUSTOMERS,
    GIVING_VERBS,
    POSSESSIVES,
    SELLING_VERBS,
    SIDES,
    SUPPLIERS,
    TAKING_VERBS,
    YIELDING_VERBS,
    words,
)

_ROLES = {
    **dict.fromkeys(CUSTOMERS | {"market", "importer", "importers", "importing"}, "exports"),
    **dict.fromkeys(SUPPLIERS | {"source", "exporter", "exporters"}, "imports"),
    **dict.fromkeys(("partner", "partners"), "trade"),
}
"""The flow in which a country has a role."""
_TRADERS = words("importer importers importing exporter exporters")
_RANKING = words("came comes ranks ranked follows followed remains remained stands stood was is")
"""Verbs that give a partner its rank: "Chile came third with sales of $3 bn"."""
_SUBORDINATING = words("when because as since after if although though once before until")
_MARKET_FLOWS = words("sales deliveries")
"""Flows that a country has as a market: "China did well, with sales up 12 percent"."""
_OWNER_BEHIND = 6
"""How far behind a role its owner may stand: "suppliers of goods to Kenya"."""
_RIVALS = words(
    "ahead behind before after followed above over than alongside besides instead outside beyond",
    "within inside in among",
)
"""Words behind a role that bring others who have it or not: "the main buyer ahead of Peru"."""
_FLOW_BEHIND = 6
"""How far behind its owner the flow may stand: "Kenya's total earnings"."""
_SOURCES_AHEAD = 12
_ALL_SOURCES = {("from", "all"), ("from", "abroad"), ("from", "overseas"), ("all", "origins")}
_LISTS = words("list table ranking rankings")
_LIST_REACH = 4
"""How far behind its verb the list may stand that a partner heads: "Chad topped the list of"."""
_ROLE_AHEAD = 8
"""How far behind a country the verb and its role may reach: "was its biggest market"."""


class PlaceSubjects(Sources):
    """Decides what a country does in the trade told of."""

    def _place_subject(
        self, first: int, index: int, base: Subject | None, verb: int | None = None
    ) -> Subject | None:
        """A place as subject: a partner in a list of markets, or the country that reports.

        Its words end at `index`; its verb stands there too, or at `verb` behind an insertion.
        """
        verb = index if verb is None else verb
        members = word_partner(self.items, first, index)
        if members is not None and members[0] == index and base is not None and base.is_trade:
            return self._members_side(members[1], index, base)
        while first < index and self.items[first].kind != "place":
            if self.items[first].low in NO_PARTNER_AFTER:
                return None
            first += 1
        _, places = place_list(self.items, first, index)
        if not places:
            return None
        role = self._role_ahead(places[0], index)
        ahead = self._flow_ahead(verb)
        if ahead is not None and first and self.items[first - 1].low in ("with", "to", "from"):
            return None  # "with Brazil there was a surplus": the balance reads its partner
        if role is not None and (
            role.reporter is not None or self._opens_with_role(role, places, base)
        ):
            return self._of_each(role, places)
        owned = self._part_of_owner(places, index)
        if owned is not None and (base is None or places[0].value != self.state.home):
            self.label = places[0]
            if "-" in places[0].value and self._is_peer(places[0].value):
                return replace(owned, reporter=places[0], partner=None, bare=False)
            return owned.with_partner(places[0])
        if base is None:
            if _LISTS.isdisjoint(m.low for m in self.items[index : index + _LIST_REACH]):
                self._reports(places)
            return None
        if role is not None and role.flow == "trade" and places[0].value != self.state.home:
            self.label = places[0]
            return replace(role, reporter=base.reporter).with_partner(places[0])
        if role is not None and role.source == "trader":
            return replace(self._toward(base, places[0]), flow=role.flow, sign=0)
        if self.items[index].kind == "share":
            return self._toward(base, joined(self.items, places))
        place = places[0]
        if place.value != self.state.home:
            other_side = self._other_side(places, verb, ahead, base)
            if other_side is not None:
                return other_side
        if ahead is not None:
            if len(places) == 1 and (
                self._seen_as_partner(place.value, index, ahead)
                or self._told_behind_colon(place.value, index, ahead)
            ):
                self.label = place
                return self._toward(base, place)
            if not self._in_clause_of_its_own(first, index, ahead):
                self._reports(places)
            return None
        if len(places) > 1:
            others = tuple(self._toward(base, p) for p in places)
            return replace(self._toward(base, joined(self.items, places)), others=others)
        if place.value == (base.reporter.value if base.reporter else self.state.reporter):
            return replace(base, partner=None, item=None)
        if place.value == self.state.home and self.state.home_is_sure:
            return replace(base, reporter=place, partner=None, others=(), bare=False)
        return self._with_place(base, place)

    def _opens_with_role(self, role: Subject, places: list[Phrase], base: Subject | None) -> bool:
        """Partners of the article's own country open it: "Spain remained the top destination"."""
        home = self.state.home
        if base is not None or home is None or home in {p.value for p in places}:
            return False
        told = next((m.low for m in self.items if (m.start, m.end) == role.flow_span), "")
        return told not in _TRADERS  # "Thailand hopes to stay the top exporter": of its own

    def _of_each(self, role: Subject, places: list[Phrase]) -> Subject:
        """The role of one partner or of several: "Peru and Chad were the main suppliers"."""
        if len(places) == 1:
            return role.with_partner(places[0])
        others = tuple(role.with_partner(place) for place in places)
        return replace(role, partner=joined(self.items, places), others=others, bare=False)

    def _members_side(self, members: Phrase, index: int, base: Subject) -> Subject:
        """What the countries of a group do: "Other members of the EU took goods for $3 mn"."""
        side = self._side_of_trade(index)
        told = self._toward(base, members)
        return told if side is None else replace(told, flow=side, sign=0)

    def _in_clause_of_its_own(self, first: int, index: int, ahead: int) -> bool:
        """What a country did is no trade: "When China stopped buying, exports of tea fell"."""
        opened = any(m.low in _SUBORDINATING for m in self.items[:first])
        return opened and any(m.text == "," for m in self.items[index:ahead])

    def _role_ahead(self, place: Phrase, index: int) -> Subject | None:
        """What a country is to another: "Kenya ranks as Uganda's third largest trade partner"."""
        for k in range(index + 1, min(index + _ROLE_AHEAD + 2, len(self.items))):
            token = self.items[k]
            if token.kind in FIGURE_KINDS or token.kind == "punct":
                return None
            flow = _ROLES.get(token.low)
            if flow is None:
                continue
            owner = self._owner_of_role(index + 1, k)
            trader = token.kind == "flow"
            if trader:
                if owner is None and place.value == self.state.home:
                    return None
                # Importers of Kenya's goods tell of Kenya's exports.
                self.items[k] = replace(token, kind="word")
            if owner is not None and owner.value == place.value:
                owner = None
            source = "trader" if trader else "role"
            return Subject(flow, (token.start, token.end), reporter=owner, source=source)
        return None

    def _owner_of_role(self, first: int, role: int) -> Phrase | None:
        """Whose market or supplier it is: "Kenya's market", "importers of goods from Kenya"."""
        for k in range(role - 1, first - 1, -1):
            if self.items[k].kind == "place" and self.items[k + 1].low in POSSESSIVES:
                return place_name(self.items[k])
        for k in range(role + 1, min(role + _OWNER_BEHIND, len(self.items))):
            token = self.items[k]
            if token.kind in FIGURE_KINDS or token.kind == "punct" or token.low in _RIVALS:
                return None
            if token.kind == "place" and self.items[k - 1].low in ("of", "to", "from", "the"):
                return place_name(token)
        return None

    def _part_of_owner(self, places: list[Phrase], index: int) -> Subject | None:
        """A part of another's trade: "Sudan accounted for $20 million of Kenya's tea exports".

        Or "China supplied 45 percent of Kenyan imports": what is a part needs no word for one.
        """
        if len(places) != 1:
            return None
        largest = self._largest_share(index)
        if largest is not None:
            return largest
        share = self.items[index].kind == "share"
        for k in range(index + 1, min(index + _ROLE_AHEAD, len(self.items) - 1)):
            token, following = self.items[k], self.items[k + 1]
            owned = following.low in POSSESSIVES
            owned = owned or (not share and getattr(token.value, "form", "") == "adjective")
            if token.kind != "place" or not owned or not (share or self._part_before(k)):
                continue
            behind = range(k + 1, min(k + _FLOW_BEHIND, len(self.items)))
            flow = next((j for j in behind if self.items[j].kind == "flow"), None)
            if flow is not None and token.value.code != places[0].value:
                return read_phrase(self.items, flow, k).subject
        return None

    def _largest_share(self, index: int) -> Subject | None:
        """What a partner has most of: "Japan had the biggest share of the country's exports"."""
        named = next(
            (k for k in range(index + 1, index + 5) if self._low_at(k) == "share of"), None
        )
        if named is None or not self.items[named - 1].low.endswith("est"):
            return None
        behind = range(named + 1, min(named + 1 + _FLOW_BEHIND, len(self.items)))
        flow = next((k for k in behind if self.items[k].kind == "flow"), None)
        if flow is None or any(m.kind in FIGURE_KINDS for m in self.items[named:flow]):
            return None
        return read_phrase(self.items, flow, named + 1).subject

    def _part_before(self, owner: int) -> bool:
        """Whether a percentage is of what the owner has: "45 percent of Kenya's"."""
        k = owner - 1
        while k > 1 and self.items[k].low in ("the", "all"):
            k -= 1
        return k > 0 and self.items[k].low == "of" and self.items[k - 1].kind == "percent"

    def _reports(self, places: list[Phrase]) -> None:
        """One country whose flow follows is the reporter from here on."""
        if len(places) == 1:
            self.state.reporter = places[0].value

    def _other_side(
        self, places: list[Phrase], index: int, ahead: int | None, base: Subject
    ) -> Subject | None:
        """The country that buys from the reporter or sells to it, by what it is or does."""
        if len(places) == 1 and self._buys_from_all(index):
            return replace(base, flow="imports", sign=0, reporter=places[0], partner=None)
        if len(places) == 1:
            side = self._side_of_trade(index) or self._way_of_trade(index, base)
            if side is not None:
                return replace(self._toward(base, places[0]), flow=side, sign=0)
            if any(m.low in SIDES for m in self.items[index : index + _ROLE_AHEAD]):
                if ahead is not None and any(m.text == ":" for m in self.items[index:ahead]):
                    self.label = places[0]  # "Peru was the main market: sales rose"
                return self._toward(base, places[0])
        if ahead is None or self.items[ahead].low != "purchases":
            return None
        if self.items[ahead - 1].low not in ("its", "their") and ahead - 1 != index:
            return None
        if ahead - 1 == index and base.flow != "exports":
            return None  # "Peru cut purchases", in news of what others sell
        # What a customer buys is exported to it.
        self.items[ahead] = replace(self.items[ahead], kind="word")
        return self._toward(replace(base, flow="exports", sign=0), places[0])

    def _buys_from_all(self, index: int) -> bool:
        """Whether a country's own imports are told: "China bought 3 mln tonnes from abroad"."""
        if self.items[index].low not in TAKING_VERBS:
            return False
        ahead = [m.low for m in self.items[index : index + _SOURCES_AHEAD]]
        return any(pair in _ALL_SOURCES for pair in pairwise(ahead))

    def _side_of_trade(self, index: int) -> str | None:
        """What the other country does for the reporter.

        "Uganda remained the largest customer", "China bought".
        """
        counted = any(m.kind in ("money", "quantity") for m in self.items[index + 1 : index + 3])
        ahead = self._flow_ahead(index)
        deed = ahead is not None and self.items[ahead].low.endswith("ing")
        if not counted and ahead is not None and not deed:
            return None  # "remained the top customer, buying $3 bn": no flow of its own
        words = {self.items[index].low, *(m.low for m in self.items[index + 1 : index + 6])}
        if self.items[index].low in TAKING_VERBS or words & CUSTOMERS:
            return "exports"
        if self.items[index].low in GIVING_VERBS or words & SUPPLIERS:
            return "imports"
        return None

    def _way_of_trade(self, index: int, base: Subject) -> str | None:
        """One way of the trade told of: "Trade with Peru was 9 mln. Peru sold 6 and bought 3"."""
        if base.flow != "trade" or base.partner is None:
            return None
        verb = self.items[index].low
        return "imports" if verb in SELLING_VERBS else "exports" if verb in BUYING_VERBS else None

    def _seen_as_partner(self, code: str, index: int, ahead: int | None) -> bool:
        """The other side.

        "Peru saw a 5% increase in exports", "India is its largest export destination".
        """
        home = self.state.home
        if ahead is None or home is None or code == home or code in self.state.reporters:
            return False
        if self._is_member(code):
            return False
        following = self.items[ahead + 1] if ahead + 1 < len(self.items) else None
        if following is not None and (following.low in SIDES or following.low == "there"):
            return True
        if self._is_ranked(index):
            return True
        if any(m.text == ":" for m in self.items[index:ahead]):
            return True  # "Chile was the bright spot: shipments rose 5 percent"
        market = self.items[ahead].low in _MARKET_FLOWS and self.state.home_is_sure
        if market and self.state.home_told:
            return True
        if self.items[ahead].kind == "balance":
            return self.items[index].low in YIELDING_VERBS
        if self.items[ahead].value[0] == "trade" and self.items[index].low in _RANKING:
            return True
        return any(m.kind == "percent" for m in self.items[max(0, ahead - 5) : ahead])

    def _told_behind_colon(self, code: str, index: int, ahead: int) -> bool:
        """A partner whose trade a colon brings: "Peru was the bright spot: shipments rose"."""
        reporters = {self.state.home, *self.state.reporters}
        if not self.state.home_is_sure or code in reporters:
            return False
        return any(m.text in (":", "–", "—", "--") for m in self.items[index + 1 : ahead])

    def _flow_ahead(self, index: int) -> int | None:
        """The flow or balance word that follows before the next figure is complete."""
        seen_figure = False
        for k in range(index + 1, min(index + 14, len(self.items))):
            token = self.items[k]
            if token.kind in ("flow", "balance"):
                return k
            if token.kind in ("money", "percent", "quantity"):
                if seen_figure:
                    return None
                seen_figure = True
            if token.text in (";", ".") or token.low in ("while", "but", "where", "whose"):
                return None
        return None
