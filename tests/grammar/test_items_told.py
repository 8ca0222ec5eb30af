"""Goods told of again, by the way, as parts of a sum, and classes that look like something else."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

AGAIN = [
    case(
        "the commodity and the exports it is compared with",
        "2019-08-20",
        "Exports of cotton yarn from Egypt rose 36 percent in July. Exports of the commodity were "
        "recorded at $97 million in July as compared to the exports of $71 million in July 2018.",
        exports("EGY", "2019-07", "USD 97 mn", 36, item="cotton yarn"),
        exports("EGY", "2018-07", "USD 71 mn", item="cotton yarn"),
    ),
    case(
        "such imports",
        "2019-08-20",
        "Non-oil imports of Egypt were estimated at $4 billion in July, above the value of such "
        "imports in June, $3.5 billion.",
        imports("EGY", "2019-07", "USD 4 bn", item="non-oil"),
        imports("EGY", "2019-06", "USD 3.5 bn", item="non-oil"),
    ),
    case(
        "products of a country are all its goods",
        "2019-08-20",
        "Egypt's imports of Chinese products fell 13 percent to $480 million in July.",
        imports("EGY", "2019-07", "USD 480 mn", -13, partner="CHN"),
    ),
    case(
        "a good whose share is told by the way",
        "2019-08-20",
        "Egypt's exports fell 3 percent in July. Citrus, representing 9.5 percent of exports, "
        "retreated 14 percent.",
        exports("EGY", "2019-07", None, -3),
        exports("EGY", "2019-07", None, -14, item="citrus", share=9.5),
    ),
    case(
        "a good said to be the main one",
        "2019-08-20",
        "Egypt's exports fell 3 percent in July. Citrus was the main export product and had a 20 "
        "percent increase.",
        exports("EGY", "2019-07", None, -3),
        exports("EGY", "2019-07", None, 20, item="citrus"),
    ),
    case(
        "sums that make up the one before them",
        "2019-08-20",
        "Egypt's exports reached $2 billion in July: $700 million for oil, $160 million for "
        "citrus and $1.1 billion for other products.",
        exports("EGY", "2019-07", "USD 2 bn"),
        exports("EGY", "2019-07", "USD 700 mn", item="oil"),
        exports("EGY", "2019-07", "USD 160 mn", item="citrus"),
        exports("EGY", "2019-07", "USD 1.1 bn", item="other products"),
    ),
    case(
        "earnings from domestic exports",
        "2019-08-20",
        "Barbados's exports rose in July. Earnings from domestic exports amounted to 53 million "
        "euros.",
        exports("BRB", "2019-07", "EUR 53 mn", item="domestic exports"),
    ),
    case(
        "the spike in the value of a good",
        "2019-08-20",
        "Cyprus's imports were lifted by a 64 percent annual jump in the value of mineral "
        "products to $318 million in July.",
        imports("CYP", "2019-07", "USD 318 mn", 64, item="mineral products"),
    ),
    case(
        "an owner that is no good",
        "2019-08-20",
        "Oman's exports rose in July. The sultanate's trade with India was valued at 10 billion "
        "rials.",
        trade("OMN", "2019-07", "OMR 10 bn", partner="IND"),
    ),
]

CLASSES = [
    case(
        "information technology is no pronoun",
        "2019-08-20",
        "Romania's IT exports rose 5 percent in July. Imports of IT goods fell 2 percent.",
        exports("ROU", "2019-07", None, 5, item="it"),
        imports("ROU", "2019-07", None, -2, item="it goods"),
    ),
    case(
        "a short name inside a name",
        "2019-08-20",
        "Ghana's crude palm oil (CPO) and derivative exports rose 5 percent in July.",
        exports("GHA", "2019-07", None, 5, item="crude palm oil and derivative"),
    ),
    case(
        "as many figures as goods",
        "2019-08-20",
        "Ghana's exports rose in July. Timber, cocoa and gold bucked the trend with gains of 2.1, "
        "5.3 and 3.6 percent.",
        exports("GHA", "2019-07", None, 2.1, item="timber"),
        exports("GHA", "2019-07", None, 5.3, item="cocoa"),
        exports("GHA", "2019-07", None, 3.6, item="gold"),
    ),
    case(
        "a subject that its examples part from its verb",
        "2019-08-20",
        "Ghana's exports rose in July. Traditional products, led by gold ($90 million, +4.7 "
        "percent) and cocoa ($80 million, +9 percent), added up to $300 million.",
        exports("GHA", "2019-07", "USD 90 mn", 4.7, item="gold"),
        exports("GHA", "2019-07", "USD 80 mn", 9, item="cocoa"),
        exports("GHA", "2019-07", "USD 300 mn", item="traditional products"),
    ),
    case(
        "one of several balances of the same goods",
        "2019-08-20",
        "Ghana had a non-oil trade surplus of $90 million with Togo in July. The deepest deficit "
        "was with China ($70 million).",
        balance("GHA", "2019-07", "USD 90 mn", item="non-oil", partner="TGO"),
        balance("GHA", "2019-07", "USD -70 mn", item="non-oil", partner="CHN"),
    ),
    case(
        "an exclusion in the middle of a sentence",
        "2019-08-20",
        "Ghana's exports fell 2 percent in July on weak prices, but, excluding gold and oil, "
        "Ghanaian exports expanded 1.5 percent.",
        exports("GHA", "2019-07", None, -2),
        exports("GHA", "2019-07", None, 1.5, item="excluding gold and oil"),
    ),
    case(
        "goods and other goods",
        "2019-08-20",
        "Ghana's exports of copper and other base metals rose 5 percent in July.",
        exports("GHA", "2019-07", None, 5, item="copper and other base metals"),
    ),
]


MORE = [
    case(
        "that of other goods",
        "2019-08-20",
        "Malta's exports of machinery grew by 9.5 percent in July, while that of toys grew by 5.7 "
        "percent.",
        exports("MLT", "2019-07", None, 9.5, item="machinery"),
        exports("MLT", "2019-07", None, 5.7, item="toys"),
    ),
    case(
        "an abbreviation before a bracket ends no sentence",
        "2019-08-20",
        "Malta's exports rose in July, due to higher sales of fish (4.7%), oils obtained from "
        "olives, seeds, etc. (12.3%), and toys (5%).",
        exports("MLT", "2019-07", None, 4.7, item="fish"),
        exports("MLT", "2019-07", None, 12.3, item="oils obtained from olives, seeds"),
        exports("MLT", "2019-07", None, 5, item="toys"),
    ),
    case(
        "a bracket glued to its conjunction",
        "2019-08-20",
        "Malta's exports rose in July, led by fish (+5.6%)and toys (+6.2%).",
        exports("MLT", "2019-07", None, 5.6, item="fish"),
        exports("MLT", "2019-07", None, 6.2, item="toys"),
    ),
    case(
        "of which a good",
        "2019-08-20",
        "Malta's fish exports brought in $12 million in July, of which tuna $9 million.",
        exports("MLT", "2019-07", "USD 12 mn", item="fish"),
        exports("MLT", "2019-07", "USD 9 mn", item="tuna"),
    ),
    case(
        "what a good is for the most part",
        "2019-08-20",
        "Malta's exports fell 3 percent in July. Energy products, chiefly diesel, rose 4 percent.",
        exports("MLT", "2019-07", None, -3),
        exports("MLT", "2019-07", None, 4, item="energy products"),
    ),
    case(
        "exports and re-exports are all of them",
        "2019-08-20",
        "The value of Bahrain's exports and re-exports fell to 37 million dinars in July.",
        exports("BHR", "2019-07", "BHD 37 mn"),
    ),
    case(
        "each good and its balance",
        "2019-08-20",
        "Italy recorded a trade deficit of 90 million euros in July. Clothing brought a surplus of "
        "18 million euros, food a deficit of 13 million euros.",
        balance("ITA", "2019-07", "EUR -90 mn"),
        balance("ITA", "2019-07", "EUR 18 mn", item="clothing"),
        balance("ITA", "2019-07", "EUR -13 mn", item="food"),
    ),
    case(
        "the noun that ones stands for",
        "2019-08-20",
        "Italy's exports fell in July. Metal-cutting machines earned 147 million euros (+2.4%) and "
        "metal-forming ones 30 million euros (-3.8%).",
        exports("ITA", "2019-07", "EUR 147 mn", 2.4, item="metal-cutting machines"),
        exports("ITA", "2019-07", "EUR 30 mn", -3.8, item="metal-forming machines"),
    ),
    case(
        "the total of both accounts",
        "2019-08-20",
        "Spain's trade in goods and services showed a surplus of 2 billion euros in June. The "
        "total trade surplus in July was 3 billion euros.",
        balance("ESP", "2019-06", "EUR 2 bn", item="goods and services"),
        balance("ESP", "2019-07", "EUR 3 bn", item="goods and services"),
    ),
    case(
        "a good told of in one sentence, its figure in the next",
        "2019-08-20",
        "Spain's exports fell in July. Coal is another story. Minus 26 percent, to $1.8 million.",
        exports("ESP", "2019-07", "USD 1.8 mn", -26, item="coal"),
    ),
    case(
        "a trade without oil holds for its flows",
        "2019-08-20",
        "Oman's non-oil foreign trade reached 6 billion dollars in July. Imports rose 16 percent.",
        trade("OMN", "2019-07", "USD 6 bn", item="non-oil"),
        imports("OMN", "2019-07", None, 16, item="non-oil"),
        title="Oman's non-oil foreign trade grows",
    ),
]


NEWSROOMS = [
    case(
        "pairs among the members told respectively",
        "2019-08-20",
        "Exports of textiles and garments, footwear and leather goods from Albania rose 5, 3 and 1 "
        "percent respectively in July.",
        exports("ALB", "2019-07", None, 5, item="textiles and garments"),
        exports("ALB", "2019-07", None, 3, item="footwear"),
        exports("ALB", "2019-07", None, 1, item="leather goods"),
    ),
    case(
        "a list with a short name before its flow",
        "2019-08-20",
        "Albania's garment, footwear and travel goods (GFT) exports rose 22 percent in July.",
        exports("ALB", "2019-07", None, 22, item="garment, footwear and travel goods"),
    ),
    case(
        "a bracket that leaves something out",
        "2019-08-20",
        "Albania's merchandise exports (excluding gold) rose 3 percent in July.",
        exports("ALB", "2019-07", None, 3, item="excluding gold"),
    ),
    case(
        "a complex of industries",
        "2019-08-20",
        "Albania's farm exports rose in July. The soybean complex led with $6.8 million, followed "
        "by meats ($2.2 million).",
        exports("ALB", "2019-07", "USD 6.8 mn", item="soybean"),
        exports("ALB", "2019-07", "USD 2.2 mn", item="meats"),
    ),
    case(
        "a short name right before the flow",
        "2019-08-20",
        "Jordan's ready-made garment (RMG) exports to the EU grew 2.9 percent in July.",
        exports("JOR", "2019-07", None, 2.9, item="ready-made garment", partner="EU"),
    ),
    case(
        "export turnover is of exports",
        "2019-08-20",
        "Laos's export turnover reached $300 million in July. Import turnover was $400 million.",
        exports("LAO", "2019-07", "USD 300 mn"),
        imports("LAO", "2019-07", "USD 400 mn"),
    ),
    case(
        "another measure of the same trade",
        "2019-08-20",
        "Laos's coffee exports rose 22 percent by volume in July but export income grew only 3 "
        "percent to $6.4 million.",
        exports("LAO", "2019-07", None, 22, item="coffee"),
        exports("LAO", "2019-07", "USD 6.4 mn", 3, item="coffee"),
    ),
    case(
        "money spent on imports",
        "2019-08-20",
        "Laos spent $26 million on petrol imports in July.",
        imports("LAO", "2019-07", "USD 26 mn", item="petrol"),
    ),
    case(
        "money spent importing goods",
        "2019-08-20",
        "Laos spent $12 million importing wheat and maize in July.",
        imports("LAO", "2019-07", "USD 12 mn", item="wheat and maize"),
    ),
    case(
        "farm exports in one word",
        "2019-08-20",
        "Peru's agro-exports grew 5 percent in July, driven by grapes (+21 percent).",
        exports("PER", "2019-07", None, 5, item="agricultural products"),
        exports("PER", "2019-07", None, 21, item="grapes"),
    ),
    case(
        "an industry that leads exports",
        "2019-08-20",
        "Peru's exports grew in July. The copper industry led exports with $1.4 billion, followed "
        "by gold ($900 million).",
        exports("PER", "2019-07", "USD 1.4 bn", item="copper"),
        exports("PER", "2019-07", "USD 900 mn", item="gold"),
    ),
    case(
        "sectors and industries as subjects",
        "2019-08-20",
        "Peru's exports grew in July. The mining sector posted $1.4 billion and the "
        "agri-food industry $90 million.",
        exports("PER", "2019-07", "USD 1.4 bn", item="mining"),
        exports("PER", "2019-07", "USD 90 mn", item="agri-food"),
    ),
    case(
        "one more good behind of",
        "2019-08-20",
        "Peru's exports of copper rose 3 percent in July and of energy minerals 8 percent, and of "
        "natural gas fell 2 percent.",
        exports("PER", "2019-07", None, 3, item="copper"),
        exports("PER", "2019-07", None, 8, item="energy minerals"),
        exports("PER", "2019-07", None, -2, item="natural gas"),
    ),
    case(
        "names in capitals among known goods",
        "2019-08-20",
        "Peru's exports grew in July. Under merchandise exports, 22 of the 30 key sectors "
        "exhibited positive growth in July. These include Iron Ore (5%), Cereal Preparations (7%), "
        "Oil Meals (25%).",
        exports("PER", "2019-07", None, 5, item="iron ore"),
        exports("PER", "2019-07", None, 7, item="cereal preparations"),
        exports("PER", "2019-07", None, 25, item="oil meals"),
    ),
    case(
        "both accounts in a bracket",
        "2019-08-20",
        "Peru's exports (merchandise and services combined) rose 5 percent to $60 million in July.",
        exports("PER", "2019-07", "USD 60 mn", 5, item="goods and services"),
    ),
    case(
        "the bill for a good",
        "2019-08-20",
        "Peru's imports fell 4 percent in July. The bill for crude oil fell 12 percent to $3 "
        "million.",
        imports("PER", "2019-07", None, -4),
        imports("PER", "2019-07", "USD 3 mn", -12, item="crude oil"),
    ),
    case(
        "a kind of good for the good before",
        "2019-08-20",
        "Peru's copper exports grew in July. Exports of the metal rose 5 percent to $3 million.",
        exports("PER", "2019-07", "USD 3 mn", 5, item="copper"),
    ),
    case(
        "the fuel is the coal of the sentence before",
        "2019-08-20",
        "Peru's exports grew in July. Coal did well. The fuel brought in $1.6 million, up 65 "
        "percent.",
        exports("PER", "2019-07", "USD 1.6 mn", 65, item="coal"),
    ),
    case(
        "a kind of good that opens a longer name",
        "2019-08-20",
        "Peru's coal exports grew in July. The fuel exports rose 5 percent.",
        exports("PER", "2019-07", None, 5, item="fuels"),
    ),
    case(
        "the sum of what was imported",
        "2019-08-20",
        "In July, Peru imported petroleum products of $3 million.",
        imports("PER", "2019-07", "USD 3 mn", item="petroleum products"),
    ),
    case(
        "goods imported for a sum",
        "2019-08-20",
        "Peru imported petrol for $3 million in July.",
        imports("PER", "2019-07", "USD 3 mn", item="petrol"),
    ),
]


@pytest.mark.parametrize("given", params(AGAIN + CLASSES + MORE + NEWSROOMS))
def test_items(given: Case) -> None:
    given.check()
