"""What became of every claim: correct, wrong in a field, missed, spurious, of the wrong scale."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from extractor.evaluation.alignment import Alignment, Pair, align
from extractor.evaluation.claims import Claim, Measure, claims_of
from extractor.records import Fact

Kind = Literal["correct", "wrong", "missed", "spurious", "scale"]
KINDS: tuple[Kind, ...] = ("correct", "wrong", "missed", "spurious", "scale")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One claim after alignment.

    `gold` and `predicted` are the positions of the records that make the claim, empty where the
    side does not make it. `wrong` names the fields that do not agree, in a pair. A predicted
    amount of the wrong currency keeps its kind `wrong` and has `scale_error` set.
    """

    doc_id: str
    measure: Measure
    value: Decimal
    upper: Decimal | None
    kind: Kind
    wrong: tuple[str, ...] = ()
    scale_error: bool = False
    gold: tuple[int, ...] = ()
    predicted: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """Everything that scoring one text found out."""

    doc_id: str
    alignment: Alignment
    outcomes: tuple[Outcome, ...]


def score_text(
    doc_id: str, gold: list[tuple[int, Fact]], predicted: list[tuple[int, Fact]]
) -> Text:
    """Align the claims of one text and say what became of each."""
    ours, theirs = claims_of(gold), claims_of(predicted)
    alignment = align(ours, theirs)
    amounts = [claim for claim in ours if claim.measure == "amount"]
    outcomes = [_of_pair(doc_id, pair, amounts) for pair in alignment.pairs]
    outcomes += [_of_missed(doc_id, claim) for claim in alignment.missed]
    outcomes += [_of_spurious(doc_id, claim, amounts) for claim in alignment.spurious]
    return Text(doc_id, alignment, tuple(outcomes))


def scattered(outcomes: Iterable[Outcome], *, side: Literal["gold", "predicted"]) -> set[int]:
    """Return the records of one side whose paired figures no single record of the other holds.

    Such a record of gold was split by the prediction; such a predicted one merges records of gold.
    """
    common: dict[int, set[int]] = {}
    for outcome in outcomes:
        here, there = outcome.gold, set(outcome.predicted)
        if side == "predicted":
            here, there = outcome.predicted, set(outcome.gold)
        if there:
            for record in here:
                common[record] = common.get(record, there) & there
    return {record for record, others in common.items() if not others}


def _of_pair(doc_id: str, pair: Pair, amounts: list[Claim]) -> Outcome:
    claim = pair.gold
    return Outcome(
        doc_id=doc_id,
        measure=claim.measure,
        value=claim.value,
        upper=claim.upper,
        kind="correct" if pair.exact else "wrong",
        wrong=pair.wrong,
        scale_error=claim.measure == "amount" and _other_currency(pair.predicted, amounts),
        gold=claim.records,
        predicted=pair.predicted.records,
    )


def _of_missed(doc_id: str, claim: Claim) -> Outcome:
    return Outcome(
        doc_id, claim.measure, claim.value, claim.upper, kind="missed", gold=claim.records
    )


def _of_spurious(doc_id: str, claim: Claim, amounts: list[Claim]) -> Outcome:
    scale = claim.measure == "amount" and (
        _other_power_of_ten(claim, amounts) or _other_currency(claim, amounts)
    )
    return Outcome(
        doc_id=doc_id,
        measure=claim.measure,
        value=claim.value,
        upper=claim.upper,
        kind="scale" if scale else "spurious",
        scale_error=scale,
        predicted=claim.records,
    )


def _other_power_of_ten(claim: Claim, amounts: Iterable[Claim]) -> bool:
    sign, digits, exponent = claim.value.normalize().as_tuple()
    for other in amounts:
        theirs = other.value.normalize().as_tuple()
        if (sign, digits) == (theirs.sign, theirs.digits) and exponent != theirs.exponent:
            return True
    return False


def _other_currency(claim: Claim, amounts: Iterable[Claim]) -> bool:
    """Whether gold gives this very amount, and only in other currencies than the prediction."""
    ours = claim.fact.currency
    theirs = {other.fact.currency for other in amounts if other.value == claim.value} - {None}
    return ours is not None and bool(theirs) and ours not in theirs
