"""Set phrases of more than one word: bases of growth, streaks, records, forecasts, adjustments.

Each class is one compiled alternation over the lower-cased paragraph, with an example beside the
branches. A pattern is tried only where it may begin, which `extractor.mentions.runs` knows.
Classes may overlap: `extractor.mentions.sentences` decides which of them keeps its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from extractor.mentions.crossings import CROSSING, crossing
from extractor.mentions.lowering import lowered
from extractor.mentions.moves import first_group, kind_of
from extractor.mentions.multiples import MULTIPLE, multiple
from extractor.mentions.numbers import ORDINAL, parse_count
from extractor.mentions.searching import Search
from extractor.mentions.streaks import HINTS as STREAK_HINTS
from extractor.mentions.streaks import STREAK, read_streak
from extractor.mentions.types import Direction, Mention, RecordWord

_CHANGES = (
    r"(?:drop|fall|decline|decrease|dip|slide|slump|increase|rise|gain|growth|jump|advance|surge"
    r"|change|contraction|expansion|rebound)s?"
)
_BASIS = re.compile(
    # "rose 5 percent year on year", "on year", "y/y", "yearly", "over the year"
    r"\b(?:(?P<yoy>year[- ]on[- ]year|year[- ]over[- ]year|year[- ]to[- ]year"
    r"|y[/-]y\b|yoy\b|y-o-y\b"
    r"|on[- ](?:the[- ])?year\b(?! ago)|an? year\b(?= (?:on|over) year)"
    rf"|annual(?= {_CHANGES}\b)"
    r"|yearly\b|annually\b|over a year\b(?! earlier| ago)|over the year\b"
    r"|on (?:an )?(?:annual|yearly) basis\b"
    r"|(?:on an |in |in an )?annual (?:comparison|terms)\b"
    r"|a year on year\b|yr/yr\b|yr-on-yr\b|over-the-year\b|per annum\b)"
    # "month on month", "on the month", "m/m"
    r"|(?P<mom>month[- ]on[- ]month|month[- ]over[- ]month|month[- ]to[- ]month"
    r"|m[/-]m\b|mom\b|m-o-m\b"
    r"|on[- ](?:the[- ])?month\b|over a month\b|over the month\b|on (?:a |the )?monthly basis\b"
    r"|(?:on a |in |in a )?monthly (?:comparison|terms)\b"
    rf"|(?<!st )(?<!nd )(?<!rd )(?<!th )monthly(?= {_CHANGES}\b|[,.;)]))"
    # "quarter on quarter", "q/q"
    r"|(?P<qoq>quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|q[/-]q\b|qoq\b"
    r"|on[- ](?:the[- ])?quarter\b|on a quarterly basis\b"
    rf"|(?<!st )(?<!nd )(?<!rd )(?<!th )quarterly(?= {_CHANGES}\b|[,.;)]))"
    # "than in the rest of the month", "above the average of the first two weeks"
    r"|(?P<other>(?:rest|remainder|average|mean) of (?:the |this )(?:month|quarter|other weeks"
    r"|(?:first|previous|preceding) (?:two|three|four)? ?weeks)\b"
    r"|(?:average|mean) (?:of|in|for) the (?:weeks|days) before\b))"
)

_ADJUSTMENT = re.compile(
    # "in seasonally adjusted terms"
    r"\b(?:(?P<seasonally_adjusted>(?<!non-)(?<!not )(?<!non )seasonally[- ]adjusted"
    r"|in seasonally adjusted terms|adjust(?:ed|ing|ment)? for (?:the |usual )?season\w*"
    r"|after (?:\w+ and )?seasonal(?: and [\w-]+)? adjustments?"
    r"|(?:taking|allowing for) seasonal (?:effects|factors|swings|variations?)(?: into account)?"
    r"|(?:season|seasonal (?:swings|effects|factors|variations?)) (?:are |is |was |were )?"
    r"(?:stripped|taken|filtered) out)"
    # "not seasonally adjusted", "unadjusted"
    r"|(?P<unadjusted>(?:non-|not |un|non )seasonally[- ]adjusted|unadjusted|not adjusted"
    r"|without (?:seasonal )?adjustment"
    r"|before seasonal adjustment)"
    # "in volume terms", "by weight", "tonnage"
    r"|(?P<volume>in (?:terms of )?volume\b(?: terms)?|by volume\b|by weight\b|in real terms\b"
    r"|weight(?= of (?:the |its |all |total )?(?:[a-z-]+ )?(?:exports?|imports?|shipments)\b)"
    r"|at (?:constant|unchanged|fixed|comparable) prices\b"
    r"|volumes?\b|by quantity\b|in quantity terms\b|tonnage\b)"
    # "average daily exports", "exports per day"
    r"|(?P<daily_average>average daily\b|daily average\b|per[- ]day average\b|daily exports\b"
    r"|exports per day\b|per[- ]day(?= (?:exports|imports|shipments)\b))"
    # "a month on average"
    r"|(?P<monthly_average>monthly average\b|average monthly\b|a month on average\b))"
)

_FORECAST = re.compile(
    # "economists' median forecast of 5 percent", "a Reuters poll"
    r"\b(?:(?:(?:market|analysts?['’]?|economists?['’]?|consensus|traders['’]|official|government)\s)?"
    r"\b(?P<noun>expectations?|forecasts?(?! an? )|consensus|estimates?|projections?"
    r"|predictions?|targets?(?! an? )|outlook|goals?|median|poll|polls|polled)\b"
    r"(?: (?:of|for|at|by)\b)?"
    # "was expected to rise", "is seen at"
    r"|(?P<verb>(?:is|are|was|were|be|been) (?:widely )?(?:expected|forecast|forecasted|projected"
    r"|seen|likely|predicted|set|poised|estimated to (?:reach|rise|fall|hit)|anticipated|targeted"
    r"|tipped|slated|destined|due(?! to (?:an?|the|its|their|weak\w*|strong\w*|lower|higher|rising"
    r"|falling|slow\w*|poor|fewer|less|more)\b))"
    r"(?: (?:to|at|by|reaching)|(?= (?:(?!during|according)\w{3,}ing|up|down)\b))"
    # "exports are put at a gain of 3 percent"
    r"|(?:is|are) put at(?= an? (?:gain|rise|increase|fall|drop|decline|growth)\b)"
    # "surplus seen narrowing", "we see exports up", "it forecast a rise"
    r"|seen(?: (?:at|reaching|hitting)|(?= (?:(?!during)\w{3,}ing|up|down)\b))"
    r"|see(?= (?:[\w'’-]+ ){0,3}(?:exports|imports|surplus|deficit|trade|shipments|sales|growth|gap"
    r"|shortfall|imbalance)\b)"
    r"|forecast(?= (?:an?|that|exports|imports|growth)\b)"
    # "the board estimated tea exports to rise"
    r"|(?:estimate[sd]?|pegs|pegged)(?= (?:[\w'’-]+ ){0,4}(?:exports|imports|shipments)"
    r" to (?!have\b)\w+)"
    # "economists had forecast imports to climb"
    r"|(?:had|has|have) (?:been )?(?:forecast|expected|predicted|estimated|projected|foreseen)"
    # "will", "expects", "plans to"
    r"|(?<!['’]d )expects?|expecting|(?<!than[- ])expected|predict(?:s|ed|ing)?|projects|projected"
    # "higher than the 4.5 billion estimated by analysts"
    r"|estimated by(?= (?:\w+ )?(?:analysts|economists|forecasters)\b)"
    # "we project exports of", "economists predict"
    r"|projecting|forecasts|(?:(?<=\bwe )|(?<=\bthey )|(?<=ists )|(?<=ials )|(?<=ters )|(?<=yers )"
    r"|(?<=ysts ))(?:project|predict|target)"
    r"|foresees?|forecasting|sees|anticipates?|pencil\w*|probably"
    # "it should be noted that"
    r"|(?:will|would|should|could|can|may|might|must)"
    r"(?! (?:also |therefore |however )?be (?:noted|added|mentioned|recalled|stressed|emphasi[sz]ed"
    r"|pointed|remembered|said|borne|kept)\b)"
    r"|aims?|aiming|hop(?:es?|ing|ed) (?:to|that|it|exports|imports)|hop(?:es|ing|ed) for"
    r"|assum(?:es|ed)(?= (?:an?|that|the|exports|imports)\b)|envisag\w+|envision\w*"
    r"|intend(?:s|ed|ing)? to(?= (?:bring|raise|lift|increase|boost|double|push|expand|cut)\b)"
    r"|counts? on|counting on|laid down|ought to"
    r"|urge[sd]?|vow(?:s|ed)|(?:agreed|committed|pledged|promised) to"
    # "plans to", but not "the Eighth Plan", "a five-year plan"
    r"|targets|targeting|targeted|(?<!rst )(?<!cond )(?<!hird )(?<!urth )(?<!fth )(?<!xth )"
    r"(?<!nth )(?<!ghth )(?<!-year )plans?|planned|planning|likely|set to|on track|on course"
    r"|tip(?:s|ped)(?= (?:an?|the|that|exports|imports)\b)"
    # "intends to bring exports up to", "wants exports of", "is heading for a record"
    r"|(?:intends?|intending)(?= to (?:bring|raise|lift|increase|boost|cut|reduce|export|import"
    r"|double|expand|sell|ship|reach|hit|achieve)\b)"
    r"|wants?(?= (?:to|exports|imports|trade|sales|shipments)\b)"
    r"|(?:wish(?:es)?|seeks?|seeking|strives?)(?= to\b)"
    r"|heading for|headed for|heads for|eyes(?= (?:a|an|exports|sales|\$)\b)|counts on"
    r"|reckons (?:on|with)|assumes|looks? for(?= an?\b))\b)"
)

_SHARE = re.compile(
    # "40 percent of the country's total exports"
    r"\b(?:of (?:the )?(?:country['’]s |nation['’]s |its |all |our |their )?"
    r"(?:total|overall|all)(?: \w+){0,2}|of the total"
    # "accounted for 40 percent", "a share of 40 percent"
    r"|accounted for|accounting for|accounts? for|(?:made|making|makes?) up(?! for\b)"
    r"|representing|represented|represents|share of|a share|constitut\w+|comprise[ds]?"
    # "comprising 12 percent", but "exports comprising mainly tea"
    r"|comprising(?= (?:\w+ ){0,3}(?:\d|half\b|a (?:third|quarter|fifth|tenth)\b))"
    r"|specific weight of)\b"
)

_PART = re.compile(
    r"(?:%|per ?-?cent|pct|pc|p\.c\.|shares?|proportion|portion|part|half|thirds?|quarters?|fifths?"
    r"|sixths?|eighths?|tenths?|bulk|majority|most|much|lot|out|[\d).,;:])$"
)
"""What a whole may follow: "40 percent of total exports", "the bulk of all imports"."""
_LONGEST_PART = 16

_DEALT = (
    r"(?:sells?|sold|exports?|exported|ships?|shipped|buys?|bought|imports?|imported|purchases)"
)
"""What a country does with goods."""

_NOT_TRADE = re.compile(
    # other lines of the balance of payments
    r"current[- ]account(?! of goods)|current transfers|transfer payments"
    r"|transfers? (?=deficit|surplus|account|payments|balance)|balance of payments|overall balance"
    r"|primary income|secondary income|capital account|financial account|income account"
    r"|transfers account|foreign (?:exchange|currency) reserves"
    r"|(?:foreign exchange|forex)(?: inflows| outflows| earnings| market| reserves)?"
    # the state's money
    r"|fiscal (?:deficit|surplus|gap)|budget (?:deficit|surplus|gap)"
    # output
    r"|(?:gross )?value[ -]added(?! (?:products|goods|exports|items|crops))"
    # prices and rates
    r"|average (?:unit |export |import )?values?(?! of (?:monthly|daily|weekly))"
    r"|terms of trade|exchange rates?|unit values?(?: index)?|price index|export price"
    r"|import price|interest rates?|trade[- ]weighted"
    # orders, contracts, credits
    r"|export orders?|import orders?|export contracts?|letters of credit|export credits?"
    # "the income gap with Germany"; "the gap between exports and imports" is trade
    r"|(?:growth|income|output|wage|yield|price|productivity) gap with"
    rf"|gap between(?! what (?:[\w'’]+ ){{1,4}}?{_DEALT}\b"
    r"| (?:[\w'’]+ ){0,3}(?:exports and imports|imports and exports))"
    # trade as a topic of politics
    r"|trade war|trade tax|trade talks|trade pact|trade deal|trade finance|trade financing"
    # the economy, companies, calendars
    r"|gross domestic product|working days|profit|net income|percentage points?"
)

_EXCHANGE = re.compile(r"\b(?:commercial|trade|merchandise) exchanges?\b(?! rate)")
"""Trade both ways: "commercial exchange increased by 44 percent"."""

_LEDGER = re.compile(r"\b(?:in the (?P<red>red|hole)|in the (?P<black>black)|(?P<ink>red) ink)\b")

_DIFFERENCE = re.compile(
    # "the difference between imports and exports was USD 14.9 billion"
    r"\bdifference(?= between (?:[\w'’]+ ){0,3}?(?:imports and exports|exports and imports)\b)"
)

_BETWEEN_DEEDS = re.compile(
    # "the gap between what Kenya sells abroad and what it buys"
    rf"\b(?:gap|difference) between what (?:[\w'’]+ ){{1,4}}?{_DEALT}"
    rf"(?: (?:from )?(?:abroad|overseas))? and (?:what )?(?:it |they |we |it has )?{_DEALT}"
    r"(?: (?:from )?(?:abroad|overseas))?\b"
)

_EXCESS = re.compile(
    r"\b(?:excess|surplus) of (?:(?P<black>exports over imports)|imports over exports)\b"
)

_SAME = re.compile(
    # "the same as in January", "exactly the same as a year earlier"
    r"\b(?:exactly |almost |virtually )?the same as(?= (?:in|a (?:year|month)|last|the (?:previous"
    r"|preceding|corresponding|year|month|quarter)"
    r"|(?:that|those|the (?:one|figure|level|amount)) (?:\w+ ){0,2}?(?:in|for|of|a year))\b)"
)

_PUT_ON = re.compile(
    r"\b(?:(?:puts?|putting|tacks|tacked|piled) on|(?P<down>gave|gives?|given|giving) (?:up|back))"
    r"(?= (?:\w+ ){0,2}?\d)"
)
"""What goes up, or down: "shipments to Egypt put on 2 percent", "gave up 3 percent"."""
_STILL = re.compile(
    # "did not change from a year earlier", "were steady", "were level with"
    r"\b(?:did(?: not|n['’]t) change|(?:showed|saw|posted|registered|recorded) no (?:change|growth)"
    r"|(?:little|barely|hardly) changed|(?:held|remained|stayed|was|were) (?:steady|put|level)"
    r"|stagnated|matched (?:its|their|the) (?:level|figure|total)s?(?: of)?)\b"
)
"""What did not move."""

_MOVES_FIRST = (
    r"(?:rise|increase|gain|growth|advance|upturn|fall|drop|decline|decrease|dip|downturn"
    r"|contraction|surplus|deficit|shortfall|loss|expansion|setback)"
)


def _back(copy: int) -> str:
    """How far back a record reaches: "six months"."""
    return rf"(?P<back{copy}>[\w-]+) (?P<unit{copy}>year|month|quarter|week)s?\b"


def _so_far(copy: int) -> str:
    """What must follow a bare superlative: "the highest in three years", "since 2010"."""
    return (
        r"(?=(?: [\w'’-]+){0,5} (?:ever|on record|since"
        r"|in (?:nearly|almost|about|over|at least|more than) (?:\w+ ){1,2}(?:year|month|quarter)s"
        rf"|in {_back(copy)}))"
    )


_RECORD = re.compile(
    # an article opens a record's own name alone: told here, no branch is tried at any other
    r"\b(?!(?:the|an?) (?!record|all-time|new|fresh|lifetime|historic))"
    # "a record high", "an all-time peak", "its biggest ever", "to a record"
    r"(?:(?P<high>(?:a |an |the |its |new |fresh |another |all-time )?"
    r"(?:record|all-time|new|fresh|lifetime|historic|historical)[- ]"
    r"(?:high|highs|peak|monthly high|level|highest|record)"
    r"|(?:monthly|quarterly|annual|yearly) (?:high|peak)"
    rf"|all-time high|highest[- ]ever|(?:highest|largest|biggest|widest|greatest){_so_far(1)}"
    rf"|(?<=the )most{_so_far(2)}"
    r"|(?:(?<=\ba )|(?<=\bthe )|(?<=\bto )|(?<=\bits )|(?<=\bat )|(?<=\bnew )|(?<=\bprevious )"
    r"|(?<=\bfresh ))record)\b"
    # "a record low", "the lowest since"
    rf"|(?P<low>(?:record|all-time|new|historic)[- ]low"
    rf"|(?:lowest|smallest|narrowest){_so_far(3)})\b"
    # "the first annual fall in six months", "for the first time in two years"
    rf"|(?P<first>for the first time|first (?:\w+ ){{0,2}}(?P<move>{_MOVES_FIRST}))"
    rf"(?: in {_back(4)})?"
    # "the fastest growth", "the steepest monthly fall"
    r"|(?P<pace>(?:fastest|sharpest|steepest|strongest|quickest|biggest|largest) (?:\w+ ){0,2}"
    r"(?P<move2>rise|increase|gain|growth|pace|fall|drop|decline|decrease|contraction|slide|slump"
    r"|plunge|dip|tumble|retreat|jump|surge|climb|advance|expansion)s?))"
)
_SPAN_RECORD = re.compile(
    # "a three-year high", "a six-month low"
    r"\b(?P<back>\w+)-(?P<unit>month|year|quarter|week) (?:(?P<high>high|peak)|(?P<low>low))\b"
)


_RANK = re.compile(rf"\b{ORDINAL}[- ]$")
_LONGEST_RANK = 16


def _record(match: re.Match[str]) -> RecordWord | None:
    if _is_ranked(match):
        return None
    if match["high"]:
        kind = "highest"
    elif match["low"]:
        kind = "lowest"
    elif match["first"]:
        kind = f"first_{kind_of(match['move']) or 'any'}"
    else:
        kind = "sharpest_fall" if kind_of(match["move2"]) == "fall" else "fastest_rise"
    return RecordWord(kind, _count(first_group(match, "back")), first_group(match, "unit"))


def _span_record(match: re.Match[str]) -> RecordWord | None:
    if _is_ranked(match):
        return None
    return RecordWord(
        "highest" if match["high"] else "lowest", _count(match["back"]), match["unit"]
    )


def _count(back: str | None) -> int | None:
    return parse_count(back) if back else None


def _is_ranked(match: re.Match[str]) -> bool:
    """A place behind the first is no record: "the third highest on record"."""
    start = match.start()
    return _RANK.search(match.string, max(0, start - _LONGEST_RANK), start) is not None


def _share(match: re.Match[str]) -> str | None:
    """A part of a whole; what a sum or a rate is of is no whole: "the value of total exports"."""
    if not match.group().startswith("of "):
        return match.group()
    before = match.string[max(0, match.start() - _LONGEST_PART) : match.start()].rstrip()
    return match.group() if not before or _PART.search(before) else None


@dataclass(frozen=True, slots=True)
class Class:
    """A class of phrases: its kind of mention, its pattern, the value of a match, its hints.

    The hints are for patterns that many words can begin: literal pieces of which every match has
    at least one.
    """

    kind: str
    pattern: re.Pattern[str]
    value_of: Callable[[re.Match[str]], Any]
    hints: tuple[str, ...] = ()


CLASSES = (
    Class("not_trade", _NOT_TRADE, re.Match.group),
    Class("streak", STREAK, read_streak, STREAK_HINTS),
    Class("basis", _BASIS, lambda match: match.lastgroup),
    Class("adjustment", _ADJUSTMENT, lambda match: match.lastgroup),
    Class("flow", CROSSING, crossing),
    Class("flow", _EXCHANGE, lambda _: ("trade", "plain")),
    Class(
        "balance",
        _LEDGER,
        lambda match: 1 if match["black"] else -1,
        ("the red", "the hole", "the black", "red ink"),
    ),
    Class("balance", _DIFFERENCE, lambda match: 0),
    Class("balance", _BETWEEN_DEEDS, lambda _: -1, (" between what ",)),
    Class(
        "balance",
        _EXCESS,
        lambda match: 1 if match["black"] else -1,
        (" of exports", " of imports"),
    ),
    Class(
        "direction", MULTIPLE, multiple, ("fold", "times", "twice", "half", " to a ", " of what ")
    ),
    Class("direction", _PUT_ON, lambda match: Direction(-1 if match["down"] else 1)),
    Class("direction", _STILL, lambda _: Direction(0)),
    Class("direction", _SAME, lambda _: Direction(0), (" same as ",)),
    Class("record", _RECORD, _record),
    Class("record", _SPAN_RECORD, _span_record, ("-month ", "-year ", "-quarter ", "-week ")),
    Class("share", _SHARE, _share),
    Class("forecast", _FORECAST, lambda match: match.lastgroup),
)


def phrases(
    text: str, start: int, end: int, places: Sequence[Sequence[int] | None]
) -> Iterator[Mention]:
    """Phrases of every class in `text[start:end]`, with offsets into `text`.

    `places`: for every class, where in the text one of its phrases may begin; None for anywhere.
    """
    low = lowered(text)[start:end]
    for each, where in zip(CLASSES, places, strict=True):
        if where is not None:
            if not where:
                continue
            where = [place - start for place in where]
        if each.hints and not any(map(low.__contains__, each.hints)):
            continue
        for match in Search(each.pattern, low, places=where).all():
            value = each.value_of(match)
            if value is not None:
                first, last = start + match.start(), start + match.end()
                yield Mention(each.kind, first, last, text[first:last], value, each.kind)
