"""When a figure repeats another: printed with fewer digits, or as what that one passed."""

from __future__ import annotations

from decimal import Decimal

from extractor.linking.cells import Claim
from extractor.mentions.numbers import last_place

_ROUNDING = Decimal("0.06")
"""Values further apart than this part of the finer one are not the same, however rounded."""
_NEAR_HEDGED = Decimal("0.2")
"""How far from the full figure, as a part of it, one may be that it is said to pass."""
_HALF_STEP = Decimal("0.51")
"""How far, in units of its last digit, a rounded value may be from the exact one."""


def passes(first: Claim, second: Claim) -> bool:
    """Is one the full figure, the other what it passed? "over 11 percent" for 11.7 percent."""
    coarse, fine = sorted((first, second), key=lambda claim: digits(claim.value))
    near = abs(fine.value - coarse.value) <= abs(fine.value) * _NEAR_HEDGED
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
