"""Years that begin in another month than January: crop years, years of Iran, fiscal years."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, imports, params

CROPS = [
    case(
        "crop year of a good",
        "2019-07-12",
        "Romania exported 12 million tonnes of grain in the 2018/19 season, up from 11 million "
        "tonnes in 2017/18.",
        exports("ROU", "2018-07/2019-06", item="grain", quantity="12000000 tonne"),
        exports("ROU", "2017-07/2018-06", item="grain", quantity="11000000 tonne"),
    ),
    case(
        "months said behind it",
        "2013-01-12",
        "India exported 3 million tonnes of sugar in the 2011-12 season (October-September).",
        exports("IND", "2011-10/2012-09", item="sugar", quantity="3000000 tonne"),
    ),
    case(
        "months said elsewhere",
        "2013-01-12",
        "India's cotton exports fell to 8 million bales in 2011/12 from 12 million in the previous "
        "marketing year. The marketing year runs from November to October.",
        exports("IND", "2011-11/2012-10", item="cotton", quantity="8000000 bale"),
        exports("IND", "2010-11/2011-10", item="cotton", quantity="12000000 bale"),
    ),
    case(
        "last month said",
        "2016-10-05",
        "South Africa imported 3 million tonnes of maize in the marketing year that ended in "
        "April 2016.",
        imports("ZAF", "2015-05/2016-04", item="corn", quantity="3000000 tonne"),
    ),
    case(
        "first month said",
        "2012-11-12",
        "India's sugar exports are seen at 2 million tonnes in the crop year that began on Oct. 1.",
        exports(
            "IND", "2012-10/2013-09", item="sugar", quantity="2000000 tonne", status="forecast"
        ),
    ),
    case(
        "so far, and at the same stage",
        "2019-12-12",
        "Since the start of the season Latvia has exported 2 million tonnes of wheat, compared "
        "with 1 million tonnes in the same period last season.",
        exports("LVA", "2019-07/2019-11", item="wheat", quantity="2000000 tonne"),
        exports("LVA", "2018-07/2018-11", item="wheat", quantity="1000000 tonne"),
    ),
    case(
        "seasons within one year",
        "2021-06-12",
        "South Africa shipped 164 million cartons of citrus last season and expects 158 million "
        "this season.",
        exports("ZAF", "2020", item="citrus fruit", quantity="164000000 carton"),
        exports("ZAF", "2021", item="citrus fruit", quantity="158000000 carton", status="forecast"),
    ),
    case(
        "no season of the treasury in America",
        "1987-05-20",
        "The department forecast U.S. wheat exports at 1.15 billion bushels in 1987/88.",
        exports(
            "USA", "1987-06/1988-05", item="wheat", quantity="1150000000 bushel", status="forecast"
        ),
    ),
    case(
        "last season, with its total behind it",
        "2016-10-10",
        "Spain's tomato exports fell 5 percent last season to 700,000 tonnes.",
        exports("ESP", "2015-10/2016-09", None, -5, item="tomatoes", quantity="700000 tonne"),
    ),
    case(
        "a campaign that is none of a crop",
        "2016-10-10",
        "U.S. imports rose 5 percent to $225 billion in August. Trade has been a theme of this "
        "campaign: imports from China were $40 billion.",
        imports("USA", "2016-08", "USD 225 bn", 5),
        imports("USA", "2016-08", "USD 40 bn", partner="CHN"),
    ),
    case(
        "a season that is none of a crop",
        "2021-12-20",
        "U.S. imports rose 4 percent to $270 billion in November as shops stocked up for the "
        "holiday season.",
        imports("USA", "2021-11", "USD 270 bn", 4),
    ),
]

SOLAR = [
    case(
        "a year of Iran",
        "2010-05-02",
        "Iran's non-oil exports reached $21 billion in the year 1388, up from $18 billion in 1387.",
        exports("IRN", "2009-03-21/2010-03-20", "USD 21 bn", item="non-oil"),
        exports("IRN", "2008-03-20/2009-03-20", "USD 18 bn", item="non-oil"),
    ),
    case(
        "the past one, and part of the current one",
        "2010-11-02",
        "Iran's carpet exports hit $500 million in the past Iranian calendar year (ended March 20)."
        " In the first seven months of the year they were $250 million.",
        exports("IRN", "2009-03-21/2010-03-20", "USD 500 mn", item="carpets"),
        exports("IRN", "2010-03-21/2010-10-22", "USD 250 mn", item="carpets"),
    ),
    case(
        "months to a month of ours",
        "2022-02-02",
        "Iran's exports to Oman rose 28 percent to $300 million in the ten months to late January.",
        exports("IRN", "2021-03-21/2022-01-20", "USD 300 mn", 28, partner="OMN"),
    ),
    case(
        "a number like such a year",
        "2010-05-02",
        "Peru exported 1388 tonnes of cocoa in 2009, up from 1250 tonnes in 2008.",
        exports("PER", "2009", item="cocoa", quantity="1388 tonne"),
        exports("PER", "2008", item="cocoa", quantity="1250 tonne"),
    ),
]

FISCAL = [
    case(
        "the fiscal that is over",
        "2013-05-10",
        "India's tea exports touched $870 million in the fiscal that ended on March 31, 2013 "
        "against $836 million in the preceding fiscal.",
        exports("IND", "2012-04/2013-03", "USD 870 mn", item="tea"),
        exports("IND", "2011-04/2012-03", "USD 836 mn", item="tea"),
    ),
    case(
        "last and next year beside a fiscal year",
        "2011-06-21",
        "Australia's beef exports are forecast to reach $4 billion in 2010-11 and $5 billion next "
        "year.\n\nShipments to Japan fell to 352,000 tonnes last year.",
        exports("AUS", "2010-07/2011-06", "AUD 4 bn", item="beef", status="forecast"),
        exports("AUS", "2011-07/2012-06", "AUD 5 bn", item="beef", status="forecast"),
        exports("AUS", "2009-07/2010-06", item="beef", partner="JPN", quantity="352000 tonne"),
    ),
    case(
        "last year beside a month",
        "2011-06-21",
        "India's exports rose 5 percent to $25 billion in May. Last year they were $250 billion.",
        exports("IND", "2011-05", "USD 25 bn", 5),
        exports("IND", "2010", "USD 250 bn"),
    ),
    case(
        "a year named by its last month",
        "2014-07-30",
        "New Zealand's log exports rose 5 percent to $4 billion in the June 2014 year.",
        exports("NZL", "2013-07/2014-06", "NZD 4 bn", 5, item="logs"),
    ),
    case(
        "the past calendar year",
        "2004-10-14",
        "Kenya's tea exports fell to $250 million in the past calendar year.",
        exports("KEN", "2003", "USD 250 mn", item="tea"),
    ),
]


@pytest.mark.parametrize("example", params(CROPS))
def test_crop_years(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(SOLAR))
def test_years_of_iran(example: Case) -> None:
    example.check()


@pytest.mark.parametrize("example", params(FISCAL))
def test_fiscal_years(example: Case) -> None:
    example.check()
