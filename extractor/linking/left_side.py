"""What stands to the left of a flow word: reporter, period and good."""

from __future__ import annotations

from extractor.lexicon.items import canonical
from extractor.linking.cells import Phrase
from extractor.linking.compound_places import bound_for, place_pair
from extractor.linking.goods import DETERMINERS, is_plain, joins_one_name, phrase, words_of
from extractor.linking.owned_sides import owner_of_side
from extractor.linking.partners import place_name
from extractor.linking.word_sets import (
    CAUSING_VERBS,
    EVALUATIONS,
    FUNCTION_WORDS,
    GENERIC_MODIFIERS,
    INSERTION_OPENINGS,
    NATIONS,
    NO_GOOD_HEADS,
    POSSESSIVES,
    PREPOSITIONS,
    TRADING,
    words,
)
from extractor.mentions.types import Mention

_TOTALS = words("total overall aggregate all goods merchandise")
_OVERALL = words("total overall aggregate")
_LEVEL_MODIFIERS = words("total average provisional estimated")
_OWN_MONEY = frozenset({"local currency", "national currency", "domestic currency"})
"""The money of the country: "in local currency exports grew"."""
_NO_HEADS = NO_GOOD_HEADS - {"currency", "currencies"}
"""Nouns that name no good; trade in convertible currency has a partner by it."""
_WHOLE_FLOWS = frozenset({"exports", "imports"})
_FLOW_MODIFIERS = words("trade export import re-export re-exports")
"""Flow words that qualify the head: "export sales"."""
_BEFORE_INFINITIVES = words("to will would can could may might should must help helps helped")
"""Words before a bare verb: "to double tea exports"."""
_MONIES = words("dollar dollars dlr dlrs franc francs pound pounds peso pesos crown crowns")
"""Words that make a country one of money: "in US dollars exports rose"."""
_OWNERS = words(
    "industry industries maker makers producer producers manufacturer manufacturers firm firms",
    "company companies exporter exporters grower growers farmer farmers sector sectors",
)
"""Who sells a good: "the drone makers' exports"."""
_BEFORE_AMOUNTS = POSSESSIVES | words("record about estimated")
"""What stands between an owner and the amount of its balance."""
_VERB_ENDINGS = ("ed", "old", "ought", "ent")
_SHORT_INSERTION = 3
"""How far before the comma that closes it an insertion is opened at least."""
_TOLD = frozenset({"money", "percent", "quantity", "flow", "balance"})
_HAVING = POSSESSIVES | words("its their our")
_TELLING = words("estimated reported registered recorded projected expected planned targeted")
_MEMBERS = words("rest remainder parts countries members nations states")
"""Words of partners that are only a part of the place behind them: "the rest of Asia"."""
_PRONOUNS = words("he she they it we officials ministry country")


