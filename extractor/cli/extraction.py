"""`tradefacts extract`: from paths to a file of facts, a table or a pipe."""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from extractor.batch.engines import Engine, engine_named
from extractor.batch.entries import Entry, Quarantined, Settings
from extractor.batch.guarding import CannotStart
from extractor.batch.journal import AlreadyRunning, Journal
from extractor.batch.running import run_files
from extractor.cli.console import counted, day, stop
from extractor.cli.interruption import stop_if_interrupted
from extractor.cli.progress import Progress, expected_documents, progress
from extractor.names.settings import NAMES, Names
from extractor.reading import ExtraMissing, InputMissing, SetAside, Source, sources
from extractor.reading.sources import STANDARD_INPUT
from extractor.writing.output import OutputRefused, Writer, text_writer
from extractor.writing.screen import TableWriter
from extractor.writing.target import FileSink, Sink, Target

FORMS = ("table", "csv", "json", "jsonl")
INTERRUPTED = 130
"""Exit code of a run that was stopped by hand, as shells give it."""


@dataclass(frozen=True, slots=True)
class Job:
    """The arguments of one `extract` command."""

    paths: list[str]
    out: str | None = None
    form: str | None = None
    published: str | None = None
    min_confidence: float | None = None
    names: str = "rules"
    jobs: int = 1
    engine: str = "local"
    partition: str | None = None
    resume: bool = False
    time_limit: float = 60.0
    memory_limit: int = 2048
    force: bool = False
    quiet: bool = False

    @property
    def target(self) -> Target | None:
        """The output, where it is not standard output."""
        return Target(self.out, by_month=bool(self.partition)) if self.out else None

    @property
    def settings(self) -> Settings:
        """What is asked of each document."""
        target = self.target
        screen = ".csv" if _form(self) == "csv" else ".jsonl"
        return Settings(
            form=target.form if target else screen,
            by_month=bool(self.partition),
            published=self.published,
            min_confidence=self.min_confidence,
            names=names_of(self.names),
            time_limit=self.time_limit,
            memory_limit=self.memory_limit,
        )


@dataclass(slots=True)
class Summary:
    """What a run has seen so far."""

    documents: int = 0
    with_facts: int = 0
    facts: int = 0
    below: int = 0
    set_aside: Counter[str] = field(default_factory=Counter)
    quarantined: list[dict[str, Any]] = field(default_factory=list)

    def lines(self, target: Target | None) -> list[str]:
        """The summary as it is printed at the end."""
        aside = ", ".join(f"{code} {count}" for code, count in sorted(self.set_aside.items()))
        read = f"{counted(self.documents, 'document')} read, {self.with_facts:,} with facts"
        lines = [f"{read}; {self.set_aside.total():,} set aside" + (f" ({aside})" if aside else "")]
        if self.quarantined and target:
            number = counted(len(self.quarantined), "document")
            lines.append(f"{number} kept in {target.quarantine} with the reason")
        left_out = f" ({self.below:,} below the asked confidence left out)" if self.below else ""
        written = f" written to {target.out}" if target else ""
        lines.append(f"{counted(self.facts, 'fact')}{written}{left_out}")
        return lines


