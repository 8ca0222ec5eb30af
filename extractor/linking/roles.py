"""What the words before and after a figure make of it: a level, a comparison, a change, a share."""

from __future__ import annotations

from extractor.linking.word_sets import FUNCTION_WORDS, words
from extractor.mentions.types import Mention

FIGURE_KINDS = frozenset({"money", "percent", "quantity", "points", "price", "number"})
_LIGHT = words(
    "a an the of its their revised upwardly downwardly provisional preliminary about around",
    "roughly some nearly almost just only over more than under below above at least",
    "approximately close to estimated corresponding whopping mere comfortable small large",
    "huge modest sharp slight similar comparable previous earlier upward downward combined",
    "total figure level value worth as much little high low seasonally adjusted smaller",
    "bigger larger slower faster strong weaker stronger marginal robust solid further slim",
    "wide hefty massive narrow tiny record",
)
_COMPARATORS = frozenset(
    {
        "from",
        "against",
        "versus",
        "vs",
        "vs.",
        "than",
        "after",
        "following",
        "reversing",
        "compared",
        "unlike",
        "previously",
    }
)
_MOVED_BEFORE = frozenset(
    {"after", "following", "reversing", "recovering", "rebounding", "despite", "since", "erasing"}
)
_VALUE_PREPOSITIONS = frozenset({"to", "at", "of", "by", "with", "on"})


def comparator(items: list[Mention], index: int, floor: int) -> str | None:
    """The word that makes the figure at `index` an earlier or other period's, or None.

    "from 3.2 bn in May", "against 10.69 mln in October", "after a 15.2% drop in May", "compared
    with a surplus of 468.6 mln".
    """
    k = index - 1
    passed_move = False
    while k >= floor:
        token = items[k]
        low = token.low
        if (
            low in ("with", "to")
            and k > floor
            and items[k - 1].low in ("compared", "comparing", "comparison", "compares", "compare")
        ):
            return "compared"
        if (
            low == "on"
            and k > floor
            and items[k - 1].kind == "direction"
            and items[k - 1].low in ("up", "down", "higher", "lower")
        ):
            return "on"
        if low in ("twice", "thrice", "double"):
            return low
        if low == "than" and items[k + 1].low == "the" and k + 1 < index:
            return low
        if low in _COMPARATORS:
            if (
                low == "than"
                and k > floor
                and items[k - 1].low in ("more", "less", "higher", "lower", "better", "rather")
            ) and items[k - 1].low in ("more", "less"):
                k -= 2
                continue
            if low == "from" and passed_move:
                return "from"
            return low
        if (
            low in ("above", "below", "beating", "exceeding", "surpassing", "topping")
            and items[k + 1 : k + 3]
            and {m.low for m in items[k + 1 : k + 3]} & {"previous", "prior", "earlier", "last"}
        ):
            return low
        if low in _MOVED_BEFORE:
            return low
        if token.kind == "period" and items[k + 1].kind in ("balance", "flow"):
            k -= 1
            continue
        if token.kind in ("direction", "balance", "level", "adjustment", "record") or (
            token.kind == "flow" and items[k + 1].kind in ("balance",)
        ):
            passed_move = True
            k -= 1
            continue
        if low in _LIGHT or low in _VALUE_PREPOSITIONS:
            if low in _VALUE_PREPOSITIONS and not (
                (k > floor and items[k - 1].kind in ("direction", "balance", "level", "record"))
                or low == "of"
            ):
                return None
            if low in ("to", "at", "by") and not _moved_before(items, k - 1, floor):
                return None
            k -= 1
            continue
        return None
    return None


def _moved_before(items: list[Mention], index: int, floor: int) -> bool:
    """ "after rising to 1.62 billion": the verb before the preposition hangs on "after"."""
    while index >= floor and (
        items[index].kind in ("direction", "level", "balance")
        or items[index].low in _LIGHT | {"having", "sharply", "by"}
    ):
        index -= 1
    return index >= floor and items[index].low in _MOVED_BEFORE


