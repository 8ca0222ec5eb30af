"""The fields of a fact as lines, as people write them."""

from __future__ import annotations

import pytest

from extractor import Fact
from extractor.labelling.exchange import BadTaskError
from extractor.labelling.lines import fields_of, lines_of


@pytest.mark.parametrize(
    ("lines", "fields"),
    [
        (["flow: exports"], {"flow": "exports"}),
        (["  flow :exports  ", ""], {"flow": "exports"}),
        (["flow: exports\namount: 5"], {"flow": "exports", "amount": "5"}),
        (["amount: 56,560,000,000.5"], {"amount": "56560000000.5"}),
        (["item: meat: frozen, cut"], {"item": "meat: frozen, cut"}),
        (["item: 1,000"], {"item": "1,000"}),
        (['item: "a\\nb"'], {"item": "a\nb"}),
        (['item: "so-called" goods'], {"item": '"so-called" goods'}),
        (["item: null", "partner:"], {}),
        (['inherited: ["period"]'], {"inherited": ["period"]}),
    ],
)
def test_lines_are_read(lines: list[str], fields: dict[str, object]) -> None:
    assert fields_of(lines) == fields


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("exports", "write it as `flow: exports`"),
        ("ammount: 5", "did you mean 'amount'?"),
        ("colour: red", "there is no field 'colour'"),
        ("flow: exports\nflow: imports", "stated twice"),
        ("rules: clause", "is not JSON"),
    ],
)
def test_what_is_wrong_is_told(line: str, told: str) -> None:
    with pytest.raises(BadTaskError, match=told.replace("?", r"\?")):
        fields_of([line])


def test_a_number_is_written_as_people_write_it() -> None:
    fact = Fact.model_validate({"flow": "exports", "amount": "1.17E+10", "growth_pct": "-5.0"})
    assert lines_of(fact)[2:] == ["amount: 11700000000", "growth_pct: -5"]
