"""Insertions between a subject and its verb: "Exports to China, the largest market, fell"."""

from __future__ import annotations

from extractor.linking.cells import Subject
from extractor.linking.reader.exclusions import Exclusions
from extractor.linking.roles import (
    FIGURE_KINDS,
    period_role,
)
from extractor.linking.word_sets import INSERTION_OPENINGS, words

_INSERTION_ENDS = words("included excluded combined alike apart")
"""Words that end an insertion whatever opened it: ", oil included,"."""

_SHARE_VERBS = words(
    "accounted account accounts made make makes represented represents constituted constitutes",
    "constitute comprised comprises comprise",
)
_WHOLE_REACH = 6
"""How far behind "of" the whole of a share may stand: "of the country's exports"."""
_WHOLES = words("total shipments sales purchases deliveries earnings bill them these those it")
_CONTRASTS = words("but while whereas though although yet ;")
"""What parts one clause from the next, in which brackets may stand as well."""
_OF_PARTS = words("most mostly mainly chiefly largely predominantly primarily half much")
"""Words that open an insertion on where parts of the trade went or came from."""
_REMARK = 12
"""How many tokens a remark may have that no word marks as one."""
_PARTICIPLES = words("fed hit hurt led cut held spurred lent dealt struck sunk brought kept")
"""Participles of what was done to a flow that neither -ed nor -en ends."""
_DASHES = (",", "-", "–", "—", "--")
"""What sets an insertion apart on both sides."""
_PRICING = words("at worth equal equivalent")
_AGENT_REACH = 5
"""How far behind a participle "by" may stand."""
_FEWEST = 3
"""How many words make more than a member of a list."""