class LeftSide:
    """Reads what stands before the flow word, from the word outward."""

    def __init__(self, items: list[Mention], head: int, floor: int) -> None:
        self.items = items
        self.head = head
        self.floor = floor
        self.index = head - 1
        self.item_first = head
        self.item_end = head
        self.reporter: Phrase | None = None
        self.partner: Phrase | None = None
        """The second country of a pair: "the Japan-China trade"."""
        self.bound: Phrase | None = None
        """Where the goods go: "US-bound shipments"."""
        self.periods: list[int] = []
        self.total = False
        """Whether the phrase says "total"."""
        self.overall = False
        """Whether it says so before the owner, who may still sort goods from services."""
        self.by_owner = False
        """Whether the words that name the good are those of an owner: "drone makers' exports"."""
        self.owned = False
        """Whether an owner has closed the name of the good: "the country's coal exports"."""

    @property
    def first(self) -> int:
        """The first token of the phrase."""
        return self.index + 1

    def read(self) -> None:
        """Walk to the left until the noun phrase ends."""
        while self.index >= self.floor and self._belongs(self.items[self.index]):
            pass
        if self.reporter is None and self.index >= 0 and self.items[self.index].kind == "money":
            self.reporter = _owner_of_amount(self.items, self.index)
        if self.reporter is None and not self._has_item():
            self._find_doer()

    def _find_doer(self) -> None:
        """Who does it, with an insertion before the verb."""
        verbal = self.items[self.head].low.endswith(_VERB_ENDINGS)
        doer = doer_before_insertion(self.items, self.head) if verbal else None
        if doer is not None and self.index == self.head - 1:
            self.reporter = place_name(self.items[doer])

    def item(self) -> Phrase | None:
        """The good that the words name, where they name one."""
        if not self._has_item():
            return self._rest()
        found = phrase(self.items, self.item_first, self.item_end)
        if found is None or found.value.split()[-1] in TRADING:
            return None
        if self.by_owner and canonical(found.value) is None:
            return None  # "the emirate's trade"
        if found.value.split()[-1] in _NO_HEADS and canonical(found.value) is None:
            return None  # "the other way, exports grew"
        if found.value in _OWN_MONEY:
            return None
        return found

    def _rest(self) -> Phrase | None:
        """What is left of the goods: "Other exports fell", which is no total."""
        token = self.items[self.head - 1]
        joined = self.head > self.floor + 1 and self.items[self.head - 2].low in ("and", "&")
        rest = self.head > self.floor and token.low == "other" and not joined
        whole = self.items[self.head].low in _WHOLE_FLOWS
        return Phrase("other", token.start, token.end) if rest and whole else None

    def _has_item(self) -> bool:
        return self.item_first < self.item_end

    def _past(self, count: int = 1) -> bool:
        """Step over tokens that belong to the phrase; it goes on."""
        self.index -= count
        return True

    def _short_name(self) -> bool:
        """Whether a bracket gives the short name of an owner: "euro area (EA19) exports"."""
        before = self.items[max(0, self.index - 3) : self.index]
        if len(before) < 3 or before[0].kind != "place" or before[1].text != "(":
            return False
        return before[2].text.isupper() and not before[2].text.isdigit()

    def _belongs(self, token: Mention) -> bool:
        """Take one token into the phrase; False where the phrase ends with it or before it."""
        if self._is_telling(token):
            return False
        if token.text == ")" and self._short_name():
            return self._past(3)
        if token.kind == "place":
            return self._ends_with_owner(token)
        if token.kind == "period":
            self.periods.append(self.index)
            return self._past()
        if token.low == "period" and self.items[self.index + 1].kind == "period":
            return self._past()  # "in the period January-August 2015 exports"
        if token.low in POSSESSIVES:
            self.owned = self._has_item()
            if not self.owned:  # "the drone makers' exports": their owner may tell the good
                end = self.index
                while end > self.floor and self.items[end - 1].low in _OWNERS:
                    end -= 1
                self.index = self.item_first = self.item_end = end
                self.by_owner = True
            return self._past()
        if token.kind in ("adjustment", "record", "basis"):
            return self._past()
        if token.kind == "direction" and token.low not in ("up", "down", "off"):
            if self._has_item() and self._names_known_good():  # "cut flower exports"
                return self._names_item()
            self.owned = self.owned or (token.low in EVALUATIONS and not self._has_item())
            return not (self._has_item() or self._is_moved(token)) and self._past()
        if token.kind == "level" and self._has_item() and self._names_known_good():
            return self._names_item()  # "finished steel imports"
        if token.kind == "level" and token.low in _LEVEL_MODIFIERS:
            self.total = self.total or token.low == "total"
            return self._past()
        if token.kind == "flow" and token.low in _FLOW_MODIFIERS and self.index == self.head - 1:
            self.item_first = self.item_end = self.index  # "tea export earnings": of tea
            return self._past()
        if token.kind == "balance" and token.low == "balance" and self.index == self.head - 1:
            return self._past()  # "a trade balance surplus"
        if token.low in DETERMINERS:
            self.index -= 1
            return False
        pair = place_pair(token.text) if token.kind == "word" else None
        if pair is not None and not self._has_item():
            self.reporter, self.partner = (Phrase(c, token.start, token.end) for c in pair)
            return self._past()
        bound = bound_for(token.text) if token.kind == "word" else None
        if bound is not None:
            self.bound = Phrase(bound, token.start, token.end)
            self.owned = self._has_item()
            return self._past()
        return self._word_belongs(token)

    def _ends_with_owner(self, place: Mention) -> bool:
        """A country opens the phrase, with an article at most before it: "the US chip exports"."""
        following = self.items[self.index + 1]
        before = self.items[self.index - 1].low if self.index > self.floor else ""
        mover = following.kind == "direction" and before in PREPOSITIONS
        if following.low in _MONIES or mover:  # "Buyers from Asia lifted turnover"
            return False
        if before in ("of", "the") and self._ends_with_members():
            return False
        owner = owner_of_side(self.items, self.index, self.floor)
        if owner is not None:
            self.reporter, self.partner = place_name(owner), place_name(place)
            self.index -= 3
            return False
        told = following.low in NATIONS or self._tells_of_nation()
        if not told or place.value.kind in ("country", "subdivision"):
            self.reporter = place_name(place)
        self.index -= 1
        if self.index >= self.floor and self.items[self.index].low in _OVERALL:
            self.overall = True  # "the overall US trade gap"
            self.index -= 1
        if self.index >= self.floor and self.items[self.index].low in DETERMINERS:
            self.index -= 1
        return False

    def _ends_with_members(self) -> bool:
        """A partner in front, of several words: "to the rest of Asia exports were 3 bn"."""
        k = self.index - 1 - (self.items[self.index - 1].low == "the")
        return k > 0 and self.items[k].low == "of" and self.items[k - 1].low in _MEMBERS

    def _tells_of_nation(self) -> bool:
        """Words that only describe a country of the region: "Asia's fourth-largest economy"."""
        nation = any(m.low in NATIONS for m in self.items[self.index + 1 : self.head])
        if nation:
            self.item_first = self.item_end = self.head
        return nation

    def _word_belongs(self, token: Mention) -> bool:
        """Take a word into the name of the good, or over one that qualifies the flow."""
        if self.owned:
            return (is_plain(token) or token.low in GENERIC_MODIFIERS) and self._past()
        if token.low in EVALUATIONS and not self._has_item():
            self.owned = True
            return self._past()
        if token.low == "own":  # "Chile's own exports"
            return self.index > 0 and self.items[self.index - 1].low in _HAVING and self._past()
        if self._is_based(token):
            return self._names_item()
        if token.low in FUNCTION_WORDS and token.low != "and" and not is_plain(token):
            return False
        if token.low in GENERIC_MODIFIERS and token.kind != "topic":
            self.total = self.total or token.low in _TOTALS
            return self._names_item() if self._has_item() else self._past()
        if self._is_verb(token):
            return False
        if is_plain(token):
            return self._names_item()
        if token.text == ",":
            return self._comma_belongs()
        if token.text == ")":
            return self._short_name_belongs()
        return token.low in ("and", "&", "/") and self._and_belongs()

    def _names_item(self) -> bool:
        self.item_first = self.index
        return self._past()

    def _is_based(self, token: Mention) -> bool:
        """A good made of another: "wood based exports"."""
        return (
            token.low == "based"
            and self.index == self.head - 1
            and self.index > self.floor
            and is_plain(self.items[self.index - 1])
        )

    def _is_moved(self, token: Mention) -> bool:
        """A verb behind what moved the flow: "strong demand boosted sales"."""
        if token.value.noun or token.low.endswith("ing") or self.index <= self.floor:
            return False
        mover = self.items[self.index - 1]
        return mover.kind == "topic" or (
            mover.kind == "word" and mover.low.endswith("s") and is_plain(mover)
        )

    def _is_telling(self, token: Mention) -> bool:
        """A verb behind the name of who tells: "Northern Surveyors estimated May exports"."""
        if token.low not in _TELLING or self.index <= self.floor:
            return False
        teller = self.items[self.index - 1]
        return teller.kind == "word" and teller.text[0].isupper() and is_plain(teller)

    def _is_verb(self, token: Mention) -> bool:
        """A verb before the good ends the phrase: "officials boosted chip exports"."""
        if token.low in CAUSING_VERBS:
            alone = self.index == self.item_end - 1
            wanted = alone and self.items[self.index - 1].low in _BEFORE_INFINITIVES
            return wanted or not self._names_known_good()  # "to lift exports", but "lift exports"
        if self.index <= self.floor:
            return False
        before = self.items[self.index - 1].low
        if before in _BEFORE_INFINITIVES:
            good = self.item()
            known = good is not None and canonical(good.value) is not None
            return known and not self._names_known_good()
        verbal = before in _PRONOUNS or before.endswith("ly")
        return self._has_item() and verbal and token.low.endswith("ed")

    def _names_known_good(self) -> bool:
        """Whether the word belongs to a good that the table knows: "lift trucks"."""
        return canonical(words_of(self.items, self.index, self.item_end)) is not None

    def _short_name_belongs(self) -> bool:
        """A short name inside a name: "crude palm oil (CPO) and derivative exports"."""
        k = self.index - 2
        short = (
            k > self.floor
            and self.items[k].text == "("
            and self.items[k + 1].text.isupper()
            and is_plain(self.items[k - 1])
        )
        if short and not self._has_item():
            self.item_first = self.item_end = k  # "readymade garment (RMG) exports"
        return short and self._past(3)

    def _comma_belongs(self) -> bool:
        """A list that ends in "and" and opens its clause: "tea, coffee and cocoa exports"."""
        if not any(m.low in ("and", "&") for m in self.items[self.item_first : self.item_end]):
            return False
        first = self.index
        while first > self.floor and (
            (is_plain(self.items[first - 1]) and self.items[first - 1].low not in POSSESSIVES)
            or (self.items[first - 1].text == "," and first < self.index)
        ):
            first -= 1
        first += self.items[first].text == ","  # "In May, tea, coffee and cocoa exports"
        before = self.items[first - 1] if first > self.floor else None
        opens = before is None or before.kind == "place" or before.low in POSSESSIVES
        opens = opens or (first > 1 and self.items[first - 2].kind == "period")
        head = first
        while head < self.index and self.items[head].text != ",":
            head += 1
        if not opens or first == self.index or canonical(words_of(self.items, first, head)) is None:
            return False
        self.item_first, self.index = first, first - 1
        return True

    def _last_of_list(self) -> bool:
        """The comma before the last of several goods: "iron, steel, and copper exports"."""
        before = self.item_first, self.index
        self.item_first, self.index = self.index, self.index - 1
        if not self._comma_belongs():
            self.item_first, self.index = before
            return False
        return True

    def _and_belongs(self) -> bool:
        """Two words name one good: "goods and services exports", "gem and jewellery exports"."""
        items, index = self.items, self.index
        accounts = index and items[index - 1].low in ("goods", "merchandise")
        if accounts and items[index + 1].low == "services":
            self.item_first = index - 1
            return self._past(2)
        if index and items[index - 1].text == ")" and self._has_item():
            self._past()
            return self._short_name_belongs()
        if self._has_item() and index > 1 and items[index - 1].text == ",":
            return self._last_of_list()
        return self._has_item() and joins_one_name(items, index, self.floor) and self._names_item()


def _owner_of_amount(items: list[Mention], index: int) -> Phrase | None:
    """The amount stands between owner and noun: "Chile's 2 bn peso trade surplus"."""
    k = index - 1
    while k >= 0 and items[k].low in _BEFORE_AMOUNTS:
        k -= 1
    if k < 0 or items[k].kind != "place":
        return None
    if items[k].value.form == "adjective" or _possessive_after(items, k):
        return place_name(items[k])
    return None


def doer_before_insertion(items: list[Mention], verb: int) -> int | None:
    """The place that trades, parted from its verb: "Kenya, with its new farms, exported"."""
    close = verb - 1
    if close < _SHORT_INSERTION or items[close].text != ",":
        return None
    for k in range(close - _SHORT_INSERTION, -1, -1):
        if items[k].kind in _TOLD:
            return None
        if items[k].kind == "place" and items[k + 1].text == ",":
            opens = items[k + 2].low in INSERTION_OPENINGS
            return k if opens and (not k or items[k - 1].kind == "punct") else None
    return None


def _possessive_after(items: list[Mention], index: int) -> bool:
    return index + 1 < len(items) and items[index + 1].low in POSSESSIVES
