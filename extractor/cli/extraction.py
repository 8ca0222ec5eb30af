"""`tradefacts extract`: from paths to a file of facts, a table or a pipe."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import TextIOWrapper
from pathlib import Path

from extractor.batch import Outcome, run
from extractor.cli.console import counted, day, stop
from extractor.cli.interruption import stop_if_interrupted
from extractor.cli.progress import Progress, expected_documents, progress
from extractor.reading import InputMissing, SetAside, Source, read_sources, sources
from extractor.records import Fact
from extractor.writing.output import (
    OutputRefused,
    Writer,
    check_output,
    open_output,
    text_writer,
)
from extractor.writing.screen import TableWriter

FORMS = ("table", "csv", "json", "jsonl")
INTERRUPTED = 130
"""Exit code of a run that was stopped by hand, as shells give it."""


@dataclass(frozen=True, slots=True)
class Job:
    """The arguments of one `extract` command."""

    paths: list[str]
    out: Path | None = None
    form: str | None = None
    published: str | None = None
    min_confidence: float | None = None
    jobs: int = 1
    force: bool = False
    quiet: bool = False


@dataclass(slots=True)
class Summary:
    """What a run has seen so far."""

    documents: int = 0
    with_facts: int = 0
    facts: int = 0
    below: int = 0
    set_aside: Counter[str] = field(default_factory=Counter)

    def lines(self, out: Path | None) -> list[str]:
        """The summary as it is printed at the end."""
        aside = ", ".join(f"{code} {count}" for code, count in sorted(self.set_aside.items()))
        read = f"{counted(self.documents, 'document')} read, {self.with_facts:,} with facts"
        lines = [f"{read}; {self.set_aside.total():,} set aside" + (f" ({aside})" if aside else "")]
        left_out = f" ({self.below:,} below the asked confidence left out)" if self.below else ""
        target = f" written to {out}" if out else ""
        lines.append(f"{counted(self.facts, 'fact')}{target}{left_out}")
        return lines


def extract_command(job: Job) -> int:
    """Run the command and return its exit code."""
    _check(job)
    summary = Summary()
    try:
        _extract(job, summary)
    except OutputRefused as refused:
        stop(str(refused))
    except KeyboardInterrupt:
        told = f"; {job.out} was not written" if job.out else ""
        print(f"tradefacts: interrupted{told}", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of the pipe has gone (as `head` does): there is nobody left to write to.
        _silence_stdout()
        return 0
    except OSError as error:
        _silence_stdout()
        target = job.out or "standard output"
        print(f"tradefacts: {target}: writing failed ({error.strerror})", file=sys.stderr)
        return 1
    if not job.quiet:
        for line in summary.lines(job.out):
            print(line, file=sys.stderr)
    return 0


def _extract(job: Job, summary: Summary) -> None:
    listed = _listed(job)
    shown = not job.quiet and sys.stderr.isatty() and not _streams_to_terminal(job)
    total = expected_documents(listed) if shown else None
    inputs = read_sources(listed, published=day(job.published))
    with _target(job) as writer, progress(total, shown=shown) as bar:
        for outcome in run(inputs, jobs=job.jobs):
            _take(outcome, job, writer, summary, bar)
            stop_if_interrupted()


@contextmanager
def _target(job: Job) -> Iterator[Writer]:
    if job.out is not None:
        with open_output(job.out, force=job.force) as writer:
            yield writer
        return
    writer = TableWriter() if _form(job) == "table" else _stdout_writer(_form(job))
    yield writer
    writer.finish()
    sys.stdout.flush()


def _silence_stdout() -> None:
    """Let what is still buffered go nowhere, else Python tries once more to write it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _stdout_writer(form: str) -> Writer:
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    return text_writer(sys.stdout, f".{form}")


def _form(job: Job) -> str:
    return job.form or ("table" if sys.stdout.isatty() else "jsonl")


def _streams_to_terminal(job: Job) -> bool:
    """A bar and lines of data on one screen would run into each other."""
    return job.out is None and sys.stdout.isatty() and _form(job) != "table"


def _check(job: Job) -> None:
    day(job.published)
    if job.jobs == 0:
        stop("--jobs 0 makes no sense; give a number of processes, or -1 for one each core")
    if job.form is not None and job.form not in FORMS:
        stop(f"--format {job.form} is not known; use one of {', '.join(FORMS)}")
    if job.form is not None and job.out is not None:
        stop("--format is for standard output; the suffix of OUT picks the form of a file")
    if job.out is not None:
        try:
            check_output(job.out, force=job.force)
        except OutputRefused as refused:
            stop(str(refused))


def _listed(job: Job) -> list[Source | SetAside]:
    try:
        listed = list(sources(job.paths))
    except InputMissing as missing:
        stop(str(missing))
    if job.out is None:
        return listed
    target = job.out.resolve()
    return [each for each in listed if not _is(each, target, job.paths)]


def _is(each: Source | SetAside, target: Path, named: list[str]) -> bool:
    """Whether a source is the output of an earlier run, which lies in a folder to be read."""
    if isinstance(each, SetAside) or Path(each.path).resolve() != target:
        return False
    if each.path in named:
        stop(f"{each.path} is both input and output; give OUT another name")
    return True


def _take(outcome: Outcome, job: Job, writer: Writer, summary: Summary, bar: Progress) -> None:
    if outcome.set_aside is not None:
        summary.set_aside[outcome.set_aside.code] += 1
        bar.say(str(outcome.set_aside))
        bar.step(0)
        return
    kept = [fact for fact in outcome.facts if _is_sure(fact, job.min_confidence)]
    summary.documents += 1
    summary.with_facts += bool(kept)
    summary.facts += len(kept)
    summary.below += len(outcome.facts) - len(kept)
    for fact in kept:
        writer.write(fact)
    bar.step(len(kept))


def _is_sure(fact: Fact, least: float | None) -> bool:
    """A fact without a confidence is not known to reach any."""
    return least is None or (fact.confidence is not None and fact.confidence >= least)
