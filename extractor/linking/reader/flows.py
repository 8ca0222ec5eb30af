"""Flow words: exports, imports, sales and purchases, and their compounds."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import NOT_TRADE, Phrase, Subject
from extractor.linking.goods import is_plain, phrase
from extractor.linking.noun_phrases import NounPhrase, read_phrase
from extractor.linking.partners import place_name
from extractor.linking.reader.phrases import Phrases
from extractor.linking.word_sets import (
    DOMESTIC,
    NEVER_CARRIED,
    POSSESSIVES,
    SIDES,
    TRADE_MODIFIERS,
    WORLD,
    YIELDING_VERBS,
    words,
)

_STOPPING = words("stop stops stopped start starts started resumed ceased began halted quit")
"""Verbs behind which trade is begun or ended, and not told of."""
_OF_ALL_GOODS = words("goods merchandise total commodity")
_OF_A_WHOLE = POSSESSIVES | words("of in from to")
"""Words before the world's trade where it is only the whole: "a share of world exports"."""
_ANYWHERE = words("sales trade turnover shipments deliveries purchases")
"""Deals of the home market or with the world."""

_INWARD = frozenset({"inbound", "incoming", "inward"})

_POSITIONS = words("place position spot rank line")
_HOLDING = words("hold holds held occupy occupies occupied take takes took rank ranks ranked keeps")
_OF_THE_FLOW = words("the its their total overall all country 's ’s national")
_BEFORE_VALUE = words("in a total its")
_WITH = words("with between")
_SIGNS = words("plus and minus less")
_DEALING = words(
    "pay pays paid give gives gave offer offers offered grant grants granted charge charges",
    "charged cost costs lend lends lent tell tells told refund refunded compensate",
)
"""What is done to traders with a sum that is none of their trade."""
_TOGETHER = words("together combined")
_SHORTEST = 2
_DEFINITION = 3
"""How many words define trade by its two flows."""
_TOTALS = words("total overall")
"""Words of a turnover that is of both flows, unless it is of one good."""


