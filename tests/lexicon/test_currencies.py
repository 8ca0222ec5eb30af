import pycountry
import pytest

from extractor.lexicon.currencies import (
    DOLLAR_COUNTRIES,
    by_country,
    letters,
    national,
    subunits,
    symbols,
    words,
)
from extractor.lexicon.places import places
from extractor.lexicon.tables import rows

CURRENT = {currency.alpha_3 for currency in pycountry.currencies}
KNOWN = CURRENT | {code for code, *_ in rows("currency_names", 4)}
"""ISO 4217 codes: the current ones of pycountry, the historic ones of CLDR."""


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        *(("$", "USD"), ("US$", "USD"), ("US-$", "USD"), ("A$", "AUD"), ("AU$", "AUD")),
        *(("C$", "CAD"), ("CA$", "CAD"), ("Can$", "CAD"), ("NZ$", "NZD"), ("HK$", "HKD")),
        *(("S$", "SGD"), ("NT$", "TWD"), ("R$", "BRL"), ("RM", "MYR"), ("₹", "INR")),
        *(("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("CN¥", "CNY"), ("RMB", "CNY"), ("₩", "KRW")),
        *(("Ksh", "KES"), ("GH¢", "GHS"), ("GH₵", "GHS"), ("QR", "QAR"), ("zł", "PLN")),
        *(("EUR", "EUR"), ("KRW", "KRW"), ("DEM", "DEM"), ("FRF", "FRF"), ("SUR", "SUR")),
        *(("Kcs", "CSK"), ("Sch", "ATS"), ("Dr", "GRD"), ("FM", "FIM")),
        *(("Rs", None), ("kr", None), ("Sh", None)),
    ],
)
def test_a_symbol_stands_for_its_currency_or_waits_for_the_country(printed, code):
    assert symbols()[printed] == code


@pytest.mark.parametrize("capitals", ["ALL", "TOP"])
def test_a_code_that_headlines_print_as_a_word_is_no_currency(capitals):
    assert capitals not in symbols()


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        *(("dollars", "USD"), ("dlrs", "USD"), ("yen", "JPY"), ("won", "KRW"), ("stg", "GBP")),
        *(("euros", "EUR"), ("renminbi", "CNY"), ("ringgit", "MYR"), ("d-marks", "DEM")),
        *(("us dollars", "USD"), ("u.s. dollars", "USD"), ("hong kong dollars", "HKD")),
        *(("hk dlrs", "HKD"), ("canadian dlrs", "CAD"), ("singapore dollars", "SGD")),
        *(("taiwan dollars", "TWD"), ("swiss francs", "CHF"), ("belgian francs", "BEF")),
        *(("pounds sterling", "GBP"), ("danish crowns", "DKK"), ("slovak crowns", "SKK")),
        *(("saudi riyals", "SAR"), ("qatari riyals", "QAR"), ("omani rials", "OMR")),
        *(("uae dirhams", "AED"), ("sri lankan rupees", "LKR"), ("pakistan rupees", "PKR")),
        *(("chilean pesos", "CLP"), ("mexican pesos", None), ("brazilian reais", "BRL")),
        *(("francs", None), ("crowns", None), ("pesos", None), ("rupees", None), ("marks", None)),
    ],
)
def test_a_word_names_its_currency_or_waits_for_the_country(printed, code):
    assert words()[printed] == code


@pytest.mark.parametrize(
    ("printed", "country", "year", "code"),
    [
        *(("crowns", "SWE", 1987, "SEK"), ("crowns", "DNK", 2024, "DKK")),
        *(("crowns", "CZE", 2024, "CZK"), ("crowns", "CSK", 1987, "CSK")),
        *(("francs", "FRA", 1987, "FRF"), ("francs", "BEL", 1987, "BEF")),
        *(("francs", "BLEU", 1987, "BEF"), ("francs", "CHE", 2024, "CHF")),
        *(("francs", "LUX", 1987, "LUF"), ("francs", "SEN", 2024, "XOF")),
        *(("marks", "FIN", 1987, "FIM"), ("marks", "DEU", 1987, "DEM")),
        *(("marks", "DDR", 1987, "DDM"), ("marks", "USA", 1987, "DEM")),
        *(("pesos", "PHL", 2024, "PHP"), ("pesos", "MEX", 1987, "MXP")),
        *(("pesos", "MEX", 2024, "MXN"), ("pesos", "KOR", 2024, None)),
        *(("rupees", "LKA", 2024, "LKR"), ("Rs", "PAK", 2024, "PKR"), ("Rs.", "IND", None, "INR")),
        *(("pounds", "EGY", 2024, "EGP"), ("pounds", "IRL", 1987, "IEP")),
        *(("pounds", "JPN", 1987, "GBP"), ("dinars", "KWT", 2024, "KWD")),
        *(("riyals", "SAU", None, "SAR"), ("rials", "IRN", None, "IRR")),
        *(("shillings", "KEN", 2024, "KES"), ("lira", "TUR", 2004, "TRL")),
        *(("lira", "TUR", 2024, "TRY"), ("lire", "USA", 1987, "ITL")),
        *(("roubles", "SUN", 1987, "SUR"), ("roubles", "POL", 1987, "SUR")),
        *(("roubles", "RUS", 2024, "RUB"), ("zlotys", "DEU", 1990, "PLZ")),
        *(("zlotys", "POL", 2024, "PLN"), ("cedis", "GHA", 2024, "GHS")),
        *(("kr", "NOR", 2024, "NOK"), ("¥", "CHN", 2024, "CNY"), ("¥", "KOR", 2024, "JPY")),
        *(("$", "AUS", 1987, "AUD"), ("dlrs", "NZL", 1987, "NZD"), ("$", "HKG", None, "HKD")),
        *(("$", "KOR", 2024, "USD"), ("$", "TWN", 2024, "USD"), ("dollars", "LBR", None, "USD")),
        *(("US$", "AUS", None, "USD"), ("u.s. dollars", "CAN", None, "USD")),
        *(("EUR", "USA", None, "EUR"), ("widgets", "USA", None, None)),
    ],
)
def test_the_country_and_the_year_decide_what_a_shared_word_means(printed, country, year, code):
    assert by_country(printed, country, year) == code


