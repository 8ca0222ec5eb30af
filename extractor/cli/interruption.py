"""Ctrl-C and polite kills, none of which gets lost.

A KeyboardInterrupt that falls into compiled code (spaCy's, pandas') is sometimes printed and
dropped there. So the signal is remembered as well, and asked for where it is safe to stop.
"""

from __future__ import annotations

import signal
from types import FrameType

_received: list[int] = []


def listen() -> None:
    """Take SIGINT and SIGTERM as a KeyboardInterrupt that is remembered.

    A signal that the parent process chose to ignore, as `nohup` and `&` do, stays ignored.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _interrupt)


def stop_if_interrupted() -> None:
    """Raise KeyboardInterrupt where a signal has come, also one that was dropped on the way."""
    if _received:
        raise KeyboardInterrupt


def _interrupt(number: int, _frame: FrameType | None) -> None:
    _received.append(number)
    raise KeyboardInterrupt
