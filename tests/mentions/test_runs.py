"""Patterns tried only where they may begin find what a search of the whole text finds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from extractor.mentions import runs
from extractor.mentions.beginnings import END, beginnings
from extractor.mentions.lowering import lowered
from extractor.mentions.openings import Openings
from extractor.mentions.runs import runs_of
from extractor.mentions.searching import Search

CORPUS = sorted((Path(__file__).parents[2] / "corpus").glob("*.txt"))
SENTENCE = (
    "İhracat: the non-current account, reexport prices and unprofitable trade of ½ million, .5% or "
    "US$3.1bn (+4.2%) in Jan.–Mar. 2021/22; twenty-one of one-fifth ; y/y, m-o-m :on-year,3-fold."
)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    found = [SENTENCE, SENTENCE.upper(), *(path.read_text("utf-8") for path in CORPUS)]
    return [text.replace("\n", " ") for text in found]


@pytest.mark.parametrize("number", range(len(runs._PATTERNS)))
def test_a_pattern_is_found_as_by_a_search(number: int, texts: list[str]) -> None:
    pattern = runs._PATTERNS[number]
    for text in texts:
        shown = text if pattern.flags & re.IGNORECASE else lowered(text)
        places = runs_of(text, 0, len(text)).of(number)
        found = [match.span() for match in Search(pattern, shown, places=places).all()]
        assert found == [match.span() for match in pattern.finditer(shown)]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bup(?:on| to)\b", {"upon", f"up{END}"}),
        (r"(?<=x)(?:a|bc)?d", {"ad", "bcd", "d"}),
        (r"[a-c]+x|\d%", {"a", "b", "c", *"0123456789"}),
        (r"\w+ly", {""}),
        (r"(?i:Rise)s?", {"rise"}),
        (r"y[/-]y\b", {"y/y", "y-y"}),
        (r"an?(?=[ -]million)|(?=t)two", {f"a{END}", "a-mi", f"an{END}", "an-m", "two"}),
    ],
)
def test_beginnings_are_read_off_the_pattern(pattern: str, expected: set[str]) -> None:
    assert beginnings(re.compile(pattern)) == expected


def test_openings_inside_a_word_may_overlap() -> None:
    openings = Openings([re.compile("export price|port dues"), re.compile(r"\bex")], frozenset())
    assert openings.of("Reexports") == ((0, 2), (0, 4))
    assert openings.of("(exports)") == ((0, 1), (1, 1), (0, 3))
