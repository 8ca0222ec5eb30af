"""`tradefacts extract` as its user meets it: data out, words on every problem, exit codes."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("every_text_a_fact")


def test_a_pipe_gets_json_lines_and_nothing_else(tradefacts: Run, articles: Path) -> None:
    result = tradefacts("extract", articles)

    assert result.exit_code == 0
    facts = [json.loads(line) for line in result.stdout.splitlines()]
    assert [fact["doc_id"] for fact in facts] == ["a.txt", "d.txt"]


def test_the_summary_tells_what_was_read_and_why_the_rest_was_not(
    tradefacts: Run, articles: Path
) -> None:
    (articles / "empty.txt").write_text("")

    told = tradefacts("extract", articles).stderr.splitlines()

    assert told[-2:] == [
        "3 documents read, 2 with facts; 2 set aside (crash 1, empty 1)",
        "2 facts",
    ]


def test_a_crash_sets_one_text_aside_and_the_rest_goes_on(tradefacts: Run, articles: Path) -> None:
    result = tradefacts("extract", articles, "--quiet")

    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        f"{articles}/c.txt (c.txt): the extraction failed on it (KeyError: 'no such\\nrule'); "
        "please report it with the text"
    ]
    assert len(result.stdout.splitlines()) == 2


@pytest.mark.parametrize("suffix", ["csv", "json", "jsonl", "parquet", "sqlite"])
def test_the_suffix_of_out_picks_the_format(
    tradefacts: Run, articles: Path, tmp_path: Path, suffix: str
) -> None:
    from extractor.evaluation.loading import load_facts

    out = tmp_path / f"facts.{suffix}"
    result = tradefacts("extract", articles, "-o", out)

    assert result.exit_code == 0
    assert result.stdout == ""
    assert f"2 facts written to {out}" in result.stderr
    assert [fact.doc_id for fact in load_facts(out)] == ["a.txt", "d.txt"]


def test_a_missing_path_exits_2_and_writes_nothing(
    tradefacts: Run, articles: Path, tmp_path: Path
) -> None:
    out = tmp_path / "facts.csv"
    result = tradefacts("extract", articles, tmp_path / "nowhere.txt", "-o", out)

    assert result.exit_code == 2
    assert "nowhere.txt" in result.stderr
    assert not out.exists()


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["-o", "facts.doc"], "cannot tell the format"),
        (["--published", "31.3.2024"], "write it as 2024-03-31"),
        (["--format", "xml"], "use one of table, csv, json, jsonl"),
        (["--format", "csv", "-o", "facts.csv"], "--format is for standard output"),
        (["--jobs", "0"], "--jobs 0"),
    ],
)
def test_an_option_that_cannot_be_exits_2_and_says_why(
    tradefacts: Run, articles: Path, options: list[str], told: str
) -> None:
    result = tradefacts("extract", articles, *options)

    assert result.exit_code == 2
    assert told in result.stderr
    assert result.stdout == ""


def test_an_existing_out_is_replaced_only_with_force(
    tradefacts: Run, articles: Path, tmp_path: Path
) -> None:
    out = tmp_path / "facts.csv"
    out.write_text("mine")

    refused = tradefacts("extract", articles, "-o", out)
    assert (refused.exit_code, out.read_text()) == (2, "mine")
    assert "add --force" in refused.stderr

    assert tradefacts("extract", articles, "-o", out, "--force").exit_code == 0
    assert len(list(csv.DictReader(out.open()))) == 2


def test_an_earlier_result_inside_the_folder_is_not_read_as_an_article(
    tradefacts: Run, articles: Path
) -> None:
    out = articles / "facts.jsonl"
    first = tradefacts("extract", articles, "-o", out)
    second = tradefacts("extract", articles, "-o", out, "--force")

    assert second.stderr == first.stderr


def test_an_input_is_never_its_own_output(tradefacts: Run, tmp_path: Path) -> None:
    texts = tmp_path / "texts.jsonl"
    texts.write_text('{"doc_id": "1", "text": "The exports of Korea rose."}\n')

    result = tradefacts("extract", texts, "-o", texts, "--force")

    assert result.exit_code == 2
    assert "both input and output" in result.stderr


def test_min_confidence_cuts_the_table(tradefacts: Run, articles: Path) -> None:
    result = tradefacts("extract", articles, "--min-confidence", "0.9")

    assert [json.loads(line)["doc_id"] for line in result.stdout.splitlines()] == ["a.txt"]
    assert "1 fact (1 below the asked confidence left out)" in result.stderr


def test_published_dates_the_texts_that_bring_no_date(tradefacts: Run, articles: Path) -> None:
    dated = "---\npublished: 2020-02-03\n---\nKorea's exports rose in the month before."
    (articles / "e.txt").write_text(dated)

    result = tradefacts("extract", articles, "--published", "2024-04-01")

    dates = [json.loads(line)["published"] for line in result.stdout.splitlines()]
    assert dates == ["2024-04-01", "2024-04-01", "2020-02-03"]


def test_standard_input_is_a_text(tradefacts: Run) -> None:
    result = tradefacts("extract", "-", stdin="South Korea's exports rose 5 percent in March.")

    assert [json.loads(line)["reporter"] for line in result.stdout.splitlines()] == ["KOR"]


def test_the_table_can_be_asked_for_in_a_pipe(tradefacts: Run, articles: Path) -> None:
    result = tradefacts("extract", articles, "--format", "table")

    assert "reporter" in result.stdout.splitlines()[0]
    assert "+5%" in result.stdout
    assert tradefacts("extract", articles / "b.txt", "--format", "table").stdout == "No facts.\n"


def test_the_same_folder_gives_the_same_bytes(
    tradefacts: Run, articles: Path, tmp_path: Path
) -> None:
    outs = [tmp_path / "one.csv", tmp_path / "two.csv"]
    for out in outs:
        tradefacts("extract", articles, "-o", out)

    assert outs[0].read_bytes() == outs[1].read_bytes()
