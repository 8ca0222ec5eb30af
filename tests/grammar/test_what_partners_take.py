"""Partners by what they take and supply, by their share, by their rank, and by their group."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

PRINTED = "2015-06-10"
MAY = "2015-05"
LED = "Chile's exports fell 3 percent to $5.2 billion in May. "
BOUGHT = "Chile's imports fell 3 percent to $5.2 billion in May. "


def _out(partner: str | None, amount: str | None = None, *args: object, **more: object) -> object:
    return exports("CHL", MAY, amount, *args, partner=partner, **more)


def _in(partner: str | None, amount: str | None = None, *args: object, **more: object) -> object:
    return imports("CHL", MAY, amount, *args, partner=partner, **more)


def _after(lead: str, text: str, *facts: object) -> Case:
    total = _out(None, "USD 5.2 bn", -3) if lead is LED else _in(None, "USD 5.2 bn", -3)
    return case(text[:90], PRINTED, lead + text, total, *facts)  # type: ignore[arg-type]


TAKEN = [
    *(
        _after(
            LED,
            f"China {verb} $1.3 billion, up 2 percent, and Japan $500 million.",
            _out("CHN", "USD 1.3 bn", 2),
            _out("JPN", "USD 500 mn"),
        )
        for verb in ("received", "purchased", "ordered", "consumed", "paid", "absorbed")
    ),
    *(
        _after(
            BOUGHT,
            f"China {verb} goods worth $1.3 billion, up 2 percent.",
            _in("CHN", "USD 1.3 bn", 2),
        )
        for verb in ("provided", "furnished", "delivered", "supplied")
    ),
    _after(
        LED,
        "Brazil, the largest buyer, paid $190 million, and Peru, which spent $80 million, came next"
        ".",
        _out("BRA", "USD 190 mn"),
        _out("PER", "USD 80 mn"),
    ),
    _after(
        LED,
        "Germany took goods for $200 million, 3 percent less than a year before, and supplied "
        "$300 million worth, an increase of 8 percent.",
        _out("DEU", "USD 200 mn", -3),
        _in("DEU", "USD 300 mn", 8),
    ),
    _after(
        LED,
        "India bought 30 million dollars' worth, the United States 20 million and Spain 9 million.",
        _out("IND", "USD 30 mn"),
        _out("USA", "USD 20 mn"),
        _out("ESP", "USD 9 mn"),
    ),
    _after(LED, "Peru received a 32 percent tariff letter and Bolivia got a 10 percent one."),
    _after(
        LED,
        "Trade with Peru was $900 million. Peru sold $600 million and bought $300 million.",
        trade("CHL", MAY, "USD 900 mn", partner="PER"),
        _in("PER", "USD 600 mn"),
        _out("PER", "USD 300 mn"),
    ),
]

SHARES = [
    _after(
        LED,
        "China took 28 percent of the total, the United States 16.1 percent and Peru 6 percent.",
        _out("CHN", share=28),
        _out("USA", share=16.1),
        _out("PER", share=6),
    ),
    _after(
        LED,
        "China was the main destination, taking 28 percent of the total, followed by Japan with "
        "16 percent.",
        _out("CHN", share=28),
        _out("JPN", share=16),
    ),
    _after(
        LED,
        "Spain was second with $640 million or 12.3 percent.",
        _out("ESP", "USD 640 mn", share=12.3),
    ),
    _after(
        BOUGHT,
        "More than half of them came from Asia, 24 percent from Europe, and 11 percent from "
        "Africa.",
        _in("ASIA", share=50),
        _in("EUROPE", share=24),
        _in("AFRICA", share=11),
    ),
]

RANKS = [
    _after(
        LED,
        "India was the top export destination ($736 million), followed by Spain ($557 million).",
        _out("IND", "USD 736 mn"),
        _out("ESP", "USD 557 mn"),
    ),
    _after(
        LED,
        "The US became the third biggest export market with $140 million, up 12 percent.",
        _out("USA", "USD 140 mn", 12),
    ),
    _after(
        LED,
        "The United States was the main destination: sales rose 15.7 percent to $750 million.",
        _out("USA", "USD 750 mn", 15.7),
    ),
    _after(
        LED,
        "Peru was the main market outside the EU, with $209 million, ahead of the US with "
        "$118 million. The EU took $473 million.",
        _out("PER", "USD 209 mn"),
        _out("USA", "USD 118 mn"),
        _out("EU", "USD 473 mn"),
    ),
    case(
        "customers named before any trade",
        PRINTED,
        "Of Slovakia's customers, Germany took goods worth 1.1 billion euros in May. Exports "
        "totalled 5.3 billion euros.",
        exports("SVK", MAY, "EUR 1.1 bn", partner="DEU"),
        exports("SVK", MAY, "EUR 5.3 bn"),
    ),
    case(
        "each balance has its own partner",
        PRINTED,
        "Indonesia had a $1.1 billion surplus with India and $650 million with the United States "
        "in May, but a deficit of $1.7 billion with China and $470 million with Thailand.",
        balance("IDN", MAY, "USD 1.1 bn", partner="IND"),
        balance("IDN", MAY, "USD 650 mn", partner="USA"),
        balance("IDN", MAY, "USD -1.7 bn", partner="CHN"),
        balance("IDN", MAY, "USD -470 mn", partner="THA"),
    ),
    case(
        "earnings from a country",
        PRINTED,
        "Sri Lanka's exports to the EU increased 4.6 percent to $256 million in May. Earnings from "
        "the US rose 7 percent to $201 million.",
        exports("LKA", MAY, "USD 256 mn", 4.6, partner="EU"),
        exports("LKA", MAY, "USD 201 mn", 7, partner="USA"),
    ),
]

GROUPS = [
    _after(
        LED,
        "Sales to other countries of Latin America fell 4 percent, to all other Asian nations "
        "2 percent.",
        _out("LATAM", None, -4),
        _out("ASIA", None, -2),
    ),
    _after(
        LED,
        "Other members of Mercosur took goods worth $600 million. Countries of the EU bought $900 "
        "million.",
        _out("MERCOSUR", "USD 600 mn"),
        _out("EU", "USD 900 mn"),
    ),
    _after(
        LED,
        "Neighbouring countries bought $90 million, the rest of the world $40 million.",
        _out("neighbouring countries", "USD 90 mn"),
        _out("rest of the world", "USD 40 mn"),
    ),
    _after(
        LED,
        "To the rest of Africa exports were $19 million, to the Far East $9 million.",
        _out("rest of Africa", "USD 19 mn"),
        _out("Far East", "USD 9 mn"),
    ),
    _after(
        LED,
        "Exports to the three Nordic countries grew 2 percent, those to the other two Baltic "
        "states 5 percent.",
        _out("Nordic countries", None, 2),
        _out("Baltic states", None, 5),
    ),
    case(
        "within a group and outside it",
        PRINTED,
        "Belgium's exports within the EU rose 3 percent in May, and those to countries outside the "
        "bloc 2 percent.",
        exports("BEL", MAY, None, 3, partner="EU"),
        exports("BEL", MAY, None, 2, partner="countries outside the bloc"),
    ),
    case(
        "members but for another group",
        PRINTED,
        "Germany's exports rose in May. Countries of the EU outside the euro area received goods "
        "worth 21 billion euros.",
        exports("DEU", MAY, "EUR 21 bn", partner="Countries of the EU outside the euro area"),
    ),
]


@pytest.mark.parametrize("example", params(TAKEN))
def test_what_partners_take_and_supply(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(SHARES))
def test_lists_of_shares(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(RANKS))
def test_ranks_of_partners(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(GROUPS))
def test_partners_by_group(example: Case) -> None:
    example.check()
