import pycountry
import pytest

from extractor.lexicon.places import city_region, country_name, country_of, members, places
from extractor.lexicon.tables import ALTERNATIVES, rows

HISTORIC_OR_ASSIGNED = {"SUN", "YUG", "CSK", "DDR", "SCG", "ANT", "YMD", "XKX"}
GROUP_CODES = {
    *("EU", "EUROZONE", "ASEAN", "OPEC", "GCC", "CIS", "MERCOSUR", "G7", "BRICS", "OECD"),
    *("LATAM", "MIDEAST", "AFRICA", "ASIA", "EUROPE", "NAFTA"),
}
COUNTRIES = {country.alpha_3 for country in pycountry.countries}
SUBDIVISIONS = {part.code for part in pycountry.subdivisions}
NAME_TABLES = (
    *("country_words", "country_names", "groups"),
    *("subdivision_words", "subdivision_names"),
)


@pytest.mark.parametrize(
    ("surface", "code", "form"),
    [
        ("South Korea", "KOR", "name"),
        ("Korean", "KOR", "adjective"),
        ("S. Korea", "KOR", "abbreviation"),
        ("U.S.", "USA", "abbreviation"),
        ("US", "USA", "abbreviation"),
        ("Americans", "USA", "demonym"),
        ("Washington", "USA", "city"),
        ("West German", "DEU", "adjective"),
        ("East Germany", "DDR", "name"),
        ("Soviet", "SUN", "adjective"),
        ("Czechoslovakia", "CSK", "name"),
        ("Holland", "NLD", "name"),
        ("Türkiye", "TUR", "name"),
        ("Côte d'Ivoire", "CIV", "name"),
        ("Côte d’Ivoire", "CIV", "name"),
        ("Zaire", "COD", "name"),
        ("Georgia", "GEO", "name"),
        ("Hong Kong", "HKG", "name"),
        ("Macau", "MAC", "name"),
        ("Frankfurt", "DEU", "city"),
        ("Seoul", "KOR", "city"),
        ("Gyeonggi", "KR-41", "name"),
        ("Scotland", "GB-SCT", "name"),
        ("Bavaria", "DE-BY", "name"),
        ("Guangdong", "CN-GD", "name"),
        ("Tamil Nadu", "IN-TN", "name"),
        ("euro zone", "EUROZONE", "name"),
        ("EEC", "EU", "abbreviation"),
        ("Latin American", "LATAM", "adjective"),
        ("South America", "South America", "name"),
    ],
)
def test_a_name_as_newspapers_print_it_stands_for_its_place(surface, code, form):
    assert (places()[surface].code, places()[surface].form) == (code, form)


@pytest.mark.parametrize("surface", ["Congo", "Punjab", "Virgin Islands", "English", "korea", "us"])
def test_a_word_that_names_two_places_or_none_is_not_a_place(surface):
    assert surface not in places()


def test_every_code_is_of_iso_3166_or_of_the_guidelines():
    for surface, place in places().items():
        known = {
            "country": COUNTRIES | HISTORIC_OR_ASSIGNED,
            "city": COUNTRIES | HISTORIC_OR_ASSIGNED,
            "subdivision": SUBDIVISIONS,
            "group": {code for code, _, _ in rows("groups", 3)},
        }[place.kind]
        assert place.code in known, surface


def test_every_group_code_of_the_guidelines_has_a_name():
    named = {place.code for place in places().values() if place.kind == "group"}
    assert named >= GROUP_CODES


def test_every_country_of_iso_3166_has_a_name():
    assert {p.code for p in places().values() if p.form == "name"} >= COUNTRIES


def test_no_surface_stands_for_two_places():
    codes: dict[str, str] = {}
    listed = [(c, s) for table in NAME_TABLES for c, _, s in rows(table, 3)]
    for code, surfaces in [*listed, *rows("cities", 2)]:
        for surface in surfaces.split(ALTERNATIVES):
            assert codes.setdefault(surface, code) == code, surface


def test_surfaces_are_trimmed_and_start_with_a_capital_or_name_a_group():
    for surface, place in places().items():
        assert surface == " ".join(surface.split())
        if surface[0].islower():
            assert place.kind == "group" or surface.split()[0] in {"mainland", "state", "the"}, (
                surface
            )


def test_datelines_are_covered():
    cities = {s: p.code for s, p in places().items() if p.kind == "city"}
    assert len(cities) >= 400
    assert len(set(cities.values())) >= 170


def test_members_are_countries_and_the_euro_zone_lies_in_the_union():
    assert members("EUROZONE") < members("EU")
    assert len(members("EU")) == 27
    for group in ("EU", "EUROZONE", "ASEAN", "GCC", "NAFTA"):
        assert members(group) <= COUNTRIES
    assert members("OPEC") == frozenset()


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("KOR", "South Korea"),
        ("HKG", "Hong Kong"),
        ("SUN", "Soviet Union"),
        ("EU", "European Union"),
        ("KR-41", "Gyeonggi"),
        ("nowhere", "nowhere"),
    ],
)
def test_a_code_has_an_english_name(code, name):
    assert country_name(code) == name


def test_a_city_that_reports_its_own_trade_keeps_its_subdivision():
    assert city_region("Seoul") == "KR-11"
    assert city_region("Paris") is None
    for city, code in rows("city_regions", 2):
        assert city in places()
        assert code in SUBDIVISIONS


@pytest.mark.parametrize("table", ["subdivision_words", "subdivision_names", "city_regions"])
def test_every_subdivision_has_its_country(table):
    column = 1 if table == "city_regions" else 0
    codes = {row[column] for row in rows(table, 2 if column else 3)}
    by_alpha_2 = {country.alpha_2: country.alpha_3 for country in pycountry.countries}
    assert {code: country_of(code) for code in codes} == {
        code: by_alpha_2[code.partition("-")[0]] for code in codes
    }
