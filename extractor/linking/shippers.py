"""Whose goods leave by a deed: "Morocco's growers shipped 9,000 tonnes", "Mali earned $3 bn"."""

from __future__ import annotations

from extractor.linking.goods import is_plain
from extractor.linking.word_sets import EARNING_VERBS, POSSESSIVES, SELLING_VERBS, words
from extractor.mentions.types import Mention

SHIPPERS = words(
    "exporters shippers growers farmers producers planters makers mills millers packers processors",
    "manufacturers refiners canners ranchers breeders vintners winemakers fishermen orchards",
    "plantations vineyards wineries factories industry",
)
"""Who ships the goods of a country, whose exports they are."""
SHIPPING = words("ship shipped shipping send sent export exported")
"""What they do with goods that leave the country: what they sell may stay at home."""
TRADE_REACH = 3
"""How far before its shippers a country may stand."""
_EARNING = EARNING_VERBS - words("generated generates realised realized yielded yields")
_DEEDS = SELLING_VERBS | _EARNING | {"exported"}
_HELPING = words("has have had also already alone still only together")
_SUM_REACH = 5


def shipper(items: list[Mention]) -> str | None:
    """The country that ships or earns a counted sum or weight in these words."""
    for verb in range(1, len(items) - 1):
        if items[verb].low not in _DEEDS:
            continue
        ahead = items[verb + 1 : verb + 1 + _SUM_REACH]
        if not any(m.kind in ("money", "quantity") for m in ahead):
            continue
        place = _who(items, verb)
        if place is not None and place.value.kind == "country":
            return str(place.value.code)
    return None


def owner_of_trade(items: list[Mention], head: int) -> int | None:
    """The country of the trade at `head`: "Argentine grain exporters", "Morocco's growers"."""
    first = head - 1
    while first > max(0, head - 1 - TRADE_REACH) and (
        is_plain(items[first]) or items[first].low in POSSESSIVES
    ):
        first -= 1
    return first if first >= 0 and items[first].kind == "place" else None


def _who(items: list[Mention], verb: int) -> Mention | None:
    """The country that does it, by its name or by its trade."""
    k = verb - 1
    while k > 0 and items[k].low in _HELPING:
        k -= 1
    if items[k].kind == "place":
        named = items[k].value.form != "adjective"
        opens = k == 0 or items[k - 1].kind in ("punct", "period") or items[k - 1].low == "the"
        return items[k] if named and opens else None
    if items[k].low in SHIPPERS and items[verb].low in SHIPPING:
        owner = owner_of_trade(items, k)
        return items[owner] if owner is not None else None
    return None
