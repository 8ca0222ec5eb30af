"""The good that a whole article is about, which its later flows leave unsaid.

A title names it ("Tea exports up"), or where there is none, the lead. An article of one good tells
of no other trade beside it: no balance, no "total merchandise exports", no "Kenya's exports".
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.lexicon.items import canonical, key
from extractor.linking.cells import Phrase
from extractor.linking.goods import is_plain, phrase
from extractor.linking.noun_phrases import VALUE_HEADS, NounPhrase, read_phrase
from extractor.linking.word_sets import (
    EARNING_VERBS,
    GENERIC_MODIFIERS,
    POSSESSIVES,
    SELLING_VERBS,
    words,
)
from extractor.mentions.sentences import Sentence
from extractor.mentions.types import Mention, names_trade

_SHORT = 2
"""How many words the name of a good may have that no table lists."""
_BRANCHES = words(
    "sector industry exporters growers producers makers shippers farmers harvest crop boom craze",
)
"""Who and what a good is told of by in a title: "wig makers", "the vanilla boom"."""
_LEAD = 3
"""How many sentences at the top may repeat the good of the title."""
_OFTEN = 3
"""In how many sentences a good is named before a remark on the whole trade."""
_WHOLE_TRADE = frozenset({"overall", "merchandise", "aggregate", "gross"})
"""Words that make a flow the whole trade of a country."""
_CAUSING = words("as after amid on despite with while though thanks due")
"""Words behind which a title tells why, or what else."""
_HELPING = words(
    "riding driven helped led buoyed boosted lifted fuelled fueled supported aided propelled",
    "backed spurred powered dragged weighed hit hurt amidst",
)
"""Words with which a sentence opens on what helped or hurt the trade that it tells of."""
_COUNTRIES = frozenset({"country", "nation"})


def article_good(
    title: list[Mention], sentences: list[Sentence], home: str | None = None
) -> tuple[str | None, bool]:
    """The good that the title or the lead makes the topic, and whether the article has no other.

    `home` is the country that the article is about: another's exports are of the topic as well.
    """
    lead = _until_figure(sentences)
    named, told = _flow_good(title)
    if named is not None and _explains_whole(title):
        return None, False
    listed = named is not None or one_good(title) is not None
    unlisted = None if listed else _unlisted_good(title, lead)
    if unlisted is not None:
        return unlisted, _is_of_one_good(sentences, _identity(unlisted), home)
    if named is not None and any(_names(items, canonical(named)) for items in lead):
        return _as_led(named, [s.items for s in sentences[:_LEAD]]), _is_of_one_good(
            sentences, canonical(named), home
        )
    if _tells_of_whole(title):
        return None, False
    top = [s.items for s in sentences[:_LEAD]]
    lead_good = None if told and named is None else _lead_good(sentences)
    titled = _told_longer(one_good(title), title, top)
    titled = titled and _as_led(titled, lead)
    for candidate in (named, titled, lead_good):
        if candidate is None:
            continue
        name = _identity(candidate)
        where = [s.items for s in sentences] if told and candidate == titled else top
        if any(_names(items, name) for items in where):
            if candidate is not named and _trades_others(sentences, name):
                return None, False
            one = _is_of_one_good(sentences, name, home)
            return (candidate, True) if one else (None, False)
    if named is None or not sentences or any(_names_goods(s.items) for s in sentences):
        return None, False
    # short news that leave the good to their headline: "Watch exports dip 3%. Sales abroad were .."
    return (named, True) if _is_of_one_good(sentences, canonical(named), home) else (None, False)


def _explains_whole(title: list[Mention]) -> bool:
    """A title on the whole trade that tells of a good as its cause: "Gap widens as tea slumps"."""
    behind = next((k for k, m in enumerate(title) if m.low in _CAUSING), None)
    return behind is not None and _tells_of_whole(title[:behind])


def _identity(name: str) -> str:
    """What names of one good have in common: the table's name, or the words without plurals."""
    return canonical(name) or key(name)


def _unlisted_good(title: list[Mention], lead: list[list[Mention]]) -> str | None:
    """A good of the title that no table lists: "Jhut exports up", where the lead names it as well.

    The lead prints it in lower case, as it does no firm and no festival, but where it opens.
    """
    for name in (_open_flow_good(title), _branch_good(title)):
        if name is None or canonical(name) is not None:
            continue
        named = any(_names(items, key(name)) for items in lead)
        parts = key(name).split()
        inside = [m for items in lead for m in items[1:] if m.text[:1].isupper()]
        if named and not any(key(m.low) in parts for m in inside):
            return name
    return None


def _open_flow_good(items: list[Mention]) -> str | None:
    """What the first flow of these words is of, whether or not the table knows it."""
    for read, index in _flows(items):
        good = read.subject.item
        if good is None or good.end > items[index].start or len(good.value.split()) > _SHORT:
            return None
        first = next(k for k, m in enumerate(items) if m.start == good.start)
        before = items[first - 1] if first else None
        opens = before is None or before.kind == "place" or before.low in POSSESSIVES
        return good.value if opens else None
    return None


