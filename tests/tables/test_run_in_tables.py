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
        "The customs figures (in tonnes): May 98 April 98 May 97 Total 4,120 3,875 6,240 "
        "Main suppliers: China 1,105 1,310 4,925 Zinc imports in five months were 98,300 tonnes."
    )
    state = told("JPN", date(1998, 6, 26), flow="imports", item="refined zinc")
    assert cells(text, state) == [
        ("imports", "refined zinc", None, "1998-05", "quantity", "4120", "tonne"),
        ("imports", "refined zinc", None, "1998-04", "quantity", "3875", "tonne"),
        ("imports", "refined zinc", None, "1997-05", "quantity", "6240", "tonne"),
        ("imports", "refined zinc", "CHN", "1998-05", "quantity", "1105", "tonne"),
        ("imports", "refined zinc", "CHN", "1998-04", "quantity", "1310", "tonne"),
        ("imports", "refined zinc", "CHN", "1997-05", "quantity", "4925", "tonne"),
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
