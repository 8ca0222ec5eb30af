"""Kinds of a good, what is left of a class, and goods told one after another."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, params

PRINTED = "2023-03-20"
LEAD = "Kenya's exports rose 5 percent to $900 million in 2022, with tea exports down 2 percent. "


def _told(texts: list[str], *facts: object) -> list[Case]:
    lead = (
        exports("KEN", "2022", "USD 900 mn", 5),
        exports("KEN", "2022", None, -2, item="tea"),
    )
    return [case(text[:90], PRINTED, LEAD + text, *lead, *facts) for text in texts]  # type: ignore[arg-type]


def _kenya(item: str, amount: str | None = None, growth: float | None = None) -> object:
    return exports("KEN", "2022", amount, growth, item=item)


RESTS = [
    *_told(["Other agricultural products fell 2 percent."], _kenya("other agricultural", None, -2)),
    *_told(
        ["Other leather goods dropped 8 percent to $9 million."],
        _kenya("other leather goods", "USD 9 mn", -8),
    ),
    *_told(
        ["Exports of other wood products were $40 million."],
        _kenya("other wood products", "USD 40 mn"),
    ),
    *_told(
        [
            "Other exports rose 3 percent to $90 million.",
            "All other exports were up 3 percent at $90 million.",
        ],
        _kenya("other", "USD 90 mn", 3),
    ),
    *_told(
        ["Exports of gold, diamonds and other precious stones came to $4 million."],
        _kenya("gold, diamonds and other precious stones", "USD 4 mn"),
    ),
]

KINDS = [
    *_told(
        [
            "Exports of all types of nuts fell 4 percent to $20 million.",
            "Exports of various kinds of nuts fell 4 percent to $20 million.",
            "Exports of nuts of all kinds fell 4 percent to $20 million.",
        ],
        _kenya("nuts", "USD 20 mn", -4),
    ),
    *_told(
        [
            "The vegetable subsector was up 12 percent at $75 million.",
            "The vegetable sector thus grew 12 percent to $75 million.",
            "In the vegetable sector, exports were up 12 percent at $75 million.",
        ],
        _kenya("vegetables", "USD 75 mn", 12),
    ),
    *_told(["Some $90 million worth of avocados were exported."], _kenya("avocados", "USD 90 mn")),
    *_told(
        ["Purple tea was the exception: its exports edged up 3 percent to $3 million."],
        _kenya("purple tea", "USD 3 mn", 3),
    ),
    *_told(
        ["Exports of tea bags, instant tea and loose tea came to $4 mn, $6 mn and $9 mn."],
        _kenya("tea bags", "USD 4 mn"),
        _kenya("instant tea", "USD 6 mn"),
        _kenya("loose tea", "USD 9 mn"),
    ),
    *_told(
        ["Merlot exports fell 9 percent, Cabernet Sauvignon 20 percent and Syrah 11 percent."],
        _kenya("merlot", None, -9),
        _kenya("cabernet sauvignon", None, -20),
        _kenya("syrah", None, -11),
    ),
    *_told(
        ["White rice exports were $4 mn, followed by parboiled at $2 mn and jasmine at $1 mn."],
        _kenya("white rice", "USD 4 mn"),
        _kenya("parboiled rice", "USD 2 mn"),
        _kenya("jasmine", "USD 1 mn"),
    ),
]

VARIETIES = [
    case(
        text,
        PRINTED,
        f"Swiss watch exports rose 6.4 percent to 1.7 billion francs in February. {text}",
        exports("CHE", "2023-02", "CHF 1.7 bn", 6.4, item="watches"),
        *facts,
    )
    for text, facts in {
        "Mechanical watches were up 9.1 percent.": (
            exports("CHE", "2023-02", None, 9.1, item="mechanical watches"),
        ),
        "Mechanical watches gained 9.1 percent.": (
            exports("CHE", "2023-02", None, 9.1, item="mechanical watches"),
        ),
        "Watch prices were up 9.1 percent.": (),
    }.items()
]


@pytest.mark.parametrize("told", params(RESTS + KINDS + VARIETIES))
def test_kinds_of_goods(told: Case) -> None:
    told.check()


SUBJECTS = [
    *_told(["Parts of cars rose 5 percent to $3 million."], _kenya("parts of cars", "USD 3 mn", 5)),
    *_told(["Mate and tobacco earned $3 million."], _kenya("mate and tobacco", "USD 3 mn")),
    *_told(
        ["Bags, suitcases, hats and umbrellas rose 5 percent to $3 million."],
        _kenya("bags, suitcases, hats and umbrellas", "USD 3 mn", 5),
    ),
    *_told(
        ["Heavy industrial goods and minerals rose 5 percent to $3 million."],
        _kenya("heavy industrial goods and minerals", "USD 3 mn", 5),
    ),
    *_told(
        ["Rice is the second-largest export after coffee, which earned $4 million."],
        _kenya("coffee", "USD 4 mn"),
    ),
]


@pytest.mark.parametrize("told", params(SUBJECTS))
def test_goods_that_open_a_sentence(told: Case) -> None:
    told.check()
