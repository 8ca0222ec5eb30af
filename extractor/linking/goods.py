"""Names of goods: which words belong to them, and where one name holds several."""

from __future__ import annotations

import re
from itertools import pairwise

from extractor.lexicon.items import canonical
from extractor.linking.cells import Phrase
from extractor.linking.word_sets import (
    FUNCTION_WORDS,
    GENERIC_MODIFIERS,
    NATIONS,
    NO_GOOD_HEADS,
    PAST_VERBS,
    words,
)
from extractor.mentions.numbers import ORDINAL
from extractor.mentions.types import Mention

_NO_NAME_ENDS = words(
    "and or the of etc etc. account accounts trade incomes income earnings receipts inflows",
    "outflows alone together also too as well sector sectors subsector subsectors sub-sector",
    "sub-sectors thus then hence again instead likewise etcetera foreign external overseas",
    "abroad bilateral international worldwide global total overall merchandise category categories",
    "segment segments group groups complex cluster all each both",
    "between them combined",
)
"""Words at the end of a phrase that do not name the good."""

DETERMINERS = words(
    "the a an its their his her our this these those that both all some any such each"
)
_MANNERS = words("terms dollars euros include includes yen")
_NO_GOODS = words(
    "terms dollars euros include includes supplier suppliers customer customers buyer buyers",
    "period periods month months quarter year week half season outward inward buy state states",
    "barrels tonnes tons bags year's difference commodity s.adj sa s.a.",
)
_WHO = NATIONS | words(
    "customer customers client clients buyer buyers supplier suppliers purchaser purchasers rival",
    "rivals competitor competitors",
)
"""Who trades, and no good: "by far the best customer"."""
_INDUSTRIES = words("industry industries")
EMPTY_NAMES = words("products product items item articles article goods good commodity")
"""Names of goods that say nothing of them."""
_RANK = re.compile(ORDINAL)
_NO_NAME_KINDS = words("punct direction level period adjustment record")
_LEAVING_OUT = words("excluding without other")
"""Words that belong to the item behind them: "excluding gold", "other metals"."""
_KINDS = words(
    "type types kind kinds sort sorts form forms variety varieties grade grades category range",
    "class classes categories",
)
"""Words before "of" that say how many goods of one name there are: "all types of nuts"."""
_MADE_OF = words("based related")
"""Words behind what a good is made of or for: "wood based", "oil related"."""
_JOINERS = words(
    "and & of or in for with from the all its their other / , . - – ( ) ' ’ than used no"
)
"""What may stand between two words of the name of a good."""
_LISTING = words("and & incl incl. excl excl. including excluding")
"""Words behind a comma with which a name goes on."""
_GOODS_IN_LY = words("supply poultry barely")
"""Words in -ly that are no adverbs where a good is named."""
_IN_TURN = words("money percent quantity")
"""Kinds of figures that goods have in their order."""
_BOTH = ("value", "volume")
"""What two goods may both be told by: "leather and footwear rose 5 and 3 percent"."""
_ITEM_KINDS = frozenset({"word", "topic"})


def is_plain(item: Mention) -> bool:
    """A word that can belong to the name of a good."""
    return (
        item.kind in _ITEM_KINDS
        and (item.low not in FUNCTION_WORDS or item.text == "IT")
        and any(c.isalpha() for c in item.text)
    )


def phrase(items: list[Mention], first: int, last: int, *, listed: bool = False) -> Phrase | None:
    """The words `first` to `last` as the name of a good, without what does not name it."""
    first, last = _without_kinds(items, _name_start(items, first, last, listed), last)
    open_end = last > first and any(m.low.startswith("etc") for m in items[last - 2 : last])
    if listed and not open_end and not _is_known(items, first, last):
        first, last = _without_spoken(items, first, last)
        first, last = _sound_part(items, first, last)
        first = _name_start(items, first, last, listed)
    elif not _is_known(items, first, last):
        part = _without_spoken(items, first, last)
        part = _known_before_comma(items, *part) or part
        if part[0] < part[1] and _is_known(items, part[0], part[1]):
            first, last = part  # "yarn now makes up 12 percent"
    if last - first > 1 and items[last - 1].low == "than":
        last -= 2  # "those of corn more than doubled"
    while first < last and (_ends_no_name(items[last - 1]) or is_adverb(items[last - 1])):
        if items[last - 1].kind != "punct" and _is_known(items, first, last):
            break
        last -= 1
    for k in range(first, last):
        if items[k].low in _MANNERS:  # "in euro terms exports": the manner of counting is no good
            first = _name_start(items, k + 1, last, listed)
    while first < last and _is_rank_or_span(items[first]):
        first += 1
    if first >= last or (last - first == 1 and items[first].low in _NO_GOODS):
        return None
    if (
        last - first > 1
        and items[last - 1].low in _INDUSTRIES
        and (_is_known(items, first, last - 1) or items[last - 2].low.endswith("ing"))
    ):
        last -= 1  # "the engineering industry"
        if last - first == 1:
            return Phrase(words_of(items, first, last), items[first].start, items[last - 1].end)
    if not _is_known(items, first, last):
        if listed and items[last - 1].low in NO_GOOD_HEADS:
            return None
        if items[last - 1].low in _WHO:  # "exports of the world's second-largest economy"
            return None
        one = last - first == 1
        if one and items[first].low in EMPTY_NAMES:
            return None
        if items[first].low.endswith("ing") and "-" not in items[first].low:
            return None if one else phrase(items, first + 1, last, listed=listed)
        if items[last - 1].low.endswith("ed"):
            if one:
                return None
            if items[last - 1].low not in ("based", "related"):
                return phrase(items, first, last - 1, listed=listed)
    return Phrase(words_of(items, first, last), items[first].start, items[last - 1].end)


