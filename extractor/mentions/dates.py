"""Expressions of time, as the text words them; `extractor.resolving` makes them calendar periods.

One pass finds the words that can open such an expression; the rules of that opening word are then
tried in order, longest reading first. The value of a mention is a `TimeExpression`: nothing here
knows the day of publication.

>>> [(m.text, m.value.kind, m.value.year) for m in times("in the first quarter of 2024 and in May last year")]
[('first quarter of 2024', 'quarter', 2024), ('May last year', 'month', None)]
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from extractor.mentions.lowering import lowered
from extractor.mentions.numbers import ORDINAL, WORDS, parse_count, parse_ordinal
from extractor.mentions.types import Mention


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time as worded.

    `kind` is the shape (`month`, `months`, `quarter`, `half`, `year`, `fiscal`, `days`,
    `first_months`, `months_to`, `to_date`, `week_to`, `relative`, `same`, `date`); `year` the year
    said, `shift` a year said relatively (-1 for "last year"), `first` and `last` numbers of
    months, days, quarters or halves, `unit` the unit of relative words.
    """

    kind: str
    year: int | None = None
    shift: int | None = None
    first: int | None = None
    last: int | None = None
    month: int | None = None
    unit: str | None = None
    end_year: int | None = None
    anchored: bool = False
    """Counted from the period of the sentence ("a year earlier"), not from publication."""


_NAMES = (
    "january february march april may june july august september october november december".split()
)
MONTHS: dict[str, int] = {name: number for number, name in enumerate(_NAMES, start=1)}
MONTHS |= {name[:3]: number for name, number in list(MONTHS.items())} | {"sept": 9}

_M = r"(?:(?:" + "|".join(_NAMES) + r")\b|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
_Y = r"(?:(?:19|20)\d\d(?!\d|,\d|\.\d)|['’] ?\d\d(?!\d))"
_WHICH = r"(?:last|this|the current|current|the previous|previous|the preceding|preceding|the prior|prior|next|the same)"
_OF_YEAR = (
    rf"(?:,? ?(?:of |in )?(?P<year>{_Y})"
    rf"|,? (?:of |in |from )?(?P<rel>{_WHICH}) year(?:['’]s)?(?! earlier)"
    r"|,? (?P<earlier>(?:of |in )?(?:a|the) year (?:earlier|ago|before)|of the year before)"
    r"|,? of (?:the|this) year\b)?"
)
_OF_FISCAL = (
    r"(?: (?:of|in) (?:the )?|,? ?)(?:(?P<fiscal_rel>current|this|last|previous|preceding|new) (?:fiscal|financial)(?: year)?(?! (?:19|20))"
    r"|(?:fiscal|financial)(?: year)? ?(?P<fiscal_year>(?:19|20)\d\d)(?:[/–-](?P<fiscal_end>\d{2,4}))?|fy ?['’]?(?P<fiscal_short>\d{4}|\d\d)(?:[/–-](?P<fiscal_end2>\d{2,4}))?"
    r"|(?P<split_year>(?:19|20)\d\d)[/–-](?P<split_end>(?:19|20)?\d\d)(?!\d))"
)
_COUNT = rf"(?P<count>{WORDS}|\d+)"
_DASH = r" ?[-–—/] ?"
_UNIT = r"(?:month|quarter|half-year|half|year|week|period|time|term|fiscal year|financial year|day|span|stretch)s?"
_SHIFTS = {
    "last": -1,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "this": 0,
    "current": 0,
    "same": 0,
    "next": 1,
}

_Build = Callable[[re.Match[str]], "TimeExpression | None"]
_Rule = tuple[str, re.Pattern[str], _Build]


def _group(match: re.Match[str], *names: str) -> str | None:
    found = match.groupdict()
    return next((found[name] for name in names if found.get(name)), None)


def full_year(text: str | None) -> int | None:
    """Four digits, or two: 50 and above are of the last century.

    >>> full_year("’96"), full_year("2024"), full_year(None)
    (1996, 2024, None)
    """
    if not text:
        return None
    value = int(re.sub(r"\D", "", text))
    if value >= 100:
        return value
    return value + (1900 if value >= 50 else 2000)


