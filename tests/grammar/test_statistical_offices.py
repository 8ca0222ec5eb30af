"""Wordings of statistical offices: values dispatched and received, boxes, distances in brackets."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports

PRINTED = "2019-11-12"
OUTSIDE = "EU countries not belonging to the euro area"

CASES = [
    case(
        "goods dispatched and received",
        PRINTED,
        "In September Austria dispatched goods to the value of EUR 9.1 billion to the Member "
        "States of the European Union, while it received goods to the value of EUR 8.2 "
        "billion from those countries. Goods to the value of EUR 6.4 billion (+2.5%) were "
        "dispatched to the euro area countries, while the value of the goods received from "
        "those countries was EUR 6.3 billion (-1.5%). Goods worth EUR 2.7 billion were "
        "dispatched to EU countries not belonging to the euro area, while the value of the "
        "goods which arrived from those countries was EUR 1.9 billion.",
        exports("AUT", "2019-09", "EUR 9.1 bn", partner="EU"),
        imports("AUT", "2019-09", "EUR 8.2 bn", partner="EU"),
        exports("AUT", "2019-09", "EUR 6.4 bn", growth=2.5, partner="EUROZONE"),
        imports("AUT", "2019-09", "EUR 6.3 bn", growth=-1.5, partner="EUROZONE"),
        exports("AUT", "2019-09", "EUR 2.7 bn", partner=OUTSIDE),
        imports("AUT", "2019-09", "EUR 1.9 bn", partner=OUTSIDE),
    ),
    case(
        "received behind and",
        PRINTED,
        "In September Austria shipped goods worth EUR 5.2 billion to Germany and received goods "
        "worth EUR 4.8 billion from that country.",
        exports("AUT", "2019-09", "EUR 5.2 bn", partner="DEU"),
        imports("AUT", "2019-09", "EUR 4.8 bn", partner="DEU"),
    ),
    case(
        "it imported",
        PRINTED,
        "In September Austria exported goods worth EUR 1.2 billion to Italy, while it imported "
        "goods worth EUR 0.8 billion from Spain.",
        exports("AUT", "2019-09", "EUR 1.2 bn", partner="ITA"),
        imports("AUT", "2019-09", "EUR 0.8 bn", partner="ESP"),
    ),
    case(
        "exports to and imports from",
        PRINTED,
        "In September Danish exports to and imports from Norway rose by 5.1% and 2.2%, "
        "respectively, on September 2018.",
        exports("DNK", "2019-09", growth=5.1, partner="NOR"),
        imports("DNK", "2019-09", growth=2.2, partner="NOR"),
    ),
    case(
        "lower, said once, behind an adverb",
        PRINTED,
        "In September Danish exports were thus 1.0% and imports 2.4% lower than a year earlier.",
        exports("DNK", "2019-09", growth=-1),
        imports("DNK", "2019-09", growth=-2.4),
    ),
    case(
        "higher at",
        PRINTED,
        "In September Danish exports of pork were DKK 0.3 billion higher at DKK 2.9 billion, and "
        "exports of milk were DKK 0.1 billion higher on the month.",
        exports("DNK", "2019-09", "DKK 2.9 bn", item="pork", change="DKK 0.3 bn"),
        exports("DNK", "2019-09", item="milk", change="DKK 0.1 bn"),
    ),
    case(
        "the change in brackets behind its rate",
        PRINTED,
        "In September Fiji's imports rose 4.4 percent ($57 million) to $1.36 billion. Exports were "
        "down 2.4 percent ($28 million), at $1.14 billion, and those of sugar fell 9 percent ($5 "
        "million).",
        imports("FJI", "2019-09", "FJD 1.36 bn", growth=4.4, change="FJD 57 mn"),
        exports("FJI", "2019-09", "FJD 1.14 bn", growth=-2.4, change="FJD -28 mn"),
        exports("FJI", "2019-09", item="sugar", growth=-9, change="FJD -5 mn"),
    ),
    case(
        "a year is no quantity",
        PRINTED,
        "Kenya's coffee exports rose from 2,051.8 tonnes in December 2018 to 2,961.9 tonnes in "
        "January 2019.",
        exports("KEN", "2018-12", item="coffee", quantity="2051.8 tonne"),
        exports("KEN", "2019-01", item="coffee", quantity="2961.9 tonne"),
    ),
    case(
        "a box above the text",
        PRINTED,
        "Exports in September 2019 (provisional)\nEUR 12.6 billion\n"
        "+1.2% on the previous month (calendar and seasonally adjusted)\n"
        "+6.1% on the same month a year earlier\nImports in September 2019 (provisional)\n"
        "EUR 10.5 billion\n+3.5% on the previous month (calendar and seasonally adjusted)\n"
        "+5.4% on the same month a year earlier",
        exports("AUT", "2019-09", "EUR 12.6 bn", growth=6.1),
        exports("AUT", "2019-09", growth=1.2, basis="mom"),
        imports("AUT", "2019-09", "EUR 10.5 bn", growth=5.4),
        imports("AUT", "2019-09", growth=3.5, basis="mom"),
        title="Austrian foreign trade in September 2019",
    ),
    case(
        "balances",
        PRINTED,
        "Austria's current account was in surplus in September, with balances of trade in goods "
        "(+1.6 billion euros) and services (-0.9 billion euros).",
        balance("AUT", "2019-09", "EUR 1.6 bn"),
        balance("AUT", "2019-09", "EUR -0.9 bn", item="services"),
    ),
    case(
        "flows that make up the balance of services",
        PRINTED,
        "Latvia's surplus on services was EUR 0.6 billion in September. Exports rose to EUR 1.5 "
        "billion and imports came to EUR 0.9 billion.",
        balance("LVA", "2019-09", "EUR 0.6 bn", item="services"),
        exports("LVA", "2019-09", "EUR 1.5 bn", item="services"),
        imports("LVA", "2019-09", "EUR 0.9 bn", item="services"),
    ),
    case(
        "flows that make up another balance",
        PRINTED,
        "Latvia's surplus on services was EUR 0.6 billion in September. Exports rose to EUR 1.5 "
        "billion and imports came to EUR 1.7 billion.",
        balance("LVA", "2019-09", "EUR 0.6 bn", item="services"),
        exports("LVA", "2019-09", "EUR 1.5 bn"),
        imports("LVA", "2019-09", "EUR 1.7 bn"),
    ),
    case(
        "months with a base of their own",
        PRINTED,
        "Malta's exports rose 4.2% in September from a year earlier. In the three months to "
        "September they were down 1.2% on the previous three months. Exports to Italy "
        "fell 0.8%, while imports from France grew 2.1%.",
        exports("MLT", "2019-09", growth=4.2, basis="yoy"),
        exports("MLT", "2019-07/2019-09", growth=-1.2, basis="other"),
        exports("MLT", "2019-07/2019-09", growth=-0.8, partner="ITA", basis="other"),
        imports("MLT", "2019-07/2019-09", growth=2.1, partner="FRA", basis="other"),
    ),
    case(
        "a trade balance surplus, attributable to its flows",
        PRINTED,
        "The R3.90 billion preliminary trade balance surplus of South Africa for September 2019 is "
        "attributable to exports of R110.50 billion and imports of R106.60 billion.",
        balance("ZAF", "2019-09", "ZAR 3.9 bn"),
        exports("ZAF", "2019-09", "ZAR 110.5 bn"),
        imports("ZAF", "2019-09", "ZAR 106.6 bn"),
    ),
    case(
        "the sum of the base behind its time",
        PRINTED,
        "In September Kenya's exports of KSh 110.50 billion were 6.0% more than the exports "
        "recorded in September 2018 of KSh 104.20 billion.",
        exports("KEN", "2019-09", "KES 110.5 bn", growth=6),
        exports("KEN", "2018-09", "KES 104.2 bn"),
    ),
    case(
        "an annualised move before",
        PRINTED,
        "Israel's exports were up 5.6 percent annualized in July-September, following a 10.1 "
        "percent annualized increase in April-June.",
        exports("ISR", "2019-07/2019-09", growth=5.6),
        exports("ISR", "2019-04/2019-06", growth=10.1),
    ),
    case(
        "rates before their goods",
        PRINTED,
        "By type of good, annual increases of 5.2% were observed in Peru's September imports of "
        "consumer goods, 8.1% in intermediate goods and 12.7% in capital goods.",
        imports("PER", "2019-09", growth=5.2, item="consumer goods"),
        imports("PER", "2019-09", growth=8.1, item="intermediate goods"),
        imports("PER", "2019-09", growth=12.7, item="capital goods"),
    ),
    case(
        "what a deficit is beside imports",
        PRINTED,
        "In September Hong Kong recorded a visible trade deficit of HK$31.6 billion, equivalent to "
        "8.1% of the value of goods imports.",
        balance("HKG", "2019-09", "HKD -31.6 bn"),
    ),
    case(
        "more than the flow of another month",
        PRINTED,
        "Serbia's September exports were $0.2 billion more than August exports of $1.5 billion. "
        "Imports were $2.3 billion, up from August imports of $2.2 billion.",
        exports("SRB", "2019-09", change="USD 0.2 bn"),
        exports("SRB", "2019-08", "USD 1.5 bn"),
        imports("SRB", "2019-09", "USD 2.3 bn"),
        imports("SRB", "2019-08", "USD 2.2 bn"),
    ),
    case(
        "shares at and with",
        PRINTED,
        "Peru's imports rose 3% in September. Electronic products accounted for the largest share "
        "of imports at 25.2% or $0.9 billion, followed by fuels at 12.3% ($0.4 billion). China was "
        "the biggest source of imports with a 19.0% share.",
        imports("PER", "2019-09", growth=3),
        imports("PER", "2019-09", "USD 0.9 bn", item="electronic products", share=25.2),
        imports("PER", "2019-09", "USD 0.4 bn", item="fuels", share=12.3),
        imports("PER", "2019-09", partner="CHN", share=19),
    ),
    case(
        "the balance of a group with all others",
        PRINTED,
        "The euro area had a 2.8 bn euro surplus in September. The extra-EU trade balance was a "
        "9.2 bn euro deficit.",
        balance("EUROZONE", "2019-09", "EUR 2.8 bn"),
        balance("EU", "2019-09", "EUR -9.2 bn"),
        title="Euro area external trade surplus 2.8 bn euro",
    ),
    case(
        "a sign between the currency and its sum",
        PRINTED,
        "Poland's trade balance with Chile was PLN –2.9 bn in September.",
        balance("POL", "2019-09", "PLN -2.9 bn", partner="CHL"),
    ),
    case(
        "no country but a market",
        PRINTED,
        "Export receipts for September 2019 amounted to $2.8 billion. Exports to Japan were valued "
        "at $0.4 billion. The United States of America (USA) was the second-largest market with "
        "$0.3 billion.",
        exports(None, "2019-09", "USD 2.8 bn"),
        exports(None, "2019-09", "USD 0.4 bn", partner="JPN"),
        exports(None, "2019-09", "USD 0.3 bn", partner="USA"),
    ),
    case(
        "as Manila's papers call their country",
        PRINTED,
        "RP exports amounted to $2.8 billion in September, and the RP's imports to $3.1 billion.",
        exports("PHL", "2019-09", "USD 2.8 bn"),
        imports("PHL", "2019-09", "USD 3.1 bn"),
    ),
    case(
        "over twelve months",
        PRINTED,
        "Chile's exports totaled US$6,890 million in September, an increase of 6.2% over twelve "
        "months. Imports fell 3.3% in 12 months.",
        exports("CHL", "2019-09", "USD 6890 mn", growth=6.2, basis="yoy"),
        imports("CHL", "2019-09", growth=-3.3, basis="yoy"),
    ),
    case(
        "total trade beside the non-oil trade of the title",
        PRINTED,
        "Qatar's non-oil exports decreased by 4.5% in September. Total exports contracted by 23.8% "
        "and total imports by 26.1%.",
        exports("QAT", "2019-09", item="non-oil", growth=-4.5),
        exports("QAT", "2019-09", growth=-23.8),
        imports("QAT", "2019-09", growth=-26.1),
        title="Non-oil exports of Qatar decrease in September",
    ),
]


@pytest.mark.parametrize("told", CASES, ids=lambda told: told.name)
def test_statistical_offices(told: Case) -> None:
    told.check()
