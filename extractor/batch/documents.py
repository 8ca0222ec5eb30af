"""Many documents: in order, on one core or several, a crash in one of them set aside.

joblib is the only seam to an engine: what runs here on local processes can run elsewhere by
another joblib backend. The result does not depend on the number of jobs.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from typing import TypeVar

from extractor.reading.set_aside import SetAside
from extractor.records import Document, Fact

_DOCUMENTS_A_TASK = 64
"""Enough work to pay for sending a task to a process, small enough to keep the bar moving."""

Source = TypeVar("Source")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Crash:
    """A document whose extraction failed, and how.

    >>> print(Crash("a.txt", "KeyError: 'x'"))
    a.txt: the extraction failed on it (KeyError: 'x'); please report it with the text
    """

    source: str
    error: str
    code: str = "crash"

    def __str__(self) -> str:
        return (
            f"{self.source}: the extraction failed on it ({self.error}); "
            "please report it with the text"
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input: its facts, or the reason why it has none to give."""

    facts: tuple[Fact, ...] = ()
    set_aside: SetAside | Crash | None = None


def extract_many(documents: Iterable[str | Document], jobs: int = 1) -> Iterator[Fact]:
    """Yield the facts of many documents, in the order of the documents.

    Args:
        documents: texts or documents; read one by one, so that a generator is welcome.
        jobs: number of processes; -1 means one for each core. The facts are the same for any
            number.

    Raises:
        TypeError: one text or document was given where several are expected.
        Exception: whatever the extraction raises, with a note that names the document.

    >>> texts = ["Exports of Chile rose 5 percent in May 2024.", "Imports of Peru fell 2 percent."]
    >>> facts = list(extract_many(texts))
    """
    if isinstance(documents, str | Document):
        raise TypeError("extract_many takes several documents; use extract for one")
    return chain.from_iterable(_in_order(_facts_of, documents, jobs))


def run(inputs: Iterable[Document | SetAside], jobs: int = 1) -> Iterator[Outcome]:
    """Yield one outcome for each input, in order; a document that crashes stops nothing.

    >>> aside = SetAside("a.txt", "it is empty", "remove it", "empty")
    >>> [outcome.set_aside is aside for outcome in run([aside])]
    [True]
    """
    return _in_order(_outcome_of, inputs, jobs)


def _in_order(
    work: Callable[[Source], Result], inputs: Iterable[Source], jobs: int
) -> Iterator[Result]:
    if jobs == 1:
        return map(work, inputs)
    from joblib import Parallel, delayed

    parallel = Parallel(n_jobs=jobs, return_as="generator", batch_size=1)
    return chain.from_iterable(parallel(delayed(_all)(work, task) for task in _tasks(inputs)))


def _tasks(inputs: Iterable[Source]) -> Iterator[list[Source]]:
    waiting = iter(inputs)
    while task := list(islice(waiting, _DOCUMENTS_A_TASK)):
        yield task


def _all(work: Callable[[Source], Result], task: list[Source]) -> list[Result]:
    return [work(each) for each in task]


@contextmanager
def _collected_later() -> Iterator[None]:
    """Put the search for garbage in cycles off until a document is done: there is hardly any.

    All else that a document makes goes as soon as nothing refers to it; in its midst the search
    would walk thousands of objects that are in use.
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()


def _facts_of(document: str | Document) -> list[Fact]:
    from extractor.pipeline import extract

    try:
        with _collected_later():
            return extract(document)
    except Exception as error:
        name = document.id if isinstance(document, Document) else f"{document[:60]!r}"
        error.add_note(f"while extracting from {name}")
        raise


def _outcome_of(given: Document | SetAside) -> Outcome:
    if isinstance(given, SetAside):
        return Outcome(set_aside=given)
    from extractor.pipeline import extract

    try:
        with _collected_later():
            return Outcome(facts=tuple(extract(given)))
    except Exception as error:
        told = f"{type(error).__name__}: {error}".splitlines()[0]
        return Outcome(set_aside=Crash(_place(given), told))


def _place(document: Document) -> str:
    """The file of a document; one file can hold many."""
    if document.source is None:
        return document.id
    return f"{document.source} ({document.id})"