def _branch_good(items: list[Mention]) -> str | None:
    """The good of a branch: "Jhut exporters cheer", "Wig makers look abroad"."""
    for k, token in enumerate(items[:-1]):
        named = is_plain(token) and token.text.isalpha() and token.low not in GENERIC_MODIFIERS
        if named and items[k + 1].low in _BRANCHES:
            return token.low
    return None


def _told_longer(name: str | None, title: list[Mention], lead: list[list[Mention]]) -> str | None:
    """The good of the title with the word before it, where the lead says both: "red snapper"."""
    first = next((k for k, m in enumerate(title) if name and m.low == name.split()[0]), 0)
    if name is None or not first or not is_plain(title[first - 1]):
        return name
    longer = f"{title[first - 1].low} {name}"
    if title[first - 1].low in GENERIC_MODIFIERS:
        return name
    printed = [" ".join(m.low for m in items) for items in lead]
    return longer if any(f" {longer}" in f" {text}" for text in printed) else name


def _until_figure(sentences: list[Sentence]) -> list[list[Mention]]:
    """The sentences up to the first one with a figure, as far as they are at the top."""
    first = next((k for k, s in enumerate(sentences) if s.has_figure), None)
    if first is None:
        return []
    return [s.items for s in sentences[max(0, first - 1) : first + 1]]


def _trades_others(sentences: list[Sentence], name: str) -> bool:
    """Whether the flows of the article are of other goods, and none is of this one or its kind."""
    items = [read.subject.item for s in sentences for read, _ in _flows(s.items)]
    told = {canonical(item.value) for item in items if item is not None} - {None, "re-exports"}
    words = set(key(name).split())
    return bool(told) and not any(good and words & set(key(good).split()) for good in told)


def _as_led(named: str, lead: list[list[Mention]]) -> str:
    """The good by its name in the lead, which is exacter: "Nut exports up", of cashew nuts."""
    for items in lead:
        goods = [read.subject.item for read, _ in _flows(items)]
        first = next((good.value for good in goods if good is not None), None)
        first = first or _measured_good(items)
        if first is not None:
            return first if _is_finer(canonical(first) or first, named) else named
        spoken = one_good(items)
        if spoken is not None and _is_finer(spoken, named):
            return spoken
    return named


def _measured_good(items: list[Mention]) -> str | None:
    """The good behind its amount: "exported 2.6 million barrels a day of crude"."""
    for k, token in enumerate(items[:-2]):
        if token.kind == "quantity" and items[k + 1].low == "of":
            end = k + 2
            while end < len(items) and is_plain(items[end]):
                end += 1
            found = phrase(items, k + 2, end)
            return found.value if found is not None else None
    return None


def _is_finer(name: str, coarse: str) -> bool:
    """Whether a name says more of the same good: "cashew nuts" of nuts, but no "nut oil"."""
    words, fewer = key(name).split(), key(coarse).split()
    if coarse.startswith("non-"):
        return name.startswith(f"{coarse} domestic")
    return set(fewer) < set(words) and (
        words[-1] == fewer[-1] or (words[0] == fewer[0] and "and" in words)
    )


def one_good(items: list[Mention]) -> str | None:
    """The one good that these words name."""
    found: dict[str, str] = {}
    lows = [m.low if m.kind in ("word", "topic", "direction") else None for m in items]
    index = 0
    while index < len(items):
        if _sells(items, index):
            index += 1
            continue
        for size in (3, 2, 1):
            part = [low for low in lows[index : index + size] if low is not None]
            if len(part) < min(size, len(items) - index):
                continue
            words = " ".join(part)
            moved = size == 1 and items[index].kind == "direction"
            name = canonical(words) if words[:1].isalpha() and not moved else None
            if name is not None:
                found.setdefault(name, words)
                index += size - 1
                break
        index += 1
    return next(iter(found.values())) if len(found) == 1 else None


def _sells(items: list[Mention], index: int) -> bool:
    """The verb behind a country is no vessel: "China ships less fruit to Russia"."""
    if items[index].low not in SELLING_VERBS or not index:
        return False
    seller = items[index - 1]
    return seller.kind == "place" and seller.value.form == "name"


def _flow_good(items: list[Mention]) -> tuple[str | None, bool]:
    """The known good of the first flow in these words, and whether there is a flow at all."""
    for read, index in _flows(items, both=True):
        good = read.subject.item or _object_of(items, index)
        if read.subject.flow == "trade" and not (good and good.value.startswith("non-")):
            continue
        known = good is not None and (
            canonical(good.value) is not None or canonical(f"{good.value} goods") is not None
        )
        if known and _is_last_of_list(items, read.first):
            return None, True
        return (good.value if good is not None and known else None), True
    earner = next((k for k, m in enumerate(items) if m.low in EARNING_VERBS), 0)
    return (one_good(items[:earner]), True) if earner else (None, False)


