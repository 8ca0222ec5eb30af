"""The rules of years that need not begin in January: fiscal years, crop years, years of Iran."""

from __future__ import annotations

from extractor.mentions import time_builders as build
from extractor.mentions import year_builders as years
from extractor.mentions.time_words import (
    FISCAL,
    MONTH,
    OF_YEAR,
    PART,
    RANK,
    SEASON,
    SOLAR_YEAR,
    TO_MONTHS,
    YEAR,
    Rule,
    rules,
)

SPLIT_YEAR = r"(?:(?P<fy1>(?:19|20)\d\d)[/–-](?P<fy2>(?:19|20)?\d\d|\d)(?!\d))"
_OF_CROPS = rf"(?: ?(?:{SEASON}|my\b))"
_WHEN = (
    r"(?: (?:on|in|at|by|last))?(?: \w+day,?)?"
    r"(?: (?:mid|late|early|end)[- ]| the end of | )(?:\d\d? )?"
)
"""What stands between "ended" and the month: "that ended on Friday, "."""
_CLOSED = (
    rf"(?:,? (?:(?:which |that )?ended|ending|through)(?: on)? {MONTH}(?: \d\d?)?"
    r"(?:,? (?:19|20)\d\d)?)?"
)
"""When a year ended that was named before: "fiscal 2009 through March 31"."""
OVER_WITH = (
    rf"(?:,? \(?(?:(?:that|which) )?(?:(?:has |had )?(?:just )?(?:ended|closed|finished)|ending"
    rf"|to|through){_WHEN})"
)
"""What stands between a year and the month with which it ended."""

SPLIT_SEASONS = (
    ("crop year", rf"{SPLIT_YEAR}{_OF_CROPS}?{TO_MONTHS}", years.season),
    (
        "crop year to",
        rf"{SPLIT_YEAR}{_OF_CROPS}{OVER_WITH}(?P<m1>{MONTH})(?: \d\d?)?",
        years.season,
    ),
    ("crop year", rf"{SPLIT_YEAR}{_OF_CROPS}", years.season),
)
"""Two years in one that a harvest divides: "2018/19 MY (July-June)", "the 2018-19 season"."""

YEARS_TO_MONTH = (
    "years between",
    rf"(?<=between )(?P<y1>{YEAR}) and (?P<m1>{MONTH}){OF_YEAR}",
    years.years_to_month,
)
"""From a year to a month some years later: "between 1990 and June of this year"."""

YEAR_RULES: dict[str, tuple[Rule, ...]] = {
    "fiscal": rules(
        (
            "fiscal part",
            r"(?:fiscal|financial|business)(?: year)?(?: (?P<fiscal_year>(?:19|20)\d\d))?(?:['’]s)?"
            rf"[- ]{RANK}[- ]{PART}",
            years.fiscal_part,
        ),
        (
            "fiscal year over",
            rf"{FISCAL}(?: year)?(?:,)? (?:(?:that|which) (?:has )?(?:just )?|just )"
            r"(?:closed|ended|finished|concluded)"
            rf"(?: last month"
            rf"| (?:on|in) (?:the )?(?:[\w-]+ of )?(?:{MONTH}|\w+day|\d{{4}})(?: \d\d?)?)?"
            r"(?!,? (?:19|20)\d\d)(?! \d)",
            build.fixed("fiscal", unit="ended"),
        ),
        (
            "fiscal year told of",
            r"(?<=(?:in|or|er|ng) the )(?:fiscal|financial)(?: year)?(?=[,.;)]| and\b| as\b)",
            build.fixed("fiscal", unit="told", shift=0),
        ),
        (
            "fiscal year to",
            rf"{FISCAL}(?: year)?{OVER_WITH}(?P<m1>{MONTH})(?: \d\d?)?{OF_YEAR}\)?",
            years.year_to,
        ),
        (
            "fiscal year",
            rf"{FISCAL} year (?:to|ended|ending)(?: in)?(?: \w+)? (?P<fy1>(?:19"
            r"|20)\d\d)",
            years.fiscal,
        ),
        (
            "fiscal year",
            rf"(?:{FISCAL}(?: year)?|fy) ?['’]?(?P<fy1>(?:19|20)\d\d"
            rf"|\d\d)(?:[/–-](?P<fy2>\d{{2,4}}))?{_CLOSED}",
            years.fiscal,
        ),
    ),
    "season": rules(
        ("crop year", rf"(?:{SEASON}|my),? ?(?:of )?{SPLIT_YEAR}{TO_MONTHS}", years.season),
        ("crop year", rf"(?:{SEASON}|my),? ?(?:of )?{SPLIT_YEAR}", years.season),
        (
            "crop year from",
            rf"{SEASON},? \(?(?:(?:that|which) )?(?:began|begins|beginning|started|starts|starting"
            rf"|opened)(?: (?:on|in|from))?(?: \d\d?)? (?P<s0>{MONTH})(?: \d\d?)?"
            r"(?:,? (?P<year>(?:19|20)\d\d))?\)?",
            years.season_from,
        ),
        (
            "crop year to",
            rf"{SEASON}{OVER_WITH}(?P<m1>{MONTH})(?: \d\d?)?{OF_YEAR}",
            years.year_to,
        ),
        ("crop year", rf"{SEASON} (?P<ago>before|earlier|ago)", years.season),
        (
            "crop year",
            rf"{SEASON} (?:(?:(?:that|which) )?(?:has )?just )?(?P<over>ended|past|over|gone)",
            years.season,
        ),
    ),
    "solar": rules(
        ("fiscal year", rf"{FISCAL} year,? \(?(?P<solar>{SOLAR_YEAR})\)?", years.solar),
        (
            "fiscal year",
            r"(?:(?<=in )|(?<=of )|(?<=om )|(?<=or )|(?<=an )|(?<=th )|(?<=ng )|(?<=ar ))"
            rf"(?P<solar>{SOLAR_YEAR})(?=[.,;:)]|\Z| [a-z(])"
            r"(?! (?:tons?|tonnes?|million|billion|trillion|percent|per|units?|barrels?|items?)\b)",
            years.solar,
        ),
    ),
}
