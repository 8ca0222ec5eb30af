"""What the words of a table say: of a caption, a header, a section or a label of a row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from extractor.lexicon.items import canonical
from extractor.linking.cells import Phrase, Subject
from extractor.linking.noun_phrases import read_phrase
from extractor.mentions.dates import full_year
from extractor.mentions.sentences import mentions
from extractor.mentions.types import Mention
from extractor.tables.shape import Cell
from extractor.tables.units import UnitNote, read_units


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PERCENT = _set("% percent pct cent")
_CHANGE = _set("change changes chg chng growth increase growth-rate +/- pch variation")
_BASE = _set("on from over vs vs. versus against since than to")
_TOTAL = _set("total totals world overall all-countries grand")
_EMPTY = _set(
    """
    value values amount amounts goods merchandise all fob cif f.o.b c.i.f f.o.b. c.i.f. the of in
    and by as for which per figures table data months month quarter year years period country
    countries destination destinations market markets partner partners buyer buyers supplier
    suppliers source sources origin origins item items product products commodity commodities
    category categories sector sectors group groups customs basis were follows main major top
    leading revised provisional prov prov. preliminary prel p r current prices trade foreign
    external visible details monthly annual annually quarterly cumulative to from on over with a
    summary detail breakdown breakdowns region regions key selected direction where species
    """
)
"""Words of headings that neither name a good nor change what a figure means."""
_NOT_TRADE = _set(
    """
    output production stocks stock consumption sales orders price prices index exchange gdp
    inflation population rate rates employment jobs reserves yield firms respondents answer
    answers vote votes highest lowest previous rank score target forecast expected consensus
    estimate volatility share-price close high low open
    """
)
_PARTNER_HEADS = _set(
    "destination destinations market markets partner partners buyer buyers supplier suppliers "
    "source sources origin origins"
)
_GOODS_HEADS = _set("product products commodity commodities goods species")
_ADJUSTED = {
    "adjusted": "seasonally_adjusted",
    "sa": "seasonally_adjusted",
    "s.a.": "seasonally_adjusted",
    "nsa": "unadjusted",
    "n.s.a.": "unadjusted",
}
"""Short names of the adjustments, beside those that prose has."""
_NEUTRAL = frozenset({"flow", "balance", "punct", "number"})
_FOREIGN = frozenset({"not_trade", "topic", "date", "points", "record"})
_FREE_FLOWS = frozenset({"turnover"})


@dataclass(slots=True)
class Words:
    """Everything that one heading or label says."""

    periods: list[Mention] = field(default_factory=list)
    bases: list[Mention] = field(default_factory=list)
    """Times that a change is counted from: "change on 2017"."""
    basis: str | None = None
    flows: list[Subject] = field(default_factory=list)
    trade: bool = False
    """Only "trade" is named, not its direction."""
    places: list[Mention] = field(default_factory=list)
    adjustment: str | None = None
    percent: bool = False
    change: bool = False
    share: bool = False
    total: bool = False
    forecast: bool = False
    not_trade: bool = False
    partners: bool = False
    """The heading says that its column lists partners ("Destination")."""
    goods: bool = False
    """The heading says that its column lists goods ("Product")."""
    units: UnitNote = field(default_factory=UnitNote)
    rest: list[Mention] = field(default_factory=list)
    """Words that nothing above explains."""

    @property
    def flow(self) -> Subject | None:
        return self.flows[0] if len({flow.flow for flow in self.flows}) == 1 else None

    @property
    def named_good(self) -> Phrase | None:
        """The words that are left, where they name a good that the vocabulary has."""
        if not self.rest:
            return None
        name = " ".join(m.low for m in self.rest)
        if canonical(name) is None:
            return None
        return Phrase(name, self.rest[0].start, self.rest[-1].end)

    @property
    def relative(self) -> bool:
        """The heading speaks of growth: "% change", "y/y", "Change on 2017, %"."""
        return self.change or (self.basis is not None and not self.units.units)


def read_words(text: str, cells: Iterable[Cell]) -> Words:
    """The words of some cells of a table, each cell read for itself."""
    words = Words()
    for cell in cells:
        _read(words, text, cell)
    return words


def _read(words: Words, text: str, cell: Cell) -> None:
    items = list(_with_years(mentions(text, cell.start, cell.end)))
    note = read_units(cell.text)
    words.units = UnitNote(
        tuple(dict.fromkeys((*words.units.units, *note.units))),
        words.units.used | note.used,
        words.units.price or note.price,
    )
    taken = _flows(words, items)
    for index, item in enumerate(items):
        _token(words, items, index, note, counted=(item.start, item.end) in taken)


def _flows(words: Words, items: list[Mention]) -> set[tuple[int, int]]:
    """Files the flow phrases of the cell; the spans of the tokens that belong to them."""
    taken: set[tuple[int, int]] = set()
    for index, item in enumerate(items):
        if item.kind not in ("flow", "balance"):
            continue
        following = items[index + 1].kind if index + 1 < len(items) else ""
        if item.kind == "flow" and following == "balance":
            continue
        loose = item.kind == "flow" and item.value[1] == "loose"
        if loose and item.low not in _FREE_FLOWS:
            words.trade = words.trade or item.value[0] == "trade"
            words.not_trade = words.not_trade or item.value[0] != "trade"
            continue
        read = read_phrase(items, index, 0)
        words.flows.append(read.subject)
        taken |= {(m.start, m.end) for m in items[read.first : read.last] if m.kind != "period"}
    return taken


def _token(
    words: Words, items: list[Mention], index: int, note: UnitNote, *, counted: bool
) -> None:
    item, low = items[index], items[index].low
    before = items[index - 1].low if index else ""
    if item.kind == "period" or (item.kind == "date" and item.value.year is None):
        (words.bases if before in _BASE and words.change else words.periods).append(item)
    elif item.kind == "basis":
        words.basis = words.basis or str(item.value)
    elif item.kind == "adjustment" or low in _ADJUSTED:
        words.adjustment = words.adjustment or str(_ADJUSTED.get(low, item.value))
    elif low in _PERCENT:
        words.percent = True
    elif low in _CHANGE:
        words.change = True
    elif item.kind == "share" or low in ("share", "shares", "weight"):
        words.share = True
    elif low in _TOTAL:
        words.total = True
    elif counted or item.kind in _NEUTRAL or _in_unit(low, note):
        pass
    elif item.kind == "forecast":
        words.forecast = True
    elif item.kind in _FOREIGN or low in _NOT_TRADE:
        words.not_trade = True
    elif item.kind == "place":
        words.places.append(item)
    else:
        words.partners = words.partners or low in _PARTNER_HEADS
        words.goods = words.goods or low in _GOODS_HEADS
        if low not in _EMPTY and any(c.isalpha() for c in low):
            words.rest.append(item)


def _in_unit(low: str, note: UnitNote) -> bool:
    """The token is one of the words of a unit, or glued to its currency: "nz$m"."""
    glued = (word for word in note.used if not word.isalnum())
    return low.rstrip(".") in note.used or low in note.used or any(map(low.startswith, glued))


def _with_years(items: list[Mention]) -> Iterator[Mention]:
    """A table prints years in its own ways: "July 96" is of 1996, "2024 Q2" a quarter."""
    index = 0
    while index < len(items):
        item = items[index]
        following = items[index + 1] if index + 1 < len(items) else None
        joined = _joined(item, following) if following is not None else None
        if joined is not None:
            index += 1
            while index + 1 < len(items) and items[index + 1].start < joined.end:
                index += 1  # the number inside "/10"
        elif item.kind == "date" and item.value.year is None and (item.value.first or 0) > 31:
            year = full_year(str(item.value.first))
            value = replace(item.value, kind="month", year=year, first=None)
            joined = replace(item, kind="period", value=value)
        yield joined or item
        index += 1


def _joined(item: Mention, following: Mention) -> Mention | None:
    """A time and the year beside it as one time, or None."""
    if item.kind != "period":
        return None
    if item.value.kind == "year":
        if following.kind != "period" or following.value.year is not None:
            return None
        value = replace(following.value, year=item.value.year)
        return replace(following, start=item.start, value=value)
    dated = item.value.year is not None or item.value.shift is not None
    if dated or not re.fullmatch(r"[/'’-]?\d\d", following.text):
        return None
    year = full_year(following.text[-2:])
    return replace(item, end=following.end, value=replace(item.value, year=year))
