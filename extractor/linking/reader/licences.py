"""Which flow words tell of trade: licences of loose words, prices and the home market."""

from __future__ import annotations

from extractor.lexicon.items import canonical
from extractor.linking.cells import BOTH, NOT_TRADE
from extractor.linking.goods import is_plain
from extractor.linking.noun_phrases import NounPhrase
from extractor.linking.reader.abroad import UNDER_WAY, Abroad
from extractor.linking.word_sets import (
    CAUSING_VERBS,
    DOMESTIC,
    TRADE_HEADS,
    TRADE_MODIFIERS,
    TRADING,
    words,
)
from extractor.mentions.types import Mention

_FLOW_HEADS = words(
    "earnings receipts income revenue revenues spending bill bills value values volume",
    "volumes expenditure payments performance proceeds total totals figure figures growth",
    "sales trend trends sector gains drop decline rise fall shipments purchases trade",
    "turnover side takings",
)
"""Nouns behind "export" and "import" that are still the flow itself."""

_PAYING = words("spent spend spends paid pays needed used")
_LOST = words("lost forgone foregone missed potential")
_HOME_INCOMES = words("farm agricultural services service consumer manufacturing")
"""Goods and sectors before "income" that make it one earned at home."""
_INCOMES = words("income incomes")
_TURNOVER = words("sales sale shipments purchases income incomes earnings")
"""Loose words for what firms do at home as well."""
_HOUSEHOLD = words("his her my our household monthly electricity family")
"""Whose bills are paid at home."""
_USES = words("sales consumption use demand purchases stocks")
"""What becomes of goods behind the border: their crossing it is not what is counted."""
_BOURSES = words("points shares share index stocks bourse exchange")
_OPENING = 4
"""How far from the beginning of a sentence its subject may stand."""
_BEFORE_TIMES = words("in from for during over since")
_ACROSS = {
    ("from", "abroad"),
    ("from", "overseas"),
    ("from", "foreign"),
    ("to", "foreign"),
    ("to", "overseas"),
}
"""Words behind sales and purchases that take them across a border."""
_COUNT_REACH = 7
"""How far before the trade those who trade may be counted."""


_FEW_WORDS = 3
"""How many words may open a sentence before the credits of goods and services."""

_BEFORE_SERIES = words("while and but total the")
_SERIES_AHEAD = 4
"""How many tokens of a series of flows are read behind the first: ", exports and imports"."""