def _without_kinds(items: list[Mention], first: int, last: int) -> tuple[int, int]:
    """The good that comes in many kinds: "various forms of coffee", "coffee of all kinds"."""
    if last - first > 2 and items[first].low in _KINDS and items[first + 1].low == "of":
        return first + 2, last
    behind = [m.low for m in items[max(first, last - 3) : last]]
    if last - first > 3 and behind[:2] == ["of", "all"] and behind[2] in _KINDS:
        return first, last - 3
    return first, last


def _is_known(items: list[Mention], first: int, last: int) -> bool:
    return canonical(words_of(items, first, last)) is not None


def _name_start(items: list[Mention], first: int, last: int, listed: bool) -> int:
    """Where the name begins behind articles, generic words, adverbs, times and directions."""
    while (
        first < last
        and _opens_no_name(items[first], listed)
        and not _goods_and_services(items, first, last)
        and not _is_other_class(items, first, last)
        and (
            items[first].low in DETERMINERS
            or last - first == 1
            or not _is_known(items, first, last)
        )
    ):
        first += 1
    return first


def _without_spoken(items: list[Mention], first: int, last: int) -> tuple[int, int]:
    """The words without those at both ends that belong to no name: "above all raw cotton"."""
    while first < last and (
        (_is_spoken(items[first]) and items[first].low not in _LEAVING_OUT)
        or _opens_no_name(items[first], listed=True)
    ):
        first += 1
    while first < last and (
        (_is_spoken(items[last - 1]) and items[last - 1].low not in _MADE_OF)
        or _ends_no_name(items[last - 1])
    ):
        last -= 1
    return first, last


def _is_spoken(token: Mention) -> bool:
    return token.low in FUNCTION_WORDS and token.text != "IT"


def _sound_part(items: list[Mention], first: int, last: int) -> tuple[int, int]:
    """The part of a member's words that may be a name: no verb stands in one, and no adverb.

    Where something else does, a known good behind it is named, or a known one before an adverb:
    "above all raw cotton", "less so lead", "yarn now".
    """
    first, last = _one_of_parts(items, first, last)
    alien = [k for k in range(first, last) if not _stands_in_names(items, k, first)]
    if not alien:
        return first, last
    tail = _name_start(items, alien[-1] + 1, last, False)
    if tail < last and _is_known(items, tail, last):
        return tail, last
    spoken = first < alien[0] and items[alien[0]].low in FUNCTION_WORDS
    return (first, alien[0]) if spoken and _is_known(items, first, alien[0]) else (last, last)


def _one_of_parts(items: list[Mention], first: int, last: int) -> tuple[int, int]:
    """The part between commas that names the good: "tuna, hardest hit of all"; a list stays."""
    head = _known_before_comma(items, first, last)
    if head is not None:
        return head
    commas = [k for k in range(first, last) if items[k].text == ","]
    if not commas or any(m.low in _LISTING for m in items[commas[0] : last]):
        return first, last
    parts = list(pairwise([first - 1, *commas, last]))
    known = [part for part in parts if _is_known(items, part[0] + 1, part[1])]
    if len(known) > 1:
        return first, last
    part = known[0] if known else parts[-1]
    return part[0] + 1, part[1]


def _known_before_comma(items: list[Mention], first: int, last: int) -> tuple[int, int] | None:
    """A known good and what it is: "tuna, hardest hit of all"; a list is none."""
    comma = next((k for k in range(first, last) if items[k].text == ","), last)
    behind = items[comma:last]
    lists = any(m.text == "," or m.low in _LISTING for m in behind[1:])
    if not behind or lists or _is_known(items, comma + 1, last):
        return None
    return (first, comma) if _is_known(items, first, comma) else None


def _stands_in_names(items: list[Mention], k: int, first: int) -> bool:
    """A word that may belong to the name of a good, or what joins two of them.

    An article stands behind what joins: "parts for the car industry", but no "trees cover the".
    """
    token = items[k]
    if token.low in PAST_VERBS:
        return False
    if token.low in DETERMINERS and k > first:
        return items[k - 1].low in _JOINERS
    return is_plain(token) or token.low in _JOINERS or token.kind in ("place", "number", "record")


