"""Whether an article tells of the business of one firm, whose sales abroad are no country's trade.

News of firms speaks of exports and foreign sales in the words of trade news. A firm is known by a
corporate name that is the subject of the lead, by what only firms have (profits, dividends), or by
being called "the company"; an article that tells of a country's own trade as well is none of these.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from extractor.lexicon.items import canonical
from extractor.linking.goods import is_plain
from extractor.linking.noun_phrases import read_phrase
from extractor.linking.word_sets import CORPORATE, DATELINE_ENDS, POSSESSIVES, words
from extractor.mentions.sentences import Sentence
from extractor.mentions.types import Mention

_TRADE = ("flow", "balance")
_PROFITS = frozenset({"profit", "profits", "ebitda", "dividend", "net income", "shareholders"})
_NATIONAL = frozenset({"trade", "exports", "imports"})
_BODIES = words(
    "association council board ministry institute office bureau agency federation chamber union",
    "authority organisation organization department bank administration society confederation",
    "service commission alliance exchange statistics customs university research securities",
)
"""Words of names that belong to no firm, or to one that tells of others' trade."""
_COMPANIES = words(
    "company firm carmaker automaker chipmaker shipbuilder steelmaker brewer distiller retailer",
    "manufacturer co-operative cooperative miner conglomerate planemaker truckmaker",
)
"""What a firm is called again: "the company", "its carmaker"."""
_BUSINESS = words(
    "revenue revenues turnover profit profits dividend earnings shareholders subsidiary dealers",
    "dealership dealerships quarterly stake",
)
"""What firms tell of, and countries hardly."""
_OPENING = 2
"""How many sentences may name the firm."""
_LEAD = 4
"""How many sentences tell whose trade it is."""
_TWO = 2
_SELLING = words("sold shipped exported dispatched delivered produced despatched")
_PIECES = words("unit vehicle car truck motorcycle tractor")
_DATELINE = 8


def tells_of_firm(title: list[Mention], sentences: list[Sentence]) -> bool:
    """Whether the article is about the business of one firm."""
    lead = [sentence.items for sentence in sentences[:_LEAD]]
    if _tells_profit([*title, *(lead[0] if lead else [])]):
        return True
    if any(_tells_of_country(items) for items in (title, *lead)):
        return False
    if any(_has_corporate_subject(items) or _sells_units(items) for items in lead[:_OPENING]):
        return True
    opening = [*(lead[0] if lead else []), *title]
    if _calls_company(opening) and any(m.low in _PROFITS for m in opening):
        return True
    everything = [m for sentence in sentences for m in sentence.items]
    return (
        bool(lead)
        and _opens_with_name(lead[0], everything)
        and _calls_company(everything)
        and any(m.low in _BUSINESS for m in everything)
    )


def _tells_profit(opening: Sequence[Mention]) -> bool:
    """The title or the lead tells of a firm's profit, and none of them of a country's trade."""
    made = any(
        m.low in _PROFITS and not after.low.endswith("taking") for m, after in pairwise(opening)
    )
    return made and not any(
        m.kind in _TRADE and (m.kind == "balance" or m.low.split()[0] in _NATIONAL) for m in opening
    )


def _tells_of_country(items: list[Mention]) -> bool:
    """Whose trade it is: a statistics office gives it, or a country owns it."""
    if any(m.kind == "agency" or m.low in ("country's", "nation's") for m in items):
        return True
    for index, item in enumerate(items):
        if item.kind == "balance":
            return True
        owner = read_phrase(items, index, 0).subject.reporter if item.kind == "flow" else None
        if owner is not None and owner.start < item.start:
            return True  # no "its exports from Japan"
    return any(a.low in ("country", "nation") and b.low in POSSESSIVES for a, b in pairwise(items))


def _has_corporate_subject(items: list[Mention]) -> bool:
    """A sentence whose subject is a firm by its name: "Acme Motor said", "Acme Co's exports"."""
    first = _behind_dateline(items)
    end = _name_end(items, first)
    name = [m.low.rstrip(".") for m in items[first:end]]
    return len(name) > 1 and any(w in CORPORATE for w in name[1:]) and _BODIES.isdisjoint(name)


def _sells_units(items: list[Mention]) -> bool:
    """A name of two words that no table knows sells by the piece: "Acme Zubr sold 900 units"."""
    first = _behind_dateline(items)
    end = _name_end(items, first)
    name = items[first:end]
    if len(name) < _TWO or any(canonical(m.low) is not None for m in name[:_TWO]):
        return False
    verb, sold = items[end : end + 1], items[end + 1 : end + 1 + _TWO]
    pieces = any(m.kind == "quantity" and m.value.unit in _PIECES for m in sold)
    return pieces and verb[0].low in _SELLING and _BODIES.isdisjoint(m.low for m in name)


def _opens_with_name(items: list[Mention], everything: Iterable[Mention]) -> bool:
    """The subject is a name that no table knows and the article says again."""
    first = _behind_dateline(items)
    end = _name_end(items, first)
    name = items[first:end]
    if not name or not is_plain(name[0]) or canonical(name[0].low) is not None:
        return False
    if not _BODIES.isdisjoint(m.low for m in name):
        return False
    return sum(m.text == name[0].text for m in everything) > 1


def _calls_company(items: Sequence[Mention]) -> bool:
    """Whether it is called "the company" somewhere; as the subject, "the group" is one, too."""
    group = [m.low for m in items[:_TWO]] == ["the", "group"]
    return group or any(a.low in ("the", "its") and b.low in _COMPANIES for a, b in pairwise(items))


def _behind_dateline(items: list[Mention]) -> int:
    """Where a sentence begins behind place and day."""
    for k, token in enumerate(items[:_DATELINE]):
        if token.text in DATELINE_ENDS:
            return k + 1
        if k == 0 and token.kind != "place":
            return 0
    return 0


def _name_end(items: list[Mention], first: int) -> int:
    """The end of the words in capitals from `first` on; a place may stand behind the first."""
    end = first
    while end < len(items) and items[end].text[:1].isupper():
        if items[end].kind not in ("word", "place") or (end == first and items[end].kind != "word"):
            break
        end += 1
    return end
