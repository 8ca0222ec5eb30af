"""What the words before and after a figure make of it: a level, a comparison, a change, a share."""

from __future__ import annotations

from extractor.linking.bounds import (
    BEGINNING,
    bounds_record,
    dates_forecast,
    ends_streak,
    is_explained,
    is_of_a_time,
    is_reached,
    since_begun,
)
from extractor.linking.word_sets import POSSESSIVES, words
from extractor.mentions.types import Mention

_SPANS_OF_TIME = words("days months first_months to_date months_to trailing")
"""Times that "over" spans: "over the first nine months"."""

FIGURE_KINDS = frozenset({"money", "percent", "quantity", "points", "price", "number"})
LIGHT = words(
    "a an the of its their revised upwardly downwardly provisional preliminary about around",
    "roughly some nearly almost just only over more than under below above at least",
    "approximately close to estimated corresponding whopping mere comfortable small large",
    "huge modest sharp slight similar comparable previous earlier upward downward combined",
    "total figure level value sum worth as much little high low seasonally adjusted smaller",
    "bigger larger slower faster strong weaker stronger marginal robust solid further slim",
    "wide hefty massive narrow tiny record positive negative",
)
_COMPARATORS = words(
    "from against versus vs vs. v v. than after following reversing compared unlike previously"
)
"""Words behind which the figure of another period stands."""
_RELATING = words("compared comparison comparing relative relation respect")
_EVEN = words("steady level even flat par line pace unchanged parity")
"""What a level may be "with" another: "held steady with last year"."""
_COMPARING = words("compared comparing comparison compares compare contrast contrasts opposed")
_MULTIPLES = words("twice thrice double triple treble quadruple")
_SEASONS = words("season year campaign , crop")
"""What opens in a month, or the pause behind it: "the season, which began in July"."""
_PASSING = words(
    "above below beyond beating exceeding surpassing topping eclipsing overtaking breaking smashing"
)
"""Words that compare where what they pass is of an earlier time: "exceeding the previous 3 bn"."""
LEVEL_WITH = words("above below under over")
"""Words between a percentage and the sum it is measured against: "5 percent below the 3 bn"."""
_MARKS = words("mark peak high old")
"""What a figure of another time is called: "surpassing the old mark of 3 bn"."""
_OF_BASES = words("of figure figures level levels total mark")
"""What may stand between such a time and the figure: "the year-ago level of 3 bn"."""
_OF_TIMES = words("average mean peak")
_OF_LEVELS = _OF_TIMES | {"total", "figure", "level"}
"""What a time may have that a figure is measured against."""
_BACK_TO_VERB = 3
"""How far before "to" the verb stands, where a time is between: "swelling in March to 3 bn"."""
_BEFORE_NOW = words("previous prior earlier last")
_FARTHER = words("more less")
_LEVELS = words("level levels figure figures total value volume")
"""What a time makes a measure of others: "half the 1989 level"."""
_MOVES = words("direction balance level adjustment record")
"""Kinds that may stand between a figure and the word that compares it."""
_ARTICLES_OF_TIME = words("the a an early late mid just same then its their his her our")
_BASIS_PREPOSITIONS = words(
    "than over against versus vs vs. v v. on above below beyond under beside alongside behind"
)
_COMPARED_ON = FIGURE_KINDS | {"direction", "record", "streak"}
"""What "on" compares: "up on 2020", but "the books on 2020 are closed"."""
_RIVALS = words("trail trails trailed trailing beat beats beating outpaced matched matches")
"""What a figure does to that of another time: "volume trails last year by 2 percent"."""
_TIME_PREPOSITIONS = words("in during for of")
TIME_BOUNDS = words("until before by till")
"""Words before a time that ends a span, or that a goal is set for."""
_RESULTING = words("resulting resulted results stemming stemmed stems arising arose derived")
_CLAUSE_MARKS = words(", ; ( ) :")
MEASURES = words(
    "figure figures total totals value mark average amount volume volumes tally that those level",
    "levels one ones pace result results tonnage",
)
"""What a time may be told of in a comparison: "above the total for 2019"."""
_OPENINGS = words("; ( : and but while whereas though although yet when")
_PRONOUNS = words("it they that this the there its a an")
_SHORT = words("short shy ahead")
"""What a level is against another: "3 percent short of last year's"."""
_OF_MEASURES = words("recorded seen reported posted registered logged observed of its their")
_THEN = words("it they was were had been stood amounted")
"""Words between a multiple and its time: "half of what they were in 1990"."""
_YEAR_BACK = frozenset({"twelve months", "12 months"})
_FEWEST = 3
"""How many tokens stand before such a sum at least."""
_NEAR_COMPARED = 8
"""How far before a time the word of its comparison may stand."""
_SUBORDINATE_REACH = 7
"""How far behind "after" the time of its clause may stand."""
_MOVED_BEFORE = frozenset(
    {"after", "following", "reversing", "recovering", "rebounding", "since", "erasing"}
)
_VALUE_PREPOSITIONS = frozenset({"to", "at", "of", "by", "with", "on"})
_BEFORE_MOVES = LIGHT | {"having", "sharply", "by"}
_SUBORDINATING = _MOVED_BEFORE - {"since"}


