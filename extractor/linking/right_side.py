"""What stands to the right of a flow word: goods, partners, times and exclusions."""

from __future__ import annotations

from extractor.lexicon.items import canonical
from extractor.linking.cells import Phrase, Subject
from extractor.linking.goods import is_plain, phrase, split_goods, words_of
from extractor.linking.goods_names import GoodsNames
from extractor.linking.partners import (
    counted_places,
    joined,
    kind_of_countries,
    members_together,
    place_list,
    place_name,
    port_behind,
    qualifies_good,
    within_or_outside,
    word_partner,
)
from extractor.linking.word_sets import (
    BOTH_ACCOUNTS,
    DESTINED,
    NATIONS,
    PARTNER_PREPOSITIONS,
    POSSESSIVES,
    REPORTER_PREPOSITIONS,
    words,
)
from extractor.mentions.types import Mention

_EXCLUDING = (
    *(("other", "than"), ("apart", "from"), ("not", "including")),
    *(("excluding",), ("except",), ("without",)),
)
_MARKS = (",", "--", "—", "–")
"""What may part what is left out from its flow: "imports--excluding oil--rose"."""
_AFTER_GOODS = words("from to into with")
"""Words that bring a side behind "of goods"."""
_INCLUSIVE = words("both including inclusive of")
_OPENS_ACCOUNTS = words("including inclusive both merchandise")
_BEFORE_ACCOUNTS = words("the calendar all its their")
"""Words that may stand before a time or an account: "in the May", "on its trade"."""
_BILLS = words("bill bills payments spending expenditure")
"""What is paid for a good: "the import bill for wheat"."""
_LOADED = words("loadings liftings shipments cargoes deliveries")
_ACCOUNTS_AHEAD = 6
"""How many words may name both accounts behind a comma."""


