"""A whole run: shards out to the workers, entries back in the order of the inputs."""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path

from extractor.batch.child import end_with
from extractor.batch.engines import Engine, spread
from extractor.batch.entries import Entry, Settings
from extractor.batch.guarding import guarded_process
from extractor.batch.journal import Journal, JournalSpool
from extractor.batch.seen import SeenIds
from extractor.batch.shards import Shard, shards
from extractor.batch.working import entries
from extractor.compiled import FOLDER
from extractor.reading import SetAside, Source, second_of


def run_files(
    listed: Iterable[Source | SetAside],
    settings: Settings,
    journal: Journal,
    *,
    jobs: int = 1,
    engine: Engine | None = None,
    keep: bool = True,
) -> Iterator[Entry]:
    """Yield an entry for each document behind the inputs, in order, whoever works on it.

    Args:
        listed: the inputs, as `extractor.reading.sources` lists them.
        settings: what is asked of each document.
        journal: where done shards are kept; those that are there already are not done again.
        jobs: processes; -1 means one for each core.
        engine: where the processes are; on this machine where none is given.
        keep: whether done shards stay in the journal; without it they go when they are read.

    Raises:
        ExtraMissing: the package of the engine is not installed.
    """
    planned = shards(listed, run=_fingerprint(settings), spool=JournalSpool(journal))
    if engine is None and jobs == 1:
        done = _one_by_one(planned, settings, journal, keep)
    else:
        done = _side_by_side(planned, settings, journal, engine or Engine(), jobs, keep)
    with closing(done):
        yield from _each_once(done)


def _one_by_one(
    planned: Iterator[Shard], settings: Settings, journal: Journal, keep: bool
) -> Generator[Entry, None, None]:
    with closing(guarded_process()) as guarded:
        for shard in planned:
            if shard.at_hand:
                yield from entries(shard, settings)
            elif not keep:
                yield from guarded.entries(shard, settings)
            elif journal.has(shard):
                yield from journal.read(shard)
            else:
                yield from journal.kept(shard, guarded.entries(shard, settings))
            journal.drop_spools(shard)


@dataclass(frozen=True, slots=True)
class _Work:
    """A shard with all that a worker needs, small enough to be sent anywhere."""

    shard: Shard
    settings: Settings
    journal: Journal
    parent: int | None
    """The process with which a worker of this machine is to end."""


def _side_by_side(
    planned: Iterator[Shard],
    settings: Settings,
    journal: Journal,
    engine: Engine,
    jobs: int,
    keep: bool,
) -> Generator[Entry, None, None]:
    waiting: deque[Shard] = deque()
    parent = os.getpid() if engine.name == "local" else None

    def missing() -> Iterator[_Work]:
        for shard in planned:
            here = shard.at_hand or journal.has(shard)
            waiting.append(shard)
            if not here:
                yield _Work(shard, settings, journal, parent)

    def ready(until: int | None) -> Iterator[Shard]:
        while waiting and (until is None or waiting[0].number <= until):
            yield waiting.popleft()

    def entries_of(shard: Shard) -> Iterator[Entry]:
        if shard.at_hand:
            yield from entries(shard, settings)
            return
        yield from journal.read(shard)
        journal.drop_spools(shard)
        if not keep:
            journal.forget(shard)

    with spread(engine, jobs) as mapped, closing(mapped(_work_on, missing())) as numbers:
        for number in numbers:
            for shard in ready(number):
                yield from entries_of(shard)
        for shard in ready(None):
            yield from entries_of(shard)


def _work_on(work: _Work) -> int:
    """Do a shard in a worker, wherever that is, and put the entries into the journal."""
    if work.parent is not None:
        _settle(work.parent)
    work.journal.keep(work.shard, guarded_process().entries(work.shard, work.settings))
    return work.shard.number


@cache
def _settle(parent: int) -> None:
    """Make a worker of this machine end with the run, and leave Ctrl-C to it."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with(parent)


def _each_once(found: Iterable[Entry]) -> Iterator[Entry]:
    """Set a document aside whose id an earlier one has; only the order of the inputs decides."""
    seen = SeenIds()
    for entry in found:
        if entry.id is None or seen.add(entry.id):
            yield entry
        else:
            yield Entry(source=entry.source, aside=second_of(entry.id, entry.source))


_MADE = frozenset({"__pycache__", FOLDER})
"""Folders of the package with what is made from its sources."""


def _fingerprint(settings: Settings) -> str:
    """What the result depends on beside the inputs: the settings, and the program to the byte."""
    digest = blake2b(repr(settings).encode(), digest_size=8)
    package = Path(__file__).parents[1]
    for path in sorted(package.rglob("*")):
        if path.is_file() and not _MADE.intersection(path.parts):
            digest.update(str(path.relative_to(package)).encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()
