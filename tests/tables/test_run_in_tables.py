"""Old wire copy that runs a table into one line of prose."""

from __future__ import annotations

from datetime import date

from extractor import Document, extract

_SWISS = (
    "ZURICH - The surplus shrank. Trade figures (in million Swiss francs): July 96 June 96 July 95 "
    "Exports 8,004.8 8,139.2 7,100.3 Imports 7,800.1 7,733.9 7,204.6 "
    "Balance +204.7 +405.3 -104.3 The June figures were revised."
)


def test_each_label_takes_as_many_figures_as_the_header_has_times(cells, told):
    assert cells(_SWISS, told("CHE", date(1996, 8, 20)))[-4:] == [
        ("imports", None, None, "1995-07", "amount", "7204600000", "CHF"),
        ("balance", None, None, "1996-07", "amount", "204700000", "CHF"),
        ("balance", None, None, "1996-06", "amount", "405300000", "CHF"),
        ("balance", None, None, "1995-07", "amount", "-104300000", "CHF"),
    ]


def test_the_table_ends_where_the_prose_goes_on(tables):
    (table,) = tables(_SWISS)
    assert _SWISS[table.start :].startswith("Trade figures (in million")
    assert _SWISS[: table.end].endswith("-104.3")


def test_partners_below_a_total_share_the_storys_good(cells, told):
    text = (
        "Details were as follows (in tonnes): July 96 June 96 July 95 Total 3,684 3,292 7,011 "
        "Major suppliers: China 961 1,683 5,539 Zinc imports in seven months were 115,941 tonnes."
    )
    state = told("JPN", date(1996, 8, 28), flow="imports", item="refined zinc")
    assert cells(text, state) == [
        ("imports", "refined zinc", None, "1996-07", "quantity", "3684", "tonne"),
        ("imports", "refined zinc", None, "1996-06", "quantity", "3292", "tonne"),
        ("imports", "refined zinc", None, "1995-07", "quantity", "7011", "tonne"),
        ("imports", "refined zinc", "CHN", "1996-07", "quantity", "961", "tonne"),
        ("imports", "refined zinc", "CHN", "1996-06", "quantity", "1683", "tonne"),
        ("imports", "refined zinc", "CHN", "1995-07", "quantity", "5539", "tonne"),
    ]


def test_rows_on_lines_of_their_own_with_single_spaces(cells, told):
    text = (
        "India's trade in millions of dollars:\n"
        " June 96 May 96\n"
        "Exports 2,700 2,650\n"
        "Imports 3,100 3,050\n"
    )
    assert [cell.value for cell in cells(text, told("IND", date(1996, 8, 20)))] == [
        "2700000000",
        "2650000000",
        "3100000000",
        "3050000000",
    ]


def test_the_pipeline_reads_the_table_and_leaves_no_stray_figures():
    document = Document(
        id="swiss", text=_SWISS, title="Swiss July trade surplus", published=date(1996, 8, 20)
    )
    found = extract(document)
    assert len(found) == 9
    assert {fact.reporter for fact in found} == {"CHE"}
    assert all(fact.rules[0] == "table" for fact in found)
