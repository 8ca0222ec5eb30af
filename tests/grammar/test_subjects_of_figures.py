"""Which subject the figures of a sentence take: behind the verb, in insertions, in turn, each."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params

_MAY = "Uruguay's exports were $800 million in May 2024."
_TOLD = exports("URY", "2024-05", "USD 800 mn")

CASES = [
    case(
        "members of a ranking behind their verb",
        "2024-06-20",
        f"{_MAY} The main destination was Brazil, with $157 million (19% of the total). Third was "
        "Peru, with $70 million (18% less than in May 2023), and in fifth place was Chile with "
        "$51 million.",
        _TOLD,
        exports("URY", "2024-05", "USD 157 mn", partner="BRA", share=19),
        exports("URY", "2024-05", "USD 70 mn", -18, partner="PER"),
        exports("URY", "2024-05", "USD 51 mn", partner="CHL"),
    ),
    case(
        "goods behind their verb",
        "2024-06-20",
        f"{_MAY} Behind it came beef ($90 million) and wool ($40 million).",
        _TOLD,
        exports("URY", "2024-05", "USD 90 mn", item="beef"),
        exports("URY", "2024-05", "USD 40 mn", item="wool"),
    ),
    case(
        "shares in a ranking behind its verb",
        "2024-06-20",
        f"{_MAY} Behind China in line were Brazil (17%) and Peru (9%).",
        _TOLD,
        exports("URY", "2024-05", share=17, partner="BRA"),
        exports("URY", "2024-05", share=9, partner="PER"),
    ),
    case(
        "an insertion tells of the share of the good that moved",
        "2024-06-20",
        f"{_MAY} Beef, which makes up 20 percent of exports, rose 5 percent to $160 million.",
        _TOLD,
        exports("URY", "2024-05", "USD 160 mn", 5, item="beef", share=20),
    ),
    case(
        "an insertion with a participle",
        "2024-06-20",
        f"{_MAY} Wool, representing 5 percent of exports, retreated 14 percent.",
        _TOLD,
        exports("URY", "2024-05", None, -14, item="wool", share=5),
    ),
    case(
        "each figure has its own partner behind it",
        "2024-06-20",
        "Uruguay's exports grew by 36.7% with Peru and by 19.1% with Chile in May 2024. However, "
        "they dropped by 32.5% with Brazil and by 9.5% with Cuba.",
        exports("URY", "2024-05", None, 36.7, partner="PER"),
        exports("URY", "2024-05", None, 19.1, partner="CHL"),
        exports("URY", "2024-05", None, -32.5, partner="BRA"),
        exports("URY", "2024-05", None, -9.5, partner="CUB"),
    ),
    case(
        "parts that went to partners",
        "2024-06-20",
        "Uruguay's exports in May 2024 were $800 million, of which $90 million went to Peru and "
        "$70 million to Chile.",
        _TOLD,
        exports("URY", "2024-05", "USD 90 mn", partner="PER"),
        exports("URY", "2024-05", "USD 70 mn", partner="CHL"),
    ),
    case(
        "one partner of a sum in goods",
        "2024-06-20",
        "Uruguay exported $90 million in goods to Peru in May 2024, up 14 percent.",
        exports("URY", "2024-05", "USD 90 mn", 14, partner="PER"),
    ),
    case(
        "sums with goods of their own behind them",
        "2024-06-20",
        "Uruguay's exports in May 2024 reached $800 million: $90 million for beef, $70 million "
        "for wool and $50 million for rice.",
        _TOLD,
        exports("URY", "2024-05", "USD 90 mn", item="beef"),
        exports("URY", "2024-05", "USD 70 mn", item="wool"),
        exports("URY", "2024-05", "USD 50 mn", item="rice"),
    ),
    case(
        "levels and bases respectively",
        "2024-06-20",
        "In May 2024 Uruguay's exports of leather and rice declined to $3 million from $4 "
        "million, and to $31 million from $40 million respectively.",
        exports("URY", "2024-05", "USD 3 mn", item="leather"),
        exports("URY", "2023-05", "USD 4 mn", item="leather"),
        exports("URY", "2024-05", "USD 31 mn", item="rice"),
        exports("URY", "2023-05", "USD 40 mn", item="rice"),
    ),
    case(
        "the former and the latter of two flows",
        "2024-06-20",
        "Uruguay's exports and imports both moved in May 2024, the former falling 20 percent and "
        "the latter rising 27 percent.",
        exports("URY", "2024-05", None, -20),
        imports("URY", "2024-05", None, 27),
    ),
    case(
        "the former and the latter of two goods",
        "2024-06-20",
        f"{_MAY} Leather and jute fared less well: the former slid 2 percent to $12 million, while "
        "the latter lost 19 percent.",
        _TOLD,
        exports("URY", "2024-05", "USD 12 mn", -2, item="leather"),
        exports("URY", "2024-05", None, -19, item="jute"),
    ),
    case(
        "of which a good, and ones of it",
        "2024-06-20",
        f"{_MAY} Horticulture earned $120 million, of which roses $80 million. Traditional "
        "products added up to $300 million and non-traditional ones to $90 million.",
        _TOLD,
        exports("URY", "2024-05", "USD 120 mn", item="horticulture"),
        exports("URY", "2024-05", "USD 80 mn", item="roses"),
        exports("URY", "2024-05", "USD 300 mn", item="traditional products"),
        exports("URY", "2024-05", "USD 90 mn", item="non-traditional products"),
    ),
    case(
        "two partners with their sums respectively, and parts of the total",
        "2024-06-20",
        f"{_MAY} Peru and Chile, with 56 and 41 million dollars respectively, are the best "
        "clients. Brazil took $160 million of the total and Cuba $7 million.",
        _TOLD,
        exports("URY", "2024-05", "USD 56 mn", partner="PER"),
        exports("URY", "2024-05", "USD 41 mn", partner="CHL"),
        exports("URY", "2024-05", "USD 160 mn", partner="BRA"),
        exports("URY", "2024-05", "USD 7 mn", partner="CUB"),
    ),
    case(
        "the last member of a list behind a comma",
        "2024-06-20",
        f"{_MAY} Sales grew for beef (3%), wool, leather, and rice (9%).",
        _TOLD,
        exports("URY", "2024-05", None, 3, item="beef"),
        exports("URY", "2024-05", None, 9, item="rice"),
    ),
    case(
        "labels of the goods of two reporters",
        "2024-06-20",
        "Uruguay's exports rose 5 percent in May 2024. Chile's exports rose 6 percent.\n\n"
        " - Uruguayan wool: $16 million in May (+22%). Rice: $6 million (-2%).\n"
        " - Chile's wine: $21 million (+8%).",
        exports("URY", "2024-05", None, 5),
        exports("CHL", "2024-05", None, 6),
        exports("URY", "2024-05", "USD 16 mn", 22, item="wool"),
        exports("URY", "2024-05", "USD 6 mn", -2, item="rice"),
        exports("CHL", "2024-05", "USD 21 mn", 8, item="wine"),
    ),
    case(
        "a market as heading",
        "2024-06-20",
        "Uruguay's exports rose 5 percent in May 2024. Chile's exports rose 6 percent.\n\n"
        "4. The American market\n\n - Uruguay: $10 million in May (-1.4%).\n"
        " - Chile: $16 million in May (+5%).",
        exports("URY", "2024-05", None, 5),
        exports("CHL", "2024-05", None, 6),
        exports("URY", "2024-05", "USD 10 mn", -1.4, partner="USA"),
        exports("CHL", "2024-05", "USD 16 mn", 5, partner="USA"),
    ),
    case(
        "a rank between the partner and its figure",
        "2024-06-20",
        "Uruguay's imports were $900 million in May 2024. Brazil was the number one supplier with "
        "$200 million and China the second with $150 million.",
        imports("URY", "2024-05", "USD 900 mn"),
        imports("URY", "2024-05", "USD 200 mn", partner="BRA"),
        imports("URY", "2024-05", "USD 150 mn", partner="CHN"),
    ),
    case(
        "a partner behind an opening phrase",
        "2024-06-20",
        "Uruguay's imports were $900 million in May 2024. At the other end of the ledger China "
        "supplied $150 million; Brazil followed with $90 million.",
        imports("URY", "2024-05", "USD 900 mn"),
        imports("URY", "2024-05", "USD 150 mn", partner="CHN"),
        imports("URY", "2024-05", "USD 90 mn", partner="BRA"),
    ),
    case(
        "chiefly opens an insertion",
        "2024-06-20",
        f"{_MAY} Exports of energy products, chiefly diesel, rose 4 percent.",
        _TOLD,
        exports("URY", "2024-05", None, 4, item="energy products"),
    ),
    case(
        "the flow a good contributed to",
        "2024-06-20",
        f"{_MAY} Beef contributed $90 million to exports, up 8 percent.",
        _TOLD,
        exports("URY", "2024-05", "USD 90 mn", 8, item="beef"),
    ),
    case(
        "the other side of the trade of a country",
        "2024-06-20",
        f"{_MAY} From January to May the country shipped goods worth $3 billion, 6 percent more, "
        "and bought $4 billion, an increase of 8 percent.",
        _TOLD,
        exports("URY", "2024-01/2024-05", "USD 3 bn", 6),
        imports("URY", "2024-01/2024-05", "USD 4 bn", 8),
    ),
    case(
        "members of a group of countries as subject",
        "2024-06-20",
        f"{_MAY} EU member countries bought $90 million; Mercosur members supplied $40 million.",
        _TOLD,
        exports("URY", "2024-05", "USD 90 mn", partner="EU"),
        imports("URY", "2024-05", "USD 40 mn", partner="MERCOSUR"),
    ),
    case(
        "a numbered list of values and shares",
        "2024-06-20",
        f"{_MAY}\n\nTop markets, with value and share:\n"
        "a. Brazil, $157 million (19.6 percent); and\nb. Peru, $70 million (8.8 percent).",
        _TOLD,
        exports("URY", "2024-05", "USD 157 mn", partner="BRA", share=19.6),
        exports("URY", "2024-05", "USD 70 mn", partner="PER", share=8.8),
    ),
    case(
        "sums of before in turn",
        "2024-06-20",
        "Uruguay's exports in May 2024 were $800 million and imports $900 million, compared with "
        "$700 million and $600 million respectively in May 2023.",
        exports("URY", "2024-05", "USD 800 mn"),
        imports("URY", "2024-05", "USD 900 mn"),
        exports("URY", "2023-05", "USD 700 mn"),
        imports("URY", "2023-05", "USD 600 mn"),
    ),
    case(
        "a good that moves along with the whole",
        "2024-06-20",
        "Uruguay's imports dipped in May 2024, with thermionic valves falling 23 percent to "
        "$50 million and telecommunications equipment dropping 22 percent to $30 million.",
        imports("URY", "2024-05", "USD 50 mn", -23, item="thermionic valves"),
        imports("URY", "2024-05", "USD 30 mn", -22, item="telecommunications equipment"),
    ),
    case(
        "an excess of one flow over the other",
        "2024-06-20",
        f"{_MAY} There was an excess of imports over exports of $10 million.",
        _TOLD,
        balance("URY", "2024-05", "USD -10 mn"),
    ),
    case(
        "goods on their way",
        "2024-06-20",
        f"{_MAY} In April goods worth $700 million left the country, an increase of 3 percent, "
        "and $600 million worth came in, 2 percent less than in April 2023.",
        _TOLD,
        exports("URY", "2024-04", "USD 700 mn", 3),
        imports("URY", "2024-04", "USD 600 mn", -2),
    ),
]


@pytest.mark.parametrize("each", params(CASES))
def test_subjects_of_figures(each: Case) -> None:
    each.check()
