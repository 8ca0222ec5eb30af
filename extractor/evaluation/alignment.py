"""Claims of gold paired one to one with claims of a prediction, inside one text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractor.evaluation.claims import Claim, agreement

_PER_DIMENSION = 1_000_000
_PER_EXACT = 1_000
_PER_EXTRA = 1
_EXTRAS = ("adjustment", "record", "record_since", "qualifier")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims with the same figure, and for every dimension asked whether they agree."""

    gold: Claim
    predicted: Claim
    agrees: dict[str, bool]

    @property
    def exact(self) -> bool:
        """Whether all dimensions that exactness asks for agree."""
        return all(self.agrees.values())

    @property
    def wrong(self) -> tuple[str, ...]:
        """The dimensions that do not agree, in the order of the contract."""
        return tuple(name for name, agrees in self.agrees.items() if not agrees)


@dataclass(frozen=True, slots=True)
class Alignment:
    """The pairs of one text and the claims left over on either side."""

    pairs: tuple[Pair, ...]
    missed: tuple[Claim, ...]
    spurious: tuple[Claim, ...]


def align(gold: Sequence[Claim], predicted: Sequence[Claim]) -> Alignment:
    """Pair the claims of one text so that as many dimensions as possible agree.

    Only claims with the same measure, value and upper end may be paired. Among pairings with
    equally many agreeing dimensions the one with more exact pairs wins, then the one whose
    adjustment, record and qualifier agree, then the order of the claims.
    """
    blocks: dict[object, tuple[list[Claim], list[Claim]]] = {}
    for claim in gold:
        blocks.setdefault(claim.figure, ([], []))[0].append(claim)
    for claim in predicted:
        blocks.setdefault(claim.figure, ([], []))[1].append(claim)
    pairs = [pair for ours, theirs in blocks.values() for pair in _pair_block(ours, theirs)]
    return Alignment(
        pairs=tuple(pairs),
        missed=_left_over(gold, (pair.gold for pair in pairs)),
        spurious=_left_over(predicted, (pair.predicted for pair in pairs)),
    )


def _pair_block(gold: list[Claim], predicted: list[Claim]) -> list[Pair]:
    if not gold or not predicted:
        return []
    table = [[Pair(ours, theirs, agreement(ours, theirs)) for theirs in predicted] for ours in gold]
    return [table[row][column] for row, column in _assignment(table)]


def _assignment(table: list[list[Pair]]) -> list[tuple[int, int]]:
    if len(table) == 1 and len(table[0]) == 1:
        return [(0, 0)]
    from scipy.optimize import linear_sum_assignment

    rows, columns = linear_sum_assignment(
        [[_weight(pair) for pair in row] for row in table], maximize=True
    )
    return [(int(row), int(column)) for row, column in zip(rows, columns, strict=True)]


def _weight(pair: Pair) -> int:
    ours, theirs = pair.gold.fact, pair.predicted.fact
    extras = sum(getattr(ours, name) == getattr(theirs, name) for name in _EXTRAS)
    agreeing = sum(pair.agrees.values())
    return _PER_DIMENSION * agreeing + _PER_EXACT * int(pair.exact) + _PER_EXTRA * int(extras)


def _left_over(claims: Iterable[Claim], paired: Iterable[Claim]) -> tuple[Claim, ...]:
    taken = {id(claim) for claim in paired}
    return tuple(claim for claim in claims if id(claim) not in taken)