def _shift(words: str | None) -> int | None:
    return _SHIFTS[words.split()[-1]] if words else None


def _when(match: re.Match[str]) -> dict[str, Any]:
    """The year that `_OF_YEAR` matched, said or relative."""
    if _group(match, "earlier"):
        return {"shift": -1, "anchored": True}
    relative = _group(match, "rel")
    anchored = bool(relative and relative.split()[-1] in ("previous", "preceding", "prior"))
    return {
        "year": full_year(_group(match, "year")),
        "shift": _shift(relative),
        "anchored": anchored,
    }


def _fiscal_when(match: re.Match[str]) -> dict[str, Any]:
    """The fiscal year that `_OF_FISCAL` matched: its first year, its last year, or a shift."""
    start = _group(match, "split_year")
    if start:
        return {"year": int(start), "unit": "fiscal"}
    named = full_year(_group(match, "fiscal_year", "fiscal_short"))
    if named is None:
        return {
            "shift": {"last": -1, "previous": -1, "preceding": -1}.get(match["fiscal_rel"], 0),
            "unit": "fiscal",
        }
    return (
        {"year": named, "unit": "fiscal"}
        if _group(match, "fiscal_end", "fiscal_end2")
        else {"end_year": named, "unit": "fiscal"}
    )


def _month(text: str) -> int:
    return MONTHS[text.rstrip(".")]


def _days(match: re.Match[str]) -> TimeExpression | None:
    first, last = int(match["d1"]), int(match["d2"])
    if not 0 < first < last <= 31:
        return None
    return TimeExpression("days", month=_month(match["m1"]), first=first, last=last, **_when(match))


def _first_days(match: re.Match[str]) -> TimeExpression:
    count = parse_count(match["count"])
    named = _group(match, "m1")
    if named:
        return TimeExpression("days", month=_month(named), first=1, last=count, **_when(match))
    which = _group(match, "which") or "this"
    return TimeExpression("days", first=1, last=count, shift=_shift(which.split()[0]) or 0)


def _months(match: re.Match[str]) -> TimeExpression:
    when = _when(match)
    first_year = full_year(_group(match, "y1"))
    if first_year:
        when |= {"year": first_year, "end_year": when.get("year") or first_year}
    return TimeExpression("months", first=_month(match["m1"]), last=_month(match["m2"]), **when)


def _one_month(match: re.Match[str]) -> TimeExpression:
    return TimeExpression("month", month=_month(match["m1"]), **_when(match))


def _which_month(match: re.Match[str]) -> TimeExpression:
    return TimeExpression("month", month=_month(match["m1"]), unit=match["which"])


def _ordinal(match: re.Match[str]) -> TimeExpression | None:
    word, kind = match["ord"], "half" if match["part"].startswith("half") else "quarter"
    size = 2 if kind == "half" else 4
    if word == "latest":
        return TimeExpression("relative", unit=kind, shift=-1)
    rank = {"opening": 1, "final": size}.get(word) or parse_ordinal(word)
    return TimeExpression(kind, first=rank, **_when(match)) if rank <= size else None


def _fiscal_part(match: re.Match[str]) -> TimeExpression | None:
    """A quarter, half or run of months of a fiscal year."""
    when = _fiscal_when(match)
    if _group(match, "n"):
        return TimeExpression(
            "quarter" if "q" in match.group()[:3] else "half", first=int(match["n"]), **when
        )
    if _group(match, "m1"):
        return TimeExpression("months", first=_month(match["m1"]), last=_month(match["m2"]), **when)
    if _group(match, "count"):
        count = parse_count(match["count"])
        return (
            TimeExpression("first_months", first=count, **when) if count and count <= 12 else None
        )
    kind = "half" if match["part"].startswith("half") else "quarter"
    rank = {"opening": 1, "final": 2 if kind == "half" else 4}.get(match["ord"]) or parse_ordinal(
        match["ord"]
    )
    return TimeExpression(kind, first=rank, **when) if rank <= 4 else None


