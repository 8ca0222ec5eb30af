"""Balances as prose tells them: of accounts, by the year, of one after the other."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, balance, case, exports, imports, params


def _told(day: str, texts: list[str], *facts: object) -> list[Case]:
    return [case(text[:90], day, text, *facts) for text in texts]  # type: ignore[arg-type]


GAP = balance("PER", "1989-04", "USD -310 mn")

OF_ACCOUNTS = [
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. The surplus on fish, wool and copper rose "
            "from $80 million to $90 million."
        ],
        GAP,
        balance("PER", "1989-04", "USD 90 mn", item="fish, wool and copper"),
        balance("PER", "1988-04", "USD 80 mn", item="fish, wool and copper"),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. Trade in wheat swung from a surplus of $8 "
            "million in March to a deficit of $9 million."
        ],
        GAP,
        balance("PER", "1989-03", "USD 8 mn", item="wheat"),
        balance("PER", "1989-04", "USD -9 mn", item="wheat"),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade deficit was $310 million in April.\n\nFish prices fell.\n\nThe imbalance "
            "had been a revised $330 million in March. The current account was in deficit as well."
        ],
        GAP,
        balance("PER", "1989-03", "USD -330 mn"),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap, at roughly 3 percent of gross domestic product, was $310 million in "
            "April.",
            "Peru's trade gap was $310 million in April, or 3 percent of national income.",
            "Peru's trade gap was $310 million in April, the fourth time this year that the $300 "
            "million mark was passed.",
        ],
        GAP,
    ),
]

BY_THE_YEAR = [
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. The annual deficit has climbed to $3 "
            "billion.",
            "Peru's trade gap was $310 million in April, taking its annual deficit to $3 billion.",
        ],
        GAP,
        balance("PER", "1988-05/1989-04", "USD -3 bn"),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. The shortfall so far this year is running "
            "at an annual rate well above last year's $3 billion.",
        ],
        GAP,
        balance("PER", "1988", "USD -3 bn"),
    ),
    *_told(
        "1989-10-20",
        [
            "Peru's exports reached $310 million in September, bringing the total for the nine "
            "months to $3 billion."
        ],
        exports("PER", "1989-09", "USD 310 mn"),
        exports("PER", "1989-01/1989-09", "USD 3 bn"),
    ),
]

IN_TURN = [
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. The largest deficits were with Brazil, "
            "$90 million, Chile, $80 million, and Bolivia, $70 million.",
            "Peru's trade gap was $310 million in April. Brazil accounted for $90 million, Chile, "
            "$80 million, and Bolivia, $70 million.",
            "Peru's trade gap was $310 million in April. The largest deficit was with Brazil, at "
            "$90 million. Next came Chile with $80 million and Bolivia with $70 million.",
        ],
        GAP,
        balance("PER", "1989-04", "USD -90 mn", partner="BRA"),
        balance("PER", "1989-04", "USD -80 mn", partner="CHL"),
        balance("PER", "1989-04", "USD -70 mn", partner="BOL"),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. Brazil headed the list with a surplus "
            "with Peru of $90 million, followed by Chile with $80 million."
        ],
        GAP,
        balance("BRA", "1989-04", "USD 90 mn", partner="PER"),
        balance("CHL", "1989-04", "USD 80 mn", partner="PER"),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. Brazil, whose surplus with Peru was $90 "
            "million, was ahead as ever. Next came Chile at $80 million."
        ],
        GAP,
        balance("BRA", "1989-04", "USD 90 mn", partner="PER"),
        balance("PER", "1989-04", "USD -80 mn", partner="CHL"),
    ),
]


@pytest.mark.parametrize("text", params([*OF_ACCOUNTS, *BY_THE_YEAR, *IN_TURN]))
def test_balances(text: Case) -> None:
    text.check()


TOLD_IN_PASSING = [
    *_told(
        "1989-06-20",
        [
            "Peru's stocks plunged after the ministry reported an April trade deficit of $310 "
            "million. The March gap was $330 million.",
            "LIMA (AP)--Peru's trade deficit--already the largest ever--was $310 million in April, "
            "down from $330 million in March.",
            "LIMA (Dow Jones)_Peru's trade deficit was $310 million in April, against $330 million "
            "in March.",
        ],
        GAP,
        balance("PER", "1989-03", "USD -330 mn"),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was 310 million dollars, or 900 billion intis, in April.",
            "Peru spent $310 million more on imports in April than it took in from exports.",
        ],
        GAP,
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. Economists polled by Dow Jones had "
            "guessed $250 million.",
            "Peru's trade gap was $310 million in April, near the $250 million that economists "
            "polled by Reuters had expected.",
        ],
        GAP,
        balance("PER", "1989-04", "USD -250 mn", status="forecast"),
    ),
    *_told(
        "1989-06-20",
        ["Peru's trade deficit probably shrank to $310 million in April."],
        balance("PER", "1989-04", "USD -310 mn", status="forecast"),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's foreign debt rose to $16 billion in March. The current account was $400 "
            "million in the red in April. Within it, goods trade showed a deficit of $310 million."
        ],
        GAP,
    ),
    *_told(
        "1989-06-20",
        ["Peru's exports were $310 million in April, with copper alone fetching $90 million."],
        exports("PER", "1989-04", "USD 310 mn"),
        exports("PER", "1989-04", "USD 90 mn", item="copper"),
    ),
    *_told(
        "1989-07-20",
        [
            "Peru's trade gap was $310 million in April. The shortfall with Chile was $90 million. "
            "In the first quarter the deficit totaled $800 million."
        ],
        GAP,
        balance("PER", "1989-04", "USD -90 mn", partner="CHL"),
        balance("PER", "1989-Q1", "USD -800 mn"),
    ),
]


@pytest.mark.parametrize("text", params(TOLD_IN_PASSING))
def test_told_in_passing(text: Case) -> None:
    text.check()


TURNED = [
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April. A strike turned a surplus with Chile of "
            "$8 million in March into a deficit of $9 million."
        ],
        GAP,
        balance("PER", "1989-03", "USD 8 mn", partner="CHL"),
        balance("PER", "1989-04", "USD -9 mn", partner="CHL"),
    ),
    *_told(
        "1989-06-20",
        [
            "The trade gap with Chile was $90 million, and that with Brazil $80 million, in April, "
            "when the overall Peruvian trade gap was $310 million."
        ],
        balance("PER", "1989-04", "USD -90 mn", partner="CHL"),
        balance("PER", "1989-04", "USD -80 mn", partner="BRA"),
        GAP,
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap of $310 million in April was more than offset by $400 million from "
            "services.",
            "Peru's trade gap was $310 million in April, equivalent to 40 percent of exports.",
        ],
        GAP,
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's exports to Chile were $90 million in April, while imports going the other way "
            "came to $80 million."
        ],
        exports("PER", "1989-04", "USD 90 mn", partner="CHL"),
        imports("PER", "1989-04", "USD 80 mn", partner="CHL"),
    ),
    *_told(
        "1989-06-20",
        [
            "Peru's trade gap was $310 million in April.\n\nThe shortfall with Chile was $90 "
            "million. That with Brazil was $80 million. Wheat imports rose 8 percent."
        ],
        GAP,
        balance("PER", "1989-04", "USD -90 mn", partner="CHL"),
        balance("PER", "1989-04", "USD -80 mn", partner="BRA"),
        imports("PER", "1989-04", None, 8, item="wheat"),
    ),
]


@pytest.mark.parametrize("text", params(TURNED))
def test_turns(text: Case) -> None:
    text.check()
