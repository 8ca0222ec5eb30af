"""Set phrases of more than one word: bases of growth, streaks, records, forecasts, adjustments.

Each class is one compiled alternation over the lower-cased sentence, with an example beside every
branch; the order of the classes is the order in which they claim their words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from extractor.mentions.numbers import ORDINAL, WORDS, parse_count, parse_ordinal
from extractor.mentions.types import Mention, RecordWord, Streak

_N = rf"(?:{WORDS}|\d+)"
_UNIT = r"(?P<unit>day|week|month|quarter|half-year|half|year)"
_ROW = r"(?:straight|consecutive|successive|running|uninterrupted|unbroken)"
_MOVE = (
    r"(?P<move>double-digit (?:growth|gains?|increases?|declines?)|increases?|rises?|gains?|growth|advances?|climbs?|expansions?|upturns?|declines?|decreases?|falls?|drops?"
    r"|losses|contractions?|slides?|slump|downturn|surplus(?:es)?|deficits?|shortfalls?|rally|recovery|red"
    r"|(?:winning|growth|rising|upward|positive) (?:streak|run|trend)|(?:losing|negative|falling|downward) (?:streak|run|trend)"
    r"|improvement|setback|plus|minus|reverse)"
)
_KINDS = {
    "rise": "increase rise gain growth advance climb expansion upturn rally recovery winning rising upward positive improvement plus",
    "fall": "decline decrease fall drop losses contraction slide slump downturn losing negative falling downward setback minus reverse",
    "surplus": "surplus surpluse",
    "deficit": "deficit shortfall red",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}


def _kind(text: str | None) -> str | None:
    if not text:
        return None
    first = text.split()[0]
    if first == "double-digit":
        return "other"
    return _KIND_OF.get(first) or _KIND_OF.get(first.rstrip("s"))


def _streak(match: re.Match[str]) -> Streak | None:
    groups = match.groupdict()
    number = next((groups[g] for g in ("n", "n2", "n3", "n4") if groups.get(g)), None)
    rank = next((groups[g] for g in ("ord", "ord2") if groups.get(g)), None)
    length = parse_ordinal(rank) if rank else parse_count(number) if number else None
    unit = next((groups[g] for g in ("unit", "unit2", "unit3", "unit4", "unit5", "unit6") if groups.get(g)), None)
    move = next((groups[g] for g in ("move", "move2", "move3", "move4", "move5") if groups.get(g)), None)
    if length is None or length < 2 or length > 400:
        return None
    return Streak(length, (unit or "month").removesuffix("-year").removesuffix("ly"), _kind(move))


def _numbered(pattern: str, index: int) -> str:
    """The same sub-pattern with its groups renamed, so that one alternation can hold it twice."""
    return re.sub(r"\?P<(\w+?)>", lambda m: f"?P<{m.group(1)}{index}>", pattern)


_STREAK = re.compile(
    # "for eight and three consecutive months, respectively"
    rf"(?P<n4>{_N})(?= and {_N} {_ROW} (?P<unit6>day|week|month|quarter|half|year))|"
    # "for the eighth straight month", "a 15th consecutive monthly gain", "the fifth month in a row"
    rf"(?P<ord>{ORDINAL}) {_ROW} (?:{_UNIT}(?:ly)?)?(?:(?: of| in)? ?(?:the )?(?:year-on-year |annual )?{_MOVE})?"
    # "the seventh monthly gain", "their third month in reverse", "20th month of surplus", "the fifth month in a row"
    rf"|(?P<ord2>{ORDINAL}) {_numbered(_UNIT, 2)}(?:ly)? (?:in a row|in succession|running|straight|on end|(?:of |in )?(?:the )?{_numbered(_MOVE, 2)})"
    # "for 10 consecutive months", "19 straight surpluses", "eight straight months of declines"
    rf"|(?P<n>{_N}) (?:{_ROW} )(?:{_numbered(_UNIT, 3)}(?:s|ly)?)?(?: (?:of |in )?(?:the )?(?:year-on-year |annual )?{_numbered(_MOVE, 3)})?"
    # "12 months on end", "seven months in a row", "15 months in the red", "18 months of growth"
    rf"|(?P<n2>{_N}) {_numbered(_UNIT, 4)}s? (?:in a row|in succession|running|straight|on end|without a break|(?:of |in )(?:uninterrupted |unbroken |consecutive |straight |the )?{_numbered(_MOVE, 4)})"
    # "a three-month winning streak", "a 15-month run"
    rf"|(?P<n3>{_N})-{_numbered(_UNIT, 5)}(?:-long)? (?!surplus|deficit|shortfall)(?:{_numbered(_MOVE, 5)}|run|streak|string)"
)
_BASIS = re.compile(
    r"(?P<yoy>year[- ]on[- ]year|year[- ]over[- ]year|\by[/-]y\b|\byoy\b|\by-o-y\b|\bon[- ](?:the[- ])?year\b(?! ago)|\ban? year\b(?= (?:on|over) year)"
    r"|\byearly\b|\bannually\b|\bover a year\b(?! earlier| ago)|\bover the year\b|\bon an annual basis\b|\ba year on year\b|\byr/yr\b|\byr-on-yr\b|\bover-the-year\b|\bper annum\b)"
    r"|(?P<mom>month[- ]on[- ]month|month[- ]over[- ]month|\bm[/-]m\b|\bmom\b|\bm-o-m\b|\bon[- ](?:the[- ])?month\b|\bover a month\b|\bover the month\b|\bon a monthly basis\b)"
    r"|(?P<qoq>quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|\bq[/-]q\b|\bqoq\b|\bon[- ](?:the[- ])?quarter\b)"
)
_ADJUSTMENT = re.compile(
    r"(?P<seasonally_adjusted>(?<!non-)(?<!not )(?<!non )(?<!un)seasonally[- ]adjusted|in seasonally adjusted terms|adjusted for (?:the )?season)"
    r"|(?P<unadjusted>(?:non-|not |un|non )seasonally[- ]adjusted|unadjusted|not adjusted|before seasonal adjustment)"
    r"|(?P<volume>\bin (?:terms of )?volume\b(?: terms)?|\bby volume\b|\bby weight\b|\bin real terms\b|\bvolumes?\b|\bby quantity\b|\bin quantity terms\b|\btonnage\b)"
    r"|(?P<daily_average>\baverage daily\b|\bdaily average\b|\bper[- ]day average\b|\bdaily exports\b|\bexports per day\b)"
    r"|(?P<monthly_average>\bmonthly average\b|\baverage monthly\b|\ba month on average\b)"
)
_FORECAST = re.compile(
    r"(?:\b(?:market|analysts?['’]?|economists?['’]?|consensus|traders['’]|official|government)\s)?"
    r"\b(?P<noun>expectations?|forecasts?|consensus|estimates?|projections?|predictions?|targets?|goals?|median|poll|polls|polled)\b(?: (?:of|for|at|by))?"
    r"|\b(?P<verb>(?:is|are|was|were|be|been) (?:widely )?(?:expected|forecast|forecasted|projected|seen|likely|predicted|set|poised|estimated to (?:reach|rise|fall|hit)|anticipated|targeted|tipped|due) (?:to|at|by|reaching|rising|falling|growing)"
    r"|expects?|expecting|expected|predicts?|predicted|projects|projected|projecting|forecasts|foresees?|forecasting|sees|anticipates?|pencil\w*|will|would|should|could|can|may|might|aims?|aiming|hopes?|hoping|hoped|(?:agreed|committed|pledged|promised) to|targets|targeting|targeted|plans?|planned|planning|likely|set to|on track|on course)\b"
)
_SHARE = re.compile(
    r"\b(?:of (?:the )?(?:country['’]s |nation['’]s |its |all |our |their )?(?:total|overall|all)(?: \w+){0,2}|of the total|accounted for|accounting for|accounts? for|made up|making up|makes? up|representing|represented|represents|share of|a share|constitut\w+|compris\w+)\b"
)
_NOT_TRADE = re.compile(
    r"current[- ]account(?! of goods)|current transfers|transfers? (?=deficit|surplus|account|payments|balance)|balance of payments|overall balance|primary income|secondary income|capital account|financial account|fiscal (?:deficit|surplus|gap)|budget (?:deficit|surplus|gap)"
    r"|terms of trade|foreign (?:exchange|currency) reserves|(?:foreign exchange|forex)(?: inflows| outflows| earnings| market| reserves)?|exchange rates?|unit values?(?: index)?|price index|export price|import price|income account|transfers account|exchange rate|gap with|gap between(?! (?:\w+ ){0,3}(?:exports and imports|imports and exports))|gross domestic product|working days|trade[- ]weighted|export orders?|import orders?|export contracts?|letters of credit|export credits?|trade war|trade tax|trade talks|trade pact|trade deal|trade finance|trade financing|interest rates?|profit|net income|percentage points?"
)
_ABROAD = re.compile(
    r"\b(?P<out>(?:goods|products|merchandise) (?:sent|sold|shipped) abroad|(?:sales|shipments|deliveries) abroad|outgoing flows)\b"
    r"|\b(?:(?:goods|products|merchandise) (?:bought|purchased) abroad|purchases (?:from other countries|abroad)|incoming flows)\b"
)
_LEDGER = re.compile(r"\bin the (?P<red>red|hole)\b|\bin the (?P<black>black)\b|\b(?P<red2>red) ink\b")
_RECORD = re.compile(
    r"(?P<high>(?:a |an |the |its |new |fresh |another |all-time )?(?:record|all-time|new|lifetime)[- ](?:high|highs|peak|monthly high|level|highest)|all-time high|highest[- ]ever|(?:highest|largest|biggest|widest)(?=(?: \w+){0,3} (?:ever|on record|since|in (?:\w+ ){1,3}(?:years|months|quarters)))|(?P<back>\w+)-(?P<unit>month|year|quarter|week) (?:high|peak)|(?:(?<=\ba )|(?<=\bthe )|(?<=\bto )|(?<=\bits )|(?<=\bat )|(?<=\bnew ))record)\b"
    r"|(?P<low>(?:record|all-time|new)[- ]low|(?:lowest|smallest|narrowest)(?=(?: \w+){0,3} (?:ever|on record|since|in (?:\w+ ){1,3}(?:years|months|quarters)))|(?P<back2>\w+)-(?P<unit2>month|year|quarter|week) low)\b"
    r"|(?P<first>for the first time|first (?:\w+ ){0,2}(?P<move>rise|increase|gain|growth|fall|drop|decline|decrease|contraction|surplus|deficit|loss|expansion|setback))(?: in (?P<back3>[\w-]+) (?P<unit3>month|year|quarter|week)s)?"
    r"|(?P<pace>(?:fastest|sharpest|steepest|strongest|quickest|biggest|largest) (?:\w+ )?(?P<move2>rise|increase|gain|growth|pace|fall|drop|decline|decrease|contraction))"
)


def _record(match: re.Match[str]) -> RecordWord | None:
    groups = match.groupdict()
    back = next((groups[g] for g in ("back", "back2", "back3") if groups.get(g)), None)
    unit = next((groups[g] for g in ("unit", "unit2", "unit3") if groups.get(g)), None)
    count = parse_count(back) if back else None
    if groups["high"]:
        kind = "highest"
    elif groups["low"]:
        kind = "lowest"
    elif groups["first"]:
        kind = f"first_{_kind(groups['move']) or 'any'}"
    else:
        kind = "sharpest_fall" if _kind(groups["move2"]) == "fall" else "fastest_rise"
    return RecordWord(kind, count, unit)


def _named(match: re.Match[str]) -> str | None:
    return match.lastgroup


_CLASSES: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], Any]], ...] = (
    ("not_trade", _NOT_TRADE, lambda m: m.group()),
    ("streak", _STREAK, _streak),
    ("basis", _BASIS, _named),
    ("adjustment", _ADJUSTMENT, _named),
    ("flow", _ABROAD, lambda m: ("exports" if m["out"] else "imports", "plain")),
    ("balance", _LEDGER, lambda m: 1 if m["black"] else -1),
    ("record", _RECORD, _record),
    ("share", _SHARE, lambda m: m.group()),
    ("forecast", _FORECAST, _named),
)


def phrases(text: str, low: str, start: int, end: int) -> Iterator[Mention]:
    """Phrases of every class in `low[start:end]`; later classes may overlap earlier ones."""
    for kind, pattern, value_of in _CLASSES:
        for match in pattern.finditer(low, start, end):
            value = value_of(match)
            if value is not None and match.end() > match.start():
                yield Mention(kind, match.start(), match.end(), text[match.start() : match.end()], value, kind)
