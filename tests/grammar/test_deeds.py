"""Trade told by what was done: goods that were shipped, sold abroad, bought from abroad."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params, trade

PRINTED = "2023-06-20"


def _told(texts: list[str], *facts: object, **details: object) -> list[Case]:
    return [case(text[:80], PRINTED, text, *facts, **details) for text in texts]  # type: ignore[arg-type]


PASSIVES = [
    *_told(
        [
            "Goods worth $4.2 billion were exported from Peru in April.",
            "Products valued at $4.2 billion were exported from Peru in April.",
            "In April goods worth $4.2 billion were shipped from Peru.",
            "Peru sold $4.2 billion worth of goods abroad in April.",
            "Peru has sold goods worth $4.2 billion abroad in April.",
            "Peru shipped $4.2 billion of goods overseas in April.",
        ],
        exports("PER", "2023-04", "USD 4.2 bn"),
    ),
    *_told(
        [
            "Goods worth $3.1 billion were imported into Ghana in April.",
            "Ghana bought $3.1 billion worth of goods from abroad in April.",
            "Ghana purchased goods worth $3.1 billion from overseas in April.",
        ],
        imports("GHA", "2023-04", "USD 3.1 bn"),
    ),
    *_told(
        [
            "Some 64,000 tonnes of macadamias worth $90 million were exported from Kenya in April.",
            "Macadamias worth $90 million, or 64,000 tonnes, were exported from Kenya in April.",
        ],
        exports("KEN", "2023-04", "USD 90 mn", item="macadamias", quantity="64000 tonne"),
    ),
    *_told(
        [
            "Turkey exported drones worth $1.2 billion in 2022 and $0.9 billion in 2021.",
            "Turkey exported drones valued at $1.2 billion in 2022 and $0.9 billion in 2021.",
        ],
        exports("TUR", "2022", "USD 1.2 bn", item="drones"),
        exports("TUR", "2021", "USD 0.9 bn", item="drones"),
    ),
    *_told(
        ["The carmaker sold vehicles worth $1.2 billion abroad in April."],
    ),
    *_told(
        [
            "Malaysia's trade in the first half of 2022 rose to $90 billion, a 4 percent increase.",
            "Malaysia's trade from January to June 2022 rose 4 percent to $90 billion.",
        ],
        trade("MYS", "2022-H1", "USD 90 bn", 4),
    ),
]
PARTNERED = [
    *_told(
        [
            "Imports were dear. Spain bought 2 billion euros' worth of gas from Qatar in April.",
            "Imports were dear. Spain purchased 2 billion euros worth of gas from Qatar in April.",
        ],
        imports("ESP", "2023-04", "EUR 2 bn", item="gas", partner="QAT"),
    ),
    *_told(
        ["Sales of Irish whiskey overseas climbed 7 percent to 80 million euros in April."],
        exports("IRL", "2023-04", "EUR 80 mn", 7, item="whiskey"),
    ),
    *_told(
        ["Imports were dear. Spain bought 2 billion euros of Treasury bonds from Qatar in April."]
    ),
]
BALANCES = [
    *_told(
        [
            "The gap between Spain's imports and exports widened to 3.2 billion euros in April.",
            "Spain ran up a 3.2 billion euro trade deficit in April.",
            "Spain racked up a trade deficit of 3.2 billion euros in April.",
            "Spain's trade balance was negative in April, at 3.2 billion euros.",
        ],
        balance("ESP", "2023-04", "EUR -3.2 bn"),
    ),
    *_told(
        [
            "Japan had a trade deficit of $2 billion in April, against $3 billion in surplus a "
            "year earlier.",
        ],
        balance("JPN", "2023-04", "USD -2 bn"),
        balance("JPN", "2022-04", "USD 3 bn"),
    ),
]
SHARES = [
    *_told(
        [
            "Chile's exports reached $8 billion in April, which represented an annual increase of "
            "6 percent.",
            "Chile's exports reached $8 billion in April, representing a 6 percent annual rise.",
        ],
        exports("CHL", "2023-04", "USD 8 bn", 6),
    ),
    *_told(
        ["The volume of total exports of Chile grew 6 percent in April."],
        exports("CHL", "2023-04", None, 6, adjustment="volume"),
    ),
    *_told(
        [
            "Chile's copper exports accounted for 52 percent of total exports in April.",
            "In April, Chile's copper exports made up 52 percent of all exports.",
        ],
        exports("CHL", "2023-04", item="copper", share=52),
    ),
    *_told(
        [
            "Mexico's exports fell 3.2 percent to $41.2 billion in April, the fourth highest on "
            "record after $46 billion in 2021.",
        ],
        exports("MEX", "2023-04", "USD 41.2 bn", -3.2, record=None),
        exports("MEX", "2021-04", "USD 46 bn"),
    ),
]

COUNTRIES = [
    *_told(
        [
            "Uganda shipped 40,000 tonnes of coffee in April.",
            "Uganda's coffee did well. The country sent 40,000 tonnes of coffee abroad in April.",
        ],
        exports("UGA", "2023-04", item="coffee", quantity="40000 tonne"),
    ),
    *_told(
        [
            "Exports dipped. Spain sold 20 billion euros' worth of goods to the rest of the world "
            "in April, down 3 percent, and bought 24 billion euros' worth.",
            "Exports dipped. Spain sold goods worth 20 billion euros abroad in April, down 3 "
            "percent. It bought 24 billion euros' worth.",
        ],
        exports("ESP", "2023-04", "EUR 20 bn", -3),
        imports("ESP", "2023-04", "EUR 24 bn"),
    ),
    *_told(
        [
            "Egypt bought 400,000 tonnes of wheat in a tender on Thursday. Imports fell.",
            "The government of Egypt bought 2,000 tonnes of rice for schools. Imports fell.",
            "Egypt sold $1.2 billion worth of bonds in April. Imports fell.",
            "Egypt sold 8 tonnes of gold from its reserves in April. Imports fell.",
        ],
    ),
]
NETS = [
    *_told(
        [
            "Chile sold $300 million more in goods than it bought in April.",
            "Chile's exports dipped. The country sold $300 million more than it bought in April.",
            "Chile exported $300 million more than it imported in April.",
            "Chile's exports exceeded its imports by $300 million in April.",
        ],
        balance("CHL", "2023-04", "USD 300 mn"),
    ),
    *_told(
        [
            "Sweden bought 2.1 billion kronor more from abroad than it sold there in April.",
            "Swedish imports outstripped exports by 2.1 billion kronor in April.",
        ],
        balance("SWE", "2023-04", "SEK -2.1 bn"),
    ),
    *_told(
        ["Goods worth 4 billion euros more were sold abroad by Finland than were bought in April."],
        balance("FIN", "2023-04", "EUR 4 bn"),
    ),
    *_told(
        [
            "Exports dipped. Foreign funds bought $20 million more in shares than they sold.",
            "Exports dipped. The central bank sold $20 million more than it bought in April.",
        ],
    ),
]


@pytest.mark.parametrize("told", params(COUNTRIES))
def test_what_a_country_did(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(NETS))
def test_what_was_sold_less_what_was_bought(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(PASSIVES))
def test_what_was_shipped(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(PARTNERED))
def test_what_was_bought_from_whom(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(BALANCES))
def test_what_was_left(told: Case) -> None:
    told.check()


@pytest.mark.parametrize("told", params(SHARES))
def test_parts_and_moves(told: Case) -> None:
    told.check()


OUT = [
    "overseas sales",
    "foreign sales",
    "sales abroad",
    "sales to the rest of the world",
    "sales to other countries",
    "sales to buyers overseas",
    "sales in foreign markets",
    "outbound shipments",
    "outward shipments",
    "shipments out of the country",
    "deliveries abroad",
    "consignments abroad",
    "outgoing goods",
    "outflow of goods",
    "export income",
    "export earnings",
    "external sales",
]
IN = [
    "purchases abroad",
    "purchases from the rest of the world",
    "foreign purchases",
    "purchases of foreign goods",
    "buying from abroad",
    "spending on foreign goods",
    "spending on goods from abroad",
    "bill for foreign goods",
    "import bill",
    "inward shipments",
    "incoming goods",
    "procurement abroad",
    "intake of foreign goods",
]
BETWEEN = [
    "gap between what it sells and what it buys",
    "gap between what it buys abroad and what it sells",
    "adverse trade balance",
    "goods deficit",
    "trade imbalance",
    "excess of imports over exports",
]


@pytest.mark.parametrize("name", OUT)
def test_names_of_what_goes_out(name: str) -> None:
    text = f"The figures for April are out. Peru's {name} rose 5 percent to $4 billion."
    case(name, PRINTED, text, exports("PER", "2023-04", "USD 4 bn", 5)).check()


@pytest.mark.parametrize("name", IN)
def test_names_of_what_comes_in(name: str) -> None:
    text = f"The figures for April are out. Peru's {name} rose 5 percent to $4 billion."
    case(name, PRINTED, text, imports("PER", "2023-04", "USD 4 bn", 5)).check()


@pytest.mark.parametrize("name", BETWEEN)
def test_names_of_what_is_missing(name: str) -> None:
    text = f"The figures for April are out. Peru's {name} rose 5 percent to $4 billion."
    case(name, PRINTED, text, balance("PER", "2023-04", "USD -4 bn", 5)).check()


BUSINESS = [
    "Foreign purchases of government bonds rose 6 percent to $3 billion.",
    "Sales of shares abroad brought $3 billion.",
    "Peru sold $3 billion of bonds abroad.",
    "The airline earned $3 billion from cargo.",
    "The miner earned $3 billion from copper.",
    "The state bought 90,000 tonnes of rice from farmers.",
    "The gap between what the state spends and what it takes in reached $3 billion.",
    "The imbalance on the labour market grew 6 percent.",
    "The shop's takings rose 6 percent.",
    "Loadings at the port fell 6 percent to 90,000 containers.",
    "Arrivals of foreign visitors rose 6 percent to 300,000.",
    "Goods worth $3 million left the warehouse.",
    "The 6 percent rise of the dollar hurt.",
    "Outflows of capital reached $3 billion.",
    "The floods cost the country $3 billion.",
    "Funds sold $3 billion more than they bought.",
    "The group's overseas sales rose 6 percent to $3 billion.",
    "Copper fell 3 percent to $6,000 a tonne.",
    "Brent was up 3 percent at $62.",
    "Southern Copper's sales rose 3 percent to $2 billion.",
    "The number of exporters rose 3 percent to 2,000.",
    "The contract is worth $2 billion.",
    "The gap in living standards shrank 3 percent.",
    "US growth was 3 percent.",
    "The strike lasted 12 days and cost 3 percent of output.",
]


@pytest.mark.parametrize("sentence", BUSINESS)
def test_the_deeds_of_others_are_no_trade(sentence: str) -> None:
    lead = "Peru's exports rose 5 percent to $4 billion in April."
    told = exports("PER", "2023-04", "USD 4 bn", 5)
    case(sentence, PRINTED, f"{lead} {sentence}", told).check()


TAKEN = [
    "China took goods worth $900 million, 7 percent more.",
    "Goods worth $900 million went to China, 7 percent more.",
    "Most of it, $900 million, went to China, 7 percent more.",
    "Buyers in China took $900 million, 7 percent more.",
    "The figure for China was $900 million, 7 percent more.",
    "For China the figure was $900 million, 7 percent more.",
    "China - $900 million, 7 percent more.",
    "China headed the list with $900 million, 7 percent more.",
    "The Chinese bought $900 million worth, 7 percent more.",
]
GIVEN = [
    "China sold Peru $900 million worth, 7 percent more.",
    "Goods worth $900 million came from China, 7 percent more.",
    "Chinese goods were worth $900 million, 7 percent more.",
    "Suppliers in China sold $900 million, 7 percent more.",
    "Of this, $900 million came from China, 7 percent more.",
]


@pytest.mark.parametrize("sentence", TAKEN)
def test_what_a_customer_does(sentence: str) -> None:
    lead = "Peru's exports rose 5 percent to $4 billion in April."
    told = exports("PER", "2023-04", "USD 4 bn", 5)
    own = exports("PER", "2023-04", "USD 900 mn", 7, partner="CHN")
    case(sentence, PRINTED, f"{lead} {sentence}", told, own).check()


@pytest.mark.parametrize("sentence", GIVEN)
def test_what_a_supplier_does(sentence: str) -> None:
    lead = "Peru's imports rose 5 percent to $4 billion in April."
    told = imports("PER", "2023-04", "USD 4 bn", 5)
    own = imports("PER", "2023-04", "USD 900 mn", 7, partner="CHN")
    case(sentence, PRINTED, f"{lead} {sentence}", told, own).check()


DOERS = [
    "The country",
    "The Andean nation",
    "The industry",
    "The sector",
    "Exporters",
    "Peru's growers",
    "Peruvian companies",
]
BOUGHT_IN = [
    "bought wheat worth $90 million abroad",
    "brought in wheat worth $90 million",
    "received wheat worth $90 million from abroad",
    "spent $90 million on wheat",
    "paid $90 million for imported wheat",
    "spent $90 million importing wheat",
]


@pytest.mark.parametrize("doer", DOERS)
def test_who_sells_abroad(doer: str) -> None:
    text = f"Peru's coffee exports dipped. {doer} sold 90,000 tonnes of coffee abroad in April."
    told = exports("PER", "2023-04", item="coffee", quantity="90000 tonne")
    case(doer, PRINTED, text, told).check()


@pytest.mark.parametrize("deed", BOUGHT_IN)
def test_what_a_country_takes_in(deed: str) -> None:
    text = f"Peru's wheat imports dipped. The country {deed} in April."
    case(deed, PRINTED, text, imports("PER", "2023-04", "USD 90 mn", item="wheat")).check()
