"""Lists of goods that are each said to be worth something, and what heads such a list."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, imports, params

WORTHS = [
    case(
        "every good is worth something",
        "2025-02-20",
        "In January Nepal imported diesel worth over Rs 69 billion, petrol valued at over Rs 38"
        " billion and tyres totalling Rs 31 billion.",
        imports("NPL", "2025-01", "NPR 69 bn", item="diesel"),
        imports("NPL", "2025-01", "NPR 38 bn", item="petrol"),
        imports("NPL", "2025-01", "NPR 31 bn", item="tyres"),
    ),
    case(
        "one of them without the word",
        "2025-02-20",
        "In January Nepal imported petrol worth Rs 54 billion, kerosene Rs 1 billion and lubricants"
        " worth Rs 5 billion.",
        imports("NPL", "2025-01", "NPR 54 bn", item="petrol"),
        imports("NPL", "2025-01", "NPR 1 bn", item="kerosene"),
        imports("NPL", "2025-01", "NPR 5 bn", item="lubricants"),
    ),
    case(
        "what a country sold, and abroad",
        "2025-02-20",
        "In January Nepal sold carpets worth Rs 8 billion, tea worth Rs 3 billion and pashmina"
        " worth Rs 2 billion abroad.",
        exports("NPL", "2025-01", "NPR 8 bn", item="carpets"),
        exports("NPL", "2025-01", "NPR 3 bn", item="tea"),
        exports("NPL", "2025-01", "NPR 2 bn", item="pashmina"),
    ),
]
HEADS = [
    case(
        "the main exports were",
        "2025-02-20",
        "In January Nepal's main exports were carpets worth Rs 8 billion and tea worth Rs 6"
        " billion.",
        exports("NPL", "2025-01", "NPR 8 bn", item="carpets"),
        exports("NPL", "2025-01", "NPR 6 bn", item="tea"),
    ),
    case(
        "the main exports included, each at its sum",
        "2025-02-20",
        "In January Nepal's main exports included carpets at Rs 8 billion and tea at Rs 6 billion.",
        exports("NPL", "2025-01", "NPR 8 bn", item="carpets"),
        exports("NPL", "2025-01", "NPR 6 bn", item="tea"),
    ),
    case(
        "the time between the flow and its verb, and a good of two words",
        "2025-02-20",
        "Nepal's notable exports in January included black cardamom amounting to Rs 8 billion and"
        " palm oil amounting to Rs 5 billion.",
        exports("NPL", "2025-01", "NPR 8 bn", item="black cardamom"),
        exports("NPL", "2025-01", "NPR 5 bn", item="palm oil"),
    ),
]
NEXT = [
    case(
        "the next in a ranking, by its volume",
        "2018-01-02",
        "India's chilli exports earned $600 million in April-September 2017. Chilli was followed by"
        " cumin with a total volume of 79,460 tonnes worth $200 million.",
        exports("IND", "2017-04/2017-09", "USD 600 mn", item="chillies"),
        exports("IND", "2017-04/2017-09", "USD 200 mn", item="cumin", quantity="79460 tonne"),
    ),
    case(
        "the next ones, parted from their sums by commas",
        "2018-01-02",
        "In May Brazil's soybean exports earned $3 billion. They were followed by cumin, with $2"
        " billion, and turmeric, with $1 billion.",
        exports("BRA", "2017-05", "USD 3 bn", item="soybeans"),
        exports("BRA", "2017-05", "USD 2 bn", item="cumin"),
        exports("BRA", "2017-05", "USD 1 bn", item="turmeric"),
    ),
    case(
        "each with a clause of its own",
        "2018-01-02",
        "In May Brazil's soybean exports rose 5 percent to $3 billion. They were followed by iron"
        " ore, which fell 3 percent to $2 billion, and sugar, which rose 4 percent to $1 billion.",
        exports("BRA", "2017-05", "USD 3 bn", 5, item="soybeans"),
        exports("BRA", "2017-05", "USD 2 bn", -3, item="iron ore"),
        exports("BRA", "2017-05", "USD 1 bn", 4, item="sugar"),
    ),
]
LED = [
    case(
        "who leads the list",
        "2018-08-20",
        "Vietnam's exports from January to July went up 16 percent to $134 billion. Phones and"
        " components led the list with $26 billion, up 17 percent. The RoK took $2 billion of"
        " them.",
        exports("VNM", "2018-01/2018-07", "USD 134 bn", 16),
        exports("VNM", "2018-01/2018-07", "USD 26 bn", 17, item="phones and components"),
        exports("VNM", "2018-01/2018-07", "USD 2 bn", item="phones and components", partner="KOR"),
    ),
    case(
        "what was spent on foreign goods",
        "2018-08-20",
        "In July Vietnam's exports were $13 billion. Vietnam spent $14 billion on foreign goods,"
        " growing 11 percent year on year.",
        exports("VNM", "2018-07", "USD 13 bn"),
        imports("VNM", "2018-07", "USD 14 bn", 11),
    ),
    case(
        "brackets go on with the shares of the sentence before",
        "2024-08-29",
        "Philippine exports in July came to $6.2 billion. Electronics remained the top earner,"
        " fetching $3.2 billion, equivalent to 52 percent of the total. Next were bananas with $421"
        " million (6.7 percent) and copper with $259 million (4.2 percent).",
        exports("PHL", "2024-07", "USD 6.2 bn"),
        exports("PHL", "2024-07", "USD 3.2 bn", item="electronics", share=52),
        exports("PHL", "2024-07", "USD 421 mn", item="bananas", share=6.7),
        exports("PHL", "2024-07", "USD 259 mn", item="copper", share=4.2),
    ),
]
NONE = [
    case(
        "a level is no list",
        "2025-02-20",
        "In January Nepal's exports were worth Rs 8 billion and imports were valued at Rs 9"
        " billion.",
        exports("NPL", "2025-01", "NPR 8 bn"),
        imports("NPL", "2025-01", "NPR 9 bn"),
    ),
]


@pytest.mark.parametrize("example", params([*WORTHS, *HEADS, *NEXT, *LED, *NONE]))
def test_goods_with_their_worth(example: Case) -> None:
    example.check()