def comparator(items: list[Mention], index: int, floor: int) -> str | None:
    """The word that makes the figure at `index` an earlier or other period's, or None.

    "from 3.2 bn in May", "against 10.69 mln in October", "after a 15.2% drop in May", "compared
    with a surplus of 47 mln".
    """
    if _is_of_base(items, index, floor):
        return "than"
    k = index - 1
    while k >= floor:
        if items[k].low == "than" and k > floor and items[k - 1].low in ("more", "less"):
            if k + 1 < index and (items[k + 1].low == "the" or items[k + 1].kind == "period"):
                return "than"  # "2 bn more than March exports of 3 bn"
            k -= 2  # "from more than 3 bn": a qualifier, which the comparison stands before
            continue
        word = _comparing_word(items, k, floor)
        sold = any(m.kind == "flow" for m in items[k:index])  # "earned 3 bn from exports of 20"
        made = word == "from" and k > 0 and items[k - 1].low in _RESULTING
        if word == "from" and (sold or made or getattr(items[index].value, "upper", None)):
            return None  # "increases of anywhere from 10 to 40 percent", "resulting from 3 bn in"
        if word is not None:
            return word
        passed = items[k].low in _PASSING or items[k].low == "half"
        passed = passed and items[k + 1].low in ("the", "its", "their")
        dated = is_of_a_time(items, index) or (passed and _names_level(items, k + 2))
        if (passed or items[k].low == "half the") and dated:
            return items[k].low  # "above the 30 mn of the month before", "the year-ago 30 mn"
        if _moved_then(items, k, floor):
            return "after"
        noun = _noun_of_time(items, k, floor)
        if noun is not None:
            k = noun - 1
            continue
        if not _passed_over(items, k, floor):
            return None
        k -= 1
    return None


def _is_of_base(items: list[Mention], index: int, floor: int) -> bool:
    """The sum of what trade is compared with: "more than the imports recorded in May of 3 bn".

    Also where the time stands before the flow: "up from March exports of 3 bn", or before a dash.
    """
    if index < _FEWEST or items[index - 1].low not in ("of", "-", "–"):
        return False
    time = index - 2 - (items[index - 2].kind in ("flow", "balance"))
    if time < floor or items[time].kind != "period":
        return False
    beside = items[max(floor, time - _NEAR_COMPARED) : index]
    named = beside[-1].low != "of" or any(m.kind in ("flow", "balance") for m in beside)
    return named and period_role(items, time) == "basis"


def _names_base(token: Mention) -> bool:
    """A time that stands before what it is the base of: "the year-ago 3 bn"."""
    return token.kind == "period" and token.value.anchored and token.value.shift is not None


