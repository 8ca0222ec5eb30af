"""Runs that are killed at any moment and resumed end in the same bytes."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.batch.conftest import Command, Start

STRAY = 15
"""Seconds after which workers without a parent are ended by force."""


def kill_after(seconds: float, start: Start, *arguments: object, alone: bool = False) -> bool:
    """Kill a run, alone or with its workers; tell whether it was still running."""
    with start(*arguments, seconds_a_text=0.004) as run:
        time.sleep(seconds)
        running = run.poll() is None
        with suppress(ProcessLookupError):
            os.kill(run.pid, signal.SIGKILL) if alone else os.killpg(run.pid, signal.SIGKILL)
        ended(run)
    return running


def ended(run: subprocess.Popen[str]) -> None:
    """Wait for a killed run; a worker that it had only just begun to start waits for minutes.

    Such a worker has no work and writes nothing, but it holds the pipes of the run open.
    """
    try:
        run.communicate(timeout=STRAY)
    except subprocess.TimeoutExpired:
        os.killpg(run.pid, signal.SIGKILL)
        run.communicate()


@pytest.mark.parametrize(("suffix", "jobs"), [("csv", 2), ("parquet", 1), ("sqlite", 2)])
def test_a_run_killed_at_random_points_ends_in_the_same_bytes(
    start: Start, extract: Command, texts: Path, tmp_path: Path, suffix: str, jobs: int
) -> None:
    whole, killed = tmp_path / f"whole.{suffix}", tmp_path / f"killed.{suffix}"
    assert extract(texts, "-o", whole).returncode == 0
    moments = random.Random(suffix)

    command = [texts, "-o", killed, "-j", jobs, "--resume"]
    caught = [
        kill_after(moments.uniform(0.8, 3), start, *command, alone=moments.random() < 0.5)
        for _ in range(4)
    ]
    resumed = extract(texts, "-o", killed, "-j", jobs, "--resume")

    assert any(caught)
    assert resumed.returncode == 0, resumed.stderr
    assert killed.read_bytes() == whole.read_bytes()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_what_is_done_is_not_done_again(
    start: Start, extract: Command, texts: Path, tmp_path: Path
) -> None:
    out = tmp_path / "facts.jsonl"
    workshop = tmp_path / ".facts.jsonl.run"
    with start(texts, "-o", out, seconds_a_text=0.005) as run:
        while not list(workshop.glob("*.entries")):
            time.sleep(0.05)
        os.killpg(run.pid, signal.SIGKILL)
        run.communicate()
    done = sum(len(path.read_text().splitlines()) - 1 for path in workshop.glob("*.entries"))

    resumed = extract(texts, "-o", out, "--resume", TEST_ALL_CRASH="1")

    assert resumed.returncode == 0
    assert 0 < done < 600
    assert len(out.read_text().splitlines()) == done


def test_a_damaged_shard_is_done_again(extract: Command, texts: Path, tmp_path: Path) -> None:
    from extractor.batch.entries import Entry
    from extractor.batch.journal import Journal
    from extractor.batch.shards import Shard

    journal = Journal(str(tmp_path / "work"))
    journal.make()
    shard = Shard(0, key="k")
    journal.keep(shard, [Entry("a", "a.txt", 1, 0, {"": "line\n"}), Entry("b", "b.txt")])
    file = next(Path(journal.folder).iterdir())
    whole = file.read_bytes()

    assert journal.has(shard)
    for damaged in (whole[:-3], whole[: len(whole) // 2], whole.replace(b"line", b"lime"), b""):
        file.write_bytes(damaged)
        assert not journal.has(shard)


def test_changed_inputs_and_options_are_not_answered_from_the_journal(
    start: Start, extract: Command, texts: Path, tmp_path: Path
) -> None:
    out = tmp_path / "facts.jsonl"
    kill_after(2.5, start, texts, "-o", out)
    content = texts.read_text().replace("Text 0.", "Text A.")
    texts.write_text(content)

    assert extract(texts, "-o", out, "--resume").returncode == 0
    assert '"quote": "Text A.' in out.read_text()


def test_an_interrupted_run_says_that_it_can_be_resumed(
    start: Start, texts: Path, tmp_path: Path
) -> None:
    out = tmp_path / "facts.csv"
    with start(texts, "-o", out, "-j", 2, seconds_a_text=0.005) as run:
        while not list(tmp_path.glob(".facts.csv.run/*.entries")):
            time.sleep(0.05)
        run.send_signal(signal.SIGINT)
        _, told = run.communicate(timeout=30)

    assert run.returncode == 130
    assert "facts.csv was not written; add --resume to go on from here" in told
    assert "Traceback" not in told


def test_a_complete_output_has_nothing_to_resume(
    extract: Command, texts: Path, tmp_path: Path
) -> None:
    out = tmp_path / "facts.jsonl"
    out.write_text("done before\n")

    resumed = extract(texts, "-o", out, "--resume")

    assert (resumed.returncode, out.read_text()) == (0, "done before\n")
    assert "there is nothing to resume" in resumed.stderr


def test_two_runs_do_not_write_to_one_output(
    start: Start, extract: Command, texts: Path, tmp_path: Path
) -> None:
    out = tmp_path / "facts.jsonl"
    with start(texts, "-o", out, seconds_a_text=0.01) as first:
        while not (tmp_path / ".facts.jsonl.run" / "part").exists():
            time.sleep(0.05)
        second = extract(texts, "-o", out)
        first.kill()
        ended(first)

    assert second.returncode == 2
    assert "another run is writing" in second.stderr


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--resume"], "--resume needs a file or folder"),
        (["--partition", "month"], "--partition needs a file or folder"),
        (["--engine", "ray"], "--engine needs a file or folder"),
        (["--engine", "spark", "-o", "x.csv"], "use local, ray, dask"),
        (["--partition", "year", "-o", "x"], "the only one is month"),
        (["--partition", "month", "-o", "x.csv"], "give it a plain name"),
    ],
)
def test_options_that_cannot_be_are_refused(
    extract: Command, texts: Path, options: list[str], told: str
) -> None:
    refused = extract(texts, *options)

    assert refused.returncode == 2
    assert told in refused.stderr
