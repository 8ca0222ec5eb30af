"""What the commands say to people: on standard error, so that standard output is all data."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from rich.console import Console

USAGE = 2
"""Exit code for what the user must change: an option, a path."""


def console() -> Console:
    """Return a console on standard error that prints text as it is."""
    from rich.console import Console

    return Console(stderr=True, markup=False, highlight=False, emoji=False, soft_wrap=True)


def stop(message: str) -> NoReturn:
    """Say what is wrong and end with the exit code of wrong usage."""
    print(f"tradefacts: {message}", file=sys.stderr)
    raise typer.Exit(USAGE)


def day(text: str | None) -> date | None:
    """Return the date of an option, or end with a message that shows the form."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        stop(f"{text!r} is not a date; write it as 2024-03-31")


def counted(number: int, noun: str) -> str:
    """Return a number with its noun.

    >>> counted(1, "fact"), counted(1200, "fact")
    ('1 fact', '1,200 facts')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
