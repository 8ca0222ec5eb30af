"""How dailies and offices of Africa, the Middle East and Oceania tell of trade."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

CASES = [
    case(
        "a surplus that is better than the deficit before",
        "2018-05-31",
        "The year-to-date trade surplus of P310 million is an improvement on the P95 million "
        "deficit of the same period in 2017, Botswana's statistics office said. In April "
        "Botswana's exports rose 4% to P5.1 billion.",
        balance("BWA", "2018-01/2018-04", "BWP 310 mn"),
        balance("BWA", "2017-01/2017-04", "BWP -95 mn"),
        exports("BWA", "2018-04", "BWP 5.1 bn", 4),
    ),
    case(
        "a rise in prices is none of trade",
        "2021-06-20",
        "Namibia's exports dropped 4% to $410 million in April because of a 17% slump in average "
        "diamond prices in the month.",
        exports("NAM", "2021-04", "USD 410 mn", -4),
    ),
    case(
        "a fall in output of a good is none of trade",
        "2021-06-20",
        "Gabon's exports fell 6% to $520 million in May on a 12% drop in manganese output.",
        exports("GAB", "2021-05", "USD 520 mn", -6),
    ),
    case(
        "a rise in a good that is sold is of trade",
        "2021-06-20",
        "Gabon's exports rose 6% to $520 million in May, with a 12% rise in manganese.",
        exports("GAB", "2021-05", "USD 520 mn", 6),
        exports("GAB", "2021-05", None, 12, item="manganese"),
    ),
    case(
        "prices in a list of causes",
        "2019-03-02",
        "Senegal's imports rose 5% in 2018 because of higher prices of raw cotton (+11.2%).",
        imports("SEN", "2018", None, 5),
    ),
    case(
        "a cause is no forecast",
        "2019-03-02",
        "Senegal's trade deficit widened by 6% in 2018. The increase in imports is due to a rising "
        "fuel bill (+18%).",
        balance("SEN", "2018", None, 6),
        imports("SEN", "2018", None, 18, item="fuels"),
    ),
    case(
        "what is due to rise is foreseen",
        "2019-03-02",
        "Senegal's exports are due to rise 8% in 2019.",
        exports("SEN", "2019", None, 8, status="forecast"),
    ),
    case(
        "goods with an exclusion between commas",
        "2011-08-18",
        "Imports of goods, excluding aircraft, totalled $2.4 billion in the first half of 2011, "
        "Cyprus's statistics office said. Exports of goods, excluding ships, rose by 7% in the "
        "second quarter.",
        imports("CYP", "2011-H1", "USD 2.4 bn", item="excluding aircraft"),
        exports("CYP", "2011-Q2", None, 7, item="excluding ships"),
    ),
    case(
        "goods traded between two",
        "2018-07-12",
        "The value of goods traded between Zambia and Malawi amounted to $214 million in 2017, an "
        "11.5 percent growth over $192 million the year before, their exporters said.",
        trade("ZMB", "2017", "USD 214 mn", 11.5, partner="MWI", basis="yoy"),
        trade("ZMB", "2016", "USD 192 mn", partner="MWI"),
    ),
    case(
        "goods traded between the two countries",
        "2018-07-12",
        "Trade between Zambia and Malawi rose 4% in 2017, Zambia's ministry said. The "
        "goods traded between the two countries were worth $214 million in 2017.",
        trade("ZMB", "2017", "USD 214 mn", 4, partner="MWI"),
    ),
    case(
        "one move in two measures",
        "2020-08-06",
        "Tonga's exports fell 7% to $1.9 million in June but that was partly offset by a 4% or "
        "$900,000 fall in imports.",
        exports("TON", "2020-06", "USD 1.9 mn", -7),
        imports("TON", "2020-06", None, -4, change="USD -900 k"),
    ),
    case(
        "changes with their rates, respectively",
        "2018-02-20",
        "Vanuatu's imports and exports decreased by $5.2 million (12.5 per cent) and $1.3 million "
        "(3.4 per cent), respectively, in December 2017.",
        imports("VUT", "2017-12", None, -12.5, change="USD -5.2 mn"),
        exports("VUT", "2017-12", None, -3.4, change="USD -1.3 mn"),
    ),
    case(
        "rates over two bases in turn",
        "2020-12-10",
        "Gambia's exports stood at D610 million in the third quarter of 2020, an increase of 11.2 "
        "per cent and 23.9 per cent over the preceding and corresponding quarters, respectively.",
        exports("GMB", "2020-Q3", "GMD 610 mn", 11.2, basis="qoq"),
        exports("GMB", "2020-Q3", None, 23.9, basis="yoy"),
    ),
    case(
        "rates over two bases in turn, the year ago first",
        "2020-12-10",
        "Gambia's exports stood at D610 million in the third quarter of 2020, up 23.9% and 11.2% "
        "respectively on the corresponding and preceding quarters.",
        exports("GMB", "2020-Q3", "GMD 610 mn", 23.9, basis="yoy"),
        exports("GMB", "2020-Q3", None, 11.2, basis="qoq"),
    ),
    case(
        "a time compared with and its sum behind a dash",
        "2020-12-10",
        "Gambia's exports - D610 million, rose by 11.2 percent in the third quarter of 2020 when "
        "compared to the second quarter of 2020 - D549 million.",
        exports("GMB", "2020-Q3", "GMD 610 mn", 11.2, basis="qoq"),
        exports("GMB", "2020-Q2", "GMD 549 mn"),
    ),
    case(
        "when compared to a time",
        "2020-12-10",
        "Gambia's exports rose by 11.2 percent in October 2020 when compared with September 2020. "
        "Imports fell 3 percent when compared to the D900 million of September.",
        exports("GMB", "2020-10", None, 11.2, basis="mom"),
        imports("GMB", "2020-10", None, -3, basis="mom"),
        imports("GMB", "2020-09", "GMD 900 mn"),
    ),
    case(
        "how much at least earnings fell",
        "2022-03-03",
        "Burundi's coffee export earnings fell at least $6 million in January 2022.",
        exports("BDI", "2022-01", None, item="coffee", change="USD -6 mn"),
    ),
    case(
        "goods named behind mainly",
        "2017-04-19",
        "Lebanon's exports fell 8% in February, mainly jewellery by about 21%, ready-made garments "
        "by 14% and paper by 3%.",
        exports("LBN", "2017-02", None, -8),
        exports("LBN", "2017-02", None, -21, item="jewellery"),
        exports("LBN", "2017-02", None, -14, item="ready-made garments"),
        exports("LBN", "2017-02", None, -3, item="paper"),
    ),
    case(
        "a quarter with a comma before its year",
        "2021-11-05",
        "New Zealand's exports rose 6% to $15 billion in the September, 2021 quarter.",
        exports("NZL", "2021-Q3", "NZD 15 bn", 6),
    ),
    case(
        "one move in two measures between commas",
        "2019-07-20",
        "Kenya's imports fell 2% in June. The fall was led by a $90m, or 31.5 per cent, fall in "
        "fertiliser imports.",
        imports("KEN", "2019-06", None, -2),
        imports("KEN", "2019-06", None, -31.5, item="fertilizers", change="USD -90 mn"),
    ),
    case(
        "a sum that is a share of exports, better than foreseen",
        "2019-03-27",
        "For the year to February Samoa's trade deficit was $7.1m, or 18.2 per cent of exports, "
        "better than the $7.9m median forecast.",
        balance("WSM", "2018-03/2019-02", "USD -7.1 mn"),
        balance("WSM", "2018-03/2019-02", "USD -7.9 mn", status="forecast"),
    ),
    case(
        "what economists had been predicting",
        "2019-03-27",
        "Fiji's trade deficit shrank to $80m in February. Economists had been predicting a deficit "
        "of $91m.",
        balance("FJI", "2019-02", "FJD -80 mn"),
        balance("FJI", "2019-02", "FJD -91 mn", status="forecast"),
    ),
    case(
        "what economists expected, behind the sum in other money",
        "2019-03-27",
        "Samoa's February trade deficit was larger than the 31 million tala ($12 million) "
        "economists expected.",
        balance("WSM", "2019-02", "WST -31 mn", status="forecast"),
    ),
    case(
        "a change between dashes",
        "2019-03-27",
        "The value of copra exported by Samoa in February rose 9 per cent – or $2 million – on the "
        "back of higher volumes.",
        exports("WSM", "2019-02", None, 9, item="copra", change="USD 2 mn"),
    ),
    case(
        "a change between dashes before the sum",
        "2019-04-27",
        "Botswana's imports increased by 6.4% — P310 million — to P5.2 billion in March.",
        imports("BWA", "2019-03", "BWP 5.2 bn", 6.4, change="BWP 310 mn"),
    ),
    case(
        "goods whose kinds are named",
        "2019-03-27",
        "Samoa's exports rose 3% in February. Farm products, including cocoa, copra and taro, fell "
        "11 per cent to $2 million.",
        exports("WSM", "2019-02", None, 3),
        exports("WSM", "2019-02", "USD 2 mn", -11, item="agricultural products"),
    ),
    case(
        "as against the sum of before",
        "2019-08-12",
        "Malawi's tobacco exports were valued at $210m in the first half of 2019. This shows an "
        "increase of 16.7 per cent as against the sum of $180m recorded for the first half of the "
        "year 2018.",
        exports("MWI", "2019-H1", "USD 210 mn", 16.7, item="tobacco", basis="yoy"),
        exports("MWI", "2018-H1", "USD 180 mn", item="tobacco"),
    ),
    case(
        "a significant increase of a sum",
        "2023-01-07",
        "Kuwait's exports reached KD6.1bn in the third quarter of 2022, a significant increase "
        "of KD1.9bn or 45.2 percent on the third quarter of 2021.",
        exports("KWT", "2022-Q3", "KWD 6.1 bn", 45.2, change="KWD 1.9 bn", basis="yoy"),
    ),
    case(
        "imports from us are our exports",
        "2023-08-05",
        "Oman's top export destination in the first half of 2023 was India with $1.6 billion worth "
        "of imports from Oman, followed by Iraq with $0.9 billion, the United Arab Emirates (UAE) "
        "with over $0.7 billion, and Turkey with $324 million.",
        exports("OMN", "2023-H1", "USD 1.6 bn", partner="IND"),
        exports("OMN", "2023-H1", "USD 0.9 bn", partner="IRQ"),
        exports("OMN", "2023-H1", "USD 0.7 bn", partner="ARE"),
        exports("OMN", "2023-H1", "USD 324 mn", partner="TUR"),
    ),
    case(
        "another country's own imports from us",
        "2023-08-05",
        "Oman exported goods worth $2 billion to India in 2022, up 5%. India's imports from Oman "
        "were $2.5 billion by its own count.",
        exports("OMN", "2022", "USD 2 bn", 5, partner="IND"),
        imports("IND", "2022", "USD 2.5 bn", partner="OMN"),
    ),
    case(
        "Iran by its other name",
        "2023-08-05",
        "Iran's exports rose 3% in 2022. Its top export destination was Iraq with $4.1 billion "
        "worth of imports from the Islamic Republic.",
        exports("IRN", "2022", None, 3),
        exports("IRN", "2022", "USD 4.1 bn", partner="IRQ"),
    ),
]


@pytest.mark.parametrize("example", params(CASES))
def test_dailies_of_the_south(example: Case) -> None:
    example.check()
