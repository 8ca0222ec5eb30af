"""Sums in several currencies, units said once, and what had been expected by the way."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

CASES = [
    case(
        "two conversions in a bracket",
        "2010-11-09",
        "Germany's trade surplus was 16.8bn euros ($23.4bn; £14.5bn) in September. Exports were "
        "86.9bn euros (£75bn, $121bn).",
        balance("DEU", "2010-09", "EUR 16.8 bn"),
        exports("DEU", "2010-09", "EUR 86.9 bn"),
    ),
    case(
        "a scale without its unit",
        "2012-07-10",
        "China's iron ore imports were 58.3m tonnes in June, down from 63.8m in May.",
        imports("CHN", "2012-06", item="iron ore", quantity="58300000 tonne"),
        imports("CHN", "2012-05", item="iron ore", quantity="63800000 tonne"),
    ),
    case(
        "a partner named by the way",
        "2002-08-20",
        "Japan's exports rose 8.7% to 4.5 trillion yen in July, driven by a 21% jump in shipments "
        "to Asia, while imports fell 5.2%.",
        exports("JPN", "2002-07", "JPY 4.5 tn", 8.7),
        exports("JPN", "2002-07", None, 21, partner="ASIA"),
        imports("JPN", "2002-07", None, -5.2),
    ),
    case(
        "half the pace expected",
        "2012-07-10",
        "Chinese imports grew by just 6.3% in June, half the pace expected, while exports rose "
        "11.3% to $180bn.",
        imports("CHN", "2012-06", None, 6.3),
        exports("CHN", "2012-06", "USD 180 bn", 11.3),
    ),
    case(
        "less than had been expected",
        "2012-07-10",
        "Chinese imports grew by 6.3% in June, less than economists had expected, and exports "
        "rose 11.3%.",
        imports("CHN", "2012-06", None, 6.3),
        exports("CHN", "2012-06", None, 11.3),
    ),
]


@pytest.mark.parametrize("example", params(CASES))
def test_sums_told_by_newspapers(example: Case) -> None:
    example.check()
