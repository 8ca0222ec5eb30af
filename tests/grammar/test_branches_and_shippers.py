"""Who stands for a good or a country: the sector that has it, the growers that ship it."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, params

_LEAD = (
    "KARACHI: Exports of surgical instruments fell 8 percent to $53 million in July-October "
    "2007, exporters said. "
)
_TOLD = exports("PAK", "2007-07/2007-10", "USD 53 mn", -8, item="surgical instruments")

BRANCHES = [
    case(
        "the industry's exports, and what the sector had earned",
        "2007-11-19",
        _LEAD + "The sector had earned $58 million in the same period of 2006. In October the "
        "industry's exports were $13 million.",
        _TOLD,
        exports("PAK", "2006-07/2006-10", "USD 58 mn", item="surgical instruments"),
        exports("PAK", "2007-10", "USD 13 mn", item="surgical instruments"),
    ),
    case(
        "what a branch expects and ships",
        "2011-05-03",
        "The Indian leather industry expects exports of $5 billion in 2012. The sector shipped "
        "goods worth $1.9 billion in the first half of 2011.",
        exports("IND", "2012", "USD 5 bn", item="leather", status="forecast"),
        exports("IND", "2011-H1", "USD 1.9 bn", item="leather"),
    ),
    case(
        "the private sector is no good",
        "2011-05-03",
        "Zambia's copper exports rose 3 percent to $600 million in March. Exports by the private "
        "sector as a whole reached $900 million.",
        exports("ZMB", "2011-03", "USD 600 mn", 3, item="copper"),
        exports("ZMB", "2011-03", "USD 900 mn"),
    ),
]

SHIPPERS = [
    case(
        "growers ship for their country",
        "2018-05-14",
        "Morocco's growers shipped 540,000 tonnes of tomatoes in 2017, 6 percent more than a "
        "year earlier. France took 290,000 tonnes.",
        exports(
            "MAR", "2017", None, 6, quantity="540000 tonne", item="tomatoes", adjustment="volume"
        ),
        exports("MAR", "2017", quantity="290000 tonne", item="tomatoes", partner="FRA"),
        title="Moroccan tomatoes conquer Britain",
    ),
    case(
        "mills export",
        "2010-03-07",
        "Pakistan's mills exported 10.9 million tonnes of cement in 2009. Afghanistan bought 3.1 "
        "million tonnes.",
        exports("PAK", "2009", quantity="10900000 tonne", item="cement"),
        exports("PAK", "2009", quantity="3100000 tonne", item="cement", partner="AFG"),
        title="Cement",
    ),
    case(
        "the same sum in other money before the good",
        "1990-03-07",
        "Zimbabwe earned 680 million dollars (US$300 million) from tobacco in 1989, 11 pct more "
        "than in 1988.",
        exports("ZWE", "1989", "USD 680 mn", 11, item="tobacco"),
        title="TOBACCO EARNINGS UP",
    ),
]


_EGYPT = "Egypt's exports rose 5.6 percent in May 2001. "
_WHOLE = exports("EGY", "2001-05", None, 5.6)

POINTED = [
    case(
        "a growth in those of another good",
        "2001-12-03",
        _EGYPT + "There was a 12 percent drop in shipments of onions and a 9 percent rise in "
        "those of garlic.",
        _WHOLE,
        exports("EGY", "2001-05", None, -12, item="onions"),
        exports("EGY", "2001-05", None, 9, item="garlic"),
    ),
    case(
        "a participle is a part of the name",
        "2001-12-03",
        _EGYPT + "Shipments of finished furniture soared by a startling 310 percent to $8 million.",
        _WHOLE,
        exports("EGY", "2001-05", "USD 8 mn", 310, item="finished furniture"),
    ),
    case(
        "exports of which",
        "2001-12-03",
        _EGYPT + "Among metals, exports of which climbed 4 percent to $700 million, steel did "
        "best: it was up 22 percent at $31 million.",
        _WHOLE,
        exports("EGY", "2001-05", "USD 700 mn", 4, item="metals"),
        exports("EGY", "2001-05", "USD 31 mn", 22, item="steel"),
    ),
    case(
        "the good before whose",
        "2001-12-03",
        _EGYPT + "Carpets have overtaken cement, whose exports fell 12 percent.",
        _WHOLE,
        exports("EGY", "2001-05", None, -12, item="cement"),
    ),
    case(
        "half as much again",
        "2001-12-03",
        _EGYPT + "Carpets earned $90 million, half as much again as a year ago.",
        _WHOLE,
        exports("EGY", "2001-05", "USD 90 mn", 50, item="carpets"),
    ),
]


@pytest.mark.parametrize("example", params(POINTED))
def test_goods_pointed_at(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(BRANCHES))
def test_branches(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(SHIPPERS))
def test_shippers(example: Case) -> None:
    example.check()
