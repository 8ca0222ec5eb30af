"""Branches that stand for their goods: "the sector's exports", "Kenya's flower industry sold"."""

from __future__ import annotations

from dataclasses import replace

from extractor.lexicon.items import canonical, key
from extractor.linking.cells import UNSTATED, Phrase, Subject
from extractor.linking.goods import DETERMINERS, is_plain, phrase
from extractor.linking.reader.scenes import Scenes
from extractor.linking.word_sets import BRANCHES, EARNING_VERBS, FUNCTION_WORDS, POSSESSIVES, words

_OF_THE_STATE = words("private public state informal formal export import foreign corporate")
"""Sectors of all goods."""
STATES = words(
    "raw frozen fresh live dried green black white crude bottled bulk canned chilled smoked",
    "roasted instant refined processed unrefined unprocessed semi-processed packaged",
)
"""What a good may be sold as, told without its name."""
_STATELESS = frozenset({"", "product", "products", "form"})
"""What may stand in place of its name: "the processed product"."""
_OWNING = words("by of from")
_BEHIND = 4
"""How far behind its flow a branch may stand: "exports by the domestic sector"."""
_BEFORE = 7
"""How far before it: "the industry has set itself the goal of exports"."""
_CROSSED = frozenset({"word", "forecast", "period", "level", "adjustment", "record"})
"""Kinds that may stand between a branch and its flow."""
_PART_OF = words("accounts accounted makes made represents represented contributes contributed")

_FIRMS = words("firms enterprises companies businesses sector")
_OWNED_BY = words(
    "private fdi foreign direct investment foreign-invested foreign-funded foreign-owned",
    "foreign-direct state-owned state-run domestic domestically-owned domestic-owned",
)
"""Whose firms are: what makes them a part of all that trade."""
_FIRMS_REACH = 9
_BESIDE_FIRMS = frozenset({"word", "level", "money", "percent", "period", "adjustment"})
"""Kinds that may stand between firms and their flow: "raked in 3 bn from exports"."""


class Branches(Scenes):
    """Names the good of a branch."""

    def _of_branch(self, subject: Subject, head: int) -> Subject:
        """The trade of the branch that the words around the flow at `head` name."""
        kind = self._kind_of_firms(head) if subject.item is None else None
        if kind is not None:
            return replace(subject, item=kind, bare=False, whole=False)
        if subject.item is not None or subject.flow not in ("exports", "imports"):
            return subject
        k = self._branch_before(head)
        if k is None:
            k = self._branch_behind(head)
        good = self._good_of_branch(k) if k is not None else None
        return subject if good is None else replace(subject, item=good, bare=False, whole=False)

    def _in_state(self, subject: Subject) -> Subject:
        """A state alone is one of the article's good: "Frozen imports" in news of shrimp."""
        named = subject.item
        if named is None or canonical(named.value) is not None:
            return subject
        state, _, head = named.value.partition(" ")
        good = self._good_of_topic() if state in STATES and head in _STATELESS else None
        if good is None or state in good.value.split():
            return subject
        return replace(subject, item=replace(named, value=f"{state} {good.value}"))

    def _kind_of_firms(self, head: int) -> Phrase | None:
        """Firms by who owns them, as the part of all trade that is theirs.

        "Private enterprises' exports", "the FDI sector imported", "FDI firms earned 3 bn from".
        """
        for k in range(head - 1, max(-1, head - 1 - _FIRMS_REACH), -1):
            token = self.items[k]
            if token.low in _FIRMS:
                first = self._first_of_kind(k)
                if first is None:
                    return None
                name = " ".join(
                    m.low for m in self.items[first : k + 1] if m.text not in ("(", ")")
                )
                return Phrase(name, self.items[first].start, token.end)
            possessive = token.low in POSSESSIVES and k == head - 1
            beside = token.kind in _BESIDE_FIRMS and token.low not in ("and", "but", "while")
            if not (possessive or beside):
                return None
        return None

    def _first_of_kind(self, k: int) -> int | None:
        """Where the name of a kind of firms begins that ends at `k`: "foreign-invested firms"."""
        first = k
        while first > 0 and (
            self.items[first - 1].low in _OWNED_BY or self.items[first - 1].text in ("(", ")")
        ):
            first -= 1
        return first if first < k and self.items[first].text not in ("(", ")") else None

    def _branch_before(self, head: int) -> int | None:
        for k in range(head - 1, max(-1, head - 1 - _BEFORE), -1):
            token = self.items[k]
            if token.low in BRANCHES:
                return k
            if token.kind not in _CROSSED or token.low in ("and", "but", "while"):
                return None
        return None

    def _branch_behind(self, head: int) -> int | None:
        if self._low_at(head + 1) not in _OWNING:
            return None
        for k in range(head + 2, min(head + 2 + _BEHIND, len(self.items))):
            token = self.items[k]
            if token.low in BRANCHES:
                return k
            if not is_plain(token) and token.low not in DETERMINERS:
                return None
        return None

    def _good_of_branch(self, k: int) -> Phrase | None:
        """The good before a branch, or that of the article: "the flower industry", "the sector"."""
        first = k
        while first > 0 and (is_plain(self.items[first - 1]) or self.items[first - 1].low == "and"):
            if self.items[first - 1].low in POSSESSIVES:
                break
            first -= 1
        if any(m.low in _OF_THE_STATE for m in self.items[first:k]):
            return None
        named = phrase(self.items, first, k) if first < k else None
        if named is not None:
            return named if canonical(named.value) is not None else None
        before = self.items[first - 1] if first else None
        if before is not None and before.low in FUNCTION_WORDS and before.low not in DETERMINERS:
            return None if before.low != "in" else self._good_of_topic()
        return self._good_of_topic()

    def _good_of_topic(self) -> Phrase | None:
        """The good that the article is about; its lead is exacter than a title that it repeats."""
        title, led = self.state.title_item, self.state.leading_item
        told = led is not None and bool({*key(led.value).split()} & {*key(title or "").split()})
        if title is not None and not title.startswith("non-") and not told:
            return Phrase(title, UNSTATED, UNSTATED)
        return replace(led, start=UNSTATED, end=UNSTATED) if led is not None else None

    def _told_of_branch(self, branch: int, verb: int, base: Subject) -> Subject | None:
        """What a branch earned, or is a part of: "the sector had earned $58 million"."""
        does = {self._low_at(verb), self._low_at(verb + 1)}
        part = bool(does & _PART_OF)
        if not (does & EARNING_VERBS or part) or base.flow != "exports":
            return None
        good = self._good_of_branch(branch)
        if good is None:
            return None
        return replace(base, item=good, partner=None, others=(), bare=False, source="good")
