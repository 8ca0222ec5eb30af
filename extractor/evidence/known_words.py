"""The words that the grammar knows: any other one near a figure may say what nothing has read."""

from __future__ import annotations

from extractor.linking.word_sets import (
    AGENTS,
    ANAPHORA,
    CAUSING_VERBS,
    CLAUSE_BREAKS,
    FUNCTION_WORDS,
    GENERIC_MODIFIERS,
    NEUTRAL,
    POINTERS,
    POSSESSIVES,
    PREPOSITIONS,
    SIDES,
    STANDING_VERBS,
    TRADE_BALANCES,
    TRADE_HEADS,
    TRADE_MODIFIERS,
    words,
)

KNOWN = frozenset().union(
    FUNCTION_WORDS,
    GENERIC_MODIFIERS,
    AGENTS,
    ANAPHORA,
    STANDING_VERBS,
    POSSESSIVES,
    NEUTRAL,
    POINTERS,
    CLAUSE_BREAKS,
    PREPOSITIONS,
    CAUSING_VERBS,
    TRADE_BALANCES,
    TRADE_HEADS,
    TRADE_MODIFIERS,
    SIDES,
)
"""Words that belong to a closed class of the reader, or that name nothing."""

TIMES = words(
    "month months monthly year years yearly annual annually quarter quarters quarterly half halves",
    "week weeks weekly season seasons fiscal decade january february march april may june july",
    "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
    "spring summer autumn winter period periods annum mid-year year-to-date cumulative",
    "cumulatively so-far ytd",
)
"""Words of time: outside a time that was read they tell of one that was not."""

SPEAKERS = words("i we us our you your my me")
"""Words of speech and opinion, which tell of trade by the way."""

PLAIN = KNOWN - TIMES - SPEAKERS
"""Words that a sentence may hold anywhere without a doubt about its facts."""
