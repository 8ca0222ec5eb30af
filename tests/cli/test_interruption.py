"""A run that is stopped halfway leaves no file under the name of its output."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

LINE = b'{"doc_id": "1", "text": "South Korea\'s exports rose 5 percent in March 2024."}\n'
PATIENCE = 30


def wait_for(folder: Path) -> None:
    """Until the run has made its hidden file."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if list(folder.iterdir()):
            return
        time.sleep(0.02)
    pytest.fail("the run did not start")


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("suffix", ["csv", "sqlite"])
def test_a_stopped_run_leaves_no_output(tmp_path: Path, stop: signal.Signals, suffix: str) -> None:
    command = [sys.executable, "-m", "extractor.cli", "extract", "-"]
    command += ["-o", str(tmp_path / f"facts.{suffix}")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdin is not None
        run.stdin.write(LINE)
        run.stdin.flush()
        wait_for(tmp_path)
        run.send_signal(stop)
        _, told = run.communicate(timeout=PATIENCE)

    assert not (tmp_path / f"facts.{suffix}").exists()
    if stop is signal.SIGKILL:
        return
    assert run.returncode == 130
    assert b"was not written" in told
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_in_one_line(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("South Korea's exports rose 5 percent to $50 billion in March 2024.")
    command = [sys.executable, "-m", "extractor.cli", "extract", str(text), "--format", "csv"]

    with open("/dev/full", "w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True)

    assert done.returncode == 1
    assert done.stderr == (
        "tradefacts: standard output: writing failed (No space left on device)\n"
    )
