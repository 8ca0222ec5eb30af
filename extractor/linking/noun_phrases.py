"""Noun phrases around a flow word: "South Korea's April chip exports to the US and Japan".

The phrase is read outward from its head. To the left stand the reporter, a period and the good; to
the right "of" brings the good, "to", "from" and "with" the other side of the trade.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from extractor.lexicon.items import canonical
from extractor.lexicon.trade_words import word_class
from extractor.linking.cells import Phrase, Subject
from extractor.mentions.numbers import ORDINAL
from extractor.mentions.types import Mention

_FUNCTION = word_class("FUNCTION_WORDS")
_GENERIC = word_class("GENERIC_MODIFIERS")
_DETERMINERS = frozenset("the a an its their his her our this these those that both all some any such each".split())
_POSSESSIVES = frozenset({"'s", "’s", "'", "’", "s'"})
_TOTALS = frozenset("total overall aggregate all goods merchandise".split())
_PARTNER_PREPOSITIONS = {
    "exports": frozenset({"to", "with", "into", "towards", "toward"}),
    "imports": frozenset({"from", "with"}),
    "balance": frozenset({"with", "against", "vis-a-vis", "toward", "towards", "to", "from"}),
    "trade": frozenset({"with", "to", "from"}),
}
_REPORTER_PREPOSITIONS = {
    "exports": frozenset({"from", "by"}),
    "imports": frozenset({"to", "into", "by"}),
    "balance": frozenset({"in", "by", "for"}),
    "trade": frozenset({"by"}),
}
_EXCLUDING = (("other", "than"), ("excluding",), ("except",), ("apart", "from"), ("without",), ("not", "including"))
_GROUP_HEADS = frozenset("countries markets nations states economies members member partners region area bloc zone destinations".split())
_EARNINGS = frozenset("earnings receipts income revenue revenues proceeds inflows".split())
_VALUE_HEADS = _EARNINGS | frozenset("amount amounts bill bills value values volume volumes expenditure expenditures spending payments total totals figure figures trade costs".split())
_PRONOUNS = frozenset("he she they it we officials ministry country".split())
_PLACE_WORDS = frozenset("non-eu third other rest world".split())
_MANNERS = frozenset("terms dollars euros include includes yen".split())
_NO_GOODS = frozenset("terms dollars euros include includes supplier suppliers customer customers buyer buyers buy state states barrels tonnes tons bags year's difference".split())
_RANK = re.compile(ORDINAL)
_ITEM_KINDS = frozenset({"word", "topic"})


@dataclass(slots=True)
class NounPhrase:
    """What was read around one flow word: tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    subject: Subject
    periods: list[int] = field(default_factory=list)
    directions: list[int] = field(default_factory=list)


def is_plain(item: Mention) -> bool:
    """A word that can belong to the name of a good."""
    return item.kind in _ITEM_KINDS and item.low not in _FUNCTION and any(c.isalpha() for c in item.text)


def phrase(items: list[Mention], first: int, last: int, *, listed: bool = False) -> Phrase | None:
    """The words `first` to `last` as the name of a good, without what does not name it."""
    while first < last and not _goods_and_services(items, first, last) and (
        (items[first].low in _GENERIC and not (listed and items[first].low == "other")) or items[first].low in _DETERMINERS or items[first].kind == "punct"
        or items[first].kind in ("direction", "level", "period", "adjustment", "record")
        or (items[first].low.endswith("ly") and items[first].low not in ("supply", "poultry", "barely"))
    ):
        first += 1
    while first < last and (items[last - 1].kind == "punct" or items[last - 1].low in ("and", "or", "the", "of", "etc", "etc.", "account", "accounts", "trade", "incomes", "income", "earnings", "receipts", "inflows", "outflows", "alone", "together", "also", "too", "as", "well")):
        last -= 1
    for k in range(first, last - 1):
        if items[k].low in _MANNERS:  # "in euro terms exports": the manner of counting is no good
            first = k + 1
    while first < last and (items[first].text.startswith("-") or items[first].low.endswith(("-month", "-quarter", "-year")) or _RANK.fullmatch(items[first].low)):
        first += 1
    if last - first == 1 and items[first].low in _NO_GOODS:
        return None
    if first >= last:
        return None
    if last - first > 1 and canonical(_text(items, first, last)) is None:
        if items[first].low.endswith("ing"):
            return phrase(items, first + 1, last, listed=listed)
        if items[last - 1].low.endswith("ed") and items[last - 1].low not in ("based", "related"):
            return phrase(items, first, last - 1, listed=listed)
    if last == first + 1 and items[first].low.endswith(("ing", "ed")) and canonical(items[first].low) is None:
        return None
    text = _text(items, first, last)
    return Phrase(text, items[first].start, items[last - 1].end)