class Insertions(Exclusions):
    """Steps over what stands between a subject and its verb."""

    def _behind_bracket(self, start: int, end: int, subject: Subject) -> int:
        """Go on behind a bracket, whose own name a verb may follow.

        "Tea (+3%) rose to $2 bn, while rice (-6%) slipped to $3 bn".
        """
        told = self.clause.subject
        if told is None:
            return end + 1
        if subject == told:
            return self._past_appositive(end + 1)
        k = start - 1
        while k > 0 and self.items[k].kind not in FIGURE_KINDS and self.items[k].text != ")":
            told_up = self.items[k].low in ("and", ",") and self.items[k - 1].kind == "money"
            if (told_up or self.items[k].low in _CONTRASTS) and self._verb_follows(end + 1):
                self._open(subject, end)
                self.np_start = end + 1
                break
            k -= 1
        return end + 1

    def _closes_parts(self, index: int) -> bool:
        """The verb behind words on parts: "imports of 9 tonnes, most of them from Peru, cost"."""
        told = self.clause.subject
        if (
            told is None
            or not told.is_trade
            or index < _FEWEST
            or self.items[index - 1].text != ","
        ):
            return False
        for k in range(index - 2, max(0, index - _REMARK), -1):
            if self.items[k].kind in FIGURE_KINDS:
                return False
            if self.items[k].text == ",":
                closes = self.items[k + 1].low in _OF_PARTS
                self.np_start = index + 1 if closes else self.np_start
                return closes
        return False

    def _past_appositive(self, index: int) -> int:
        """The verb after the second comma is the subject's own.

        "Exports to China, the largest market, fell".
        """
        close = self._appositive_end(index)
        if close is None:
            return index
        inside = self.items[index + 1 : close]
        if any(m.kind in FIGURE_KINDS or m.kind == "streak" for m in inside):
            subject = self.clause.subject
            if subject is not None:
                self.resumes[close] = subject
            return index
        for k in range(index + 1, close):
            if self.items[k].low.startswith("same"):
                self._on_same_footing(k)
            if (
                self.items[k].kind == "period"
                and period_role(self.items, k) == "main"
                and self.items[k - 1].low in ("in", "for")
            ):
                self.clause.periods.append(k)
        self.np_start = self.consumed = close + 1
        return close + 1

    def _appositive_end(self, index: int) -> int | None:
        """The comma that closes an insertion opened at `index`, where a verb follows it."""
        if index + 2 >= len(self.items):
            return None
        for close in range(index + 2, min(index + 6, len(self.items) - 1)):
            if self.items[close].text == "," and self.items[close - 1].low in _INSERTION_ENDS:
                return close if self._verb_follows(close + 1) else None
        if self.items[index].low in ("which", "that", "who"):
            return next(
                (
                    k
                    for k in range(index + 2, min(index + 24, len(self.items) - 1))
                    if self.items[k].text == "," and self._verb_follows(k + 1)
                ),
                None,
            )
        if self.items[index].text not in _DASHES:
            return None
        opening = self.items[index + 1]
        agent = self._has_agent(index + 1)
        participle = opening.kind == "word" and opening.low.endswith("ed")
        priced = opening.low in _PRICING and any(
            m.kind in ("money", "percent") for m in self.items[index + 2 : index + 5]
        )  # "Tea, at $3 mn, was up", "The gap, at some 3 percent of output, was"
        mark = self.items[index].text
        if (
            opening.low not in INSERTION_OPENINGS
            and opening.kind not in ("place", "level", "share")
            and not (participle or agent)  # "Imports, inflated by crude, rose"
            and not priced
            and not (opening.kind == "percent" and not self._of_other_whole(index + 1, ("share",)))
        ):
            return self._remark_end(index)
        for close in range(index + 2, min(index + 34, len(self.items) - 1)):
            token = self.items[close]
            flow = participle and token.kind in ("flow", "balance")
            if token.text in (";", ".") or (flow and not agent):
                return None
            if token.text == mark and self._verb_follows(close + 1):
                return close
        return None

    def _has_agent(self, first: int) -> bool:
        """Whether a participle says what did it: ", swollen all year by foreign cars,"."""
        low = self.items[first].low
        if not (low.endswith(("ed", "en")) or low in _PARTICIPLES):
            return False
        if self.items[first].kind not in ("word", "direction"):
            return False
        for k in range(first + 1, min(first + _AGENT_REACH, len(self.items) - 1)):
            if self.items[k].kind == "punct" or self.items[k].kind in FIGURE_KINDS:
                return False
            if self.items[k].low == "by":
                return self.items[k + 1].kind not in FIGURE_KINDS
        return False

    def _remark_end(self, index: int) -> int | None:
        """Where a remark in other words closes: "domestic exports, things made here, fell"."""
        mark = self.items[index].text
        for close in range(index + 1, min(index + _REMARK, len(self.items) - 1)):
            token = self.items[close]
            if token.text == mark:
                told = close - index > _FEWEST and self._verb_follows(close + 1)
                return close if told else None
            if token.kind not in ("word", "level", "place") or token.low == "and":
                return None
        return None

    def _of_other_whole(self, first: int, kinds: tuple[str, ...] = ("share", "word")) -> bool:
        """Whether a share is none of trade: "made up 54 percent of the economy"."""
        share = next(
            (k for k in range(first, min(first + 4, len(self.items))) if self._is_rate(k)), None
        )
        if share is None or share + 1 >= len(self.items):
            return share is None
        of = self.items[share + 1]
        if of.kind not in kinds or not of.low.startswith("of"):
            return of.kind not in ("punct", "word", "period", "basis") or kinds == ("share",)
        behind = self.items[share + 2 : share + 2 + _WHOLE_REACH]
        if of.kind == "share" and behind[:1] and behind[0].kind == "punct":
            return of.low.split()[-1] != "total"  # "20 percent of the total economy, grew"
        return not any(m.kind in ("flow", "balance") or m.low in _WHOLES for m in behind)

    def _is_rate(self, k: int) -> bool:
        return self.items[k].kind == "percent"

    def _verb_follows(self, index: int) -> bool:
        while index < len(self.items) and (
            self.items[index].low.endswith("ly")
            or self.items[index].low in ("also", "has", "have", "had", "still", "even")
        ):
            index += 1
        if index >= len(self.items):
            return False
        token = self.items[index]
        if token.kind == "direction":
            return not token.low.endswith("ing") and not self._is_noun(index)
        if token.kind == "share":
            told = token.low.split()[0] in _SHARE_VERBS  # "Tea, which fell, made up a tenth"
            return told and not self._of_other_whole(index + 1)
        return (token.kind == "level" and not token.low.endswith("ing")) or (
            token.kind == "forecast" and token.value == "verb"
        )
