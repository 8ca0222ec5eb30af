"""Tables as newsrooms and statistical offices print them, and the cells they hold."""

from __future__ import annotations

from datetime import date

from extractor.periods import month


def test_partners_below_a_caption_with_value_and_change(cells, told):
    text = """Exports by country, May 2024
              Value (NZ$m)   % change on year
China              1,890       -5.2
Australia            812       11.0
Total              7,012        2.8
"""
    assert cells(text, told("NZL")) == [
        ("exports", None, "CHN", "2024-05", "amount", "1890000000", "NZD"),
        ("exports", None, "CHN", "2024-05", "growth", "-5.2", "yoy"),
        ("exports", None, "AUS", "2024-05", "amount", "812000000", "NZD"),
        ("exports", None, "AUS", "2024-05", "growth", "11.0", "yoy"),
        ("exports", None, None, "2024-05", "amount", "7012000000", "NZD"),
        ("exports", None, None, "2024-05", "growth", "2.8", "yoy"),
    ]


def test_months_down_and_flows_across(cells, told):
    text = """Table 3: Seasonally adjusted trade, EUR million
Month          Exports   Imports   Deficit
March 2023       4,120     4,980       860
April 2023       4,250     5,010       760
"""
    found = cells(text, told("PRT", date(2023, 6, 9)))
    assert found[:3] == [
        ("exports", None, None, "2023-03", "amount", "4120000000", "EUR"),
        ("imports", None, None, "2023-03", "amount", "4980000000", "EUR"),
        ("balance", None, None, "2023-03", "amount", "-860000000", "EUR"),
    ]
    assert len(found) == 6


def test_a_seasonally_adjusted_table_marks_its_claims(claims, told):
    text = (
        "Seasonally adjusted, $m\n"
        "          Exports   Imports\n"
        "May 2009    20,957   21,048\n"
        "June 2009   19,800   20,500\n"
    )
    assert {claim.adjustment for claim in claims(text, told("AUS", date(2009, 8, 3)))} == {
        "seasonally_adjusted"
    }


def test_columns_named_by_countries_report_where_the_articles_own_is_among_them(claims, told):
    text = """Exports month by month (US$ billion; change on the year in percent)
              Chile    chg      Peru   chg
 July           7.8    5.8       5.7    4.2
 August         8.4   -1.3       5.5    3.1
"""
    found = claims(text, told("CHL", date(2025, 10, 22)))
    assert [
        (c.subject.reporter.value, c.period.code, str(c.value), c.basis) for c in found[:4]
    ] == [
        ("CHL", "2025-07", "7800000000", None),
        ("CHL", "2025-07", "5.8", "yoy"),
        ("PER", "2025-07", "5700000000", None),
        ("PER", "2025-07", "4.2", "yoy"),
    ]
    assert all(c.subject.partner is None for c in found)


def test_bars_with_periods_across_and_a_part_of_the_row_above(cells, told):
    text = """Goods trade, US$ million fob
| Feb 2021 | Jan 2021 | Feb 2020
Exports | 6,900 | 7,212 | 5,400
of which copper | 3,800 | 3,925 | 2,500
Balance | -120 | 1,908 | (75)
"""
    assert cells(text, told("CHL", date(2021, 3, 8)))[3:] == [
        ("exports", "copper", None, "2021-02", "amount", "3800000000", "USD"),
        ("exports", "copper", None, "2021-01", "amount", "3925000000", "USD"),
        ("exports", "copper", None, "2020-02", "amount", "2500000000", "USD"),
        ("balance", None, None, "2021-02", "amount", "-120000000", "USD"),
        ("balance", None, None, "2021-01", "amount", "1908000000", "USD"),
        ("balance", None, None, "2020-02", "amount", "-75000000", "USD"),
    ]


def test_two_tables_side_by_side_each_have_their_flow(cells, told):
    text = """Exports, October, million $ |  | Imports, October, million $
Germany | 1,877 | China | 3,788
Iraq | 1,218 | Italy | 1,739
"""
    assert cells(text, told("TUR", date(2024, 11, 29))) == [
        ("exports", None, "DEU", "2024-10", "amount", "1877000000", "USD"),
        ("exports", None, "IRQ", "2024-10", "amount", "1218000000", "USD"),
        ("imports", None, "CHN", "2024-10", "amount", "3788000000", "USD"),
        ("imports", None, "ITA", "2024-10", "amount", "1739000000", "USD"),
    ]


