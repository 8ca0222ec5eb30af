"""CSV, JSON and JSON Lines: exact numbers, cells that no spreadsheet runs, nothing lost."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor import Fact
from extractor.writing.columns import columns
from extractor.writing.output import text_writer
from extractor.writing.text_files import json_text
from extractor.writing.values import exact, plain, safe_text

NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**18), max_value=10**18)


def written(suffix: str, *facts: Fact) -> str:
    stream = io.StringIO()
    writer = text_writer(stream, suffix)
    for fact in facts:
        writer.write(fact)
    writer.finish()
    return stream.getvalue()


def csv_rows(*facts: Fact) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written(".csv", *facts))))


def test_whole_amounts_print_as_whole_numbers(rise: Fact) -> None:
    assert csv_rows(rise)[0]["amount"] == "11700000000"
    assert '"amount": 11700000000,' in written(".jsonl", rise)


def test_growth_prints_as_the_text_prints_it(rise: Fact) -> None:
    assert csv_rows(rise)[0]["growth_pct"] == "35.7"
    assert '"growth_pct": 35.7,' in written(".json", rise)


@given(NUMBERS)
def test_json_gives_the_number_back_to_the_last_digit(number: Decimal) -> None:
    line = json_text(Fact(flow="exports", amount=number))

    assert json.loads(line, parse_float=Decimal)["amount"] == number


@given(NUMBERS)
def test_csv_numbers_have_no_exponent_and_no_noise(number: Decimal) -> None:
    digits = plain(number)

    assert Decimal(digits) == number
    assert "E" not in digits.upper()
    assert Decimal(exact(number)) == number


def test_text_that_looks_like_a_formula_is_quoted_and_numbers_are_not(formula: Fact) -> None:
    row = csv_rows(formula)[0]

    assert row["doc_id"] == "'=cmd|' /C calc'!A0"
    assert row["item"] == "'+chips"
    assert row["partner"] == "'@world"
    assert row["quote"] == "'-2 billion, it said"
    assert row["amount"] == "-2000000000"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝"])
def test_every_start_of_a_formula_is_made_safe(start: str) -> None:
    assert safe_text(f"{start}SUM(A1)") == f"'{start}SUM(A1)"


def test_lists_and_spans_are_readable_in_a_cell(rise: Fact) -> None:
    row = csv_rows(rise)[0]

    assert row["spans"] == "amount 36:49; item 0:4,60:64"
    assert row["inherited"] == "reporter; period"
    assert row["rules"] == "clause; list"
    assert row["flags"] == "published_inferred"


def test_a_quote_over_two_lines_stays_one_row(rise: Fact) -> None:
    assert csv_rows(rise, rise)[0]["quote"] == rise.quote
    assert len(csv_rows(rise, rise)) == 2


def test_every_json_line_has_every_field_in_the_order_of_the_record(rise: Fact) -> None:
    lines = written(".jsonl", rise, Fact(flow="imports")).splitlines()

    assert [list(json.loads(line)) for line in lines] == [list(columns())] * 2


def test_json_lines_read_back_as_the_same_facts(rise: Fact, formula: Fact) -> None:
    lines = written(".jsonl", rise, formula).splitlines()

    assert [Fact.model_validate_json(line) for line in lines] == [rise, formula]


def test_a_json_file_is_one_array_also_without_facts(rise: Fact) -> None:
    assert json.loads(written(".json")) == []
    assert [each["doc_id"] for each in json.loads(written(".json", rise, rise))] == [
        rise.doc_id
    ] * 2


def test_half_a_character_does_not_stop_the_file() -> None:
    broken = Fact(flow="exports", quote="exports \ud83d rose")

    written(".csv", broken).encode("utf-8")
    assert json.loads(written(".jsonl", broken))["quote"] == broken.quote
