from pathlib import Path

import pytest

from extractor.lexicon.items import canonical, item, key, names
from extractor.lexicon.tables import ALTERNATIVES, rows

HS_2022 = {
    code
    for line in Path(__file__).with_name("hs_2022.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
    for code in (line[:2], *line.split())
}
SITC_DIVISIONS = {
    *(f"0{digit}" for digit in range(10)),
    *("11", "12", "21", "22", "23", "24", "25", "26", "27", "28", "29", "32", "33", "34", "35"),
    *("41", "42", "43", "51", "52", "53", "54", "55", "56", "57", "58", "59", "61", "62", "63"),
    *("64", "65", "66", "67", "68", "69", "71", "72", "73", "74", "75", "76", "77", "78", "79"),
    *("81", "82", "83", "84", "85", "87", "88", "89", "91", "93", "96", "97"),
}
"""Divisions of the Standard International Trade Classification, Rev. 4 (United Nations, 2006)."""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        *(
            ("chips", "semiconductors"),
            ("Chip", "semiconductors"),
            ("memory chips", "memory chips"),
        ),
        *(("autos", "cars"), ("automobiles", "cars"), ("passenger cars", "passenger cars")),
        *(("vessels", "ships"), ("garments", "apparel"), ("Clothing", "apparel")),
        *(("gim", "laver"), ("seaweed", "seaweed"), ("oil products", "petroleum products")),
        *(("refined petroleum products", "petroleum products"), ("crude", "crude oil")),
        *(("liquefied natural gas", "lng"), ("LNG", "lng"), ("cell phones", "mobile phones")),
        *(
            ("smartphones", "smartphones"),
            ("car parts", "auto parts"),
            ("drugs", "pharmaceuticals"),
        ),
        *(("merchandise and services", "goods and services"), ("soya beans", "soybeans")),
        *(("goods & services", "goods and services"), ("steel products", "steel")),
        *(("farm products", "agricultural products"), ("tyres", "tyres"), ("Tires", "tyres")),
        *(("aluminum", "aluminium"), ("maize", "corn"), ("jewelry", "jewellery")),
        *(("rubber products", "rubber products"), ("rubber", "rubber"), ("oil", "oil")),
    ],
)
def test_names_of_one_good_share_a_canonical_name(name, expected):
    assert canonical(name) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("chips", "memory chips"), ("crude oil", "petroleum products"), ("oil", "crude oil")),
        *(("cars", "vehicles"), ("cars", "auto parts"), ("rubber", "rubber products")),
        *(("laver", "seaweed"), ("textiles", "apparel"), ("wheat", "cereals")),
        *(("smartphones", "mobile phones"), ("iron ore", "iron and steel"), ("tea", "black tea")),
        *(("capital goods", "consumer goods"), ("wine", "wine and spirits")),
        *(("natural gas", "lng"), ("coal", "coking coal"), ("services", "goods and services")),
    ],
)
def test_a_narrower_or_another_good_is_never_merged(one, other):
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize("name", ["it", "goods", "exports", "trade", "products", "widgets", ""])
def test_a_word_that_names_no_good_has_no_item(name):
    assert item(name) is None


@pytest.mark.parametrize(
    ("name", "hs", "sitc"),
    [
        *(("integrated circuits", "8542", None), ("cars", "8703", "781")),
        *(("iron and steel", "72", "67"), ("coffee", "0901", "071"), ("tourism", None, None)),
    ],
)
def test_an_item_carries_its_codes_where_the_classification_has_one(name, hs, sitc):
    assert (item(name).hs, item(name).sitc) == (hs, sitc)


def test_every_hs_code_is_of_the_2022_edition():
    for name, hs, _, _ in rows("items", 4):
        assert not hs or hs in HS_2022, name


def test_every_sitc_code_lies_in_a_division_of_revision_4():
    sections = {division[0] for division in SITC_DIVISIONS}
    for name, _, sitc, _ in rows("items", 4):
        assert not sitc or sitc in sections or sitc[:2] in SITC_DIVISIONS, name
        assert not sitc or (sitc.isdigit() and len(sitc) <= 5), name


def test_no_name_belongs_to_two_items():
    owners: dict[str, str] = {}
    for name, _, _, synonyms in rows("items", 4):
        for spelling in (name, *filter(None, synonyms.split(ALTERNATIVES))):
            assert owners.setdefault(key(spelling), name) == name, spelling


def test_names_are_lower_case_and_trimmed():
    for name in names():
        assert name == " ".join(name.lower().split())


def test_the_table_is_broad():
    assert len({canonical(name) for name in names()}) >= 400


@pytest.mark.parametrize(
    ("name", "compared_as"),
    [
        *(("Gems & Jewellery", "gem and jewellery"), ("commodities", "commodity")),
        *(("tomatoes", "tomato"), ("shoes", "shoe"), ("buses", "bus"), ("glass", "glass")),
        *(("the watches", "watch"), ("IT-BPO  services", "it bpo service")),
    ],
)
def test_names_are_compared_in_the_singular_and_without_punctuation(name, compared_as):
    assert key(name) == compared_as
