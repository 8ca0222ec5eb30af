"""Partners: lists of places, and partners in words without a code."""

from __future__ import annotations

from extractor.lexicon.items import canonical
from extractor.lexicon.places import city_region
from extractor.linking.cells import Phrase
from extractor.linking.goods import is_plain, phrase
from extractor.linking.neighbours import named_behind_owner, only_describes
from extractor.linking.word_sets import POSSESSIVES, words
from extractor.mentions.types import Mention

_GROUP_HEADS = words(
    "countries markets nations states economies members member partners region area bloc zone",
    "destinations",
)
_MEMBERS = _GROUP_HEADS | {"other", "fellow"}
_PARTS_OF = words("parts countries nations members states areas markets economies")
_COUNTED = _PARTS_OF | words("regions territories destinations")
_AROUND = words("and worldwide around across the world globe")
_BEFORE_PLACES = words(
    "the both mainland neighbouring neighboring other fellow nearby faraway distant far-off rival",
    "tiny giant booming struggling oil-rich resource-rich crisis-hit war-torn debt-laden",
    "landlocked post-war communist recession-hit cash-strapped fast-growing wealthy populous",
    "top-ranked second-ranked third-ranked second-largest third-largest fourth-largest number-one",
    "top main leading biggest largest supplier buyer customer importer exporter producer",
)
"""What may stand before a country in a list of partners: "to neighbouring Uganda"."""
_BEFORE_MEMBERS = words("the all both other remaining its their fellow")
"""What may stand before a group that is told of by its members: "all other Asian nations"."""
_BLOCS = words("bloc union zone region continent community")
"""Groups named before: "countries outside the bloc"."""
_BEFORE_WORDED = words("the all both so-called")
_CAPITALS = frozenset(
    {"Seoul", "Beijing", "Berlin", "Delhi", "Tokyo", "Madrid", "Washington, D.C."}
)
"""Cities whose names stand for their countries: "Tokyo's surplus"."""
_KINDS_OF = words(
    "developing developed emerging industrialised industrialized neighbouring neighboring advanced",
    "western eastern traditional major oil-exporting oil-producing candidate socialist capitalist",
    "non-socialist communist industrial low-income high-income middle-income landlocked",
)
"""What countries and markets may be that are partners together: "to emerging markets"."""
_MEMBERSHIP = (
    ["along"],
    ["in"],
    ["of"],
    ["related", "to"],
    ["involved", "in"],
    ["taking", "part", "in"],
)
"""Words that make countries members of the group behind them."""
_SAID_AGAIN = words("to from with")
"""Prepositions said again inside a list: "to Peru and to Chile"."""
_BUT = (["other", "than"], ["apart", "from"])
_BUT_FOR = (["outside"], ["excluding"], ["not", "belonging", "to"], ["not", "part", "of"])
_LONGEST_BUT = max(map(len, _BUT_FOR))
"""How many words say which members of a group are meant: "EU countries not belonging to"."""
PORT = "port"
"""The rule of a port's name, which reports what goes through it."""
WORLD_BESIDE = "rest of the world"
ALL_OTHERS = frozenset({WORLD_BESIDE, "other countries", "other nations"})
"""Partners where others are named, and the whole world where none is."""
_SUBSETS = words("including incl incl. excluding")
_PLACE_WORDS = words("non-eu third other rest world")


def is_named(place: Mention) -> bool:
    """Whether the place stands for itself, and qualifies nothing: "Spain", "the US"."""
    return place.value.form in ("name", "abbreviation")


def place_name(place: Mention) -> Phrase:
    """A place as a partner or reporter: its code, with its words.

    A city that is a region itself trades for itself ("Dubai's exports"), a capital for its country.
    """
    region = city_region(place.text) if place.value.kind == "city" else None
    own = region is not None and place.text not in _CAPITALS
    return Phrase(str(region) if own else place.value.code, place.start, place.end)


def port_behind(items: list[Mention], index: int) -> int | None:
    """Where the name of a port stands behind the word at `index`: "through the Port of Beira"."""
    port = index + 1
    while port < len(items) and items[port].low == "the":
        port += 1
    return port if port < len(items) and items[port].rule == PORT else None


