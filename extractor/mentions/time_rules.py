"""The rules of each opening word of a time, longest reading first."""

from __future__ import annotations

import re

from extractor.mentions import time_builders as build
from extractor.mentions.numbers import ORDINAL, WORDS
from extractor.mentions.time_builders import Build
from extractor.mentions.time_words import (
    COUNT,
    DASH,
    MONTH,
    OF_FISCAL,
    OF_YEAR,
    UNIT,
    YEAR,
    YEAR_END,
)

Rule = tuple[str, re.Pattern[str], Build]
"""Name, pattern over the lower-cased text, and what makes a time of its match."""


def _rules(*rows: tuple[str, str, Build]) -> tuple[Rule, ...]:
    return tuple((name, re.compile(rf"{pattern}(?!\w)"), make) for name, pattern, make in rows)


RULES: dict[str, tuple[Rule, ...]] = {
    "month": _rules(
        (
            "fiscal months",
            rf"(?P<m1>{MONTH})(?:{DASH}| (?:to|through) )(?P<m2>{MONTH})(?: period)?{OF_FISCAL}",
            build.fiscal_part,
        ),
        (
            "month range",
            rf"(?P<m1>{MONTH})(?: (?P<y1>{YEAR}))?(?:{DASH}| (?:to|through|thru|until"
            rf"|till) (?:end[- ])?)(?P<m2>{MONTH}){OF_YEAR}",
            build.month_range,
        ),
        (
            "to date",
            r"january (?:to|through|until|till|up to) (?:last week|now|date|yesterday"
            rf"|the (?:{ORDINAL}) week(?: (?:of|in) {MONTH})?)",
            build.fixed("to_date"),
        ),
        (
            "month range",
            rf"(?P<m1>{MONTH}) and (?P<m2>{MONTH})(?: (?P<year>{YEAR}))?,? (?:combined|together"
            r"|taken together)",
            build.month_range,
        ),
        (
            "month range",
            rf"(?<=between )(?P<m1>{MONTH})(?: (?P<y1>{YEAR}))? and (?P<m2>{MONTH}){OF_YEAR}",
            build.month_range,
        ),
        (
            "days",
            rf"(?P<m1>{MONTH}) (?P<d1>\d\d?)(?:st|nd|rd|th)?(?:{DASH}| (?:to|through) )"
            rf"(?:(?P<m2>{MONTH}) |the )?(?P<d2>\d\d?)(?:st|nd|rd|th)?{OF_YEAR}",
            build.day_range,
        ),
        (
            "quarter to",
            rf"(?P<m1>{MONTH})(?: (?P<year>{YEAR}))? (?P<span>quarter|half)",
            build.quarter_to,
        ),
        ("through", rf"(?<=as of )(?P<m1>{MONTH})(?! \d){OF_YEAR}", build.through),
        ("month", rf"(?P<m1>{MONTH}){OF_YEAR}", build.one_month),
    ),
    "first": _rules(
        (
            "first days",
            rf"first {COUNT} days (?:of|in) (?:(?P<m1>{MONTH}){OF_YEAR}|(?P<which>(?:the|this"
            r"|the current|last) month))",
            build.first_days,
        ),
        (
            "first quarters",
            rf"(?:first|opening) (?P<quarters>two|three|2|3) quarters{OF_YEAR}",
            build.first_quarters,
        ),
        ("fiscal months", rf"(?:first|opening) {COUNT}[- ]months?{OF_FISCAL}", build.fiscal_part),
        (
            "fiscal months",
            rf"(?:first|opening) (?P<one>month){OF_FISCAL}",
            build.fiscal_part,
        ),
        (
            "first month",
            rf"first month (?:of|in) (?P<year>{YEAR})",
            build.first_month,
        ),
        (
            "first months",
            rf"(?:first|opening) {COUNT}[- ]months?(?P<fiscal> of (?:the |its )?(?:current "
            rf"|this )?(?:[a-z]+ )?(?:fiscal|financial)(?: year)?)?(?: period)?{OF_YEAR}",
            build.first_months,
        ),
    ),
    "ordinal": _rules(
        (
            "week of the month",
            rf"(?P<ord>{ORDINAL}|opening|final) week (?:of|in) (?P<m1>{MONTH}){OF_YEAR}",
            build.week_of,
        ),
        (
            "fiscal part",
            rf"(?P<ord>{ORDINAL}|opening|final)[- ](?P<part>quarter|half)(?:[- ]year)?{OF_FISCAL}",
            build.fiscal_part,
        ),
        (
            "quarter or half",
            rf"(?P<ord>{ORDINAL}|opening|final|latest)[- ](?P<part>quarter"
            rf"|half)(?:[- ]year)?(?! of {MONTH}){OF_YEAR}",
            build.ordinal,
        ),
    ),
    "numbered": _rules(
        ("fiscal part", rf"[qh](?P<n>[1-4])(?: of)?{OF_FISCAL}", build.fiscal_part),
        (
            "quarter or half",
            rf"(?:[qh](?P<n>[1-4])(?: ?(?:fy)?['’]?(?P<short>(?:20)?\d\d))?(?!\d)){OF_YEAR}",
            build.numbered,
        ),
        (
            "quarter or half",
            rf"(?P<n>[1-4])[qh](?:['’]?(?P<short>\d\d))?(?!\d){OF_YEAR}",
            build.numbered,
        ),
    ),
    "period": _rules(
        (
            "period to",
            rf"period (?:to|ended|ending|through)(?: in)?(?: end[- ]| the end of | )(?P<m1>{MONTH})"
            rf"(?: \d\d?)?{OF_YEAR}",
            build.through,
        ),
        (
            "same period",
            r"(?:(?<=in the )|(?<=for the )|(?<=over the )|(?<=during the ))period"
            r"(?! (?:of|from|between|to|last|a|ended|since|under|january|april|july))(?!,? \d)",
            build.same,
        ),
    ),
    "count": _rules(
        (
            "fiscal months",
            rf"{COUNT}[- ]months?(?: period)?{OF_FISCAL}",
            build.fiscal_part,
        ),
        (
            "months to",
            rf"{COUNT}[- ]months?(?: period)? (?:to|through|ended|ending|end|until|up to|till"
            rf"|from {MONTH} (?:to|through)) (?:in |the end of |end[- ]"
            rf"|of )?(?P<m1>{MONTH})(?: \d\d?)?{OF_YEAR}",
            build.months_to,
        ),
        (
            "months of",
            rf"{COUNT}[- ]months?(?: period)?(?: of| in) (?P<year>{YEAR})",
            build.first_months,
        ),
        (
            "months into",
            rf"{COUNT} (?P<into>months|quarters) into (?:(?:the |its |a )?(?:new |current )?"
            rf"(?P<fiscal>(?:fiscal|financial) )?year|(?P<year>{YEAR}))",
            build.first_months,
        ),
        (
            "period of months",
            rf"{COUNT}-month(?: (?:period|total|tally)|(?= (?:exports?|imports?|trade|surplus"
            r"|deficit|shipments|turnover|increases|gains|rises|declines|falls|drops)\b))",
            build.first_months,
        ),
        (
            "period of months",
            rf"(?<=(?:in|or|ng) the ){COUNT} months(?! (?:of|to|ago|earlier|before|in a|straight"
            r"|running|through|ended|ending|until))",
            build.first_months,
        ),
        (
            "before",
            rf"{COUNT} (?P<unit>year|month|quarter|week)s? (?:earlier|ago|before|previously"
            r"|prior)",
            build.before,
        ),
    ),
    "last": _rules(
        (
            "trailing months",
            rf"(?<=over the )(?:last|past|latest) {COUNT} months(?! of)",
            build.trailing,
        ),
        (
            "last months",
            rf"(?:last|final|closing) {COUNT} months of (?:(?P<year>{YEAR})"
            r"|(?P<rel>last|this|the) year)",
            build.last_months,
        ),
        (
            "last month",
            rf"last month (?:of|in) (?P<year>{YEAR})",
            build.last_month,
        ),
    ),
    "same": _rules(
        (
            "same period",
            r"(?:same|corresponding|comparable|similar|equivalent"
            rf"|like)(?: (?P<y0>{YEAR}))?(?: (?:\w+-(?:month|day|week)|(?:{WORDS}|\d+) (?:months"
            rf"|days)|calendar|first \w+))*(?: (?:(?:(?:{WORDS}|\d+) )?{UNIT}|(?P<m1>{MONTH})))"
            r"(?: (?:of|in|from|during|a|the|for))*"
            rf"(?:(?: ?(?P<tail>{YEAR_END}))| ?(?P<year>{YEAR}))?",
            build.same,
        ),
        ("same period", r"same (?P<year>(?:19|20)\d\d) \w+", build.same),
    ),
    "year": _rules(
        ("to date", r"year[- ](?:to[- ]date|so far)", build.fixed("to_date")),
        (
            "same period",
            rf"year[- ](?:ago|earlier|before) (?:{UNIT}|figure|level|total|(?P<m1>{MONTH}))",
            build.same,
        ),
        ("before", r"(?P<unit>year)[- ](?:earlier|ago|before|previously|prior)", build.before),
        ("relative", r"year ahead", build.fixed("relative", unit="year", shift=1)),
        (
            "whole year",
            r"(?<=for the )year(?! (?:earlier|before|ago|to|ended|ending|through|as|19|20))",
            build.fixed("relative", unit="year", shift=0, first=12),
        ),
        ("whole year", r"year as a whole", build.fixed("relative", unit="year", shift=0, first=12)),
        (
            "year to",
            r"(?P<span>year) (?:to|ended|ending|through)(?: in)?(?: end[- ]| the end of "
            rf"| )(?P<m1>{MONTH})(?: \d\d?)?{OF_YEAR}",
            build.quarter_to,
        ),
        ("year", r"year (?P<year>(?:19|20)\d\d)", build.year),
    ),
    "unit": _rules(
        (
            "part of the year",
            r"(?<=(?:in|or|er|ng) the )(?P<unit>half|quarter)(?:[- ]year)?"
            r"(?![- ](?:year|to|of|in|ended|ending|through|earlier|ago|before|previously|prior))",
            build.part,
        ),
        (
            "before",
            r"(?P<unit>month|quarter|week) (?:earlier|ago|before|previously|prior)",
            build.before,
        ),
        (
            "quarter to",
            r"(?P<span>quarter|half-year|half) (?:to|ended|ending|through)(?: in)?(?: end[- ]"
            rf"| the end of | )(?P<m1>{MONTH})(?: \d\d?)?{OF_YEAR}",
            build.quarter_to,
        ),
        (
            "week to",
            rf"week (?:ended|ending|to|through) (?:on )?(?:(?P<m1>{MONTH}) (?P<d1>\d\d?)"
            rf"|(?P<d2>\d\d?) (?P<m2>{MONTH}))(?:,? (?P<year>{YEAR}))?",
            build.week_to,
        ),
    ),
    "which": _rules(
        (
            "month to date",
            r"(?:this|current) month,? (?:so far|to date|thus far)",
            build.month_so_far,
        ),
        ("same period", r"this time (?P<tail>last year)", build.same),
        ("to date", r"(?:this|current) year (?:so far|to date)", build.fixed("to_date")),
        (
            "fiscal year",
            r"(?P<which>last|this|current|previous|preceding) (?:fiscal|financial)(?: year)?",
            build.fiscal,
        ),
        (
            "quarter or half",
            rf"(?P<which>last|this) year['’]s (?P<ord>{ORDINAL}|opening|final)"
            r" (?P<part>quarter|half)",
            build.ordinal,
        ),
        ("relative month", rf"(?P<which>last|this|previous) (?P<m1>{MONTH})", build.which_month),
        (
            "relative",
            r"(?P<which>last|this|current|next|coming|previous|prior|preceding)"
            r" (?P<unit>month|quarter|year|week|half)(?:['’]s)?",
            build.relative,
        ),
    ),
    "end": _rules(
        (
            "end of the year",
            r"end of (?:the (?:current )?|(?P<which>this|last|next) )year",
            build.end_of_year,
        ),
        (
            "to the end of",
            rf"end(?: of(?: the month of)?|[- ]) ?(?P<m1>{MONTH}){OF_YEAR}",
            build.through,
        ),
    ),
    "from": _rules(
        (
            "days",
            rf"from the (?:beginning|start) of (?P<m1>{MONTH})(?: (?:to|through|until|till)| up to)"
            rf" (?:(?:the )?(?P<d2>\d\d?)(?:st|nd|rd|th)?(?: of (?P<m2>{MONTH}))?"
            rf"|(?P<m3>{MONTH}) (?P<d3>\d\d?)){OF_YEAR}",
            build.days_from_first,
        ),
    ),
    "month_unit": _rules(("month to date", r"month[- ]to[- ]date", build.month_so_far)),
    "through": _rules(
        ("through", rf"(?:through|up to) (?:end[- ])?(?P<m1>{MONTH}){OF_YEAR}", build.through),
    ),
    "date": _rules(
        ("month to date", r"(?:so far|to date|thus far),? this month", build.month_so_far),
        (
            "to date",
            r"(?:so far|to date|thus far|up to now),? (?:(?:this|in the"
            rf"|for the)(?: current)? year|in (?P<year>{YEAR}))",
            build.fixed("to_date"),
        ),
        ("to date", r"so far", build.fixed("to_date")),
        (
            "to date",
            r"since the (?:beginning|start|turn) of (?:the|this)(?: current)? year",
            build.fixed("to_date"),
        ),
    ),
    "fiscal": _rules(
        (
            "fiscal year over",
            r"(?:fiscal|financial|business) year(?:,)? (?:that|which) (?:has )?(?:just )?"
            r"(?:closed|ended|finished)"
            rf"(?: (?:on|in) (?:the )?(?:[\w-]+ of )?(?:{MONTH}|\w+day|\d{{4}})(?: \d\d?)?)?"
            r"(?! (?:19|20)\d\d)",
            build.fixed("fiscal", unit="ended"),
        ),
        (
            "fiscal year to",
            r"(?:fiscal|financial) (?P<span>year) (?:to|ended|ending|through)(?: in)?(?: end[- ]"
            rf"| the end of | )(?P<m1>{MONTH})(?: \d\d?)?{OF_YEAR}",
            build.quarter_to,
        ),
        (
            "fiscal year",
            r"(?:fiscal|financial) year (?:to|ended|ending)(?: in)?(?: \w+)? (?P<fy1>(?:19"
            r"|20)\d\d)",
            build.fiscal,
        ),
        (
            "fiscal year",
            r"(?:(?:fiscal|financial)(?: year)?|fy) ?['’]?(?P<fy1>(?:19|20)\d\d"
            r"|\d\d)(?:[/–-](?P<fy2>\d{2,4}))?",
            build.fiscal,
        ),
    ),
    "digits": _rules(
        (
            "days",
            rf"(?P<d1>\d\d?)(?:st|nd|rd|th)?(?: (?P<m0>{MONTH}))?(?:{DASH}| to )(?P<d2>\d\d?)"
            rf"(?:st|nd|rd|th)? (?P<m1>{MONTH}){OF_YEAR}",
            build.day_range,
        ),
        (
            "date",
            rf"(?P<d1>\d\d?)(?:st|nd|rd|th)? (?:of )?(?P<m1>{MONTH})"
            r"(?:,? (?P<year>(?:19|20)\d\d))?",
            build.day,
        ),
        (
            "quarter to",
            rf"(?P<year>(?:19|20)\d\d) (?P<m1>{MONTH}) (?P<span>quarter|half)",
            build.quarter_to,
        ),
        ("split year", r"(?P<fy1>(?:19|20)\d\d)[/–-](?P<fy2>(?:19|20)?\d\d)", build.split_year),
        ("year", r"(?P<year>(?:19|20)\d\d)(?!\d|,\d|\.\d|[/–-]\d|:\d)(?: as a whole)?", build.year),
    ),
    "whole": _rules(
        (
            "year",
            r"(?:calendar|whole (?:year )?of|all of|full[- ]year(?: of)?|cy) ?(?P<year>(?:19"
            r"|20)\d\d|\d\d(?!\d))",
            build.year,
        ),
        (
            "whole year",
            r"(?:full|whole|entire|calendar)[- ]year",
            build.fixed("relative", unit="year", shift=0, first=12),
        ),
    ),
}
DAY_RANGE = next(pattern for name, pattern, _ in RULES["month"] if name == "days")