class Licences(Abroad):
    """Tells trade from sales at home, and from prices."""

    def _is_lost(self, first: int, index: int) -> bool:
        """Trade that did not come about: "$300 million in lost exports", "forgone sales"."""
        return any(m.low in _LOST for m in self.items[max(0, first - 1) : index])

    def _is_net_trade(self, read: NounPhrase, index: int) -> bool:
        """A part of national accounts: "net exports fell", but "net exports of crude"."""
        item = read.subject.item
        whole = item is None or item.value == BOTH
        return self._low_at(index - 1) == "net" and self._low_at(index) == "exports" and whole

    def _is_price_of(self, first: int) -> bool:
        """Not the trade itself: "the price index for US imports", "cost of imports"."""
        k = first - 1
        while k >= 0 and self.items[k].low in ("the", "all", "its"):
            k -= 1
        if k > 3 and [self.items[j].low for j in (k, k - 2, k - 3)] == ["of", "a", "of"]:
            k -= 3  # "the price of a barrel of imported oil"
        if k > 0 and self.items[k].low in ("to", "by") and self.consumed == k:
            # "the ratio of exports to imports", "the cover rate of imports by exports"
            return self.clause.subject is NOT_TRADE
        if k < 1 or self.items[k].low not in ("of", "for", "on", "in", "between"):
            return k > 0 and self._counts_traders(k)
        before = self.items[k - 1]
        if before.low == "terms" and self.items[k - 2].low == "in":
            return False  # "in terms of imports, China came first"
        if before.low in ("number", "numbers") or self._counts_traders(k):
            return True  # "the number of exporters"
        if self._low_at(first) == "imported" and before.low in _USES:
            return True  # "sales of imported cars"
        if before.low == "average" and any(m.kind == "price" for m in self.items[first:]):
            return True  # "the average of wine exports rose 9 percent to $5 per litre"
        return (
            before.kind in ("topic", "not_trade")
            and before.low
            not in ("revenue", "revenues", "costs", "spending", "demand", "income", "orders")
        ) or (before.low in ("cost", "price", "prices", "index") and not self._is_sum_of_cost(k))

    def _is_sum_of_cost(self, k: int) -> bool:
        """The cost of imports as a whole: "the cost of oil imports rose to $690 million"."""
        cost = self.items[k - 1].low == "cost" and self.items[k].low == "of"
        sums = (m.value for m in self.items[k + 1 :] if m.kind == "money")
        return cost and any(value.scaled and value.currency_word is not None for value in sums)

    def _counts_traders(self, link: int) -> bool:
        """Who trades is counted: "the number of firms engaged in", not "a number of firms with"."""
        before = [m.low for m in self.items[max(0, link - _COUNT_REACH) : link]]
        return self.items[link].low in ("in", "with") and any(
            before[k : k + 3] in (["the", "number", "of"], ["total", "number", "of"])
            for k in range(len(before))
        )

    def _trade_compound(self, index: int) -> bool:
        """The value of the flow itself: "export revenues", "import spending", "import costs"."""
        return self.items[index + 1].low in ("revenue", "revenues", "spending", "income")

    def _is_compound(self, index: int) -> bool:
        """The flow only qualifies another noun: "export growth target", "import substitution"."""
        item = self.items[index]
        if item.low not in ("export", "import") or index + 1 >= len(self.items):
            return False
        following = self.items[index + 1]
        return (
            is_plain(following)
            and following.low not in _FLOW_HEADS
            and not self._is_infinitive(index)
        )

    def _is_infinitive(self, index: int) -> bool:
        """What money is spent on: "paid $3 bn to import cars", but "due to import quotas"."""
        before = [m.low for m in self.items[max(0, index - 2) : index]]
        if before[-1:] != ["to"] or len(before) < 2:
            return False
        return self.items[index - 2].kind == "money" or before[0] in _PAYING

    def _is_trade_subject(self, index: int) -> bool:
        before = self.items[index - 1] if index else None
        following = self._behind_times(index)
        if self._is_mere_value(index, following):
            return False
        if following is not None and (
            following.low in TRADE_HEADS or following.low in ("with", "between")
        ):
            return True
        inside = following is not None and following.low == "in"
        if inside and (self._names_good(index + 2) or self._opens(index)):
            return True
        if following is not None and is_plain(following):
            return False
        if self._is_to_be_raised(index) or self._is_sum_of_partner(index):
            return True
        if self._grows_worldwide(index) or self._opens_series(index):
            return True
        if inside and self._low_at(index + 2) in ("goods", "services", "merchandise"):
            return True
        if following is not None and (
            (following.kind == "forecast" and following.value == "verb")
            or following.kind == "level"
            or (following.kind == "direction" and not following.low.endswith("ing"))
            or (following.kind == "direction" and before is not None and before.kind == "forecast")
        ):
            return True
        if (
            before is not None
            and before.low == "of"
            and index > 1
            and self.items[index - 2].low in ("value", "volume")
        ):
            return True
        modified = before is not None and before.low in TRADE_MODIFIERS
        turned_over = self.items[index].low == "turnover"
        at_bourse = any(m.kind == "points" or m.low in _BOURSES for m in self.items)
        return modified or (turned_over and not at_bourse)

    def _opens_series(self, index: int) -> bool:
        """The first of several flows: "Trade, exports and imports fell 1%, 2% and 3%".

        Behind a preposition it is none: "Amid slow trade, exports and imports fell".
        """
        before = self.items[index - 1] if index else None
        if before is not None and before.kind != "punct" and before.low not in _BEFORE_SERIES:
            return False
        ahead = self.items[index + 1 : index + 5]
        flows = [m for m in ahead if m.kind in ("flow", "balance")]
        return (
            len(ahead) == _SERIES_AHEAD
            and ahead[0].text == ","
            and flows == [ahead[1], ahead[3]]
            and (ahead[2].text == "," or ahead[2].low == "and")
        )

    def _is_sum_of_partner(self, index: int) -> bool:
        """Trade with the partner just named: "Italy was second with trade of $4.4 billion"."""
        of_sum = [m.kind for m in self.items[index + 2 : index + 3]] == ["money"]
        before = self.items[index - 1].low if index else ""
        return of_sum and self._low_at(index + 1) == "of" and before == "with" and self.trade

    def _grows_worldwide(self, index: int) -> bool:
        """What growth is of: "cut its forecast for growth in world trade to 3 percent"."""
        if index < 3 or self.items[index - 1].low not in ("world", "global"):
            return False
        link, growth = self.items[index - 2], self.items[index - 3]
        if link.low == "of" and growth.kind == "adjustment":
            return True  # "growth in the volume of world trade"
        return link.low in ("in", "of") and growth.kind == "direction" and growth.value.noun

    def _is_to_be_raised(self, index: int) -> bool:
        """Trade that somebody means to bring to a sum: "to raise trade to $10 billion"."""
        to, total = self._low_at(index + 1), self.items[index + 2 : index + 3]
        if to != "to" or [m.kind for m in total] != ["money"] or index < 2:
            return False
        verb = self.items[index - 1]
        moves = verb.kind == "direction" or verb.low in CAUSING_VERBS
        meant = verb.low.endswith("ing") or self.items[index - 2].low.split()[-1] == "to"
        return moves and meant and any(m.kind == "forecast" for m in self.items[:index])

    def _behind_times(self, index: int) -> Mention | None:
        """The word behind a noun and its times: "trade in the first half rose"."""
        k = index + 1
        if [m.low for m in self.items[k : k + 3]] == ["as", "a", "whole"]:
            k += 3
        while k < len(self.items) and self.items[k].kind == "period":
            k += 1  # "world trade this year will grow"
        while (
            k + 1 < len(self.items)
            and self.items[k].low in _BEFORE_TIMES
            and self.items[k + 1].kind in ("period", "word")
        ):
            time = k + 1 if self.items[k + 1].kind == "period" else k + 2
            if time >= len(self.items) or self.items[time].kind != "period":
                break
            k = time + 1
        return self.items[k] if k < len(self.items) else None

    def _licensed(self, index: int) -> bool:
        """Loose words ("sales") are trade where trade is told of and nothing says "at home"."""
        if self._between_two(index):
            return True
        window = {m.low for m in self.items[max(0, index - 4) : index]}
        before = self.items[index - 1].low if index else ""
        other = bool(index) and self.items[index - 1].kind == "topic"
        if before not in TRADING and (other or window & DOMESTIC):
            return False
        if (
            self.at_home
            or self.state.is_of_firm
            or self._is_within(index)
            or [m.low for m in self.items[index + 1 : index + 3]] == ["at", "home"]
            or (self.items[index].low in _TURNOVER and self._tells_of_firm())
        ):
            self._open(NOT_TRADE, index)
            return False
        by_word = self._licensed_by_word(index, before, window)
        if by_word is not None:
            return by_word
        if before in ("overseas", "foreign", "outbound", "inbound", "export", "import", "external"):
            return True
        if self._goes_abroad(index):
            return True
        if self._earns_for_country(index) or self._owned_shipments(index):
            return True
        ahead = tuple(m.low for m in self.items[index + 1 : index + 3])
        if ahead in _ACROSS or self._country_sells(index):
            return True
        under_way = self.items[index].low in UNDER_WAY and self.state.title_flow == "exports"
        return self.trade or under_way or self._cross_a_border(index)

    def _goes_on_paying(self, index: int) -> bool:
        """The bill of the imports told of last: "In 2010 the bill had gone up to 3 bn"."""
        told = self._trade_at_hand()
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        moves = following is not None and following.kind in ("direction", "level")
        return moves and told is not None and told.flow == "imports"

    def _licensed_by_word(self, index: int, before: str, window: set[str]) -> bool | None:
        """What a loose word itself asks for; None where it asks for nothing."""
        low = self.items[index].low
        if low in ("liftings", "loadings") and self._low_at(index + 1) == "at":
            return False  # cargo through a port
        if low == "sale" and not self._names_good(index + 2):
            return False  # "the sale of the airline"
        if low in ("credits", "debits"):
            both = self.state.tells_both and index < _FEW_WORDS
            return both or before in ("goods", "services", "service", "merchandise")
        if low == "bill":
            return self._is_import_bill(index, before, window)
        if low in _INCOMES:
            return before in ("export", "exports") or self._is_foreign_income(before)
        if low in ("earnings", "receipts", "inflows", "outflows"):
            return self._are_foreign_earnings(index, before)
        return None

    def _is_import_bill(self, index: int, before: str, window: set[str]) -> bool | None:
        """What imports cost: "the sugar bill", "Kenya's bill for fuel", but no household's."""
        if any(m.kind == "flow" for m in self.items[index + 2 : index + 4]):
            return False  # "the bill for wheat imports"
        if before in ("import", "imports"):
            return None
        for_good = self._low_at(index + 1) == "for" and self._names_good(index + 2)
        named = canonical(before) is not None
        named = named or (for_good and (self.trade or self._has_country(index)))
        named = named or (before in ("the", "its", "that") and self._goes_on_paying(index))
        return named and not window & _HOUSEHOLD

    def _is_foreign_income(self, before: str) -> bool:
        """Income from abroad where trade is told of: "tourism income", but no farm's."""
        sold = canonical(before) is not None and before not in _HOME_INCOMES
        return self.trade and (
            sold or before in ("tourism", "travel", "transport", "related", "export")
        )

    def _are_foreign_earnings(self, index: int, before: str) -> bool:
        """What is earned abroad: "Kenya's coffee earnings", "receipts from tea", where it tells."""
        if self.items[index].low in ("receipts", "earnings") and (
            self._stands_alone(index) or self._market_of_earnings(index) is not None
        ):
            return True
        if before in ("export", "tourism", "travel", "services"):
            return True
        good = canonical(before) is not None
        told = self.trade or (good and self._has_country(index - 1))
        return told and (good or self._earned_good(index))

    def _between_two(self, index: int) -> bool:
        """Goods under way in a paragraph on the trade with one partner: "Car shipments rose"."""
        one = self.state.topic_partner is not None and not self.new_paragraph
        return one and self.items[index].low in UNDER_WAY and index < _OPENING

    def _stands_alone(self, index: int) -> bool:
        """Receipts of the trade told of, as subject: "January-October receipts stood at 3 bn"."""
        before = self.items[index - 1] if index else None
        ahead = self.items[index + 1 : index + 2]
        opens = before is None or before.kind in ("period", "punct") or before.low in ("the", "its")
        moves = bool(ahead) and ahead[0].kind in ("level", "direction")
        return self.trade and self.state.last_was_trade and opens and moves

    def _is_within(self, index: int) -> bool:
        """Sales in the country itself: "sales in Ecuador grew", in news of Ecuador."""
        if self.items[index].low not in _TURNOVER or index + 2 >= len(self.items):
            return False
        inside, place = self.items[index + 1 : index + 3]
        own = place.kind == "place" and place.value.code == self.state.home
        return inside.low == "in" and own

    def _earned_good(self, index: int) -> bool:
        """Receipts of a good that the table knows: "earnings from tea"."""
        if index + 2 >= len(self.items) or self.items[index + 1].low != "from":
            return False
        return self._names_good(index + 2)

    def _is_mere_value(self, index: int, following: Mention | None) -> bool:
        """What a flow told of is worth: "imports, with a trade value of $3 bn"."""
        if self.items[index].low == "turnover" and index > 1:
            return [m.low for m in self.items[index - 2 : index]] == ["with", "a"]
        worth = following is not None and following.low in ("value", "values")
        return worth and index > 0 and self.items[index - 1].low in ("a", "with")

    def _opens(self, index: int) -> bool:
        """The sentence begins with the word: "Trade in office equipment grew 9 percent"."""
        return all(m.kind == "punct" for m in self.items[:index])