def _goods_and_services(items: list[Mention], first: int, last: int) -> bool:
    """"goods and services" is an item of its own, though "goods" alone names nothing."""
    return (
        first + 2 < last
        and items[first].low in ("goods", "merchandise")
        and items[first + 1].low in ("and", "&")
        and items[first + 2].low == "services"
    )


def _text(items: list[Mention], first: int, last: int) -> str:
    parts: list[str] = []
    for index in range(first, last):
        gap = " " if index > first and items[index].start > items[index - 1].end else ""
        parts.append(gap + items[index].low)
    return "".join(parts)


def read_left(items: list[Mention], head: int, floor: int) -> tuple[int, Phrase | None, Phrase | None, list[int], bool]:
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
            if index >= floor and items[index].low in _DETERMINERS:
                index -= 1
            break
        if token.kind == "period":
            periods.append(index)
            index -= 1
            continue
        if token.low in _POSSESSIVES:
            index -= 1
            continue
        if token.kind in ("adjustment", "record", "basis") or (token.kind == "direction" and token.low not in ("up", "down", "off")):
            if item_first < head and token.kind == "direction":
                break
            index -= 1
            continue
        if token.kind == "level" and token.low in ("total", "average", "provisional", "estimated"):
            total = total or token.low == "total"
            index -= 1
            continue
        if token.kind == "flow" and token.low in ("trade", "export", "import", "re-export", "re-exports") and index == head - 1:
            index -= 1
            continue
        if token.low in _DETERMINERS:
            index -= 1
            break
        if token.low == "based" and index > floor and is_plain(items[index - 1]) and index == head - 1:
            item_first = index
            index -= 1
            continue
        if token.low in _FUNCTION and token.low != "and":
            break
        if token.low in _GENERIC and token.kind != "topic":
            total = total or token.low in _TOTALS
            if item_first < head:
                item_first = index
            index -= 1
            continue
        if token.low.endswith("ed") and index > floor and (items[index - 1].low in _PRONOUNS or items[index - 1].low.endswith("ly")) and item_first < head:
            break
        if is_plain(token):
            item_first = index
            if item_last == head:
                item_last = head
            index -= 1
            continue
        if token.low in ("and", "&", "/") and index and items[index - 1].low in ("goods", "merchandise") and items[index + 1].low == "services":
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


def _reexports(item: Phrase | None, token: Mention) -> Phrase:
    """Re-exports are exports whose item says so, with the good where one is named."""
    if item is None:
        return Phrase("re-exports", token.start, token.end)
    if item.start > token.start:
        return Phrase(f"re-exports of {item.value}", token.start, item.end)
    return Phrase(f"{item.value} re-exports", item.start, token.end)


def _owner_of_amount(items: list[Mention], index: int) -> Phrase | None:
    """"Japan's 58.6 billion dlr trade surplus": the amount stands between owner and noun."""
    k = index - 1
    while k >= 0 and items[k].low in (*_POSSESSIVES, "record", "about", "estimated"):
        k -= 1
    if k < 0 or items[k].kind != "place":
        return None
    if items[k].value.form == "adjective" or _possessive_after(items, k):
        return Phrase(items[k].value.code, items[k].start, items[k].end)
    return None


def _possessive_after(items: list[Mention], index: int) -> bool:
    return index + 1 < len(items) and items[index + 1].low in _POSSESSIVES


def _joins(items: list[Mention], index: int, floor: int) -> bool:
    """"gem and jewellery exports": the words on both sides of "and" name one good."""
    before = items[index - 1] if index > floor else None
    second = items[index - 2] if index - 1 > floor else None
    if before is None or not is_plain(before):
        return False
    if before.low in _GENERIC:
        return second is not None and is_plain(second) and second.low not in _GENERIC
    return second is None or second.kind in ("punct", "place", "period") or second.low in _FUNCTION or is_plain(second)


