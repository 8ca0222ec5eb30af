"""What the words before a verb make the subject: a place, a good, or what was told before."""

from __future__ import annotations

from dataclasses import replace

from extractor.lexicon.items import canonical
from extractor.linking.cells import NOT_TRADE, UNKNOWN, Phrase, Subject
from extractor.linking.compound_places import bound_for
from extractor.linking.goods import is_plain, phrase, split_goods
from extractor.linking.kinds_of_goods import is_kind_of
from extractor.linking.origins import origin_behind
from extractor.linking.partners import (
    joined,
    kind_of_countries,
    place_list,
    place_name,
    word_partner,
)
from extractor.linking.reader.parts_of_flows import PartsOfFlows
from extractor.linking.word_sets import (
    AGENTS,
    ANAPHORA,
    BEHIND_PLACES,
    BRANCHES,
    COSTING_VERBS,
    DESTINED,
    EARNING_VERBS,
    GENERIC_SUBJECTS,
    GIVING_VERBS,
    GROUPS,
    MOVERS,
    OF_PRONOUNS,
    OUTWARD_TRAVEL,
    TAKING_VERBS,
    words,
)
from extractor.mentions.types import Mention

_OTHER_NOUNS = words(
    "currency currencies rupee won yen yuan dollar euro pound peso baht ringgit lira rouble ruble",
    "real company group economy industry market markets fund bank",
)
"""Nouns whose relative clause tells of them, not of the trade told of before."""
_BEFORE_EXAMPLES = words("as including like especially notably by particularly after behind")
"""Words before a good that is told of by the way: "such as chips", "second after chips"."""
_NO_GOODS = (
    AGENTS
    | GROUPS
    | _OTHER_NOUNS
    | words(
        "analysts investors traders buyers makers growers farmers producers suppliers customers",
        "clients people visitors arrivals members lenders banks plants factories results losses",
        "sterling rand franc mark sectors reforms measures concerns fears hopes talks flights",
        "borrowings stock stocks thereby therefore thereafter",
    )
)
"""Plurals that do or move much, and are no goods."""
_BALANCE_AHEAD = 5
"""How far behind the verb a balance may be what the goods brought: "brought a large deficit"."""
_BEFORE_MULTIPLES = words("more less than almost nearly roughly about over just")
"""Words before "doubled" that belong to no name: "fertilisers more than doubled"."""
_BUYERS = words("buyers customers clients importers consumers shoppers")
_SELLERS = words("suppliers sellers exporters producers")
_WARES = words("goods products wares merchandise")
_FIGURES = words("figure figures total number amount value sum")
_KINDS = 2
"""How many kinds of a good must be told of together, so that the word of all means the good."""
_TAKINGS = words("revenue revenues takings proceeds receipts income earnings")
"""What exports of a good bring in."""
_DEMAND = words("business demand buying orders")
"""What a market does: "Mexico, where business doubled"."""
_BRANCHES = words("sector industry branch trade")
"""What earns money by the goods told of: "the sector fetched $3 bn"."""

_BULKS = words("bulk most majority remainder rest")
"""The greatest part of what was told of, or what is left of it."""
_CARGOES = words("goods products merchandise cargoes")
"""What crosses a border, told of by its way alone."""
_ON_THE_WAY = DESTINED | words("shipped sent sold exported imported bought coming going arriving")
_FLOW_OF_WAY = {"to": "exports", "for": "exports", "into": "exports", "from": "imports"}


