"""Texts and their facts as whole lists, for the commands that look at all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from extractor.batch import run
from extractor.cli.console import console, stop
from extractor.evaluation.loading import UnreadableFileError, load_facts
from extractor.reading import InputMissing, SetAside, read
from extractor.records import Document, Fact


def documents_of(
    *paths: str, published: date | None = None, language_check: bool = True
) -> list[Document]:
    """Return the documents behind the paths; what is set aside is told, a missing path ends it."""
    found = []
    try:
        for each in read(paths, published=published, language_check=language_check):
            if isinstance(each, SetAside):
                console().print(str(each))
            else:
                found.append(each)
    except InputMissing as missing:
        stop(str(missing))
    return found


def facts_in(documents: Sequence[Document], *, jobs: int = 1) -> list[Fact]:
    """Return the facts of all documents; one that crashes is told and gives none."""
    facts: list[Fact] = []
    for outcome in run(documents, jobs=jobs):
        facts.extend(outcome.facts)
        if outcome.set_aside is not None:
            console().print(str(outcome.set_aside))
    return facts


def given_facts(path: Path) -> list[Fact]:
    """Return the facts that a file or folder holds; what cannot be read ends the command."""
    if not path.exists():
        stop(f"no such file or folder: {path}; check the spelling")
    try:
        return load_facts(path)
    except UnreadableFileError as error:
        stop(str(error))
