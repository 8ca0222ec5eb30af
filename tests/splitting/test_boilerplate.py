from __future__ import annotations

import re
import time

import pytest

from extractor.records import Document
from extractor.splitting import split
from extractor.splitting.boilerplate import is_boilerplate
from extractor.splitting.boilerplate_rules import RULES

BODY = "Tea exports rose 5 percent to 41 million dollars, the board of trade said on Monday."
MORE = "Growers in the hills had hoped for more rain, and in the end they got too much of it."


def masked(text: str) -> list[str]:
    return [
        text[start:end]
        for article in split(Document(id="a", text=text))
        for start, end in article.masked
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.name}: {rule.example}")
def test_every_rule_reads_its_example(rule) -> None:
    matches = re.search if rule.anywhere else re.fullmatch
    assert matches(rule.pattern, rule.example, re.IGNORECASE)
    assert is_boilerplate(rule.example)


@pytest.mark.parametrize(
    "line",
    [
        BODY,
        "Also read: Steel exports up 5% in May",
        "RELATED Tea exports rise 6-pct in June",
        "Containers leave the port, where exports rose 5 percent in May. (AFP)",
        "By product, integrated circuits earned the most.",
        "By Region",
        "By Main Trading Partner",
        "Exports",
        "Imports by country",
        "Home appliances",
        "News from the ports was mixed.",
        "Search engines were the largest services export.",
        "Sharing the gains of trade",
        "Read more widely, the figures suggest a recovery.",
        "Related goods fared no better.",
        "Contact lenses went mostly to Japan.",
        "Tags and labels of textile: 4 million dollars",
        "Printing ends",
        "Register of exporters",
        "Next year the ministry expects growth to slow.",
        "Previous quarter | This quarter",
        "US/EU",
        "- Ships",
        "Tea | 41 | 5.0",
    ],
)
def test_what_may_belong_to_the_story_is_left_alone(line: str) -> None:
    assert not is_boilerplate(line)


def test_masking_leaves_the_story() -> None:
    text = (
        "Back to top\n\nTea year\n\nBy Ola Nord (ola@hill.example)\n12 Min Read\n\n"
        f"Pickers on a slope above the town. (Hill Press Photo)\n\n{BODY}\n\nAdvertisement\n\n"
        f"{MORE}\n\nRead more: Why tea is green\n\nShare this story\n© 2021 Hill News\n"
    )
    assert masked(text) == [
        "Back to top",
        "By Ola Nord (ola@hill.example)",
        "12 Min Read",
        "Advertisement",
        "Read more: Why tea is green",
        "Share this story",
        "© 2021 Hill News",
    ]


def test_an_exact_repeat_is_masked_once_it_repeats() -> None:
    assert masked(f"{BODY}\n\n{MORE}\n\n{BODY}") == [BODY]


def test_short_headings_may_repeat() -> None:
    assert masked(f"May\nExports\n{BODY}\nJune\nExports\n{MORE}") == []


def test_the_head_of_a_table_may_return_in_every_article() -> None:
    head = "Product | US$ million | change"
    text = "".join(
        f"{title}\nPosted on {day} May 2021\n{BODY[:-1]} ({day}).\n\n{head}\nTea | 41 | +5%\n\n"
        for day, title in enumerate(("A first story", "A second story", "A third story"), start=1)
    )
    assert head not in masked(text) and "Posted on 1 May 2021" in masked(text)


def test_a_list_of_links_goes_with_its_heading() -> None:
    text = f"{BODY}\n\nMost popular\nWhy tea is green\nA walk in the hills\n\n{BODY[:-1]} again."
    assert masked(text) == ["Most popular", "Why tea is green", "A walk in the hills"]


def test_links_that_state_figures_are_kept() -> None:
    text = f"{BODY}\n\nMost popular\nTin exports fall 3% in May\nA walk in the hills\n"
    assert masked(text) == ["Most popular"]


def test_links_whose_figures_are_not_of_trade_go_with_their_heading() -> None:
    lines = ["Related stories", "Shares fall 2% on tariffs", "Oil up 3% as output is cut"]
    assert masked(f"{BODY}\n\n" + "\n".join(lines)) == lines


def test_what_one_unit_of_a_currency_is_worth_is_no_part_of_the_story() -> None:
    line = "Exports came to 70 billion yuan. ($1 = 7.12 Chinese yuan)"
    assert masked(line) == ["($1 = 7.12 Chinese yuan)"]


def test_everything_under_the_last_list_goes_where_no_figure_follows() -> None:
    tail = ["Latest in Hill Life", "A walk in the hills", "Our guides know the way.", "Log in"]
    assert masked(f"{BODY}\n\n" + "\n\n".join(tail)) == tail


def test_a_summary_restates_what_the_story_told() -> None:
    told = "• Tea exports rose 5 percent to 41 million dollars."
    new = "• Tin exports fell 3 percent."
    text = f"Tea year\n\n{BODY}\n\n{MORE}\n\nWhat to Know\n\n{told}\n{new}\n"
    [article] = split(Document(id="a", text=text))
    assert [text[start:end] for start, end in article.restated] == [told]
    assert article.masked == ()


def test_key_points_above_the_story_are_the_story() -> None:
    text = f"Key points\n\n• Tea exports rose 5 percent.\n\n{BODY}\n\n{MORE}\n\n{BODY[:-1]} again."
    [article] = split(Document(id="a", text=text))
    assert article.restated == ()


def test_sign_offs_inside_a_line_are_masked() -> None:
    text = f"{BODY} -- Hillside Newsroom +44 20 7946 0000"
    assert masked(text) == ["-- Hillside Newsroom +44 20 7946 0000"]
    text = f"{BODY} Write to ola@hill.example (Reporting by Ola Nord; Editing by Li Wei)"
    assert masked(text) == ["ola@hill.example", "(Reporting by Ola Nord; Editing by Li Wei)"]


@pytest.mark.parametrize(
    "line",
    [
        "share " + "[" * 200 + "x",
        "By " + "A b " * 50,
        "By " + "A. " * 70,
        "Home > " + "> " * 100,
        "subscribe " * 21,
        "a/" * 100,
        "((((" * 50 + "AFP",
        "Posted on " + "1" * 100 + " 2021",
        "-" * 200 + "x",
        "by " + "mon " * 26 + "2021",
    ],
)
def test_no_line_takes_long(line: str) -> None:
    start = time.perf_counter()
    masked(f"{line}\n{BODY}")
    assert time.perf_counter() - start < 0.25