def _is_other_class(items: list[Mention], first: int, last: int) -> bool:
    """A class of a nomenclature: "other leather goods", but no "other goods"."""
    named = items[first + 1 : last]
    return (
        items[first].low == "other"
        and len(named) > 0
        and canonical(words_of(items, first + 1, last)) is not None
        and not any(m.low in GENERIC_MODIFIERS or m.low == "and" for m in named[:-1])
        and (len(named) > 1 or named[0].low not in GENERIC_MODIFIERS)
    )


def _opens_no_name(token: Mention, listed: bool) -> bool:
    if token.kind in _NO_NAME_KINDS or token.low in DETERMINERS or token.low in ("and", "of"):
        return True
    if token.low in GENERIC_MODIFIERS:
        other = listed and token.low == "other"  # "other goods (+3%)" is a member of its list
        return not other
    return is_adverb(token)


def is_adverb(token: Mention) -> bool:
    """An adverb in -ly, which names no good; "eco-friendly" is none."""
    low = token.low
    return low.endswith("ly") and "-" not in low and low not in _GOODS_IN_LY


def _ends_no_name(token: Mention) -> bool:
    adverb = token.low.endswith("ly") and token.low not in _GOODS_IN_LY
    return token.kind == "punct" or token.low in _NO_NAME_ENDS or adverb


def _is_rank_or_span(token: Mention) -> bool:
    """No part of a name: "third", "three-month", "-5"."""
    return (
        (token.text.startswith("-") and token.text[1:2].isdigit())
        or token.low.endswith(("-month", "-quarter", "-year", "-largest", "-biggest"))
        or _RANK.fullmatch(token.low) is not None
    )


def _goods_and_services(items: list[Mention], first: int, last: int) -> bool:
    """Both accounts are an item of their own, though "goods" alone names nothing."""
    return (
        first + 2 < last
        and items[first].low in ("goods", "merchandise")
        and items[first + 1].low in ("and", "&")
        and items[first + 2].low == "services"
    )


def words_of(items: list[Mention], first: int, last: int) -> str:
    """The words as printed, in lower case."""
    parts: list[str] = []
    short = {
        k + step
        for k in range(first, last - 2)
        if items[k].text == "(" and items[k + 2].text == ")"
        for step in range(3)
    }
    for index in range(first, last):
        if index in short:
            continue
        gap = " " if index > first and items[index].start > items[index - 1].end else ""
        parts.append(gap + items[index].low)
    return "".join(parts)


def split_goods(items: list[Mention], found: Phrase) -> list[Phrase]:
    """The members of "gas, coal and chips" where each is a good that the table knows."""
    inside = [m for m in items if m.start >= found.start and m.end <= found.end]
    groups: list[list[Mention]] = [[]]
    last_comma = max((k for k, m in enumerate(inside) if m.text == ","), default=-1)
    for k, token in enumerate(inside):
        if token.text == "," or (token.low == "and" and k > last_comma):
            groups.append([])  # "textiles and garments, footwear and bags": three members
        else:
            groups[-1].append(token)
    groups = [g for g in groups if g]
    if len(groups) < 2:
        return []
    if canonical(found.value) is not None:
        return []
    names = [Phrase(" ".join(m.low for m in g), g[0].start, g[-1].end) for g in groups]
    known = [canonical(name.value) is not None for name in names]
    apart = any(known) and any(m.low == "respectively" for m in items)
    return names if all(known) or apart or _told_in_turn(items, names) else []


def _told_in_turn(items: list[Mention], names: list[Phrase]) -> bool:
    """As many figures in a row as goods: "Exports of A, B and C came to $4 mn, $6 mn and $9 mn"."""
    behind = [m for m in items if m.start >= names[-1].end]
    first = next((k for k, m in enumerate(behind) if m.kind in _IN_TURN), len(behind))
    count, joined = 0, 0
    for token in behind[first:]:
        if token.kind in _IN_TURN and token.kind == behind[first].kind:
            count += 1
        elif token.low == "and":
            joined = count + 1
        elif token.text != ",":
            break
    return count == joined == len(names) > len(_BOTH)


def joins_one_name(items: list[Mention], index: int, floor: int) -> bool:
    """The words on both sides of "and" name one good: "gem and jewellery exports"."""
    before = items[index - 1] if index > floor else None
    second = items[index - 2] if index - 1 > floor else None
    if before is None or not is_plain(before):
        return False
    if before.low in GENERIC_MODIFIERS:
        return second is not None and is_plain(second) and second.low not in GENERIC_MODIFIERS
    if canonical(f"{before.low} and {items[index + 1].low}") is not None:
        return True  # "We expect gem and jewellery exports"
    return (
        second is None
        or second.kind in ("punct", "place", "period")
        or second.low in FUNCTION_WORDS
        or is_plain(second)
    )
