"""Accounts that are none of trade: the current account, payments, the budget."""

from __future__ import annotations

import re

from extractor.linking.word_sets import OTHER_ACCOUNTS
from extractor.mentions.types import Mention

_ACCOUNTS = re.compile(r"account|payments|income|fiscal|budget|transfers|overall balance")
"""Balances of something else than trade."""


def names_other_account(items: list[Mention]) -> bool:
    """Whether the words name another account, of which a bare "deficit" may be."""
    return any(
        m.low in OTHER_ACCOUNTS or (m.kind == "not_trade" and _ACCOUNTS.search(m.low))
        for m in items
    )