def test_a_header_that_spans_two_columns(cells, told):
    text = """US$ million
               Exports               Imports
            Value   % change     Value   % change
2017       45,422     22.0      38,722     10.1
2018       49,066      8.0      41,870      8.1
"""
    found = cells(text, told("PER", date(2019, 3, 5)))
    assert found[:4] == [
        ("exports", None, None, "2017", "amount", "45422000000", "USD"),
        ("exports", None, None, "2017", "growth", "22.0", "yoy"),
        ("imports", None, None, "2017", "amount", "38722000000", "USD"),
        ("imports", None, None, "2017", "growth", "10.1", "yoy"),
    ]


def test_quantities_take_their_growth_with_them_as_volume(claims, told):
    text = """Tea exports by destination, 2018
Destination | Million kg | Change on 2017, %
Pakistan | 193.3 | +4.3
Egypt | 72.5 | -8.0
"""
    found = claims(text, told("KEN", date(2019, 3, 14)))
    assert [(c.measure, str(c.value), c.unit, c.basis, c.adjustment) for c in found[:2]] == [
        ("quantity", "193300000", "kilogram", None, "volume"),
        ("growth", "4.3", None, "yoy", "volume"),
    ]
    assert {c.subject.item.value for c in found} == {"tea"}


def test_dn_and_up_are_signs(cells, told):
    text = """Shipments, tonnes
                       March     February        Change
                                               On Month
Tin Exports            4,210        5,004   Dn    15.9%
Tin Imports              610          502   Up    21.5%
"""
    assert cells(text, told("MYS", date(2024, 4, 10))) == [
        ("exports", "tin", None, "2024-03", "quantity", "4210", "tonne"),
        ("exports", "tin", None, "2024-02", "quantity", "5004", "tonne"),
        ("exports", "tin", None, "2024-03", "growth", "-15.9", "mom"),
        ("imports", "tin", None, "2024-03", "quantity", "610", "tonne"),
        ("imports", "tin", None, "2024-02", "quantity", "502", "tonne"),
        ("imports", "tin", None, "2024-03", "growth", "21.5", "mom"),
    ]


def test_the_story_above_tells_a_missing_unit(cells, told):
    text = """Palm oil exports came to 1.21 million metric tons in January.

                     January     December
Palm Oil Exports   1,208,410    1,396,225
Palm Oil Imports      71,530       44,206
"""
    assert [(c.measure, c.value, c.unit) for c in cells(text, told("MYS", date(2025, 2, 10)))] == [
        ("quantity", "1208410", "tonne"),
        ("quantity", "1396225", "tonne"),
        ("quantity", "71530", "tonne"),
        ("quantity", "44206", "tonne"),
    ]


def test_goods_in_slashes_take_flow_period_and_basis_from_the_story(cells, told):
    text = (
        "Product / US$ million / change\n"
        "Refrigerators / 270 / +8.9%\n"
        "Washing machines / 125 / -4.0%\n"
    )
    state = told("KOR", date(2011, 8, 22), flow="exports", period=month(2011, 7), basis="yoy")
    assert cells(text, state) == [
        ("exports", "refrigerators", None, "2011-07", "amount", "270000000", "USD"),
        ("exports", "refrigerators", None, "2011-07", "growth", "8.9", "yoy"),
        ("exports", "washing machines", None, "2011-07", "amount", "125000000", "USD"),
        ("exports", "washing machines", None, "2011-07", "growth", "-4.0", "yoy"),
    ]


def test_rows_set_in_below_a_flow_are_parts_of_it(cells, told):
    text = """Thai trade (million baht):
                    March 96   March 95
Exports              112,400    118,900
  Rice                 4,200      5,100
Imports              151,000    149,200
  Crude oil            8,000      7,200
"""
    found = cells(text, told("THA", date(1996, 5, 20)))
    assert ("exports", "rice", None, "1995-03", "amount", "5100000000", "THB") in found
    assert ("imports", "crude oil", None, "1996-03", "amount", "8000000000", "THB") in found


def test_a_change_without_a_unit_is_growth_where_its_arithmetic_closes(cells, told):
    text = """Exports, $m
               Mar 2009   Apr 2009   Change
Wheat             2,540      2,611      2.8
Coal             14,973     12,604    -15.8
"""
    found = cells(text, told("AUS", date(2009, 6, 3)))
    assert ("exports", "wheat", None, "2009-04", "growth", "2.8", "mom") in found
    assert ("exports", "coal", None, "2009-04", "growth", "-15.8", "mom") in found


def test_a_unit_in_brackets_may_stand_below(cells, told):
    text = (
        "           June 2024   June 2023\n"
        "Exports        49.0        51.6\n"
        "Imports        50.1        50.8\n"
        "(US$ billion)\n"
    )
    assert {cell.value for cell in cells(text, told("MEX", date(2024, 7, 10)))} == {
        "49000000000",
        "51600000000",
        "50100000000",
        "50800000000",
    }


def test_shares_and_values(cells, told):
    text = (
        "Exports in 2023\n"
        "Market\tValue (US$ billion)\tShare (%)\n"
        "United States\t97.0\t27.4\n"
        "EU\t43.7\t12.3\n"
        "Others\t152.8\t43.0\n"
    )
    assert cells(text, told("VNM", date(2024, 1, 10))) == [
        ("exports", None, "USA", "2023", "amount", "97000000000", "USD"),
        ("exports", None, "USA", "2023", "share", "27.4", None),
        ("exports", None, "EU", "2023", "amount", "43700000000", "USD"),
        ("exports", None, "EU", "2023", "share", "12.3", None),
    ]


def test_flow_rows_with_a_unit_of_their_own_among_other_indicators(cells, told):
    text = """Indicator              Jan     Feb
GDP growth, %          1.3     1.4
Exports, $ bn         46.2    50.1
Exports, % y/y       -16.6    -7.5
"""
    assert cells(text, told("KOR", date(2023, 3, 5))) == [
        ("exports", None, None, "2023-01", "amount", "46200000000", "USD"),
        ("exports", None, None, "2023-02", "amount", "50100000000", "USD"),
        ("exports", None, None, "2023-01", "growth", "-16.6", "yoy"),
        ("exports", None, None, "2023-02", "growth", "-7.5", "yoy"),
    ]


def test_every_span_points_at_the_printed_figure_and_its_header(claims, told):
    text = (
        "Exports, NZ$ million\n"
        "            Apr 2024   May 2024\n"
        "Wine             190        201\n"
        "Honey             31         28\n"
    )
    for claim in claims(text, told("NZL")):
        assert text[claim.start : claim.end] in {"190", "201", "31", "28"}
        assert text[slice(*claim.spans["period"])] in {"Apr 2024", "May 2024"}
        assert text[claim.sentence[0] : claim.sentence[1]].startswith(("Wine", "Honey"))


def test_a_row_that_only_says_change_is_of_the_row_above(cells, told):
    text = """US$ million      Feb 2021   Feb 2020
Exports             6,900      5,400
  % change y/y       27.8        1.2
"""
    assert cells(text, told("CHL", date(2021, 3, 8)))[2:] == [
        ("exports", None, None, "2021-02", "growth", "27.8", "yoy"),
        ("exports", None, None, "2020-02", "growth", "1.2", "yoy"),
    ]


def test_growth_columns_without_a_header_where_the_caption_tells_them(cells, told):
    text = """(billion yen; year-on-year change in percent)
              March              February
Exports       9,470   7.3        8,249   7.8
Imports       9,104  -4.9        8,628   0.5
"""
    assert cells(text, told("JPN", date(2024, 4, 19)))[:4] == [
        ("exports", None, None, "2024-03", "amount", "9470000000000", "JPY"),
        ("exports", None, None, "2024-03", "growth", "7.3", "yoy"),
        ("exports", None, None, "2024-02", "amount", "8249000000000", "JPY"),
        ("exports", None, None, "2024-02", "growth", "7.8", "yoy"),
    ]


def test_ranks_and_codes_before_the_labels_are_no_figures(cells, told):
    text = """Imports by country of origin, 2021, US$ million
Rank | Country | Value
1 | China | 4,100
2 | India | 2,020
"""
    assert cells(text, told("KEN", date(2022, 4, 19))) == [
        ("imports", None, "CHN", "2021", "amount", "4100000000", "USD"),
        ("imports", None, "IND", "2021", "amount", "2020000000", "USD"),
    ]


def test_fiscal_years_and_their_growth(cells, told):
    text = """Exports by commodity (US$ billion)
                       2022-23   2023-24   Growth (%)
Petroleum products       97.47     84.16   -13.66
Gems and jewellery       37.96     32.71   -13.83
"""
    assert cells(text, told("IND", date(2024, 4, 19)))[:3] == [
        ("exports", "petroleum products", None, "2022-04/2023-03", "amount", "97470000000", "USD"),
        ("exports", "petroleum products", None, "2023-04/2024-03", "amount", "84160000000", "USD"),
        ("exports", "petroleum products", None, "2023-04/2024-03", "growth", "-13.66", "yoy"),
    ]


def test_two_figures_after_a_month_are_a_year_over_a_column(cells, told):
    text = (
        "Exports, F$ million\n"
        "          Jan 21   Jan 20\n"
        "Sugar       10.1     12.4\n"
        "Water       11.0     14.9\n"
    )
    found = cells(text, told("FJI", date(2021, 3, 8)))
    assert {cell.period for cell in found} == {"2021-01", "2020-01"}


def test_what_a_caption_calls_a_forecast_is_one(claims, told):
    text = (
        "Forecasts, US$ billion\n"
        "             2025    2026\n"
        "Exports      80.1    84.0\n"
        "Imports      70.0    74.2\n"
    )
    assert {claim.status for claim in claims(text, told("CHL", date(2024, 6, 20)))} == {"forecast"}


def test_a_flow_that_names_its_partner_makes_the_rows_reporters(claims, told):
    text = (
        "Imports from China, US$ million\n"
        "           2022    2023\n"
        "Kenya     3,100   2,900\n"
        "Uganda    1,500   1,600\n"
    )
    found = claims(text, told("KEN", date(2024, 3, 1)))
    assert {(c.subject.reporter.value, c.subject.partner.value) for c in found} == {
        ("KEN", "CHN"), ("UGA", "CHN"),
    }  # fmt: skip


def test_a_table_speaks_for_the_country_of_the_article(claims, told):
    state = told("KEN", date(2019, 3, 14))
    state.reporter = "PAK"  # the sentence above told of a buyer
    text = "Tea exports, 2018\nDestination | Million kg\nPakistan | 193.3\nEgypt | 72.5\n"
    assert {claim.subject.reporter.value for claim in claims(text, state)} == {"KEN"}


def test_goods_with_their_own_currency_and_scale_need_no_header(cells, told):
    text = "Gold       $5.1bn\nCocoa      $2.2bn\nCrude oil  $4.4bn\n"
    state = told("GHA", date(2023, 2, 1), flow="exports", period=month(2022, 12))
    assert cells(text, state)[0] == (
        "exports", "gold", None, "2022-12", "amount", "5100000000", "USD",
    )  # fmt: skip


def test_trade_is_the_total_where_the_columns_part_the_flows(cells, told):
    """One period stands over three flows each; a long sentence leads over with the unit."""
    text = """LISBON, May 9 - Portugal's statistics institute released these figures of \
foreign trade on Friday (in millions of euros, seasonally adjusted unless noted):

                          March                        February
                     Import   Export   Balance    Import   Export   Balance
Trade (adjusted)      5,812    4,920     -892      5,640    4,815     -825
Trade (unadjusted)    6,010    5,204     -806      5,377    4,702     -675
Spain                 1,905    1,288     -617      1,862    1,301     -561
"""
    found = cells(text, told("PRT", date(2014, 5, 9)))
    assert found[:3] == [
        ("imports", None, None, "2014-03", "amount", "5812000000", "EUR"),
        ("exports", None, None, "2014-03", "amount", "4920000000", "EUR"),
        ("balance", None, None, "2014-03", "amount", "-892000000", "EUR"),
    ]
    assert ("imports", None, None, "2014-02", "amount", "5377000000", "EUR") in found
    assert ("balance", None, "ESP", "2014-02", "amount", "-561000000", "EUR") in found
    assert len(found) == 18


def test_the_unit_of_a_sentence_that_leads_over_to_its_table(cells, told):
    text = """The customs service on Tuesday gave the following comparison of the trade of \
the country for the month, expressed in millions of dollars, with that of the month before:
           May   April
Exports    812     790
Imports    905     871
"""
    assert cells(text, told("DNK", date(1989, 6, 20))) == [
        ("exports", None, None, "1989-05", "amount", "812000000", "USD"),
        ("exports", None, None, "1989-04", "amount", "790000000", "USD"),
        ("imports", None, None, "1989-05", "amount", "905000000", "USD"),
        ("imports", None, None, "1989-04", "amount", "871000000", "USD"),
    ]


def test_a_row_of_trade_beside_rows_of_flows_is_both_ways(cells, told):
    text = """Foreign trade, US$ million
           2010   2011
Exports   1,200  1,310
Imports     900    870
Trade     2,100  2,180
"""
    found = cells(text, told("KEN", date(2012, 3, 1)))
    assert ("trade", None, None, "2011", "amount", "2180000000", "USD") in found


def test_a_sentence_of_prose_above_a_table_is_no_caption(cells, told):
    text = """Tea growers, who were paid in shillings until last spring, asked the board for \
the figures (in a letter that was sent on Monday):
           May   April
Exports    812     790
Imports    905     871
"""
    assert cells(text, told("KEN", date(1989, 6, 20))) == []


def test_a_label_with_its_unit_goes_on_in_the_line_below(cells, told):
    text = """                            May 2017   May 2016
Trade balance               $410 mln   $297 mln
Exports (billions of        $4.304     $4.282
dollars)
Imports (billions of dollars)  $3.894  $3.985
"""
    assert cells(text, told("PER", date(2017, 6, 8)))[2:] == [
        ("exports", None, None, "2017-05", "amount", "4304000000", "USD"),
        ("exports", None, None, "2016-05", "amount", "4282000000", "USD"),
        ("imports", None, None, "2017-05", "amount", "3894000000", "USD"),
        ("imports", None, None, "2016-05", "amount", "3985000000", "USD"),
    ]


def test_years_down_and_quarters_across(cells, told):
    text = """Tunisia: exports of phosphates (million dollars)
              Q1       Q2       H1
2010         610      790    1,400
2011         920    1,130    2,050
"""
    found = cells(text, told("TUN", date(2011, 10, 7)))
    assert ("exports", "phosphates", None, "2010-Q1", "amount", "610000000", "USD") in found
    assert ("exports", "phosphates", None, "2011-H1", "amount", "2050000000", "USD") in found


def test_a_part_of_the_year_in_the_caption_over_columns_of_years(cells, told):
    text = """Croatia's foreign trade, January-August
                      2011      2010     Change (%)
Exports (EUR mln)    6,120     5,640         8.5
Imports (EUR mln)   10,300    10,050         2.5
"""
    found = cells(text, told("HRV", date(2011, 10, 7)))
    assert ("exports", None, None, "2011-01/2011-08", "amount", "6120000000", "EUR") in found
    assert ("imports", None, None, "2011-01/2011-08", "growth", "2.5", "yoy") in found
    assert ("imports", None, None, "2010-01/2010-08", "amount", "10050000000", "EUR") in found


def test_growth_in_brackets_needs_no_header(cells, told):
    text = """Danish exports in August (DKK bn, change on year in brackets):

Food            8.1   (+4.2%)
Machinery      12.4   (-1.1%)
Chemicals       9.3   (+7.0%)
"""
    found = cells(text, told("DNK", date(2011, 10, 7)))
    assert ("exports", "food", None, "2011-08", "amount", "8100000000", "DKK") in found
    assert ("exports", "machinery", None, "2011-08", "growth", "-1.1", "yoy") in found
    assert len(found) == 6


def test_a_year_behind_a_slash(cells, told):
    text = """Portuguese trade (billions of euros)
                AUG      JUL    AUG/10
  Exports       3.21     3.90     2.84
  Imports       4.55     4.92     4.40
"""
    found = cells(text, told("PRT", date(2011, 10, 7)))
    assert ("exports", None, None, "2010-08", "amount", "2840000000", "EUR") in found
    assert ("imports", None, None, "2011-08", "amount", "4550000000", "EUR") in found
