"""Goods that no table lists, told of like those before them: "Lathes brought in $45 mn"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.lexicon.items import canonical, key
from extractor.linking.cells import Phrase, Subject
from extractor.linking.goods import DETERMINERS, EMPTY_NAMES, is_plain
from extractor.linking.reader.counted import Counted
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import (
    CLAUSE_BREAKS,
    EARNING_VERBS,
    GENERIC_MODIFIERS,
    NEVER_SHIPPED,
    NO_GOOD_HEADS,
    PAST_VERBS,
    PREPOSITIONS,
    STANDING_VERBS,
    words,
)
from extractor.mentions.types import Mention

_CLAUSE_REACH = 16
"""How far behind its verb a clause is read for its figures."""
_BREAKS = CLAUSE_BREAKS - {"and"}
_PLAIN_VERBS = EARNING_VERBS | STANDING_VERBS

_EACH = (["a"], ["per"], ["each"], ["apiece"])
"""What makes a sum a price: "beef fetched $8,700 a tonne"."""
_CAUSES = words("as because since after when if although though")


class Unlisted(Counted):
    """Tells names of goods by what is said of them."""

    def _name_whole(self) -> None:
        """What looks like a verb is a word inside a name: "cut flowers", "finished steel"."""
        for k, (token, after) in enumerate(pairwise(self.items)):
            verbal = token.kind in ("direction", "level")
            if not verbal or not is_plain(after) or self._moves_wares(token, after):
                continue
            made = token.low.endswith("ed") and token.low not in GENERIC_MODIFIERS
            made = made and k > 0 and self.items[k - 1].low == "of"
            made = made and canonical(after.low) is not None  # "of finished furniture"
            if made or canonical(f"{token.low} {after.low}") is not None:
                self.items[k] = replace(token, kind="word", value=None)

    def _moves_wares(self, token: Mention, after: Mention) -> bool:
        """What is done with goods: "shipped goods", but not "finished goods"."""
        return after.low in EMPTY_NAMES and token.low != "finished"

    def _tells_good(self, found: Phrase, first: int, index: int) -> bool:
        """A good that no table knows, told of like those before it.

        "Lathes brought in $44.9m, up 6.6 percent", "Hairnets rose 22 percent to 26 billion yen".
        """
        said = self._sentence_subject()
        told = said if said is not None else self.state.subject
        if told is None or told.flow not in ("exports", "imports"):
            return False
        if (said is None and not self.state.last_was_trade) or self._is_no_good(found, first):
            return False
        if first and self.items[first - 1].low in _CAUSES:
            return False  # "exports fell because ports closed, dropping 5 percent to $8 bn"
        verb = self.items[index]
        kinds = self._kinds_behind(index)
        if self._is_variety(found.value, told):
            return not kinds.isdisjoint(FIGURE_KINDS)
        if verb.kind != "direction" and verb.low not in _PLAIN_VERBS:
            return False
        if said is not None and first and self.items[first - 1].low == "with":
            absolute = verb.kind == "direction" and self.items[index + 1].kind == "percent"
            self.lists_goods = self.lists_goods or absolute
            return absolute  # "imports rose, with hairnets up 11 percent"
        parallel = said is not None and said.item is not None and found.value.endswith("s")
        parallel = parallel or self._goes_on_from_good(first)
        if "money" not in kinds:
            return parallel and "percent" in kinds and verb.kind == "direction"
        return parallel or "percent" in kinds or verb.low in EARNING_VERBS

    def _goes_on_from_good(self, first: int) -> bool:
        """The next one, right behind the figure of a good: "copper, up 9%, and canned figs, up"."""
        told = self.clause.slots[-1] if self.clause.slots else None
        if told is None or told.subject.item is None or not self.clause.directions:
            return False
        between = [m.low for m in self.items[told.index + 1 : first]]
        return bool(between) and between[0] == "," and {",", "and"}.issuperset(between)

    def _is_variety(self, name: str, told: Subject) -> bool:
        """A kind of the good told of: "Mechanical watches rose 9 percent", in news of watches."""
        item = told.item.value if told.item is not None else self.state.title_item
        rest, _, head = key(name).rpartition(" ")
        return bool(rest) and item is not None and key(item).split()[-1] == head

    def _is_no_good(self, found: Phrase, first: int) -> bool:
        """Names of firms and people, and what is counted in money but never shipped."""
        ahead = [m for m in self.items[first:] if m.start < found.start]
        inside = [m for m in self.items if m.start >= found.start and m.end <= found.end]
        owned = self.items[first].low in DETERMINERS and not found.value.endswith("s")
        if owned:
            return True  # "the airline earned 3 bn"
        proper = any(m.text[0].isupper() for m in inside if m is not self.items[0])
        firm = self._may_be_firm(inside)
        spelled = all(m.text[0].isalpha() or m.text in ("-", ",", "&") for m in inside)
        placed = any(m.low in PREPOSITIONS or m.low in DETERMINERS for m in (*ahead[1:], *inside))
        lows = {m.low for m in inside}
        verbal = bool(lows & PAST_VERBS) or inside[-1].low in NO_GOOD_HEADS
        return proper or firm or placed or verbal or not spelled or bool(lows & NEVER_SHIPPED)

    def _may_be_firm(self, inside: list[Mention]) -> bool:
        """One unknown word that opens a sentence and is no plural: "Ecopetrol earned 1.2 bn"."""
        alone = len(inside) == 1 and inside[0] is self.items[0] and inside[0].text[0].isupper()
        return alone and not inside[0].low.endswith("s")

    def _series_start(self, first: int) -> int:
        """Where a name of several members begins: "raw and auxiliary materials slipped"."""
        while self.items[first].low in ("and", ",", "&"):
            first += 1
        k = first - 1
        while k >= self.consumed and (
            self.items[k].low in ("and", ",", "&") or is_plain(self.items[k])
        ):
            k -= 1
        start = k + 1
        while start < first and self.items[start].low in ("and", ",", "&"):
            start += 1
        opens = k < 0 or start > k + 1 or self.items[k].kind in FIGURE_KINDS
        joined = self.items[first - 1].low in ("and", "&")
        listed = self.items[first - 1].text == "," and start == 0
        return start if opens and (joined or (listed and self._ends_list(first))) else first

    def _ends_list(self, first: int) -> bool:
        """Whether words and an "and" follow: "suitcases, hats and umbrellas"."""
        k = first
        while k < len(self.items) and (is_plain(self.items[k]) or self.items[k].text == ","):
            k += 1
        return self._low_at(k) in ("and", "&")

    def _kinds_behind(self, index: int) -> set[str]:
        """The kinds of the tokens behind a verb, as far as its clause goes."""
        kinds = set()
        ahead = self.items[index + 1 : index + _CLAUSE_REACH]
        for k, token in enumerate(ahead):
            if token.low in _BREAKS or token.text in (";", "."):
                break
            if token.kind in ("flow", "balance"):
                break
            priced = token.kind == "money" and [m.low for m in ahead[k + 1 : k + 2]] in _EACH
            if not priced:
                kinds.add(token.kind)
        return kinds
