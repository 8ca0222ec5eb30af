"""The business of firms, which is no trade of a country: "Kia's exports", "the group shipped"."""

from __future__ import annotations

from itertools import pairwise

from extractor.lexicon.items import canonical
from extractor.linking.goods import is_plain
from extractor.linking.noun_phrases import NounPhrase
from extractor.linking.reader.sides import Sides
from extractor.linking.word_sets import AGENTS, CORPORATE, GENERIC_SUBJECTS, POSSESSIVES, words

_FIRMS = words(
    "company firm group automaker carmaker chipmaker conglomerate retailer steelmaker brewer",
    "refiner miner shipbuilder distiller smelter mill foundry plant factory maker co-operative",
    "cooperative",
)
_ONE = words("the a an its this that one another")
"""Words that tell one firm from the makers of a country."""
_MAKERS = words(
    "company automaker carmaker chipmaker conglomerate retailer steelmaker brewer refiner miner",
    "shipbuilder distiller smelter",
)
_SPEECH = words("said says reported reports estimated estimates noted added told")
"""What a firm may tell of the trade of its country."""
_SUBJECT = 3
"""How many words may open a sentence up to its subject."""
_MEETING = words("saw sees said says reported reports posted")
_FEWEST = 3
"""Tokens before the flow of such a firm: two of its name and the verb."""
_DEEDS = words("exported imported shipped")
_NO_FIRMS = GENERIC_SUBJECTS | AGENTS


class Firms(Sides):
    """Tells the trade of one firm from that of a country."""

    def _is_firm(self, read: NounPhrase, index: int) -> bool:
        """The owner is a name that is no country: "Hyundai's exports", "Kia said its exports"."""
        for k in range(read.first, index):
            if self.items[k].low in POSSESSIVES and k and self._is_firm_name(k - 1):
                return True
        if self._is_deed_of_firm(index) or self._is_by_firm(index):
            return True
        owner = read.subject.reporter
        owned = owner is not None and owner.start < self.items[index].start
        if not owned and (self.state.is_of_firm or (owner is None and self._is_firm_subject())):
            return True  # also "its exports from Japan"
        if (not owned and self._is_met_by_firm(read.first)) or self._says_it_does(read.first):
            return True
        head = self.items[1].low if len(self.items) > 1 else ""
        return (
            self.items[read.first].low == "its"
            and head in ("said", "says", "reported", "expects")
            and self._is_firm_name(0)
        )

    def _is_met_by_firm(self, first: int) -> bool:
        """A firm by its corporate name: "while Acme Motors saw exports fall"."""
        if first < _FEWEST or self.items[first - 1].low not in _MEETING:
            return False
        name, before = self.items[first - 2], self.items[first - 3]
        corporate = name.low.rstrip(".") in CORPORATE and name.text[0].isupper()
        return corporate and before.kind == "word" and before.text[0].isupper()

    def _says_it_does(self, first: int) -> bool:
        """A name of no country tells of its own deed: "Acme said it exported goods worth $3 bn"."""
        said = [m.low for m in self.items[first - 2 : first]] if first >= _FEWEST else []
        return said in (["said", "it"], ["says", "it"]) and self._is_firm_name(first - _FEWEST)

    def _is_deed_of_firm(self, index: int) -> bool:
        """A firm does it: "the firm exported 410,000 tonnes", "the maker's exports"."""
        k = index - 1
        if self._is_done_by_name(index):
            return True
        if k > 0 and self.items[k].low in POSSESSIVES:
            k -= 1
        elif not self.items[index].low.endswith("ed"):
            return False
        if k < 1 or self.items[k].low not in _FIRMS:
            return False
        one = k - 1 - (k > 1 and is_plain(self.items[k - 1]))  # "the dairy co-operative exported"
        return self.items[k - 1].low in _ONE or self.items[one].low in _ONE

    def _is_firm_subject(self) -> bool:
        """The sentence is about a firm: "The carmaker expects to export", not "... said"."""
        lows = [m.low for m in self.items[: _SUBJECT + 1]]
        return (
            len(lows) > 1
            and lows[0] in _ONE
            and any(low in _MAKERS for low in lows[1:_SUBJECT])
            and not any(m.low in _SPEECH for m in self.items)
        )

    def _is_done_by_name(self, index: int) -> bool:
        """A name of no country does it: "Fiat exported 12,000 cars", not "Growers exported"."""
        if not index or self.items[index].low not in _DEEDS or index + 1 >= len(self.items):
            return False
        name = self.items[index - 1]
        many = index == 1 and name.low.endswith("s")
        following = self.items[index + 1]
        counted = following.kind in ("quantity", "money") or following.text[0].isdigit()
        return counted and not many and self._is_firm_name(index - 1)

    def _is_by_firm(self, index: int) -> bool:
        """ "Shipments abroad by the firm"."""
        lows = [m.low for m in self.items[index + 1 : index + 5]]
        return any(
            by == "by" and one in _ONE and firm in _FIRMS
            for by, one, firm in zip(lows, lows[1:], lows[2:], strict=False)
        )

    def _is_firm_name(self, k: int) -> bool:
        name = self.items[k]
        return (
            name.kind == "word"
            and name.text[:1].isupper()
            and is_plain(name)
            and name.low not in _NO_FIRMS
            and (canonical(name.low) is None or self._is_named_twice(k))
        )

    def _is_named_twice(self, k: int) -> bool:
        """A good in the name of a firm: "Southern Copper's sales"."""
        before = self.items[k - 1] if k else None
        return before is not None and before.kind == "word" and before.text[:1].isupper()

    def _tells_of_firm(self) -> bool:
        """A sentence whose figures come from a firm: "sales rose 5 percent, the company said"."""
        lows = [m.low for m in self.items]
        return any(low in _FIRMS and before in _ONE for before, low in pairwise(lows)) and not any(
            m.kind == "flow" and m.value[1] == "plain" for m in self.items
        )