def _numbered(match: re.Match[str]) -> TimeExpression:
    kind = "half" if "h" in match.group()[:2] else "quarter"
    when = _when(match)
    short = _group(match, "short")
    if short:
        when = {"year": full_year(short)}
    return TimeExpression(kind, first=int(match["n"]), **when)


def _first_months(match: re.Match[str]) -> TimeExpression | None:
    count = parse_count(match["count"])
    if count is None or count > 12:
        return None
    fiscal = "fiscal" if _group(match, "fiscal") else None
    return TimeExpression("first_months", first=count, unit=fiscal, **_when(match))


def _first_quarters(match: re.Match[str]) -> TimeExpression:
    return TimeExpression(
        "first_months", first=3 * (parse_count(match["quarters"]) or 1), **_when(match)
    )


def _months_to(match: re.Match[str]) -> TimeExpression | None:
    count = parse_count(match["count"])
    if count is None or count > 36:
        return None
    return TimeExpression("months_to", first=count, month=_month(match["m1"]), **_when(match))


def _quarter_to(match: re.Match[str]) -> TimeExpression:
    size = {"quarter": 3, "half": 6, "half-year": 6, "year": 12}[match["span"]]
    return TimeExpression("months_to", first=size, month=_month(match["m1"]), **_when(match))


def _fiscal(match: re.Match[str]) -> TimeExpression:
    start = full_year(_group(match, "fy1"))
    if _group(match, "fy2"):
        return TimeExpression("fiscal", year=start)
    if start is None:
        return TimeExpression("fiscal", shift=_shift(_group(match, "which")) or 0)
    return TimeExpression("fiscal", end_year=start)


def _split_year(match: re.Match[str]) -> TimeExpression | None:
    start, end = int(match["fy1"]), int(match["fy2"])
    if end % 100 != (start + 1) % 100:
        return None
    return TimeExpression("fiscal", year=start)


def _year(match: re.Match[str]) -> TimeExpression:
    return TimeExpression("year", year=full_year(match["year"]))


def _relative(match: re.Match[str]) -> TimeExpression:
    which = match["which"].split()[-1]
    anchored = which in ("previous", "prior", "preceding")
    return TimeExpression("relative", unit=match["unit"], shift=_SHIFTS[which], anchored=anchored)


def _before(match: re.Match[str]) -> TimeExpression:
    count = parse_count(match["count"]) if _group(match, "count") else 1
    return TimeExpression("relative", unit=match["unit"], shift=-(count or 1), anchored=True)


def _same(match: re.Match[str]) -> TimeExpression:
    named = _group(match, "m1")
    year = full_year(_group(match, "year", "y0"))
    if _group(match, "tail"):
        return TimeExpression("same", shift=-1, anchored=True)
    if named:
        return TimeExpression("month", month=_month(named), year=year, anchored=True)
    if year:
        return TimeExpression("same", year=year, anchored=True)
    ago = match.group().startswith("year")
    return TimeExpression("same", shift=-1 if ago else None, anchored=True)


def _week_to(match: re.Match[str]) -> TimeExpression:
    return TimeExpression(
        "week_to",
        first=int(match["d1"] or match["d2"]),
        month=_month(match["m1"] or match["m2"]),
        year=full_year(_group(match, "year")),
    )


def _through(match: re.Match[str]) -> TimeExpression:
    return TimeExpression("months", first=1, last=_month(match["m1"]), **_when(match))


def _date(match: re.Match[str]) -> TimeExpression:
    return TimeExpression(
        "date",
        month=_month(match["m1"]),
        first=int(match["d1"]),
        year=full_year(_group(match, "year")),
    )


def _fixed(kind: str, **fields: Any) -> _Build:
    def build(match: re.Match[str]) -> TimeExpression:
        return TimeExpression(kind, **({**_when(match), **fields}))

    return build


