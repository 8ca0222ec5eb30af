"""Headlines on their own, as ticker and feed give them: no article, little grammar."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, by_case, case, exports, imports, params, trade

MISSES = by_case(
    {
        "`hits record` in a headline loses its record": [
            "China's 2018 trade surplus with US hits record $323.3 bln",
        ],
        "the headline verb `top` is no hedge": [
            "Vietnam's seafood exports top $9bn in 2023",
        ],
        "`exports, imports ... N and M` is not shared out": [
            "German exports, imports hit new highs: 103.4 bln and 78.6 bln euros in July",
        ],
        "`trln` is not read, nor `record` before the amount of a balance": [
            "Japan logs record 2.79 trln yen trade deficit in January",
        ],
    }
)

CASES = [
    case(text, published, text, *facts)
    for published, text, *facts in (
        (
            "2023-08-01",
            "S. Korea's exports tumble 16.5% in July, trade surplus at $1.63 bln",
            exports("KOR", "2023-07", None, -16.5),
            balance("KOR", "2023-07", "USD 1.63 bn"),
        ),
        (
            "2023-08-21",
            "Exports fall 16.5 pct during first 20 days of August",
            exports(None, "2023-08-01/2023-08-20", None, -16.5),
        ),
        (
            "2022-07-13",
            "China June exports up 17.9% y/y, imports up 1%",
            exports("CHN", "2022-06", None, 17.9, basis="yoy"),
            imports("CHN", "2022-06", None, 1, basis="yoy"),
        ),
        (
            "2019-01-14",
            "China's 2018 trade surplus with US hits record $323.3 bln",
            balance("CHN", "2018", "USD 323.3 bn", partner="USA", record="highest"),
        ),
        (
            "1987-03-13",
            "U.K. VISIBLE TRADE DEFICIT 224 MLN STG IN FEBRUARY",
            balance("GBR", "1987-02", "GBP -224 mn"),
        ),
        (
            "1987-06-19",
            "CANADA EXPORTS RISE 2.3 PCT IN APRIL, IMPORTS FALL 1.1 PCT",
            exports("CAN", "1987-04", None, 2.3),
            imports("CAN", "1987-04", None, -1.1),
        ),
        (
            "1987-10-06",
            "SWISS TRADE DEFICIT 310 MLN FRANCS IN SEPTEMBER",
            balance("CHE", "1987-09", "CHF -310 mn"),
        ),
        (
            "2021-04-15",
            "India's exports surge 60% to $34 bn in March; trade deficit at $14 bn",
            exports("IND", "2021-03", "USD 34 bn", 60),
            balance("IND", "2021-03", "USD -14 bn"),
        ),
        (
            "2018-10-05",
            "US trade gap widens to $53.2bn in August",
            balance("USA", "2018-08", "USD -53.2 bn"),
        ),
        (
            "2024-01-04",
            "Vietnam's seafood exports top $9bn in 2023",
            exports("VNM", "2023", "USD 9 bn", item="seafood", qualifier="over"),
        ),
        (
            "2017-05-18",
            "Swiss watch exports drop 5.7 pct in April",
            exports("CHE", "2017-04", None, -5.7, item="watches"),
        ),
        (
            "2020-12-15",
            "Cambodia-China trade up 9% to $7.9 billion in 11 months",
            trade("KHM", "2020-01/2020-11", "USD 7.9 bn", 9, partner="CHN"),
        ),
        (
            "2015-09-08",
            "German exports, imports hit new highs: 103.4 bln and 78.6 bln euros in July",
            exports("DEU", "2015-07", "EUR 103.4 bn", record="highest"),
            imports("DEU", "2015-07", "EUR 78.6 bn", record="highest"),
        ),
        (
            "2019-09-04",
            "Australia's exports to China jump 30pc in July",
            exports("AUS", "2019-07", None, 30, partner="CHN"),
        ),
        (
            "2016-03-02",
            "Brazil posts $3 bln trade surplus in February",
            balance("BRA", "2016-02", "USD 3 bn"),
        ),
        (
            "2023-02-14",
            "Pakistan's textile exports down 15% in January",
            exports("PAK", "2023-01", None, -15, item="textiles"),
        ),
        (
            "2014-02-20",
            "Japan logs record 2.79 trln yen trade deficit in January",
            balance("JPN", "2014-01", "JPY -2.79 tn", record="highest"),
        ),
        (
            "2012-05-16",
            "Kenya: Tea exports earn Sh10 billion in April",
            exports("KEN", "2012-04", "KES 10 bn", item="tea"),
        ),
        (
            "2022-02-02",
            "Korea's imports of vaccines from US reach $1.1 billion in 2021",
            imports("KOR", "2021", "USD 1.1 bn", item="vaccines", partner="USA"),
        ),
        (
            "2019-11-20",
            "Thai exports shrink for third straight month, down 4.5% in October",
            exports("THA", "2019-10", None, -4.5, streak="3 month fall"),
        ),
        (
            "2023-05-12",
            "Azerbaijan boosts gas exports to Europe by 11% in Jan-Apr",
            exports("AZE", "2023-01/2023-04", None, 11, item="gas", partner="EUROPE"),
        ),
        (
            "2023-05-12",
            "India slashes palm oil imports by 30% in April",
            imports("IND", "2023-04", None, -30, item="palm oil"),
        ),
        (
            "2023-02-14",
            "Exports of Chilean cherries surpass $2 billion in 2022",
            exports("CHL", "2022", "USD 2 bn", item="cherries"),
        ),
        (
            "2023-05-16",
            "Indonesia books $3.94bn trade surplus in April, 36th in a row",
            balance("IDN", "2023-04", "USD 3.94 bn", streak="36 month surplus"),
        ),
        ("2023-05-12", "Fiat exported 14,827 vans in April, worth $300 million"),
        ("2023-02-14", "Exports: what next for the 3 million farmers of Ghana?"),
        ("2023-02-14", "Tokyo stocks up 2% as trade deal with US nears"),
        ("2023-02-14", "Oil up 1% on fall in Russian exports"),
        ("2023-02-14", "10 things to know about US-China trade"),
    )
]


@pytest.mark.parametrize("example", params(CASES, MISSES))
def test_a_headline_on_its_own(example: Case) -> None:
    example.check()