class RightSide(GoodsNames):
    """Reads what follows the flow word."""

    def __init__(
        self,
        items: list[Mention],
        index: int,
        flow: str,
        item: Phrase | None,
        reporter: Phrase | None,
        periods: list[int],
    ) -> None:
        super().__init__(items)
        self.index = index
        self.flow = flow
        self.item = item
        self.partner: Phrase | None = None
        self.reporter = reporter
        self.periods = periods
        self.places: list[Phrase] = []
        self.owners: list[Phrase] = []
        self.goods: list[Phrase] = []
        self.earnings = False
        self.mutual = False
        """The phrase names both sides alike."""
        self.whole = False
        """The phrase says "of goods": no item is inherited."""

    def others(self, flow: str, span: tuple[int, int], sign: int) -> list[Subject]:
        """One subject for each item or partner, where the phrase lists several."""
        if len(self.places) > 1:
            return [
                Subject(flow, span, sign, self.item, place, self.reporter) for place in self.places
            ]
        if len(self.owners) > 1:
            return [
                Subject(flow, span, sign, self.item, self.partner, owner) for owner in self.owners
            ]
        if len(self.goods) > 1:
            return [
                Subject(flow, span, sign, good, self.partner, self.reporter) for good in self.goods
            ]
        return []

    def read(self) -> int:
        """Walk to the right until the noun phrase ends; its end."""
        while self.index < len(self.items):
            token = self.items[self.index]
            if token.kind == "period":
                self.periods.append(self.index)
                self.index += 1
            elif token.kind in ("adjustment", "basis"):
                self.index += 1
            elif token.low == "the" and self._low_at(self.index + 1) == "most":
                self.index += 2  # "Spain imported the most from Peru"
            elif not self._preposition(token.low):
                break
        return self.index

    def _preposition(self, low: str) -> bool:
        """Read one prepositional phrase; False where the noun phrase ends."""
        if low == "," and self._both_accounts():
            return True
        if low in _MARKS and self._low_at(self.index + 1) in ("excluding", "except", "minus"):
            if self._opens_next(self.index + 2):
                return False
            self.index += 1
            return self._exclusion()
        if low in ("in", "for", "during", "over", "on"):
            return self._time_or_item(low) or self._is_meant_for(low)
        timed = bool(self.periods) and self.items[self.index - 1].kind == "period"
        if low in ("period", "month", "months") and timed:
            self.index += 1
            return True
        if low in ("other", "excluding", "except", "apart"):
            return self._exclusion()
        if low == "between":
            return self._between()
        if low == "of":
            return self._of()
        if low in ("through", "via"):
            return self._gateway()
        if low in ("within", "outside"):
            return self._within(low)
        if low in PARTNER_PREPOSITIONS[self.flow] or low in REPORTER_PREPOSITIONS[self.flow]:
            return self._side(low)
        if low in DESTINED and self._low_at(self.index + 1) in ("for", "to"):
            self.index += 1
            return self.flow == "exports" and self._side("to")
        return False

    def _within(self, low: str) -> bool:
        """The group in which trade stays, or which it leaves: "exports within the EU"."""
        found = within_or_outside(self.items, self.index)
        if found is None or self.partner is not None or self.flow == "balance":
            return False
        self.index, self.partner = found
        return True

    def _is_meant_for(self, low: str) -> bool:
        """ "Loadings for China" are exports there."""
        return low == "for" and self.items[self.index - 1].low in _LOADED and self._side("to")

    def _gateway(self) -> bool:
        """The port that reports what goes through it: "exports through the Port of Beira"."""
        port = port_behind(self.items, self.index)
        if port is not None:
            self.reporter, self.index = place_name(self.items[port]), port + 1
        return port is not None

    def _opens_next(self, first: int) -> bool:
        """Whether an exclusion is of the flow behind it: ", excluding gold, Thai exports grew"."""
        end = self._item_end(first)
        ahead = self.items[end + 1 : end + 4]
        return self._low_at(end) == "," and any(m.kind == "flow" for m in ahead)

    def _both_accounts(self) -> bool:
        """Two accounts in one figure: "total exports, including both merchandise and services,"."""
        items, first = self.items, self.index + 1
        ahead = [m.low for m in items[first : first + _ACCOUNTS_AHEAD] if m.low not in _INCLUSIVE]
        opens = self._low_at(first) in _OPENS_ACCOUNTS
        if self.item is not None or ahead[:3] not in BOTH_ACCOUNTS or not opens:
            return False
        end = next(k for k in range(first, len(items)) if items[k].low == "services")
        self.item = Phrase("goods and services", items[end - 2].start, items[end].end)
        self.index = end + 1
        self.index += self._low_at(self.index) == "combined"
        self.index += self._low_at(self.index) == ","
        return True

    def read_object(self) -> None:
        """The good behind a verb of trade: "importing wheat and maize"."""
        end = self._item_end(self.index)
        found = phrase(self.items, self.index, end)
        if found is None or self.item is not None:
            return
        if canonical(found.value) is not None or split_goods(self.items, found):
            self.item, self.index = found, end

    def _low_at(self, index: int) -> str:
        """The word at `index`, empty behind the end of the sentence."""
        return self.items[index].low if index < len(self.items) else ""

    def _time_or_item(self, low: str) -> bool:
        """A time, or the goods of a balance: "in May", "in chips", "on goods trade"."""
        after = self.index + 1
        while after < len(self.items) and self.items[after].low in _BEFORE_ACCOUNTS:
            after += 1
        if after >= len(self.items):
            return False
        if self.items[after].kind == "period":
            self.periods.append(after)
            self.index = after + 1
            return True
        if low == "for" and self.flow == "balance" and self.items[after].kind == "place":
            self.reporter, self.index = place_name(self.items[after]), after + 1
            return True  # "a 7.4 bn euro deficit for the EU27"
        if (self.flow == "balance" and self.items[after].kind == "flow") or (
            self.items[after].low in ("merchandise", "goods", "commodity", "visible")
            and self.items[after + 1 : after + 2]
            and self.items[after + 1].kind == "flow"
        ):
            self.index = after + 1 + (self.items[after].kind != "flow")
            return self.flow == "balance"
        if self.flow == "balance" and low in ("in", "on") and self._account_after_in(after):
            return True
        bill = low == "for" and (self.flow == "balance" or self.items[self.index - 1].low in _BILLS)
        if (low in ("in", "on") or bill) and self.item is None:
            return self._item_after_in()
        return False

    def _account_after_in(self, first: int) -> bool:
        """The account that a balance is of: "the deficit in Kenya's trade", "in services trade"."""
        for k in range(first, min(first + 4, len(self.items))):
            token = self.items[k]
            if token.kind == "flow" and token.low == "trade":
                owner = self.items[first]
                if owner.kind == "place":
                    self.reporter = self.reporter or place_name(owner)
                    first += 1 + (self.items[first + 1].low in POSSESSIVES)
                found = phrase(self.items, first, k) if k > first else None
                if found is not None and canonical(found.value) is not None:
                    self.item = self.item or found
                self.index = k + 1
                return True
            if token.kind not in ("word", "place", "topic") and token.low not in POSSESSIVES:
                return False
        return False

    def _item_after_in(self) -> bool:
        """Only goods that the table knows: "surplus in auto parts", "trade in services"."""
        end = self._item_end(self.index + 1)
        found = phrase(self.items, self.index + 1, end)
        if found is None and self._low_at(end - 1) == "goods" and self._low_at(end) == "between":
            self.index = end
            return True  # "trade in goods between Chile and Peru"
        branch = self._branch_end(end)
        if found is None:
            return False
        listed = split_goods(self.items, found) if self.flow == "balance" else []
        if canonical(found.value) is None and branch is None and not listed:
            return False
        self.item, self.index = found, branch or end
        return True

    def _branch_end(self, index: int) -> int | None:
        """Behind a branch and its short name: "in the information technology (IT) industry"."""
        bracket = [m.text for m in self.items[index : index + 3]]
        if len(bracket) == 3 and bracket[0] == "(" and bracket[2] == ")" and bracket[1].isupper():
            index += 3
        return index + 1 if self._low_at(index) in ("industry", "sector") else None

    def _exclusion(self) -> bool:
        """What is left out names the item: "exports excluding oil"."""
        words = tuple(m.low for m in self.items[self.index : self.index + 2])
        size = 2 if words in _EXCLUDING else 1 if words[:1] in _EXCLUDING else 0
        if not size:
            return False
        end = self._item_end(self.index + size)
        if end == self.index + size:
            return False
        text = words_of(self.items, self.index, end)
        start = self.items[self.index].start
        if self.item is not None:  # "consumer goods imports excluding fuels"
            text, start = f"{self.item.value} {text}", self.item.start
        self.item = Phrase(text, start, self.items[end - 1].end)
        self.index = end
        return True

    def _between(self) -> bool:
        """Two flows or two countries: "between exports and imports", "between Japan and Korea"."""
        ahead = range(self.index + 1, min(self.index + 6, len(self.items)))
        flows = [k for k in ahead if self.items[k].kind == "flow"]
        if len(flows) == 2 and flows[1] == flows[0] + 2:
            inside = self.items[self.index + 1 : flows[0]]
            place = next((m for m in inside if m.kind == "place"), None)
            if place is not None:
                self.reporter = place_name(place)
            self.index = flows[1] + 1
            return True
        last, places = place_list(self.items, self.index + 1, len(self.items))
        if len(places) != 2:
            return False
        self.reporter, self.partner = places
        self.mutual = True
        self.index = last
        return True

    def _of(self) -> bool:
        """The owner or the good behind "of": "exports of Chile", "imports of Russian gas"."""
        together = members_together(self.items, self.index + 1)
        together = together or kind_of_countries(self.items, self.index + 1)
        if together is not None:
            self.index, self.reporter = together[0], self.reporter or together[1]
            return True
        after = self.index + 1
        while after < len(self.items) and self.items[after].low in ("the", "all"):
            after += 1
        if after >= len(self.items):
            return False
        if self.items[after].kind == "place" and not (
            after + 1 < len(self.items) and is_plain(self.items[after + 1])
        ):
            place = self.items[after]
            self.reporter = self.reporter or place_name(place)
            self.index = after + 1
            return True
        trade = self.items[after].kind == "flow" and self.items[after].low == "trade"
        if trade and self.flow == "balance":
            self.index = after + 1
            return True
        if self.item is not None and self.item.value != "domestic":
            return False
        start = self.index + 1
        end = self._item_end(after + 1)
        nation = end > after + 1 and self.items[end - 1].low in NATIONS  # "of the Asian giant"
        if self.items[after].kind == "place" and qualifies_good(self.items, after, end):
            place = self.items[after]
            side = place_name(place)
            if self.flow == "imports":
                self.partner, self.places = side, [side]
            elif not nation:
                self.reporter = self.reporter or side
            start = after + 1
        end = self._item_end(start)
        found = phrase(self.items, start, end)
        if found is None:
            self.whole = any(m.low in ("goods", "merchandise") for m in self.items[start:end])
            self.index = max(end, self.index)
            goes_on = self._low_at(end) in _AFTER_GOODS or self._leaves_out(end)
            return end > start and end < len(self.items) and goes_on
        self.item, self.index = found, end
        self.goods = split_goods(self.items, found)
        return True

    def _leaves_out(self, index: int) -> bool:
        """Whether goods are left out of all behind `index`: "exports of goods, excluding gold"."""
        mark = self._low_at(index) in _MARKS
        return (self._low_at(index + mark),) in _EXCLUDING and not self._opens_next(index + 2)

    def _earned_from(self) -> bool:
        """The good that earns them: "export earnings from tea"."""
        end = self._item_end(self.index + 1)
        found = phrase(self.items, self.index + 1, end)
        if found is None or (canonical(found.value) is None and not self.earnings):
            return False
        if end < len(self.items) and self.items[end].kind == "flow":
            return False  # "earnings from domestic exports"
        self.item, self.index = found, end
        self.goods = split_goods(self.items, found)
        return True

    def _side(self, low: str) -> bool:
        """The other country or the reporter: "exports to Japan", "imports by Spain"."""
        counted = counted_places(self.items, self.index + 1)
        if counted is not None:
            self.index = counted
            return True
        worded = word_partner(self.items, self.index + 1, len(self.items))
        if worded and low in PARTNER_PREPOSITIONS[self.flow]:
            self.index, self.partner = worded
            self.places = [self.partner]
            return True
        last, places = place_list(self.items, self.index + 1, len(self.items))
        if not places and low == "from" and self.flow == "exports" and self.item is None:
            return self._earned_from()
        if not places:
            return False
        if low in PARTNER_PREPOSITIONS[self.flow]:
            self.places = places
            self.partner = joined(self.items, places)
        elif len(places) == 1:
            self.reporter = places[0]
        elif low == "from" and self.reporter is None:
            self.owners = places  # "shipments from Malawi and Uganda"
            self.reporter = joined(self.items, places)
        else:
            return False
        self.index = last
        return True