def _rules(*rows: tuple[str, str, _Build]) -> tuple[_Rule, ...]:
    return tuple((name, re.compile(rf"{pattern}(?!\w)"), build) for name, pattern, build in rows)


_YEAR_END = (
    r"(?:a year (?:earlier|ago|before|previously|prior)|(?:the )?(?:year before|year earlier|previous year"
    r"|preceding year|prior year|last year|(?:preceding|previous|last) (?:fiscal|financial)(?: year)?|year)|last year)"
)

_RULES: dict[str, tuple[_Rule, ...]] = {
    "month": _rules(
        (
            "fiscal months",
            rf"(?P<m1>{_M})(?:{_DASH}| (?:to|through) )(?P<m2>{_M})(?: period)?{_OF_FISCAL}",
            _fiscal_part,
        ),
        (
            "month range",
            rf"(?P<m1>{_M})(?: (?P<y1>{_Y}))?(?:{_DASH}| (?:to|through|thru|until|till) (?:end[- ])?)(?P<m2>{_M}){_OF_YEAR}",
            _months,
        ),
        (
            "month range",
            rf"(?P<m1>{_M}) and (?P<m2>{_M})(?: (?P<year>{_Y}))?,? (?:combined|together|taken together)",
            _months,
        ),
        (
            "month range",
            rf"(?<=between )(?P<m1>{_M})(?: (?P<y1>{_Y}))? and (?P<m2>{_M}){_OF_YEAR}",
            _months,
        ),
        (
            "days",
            rf"(?P<m1>{_M}) (?P<d1>\d\d?)(?:{_DASH}| (?:to|through) (?:{_M} )?)(?P<d2>\d\d?)(?:st|nd|rd|th)?{_OF_YEAR}",
            _days,
        ),
        ("quarter to", rf"(?P<m1>{_M})(?: (?P<year>{_Y}))? (?P<span>quarter|half)", _quarter_to),
        ("month", rf"(?P<m1>{_M}){_OF_YEAR}", _one_month),
    ),
    "first": _rules(
        (
            "first days",
            rf"first {_COUNT} days (?:of|in) (?:(?P<m1>{_M}){_OF_YEAR}|(?P<which>(?:the|this|the current|last) month))",
            _first_days,
        ),
        (
            "first quarters",
            rf"(?:first|opening) (?P<quarters>two|three|2|3) quarters{_OF_YEAR}",
            _first_quarters,
        ),
        ("fiscal months", rf"(?:first|opening) {_COUNT}[- ]months?{_OF_FISCAL}", _fiscal_part),
        (
            "first month",
            rf"first month (?:of|in) (?P<year>{_Y})",
            lambda match: TimeExpression("month", month=1, year=full_year(match["year"])),
        ),
        (
            "first months",
            rf"(?:first|opening) {_COUNT}[- ]months?(?P<fiscal> of (?:the )?(?:current |this )?(?:fiscal|financial)(?: year)?)?(?: period)?{_OF_YEAR}",
            _first_months,
        ),
    ),
    "ordinal": _rules(
        (
            "fiscal part",
            rf"(?P<ord>{ORDINAL}|opening|final)[- ](?P<part>quarter|half)(?:[- ]year)?{_OF_FISCAL}",
            _fiscal_part,
        ),
        (
            "quarter or half",
            rf"(?P<ord>{ORDINAL}|opening|final|latest)[- ](?P<part>quarter|half)(?:[- ]year)?(?! of {_M}){_OF_YEAR}",
            _ordinal,
        ),
    ),
    "numbered": _rules(
        ("fiscal part", rf"[qh](?P<n>[1-4])(?: of)?{_OF_FISCAL}", _fiscal_part),
        (
            "quarter or half",
            rf"(?:[qh](?P<n>[1-4])(?: ?(?:fy)?['’]?(?P<short>(?:20)?\d\d))?(?!\d)){_OF_YEAR}",
            _numbered,
        ),
        (
            "quarter or half",
            rf"(?P<n>[1-4])[qh](?:['’]?(?P<short>\d\d))?(?!\d){_OF_YEAR}",
            _numbered,
        ),
    ),
    "count": _rules(
        (
            "months to",
            rf"{_COUNT}[- ]months?(?: period)? (?:to|through|ended|ending|until|up to|till|from {_M} (?:to|through)) (?:in |the end of |end[- ]|of )?(?P<m1>{_M})(?: \d\d?)?{_OF_YEAR}",
            _months_to,
        ),
        ("months of", rf"{_COUNT}[- ]months?(?: period)?(?: of| in) (?P<year>{_Y})", _first_months),
        ("period of months", rf"{_COUNT}-month (?:period|total|tally)", _first_months),
        (
            "period of months",
            rf"(?<=(?:in|or|ng) the ){_COUNT} months(?! (?:of|to|ago|earlier|before|in a|straight|running|through|ended|ending|until))",
            _first_months,
        ),
        (
            "before",
            rf"{_COUNT} (?P<unit>year|month|quarter|week)s? (?:earlier|ago|before|previously|prior)",
            _before,
        ),
    ),
    "last": _rules(
        (
            "last month",
            rf"last month (?:of|in) (?P<year>{_Y})",
            lambda match: TimeExpression("month", month=12, year=full_year(match["year"])),
        ),
    ),
    "same": _rules(
        (
            "same period",
            rf"(?:same|corresponding|comparable|similar|equivalent|like)(?: (?P<y0>{_Y}))?(?: (?:\w+-(?:month|day|week)|(?:{WORDS}|\d+) (?:months|days)|calendar|first \w+))*(?: (?:{_UNIT}|(?P<m1>{_M})))(?: (?:of|in|from|during|a|the|for))*(?:(?: ?(?P<tail>{_YEAR_END}))| ?(?P<year>{_Y}))?",
            _same,
        ),
        ("same period", r"same (?P<year>(?:19|20)\d\d) \w+", _same),
    ),
    "year": _rules(
        ("to date", rf"year[- ](?:to[- ]date|so far)", _fixed("to_date")),
        (
            "same period",
            rf"year[- ](?:ago|earlier|before) (?:{_UNIT}|figure|level|total|(?P<m1>{_M}))",
            _same,
        ),
        ("before", r"(?P<unit>year)[- ](?:earlier|ago|before|previously|prior)", _before),
        (
            "whole year",
            r"(?<=for the )year(?! (?:earlier|before|ago|to|ended|ending|through|as|19|20))",
            _fixed("relative", unit="year", shift=0, first=12),
        ),
        ("whole year", r"year as a whole", _fixed("relative", unit="year", shift=0, first=12)),
        (
            "year to",
            rf"(?P<span>year) (?:to|ended|ending|through)(?: in)?(?: end[- ]| the end of | )(?P<m1>{_M})(?: \d\d?)?{_OF_YEAR}",
            _quarter_to,
        ),
        ("year", r"year (?P<year>(?:19|20)\d\d)", _year),
    ),
    "unit": _rules(
        (
            "before",
            r"(?P<unit>month|quarter|week) (?:earlier|ago|before|previously|prior)",
            _before,
        ),
        (
            "quarter to",
            rf"(?P<span>quarter|half-year|half) (?:to|ended|ending|through)(?: in)?(?: end[- ]| the end of | )(?P<m1>{_M})(?: \d\d?)?{_OF_YEAR}",
            _quarter_to,
        ),
        (
            "week to",
            rf"week (?:ended|ending|to|through) (?:on )?(?:(?P<m1>{_M}) (?P<d1>\d\d?)|(?P<d2>\d\d?) (?P<m2>{_M}))(?:,? (?P<year>{_Y}))?",
            _week_to,
        ),
    ),
    "which": _rules(
        ("same period", r"this time (?P<tail>last year)", _same),
        ("to date", r"(?:this|current) year (?:so far|to date)", _fixed("to_date")),
        (
            "fiscal year",
            r"(?P<which>last|this|current|previous|preceding) (?:fiscal|financial)(?: year)?",
            _fiscal,
        ),
        ("relative month", rf"(?P<which>last|this|previous) (?P<m1>{_M})", _which_month),
        (
            "relative",
            r"(?P<which>last|this|current|next|previous|prior|preceding) (?P<unit>month|quarter|year|week|half)(?:['’]s)?",
            _relative,
        ),
    ),
    "end": _rules(
        ("to the end of", rf"end(?: of(?: the month of)?|[- ]) ?(?P<m1>{_M}){_OF_YEAR}", _through),
    ),
    "through": _rules(
        ("through", rf"(?:through|up to) (?:end[- ])?(?P<m1>{_M}){_OF_YEAR}", _through),
    ),
    "date": _rules(
        (
            "to date",
            rf"(?:so far|to date|thus far|up to now),? (?:(?:this|in the|for the)(?: current)? year|in (?P<year>{_Y}))",
            _fixed("to_date"),
        ),
        ("to date", r"so far", _fixed("to_date")),
    ),
    "fiscal": _rules(
        (
            "fiscal year to",
            rf"(?:fiscal|financial) (?P<span>year) (?:to|ended|ending|through)(?: in)?(?: end[- ]| the end of | )(?P<m1>{_M})(?: \d\d?)?{_OF_YEAR}",
            _quarter_to,
        ),
        (
            "fiscal year",
            r"(?:fiscal|financial) year (?:to|ended|ending)(?: in)?(?: \w+)? (?P<fy1>(?:19|20)\d\d)",
            _fiscal,
        ),
        (
            "fiscal year",
            r"(?:(?:fiscal|financial)(?: year)?|fy) ?['’]?(?P<fy1>(?:19|20)\d\d|\d\d)(?:[/–-](?P<fy2>\d{2,4}))?",
            _fiscal,
        ),
    ),
    "digits": _rules(
        (
            "days",
            rf"(?P<d1>\d\d?)(?:{_DASH}| to )(?P<d2>\d\d?)(?:st|nd|rd|th)? (?P<m1>{_M}){_OF_YEAR}",
            _days,
        ),
        (
            "date",
            rf"(?P<d1>\d\d?)(?:st|nd|rd|th)? (?:of )?(?P<m1>{_M})(?:,? (?P<year>(?:19|20)\d\d))?",
            _date,
        ),
        (
            "quarter to",
            rf"(?P<year>(?:19|20)\d\d) (?P<m1>{_M}) (?P<span>quarter|half)",
            _quarter_to,
        ),
        ("split year", r"(?P<fy1>(?:19|20)\d\d)[/–-](?P<fy2>(?:19|20)?\d\d)", _split_year),
        ("year", r"(?P<year>(?:19|20)\d\d)(?!\d|,\d|\.\d|[/–-]\d|:\d)(?: as a whole)?", _year),
    ),
    "whole": _rules(
        (
            "year",
            r"(?:calendar|whole (?:year )?of|all of|full[- ]year(?: of)?|cy) ?(?P<year>(?:19|20)\d\d|\d\d(?!\d))",
            _year,
        ),
        (
            "whole year",
            r"(?:full|whole|calendar)[- ]year",
            _fixed("relative", unit="year", shift=0, first=12),
        ),
    ),
}
_DAY = re.compile(
    rf"(?P<m1>{_M}) (?P<d1>\d\d?)(?:st|nd|rd|th)?(?!\d|,\d\d\d|\.\d|[ ]?(?:percent|per cent|pct|%|mln|million|bn|billion))(?:,? (?P<year>(?:19|20)\d\d))?(?!\w)"
)

