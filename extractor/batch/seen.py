"""Which ids a run has met, in eight bytes each."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

    Digests = NDArray[numpy.uint64]

_BLOCK = 50_000


class SeenIds:
    """A set of ids for hundreds of millions of documents.

    New ids stand in a Python set; when they are many they join the sorted arrays, of which each is
    at least twice as long as the next, so that there are few to search and little is sorted anew.

    >>> seen = SeenIds()
    >>> [seen.add(id) for id in ("a", "b", "a")]
    [True, True, False]
    """

    def __init__(self) -> None:
        self._new: set[int] = set()
        self._sorted: list[Digests] = []

    def add(self, document_id: str) -> bool:
        """Add an id; tell whether it is new."""
        digest = int.from_bytes(
            blake2b(document_id.encode("utf-8", "replace"), digest_size=8).digest()
        )
        if digest in self._new or any(_has(known, digest) for known in self._sorted):
            return False
        self._new.add(digest)
        if len(self._new) >= _BLOCK:
            self._pack()
        return True

    def _pack(self) -> None:
        import numpy

        packed = _sorted(self._new)
        self._new = set()
        while self._sorted and len(self._sorted[-1]) < 2 * len(packed):
            packed = numpy.sort(numpy.concatenate([self._sorted.pop(), packed]))
        self._sorted.append(packed)


def _sorted(digests: Iterable[int]) -> Digests:
    import numpy

    return numpy.sort(numpy.fromiter(digests, dtype=numpy.uint64))


def _has(known: Digests, digest: int) -> bool:
    import numpy

    place = int(numpy.searchsorted(known, numpy.uint64(digest)))
    return place < len(known) and int(known[place]) == digest
