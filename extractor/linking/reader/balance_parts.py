"""Parts of a balance by partner: "Trade with Japan accounted for $4 billion of the deficit"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import NounPhrase, Subject
from extractor.linking.clauses import Slot
from extractor.linking.reader.all_sides import AllSides
from extractor.linking.word_sets import words

_MAKING_UP = words(
    "accounted accounts contributed contributes supplied supplies provided provides produced",
    "generated represented represents yielded made makes formed constituted",
)
"""What trade with a partner does to the balance that it is a part of."""
_COMING = words("came comes coming stemmed stems resulted results arose arises originated")
_OF_WHOLE = words("it that this them which")
_UP_TO_SUM = 6
"""How far behind the verb its sum may stand."""


class BalanceParts(AllSides):
    """Reads the trade with a partner as that partner's part of the balance told of."""

    def _part_of_balance(self, read: NounPhrase) -> bool:
        """Whether the phrase was "trade with Peru" as a part of a balance, and is dealt with."""
        side, base = read.subject.partner, self._told_last()
        named = read.subject.item is not None or read.subject.flow != "trade"
        if side is None or named or base is None or base.flow != "balance":
            return False
        slot = self._sum_that_came(read.first)
        if slot is not None:
            full = self._with_side(slot.subject, read)
            alone = slot.subject.partner is not None
            for each in [slot] if alone else self.clause.slots:
                if each is slot or each.subject == slot.subject:
                    each.subject = full
        elif self._makes_up(read.last) and self._is_of_whole(read.last):
            full = self._with_side(base, read)
            self._open(full, read.first)
        else:
            return False
        self.clause.subject = full
        self.trade = True
        self.np_start = self.consumed = read.last
        return True

    def _with_side(self, base: Subject, read: NounPhrase) -> Subject:
        return replace(
            base, partner=read.subject.partner, others=(), bare=False, whole=False, joint=False
        )

    def _sum_that_came(self, first: int) -> Slot | None:
        """The sum before "came from trade with Peru", or before "from trade with Peru" again."""
        slot = self.clause.slots[-1] if self.clause.slots else None
        if slot is None or slot.subject.flow != "balance" or self._low_at(first - 1) != "from":
            return None
        between = [m.low for m in self.items[slot.index + 1 : first - 1]]
        again = not between and slot.subject.partner is not None
        return slot if again or (between and between[-1] in _COMING) else None

    def _makes_up(self, verb: int) -> bool:
        """A verb of making up a whole, and its sum: "supplied $4 bn", "and with Peru for $2 bn"."""
        verbal = self._low_at(verb).removesuffix(" for")
        if verbal != "for" and verbal not in _MAKING_UP:
            return False
        ahead = self.items[verb + 1 : verb + _UP_TO_SUM]
        kinds = [m.kind for m in ahead if m.kind in ("money", "balance", "flow", "percent")]
        return kinds[:1] == ["money"]

    def _is_of_whole(self, verb: int) -> bool:
        """Whether the balance is said to be the whole: "$4 bn of the gap", "Of that, ..."."""
        lows = [m.low for m in self.items]
        if lows[0] == "of" and lows[1] in _OF_WHOLE | {"the"}:
            return True
        told = self._sentence_subject()
        if told is not None and told.flow == "balance" and lows[verb] == "for":
            return True  # "and trade with Peru for $2 bn"
        money = next(k for k in range(verb, len(lows)) if self.items[k].kind == "money")
        link, behind = lows[money + 1 : money + 3], self.items[money + 3 : money + 5]
        if link[:1] not in (["of"], ["to"]):
            return False
        named = link[-1] == "the" and any(m.kind == "balance" for m in behind)
        return named or link[-1] in _OF_WHOLE

    def _is_worth_of(self, subject: Subject) -> bool:
        """The value of what was weighed: "9 tonnes were shipped, while export value rose 5%"."""
        end = subject.flow_span[1] if subject.flow_span else 0
        behind = next((m.low for m in self.items if m.start >= end), "")
        return behind in ("value", "values")

    def _weighed_before(self, subject: Subject) -> Subject | None:
        """What a value is of in its paragraph: "Tea shipments reached 9 tonnes. Export value rose".

        What went to one partner only is told of with it.
        """
        if not subject.bare or self.new_paragraph or not self._is_worth_of(subject):
            return None
        told = self._trade_at_hand()
        whole = told is not None and told.partner is None and told.flow == subject.flow
        return told if whole else None

    def _says_trade(self, subject: Subject) -> bool:
        """Whether a balance is said to be one of trade: "a trade surplus"."""
        spans = ((m.start, m.end) == subject.flow_span for m in self.items)
        head = next((k for k, own in enumerate(spans) if own), 0)
        return head > 0 and self.items[head - 1].low == "trade"
