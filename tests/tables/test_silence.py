"""Tables that say nothing of trade, or not enough; and prose that is no table at all."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.periods import month
from extractor.tables import find_tables, read_table
from tests.tables.cells import lines_of, state_of

_SILENT = {
    "prices and their change": (
        "Commodity     US$ per tonne    Change, %\n"
        "Copper        9,050     +0.3\n"
        "Zinc          3,105     -1.2\n"
    ),
    "a price column without a unit": (
        "Commodity     Price    Change\n"
        "Copper         4.05     +0.3%\n"
        "Gold       1,905.10     -1.2%\n"
    ),
    "stock indices": (
        "Nikkei 225    36,158.0    +0.5%\n"
        "Topix          2,551.1    +0.7%\n"
        "Hang Seng     16,100.2    -0.1%\n"
    ),
    "a survey": "Answer | Q1 | Q2\nMore export orders | 37 | 44\nFewer export orders | 19 | 13\n",
    "a league table": (
        "Team      Played   Won   Points\n"
        "Porto       20      15     47\n"
        "Benfica     20      14     45\n"
    ),
    "no unit anywhere": (
        "            Apr 2024   May 2024\n"
        "Exports          190        201\n"
        "Imports           31         28\n"
    ),
    "columns that nobody names": (
        "Exports (US$ million)\nWine     190     201\nHoney     31      28\nWool      20      25\n"
    ),
    "forecast, actual and previous": (
        "Indicator | Forecast | Previous\n"
        "Exports, $ bn | 46.2 | 50.1\n"
        "Imports, $ bn | 58.9 | 55.4\n"
    ),
    "budget heads": (
        "Budget, US$ million\n"
        "             2023    2024\n"
        "Health        450     470\n"
        "Schools       820     910\n"
    ),
    "two currencies and no telling which": (
        "Exports, US$ million and NZ$ million\n"
        "        2023   2024\n"
        "Wine     190    201\n"
        "Wool      31     28\n"
    ),
}


@pytest.mark.parametrize("text", _SILENT.values(), ids=_SILENT.keys())
def test_silence_is_the_right_answer(text, cells, told):
    state = told("NZL", flow="exports", period=month(2024, 5), basis="yoy")
    assert cells(text, state) == []


def test_a_silent_table_is_still_kept_from_the_reading_of_sentences(tables):
    (table,) = tables(_SILENT["prices and their change"])
    assert len(table.spans) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Exports rose 5 percent to $7.0 billion.  Imports fell 3 percent to $6.1 billion.",
        (
            "HKTDC Research | 28 May 2024\n"
            "Posted on Jul 8, 2011 | 0 comments\n"
            "Older posts | Newer posts"
        ),
        "From May 15 2024 to June 20 2024 exports were weak.",
        "In 1995 1996 was expected to be better.",
        "",
    ],
)
def test_prose_is_no_table(text, tables):
    assert tables(text) == []


_PARTS = st.sampled_from(
    [
        "Exports", "Imports", "Balance", "China", "US$ million", "%", "change", "2023", "May 2024",
        "1,234", "-5.2", "(12)", "n.a.", "Dn", "|", "  ", "\t", " / ", "\n", "\n\n", "July 96",
        "'000 tonnes", "of which copper", "Total", "Q1", "(", ":", "€", "12.3%", " ",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(_PARTS, max_size=60).map("".join))
def test_no_text_makes_it_fail_and_spans_stay_in_order(text):
    spans = lines_of(text)
    for table in find_tables(text, spans):
        assert list(table.spans) == sorted(table.spans)
        assert 0 <= table.start < table.end <= len(text)
        for claim in read_table(table, state_of("CHL", date(2024, 6, 20), flow="exports")):
            assert table.start <= claim.start < claim.end <= table.end


def test_a_table_that_mixes_other_things_in_takes_no_flow_from_the_story(cells, told):
    text = (
        "US$ million    2022    2023\n"
        "Copper        4,100   4,300\n"
        "Zinc          1,200   1,150\n"
        "Reserves     36,000  38,500\n"
    )
    assert cells(text, told("PER", date(2024, 3, 1), flow="exports")) == []
