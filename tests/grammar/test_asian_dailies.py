"""Trade as the agencies and dailies of Asia report it: offices, fiscal months, signs of rates."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

OFFICES = [
    case(
        "an office whose name two countries have is that of the country named first",
        "2014-09-05",
        "Malaysia's total trade rose by 4.1 per cent to RM120 billion in July, the Ministry of"
        " International Trade and Industry (MITI) said today.\n\n"
        "MITI said exports of rubber gloves fell by two per cent to RM1.1 billion.\n\n"
        "Higher trade was recorded with Thailand, India, Japan and Turkey.\n\n"
        "Imports grew 3.4 per cent to RM57 billion.",
        trade("MYS", "2014-07", "MYR 120 bn", 4.1),
        exports("MYS", "2014-07", "MYR 1.1 bn", -2, item="rubber gloves"),
        imports("MYS", "2014-07", "MYR 57 bn", 3.4),
    ),
    case(
        "the ministry of that name in Tokyo",
        "1988-09-05",
        "Japanese exports of machine tools rose 12 percent to 40 billion yen in July, MITI said.",
        exports("JPN", "1988-07", "JPY 40 bn", 12, item="machine tools"),
    ),
    case(
        "the commerce department in New Delhi",
        "2019-06-17",
        "The Commerce Department put India's tea exports at $70 million in May, a rise of 6 per"
        " cent.",
        exports("IND", "2019-05", "USD 70 mn", 6, item="tea"),
    ),
    case(
        "a heading inside the article may name a partner",
        "2014-06-10",
        "Exports shrank 2.4 percent to US$25 billion last month, the ministry said yesterday.\n"
        "US ORDERS WEAK\n"
        "CHINA EXPORTS\n"
        "Exports to China, Taiwan's largest market, dropped 5.5 percent to US$9 billion.",
        exports("TWN", "2014-05", "USD 25 bn", -2.4),
        exports("TWN", "2014-05", "USD 9 bn", -5.5, partner="CHN"),
    ),
]
FISCAL = [
    case(
        "a month of a fiscal year",
        "2022-08-04",
        "Bangladesh's leather exports rose by 7.5 percent in July of FY23 to $98 million, from $91"
        " million in July FY22.",
        exports("BGD", "2022-07", "USD 98 mn", 7.5, item="leather"),
        exports("BGD", "2021-07", "USD 91 mn", item="leather"),
    ),
    case(
        "a month of a split year lies in its second half",
        "2023-04-14",
        "India's tea exports in March 2022-23 fell 5 per cent to $61 million.",
        exports("IND", "2023-03", "USD 61 mn", -5, item="tea"),
    ),
    case(
        "a month of the current fiscal year",
        "2021-10-05",
        "Pakistan's rice exports in August of the current fiscal year rose 4 per cent.",
        exports("PAK", "2021-08", None, 4, item="rice"),
    ),
    case(
        "half of the current split year",
        "2020-01-06",
        "In the first half of the current 2019/20 year Bangladesh's jute exports reached $510"
        " million.",
        exports("BGD", "2019-07/2019-12", "USD 510 mn", item="jute"),
    ),
    case(
        "the month with which a half of a fiscal year ended",
        "2007-10-25",
        "In the first half of this fiscal year ended September, Japan's trade surplus swelled 12"
        " percent to 5.1 trillion yen.",
        balance("JPN", "2007-04/2007-09", "JPY 5.1 tn", 12),
    ),
    case(
        "the month with which a named fiscal year ended",
        "2005-04-21",
        "Japan's trade surplus was 11 trillion yen for fiscal 2004 through March 31, against 10"
        " trillion yen the previous year.",
        balance("JPN", "2004-04/2005-03", "JPY 11 tn"),
        balance("JPN", "2003-04/2004-03", "JPY 10 tn"),
    ),
    case(
        "how far back the data go",
        "2005-04-21",
        "Exports of Japan grew 10 percent in March, the sharpest rise since officials started"
        " collecting such figures in fiscal 1985.",
        exports("JPN", "2005-03", None, 10, record="fastest_rise", since="1985-04/1986-03"),
    ),
]
SIGNS = [
    case(
        "a decline that deepened",
        "2015-08-08",
        "The decline in Thailand's exports deepened to 7.9 percent in June from 5 percent in May.",
        exports("THA", "2015-06", None, -7.9),
        exports("THA", "2015-05", None, -5),
    ),
    case(
        "a drop that widened",
        "2015-08-08",
        "The drop in imports of Indonesia widened to 17 percent in June.",
        imports("IDN", "2015-06", None, -17),
    ),
    case(
        "a rise that slowed",
        "2015-08-08",
        "The rise in Vietnam's exports slowed to 9 percent in June.",
        exports("VNM", "2015-06", None, 9),
    ),
    case(
        "negative growth behind its rate",
        "2020-08-08",
        "Exports to Chile, the second largest market for Nepal, saw 1.7% year-over-year negative"
        " growth in June. Imports recorded 3.5 percent negative growth.",
        exports("NPL", "2020-06", None, -1.7, partner="CHL"),
        imports("NPL", "2020-06", None, -3.5, partner="CHL"),
    ),
    case(
        "an average price that fell",
        "2014-12-08",
        "Sri Lanka's rubber exports dropped 8 percent in October as average rubber prices fell 21"
        " percent to $1.7 a kilogram.",
        exports("LKA", "2014-10", None, -8, item="rubber"),
    ),
]


@pytest.mark.parametrize("example", params([*OFFICES, *FISCAL, *SIGNS]))
def test_asian_dailies(example: Case) -> None:
    example.check()
