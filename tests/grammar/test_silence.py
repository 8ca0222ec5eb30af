"""Sentences full of numbers that hold no trade statistics: nothing may come of them."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, by_case, case, exports, params

MISSES = by_case(
    {
        "the growth of a count of people is read as that of exports": [
            "jobs",
        ],
        "the distance between two countries' exports is read": [
            "the gap between exporters",
        ],
    }
)
ADOPTED = by_case(
    {
        "a figure of a sentence without trade is taken for the lead's flow": [
            "a pledge",
            "import licence",
        ],
        "the growth of a count of people is read as that of exports": [
            "jobs",
        ],
        "the distance between two countries' exports is read": [
            "the gap between exporters",
        ],
    }
)

LEAD = "South Korea's exports rose 11.7 percent to $58.1 billion in May, customs said."
FIGURES = ("USD 58.1 bn", 11.7)

SENTENCES = [
    ("gdp", "Vietnam's gross domestic product grew 8.02 percent in 2022."),
    ("part of what is grown", "Kenya exports 95 percent of what it grows."),
    ("part of the crop", "Thailand exports half of its rice crop."),
    ("imports used", "Sales of imported cars in Japan fell 12 percent in April."),
    ("paid to traders", "The state will pay exporters a rebate of 2 percent, or Rs 8 bn a year."),
    ("shares traded", "The Nikkei fell 42 points to 8,953 on turnover of 1.3 trillion yen."),
    ("net exports", "Net exports of goods and services fell 5 percent in the quarter."),
    ("rivals", "The gap between South Korea's exports and Japan's narrowed to $27 billion."),
    ("a firm's plan", "The carmaker expects to export 2.1 million vans this year, up 10 percent."),
    ("gdp in money", "The economy was worth $408 billion in 2022."),
    ("inflation", "Consumer prices in Turkey rose 61.5 percent in November from a year earlier."),
    ("export prices", "Export prices fell 0.9 percent in October, the labor department said."),
    ("import prices", "South Korea's import price index rose 1.3 percent in March."),
    ("price of a good exported", "Thai rice for export was quoted at $595 a tonne on Thursday."),
    ("the export price per tonne", "The average export price of coffee was $3,920 a tonne in May."),
    ("oil price", "Brent crude rose 2.1 percent to $84.3 a barrel."),
    ("exchange rate", "The won closed at 1,378 to the dollar, down 0.4 percent."),
    ("stock index", "The Nikkei gained 1.2 percent to 38,900 points."),
    ("share price", "Shares of exporters such as Sony rose 3.4 percent in Tokyo."),
    ("shares on trade news", "Samsung shares climbed 2 percent after the export data."),
    ("budget", "The budget deficit narrowed to 4.1 percent of GDP in fiscal 2023."),
    ("budget in money", "France's budget deficit was 173 billion euros in 2023."),
    ("current account", "India's current account deficit was $8.3 billion in the third quarter."),
    ("reserves", "Foreign exchange reserves rose by $3.2 billion to $618 billion in April."),
    ("remittances", "Workers sent home $2.1 billion in May, up 7 percent."),
    ("investment", "Foreign direct investment in Poland reached $29 billion in 2022."),
    ("aid", "Japan will give Kenya $120 million in aid for ports."),
    ("loans", "The IMF lent Sri Lanka $2.9 billion in March 2023."),
    ("tariffs", "The United States put a 25 percent tariff on steel from Brazil."),
    ("tariff in money", "Tariffs on $34 billion of Chinese goods took effect in July 2018."),
    ("conditional", "A 25 percent tariff would cut Mexican exports by $5 billion, he warned."),
    ("hypothetical", "If the port shut, Chile could lose exports worth $300 million a week."),
    ("sports record", "Kenya's runner set a record of 2:00:35 in Chicago in October 2023."),
    ("football exports", "Brazil, an exporter of talent, won 3-1 before 41,000 spectators."),
    ("oil output", "OPEC pumped 28.1 million barrels a day in May, up 80,000."),
    ("production", "Car production in Spain rose 5 percent to 2.4 million in 2023."),
    ("industrial output", "German industrial output fell 1.6 percent in December."),
    ("domestic sales", "Hyundai's domestic sales fell 4.4 percent to 63,700 vehicles in May."),
    ("retail sales", "Retail sales grew 3.7 percent in May from a year earlier."),
    ("one company's exports", "Kia said its exports rose 5 percent to 210,000 vehicles in June."),
    ("company revenue abroad", "Nestle's revenue in China fell 2 percent to 5 billion francs."),
    ("export orders", "Taiwan's export orders rose 3.1 percent to $47.1 billion in April."),
    ("export orders index", "The index of new export orders fell to 48.3 in May."),
    ("a contract", "Poland signed a $5.8 billion contract for Korean tanks in August 2022."),
    ("a pledge", "China pledged to buy $200 billion more of American goods over two years."),
    ("letters of credit", "Banks opened letters of credit worth $675 million for vehicles."),
    ("a rank", "Germany is the third largest exporter in the world."),
    ("counts of firms", "Some 2,300 companies export to Japan, the agency said."),
    ("survey answers", "In the survey, 43 percent of exporters expected better sales."),
    ("age", "Minister Kim, 57, spoke on exports for 40 minutes."),
    ("phone", "For details of the export data call +82-44-203-4040 or fax 203-4799."),
    ("address and time", "The exports briefing is at 10:30 in Room 305, 402 Hannuri Road."),
    ("points of growth", "Net trade took 0.3 percentage points off growth in the quarter."),
    ("share of gdp", "Exports are equal to 44 percent of the country's economic output."),
    ("jobs", "The export sector employs 3.2 million people, 8 percent more than in 2015."),
    ("free trade pact", "The trade agreement covers 11 countries and 500 million people."),
    ("trade war with days", "The trade dispute entered its 90th day on Friday."),
    ("container port", "Busan handled 24.4 million containers in 2024, up 5.4 percent."),
    ("stock trade", "Some 420 million shares were traded, 12 percent more than on Monday."),
    ("volume of stock trade", "Trade was thin, with 3.1 billion shares changing hands."),
    ("retail trade", "Wholesale and retail trade grew 2.8 percent in the first quarter."),
    ("trade union", "The trade union said 4,000 workers would strike for 3 percent more pay."),
    ("emissions trade", "Carbon trade on the exchange reached 50 million tonnes in 2021."),
    ("balance of a bank", "The fund's balance fell by $2 billion to $14 billion."),
    ("surplus of the budget", "Norway's general government surplus was 1.3 trillion crowns."),
    ("rice surplus", "The region has a surplus of 1.5 million tonnes of rice this year."),
    ("power deficit", "The country faces an electricity deficit of 600 megawatts."),
    ("rain deficit", "Monsoon rain was 12 percent below average, a deficit of 38 millimetres."),
    ("crop forecast", "The wheat crop is put at 31 million tonnes, down 4 percent."),
    ("stocks", "Coffee stocks in consuming countries rose to 9 million bags."),
    ("consumption", "Steel consumption fell 3 percent to 52 million tonnes in 2023."),
    ("the gap between exporters", "The gap with Japan's exports shrank to $27 billion."),
    ("weather", "Temperatures reached 41 degrees in the port of Karachi in June."),
    ("election", "The party of the trade minister won 31.2 percent of the vote."),
    ("export quota", "Brazil set its quota at 18 million bags under the coffee pact."),
    ("export credit", "The export bank lent 1.2 billion euros to shipyards in 2019."),
    ("export tax", "Argentina raised its export tax on soybeans to 33 percent."),
    ("export subsidies", "The Commission granted export rebates on 58,000 tonnes of sugar."),
    ("dividend", "The port company raised its dividend by 10 percent to 55 cents."),
    ("tourism", "Thailand welcomed 28 million visitors in 2023."),
    ("import cover", "Reserves are enough to pay for 4.2 months of imports."),
    ("road distance", "The export zone lies 35 km north of Colombo and covers 180 hectares."),
    ("smuggling raid", "Customs seized 1.2 tonnes of cocaine worth $90 million in a raid."),
    ("debt", "Ghana's external debt rose to $29 billion at the end of 2022."),
    ("import licence", "Manila will issue licences for 250,000 tonnes of sugar."),
    ("a page number", "Trade, page 14. Exports, page 22. Imports, page 31."),
    ("trademarks", "The office registered 12,400 trade marks in 2020, up 6 percent."),
    ("company trade surplus pun", "Traders sold a surplus of 300 tickets in 2 hours."),
]  # fmt: skip


@pytest.mark.parametrize(
    "example", params([case(name, "2024-06-14", text) for name, text in SENTENCES], MISSES)
)
def test_nothing_comes_of(example: Case) -> None:
    example.check()


@pytest.mark.parametrize(
    "example",
    params(
        [
            case(name, "2024-06-14", f"{LEAD} {text}", exports("KOR", "2024-05", *FIGURES))
            for name, text in SENTENCES
        ],
        ADOPTED,
    ),
)
def test_nothing_comes_of_it_after_a_sentence_of_trade(example: Case) -> None:
    """Context must not make a fact of what holds none."""
    example.check()


BESIDE_TRADE = [
    ("a loan", "It also got $2.5 billion in loans from the bank."),
    ("foreign debt", "Seoul wants to cut its 44 billion dollar foreign debt."),
    ("bonds worth", "It sold $1.2 billion worth of bonds in London."),
    ("remittances of", "There were remittances of $610 million as well."),
    ("a deed of money", "It pays some $8 billion to service its debts."),
    ("part of a gain", "Higher prices made up $1.4 billion of this gain."),
    ("duties of", "Brussels put duties of up to 37.6 percent on Korean steel."),
    ("the answers of a survey", "Of the exporters asked, 36 percent reported lower sales and 20 "
     "percent higher ones."),
    ("a condition", "Growth will hold if exports average $60 billion a month."),
    ("the sales of a firm", "Its sales are put at 62 trillion won, according to the company."),
    ("how far a figure was revised", "The figure for exports was revised up by $0.4 billion."),
    ("a rate of two currencies", "Exports were strong in May (1 won equals 0.0007 dollars)."),
    ("the home market", "At home, sales of cars fell 3 percent to $2.1 billion."),
    ("value added", "Value added in farming was 0.7 percent higher."),
    ("tariffs raised", "Seoul raised tariffs on steel from China to 25 percent from 10 percent."),
    ("the bill of a household", "Her gas bill went up by 40 percent."),
    ("the price of a good", "Gold averaged $1,910 an ounce, 8.4 percent more than a year ago."),
    ("a firm exported", "The carmaker exported 21,000 cars in May, 6 percent fewer."),
    ("shipments by a firm", "Shipments abroad by the firm should reach $2.6 billion this year."),
    ("another noun in front of which", "This lifts the currency, which has gained 4 percent."),
    ("a balance of payments with a side", "The balance of payments surplus with China fell to $2 "
     "billion."),
    ("sales in the country", "Sales in South Korea grew by 13 percent."),
    ("the base of tariffs", "Washington raised its tariffs to 25 percent from 10 percent for $200 "
     "billion in goods from China."),
    ("interest and claims", "It owes interest on a claim of $220 million."),
    ("a need", "Exports must grow 20 percent to pay for this."),
    ("a relative clause of another noun", "This helps the won, which has risen 4 percent."),
    ("exports lost", "The strike has cost $300 million in lost exports."),
    ("a sum of several incomes", "Exports, remittances and tourism brought $71 billion."),
    ("the currency", "The won appreciated 3 percent to 1,310 per dollar."),
    ("deliveries at home", "Deliveries at home shrank by 14.9 percent and stopped at 1,280 "
     "million."),
    ("a ban that lasts", "The fishing ban lasted 47 days this year."),
    ("a balance of answers", "A survey had a balance of minus 18 percent calling orders low."),
    ("the cover rate", "The cover rate of imports by exports improved to 61.7 percent."),
    ("a part of a bill's rise", "Oil explained $1.3 billion of the import bill's rise."),
    ("what is owed", "Some 90 billion won is still owed to farmers."),
    ("prices beside a volume", "Volumes were flat, with prices 1 percent dearer."),
]  # fmt: skip


@pytest.mark.parametrize(
    "example",
    params(
        [
            case(name, "2024-06-14", f"{LEAD} {text}", exports("KOR", "2024-05", *FIGURES))
            for name, text in BESIDE_TRADE
        ]
    ),
)
def test_other_money_beside_trade(example: Case) -> None:
    """A sum says itself what it is of."""
    example.check()


def test_what_a_firm_sells_is_no_trade_of_its_country() -> None:
    text = (
        "Kumo Motor's net profit jumped to 121 billion yen in the January-March quarter. Sales "
        "rose 24 percent to 5.7 trillion yen. Overseas sales grew 30 percent."
    )
    case("a firm's year", "2012-05-12", text, title="Kumo profit up in Japan").check()
