"""What figures measure, and of what: fronts, fractions, distances, records and their times."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

LED = "Peru's exports in April were $2.2 billion."
TOLD = exports("PER", "2018-04", "USD 2.2 bn")
PRINTED = "2018-05-21"


def _behind(name: str, text: str, *facts: object) -> Case:
    return case(name, PRINTED, f"{LED} {text}", TOLD, *facts)  # type: ignore[arg-type]


FRONTS = [
    _behind(
        "a sum in front of another flow",
        "At $3.2 billion, imports were 40 percent higher than a year ago.",
        imports("PER", "2018-04", "USD 3.2 bn", 40, basis="yoy"),
    ),
    _behind(
        "a sum in front of another country's trade",
        "At $3.2 billion, Chile's exports were 40 percent higher than a year ago.",
        exports("CHL", "2018-04", "USD 3.2 bn", 40, basis="yoy"),
    ),
    _behind(
        "a sum in front of a balance that is wider",
        "At $3.2 billion, the trade gap was 40 percent wider than a year ago.",
        balance("PER", "2018-04", "USD -3.2 bn", 40, basis="yoy"),
    ),
    _behind(
        "growth in front of a good",
        "Down 14 percent from a year earlier, copper brought in $1.1 billion.",
        exports("PER", "2018-04", "USD 1.1 bn", -14, item="copper", basis="yoy"),
    ),
    _behind(
        "a sum in front of a partner",
        "At just under $5 billion, shipments to China were 6 percent above the pace of 2017.",
        exports("PER", "2018-04", "USD 5 bn", 6, partner="CHN", qualifier="under"),
    ),
    case(
        "a sum in front of what was told",
        PRINTED,
        "Peru's exports rose 5 percent in April. At $3.2 billion, they were the highest since May "
        "2014.",
        exports("PER", "2018-04", "USD 3.2 bn", 5, record="highest", since="2014-05"),
    ),
    case(
        "a sum inside its own subject",
        PRINTED,
        "Peru's exports of copper, at $3.2 billion, and of zinc, at $2 billion, rose in April.",
        exports("PER", "2018-04", "USD 3.2 bn", item="copper"),
        exports("PER", "2018-04", "USD 2 bn", item="zinc"),
    ),
]
MEASURES = [
    case(
        "a fraction by which trade grew",
        PRINTED,
        "Thai exports swelled by an eighth in April from a year before.",
        exports("THA", "2018-04", None, 12.5, basis="yoy"),
    ),
    case(
        "a fraction right behind its move",
        PRINTED,
        "Thai exports were down a sixth on the year in April.",
        exports("THA", "2018-04", None, -16.67, basis="yoy"),
    ),
    case(
        "a part of what it had been is no share",
        PRINTED,
        "Thailand's trade surplus shrank to $600 million in April, not an eighth of what it had "
        "been a year earlier.",
        balance("THA", "2018-04", "USD 600 mn"),
    ),
    case(
        "a distance with its time before what it is measured from",
        PRINTED,
        "Thai exports were $1.2 billion higher in April than a year earlier.",
        exports("THA", "2018-04", change="USD 1.2 bn"),
    ),
    case(
        "a slide that is a record",
        PRINTED,
        "Thai exports fell 12.1 percent in April, the steepest slide since October 2009.",
        exports("THA", "2018-04", None, -12.1, record="sharpest_fall", since="2009-10"),
    ),
    case(
        "each rate its own basis",
        PRINTED,
        "On an annual comparison, Thai exports advanced 12.3 percent in April, though month on "
        "month they slipped 15.1 percent.",
        exports("THA", "2018-04", None, 12.3, basis="yoy"),
        exports("THA", "2018-04", None, -15.1, basis="mom"),
    ),
    case(
        "the rate of another month is no base",
        PRINTED,
        "Year on year, Thai exports advanced 12.3 percent in April, accelerating from March's 7.1 "
        "percent.",
        exports("THA", "2018-04", None, 12.3, basis="yoy"),
        exports("THA", "2018-03", None, 7.1, basis="yoy"),
    ),
]
APART = [
    case(
        "two rates that a sentence sets apart",
        PRINTED,
        "Peru's exports rose 7.6 percent in April in dollar terms and 8 percent in euro terms.",
        exports("PER", "2018-04", None, 7.6),
        exports("PER", "2018-04", None, 8),
    ),
    case(
        "one rate told twice in a sentence",
        PRINTED,
        "Peru's copper exports more than doubled in April, by 108.3 percent.",
        exports("PER", "2018-04", None, 108.3, item="copper"),
    ),
    case(
        "a rate in round figures and in full",
        PRINTED,
        "Peru's exports rose almost 8% in April. They rose 7.6 percent from a year earlier.",
        exports("PER", "2018-04", None, 7.6, basis="yoy"),
    ),
    case(
        "the rate that was reported first",
        PRINTED,
        "Peru's exports rose 8 percent in April, better than the 7.6 percent first reported.",
        exports("PER", "2018-04", None, 8),
        exports("PER", "2018-04", None, 7.6),
    ),
    case(
        "the forecast before it was raised",
        PRINTED,
        "The ministry raised its forecast for Peru's exports this year to $170 billion from $165 "
        "billion.",
        exports("PER", "2018", "USD 170 bn", status="forecast"),
        exports("PER", "2018", "USD 165 bn", status="forecast"),
    ),
    case(
        "what happened, behind what was expected",
        PRINTED,
        "Economists expected Peru's exports to rise 9 percent; they rose 7.8 percent in April.",
        exports("PER", "2018-04", None, 9, status="forecast"),
        exports("PER", "2018-04", None, 7.8),
    ),
    case(
        "what analysts had pencilled in",
        PRINTED,
        "Peru's trade deficit in April, at $6.7 billion, was bigger than the $5 billion analysts "
        "had pencilled in.",
        balance("PER", "2018-04", "USD -6.7 bn"),
        balance("PER", "2018-04", "USD -5 bn", status="forecast"),
    ),
    case(
        "what trade consists of",
        PRINTED,
        "Total Peruvian trade, exports plus imports, rose 14 percent to $34.5 billion in April.",
        trade("PER", "2018-04", "USD 34.5 bn", 14),
    ),
    case(
        "the same balance of another country",
        PRINTED,
        "The euro zone's trade surplus was 26.9 billion euros in March. Germany's surplus came to "
        "25.2 billion, that of Italy to 4.5 billion.",
        balance("EUROZONE", "2018-03", "EUR 26.9 bn"),
        balance("DEU", "2018-03", "EUR 25.2 bn"),
        balance("ITA", "2018-03", "EUR 4.5 bn"),
    ),
    case(
        "both flows together",
        PRINTED,
        "Peru's exports and imports together reached $90 billion in 2017.",
        trade("PER", "2017", "USD 90 bn"),
    ),
    case(
        "parts of all trade that correspond to its flows",
        PRINTED,
        "Argentina's foreign trade came to $11.9 billion in April. Of that sum, 6,764 million "
        "corresponded to exports and 5,141 million to imports.",
        trade("ARG", "2018-04", "USD 11.9 bn"),
        exports("ARG", "2018-04", "USD 6.764 bn"),
        imports("ARG", "2018-04", "USD 5.141 bn"),
    ),
    case(
        "a sentence that turns to another base",
        PRINTED,
        "Mexico's exports rose 12.7 percent in April from a year earlier. Compared with March it "
        "looks different. Exports were down 1.96 percent.",
        exports("MEX", "2018-04", None, 12.7, basis="yoy"),
        exports("MEX", "2018-04", None, -1.96, basis="mom"),
    ),
    case(
        "what is said for short",
        PRINTED,
        "Ireland's exports were worth 14.3 billion euros in March. That's up 11 percent on "
        "February. It's a rise of 4 percent on March last year.",
        exports("IRL", "2018-03", "EUR 14.3 bn", 11, basis="mom"),
        exports("IRL", "2018-03", None, 4, basis="yoy"),
    ),
    case(
        "the two flows that a balance is expected to result from",
        PRINTED,
        "The government expects Peru to close 2018 with a trade surplus of $15 billion, the result "
        "of exports for $74 billion and imports for $59 billion.",
        balance("PER", "2018", "USD 15 bn", status="forecast"),
        exports("PER", "2018", "USD 74 bn", status="forecast"),
        imports("PER", "2018", "USD 59 bn", status="forecast"),
    ),
    case(
        "a figure told again without its adjustment",
        PRINTED,
        "Adjusted for the season, Germany's exports rose 4.6 percent in March from February. "
        "Exports, which rose 4.6 percent from February, had fallen before.",
        exports("DEU", "2018-03", None, 4.6, basis="mom", adjustment="seasonally_adjusted"),
    ),
    case(
        "two rates told by one word",
        PRINTED,
        "Sweden's exports in March were 2.0% and imports 5.1% above the February level.",
        exports("SWE", "2018-03", None, 2.0, basis="mom"),
        imports("SWE", "2018-03", None, 5.1, basis="mom"),
    ),
    case(
        "two rates told by one word behind commas",
        PRINTED,
        "Sweden's exports in March were 2.0%, and its imports 5.1%, lower than a year earlier.",
        exports("SWE", "2018-03", None, -2.0, basis="yoy"),
        imports("SWE", "2018-03", None, -5.1, basis="yoy"),
    ),
    case(
        "months against a whole year",
        PRINTED,
        "For the first four months, Peru's trade deficit was $104 million, against $75 million in "
        "the whole of 2016.",
        balance("PER", "2018-01/2018-04", "USD -104 mn"),
        balance("PER", "2016", "USD -75 mn"),
    ),
    case(
        "months against the same months of a year",
        PRINTED,
        "For the first four months, Peru's trade deficit was $104 million, against $75 million in "
        "2016.",
        balance("PER", "2018-01/2018-04", "USD -104 mn"),
        balance("PER", "2016-01/2016-04", "USD -75 mn"),
    ),
    case(
        "a streak told in front of its month",
        PRINTED,
        "Japan's exports fell for a nineteenth month in April.",
        exports("JPN", "2018-04", None, streak="19 month fall"),
    ),
    case(
        "one of a few months, which is no streak",
        PRINTED,
        "Japan's exports fell 3 percent in April, for a second month in three.",
        exports("JPN", "2018-04", None, -3, basis="yoy"),
    ),
]


@pytest.mark.parametrize("example", params([*FRONTS, *MEASURES, *APART]))
def test_what_figures_measure(example: Case) -> None:
    example.check()