_DAY_RANGE = next(pattern for name, pattern, _ in _RULES["month"] if name == "days")

_OPENERS: dict[str, tuple[str, ...]] = {
    "month": ("month",),
    "digits": ("numbered", "count", "ordinal", "digits"),
    "first": ("first", "ordinal"),
    "opening": ("first", "ordinal"),
    "final": ("ordinal",),
    "latest": ("ordinal",),
    "same": ("same",),
    "corresponding": ("same",),
    "comparable": ("same",),
    "similar": ("same",),
    "equivalent": ("same",),
    "like": ("same",),
    "year": ("year",),
    "quarter": ("unit",),
    "half": ("unit",),
    "month_word": ("unit",),
    "week": ("unit",),
    "last": ("last", "which"),
    "this": ("which",),
    "current": ("which",),
    "next": ("which",),
    "previous": ("which",),
    "prior": ("which",),
    "preceding": ("which",),
    "so": ("date",),
    "to": ("date",),
    "thus": ("date",),
    "up": ("date", "through"),
    "through": ("through",),
    "end": ("end",),
    "fiscal": ("fiscal",),
    "financial": ("fiscal",),
    "fy": ("fiscal",),
    "calendar": ("whole",),
    "whole": ("whole",),
    "all": ("whole",),
    "full": ("whole",),
    "cy": ("whole",),
    "q": ("numbered",),
    "h": ("numbered",),
}
_NUMBER_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty".split()
)
_OPENER = re.compile(
    r"(?<![\w$€£¥.])(?:(?P<month>" + "|".join(MONTHS) + r")\b"
    r"|(?P<digits>\d{1,2}(?:[qh]\b|[- ](?=month|year|quarter|week|day|[a-z])|(?:st|nd|rd|th)[- ]|[-–/]\d)|(?:19|20)\d\d)"
    r"|(?P<numbered>[qh][1-4])(?!\w*[a-z])"
    r"|(?P<fy>fy ?['’]?\d\d|cy ?\d\d)"
    r"|(?P<ordinal>second|third|fourth)(?=[- ](?:quarter|half))"
    r"|(?P<count>" + "|".join(_NUMBER_WORDS) + r")(?=[- ](?:month|year|quarter|week))"
    r"|(?P<word>first|opening|final|latest|same|corresponding|comparable|similar|equivalent|like|year|quarter|half|week|last"
    r"|this|current|next|previous|prior|preceding|so far|to date|thus far|up to now|through|up to|end|fiscal|financial|calendar|whole|all of|full)\b"
    r"|(?P<month_word>month)(?= (?:earlier|ago|before|previously|prior)))"
)
_CAPITAL_ONLY = frozenset({"may", "march", "mar", "sep", "dec", "jan", "jun"})