def _names_level(items: list[Mention], k: int) -> bool:
    """Such a time, or one whose average follows: "below the second-quarter average of 3 bn"."""
    averaged = items[k].kind == "period" and items[k + 1].low in _OF_TIMES
    return averaged or _names_base(items[k])


def _noun_of_time(items: list[Mention], k: int, floor: int) -> int | None:
    """What a figure behind its time is of: "with a surplus in May of 3 bn"."""
    if items[k].kind != "period" or items[k + 1].low != "of":
        return None
    k -= 1
    while k > floor and items[k].low in _ARTICLES_OF_TIME:
        k -= 1
    noun = items[k - 1] if k > floor and items[k].low in _TIME_PREPOSITIONS else None
    named = noun is not None and (noun.kind in ("balance", "flow") or noun.low in MEASURES)
    return k - 1 if named else None


def _moved_then(items: list[Mention], k: int, floor: int) -> bool:
    """Whether a figure was reached at another time: "after swelling in March to 3 bn"."""
    then = k - _BACK_TO_VERB
    if then < floor or items[k].low not in ("to", "at") or items[k - 1].kind != "period":
        return False
    return items[k - 2].low in _TIME_PREPOSITIONS and _moved_before(items, then, floor)


def _comparing_word(items: list[Mention], k: int, floor: int) -> str | None:
    """The word at `k` where it compares: "from", "compared with", "up on", "exceeding last"."""
    low = items[k].low
    before = items[k - 1] if k > floor else None
    if before is not None and low in ("with", "to") and before.low in _COMPARING:
        return "compared"
    if before is not None and low == "on" and before.kind == "direction":
        moved = before.low in ("up", "down", "higher", "lower") or before.value.noun
        return "on" if moved else None
    if low == "by" and before is not None and before.low == "preceded":
        return "preceded"
    if low == "of" and before is not None and before.low in _SHORT:
        ahead = items[k + 1].low.split()[0]  # "ahead of last year's record"
        return "short" if ahead == "the" or ahead in _BEFORE_NOW else None
    if items[k].kind == "direction" and (low.startswith("twice ") or " times " in low):
        return "times"  # "ten times the 3 bn of a year ago"
    if low == "followed":  # "and followed a 5 percent drop in May", but "followed by Peru"
        return low if items[k + 1].low in ("a", "an", "the") else None
    if low in _COMPARATORS or low in _MULTIPLES or low in _MOVED_BEFORE:
        return low
    if low == "over" and before is not None and items[k + 1].kind == "money":
        rate = items[k - 2] if before.kind == "direction" and before.value.noun else before
        return low if rate.kind == "percent" else None  # "a 9 percent rise over 3 bn in 2017"
    moved = ("percent",) if low == "over" else ("percent", "direction")
    if low in LEVEL_WITH and before is not None and before.kind in moved:
        return low if items[k + 1].low == "the" else None  # "5 percent below the 3 bn of May"
    if low in _PASSING and {m.low.split()[0] for m in items[k + 1 : k + 3]} & _BEFORE_NOW:
        return low
    return None


def _passed_over(items: list[Mention], k: int, floor: int) -> bool:
    """Whether the word at `k` may stand between a figure and the word that compares it."""
    token, following = items[k], items[k + 1]
    owned = token.low.endswith(("'s", "’s")) or following.low in _OF_LEVELS
    if token.low in POSSESSIVES:  # "from July's deficit of 3 bn"
        return items[k - 1].kind == "period"
    owned = owned or following.low in POSSESSIVES
    if token.kind == "period" and (owned or following.kind in ("balance", "flow")):
        return True
    if _names_base(token) and (following.kind in FIGURE_KINDS or following.low in _OF_BASES):
        return True
    if token.low in _OF_TIMES:
        return items[k - 1].kind == "period"
    if token.kind in _MOVES or token.low == "having":
        return True
    adverb = token.kind == "word" and token.low.endswith("ly")
    if adverb and following.kind in ("direction", "level"):
        return True  # "after unexpectedly falling 2 percent"
    if token.kind == "flow" and (following.kind == "balance" or following.low == "of"):
        return True
    if token.low in _VALUE_PREPOSITIONS and token.low != "of":
        behind_move = k > floor and items[k - 1].kind in ("direction", "balance", "level", "record")
        if not behind_move:
            return False
        if token.low in ("to", "at", "by") and not _moved_before(items, k - 1, floor):
            return False
    return token.low in LIGHT or token.low in _MARKS or token.low in _VALUE_PREPOSITIONS


