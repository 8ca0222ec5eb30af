"""What must hold of any text: scales, countries, months, white space, idle paragraphs."""

from __future__ import annotations

from decimal import Decimal
from textwrap import fill

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from extractor.pipeline import extract
from extractor.records import Document, Fact
from tests.grammar.expected import by_case, case, exports, imports, marks

MISSES = by_case(
    {
        "two spaces are taken for the gap between columns of a table": [
            "two spaces between all words",
        ],
        "a short first line is taken for a heading": [
            "a line break after the verb",
        ],
    }
)

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September")
MONTHS += ("October", "November", "December")
COUNTRIES = {
    "Argentina": "ARG", "Australia": "AUS", "Austria": "AUT", "Bangladesh": "BGD",
    "Belgium": "BEL", "Brazil": "BRA", "Cambodia": "KHM", "Canada": "CAN", "Chile": "CHL",
    "China": "CHN", "Denmark": "DNK", "Egypt": "EGY", "Ethiopia": "ETH", "France": "FRA",
    "Germany": "DEU", "Ghana": "GHA", "Greece": "GRC", "Hungary": "HUN", "India": "IND",
    "Indonesia": "IDN", "Ireland": "IRL", "Italy": "ITA", "Japan": "JPN", "Kenya": "KEN",
    "Malaysia": "MYS", "Mexico": "MEX", "Morocco": "MAR", "New Zealand": "NZL", "Nigeria": "NGA",
    "Norway": "NOR", "Pakistan": "PAK", "Peru": "PER", "Poland": "POL", "Portugal": "PRT",
    "Romania": "ROU", "South Africa": "ZAF", "South Korea": "KOR", "Spain": "ESP",
    "Sri Lanka": "LKA", "Sweden": "SWE", "Switzerland": "CHE", "Taiwan": "TWN",
    "Tanzania": "TZA", "Thailand": "THA", "Turkey": "TUR", "Uganda": "UGA", "Ukraine": "UKR",
    "Uruguay": "URY", "Vietnam": "VNM", "Zambia": "ZMB",
}  # fmt: skip
SCALES = {"million": 6, "mln": 6, "billion": 9, "bn": 9, "bln": 9, "trillion": 12}
QUICK = settings(max_examples=60, deadline=None)

ARTICLE = (
    "South Korea's exports rose 11.7 percent from a year earlier to $58.1 billion in May, the "
    "trade ministry said. Imports fell 2.0 percent to $53.2 billion, leaving a surplus of "
    "$4.9 billion.\n\nSemiconductor exports jumped 54.5 percent to $11.4 billion. Shipments to "
    "China rose 7.6 percent to $11.3 billion."
)
ASIDES = (
    "The ministry has its seat in Sejong, a city south of the capital.",
    "Officials will meet the press again on Tuesday at ten.",
    "The weather was mild and the harbour quiet.",
    "Economists gave no reason for the change.",
    "The finance minister thanked the dockers for their work.",
)


def facts_of(text: str, published: str | None = "2024-06-01") -> list[Fact]:
    return extract(Document.model_validate({"id": "any", "text": text, "published": published}))


def told(facts: list[Fact]) -> list[dict[str, object]]:
    """The facts without what moves with the words: quotes, offsets and their like."""
    moving = {"quote", "spans", "rules", "inherited", "confidence", "flags"}
    return [fact.model_dump(exclude=moving) for fact in facts]


@QUICK
@given(
    st.decimals("0.01", "999", places=2, allow_nan=False),
    st.sampled_from(sorted(SCALES)),
    st.sampled_from(["${} {}", "US${} {}", "{} {} dollars", "USD {} {}", "{} {} dlrs"]),
)
def test_an_amount_has_its_scale_and_is_in_dollars(
    number: Decimal, scale: str, printed: str
) -> None:
    text = f"Peru's exports came to {printed.format(number, scale)} in May 2024."
    case("", "2024-07-05", text, exports("PER", "2024-05", f"USD {number}e{SCALES[scale]}")).check()


@QUICK
@given(st.integers(1_000_000, 999_999_999_999))
def test_digits_in_groups_of_three(number: int) -> None:
    text = f"Peru's exports came to ${number:,} in May 2024."
    case("", "2024-07-05", text, exports("PER", "2024-05", f"USD {number}")).check()


