"""Which span a figure is of where its own words do not say: scenes, spans so far, looks back."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

SCENES = [
    case(
        "the span that a sentence turns to",
        "2020-05-12",
        "Norway's exports fell 12 percent to 70 billion crowns in April.\n\nFor the first four "
        "months taken together the picture is brighter. Exports rose 3 percent to 310 billion "
        "crowns and imports 2 percent.",
        exports("NOR", "2020-04", "NOK 70 bn", -12),
        exports("NOR", "2020-01/2020-04", "NOK 310 bn", 3),
        imports("NOR", "2020-01/2020-04", None, 2),
    ),
    case(
        "a month that is the topic of its sentence, until the paragraph ends",
        "2021-02-09",
        "Chile's exports grew 8 percent to 73 billion dollars last year, customs data showed.\n\n"
        "December kept exporters waiting. Shipments abroad slipped 4 percent to 6.1 billion "
        "dollars.\n\nImports rose 2 percent.",
        exports("CHL", "2020", "USD 73 bn", 8),
        exports("CHL", "2020-12", "USD 6.1 bn", -4),
        imports("CHL", "2020", None, 2),
    ),
    case(
        "a turn that is a paragraph of its own holds for the next one",
        "2021-02-09",
        "Chile's exports grew 8 percent to 73 billion dollars last year.\n\nDecember 2020 was the "
        "exception.\n\nShipments slipped 4 percent to 6.1 billion dollars.",
        exports("CHL", "2020", "USD 73 bn", 8),
        exports("CHL", "2020-12", "USD 6.1 bn", -4),
    ),
    case(
        "data of a month that are still to come are no scene",
        "2021-07-26",
        "Chile's exports grew 8 percent in May. June figures will be out next week. Imports rose "
        "2 percent.",
        exports("CHL", "2021-05", None, 8),
        imports("CHL", "2021-05", None, 2),
    ),
    case(
        "the month that the lead sets is the article's, whatever span comes later",
        "2020-09-03",
        "July brought more good news for Ghana's exporters, trade data showed.\n\nCocoa exports "
        "came to $210 million, up 4 percent. Through July they stood at $1.3 billion.\n\nGold "
        "exports rose 9 percent.",
        exports("GHA", "2020-07", "USD 210 mn", 4, item="cocoa"),
        exports("GHA", "2020-01/2020-07", "USD 1.3 bn", item="cocoa"),
        exports("GHA", "2020-07", None, 9, item="gold"),
    ),
    case(
        "a paragraph that looks back",
        "2024-02-24",
        "Uruguay's exports rose 4 percent in January.\n\nIn 2022, exports came to $11.2 billion. "
        "Imports reached $12.5 billion.\n\nBeef exports fell 3 percent.",
        exports("URY", "2024-01", None, 4),
        exports("URY", "2022", "USD 11.2 bn"),
        imports("URY", "2022", "USD 12.5 bn"),
        exports("URY", "2024-01", None, -3, item="beef"),
    ),
]

HEADINGS = [
    case(
        "the books on a year, in a lead without a figure",
        "2023-02-17",
        "Paris has closed the books on 2022, and trade left a hole in them.\n\nFrance's exports "
        "advanced 18 percent to 594 billion euros.",
        exports("FRA", "2022", "EUR 594 bn", 18),
    ),
    case(
        "a heading that is a time holds for its section",
        "2023-08-15",
        "Irish exports were 14 billion euros in June 2023, up 4 percent.\n\nFirst half of 2023\n\n"
        "Exports were 90 billion euros, 3 percent more than in January-June 2022. Imports were 70 "
        "billion euros.\n\nGoods\n\nExports of machines grew 5 percent.",
        exports("IRL", "2023-06", "EUR 14 bn", 4),
        exports("IRL", "2023-H1", "EUR 90 bn", 3),
        imports("IRL", "2023-H1", "EUR 70 bn"),
        exports("IRL", "2023-06", None, 5, item="machines"),
    ),
    case(
        "a heading on a good and a time is of its list alone",
        "2023-08-15",
        "Irish exports were 14 billion euros in June 2023, up 4 percent.\n\nWhiskey in May 2023\n\n"
        "Imports rose 2 percent.",
        exports("IRL", "2023-06", "EUR 14 bn", 4),
        imports("IRL", "2023-06", None, 2),
    ),
]

SPANS = [
    case(
        "a fiscal year that begins inside a month",
        "2021-10-29",
        "Ethiopia's coffee exports came to $200 million in the first two months of its fiscal "
        "year, and $900 million in the fiscal year 2020/21.",
        exports("ETH", "2021-07-08/2021-09-07", "USD 200 mn", item="coffee"),
        exports("ETH", "2020-07-08/2021-07-07", "USD 900 mn", item="coffee"),
    ),
    case(
        "a bracket says which days the months of a year were",
        "2023-11-20",
        "Iran's carpet exports came to $27 million in the first seven months of the current year "
        "(March 21-October 22).",
        exports("IRN", "2023-03-21/2023-10-22", "USD 27 mn", item="carpets"),
    ),
    case(
        "data for a span, in a sentence whose figures are of something else",
        "2012-12-12",
        "Italian exports of looms were worth 360 million euros in 2012. Customs data for "
        "January-September put China at the head of the table of buyers. Exports of looms to "
        "Turkey rose 5 percent.",
        exports("ITA", "2012", "EUR 360 mn", item="looms"),
        exports("ITA", "2012-01/2012-09", None, 5, item="looms", partner="TUR"),
    ),
    case(
        "months into the year",
        "2015-03-17",
        "Two months into the year, Tunisia's trade deficit stood at 2 billion dinars. Exports rose "
        "3 percent.",
        balance("TUN", "2015-01/2015-02", "TND -2 bn"),
        exports("TUN", "2015-01/2015-02", None, 3),
    ),
    case(
        "by the end of a month is so far",
        "2015-03-17",
        "Tunisia's trade deficit was put at 2 billion dinars by the end of February.",
        balance("TUN", "2015-01/2015-02", "TND -2 bn"),
    ),
    case(
        "a bracket says when a week was",
        "2012-06-18",
        "Brazil exported US$ 5 billion and imported US$ 4.6 billion last week (June 11th to 15th).",
        exports("BRA", "2012-06-11/2012-06-15", "USD 5 bn"),
        imports("BRA", "2012-06-11/2012-06-15", "USD 4.6 bn"),
    ),
    case(
        "from the beginning of a month to a day",
        "2012-06-18",
        "From the beginning of June to the 15th, Brazil's exports reached US$ 10 billion.",
        exports("BRA", "2012-06-01/2012-06-15", "USD 10 bn"),
    ),
    case(
        "the half of a fiscal year told of",
        "1999-11-03",
        "India's exports of software rose 50 percent in April-September 1999. Exports of tea "
        "earned $200 million in the half.",
        exports("IND", "1999-04/1999-09", None, 50, item="software"),
        exports("IND", "1999-04/1999-09", "USD 200 mn", item="tea"),
    ),
    case(
        "the fiscal year of a state is its country's",
        "2009-09-21",
        "Kerala's exports of cashews were worth Rs. 300 crore in 2007-08.",
        exports("IN-KL", "2007-04/2008-03", "INR 3 bn", item="cashews"),
    ),
    case(
        "this year, while it is not over, is what was told of it",
        "1993-12-02",
        "Norway's exports rose 9 percent in the first nine months of 1993. Measured in constant "
        "prices, imports have expanded by 18 percent this year.",
        exports("NOR", "1993-01/1993-09", None, 9),
        imports("NOR", "1993-01/1993-09", None, 18),
    ),
    case(
        "this year beside last year, in a sentence on some of its months",
        "2025-08-02",
        "Ghana's cocoa exports rose 8.9 percent in the six months from January to June, from "
        "$2.26 billion in 2024 to $2.46 billion this year.",
        exports("GHA", "2025-01/2025-06", "USD 2.46 bn", 8.9, item="cocoa"),
        exports("GHA", "2024-01/2024-06", "USD 2.26 bn", item="cocoa"),
    ),
    case(
        "the whole year of the article",
        "2023-07-04",
        "Bangladesh exported goods worth $55 billion in the fiscal year 2022-23. June alone "
        "brought in $5 billion of exports.\n\nExports of garments fetched $46.9 billion for the "
        "whole year.",
        exports("BGD", "2022-07/2023-06", "USD 55 bn"),
        exports("BGD", "2023-06", "USD 5 bn"),
        exports("BGD", "2022-07/2023-06", "USD 46.9 bn", item="garments"),
    ),
    case(
        "since a month in front of the sentence",
        "2021-07-05",
        "Ecuador's shrimp exports rose 5 percent to $402 million in June. Since January shrimp has "
        "brought in $1.7 billion.",
        exports("ECU", "2021-06", "USD 402 mn", 5, item="shrimp"),
        exports("ECU", "2021-01/2021-06", "USD 1.7 bn", item="shrimp"),
    ),
    case(
        "a month compared with the one before, where a quarter was told of",
        "1993-12-11",
        "Norway's oil exports were up 4 percent in the three months to September. The surplus on "
        "oil slipped to 184 million crowns from 232 million in August.",
        exports("NOR", "1993-07/1993-09", None, 4, item="oil"),
        balance("NOR", "1993-09", "NOK 184 mn", item="oil"),
        balance("NOR", "1993-08", "NOK 232 mn", item="oil"),
    ),
    case(
        "the same days of another month",
        "1988-03-14",
        "Norway's trade surplus in the first 10 days of March was 80 million dollars. The March "
        "interim surplus was down from a 95 million dollar surplus in the same February period.",
        balance("NOR", "1988-03-01/1988-03-10", "USD 80 mn"),
        balance("NOR", "1988-02-01/1988-02-10", "USD 95 mn"),
    ),
    case(
        "the time behind `and` is of what follows",
        "1999-04-20",
        "Peru's exports came to $520 million in 1998. Sales of sugar abroad managed only 3.7 "
        "percent growth, and in the last quarter of 1998 they contracted 10.5 percent.",
        exports("PER", "1998", "USD 520 mn"),
        exports("PER", "1998", None, 3.7, item="sugar"),
        exports("PER", "1998-Q4", None, -10.5, item="sugar"),
    ),
]

COMPARISONS = [
    case(
        "what they were a month and a year earlier",
        "2023-02-17",
        "France's exports came to 59 billion euros in January. They were 57 billion a month "
        "earlier and 50 billion a year earlier.",
        exports("FRA", "2023-01", "EUR 59 bn"),
        exports("FRA", "2022-12", "EUR 57 bn"),
        exports("FRA", "2022-01", "EUR 50 bn"),
    ),
    case(
        "in the following fiscal year",
        "2016-07-24",
        "Pakistan's exports stood at $25.1 billion in 2013-14. They came down to $23.7 billion in "
        "the following fiscal year.",
        exports("PAK", "2013-07/2014-06", "USD 25.1 bn"),
        exports("PAK", "2014-07/2015-06", "USD 23.7 bn"),
    ),
    case(
        "a year earlier, where the sentence tells of it",
        "2024-07-28",
        "Ghana's exports were worth $97 million in June. A year earlier they had been worth $36 "
        "million.",
        exports("GHA", "2024-06", "USD 97 mn"),
        exports("GHA", "2023-06", "USD 36 mn"),
    ),
    case(
        "a year ago behind a semicolon",
        "2024-07-28",
        "Ghana's trade deficit was $97 million in June; a year ago it was $36 million.",
        balance("GHA", "2024-06", "USD -97 mn"),
        balance("GHA", "2023-06", "USD -36 mn"),
    ),
    case(
        "the quarter before that",
        "2023-06-08",
        "Taiwan's exports lost 19.2 percent last quarter and the quarter before that 8.6 percent.",
        exports("TWN", "2023-Q1", None, -19.2),
        exports("TWN", "2022-Q4", None, -8.6),
    ),
    case(
        "a bracket on the month before, and the next one like it",
        "2024-07-28",
        "Ghana's exports grew 3 percent in June (11% a month earlier) and imports 4.8% (11.4%).",
        exports("GHA", "2024-06", None, 3),
        exports("GHA", "2024-05", None, 11),
        imports("GHA", "2024-06", None, 4.8),
        imports("GHA", "2024-05", None, 11.4),
    ),
    case(
        "the year-ago total",
        "1987-04-29",
        "Norway's exports in March climbed from the year-ago month total of 9.1 billion crowns.",
        exports("NOR", "1986-03", "NOK 9.1 bn"),
    ),
    case(
        "the part of the year whose unit is said once",
        "2024-11-28",
        "Ghana's trade surplus was $1.5 billion in the first quarter and $0.4 billion in the "
        "second, when exports rose 3 percent.",
        balance("GHA", "2024-Q1", "USD 1.5 bn"),
        balance("GHA", "2024-Q2", "USD 0.4 bn"),
        exports("GHA", "2024-Q2", None, 3),
    ),
    case(
        "an apposition keeps its time",
        "1997-03-03",
        "Kenya's exports rose 5 percent to 130 billion shillings in 1996. Cotton exports, 1.1 "
        "billion shillings in 1995, were cut to 0.8 billion.",
        exports("KEN", "1996", "KES 130 bn", 5),
        exports("KEN", "1995", "KES 1.1 bn", item="cotton"),
        exports("KEN", "1996", "KES 0.8 bn", item="cotton"),
    ),
    case(
        "what is mostly adjusted for the season is compared with the month before",
        "2014-08-06",
        "Canada's trade surplus swelled to C$1.9 billion in June from C$600 million.",
        balance("CAN", "2014-06", "CAD 1.9 bn"),
        balance("CAN", "2014-05", "CAD 0.6 bn"),
    ),
    case(
        "an improvement on a base",
        "2004-08-06",
        "Peru's exports amounted to $3.21 billion in the first half, a mere 1.1% improvement on "
        "the $3.18 billion of January through June 2003.",
        exports("PER", "2004-H1", "USD 3.21 bn", 1.1),
        exports("PER", "2003-H1", "USD 3.18 bn"),
    ),
    case(
        "what it was a year ago, told behind `yet`",
        "2019-04-24",
        "Nepal's carpet exports improved 5.8 percent in March. They amounted to $1.13 million, yet "
        "a year ago March had yielded $1.24 million.",
        exports("NPL", "2019-03", "USD 1.13 mn", 5.8, item="carpets"),
        exports("NPL", "2018-03", "USD 1.24 mn", item="carpets"),
    ),
    case(
        "the same month a year on",
        "2025-07-14",
        "Brazil's coffee exports dropped by 40 percent between May 2024 and May 2025.",
        exports("BRA", "2025-05", None, -40, item="coffee", basis="yoy"),
    ),
    case(
        "revised from, told first",
        "2019-09-03",
        "In May, Kenya's imports were revised from 1.2 billion dollars to 1.3 billion.",
        imports("KEN", "2019-05", "USD 1.2 bn"),
        imports("KEN", "2019-05", "USD 1.3 bn"),
    ),
    case(
        "short of a rate",
        "2024-11-28",
        "Ghana's exports grew 3 percent in October, short of the 13 percent recorded a month "
        "earlier.",
        exports("GHA", "2024-10", None, 3),
        exports("GHA", "2024-09", None, 13),
    ),
    case(
        "the move that led to a level is of its time",
        "2023-08-28",
        "Kenya's tea exports reached $42 million in July after growing 12.5 percent.",
        exports("KEN", "2023-07", "USD 42 mn", 12.5, item="tea"),
    ),
    case(
        "a rate behind a rate is the one before",
        "2023-08-28",
        "Kenya's tea exports rose 2 percent to $42 million in July after a 5 percent drop.",
        exports("KEN", "2023-07", "USD 42 mn", 2, item="tea"),
        exports("KEN", "2023-06", None, -5, item="tea"),
    ),
    case(
        "what is adjusted for the season is compared with the month before",
        "2024-01-17",
        "Singapore's exports rose 7 percent in December from a year earlier. Seasonally adjusted "
        "exports came to S$14.7 billion, up from S$14.4 billion.",
        exports("SGP", "2023-12", None, 7),
        exports("SGP", "2023-12", "SGD 14.7 bn", adjustment="seasonally_adjusted"),
        exports("SGP", "2023-11", "SGD 14.4 bn", adjustment="seasonally_adjusted"),
    ),
    case(
        "under the same half, above its pace, steady with it",
        "2019-07-08",
        "Chile's exports totalled $35 billion in the first half, 7 percent under the same period "
        "of 2018, and imports $32 billion. Copper exports ran 2 percent above the pace of 2018 at "
        "$17 billion. Wine exports held steady with last year at $1 billion.",
        exports("CHL", "2019-H1", "USD 35 bn", -7),
        imports("CHL", "2019-H1", "USD 32 bn"),
        exports("CHL", "2019-H1", "USD 17 bn", 2, item="copper"),
        exports("CHL", "2019-H1", "USD 1 bn", 0, item="wine"),
    ),
    case(
        "the year within which something is the largest",
        "2020-09-03",
        "Tea exports from Kenya in July came to $98 million, the second-largest monthly value of "
        "2020.",
        exports("KEN", "2020-07", "USD 98 mn", item="tea"),
    ),
]


@pytest.mark.parametrize("example", params([*SCENES, *HEADINGS, *SPANS, *COMPARISONS]))
def test_each_figure_has_its_span(example: Case) -> None:
    example.check()
