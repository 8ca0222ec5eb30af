"""Headings of releases: the partner, the time or the reporter of the section below them."""

from __future__ import annotations

from datetime import date

from extractor.pipeline import extract
from extractor.records import Document, Fact


def facts(text: str, published: date | None = None, title: str | None = None) -> list[Fact]:
    full = f"{title}\n\n{text}" if title else text
    return extract(Document(id="case", text=full, title=title, published=published))


def test_a_partner_is_the_heading_of_its_section() -> None:
    text = (
        "Kenya's exports rose 4 percent to Sh19 billion in April 2005.\n\n"
        "Trade with third countries\n\n"
        "- exports: Sh3.2 billion\n- imports: Sh120 million\n\n"
        "Trade with Tanzania\n\n"
        "Exports came to Sh1.4 billion. Exports of tea to Malawi were Sh20 million.\n\n"
        "Structure of imports\n\nMachinery cost Sh4.1 billion."
    )
    found = {(f.flow, f.partner, f.amount) for f in facts(text)}
    assert found == {
        ("exports", None, 19_000_000_000),
        ("exports", "third countries", 3_200_000_000),
        ("imports", "third countries", 120_000_000),
        ("exports", "TZA", 1_400_000_000),
        ("exports", "MWI", 20_000_000),
        ("imports", None, 4_100_000_000),
    }


def test_a_country_alone_is_a_partner_where_the_home_is_told() -> None:
    text = (
        "Chile exported goods worth $6.1 billion in February 2013.\n\n"
        "Peru\nExports fell 3 percent to $140 million.\n\n"
        "Copper\nSales abroad reached $3.2 billion."
    )
    found = {(f.partner, f.item, f.amount) for f in facts(text, title="Chile's trade in February")}
    assert found == {
        (None, None, 6_100_000_000),
        ("PER", None, 140_000_000),
        (None, "copper", 3_200_000_000),
    }


def test_a_roundup_goes_from_country_to_country() -> None:
    text = (
        "JAPAN\nExports fell 8.4 percent in July to 4.2 trillion yen.\n\n"
        "SOUTH KOREA\nExports dropped 13.7 percent to $10.2 billion in July."
    )
    found = facts(text, date(1998, 9, 2), "Asian trade at a glance")
    assert {(f.reporter, f.partner) for f in found} == {("JPN", None), ("KOR", None)}


def test_a_release_goes_on_with_the_wider_group() -> None:
    text = (
        "Euro area\n\nIn December 2009 euro area trade showed a 3.6 bn euro surplus.\n\n"
        "European Union\n\nIn the same month there was a deficit of 7.4 bn euro in trade."
    )
    found = {(f.reporter, f.period, f.amount) for f in facts(text, date(2010, 2, 17))}
    assert found == {
        ("EUROZONE", "2009-12", 3_600_000_000),
        ("EU", "2009-12", -7_400_000_000),
    }


def test_a_title_with_a_time_dates_its_section() -> None:
    text = (
        "Statistics New Zealand\n\nExports were valued at $1,752 million in June 1996.\n\n"
        "Main countries, year ended June 1996\n\nExports to Australia were $4,172 million.\n\n"
        "Main commodities\n\nExports of wool were $41 million."
    )
    found = {(f.amount, f.period) for f in facts(text, date(1996, 7, 29))}
    assert found == {
        (1_752_000_000, "1996-06"),
        (4_172_000_000, "1995-07/1996-06"),
        (41_000_000, "1996-06"),
    }


def test_a_number_with_a_year_in_it_is_no_time_of_a_section() -> None:
    text = (
        "Cyprus exported goods worth EUR 41 million in May 2021.\n\nReference no. 2021-17\n\n"
        "Imports were EUR 95 million."
    )
    assert {f.period for f in facts(text)} == {"2021-05"}


def test_a_flow_is_the_heading_of_its_list() -> None:
    text = (
        "Lithuania's exports amounted to LTL 6.2 billion and imports to LTL 6.8 billion in July "
        "2012.\n\nImports\n- Crude oil LTL 2.2 billion\n- Machinery LTL 0.7 billion\n\n"
        "Imports by country\nRussia: LTL 2.3 billion\n\nExports\n- Furniture LTL 0.4 billion"
    )
    found = {(f.flow, f.item, f.partner) for f in facts(text) if f.item or f.partner}
    assert found == {
        ("imports", "crude oil", None),
        ("imports", "machinery", None),
        ("imports", None, "RUS"),
        ("exports", "furniture", None),
    }


def test_where_the_exports_were_to() -> None:
    text = (
        "Indonesia's exports reached US$19 billion in April 2023. The largest exports were to "
        "China with US$4 billion, followed by Japan with US$1 billion."
    )
    assert {(f.partner, f.amount) for f in facts(text)} == {
        (None, 19_000_000_000),
        ("CHN", 4_000_000_000),
        ("JPN", 1_000_000_000),
    }


def test_growth_behind_a_good_and_its_bare_number() -> None:
    text = (
        "Israel's exports were $2,810 million (-3.1%) in May 1991; of which diamonds 640 (-14%), "
        "fruit 196 (+2%)."
    )
    found = {(f.item, f.growth_pct and float(f.growth_pct)) for f in facts(text)}
    assert found == {(None, -3.1), ("diamonds", -14), ("fruit", 2)}