@pytest.mark.parametrize(
    ("country", "year", "code"),
    [
        *(("DEU", 1987, "DEM"), ("DEU", 2024, "EUR"), ("HRV", 2022, "HRK"), ("HRV", 2023, "EUR")),
        *(("LTU", 2014, "LTL"), ("LTU", 2015, "EUR"), ("SUN", 1987, "SUR"), ("FIN", 1987, "FIM")),
        *(("BRA", 1987, "BRC"), ("BRA", None, "BRL"), ("ZMB", 2010, "ZMK"), ("ZMB", 2015, "ZMW")),
        *(("YUG", 1987, "YUD"), ("CSK", 1987, "CSK"), ("POL", 1987, "PLZ"), ("TWN", None, "TWD")),
        *(
            ("EUROZONE", None, "EUR"),
            ("EU", 1987, "XEU"),
            ("ECU", 2010, "USD"),
            ("ATA", None, None),
        ),
        *(("HTI", None, "HTG"), ("CUB", None, "CUP"), ("ZWE", 2021, "USD")),
    ],
)
def test_a_country_counts_in_its_currency_of_the_year(country, year, code):
    assert national(country, year) == code


def test_every_currency_is_of_iso_4217():
    for table in (symbols(), words()):
        assert {code for code in table.values() if code} <= KNOWN
    listed = {currency for t in ("periods", "periods_more") for _, currency, *_ in _tenders(t)}
    assert listed <= KNOWN


def _tenders(table):
    return rows(f"currency_{table}", 4)


def test_every_current_currency_is_known_by_its_code():
    no_money = {"XXX", "XTS", "XAU", "XAG", "XPD", "XPT", "XBA", "XBB", "XBC", "XBD", "XSU", "XUA"}
    accounting_units = {"BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW"}
    assert set(symbols()) >= CURRENT - no_money - accounting_units - {"ALL", "TOP", "VED", "XAD"}


def test_words_are_lower_case_and_trimmed():
    for word in words():
        assert word == " ".join(word.lower().split())


def test_no_symbol_and_no_hand_made_word_is_listed_twice():
    listed = [symbol for symbol, *_ in rows("currency_symbols", 3)]
    spelled = [word for words_, *_ in rows("currency_words", 3) for word in words_.split("|")]
    assert len(listed) == len(set(listed))
    assert len(spelled) == len(set(spelled))


def test_every_iso_country_of_today_has_a_currency():
    countries = {p.code for p in places().values() if p.kind == "country"}
    without = {code for code in countries if national(code, None) is None}
    assert without <= {"ATA", "ANT", "YMD"}


def test_local_dollars_are_dollars():
    assert {by_country("$", country, 2024)[-1] for country in DOLLAR_COUNTRIES} == {"D"}
    assert "USD" not in {by_country("$", country, 2024) for country in DOLLAR_COUNTRIES}


def test_coins_are_parts_of_known_wholes():
    for part, whole in subunits().values():
        assert 0 < part < 1
        assert whole in words()


@pytest.mark.parametrize(
    ("letter", "country", "code"),
    [
        *(("P", "PHL", "PHP"), ("P", "BWA", "BWP"), ("P", "USA", "PHP"), ("N", "NGA", "NGN")),
        *(("K", "ZMB", "ZMW"), ("K", "PNG", "PGK"), ("L", "HND", "HNL"), ("L", "LSO", "LSL")),
    ],
)
def test_a_letter_waits_for_the_country(letter, country, code):
    assert letter not in symbols()
    assert letters()[letter] in (code, None)
    assert by_country(letter, country, 2024) == code
