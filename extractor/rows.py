"""Rows of the table under way: the claims of one cell, and values that repeat each other."""

from __future__ import annotations

from dataclasses import dataclass, field

from extractor.linking.cells import Claim
from extractor.linking.repeated import digits, passes, rounds

IN_MONEY = ("amount", "change")
_TOLD_AGAIN = "told again"
"""The rule of a figure that another sentence repeats for the same cell."""
_BRACKET = "bracket"
"""The rule of figures in brackets, which may give another one in full."""


@dataclass(slots=True)
class Row:
    """A fact under construction."""

    key: tuple[object, ...]
    claims: dict[str, Claim] = field(default_factory=dict)

    @property
    def place(self) -> tuple[object, ...]:
        """Reporter, flow, good and partner of the cell."""
        return self.key[:4]

    def accepts(self, claim: Claim) -> bool:
        """Whether the claim fills a gap of this row or repeats what it has."""
        held = self.claims.get(claim.measure)
        if claim.measure in IN_MONEY and any(
            other.currency != claim.currency
            for measure, other in self.claims.items()
            if measure in IN_MONEY
        ):
            return False
        if held is None:
            return True
        if claim.measure == "growth" and held.basis and claim.basis and held.basis != claim.basis:
            return False
        same = held.value == claim.value and held.upper == claim.upper
        if held.sentence == claim.sentence and _set_apart(held, claim):
            return same
        return same or rounds(held.value, claim.value) or passes(held, claim)

    def repeat(self, claim: Claim) -> None:
        """Take a figure that the row has, told once more with an adjustment or without."""
        self.add(claim)
        held = self.claims[claim.measure]
        held.adjustment = held.adjustment or claim.adjustment

    def add(self, claim: Claim) -> None:
        """Take a claim that the row accepts; of two values the one with more digits stands."""
        held = self.claims.get(claim.measure)
        if held is not None and held.sentence != claim.sentence:
            held.note(_TOLD_AGAIN)
        if held is None or digits(claim.value) > digits(held.value):
            if held is not None:
                claim.rules = [*held.rules, *claim.rules]
                claim.record = claim.record or held.record
                claim.basis = claim.basis or held.basis
            self.claims[claim.measure] = claim
            return
        held.basis = held.basis or claim.basis
        if claim.record and not held.record:
            held.record, held.record_since = claim.record, claim.record_since


def _set_apart(first: Claim, second: Claim) -> bool:
    """Whether a sentence sets one figure against the other, so that neither repeats it.

    "to $170 bn from $165 bn", "8 percent in value and 7.6 percent in volume".
    """
    if ("earlier" in first.rules) != ("earlier" in second.rules):
        return True
    loose = any(c.qualifier or _BRACKET in c.rules for c in (first, second))
    return first.measure == "growth" and not loose
