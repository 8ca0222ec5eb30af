"""The rules of times seen from another: the same month, a year earlier, this year so far."""

from __future__ import annotations

from extractor.mentions import time_builders as build
from extractor.mentions import year_builders as years
from extractor.mentions.numbers import ORDINAL, WORDS
from extractor.mentions.time_words import (
    COUNT,
    FIRST,
    FISCAL,
    MONTH,
    OF_YEAR,
    SEASON,
    SOLAR_YEAR,
    TO_DAY,
    TO_MONTHS,
    UNIT,
    YEAR,
    YEAR_END,
    Rule,
    rules,
)
from extractor.mentions.year_rules import OVER_WITH, SPLIT_YEAR

OVER = r"(?:just|recently)[- ](?:ended|concluded|closed|completed|finished|past)"

RELATIVE_RULES: dict[str, tuple[Rule, ...]] = {
    "period": rules(
        (
            "period to",
            rf"period (?:to|ended|ending|through)(?: in)?(?: end[- ]| the end of | )(?P<m1>{MONTH})"
            rf"(?: \d\d?)?{OF_YEAR}",
            build.through,
        ),
        (
            "same period",
            r"(?:(?<=in the )|(?<=for the )|(?<=over the )|(?<=during the ))period"
            r"(?! (?:of|from|between|to|last|a|ended|since|under|january|april|july)\b)(?!,? \d)",
            build.fixed("same", unit="span", anchored=True),
        ),
        (
            "period under review",
            r"(?:(?<=reporting )|(?<=reported )|(?<=review )|(?<=reviewed )|(?<=reference ))period",
            build.fixed("same", unit="main", anchored=True),
        ),
        (
            "same period",
            r"(?:(?<=the said )|(?<=the given )|(?<=mentioned )|(?<=the stated ))period",
            build.same,
        ),
        (
            "period under review",
            r"period under (?:review|report|study|consideration)",
            build.fixed("same", unit="main", anchored=True),
        ),
    ),
    "same": rules(
        (
            "same period",
            r"(?:same|corresponding|comparable|similar|equivalent"
            rf"|like)(?: (?P<y0>{YEAR}))?(?: (?:\w+-(?:month|day|week)|(?:{WORDS}|\d+) (?:months"
            rf"|days)|calendar|first \w+))*(?: (?:(?:(?:{WORDS}|\d+) )?{UNIT}|(?P<m1>{MONTH})))"
            r"(?: (?:of|in|from|during|a|the|for))*"
            rf"(?:(?: ?(?P<tail>{YEAR_END}))| ?(?:fy ?['’]?|{FISCAL}(?: year)? )"
            rf"(?P<fy1>(?:19|20)?\d\d)(?:[/–-](?P<fy2>\d{{2,4}}))?"
            r"| ?(?P<split1>(?:19|20)\d\d)[/–-](?P<split2>\d\d(?:\d\d)?)(?!\d)"
            rf"| ?(?:{FISCAL} )?(?:year )?(?P<solar>{SOLAR_YEAR})| ?(?P<year>{YEAR}))?",
            build.same,
        ),
        (
            "same period",
            r"same (?P<fy1>(?:19|20)\d\d)[/–-](?P<fy2>\d\d|\d{4}) (?:\w+-month )?\w+",
            build.same,
        ),
        ("same period", r"same (?P<year>(?:19|20)\d\d) \w+", build.same),
    ),
    "year": rules(
        (
            "through",
            r"year[- ]to[- ]date(?: period)?,? (?:to|through|ended|ending|until|up to)"
            rf"{TO_DAY}(?P<m1>{MONTH})(?: \d\d?)?{OF_YEAR}",
            build.through,
        ),
        ("to date", r"year[- ](?:to[- ]date|so far)", build.fixed("to_date")),
        (
            "same period",
            rf"year[- ](?:ago|earlier|before) (?:{UNIT}|figure|level|total|(?P<m1>{MONTH}))",
            build.same,
        ),
        ("relative", r"year before last", build.fixed("relative", unit="year", shift=-2)),
        (
            "before",
            r"(?P<unit>year)[- ](?:earlier|ago|before|back|previously|prior|later"
            r"|after(?=[,.;)]| and\b))",
            build.before,
        ),
        ("relative", r"year ahead", build.fixed("relative", unit="year", shift=1)),
        (
            "whole year",
            r"(?<=for the )year(?! (?:earlier|before|ago|ended|ending|through|as|19|20"
            rf"|to (?:date|last|mid|end|the end|\w+day|{MONTH})))",
            build.fixed("relative", unit="year", shift=0, first=12),
        ),
        (
            "year over",
            r"(?<=during the )year(?! (?:earlier|before|ago|ended|ending|through|under|19|20"
            rf"|to (?:date|last|mid|end|the end|\w+day|{MONTH})))"
            r"(?: \(january.{1,4}december (?:19|20)\d\d\))?",
            build.fixed("year_over"),
        ),
        (
            "end of the year",
            r"(?:(?<=close the )|(?<=end the )|(?<=finish the )|(?<=closing the )|(?<=ending the )"
            r"|(?<=finishing the ))year(?! (?:19|20))"
            r"|year(?= (?:to|will|would|should) (?:close|end|finish)\b(?!-))"
            r"|(?<=by )year[- ]end(?! \w+)",
            build.end_of_year,
        ),
        ("whole year", r"year as a whole", build.fixed("relative", unit="year", shift=0, first=12)),
        (
            "year to",
            r"(?P<span>year) (?:(?:that|which) )?(?:to|ended|ending|through)(?: last)?"
            rf"{TO_DAY}(?P<m1>{MONTH})(?: \d\d?)?{OF_YEAR}",
            build.quarter_to,
        ),
        (
            "trailing months",
            r"year (?:(?:that|which) )?(?:has )?(?:ended|closed|finished) last month",
            build.fixed("trailing", first=12),
        ),
        (
            "part just over",
            r"(?P<unit>year) (?:(?:that|which) (?:has )?)?just (?:ended|past|gone|closed)",
            build.just_over,
        ),
        ("year", r"year (?P<year>(?:19|20)\d\d)", build.year),
    ),
    "unit": rules(
        (
            "part just over",
            r"(?P<unit>month|quarter|half|year)(?:[- ]year)? (?:(?:that|which) (?:has )?)?just"
            r" (?:ended|past|gone|closed|finished|completed)",
            build.just_over,
        ),
        (
            "quarter or half",
            r"(?P<part>quarter) (?P<n>one|two|three|four|[1-4])(?![.,]?\d| (?:percent|per|pct|%))",
            build.part_of_year,
        ),
        (
            "quarter to",
            r"(?P<span>month|quarter|half)(?:[- ]year)? (?:(?:that|which) )?"
            rf"(?:to|ended|ending|through){TO_DAY}(?P<m1>{MONTH})(?: \d\d?)?{OF_YEAR}",
            build.quarter_to,
        ),
        (
            "part of the year",
            r"(?P<unit>half)-year(?:ly)?(?= (?:\w+ )?(?:exports?|imports?|trade|surplus|deficit|gap"
            r"|shortfall|balance|shipments|sales|turnover|figures?|data|results?|total)\b"
            r"| (?:was |has )?(?:closed|ended|finished)\b)",
            build.part,
        ),
        (
            "part of the year",
            r"(?<=and the )(?P<unit>half|quarter)(?:[- ]year)?(?=\?)",
            build.part,
        ),
        (
            "part of the year",
            r"(?<=(?:in|or|er|ng) the )(?P<unit>half|quarter)(?:[- ]year)?"
            r"(?![- ](?:year|to|of|in|ended|ending|through|earlier|ago|before|previously|prior)\b)",
            build.part,
        ),
        (
            "before",
            r"(?P<unit>month|quarter|week|decade)[- ](?:earlier|ago|before|previously|prior|later"
            r"|after(?=[,.;)]| and\b))",
            build.before,
        ),
        (
            "week to",
            rf"week (?:ended|ending|to|through) (?:on )?(?:\w+day,? )?"
            rf"(?:(?P<m1>{MONTH}) (?P<d1>\d\d?)|(?P<d2>\d\d?) (?P<m2>{MONTH}))"
            rf"(?:,? (?P<year>{YEAR}))?",
            build.week_to,
        ),
    ),
    "which": rules(
        (
            "month to date",
            r"(?:this|current) month,? (?:so far|to date|thus far)",
            build.month_so_far,
        ),
        (
            "same period",
            r"this (?:time|point|stage) (?P<tail>last year|a year (?:ago|earlier|before))",
            build.same,
        ),
        ("to date", r"(?:this|current) year (?:so far|to date)", build.fixed("to_date")),
        (
            "crop year to",
            rf"(?:last|past|previous|this|current) (?:(?:calendar|{FISCAL}) )?year{OVER_WITH}"
            rf"(?P<m1>{MONTH})(?: \d\d?)?{OF_YEAR}\)?",
            years.year_to,
        ),
        (
            "fiscal year",
            rf"(?P<which>last|this|current|previous|preceding|past|new|next|present) {FISCAL}"
            rf"(?: year)?(?:,? \(?(?:of )?{SPLIT_YEAR}\)?)",
            years.fiscal,
        ),
        (
            "fiscal year",
            rf"(?P<which>last|this|current|previous|preceding|past|new|next|present) {FISCAL}"
            rf"(?: year)?(?:,? \(?{SOLAR_YEAR}\)?)?",
            years.fiscal,
        ),
        (
            "crop year",
            rf"(?P<which>last|this|current|previous|preceding|prior|past|new|next|coming|present)"
            rf" {SEASON}{TO_MONTHS}",
            years.season,
        ),
        (
            "crop year",
            rf"(?:last|this|current|previous|past|new|next|coming|present) {SEASON},? \(?(?:of )?"
            rf"{SPLIT_YEAR}\)?",
            years.season,
        ),
        (
            "crop year",
            rf"(?P<which>last|this|current|previous|preceding|prior|past|new|next|coming|present)"
            rf" {SEASON}",
            years.season,
        ),
        (
            "quarter or half",
            rf"(?P<which>last|this) year['’]s (?P<ord>{ORDINAL}|opening|final)"
            r" (?P<part>quarter|half)",
            build.ordinal,
        ),
        (
            "first months",
            rf"(?P<rel>last|this) year['’]s {FIRST} {COUNT} months",
            build.first_months,
        ),
        (
            "relative",
            r"(?P<which>last|past|this|current|next|previous|preceding) calendar (?P<unit>year)",
            build.relative,
        ),
        (
            "relative month",
            rf"(?P<which>last|this|previous) (?P<m1>{MONTH})(?! ?[-–/] ?{MONTH})",
            build.which_month,
        ),
        (
            "relative",
            r"(?P<which>following) (?:fiscal |financial |calendar )?(?P<unit>month|quarter|year)",
            build.relative,
        ),
        ("next year", r"next(?=[.,;)]|\Z)", years.next_year),
        (
            "relative",
            r"(?P<which>last|this|current|next|coming|previous|prior|preceding)"
            r" (?P<unit>month|quarter|year|week|half)(?:['’]s)?"
            r"(?! of (?:the |its |his |her )?(?:[\w-]+ )?(?:plan|programme|program|decade|century"
            r"|war|term|reign|government|administration|agreement|contract)\b)",
            build.relative,
        ),
        (
            "relative",
            r"(?P<which>last|previous|prior|preceding)-(?P<unit>month|quarter|year|week)",
            build.relative,
        ),
    ),
    "just": rules(
        (
            "part just over",
            rf"{OVER} (?P<unit>month|quarter|half|year)",
            build.just_over,
        ),
        (
            "fiscal year over",
            rf"{OVER} {FISCAL} year",
            build.fixed("fiscal", unit="ended"),
        ),
        ("crop year", rf"{OVER.replace('(?:', '(?P<over>', 1)} {SEASON}", years.season),
    ),
    "end": rules(
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
    "that": rules(
        ("same period", r"that (?:month|quarter|half|year|period)", build.that),
    ),
    "annual": rules(
        ("twelve months", r"annual|yearly", build.fixed("annual")),
    ),
    "from": rules(
        (
            "through",
            r"from the (?:beginning|start) of (?:the|this) year (?:to|through|until|till|up to)"
            rf"(?: the)?(?: end)?(?: of)?[ -](?P<m1>{MONTH}){OF_YEAR}",
            build.through,
        ),
        (
            "days",
            rf"from the (?:beginning|start) of (?P<m1>{MONTH})(?: (?:to|through|until|till)| up to)"
            rf" (?:(?:the )?(?P<d2>\d\d?)(?:st|nd|rd|th)?(?: of (?P<m2>{MONTH}))?"
            rf"|(?P<m3>{MONTH}) (?P<d3>\d\d?)){OF_YEAR}",
            build.days_from_first,
        ),
    ),
    "month_unit": rules(
        (
            "month to date",
            r"month(?:[- ]to[- ]date| (?:so far|to date|thus far))",
            build.month_so_far,
        ),
        (
            "month told of",
            r"(?<=(?:in|or|er|ng) the )month(?!['’]| (?:of|in|ended|ending|through|earlier|ago"
            r"|before|previously|prior|under|that|when|after|following|ahead"
            rf"|to (?:{MONTH}|\d|the|end))\b)",
            build.fixed("month_told"),
        ),
    ),
    "through": rules(
        ("through", rf"(?:through|up to) (?:end[- ])?(?P<m1>{MONTH}){OF_YEAR}", build.through),
    ),
    "date": rules(
        (
            "fiscal to date",
            r"(?:so far|to date|thus far),? (?:in |during )?(?:the |this )?(?:current |present )?"
            rf"{FISCAL}(?: year)?(?! (?:19|20))",
            build.fixed("to_date", unit="fiscal"),
        ),
        (
            "month to date",
            r"(?:so far|to date|thus far),? (?:this|in the|for the) (?:current )?month",
            build.month_so_far,
        ),
        (
            "to date",
            r"(?:so far|to date|thus far|up to now),? (?:(?:this|in the"
            rf"|for the)(?: current)? year|in (?P<year>{YEAR}))",
            build.fixed("to_date"),
        ),
        (
            "crop year to date",
            rf"(?:so far|to date|thus far),? (?:in |during )?(?:the |this )?(?:current |present )?"
            rf"(?:{SPLIT_YEAR}(?: (?:{SEASON}|my\b))?|{SEASON}){TO_MONTHS}?",
            years.to_date,
        ),
        ("to date", r"so far", build.fixed("to_date")),
        (
            "since",
            r"since the (?:(?:current|new|present) )?(?:\w+ )?(?:season|campaign|crop)"
            r"(?: year)?,? (?:which )?(?:opened|began|started|kicked off) (?:in|on)"
            rf" (?P<m1>{MONTH})",
            build.of_month("since"),
        ),
        (
            "to date",
            r"since the (?:beginning|start|turn) of (?:the|this)(?: current)? year",
            build.fixed("to_date"),
        ),
        (
            "fiscal to date",
            r"since the (?:beginning|start|opening) of (?:the|this)(?: current| new)? "
            rf"{FISCAL} year"
            rf"(?:,? \(?{SOLAR_YEAR}\)?)?",
            build.fixed("to_date", unit="fiscal"),
        ),
        (
            "crop year to date",
            rf"since the (?:beginning|start|opening) of (?:the|this)(?: current)?"
            rf" (?:{SPLIT_YEAR}(?: (?:{SEASON}|my\b))?|{SEASON}){TO_MONTHS}?",
            years.to_date,
        ),
    ),
}
