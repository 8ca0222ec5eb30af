"""Rows of the table under way: the claims of one cell, and values that repeat each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from extractor.linking.cells import Claim
from extractor.mentions.numbers import last_place

IN_MONEY = ("amount", "change")
_TOLD_AGAIN = "told again"
"""The rule of a figure that another sentence repeats for the same cell."""
_BRACKET = "bracket"
"""The rule of figures in brackets, which may give another one in full."""
_ROUNDING = Decimal("0.06")
"""Values further apart than this part of the finer one are not the same, however rounded."""
NEAR_HEDGED = Decimal("0.2")
"""How far from the full figure, as a part of it, one may be that it is said to pass."""
_HALF_STEP = Decimal("0.51")
"""How far, in units of its last digit, a rounded value may be from the exact one."""


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
            self.claims[claim.measure] = claim
        elif claim.record and not held.record:
            held.record, held.record_since = claim.record, claim.record_since


def _set_apart(first: Claim, second: Claim) -> bool:
    """Whether a sentence sets one figure against the other, so that neither repeats it.

    "to $170 bn from $165 bn", "8 percent in value and 7.6 percent in volume".
    """
    if ("earlier" in first.rules) != ("earlier" in second.rules):
        return True
    loose = any(c.qualifier or _BRACKET in c.rules for c in (first, second))
    return first.measure == "growth" and not loose


def passes(first: Claim, second: Claim) -> bool:
    """Is one the full figure, the other what it passed? "over 11 percent" for 11.7 percent."""
    coarse, fine = sorted((first, second), key=lambda claim: digits(claim.value))
    near = abs(fine.value - coarse.value) <= abs(fine.value) * NEAR_HEDGED
    return coarse.qualifier == "over" and near and truncates(coarse.value, fine.value)


def digits(value: Decimal) -> int:
    return len(str(value.normalize().as_tuple().digits))


def rounds(first: Decimal, second: Decimal) -> bool:
    """Is one value the other one, printed with fewer digits? "$3 bn" for "$3.14 bn"."""
    if first == 0 or second == 0 or (first < 0) != (second < 0):
        return False
    coarse, fine = sorted((first, second), key=digits)
    step = last_place(coarse)
    apart = abs(coarse - fine)
    return (
        digits(coarse) < digits(fine)
        and apart <= step * _HALF_STEP
        and apart <= abs(fine) * _ROUNDING
    )


def truncates(coarse: Decimal, fine: Decimal) -> bool:
    """Is the first value the second one with its last digits cut off? "162.5" for "162.57".

    >>> truncates(Decimal("162.5"), Decimal("162.57")), truncates(Decimal(11), Decimal("11.7"))
    (True, True)
    >>> truncates(Decimal(12), Decimal("11.7"))
    False
    """
    if coarse == 0 or fine == 0 or (coarse < 0) != (fine < 0) or digits(coarse) >= digits(fine):
        return False
    return 0 < abs(fine) - abs(coarse) < last_place(coarse)
