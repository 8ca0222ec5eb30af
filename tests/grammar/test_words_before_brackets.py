"""What stands before the figure of a bracket: a name, or words that name no good and no partner."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, params

_LEAD = "Peru's copper exports rose 5 percent from a year earlier to $2 billion in May. "
_COPPER = exports("PER", "2019-05", "USD 2 bn", 5, item="copper")

NAMES = [
    case(
        "how far it moved names nothing",
        "2019-06-10",
        _LEAD + "Zinc shipments fell by almost a fifth (-19.4%) to $300 million, and tin was "
        "slightly up on the year (+0.6%).",
        _COPPER,
        exports("PER", "2019-05", "USD 300 mn", -19.4, item="zinc"),
        exports("PER", "2019-05", None, 0.6, item="tin"),
    ),
    case(
        "how a good fared, behind its verb",
        "2003-10-20",
        "Thailand's rubber exports climbed 14 percent in the first nine months. Smoked sheet "
        "(+21%) did better than block rubber, and latex was not far behind (+18%).",
        exports("THA", "2003-01/2003-09", None, 14, item="rubber"),
        exports("THA", "2003-01/2003-09", None, 21, item="smoked sheet"),
        exports("THA", "2003-01/2003-09", None, 18, item="latex"),
    ),
    case(
        "words of emphasis before a name",
        "2019-06-10",
        _LEAD + "Above all raw cotton (+12%) and wool (+8%) did well, less so lead (+1%), and "
        "neither tin (-2%) nor silver (-4%).",
        _COPPER,
        exports("PER", "2019-05", None, 12, item="raw cotton"),
        exports("PER", "2019-05", None, 8, item="wool"),
        exports("PER", "2019-05", None, 1, item="lead"),
        exports("PER", "2019-05", None, -2, item="tin"),
        exports("PER", "2019-05", None, -4, item="silver"),
    ),
    case(
        "what a good is stands between its name and its bracket",
        "2021-11-05",
        "Vietnam's seafood exports fell 23 percent in October. Squid, hardest hit of all "
        "(-36%), suffered most.",
        exports("VNM", "2021-10", None, -23, item="seafood"),
        exports("VNM", "2021-10", None, -36, item="squid"),
    ),
    case(
        "what a partner is stands between its name and its bracket",
        "2009-03-12",
        "Brazil's meat exports shrank 18 percent in February. Russia, the main market (-41%), "
        "all but stopped buying.",
        exports("BRA", "2009-02", None, -18, item="meat"),
        exports("BRA", "2009-02", None, -41, item="meat", partner="RUS"),
    ),
    case(
        "buyers of a place, and ones of another",
        "2003-10-20",
        "Thailand's rubber exports climbed 14 percent in September. Malaysian buyers (-6%) "
        "stayed away, Chinese ones (+32%) came in force.",
        exports("THA", "2003-09", None, 14, item="rubber"),
        exports("THA", "2003-09", None, -6, item="rubber", partner="MYS"),
        exports("THA", "2003-09", None, 32, item="rubber", partner="CHN"),
    ),
    case(
        "those to a partner, and how they fared",
        "2012-04-11",
        "German machine exports rose 6 percent in February. Exports to Russia grew fast (+24%), "
        "those to Brazil at the slowest pace (+1%).",
        exports("DEU", "2012-02", None, 6, item="machinery"),
        exports("DEU", "2012-02", None, 24, item="machinery", partner="RUS"),
        exports("DEU", "2012-02", None, 1, item="machinery", partner="BRA"),
    ),
    case(
        "prices of goods, a base and what no table lists behind another bracket are no trade",
        "2012-04-11",
        "German machine exports rose 6 percent in February. Pumps (+4%) remained in demand "
        "despite a strong comparison base (+30%). Prices for steel (+14%) and energy (+9%) "
        "weighed on the makers.",
        exports("DEU", "2012-02", None, 6, item="machinery"),
        exports("DEU", "2012-02", None, 4, item="pumps"),
    ),
    case(
        "adverbs behind a name belong to its verb",
        "2010-08-12",
        "Bangladesh's jute exports rose 31 percent to $787 million in 2009. In local currency "
        "exports grew 35 percent. Yarn now makes up 43 percent of the total.",
        exports("BGD", "2009", "USD 787 mn", 31, item="jute"),
        exports("BGD", "2009", None, 35, item="jute"),
        exports("BGD", "2009", item="yarn", share=43),
        title="Jute exports rise",
    ),
]


@pytest.mark.parametrize("example", params(NAMES))
def test_words_before_brackets(example: Case) -> None:
    example.check()
