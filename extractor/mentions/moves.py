"""Nouns of movement in set phrases: "a third straight rise", "14 months of deficits"."""

from __future__ import annotations

import re

MOVE = (
    r"(?:double-digit (?:growth|gains?|increases?|declines?)"
    r"|(?:negative|positive) (?:growth|months?|readings?)"
    r"|increases?|rises?|gains?|growth|advances?|climbs?|expansions?|upturns?|upticks?"
    r"|declines?|decreases?|falls?|drops?|loss(?:es)?|contractions?|slides?|slumps?|downturns?"
    r"|reductions?|shrinkage|retreats?|dips?"
    r"|surplus(?:es)?|deficits?|shortfalls?|gaps?|rall(?:y|ies)|recover(?:y|ies)|red|black"
    r"|(?:winning|growth|rising|upward|positive) (?:streak|run|trend)"
    r"|(?:losing|negative|falling|downward) (?:streak|run|trend)"
    r"|improvements?|setbacks?|plus|minus|reverse)"
)
_KINDS = {
    "rise": "increase rise gain growth advance climb expansion upturn uptick rally rallies "
    "recovery recoveries winning rising upward positive improvement plus jump surge",
    "fall": "decline decrease fall drop loss losse contraction slide slump downturn losing "
    "negative falling downward setback minus reverse reduction shrinkage retreat dip plunge "
    "tumble",
    "surplus": "surplus surpluse black",
    "deficit": "deficit shortfall red gap",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}


def kind_of(move: str | None) -> str | None:
    """The kind of streak or record that a word of movement tells of.

    >>> kind_of("contractions"), kind_of("double-digit growth"), kind_of("pace")
    ('fall', 'other', None)
    """
    if not move:
        return None
    first = move.split()[0]
    if first == "double-digit":
        return "other"
    return _KIND_OF.get(first) or _KIND_OF.get(first.rstrip("s"))


def first_group(match: re.Match[str], stem: str) -> str | None:
    """What the group `stem` or one of its numbered copies matched."""
    return next(
        (
            text
            for name, text in match.groupdict().items()
            if text and name.rstrip("0123456789") == stem
        ),
        None,
    )
