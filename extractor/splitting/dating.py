"""Dates that the text itself carries: date lines ("Posted on 3 May 2021") and datelines.

The usual patterns take day, month and year apart by themselves, so the calendar is all that is
needed to make a date of them. A date line in another manner ("2015. 2. 4", "Publié le 4 février
2015") is only found here, and read as metadata is, in the end by dateparser, which left to itself
with whole lines cannot part the date from their other words.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from extractor.reading.dates import calendar_date, parse_date
from extractor.records import Span
from extractor.splitting.lines import Line

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"
_DATE = (
    rf"(?:(?P<month>{_MONTH})\.?\s+(?P<day>{_DAY}),?\s+(?P<year>{_YEAR})"
    rf"|(?P<day2>{_DAY})[\s-]+(?P<month2>{_MONTH})[.,]?[\s-]+(?P<year2>{_YEAR})"
    rf"|(?P<number>{_YEAR}[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./]{_YEAR}))"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*\s+)?"
_LABEL = (
    r"(?P<label>(?:first\s+|last\s+)?(?:posted|published|updated|modified|created|released?|issued"
    r"|filed|dated?|press release|statistical release|news release)"
    r"(?:\s+(?:on|at|in\s[\w .'&-]{2,30}))?[:,.]?\s+)"
)
_TIME = (
    r"(?:[,;T]?\s*(?:at\s*)?\d{1,2}(?:[:.]\d\d){0,3}\s*(?:[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,4}\)?)?)?"
)
_PAGE = r"(?:[\s,;]+(?:page|pp?\.)\s*[A-Z]?\d{1,3})?"
_STAMP = re.compile(rf"[\s(\[]*{_LABEL}?{_WEEKDAY}{_DATE}{_TIME}{_PAGE}[\s,.)\]]*\Z", re.IGNORECASE)
_WORD = r"[^\W\d_]{3,14}"
_PUBLISHED_ABROAD = (
    r"(?P<abroad>publié le|publicado (?:el|em)|veröffentlicht am|pubblicato il|gepubliceerd op)"
    r"\s*:?\s+"
)
_UNUSUAL_DATE = "|".join(
    (
        rf"(?:{_WORD}[.,]*\s+)?(?:the\s+)?"  # "mercredi 4 février 2015", "the 4th of Feb., 2015",
        rf"\d{{1,2}}(?:st|nd|rd|th|er|º|ª)?[\s./-]*(?:(?:of|de|di)\s+)?"  # "4/Feb/2015", and
        rf"{_WORD}[\s.,/-]*(?:de\s+)?{_YEAR}",  # "4 de marzo de 2015"
        rf"{_MONTH}[\s./-]*{_DAY}[\s.,/-]*{_YEAR}",  # "Feb.4,2015"
        rf"{_YEAR}[\s.,/-]+{_WORD}[\s./-]+\d{{1,2}}\.?",  # "2015. február 4."
        rf"{_YEAR}\s?[./-]\s?\d\d?\s?[./-]\s?\d\d?\.?",  # "2015. 2. 4."
        rf"{_YEAR}[年년]\s?\d\d?[月월]\s?\d\d?[日일]",  # "2015년 2월 4일"
    )
)
_UNUSUAL_STAMP = re.compile(
    rf"[\s(\[]*(?:{_LABEL}|{_PUBLISHED_ABROAD})?"
    rf"(?P<unusual>{_UNUSUAL_DATE})(?:\s*[-–,à]\s*\d{{1,2}}[:h]\d\d|{_TIME})[\s,.)\]]*\Z",
    re.IGNORECASE,
)
_PART = re.compile(r"\s*[|•·]\s*|\s+[–—]\s+")
_LABEL_INSIDE = re.compile(rf".{{0,60}}?\b(?={_LABEL})", re.IGNORECASE)
_BYLINE_DATE = re.compile(rf"by\s+[^\d]{{3,60}}?,?\s+(?={_WEEKDAY}{_DATE})", re.IGNORECASE)
_HAS_YEAR = re.compile(_YEAR)
_SIGN_OFF = re.compile(
    rf"\([A-Z][\w .]{{1,25}}/(?P<month>{_MONTH})\.? ?(?P<day>\d{{1,2}})/(?P<year>{_YEAR})\)",
    re.IGNORECASE,
)
_LONGEST_STAMP = 120
_TOP_LINES = 8
_LAST_LINES = 3

_TOWN = (
    r"(?P<place>[A-Z][A-Za-zÀ-ÿ.'’-]*(?:[ /][A-Z][A-Za-zÀ-ÿ.'’-]*){0,3}"
    r"(?:, [A-Z][A-Za-z. ]{2,20})?)"
)
_AGENCY = r"(?:\s*[(\[][A-Z][\w .&/-]{1,40}[)\]])?"
_DASH = r"\s*(?:--+|[-–—:])\s"
_SHORT_DATE = (
    rf"(?i:(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}}) (?P<month2>{_MONTH})\.?)"
    rf"(?:,? (?P<year>{_YEAR}))?"
)
_DATED_LINE = re.compile(rf"{_TOWN}{_AGENCY}\s*[,(]?\s*{_SHORT_DATE}\)?,?{_AGENCY}{_DASH}")
_AGENCY_LINE = re.compile(
    rf"[(\[][A-Z][\w .&/-]{{1,40}}[)\]]\s*{_SHORT_DATE}(?:{_DASH}|\s+(?=[A-Z]))"
)
_PLACE_LINE = re.compile(
    r"(?P<place>[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]+){0,3}(?:, [A-Z][A-Za-z. ]{2,20})?)"
    rf"{_AGENCY}{_DASH}"
)


class Stamp(NamedTuple):
    """A line that states a date of publication; `label` is its word for that, lower case, or ''."""

    date: date
    label: str


class Dateline(NamedTuple):
    """The opening of a wire story: town, month and day, and sometimes the year."""

    span: Span
    place: str | None
    month: int | None
    day: int | None
    year: int | None


def stamp_of(text: str) -> Stamp | None:
    """The date of a line that holds little else.

    >>> stamp_of("Posted February. 04, 2015 08:37,")
    Stamp(date=datetime.date(2015, 2, 4), label='posted')
    >>> stamp_of("By Ana Ruiz | Daily Trade | Updated: 2024-07-13 07:40").label
    'updated'
    >>> stamp_of("Tuesday, May 4, 2010, Page 11").date
    datetime.date(2010, 5, 4)
    >>> stamp_of("Publié le 4 février 2015 à 08h37")
    Stamp(date=datetime.date(2015, 2, 4), label='publié le')
    >>> stamp_of("Exports fell on 3 May 2021 for the first time.") is None
    True
    """
    if len(text) > _LONGEST_STAMP or not _HAS_YEAR.search(text):
        return None
    parts = _PART.split(text)
    for part in parts if len(parts) == 1 else (*parts, text):
        found = _STAMP.match(part) or _after(_BYLINE_DATE, part) or _after(_LABEL_INSIDE, part)
        if found and (stated := _stated_date(found)):
            return Stamp(stated, (found["label"] or "").strip(" :,.").lower())
    return _unusual_stamp(parts)


def _unusual_stamp(parts: list[str]) -> Stamp | None:
    for part in parts:
        found = _UNUSUAL_STAMP.match(part)
        if found and (stated := parse_date(found["unusual"])):
            return Stamp(stated, (found["label"] or found["abroad"] or "").strip(" :,.").lower())
    return None


def stamp_at(lines: list[Line], i: int) -> Stamp | None:
    """The date line at a place of an article: a bare date counts only near its top and its end,
    since elsewhere it may head a table."""
    stamp = stamp_of(lines[i].text)
    at_the_edge = i < _TOP_LINES or i >= len(lines) - _LAST_LINES
    return stamp if stamp and (stamp.label or at_the_edge) else None


def _after(opening: re.Pattern[str], part: str) -> re.Match[str] | None:
    found = opening.match(part)
    return _STAMP.match(part, found.end()) if found else None


def _stated_date(found: re.Match[str]) -> date | None:
    if number := found["number"]:
        return parse_date(number)
    day = re.sub(r"\D", "", found["day"] or found["day2"])
    year = found["year"] or found["year2"]
    return calendar_date(int(year), _month(found["month"] or found["month2"]), int(day))


def _month(word: str) -> int:
    return _MONTHS.index(word[:3].lower()) + 1


def sign_off_of(text: str) -> tuple[Span, date] | None:
    """A town and date in brackets, as "(Colombo/Jul28/2025)", and where it stands."""
    for found in _SIGN_OFF.finditer(text):
        day = calendar_date(int(found["year"]), _month(found["month"]), int(found["day"]))
        if day:
            return found.span(), day
    return None


def dateline_of(line: Line) -> Dateline | None:
    """The dateline at the beginning of a paragraph.

    >>> dateline_of(Line(0, 49, "SEOUL, Nov. 1 (Yonhap) -- Exports rose in October.", True))[1:]
    ('SEOUL', 11, 1, None)
    """
    found = _DATED_LINE.match(line.text) or _AGENCY_LINE.match(line.text)
    if found is None:
        placed = _PLACE_LINE.match(line.text)
        return placed and Dateline((line.start, line.start), placed["place"], None, None, None)
    place = found["place"] if "place" in found.re.groupindex else None
    month, day = _month(found["month"] or found["month2"]), int(found["day"] or found["day2"])
    year = int(found["year"]) if found["year"] else None
    if calendar_date(year or 2000, month, day) is None:
        return None
    span = (line.start, line.start + len(found[0].rstrip()))
    return Dateline(span, place, month, day, year)
