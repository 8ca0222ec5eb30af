"""Dimensions of a flow that stand outside its noun phrase: "where", "whose", "its", "bilateral"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Phrase, Subject
from extractor.linking.noun_phrases import NounPhrase
from extractor.linking.partners import is_named, place_list, place_name
from extractor.linking.reader.ranks import PLACES_OF_RANK
from extractor.linking.reader.wholes import Wholes
from extractor.linking.word_sets import CUSTOMERS, POSSESSIVES, SUPPLIERS, words

_DEALS = {
    **dict.fromkeys(("purchases", "purchase", "buying"), "exports"),
    **dict.fromkeys(("shipped", "shipments", "deliveries", "sales"), "imports"),
}
"""What the other side does, and the flow that it is for the country told of."""
_UNDER_WAY = words("shipments deliveries")

_EARNINGS = words("earnings receipts")
_LISTS = words("list table ranking rankings field league")
_LISTED = 3
"""Where in its sentence the flow of a list stands at the earliest."""
_NO_DEED = POSSESSIVES | {"and", "or", "to", "from", "of"}

_ANSWERED = {"purchases": "exports", "shipped": "imports", "sent": "imports"}
"""What another country does -> the flow of the reporter that it answers."""


_RANKED = CUSTOMERS | PLACES_OF_RANK | words("market followed follows")
"""What the partners of an article are told to be, or to have done after the first of them."""
_MUTUAL = words("bilateral two-way mutual reciprocal between")
_OF_TWO = {("of", "the", "two"), ("of", "these", "two"), ("of", "both", "countries")}
"""Words of the trade of two: "mutual trade", "the turnover of the two countries"."""
_BEFORE_WHERE = words(", then now though too")
"""What may stand between a market and "where": "To Peru, then, where sales rose"."""


class Sides(Wholes):
    """Completes a flow by the words around its noun phrase."""

    def _bilateral(self, index: int, read: NounPhrase) -> Subject:
        """The other country: "bilateral trade", "trade between the two", "of the two nations"."""
        subject = read.subject
        if subject.flow != "trade" or subject.partner is not None:
            return subject
        if self.items[index].low == "traded":
            return self._traded_by(subject, index)
        said = [m.low for m in self.items[max(0, index - 3) : read.last + 4]]
        of_two = any(pair in _OF_TWO for pair in zip(said, said[1:], said[2:], strict=False))
        if not of_two and _MUTUAL.isdisjoint(said):
            return subject
        return self._with_counterpart(subject)

    def _with_counterpart(self, subject: Subject) -> Subject:
        """The trade of the two that were told of last, or else of those of the article."""
        told = self._told_last()
        if told is not None and told.flow == "trade" and told.partner is not None:
            return replace(subject, partner=told.partner, bare=False)
        if self.state.counterpart is None:
            return subject
        return replace(subject, partner=Phrase(self.state.counterpart, -1, -1), bare=False)

    def _traded_by(self, subject: Subject, index: int) -> Subject:
        """Who trades with whom: "Peru and Chile traded", "the two traded", "With Chad, Peru"."""
        before = self.items[max(0, index - 3) : index]
        if [m.kind == "place" for m in before] == [True, False, True] and before[1].low == "and":
            first, second = place_name(before[0]), place_name(before[2])
            return replace(subject, reporter=first, partner=second, mutual=True, bare=False)
        between = self.items[index + 1 : index + 4]  # "goods traded between the two countries"
        if any(m.low in ("two", "both") for m in (*before, *between)):
            return self._with_counterpart(subject)
        if self.items[0].low == "with":
            _, places = place_list(self.items, 1, index)
            return replace(subject, partner=places[0], bare=False) if places else subject
        return subject

    def _of_it(self, read: NounPhrase, subject: Subject) -> Subject:
        """The good told of last: "Gold made up for the loss: exports of it doubled"."""
        ahead = [m.text for m in self.items[read.last - 1 : read.last + 1]]
        if ahead not in (["of", "it"], ["of", "them"]) or subject.item is not None:
            return subject
        read.last += 1
        said = self._told_last()
        if said is None or said.item is None:
            return subject
        return replace(subject, item=said.item, bare=False)

    def _origin(self, subject: Subject) -> Subject:
        """The adjective of the other side says where goods are from: "Chinese imports fell"."""
        named, home = subject.reporter, self.state.home
        if subject.flow != "imports" or named is None or subject.partner is not None:
            return subject
        paired = named.value in (self.state.pair, self.state.title_partner)
        told = self._told_last()  # in news of one country's imports and of nobody else's
        own = told is not None and told.flow == "imports" and len(self.state.reporters) < 2
        if named.value == home or not (paired or own):
            return subject
        token = next((m for m in self.items if m.start == named.start), None)
        adjective = token is not None and token.kind == "place" and token.value.form == "adjective"
        if not adjective or not self.state.home_is_sure or named.value in self.state.reporters:
            return subject
        return replace(subject, reporter=None, partner=named, bare=False)

    def _customers_purchases(self, subject: Subject, index: int) -> Subject:
        """What another country buys, in news of exports: "Colombia's purchases rose 21 percent".

        And what it sends, in news of imports: "Japan shipped 15 percent more".
        """
        other, state = subject.reporter, self.state
        told = self._told_last()
        answered = self._dealings_of_side(subject, index)
        if answered is not None:
            return answered
        flow = _ANSWERED.get(self.items[index].low)
        if flow is None or other is None or subject.partner is not None or told is None:
            return subject
        reporters = {state.home, state.reporter, *state.reporters}
        if told.flow != flow or not state.home_is_sure or other.value in reporters:
            return subject
        item = subject.item or (None if told.is_listed else told.item)
        return replace(subject, flow=flow, item=item, reporter=None, partner=other, bare=False)

    def _dealings_of_side(self, subject: Subject, index: int) -> Subject | None:
        """What a market buys or a supplier sells, named as one: "with purchases of 3 billion"."""
        flow = _DEALS.get(self.items[index].low)
        if flow is None or index < 2 or self.items[index - 1].low != "with":
            return None
        before = self.items[: index - 1]
        roles = CUSTOMERS | {"market", "importer"} if flow == "exports" else SUPPLIERS
        if not any(m.low in roles for m in before) or subject.reporter or subject.partner:
            return None
        told, home = self._told_last(), self.state.home
        others = [m for m in before if m.kind == "place" and is_named(m)]
        others = [m for m in others if m.value.kind == "country" and m.value.code != home]
        if told is None or not told.is_trade or len(others) != 1 or not self.state.home_is_sure:
            return None
        side = replace(self._toward(told, place_name(others[0])), flow=flow, sign=0)
        return replace(side, item=subject.item or side.item)

    def _mirrored(self, subject: Subject, index: int) -> Subject:
        """The buyer's side of the exports told of.

        "China led the drop, with its imports down 20%", "In third place was Chad, with imports".
        """
        start = 1 if self.items[0].low == "the" or self.items[0].kind == "punct" else 0
        place = self.items[start] if start < len(self.items) else None
        buyer, told = self._ranked_partner(index), self._told_last()
        if buyer is None and self.items[index - 1].low != "with" and place is not None:
            other = place.kind == "place" and place.value.code != self.state.reporter
            buyer = place_name(place) if other and place.value.code != self.state.home else None
        if buyer is None:
            return subject
        item = subject.item or (told.item if told is not None and not told.is_listed else None)
        if subject.partner is not None and subject.partner.value == self.state.home:
            return replace(subject, reporter=buyer, item=item, bare=False)  # by its own customs
        home = Phrase(str(self.state.home), -1, -1) if self.state.home_is_sure else None
        return replace(subject, flow="exports", partner=buyer, reporter=home, item=item, bare=False)

    def _ranked_partner(self, index: int) -> Phrase | None:
        """The partner whose rank is told: "Chad came second, importing", "Chad followed, with"."""
        first = 1 if self.items[0].low == "the" else 0
        comma = next((k for k in range(first, index) if self.items[k].text == ","), 0)
        if comma <= first or self._figure_before(comma) or not self.state.home_is_sure:
            return None
        said = self.items[first:comma]
        if said[0].low == "in" and any(m.low == "place" for m in said):
            said = said[-1:]  # "In third place was Chad, with"
            ranked = True
        else:
            behind = {m.low for m in said[1:]}
            ranked = bool(behind & _RANKED) or (len(said) == 1 and self._ranks_behind(index))
        place = said[0]
        if not ranked or place.kind != "place" or place.value.code == self.state.home:
            return None
        return place_name(place) if is_named(place) else None

    def _figure_before(self, index: int) -> bool:
        return any(m.kind in ("money", "percent", "quantity") for m in self.items[:index])

    def _ranks_behind(self, index: int) -> bool:
        """Whether the rank is told behind the insertion: "Chad, importing 3 bn, ranked third"."""
        return any(m.low in ("ranked", "came", "placed") for m in self.items[index:])

    def _dealt_with_home(self, subject: Subject, index: int) -> Subject:
        """What a customer buys is exported to it: "Kenya's purchases rose", in news of tea sold.

        So is imported what a supplier sells. Its imports and exports stay its own: they are told
        by its own customs.
        """
        other, home, told = subject.reporter, self.state.home, self._told_last()
        flow = _DEALS.get(self.items[index].low)
        if self._comes_in(subject, index):
            return replace(subject, flow="imports")
        if other is None and subject.partner is not None and subject.partner.value == home:
            other = self.state.opening_place
        if flow is None or other is None or subject.flow == flow:
            return subject
        if home is None or other.value == home or not self.state.home_is_sure:
            return subject
        partner = subject.partner
        if partner is None and (told is None or told.flow != flow):
            return subject
        if partner is not None and (partner.value != home or flow == "imports"):
            return subject  # "Chile's sales to Japan" are Chile's exports, whoever is told of
        item = subject.item or (told.item if told is not None and partner is None else None)
        return replace(subject, flow=flow, reporter=None, partner=other, item=item, bare=False)

    def _comes_in(self, subject: Subject, index: int) -> bool:
        """Goods under way to nobody named come in, in news of imports: "gas shipments rose 5%"."""
        alone = subject.reporter is None and subject.partner is None
        inward = self.state.title_flow == self.state.flow == "imports" and self.state.home_is_sure
        told = self._told_last()
        inward = inward and told is not None and told.flow == "imports"
        return alone and inward and self.items[index].low in _UNDER_WAY

    def _dealt_by_partner(self, subject: Subject, first: int, index: int) -> Subject:
        """What a partner just named buys or sends: "Spain led the buyers, with purchases of $3 bn".

        The flow stays the one told of, seen from home.
        """
        flow, told = _DEALS.get(self.items[index].low), self.clause.subject or self._told_last()
        if flow is None or told is None or told.flow != flow or subject.partner is not None:
            return subject
        k = first - 1
        if k < 1 or self.items[k].low not in ("with", "whose") or self.state.home is None:
            return subject
        k -= 1 + (self.items[k - 1].text == ",")
        named = place_name(self.items[k]) if self.items[k].kind == "place" else None
        partner = named or told.partner
        if partner is None or partner.value == self.state.home:
            return subject
        if subject.reporter is not None and subject.reporter.value != partner.value:
            return subject
        item = subject.item or told.item
        return replace(subject, flow=flow, reporter=None, partner=partner, item=item, bare=False)

    def _where(self, subject: Subject, index: int) -> Subject:
        """The market that the clause is about: "and the United States, where exports fell"."""
        k = index - 1
        while k >= 0 and self.items[k].low in _BEFORE_WHERE:
            k -= 1
        if k >= 0 and self.items[k].kind == "place" and self.items[k].value.code != self.state.home:
            told = self._sentence_subject() or self.context
            item = told.item if told is not None and told.flow == subject.flow else None
            item = subject.item or (item if subject.bare else None)
            return replace(subject, partner=place_name(self.items[k]), item=item, bare=False)
        return subject

    def _acting_place(self) -> Phrase | None:
        """The country that opens the sentence as its subject: "The Netherlands did better"."""
        k = 1 if self.items[0].low == "the" else 0
        if k + 1 >= len(self.items) or self.items[k].kind != "place":
            return None
        place, following = self.items[k], self.items[k + 1]
        named = is_named(place) and place.value.kind in ("country", "subdivision")
        acts = following.kind != "punct" and following.low not in _NO_DEED
        if place.value.form == "abbreviation":  # "U.S. imports": it may be an adjective as well
            acts = following.kind in ("level", "direction", "share")
        return place_name(place) if named and acts else None

    def _of_its_owner(self, subject: Subject, first: int) -> Subject:
        """The country that the sentence before opened with: "Chile did well. Its exports grew"."""
        if self.items[first].low not in ("its", "their") or subject.reporter is not None:
            return subject
        owner = self.state.opening_place if not first else self._owner_in_front(subject)
        partner = subject.partner.value if subject.partner is not None else None
        if owner is None or owner.value == partner or not subject.is_trade:
            return subject
        return replace(subject, reporter=owner, bare=False)

    def _owner_in_front(self, subject: Subject) -> Phrase | None:
        """The place that the sentence opens with, where the trade is with the one told of.

        "Chile's customs service values its sales to the United States at 6 billion", in news of
        the United States.
        """
        place, partner = self.items[0], subject.partner
        if partner is None or partner.value != self.state.reporter or place.kind != "place":
            return None
        return place_name(place)

    def _market_of_earnings(self, index: int) -> Phrase | None:
        """Where the exports told of were sold: "Earnings from the US rose 7 percent"."""
        told = self._trade_at_hand()
        if told is None or told.flow != "exports" or not self.state.home_is_sure:
            return None
        if self.items[index].low not in _EARNINGS or self._low_at(index + 1) != "from":
            return None
        end, places = place_list(self.items, index + 2, len(self.items))
        followed = end < len(self.items) and self.items[end].kind in ("direction", "level")
        abroad = len(places) == 1 and places[0].value != self.state.home
        return places[0] if followed and abroad else None

    def _earned_in_market(self, subject: Subject, index: int) -> Subject:
        """The market of earnings is a partner of the country told of."""
        market = self._market_of_earnings(index)
        if market is None:
            return subject
        told = self._trade_at_hand()
        item = subject.item or (told.item if told is not None and not told.is_listed else None)
        return replace(subject, reporter=None, partner=market, item=item, bare=False)

    def _heads_by(self, subject: Subject, index: int) -> Subject:
        """The partner at the head of a list of this flow: "Spain leads the table by exports"."""
        if subject.partner is not None or subject.item is not None or index < _LISTED:
            return subject
        before = [m.low for m in self.items[index - 2 : index]]
        place = self.items[1 if self.items[0].low == "the" else 0]
        if before[0] not in _LISTS or before[1] not in ("by", "in", "for"):
            return subject
        if place.kind != "place" or not is_named(place) or place.value.code == self.state.home:
            return subject
        return replace(subject, partner=place_name(place), bare=False)

    def _opening_place(self) -> Phrase | None:
        """The place that the insertion is about.

        "The United States, Sri Lanka's largest export destination, ...".
        """
        k = 1 if self.items[0].low == "the" or self.items[0].kind == "punct" else 0
        if (
            k + 1 < len(self.items)
            and self.items[k].kind == "place"
            and self.items[k + 1].text == ","
        ):
            place = self.items[k]
            if place.value.code not in (self.state.home, self.state.reporter):
                return place_name(place)
        return None
