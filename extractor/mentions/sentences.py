"""Sentences of typed mentions: what linking reads.

Paragraphs without a figure are passed over at reading speed; the others are tokenised once, and
every token is either part of a mention or a word of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from extractor.lexicon.trade_words import MULTIPLES, word_class
from extractor.mentions.dates import times
from extractor.mentions.figures import figures, fractions
from extractor.mentions.phrases import phrases
from extractor.mentions.types import Direction, Mention
from extractor.mentions.vocabulary import names, tokenize
from extractor.splitting.article import Article

FIGURES = frozenset({"money", "percent", "quantity", "streak"})

_FIGURE_HINT = re.compile(
    r"\d|\b(?:percent|per cent|pct|million|billion|trillion|doubled|tripled|trebled|quadrupled|halved|months?|quarters?)\b"
    r"|\b(?:half|third|quarter) of\b|\b(?:consecutive|straight|successive|in a row)\b",
    re.IGNORECASE,
)
_PRIORITY = {
    "not_trade": 0, "streak": 1, "money": 2, "percent": 2, "points": 2, "quantity": 2, "price": 2, "date": 3,
    "period": 3, "basis": 4, "balance": 4, "flow": 4, "record": 5, "agency": 6, "place": 6, "adjustment": 7, "share": 8, "forecast": 9, "number": 10,
}
_CLOSERS = frozenset("\"'”’)]")
_SPACES = {ord("\n"): " ", 0x2007: "\u00a0", 0x2009: "\u00a0", 0x202F: "\u00a0"}
_LINE = re.compile(r"[^\n]+")


@dataclass(slots=True)
class Sentence:
    """One sentence: its mentions in order, without holes, and where it stands."""

    items: list[Mention]
    start: int
    end: int
    paragraph: int
    line: bool = False
    """A line without a full stop: a heading, a bullet, a row of a table."""
    has_figure: bool = field(default=False)


def sentences(article: Article) -> Iterator[Sentence]:
    """The sentences of the article's unmasked paragraphs, in order."""
    text = article.document.text.translate(_SPACES)  # same length: a wrapped line reads on
    for number, (start, end) in enumerate(paragraphs(article)):
        if _FIGURE_HINT.search(text, start, end):
            yield from _split(text, start, end, number)
        elif end - start < 120:
            items = mentions(text, start, end)
            yield Sentence(items, start, end, number, line=True)


def paragraphs(article: Article) -> list[tuple[int, int]]:
    """Line spans of the article outside its masked parts; lines of hard-wrapped text are joined."""
    text = article.document.text
    masked = sorted(article.masked)
    spans: list[tuple[int, int]] = []
    for match in _LINE.finditer(text, article.start, article.end):
        start, end = _unmasked(*match.span(), masked)
        if start < end and text[start:end].strip():
            spans.append((start, end))
    return _unwrap(text, spans)


def _unmasked(start: int, end: int, masked: list[tuple[int, int]]) -> tuple[int, int]:
    """The line without what is masked at its beginning or end; empty where all of it is."""
    for m_start, m_end in masked:
        if m_end <= start or end <= m_start:
            continue
        if m_start <= start:
            start = min(m_end, end)
        elif end <= m_end:
            end = m_start
    return start, end


