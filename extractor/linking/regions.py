"""Parts of a country and its ports: "the state", "the Port of Mombasa", "nationally"."""

from __future__ import annotations

from dataclasses import replace

from extractor.lexicon.places import Place, city_region, country_of
from extractor.linking.goods import is_plain
from extractor.linking.partners import PORT
from extractor.linking.state import ArticleState
from extractor.linking.word_sets import words
from extractor.mentions.sentences import Sentence
from extractor.mentions.types import Mention

_PARTS = words("state province prefecture county emirate territory oblast region")
"""What a part of a country is called once it has been named."""
_POINTERS = words("the this that our")
_NATIONALLY = words("nationally nationwide countrywide")
_GATEWAYS = words("through via at from by of")
_AS_A_WHOLE = ["as", "a", "whole"]


def name_regions(sentence: Sentence, state: ArticleState) -> None:
    """Make places of the words that stand for a part of a country, and of the names of ports.

    "the state imported 5 percent more" is told of the state named last, "nationally" of its
    country.
    """
    _join_ports(sentence.items)
    items = sentence.items
    _name_capitals(items, state)
    for index, token in enumerate(items):
        if token.kind == "place" and token.value.kind == "subdivision" and token.rule != PORT:
            state.region = token.value.code
        elif token.low in _PARTS and state.region is not None and _points_back(items, index):
            items[index] = replace(
                token, kind="place", value=Place(state.region, "subdivision", "name")
            )
    country = _whole_country(items, state)
    if country is not None:
        state.reporter = country


def _name_capitals(items: list[Mention], state: ArticleState) -> None:
    """A capital beside other regions of its country is a region too: "Catalonia and Madrid"."""
    regions = {m.value.code for m in items if m.kind == "place" and m.value.kind == "subdivision"}
    known = {code for code in (*regions, *state.reporters) if "-" in code}
    for index, token in enumerate(items) if known else ():
        if token.kind != "place" or token.value.kind != "city":
            continue
        region = city_region(token.text)
        among = region in known or any(country_of(r) == token.value.code for r in regions)
        located = index > 0 and items[index - 1].low == "in"  # "released in Madrid"
        if region is not None and among and not (located and region not in known):
            items[index] = replace(token, value=Place(region, "subdivision", "name"))


def _points_back(items: list[Mention], index: int) -> bool:
    """Whether the noun stands for a place that was named: "the state's", but no "state budget"."""
    ahead = items[index + 1] if index + 1 < len(items) else None
    alone = ahead is None or not is_plain(ahead) or ahead.low.endswith(("ed", "ing"))
    return index > 0 and items[index - 1].low in _POINTERS and alone


def _whole_country(items: list[Mention], state: ArticleState) -> str | None:
    """The country of a region, where the sentence turns to it: "Nationally, exports rose"."""
    if state.region is None or not items:
        return None
    own = country_of(state.region)
    if items[0].low in _NATIONALLY:
        return own
    for index, token in enumerate(items[:4]):
        if token.kind == "place" and token.value.code == own:
            whole = [m.low for m in items[index + 1 : index + 4]] == _AS_A_WHOLE
            return own if whole else None
    return None


def _join_port_behind(items: list[Mention], index: int) -> None:
    """One place of a port named by its town: "exports through Ningbo port"."""
    place = items[index - 1]
    before = items[index - 2 - (items[index - 2].low == "the")] if index > 1 else place
    if place.kind != "place" or before.low not in ("through", "via"):
        return
    start, end = place.start, items[index].end
    text = f"{place.text} {items[index].text}"
    items[index - 1 : index + 1] = [
        Mention("place", start, end, text, Place(text, "subdivision", "name"), PORT)
    ]


def _join_ports(items: list[Mention]) -> None:
    """One place of the words of a port's name behind the way that goods take."""
    for index in range(len(items) - 3, 0, -1):
        if items[index].low != "port":
            continue
        if items[index + 1].low != "of":
            _join_port_behind(items, index)
            continue
        place = items[index + 2]
        before = items[index - 1 - (items[index - 1].low == "the")]
        if place.kind != "place" or before.low not in _GATEWAYS:
            continue
        start, end = items[index].start, place.end
        text = f"Port of {place.text}"
        port = Place(text, "subdivision", "name")
        items[index : index + 3] = [Mention("place", start, end, text, port, PORT)]
