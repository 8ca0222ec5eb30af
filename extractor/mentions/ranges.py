"""Figures that share their scale or percent sign: "1 to 3 percent", "from 3.2 to 3.9 billion"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from extractor.mentions.time_expressions import MONTHS
from extractor.mentions.types import Mention, Money, Percent, Quantity


def exact(value: Decimal) -> Decimal:
    """The same number without an exponent, so that equal amounts print alike."""
    return Decimal(int(value)) if value == value.to_integral_value() else value.normalize()


_RESPECTIVELY = re.compile(r",?\s(?:[\w-]+,?\s){0,2}respectively\b", re.IGNORECASE)
_SPLIT_YEAR = re.compile(r"\b(?:19|20)\d\d[-/–]$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SPANNING = ("anywhere from", "ranging from", "ranged from", "range from", "varying from")
"""Words that make "from ... to" a range."""
_BEFORE_YEAR = re.compile(
    r"\b(?:in|during|since|over|for|of|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec"
    r"|january|february|march|april|august|september|october|november|december)\.?$"
)
"""Words before a year: "fell in 2022 to 606,838 cars", "from May 2019 to 2,050 tonnes"."""
_LAST_DAY = 31
_LEAD = 14
"""How many characters before a figure may say that it opens a range."""
_BEFORE_SPANS = ("of", "at", "be", "about", "around", "roughly", "reach", "total", "worth", "some")
_MOVED_FROM = re.compile(r"(?i)\b(?:from|by)\b")
_MOVE_REACH = 30
"""How many characters before a sum may say that it moved to the next: "from exports of $3 bn"."""
_WIDEST = Decimal("1.5")
"""How much larger the upper of two sums may be that bound one."""
_BETWEEN = re.compile(r"\s?(?:-|–|to|and|or)\s?$", re.IGNORECASE)


def share_scales(text: str, found: list[Mention]) -> list[Mention]:
    """Join "1 to 3 percent" into one range and give "from 3.2 to 3.9 billion" its scale twice."""
    result: list[Mention] = []
    for mention in found:
        previous = result[-1] if result else None
        if previous is not None and mention.kind in ("percent", "money", "quantity"):
            gap = text[previous.end : mention.start]
            lead = text[max(0, previous.start - _LEAD) : previous.start].lower()
            if _BETWEEN.fullmatch(gap):
                word = gap.strip().lower()
                joined = _join(text, previous, mention, word, lead)
                if joined is not None:
                    result[-1:] = joined
                    if word == "and" and len(joined) > 1:
                        _spread(text, result, len(result) - 2, mention)
                    continue
                if _RESPECTIVELY.match(text, mention.end):
                    _spread(text, result, len(result), mention)
        result.append(mention)
    return result


def _join(text: str, first: Mention, second: Mention, gap: str, lead: str) -> list[Mention] | None:
    lead = lead.rstrip()
    spanning = lead.endswith(_SPANNING) or text.startswith(" range", second.end)
    from_to = lead.endswith("from") and gap == "to" and not spanning
    between = lead.endswith("between") and gap == "and"
    ranged = between or (gap in ("to", "-", "–", "or") and not from_to)
    span = (first.start, second.end, text[first.start : second.end])
    if first.kind == "number" and _SPLIT_YEAR.search(lead):
        return None  # "rose in 2016-17 to $54 billion"
    if first.kind == "number" and gap == "to" and _names_day(lead, first):
        return None  # "taking the total since October 1 to 612,000 tonnes"
    if second.kind == "percent":
        low = (
            first.value
            if first.kind == "number"
            else first.value.value
            if first.kind == "percent"
            else None
        )
        if low is None:
            return None
        if ranged and abs(low) < abs(second.value.value):
            value = Percent(Decimal(low), second.value.value, second.value.signed)
            return [Mention("percent", *span, value, "percent range")]
        fractional = first.kind == "number" and (
            first.value != int(first.value) or "point" in first.text
        )
        if first.kind == "number" and (from_to or (gap == "and" and fractional)):
            return [_as_percent(first), second]
        return None
    if second.kind == "quantity":
        if _YEAR.fullmatch(first.text) and _BEFORE_YEAR.search(lead):
            return None
        return _join_quantities(first, second, span, ranged=ranged, paired=from_to or gap == "and")
    if first.kind not in ("number", "money"):
        return None
    told_apart = gap not in ("-", "–") and not (between or spanning)
    if first.kind == "money" and first.value.scaled and told_apart:
        spans = gap in ("to", "or") and _spans_sums(text, first, second, lead)
        if not spans:
            return None  # "fell $3 billion to $4 billion"
    number = first.value if first.kind == "number" else first.value.number
    top = second.value
    scale = top.amount / top.number if top.number else Decimal(1)
    low_amount = (
        first.value.amount
        if first.kind == "money" and first.value.scaled
        else exact(number * scale)
    )
    if first.kind == "number" and _YEAR.fullmatch(first.text):
        return None
    named = first.value if first.kind == "money" and first.value.currency_word else top
    if ranged and low_amount < top.amount:
        money = Money(
            low_amount, top.amount, named.currency, named.currency_word, top.scaled, number
        )
        return [Mention("money", *span, money, "money range")]
    if from_to:
        money = Money(low_amount, None, named.currency, named.currency_word, top.scaled, number)
        return [Mention("money", first.start, first.end, first.text, money, "shared scale"), second]
    return None


def _spans_sums(text: str, first: Mention, second: Mention, lead: str) -> bool:
    """Two whole sums that bound one: "expects exports of $9.5 billion to $10 billion"."""
    low, high = first.value, second.value
    alike = low.amount < high.amount <= _WIDEST * low.amount and low.currency == high.currency
    named = low.currency_word is not None and high.currency_word is not None
    opens = lead.rpartition(" ")[2] in _BEFORE_SPANS
    moved = _MOVED_FROM.search(text, max(0, first.start - _MOVE_REACH), first.start)
    return alike and named and opens and moved is None


def _names_day(lead: str, number: Mention) -> bool:
    """A day of the month that stands before the number."""
    month = lead.rpartition(" ")[2].rstrip(".")
    return month in MONTHS and bool(0 < number.value <= _LAST_DAY)


def _spread(text: str, found: list[Mention], stop: int, last: Mention) -> None:
    """Give what the last figure of a list says once to the bare numbers before `stop`.

    "$1.2, $3.4 and $5.6 billion respectively", "gains of 2.1, 5.3 and 3.6 percent".
    """
    end = found[stop].start if stop < len(found) else last.start
    for k in range(stop - 1, -1, -1):
        first = found[k]
        gap = text[first.end : end].strip().lower()
        shared = _shared(first, last) if gap in ("and", ",", ", and") else None
        if shared is None:
            return
        found[k] = shared
        end = first.start


def _shared(first: Mention, last: Mention) -> Mention | None:
    """A number, or a sum without a scale, as a figure of the kind of `last`."""
    told = last.value
    if first.kind == "number" and not _YEAR.fullmatch(first.text):
        number = Decimal(first.value)
    elif first.kind == last.kind == "money" and not first.value.scaled:
        number = first.value.number
    else:
        return None
    if last.kind == "percent":
        return _as_percent(first)
    if not told.number:
        return None
    amount = exact(number * told.amount / told.number)
    value = (
        replace(first.value, amount=amount, scaled=told.scaled)
        if first.kind == "money"
        else replace(told, amount=amount, number=number)
    )
    return Mention(last.kind, first.start, first.end, first.text, value, "shared scale")


def _join_quantities(
    first: Mention, second: Mention, span: tuple[int, int, str], *, ranged: bool, paired: bool
) -> list[Mention] | None:
    """ "4.3 to 4.8 million tonnes" is its lower end; "from 4.3 to 4.8 million tonnes" is both."""
    value = second.value
    if first.kind == "money" and first.value.scaled and first.value.currency_word is None:
        whole = Quantity(first.value.amount, value.unit, first.value.number)
        if ranged and whole.amount < value.amount:
            return [Mention("quantity", *span, whole, "quantity range")]
    if first.kind != "number" or not value.number or not first.value:
        return None
    fractional = first.value != int(first.value) or value.number != int(value.number)
    lower = Quantity(
        exact(first.value * value.amount / value.number), value.unit, Decimal(first.value)
    )
    if ranged and lower.amount < value.amount:
        return [Mention("quantity", *span, lower, "quantity range")]
    if paired and fractional:
        return [
            Mention("quantity", first.start, first.end, first.text, lower, "shared unit"),
            second,
        ]
    return None


def _as_percent(number: Mention) -> Mention:
    return Mention(
        "percent", number.start, number.end, number.text, Percent(number.value), "shared percent"
    )
