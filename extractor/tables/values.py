"""The value of one figure in single units of its currency or of its physical unit."""

from __future__ import annotations

from decimal import Decimal

from extractor.lexicon.currencies import symbols
from extractor.linking.cells import Claim
from extractor.mentions.figures import exact
from extractor.tables.printed import Figure
from extractor.tables.units import Unit


def level_of(claim: Claim, printed: Figure, unit: Unit | None) -> Claim | None:
    """An amount or a quantity; None where its unit is not known or its sign makes no sense."""
    currency = symbols().get(printed.currency) if printed.currency else None
    if printed.percent or (unit is None and not (printed.currency and printed.scale)):
        return None
    factor = printed.scale or (unit.factor if unit else Decimal(1))
    claim.value = exact(printed.value * factor)
    flow, sign = claim.subject.flow, claim.subject.sign
    if flow == "balance" and sign:
        claim.value = abs(claim.value) * sign
    elif flow != "balance" and claim.value < 0:
        return None
    if unit is not None and not unit.is_money:
        claim.measure, claim.unit = "quantity", unit.quantity
        return None if printed.currency else claim
    claim.measure = "amount"
    claim.currency = currency if printed.currency else unit.currency if unit else None
    claim.currency_word = printed.currency or (unit.currency_word if unit else None)
    return claim
