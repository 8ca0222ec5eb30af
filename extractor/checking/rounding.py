"""How exactly a figure is known: the interval of true values that its printed form stands for.

"$5.3 billion" is anything from 5.25 to 5.35 billion. Zeros that end a whole number are taken as
rounding ("$300 billion" may be 270), so that a sum which fails with these intervals fails surely;
those of a percentage are not: "20 percent" is printed for 19.5 to 20.5.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_PRINTED = re.compile(r"\d[\d,]*(?:\.\d+)?")
_HALF = Decimal("0.5")
_HEDGE = Decimal("0.1")
"""Share of itself by which a hedged figure ("nearly $300 bn"), or one in words, may be off."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Closed interval of the values that a printed figure may stand for, in the figure's unit.

    >>> five = Interval(Decimal("5.25"), Decimal("5.35"))
    >>> (five - Interval(Decimal(2), Decimal(3))).overlaps(five)
    False
    """

    low: Decimal
    high: Decimal

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval) -> Interval:
        return Interval(self.low - other.high, self.high - other.low)

    def __neg__(self) -> Interval:
        return Interval(-self.high, -self.low)

    def overlaps(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return self.low <= other.high and other.low <= self.high

    def growth_from(self, base: Interval) -> Interval | None:
        """Growth in percent from `base` to this; None unless both are certainly above zero.

        >>> now, then = Interval(Decimal(110), Decimal(110)), Interval(Decimal(100), Decimal(100))
        >>> grown = now.growth_from(then)
        >>> str(grown.low), str(grown.high)
        ('10.0', '10.0')
        """
        if base.low <= 0 or self.low <= 0:
            return None
        return Interval(
            (self.low / base.high - 1) * 100,
            (self.high / base.low - 1) * 100,
        )


def interval(
    value: Decimal,
    printed: str | None = None,
    *,
    upper: Decimal | None = None,
    hedged: bool = False,
    percent: bool = False,
) -> Interval:
    """The values that a figure may stand for.

    Args:
        value: The figure, in single units or percent.
        printed: Its words in the text ("$5.3 billion"), where they are known.
        upper: The upper end, where the figure is a range.
        hedged: Whether the text hedges it ("about", "over", "under").
        percent: Whether the figure is a percentage, whose final zeros count.

    >>> read = interval(Decimal(5300000000), "$5.3 billion")
    >>> int(read.low), int(read.high)
    (5250000000, 5350000000)
    """
    half = _half_step(value, printed, percent)
    if hedged:
        half = max(half, abs(value) * _HEDGE)
    ends = (value, value if upper is None else upper)
    return Interval(min(ends) - half, max(ends) + half)


def _half_step(value: Decimal, printed: str | None, percent: bool) -> Decimal:
    """Half a unit of the last printed digit that counts."""
    match = _PRINTED.search(printed) if printed else None
    if printed and not match:
        return abs(value) * _HEDGE or _HALF
    digits = Decimal(match[0].replace(",", "")) if match else Decimal(0)
    if digits and value:
        scale = (abs(value) / digits).normalize()
        # Any other scale means that the first number of these words is not the figure itself.
        if scale.as_tuple().digits == (1,):
            counted = digits if percent or "." in str(digits) else digits.normalize()
            return _HALF.scaleb(_exponent(counted) + _exponent(scale))
    if not value:
        return _HALF
    return _HALF.scaleb(
        min(_exponent(value.normalize()), 0) if percent else _exponent(value.normalize())
    )


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
