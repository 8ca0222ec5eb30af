"""Places outside a noun phrase: partners behind their figures, and owners."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Subject
from extractor.linking.partners import joined, place_list, place_name
from extractor.linking.reader.base import ReaderBase
from extractor.linking.word_sets import POSSESSIVES, words

_PARTNER_BEHIND = {
    "balance": ("with", "against"),
    "trade": ("with",),
    "exports": ("to", "with"),
    "imports": ("from", "with"),
}
"""Prepositions that bring the partner behind the figures of a flow."""
_BEFORE_PARTNERS = words("money percent quantity period word basis balance")
"""Kinds behind which "with", "to" and "from" bring the partner of the figures."""
_GOODS = words("goods products merchandise items commodities services")
"""Words for what was traded: "exported $3 bn in goods to Chile"."""
_SECOND_VERBS = words("was were is are came comes follows stood")
_RANKS = words(
    "first second third fourth fifth next then place spot behind position destination market",
    "partner supplier customer buyer source",
)
"""Words that put a partner behind its verb: "In third place was Peru, with $30 million"."""
_BEHIND_RANKED = words(", with at")


class Places(ReaderBase):
    """Meets places that no noun phrase has taken."""

    def _on_place(self, index: int) -> int:
        """A place after the figures.

        "a surplus of 7.3 billion dlrs with Washington", "and Korea's to 6.5 billion".
        """
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if following is not None and following.low in POSSESSIVES:
            return self._owner(index)
        k = index - 1
        while k >= 0 and self.items[k].low in ("the", "both"):
            k -= 1
        if k > 0 and self._is_behind_rank(k, index):
            return self._open_behind_rank(index)
        subject = self.clause.subject
        if k < 1 or subject is None or not subject.is_trade or not self.clause.slots:
            return index + 1
        goods_flow = subject.flow in ("exports", "imports")
        of_figure = self.items[k].low == "for" and self.items[k - 1].kind in ("percent", "money")
        if goods_flow and of_figure:
            return self._partner_of_last(index)
        if not self._brings_partner(k, subject):
            return index + 1
        self.partner_follows = self.partner_follows or subject.partner is None
        if subject is self.context or (subject.partner is not None and self.partner_follows):
            return self._partner_of_last(index)
        if subject.partner is not None:
            return index + 1
        return self._partner_behind(index, subject)

    def _is_behind_rank(self, verb: int, index: int) -> bool:
        """Whether a partner stands behind the verb that ranks it: "Third was Peru, with 3 bn"."""
        if self.items[verb].low not in _SECOND_VERBS or self.items[index].value.kind == "city":
            return False
        if not any(m.low in _RANKS for m in self.items[max(0, verb - 5) : verb]):
            return False
        ahead = self.items[index + 1 : index + 2]
        return bool(ahead) and ahead[0].low in _BEHIND_RANKED

    def _open_behind_rank(self, index: int) -> int:
        """The figures behind are of the trade told of with this partner."""
        base = self._sentence_subject() or (
            self.state.subject if self.state.last_was_trade else None
        )
        place = self.items[index]
        if base is not None and place.value.code not in (self.state.home, self.state.reporter):
            self._open(self._toward(base, place_name(place)), index)
            self.np_start = self.consumed = index + 1
        return index + 1

    def _brings_partner(self, k: int, subject: Subject) -> bool:
        """Whether the preposition at `k` stands behind figures and fits the flow."""
        before = self.items[k - 1].kind
        if self.items[k].low not in _PARTNER_BEHIND[subject.flow or "trade"]:
            return False
        if before == "word":
            if subject.source == "measured":  # "shipped 9 tonnes of tea to Kenya"
                return True
            goods_flow = subject.flow in ("exports", "imports")
            return not goods_flow or self.items[k - 1].low in _GOODS
        return before in _BEFORE_PARTNERS

    def _partner_behind(self, index: int, subject: Subject) -> int:
        """Give the clause and its figures the partner that is said behind them."""
        last, places = place_list(self.items, index, len(self.items))
        reporter = subject.reporter.value if subject.reporter else self.state.reporter
        if not places or any(p.value == reporter for p in places):
            return index + 1
        partner = joined(self.items, places)
        self.clause.subject = replace(subject, partner=partner, others=())
        for slot in self.clause.slots:
            own = slot.subject
            if own is subject or (own.is_trade and own.partner is None and not slot.listed):
                slot.subject = replace(own, partner=partner)
        return last

    def _owner(self, index: int) -> int:
        """Only the reporter changes.

        "Taiwan's surplus rose to 18.5 billion and Korea's to 6.5 billion".
        """
        after = self.items[index + 2] if index + 2 < len(self.items) else None
        subject = self._sentence_subject()
        if (
            after is None
            or subject is None
            or not (
                after.low in ("to", "of", "at", "by")
                or after.kind in ("direction", "level", "money", "percent", "forecast")
            )
        ):
            return index + 1
        place = self.items[index]
        name = place_name(place)
        if any(
            other.partner is not None and other.partner.value == name.value
            for other in (subject, *subject.others)
        ):
            self._open(subject.with_partner(name), index)
        else:
            self._open(replace(subject, reporter=name, others=(), bare=False), index)
        self.np_start = self.consumed = index + 2
        return index + 2

    def _partner_of_last(self, index: int) -> int:
        """Each figure has its own partner.

        "by 1.9% for EU countries and by 2.5% for non-EU countries".
        """
        last, places = place_list(self.items, index, len(self.items))
        if not places:
            return index + 1
        slot = self.clause.slots[-1]
        slot.subject = slot.subject.with_partner(joined(self.items, places))
        return last

    def _on_agency(self, index: int) -> int:
        """The agency's country reports from here on: "Statistics Norway says exports ..."."""
        code = str(self.items[index].value)
        if (
            code != self.state.home
            and len(code) == 3
            and any(m.kind in ("flow", "balance") for m in self.items[index:])
        ) and any(
            m.low in ("says", "said", "puts", "reports", "reported")
            for m in self.items[index : index + 3]
        ):
            self.state.reporter = code
        return index + 1
