"""Partners in the wordings of many newsrooms, each behind the same lead of a country's totals."""

from __future__ import annotations

from decimal import Decimal

import pytest

_LEAD = (
    "Kenya's exports rose 3 percent to $700 million in May, while imports fell 2 percent to $1.4 "
    "billion.\n\n"
)

_WORDINGS = [
    ("Uganda took 31 percent more, or $90 million.", {"UGA": 90}),
    ("Uganda bought goods worth $90 million.", {"UGA": 90}),
    ("To Uganda, then, exports rose to $90 million, and to Chile they fell to $60 million.",
     {"UGA": 90, "CHL": 60}),
    ("The biggest market was Uganda, at $90 million; Chile came second with $60 million.",
     {"UGA": 90, "CHL": 60}),
    ("In Uganda, sales climbed to $90 million, but in Chile they dropped to $60 million.",
     {"UGA": 90, "CHL": 60}),
    ("Exports to neighbouring Uganda rose to $90 million and to faraway Chile to $60 million.",
     {"UGA": 90, "CHL": 60}),
    ("Top buyers: Uganda $90 million, Chile $60 million.", {"UGA": 90, "CHL": 60}),
    ("Kenya sold $90 million to Uganda, but only $60 million to Chile.", {"UGA": 90, "CHL": 60}),
    ("Uganda, which buys most of Kenya's steel, took $90 million.", {"UGA": 90}),
    ("Chile took $60 million worth of tea and Uganda $90 million worth of steel.",
     {"UGA": 90, "CHL": 60}),
    ("The East African Community took $200 million. Within it, Uganda accounted for $90 million.",
     {"UGA": 90}),
]  # fmt: skip
_SUPPLIES = [
    ("China supplied $300 million of the imports, India $200 million and Chile $150 million.",
     {"CHN": 300, "IND": 200, "CHL": 150}),
    ("China was the main supplier with $300 million, ahead of India ($200 million).",
     {"CHN": 300, "IND": 200}),
    ("From China came goods worth $300 million, from India $200 million.",
     {"CHN": 300, "IND": 200}),
    ("China remained Kenya's largest source of imports at $300 million.", {"CHN": 300}),
]  # fmt: skip


def _sums(facts, flow):
    return {
        fact.partner: int(fact.amount / Decimal(10**6))
        for fact in facts
        if fact.flow == flow and fact.amount is not None and fact.reporter == "KEN"
    }


@pytest.mark.parametrize(("wording", "partners"), _WORDINGS)
def test_customers_in_other_wordings(wording, partners, read):
    found = _sums(read(_LEAD + wording, "2023-06-12"), "exports")
    assert {code: found.get(code) for code in partners} == partners


@pytest.mark.parametrize(("wording", "partners"), _SUPPLIES)
def test_suppliers_in_other_wordings(wording, partners, read):
    found = _sums(read(_LEAD + wording, "2023-06-12"), "imports")
    assert {code: found.get(code) for code in partners} == partners


def test_the_balance_that_is_one_with_another(read):
    text = "The surplus with Uganda came to $70 million and the one with Chile to $20 million."
    facts = read(_LEAD + text, "2023-06-12")
    assert _sums(facts, "balance") == {"UGA": 70, "CHL": 20}


def test_a_partner_that_led_the_gains(read):
    text = "Uganda led the gains with a 31 percent increase, followed by Chile (+9 percent)."
    facts = read(_LEAD + text, "2023-06-12")
    grown = {fact.partner: fact.growth_pct for fact in facts if fact.flow == "exports"}
    assert grown == {None: 3, "UGA": 31, "CHL": 9}


def test_a_good_before_a_colon_and_its_flow(read):
    facts = read(_LEAD + "Coffee: exports edged lower to $20 million.", "2023-06-12")
    assert [fact.item for fact in facts if fact.amount == 20_000_000] == ["coffee"]
