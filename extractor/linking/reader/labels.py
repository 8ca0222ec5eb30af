"""Labels at the head of a sentence, and the short names that an article gives."""

from __future__ import annotations

from dataclasses import replace

from extractor.lexicon.items import key
from extractor.lexicon.places import is_group
from extractor.linking.cells import Phrase, Subject
from extractor.linking.goods import is_plain, phrase, split_goods
from extractor.linking.noun_phrases import read_phrase
from extractor.linking.partners import place_name, word_partner
from extractor.linking.reader.flows import Flows
from extractor.linking.word_sets import (
    CUSTOMERS,
    INSERTION_OPENINGS,
    POSSESSIVES,
    PREPOSITIONS,
    SUPPLIERS,
    VIEWS,
    WIDE_REPORTERS,
    words,
)
from extractor.mentions.types import Mention, Percent, names_trade

_PARTNER_HEADS = words("partner destination market supplier customer source origin buyer")
"""Words of a heading that make the labels below it partners."""
_SECTORS = words("sector segment category industry market")
"""Words behind the good of a sentence: "In the wine sector, ..."."""

_AMONG = words("among amongst of")
_ROLE_REACH = 9
"""How many words may lead up to the role of the partners listed."""
_LABEL_REACH = 12
"""How many words a label may have."""
_LABEL_KINDS = words("word place punct")
_SIGNED_SERIES = words("and ,")
_OTHER_LABELS = words(
    "source sources note notes poll polls median consensus survey update table chart figure photo",
    "picture contact price prices average total value level previous prior revised actual target",
    "goal rank forecast change weight population area currency exchange expected estimate share",
    "shares growth companies firms jobs workers people respondents date tel phone",
)
"""Heads of labels whose figures are not of a good."""
_OTHER_SIDES = SUPPLIERS | CUSTOMERS


