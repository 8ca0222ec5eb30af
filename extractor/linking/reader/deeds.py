"""Verbs that do trade: "sold $3 bn worth of goods abroad", "goods worth $3 bn were exported"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Subject
from extractor.linking.goods import is_plain, phrase
from extractor.linking.origins import origin_behind, past_origin
from extractor.linking.partners import joined, place_list
from extractor.linking.reader.crossings import DEALT, WHOLES
from extractor.linking.reader.passives import BEING, PRICED, Passives
from extractor.linking.word_sets import (
    AGENTS,
    BUYING_VERBS,
    EARNING_VERBS,
    POSSESSIVES,
    SELLING_VERBS,
    SPENDING_VERBS,
    TRADING,
    words,
)

ABROAD = words("abroad overseas")
_ALL = (
    ["the", "world"],
    ["the", "rest", "of", "the", "world"],
    ["the", "outside", "world"],
    ["other", "countries"],
    ["other", "nations"],
    ["foreigners"],
)
"""To whom a country sells that has no one partner."""
_ALL_REACH = max(map(len, _ALL))
_REACH = 16
"""How far behind the verb "abroad" may stand."""
_AUXILIARIES = BEING | words("had have has also already mostly mainly only")
_NO_TRADE_YET = words(
    "tender tenders auction auctions contract contracts deal deals agreed order orders reserve",
    "reserves stockpile stockpiles",
)
"""What makes a purchase an order, or a matter of stocks."""
_TO_TOTALS = words("total sum value tune a the for to at with worth")
_WORTH = POSSESSIVES | words("worth of in")
_NO_OBJECTS = words("topic not_trade flow balance punct period")
_SUM_REACH = 6
"""How far behind the verb the sum may stand."""
_OBJECT_REACH = 7
"""How far behind the verb the figure of its goods may stand."""
_COUNT_REACH = 5
"""How far behind "received" its goods may be counted."""
_TAKING_IN = words("brought took received")
_ACTORS = AGENTS | TRADING | words("we has have had also country's") - words("analysts economists")
_VERB_ENDINGS = ("ed", "ing", "old", "ought", "ent")
_DEEDS = DEALT | _TAKING_IN | EARNING_VERBS | SPENDING_VERBS


class Deeds(Passives):
    """Reads verbs of selling and buying as flows, and the figures of what they move."""

    def _mark_deeds(self) -> None:
        """Sales to the world and purchases from it are flows: "Kenya sold $3 bn of tea abroad"."""
        self._name_industries()
        self._leave_out_parts()
        far = [k for k, m in enumerate(self.items) if m.low in ABROAD]
        for k in far:
            verb = next((v for v in range(k - 1, max(0, k - _REACH), -1) if self._is_deed(v)), None)
            if verb is None or not self._has_actor(verb):
                continue
            bought = self.items[verb].low in BUYING_VERBS
            if not bought and self.items[k - 1].low == "from":
                continue
            if any(m.kind in ("topic", "not_trade") for m in self.items[verb:k]):
                continue  # "sold bonds abroad"
            self._trade_by(verb, bought)
        lows = {m.low for m in self.items}
        if not _DEEDS.isdisjoint(lows):
            self._mark_near_deeds()
        for k in range(len(self.items) - 3) if "worth" in lows else ():
            self._mark_crossing(k)
        for k in range(1, len(self.items) - 2) if not lows.isdisjoint(WHOLES) else ():
            self._mark_handed(k)
        for k in range(len(self.items) - 3, -1, -1) if lows & SELLING_VERBS else ():
            self._name_receiver(k)

    def _mark_near_deeds(self) -> None:
        """Deeds that a buyer, a sum or the country itself makes ones of trade."""
        for verb in range(1, len(self.items) - 2):
            if self._sells_to_all(verb) and self._has_actor(verb):
                self._trade_by(verb, bought=False)
        for k in range(2, len(self.items)):
            priced = self._priced_deed(k)
            if priced is not None:
                self._trade_by(priced, self.items[priced].low in BUYING_VERBS)
        for k in range(1, len(self.items)):
            self._mark_own_deed(k)
        for k in range(2, len(self.items)):
            self._mark_answering_deed(k)

    def _sells_to_all(self, verb: int) -> bool:
        """The world stands between the verb and its sum: "Kenya sold the world $3 bn of tea"."""
        if self.items[verb].low not in SELLING_VERBS:
            return False
        ahead = [m.low for m in self.items[verb + 1 : verb + 1 + _ALL_REACH]]
        return any(ahead[: len(all_)] == all_ for all_ in _ALL)

    def _trade_by(self, verb: int, bought: bool) -> None:
        flow = "imports" if bought else "exports"
        self.items[verb] = replace(self.items[verb], kind="flow", value=(flow, "plain"))

    def _priced_deed(self, k: int) -> int | None:
        """A verb between two countries: "bought 8 bn worth of gas from Norway"."""
        place = self.items[k]
        if place.kind != "place" or self.items[k - 1].low not in ("from", "to"):
            return None
        verbs = (v for v in range(k - 2, max(0, k - _REACH), -1) if self._is_deed(v))
        verb = next(verbs, None)
        if verb is None or self.items[verb - 1].kind != "place":
            return None
        bought = self.items[verb].low in BUYING_VERBS
        inside = self.items[verb + 1 : k]
        counted = any(m.low == "worth" or m.kind == "quantity" for m in inside)
        counted = counted or (len(inside) == 2 and inside[0].kind == "money")  # "sold $3 bn to"
        plain = not any(m.kind in ("topic", "flow", "not_trade") for m in inside)
        return verb if counted and plain and bought == (self.items[k - 1].low == "from") else None

    def _mark_own_deed(self, k: int) -> None:
        """What the country of the article does: it ships goods, earns by them, spends on them."""
        low = self.items[k].low
        if low in _TAKING_IN and self._takes_in(k):
            self._trade_by(k, True)
        elif low == "received" and self._counts_goods(k + 1):
            self.items[k] = replace(self.items[k], kind="level")  # as a buyer "took" them
        elif low in EARNING_VERBS:
            if self._sum_for_good(k, ("from",)):
                self._trade_by(k, False)
        elif low in SPENDING_VERBS:
            if self._imports_told() and self._sum_for_good(k, ("on", "for")):
                self._trade_by(k, True)
        elif self._is_deed(k) and self._trades_goods(k):
            self._trade_by(k, low in BUYING_VERBS)

    def _counts_goods(self, first: int) -> bool:
        """Whether goods are counted or priced right behind: no letter, loan or visit."""
        ahead = self.items[first : first + _COUNT_REACH]
        return any(m.kind == "quantity" or m.low == "worth" for m in ahead)

    def _takes_in(self, verb: int) -> bool:
        """ "The country brought in wheat worth 3 mn", "received 9 tonnes of wheat"."""
        first = verb + 1 + (self._low_at(verb + 1) == "in")
        trader = self._trader(verb)
        if trader is None or not self._object_is_goods(first):
            return False
        return self._is_own(trader) or self._deals_with_third(verb, trader)

    def _deals_with_third(self, verb: int, trader: int) -> bool:
        """Neither side is the country of the article: "Spain took 9 tonnes of Peruvian tea"."""
        origin = origin_behind(self.items, verb)
        sides = (self.state.home, self.state.reporter, self.items[trader].value.code)
        return origin is not None and origin.value.code not in sides

    def _trades_goods(self, verb: int) -> bool:
        """A country's own deed: "Kenya shipped 9,000 tonnes of tea", "it sold $3 bn of goods".

        What another country bought is the reporter's export, and a tender is an order.
        """
        trader = self._trader(verb)
        token = self.items[verb]
        if trader is None or (token.kind == "flow" and token.value[1] == "plain"):
            return False
        if any(m.low in _NO_TRADE_YET for m in self.items):
            return False
        if self._sells_to_other(verb, trader):
            return True
        if not self._is_own(trader) and not self._is_rival(verb):
            return False
        return self._object_is_goods(verb + 1) or self._sum_with_side(verb)

    def _sum_for_good(self, verb: int, prepositions: tuple[str, ...]) -> bool:
        """A country's sum and its good: "Chile earned $3 bn from copper", "spent $2 bn on fuel"."""
        trader = self._trader(verb)
        if trader is None or not self._is_own(trader):
            return False
        for k in range(verb + 1, min(verb + _SUM_REACH, len(self.items) - 2)):
            if self.items[k].kind == "money":
                link = self._past_conversion(k + 1)
                first = link + 1
                if first + 1 < len(self.items) and self.items[first].kind == "quantity":
                    first += 1 + (self.items[first + 1].low == "of")  # "from 900 bags of coffee"
                end = first
                while end < len(self.items) and is_plain(self.items[end]):
                    end += 1
                named = phrase(self.items, first, end)
                linked = self._low_at(link) in prepositions
                return linked and named is not None and self._known(named.value)
        return False

    def _past_conversion(self, index: int) -> int:
        """Behind the same sum in other money: "680 million crowns (US$30 million) from tea"."""
        inside = [m.kind for m in self.items[index : index + 3]]
        return index + 3 if inside == ["punct", "money", "punct"] else index

    def _imports_told(self) -> bool:
        """Whether the article has just told of imports, or began with them."""
        told = self.state.subject
        return told is not None and "imports" in (told.flow, self.state.flow)

    def _object_is_goods(self, first: int) -> bool:
        """Goods counted or priced from `first` on: "9,000 tonnes of tea", "goods worth $3 bn"."""
        figure = next(
            (
                k
                for k in range(first, min(first + _OBJECT_REACH, len(self.items)))
                if self.items[k].kind in ("money", "quantity")
            ),
            None,
        )
        if figure is None or any(m.kind in _NO_OBJECTS for m in self.items[first:figure]):
            return False
        if self.items[figure - 1].low in PRICED or self.items[figure - 1].low in (
            "at",
            "of",
            "for",
        ):
            named = first, figure - 1
        else:
            behind = figure + 1
            while behind < len(self.items) and self.items[behind].low in _WORTH:
                behind += 1
            behind = end = past_origin(self.items, behind)
            while end < len(self.items) and is_plain(self.items[end]):
                end += 1
            named = behind, end
            priced = any(m.low == "worth" for m in self.items[figure + 1 : behind])
            if named[0] == named[1]:
                weighed = self.items[figure].kind == "quantity"
                return (priced and self.trade) or (weighed and self.state.is_of_one_good)
        return self._names_goods(*named)

    def _names_goods(self, first: int, last: int) -> bool:
        """Whether the words are of known goods, or of goods as a whole, and of nothing else."""
        first = past_origin(self.items, first)
        if any(m.kind in _NO_OBJECTS for m in self.items[first:last]):
            return False
        if any(m.low in WHOLES for m in self.items[first:last]):
            return True
        found = phrase(self.items, first, last)
        return found is not None and self._known(found.value)

    def _mark_answering_deed(self, index: int) -> None:
        """The other side of a country's trade: "it shipped goods worth 3 bn and bought 4 bn"."""
        token = self.items[index]
        joined = self.items[index - 1].low in ("and", ",", "while", "but")
        taken_in = token.low in _TAKING_IN and (
            self._low_at(index + 1) == "in"
            or (token.low == "received" and self._object_is_goods(index + 1))
        )
        if not (self._is_deed(index) or taken_in) or token.kind == "flow" or not joined:
            return
        bought = taken_in or token.low in BUYING_VERBS
        other = SELLING_VERBS | {"exported"} if bought else BUYING_VERBS | {"imported"}
        if any(m.kind == "flow" and m.low in other for m in self.items[:index]):
            self._trade_by(index, bought)

    def _is_deed(self, index: int) -> bool:
        return self.items[index].low in DEALT

    def _by_verb(self, subject: Subject) -> bool:
        """Whether a verb that has named no good tells of the trade: "sold $3 bn in tea"."""
        if subject.flow_span is None:
            return False
        verb = next((m for m in self.items if m.start == subject.flow_span[0]), None)
        own = subject.item is not None and subject.item.start > subject.flow_span[0]
        return verb is not None and verb.low.endswith(_VERB_ENDINGS) and not own

    def _has_actor(self, verb: int) -> bool:
        """Countries trade; firms do business: "Germany sold", "the country has bought"."""
        actor = self.items[verb - 1]
        return actor.kind == "place" or actor.low in _ACTORS

    def _is_priced(self, index: int) -> bool:
        """The sum of what stands before: "exported tea worth 3 bn", not "tea was worth 3 bn"."""
        before = self.items[index - 1] if index else None
        return (
            self.items[index].low in PRICED
            and before is not None
            and before.kind not in ("level", "direction", "forecast", "flow")
            and before.low not in _AUXILIARIES
        )

    def _object(self, index: int) -> None:
        """The words between a verb of trade and "worth" name its good.

        Or those before its sum: "imported fuel of $2 bn", "imported cars for $3 bn".
        """
        subject = self.clause.subject
        if self.items[index].kind == "money":
            index -= 1
            if self.items[index].low not in ("of", "for", "totalling", "totaling"):
                return
        while self.items[index - 1].low in _TO_TOTALS:
            index -= 1  # "for a total of 3 bn"
        first = self.consumed
        if subject is None or not subject.is_trade or subject.item is not None or first < 1:
            return
        verb = self.items[first - 1]
        if verb.kind != "flow" or not verb.low.endswith(_VERB_ENDINGS):
            return
        index = self._side_before_sum(first, index)
        good = self._traded(first, index)
        subject = self.clause.subject or subject
        if good is not None:
            self.clause.subject = replace(subject, item=good, bare=False, source="measured")

    def _side_before_sum(self, first: int, index: int) -> int:
        """Where the good ends, before its other side: "imported goods from Peru worth $3 bn"."""
        told = self.clause.subject
        ways = range(first, index - 1)
        way = next((k for k in ways if self.items[k].low in ("from", "to", "into")), None)
        if way is None or told is None or told.partner is not None:
            return index
        end, places = place_list(self.items, way + 1, index)
        if end != index or not places:
            return index
        self.clause.subject = replace(told, partner=joined(self.items, places), bare=False)
        return way
