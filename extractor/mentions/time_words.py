"""The words of which the rules of times are made: months, years, counts and what joins them."""

from __future__ import annotations

import re

from extractor.mentions.numbers import ORDINAL, WORDS
from extractor.mentions.time_builders import Build
from extractor.mentions.time_expressions import MONTH_NAMES

MONTH = (
    r"(?:(?:"
    + "|".join(MONTH_NAMES)
    + r")\b|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
)
YEAR = r"(?:(?:19|20)\d\d(?!\d|,\d|\.\d)|['’] ?\d\d(?!\d))"
WHICH = (
    r"(?:last|the past|past|this|the current|current|the previous|previous|the preceding|preceding"
    r"|the prior|prior|next|the same)"
)
OF_YEAR = (
    rf"(?:,? ?(?:of |in )?(?:the (?:year )?)?(?P<year>{YEAR})(?: calendar year)?"
    rf"|,? (?:of |in |from )?(?P<rel>{WHICH}) year(?:['’]s)?(?! earlier)"
    r"|,? (?P<earlier>(?:of |in )?(?:a|the) year (?:earlier|ago|before)|of the year before)"
    r"|,? of (?:the|this) year\b)?"
)
OF_A_YEAR = rf"(?:of|in) (?:(?P<year>{YEAR})|(?P<rel>last|this) year|the year)"
"""What must stand behind a part of the year that says nothing alone: "the last month of 1997"."""
MONTHLY_YEAR = r"year(?![- ](?:on|over|to|ago|earlier|before|after|end|ended|ending)\b)"
"""The year that a month closes: "the June 2014 year"."""
FISCAL = (
    r"(?:fiscal|financial|business(?= year)"
    r"|(?:iranian|persian|solar|afghan)(?: calendar| solar| fiscal)?(?= year))"
)
"""What makes a year one of a country's own; the years of Iran are its fiscal years as well."""
SOLAR_YEAR = r"1(?:3[4-9]|4[0-3])\d(?![\d.,]\d|[/–-]\d)"
"""A year by the solar calendar of Iran: 1388 began in March 2009."""
_CROPS = (
    r"(?:marketing|crop|coffee|cocoa|sugar|cotton|wool|harvest|agricultural|grain|wheat|rice"
    r"|citrus|tea|milk|dairy|export|growing|trading|shipping|oil)"
)
SEASON = (
    rf"(?:{_CROPS} (?:year|season)|marketing campaign|(?:season|campaign)(?!['’]?s\b)"
    r"(?! (?:of|for) (?!(?:19|20)\d\d))(?! to come))"
)
"""A year by the harvest of a good."""
_CLOSING = (
    rf",? (?:(?:which |that )?(?:ends|closes|ended|closed)|ending|closing|through)(?: in| on)?"
    rf"(?: the)? (?:(?:this|next) month|(?:end of )?{MONTH}(?: \d\d?)?)"
)
"""What says when a year closes of which only the first months are told: "ending next month".

Or when those months did: "the first half of this fiscal year through September".
"""
OF_FISCAL = (
    rf"(?: (?:of|in) (?:the |its |their )?(?:[a-z]+ (?={FISCAL}))?|,? ?)"
    r"(?:(?:(?P<fiscal_rel>current|this|last|previous|preceding|new|past|present|ongoing) "
    r"|(?<=of the )|(?<=of its )|(?<=of their ))"
    rf"(?:{FISCAL}(?: year)?(?:,? \(?{SOLAR_YEAR}\)?)?|(?P<season>{SEASON}))"
    r"(?: of)?(?:,? ?\(?(?P<split_behind>(?:19|20)\d\d)[/–-](?:19|20)?\d\d(?!\d)\)?"
    rf"|{_CLOSING})?(?! ?(?:19|20))"
    rf"|(?:{FISCAL} )?year (?P<solar>{SOLAR_YEAR})"
    rf"|{FISCAL}(?: year)? ?(?P<fiscal_year>(?:19"
    r"|20)\d\d)(?:[/–-](?P<fiscal_end>\d{2,4}))?|fy ?['’]?(?P<fiscal_short>\d{4}"
    r"|\d\d)(?:[/–-](?P<fiscal_end2>\d{2,4}))?"
    r"|(?:(?:current|ongoing|present|new|last|previous) )?"
    r"\(?(?P<split_year>(?:19|20)\d\d)[/–-](?P<split_end>(?:19|20)?\d\d)(?!\d)\)?"
    rf"(?: (?P<split_season>{SEASON}|my\b))?)"
)
FIRST = r"(?:first|opening|initial)"
RANK = rf"(?P<ord>{ORDINAL}|opening|initial|final|closing|concluding|latter|back)"
PART = r"(?P<part>quarter|half|semester|trimester)(?:[- ]year)?"
COUNT = rf"(?P<count>{WORDS}|\d+)"
TO_DAY = (
    r"(?: (?:in|on))?(?: \w+day,?)? (?:(?:the )?end(?: of |[- ])"
    r"|(?:the )?\d\d?(?:st|nd|rd|th)? (?:of )?)?"
)
"""What may stand between "ended" and a month that closes a span: "to the end of ", "on 30 "."""
QUARTERS_TO = (
    rf"{COUNT} quarters (?:to|through|(?:that |which )?ended|ending)"
    rf"(?: (?:the end of )?q(?P<last>[1-4]) (?P<year1>{YEAR})|{TO_DAY}(?P<m1>{MONTH}){OF_YEAR})"
)
DASH = r" ?[-–—/] ?"
BRACKETED = (
    rf"(?: period)? ?\((?:mid-)?(?P<m1>{MONTH})(?:{DASH}| (?:to|through|till) )(?:mid-)?"
    rf"(?P<m2>{MONTH})(?: period)?\)"
)
"""The months that a part of a year runs over, in brackets behind it: "(July-April)"."""
IN_FRONT = "|".join(
    rf"(?<={before}{word} )"
    for word in ("in", "for", "during", "within")
    for before in (r"\A", r"\n", r"\. ", r"\.\n")
)
"""What opens a sentence with a time: "For nine months, exports totalled"."""
TO_MONTHS = (
    r"(?:(?:,? (?:which |that )?(?:runs? |ran |running )?(?:from )?\(?|,? ?\()"
    rf"(?P<s1>{MONTH})(?: \d\d?)?(?:{DASH}| (?:to|through|till|until) )(?P<s2>{MONTH})(?: \d\d?)?"
    rf"(?:\)| (?:{SEASON}|year))?)"
)
"""The months that a year runs over: "(July-June)", "which runs from October to September"."""
UNIT = (
    r"(?:month|quarter|half-year|half|year|week|period|time|term|fiscal year|financial year|day"
    r"|span|stretch|(?:stage|point|juncture)(?=(?: of| in)? (?:(?:a|the|last) |(?:19|20)\d\d)))s?"
)
DAY = re.compile(
    rf"(?P<m1>{MONTH}) (?P<d1>\d\d?)(?:st|nd|rd|th)?"
    r"(?!\d|,\d\d\d(?!\d)|\.\d|[ ]?(?:percent|per cent|pct|%|mln|million|bn|billion))"
    r"(?:(?:,? |,)(?P<year>(?:19|20)\d\d))?(?!\w)"
)


Rule = tuple[str, re.Pattern[str], Build]
"""Name, pattern over the lower-cased text, and what makes a time of its match."""


def rules(*rows: tuple[str, str, Build]) -> tuple[Rule, ...]:
    return tuple((name, re.compile(rf"{pattern}(?!\w)"), make) for name, pattern, make in rows)


YEAR_END = (
    r"(?:a (?:year|season) (?:earlier|ago|before|previously|prior)|(?:the )?(?:year before"
    r"|year earlier|season before|previous year"
    rf"|preceding year|prior year|past year|last year|(?:preceding|previous|last|past) (?:{FISCAL}"
    rf"(?: year)?|{SEASON})|year)|last year)"
)