def _object_of(items: list[Mention], index: int) -> Phrase | None:
    """What a verb of trade is said of: "Vietnam exported rice worth $560 million"."""
    if not items[index].low.endswith("ed"):
        return None
    end = index + 1
    while end < len(items) and is_plain(items[end]):
        end += 1
    return phrase(items, index + 1, end)


def _is_last_of_list(items: list[Mention], first: int) -> bool:
    """Whether another good stands before this one: "Copper, lithium exports fall"."""
    if first < 2 or items[first - 1].low not in (",", "and", "&"):
        return False
    before = [m.low for m in items[max(0, first - 4) : first - 1]]
    return any(canonical(" ".join(before[k:])) is not None for k in range(len(before)))


def _lead_good(sentences: list[Sentence]) -> str | None:
    """The good of the first flow of all, where a later one names it again, or no other good."""
    for number, sentence in enumerate(sentences[:_LEAD]):
        named, _ = _flow_good(_behind_cause(sentence.items))
        if named is not None:
            name = canonical(named)
            rest = [s.items for s in sentences[number + 1 :]]
            again = any(_names(items, name) for items in rest)
            whole = all(read.subject.partner is None for read, _ in _flows(sentence.items))
            bare = whole and not any(_names_goods(items) for items in rest)
            return named if again or (bare and _only_by_partner(rest)) else None
        if sentence.has_figure and names_trade(sentence.items):
            return None
    return None


def _behind_cause(items: list[Mention]) -> list[Mention]:
    """What a sentence tells of, without the cause in front: "Helped by tea exports, Kenya earned".

    What helped is not what the article is about.
    """
    comma = next((k for k, m in enumerate(items) if m.text == ","), None)
    caused = comma is not None and items[0].low in _CAUSING | _HELPING
    return items[comma + 1 :] if caused and comma is not None else items


def _only_by_partner(rest: list[list[Mention]]) -> bool:
    """Whether the flows told of name whom they are with: "Sales to Peru were $3 mn"."""
    told = [read.subject.partner for items in rest for read, _ in _flows(items)]
    return bool(told) and all(told)


def _names_goods(items: list[Mention]) -> bool:
    """Whether a word of these names a good that the table lists."""
    return any(m.kind in ("word", "topic") and canonical(m.low) is not None for m in items)


def _is_of_one_good(sentences: list[Sentence], name: str | None, home: str | None) -> bool:
    """Whether the article tells of no country's trade as a whole, or only at its end."""
    named = 0
    for number, sentence in enumerate(sentences):
        if _tells_of_whole(sentence.items, home):
            return named >= _OFTEN and number > len(sentences) / 2
        named += _names(sentence.items, name)
    return True


def _tells_of_whole(items: list[Mention], home: str | None = None) -> bool:
    """Whether these words tell of a balance, or of the whole trade of a country."""
    if any(m.kind == "balance" and m.low != "balance" for m in items):
        return True
    for read, index in _flows(items):
        subject = read.subject
        verbal = items[index].low.endswith(("ed", "ing", "ers"))
        if subject.item is not None or verbal or items[index].value[1] == "loose":
            continue
        words = {m.low for m in items[read.first : index]}
        owned = words & _COUNTRIES and words & POSSESSIVES
        of_home = subject.reporter is not None and home in (None, subject.reporter.value)
        if subject.strict or of_home or owned or words & _WHOLE_TRADE:
            return True
    return False


def _flows(items: list[Mention], *, both: bool = False) -> Iterator[tuple[NounPhrase, int]]:
    """The noun phrases of exports and imports in order, with the place of the flow word.

    With `both`, trade is one too: "non-oil foreign trade".
    """
    floor = 0
    for index, item in enumerate(items):
        plain = item.kind == "flow" and (both or item.value[0] != "trade")
        if plain and not _qualifies(items, index):
            yield read_phrase(items, index, floor), index
            floor = index + 1


def _qualifies(items: list[Mention], index: int) -> bool:
    """Whether the flow word only qualifies another noun: "export market", "import policy"."""
    following = items[index + 1] if index + 1 < len(items) else None
    return (
        items[index].low in ("export", "import")
        and following is not None
        and is_plain(following)
        and following.low not in VALUE_HEADS
    )


def _names(items: list[Mention], name: str | None) -> bool:
    """Whether these words name the good, by any of its names."""
    words = [m.low if m.kind in ("word", "topic", "direction") else "" for m in items]
    same = canonical if name is None or canonical(name) is not None else key
    return any(
        same(" ".join(words[k : k + size])) == name
        for size in (1, 2, 3)
        for k in range(len(words) - size + 1)
        if words[k][:1].isalpha() and (size > 1 or items[k].kind != "direction")
    )
