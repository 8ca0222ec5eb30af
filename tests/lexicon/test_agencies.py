import pytest

from extractor.lexicon.agencies import agencies
from extractor.lexicon.places import places
from extractor.lexicon.tables import ALTERNATIVES, rows


@pytest.mark.parametrize(
    ("name", "reporter"),
    [
        *(("Statistics Canada", "CAN"), ("Stats NZ", "NZL"), ("Census Bureau", "USA")),
        *(("Commerce Department", "USA"), ("Destatis", "DEU"), ("Eurostat", "EU")),
        *(("Istat", "ITA"), ("Insee", "FRA"), ("Office for National Statistics", "GBR")),
        *(("KITA", "KOR"), ("Korea Customs Service", "KOR"), ("MOTIE", "KOR")),
        *(("General Administration of Customs", "CHN"), ("Bank Negara", "MYS")),
        *(("Central Statistics Office", "IRL"), ("BPS", "IDN"), ("Enterprise Singapore", "SGP")),
        *(("Philippine Statistics Authority", "PHL"), ("INDEC", "ARG"), ("Secex", "BRA")),
        *(("DANE", "COL"), ("INEGI", "MEX"), ("Rosstat", "RUS"), ("SARS", "ZAF")),
        *(("General Statistics Office", "VNM"), ("Bangladesh Bank", "BGD")),
    ],
)
def test_an_agency_tells_whose_trade_it_is(name, reporter):
    assert agencies()[name] == reporter


@pytest.mark.parametrize(
    "name", ["Ministry of Finance", "INE", "Central Bank", "National Bureau of Statistics", "TIM"]
)
def test_a_name_that_several_countries_use_tells_nobody(name):
    assert name not in agencies()


def test_every_reporter_is_a_country_or_a_group_of_the_place_table():
    assert set(agencies().values()) <= {place.code for place in places().values()}


def test_no_agency_belongs_to_two_reporters_and_none_is_a_place():
    listed = [name for _, names in rows("agencies", 2) for name in names.split(ALTERNATIVES)]
    assert len(listed) == len(set(listed))
    assert not set(listed) & set(places())
    assert len(listed) >= 200
