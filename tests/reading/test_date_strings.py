"""Dates of metadata and date lines: read by the own patterns, by dateparser, by neither."""

from __future__ import annotations

import warnings
from datetime import date

import pytest

from extractor.reading import dates
from extractor.splitting.dating import stamp_of

OWN = """
2015-02-04
2015-02-04T08:37:00+09:00
2015. 2. 4
2015. 2. 4.
2015. 02. 04. 08:37
2015.02.04
2015/2/4
2015 / 02 / 04
2015 - 2 - 4
20150204
2015년 2월 4일
2015년 2월 4일 수요일
2015年2月4日
2015年2月4日(水)
2015年02月04日 08:37
4 February 2015
4th of February 2015
4th February, 2015
February. 04, 2015 08:37
Feb. 4, 2015
Feb.4,2015
FEB 4 2015
04-FEB-2015
4-Feb-15
4.Feb.2015
4/Feb/2015
Feb/4/2015
2015-Feb-04
Wed, 04 Feb 2015 08:37:00 GMT
Wednesday, February 4, 2015 - 08:37
Wed Feb 4 08:37:00 KST 2015
""".strip().splitlines()

DATEPARSER = """
Wednesday 4th Feb 2015, 8.37am
4 février 2015
4 fevrier 2015
4 févr. 2015
mercredi 4 février 2015
mercredi 4 février 2015 à 08h37
4. Februar 2015
Mittwoch, 4. Februar 2015
4 de febrero de 2015
miércoles, 4 de febrero de 2015
4 de fevereiro de 2015
quarta-feira, 4 de fevereiro de 2015
4 febbraio 2015
mercoledì 4 febbraio 2015
4 februari 2015
4. helmikuuta 2015
4 lutego 2015
4. února 2015
4. veljače 2015.
2015. február 4.
4 februarie 2015
4 Şubat 2015
4 Februari 2015
4 февраля 2015
4 февраля 2015 г.
4 лютого 2015
4 февруари 2015
4 Φεβρουαρίου 2015
4 فبراير 2015
""".strip().splitlines()

MISSED = ("4 feb. 2015 r.", "4 Maerz 2015", "Febuary 4 2015")

OTHER_DAYS = {
    "1er mars 2015": "2015-03-01",
    "4 mars 2015": "2015-03-04",
    "4. März 2015": "2015-03-04",
    "4 de março de 2015": "2015-03-04",
    "4 Maret 2015": "2015-03-04",
    "4. Jänner 2015": "2015-01-04",
    "4 gennaio 2015": "2015-01-04",
    "4 maio 2015": "2015-05-04",
    "4 Mei 2015": "2015-05-04",
    "4 juin 2015": "2015-06-04",
    "4 ago 2015": "2015-08-04",
    "4 set 2015": "2015-09-04",
    "4 out 2015": "2015-10-04",
    "4 okt 2015": "2015-10-04",
    "4 déc. 2015": "2015-12-04",
    "4 dic 2015": "2015-12-04",
}

NO_DATE = """
04/05/2015
4.5.2015
4. 5. 2015
04-05-15
4/2/15
4 listopada 2015
4. listopada 2015.
2015. 13. 4
2015年13月4日
2015. 2. 30
31 February 2015
31 février 2015
February 2015
février 2015
4 février
4 février 15
Feb 15
2015
2015 04
12 2015
Q1 2015
yesterday
hier
3 days ago
il y a 3 jours
today 4 2015
Table 4, 2015
Chapter 4 2015
no. 4 of 2015
9 months 2015
4 percent 2015
4 ngày 2015
""".strip().splitlines()


@pytest.fixture
def without_dateparser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dates, "_dateparsers", lambda: ())


@pytest.mark.parametrize("text", OWN)
def test_the_usual_manners_need_no_dateparser(text: str, without_dateparser: None) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert dates.parse_date(text) == date(2015, 2, 4)


@pytest.mark.parametrize(
    ("text", "expected"), [*((text, "2015-02-04") for text in DATEPARSER), *OTHER_DAYS.items()]
)
def test_dateparser_adds_what_the_others_cannot_read(
    text: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert str(dates.parse_date(text)) == expected
    monkeypatch.setattr(dates, "_dateparsers", lambda: ())
    assert dates.parse_date(text) is None


@pytest.mark.xfail(
    reason="a foreign suffix, an umlaut spelled out, a misspelled month", strict=True
)
@pytest.mark.parametrize("text", MISSED)
def test_rarer_spellings_are_read(text: str) -> None:
    assert dates.parse_date(text) is not None


@pytest.mark.parametrize("text", NO_DATE)
def test_what_is_no_full_and_unmistakable_date_gives_none(text: str) -> None:
    assert dates.parse_date(text) is None


@pytest.mark.parametrize("text", ["tomorrow", "next 4 March", "4 months ago", "March 4"])
def test_no_date_depends_on_the_clock(text: str) -> None:
    assert dates.parse_date(text) is None


@pytest.mark.parametrize(
    ("line", "expected", "label"),
    [
        ("2015. 2. 4", "2015-02-04", ""),
        ("Posted 2015. 2. 4. 08:37", "2015-02-04", "posted"),
        ("2015년 2월 4일", "2015-02-04", ""),
        ("Updated on the 4th of Feb., 2015", "2015-02-04", "updated on"),
        ("Posted: 4/Feb/2015 10:00 GMT", "2015-02-04", "posted"),
        ("Feb.4,2015", "2015-02-04", ""),
        ("Publié le 4 février 2015 à 08h37", "2015-02-04", "publié le"),
        ("Veröffentlicht am 4. März 2015", "2015-03-04", "veröffentlicht am"),
        ("miércoles, 4 de febrero de 2015", "2015-02-04", ""),
        ("By Ana Ruiz | 4 febbraio 2015", "2015-02-04", ""),
        ("lundi 4 avril 2015 - 10:30", "2015-04-04", ""),
    ],
)
def test_a_date_line_in_another_manner_is_read(line: str, expected: str, label: str) -> None:
    stamp = stamp_of(line)
    assert stamp is not None
    assert (str(stamp.date), stamp.label) == (expected, label)


@pytest.mark.parametrize(
    "line",
    [
        "9 Months 2015",
        "4 percent 2015",
        "Jan-Mar 2015",
        "4 listopada 2015",
        "31 avril 2015",
        "2015. 13. 4",
        "Issue 4 2015",
        "4. 5. 2015",
        "1-3 sep 2015",
        "4 mai 2015 3.5",
    ],
)
def test_a_line_with_day_like_numbers_is_no_date_line(line: str) -> None:
    assert stamp_of(line) is None
