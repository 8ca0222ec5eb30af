"""The process that extracts and may be killed: `python -m extractor.batch.child FD PARENT`.

It takes shards from its guard over the given file descriptor, and tells what it begins and what
came of it. It ends when its guard does.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection

from extractor.batch.entries import Settings
from extractor.batch.shards import Shard
from extractor.batch.working import entries

_WARM_UP = "Chile's copper exports rose 5 percent to $3.1 billion in May 2019."
_MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Task:
    """A shard to be worked on from document number `first` on."""

    shard: Shard
    settings: Settings
    first: int = 0


@dataclass(frozen=True, slots=True)
class Ready:
    """The tables are loaded, or the shard is done; the most megabytes that were held until now."""

    megabytes: int


@dataclass(frozen=True, slots=True)
class OutOfMemory:
    """The document just begun wants more than the limit. The process ends with this."""


def end_with(parent: int) -> None:
    """Let this process end when the one that started it does, even by a kill.

    The parent names itself, since it may be gone before this process can ask for it.
    """

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def limit_memory(megabytes: int) -> None:
    """Let allocations beyond a limit fail; where the system cannot (macOS), there is no limit."""
    if not megabytes or not sys.platform.startswith("linux"):
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (megabytes * _MEGABYTE, hard))


def serve(guard: Connection) -> None:
    """Work on what the guard sends until it hangs up."""
    _warm_up()
    guard.send(Ready(_held()))
    limited = 0
    while True:
        task: Task = guard.recv()
        if task.settings.memory_limit != limited:
            limited = task.settings.memory_limit
            limit_memory(limited)
        try:
            for entry in entries(task.shard, task.settings, first=task.first, report=guard.send):
                guard.send(entry)
        except MemoryError:
            guard.send(OutOfMemory())
            return
        guard.send(Ready(_held()))


def _held() -> int:
    import resource

    unit = 1 if sys.platform == "darwin" else 1 << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit // _MEGABYTE


def _warm_up() -> None:
    """Load all tables now, so that the first document is not charged for it.

    They stay until the process ends: the collector need not walk them again and again.
    """
    from extractor.pipeline import extract

    extract(_WARM_UP)
    gc.freeze()


def main() -> None:
    """Serve the guard at the other end of the descriptor; Ctrl-C is for the guard to hear."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with(int(sys.argv[2]))
    try:
        serve(Connection(int(sys.argv[1])))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


if __name__ == "__main__":
    # The messages must be of the module's own classes, not of those of `__main__`.
    from extractor.batch import child

    child.main()
