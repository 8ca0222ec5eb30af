"""Trade facts from stock packages: what a day of wiring makes of general recognisers.

The packages give figures and dates; pycountry gives the names of countries, spaCy the sentences.
What joins them is the nearest word: the flow, the direction and the date that stand closest to a
figure are taken to be the figure's. Where a sentence names none, the date is the first that the
text names, or else the month before publication; the country is the one that it names most; and
growth is on the year.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

from cqe import PERCENT, quantity, recognizers_spans

if TYPE_CHECKING:
    from extractor.records import Document, Fact

MODEL = "en_core_web_sm"
"""Finds the names of countries too, where it is installed; it is never fetched."""

_FLOW = re.compile(
    r"\b(?:(?P<exports>export(?:s|ed|ing)?)|(?P<imports>import(?:s|ed|ing)?)"
    r"|(?P<deficit>deficit|shortfall)|(?P<surplus>surplus))\b",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"\b(?:fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)"
    r"|down|lower|slump(?:s|ed)?|shr[aiu]nk|slid|plung(?:e|ed)|contract(?:ed|ion)|narrow(?:ed|ing)?"
    r"|tumbl(?:e|ed)|sank|dip(?:s|ped)?)\b",
    re.IGNORECASE,
)
_UP = re.compile(
    r"\b(?:rose|ris(?:e|es|en|ing)|grew|grow(?:s|n|th|ing)?|increas(?:e|es|ed|ing)|up|higher"
    r"|jump(?:s|ed)?|climb(?:s|ed)?|gain(?:s|ed)?|surg(?:e|ed)|advanc(?:e|ed)|expand(?:ed)?"
    r"|widen(?:ed)?|soar(?:s|ed)?|add(?:ed)?)\b",
    re.IGNORECASE,
)
_MONTHLY = re.compile(
    r"month[- ](?:on|over)[- ]month|(?:previous|preceding) month|a month (?:earlier|before)",
    re.IGNORECASE,
)
_FORECAST = re.compile(r"\b(?:expect|forecast|predict|project)(?:s|ed|ing)?\b", re.IGNORECASE)
_PARTNER = re.compile(r"\b(?:to|from|with)\s+(?:the\s+)?$", re.IGNORECASE)
_YEAR = re.compile(r"(?:in |of |for )?(?:19|20)\d\d")
_DATE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
    r"|\b(?:19|20)\d\d\b|\b(?:last|previous|this) (?:month|year)\b|\bago\b",
    re.IGNORECASE,
)
"""What a date has to hold: dateparser also takes bare numbers and short words for one."""
_MODAL_MAY = re.compile(r"may(?: \D.*)?")
_EPOCH = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Figure:
    """A money amount or a percent, in the characters of its sentence; `unit` as in `cqe`."""

    start: int
    end: int
    value: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A period as the annotation contract writes it, in the characters of its sentence."""

    start: int
    end: int
    period: str


class Recogniser(Protocol):
    """What a stock package has to give."""

    def figures(self, sentence: str) -> list[Figure]:
        """Amounts of money and percents."""

    def moments(self, sentence: str, base: date) -> list[Moment]:
        """Periods; relative ones count from `base`."""


class Quantulum:
    """quantulum3 for figures, dateparser for dates, to the month."""

    def figures(self, sentence: str) -> list[Figure]:
        """Amounts of money and percents."""
        from quantulum3 import parser

        found = []
        for each in parser.parse(sentence):
            kind = each.unit.entity.name
            if each.value is None or (kind != "currency" and each.unit.name != "percentage"):
                continue
            unit = getattr(each.unit, "currency_code", None) or each.unit.name
            read = quantity(each.value, unit)
            found.append(Figure(*each.span, read.value, read.unit))
        return found

    def moments(self, sentence: str, base: date) -> list[Moment]:
        """Periods; relative ones count from `base`."""
        from dateparser.search import search_dates

        settings = {
            "RELATIVE_BASE": datetime.combine(base, time()),
            "PREFER_DATES_FROM": "past",
            "PREFER_DAY_OF_MONTH": "first",
        }
        found, position = [], 0
        for words, moment in search_dates(sentence, languages=["en"], settings=settings) or ():
            start = max(sentence.find(words, position), 0)
            position = start + len(words)
            if _YEAR.fullmatch(words.strip().lower()):
                found.append(Moment(start, position, words.strip()[-4:]))
            elif _DATE.search(words) and not _MODAL_MAY.fullmatch(words):
                found.append(Moment(start, position, f"{moment:%Y-%m}"))
        return found


class Recognizers:
    """Recognizers-Text for figures and dates."""

    def figures(self, sentence: str) -> list[Figure]:
        """Amounts of money and percents."""
        return [
            Figure(start, end, read.value, read.unit)
            for start, end, read in recognizers_spans(sentence)
        ]

    def moments(self, sentence: str, base: date) -> list[Moment]:
        """Periods; relative ones count from `base`."""
        from recognizers_date_time import recognize_datetime
        from recognizers_number import Culture

        found = []
        reference = datetime.combine(base, time())
        for each in recognize_datetime(sentence, Culture.English, reference=reference):
            periods = [p for v in (each.resolution or {}).get("values", ()) if (p := _period(v))]
            past = [period for period in periods if period[:10] <= base.isoformat()]
            if periods:
                found.append(Moment(each.start, each.end + 1, (past or periods)[-1]))
        return found


