"""Prose of dailies: what stands between a subject and its verb, what experts had thought."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params


def _told(day: str, texts: list[str], *facts: object) -> list[Case]:
    return [case(text[:90], day, text, *facts) for text in texts]  # type: ignore[arg-type]


INSERTED = [
    *_told(
        "1989-06-20",
        [
            "Peru's trade deficit, swollen all spring by foreign wheat, cars and cement, widened 8 "
            "percent to $310 million in April.",
            "Peru's trade deficit, inflated by purchases of wheat and cement, widened 8 percent to "
            "$310 million in April.",
            "Peru's trade gap, fed mostly by imports of wheat, widened 8 percent to $310 million "
            "in April.",
        ],
        balance("PER", "1989-04", "USD -310 mn", 8),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru sold $310 million more goods than it bought in April, a month when miners can "
            "be relied on to ship.",
            "Peru sold $310 million more goods than it bought in April.",
        ],
        balance("PER", "1989-04", "USD 310 mn"),
    ),
]

TIMES = [
    *_told(
        "1998-03-20",
        [
            "Peru's exports were $610 million in the final month of 1997.",
            "Peru's exports were $610 million in the closing month of last year.",
            "Peru's exports were $610 million in the last month of the year.",
        ],
        exports("PER", "1997-12", "USD 610 mn"),
    ),
    *_told(
        "1998-03-20",
        [
            "A good December took Peru's exports for the year to $7 billion.",
            "Peru's exports for the year just ended came to $7 billion.",
        ],
        exports("PER", "1997", "USD 7 bn"),
    ),
    *_told(
        "1988-03-20",
        [
            "Peru's exports fell 8 percent from the June quarter of last year to $900 million in "
            "the December quarter of 1987.",
            "Peru's exports were $900 million in 1987's fourth quarter, down 8 percent.",
            "Peru's exports were down 8 percent at $900 million in the last quarter of the year.",
        ],
        exports("PER", "1987-Q4", "USD 900 mn", -8),
    ),
    *_told(
        "1984-11-20",
        ["Peru's imports were $2 billion in the January-September period of 1984."],
        imports("PER", "1984-01/1984-09", "USD 2 bn"),
    ),
    *_told(
        "1987-11-20",
        ["Peru's imports were $2 billion in the fiscal year ended last June 30."],
        imports("PER", "1986-07/1987-06", "USD 2 bn"),
    ),
]

THOUGHT = [
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. Wall Street had been looking for a gap "
            "of $250 million.",
            "Peru's trade gap was $310 million in April. Most forecasts had clustered near $250 "
            "million.",
            "Peru's trade gap was $310 million in April. Dealers had been braced for a figure of "
            "$250 million.",
            "Peru's trade gap was $310 million in April. Economists had picked a shortfall of "
            "$250 million.",
            "Peru's trade gap was $310 million in April, above the $250 million that the City had "
            "pencilled in.",
            "Peru's trade gap was $310 million in April, worse than the $250 million tipped by "
            "economists.",
            "Peru's trade gap was $310 million in April. A poll of 18 economists had come up with "
            "a median forecast of $250 million.",
        ],
        balance("PER", "1989-04", "USD -310 mn"),
        balance("PER", "1989-04", "USD -250 mn", status="forecast"),
    ),
    *_told(
        "1989-06-20",
        [
            "Dealers had talked of a Peruvian trade deficit of $250 million for April.",
            "Economists see Peru's trade gap reaching $250 million in April.",
        ],
        balance("PER", "1989-04", "USD -250 mn", status="forecast"),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. Guesses had ranged from $200 million to "
            "$250 million.",
            "Peru's trade gap was $310 million in April, above the $200 million to $250 million "
            "range economists had predicted.",
        ],
        balance("PER", "1989-04", "USD -310 mn"),
        balance("PER", "1989-04", "USD -200 mn", to="USD -250 mn", status="forecast"),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade deficit was $310 million in April, $60 million more than analysts had "
            "bargained for.",
            "Peru's trade deficit was $310 million in April, $60 million worse than the market "
            "had forecast.",
        ],
        balance("PER", "1989-04", "USD -310 mn"),
    ),
]


@pytest.mark.parametrize("text", params([*INSERTED, *TIMES, *THOUGHT]))
def test_prose(text: Case) -> None:
    text.check()


BOUGHT = [
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. Peruvians spent $60 million on foreign "
            "wheat.",
            "Peru's trade gap was $310 million in April. The country paid $60 million for imported "
            "wheat.",
        ],
        balance("PER", "1989-04", "USD -310 mn"),
        imports("PER", "1989-04", "USD 60 mn", item="wheat"),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. The country paid a record $60 million for "
            "Chilean steel and cement."
        ],
        balance("PER", "1989-04", "USD -310 mn"),
        imports("PER", "1989-04", "USD 60 mn", item="steel and cement", partner="CHL"),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. The government spent $60 million on "
            "foreign aid.",
            "Peru's trade gap was $310 million in April. But for the $60 million spent on wheat it "
            "might have had a surplus.",
        ],
        balance("PER", "1989-04", "USD -310 mn"),
    ),
    *_told(
        "1989-06-20",
        ["Peru's trade gap was $310 million in April. Food produced a surplus of $60 million."],
        balance("PER", "1989-04", "USD -310 mn"),
        balance("PER", "1989-04", "USD 60 mn", item="food"),
    ),
]


@pytest.mark.parametrize("text", params(BOUGHT))
def test_what_was_paid(text: Case) -> None:
    text.check()


WHOSE = [
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. Dealers took it calmly, although Chile's "
            "own April trade surplus, at $90 million, was a surprise.",
            "Peru's trade gap was $310 million in April. Chile said its trade surplus was $90 "
            "million in the month.",
            "Peru's trade gap was $310 million in April. In Chile, the trade surplus was $90 "
            "million.",
        ],
        balance("PER", "1989-04", "USD -310 mn"),
        balance("CHL", "1989-04", "USD 90 mn"),
    ),
    *_told(
        "1989-06-20",
        ["Peru's trade gap was $310 million in April. Chile reported that its exports rose 8 pct."],
        balance("PER", "1989-04", "USD -310 mn"),
        exports("CHL", "1989-04", None, 8),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. Chile ran a surplus of $90 million, "
            "Bolivia a surplus of $20 million.",
            "Peru's trade gap was $310 million in April. Chile ran a surplus of $90 million and "
            "Bolivia one of $20 million.",
        ],
        balance("PER", "1989-04", "USD -310 mn"),
        balance("CHL", "1989-04", "USD 90 mn"),
        balance("BOL", "1989-04", "USD 20 mn"),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. Chile, whose surplus with Peru rose to "
            "$90 million, sold more wine."
        ],
        balance("PER", "1989-04", "USD -310 mn"),
        balance("CHL", "1989-04", "USD 90 mn", partner="PER"),
    ),
    *_told(
        "1989-06-20",
        [
            "We Peruvians like to complain. Our trade gap with Brazil was $310 million in 1988, "
            "Chile's surplus with us passed $90 million, and our exports to Bolivia grew 8 percent."
        ],
        balance("PER", "1988", "USD -310 mn", partner="BRA"),
        balance("CHL", "1988", "USD 90 mn", partner="PER"),
        exports("PER", "1988", None, 8, partner="BOL"),
    ),
]


@pytest.mark.parametrize("text", params(WHOSE))
def test_whose_trade(text: Case) -> None:
    text.check()
