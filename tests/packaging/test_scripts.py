"""The scripts of a bare machine: they say what is missing, and read as bash."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BASH = shutil.which("bash") or "/bin/bash"


@pytest.mark.parametrize(
    "script", ["scripts/run", "scripts/test", "scripts/lock", "scripts/compile", ".ci/run"]
)
def test_a_script_can_be_run_and_is_sound_bash(script: str) -> None:
    assert os.access(ROOT / script, os.X_OK)
    assert subprocess.run([BASH, "-n", ROOT / script]).returncode == 0


def test_without_a_new_enough_python_the_script_says_what_to_install(tmp_path: Path) -> None:
    checkout = tmp_path / "checkout"
    shutil.copytree(ROOT / "scripts", checkout / "scripts")
    for name in ("pyproject.toml", "requirements.lock"):
        shutil.copy(ROOT / name, checkout / name)
    tools = tmp_path / "bin"
    tools.mkdir()
    for tool in ("cat", "cksum", "dirname"):
        (tools / tool).symlink_to(shutil.which(tool) or tool)
    (tools / "python3").write_text("#!/bin/sh\nexit 1\n")
    (tools / "python3").chmod(0o755)

    done = subprocess.run(
        [BASH, checkout / "scripts" / "run", "--version"],
        env={"PATH": str(tools)},
        capture_output=True,
        text=True,
    )

    assert done.returncode != 0
    assert "needs Python 3.11 or newer" in done.stderr
    assert not (checkout / ".venv").exists()
