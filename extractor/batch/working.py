"""One shard read and extracted, document by document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import groupby

from extractor.batch.entries import Entry, Quarantined, Settings, as_input
from extractor.batch.shards import Shard
from extractor.reading import SetAside, Source, admitted
from extractor.reading.files import Piece, Step, steps
from extractor.records import Document, Fact
from extractor.writing.output import encoder
from extractor.writing.partition import month_of


@dataclass(frozen=True, slots=True)
class Begun:
    """Which document of a shard is being worked on, and what is known of it so far."""

    number: int
    source: str
    document: Document | None = None


Report = Callable[[Begun], object]


def entries(
    shard: Shard, settings: Settings, *, first: int = 0, report: Report | None = None
) -> Iterator[Entry]:
    """Yield an entry for each document of a shard, in order, from number `first` on.

    `report` is called before a document is read, and again before it is extracted.
    """
    work = _Work(settings, report)
    for number, (step, source) in enumerate(_steps(shard)):
        if number >= first:
            yield work.entry(number, step, source)


def _steps(shard: Shard) -> Iterator[tuple[Step, Source | None]]:
    for part in shard.parts:
        if isinstance(part, SetAside):
            yield partial(_as_told, part), None
        else:
            yield from _piece_steps(part)


def _as_told(aside: SetAside) -> SetAside:
    return aside


def _piece_steps(piece: Piece) -> Iterator[tuple[Step, Source | None]]:
    for step in steps(piece):
        yield step, piece.source


class _Work:
    """Takes the steps of a shard and makes entries of them."""

    def __init__(self, settings: Settings, report: Report | None) -> None:
        self._settings = settings
        self._report = report or (lambda begun: None)
        self._encode = encoder(settings.form)
        self._published = date.fromisoformat(settings.published) if settings.published else None

    def entry(self, number: int, step: Step, source: Source | None) -> Entry:
        place = source.path if source else ""
        self._report(Begun(number, place))
        try:
            result = step()
            if source is not None:
                result = admitted(result, source, published=self._published)
        except MemoryError:
            raise
        except Exception as error:
            return Entry(source=place, aside=Quarantined("crash", _told(error), place))
        if isinstance(result, SetAside):
            return Entry(source=place, aside=result)
        self._report(Begun(number, place, result))
        return self._extracted(result, place)

    def _extracted(self, document: Document, place: str) -> Entry:
        from extractor.pipeline import extract

        try:
            facts = extract(document, names=self._settings.names)
        except MemoryError:
            raise
        except Exception as error:
            named = f"{place} ({document.id})"
            failed = Quarantined("crash", _told(error), named, as_input(document))
            return Entry(document.id, place, aside=failed)
        kept = [fact for fact in facts if _is_sure(fact, self._settings.min_confidence)]
        blocks = self._blocks(kept) if kept else {}
        return Entry(document.id, place, len(kept), len(facts) - len(kept), blocks)

    def _blocks(self, facts: list[Fact]) -> dict[str, str]:
        if not self._settings.by_month:
            return {"": self._encode(facts)}
        grouped = groupby(sorted(facts, key=month_of), key=month_of)
        return {month: self._encode(list(same)) for month, same in grouped}


def _is_sure(fact: Fact, least: float | None) -> bool:
    """A fact without a confidence is not known to reach any."""
    return least is None or (fact.confidence is not None and fact.confidence >= least)


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0]
