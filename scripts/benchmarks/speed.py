"""Speed of the whole pipeline: beside its peers on one core, and on all cores by engine."""

from __future__ import annotations

import gc
import json
import multiprocessing
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Any

import typer
from plot import plot
from rich.table import Table
from scaling import ENGINES, scaling
from sparse import ONE_IN, sparse

from extractor.compiled import in_use

ROOT = Path(__file__).resolve().parents[2]
PLACES = (ROOT.parent / "shared" / "dev" / "docs.jsonl", ROOT / "corpus")
OURS = "tradefacts: read, extract, write"
QUANTULUM = "quantulum3.parser.parse, no classifier"
BLANK = "spaCy blank English, sentencizer"
SMALL = "spaCy en_core_web_sm"
WARM_UP = (
    "Chile's copper exports rose 5 percent to $3.1 billion in May 2019, as twenty-five shiploads "
    "of 400,000 tonnes and 3 petajoules left for China, the fifth straight monthly gain."
)
FOREIGN = (
    "Las exportaciones de cobre de Chile crecieron cinco por ciento en mayo, mientras que las "
    "importaciones de trigo bajaron con fuerza por segundo mes seguido, dijo el banco central "
    "durante una reunión con los productores del país."
)
"""Makes the language model load, as the first text that may not be English does."""
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def speed(
    docs: Annotated[
        Path | None, typer.Argument(help="Texts; the development set where it is, else corpus/.")
    ] = None,
    repeats: Annotated[int, typer.Option(min=1, help="Rounds; each round runs all once.")] = 3,
    limit: Annotated[int | None, typer.Option(help="Only the first N texts.")] = None,
    runs: Annotated[
        int, typer.Option(min=0, help="Also time whole runs on N documents, on all cores.")
    ] = 0,
    json_out: Annotated[Path | None, typer.Option("--json", help="Write the figures here.")] = None,
    plot_out: Annotated[
        Path | None, typer.Option("--plot", help="Draw the figures here, .svg or .png.")
    ] = None,
) -> None:
    """Time the whole pipeline and its peers on the same texts, in one run, on one core.

    The rounds are interleaved, so that a slow minute of the machine hits all alike. Times are
    seconds of processor time. Each round starts from processes that have loaded their tables but
    have not seen the texts, as a folder of news is seen once. Whole runs are timed by the clock,
    on cores that nothing else should use meanwhile.
    """
    cores = _one_core()
    # quantulum3 asks for its optional classifier at every import; it would only make it slower.
    warnings.filterwarnings("ignore", message="Classifier dependencies")
    path = docs or next(place for place in PLACES if place.exists())
    lines = _as_json_lines(path, limit)
    texts = [json.loads(line)["text"] for line in lines]
    with tempfile.TemporaryDirectory() as folder:
        contestants = _contestants(Path(folder), lines, texts)
        times = _rounds(contestants, repeats)
        result = _result(path, texts, times) | {"sparse": sparse(Path(folder), lines, _seconds)}
        if runs:
            _all_cores(cores)
            result |= {"run_documents": runs, "runs": scaling(Path(folder), lines, runs)}
    _show(result)
    if json_out is not None:
        json_out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    if plot_out is not None:
        plot(result, plot_out)


def _one_core() -> set[int]:
    """Stay on one core; return those that there were."""
    os.environ.update(dict.fromkeys(THREADS, "1"))
    if not hasattr(os, "sched_setaffinity"):
        return set()
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(cores)})
    return cores


def _all_cores(cores: set[int]) -> None:
    if cores:
        os.sched_setaffinity(0, cores)


def _as_json_lines(path: Path, limit: int | None) -> list[str]:
    """All texts as lines of one file, so that every contestant gets the same."""
    from extractor import Document
    from extractor.reading import read

    found = [each for each in read([path]) if isinstance(each, Document)]
    return [
        json.dumps(
            {
                "doc_id": each.id,
                "text": each.text,
                "title": each.title,
                "published": each.published and each.published.isoformat(),
            }
        )
        for each in found[:limit]
    ]


def _contestants(
    folder: Path, lines: list[str], texts: list[str]
) -> dict[str, Callable[[], object]]:
    """What is timed, each loaded and used once on a sentence that is not among the texts."""
    import spacy
    from quantulum3 import parser

    from extractor.batch import run
    from extractor.reading import read
    from extractor.writing.output import open_output

    source = folder / "docs.jsonl"
    source.write_text("\n".join(lines) + "\n", encoding="utf-8")
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")

    def ours(source: Path = source) -> None:
        with open_output(folder / "facts.jsonl", force=True) as writer:
            for outcome in run(read([source])):
                for fact in outcome.facts:
                    writer.write(fact)

    def quantulum() -> None:
        for text in texts:
            parser.parse(text)

    def blank() -> None:
        for _ in nlp.pipe(texts):
            pass

    warm_up = folder / "warm-up.jsonl"
    warm_up.write_text("".join(json.dumps({"text": text}) + "\n" for text in (WARM_UP, FOREIGN)))
    ours(warm_up)
    nlp(WARM_UP)
    parser.parse(WARM_UP)
    found = {OURS: ours, BLANK: blank, QUANTULUM: quantulum}
    if spacy.util.is_package("en_core_web_sm"):
        found[SMALL] = _small_pipeline(texts)
    return found