def _moved_before(items: list[Mention], index: int, floor: int) -> bool:
    """The verb before the preposition hangs on "after": "after rising to 1.62 billion"."""
    while index >= floor and (
        items[index].kind in ("direction", "level", "balance") or items[index].low in _BEFORE_MOVES
    ):
        index -= 1
    return index >= floor and items[index].low in _MOVED_BEFORE


def _subordinate(items: list[Mention], k: int) -> bool:
    """A time of a clause without a figure of its own: "after reaching a record high in October"."""
    for index in range(k, max(-1, k - _SUBORDINATE_REACH), -1):
        item = items[index]
        if item.kind in FIGURE_KINDS or item.kind == "streak" or item.text in _CLAUSE_MARKS:
            return False
        if item.low in _SUBORDINATING:
            return index < k
    return False


def period_role(items: list[Mention], index: int) -> str:
    """How a time stands in the sentence: `main`, `anchored`, `basis`, `since` or `bound`."""
    k = index - (3 if [m.low for m in items[max(0, index - 2) : index]] == ["period", "of"] else 1)
    while k >= 0 and (items[k].low in _ARTICLES_OF_TIME or items[k].kind == "adjustment"):
        k -= 1
    low = items[k].low if k >= 0 else ""
    time = items[index].value
    told_then = dates_forecast(items, index)
    if told_then or bounds_record(items, index) or is_explained(items, index):
        return "bound"
    ended = items[index].rule == "to the end of" or (low == "by" and is_reached(items, index))
    named = [m.kind for m in items[index + 1 : index + 2]]  # "after news of a May deficit of 3 bn"
    apart = named not in (["flow"], ["balance"]) and _subordinate(items, k)
    if ends_streak(items, index) or apart or (low in TIME_BOUNDS and not ended):
        return "bound"
    began = low in ("in", "on", "with") and k > 0 and items[k - 1].low in BEGINNING
    if began and k > 1 and items[k - 2].low in ("which", "that") and items[k - 3].low in _SEASONS:
        return "bound"  # "in the season that began in July"
    behind = [m.low for m in items[index + 1 : index + 2]]
    if behind and behind[0] in _LEVELS and (low == "of" or items[k].kind == "direction"):
        return "basis"  # "to a quarter of their 1989 level"
    if (
        low == "since"
        or since_begun(items, k)
        or (began and not any(m.kind in FIGURE_KINDS for m in items[index:]))
    ):
        return "since"
    still = k > 0 and items[k - 1].kind == "direction" and not items[k - 1].value.sign
    if still and low in ("with", "to", "on"):
        return "basis"  # "held steady with last year"
    if low == "from":
        if time.kind == "months" and items[index - 1].low == "the":
            return "basis"  # "climbed from the January-March period"
        if (
            time.kind == "days"
            and k
            and items[k - 1].kind == "percent"
            and "-" in items[index].text
        ):
            return "basis"  # "up 9.9 percent from May 1-10", but "from May 1 to 10"
        return "main" if time.kind in ("months", "days", "to_date", "years") else "basis"
    if time.kind == "trailing" and low in ("over", "in") and items[k - 1].kind == "percent":
        bare = items[index].low in _YEAR_BACK
        return "basis" if bare else "main"  # "rose 3 percent over twelve months"
    while_it = time.kind == "same" and time.shift is None and time.year is None
    part = time.kind == "relative" and time.first == 1
    spanned = time.kind in _SPANS_OF_TIME or k == 0 or while_it or part
    by_span = (time.kind == "trailing" and time.first != 12) or time.kind in ("days", "to_date")
    if (low == "over" and spanned) or (low == "on" and by_span):
        return "main"  # "sold abroad on May 1-10", "on a year-to-date basis", "a six-month basis"
    plain = low == "on" and k > 0 and time.kind == "year"
    told_on = plain and all(m.kind not in _COMPARED_ON for m in items[:k])
    owned = low in _MULTIPLES and items[index].low.endswith("s")
    based = owned or low in _BASIS_PREPOSITIONS or low in _COMPARATORS
    if not told_on and time.kind != "closed" and (based or _in_comparison(items, k)):
        return "basis"
    if part:
        return "main"
    if time.kind == "relative" and time.anchored:
        if _opens_clause(items, index, k):
            return "anchored"
        if low not in ("in", "during", "for"):
            return "basis"
        if time.unit == "year" and "before" not in items[index].low:
            return "anchored"
    return "anchored" if time.anchored and time.kind == "same" else "main"