def _unwrap(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join a line to the next where the text was wrapped by width: full lines that end mid-sentence."""
    if len(spans) < 4:
        return spans
    widths = sorted(end - start for start, end in spans)
    width = widths[len(widths) * 9 // 10]
    if not 50 <= width <= 100:
        return spans
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined:
            last_start, last_end = joined[-1]
            gap = text[last_end:start]
            line_start = text.rfind("\n", 0, last_end) + 1
            full = last_end - max(line_start, last_start) > width * 0.6
            if gap.count("\n") == 1 and full and text[last_end - 1] not in ".:!?" and not _is_bullet(text[start:end]):
                joined[-1] = (last_start, end)
                continue
        joined.append((start, end))
    return joined


def _is_bullet(line: str) -> bool:
    return bool(re.match(r"\s*(?:[-•*○□▪–·◦]|\d+[.)])\s", line))


def mentions(text: str, start: int, end: int) -> list[Mention]:
    """All typed mentions and words of `text[start:end]`, in order, without overlaps."""
    low = text[start:end].lower()
    if len(low) != end - start:
        low = "".join(c if len(c.lower()) > 1 else c.lower() for c in text[start:end])
    low = low.replace("\u00a0", " ").replace("\n", " ")
    candidates = [m for m in figures(text, start, end)]
    candidates += fractions(text, start, end)
    candidates += times(text, start, end)
    part = text[start:end]
    for mention in phrases(part, low, 0, len(low)):
        mention.start += start
        mention.end += start
        candidates.append(mention)
    doc = tokenize(part)
    for first, last, kind, value in names(doc):
        span_start = start + doc[first].idx
        span_end = start + doc[last - 1].idx + len(doc[last - 1])
        candidates.append(Mention(kind, span_start, span_end, text[span_start:span_end], value, kind))
    chosen = _without_overlaps(candidates)
    return _fill(text, start, doc, chosen)


def _without_overlaps(candidates: list[Mention]) -> list[Mention]:
    chosen: list[Mention] = []
    for mention in sorted(candidates, key=lambda m: (_PRIORITY[m.kind], m.start, -m.end)):
        if all(mention.end <= other.start or other.end <= mention.start for other in chosen):
            chosen.append(mention)
    return sorted(chosen, key=lambda m: m.start)


def _fill(text: str, offset: int, doc: object, chosen: list[Mention]) -> list[Mention]:
    """The mentions with every remaining token between them as a word."""
    items: list[Mention] = []
    index = 0
    for token in doc:  # type: ignore[attr-defined]
        begin = offset + token.idx
        stop = begin + len(token)
        while index < len(chosen) and chosen[index].end <= begin:
            items.append(chosen[index])
            index += 1
        if index < len(chosen) and chosen[index].start < stop:
            if begin < chosen[index].start:
                items.append(word(text, begin, chosen[index].start))
            elif stop > chosen[index].end and begin < chosen[index].end:
                rest = word(text, chosen[index].end, stop)
                items.append(chosen[index])
                index += 1
                items.append(rest)
            continue
        if not token.is_space:
            items.append(word(text, begin, stop))
    items.extend(chosen[index:])
    return items


_UP, _DOWN = word_class("UP_VERBS"), word_class("DOWN_VERBS")
_UP_NOUNS, _DOWN_NOUNS = word_class("UP_NOUNS"), word_class("DOWN_NOUNS")
_FLAT, _LEVEL, _TOPIC = word_class("FLAT_WORDS"), word_class("LEVEL_VERBS"), word_class("NOT_TRADE")
_FLOWS = {
    **{w: ("exports", "plain") for w in word_class("EXPORT_WORDS")},
    **{w: ("imports", "plain") for w in word_class("IMPORT_WORDS")},
    **{w: ("exports", "loose") for w in word_class("SALE_WORDS")},
    **{w: ("imports", "loose") for w in word_class("PURCHASE_WORDS")},
    **{w: ("trade", "loose") for w in word_class("TRADE_WORDS")},
}
_BALANCES = {
    **{w: -1 for w in word_class("DEFICIT_WORDS")},
    **{w: 1 for w in word_class("SURPLUS_WORDS")},
    **{w: 0 for w in word_class("BALANCE_WORDS")},
}


def word(text: str, start: int, end: int) -> Mention:
    """One token with the class that the closed vocabulary gives it."""
    raw = text[start:end]
    low = raw.lower()
    if low in _FLOWS:
        return Mention("flow", start, end, raw, _FLOWS[low], "flow word")
    if low in _BALANCES:
        return Mention("balance", start, end, raw, _BALANCES[low], "balance word")
    if low in MULTIPLES:
        factor = MULTIPLES[low]
        return Mention("direction", start, end, raw, Direction(1 if factor > 0 else -1, False, Decimal(factor)), "multiple")
    up = low in _UP or low in _UP_NOUNS
    if up or low in _DOWN or low in _DOWN_NOUNS:
        noun = low in (_UP_NOUNS if up else _DOWN_NOUNS)
        return Mention("direction", start, end, raw, Direction(1 if up else -1, noun), "direction word")
    if low in _FLAT:
        return Mention("direction", start, end, raw, Direction(0), "flat")
    if low in _LEVEL:
        return Mention("level", start, end, raw, None, "level verb")
    if low in _TOPIC:
        return Mention("topic", start, end, raw, None, "topic")
    if not any(c.isalnum() for c in raw):
        return Mention("punct", start, end, raw)
    return Mention("word", start, end, raw)


def _split(text: str, start: int, end: int, number: int) -> Iterator[Sentence]:
    items = mentions(text, start, end)
    begin = 0
    for index, item in enumerate(items):
        if item.kind == "punct" and item.text in (".", "?", "!", "…", "...") and _ends(text, items, index):
            yield _sentence(items[begin : index + 1], number, line=False)
            begin = index + 1
        elif item.text.endswith(".") and item.kind in ("word", "place", "period", "level") and _ends_in_dot(items, index):
            yield _sentence(items[begin : index + 1], number, line=False)
            begin = index + 1
    if begin < len(items):
        yield _sentence(items[begin:], number, line=begin == 0)


def _ends(text: str, items: list[Mention], index: int) -> bool:
    if index == 1 and items[0].kind == "number":  # the number of a heading: "2. Exports"
        return False
    following = next((m for m in items[index + 1 :] if m.text not in _CLOSERS), None)
    if following is None:
        return True
    glued = not text[following.start - 1].isspace() and following.text not in "“\"‘"
    if glued and not (index and items[index - 1].text in (")", "”")):
        return False
    first = following.text[0]
    return first.isupper() or first.isdigit() or first in "“\"‘'($€£"


_STARTERS = frozenset("The In It But This That These Those Meanwhile However Exports Imports A An He She At For On And While Its Of By With As After".split())


def _ends_in_dot(items: list[Mention], index: int) -> bool:
    """An abbreviation at the end of a sentence: "exports to the U.S. The ministry said"."""
    return index + 1 < len(items) and items[index + 1].text in _STARTERS and items[index].kind in ("place", "period")


def _sentence(items: list[Mention], number: int, *, line: bool) -> Sentence:
    has_figure = any(m.kind in FIGURES or (m.kind == "direction" and m.value.percent is not None) for m in items)
    return Sentence(items, items[0].start, items[-1].end, number, line, has_figure)