def times(text: str, start: int = 0, end: int | None = None) -> list[Mention]:
    """All expressions of time in `text[start:end]`, in order, without overlaps."""
    low = lowered(text)
    stop = len(text) if end is None else end
    found: list[Mention] = []
    position = start
    while True:
        match = _OPENER.search(low, position, stop)
        if not match:
            return found
        mention = _read(text, low, match, stop)
        position = mention.end if mention else match.start() + 1
        if mention is not None:
            found.append(mention)


def _read(text: str, low: str, opener: re.Match[str], stop: int) -> Mention | None:
    at = opener.start()
    name = opener.lastgroup or "word"
    word = opener.group()
    if name == "month":
        if word in _CAPITAL_ONLY and not text[at].isupper():
            return None
        day = _DAY.match(low, at, stop)
        if day and not _DAY_RANGE.match(low, at, stop):
            return Mention("date", at, day.end(), text[at : day.end()], _date(day), "date")
    groups = _groups(name, word)
    for group in groups:
        for rule, pattern, build in _RULES[group]:
            match = pattern.match(low, at, stop)
            value = build(match) if match else None
            if match and value is not None:
                kind = "date" if value.kind == "date" else "period"
                end = match.end() - (
                    match.group().endswith(".")
                    and low[match.end() : match.end() + 1] in ("", " ")
                    and False
                )
                return Mention(kind, at, end, text[at:end], value, rule)
    return None


def _groups(name: str, word: str) -> tuple[str, ...]:
    if name == "fy":
        return ("whole",) if word.startswith("cy") else ("fiscal",)
    if name == "word":
        return _OPENERS[word.split()[0]]
    if name == "month_word":
        return ("unit",)
    return _OPENERS.get(name, (name,))
