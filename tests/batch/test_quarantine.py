"""Documents that crash, die, hang or eat memory are set aside, and the rest goes on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.batch.conftest import Command, write_texts

BAD = {
    "CRASH": ("crash", "KeyError: 'no such rule'"),
    "DIE": ("crash", "its process died of SIGKILL"),
    "HANG": ("time", "it took longer than 5 seconds"),
    "EAT": ("memory", "it needs more than 300 MB"),
}


@pytest.mark.parametrize("jobs", [1, 2])
def test_each_kind_is_kept_with_its_reason(extract: Command, tmp_path: Path, jobs: int) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    texts = ["Good one.", *(f"Bad: {word}." for word in BAD), "Good again.", "DIE at the end"]
    inputs = write_texts(folder / "texts.jsonl", texts)
    out = tmp_path / "facts.jsonl"

    limits = ["--time-limit", 5, "--memory-limit", 300]
    done = extract(inputs, "-o", out, "-j", jobs, *limits)

    assert done.returncode == 0, done.stderr
    assert [json.loads(line)["quote"] for line in out.open()] == ["Good one.", "Good again."]
    kept = [json.loads(line) for line in (tmp_path / "quarantine.jsonl").open()]
    assert [(each["code"], each["reason"]) for each in kept[:4]] == list(BAD.values())
    assert kept[0] == {
        "output": "facts.jsonl",
        "code": "crash",
        "reason": "KeyError: 'no such rule'",
        "source": str(inputs),
        "doc_id": "texts.jsonl#2",
        "published": "2024-02-15",
        "text": "Bad: CRASH.",
    }
    assert "2 documents read, 2 with facts; 5 set aside (crash 3, memory 1, time 1)" in done.stderr
    assert f"5 documents kept in {tmp_path}/quarantine.jsonl" in done.stderr


def test_the_quarantine_can_be_tried_again(extract: Command, tmp_path: Path) -> None:
    inputs = write_texts(tmp_path / "texts.jsonl", ["Good one.", "Bad: CRASH."])
    extract(inputs, "-o", tmp_path / "facts.jsonl")
    quarantine = tmp_path / "quarantine.jsonl"
    quarantine.write_text(quarantine.read_text().replace("CRASH", "mended"))

    extract(quarantine, "-o", tmp_path / "more.jsonl")

    assert [json.loads(line)["quote"] for line in (tmp_path / "more.jsonl").open()] == [
        "Bad: mended."
    ]


def test_each_output_has_its_own_lines(extract: Command, tmp_path: Path) -> None:
    bad = write_texts(tmp_path / "bad.jsonl", ["Bad: CRASH."])
    good = write_texts(tmp_path / "good.jsonl", ["Good one."])
    quarantine = tmp_path / "quarantine.jsonl"

    extract(bad, "-o", tmp_path / "one.csv")
    extract(bad, "-o", tmp_path / "two.csv")
    assert [json.loads(line)["output"] for line in quarantine.open()] == ["one.csv", "two.csv"]
    extract(good, "-o", tmp_path / "one.csv", "--force")
    assert [json.loads(line)["output"] for line in quarantine.open()] == ["two.csv"]
    extract(good, "-o", tmp_path / "two.csv", "--force")
    assert not quarantine.exists()


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_extraction_that_cannot_start_ends_the_run(
    extract: Command, tmp_path: Path, jobs: int
) -> None:
    inputs = write_texts(tmp_path / "texts.jsonl", ["Good one."])

    broken = extract(inputs, "-o", tmp_path / "facts.jsonl", "-j", jobs, TEST_BROKEN="1")

    assert broken.returncode == 1
    assert "the extraction cannot start" in broken.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["texts.jsonl"]
