"""Shares of partners: as subjects, each of its own flow, and in ranks; and countries by kind."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

PRINTED = "2016-06-20"
APR = "2016-04"
LED = "Latvia's exports rose 9 percent in April. "
TOTAL = exports("LVA", APR, None, 9)


def _out(partner: str | None, *args: object, **more: object) -> object:
    return exports("LVA", APR, *args, partner=partner, **more)


def _in(partner: str | None, *args: object, **more: object) -> object:
    return imports("LVA", APR, *args, partner=partner, **more)


def _led(text: str, *facts: object) -> Case:
    return case(text[:90], PRINTED, LED + text, TOTAL, *facts)  # type: ignore[arg-type]


SHARES = [
    _led("The EU's share was 47 percent.", _out("EU", share=47)),
    _led(
        "Russia's share in exports was 30.1 percent, Germany's 9.6 percent and Turkey's 8 percent. "
        "Imports came to 1 billion euros.",
        _out("RUS", share=30.1),
        _out("DEU", share=9.6),
        _out("TUR", share=8),
        _in(None, "EUR 1 bn"),
    ),
    _led(
        "The share of EU countries in exports was 70.1%, and in imports 75.5%. The share of CIS "
        "countries fell to 8.9% in exports and 13.2% in imports.",
        _out("EU", share=70.1),
        _in("EU", share=75.5),
        _out("CIS", share=8.9),
        _in("CIS", share=13.2),
    ),
    _led(
        "The European Union accounted for 76 percent of exports and 64 percent of imports.",
        _out("EU", share=76),
        _in("EU", share=64),
    ),
    _led(
        "Imports came to 1 billion euros, with Germany supplying 24 percent, China 14 percent and "
        "Poland 8 percent.",
        _in(None, "EUR 1 bn"),
        _in("DEU", share=24),
        _in("CHN", share=14),
        _in("POL", share=8),
    ),
    _led(
        "Italy was the biggest buyer with 14.7 percent, ahead of Germany with 10.4 percent.",
        _out("ITA", share=14.7),
        _out("DEU", share=10.4),
    ),
    case(
        "shares of exports behind a balance",
        PRINTED,
        "Spain's trade deficit was cut to 1.6 billion euros in April. The EU absorbed 62.6 percent "
        "of exports, France 16.1 percent and Germany 10.1 percent.",
        balance("ESP", APR, "EUR -1.6 bn"),
        exports("ESP", APR, partner="EU", share=62.6),
        exports("ESP", APR, partner="FRA", share=16.1),
        exports("ESP", APR, partner="DEU", share=10.1),
    ),
    case(
        "who supplied a share",
        PRINTED,
        "Japan was Thailand's biggest supplier in 2015, with a 30 percent share of its imports. "
        "The US, which provided 12 percent, came second, followed by Singapore at 6 percent.",
        imports("THA", "2015", partner="JPN", share=30),
        imports("THA", "2015", partner="USA", share=12),
        imports("THA", "2015", partner="SGP", share=6),
    ),
]

KINDS = [
    case(
        "kinds of countries report",
        PRINTED,
        "World trade was weak. Exports of developing economies fell 1 percent in April, those of "
        "developed ones rose 0.5 percent.",
        exports("developing economies", APR, None, -1),
        exports("developed economies", APR, None, 0.5),
    ),
    case(
        "the bulk goes its way",
        PRINTED,
        "Ukraine exported goods worth $4.5 billion in April. The bulk went to Poland ($600 "
        "million) and Romania ($350 million).",
        exports("UKR", APR, "USD 4.5 bn"),
        exports("UKR", APR, "USD 600 mn", partner="POL"),
        exports("UKR", APR, "USD 350 mn", partner="ROU"),
    ),
    case(
        "trade with the partner just named",
        PRINTED,
        "Russia's trade with Germany halved in April to $4.9 billion. Exports to Germany fell 53 "
        "percent. Italy was second with trade of $4.4 billion.",
        trade("RUS", APR, "USD 4.9 bn", -50, partner="DEU"),
        exports("RUS", APR, None, -53, partner="DEU"),
        trade("RUS", APR, "USD 4.4 bn", partner="ITA"),
    ),
]


@pytest.mark.parametrize("example", params(SHARES))
def test_shares_of_partners(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(KINDS))
def test_kinds_and_bulks(example: Case) -> None:
    example.check()
