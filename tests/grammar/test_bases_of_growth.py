"""What growth is measured against, said once, said behind, or told of before."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, imports, params

CASES = [
    case(
        "a monthly drop",
        "2018-02-28",
        "Mexico's exports showed a monthly drop of 1.9 percent in January.",
        exports("MEX", "2018-01", None, -1.9, basis="mom"),
    ),
    case(
        "an annual increase",
        "2018-02-28",
        "Canada's imports posted an annual increase of 11.6 percent in January.",
        imports("CAN", "2018-01", None, 11.6, basis="yoy"),
    ),
    case(
        "a quarter named by its last month",
        "2006-02-01",
        "In the December 2005 quarter New Zealand's exports were 3.2 percent higher than in the "
        "September 2005 quarter.",
        exports("NZL", "2005-Q4", None, 3.2, basis="qoq"),
    ),
    case(
        "two rates, each with its own base behind it",
        "2021-07-14",
        "Japan's exports of tea in June were 6.1 percent more than a year earlier but 8.8 percent "
        "less than in May.",
        exports("JPN", "2021-06", None, 6.1, item="tea", basis="yoy"),
        exports("JPN", "2021-06", None, -8.8, item="tea", basis="mom"),
    ),
    case(
        "one base behind two rates",
        "2025-02-07",
        "In December 2024 German exports rose 2.9 percent and imports 2.1 percent compared to "
        "November 2024.",
        exports("DEU", "2024-12", None, 2.9, basis="mom"),
        imports("DEU", "2024-12", None, 2.1, basis="mom"),
    ),
    case(
        "the previous fiscal year",
        "2010-06-28",
        "India's exports in fiscal 2009-10 were up 5 percent over the previous fiscal.",
        exports("IND", "2009-04/2010-03", None, 5, basis="yoy"),
    ),
    case(
        "a remark on the month ends with its paragraph",
        "2023-10-19",
        "Malaysia's exports fell 13.7 percent year on year in September. They rose 8 percent from "
        "August.\n\nShipments to China fell 10 percent.",
        exports("MYS", "2023-09", None, -13.7, basis="yoy"),
        exports("MYS", "2023-09", None, 8, basis="mom"),
        exports("MYS", "2023-09", None, -10, basis="yoy", partner="CHN"),
    ),
]


@pytest.mark.parametrize("example", params(CASES))
def test_the_base_of_growth(example: Case) -> None:
    example.check()
