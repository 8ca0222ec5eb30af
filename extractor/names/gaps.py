"""Where the rules leave the name of a good open, and what the recogniser says there.

Two kinds of gap: the words beside a flow are no name that the item table knows, or a sentence
names a flow and the rules found no good in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from extractor.lexicon.items import canonical
from extractor.lexicon.trade_words import word_class
from extractor.linking.cells import Claim, Phrase
from extractor.names.settings import Names
from extractor.records import Span

REACH = 25
"""Characters between a flow and a name without which the one is not said of the other."""
_LIST = re.compile(r",|&|\b(?:and|or|of)\b", re.IGNORECASE)
_EMPTY = word_class("GENERIC_MODIFIERS") | word_class("FUNCTION_WORDS")
_EDGES = " \t\r\n-–—•*·.,;:()[]\"'“”’"
_CORE = re.compile(
    r"[^\w]*(?:(?:and|or|the|all|its|their|an?)\s+)*(.*?)(?:\s+(?:and|or|&))*[^\w)]*",
    re.IGNORECASE | re.DOTALL,
)
"""The name without joining words, determiners and marks at its edges."""


def open_items(claims: list[Claim], text: str, names: Names) -> None:
    """Ask the recogniser for every good that the rules leave open, and put it into the claims.

    `text` is that of the document. With `names="rules"` nothing is asked and no model is loaded.
    """
    if names == "rules":
        return
    for sentence, group in groupby(claims, key=lambda claim: claim.sentence):
        told = list(group)
        if any(_is_unknown(c) or _is_missing(c) for c in told):
            _ask(told, text, sentence, alone=names == "model")


def _ask(claims: list[Claim], text: str, sentence: Span, *, alone: bool) -> None:
    goods = list(_goods(text, sentence))
    bare = not any(c.subject.item is not None for c in claims)
    for claim in claims:
        item = claim.subject.item
        if item is not None and _is_unknown(claim):
            better = next((g for g in goods if g.start < item.end and item.start < g.end), None)
            if alone or (better is not None and _is_part(better, item, text)):
                _name(claim, better)
        elif bare and _is_missing(claim):
            _name(claim, _beside(claim, [g for g in goods if alone or _is_name(g)], claims))


def _is_unknown(claim: Claim) -> bool:
    """The rules took words of the text that the table does not have."""
    item = claim.subject.item
    return item is not None and item.start >= 0 and canonical(item.value) is None


def _is_part(name: Phrase, item: Phrase, text: str) -> bool:
    """The recogniser leaves out words at the edges of what the rules took, and cuts no list."""
    if not _within(name.span, item.span):
        return False
    before, after = text[item.start : name.start], text[name.end : item.end]
    return not _LIST.search(before.lower().strip(_EDGES).removeprefix("and")) and not _LIST.search(
        after
    )


def _is_name(good: Phrase) -> bool:
    """The table has the name, or it is of several words of which none is empty."""
    words = good.value.split()
    if canonical(good.value) is not None:
        return True
    return len(words) > 1 and _EMPTY.isdisjoint(words)


def _is_missing(claim: Claim) -> bool:
    """The sentence names the flow and no good, and does not say that it means all goods."""
    subject = claim.subject
    stated = subject.flow_span is not None and _within(subject.flow_span, claim.sentence)
    return stated and subject.item is None and not subject.whole and subject.flow != "balance"


def _beside(claim: Claim, goods: Iterable[Phrase], claims: Iterable[Claim]) -> Phrase | None:
    """The nearest name to the flow, with no figure in between."""
    flow = claim.subject.flow_span or (0, 0)
    near = [(_gap(flow, good.span), good) for good in goods]
    near = [
        (gap, good)
        for gap, good in near
        if gap[1] - gap[0] <= REACH and not any(_within((c.start, c.end), gap) for c in claims)
    ]
    return min(near, key=lambda each: each[0][1] - each[0][0])[1] if near else None


def _goods(text: str, sentence: Span) -> Iterator[Phrase]:
    from extractor.names.recogniser import spans

    offset = sentence[0]
    for name in spans(text[slice(*sentence)]):
        if name.label != "ITEM":
            continue
        start, end = offset + name.start, offset + name.end
        found = _CORE.fullmatch(text, start, end)
        start, end = found.span(1) if found else (start, start)
        if start < end:
            yield Phrase(" ".join(text[start:end].lower().split()), start, end)


def _name(claim: Claim, item: Phrase | None) -> None:
    held = claim.subject.item
    if (item and item.span) != (held and held.span):
        claim.subject = replace(claim.subject, item=item)
        claim.note("item: name recogniser")


def _gap(one: Span, other: Span) -> Span:
    """What lies between two spans; empty where they touch or overlap."""
    first, second = sorted((one, other))
    return (first[1], max(first[1], second[0]))


def _within(span: Span, outer: Span) -> bool:
    return outer[0] <= span[0] and span[1] <= outer[1]
