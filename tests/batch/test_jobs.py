"""The output does not depend on who does the work: real runs of the real extraction."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 240
TEXTS = ("wire-1980s", "feed", "html-press", "data-service")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some articles of the project, in all kinds of files, one of them twice."""
    folder = tmp_path_factory.mktemp("corpus")
    for path in sorted((ROOT / "corpus").iterdir()):
        if path.name.startswith(TEXTS):
            shutil.copy(path, folder / path.name)
    shutil.copy(folder / "feed-01.jsonl", folder / "feed-01-again.jsonl")
    return folder


def extracted(corpus: Path, out: Path | str, *options: object, **environment: str) -> str:
    command = [sys.executable, "-m", "extractor.cli", "extract", str(corpus), "-o", str(out)]
    done = subprocess.run(
        [*command, *map(str, options)],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )
    assert done.returncode == 0, done.stderr
    return done.stderr


@pytest.fixture(scope="module")
def alone(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What one process makes of the corpus."""
    out = tmp_path_factory.mktemp("alone") / "facts.jsonl"
    told = extracted(corpus, out)
    assert "(duplicate_id 2)" in told or "duplicate_id" in told
    return out.read_bytes()


def test_two_processes_write_the_bytes_of_one(corpus: Path, alone: bytes, tmp_path: Path) -> None:
    extracted(corpus, tmp_path / "facts.jsonl", "-j", 2)

    assert (tmp_path / "facts.jsonl").read_bytes() == alone


def test_a_dask_cluster_of_two_workers_writes_the_same(
    corpus: Path, alone: bytes, tmp_path: Path
) -> None:
    pytest.importorskip("distributed")
    extracted(corpus, tmp_path / "facts.jsonl", "--engine", "dask", "-j", 2)

    assert (tmp_path / "facts.jsonl").read_bytes() == alone


def test_a_ray_cluster_of_two_workers_writes_the_same(
    corpus: Path, alone: bytes, tmp_path: Path
) -> None:
    pytest.importorskip("ray")
    extracted(corpus, tmp_path / "facts.jsonl", "--engine", "ray", "-j", 2)

    assert (tmp_path / "facts.jsonl").read_bytes() == alone
