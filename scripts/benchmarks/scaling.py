"""Speed of whole runs of the command, by number of processes and by engine."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
ENGINES = {"dask": "distributed", "ray": "ray"}
"""Engines beside the local one, each with the package that it needs."""


def scaling(folder: Path, lines: list[str], documents: int) -> list[dict[str, Any]]:
    """Run the command on `documents` texts with one process, with two and so on to all cores.

    The texts are the given ones over and over, each with a number of its own, so that none is
    known from before. Each engine that is installed runs once with all cores. Times are wall-clock
    seconds with the start of all processes; processor seconds are of all processes together.
    """
    source = folder / "many.jsonl"
    source.write_text("".join(_numbered(lines, documents)), encoding="utf-8")
    runs = [_run(folder, source, jobs, "local") for jobs in _job_counts()]
    cores = os.cpu_count() or 1
    installed = [name for name, package in ENGINES.items() if find_spec(package)]
    runs += [_run(folder, source, cores, name) for name in installed]
    for run in runs:
        run["documents_per_second"] = round(documents / run["seconds"], 1)
        run["times_one_process"] = round(runs[0]["seconds"] / run["seconds"], 2)
    return runs


def _job_counts() -> Iterator[int]:
    cores, jobs = os.cpu_count() or 1, 1
    while jobs < cores:
        yield jobs
        jobs *= 2
    yield cores


def _numbered(lines: list[str], documents: int) -> Iterable[str]:
    for number in range(documents):
        record = json.loads(lines[number % len(lines)])
        record["doc_id"] = f"{record['doc_id']}-{number}"
        record["text"] += f"\n\nReference number {number}.\n"
        yield json.dumps(record) + "\n"


def _run(folder: Path, source: Path, jobs: int, engine: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "extractor.cli", "extract", str(source), "--quiet", "--force"]
    command += ["-o", str(folder / "many-facts.jsonl"), "-j", str(jobs), "--engine", engine]
    used = _processor_seconds()
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    return {
        "engine": engine,
        "jobs": jobs,
        "seconds": round(time.perf_counter() - start, 2),
        "processor_seconds": round(_processor_seconds() - used, 2),
    }


def _processor_seconds() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime
