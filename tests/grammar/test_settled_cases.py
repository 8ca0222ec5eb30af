"""The cases that the contract settles one by one."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, by_case, case, exports, imports, params

MISSES = by_case(
    {
        "a record without a figure is not read": [
            "a record alone that counts",
        ],
    }
)

CASES = [
    case(
        "a rounded title makes no second record",
        "2018-10-09",
        "Poland's exports amounted to 17.84 billion euros in August.",
        exports("POL", "2018-08", "EUR 17.84 bn"),
        title="Polish exports reach 17.8 billion euros",
    ),
    case(
        "a vague record is not dated",
        "2021-06-17",
        "Swiss exports rose 5.6 percent in May, the biggest gain in nearly four years.",
        exports("CHE", "2021-05", None, 5.6, record="fastest_rise", since=None),
    ),
    case(
        "a six-month low of a deficit",
        "2016-05-04",
        "Canada's trade deficit shrank to C$1.9 billion in March 2016, a six-month low.",
        balance("CAN", "2016-03", "CAD -1.9 bn", record="lowest", since="2015-09"),
    ),
    case(
        "a record alone that counts",
        "2016-11-01",
        "South Korea's car exports rose in October for the first time in six months.",
        exports("KOR", "2016-10", item="cars", record="first_rise"),
    ),
    case(
        "other than is part of the item",
        "1987-03-04",
        "Colombia's exports other than coffee rose 18 pct in 1986 to 2.1 billion dlrs.",
        exports("COL", "1986", "USD 2.1 bn", 18, item="other than coffee"),
    ),
    case(
        "excluding oil",
        "2013-06-05",
        "Azerbaijan's exports excluding oil rose 9 percent to $480 million in April 2013.",
        exports("AZE", "2013-04", "USD 480 mn", 9, item="excluding oil"),
    ),
    case(
        "flat with a base",
        "2013-06-05",
        "Dutch exports were flat in March 2013 compared with a year earlier.",
        exports("NLD", "2013-03", None, 0, basis="yoy"),
    ),
    case(
        "income is not trade",
        "2013-06-05",
        "Japan's primary income surplus was 1.6 trillion yen in April 2013, while its services "
        "account showed a deficit of 340 billion yen.",
        balance("JPN", "2013-04", "JPY -340 bn", item="services"),
    ),
    case(
        "both accounts in one figure",
        "2020-04-02",
        "The US goods and services deficit was $39.9 billion in February 2020.",
        balance("USA", "2020-02", "USD -39.9 bn", item="goods and services"),
    ),
    case(
        "a provisional figure beside the final one",
        "2012-07-04",
        "France's exports in April 2012 were 36.9 billion euros, against the 36.5 billion first "
        "reported.",
        exports("FRA", "2012-04", "EUR 36.9 bn"),
        exports("FRA", "2012-04", "EUR 36.5 bn"),
    ),
    case(
        "just short of",
        "2012-07-04",
        "Jordan's phosphate exports were just short of $700 million in 2011.",
        exports("JOR", "2011", "USD 700 mn", item="phosphates", qualifier="under"),
    ),
    case(
        "at least",
        "2012-07-04",
        "Ukraine exported at least 22 million tonnes of grain in 2011.",
        exports("UKR", "2011", quantity="22000000 tonne", item="grains", qualifier="over"),
    ),
    case(
        "close to",
        "2012-07-04",
        "Philippine exports were close to $4.9 billion in May 2012.",
        exports("PHL", "2012-05", "USD 4.9 bn", qualifier="about"),
    ),
    case(
        "topped a mark for the first time",
        "2019-01-03",
        "Vietnamese fruit exports topped $3.8 billion for the first time in 2018.",
        exports("VNM", "2018", "USD 3.8 bn", item="fruit", record="highest", qualifier="over"),
    ),
    case(
        "quantity beside the money of one cell",
        "2013-10-08",
        "Uganda exported 245,000 bags of coffee worth $28 million in September 2013.",
        exports(
            "UGA", "2013-09", "USD 28 mn", quantity="245000 bag", item="coffee", adjustment=None
        ),
    ),
    case(
        "orders beside exports",
        "2013-10-08",
        "Taiwan's exports fell 7 percent in September 2013, though export orders rose 2 percent.",
        exports("TWN", "2013-09", None, -7),
    ),
    case(
        "a misprint is kept",
        "2019-04-02",
        "Albania's exports reached 210 trillion euros in February 2019.",
        exports("ALB", "2019-02", "EUR 210 tn"),
    ),
    case(
        "minus signs of several kinds",
        "2019-04-02",
        "Latvian exports (−3.1%) and imports (–4.4%) both fell in January 2019.",
        exports("LVA", "2019-01", None, -3.1),
        imports("LVA", "2019-01", None, -4.4),
    ),
    case(
        "a dash inside the sentence is no minus",
        "2019-04-02",
        "Latvian imports rose – 4.4 percent in January 2019 – on higher fuel bills.",
        imports("LVA", "2019-01", None, 4.4),
    ),
]


@pytest.mark.parametrize("example", params(CASES, MISSES))
def test_a_settled_case(example: Case) -> None:
    example.check()