def _period(value: dict[str, str]) -> str | None:
    """First and last day of a resolved date or range; its own end is the day after the last."""
    try:
        if value.get("type") == "date":
            day = date.fromisoformat(value["value"])
            last = day.replace(day=monthrange(day.year, day.month)[1])
            return f"{day.replace(day=1)}/{last}"
        if value.get("type") == "daterange":
            start, end = (date.fromisoformat(value[name]) for name in ("start", "end"))
            return f"{start}/{end - timedelta(days=1)}"
    except (KeyError, ValueError):
        return None
    return None


def facts(document: Document, recogniser: Recogniser) -> Iterator[Fact]:
    """The facts of a text: one for each flow word of a sentence and the figures nearest to it."""
    base = document.published or _EPOCH
    sentences = [(each, _countries(each)) for each in _sentences(document.text)]
    named = Counter(code for _, countries in sentences for _, _, code in countries)
    main = named.most_common(1)[0][0] if named else None
    month_before = f"{base.replace(day=1) - timedelta(days=1):%Y-%m}"
    first = None
    for sentence, countries in sentences:
        partners = [each for each in countries if _PARTNER.search(sentence[: each[0]])]
        own = [each for each in countries if each not in partners]
        flows = list(_FLOW.finditer(sentence))
        figures = recogniser.figures(sentence) if flows else []
        if not figures:
            continue
        moments = recogniser.moments(sentence, base)
        first = first or (moments[0].period if moments else None)
        period = first or (month_before if document.published else None)
        for flow, near in _by_flow(flows, figures):
            moment = _nearest(moments, near[0]) if moments else None
            yield _fact(
                sentence,
                flow,
                near,
                doc_id=document.id,
                reporter=own[0][2] if own else main,
                partner=partners[0][2] if partners else None,
                period=moment.period if moment else period,
            )


def _by_flow(
    flows: list[re.Match[str]], figures: list[Figure]
) -> Iterator[tuple[re.Match[str], list[Figure]]]:
    """Each flow word with the figures nearest to it; a second amount or percent begins anew."""
    for flow in flows:
        group: list[Figure] = []
        for figure in figures:
            if min(flows, key=lambda word: _gap(word.start(), word.end(), figure)) is not flow:
                continue
            if any((figure.unit == PERCENT) == (other.unit == PERCENT) for other in group):
                yield flow, group
                group = []
            group.append(figure)
        if group:
            yield flow, group


def _fact(sentence: str, flow: re.Match[str], figures: list[Figure], **known: Any) -> Fact:
    from extractor.records import Fact

    balance = flow.lastgroup in ("deficit", "surplus")
    fields: dict[str, Any] = {"flow": "balance" if balance else flow.lastgroup, "quote": sentence}
    fields["status"] = "forecast" if _FORECAST.search(sentence) else "actual"
    for figure in figures:
        if figure.unit == PERCENT:
            fields["growth_pct"] = figure.value * _direction(sentence, figure)
            fields["growth_basis"] = "mom" if _MONTHLY.search(sentence) else "yoy"
        else:
            fields["amount"] = -figure.value if flow.lastgroup == "deficit" else figure.value
            fields["currency"] = figure.unit
    return Fact(**fields, **known)


def _direction(sentence: str, figure: Figure) -> int:
    down, up = (
        min((_gap(*each.span(), figure) for each in words.finditer(sentence)), default=1000)
        for words in (_DOWN, _UP)
    )
    return -1 if down < up else 1


def _nearest(moments: list[Moment], figure: Figure) -> Moment:
    return min(moments, key=lambda moment: _gap(moment.start, moment.end, figure))


def _gap(start: int, end: int, figure: Figure) -> int:
    return max(figure.start - end, start - figure.end, 0)


def _sentences(text: str) -> Iterator[str]:
    for each in _sentencizer()(text).sents:
        if each.text.strip():
            yield each.text.replace("\n", " ")


@cache
def _sentencizer() -> Any:
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    return nlp


@cache
def _model() -> Any:
    import spacy

    return spacy.load(MODEL) if spacy.util.is_package(MODEL) else None


def has_model() -> bool:
    """Whether a spaCy model that finds names is installed."""
    return _model() is not None


def _countries(sentence: str) -> list[tuple[int, int, str]]:
    """Names of countries in order: those that pycountry lists, and those that a model finds."""
    codes, pattern = _country_names()
    found = [(*m.span(), codes[m.group().lower()]) for m in pattern.finditer(sentence)]
    if has_model():
        starts = [start for start, _, _ in found]
        for entity in _model()(sentence).ents:
            code = _looked_up(entity.text) if entity.label_ in ("GPE", "NORP") else None
            if code and entity.start_char not in starts:
                place = bisect_right(starts, entity.start_char)
                starts.insert(place, entity.start_char)
                found.insert(place, (entity.start_char, entity.end_char, code))
    return found


@cache
def _looked_up(name: str) -> str | None:
    import pycountry

    try:
        return str(pycountry.countries.search_fuzzy(name)[0].alpha_3)
    except LookupError:
        return None


@cache
def _country_names() -> tuple[dict[str, str], re.Pattern[str]]:
    import pycountry

    codes: dict[str, str] = {}
    for country in pycountry.countries:
        for field in ("name", "common_name", "official_name"):
            name = getattr(country, field, None)
            if name:
                head, _, rest = name.partition(", ")
                codes[f"{rest} {head}".strip().lower()] = country.alpha_3
    codes |= {"u.s.": "USA", "south korea": "KOR", "u.k.": "GBR", "britain": "GBR"}
    names = "|".join(re.escape(name) for name in sorted(codes, key=len, reverse=True))
    return codes, re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.IGNORECASE)
