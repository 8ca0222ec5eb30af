"""Arithmetic and plausibility: what a reader of the facts should look at before trusting them.

`check` adds names to `Fact.flags` and changes nothing else. A flag does not say who is wrong: the
text may have misprinted a figure, or the program may have read it into the wrong cell.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from extractor.checking.alone import flags_of
from extractor.checking.series import check_series
from extractor.records import Fact

__all__ = ["FLAGS", "check"]

FLAGS: Final[dict[str, str]] = {
    "balance_mismatch": "exports less imports are not the balance",
    "conflicting_values": "two figures for one cell that are no roundings of each other",
    "growth_below_minus_100": "a fall of more than 100 percent",
    "growth_mismatch": "the growth is not that of the amounts",
    "implausible_amount": "a country's whole trade below a million, or far above the world's",
    "partner_is_reporter": "a country's trade with itself",
    "period_in_future": "told as a fact, and not over by far on the day of publication",
    "range_reversed": "the upper end of a range is below the lower one",
    "scale_outlier": "a thousand times more, or less, than its neighbours in the series",
    "share_out_of_range": "a share below 0 or above 100 percent",
    "shares_over_100": "the shares of countries add up to more than 101 percent",
    "sign_contradiction": "a rise told beside a fall, or a surplus beside a deficit",
    "trade_mismatch": "exports and imports do not add up to the trade told of",
}
"""The flags that this stage gives, and what each of them says."""


def check(facts: Sequence[Fact], text: str) -> None:
    """Add the flags of `FLAGS` to the facts of one document, in alphabetical order after others.

    Args:
        facts: All facts of the document.
        text: `Document.text`, which the spans of the facts index; says how figures were printed.

    >>> odd = Fact(flow="exports", reporter="KOR", partner="KOR", amount=5)
    >>> check([odd], "")
    >>> odd.flags
    ['partner_is_reporter']
    """
    found = [flags_of(fact) for fact in facts]
    check_series(facts, text, found)
    for fact, flags in zip(facts, found, strict=True):
        fact.flags.extend(sorted(flags.difference(fact.flags)))