def place_list(items: list[Mention], index: int, stop: int) -> tuple[int, list[Phrase]]:
    """Places joined by commas and "and" from `index` on; the token after them."""
    together = members_together(items, index) if index < stop else None
    if together is not None and together[0] <= stop:
        return together[0], [together[1]]
    found: list[Phrase] = []
    last = index
    while index < stop:
        token = items[index]
        member = _member(items, index, stop, bool(found))
        if member is not None:
            if found and is_subject(items, index, member[0]):
                break
            index, name = member
            last = index
            found.append(name)
        elif found and token.low in _SAID_AGAIN and items[index - 1].low in ("and", ","):
            if index + 1 >= stop or items[index + 1].kind != "place":
                break
            if _owns_trade(items, index + 1):
                break  # "a surplus with Peru, with Chilean exports at 3 bn"
            index += 1
        elif token.low in _BEFORE_PLACES or (found and token.low in ("and", ",", "or", "&")):
            index += 1
        elif token.low in _PARTS_OF and _in_place(items, index, stop):
            index += 2  # "with other parts of Asia"
        else:
            break
    return last, found


def _in_place(items: list[Mention], index: int, stop: int) -> bool:
    """Whether a place follows a noun and "of" or "in"."""
    k = index + 1
    if k + 1 >= stop or items[k].low not in ("of", "in"):
        return False
    return items[k + 1].kind == "place" or (items[k + 1].low == "the" and k + 2 < stop)


def qualifies_good(items: list[Mention], index: int, end: int) -> bool:
    """Whether the place says whose good follows: "Irish beef", "U.S. beef", "New Zealand lamb"."""
    if items[index].value.form != "name":
        return True
    found = phrase(items, index + 1, end)
    return found is not None and canonical(found.value) is not None


def counted_places(items: list[Mention], index: int) -> int | None:
    """The end of a number of partners: "to 50 countries and regions worldwide"."""
    end = index + 1
    if end >= len(items) or items[index].kind != "number" or items[end].low not in _COUNTED:
        return None
    while end < len(items) and (items[end].low in _COUNTED or items[end].low in _AROUND):
        end += 1
    return end


def is_subject(items: list[Mention], index: int, end: int) -> bool:
    """A country behind a bare comma, with its verb: "With China, Japan posted a deficit"."""
    verb = items[end] if end < len(items) else None
    if verb is None or not index or items[index - 1].text != ",":
        return False
    return verb.low in POSSESSIVES or (
        verb.kind in ("level", "direction") and not verb.low.endswith("ing")
    )


def _member(items: list[Mention], index: int, stop: int, listed: bool) -> tuple[int, Phrase] | None:
    """One member of a list of partners, and the token after it."""
    token = items[index]
    if token.kind == "place":
        return _with_subset(items, index, stop) or _place(items, index, stop)
    named = token.low in _PLACE_WORDS or token.low.startswith("non-")
    return word_partner(items, index, stop) if listed and named else None


def members_together(items: list[Mention], index: int) -> tuple[int, Phrase] | None:
    """A group by its members: "the six ASEAN countries", "all other Asian nations"."""
    first = index
    while index < len(items) and (
        items[index].low in _BEFORE_MEMBERS or items[index].kind == "number"
    ):
        index += 1
    if index >= len(items) or items[index].kind != "place" or items[index].value.kind != "group":
        return None
    told = any(m.low != "the" for m in items[first:index])
    named = [items[index].low.split()[-1], *(m.low for m in items[index + 1 : index + 2])]
    if not told or _GROUP_HEADS.isdisjoint(named):
        return None  # "Asian nations", "Baltic states"
    return _place(items, index, len(items))


def _with_subset(items: list[Mention], index: int, stop: int) -> tuple[int, Phrase] | None:
    """A place and what is counted in or out: "China excluding Hong Kong"."""
    end = index + 3
    if end > stop or items[index + 1].low not in _SUBSETS or items[index + 2].kind != "place":
        return None
    name = " ".join(m.text for m in items[index:end])
    return end, Phrase(name, items[index].start, items[end - 1].end)


