"""What stands to the left of a flow word: reporter, period and good."""

from __future__ import annotations

from extractor.linking.cells import Phrase
from extractor.linking.goods import DETERMINERS, is_plain, phrase
from extractor.linking.word_sets import FUNCTION_WORDS, GENERIC_MODIFIERS, POSSESSIVES, words
from extractor.mentions.types import Mention

_TOTALS = words("total overall aggregate all goods merchandise")
_PRONOUNS = words("he she they it we officials ministry country")


def read_left(
    items: list[Mention], head: int, floor: int
) -> tuple[int, Phrase | None, Phrase | None, list[int], bool]:
    """First token, item, reporter, indices of periods, and whether the phrase says "total"."""
    index = head - 1
    reporter: Phrase | None = None
    periods: list[int] = []
    total = False
    item_last = head
    item_first = head
    while index >= floor:
        token = items[index]
        if token.kind == "place":
            if item_first < item_last and not _possessive_after(items, index):
                pass
            reporter = reporter or Phrase(token.value.code, token.start, token.end)
            index -= 1
            if index >= floor and items[index].low in DETERMINERS:
                index -= 1
            break
        if token.kind == "period":
            periods.append(index)
            index -= 1
            continue
        if token.low in POSSESSIVES:
            index -= 1
            continue
        if token.kind in ("adjustment", "record", "basis") or (
            token.kind == "direction" and token.low not in ("up", "down", "off")
        ):
            if item_first < head and token.kind == "direction":
                break
            index -= 1
            continue
        if token.kind == "level" and token.low in ("total", "average", "provisional", "estimated"):
            total = total or token.low == "total"
            index -= 1
            continue
        if (
            token.kind == "flow"
            and token.low in ("trade", "export", "import", "re-export", "re-exports")
            and index == head - 1
        ):
            index -= 1
            continue
        if token.low in DETERMINERS:
            index -= 1
            break
        if (
            token.low == "based"
            and index > floor
            and is_plain(items[index - 1])
            and index == head - 1
        ):
            item_first = index
            index -= 1
            continue
        if token.low in FUNCTION_WORDS and token.low != "and":
            break
        if token.low in GENERIC_MODIFIERS and token.kind != "topic":
            total = total or token.low in _TOTALS
            if item_first < head:
                item_first = index
            index -= 1
            continue
        if (
            token.low.endswith("ed")
            and index > floor
            and (items[index - 1].low in _PRONOUNS or items[index - 1].low.endswith("ly"))
            and item_first < head
        ):
            break
        if is_plain(token):
            item_first = index
            if item_last == head:
                item_last = head
            index -= 1
            continue
        if (
            token.low in ("and", "&", "/")
            and index
            and items[index - 1].low in ("goods", "merchandise")
            and items[index + 1].low == "services"
        ):
            item_first = index - 1
            index -= 2
            continue
        if token.low in ("and", "&", "/") and item_first < head and _joins(items, index, floor):
            item_first = index
            index -= 1
            continue
        break
    if reporter is None and index >= 0 and items[index].kind == "money":
        reporter = _owner_of_amount(items, index)
    found = phrase(items, item_first, head) if item_first < head else None
    return index + 1, found, reporter, periods, total


def _owner_of_amount(items: list[Mention], index: int) -> Phrase | None:
    """The amount stands between owner and noun: "Japan's 58.6 billion dlr trade surplus"."""
    k = index - 1
    while k >= 0 and items[k].low in (*POSSESSIVES, "record", "about", "estimated"):
        k -= 1
    if k < 0 or items[k].kind != "place":
        return None
    if items[k].value.form == "adjective" or _possessive_after(items, k):
        return Phrase(items[k].value.code, items[k].start, items[k].end)
    return None


def _possessive_after(items: list[Mention], index: int) -> bool:
    return index + 1 < len(items) and items[index + 1].low in POSSESSIVES


def _joins(items: list[Mention], index: int, floor: int) -> bool:
    """The words on both sides of "and" name one good: "gem and jewellery exports"."""
    before = items[index - 1] if index > floor else None
    second = items[index - 2] if index - 1 > floor else None
    if before is None or not is_plain(before):
        return False
    if before.low in GENERIC_MODIFIERS:
        return second is not None and is_plain(second) and second.low not in GENERIC_MODIFIERS
    return (
        second is None
        or second.kind in ("punct", "place", "period")
        or second.low in FUNCTION_WORDS
        or is_plain(second)
    )
