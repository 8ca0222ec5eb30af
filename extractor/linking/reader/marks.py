"""Words and marks around the figures: times, bases, directions, forecasts, records, punctuation."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import NOT_TRADE, UNKNOWN, Subject
from extractor.linking.goods import DETERMINERS, is_plain
from extractor.linking.reader.verbs import Verbs
from extractor.linking.roles import (
    FIGURE_KINDS,
    period_role,
)
from extractor.linking.word_sets import (
    ACTIVE_FORECASTS,
    AUXILIARIES,
    CLAUSE_BREAKS,
    CUSTOMERS,
    POSSESSIVES,
    SUPPLIERS,
    words,
)

_BEFORE_BOUNDS = words("by of at with for worth in on and or")
"""Words behind which "up to" says how much at most."""


_BEHIND_STILL = words(", . and while in compared against at with to a last")
_RUNS = words("run streak string series slump slide spell trend period phase")
"""What lasts that is a move of trade."""
_WAS = words("was were remained stayed is are held")
_CAUSES = words("as because since amid after when while although though despite where")
"""Words behind which the trade told of is explained by something else."""
_COMPARING = words("compared comparing measured set matched")
"""What "when" may stand before in a comparison: "rose 3 percent when compared to May"."""
_BEFORE_FORECASTS = words("and while whereas but where though although when as")
_ACCOUNTS = words("goods services trade merchandise service invisibles")
_COMPARED = 8
"""How far behind "between" the second of two countries may stand."""
_LEADING = words("led topped headed paced")
"""Verbs of the one of several that comes first."""
_LISTS = (["list"], ["way"], ["pack"], ["field"], ["ranking"], ["table"])
"""What the first of several leads: "phones led the list with 3 bn"."""
_BRINGING_SIDES = words("for to from with")
_OTHER_SIDES = CUSTOMERS | SUPPLIERS
_MANIFOLD = words("double treble triple quadruple quintuple halve")
"""What somebody may mean to do with a flow."""


class Marks(Verbs):
    """Notes what is said around the figures of a clause."""

    def _on_word(self, index: int) -> int:
        item = self.items[index]
        low = item.low
        if item.text in self.state.aliases:
            return self._named_by_alias(index)
        if low == "occurred":
            return self._occurred(index)
        if self._former_or_latter(index) or self._turned(index):
            return index + 1
        told_when = low == "when" and self._low_at(index + 1) not in _COMPARING
        if told_when or (low in ("where", "that", "which") and self._tells_of_time(index)):
            time = index - 1 if index and self.items[index - 1].text != "," else index - 2
            self.when = time if time >= 0 and self.items[time].kind == "period" else None
            said = self._sentence_subject()
            if self.when is not None and said is None and not self.clause.slots:
                self.clause.when = self.when
            if said is None and self.clause.slots and self.clause.slots[-1].subject.is_trade:
                said = self.clause.slots[-1].subject  # "That was 3% less than in May, when ..."
            if self.when is not None and said is not None:  # "compared with May, when it was 3 bn"
                self._open(replace(said, others=()), index)
        self._base_said(index)
        end = self._left_out(index)
        if end > index + 1:
            return end
        if low == "same":
            self._on_same_footing(index)
        if low in _BRINGING_SIDES:
            side_end = self._worded_side(index)
            if side_end is not None:
                return side_end
        if low == "as" and [m.low for m in self.items[index + 1 : index + 3]] == ["a", "whole"]:
            return index + 3
        if low in CLAUSE_BREAKS:
            self.np_start = index + 1
            if low in _BEFORE_FORECASTS and self._foreseen(index + 1) > index + 1:
                return self.np_start
        if low in _LEADING and self._leads(index):
            self._verb(index)
        if low in _OTHER_SIDES:
            self._side_list(index, "exports" if low in CUSTOMERS else "imports")
        if low == "account" and index:
            before = self.items[index - 1].low
            told = self.clause.subject
            waiting = told is not None and told.flow == "balance" and not self.clause.slots
            if waiting and before == "trade":
                self.np_start = self.consumed = index + 1
            if not waiting and before in _ACCOUNTS:
                return self._balance_phrase(index)
        return index + 1

    def _leads(self, index: int) -> bool:
        """Whether one of several is put first: "tea led with 3 bn", "Peru led the gains"."""
        named = [m.low for m in self.items[index + 1 : index + 4]]
        if named[:1] == ["the"] and named[1:2] in _LISTS and named[2:] in (["with"], ["at"]):
            return True
        ahead = self.items[index + 1 : index + 3]
        moved = len(ahead) == 2 and ahead[0].low == "the" and ahead[1].kind == "direction"
        alone = moved and self._flow_ahead(index) is None
        return bool(ahead) and (ahead[0].low == "with" or alone)

    def _side_list(self, index: int, flow: str) -> None:
        """The list is of partners.

        "The biggest customers were Turkey with $2.9 billion, Italy with ...".
        """
        verb = next(
            (
                k
                for k in range(index + 1, min(index + 6, len(self.items)))
                if self.items[k].low in ("were", "are")
            ),
            None,
        )
        if (
            verb is None
            or not self.trade
            or self.items[index].low[-1] != "s"
            or verb + 1 >= len(self.items)
            or self.items[verb + 1].kind != "place"
        ):
            return
        said = self._sentence_subject()
        if said is not None and said.flow == flow:
            return
        told = self._trade_at_hand()
        same = told is not None and told.flow == flow and not self.new_paragraph
        self._open(
            Subject(
                flow,
                (self.items[index].start, self.items[index].end),
                item=told.item if told is not None and same else None,
                reporter=said.reporter if said else None,
                bare=True,
                source="side",
            ),
            index,
        )
        self.np_start = self.consumed = verb + 1

    def _on_punct(self, index: int) -> int:
        text = self.items[index].text
        if text == "(":
            return self._bracket(index)
        if index in self.resumes:
            self._open(self.resumes[index], index)
            self.np_start = self.consumed = index + 1
            return index + 1
        if text == ";" and self.clause.slots and self.clause.subject is not None:
            signs = self.clause.signs
            self._open(self.clause.subject, index)  # what is said behind it is said anew
            self.clause.signs.extend(signs)
        if text == "," and self._aside_end(index) is not None:
            return self._aside_end(index) or index + 1  # "Toys, meanwhile, grew"
        if text == "," and self._resumes_main(index):
            return index + 1
        if text == ",":
            self._name_insertion(index)
        if text in (",", ";", ":", "-", "–", "—", "…", "...", "|"):
            self.np_start = index + 1
        return index + 1

    def _resumes_main(self, index: int) -> bool:
        """What trade did goes on behind a clause of cause: "fell as demand weakened, losing 5%"."""
        main = self._sentence_subject()
        clause = self.clause
        if main is None or clause.slots or clause.subject not in (NOT_TRADE, UNKNOWN):
            return False
        opening = {m.low for m in self.items[max(0, clause.first - 2) : clause.first + 1]}
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if following is None or opening.isdisjoint(_CAUSES) or not self._moves_on(index + 1):
            return False
        self._open(replace(main, others=main.others), index)
        self.np_start = self.consumed = self.last_verb = index + 1
        return True

    def _moves_on(self, index: int) -> bool:
        """A participle of movement or level, or "up" and "down" with their figure."""
        token = self.items[index]
        if token.kind in ("direction", "level") and token.low.endswith("ing"):
            return True
        ahead = self.items[index + 1 : index + 2]
        return token.kind == "direction" and bool(ahead) and ahead[0].kind in ("percent", "money")

    def _on_basis(self, index: int) -> int:
        self.clause.bases.append(index)
        return index + 1

    def _on_adjustment(self, index: int) -> int:
        self.clause.adjustments.append(index)
        return index + 1

    def _on_record(self, index: int) -> int:
        self._balance_of_record(index)
        self.clause.records.append(index)
        return index + 1

    def _on_streak(self, index: int) -> int:
        if self.items[index].low.startswith("last") and self._lasts_other(index):
            return index + 1
        self._balance_of_streak(index)
        self.clause.streaks.append(index)
        return index + 1

    def _lasts_other(self, index: int) -> bool:
        """What lasts is no move of trade: "the fishing ban lasted 47 days"."""
        before = self.items[max(self.np_start, self.consumed) : index]
        return any(
            m.kind in ("topic", "not_trade") or (is_plain(m) and m.low not in _RUNS) for m in before
        )

    def _on_forecast(self, index: int) -> int:
        if self.items[index].value == "verb" and not self.items[index].low.startswith(
            ACTIVE_FORECASTS
        ):
            self._verb(index)
        self.clause.forecasts.append(index)
        if self._other_deed(index):
            self._open(NOT_TRADE, index)
        return index + 1

    def _other_deed(self, index: int) -> bool:
        """A verb that no class knows does no trade.

        "Japan will give Kenya $120 million", "pledged to invest".
        """
        k = index + 1
        while k < len(self.items) and (
            self.items[k].low.endswith("ly")
            or self.items[k].low in ("also", "be", "have", "then", "only", "still", "likely")
        ):
            k += 1
        if (
            self.items[index].value != "verb"
            or k >= len(self.items)
            or self.clause.subject is not None
        ):
            return False
        deed = self.items[k]
        if deed.low in ("compare", "take", "bring"):
            return False
        return (
            deed.kind == "word"
            and is_plain(deed)
            and k == index + 1
            and self.items[index].low.split()[-1] in AUXILIARIES
            and self._flow_ahead(index) is None
        )

    def _on_share(self, index: int) -> int:
        item = self.items[index]
        if not item.low.startswith("of"):
            self._verb(index)
            self._whose_share(index)
        self._share_is_subject(index)
        self.clause.share = True
        flow = next((word for word in item.low.split() if word in ("exports", "imports")), None)
        if flow is not None and self._of_last_share(flow, item):
            return index + 1
        if flow is not None and self._sum_follows_whole(index + 1):
            self._open_whole(Subject(flow, (item.start, item.end)), index)
            return index + 1
        return self._denominator(index + 1)

    def _on_not_trade(self, index: int) -> int:
        low = self.items[index].low
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if low == "working days":
            return index + 1
        self._open(NOT_TRADE, index)
        self.np_start = index + 1
        if following is not None and following.kind in ("balance", "flow"):
            self.np_start = self.consumed = index + 2
            return index + 2
        rivals = self._past_rivals(index + 1) if low.endswith("between") else None
        if rivals is not None:
            self.np_start = self.consumed = rivals
            return rivals
        return index + 1

    def _past_rivals(self, index: int) -> int | None:
        """Past the exports of two: "the gap between Korea's exports and Japan's"."""
        ahead = self.items[index : index + _COMPARED]
        join = next((k for k, m in enumerate(ahead) if m.low == "and"), len(ahead))
        flow = any(m.kind == "flow" for m in ahead[:join])
        other = ahead[join + 1 : join + 2]
        return index + join + 2 if flow and other and other[0].kind == "place" else None

    def _on_period(self, index: int) -> int:
        if self.items[index].low == "same terms":
            self._on_same_footing(index)
            return index + 1
        role = period_role(self.items, index)
        if role in ("main", "anchored"):
            self.clause.periods.append(index)
        elif role == "basis":
            self.clause.bases.append(index)
        elif role == "since":
            self.clause.since.append(index)
        return index + 1

    def _on_direction(self, index: int) -> int:
        direction = self.items[index].value
        if self._is_agreement(index):
            self._open(NOT_TRADE, index)
            return index + 1
        if self._bounds_figure(index) or (
            self.items[index].low == "ahead" and self._follows(index)
        ):
            return index + 1
        if not self._is_noun(index):
            self._verb(index)
        self.clause.directions.append(index)
        if self._is_aim(index):
            return index + 1
        if direction.percent is not None or (
            direction.sign == 0
            and index + 1 < len(self.items)
            and (
                (self.items[index + 1].low in ("from", "on") and not self._is_count(index + 2))
                or self.items[index + 1].kind == "basis"
                or (self.items[index + 1].low in _BEHIND_STILL and self._says_basis(index))
                or self._stands_still(index)
                or self._is_same(index)
            )
        ):
            self._slot(index, "growth")
            return self._compared_good(index)
        return index + 1

    def _is_aim(self, index: int) -> bool:
        """What somebody means to do with trade told behind: "the goal is to double exports"."""
        if not index or self.items[index - 1].low != "to" or self.items[index].low not in _MANIFOLD:
            return False
        k = index + 1
        while k < len(self.items) and (
            is_plain(self.items[k])
            or self.items[k].kind == "place"
            or self.items[k].low in POSSESSIVES | DETERMINERS
        ):
            k += 1
        return k < len(self.items) and self.items[k].kind in ("flow", "balance")

    def _is_agreement(self, index: int) -> bool:
        """ "The contract is worth 3 bn", but "they contract by 3 percent"."""
        named = self.items[index].low in ("contract", "contracts") and index > 0
        return named and self.items[index - 1].low in DETERMINERS | {"new", "supply"}

    def _is_count(self, index: int) -> bool:
        """A bare number, of a rate or a price: "quoted at 3.72, little changed from 3.7", or a rate
        beside another: "grew 2 percent, little changed from the 3 percent of 2013".
        """
        ahead = self.items[index : index + 2]
        if any(m.kind == "percent" for m in ahead):
            return any(s.mention.kind == "percent" for s in self.clause.slots)
        return bool(ahead) and ahead[0].kind == "number"

    def _stands_still(self, index: int) -> bool:
        """A level that the article compares did not move: "was unchanged at 3 bn"."""
        if self.state.basis is None or not index or self.items[index].low == "flat":
            return False
        was = self.items[index - 1].low in _WAS or self.items[index - 1].low.endswith("ly")
        following = self.items[index + 1 : index + 3]
        at = len(following) > 1 and following[0].low == "at" and following[1].kind == "money"
        return was and (at or following[0].text in (".", ";"))

    def _is_same(self, index: int) -> bool:
        """A level that is that of another time: "$3 bn, the same as in May", but no growth."""
        growth = any(s.mention.kind == "percent" for s in self.clause.slots)
        return self.items[index].low.endswith("same as") and not growth

    def _bounds_figure(self, index: int) -> bool:
        """A most, and no move: "shrank by up to 5 percent", "worth up to $3 billion"."""
        if self.items[index].low != "up" or not 0 < index < len(self.items) - 2:
            return False
        before, to, figure = (self.items[k] for k in (index - 1, index + 1, index + 2))
        return to.low == "to" and before.low in _BEFORE_BOUNDS and figure.kind in FIGURE_KINDS

    def _says_basis(self, index: int) -> bool:
        """Whether the sentence says what "unchanged" is measured against, and no figure."""
        near = self.items[index + 1 : index + 4]
        return not any(m.kind in FIGURE_KINDS for m in near) and any(
            m.kind == "basis" or (m.kind == "period" and period_role(self.items, k) == "basis")
            for k, m in enumerate(self.items)
        )
