import pytest

from extractor.evaluation.items import items_agree, singular


@pytest.mark.parametrize(
    ("gold", "predicted"),
    [
        ("steel products", "steel"),
        ("Cars", "car"),
        ("oil & gas", "oil and gas"),
        ("non-oil", "Non-Oil products"),
        ("batteries", "battery"),
        ("goods", "goods"),
        (None, None),
    ],
)
def test_names_of_the_same_goods_agree(gold: str | None, predicted: str | None) -> None:
    assert items_agree(gold, predicted)


@pytest.mark.parametrize(
    ("gold", "predicted"),
    [
        ("steel", "zinc"),
        ("oil", "non-oil"),
        ("goods and services", "services"),
        (None, "wind turbines"),
        ("wind turbines", None),
    ],
)
def test_names_of_other_goods_do_not(gold: str | None, predicted: str | None) -> None:
    assert not items_agree(gold, predicted)


def test_the_words_of_the_text_agree_where_the_item_is_a_canonical_name() -> None:
    assert items_agree("widgets of tin", "tinware and the like", "widgets of tin")
    assert not items_agree("widgets of tin", "tinware and the like", "tin openers")


def test_words_of_the_text_make_no_item_of_all_goods() -> None:
    assert not items_agree("widgets", None, "widgets")


@pytest.mark.parametrize(
    ("plural", "single"),
    [
        ("batteries", "battery"),
        ("watches", "watch"),
        ("boxes", "box"),
        ("potatoes", "potato"),
        ("shoes", "shoe"),
        ("tyres", "tyre"),
        ("gases", "gas"),
        ("lenses", "lens"),
        ("knives", "knife"),
        ("valves", "valve"),
        ("cookies", "cookie"),
        ("glasses", "glass"),
    ],
)
def test_plural_and_singular_meet(plural: str, single: str) -> None:
    assert singular(plural) == single
    assert singular(single) == single