class Flows(Phrases):
    """Opens the clauses of flows."""

    def _on_flow(self, index: int) -> int:
        item = self.items[index]
        past = self._past_definition(index) or self._past_both(index) or self._past_parts(index)
        if past is not None:
            return past
        if item.low == "turnover" and self._is_value_of_told(index):
            self.consumed = index + 1
            return index + 1
        ranked = self._ranked_in(index)
        if ranked is not None:
            self._open(ranked, index)
            self.share_list = True
            self.np_start = self.consumed = index + 1
            return index + 1
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if following is not None and (
            following.kind in ("topic", "not_trade") and not self._trade_compound(index)
        ):
            self._open(NOT_TRADE, index)
            self.np_start = index + 2
            return index + 2
        if following is not None and following.kind in ("balance", "flow"):
            return index + 1
        if item.low in ("exporters", "importers") and (
            (index and self.items[index - 1].low.endswith(("by", "-based")))
            or any(m.kind == "topic" for m in self.items[:index])
        ):
            return index + 1
        if item.low in ("exporters", "importers") and index and self._low_at(index - 1) in _DEALING:
            self._open(NOT_TRADE, index)
            return index + 1  # "the state will pay exporters 2 percent"
        if item.low.endswith("ing") and index and self.items[index - 1].low in _STOPPING:
            return index + 1  # "when China stopped buying"
        if item.low in _ANYWHERE and self._is_domestic(index):
            self._open(NOT_TRADE, index)
            self.np_start = self.consumed = index + 1
            return index + 1
        if item.value == ("trade", "loose") and not self._is_trade_subject(index):
            return index + 1
        if (
            index
            and (
                self.items[index - 1].low in ("including", "excluding")
                or (self.items[index - 1].low == "and" and self.items[index - 2].kind == "flow")
            )
            and item.low.startswith("re")
            and self.clause.subject is not None
        ):
            return index + 1
        if item.value[1] == "loose" and item.value[0] != "trade" and not self._licensed(index):
            return index + 1
        told = self.clause.subject
        if item.low == "buying" and told is not None and told.flow == "exports" and told.partner:
            return index + 1  # "Germany was the biggest market, buying 10,330 tonnes"
        if self._is_compound(index):
            return self._compound(index)
        if self._contributed_to(index):
            self._note_flow(item)
            self.consumed = index + 1
            return index + 1
        return self._flow_phrase(index)

    def _is_of_partner(self, read: NounPhrase) -> bool:
        """All trade with a partner: "ASEAN was the largest partner, with total trade of"."""
        first = read.first
        while first > 0 and self.items[first - 1].low in ("a", "the"):
            first -= 1
        if read.subject.flow != "trade" or not first or self.items[first - 1].low != "with":
            return False
        return any(m.low in ("partner", "partners") for m in self.items[:first])

    def _ranked_in(self, index: int) -> Subject | None:
        """The good or partner with a place in a flow: "Tea holds second place in exports with"."""
        flow = self.items[index].value
        k = index - 1
        while k > 1 and self.items[k].low in _OF_THE_FLOW:
            k -= 1
        if flow[0] == "trade" or k < 2 or self.items[k].low not in ("in", "among"):
            return None
        if self.items[k - 1].low not in _POSITIONS:
            return None
        verb = next((j for j in range(k - 1, 0, -1) if self.items[j].low in _HOLDING), None)
        if verb is None or self.clause.subject is not None:
            return None
        span = (self.items[index].start, self.items[index].end)
        first = 1 if self.items[0].low == "the" and verb > 1 else 0
        if self.items[first].kind == "place" and verb == first + 1:
            return Subject(flow[0], span, partner=place_name(self.items[first]), source="ranking")
        good = phrase(self.items, first, verb)
        return Subject(flow[0], span, item=good, source="ranking") if good is not None else None

    def _is_value_of_told(self, index: int) -> bool:
        """The value of the flow told of: "9,000 tonnes with a turnover of $3 mn", "in turnover"."""
        told = self._sentence_subject()
        before = self.items[index - 1].low if index else ""
        if told is None or (before == "total" and told.item is None):
            return False  # "exports rose to $5 bn, bringing total turnover to $9 bn"
        directed = told.flow in ("exports", "imports")
        return directed and before in _BEFORE_VALUE and self._low_at(index + 1) not in _WITH

    def _turnover_of_flow(self, index: int, subject: Subject) -> Subject:
        """What a good earns, not both ways of its trade: "turnover of the seafood sector".

        So it is of the one flow told of: "Exports rose, bringing five-month turnover to $3 bn".
        """
        before = self.items[index - 1].low if index else ""
        if before == "trade" or before in TRADE_MODIFIERS - _TOTALS:
            return subject
        flows = {m.value[0] for m in self.items[:index] if m.kind == "flow"}
        told = self._sentence_subject()
        good = subject.item or (told.item if told is not None else None)
        if len(flows) == 1 and not flows & {"trade"} and (good or before not in _TOTALS):
            return replace(subject, flow=flows.pop(), item=good)
        named = subject.item is not None and subject.partner is None
        return replace(subject, flow=self.state.leading_flow) if named else subject

    def _is_domestic(self, index: int) -> bool:
        """Deals of the home market: "retail sales", "sales at home", not "at home and abroad"."""
        if index and self.items[index - 1].low in DOMESTIC:
            return not self._between_two(index)
        behind = [m.low for m in self.items[index + 1 : index + 5]]
        if behind[:2] == ["at", "home"]:
            return behind[2:3] not in (["and"], ["or"])
        if behind[1:2] == ["the"] and behind[3:] in (["market"], ["markets"]):
            return behind[2] in DOMESTIC
        return behind[:1] in (["domestically"], ["locally"])

    def _past_definition(self, index: int) -> int | None:
        """What trade or its balance consists of: "total trade, exports plus imports, rose"."""
        close = index + _DEFINITION
        if index < _SHORTEST or close >= len(self.items):
            return None
        sign, other = self.items[index + 1], self.items[index + 2]
        marks = self.items[index - 1].text + self.items[close].text
        if sign.low not in _SIGNS or other.kind != "flow" or marks not in (",,", "()"):
            return None
        head = self.items[index - 2]
        if self.clause.subject is None and head.kind == "flow" and head.value[0] == "trade":
            self._flow_phrase(index - 2)
        told = self.clause.subject
        if told is None or told.flow not in ("trade", "balance"):
            return None
        self.np_start = self.consumed = close + 1
        return close + 1

    def _past_both(self, index: int) -> int | None:
        """Both flows as one: "its exports and imports together reached $4 trillion"."""
        told = self.clause.subject
        joined = index > 1 and self.items[index - 1].low == "and"
        if not joined or told is None or index + 1 >= len(self.items):
            return None
        if self.items[index - 2].kind != "flow" or self.items[index + 1].low not in _TOGETHER:
            return None
        self.clause.subject = replace(told, flow="trade", sign=0, others=())
        self.np_start = self.consumed = index + 2
        return index + 2

    def _contributed_to(self, index: int) -> bool:
        """The flow a good is a part of: "machinery contributed 7 bn yuan to exports"."""
        told = self.clause.subject
        if told is None or told.item is None or index < 3 or not self.clause.slots:
            return False
        figure = self.items[index - 2]
        return (
            self.items[index - 1].low == "to"
            and figure.kind in ("money", "percent")
            and self.clause.slots[-1].index == index - 2
            and any(m.low in YIELDING_VERBS for m in self.items[max(0, index - 5) : index - 2])
        )

    def _flow_phrase(self, index: int) -> int:
        read = read_phrase(self.items, index, max(self.consumed, 0))
        if read.subject.whole and self._is_of_partner(read):
            read.subject = replace(read.subject, bare=True, whole=False, joint=False, strict=False)
        subject = self._origin(self._of_it(read, self._bilateral(index, read)))
        if self.items[index].low == "turnover" and subject.flow == "trade":
            subject = self._turnover_of_flow(index, subject)
        subject = self._customers_purchases(self._earned_in_market(subject, index), index)
        word_before = self.items[index - 1].low if index else ""
        if (
            word_before in ("its", "their", "with")
            and subject.flow == "imports"
            and self.state.flow == "exports"
        ):
            subject = self._mirrored(subject, index)
        told = self._sentence_subject()
        if word_before == "which" and self.items[index].low == "imported" and told is not None:
            buyers = self._partners_before(index - 1, told) if told.flow == "exports" else None
            if buyers is not None:  # "followed by India and Japan, which imported 3 bn and 2 bn"
                self._open(buyers, index)
                self.np_start = self.consumed = index + 1
                return index + 1
        if self._buys_as_partner(index, read) and told is not None:
            subject = replace(told, others=(), bare=False)
        inward = any(m.low in _INWARD for m in self.items[read.first : index])
        if self.items[index].value[1] == "loose" and inward:
            subject = replace(subject, flow="imports")
        if read.first and self.items[read.first - 1].low == "where" and subject.partner is None:
            subject = self._where(subject, read.first - 1)
        subject = self._of_its_owner(self._with_antecedent(subject, read, index), read.first)
        subject = self._sold_in(self._of_all(subject, index), read.first)
        subject = self._dealt_by_partner(subject, read.first, index)
        subject = self._sold_behind(self._dealt_with_home(subject, index), read, index)
        subject = self._heads_by(self._with_front(subject, read.first), index)
        subject = self._holder_of_role(subject, read.first)
        subject = self._in_state(self._of_branch(subject, index))
        if (
            self._is_lost(read.first, index)
            or (subject.item is None and self.items[index].low.endswith(" foreign"))
            or self._is_firm(read, index)
            or self._is_net_trade(read, index)
            or self._is_price_of(read.first)
            or (subject.item is not None and subject.item.value.split()[-1] in NEVER_CARRIED)
        ):
            self._open(NOT_TRADE, read.first)
            end = read.last
            while end < len(self.items) and is_plain(self.items[end]):
                end += 1  # "the price of imported oil"
            self.np_start = self.consumed = end
            return end
        if self._completes_balance(read) or self._part_of_balance(read):
            return read.last
        if self._is_denominator(read.first):
            self._note_flow(self.items[index])
            self.clause.share = True
            if self._sum_follows_whole(read.last):
                self._open_whole(read.subject, index)
            for k in read.periods:
                if k > index:
                    self._step(k)  # "12 percent of Kenya's exports in May"
            self.consumed = read.last
            return read.last
        return self._take(read, subject)

    def _buys_as_partner(self, index: int, read: NounPhrase) -> bool:
        """What a partner imports is exported to it: "Peru led the buyers; it imported $3 bn".

        Not so where the country has just acted: "Kenya sold $3 bn to Peru and it imported $2 bn".
        """
        told = self._sentence_subject()
        pronoun = index > 0 and self.items[index - 1].low in ("it", "they")
        if not pronoun or self.items[index].low != "imported" or told is None:
            return False
        acts = self._by_verb(told) and told.item is None
        buys = told.flow == "exports" and told.partner is not None
        return buys and not acts and read.subject.partner is None

    def _of_all(self, subject: Subject, index: int) -> Subject:
        """Trade of all countries, in news of some: "World exports fell 13 percent"."""
        good = subject.item.start if subject.item is not None else self.items[index].start
        k = index - 1
        while k > 0 and (self.items[k].low in _OF_ALL_GOODS or self.items[k].start >= good):
            k -= 1
        if k < 0 or self.items[k].low not in WORLD or self.state.reporter == "world":
            return subject
        before = self.items[k - 1].low if k else ""
        grows = k > 1 and (
            self.items[k - 2].low == "growth" or self.items[k - 2].kind == "adjustment"
        )
        if (
            (before in _OF_A_WHOLE and not grows)
            or subject.reporter is not None
            or subject.partner is not None
        ):
            return subject
        token = self.items[k]
        return replace(subject, reporter=Phrase("world", token.start, token.end), bare=False)

    def _completes_balance(self, read: NounPhrase) -> bool:
        """What a balance is one of: "a deficit of 3 billion in trade with Sweden".

        Also before its figure: "The balance of Chile's foreign trade was", "The largest deficit
        was in trade with Peru and reached".
        """
        balance = self.clause.subject
        word = self.items[read.first - 1].low if read.first else ""
        if read.subject.flow != "trade" or word not in ("in", "of"):
            return False
        if balance is None or balance.flow != "balance":
            return False
        if not self.clause.slots and (read.subject.partner is None) == (word == "in"):
            return False
        full = replace(
            balance,
            reporter=balance.reporter or read.subject.reporter,
            partner=balance.partner or read.subject.partner,
            item=balance.item or read.subject.item,
            bare=balance.bare and read.subject.bare,
        )
        for slot in self.clause.slots:
            if slot.subject == balance:
                slot.subject = full
        self.clause.subject = full
        self._note_words(read)
        self.trade = True
        self.np_start = self.consumed = read.last
        return True

    def _compound(self, index: int) -> int:
        """A flow that qualifies: "export destinations" sets it, "import prices" is none."""
        ahead = self.items[index + 1 : index + 3]
        if any(m.kind == "topic" for m in ahead):
            self._open(NOT_TRADE, index)
            self.np_start = index + 2
            return index + 2
        if any(m.low in SIDES for m in ahead):
            said = self._sentence_subject()
            flow = self.items[index].value[0]
            reporter = said.reporter if said else None
            partner = self._opening_place() or self._ranked_place(index)
            self._open(
                Subject(
                    flow,
                    (self.items[index].start, self.items[index].end),
                    item=self._ranked_side(index),
                    partner=partner,
                    reporter=reporter,
                    bare=False,
                ),
                index,
            )
            if any(
                m.low in ("destinations", "partners", "suppliers", "markets", "sources", "buyers")
                for m in ahead
            ) and self._names_shares(index):
                self.share_list = True
            self.trade = True
            self.np_start = self.consumed = index + 2
            return index + 2
        return index + 1

    def _names_shares(self, index: int) -> bool:
        """Shares, unless something moved: "The main export partners were the US (10 percent)"."""
        return not any(m.kind == "direction" for m in self.items[index:])