def _place_list(items: list[Mention], index: int, stop: int) -> tuple[int, list[Phrase]]:
    """Places joined by commas and "and" from `index` on; the token after them."""
    found: list[Phrase] = []
    last = index
    while index < stop:
        token = items[index]
        if token.kind == "place" and index + 2 < stop and items[index + 1].low in ("including", "incl", "incl.", "excluding") and items[index + 2].kind == "place":
            words = " ".join(m.text for m in items[index : index + 3])
            found.append(Phrase(words, token.start, items[index + 2].end))
            index = last = index + 3
            continue
        if token.kind == "place" and not (index + 1 < stop and items[index + 1].low in _POSSESSIVES):
            found.append(Phrase(token.value.code, token.start, token.end))
            index += 1
            if index < stop and items[index].low in _GROUP_HEADS | {"member"}:
                index += 1
                if index < stop and items[index].low in ("states", "countries"):
                    index += 1
            last = index
            continue
        if token.low in ("the", "both", "mainland", "neighbouring", "neighboring"):
            index += 1
            continue
        worded = word_partner(items, index, stop) if token.low in _PLACE_WORDS or token.low.startswith("non-") else None
        if worded is not None and found:
            found.append(worded[1])
            index = last = worded[0]
            continue
        if found and (token.low in ("and", ",", "or", "&") or (token.low == "," )):
            index += 1
            continue
        break
    return last, found


def word_partner(items: list[Mention], index: int, stop: int) -> tuple[int, Phrase] | None:
    """A partner in words without a code: "non-EU countries", "third countries", "the rest of the world"."""
    first = index
    while first < stop and items[first].low in ("the", "all", "both"):
        first += 1
    words = [items[k].low for k in range(first, min(first + 5, stop))]
    if words[:4] == ["rest", "of", "the", "world"]:
        return first + 4, Phrase("rest of the world", items[first].start, items[first + 3].end)
    if len(words) >= 2 and (words[0] in _PLACE_WORDS or words[0].startswith("non-")) and words[1] in _GROUP_HEADS:
        return first + 2, Phrase(" ".join(items[k].text if k == first else items[k].low for k in (first, first + 1)), items[first].start, items[first + 1].end)
    for size in (2, 3):
        if len(words) > size and words[size] in _GROUP_HEADS and all(is_plain(items[first + k]) for k in range(size)):
            return first + size + 1, Phrase(" ".join(words[: size + 1]), items[first].start, items[first + size].end)
    if items[first : first + 1] and items[first].text in ("West", "East") and index < first:
        return first + 1, Phrase(items[first].text, items[first].start, items[first].end)
    if words and words[0] in ("non-eu",):
        return first + 1, Phrase("non-EU countries", items[first].start, items[first].end)
    return None


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
    state = _Right(items, after, flow, item, None, reporter)
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


