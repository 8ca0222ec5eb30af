"""Surplus, deficit and gap: signs, sizes, partners, records and what they are compared with."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, by_case, case, exports, imports, params

MISSES = by_case({})

CASES = [
    case(
        "a deficit is negative",
        "2011-06-09",
        "The US trade deficit narrowed to $43.7 billion in April 2011.",
        balance("USA", "2011-04", "USD -43.7 bn"),
    ),
    case(
        "a surplus is positive",
        "2016-08-09",
        "Germany's trade surplus rose to 24.9 billion euros in June 2016.",
        balance("DEU", "2016-06", "EUR 24.9 bn"),
    ),
    case(
        "a trade gap is a deficit",
        "2013-07-03",
        "Kenya's trade gap widened to 88 billion shillings in May 2013.",
        balance("KEN", "2013-05", "KES -88 bn"),
    ),
    case(
        "in the red",
        "2022-07-01",
        "South Korea's trade balance was $2.47 billion in the red in June.",
        balance("KOR", "2022-06", "USD -2.47 bn"),
    ),
    case(
        "in the black",
        "2023-07-01",
        "South Korea's trade balance was $1.13 billion in the black in June.",
        balance("KOR", "2023-06", "USD 1.13 bn"),
    ),
    case(
        "a trade balance with its sign",
        "2014-03-18",
        "Cyprus's trade balance came to -245 million euros in January 2014.",
        balance("CYP", "2014-01", "EUR -245 mn"),
    ),
    case(
        "the deficit narrowed by percent",
        "2015-05-14",
        "India's trade deficit narrowed 10 percent to $10.99 billion in April 2015.",
        balance("IND", "2015-04", "USD -10.99 bn", -10),
    ),
    case(
        "the deficit widened by percent",
        "2012-02-20",
        "Bangladesh's trade deficit widened by 22 percent in 2011.",
        balance("BGD", "2011", None, 22),
    ),
    case(
        "the surplus shrank from a year earlier",
        "1987-02-20",
        "Norway's trade surplus shrank to 1.1 billion crowns in January from 3.9 billion a year "
        "earlier.",
        balance("NOR", "1987-01", "NOK 1.1 bn"),
        balance("NOR", "1986-01", "NOK 3.9 bn"),
    ),
    case(
        "a surplus against a deficit",
        "1987-04-15",
        "New Zealand had a trade surplus of 120 mln dlrs in February compared with a deficit of "
        "45 mln in January.",
        balance("NZL", "1987-02", "NZD 120 mn"),
        balance("NZL", "1987-01", "NZD -45 mn"),
    ),
    case(
        "swung to a deficit from a surplus",
        "2018-04-10",
        "Malta swung to a trade deficit of 92 million euros in February 2018 from a surplus of "
        "14 million euros a year earlier.",
        balance("MLT", "2018-02", "EUR -92 mn"),
        balance("MLT", "2017-02", "EUR 14 mn"),
    ),
    case(
        "with a partner",
        "2004-02-26",
        "Japan's surplus with the United States fell 6.2 percent to 520 billion yen in January "
        "2004.",
        balance("JPN", "2004-01", "JPY 520 bn", -6.2, partner="USA"),
    ),
    case(
        "leaving a deficit after both flows",
        "2012-07-25",
        "Vietnam's exports were $9.8 billion and imports $10.1 billion in June 2012, leaving a "
        "deficit of $300 million.",
        exports("VNM", "2012-06", "USD 9.8 bn"),
        imports("VNM", "2012-06", "USD 10.1 bn"),
        balance("VNM", "2012-06", "USD -300 mn"),
    ),
    case(
        "resulting in a surplus",
        "2021-09-09",
        "Hungarian exports totalled 9.1 billion euros in July 2021 and imports 8.6 billion, "
        "resulting in a trade surplus of 500 million euros.",
        exports("HUN", "2021-07", "EUR 9.1 bn"),
        imports("HUN", "2021-07", "EUR 8.6 bn"),
        balance("HUN", "2021-07", "EUR 500 mn"),
    ),
    case(
        "a services surplus",
        "2019-12-05",
        "Greece's surplus in services trade was 2.1 billion euros in September 2019.",
        balance("GRC", "2019-09", "EUR 2.1 bn", item="services"),
    ),
    case(
        "the goods deficit and the services surplus",
        "2019-03-06",
        "In January 2019 the US goods deficit was $73.3 billion and the services surplus "
        "$22.1 billion.",
        balance("USA", "2019-01", "USD -73.3 bn"),
        balance("USA", "2019-01", "USD 22.1 bn", item="services"),
    ),
    case(
        "invisibles are trade",
        "1987-03-26",
        "Britain had an invisibles surplus of 600 mln stg in February.",
        balance("GBR", "1987-02", "GBP 600 mn", item="invisibles"),
    ),
    case(
        "the largest deficit is highest",
        "2022-05-04",
        "The US trade deficit hit $109.8 billion in March 2022, the largest on record.",
        balance("USA", "2022-03", "USD -109.8 bn", record="highest"),
    ),
    case(
        "the smallest deficit since a month",
        "2020-02-05",
        "France's trade deficit shrank to 4.1 billion euros in December, the smallest since "
        "June 2018.",
        balance("FRA", "2019-12", "EUR -4.1 bn", record="lowest", since="2018-06"),
    ),
    case(
        "the deficit widened by an amount",
        "2017-02-09",
        "Turkey's trade deficit widened by $1.2 billion to $5.6 billion in December 2016.",
        balance("TUR", "2016-12", "USD -5.6 bn", change="USD 1.2 bn"),
    ),
    case(
        "expected deficit beside the actual",
        "2014-04-03",
        "Canada's trade surplus was C$290 million in February 2014, against the C$100 million "
        "deficit that analysts had forecast.",
        balance("CAN", "2014-02", "CAD 290 mn"),
        balance("CAN", "2014-02", "CAD -100 mn", status="forecast"),
    ),
    case(
        "a shortfall in trade",
        "2013-01-16",
        "Serbia's trade shortfall fell to 510 million euros in November 2012.",
        balance("SRB", "2012-11", "EUR -510 mn"),
    ),
    case(
        "net exports of nothing but words are silent",
        "2013-01-16",
        "Net exports added 0.4 percentage points to Poland's growth in the third quarter of 2012.",
    ),
    case(
        "current account beside trade",
        "2009-05-12",
        "Israel's current account surplus was $1.9 billion in the first quarter of 2009, while the "
        "trade deficit was $1.2 billion.",
        balance("ISR", "2009-Q1", "USD -1.2 bn"),
    ),
    case(
        "a cumulated deficit",
        "2015-12-16",
        "For the first eleven months of 2015, Egypt's trade deficit came to $35.2 billion.",
        balance("EGY", "2015-01/2015-11", "USD -35.2 bn"),
    ),
    case(
        "a deficit that turned to surplus with no figure keeps one record",
        "2010-09-08",
        "Iceland's trade balance turned to a surplus of 9.3 billion kronur in August 2010.",
        balance("ISL", "2010-08", "ISK 9.3 bn"),
    ),
    case(
        "the deficit more than doubled",
        "2018-10-10",
        "The Philippines' trade deficit more than doubled to $3.5 billion in August 2018.",
        balance("PHL", "2018-08", "USD -3.5 bn", 100),
    ),
    case(
        "an oil trade deficit",
        "2014-11-27",
        "Indonesia's oil and gas trade deficit reached $1.1 billion in October 2014.",
        balance("IDN", "2014-10", "USD -1.1 bn", item="oil and gas"),
    ),
]


@pytest.mark.parametrize("example", params(CASES, MISSES))
def test_what_is_left_between_exports_and_imports(example: Case) -> None:
    example.check()


def test_an_imbalance_with_a_partner_is_one_of_trade() -> None:
    case(
        "imbalance",
        "1990-05-17",
        "The U.S. trade deficit widened to $8.5 billion in March. The imbalance with Japan, the "
        "largest with any nation, widened to $3.8 billion.",
        balance("USA", "1990-03", "USD -8.5 bn"),
        balance("USA", "1990-03", "USD -3.8 bn", partner="JPN"),
    ).check()


def test_a_balance_is_of_what_it_is_the_difference_of() -> None:
    text = (
        "The US trade deficit widened to $56.6 billion in January 2018. Exports of goods and "
        "services fell to $200.9 billion while imports were $257.5 billion. The goods deficit "
        "rose to $76.5 billion."
    )
    both = "goods and services"
    case(
        "a deficit that adds up",
        "2018-03-07",
        text,
        balance("USA", "2018-01", "USD -56.6 bn", item=both),
        exports("USA", "2018-01", "USD 200.9 bn", item=both),
        imports("USA", "2018-01", "USD 257.5 bn", item=both),
        balance("USA", "2018-01", "USD -76.5 bn"),
    ).check()