def _opens_clause(items: list[Mention], index: int, before: int) -> bool:
    """Whether a time such as "a year earlier" is what its clause tells of.

    "A year earlier it was 3 bn", "; a year ago exports fell", "and the quarter before that 5 pct".
    """
    k = index + 1
    while k < len(items) and items[k].low in ("that", ","):
        k += 1
    if k >= len(items) or items[k].kind == "punct":
        return False
    if before < 0:
        return True
    told = items[k].kind in FIGURE_KINDS or items[k].kind in ("flow", "balance")
    return items[before].low in _OPENINGS and (told or items[k].low in _PRONOUNS)


def _in_comparison(items: list[Mention], k: int) -> bool:
    """A time behind a comparison: "compared with May", "than that of May", "below that for May"."""
    low = items[k].low if k >= 0 else ""
    if k > 0 and items[k].kind == "number" and items[k - 1].low in _COMPARATORS:
        return True  # "1.4 million bags, down from 1.6 last year"
    if low in ("with", "to"):
        return _relates(items, k)
    if (low == "of" and k and items[k - 1].low in _SHORT) or low in _RIVALS:
        return True
    if low not in _TIME_PREPOSITIONS and low not in ("at", "from"):
        return False
    floor = max(-1, k - _NEAR_COMPARED)
    measured = then = False
    for index in range(k - 1, floor, -1):
        token = items[index]
        if token.low in ("with", "to"):
            return not then and _relates(items, index)
        dealt = token.low == "from" or (token.low == "on" and items[index - 1].low in _FARTHER)
        if dealt and items[index + 1].kind == "flow":
            return False  # "earned 3 bn from exports in May", "spent more on imports in May"
        if token.low.endswith((" as", " what", " that")):
            return True  # "five times as much as in 1990"
        if token.low == "as" and any(m.low == "same" for m in items[max(0, floor) : index]):
            return True  # "5 percent, the same pace as in May"
        if token.low in _COMPARATORS or token.low in _MULTIPLES:
            return not then
        if token.low in _BASIS_PREPOSITIONS:
            return measured and not then
        measure = token.low in MEASURES or token.kind in ("flow", "balance", "record")
        measured = measured or measure
        then = then or token.low in _THEN
        if not (then or measure or token.low in _ARTICLES_OF_TIME or token.low in _OF_MEASURES):
            return False
    return items[k - 1].low in ("levels", "level")


def _relates(items: list[Mention], k: int) -> bool:
    """Whether "with" or "to" compares: "compared with", "relative to", "comparing June with"."""
    before = k - 1
    if before > 0 and items[before].kind == "period":
        before -= 1
    even = before >= 0 and items[k].low == "with" and items[before].low in _EVEN
    return even or (before >= 0 and items[before].low in _RELATING)
