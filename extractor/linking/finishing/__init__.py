"""From clauses to claims: every figure gets its measure, sign, period and basis."""

from extractor.linking.finishing.core import Finisher

__all__ = ["Finisher"]
