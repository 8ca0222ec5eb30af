"""How well an article as a whole was understood: what became of its sentences and words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from extractor.evidence.of_fact import kind_of_item
from extractor.evidence.setting import Setting, steps

_LEAD = 2
_CALLS = ("?", "!")


def of_article(setting: Setting) -> set[str]:
    """What is told of all facts of an article alike.

    >>> from extractor.records import Fact
    >>> facts = [Fact(flow="exports", reporter=code) for code in ("PER", "CHL")]
    >>> of_article(Setting(facts, []))
    {'article: over 1 reporters'}
    """
    return {*_of_facts(setting), *(_of_sentences(setting) if setting.told else ())}


def of_growth(setting: Setting) -> dict[str | None, Sequence[str]]:
    """For each basis of growth in the article: how far it is the common one."""
    bases = Counter(fact.growth_basis for fact in setting.facts if fact.growth_pct is not None)
    return {
        basis: steps("growth_basis: part of all", count / bases.total(), (0.8, 0.93))
        for basis, count in bases.items()
    }


def _of_facts(setting: Setting) -> Iterator[str]:
    facts = setting.facts
    size = len(facts)
    reporters = len({fact.reporter for fact in facts})
    yield from (f"article: over {few} reporters" for few in (1, 2) if reporters > few)
    yield from steps("article: facts", size, (6, 11, 19))
    bases = {fact.growth_basis for fact in facts if fact.growth_pct is not None}
    yield from steps("article: growth bases", len(bases), (1, 2))
    flagged = sum(setting.flagged) / size
    yield from steps("article: flagged", flagged, (0.1,))
    worded = sum(kind_of_item(fact) == "as in the text" for fact in facts) / size
    yield from steps("article: goods as in the text", worded, (0.1,))
    lent = sum("period" in fact.inherited for fact in facts) / size
    yield from steps("article: lent periods", lent, (0.68, 0.83))


def _of_sentences(setting: Setting) -> Iterator[str]:
    told, taken = setting.told, setting.figures_taken
    count = len(told)
    if not any(each.times for each in told[:_LEAD]):
        yield "article: no time in the lead"
    if any(each.items[-1].text in _CALLS for each in told):
        yield "article: asks or calls"
    figured = read = unread = flowless = words = unknown = loose = 0
    for index, each in enumerate(told):
        words += len(each.items)
        unknown += len(each.unknown)
        loose += each.words_of_time
        held = sum(figure.start in taken for figure in each.figures)
        read += held
        if each.sentence.has_figure:
            figured += 1
            unread += not held and index not in setting.together
            flowless += not each.flows
    yield from steps("article: facts a sentence", read / count, (0.5, 2))
    if figured:
        yield from steps("article: sentences unread", unread / figured, (0.1,))
        yield from steps("article: figures without a flow", flowless / figured, (0.1, 0.2))
    yield from steps("article: unknown words", unknown / words, (0.12, 0.155))
    yield from steps("article: words a sentence", words / count, (16,))
    yield from steps("article: words of time", loose / count, (0.3,))
    length = told[-1].sentence.end - told[0].sentence.start
    yield from steps("article: length", length, (1000, 2000))