def period_before(items: list[Mention], index: int, floor: int) -> int | None:
    """ "January's 129 mln", "a 1985 deficit of 900 mln": a time standing right before the figure."""
    k = index - 1
    while k >= floor and index - k < 7:
        token = items[k]
        if token.kind == "period":
            return k
        if (
            token.low in ("'s", "’s", "'", "of", "a", "an")
            or token.low in _LIGHT
            or token.kind in ("balance", "record")
            or token.low in ("total", "trade")
        ):
            k -= 1
            continue
        return None
    return None


def period_after(items: list[Mention], index: int) -> int | None:
    """The index of the period that belongs to the figure at `index`, standing right behind it."""
    k = index + 1
    steps = 0
    while k < len(items) and steps < 6:
        token = items[k]
        if token.text == "(" and any(m.low == "revised" for m in items[k : k + 4]):
            while k < len(items) and items[k].text != ")":
                k += 1
            k += 1
            continue
        if token.text == "," and k + 1 < len(items) and items[k + 1].low == "revised":
            k += 2
            while k < len(items) and (
                items[k].low in _LIGHT | {"from"}
                or items[k].kind in ("money", "number", "direction")
            ):
                k += 1
            if k < len(items) and items[k].text == ",":
                k += 1
            continue
        if token.kind == "period":
            return k
        if (
            token.kind in FIGURE_KINDS
            or token.text in (",", ";", ")", ".")
            or token.low in ("and", "while", "but", "to")
        ):
            return None
        if token.kind in (
            "word",
            "direction",
            "balance",
            "flow",
            "level",
            "adjustment",
            "record",
            "basis",
            "topic",
        ) and (
            token.low
            in FUNCTION_WORDS
            | {"recorded", "seen", "posted", "reported", "period", "same", "registered", "increase"}
            or token.kind in ("direction", "balance", "adjustment", "record", "flow", "level")
        ):
            k += 1
            steps += 1
            continue
        return None
    return None


def _subordinate(items: list[Mention], k: int) -> bool:
    """ "after reaching a record high in October": a time of a clause without a figure of its own."""
    for index in range(k, max(-1, k - 7), -1):
        item = items[index]
        if (
            item.kind in FIGURE_KINDS
            or item.kind == "streak"
            or item.text in (",", ";", "(", ")", ":")
        ):
            return False
        if item.low in _MOVED_BEFORE - {"despite", "since"}:
            return index < k
    return False


def period_role(items: list[Mention], index: int) -> str:
    """How a time stands in the sentence: `main`, `basis`, `since`, `bound` or `part`."""
    k = index - 1
    value = items[index].value
    while k >= 0 and (
        items[k].low in ("the", "a", "an", "early", "late", "mid", "just", "same", "then")
        or items[k].kind == "adjustment"
    ):
        k -= 1
    low = items[k].low if k >= 0 else ""
    if items[index].rule == "through" and any(
        m.kind == "streak" for m in items[max(0, index - 4) : index]
    ):
        return "bound"
    if _subordinate(items, k):
        return "bound"
    if low == "since":
        return "since"
    if low in ("until", "before", "by", "till"):
        return "bound"
    if low == "from":
        return "main" if value.kind in ("months", "days") else "basis"
    if low in ("than", "over", "against", "versus", "vs", "vs.", "on", "above", "below"):
        if low == "over" and value.kind in (
            "days",
            "months",
            "first_months",
            "to_date",
            "months_to",
        ):
            return "main"
        return "basis"
    if (
        low in ("with", "to")
        and k > 0
        and items[k - 1].low in ("compared", "comparison", "comparing", "relative", "respect")
    ):
        return "basis"
    if (
        low in ("in", "during", "for", "of", "at")
        and k > 0
        and items[k - 1].low in _COMPARATORS | {"levels", "level"}
    ):
        return "basis"
    if (
        low in ("in", "during", "for", "of")
        and k > 1
        and items[k - 1].low in ("that", "those")
        and items[k - 2].low in _COMPARATORS | {"with", "to"}
    ):
        return "basis"
    if low in _COMPARATORS:
        return "basis"
    if (
        value.kind == "relative"
        and value.anchored
        and value.unit == "year"
        and "before" not in items[index].low
    ):
        return "basis" if low not in ("in", "during", "for") else "anchored"
    if value.kind == "relative" and value.anchored and low not in ("in", "during", "for"):
        return "basis"
    if value.anchored and value.kind == "same":
        return "anchored"
    return "main"
