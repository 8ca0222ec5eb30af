"""Noun phrases around a flow word: "South Korea's April chip exports to the US and Japan".

The phrase is read outward from its head. To the left stand the reporter, a period and the good; to
the right "of" brings the good, "to", "from" and "with" the other side of the trade.
"""

from __future__ import annotations

from extractor.linking.cells import Phrase, Subject
from extractor.linking.goods import split_goods
from extractor.linking.left_side import read_left
from extractor.linking.right_side import NounPhrase, RightSide
from extractor.linking.word_sets import words
from extractor.mentions.types import Mention

_EARNINGS = words("earnings receipts income revenue revenues proceeds inflows")

_VALUE_HEADS = _EARNINGS | words(
    "amount amounts bill bills value values volume volumes expenditure expenditures spending",
    "payments total totals figure figures trade costs",
)


def _reexports(item: Phrase | None, token: Mention) -> Phrase:
    """Re-exports are exports whose item says so, with the good where one is named."""
    if item is None:
        return Phrase("re-exports", token.start, token.end)
    if item.start > token.start:
        return Phrase(f"re-exports of {item.value}", token.start, item.end)
    return Phrase(f"{item.value} re-exports", item.start, token.end)


def read_phrase(items: list[Mention], head: int, floor: int) -> NounPhrase:
    """The noun phrase whose head is the flow or balance word at `head`."""
    token = items[head]
    first, item, reporter, periods, total = read_left(items, head, floor)
    if token.kind != "flow":
        flow, sign = "balance", token.value or 0
        signed = {m.low for m in items[first:head]} & {"negative", "positive"}
        if not sign and signed:
            sign = -1 if "negative" in signed else 1
    else:
        flow, sign = token.value[0], 0
    after = head + 1
    while after < len(items) and items[after].low in _VALUE_HEADS:
        after += 1
    result = NounPhrase(first, after, Subject(flow, (token.start, token.end), sign), periods)
    state = RightSide(items, after, flow, item, None, reporter)
    state.earnings = any(m.low in _EARNINGS for m in items[head:after])
    if item is not None and item.start >= items[first].start:
        state.goods = split_goods(items, item)
    state.read(result)
    if token.low.startswith(("re-export", "reexport")):
        state.item = _reexports(state.item, token)
    elif state.item is not None and state.item.value == "domestic" and flow == "exports":
        state.item = Phrase("domestic exports", state.item.start, token.end)
    bare = state.item is None and state.partner is None and not total
    adjustment = next((m.value for m in items[first : result.last] if m.kind == "adjustment"), None)
    result.subject = Subject(
        flow,
        (token.start, token.end),
        sign,
        state.item,
        state.partner,
        state.reporter,
        adjustment,
        tuple(state.others(flow, (token.start, token.end), sign)),
        bare,
        total,
        total and any(m.low in ("merchandise", "goods", "overall") for m in items[first:head]),
    )
    return result


__all__ = ["NounPhrase", "read_phrase"]
