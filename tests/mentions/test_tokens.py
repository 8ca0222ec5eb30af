"""Our own cutting of plain runs against spaCy's tokenizer."""

from __future__ import annotations

from itertools import product

import pytest

from extractor.mentions.tokens import language, tokens

WORDS = (
    *("Exports", "exports", "year-on-year", "Non-oil", "Malawi's", "Malawi’s", "OPEC", "a", "F"),
    *(
        "can't",
        "cannot",
        "id",
        "its",
        "Jan",
        "U.S",
        "Co",
        "etc",
        "we're",
        "and/or",
        "p.m",
        "O'Brien",
    ),
    *("5", "8", "12", "5.3", "1,234.5", "2024", "2024/25", "2019-20", "-8", "+4.5", "−3", "USD2.1"),
    *("10am", "3bn", "40km", "1990s", "G7", "H1", "Sh66.02", "...", "—", "–5"),
)
BEFORE = ("", "(", '"', "“", "'", "‘", "[", "$", "US$", "A$", "€", "¥", "(“", '("', "($", "*", "#")
BEHIND = (
    *("", ".", ",", ";", ":", "?", "!", ")", "]", "%", '"', "”", "’", "'", ".)", "),", ").", "):"),
    *(
        ");",
        "%,",
        "%.",
        "%)",
        "%),",
        "%).",
        '."',
        '",',
        ",”",
        ".”",
        "',",
        "...",
        "s",
        "-",
        ")?",
        "!)",
    ),
)


def by_spacy(text: str) -> list[tuple[int, str]]:
    return [(each.idx, each.text) for each in language().tokenizer(text) if not each.text.isspace()]


def ours(text: str) -> list[tuple[int, str]]:
    return [each for each in zip(*tokens(text), strict=True) if not each[1].isspace()]


@pytest.mark.parametrize("word", WORDS)
def test_runs_of_a_word_and_signs_are_cut_as_by_spacy(word: str) -> None:
    for before, behind in product(BEFORE, BEHIND):
        run = before + word + behind
        assert ours(run) == by_spacy(run)


@pytest.mark.parametrize(
    "text",
    [
        "Imports  fell,\tthe ministry said ( see table ) .",
        "  Exports of Peru's mines\u00a0rose 3.2% (y/y) in Jan. 2021 to US$4.1bn - a record!",
        "Trade : up ) : ( , down , cannot , U.S .",
        "",
        " ",
    ],
)
def test_texts_are_cut_as_by_spacy(text: str) -> None:
    assert ours(text) == by_spacy(text)


def test_offsets_are_those_of_the_whole_text() -> None:
    text = "Zambia. Exports rose."
    starts, words = tokens(text, 8, 20)
    assert [text[start : start + len(word)] for start, word in zip(starts, words, strict=True)] == [
        "Exports",
        "rose",
    ]
