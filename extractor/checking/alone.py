"""What can be seen to be odd in one fact by itself."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from extractor.periods import Bounds, bounds
from extractor.records import Fact

_LEAST_NATIONAL = Decimal(10) ** 6
_MOST_OF_THE_WORLD = Decimal(10) ** 14
"""The world trades some 3e13 dollars a year; only sums in small currencies come near this."""
_SMALL_CURRENCIES = frozenset(
    {"IDR", "IRR", "VND", "KRW", "JPY", "ITL", "TRL", "VES", "VEF", "ZWD"}
)
_SIGNED = {"surplus": 1, "deficit": -1, "rise": 1, "fall": -1}
_RECORD_SIGNS = {
    "first_rise": 1,
    "fastest_rise": 1,
    "first_fall": -1,
    "sharpest_fall": -1,
    "first_surplus": 1,
    "first_deficit": -1,
}
_OF_BALANCE = frozenset({"surplus", "deficit", "first_surplus", "first_deficit"})


def flags_of(fact: Fact) -> set[str]:
    """The flags that a fact earns by itself.

    >>> sorted(flags_of(Fact(flow="imports", share_pct=140, growth_pct=-120)))
    ['growth_below_minus_100', 'share_out_of_range']
    """
    flags: set[str] = set()
    if fact.partner is not None and fact.partner == fact.reporter:
        flags.add("partner_is_reporter")
    if fact.share_pct is not None and not 0 <= fact.share_pct <= 100:
        flags.add("share_out_of_range")
    # A surplus that turned into a deficit did fall by more than all of it.
    if fact.growth_pct is not None and fact.growth_pct < -100 and fact.flow != "balance":
        flags.add("growth_below_minus_100")
    if _is_reversed(fact):
        flags.add("range_reversed")
    if _is_implausible(fact):
        flags.add("implausible_amount")
    if _contradicts_itself(fact):
        flags.add("sign_contradiction")
    if _is_in_future(fact):
        flags.add("period_in_future")
    return flags


def days_of(period: str | None) -> Bounds | None:
    """First and last day of a period; None where there is none or its code names no days.

    >>> days_of("2024-02")[1].day
    29
    """
    if period is None:
        return None
    try:
        return bounds(period)
    except ValueError:
        return None


def _is_reversed(fact: Fact) -> bool:
    """Falls are told by their size: "down 3 to 5 percent" is -3 to -5."""
    ends = ((fact.amount, fact.amount_max), (fact.growth_pct, fact.growth_pct_max))
    return any(
        low is not None and high is not None and abs(high) < abs(low) and low * high > 0
        for low, high in ends
    )


def _is_implausible(fact: Fact) -> bool:
    if fact.amount is None or fact.adjustment == "daily_average":
        return False
    if abs(fact.amount) > _MOST_OF_THE_WORLD and fact.currency not in _SMALL_CURRENCIES:
        return True
    whole = fact.item is None and fact.partner is None and fact.flow != "balance"
    is_country = fact.reporter is not None and len(fact.reporter) == 3
    return whole and is_country and abs(fact.amount) < _LEAST_NATIONAL


def _contradicts_itself(fact: Fact) -> bool:
    """Growth of a balance goes by its size, so that only its amount has a sign to hold against."""
    for word, sign in (
        (fact.streak_kind, _SIGNED.get(fact.streak_kind or "")),
        (fact.record, _RECORD_SIGNS.get(fact.record or "")),
    ):
        if sign is None:
            continue
        figure = fact.amount if word in _OF_BALANCE else fact.growth_pct
        told_of_flow = word in _OF_BALANCE or fact.flow != "balance"
        if figure is not None and told_of_flow and figure * sign < 0:
            return True
    return False


def _is_in_future(fact: Fact) -> bool:
    days = days_of(fact.period)
    if days is None or fact.published is None or fact.status != "actual":
        return False
    return _is_ahead(days, fact.published)


def _is_ahead(days: Bounds, published: date) -> bool:
    """More than half of the period is still to come: this month and this year so far are not."""
    length = (days[1] - days[0]).days + 1
    return 2 * (days[1] - published).days > length
