"""The inputs cut into shards: paths and ranges, which depend on the inputs alone.

Shards grow along the way, from what a core does in half a second to what it does in half a
minute: a small folder keeps all cores busy, and a large one makes no millions of shards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b

from extractor.reading import SetAside, Source
from extractor.reading.cutting import Spool, cut
from extractor.reading.files import Piece
from extractor.reading.sources import STANDARD_INPUT

_FIRST_SIZE = 128 << 10
_LAST_SIZE = 8 << 20
_SHARDS_OF_A_SIZE = 64
_PARTS = 512
"""Files in a shard, however short they are."""


@dataclass(frozen=True, slots=True)
class Shard:
    """Some of the inputs, in order."""

    number: int
    parts: tuple[Piece | SetAside, ...] = ()
    key: str = ""
    """Stands for the parts, and for all else that the result depends on."""

    @property
    def at_hand(self) -> bool:
        """Whether only this process can read it, for standard input has no other reader."""
        return any(
            isinstance(part, Piece) and part.source.path == STANDARD_INPUT for part in self.parts
        )

    @property
    def spools(self) -> list[str]:
        """The files that hold unpacked ranges for this shard alone."""
        return [part.spool for part in self.parts if isinstance(part, Piece) and part.spool]


def shards(
    listed: Iterable[Source | SetAside], *, run: str = "", spool: Spool | None = None
) -> Iterator[Shard]:
    """Yield the shards of the inputs in order.

    `run` goes into the keys: it stands for the settings and the program.
    """
    growing = _Growing(run)
    for each in listed:
        if isinstance(each, SetAside):
            growing.parts.append(each)
            continue
        for piece, size in cut(each, growing.room, spool):
            growing.parts.append(piece)
            growing.size += size
            if growing.is_full:
                yield growing.close()
    if growing.parts:
        yield growing.close()


@dataclass(slots=True)
class _Growing:
    run: str
    number: int = 0
    size: int = 0
    parts: list[Piece | SetAside] = field(default_factory=list)

    def room(self) -> int:
        limit = _FIRST_SIZE << (self.number // _SHARDS_OF_A_SIZE)
        return max(1, min(limit, _LAST_SIZE) - self.size)

    @property
    def is_full(self) -> bool:
        return self.room() == 1 or len(self.parts) >= _PARTS

    def close(self) -> Shard:
        parts = tuple(self.parts)
        shard = Shard(self.number, parts, _key(self.run, parts))
        self.number += 1
        self.size = 0
        self.parts = []
        return shard


def _key(run: str, parts: Iterable[Piece | SetAside]) -> str:
    """Where a range is spooled does not matter, only what it is a range of."""
    digest = blake2b(run.encode(), digest_size=8)
    for part in parts:
        if isinstance(part, SetAside):
            digest.update(repr(part).encode())
        else:
            digest.update(repr((part.source, part.start, part.end, part.first)).encode())
    return digest.hexdigest()
