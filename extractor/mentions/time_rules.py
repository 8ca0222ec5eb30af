"""The rules of each opening word of a time, longest reading first: months, quarters, years."""

from __future__ import annotations

from extractor.mentions import time_builders as build
from extractor.mentions import year_builders as years
from extractor.mentions.month_parts import FIRST_DAYS, HALVES, MONTHS_IN_ALL, WEEKS
from extractor.mentions.numbers import ORDINAL
from extractor.mentions.relative_time_rules import RELATIVE_RULES
from extractor.mentions.time_words import (
    BRACKETED,
    COUNT,
    DASH,
    FIRST,
    FISCAL,
    IN_FRONT,
    MONTH,
    MONTHLY_YEAR,
    OF_A_YEAR,
    OF_FISCAL,
    OF_YEAR,
    PART,
    QUARTERS_TO,
    RANK,
    SEASON,
    TO_DAY,
    YEAR,
    Rule,
    rules,
)
from extractor.mentions.year_rules import SPLIT_SEASONS, YEAR_RULES, YEARS_TO_MONTH

_CALENDAR: dict[str, tuple[Rule, ...]] = {
    "month": rules(
        (
            "fiscal months",
            rf"(?P<m1>{MONTH})(?:{DASH}| (?:to|through) )(?P<m2>{MONTH})(?: period)?{OF_FISCAL}",
            years.fiscal_part,
        ),
        (
            "month range",
            rf"(?P<m1>{MONTH})(?: (?P<y1>{YEAR}))?(?:{DASH}|-to-| (?:up to and including|up to"
            rf"|to|through|thru|until|till) (?:end[- ])?)(?P<m2>{MONTH})"
            rf"(?: (?:period|quarter|months)(?= (?:of|last|this|a year) ))?{OF_YEAR}(?: {SEASON})?",
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
            rf"(?<=in )(?P<m1>{MONTH}) and (?P<m2>{MONTH})(?: (?P<year>{YEAR}))?"
            r"(?![^.;]*respectively)",
            build.two_months,
        ),
        (
            "month range",
            rf"(?<=between )(?P<m1>{MONTH})(?: (?P<y1>{YEAR}))? and (?P<m2>{MONTH}){OF_YEAR}",
            build.month_range,
        ),
        (
            "days between",
            rf"(?<=between )(?P<m1>{MONTH}) (?P<d1>\d\d?)(?:st|nd|rd|th)? and"
            rf" (?:(?P<m2>{MONTH}) |the )?(?P<d2>\d\d?)(?:st|nd|rd|th)?{OF_YEAR}",
            build.day_range,
        ),
        (
            "days",
            rf"(?P<m1>{MONTH}) (?P<d1>\d\d?)(?:st|nd|rd|th)?(?:, {YEAR})?"
            rf"(?:{DASH}| (?:to|through|till|until) )(?:(?P<m2>{MONTH}) |the )?"
            rf"(?P<d2>\d\d?)(?:st|nd|rd|th)?{OF_YEAR}",
            build.day_range,
        ),
        (
            "quarter to",
            rf"(?P<m1>{MONTH}),? (?P<year>{YEAR}) (?P<span>quarter|half|{MONTHLY_YEAR})",
            build.quarter_to,
        ),
        (
            "quarter to",
            rf"(?P<m1>{MONTH}) (?P<span>quarter|half|{MONTHLY_YEAR}){OF_YEAR}",
            build.quarter_to,
        ),
        ("fiscal months", rf"(?P<m1>{MONTH}){OF_FISCAL}", years.fiscal_part),
        ("through", rf"(?<=as of )(?P<m1>{MONTH})(?! \d){OF_YEAR}", build.through),
        ("month", rf"(?P<m1>{MONTH}){OF_YEAR}", build.one_month),
    ),
    "first": rules(
        *FIRST_DAYS,
        (
            "fiscal months",
            rf"{FIRST} (?P<quarters>two|three|2|3) quarters{OF_FISCAL}",
            years.fiscal_part,
        ),
        (
            "first quarters",
            rf"{FIRST} (?P<quarters>two|three|2|3) quarters{OF_YEAR}",
            build.first_quarters,
        ),
        (
            "fiscal months",
            rf"{FIRST} {COUNT}[- ]months?{BRACKETED}{OF_FISCAL}",
            years.fiscal_part,
        ),
        ("month range", rf"{FIRST} {COUNT}[- ]months?{BRACKETED}{OF_YEAR}", build.month_range),
        ("fiscal months", rf"{FIRST} {COUNT}[- ]months?{OF_FISCAL}", years.fiscal_part),
        (
            "fiscal months",
            rf"{FIRST} (?P<one>month){OF_FISCAL}",
            years.fiscal_part,
        ),
        ("first month", rf"{FIRST} month {OF_A_YEAR}", years.apposed_month(1)),
        (
            "first months",
            rf"{FIRST} {COUNT}[- ]months?(?P<fiscal> of (?:the |its )?(?:current "
            rf"|this )?(?:[a-z]+ )?{FISCAL}(?: year)?)?(?: period)?{OF_YEAR}",
            build.first_months,
        ),
    ),
    "ordinal": rules(
        ("fiscal part", rf"{RANK}[- ]{PART}{BRACKETED}{OF_FISCAL}", years.fiscal_part),
        ("month range", rf"{RANK}[- ]{PART}{BRACKETED}{OF_YEAR}", build.month_range),
        (
            "fiscal part",
            rf"{RANK}[- ]{PART}{OF_FISCAL}",
            years.fiscal_part,
        ),
        *WEEKS,
        (
            "month",
            rf"(?P<ord>{ORDINAL}) (?P<part>month) of (?:(?P<year>{YEAR})|(?P<rel>this|last) year"
            r"|the year)",
            build.ordinal,
        ),
        *HALVES,
        (
            "quarter or half",
            rf"{RANK}[- ]{PART}(?! of {MONTH}){OF_YEAR}",
            build.ordinal,
        ),
        ("quarter or half", rf"(?P<ord>latest) {PART}", build.ordinal),
        (
            "quarter or half",
            rf"(?P<ord>{ORDINAL}) (?P<part>six|three|6|3) months{OF_YEAR}",
            build.ordinal,
        ),
    ),
    "numbered": rules(
        ("fiscal part", rf"[qh](?P<n>[1-4])(?: of)?{OF_FISCAL}", years.fiscal_part),
        ("fiscal part", rf"(?P<n>[1-4])[qh]{OF_FISCAL}", years.fiscal_part),
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
    "count": rules(
        ("fiscal months", rf"{COUNT}[- ]months?{BRACKETED}{OF_FISCAL}", years.fiscal_part),
        ("month range", rf"{COUNT}[- ]months?{BRACKETED}{OF_YEAR}", build.month_range),
        (
            "fiscal months",
            r"(?P<count>\d\d?)m ?fy ?['’]?(?P<fiscal_short>\d{4}|\d\d)"
            r"(?:[/–-](?P<fiscal_end2>\d{2,4}))?",
            years.fiscal_part,
        ),
        (
            "months of",
            r"(?P<count>\d\d?)m(?: ?(?:cy ?)?(?P<year>20\d\d|['’]\d\d)"
            r"|(?:cy ?)?['’]?(?P<short>\d\d))",
            build.first_months,
        ),
        (
            "fiscal months",
            rf"{COUNT}[- ]months?(?: period)?{OF_FISCAL}",
            years.fiscal_part,
        ),
        (
            "months to",
            rf"{COUNT}[- ]months?(?: period| basis)? (?:to|through|(?:that |which |just )?ended"
            rf"|ending|end|until|up to|till|from {MONTH} (?:to|through))(?: of)?"
            rf"(?:{TO_DAY}| (?:late|mid|early)[- ])(?P<m1>{MONTH})(?: \d\d?)?{OF_YEAR}",
            build.months_to,
        ),
        (
            "months from",
            rf"(?<=the )(?<!time in the ){COUNT} months since (?:the (?:start|beginning) of )?"
            rf"(?:(?P<m1>{MONTH})(?: (?P<d1>\d\d?)(?:st|nd|rd|th)?)?|(?P<d2>\d\d?)(?:st|nd|rd|th)?"
            rf" (?P<m2>{MONTH})){OF_YEAR}",
            build.months_from,
        ),
        (
            "months from",
            rf"{COUNT}[- ]months?(?: period)? (?:from"
            r"|(?:that |which )?(?:beginning|began|starting|started|commencing))(?: in| on| with)?"
            rf" (?:the (?:start|beginning) of )?(?:(?P<m1>{MONTH})(?: (?P<d1>\d\d?)"
            rf"(?:st|nd|rd|th)?)?|(?P<d2>\d\d?)(?:st|nd|rd|th)? (?P<m2>{MONTH})){OF_YEAR}",
            build.months_from,
        ),
        ("quarters to", QUARTERS_TO, build.quarters_to),
        (
            "months of",
            rf"{COUNT}[- ]months?(?: period)?(?:(?: of| in) (?P<year>{YEAR})"
            r"|(?: of| in)? (?P<rel>this|the current|current|last) year)",
            build.first_months,
        ),
        MONTHS_IN_ALL,
        (
            "months in front",
            rf"(?:{IN_FRONT}){COUNT}(?P<bare> months)(?=,| [a-z])",
            build.first_months,
        ),
        (
            "trailing months",
            rf"{COUNT} months (?:taken |put )?(?:together|combined)",
            build.counted("trailing"),
        ),
        (
            "trailing months",
            rf"(?:(?<=over )|(?<=over the ))(?<!for over ){COUNT} months(?! (?:of|to|ago|earlier"
            r"|before|straight|running|in a|later)\b)",
            build.counted("trailing"),
        ),
        (
            "years to",
            rf"{COUNT} years (?:to|through|ended|ending|until) (?P<year>{YEAR})",
            build.years_to,
        ),
        (
            "months into",
            rf"{COUNT} (?P<into>months|quarters) into (?:(?:the |its |a )?(?:new |current )?"
            rf"(?P<fiscal>{FISCAL} )?year|(?P<year>{YEAR}))",
            build.first_months,
        ),
        (
            "trailing months",
            r"(?:12|twelve)-month(?= (?:\w+ )?(?:deficit|surplus|gap|balance|exports|imports)\b)",
            build.fixed("trailing", first=12),
        ),
        (
            "period of months",
            rf"{COUNT}-months?(?: (?:period|total|tally)|(?= (?:exports?|imports?|trade|surplus"
            r"|deficit|shortfall|gap|balance|shipments|sales|turnover|figures?|data|results?"
            r"|increases|gains|rises|declines|falls|drops)\b))",
            build.first_months,
        ),
        ("trailing months", rf"{COUNT}-month basis", build.counted("trailing")),
        (
            "months closed",
            rf"(?<=after ){COUNT} months(?! (?:of|to|in a|straight|running|ended)\b)",
            build.counted("closed"),
        ),
        (
            "same period",
            rf"(?<=(?:in|or|er|ng) the ){COUNT}-(?:day|week) period",
            build.fixed("same", anchored=True),
        ),
        (
            "period of months",
            rf"(?<=(?:in|or|ng) the ){COUNT} months(?! (?:of|ago|earlier|before|in a|straight"
            r"|running|through|ended|ending|until|since(?! the new year)"
            rf"|to (?:date|last|mid|end|the end|early|late|(?:\d\d? )?{MONTH})))",
            build.first_months,
        ),
        (
            "before",
            rf"{COUNT} (?P<unit>year|month|quarter|week|decade)s? (?:earlier|ago|before|previously"
            r"|prior|later|back(?= [a-z]*[.,;)]))",
            build.before,
        ),
    ),
    "last": rules(
        (
            "same period",
            r"(?P<tail>last year) at (?:this|the same) (?:time|point|stage)",
            build.same,
        ),
        (
            "trailing months",
            rf"(?<=over the )(?:last|past|latest) {COUNT} months(?! of)",
            build.counted("trailing"),
        ),
        (
            "trailing months",
            rf"(?:(?<=in the )|(?<=or the )|(?<=ng the )|(?<=in ))(?:last|past|latest) {COUNT}"
            r" months(?! of)",
            build.counted("trailing"),
        ),
        (
            "last months",
            rf"(?:last|final|closing) {COUNT} months of (?:(?P<year>{YEAR})"
            r"|(?P<rel>last|this|the) year)",
            build.last_months,
        ),
        (
            "quarter or half",
            rf"(?P<ord>last) (?P<part>quarter|half|semester) {OF_A_YEAR}",
            build.ordinal,
        ),
        ("relative", r"(?P<which>past) (?P<unit>month|quarter)", build.relative),
        ("last month", rf"(?:last|final|closing) month {OF_A_YEAR}", years.apposed_month(12)),
    ),
    "digits": rules(
        (
            "days between",
            r"(?:(?<=between )|(?<=between the ))(?P<d1>\d\d?)(?:st|nd|rd|th)?"
            rf"(?: (?P<m0>{MONTH}))? and (?:the )?(?P<d2>\d\d?)(?:st|nd|rd|th)?"
            rf" (?:of )?(?P<m1>{MONTH}){OF_YEAR}",
            build.day_range,
        ),
        (
            "days",
            rf"(?P<d1>\d\d?)(?:st|nd|rd|th)?(?: (?P<m0>{MONTH})(?: {YEAR})?)?(?:{DASH}| to )"
            rf"(?P<d2>\d\d?)(?:st|nd|rd|th)? (?P<m1>{MONTH}){OF_YEAR}",
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
        (
            "quarter or half",
            rf"(?P<year>(?:19|20)\d\d)['’]s {RANK}[- ]{PART}",
            build.ordinal,
        ),
        (
            "first months",
            rf"(?P<year>(?:19|20)\d\d)['’]s {FIRST} {COUNT} months",
            build.first_months,
        ),
        (
            "quarter or half",
            r"(?P<year>(?:19|20)\d\d) ?(?P<part>[qh]) ?(?P<n>[1-4])(?!\d)",
            build.part_of_year,
        ),
        *SPLIT_SEASONS,
        YEARS_TO_MONTH,
        (
            "years between",
            rf"(?<=between )(?P<y1>{YEAR}) and (?P<y2>{YEAR})(?![/–-]\d)",
            years.years_between,
        ),
        (
            "years between",
            r"(?P<y1>(?:19|20)\d\d)(?:(?:(?<=from \d\d\d\d)| ?)(?: (?:to|through|until) |[–-]))"
            r"(?P<y2>(?:19|20)\d\d)(?![/–-]?\d)",
            years.years_between,
        ),
        ("split year", r"(?P<fy1>(?:19|20)\d\d)[/–-](?P<fy2>(?:19|20)?\d\d|\d)", years.split_year),
        (
            "to date",
            r"(?P<year>(?:19|20)\d\d),? (?:so far|to date|thus far)",
            build.fixed("to_date"),
        ),
        ("year", r"(?P<year>(?:19|20)\d\d)(?!\d|,\d|\.\d|[/–-]\d|:\d)(?: as a whole)?", build.year),
    ),
    "whole": rules(
        (
            "year",
            r"(?:whole (?:year )?of|all of|full) (?P<fy1>(?:19|20)\d\d)[/–-]"
            r"(?P<fy2>(?:19|20)?\d\d)",
            years.split_year,
        ),
        (
            "year",
            r"(?:calendar(?: year)?|whole (?:year )?of|all of|full[- ]year(?: of)?|cy)"
            r" ?(?P<year>(?:19|20)\d\d|\d\d(?!\d))(?![/–-]\d)",
            build.year,
        ),
        ("to date", r"calendar[- ]year[- ](?:to[- ]date|so far)", build.fixed("to_date")),
        (
            "whole year",
            r"(?:full|whole|entire|calendar)[- ]year",
            build.fixed("relative", unit="year", shift=0, first=12),
        ),
    ),
}
RULES = _CALENDAR | RELATIVE_RULES | YEAR_RULES

DAY_RANGE = next(pattern for name, pattern, _ in RULES["month"] if name == "days")