class VerbSubjects(PartsOfFlows):
    """Turns the words before a verb into a subject."""

    def _subject_of(
        self, content: list[Mention], first: int, index: int, verb: int | None = None
    ) -> Subject | None:
        """The subject that unlicensed words make; None where the subject stays what it was.

        The words end at `index`; the verb stands there too, or at `verb` behind an insertion.
        """
        taken = self._takings(content)
        if taken is not None:
            return taken
        if self._is_source(first, index):
            return self._trade_at_hand() if self._flow_ahead(index) is None else None
        topic = any(m.kind == "topic" for m in content)
        if self.at_home or (topic and not self._is_listed_good(first, index)):
            return NOT_TRADE
        lows = [m.low for m in content]
        base = self._told_last() or self._of_ours(index)
        if lows == ["which"] and self._relates_to_other(first, index):
            return NOT_TRADE
        if base is not None and (lows[0] in ("those", "that", "one") or lows[0] in _CARGOES):
            on_way = lows[0] in _CARGOES
            worded = (self._cargo_side if on_way else self._anaphor_side)(first, index, base)
            if worded is not None:
                return worded
        if (
            all(low in ANAPHORA for low in lows)
            or lows == ["products"]
            or (
                (lows[-1] in GROUPS or lows[-1] in MOVERS)
                and canonical(" ".join(lows)) is None
                and not any(m.kind == "place" for m in content)
            )
        ):
            ahead = self._flow_ahead(index)
            if (
                lows[0] in ("it", "they")
                and ahead is not None
                and self.items[ahead].kind == "balance"
            ):
                return None
            if self.clause.subject is None and base is not None and self.clause.parent is None:
                return base if self.state.last_was_trade or self._sentence_subject() else None
            return None
        places = [m for m in content if m.kind == "place"]
        if len(places) == 1 and base is not None and base.is_trade:
            side = self._side_of_traders(lows, places[0], base) or self._earned_in(first, index)
            if side is not None:
                return side
        if places and all(
            m.kind == "place" or m.low in BEHIND_PLACES | {"market", "markets", "buyers", "both"}
            for m in content
        ):
            return self._place_subject(first, index, base, verb)
        market = self._market_before(first) if set(lows) <= _DEMAND else None
        if market is not None and base is not None and base.is_trade:
            return self._toward(base, market)
        if lows[-1] in _BULKS and self._low_at(index + 1) in _FLOW_OF_WAY and base is not None:
            flow = _FLOW_OF_WAY[self._low_at(index + 1)]  # "The bulk went to Peru (3 bn)"
            return replace(base, partner=None, others=()) if base.flow == flow else None
        if lows[-1] in BRANCHES and base is not None and self.state.last_was_trade:
            of_branch = self._told_of_branch(index - 1, index, base)
            if of_branch is not None:
                return of_branch
        earned = self.items[index].low in EARNING_VERBS and base is not None
        if lows[-1] in _BRANCHES and earned:
            return base if self.state.last_was_trade else None
        dealt = self.items[index].low in TAKING_VERBS | GIVING_VERBS
        if lows[-1] in AGENTS and not (dealt and places == [] and len(lows) > 1):
            return None
        worded_partner = word_partner(self.items, first, index)
        if worded_partner is not None and base is not None:
            return self._members_side(worded_partner[1], index, base)
        return self._item_subject(first, index, base, index if verb is None else verb)

    def _takings(self, content: list[Mention]) -> Subject | None:
        """What the exports of a good brought in: "Mali shipped 9 tonnes of tea. Revenue fell"."""
        base = self._trade_at_hand()
        if base is None or base.flow != "exports" or base.item is None:
            return None
        return base if {m.low for m in content} <= _TAKINGS else None

    def _of_ours(self, verb: int) -> Subject | None:
        """The reporter's exports, where a buyer takes its goods: "Spain took $3 bn of our tea"."""
        taken = self.items[verb].low in TAKING_VERBS and self.state.home is not None
        origin = origin_behind(self.items, verb) if taken else None
        ours = origin is not None and origin.value.code == self.state.home
        return Subject("exports") if ours else None

    def _all_kinds(self, first: int, index: int) -> Subject | None:
        """The good whose kinds were told of: "Arabica rose, robusta fell. Revenue was $5 bn"."""
        lead, base = self.state.lead, self.state.subject
        named = any(m.kind == "word" and m.low in GENERIC_SUBJECTS for m in self.items[first:index])
        if not named or self._sentence_subject() is not None or base is None:
            return None
        kinds = {c.subject.item.value for c in self.state.last_claims if c.subject.item is not None}
        if lead is None or lead.item is None or len(kinds) < _KINDS or lead.flow != base.flow:
            return None
        if not all(is_kind_of(kind, lead.item.value) for kind in kinds):
            return None
        return replace(base, item=lead.item, partner=None, others=())

    def _earned_in(self, first: int, index: int) -> Subject | None:
        """What sales to a place brought in: "Earnings from the US rose 7 percent"."""
        base = self._told_last()
        while first < index and self.items[first].low not in _TAKINGS:
            first += 1
        if base is None or base.flow != "exports" or self._low_at(first + 1) != "from":
            return None
        end, places = place_list(self.items, first + 2, index)
        return self._toward(base, places[0]) if len(places) == 1 and end == index else None

    def _market_before(self, first: int) -> Phrase | None:
        """The partner of a clause on its demand: "and Mexico, where business doubled"."""
        if first < 3 or self.items[first - 1].low != "where" or self.items[first - 2].text != ",":
            return None
        place = self.items[first - 3]
        return place_name(place) if place.kind == "place" else None

    def _side_of_traders(self, lows: list[str], place: Mention, base: Subject) -> Subject | None:
        """Traders and goods of a place: "buyers in China took", "Chinese goods were worth"."""
        if place.value.code in (self.state.home, self.state.reporter):
            return None
        others = [low for low in lows if low != place.low]
        flow = None
        if others and set(others) <= _BUYERS:
            flow = "exports"
        elif others and set(others) <= _SELLERS:
            flow = "imports"
        elif base.flow == "imports" and place.value.form == "adjective" and set(others) <= _WARES:
            flow = "imports" if others else None
        elif lows[0] in _FIGURES and lows[-1] == place.low and len(lows) == 2:
            flow = base.flow  # "the figure for China was"
        return replace(self._toward(base, place_name(place)), flow=flow) if flow else None

    def _relates_to_other(self, first: int, index: int) -> bool:
        """ "Which" takes up a noun that is no trade: "of the currency, which rose 18 pct"."""
        which = next(
            (j for j in range(max(0, first - 1), index) if self.items[j].low == "which"), None
        )
        if which is None:
            return False
        k = which - 1
        if k > 0 and self.items[k].text == ",":
            k -= 1
        noun = self.items[k] if k >= 0 else None
        return noun is not None and (noun.kind == "topic" or noun.low in _OTHER_NOUNS)

    def _told_by_the_way(self, which: int) -> Subject | None:
        """What "which" stands for: "such as chips, which jumped 54%", "Peru, which took 3 bn"."""
        base = self._told_last()
        if base is None:
            return None
        shared = self._shared_whole(which)
        if shared is not None:
            return shared
        good = self._example_before(which)
        return base.with_item(good) if good is not None else self._partners_before(which, base)

    def _example_before(self, which: int) -> Phrase | None:
        end = which - 1 if which and self.items[which - 1].text == "," else which
        start = end
        while start > self.consumed and is_plain(self.items[start - 1]):
            start -= 1
        opened = start > 0 and self.items[start - 1].low in _BEFORE_EXAMPLES
        found = phrase(self.items, start, end) if start < end and opened else None
        if found is None or canonical(found.value) is None:
            return self._next_example(end)
        return found

    def _is_listed_good(self, first: int, index: int) -> bool:
        """Words that alone are no trade may name a good: "investment goods were 381 million"."""
        found = phrase(self.items, first, index)
        goods = split_goods(self.items, found) if found is not None else []
        return found is not None and (canonical(found.value) is not None or bool(goods))

    def _anaphor_side(self, first: int, index: int, base: Subject) -> Subject | None:
        """The other side or the good of what was told: "those to China", "that of services"."""
        k = first
        while k < index and self.items[k].low not in ("those", "that", "one", "and"):
            k += 1
        if k + 1 >= index:
            return None
        preposition = self.items[k + 1].low
        worded = word_partner(self.items, k + 2, index)
        if worded:
            return self._toward(base, worded[1])
        _, places = place_list(self.items, k + 2, index)
        if places and preposition == "from" and base.flow == "exports":
            rest = tuple(replace(base, reporter=p, partner=None, others=()) for p in places)
            told = replace(base, reporter=joined(self.items, places), partner=None, bare=False)
            return replace(told, others=rest if len(places) > 1 else ())
        if places and preposition in ("to", "from", "with", "into"):
            return replace(
                self._toward(base, joined(self.items, places)),
                others=tuple(self._toward(base, p) for p in places) if len(places) > 1 else (),
            )
        if places and preposition == "of" and self._reports_own(base):
            return replace(base, reporter=places[0], others=(), bare=False)
        together = kind_of_countries(self.items, k + 2) if preposition == "of" else None
        if together is not None and base.reporter is not None and base.partner is None:
            head = base.reporter.value.split()[-1]  # "of developed ones": of developed economies
            name = replace(together[1], value=together[1].value.replace("ones", head))
            return replace(base, reporter=name, others=(), bare=False)
        if preposition in OF_PRONOUNS:
            found = phrase(self.items, k + 2, index)
            if preposition == "in" and (found is None or canonical(found.value) is None):
                return None  # "that in quantities the increase was"
            if found is None:
                return None
            told = replace(base.with_item(found), source="good")
            goods = split_goods(self.items, found)
            return replace(told, others=tuple(replace(told, item=good) for good in goods))
        return None

    def _is_of_pronoun(self, index: int) -> bool:
        """The goods of a pronoun: "those of information and communication products"."""
        return self.items[index].low in OF_PRONOUNS and self.items[index - 1].low in (
            "those",
            "that",
        )

    def _cargo_side(self, first: int, index: int, base: Subject) -> Subject | None:
        """Goods told of by their way alone: "goods bound for China", "products from Peru"."""
        k = first + 1 + (self.items[first].low == "the")
        while k < index and self.items[k].low in _ON_THE_WAY:
            k += 1
        flow = _FLOW_OF_WAY.get(self.items[k].low)
        end, places = place_list(self.items, k + 1, index)
        if flow is None or not places or end != index:
            return None
        base = replace(base, flow=flow, sign=0)
        others = tuple(self._toward(base, p) for p in places) if len(places) > 1 else ()
        return replace(self._toward(base, joined(self.items, places)), others=others)

    def _reports_own(self, base: Subject) -> bool:
        """Whether places own what is told of: "Peru's exports rose, those of Chile fell"."""
        reporter = base.reporter.value if base.reporter is not None else self.state.reporter
        return base.partner is None and reporter is not None

    def _may_be_good(self, found: Phrase) -> bool:
        """Whether the words could name a good: no people, no money, no firm in capitals."""
        if set(found.value.split()) & _NO_GOODS:
            return False
        named = [m for m in self.items if found.start <= m.start < found.end]
        first = named[0].start == self.items[0].start
        return not any(m.text[0].isupper() for m in named[first:])

    def _by_deed(self, subject: Subject, verb: int) -> Subject:
        """What goods do tells their flow: "tea earned 3 bn", "crude cost the country 2 bn"."""
        low = self.items[verb].low
        flow = "exports" if low in EARNING_VERBS else "imports" if low in COSTING_VERBS else None
        balance = any(m.kind == "balance" for m in self.items[verb : verb + _BALANCE_AHEAD])
        if flow in (None, subject.flow) or balance:
            return subject
        return replace(subject, flow=flow, sign=0, source="deed")

    def _trade_of_country(self, verb: int) -> Subject | None:
        """Trade told by what goods do for a country: "tea brought Kenya $3 mn"."""
        low = self.items[verb].low
        flow = "exports" if low in EARNING_VERBS else "imports" if low in COSTING_VERBS else None
        if flow is None or verb + 2 >= len(self.items):
            return None
        place, figure = self.items[verb + 1 : verb + 3]
        if place.kind != "place" or figure.kind != "money":
            return None
        span = (self.items[verb].start, self.items[verb].end)
        return Subject(flow, span, reporter=place_name(place), source="deed")

    def _item_subject(
        self, first: int, index: int, base: Subject | None, verb: int
    ) -> Subject | None:
        """Goods as subject: only those that the table or the article knows."""
        first = self._before_examples(first, index)
        end = next(
            (
                k
                for k in range(first, index)
                if self.items[k].low in ("including", "like", "such", "especially", "excluding")
                or (self.items[k].text == "," and (self._aside_end(k) or index + 1) <= index)
                or (self.items[k].text == "(" and self.items[index - 1].text == ")")
            ),
            index,
        )
        while end > first and self.items[end - 1].low in _BEFORE_MULTIPLES:
            end -= 1
        side = None
        bound = bound_for(self.items[first].text)
        if bound is not None and first + 1 < end:  # "Chile-bound shoes"
            side, first = Phrase(bound, self.items[first].start, self.items[first].end), first + 1
            if base is not None and bound != self.state.home:
                base = replace(base, flow="exports", sign=0)
        elif base is not None:
            end, side = self._good_and_side(first, end, base)
        found = phrase(self.items, first, end)
        if found is None:
            return None
        start = self._series_start(first)
        if start < first and (start == 0 or not self._known(found.value)):
            first = start
            found = phrase(self.items, first, end) or found
        if self._known(found.value):
            base = self._flow_of_part(verb, base) or base or self._trade_of_country(verb)
        if base is not None and (self._known(found.value) or self._tells_good(found, first, verb)):
            goods = split_goods(self.items, found)
            if OUTWARD_TRAVEL & set(found.value.split()) and {"travel", "tourism"} & set(
                found.value.split()
            ):
                base = replace(base, flow="imports", sign=0)
            subject = self._by_deed(self._in_good(base, found), verb)
            subject = subject if side is None else replace(subject, partner=side)
            if goods:
                return replace(subject, others=tuple(replace(subject, item=g) for g in goods))
            return subject
        return UNKNOWN if self._may_be_good(found) else NOT_TRADE