def extract_command(job: Job) -> int:
    """Run the command and return its exit code."""
    _check(job)
    target = job.target
    journal = Journal(target.workshop) if target else None
    if target and journal and job.resume and target.exists() and not journal.exists():
        print(f"tradefacts: {target.out} is complete; there is nothing to resume", file=sys.stderr)
        return 0
    summary = Summary()
    try:
        _extract(job, target, journal, summary)
    except (OutputRefused, InputMissing, ExtraMissing) as refused:
        stop(str(refused))
    except AlreadyRunning:
        stop(f"another run is writing to {job.out}; wait for it or give OUT another name")
    except CannotStart as broken:
        print(f"tradefacts: {broken}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        told = f"; {job.out} was not written" if job.out else ""
        kept = "; add --resume to go on from here" if journal and journal.exists() else ""
        print(f"tradefacts: interrupted{told}{kept}", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of the pipe has gone (as `head` does): there is nobody left to write to.
        _silence_stdout()
        return 0
    except OSError as error:
        _silence_stdout()
        where = job.out or "standard output"
        print(f"tradefacts: {where}: writing failed ({error.strerror})", file=sys.stderr)
        return 1
    if not job.quiet:
        for line in summary.lines(target):
            print(line, file=sys.stderr)
    return 0


def _extract(job: Job, target: Target | None, journal: Journal | None, summary: Summary) -> None:
    shown = not job.quiet and sys.stderr.isatty() and not _streams_to_terminal(job)
    total = expected_documents(_listed(job)) if shown else None
    with (
        _workshop(journal, resume=job.resume) as work,
        _sink(job, target) as sink,
        progress(total, shown=shown) as bar,
    ):
        engine = engine_named(job.engine)
        found = run_files(
            _listed(job),
            job.settings,
            work,
            jobs=job.jobs,
            engine=None if engine == Engine() else engine,
            keep=journal is not None,
        )
        for entry in found:
            _take(entry, sink, summary, bar)
            stop_if_interrupted()
        if target:
            target.set_aside(summary.quarantined)


@contextmanager
def _workshop(journal: Journal | None, *, resume: bool) -> Iterator[Journal]:
    """The folder for done shards, which is gone when all is done, or when nothing is in it."""
    if journal is None:
        with tempfile.TemporaryDirectory(prefix="tradefacts-") as folder:
            yield Journal(folder)
        return
    try:
        journal.make()
        with journal.locked():
            if not resume:
                journal.empty()
            yield journal
            journal.clear()
    except BaseException:
        # Outside the lock, so that a signal between making the folder and locking it is covered.
        journal.discard()
        raise


@contextmanager
def _sink(job: Job, target: Target | None) -> Iterator[Sink]:
    if target is not None:
        with target.opened() as sink:
            yield sink
        return
    if _form(job) == "table":
        table = TableWriter()
        yield _ScreenSink(table)
        table.finish()
    else:
        writer = _stdout_writer(_form(job))
        yield FileSink(writer)
        writer.finish()
    sys.stdout.flush()


class _ScreenSink:
    """Makes facts of their text again, for the table that people read."""

    def __init__(self, table: TableWriter) -> None:
        self._table = table

    def add(self, blocks: Mapping[str, str]) -> None:
        """Show the facts of a document."""
        from extractor.writing.text_files import facts_of_lines

        for block in blocks.values():
            for fact in facts_of_lines(block):
                self._table.write(fact)


def _silence_stdout() -> None:
    """Let what is still buffered go nowhere, else Python tries once more to write it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _stdout_writer(form: str) -> Writer:
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    return text_writer(sys.stdout, f".{form}")


def names_of(given: str) -> Names:
    """The setting of that name, or the end of the command."""
    for names in NAMES:
        if names == given:
            return names
    stop(f"--names {given} is not known; use one of {', '.join(NAMES)}")


def _form(job: Job) -> str:
    return job.form or ("table" if sys.stdout.isatty() else "jsonl")


def _streams_to_terminal(job: Job) -> bool:
    """A bar and lines of data on one screen would run into each other."""
    return job.out is None and sys.stdout.isatty() and _form(job) != "table"


def _check(job: Job) -> None:
    day(job.published)
    names_of(job.names)
    if job.jobs == 0:
        stop("--jobs 0 makes no sense; give a number of processes, or -1 for one each core")
    if job.form is not None and job.form not in FORMS:
        stop(f"--format {job.form} is not known; use one of {', '.join(FORMS)}")
    if job.form is not None and job.out is not None:
        stop("--format is for standard output; the suffix of OUT picks the form of a file")
    if job.partition not in (None, "month"):
        stop(f"--partition {job.partition} is not known; the only one is month")
    try:
        engine = engine_named(job.engine)
    except ValueError as unknown:
        stop(f"--engine {unknown}")
    needs_out = {
        "--partition": job.partition is not None,
        "--resume": job.resume,
        "--engine": engine != Engine(),
    }
    for option, given in needs_out.items():
        if given and job.out is None:
            stop(f"{option} needs a file or folder to write to; add -o OUT")
    if job.resume and STANDARD_INPUT in job.paths:
        stop("--resume cannot read standard input again; put the texts into a file")
    _check_out(job)


def _check_out(job: Job) -> None:
    if not job.target:
        return
    try:
        # What an unfinished run has begun it may replace.
        job.target.check(force=job.force or job.resume)
    except (OutputRefused, ExtraMissing, InputMissing) as refused:
        stop(str(refused))


def _listed(job: Job) -> Iterator[Source | SetAside]:
    listed = sources(job.paths)
    target = job.target
    if target is None:
        return listed
    own = {os.path.realpath(place) for place in (target.out, target.quarantine)}
    return (each for each in listed if not _is_own(each, own, job.paths))


def _is_own(each: Source | SetAside, own: set[str], named: list[str]) -> bool:
    """Whether a source is the output of an earlier run, which lies in a folder to be read."""
    if isinstance(each, SetAside) or os.path.realpath(each.path) not in own:
        return False
    if each.path not in named:
        return True
    if Path(each.path).name == "quarantine.jsonl":
        return False
    stop(f"{each.path} is both input and output; give OUT another name")


def _take(entry: Entry, sink: Sink, summary: Summary, bar: Progress) -> None:
    if entry.aside is not None:
        summary.set_aside[entry.aside.code] += 1
        if isinstance(entry.aside, Quarantined):
            told = entry.aside
            reason = {"code": told.code, "reason": told.error, "source": entry.source}
            summary.quarantined.append({**reason, **told.document})
        bar.say(str(entry.aside))
        bar.step(0)
        return
    summary.documents += 1
    summary.with_facts += bool(entry.facts)
    summary.facts += entry.facts
    summary.below += entry.below
    sink.add(entry.blocks)
    bar.step(entry.facts)