class Labels(Flows):
    """Reads what a sentence opens with, and the names that stand for a phrase."""

    def _prefix(self) -> int:
        """The figures are of the article's own flow again: "By region, ..."."""
        start = 1 if self.items[0].kind == "punct" else 0
        self._place_label(start)
        self._reporter_front(start)
        self._scene(start)
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
        role = self._fronted_role(start)
        if role is not None:
            self.np_start = self.consumed = role
        elif self.state.last_was_trade or self.sentence_is_line:
            self._goods_label(start)
        return self.consumed

    def _fronted_role(self, start: int) -> int | None:
        """The flow of the partners listed: "Among suppliers, Spain (+6%)", "Top buyers: Spain".

        The token behind the role, where the sentence opens with one.
        """
        if start >= len(self.items):
            return None
        head = range(start, min(start + _ROLE_REACH, len(self.items) - 1))
        colon = any(
            self.items[k].low in _OTHER_SIDES and self.items[k + 1].text == ":" for k in head
        )
        if self.items[start].low not in _AMONG and not colon:
            return None
        end = next(
            (k + 1 for k in head if self.items[k].low in _OTHER_SIDES),
            None,
        )
        if end is None:
            return None
        said = any(m.kind == "level" for m in self.items[start:end])
        if said and self.items[start].low not in _AMONG:
            return None  # "Peru was the main buyer: sales rose"
        flow = "imports" if self.items[end - 1].low in SUPPLIERS else "exports"
        told = self.state.subject or Subject(flow)
        item = None if told.is_listed else told.item
        self.state.subject = replace(
            told, flow=flow, flow_span=None, sign=0, partner=None, item=item, source="view"
        )
        self.context = self.state.subject
        self.state.last_was_trade = True
        return end + 1 if self.items[end].text in (",", ":") else end

    def _place_label(self, start: int) -> None:
        """A place before a colon: the reporter of the line, or the partner of its flows.

        "Germany: exports -1.2 percent" in a list of countries that report; "Third countries:
        exports 46.9 bn euros, imports 30.6 bn" in a text of one reporter.
        """
        read = self._labelled_place(start)
        if read is None:
            return
        end, name = read
        flow_next = names_trade(self.items[end : end + 4])
        known = name.value == self.state.home or name.value in self.state.reporters
        group = self.items[start].kind != "place" or self.items[start].value.kind == "group"
        partner = group or self.state.list_head & _PARTNER_HEADS or self._labels_partners()
        if flow_next and not known and partner:
            self.label = self.state.scene_partner = name
        elif not group and (flow_next or known):
            self.state.labels_report = True
            self.state.reporter = name.value
            if self.state.subject is not None:
                self.state.subject = replace(self.state.subject, reporter=None)
                self.context = self.state.subject
        else:
            return
        self.consumed = self.np_start = end

    def _labels_partners(self) -> bool:
        """Whether a label is a partner: an article of one country has told of its own trade."""
        state = self.state
        own = state.home_is_sure and state.home_told and state.home not in WIDE_REPORTERS
        return own and not state.labels_report and not is_group(str(state.home))

    def _labelled_place(self, start: int) -> tuple[int, Phrase] | None:
        """The place and the token behind its colon."""
        stop = min(start + _LABEL_REACH, len(self.items))
        read = word_partner(self.items, start, stop)
        if read is None and start < stop and self.items[start].kind == "place":
            read = start + 1, place_name(self.items[start])
        if read is None or read[0] + 1 >= len(self.items) or self.items[read[0]].text != ":":
            return None
        return read[0] + 1, read[1]

    def _goods_label(self, start: int) -> bool:
        """The good before a colon and its figures: "Toys and games: $1.4 bn, +3.3%"."""
        start = self._past_fronted(start)
        colon = self._colon_before_figures(start)
        base = self.context
        if colon is None or base is None or not base.is_trade:
            return False
        owner = self._label_owner(start)
        first = start if owner is None else owner[0]
        found = phrase(self.items, first, self._label_end(start, colon), listed=True)
        if found is None or not self._label_names_good(found):
            return False
        subject = self._in_good(base, found)
        if owner is not None:
            subject = replace(subject, reporter=owner[1])
        others = tuple(replace(subject, item=good) for good in split_goods(self.items, found))
        self._open(replace(subject, others=others), start)
        self._signs_are_percentages(colon + 1)
        self.state.known_goods.add(key(found.value))
        self.labelled = True
        self.np_start = self.consumed = colon + 1
        return True

    def _label_owner(self, start: int) -> tuple[int, Phrase] | None:
        """Whose good it is, where several report: "Chilean wine: $2 bn", "Peru's wine: $1 bn"."""
        place = self.items[start]
        reporters = {*self.state.reporters, self.state.home}
        if len(reporters) == 1 or place.kind != "place" or place.value.code not in reporters:
            return None
        owned = self.items[start + 1].low in POSSESSIVES
        adjective = place.value.form == "adjective"
        return (start + 1 + owned, place_name(place)) if owned or adjective else None

    def _past_fronted(self, start: int) -> int:
        """Where the label begins behind an opening: "On the bright side, toys: $1.4 bn"."""
        if start >= len(self.items) or self.items[start].low not in PREPOSITIONS:
            return start
        ahead = range(start, min(start + _LABEL_REACH, len(self.items)))
        return next((k + 1 for k in ahead if self.items[k].text == ","), start)

    def _colon_before_figures(self, start: int) -> int | None:
        """The colon behind nothing but the words of a name, before a figure or its direction."""
        k = start
        while k < min(start + _LABEL_REACH, len(self.items)) and self.items[k].text != ":":
            token = self.items[k]
            if token.kind not in _LABEL_KINDS or token.text in ("(", ";"):
                return None
            k += 1
        if (
            k == start
            or not is_plain(self.items[k - 1])
            or k + 1 >= len(self.items)
            or self.items[k].text != ":"
        ):
            return None
        ahead = self.items[k + 1]
        if ahead.kind == "direction" and k + 2 < len(self.items):
            ahead = self.items[k + 2]
        signed = ahead.kind == "number" and (ahead.text[0] in "+-−–" or self._counts_in_unit(k + 1))
        return k if signed or ahead.kind in ("money", "percent", "quantity") else None

    def _counts_in_unit(self, index: int) -> bool:
        """A number in the unit of its list, with its growth behind it: "Metals: 1,300 (-4.0)"."""
        behind = self.items[index + 1 : index + 3]
        return len(behind) == 2 and behind[0].text == "(" and behind[1].text[0] in "+-−–"

    def _label_end(self, start: int, colon: int) -> int:
        """The end of the name, before an insertion: "Machinery, the top category: $2 bn"."""
        for k in range(start + 1, colon - 1):
            if self.items[k].text == "," and self.items[k + 1].low in INSERTION_OPENINGS:
                return k
        return colon

    def _label_names_good(self, found: Phrase) -> bool:
        """Whether a label may name a good: not "Source", "Poll" or a head of other figures."""
        return self._known(found.value) or not set(found.value.split()) & _OTHER_LABELS

    def _signs_are_percentages(self, index: int) -> None:
        """Signed numbers behind a label are growth: "Machinery and metals: +6.5 and -5.1"."""
        end = index
        while end < len(self.items) and (
            self.items[end].low in _SIGNED_SERIES or self.items[end].kind == "number"
        ):
            end += 1
        if end < len(self.items) and self.items[end].text == "(":
            return  # "+1 107 (+4.7%)": a sum in the unit of the list
        for k in range(index, end):
            number = self.items[k]
            if number.kind == "number" and number.text[0] in "+-−–":
                percent = Percent(number.value, None, signed=True)
                self.items[k] = replace(number, kind="percent", value=percent)

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
