from __future__ import annotations

from datetime import date

import pytest

from extractor.records import Document
from extractor.splitting import Article, split
from extractor.splitting.dating import stamp_of

BODY = "Tea exports rose 5 percent to 41 million dollars, the board of trade said on Monday."


def article(text: str, **fields: object) -> Article:
    [only] = split(Document(id="a", text=text, **fields))  # type: ignore[arg-type]
    return only


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Posted March. 04, 2015 08:37,", "2015-03-04"),
        ("Published: 3 May 2021", "2021-05-03"),
        ("(March 3, 2024)", "2024-03-03"),
        ("By Ola Nord, 12 May 1999", "1999-05-12"),
        ("By OLA NORD | Hill Daily | Updated: 2024-07-13 07:40", "2024-07-13"),
        ("Hill Research | 28 May 2024", "2024-05-28"),
        ("Printed and published in Hill News, May 19th, 2023", "2023-05-19"),
        ("Last updated on Mon., 5 Sept. 2022 at 10:15 a.m. GMT", "2022-09-05"),
        ("Friday, 3 March 1989", "1989-03-03"),
        ("26-FEB-1987 15:01:01.79", "1987-02-26"),
        ("2022.03.21", "2022-03-21"),
        ("Bureau of trade statistical release, 15 August 2024, 11am", "2024-08-15"),
        ("Posted on Jul 8, 2011 | 0 comments", "2011-07-08"),
        ("13/02/2015", "2015-02-13"),
        ("04/02/2015", None),
        ("31 February 2020", None),
        ("March 2022", None),
        ("Exports fell 3 percent on 3 May 2021", None),
        ("The ministry will publish the figures for May on 3 June 2021.", None),
        ("31 March 2021  17,390  10,904", None),
        ("Order No. 2021-03-04-77", None),
    ],
)
def test_a_date_line_says_its_date_and_little_else(line: str, expected: str | None) -> None:
    stamp = stamp_of(line)
    assert (stamp and str(stamp.date)) == expected


def test_the_first_publication_counts_and_not_the_update() -> None:
    text = f"Tea year\n\nUpdated: 5 May 2021\nPublished: 3 May 2021\n\n{BODY}"
    assert article(text).published == date(2021, 5, 3)
    assert article(f"Tea year\n\nUpdated: 5 May 2021\n\n{BODY}").published == date(2021, 5, 5)


def test_the_date_that_came_with_the_document_outranks_its_lines() -> None:
    text = f"Posted on 3 May 2021\n\n{BODY}"
    given = article(text, published=date(2021, 5, 4), published_from="front matter")
    assert (given.published, given.published_from) == (date(2021, 5, 4), "front matter")


def test_a_line_outranks_the_option_for_the_folder() -> None:
    text = f"Posted on 3 May 2021\n\n{BODY}"
    found = article(text, published=date(2020, 1, 1), published_from="option")
    assert (found.published, found.published_from) == (date(2021, 5, 3), "line")
    found = article(BODY, published=date(2020, 1, 1), published_from="option")
    assert (found.published, found.published_from) == (date(2020, 1, 1), "option")


def test_a_bare_date_inside_the_story_is_not_its_date() -> None:
    rows = "\n".join(f"{month} row of the table" for month in range(12))
    text = f"Tea year\n\n{BODY}\n\n{rows}\n\n31 March 2021\n\n{rows}"
    found = article(text)
    assert found.published is None
    assert all(text[slice(*span)] != "31 March 2021" for span in found.masked)


def test_a_sign_off_with_town_and_date_is_read_and_masked() -> None:
    text = f"{BODY} (Kandy/Jul28/2025)"
    found = article(text)
    assert (found.published, found.published_from) == (date(2025, 7, 28), "line")
    assert [text[slice(*span)] for span in found.masked] == ["(Kandy/Jul28/2025)"]


@pytest.mark.parametrize(
    ("opening", "day", "place"),
    [
        ("PRETORIA, April 27 - ", (4, 27), "PRETORIA"),
        ("SEOUL, Nov. 1 (Yonhap) -- ", (11, 1), "SEOUL"),
        ("KUALA LUMPUR, 20 Feb (Bernama) -- ", (2, 20), "KUALA LUMPUR"),
        ("Bogota, april 9 - ", (4, 9), "Bogota"),
        ("RIO DE JANEIRO, APRIL 24 - ", (4, 24), "RIO DE JANEIRO"),
        ("CHICAGO, March 4, - ", (3, 4), "CHICAGO"),
        ("(Yicai) Nov. 7 -- ", (11, 7), None),
        ("WELLINGTON, N.Z., June 3 – ", (6, 3), "WELLINGTON, N.Z."),
        ("ADDIS ABABA - ", None, "ADDIS ABABA"),
        ("ISLAMABAD: ", None, "ISLAMABAD"),
        ("TOKYO (Reuters) - ", None, "TOKYO"),
        ("", None, None),
    ],
)
def test_a_dateline_gives_day_and_place_but_no_year(
    opening: str, day: tuple[int, int] | None, place: str | None
) -> None:
    found = article(opening + BODY)
    assert (found.dateline, found.place, found.published) == (day, place, None)
    if day:
        assert found.dateline_span == (0, len(opening.rstrip()))


def test_a_dateline_with_a_year_dates_the_article() -> None:
    found = article(f"LONDON, March 3, 1996 - {BODY}")
    assert (found.published, found.published_from) == (date(1996, 3, 3), "dateline")
    found = article(f"(Reuters) 2 March 1996 {BODY}")
    assert found.published == date(1996, 3, 2)


@pytest.mark.parametrize("line", ["May 5 was wet.", "Exports, March 40 - none", "IMPORTS rose"])
def test_other_openings_are_not_datelines(line: str) -> None:
    assert article(f"{line} {BODY}").dateline is None
