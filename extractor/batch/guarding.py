"""A process that extracts, watched: one that hangs, dies or eats memory loses one document only."""

from __future__ import annotations

import atexit
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from extractor.batch.child import OutOfMemory, Ready, Task
from extractor.batch.entries import Entry, Quarantined, Settings, as_input
from extractor.batch.shards import Shard
from extractor.batch.working import Begun

_PATIENCE_AT_START = 600.0
"""Seconds for loading the tables, which a busy machine with a slow disk may need."""
_GROWTH = 256
"""Megabytes by which a process may grow before a new one takes the next shard: a tokenizer keeps
every word that it has met, and a year of news has many."""
_LIBRARY_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class CannotStart(Exception):
    """The process that extracts does not even load its tables."""


class GuardedProcess:
    """Starts a child process when one is needed, and a new one when that one had to go."""

    def __init__(self) -> None:
        self._child: _Child | None = None
        self._at_start = 0

    def entries(self, shard: Shard, settings: Settings) -> Iterator[Entry]:
        """Yield an entry for each document of a shard, in order.

        A document on which the process dies or runs out of memory is tried once more in a new
        process, since an old one may have been full of the documents before it.
        """
        first = 0
        tried: int | None = None
        while True:
            watch = _Watch()
            try:
                for entry in self._attempt(Task(shard, settings, first), watch):
                    first += 1
                    yield entry
                return
            except _Failure as failure:
                self.close()
                if failure.code != "time" and tried != first:
                    tried = first
                    continue
                yield _lost(failure, watch.begun, shard)
                if watch.begun is None:
                    return
                first += 1

    def close(self) -> None:
        """End the child process."""
        if self._child is not None:
            self._child.kill()
            self._child = None

    def _started(self, child: _Child) -> int:
        try:
            return int(child.receive(_PATIENCE_AT_START).megabytes)
        except _Failure as failure:
            self.close()
            # No document is to blame, and none must be set aside for it.
            raise CannotStart(
                f"the extraction cannot start ({failure.error}); what it says stands above"
            ) from None

    def _attempt(self, task: Task, watch: _Watch) -> Iterator[Entry]:
        limit = task.settings.time_limit or None
        if self._child is None:
            self._child = _Child()
            self._at_start = self._started(self._child)
        self._child.send(task)
        while not isinstance(message := self._child.receive(limit), Ready):
            if isinstance(message, Begun):
                watch.begun = message
            elif isinstance(message, OutOfMemory):
                limit_text = f"it needs more than {task.settings.memory_limit} MB"
                raise _Failure("memory", limit_text)
            else:
                watch.begun = None
                yield message
        if message.megabytes > self._at_start + _GROWTH:
            self.close()


_mine = threading.local()


def guarded_process() -> GuardedProcess:
    """Return the guarded process of this thread, which serves one shard after the other.

    Of the thread, because the workers of a Dask cluster may have several.
    """
    if not hasattr(_mine, "guarded"):
        _mine.guarded = GuardedProcess()
        atexit.register(_mine.guarded.close)
    guarded: GuardedProcess = _mine.guarded
    return guarded


class _Watch:
    """Remembers what was begun last and has not ended."""

    begun: Begun | None = None


class _Failure(Exception):
    def __init__(self, code: str, error: str) -> None:
        super().__init__(error)
        self.code = code
        self.error = error


class _Child:
    """The process and the line to it."""

    def __init__(self) -> None:
        ours, theirs = Pipe()
        # The same seed everywhere: no order of a set may tell two processes apart.
        settings = dict.fromkeys(_LIBRARY_THREADS, "1") | {"PYTHONHASHSEED": "0"}
        path = os.pathsep.join(
            filter(None, [str(Path(__file__).parents[2]), os.getenv("PYTHONPATH")])
        )
        self._process = subprocess.Popen(
            [sys.executable, "-m", "extractor.batch.child", str(theirs.fileno()), str(os.getpid())],
            pass_fds=(theirs.fileno(),),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            env={**os.environ, **settings, "PYTHONPATH": path},
        )
        theirs.close()
        self._line: Connection[Any, Any] = ours

    def send(self, task: Task) -> None:
        try:
            self._line.send(task)
        except (BrokenPipeError, ConnectionResetError):
            raise self._death() from None

    def receive(self, limit: float | None) -> Any:
        try:
            if not self._line.poll(limit):
                raise _Failure("time", f"it took longer than {limit:g} seconds")
            return self._line.recv()
        except (EOFError, ConnectionResetError):
            raise self._death() from None

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        self._line.close()

    def _death(self) -> _Failure:
        code = self._process.wait()
        name = signal.Signals(-code).name if code < 0 else f"exit code {code}"
        return _Failure("crash", f"its process died of {name}")


def _lost(failure: _Failure, begun: Begun | None, shard: Shard) -> Entry:
    if begun is None:
        place = f"shard {shard.number}"
        error = f"{failure.error} while looking for the next document; the rest of it is left out"
        return Entry(aside=Quarantined(failure.code, error, place))
    document = begun.document
    if document is None:
        return Entry(
            source=begun.source, aside=Quarantined(failure.code, failure.error, begun.source)
        )
    place = f"{begun.source} ({document.id})"
    aside = Quarantined(failure.code, failure.error, place, as_input(document))
    return Entry(document.id, begun.source, aside=aside)
