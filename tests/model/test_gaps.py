"""What the recogniser may change, with a recogniser that says what the test tells it to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractor.names.recogniser import Name
from extractor.names.settings import Names
from extractor.pipeline import extract

Told = Callable[..., None]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """Tell which words the recogniser takes for goods."""

    def tell(*goods: str) -> None:
        def spans(text: str) -> tuple[Name, ...]:
            found = ((text.find(good), good) for good in goods)
            return tuple(Name(at, at + len(good), "ITEM") for at, good in found if at >= 0)

        monkeypatch.setattr("extractor.names.recogniser.spans", spans)

    return tell


def items(text: str, names: Names) -> list[str | None]:
    return [fact.item for fact in extract(text, names=names)]


def test_a_good_that_the_table_knows_is_never_asked_for(told: Told) -> None:
    told("Chile")

    assert items("Chile's copper exports rose 5 percent in May 2024.", "model") == ["copper"]


def test_words_around_an_unknown_name_are_left_out(told: Told) -> None:
    text = "Chile's navy blue widgets exports rose 5 percent in May 2024."
    told("blue widgets")

    assert items(text, "rules") == ["navy blue widgets"]
    assert items(text, "both") == ["blue widgets"]


def test_both_keep_a_list_whole(told: Told) -> None:
    text = "Exports of widgets, gadgets and gizmos rose 5 percent in May 2024."
    told("widgets")

    assert items(text, "both") == items(text, "rules")


def test_the_model_alone_drops_words_that_it_takes_for_no_name(told: Told) -> None:
    text = "Chile's blue widgets exports rose 5 percent in May 2024."
    told()

    assert items(text, "model") == [None]
    assert items(text, "both") == ["blue widgets"]


def test_the_name_points_at_its_words(told: Told) -> None:
    text = "Chile's navy blue widgets exports rose 5 percent in May 2024."
    told("blue widgets")

    [fact] = extract(text, names="both")

    assert [text[slice(*span)] for span in fact.spans["item"]] == ["blue widgets"]
    assert "item: name recogniser" in fact.rules
