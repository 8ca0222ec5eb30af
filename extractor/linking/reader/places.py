"""Places outside a noun phrase: partners behind their figures, and owners."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.partners import joined, place_list, place_name
from extractor.linking.reader.base import ReaderBase
from extractor.linking.word_sets import POSSESSIVES, words

_BEFORE_PARTNERS = words("money percent quantity period word basis balance")
"""Kinds behind which "with", "to" and "from" bring the partner of the figures."""


class Places(ReaderBase):
    """Meets places that no noun phrase has taken."""

    def _on_place(self, index: int) -> int:
        """A place after the figures.

        "a surplus of 7.3 billion dlrs with Washington", "and Korea's to 6.5 billion".
        """
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        possessive = following is not None and following.low in POSSESSIVES
        if possessive:
            return self._owner(index)
        k = index - 1
        while k >= 0 and self.items[k].low in ("the", "both"):
            k -= 1
        subject = self.clause.subject
        if k < 1 or subject is None or not subject.is_trade or not self.clause.slots:
            return index + 1
        if (
            self.items[k].low == "for"
            and self.items[k - 1].kind in ("percent", "money")
            and subject.flow in ("exports", "imports")
        ):
            return self._partner_of_last(index)
        if subject.partner is not None:
            return index + 1
        low = self.items[k].low
        wanted = {
            "balance": ("with", "against"),
            "trade": ("with",),
            "exports": ("to",),
            "imports": ("from",),
        }[subject.flow or "trade"]
        before = self.items[k - 1]
        if low not in wanted or before.kind not in _BEFORE_PARTNERS:
            return index + 1
        if subject.flow in ("exports", "imports") and before.kind == "word":
            return index + 1
        last, places = place_list(self.items, index, len(self.items))
        if not places or any(
            p.value == (subject.reporter.value if subject.reporter else self.state.reporter)
            for p in places
        ):
            return index + 1
        partner = joined(self.items, places)
        self.clause.subject = replace(subject, partner=partner, others=())
        for slot in self.clause.slots:
            if slot.subject is subject or (
                slot.subject.is_trade and slot.subject.partner is None and not slot.listed
            ):
                slot.subject = replace(slot.subject, partner=partner)
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
