"""Noun phrases around a flow word: "South Korea's April chip exports to the US and Japan".

The phrase is read outward from its head. To the left stand the reporter, a period and the good; to
the right "of" brings the good, "to", "from" and "with" the other side of the trade.
"""

from __future__ import annotations

from extractor.lexicon.items import canonical
from extractor.lexicon.places import places
from extractor.linking.cells import NounPhrase, Phrase, Subject
from extractor.linking.goods import split_goods
from extractor.linking.left_side import LeftSide
from extractor.linking.partners import word_partner
from extractor.linking.right_side import RightSide
from extractor.linking.word_sets import SIGN_WORDS, words
from extractor.mentions.types import Mention

_STRICT = words("merchandise goods overall gross")
_TURNOVERS = {"export": "exports", "import": "imports"}
"""What turns "turnover" into one flow: "export turnover"."""
_COUNTRIES = words("country nation")
_FOREIGN = words("foreign external")
"""What makes the trade of a country that with all others."""
_OF_GOODS = words("merchandise goods gross visible")
_EARNINGS = words("earnings receipts income revenue revenues proceeds inflows")

_TREATMENTS = words(
    "packaged bottled bulk processed refined unrefined canned frozen chilled fresh raw live dried",
    "smoked unprocessed semi-processed finished semi-finished containerised containerized",
)
"""States in which a good crosses the border, told before its flow."""
VALUE_HEADS = _EARNINGS | words(
    "amount amounts bill bills value values volume volumes expenditure expenditures spending",
    "payments total totals figure figures trade costs side",
)
"""Nouns behind a flow word that are still the flow itself: "export earnings"."""


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
    span = (token.start, token.end)
    left = LeftSide(items, head, floor)
    left.read()
    first, item = left.first, left.item()
    flow, sign = _flow_and_sign(token, items[max(0, min(first, head - 3)) : head])
    side = _side(items, left.item_first, left.item_end) if item is not None else None
    item = None if side is not None else item
    if flow == "balance" and item is not None and not _is_good(item.value):
        item = None  # "a surprise deficit", "the politically delicate surplus"
    if token.low.endswith("ped") and item is not None and canonical(item.value) is None:
        item = None  # "local businesses shipped": who does it, not what
    after = head + 1
    while after < len(items) and items[after].low in VALUE_HEADS:
        after += 1
    right = RightSide(items, after, flow, item, left.reporter, left.periods)
    right.earnings = any(m.low in _EARNINGS for m in items[head:after])
    if item is not None and item.start >= items[first].start:
        right.goods = split_goods(items, item)
    right.partner = side or left.bound
    within = side is not None and not side.value.lower().startswith("non-")
    if flow == "trade" and within:
        right.reporter = left.reporter or side  # "intra-EU trade"
    if _takes_object(items, head):
        right.read_object()
    last = right.read()
    mutual = right.mutual or left.partner is not None
    right.partner = right.partner or left.partner
    right.item = _special_exports(token, flow, _treated(items, first, head, right.item))
    owner = right.reporter is not None and right.partner is None
    abroad = flow == "trade" and any(m.low in _FOREIGN for m in items[first:head])
    whole = left.total or left.overall or right.whole or (owner and abroad and right.item is None)
    subject = Subject(
        flow,
        span,
        sign,
        right.item,
        right.partner,
        right.reporter,
        next((m.value for m in items[first:last] if m.kind == "adjustment"), None),
        tuple(right.others(flow, span, sign)),
        bare=right.item is None and right.partner is None and not whole,
        whole=whole,
        mutual=mutual,
        joint=left.total and not any(m.low in _OF_GOODS for m in items[first:head]),
        owned=left.reporter is not None
        and right.partner is None
        and not token.low.endswith(("ed", "ing", "old", "ers")),
        strict=right.whole
        or (left.total and any(m.low in _STRICT or m.low in _COUNTRIES for m in items[first:head])),
    )
    return NounPhrase(first, last, subject, left.periods)


def _treated(items: list[Mention], first: int, head: int, item: Phrase | None) -> Phrase | None:
    """How the good behind the flow word is shipped: "bottled exports of Greek wine"."""
    if item is None or head == first or items[head - 1].low not in _TREATMENTS:
        return item
    if item.start < items[head].end:
        return item
    return Phrase(f"{items[head - 1].low} {item.value}", item.start, item.end)


def _takes_object(items: list[Mention], head: int) -> bool:
    """Whether the flow is a verb before its good: "importing wheat", "to import cars"."""
    low = items[head].low
    infinitive = low in ("import", "export") and head > 0 and items[head - 1].low == "to"
    spent = low.endswith((" foreign", " imported", " overseas", " foreign-made"))
    return spent or infinitive or low in ("importing", "exporting")


def _side(items: list[Mention], first: int, last: int) -> Phrase | None:
    """A partner before its flow: "non-EU exports", "intra-EU trade", "extra-EU imports"."""
    if last - first != 1:
        return None
    side, _, group = items[first].text.partition("-")
    if side.lower() in ("intra", "extra") and group in places():
        code = places()[group].code
        name = code if side.lower() == "intra" else f"non-{code} countries"
        return Phrase(name, items[first].start, items[first].end)
    if side.lower() != "non":
        return None
    found = word_partner(items, first, last)
    return found[1] if found is not None else None


def _is_good(name: str) -> bool:
    """Whether words before "deficit" name a good, by what the table knows."""
    parts = [canonical(part) for part in name.replace("-", " ").split()]
    return canonical(name) is not None or any(parts) or " " in name or name.startswith("non-")


def _flow_and_sign(head: Mention, before: list[Mention]) -> tuple[str, int]:
    """A balance has a sign: of its own word, or as in "a negative trade balance"."""
    if head.kind == "flow":
        nearest = [m.low for m in before[-3:]]
        both = nearest[-2:-1] == ["and"] and nearest[0] in _TURNOVERS
        if head.value[0] == "trade" and nearest[-1:] and not both:
            return _TURNOVERS.get(nearest[-1], "trade"), 0
        return str(head.value[0]), 0
    signed = [SIGN_WORDS[m.low] for m in before if m.low in SIGN_WORDS]
    if head.value or not signed:
        return "balance", head.value or 0
    return "balance", signed[-1]


def _special_exports(head: Mention, flow: str, item: Phrase | None) -> Phrase | None:
    """Re-exports and domestic exports are items of their own."""
    if head.low.startswith(("re-export", "reexport")):
        return _reexports(item, head)
    if head.low.startswith(("agro", "agri")) and item is None:
        return Phrase("agricultural products", head.start, head.end)
    if item is not None and item.value == "domestic" and flow == "exports":
        return Phrase("domestic exports", item.start, head.end)
    return item


__all__ = ["NounPhrase", "read_phrase"]