def _small_pipeline(texts: list[str]) -> Callable[[], object]:
    import spacy

    nlp = spacy.load("en_core_web_sm")
    nlp(WARM_UP)

    def small() -> None:
        for _ in nlp.pipe(texts):
            pass

    return small


def _rounds(contestants: dict[str, Callable[[], object]], repeats: int) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(repeats):
        for name, work in contestants.items():
            times[name].append(_seconds(work))
    return times


def _seconds(work: Callable[[], object]) -> float:
    """Processor time of the work in a process of its own, whose caches have not seen the texts.

    What all contestants have loaded is set apart for good before: none walks the others' tables.
    """
    context = multiprocessing.get_context("fork")
    answer = context.SimpleQueue()

    def timed() -> None:
        start = time.process_time()
        work()
        answer.put(time.process_time() - start)

    gc.freeze()
    child = context.Process(target=timed)
    child.start()
    child.join()
    if child.exitcode:
        raise typer.Exit(1)
    return float(answer.get())


def _result(path: Path, texts: list[str], times: dict[str, list[float]]) -> dict[str, Any]:
    medians = {name: statistics.median(spent) for name, spent in times.items()}
    versions = {name: version(name) for name in ("tradefacts", "spacy", "quantulum3", "joblib")}
    versions |= {name: version(name) for name in ENGINES.values() if find_spec(name)}
    return {
        "texts": len(texts),
        "characters": sum(map(len, texts)),
        "source": path.name,
        "machine": f"{_processor()}, {os.cpu_count()} cores",
        "python": platform.python_version(),
        "grammar": "compiled" if in_use() else "as sources",
        "versions": versions,
        "seconds": {name: [round(each, 3) for each in spent] for name, spent in times.items()},
        "median_seconds": {name: round(median, 3) for name, median in medians.items()},
        "times_as_fast_as_quantulum3": round(medians[QUANTULUM] / medians[OURS], 2),
        "times_the_time_of_blank_spacy": round(medians[OURS] / medians[BLANK], 2),
        "help_seconds": round(_help_seconds(), 3),
    }


def _processor() -> str:
    """The name of the processor, where the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())


def _help_seconds() -> float:
    """Wall-clock time of `tradefacts --help` in a new process, median of five."""
    times = []
    for _ in range(5):
        start = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "extractor.cli", "--help"], check=True, capture_output=True
        )
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _show(result: dict[str, Any]) -> None:
    from rich.console import Console

    table = Table("on the same texts, one core", "median s", "texts/s", "beside ours")
    ours = result["median_seconds"][OURS]
    for name, median in result["median_seconds"].items():
        pace = f"{result['texts'] / median:,.0f}" if median else ""
        table.add_row(name, f"{median:.2f}", pace, f"{median / ours:.2f} x the time")
    console = Console(width=100)
    console.print(table)
    versions = ", ".join(f"{name} {number}" for name, number in result["versions"].items())
    console.print(f"{result['texts']} texts, {result['characters']:,} characters ({versions})")
    console.print(
        f"Python {result['python']}; {result['machine']}; the grammar {result['grammar']}"
    )
    if runs := result.get("runs"):
        console.print(_runs_table(runs, result["run_documents"]))
    console.print(f"tradefacts is {result['times_as_fast_as_quantulum3']} x as fast as quantulum3")
    console.print(f"and takes {result['times_the_time_of_blank_spacy']} x the time of blank spaCy")
    console.print(
        f"a folder with one article in {ONE_IN} on trade takes "
        f"{result['sparse']['sparse_milliseconds']} ms a document: "
        f"{result['sparse']['times_as_fast']} x as fast as one with nothing else"
    )
    console.print(f"tradefacts --help answers in {result['help_seconds']} s")


def _runs_table(runs: list[dict[str, Any]], documents: int) -> Table:
    table = Table(
        f"whole runs, {documents:,} documents", "s", "processor s", "documents/s", "beside one"
    )
    for run in runs:
        table.add_row(
            f"{run['engine']}, {run['jobs']} jobs",
            f"{run['seconds']:.1f}",
            f"{run['processor_seconds']:.1f}",
            f"{run['documents_per_second']:,.0f}",
            f"{run['times_one_process']:.2f} x",
        )
    return table