def _place(items: list[Mention], index: int, stop: int) -> tuple[int, Phrase] | None:
    """A place that owns nothing, with the word for a group behind it: "the EU member states"."""
    first, place = index, items[index]
    index += 1
    following = items[index].low if index < stop else ""
    if following in POSSESSIVES:
        named = named_behind_owner(items, index + 1, stop)
        return None if named is None else (named + 1, place_name(items[named]))
    if only_describes(place, following) or _owns_trade(items, index - 1):
        return None
    states = index + 1 < stop and items[index + 1].low in ("states", "countries", "nations")
    grouped = following in _GROUP_HEADS | {"sources"} or (following == "partner" and states)
    if index < stop and (grouped or _is_market(items, index)):
        index += 1 + states
        if place.value.kind == "group":
            return _left_out(items, first, index, stop) or (index, place_name(place))
    return index, place_name(place)


def _is_market(items: list[Mention], index: int) -> bool:
    """A country as a market: "to the Peruvian market", not "to Peruvian market prices"."""
    following = items[index + 1] if index + 1 < len(items) else None
    return items[index].low == "market" and not (following is not None and is_plain(following))


def _owns_trade(items: list[Mention], index: int) -> bool:
    """The adjective of a country whose trade is told of next: "to Peru and Chilean exports"."""
    following = items[index + 1] if index + 1 < len(items) else None
    adjective = items[index].value.form == "adjective"
    return adjective and following is not None and following.kind in ("flow", "balance")


def word_partner(items: list[Mention], index: int, stop: int) -> tuple[int, Phrase] | None:
    """A partner in words without a code, and the token after it.

    "non-EU countries", "third countries", "the rest of the world".
    """
    first = index
    while first < stop and items[first].low in _BEFORE_WORDED:
        first += 1
    if first >= stop:
        return None
    read = _members_of(items, first, stop) or _rest_of(items, first, stop)
    read = read or _outside(items, first, stop)
    read = read or _group(items, first, stop)
    if read is None and items[first].text in ("West", "East") and index < first:
        return first + 1, _words(items, first, first + 1)
    if read is None and items[first].low == "non-eu":
        return first + 1, Phrase("non-EU countries", items[first].start, items[first].end)
    return read


def _words(items: list[Mention], first: int, end: int) -> Phrase:
    """The words of a partner as the text prints them."""
    text = " ".join(m.text for m in items[first:end])
    return Phrase(text, items[first].start, items[end - 1].end)


def _members_of(items: list[Mention], first: int, stop: int) -> tuple[int, Phrase] | None:
    """A group by its members: "other states of the EU", "countries along the Belt and Road"."""
    last = first
    while last < stop and items[last].low in _MEMBERS:
        last += 1
    if last == first:
        return None
    linked = next((w for w in _MEMBERSHIP if [m.low for m in items[last : last + len(w)]] == w), [])
    if not linked:
        return None  # "other markets" are not told what they are of
    last += len(linked)
    while last < stop and items[last].low == "the":
        last += 1
    if last >= stop or items[last].kind != "place" or items[last].value.kind == "country":
        return None
    return _left_out(items, first, last + 1, stop) or (last + 1, place_name(items[last]))


def _left_out(items: list[Mention], first: int, end: int, stop: int) -> tuple[int, Phrase] | None:
    """Members but for those of another group: "countries of the EU outside the euro area"."""
    behind = [m.low for m in items[end : end + _LONGEST_BUT]]
    but = next((w for w in _BUT_FOR if behind[: len(w)] == w), None)
    if but is None:
        return None
    last = end + len(but)
    last += last < stop and items[last].low == "the"
    if last >= stop or items[last].kind != "place":
        return None
    return last + 1, _words(items, first, last + 1)


def _rest_of(items: list[Mention], first: int, stop: int) -> tuple[int, Phrase] | None:
    """What is left of a wider place: "the rest of the world", "the rest of Asia"."""
    if [m.low for m in items[first : first + 2]] != ["rest", "of"]:
        return None
    last = first + 2
    while last < stop and items[last].low == "the":
        last += 1
    if last >= stop or not (items[last].kind == "place" or items[last].low == "world"):
        return None
    return last + 1, _words(items, first, last + 1)


def _outside(items: list[Mention], first: int, stop: int) -> tuple[int, Phrase] | None:
    """Places told by what they are not: "countries outside the EU", "markets other than Japan"."""
    if items[first].low not in _GROUP_HEADS:
        return None
    last = first + 1
    if [m.low for m in items[last : last + 2]] in _BUT:
        last += 2
    elif last < stop and items[last].low in ("outside", "excluding", "except", "beyond"):
        last += 1
    else:
        return None
    while last < stop and items[last].low == "the":
        last += 1
    if last >= stop or not (items[last].kind == "place" or items[last].low in _BLOCS):
        return None
    return last + 1, _words(items, first, last + 1)


def within_or_outside(items: list[Mention], index: int) -> tuple[int, Phrase] | None:
    """A group in which trade stays or which it leaves: "exports within the EU", "outside Asia"."""
    place = index + 1 + (index + 1 < len(items) and items[index + 1].low == "the")
    if place >= len(items) or items[place].kind != "place" or items[place].value.kind != "group":
        return None
    end, named = place + 1, place_name(items[place])
    if items[index].low == "within":
        return end, named
    text = f"countries {_words(items, index, end).value}"
    return end, Phrase(text, items[index].start, named.end)


def _group(items: list[Mention], first: int, stop: int) -> tuple[int, Phrase] | None:
    """Countries of one kind: "third countries", "oil-exporting nations", "APEC members"."""
    low = items[first].low
    head = items[first + 1].low if first + 1 < stop else ""
    if head in _GROUP_HEADS and (low in _PLACE_WORDS or low.startswith("non-")):
        words = f"{items[first].text} {head}"
        return first + 2, Phrase(words, items[first].start, items[first + 1].end)
    if head in _GROUP_HEADS and is_plain(items[first]) and _is_acronym(items[first].text):
        end = first + 3 if first + 2 < stop and items[first + 2].low in _GROUP_HEADS else first + 2
        return end, _words(items, first, first + 1)
    of_a_kind = low in _KINDS_OF or items[first].text[0].isupper()
    if head in _GROUP_HEADS and of_a_kind and is_plain(items[first]):
        kind = _words(items, first, first + 2)
        if low in _KINDS_OF:  # "Neighbouring countries took 3 percent"
            kind = Phrase(f"{low} {items[first + 1].text}", kind.start, kind.end)
        return first + 2, kind
    for size in (2, 3):
        end = first + size
        if end >= stop or items[end].low not in _GROUP_HEADS:
            continue
        if all(is_plain(m) for m in items[first:end]):
            name = " ".join(m.low for m in items[first : end + 1])
            return end + 1, Phrase(name, items[first].start, items[end].end)
    return None


def kind_of_countries(items: list[Mention], index: int) -> tuple[int, Phrase] | None:
    """Countries that report together: "exports of developing economies", "of emerging markets"."""
    first = index + (index < len(items) and items[index].low == "the")
    heads = (m.low for m in items[first + 1 : first + 2])
    if not any(low in _GROUP_HEADS | {"ones"} for low in heads):
        return None
    return (first + 2, _words(items, first, first + 2)) if items[first].low in _KINDS_OF else None


def _is_acronym(text: str) -> bool:
    """A name in capitals: "APEC", "BLNS"."""
    return len(text) > 2 and text.isalpha() and text.isupper()


def joined(items: list[Mention], places: list[Phrase]) -> Phrase:
    """One partner out of several: its code, or the text's words for a list."""
    if len(places) == 1:
        return places[0]
    start, end = places[0].start, places[-1].end
    names = [m.text for m in items if m.start >= start and m.end <= end and m.kind == "place"]
    return Phrase(", ".join(names[:-1]) + " and " + names[-1], start, end)