@QUICK
@given(st.decimals("0.1", "99.9", places=1), st.sampled_from([("rose", 1), ("fell", -1)]))
def test_growth_has_its_digits_and_its_sign(number: Decimal, verb: tuple[str, int]) -> None:
    text = f"Peru's imports {verb[0]} {number} percent in May 2024."
    expected = imports("PER", "2024-05", None, float(number) * verb[1])
    case("", "2024-07-05", text, expected).check()


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_reports(country: str) -> None:
    month = sorted(COUNTRIES).index(country) % 12
    text = f"{country}'s exports rose 5.5 percent to US$12.3 billion in {MONTHS[month]} 2019."
    expected = exports(COUNTRIES[country], f"2019-{month + 1:02}", "USD 12.3 bn", 5.5)
    case("", "2020-03-01", text, expected).check()


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_is_a_partner(country: str) -> None:
    text = f"Finland's imports from {country} fell 5.5 percent to 123 million euros in June 2019."
    expected = imports("FIN", "2019-06", "EUR 123 mn", -5.5, partner=COUNTRIES[country])
    case("", "2019-08-07", text, expected).check()


@pytest.mark.parametrize("month", [pytest.param(m, marks=marks(m, MISSES)) for m in MONTHS])
def test_a_month_ends_a_sentence(month: str) -> None:
    """The full stop after a month is that of the sentence: the next one has its own figure."""
    text = f"Kenya's exports came to $510 million in {month}. Imports were $1.4 billion."
    period = f"2018-{MONTHS.index(month) + 1:02}"
    sold, bought = exports("KEN", period, "USD 510 mn"), imports("KEN", period, "USD 1.4 bn")
    case("", "2018-12-31", text, sold, bought).check()


@pytest.mark.parametrize("width", range(50, 110, 5))
def test_lines_may_be_of_any_width(width: int) -> None:
    text = "\n\n".join(fill(part, width) for part in ARTICLE.split("\n\n"))
    assert told(facts_of(text)) == told(facts_of(ARTICLE))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(old, new, id=name, marks=marks(name, MISSES))
        for name, old, new in (
            ("two spaces after a full stop", ". ", ".  "),
            ("two spaces between all words", " ", "  "),
            ("a line break after the verb", "rose 11.7", "rose\n11.7"),
            ("carriage returns", "\n\n", "\r\n\r\n"),
            ("wide gaps", "\n\n", "\n\n\n\n"),
            ("curly apostrophes", "'", "’"),
            ("a no-break space before the scale", " billion", "\u00a0billion"),
            ("a narrow no-break space before the scale", " billion", "\u202fbillion"),
        )
    ],
)
def test_white_space_and_quotes_change_nothing(old: str, new: str) -> None:
    assert told(facts_of(ARTICLE.replace(old, new))) == told(facts_of(ARTICLE))


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(ASIDES), st.integers(0, 2))
def test_a_paragraph_that_tells_nothing_changes_nothing(aside: str, place: int) -> None:
    parts = ARTICLE.split("\n\n")
    parts.insert(place, aside)
    assert told(facts_of("\n\n".join(parts))) == told(facts_of(ARTICLE))


def test_two_readings_are_the_same() -> None:
    assert facts_of(ARTICLE) == facts_of(ARTICLE)


def test_a_text_that_says_it_twice_has_it_once() -> None:
    assert len(facts_of(f"{ARTICLE}\n\n{ARTICLE}")) == len(facts_of(ARTICLE))


TOKENS = ["exports", "imports", "trade", "deficit", "surplus", "rose", "fell", "from", "to", "by"]
TOKENS += ["$", "%", "percent", "billion", "3.2", "1,204", "-", "(", ")", ".", ",", "\n\n", "May"]
TOKENS += ["2024", "China", "respectively", "and", "first", "half", "of", "a", "year", "earlier"]


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from(TOKENS), max_size=30).map(" ".join))
def test_no_heap_of_trade_words_makes_it_fail(text: str) -> None:
    for fact in facts_of(text):
        assert fact.quote in text


HUGE = [
    "Exports rose to $9" + "9" * 40 + " billion in May.",
    "Exports rose 9" + "9" * 400 + " percent in May.",
    "Exports rose 1e999999999 percent in May.",
    "Exports were 9" + "9" * 40 + " tonnes of rice in May.",
    "Exports rose for the 9" + "9" * 40 + "th month in a row in May 99999.",
]


@pytest.mark.parametrize(
    "text", [pytest.param(t, id=t[:16], marks=marks(t[:16], MISSES)) for t in HUGE]
)
def test_no_number_is_too_long(text: str) -> None:
    facts_of(text)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
@example("")
@example("\x00")
@example("exports of " * 300)
@example("١٢٣ exports rose ٥ percent")
@example("$" * 500)
@example("1/0 percent of exports in 31 February 0000 to 99 Smarch 9999")
def test_no_text_makes_it_fail(text: str) -> None:
    facts_of(text)
    facts_of(text, None)