class _Right:
    """Reads what follows the flow word."""

    def __init__(self, items: list[Mention], index: int, flow: str, item: Phrase | None, partner: Phrase | None, reporter: Phrase | None) -> None:
        self.items = items
        self.index = index
        self.flow = flow
        self.item = item
        self.partner = partner
        self.reporter = reporter
        self.places: list[Phrase] = []
        self.goods: list[Phrase] = []
        self.earnings = False

    def others(self, flow: str, span: tuple[int, int], sign: int) -> list[Subject]:
        """One subject for each item or partner, where the phrase lists several."""
        if len(self.places) > 1:
            return [Subject(flow, span, sign, self.item, place, self.reporter) for place in self.places]
        if len(self.goods) > 1:
            return [Subject(flow, span, sign, good, self.partner, self.reporter) for good in self.goods]
        return []

    def read(self, result: NounPhrase) -> None:
        while self.index < len(self.items):
            token = self.items[self.index]
            if token.kind == "period":
                result.periods.append(self.index)
                self.index += 1
            elif token.kind in ("adjustment", "basis"):
                self.index += 1
            elif not self._preposition(token.low, result):
                break
        result.last = self.index

    def _preposition(self, low: str, result: NounPhrase) -> bool:
        """Read one prepositional phrase; False where the noun phrase ends."""
        if low == "," and self._both_accounts():
            return True
        if low == "," and self.index + 1 < len(self.items) and self.items[self.index + 1].low in ("excluding", "except", "minus"):
            self.index += 1
            return self._exclusion()
        if low in ("in", "for", "during", "over", "on"):
            return self._time_or_item(result, low)
        if low == "period" and result.periods and self.items[self.index - 1].kind == "period":
            self.index += 1
            return True
        if low in ("other", "excluding", "except", "apart"):
            return self._exclusion()
        if low == "between":
            return self._between()
        if low == "of":
            return self._of()
        if low in _PARTNER_PREPOSITIONS[self.flow] | _REPORTER_PREPOSITIONS[self.flow]:
            return self._side(low)
        return False

    def _both_accounts(self) -> bool:
        """"total exports, including both merchandise and services,": two accounts in one figure."""
        ahead = [m.low for m in self.items[self.index + 1 : self.index + 7] if m.low not in ("both", "including", "inclusive", "of")]
        if self.item is not None or ahead[:3] not in (["merchandise", "and", "services"], ["goods", "and", "services"]) or self.items[self.index + 1].low not in ("including", "inclusive", "both", "merchandise"):
            return False
        end = next(k for k in range(self.index + 1, len(self.items)) if self.items[k].low == "services")
        self.item = Phrase("goods and services", self.items[end - 2].start, self.items[end].end)
        self.index = end + 1
        if self.index < len(self.items) and (self.items[self.index].text == "," or self.items[self.index].low == "combined"):
            self.index += 1 + (self.items[self.index].low == "combined" and self.items[self.index + 1 : self.index + 2] and self.items[self.index + 1].text == ",")
        return True

    def _time_or_item(self, result: NounPhrase, low: str) -> bool:
        after = self.index + 1
        while after < len(self.items) and self.items[after].low in ("the", "calendar", "all"):
            after += 1
        if after >= len(self.items):
            return False
        if self.items[after].kind == "period":
            result.periods.append(after)
            self.index = after + 1
            return True
        if self.flow == "balance" and self.items[after].kind == "flow" or (
            self.items[after].low in ("merchandise", "goods", "commodity", "visible") and self.items[after + 1 : after + 2] and self.items[after + 1].kind == "flow"
        ):
            self.index = after + 1 + (self.items[after].kind != "flow")
            return self.flow == "balance"
        if low in ("in", "on") and self.item is None:
            return self._item_after_in()
        return False

    def _item_after_in(self) -> bool:
        """"surplus in auto parts", "trade in services": only goods that the table knows."""
        end = self._item_end(self.index + 1)
        found = phrase(self.items, self.index + 1, end)
        if found is None or canonical(found.value) is None:
            return False
        self.item, self.index = found, end
        return True

    def _exclusion(self) -> bool:
        words = tuple(m.low for m in self.items[self.index : self.index + 2])
        size = 2 if words in _EXCLUDING else 1 if words[:1] in _EXCLUDING else 0
        if not size:
            return False
        end = self._item_end(self.index + size)
        if end == self.index + size:
            return False
        text = _text(self.items, self.index, end)
        self.item = Phrase(text, self.items[self.index].start, self.items[end - 1].end)
        self.index = end
        return True

    def _between(self) -> bool:
        flows = [k for k in range(self.index + 1, min(self.index + 6, len(self.items))) if self.items[k].kind == "flow"]
        if len(flows) == 2 and flows[1] == flows[0] + 2:
            place = next((m for m in self.items[self.index + 1 : flows[0]] if m.kind == "place"), None)
            if place is not None:
                self.reporter = Phrase(place.value.code, place.start, place.end)
            self.index = flows[1] + 1
            return True
        last, places = _place_list(self.items, self.index + 1, len(self.items))
        if len(places) != 2:
            return False
        self.reporter, self.partner = places
        self.index = last
        return True

    def _of(self) -> bool:
        after = self.index + 1
        while after < len(self.items) and self.items[after].low in ("the", "all"):
            after += 1
        if after >= len(self.items):
            return False
        if self.items[after].kind == "place" and not (after + 1 < len(self.items) and is_plain(self.items[after + 1])):
            place = self.items[after]
            self.reporter = self.reporter or Phrase(place.value.code, place.start, place.end)
            self.index = after + 1
            return True
        if self.items[after].kind == "flow" and self.items[after].low == "trade" and self.flow == "balance":
            self.index = after + 1
            return True
        if self.item is not None:
            return False
        start = self.index + 1
        if self.items[after].kind == "place" and self.items[after].value.form == "adjective":
            place = self.items[after]
            side = Phrase(place.value.code, place.start, place.end)
            if self.flow == "imports":
                self.partner, self.places = side, [side]
            else:
                self.reporter = self.reporter or side
            start = after + 1
        end = self._item_end(start)
        found = phrase(self.items, start, end)
        if found is None:
            self.index = max(end, self.index)
            return end > start and end < len(self.items) and self.items[end].low in ("from", "to")
        self.item, self.index = found, end
        self.goods = split_goods(self.items, found)
        return True

    def _item_end(self, index: int) -> int:
        """The end of a name of goods that begins at `index`: words, "and", inner commas and "of"."""
        last = index
        while index < len(self.items):
            token = self.items[index]
            if is_plain(token) or token.low in ("the", "all"):
                index += 1
                if token.low not in ("the", "all"):
                    last = index
            elif token.low in ("and", "&", "/", "of", "or", "-") and index > last - 1 and index == last:
                index += 1
            elif token.text == "," and index == last and self._list_goes_on(index + 1):
                index += 1
            elif token.kind == "place" and token.value.form == "adjective" and index == last:
                index += 1
            else:
                break
        return last

    def _list_goes_on(self, index: int) -> bool:
        """After a comma: do words lead on to an "and" and more words before anything else?"""
        seen = False
        while index < len(self.items):
            token = self.items[index]
            if token.low in ("and", "&"):
                return index + 1 < len(self.items) and is_plain(self.items[index + 1]) and not self._verb_after(index + 1)
            if is_plain(token) or (token.text == "," and seen):
                seen = True
                index += 1
                continue
            return False
        return False

    def _earned_from(self) -> bool:
        """"export earnings from tea": the good that earns them."""
        end = self._item_end(self.index + 1)
        found = phrase(self.items, self.index + 1, end)
        if found is None or (canonical(found.value) is None and not self.earnings):
            return False
        self.item, self.index = found, end
        self.goods = split_goods(self.items, found)
        return True

    def _verb_after(self, index: int) -> bool:
        while index < len(self.items) and is_plain(self.items[index]):
            index += 1
        return False

    def _side(self, low: str) -> bool:
        worded = word_partner(self.items, self.index + 1, len(self.items))
        if worded and low in _PARTNER_PREPOSITIONS[self.flow]:
            self.index, self.partner = worded
            self.places = [self.partner]
            return True
        last, places = _place_list(self.items, self.index + 1, len(self.items))
        if not places and low == "from" and self.flow == "exports" and self.item is None:
            return self._earned_from()
        if not places:
            return False
        if low in _PARTNER_PREPOSITIONS[self.flow] and not (low == "in"):
            self.places = places
            self.partner = joined(self.items, places)
        elif len(places) == 1:
            self.reporter = places[0]
        else:
            return False
        self.index = last
        return True


def joined(items: list[Mention], places: list[Phrase]) -> Phrase:
    """One partner out of several: its code, or the text's words for a list."""
    if len(places) == 1:
        return places[0]
    start, end = places[0].start, places[-1].end
    names = [m.text for m in items if m.start >= start and m.end <= end and m.kind == "place"]
    return Phrase(", ".join(names[:-1]) + " and " + names[-1], start, end)


def split_goods(items: list[Mention], found: Phrase) -> list[Phrase]:
    """The members of "gas, coal and chips" where each is a good that the table knows."""
    inside = [m for m in items if m.start >= found.start and m.end <= found.end]
    groups: list[list[Mention]] = [[]]
    for token in inside:
        if token.text in (",",) or token.low == "and":
            groups.append([])
        else:
            groups[-1].append(token)
    groups = [g for g in groups if g]
    if len(groups) < 2:
        return []
    names = [Phrase(" ".join(m.low for m in g), g[0].start, g[-1].end) for g in groups]
    return names if all(canonical(name.value) for name in names) else []
