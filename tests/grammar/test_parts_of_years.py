"""Parts of years and of months, and what is set against them: fiscal spans, halves of a month."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

PARTS = [
    case(
        "the year of a fiscal span in brackets behind it",
        "2024-02-17",
        "Pakistan earned $9.7 billion from leather exports during the first seven months of the"
        " current financial year (2023-24).",
        exports("PAK", "2023-07/2024-01", "USD 9.7 bn", item="leather"),
    ),
    case(
        "months of two fiscal years, in brackets",
        "2024-02-17",
        "Pakistan's exports fell 3 percent to $9.7 billion in July-January (2023-24), compared"
        " with $10 billion in July-January (2022-23).",
        exports("PAK", "2023-07/2024-01", "USD 9.7 bn", -3),
        exports("PAK", "2022-07/2023-01", "USD 10 bn"),
    ),
    case(
        "a fiscal year that ends next month",
        "2017-05-08",
        "In the first 10 months of the current fiscal year ending next month Bangladesh's exports"
        " grew 4 percent to $29 billion.",
        exports("BGD", "2016-07/2017-04", "USD 29 bn", 4),
    ),
    case(
        "quarters of a fiscal year",
        "2020-04-26",
        "Pakistan's rice exports rose 7 percent in the first three quarters of the current"
        " financial year. In the first two quarters of the last financial year they were $900"
        " million.",
        exports("PAK", "2019-07/2020-03", None, 7, item="rice"),
        exports("PAK", "2018-07/2018-12", "USD 900 mn", item="rice"),
    ),
    case(
        "the past months are those of the year told of",
        "2025-02-20",
        "In the first seven months of the current fiscal year Nepal's exports were $1.2 billion. In"
        " the past seven months imports from India reached $5 billion.",
        exports("NPL", "2024-07-16/2025-02-15", "USD 1.2 bn"),
        imports("NPL", "2024-07-16/2025-02-15", "USD 5 bn", partner="IND"),
    ),
    case(
        "the halves of a month",
        "2020-11-05",
        "Vietnam's exports were $12 billion in the second half of October, after $11 billion in the"
        " first half of the month. In the first half of September imports were $9 billion.",
        exports("VNM", "2020-10-16/2020-10-31", "USD 12 bn"),
        exports("VNM", "2020-10-01/2020-10-15", "USD 11 bn"),
        imports("VNM", "2020-09-01/2020-09-15", "USD 9 bn"),
    ),
]
DAYS = [
    case(
        "the first days of the month told of",
        "2024-03-21",
        "Korea's exports in March will be out on April 1. In the first 20 days of the month exports"
        " rose 11 percent to $34 billion.",
        exports("KOR", "2024-03-01/2024-03-20", "USD 34 bn", 11),
    ),
    case(
        "the first days of this month",
        "2024-03-21",
        "Korea's exports in the first 20 days of this month rose 11 percent to $34 billion.",
        exports("KOR", "2024-03-01/2024-03-20", "USD 34 bn", 11),
    ),
]
MONTHLY = [
    case(
        "rates on the month are of the last month of a span",
        "2025-09-17",
        "In July-August Pakistan's exports were $5 billion. Cement exports rose 7 percent"
        " year-on-year and 8 percent month-on-month.",
        exports("PAK", "2025-07/2025-08", "USD 5 bn"),
        exports("PAK", "2025-08", None, 7, item="cement", basis="yoy"),
        exports("PAK", "2025-08", None, 8, item="cement", basis="mom"),
    ),
    case(
        "from a sum of the month before to that of this one",
        "2017-09-15",
        "Indonesia's coal exports in August rose 9.5 percent month-on-month from $2.1 billion to"
        " $2.3 billion.",
        exports("IDN", "2017-08", "USD 2.3 bn", 9.5, item="coal", basis="mom"),
        exports("IDN", "2017-07", "USD 2.1 bn", item="coal"),
    ),
]
COMPARED = [
    case(
        "what the time compared with had",
        "2023-10-16",
        "Peru's trade surplus from January to September reached $27 billion. That is 30 percent"
        " less than in January-September 2022, which amounted to $39 billion.",
        balance("PER", "2023-01/2023-09", "USD 27 bn", -30),
        balance("PER", "2022-01/2022-09", "USD 39 bn"),
    ),
    case(
        "what the same month had",
        "2023-10-16",
        "Peru's exports in September fell 5 percent from the same month last year, which stood at"
        " $20 billion.",
        exports("PER", "2023-09", None, -5),
        exports("PER", "2022-09", "USD 20 bn"),
    ),
    case(
        "this year against the same part of another",
        "2023-04-12",
        "From January to February, Philippine exports were down 15 percent to $10 billion this year"
        " from $12 billion in the same period last year.",
        exports("PHL", "2023-01/2023-02", "USD 10 bn", -15, basis="yoy"),
        exports("PHL", "2022-01/2022-02", "USD 12 bn"),
    ),
    case(
        "this year against the same month of another",
        "2023-04-12",
        "In February, Philippine imports dropped to $2.6 billion this year from $3.4 billion in the"
        " same month last year.",
        imports("PHL", "2023-02", "USD 2.6 bn"),
        imports("PHL", "2022-02", "USD 3.4 bn"),
    ),
]
SHARES = [
    case(
        "a bracket that says it is a share",
        "2022-12-19",
        "In November Malaysia's exports of mining goods (7.9% share) grew by 11% to RM8 billion."
        " Exports to Japan (6% share of total exports) rose 4%.",
        exports("MYS", "2022-11", "MYR 8 bn", 11, item="mining goods", share=7.9),
        exports("MYS", "2022-11", None, 4, partner="JPN", item="mining goods", share=6),
    ),
]


@pytest.mark.parametrize("example", params([*PARTS, *DAYS, *MONTHLY, *COMPARED, *SHARES]))
def test_parts_of_years(example: Case) -> None:
    example.check()
