"""Trade with partners as the agencies of states and business papers tell it."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

PRINTED = "2019-10-21"

MULTIPLES = [
    "In 2018 Georgia's exports to Chile were $30 million, 2.5 times more than the $12 million of "
    "2017.",
    "Georgia's exports to Chile came to $30 million in 2018, growing 2.5 times from $12 million in "
    "2017.",
    "Georgia's exports to Chile were $30 million in 2018, a 2.5-times increase on the $12 million "
    "of 2017.",
]


@pytest.mark.parametrize("sentence", MULTIPLES)
def test_multiples_of_a_sum(sentence: str) -> None:
    case(
        sentence,
        PRINTED,
        sentence,
        exports("GEO", "2018", "USD 30 mn", 150, partner="CHL"),
        exports("GEO", "2017", "USD 12 mn", partner="CHL"),
    ).check()


TRADED = [
    "Peru and Chile traded goods worth $3 billion in 2018.",
    "In 2018 Peru traded goods worth $3 billion with Chile.",
    "Goods worth $3 billion were exchanged between Peru and Chile in 2018.",
    "Peru and Chile traded $3 billion worth of goods in 2018.",
]


@pytest.mark.parametrize("sentence", TRADED)
def test_goods_are_traded(sentence: str) -> None:
    told = trade("PER", "2018", "USD 3 bn", partner="CHL")
    case(sentence, PRINTED, sentence, told, title="Peru's exports to Chile grow").check()


ROLES = [
    "Chile has emerged as the country's top export destination, accounting for 12.5 per cent of "
    "total exports in 2018.",
    "Chile kept its place as Peru's biggest export market, with 12.5 per cent of total exports in "
    "2018.",
    "Chile became the second destination for Peruvian exports in 2018, with 12.5 percent of the "
    "total.",
]


@pytest.mark.parametrize("sentence", ROLES)
def test_a_partner_holds_a_role(sentence: str) -> None:
    told = exports("PER", "2018", share=12.5, partner="CHL")
    case(sentence, PRINTED, sentence, told, title="Peru's exports by country").check()


TOLD = [
    case(
        "what is noted is no forecast",
        PRINTED,
        "Trade between Peru and Chile was $3 billion in 2018. It should be noted that it had been "
        "$2 billion in 2017.",
        trade("PER", "2018", "USD 3 bn", partner="CHL"),
        trade("PER", "2017", "USD 2 bn", partner="CHL"),
    ),
    case(
        "how far a country moved its trade",
        PRINTED,
        "Peru increased the volume of its trade with Chile by $300 million, bringing it to $3 "
        "billion in 2018.",
        trade("PER", "2018", "USD 3 bn", partner="CHL", change="USD 300 mn"),
    ),
    case(
        "a change in a word that belittles it",
        PRINTED,
        "Peru's exports to Chile rose a mere $30 million, or 2 percent, to $1.5 billion in 2018.",
        exports("PER", "2018", "USD 1.5 bn", 2, partner="CHL", change="USD 30 mn"),
    ),
    case(
        "small sums of small partners, in full",
        PRINTED,
        "Peru's imports from Tonga totalled $38,930 in 2018.",
        imports("PER", "2018", "USD 38.93 k", partner="TON"),
    ),
    case(
        "commas of decimals before billions",
        PRINTED,
        "Zimbabwe's trade deficit grew 7,5% to $585,76 million in 2018. Imports were $4,586 "
        "billion and exports fell 2,4% to $4,000 billion.",
        balance("ZWE", "2018", "USD -585.76 mn", 7.5),
        imports("ZWE", "2018", "USD 4.586 bn"),
        exports("ZWE", "2018", "USD 4 bn", -2.4),
    ),
    case(
        "the two told of last",
        PRINTED,
        "Peru's trade with Chile was $3 billion in 2018. The turnover with Brazil came to $4 "
        "billion. The mutual trade of the two countries had been $5 billion in 2017.",
        trade("PER", "2018", "USD 3 bn", partner="CHL"),
        trade("PER", "2018", "USD 4 bn", partner="BRA"),
        trade("PER", "2017", "USD 5 bn", partner="BRA"),
    ),
    case(
        "what figures indicate",
        PRINTED,
        "Peru's exports to Chile came to $30 million in 2018. Data of the customs office indicate "
        "an increase of 20 percent.",
        exports("PER", "2018", "USD 30 mn", 20, partner="CHL"),
    ),
    case(
        "several in one role",
        PRINTED,
        "Peru's imports grew 4 percent in 2018. Chile, Japan and India were Peru's main suppliers, "
        "with 20, 11 and 9 per cent of total imports respectively.",
        imports("PER", "2018", growth=4),
        imports("PER", "2018", share=20, partner="CHL"),
        imports("PER", "2018", share=11, partner="JPN"),
        imports("PER", "2018", share=9, partner="IND"),
    ),
    case(
        "places and sums parted by dashes",
        PRINTED,
        "Peru's largest export markets in 2018 were Chile - USD 4.7 billion (USD 6.7 billion in "
        "2017), Japan - USD 3.7 billion (USD 3.9 billion) and India - USD 2.4 billion.",
        exports("PER", "2018", "USD 4.7 bn", partner="CHL"),
        exports("PER", "2017", "USD 6.7 bn", partner="CHL"),
        exports("PER", "2018", "USD 3.7 bn", partner="JPN"),
        exports("PER", "2017", "USD 3.9 bn", partner="JPN"),
        exports("PER", "2018", "USD 2.4 bn", partner="IND"),
    ),
    case(
        "places and shares parted by dashes",
        PRINTED,
        "Imports to Peru in 2018 were from Chile - 30.4 percent of the total imports, Japan - 21.4 "
        "percent and India - 17.9 percent.",
        imports("PER", "2018", share=30.4, partner="CHL"),
        imports("PER", "2018", share=21.4, partner="JPN"),
        imports("PER", "2018", share=17.9, partner="IND"),
    ),
    case(
        "a year told of behind its part of the next",
        PRINTED,
        "Peru's trade with Chile was $1 billion in the first quarter of 2019.\n\nTheir trade rose "
        "by 5 percent in 2018 to $3 billion. Exports to Chile were $1.4 billion.",
        trade("PER", "2019-Q1", "USD 1 bn", partner="CHL"),
        trade("PER", "2018", "USD 3 bn", 5, partner="CHL"),
        exports("PER", "2018", "USD 1.4 bn", partner="CHL"),
    ),
    case(
        "months of this year",
        PRINTED,
        "Trade between Peru and Chile for 9 months this year amounted to $2 billion.",
        trade("PER", "2019-01/2019-09", "USD 2 bn", partner="CHL"),
    ),
    case(
        "both flows behind their sums in a bracket",
        PRINTED,
        "Peru's trade with Chile amounted to $300 million in 2018 ($180 million in exports and "
        "$120 "
        "million in imports).",
        trade("PER", "2018", "USD 300 mn", partner="CHL"),
        exports("PER", "2018", "USD 180 mn", partner="CHL"),
        imports("PER", "2018", "USD 120 mn", partner="CHL"),
    ),
    case(
        "sums that amount to a flow",
        PRINTED,
        "Peru's trade with Chile was $300 million in 2018. Of these, $180 million amounted to "
        "export "
        "of goods and $120 million to import of goods.",
        trade("PER", "2018", "USD 300 mn", partner="CHL"),
        exports("PER", "2018", "USD 180 mn", partner="CHL"),
        imports("PER", "2018", "USD 120 mn", partner="CHL"),
    ),
    case(
        "the trade of a country alone is with all",
        PRINTED,
        "Peru's exports to Chile rose 5 percent to $180 million in 2018.\n\nPeru's trade turnover "
        "in "
        "2018 was $90 billion. Of this, imports made up $40 billion and exports $50 billion.",
        exports("PER", "2018", "USD 180 mn", 5, partner="CHL"),
        trade("PER", "2018", "USD 90 bn"),
        imports("PER", "2018", "USD 40 bn"),
        exports("PER", "2018", "USD 50 bn"),
        title="Peru's exports to Chile up 5 percent",
    ),
    case(
        "the other side's own flow",
        PRINTED,
        "Bilateral trade with Chile amounted to $300 million in 2018. Chilean exports stood at "
        "$120 "
        "million while Peruvian exports were $180 million.",
        trade("PER", "2018", "USD 300 mn", partner="CHL"),
        exports("CHL", "2018", "USD 120 mn", partner="PER"),
        exports("PER", "2018", "USD 180 mn", partner="CHL"),
        title="Peru's trade with Chile",
    ),
    case(
        "what is larger than the trade of two goes to all",
        PRINTED,
        "Peru's trade with Chile came to $5 billion in 2018. Exports of Chile were $75 billion and "
        "Peru's exports rose 3 percent to $48 billion.",
        trade("PER", "2018", "USD 5 bn", partner="CHL"),
        exports("CHL", "2018", "USD 75 bn"),
        exports("PER", "2018", "USD 48 bn", 3),
    ),
    case(
        "the other side's flows behind a turnover",
        PRINTED,
        "Peru's trade with Chile was $5 billion in 2018, with exports of Chile amounting to $3 "
        "billion and imports $2 billion.",
        trade("PER", "2018", "USD 5 bn", partner="CHL"),
        exports("CHL", "2018", "USD 3 bn", partner="PER"),
        imports("CHL", "2018", "USD 2 bn", partner="PER"),
    ),
    case(
        "a ranked partner whose sum a comma parts",
        PRINTED,
        "Peru's exports were $4 billion in 2018. Third was Chile, with $180 million (5% less than "
        "in "
        "2017), followed by Japan, with $120 million (a 2% drop).",
        exports("PER", "2018", "USD 4 bn"),
        exports("PER", "2018", "USD 180 mn", -5, partner="CHL"),
        exports("PER", "2018", "USD 120 mn", -2, partner="JPN"),
    ),
    case(
        "a partner behind a conversion",
        PRINTED,
        "Rwanda sold goods worth US$16.4m (Rwf9.7b) to other member states of the East African "
        "Community in 2018. Exports to EAC partner states had been $12 million in 2017.",
        exports("RWA", "2018", "USD 16.4 mn", partner="EAC"),
        exports("RWA", "2017", "USD 12 mn", partner="EAC"),
    ),
    case(
        "the move in money behind its rate",
        PRINTED,
        "Peru's exports to Chile in 2018 were $604 million, up 7.3 percent ($41 million) from "
        "2017.",
        exports("PER", "2018", "USD 604 mn", 7.3, partner="CHL", change="USD 41 mn"),
    ),
    case(
        "four quarters to one",
        PRINTED,
        "Trade between Peru and Chile was $3 billion in the four quarters to the end of Q2 2019.",
        trade("PER", "2018-07/2019-06", "USD 3 bn", partner="CHL"),
    ),
    case(
        "an agency between strokes behind town and day",
        PRINTED,
        "LIMA, October 21. /ANDINA/. Mutual trade between Peru and Chile grew by 5 percent in "
        "2018.",
        trade("PER", "2018", growth=5, partner="CHL"),
    ),
    case(
        "the head of a list of markets",
        PRINTED,
        "In 2018, Chile topped the list of countries receiving Peru's exports, with $3 billion.",
        exports("PER", "2018", "USD 3 bn", partner="CHL"),
    ),
]


@pytest.mark.parametrize("told", params(TOLD))
def test_told_of_partners(told: Case) -> None:
    told.check()


BY_OTHER_WORDS = [
    case(
        "a country told of as a neighbour",
        PRINTED,
        "In January-July, the trade turnover with Peru's southern neighbour Chile fell to $179 "
        "million.",
        trade("PER", "2019-01/2019-07", "USD 179 mn", partner="CHL"),
    ),
    case(
        "neighbours are no one partner",
        PRINTED,
        "Peru's exports to Chile rose 5 percent in 2018. Peru's exports to its neighbours stood at "
        "$7 billion.",
        exports("PER", "2018", growth=5, partner="CHL"),
        exports("PER", "2018", "USD 7 bn", partner="neighbours"),
    ),
    case(
        "what the other side does for its part",
        PRINTED,
        "Trade between Peru and Chile was worth $2.7 billion in 2018. Chile for its part sold $670 "
        "million worth of goods to Peru.",
        trade("PER", "2018", "USD 2.7 bn", partner="CHL"),
        exports("CHL", "2018", "USD 670 mn", partner="PER"),
    ),
    case(
        "one flow that dwarfs the other",
        PRINTED,
        "Peru's trade deficit was $1.8 billion in 2018, as imports of $4.6 billion dwarfed exports "
        "of $2.8 billion. That means imports grew 5 percent.",
        balance("PER", "2018", "USD -1.8 bn"),
        imports("PER", "2018", "USD 4.6 bn", 5),
        exports("PER", "2018", "USD 2.8 bn"),
    ),
    case(
        "the other deed behind while",
        PRINTED,
        "In 2018 Peru bought goods worth $1.9 billion from Chile while selling goods worth $1.3 "
        "billion there.",
        imports("PER", "2018", "USD 1.9 bn", partner="CHL"),
        exports("PER", "2018", "USD 1.3 bn", partner="CHL"),
    ),
    case(
        "in that year",
        PRINTED,
        "Peru's trade with Chile was $2 billion in January-August 2019.\n\nIn 2018 as a whole, "
        "their "
        "trade was $3 billion.\n\nExports to Chile were $1.4 billion in that year.",
        trade("PER", "2019-01/2019-08", "USD 2 bn", partner="CHL"),
        trade("PER", "2018", "USD 3 bn", partner="CHL"),
        exports("PER", "2018", "USD 1.4 bn", partner="CHL"),
    ),
    case(
        "both flows of a balance in a bracket",
        PRINTED,
        "With Chile, Peru had a surplus of $60 million in 2018 ($180 million in exports and $120 "
        "million in imports).",
        balance("PER", "2018", "USD 60 mn", partner="CHL"),
        exports("PER", "2018", "USD 180 mn", partner="CHL"),
        imports("PER", "2018", "USD 120 mn", partner="CHL"),
    ),
    case(
        "the other side between a good and its sum",
        PRINTED,
        "In 2018 Peru imported goods from Chile worth $120 million.",
        imports("PER", "2018", "USD 120 mn", partner="CHL"),
    ),
    case(
        "a country told of by where it lies",
        PRINTED,
        "Peru's exports to Australia grew 5 percent in 2018. Copper exports to the Oceania country "
        "amounted to $90 million.",
        exports("PER", "2018", growth=5, partner="AUS"),
        exports("PER", "2018", "USD 90 mn", partner="AUS", item="copper"),
    ),
    case(
        "non-oil trade in a country",
        PRINTED,
        "Non-oil trade in Oman reached 3 billion rials in the first half of 2019.",
        trade("OMN", "2019-H1", "OMR 3 bn", item="non-oil"),
    ),
]


@pytest.mark.parametrize("told", params(BY_OTHER_WORDS))
def test_partners_by_other_words(told: Case) -> None:
    told.check()
