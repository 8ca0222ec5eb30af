"""Labels at the head of a sentence, and the short names that an article gives."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Phrase, Subject
from extractor.linking.goods import phrase
from extractor.linking.noun_phrases import read_phrase
from extractor.linking.reader.phrases import Phrases
from extractor.linking.word_sets import VIEWS, words
from extractor.mentions.types import Mention

_PARTNER_HEADS = words("partner destination market supplier customer source origin buyer")
"""Words of a heading that make the labels below it partners."""
_SECTORS = words("sector segment category industry market")
"""Words behind the good of a sentence: "In the wine sector, ..."."""


class Labels(Phrases):
    """Reads what a sentence opens with, and the names that stand for a phrase."""

    def _prefix(self) -> int:
        """The figures are of the article's own flow again: "By region, ..."."""
        start = 1 if self.items[0].kind == "punct" else 0
        self._reporter_label(start)
        self._reporter_front(start)
        words = [m.low for m in self.items[start : start + 3]]
        if words[:2] in (["in", "the"], ["for", "the"]):
            self._sector(start + 2)
        if (
            len(words) == 3
            and words[0] == "by"
            and words[1].rstrip("s") in VIEWS
            and self.state.subject is not None
        ):
            main = self.state.flow if self.state.flow in ("exports", "imports") else "exports"
            flow = {"destination": "exports", "origin": "imports", "source": "imports"}.get(
                words[1].rstrip("s"), main
            )
            self.state.subject = Subject(flow or self.state.subject.flow, source="view")
            self.state.last_was_trade = True
            return start + 2
        return 0

    def _reporter_label(self, start: int) -> None:
        """The label before the colon is the reporter: "Germany: exports -1.2 percent"."""
        if (
            start + 2 >= len(self.items)
            or self.items[start].kind != "place"
            or self.items[start + 1].text != ":"
        ):
            return
        code = self.items[start].value.code
        flow_next = any(m.kind in ("flow", "balance") for m in self.items[start + 2 : start + 6])
        known = code == self.state.home or code in self.state.reporters
        partners = self.state.list_head & _PARTNER_HEADS
        if flow_next and not known and partners:
            self.label = Phrase(code, self.items[start].start, self.items[start].end)
            self.consumed = self.np_start = start + 2
        elif flow_next or known:
            self.state.reporter = code
            self.consumed = self.np_start = start + 2

    def _reporter_front(self, start: int) -> None:
        """The country whose trade follows: "In Malaysia, exports rose"."""
        items = self.items
        if (
            start + 3 >= len(items)
            or items[start].low != "in"
            or items[start + 1].kind != "place"
            or items[start + 2].text != ","
        ):
            return
        after = (
            start + 4
            if items[start + 3].low in ("the", "total") and start + 4 < len(items)
            else start + 3
        )
        if (
            items[after].kind == "flow"
            and items[after].value[1] == "plain"
            and len(items[start + 1].value.code) == 3
        ):
            self.state.reporter = items[start + 1].value.code

    def _sector(self, first: int) -> None:
        """The good that the sentence is about: "In the wine sector, ..."."""
        comma = next(
            (k for k in range(first, min(first + 6, len(self.items))) if self.items[k].text == ","),
            None,
        )
        if comma is None or self.items[comma - 1].low not in _SECTORS:
            return
        found = phrase(self.items, first, comma - 1)
        if (
            found is not None
            and self._known(found.value)
            and self.state.subject is not None
            and self.state.flow is not None
        ):
            self.state.subject = Subject(
                self.state.goods_flow or self.state.flow, item=found, source="sector"
            )
            self.state.last_was_trade = True
            self.np_start = self.consumed = comma + 1

    def _alias(self, inside: range) -> None:
        """The short name stands for the phrase from here on: "non-oil domestic exports (NODX)"."""
        words = [self.items[k] for k in inside]
        subject = self.clause.subject
        if (
            len(words) == 1
            and words[0].text.isupper()
            and len(words[0].text) > 2
            and subject is not None
            and subject.is_trade
        ):
            self.state.aliases[words[0].text] = replace(subject, partner=None, others=())

    def _named_by_alias(self, index: int) -> int:
        meant = self.state.aliases[self.items[index].text]
        flow = Mention(
            "flow",
            self.items[index].start,
            self.items[index].end,
            self.items[index].text,
            (meant.flow, "plain"),
            "alias",
        )
        self.items[index] = flow
        read = read_phrase(self.items, index, self.consumed)
        subject = replace(
            read.subject,
            item=read.subject.item or meant.item,
            reporter=read.subject.reporter or meant.reporter,
            bare=False,
        )
        return self._take(read, subject)
