"""Sentences of typed mentions: what linking reads.

Paragraphs that neither hold a figure nor say when trade was told of are passed over at reading
speed; the others are tokenised once, and every token is either part of a mention or a word.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from extractor.mentions.dates import times
from extractor.mentions.figures import figures
from extractor.mentions.fractions import fractions
from extractor.mentions.phrases import phrases
from extractor.mentions.runs import Runs, runs_of
from extractor.mentions.types import Mention
from extractor.mentions.vocabulary import names
from extractor.mentions.words import word
from extractor.splitting.article import Article

FIGURES = frozenset({"money", "percent", "quantity", "streak"})

_DIGIT = re.compile(r"\d")
_FIGURE_HINT = re.compile(
    r"\d|\b(?:(?:percent|per cent|pct|million|billion|trillion|months?|quarters?"
    r"|doubled|tripled|trebled|quadrupled|halved"
    r"|consecutive|straight|successive|in a row|(?:half|third|quarter) of)\b)",
    re.IGNORECASE,
)
_TRADE_HINT = re.compile(
    r"\b(?:exports?|imports?|shipments?|trade|surplus|deficit)\b", re.IGNORECASE
)
_TIME_HINT = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|month|quarter|half|year)\b",
    re.IGNORECASE,
)
_CLAIMS = (
    ("not_trade",),
    ("streak",),
    ("money", "percent", "points", "quantity", "price"),
    ("date", "period"),
    ("basis", "balance", "flow", "direction"),
    ("record",),
    ("agency", "place"),
    ("adjustment",),
    ("share",),
    ("forecast",),
    ("number",),
)
"""Kinds in the order in which they claim their words."""
_PRIORITY = {kind: rank for rank, kinds in enumerate(_CLAIMS) for kind in kinds}
_CLOSERS = frozenset("\"'”’)]")
_NARROW_SPACES = ("\u2007", "\u2009", "\u202f")
_DECIMAL_COMMA = re.compile(
    r"\d,\d\d?(?!\d|,\d)[ -]?(?:%|per cent|percent|pct|million|billion|mln|bn)"
)
_DECIMAL_POINT = re.compile(r"\d\.\d\d?(?!\d) ?(?:%|per cent|percent|pct|million|billion|mln|bn)")
_OTHER_MARK = re.compile(
    r"(?<=\d)(?P<point>\.)(?=\d{3}(?!\d))"
    r"|(?<=\d)(?<!,\d{3}),(?=\d{3}[ -]?(?:billion|bn|bln|trillion|trn|tn)\b)"
)
"""A point that parts thousands where commas part decimals, and a comma that parts none:
"1,858 billion" beside "7,5%"."""
_LINE = re.compile(r"[^\n]+")
_HEADING = 120
"""Lines without a figure are read where they are shorter than this: they may be headings."""
_NARROWEST, _WIDEST = 50, 100
"""The widths, in characters, to which texts are wrapped."""
_CUT = 60
"""The shortest line, in characters, that may be the first part of a sentence cut in two."""
_FEW_LINES = 4
_FULL = 0.6
"""The part of the width from which on a line counts as full."""
_WORD_AHEAD = re.compile(r"\S+")
_ROOM = 10
"""How many characters more than the next word needs a wrapped line never leaves free."""
_BULLET = re.compile(r"\s*(?:(?:[-•*○□▪–·◦]|\d+[.)])\s|\+\d)")
_NUMBERED = re.compile(r"\s*(?:\d{1,2}|[a-z])[.)]\s+(?=[^\W\d_])")
_STOPS = frozenset((".", "?", "!", "…", "..."))
_OPENING = frozenset('“"‘')
_STARTERS = frozenset(
    "The In It But This That These Those Meanwhile However Exports Imports A An He She At For On "
    "And While Its Of By With As After".split()
)
"""Words that begin a sentence after an abbreviation."""


@dataclass(slots=True)
class Sentence:
    """One sentence: its mentions in order, without holes, and where it stands."""

    items: list[Mention]
    start: int
    end: int
    paragraph: int
    line: bool = False
    """A line without a full stop: a heading, a bullet, a row of a table."""
    has_figure: bool = False


def sentences(article: Article) -> Iterator[Sentence]:
    """The sentences of the article's unmasked paragraphs, in order."""
    text = _with_plain_spaces(article.document.text)  # same length: a wrapped line reads on
    if _counts_by_points(text, article.start, article.end):
        text = _OTHER_MARK.sub(lambda mark: "," if mark["point"] else ".", text)
    for number, (start, end) in enumerate(paragraphs(article)):
        if _DIGIT.search(text, start, end) or _FIGURE_HINT.search(text, start, end):
            yield from _split(text, start, end, number)
        elif end - start < _HEADING:
            yield Sentence(mentions(text, start, end), start, end, number, line=True)
        elif _TRADE_HINT.search(text, start, end) and _TIME_HINT.search(text, start, end):
            # it sets the scene for the figures below: "Exports slowed in November, data showed"
            yield from _split(text, start, end, number)


def _with_plain_spaces(text: str) -> str:
    text = text.replace("\n", " ")
    if not text.isascii():
        for space in _NARROW_SPACES:
            text = text.replace(space, "\u00a0")
    return text


def _counts_by_points(text: str, start: int, end: int) -> bool:
    """Whether a text parts decimals by commas, so that its points part thousands: "1.252 million".

    "1,858 billion" is not two thousand billions in such a text.

    >>> text = "up 2,4% to 1.252 million euro, and down 0,7%"
    >>> _counts_by_points(text, 0, len(text))
    True
    """
    commas = sum(1 for _ in _DECIMAL_COMMA.finditer(text, start, end))
    return commas > 1 and not _DECIMAL_POINT.search(text, start, end)


def paragraphs(article: Article) -> list[tuple[int, int]]:
    """Line spans of the article outside its masked parts; lines of hard-wrapped text are joined."""
    text = article.document.text
    masked = sorted(article.masked)
    spans: list[tuple[int, int]] = []
    for match in _LINE.finditer(text, article.start, article.end):
        start, end = _unmasked(*match.span(), masked)
        if start < end and text[start:end].strip():
            spans.append((start, end))
    return [_unnumbered(text, span) for span in _rejoined(text, _unwrap(text, spans))]


def _unnumbered(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """The line without the number or letter of a list: "a. China, USD 2 bn", "2. Exports"."""
    number = _NUMBERED.match(text, *span)
    return (number.end(), span[1]) if number else span


def _rejoined(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join a sentence that an empty line cuts in two: the second part begins in lower case."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and _is_cut(text, joined[-1], start):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _is_cut(text: str, last: tuple[int, int], start: int) -> bool:
    """Whether the text of `last`, no label, goes on behind the empty line after it."""
    gap = text[last[1] : start]
    part = text[last[0] : last[1]].rstrip()
    first = text[start : start + 1]
    open_ended = part[-1:].islower() or part[-1:] == ","
    numbered = _NUMBERED.match(text, start)
    return not (gap.strip() or numbered) and first.islower() and open_ended and len(part) > _CUT


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
    """Join a line to the next where the text was wrapped by width: full lines, cut mid-sentence."""
    if len(spans) < _FEW_LINES:
        return spans
    widths = sorted(end - start for start, end in spans)
    width = widths[len(widths) * 9 // 10]
    if not _NARROWEST <= width <= _WIDEST:
        return spans
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and _runs_on(text, joined[-1], (start, end), width):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _runs_on(text: str, last: tuple[int, int], line: tuple[int, int], width: int) -> bool:
    """Whether the text of `last` goes on in the line after it."""
    last_start, last_end = last
    if text.count("\n", last_end, line[0]) != 1 or text[last_end - 1] in ".:!?":
        return False
    line_start = text.rfind("\n", 0, last_end) + 1
    length = last_end - max(line_start, last_start)
    word = _WORD_AHEAD.match(text, *line)
    fits = word is not None and length + len(word.group()) + _ROOM < width
    return length > width * _FULL and not fits and not _BULLET.match(text, *line)


def mentions(text: str, start: int, end: int) -> list[Mention]:
    """All typed mentions and words of `text[start:end]`, in order, without overlaps."""
    runs = runs_of(text, start, end)
    candidates = figures(text, start, end, runs.figures())
    candidates += fractions(text, start, end, runs.fractions())
    candidates += times(text, start, end, runs.times())
    candidates += phrases(text, start, end, runs.phrases())
    for first, last, kind, value in names(runs.words, runs.names()):
        begin, stop = runs.starts[first], runs.starts[last - 1] + len(runs.words[last - 1])
        candidates.append(Mention(kind, begin, stop, text[begin:stop], value, kind))
    return _fill(text, runs, _without_overlaps(candidates))


def _without_overlaps(candidates: list[Mention]) -> list[Mention]:
    """The mentions that keep their words, in order: by priority, then first come, then longest."""
    starts: list[int] = []
    chosen: list[Mention] = []
    for mention in sorted(candidates, key=lambda m: (_PRIORITY[m.kind], m.start, -m.end)):
        place = bisect_left(starts, mention.end)
        if place == 0 or chosen[place - 1].end <= mention.start:
            starts.insert(place, mention.start)
            chosen.insert(place, mention)
    return chosen


def _fill(text: str, runs: Runs, chosen: list[Mention]) -> list[Mention]:
    """The mentions with every remaining token between them as a word.

    A token that a mention cuts leaves what stands before or after it as a word.
    """
    items: list[Mention] = []
    add = items.append
    waiting = iter(chosen)
    current = next(waiting, None)
    opens = current.start if current is not None else len(text)
    for begin, raw, (kind, value, rule, low) in zip(
        runs.starts, runs.words, runs.readings, strict=True
    ):
        stop = begin + len(raw)
        if stop > opens:
            while current is not None and current.end <= begin:
                add(current)
                current = next(waiting, None)
            opens = current.start if current is not None else len(text)
        if stop <= opens:
            if kind != "space":
                add(Mention(kind, begin, stop, raw, value, rule, low))
        elif current is not None and begin < opens:
            add(word(text, begin, opens))
        elif current is not None and current.end < stop:
            items += (current, word(text, current.end, stop))
            current = next(waiting, None)
            opens = current.start if current is not None else len(text)
    if current is not None:
        add(current)
    items.extend(waiting)
    return items


def _split(text: str, start: int, end: int, number: int) -> Iterator[Sentence]:
    """The sentences of a paragraph that is not passed over."""
    items = mentions(text, start, end)
    begin = 0
    for index, item in enumerate(items):
        if item.kind == "punct":
            ends = item.text in _STOPS and _ends(text, items, index)
        else:
            ends = item.text.endswith(".") and _ends_in_dot(items, index)
        if ends:
            yield _sentence(items[begin : index + 1], number, line=False)
            begin = index + 1
    if begin < len(items):
        yield _sentence(items[begin:], number, line=begin == 0)


def _ends(text: str, items: list[Mention], index: int) -> bool:
    """Whether a stop ends its sentence: what follows stands apart and begins like a sentence."""
    if index == 1 and items[0].kind == "number":  # the number of a heading: "2. Exports"
        return False
    following = next((m for m in items[index + 1 :] if m.text not in _CLOSERS), None)
    if following is None:
        return True
    glued = not text[following.start - 1].isspace() and following.text not in _OPENING
    run_on = index > 0 and following.text in _STARTERS and items[index - 1].text[-1:].islower()
    if glued and not run_on and not (index and items[index - 1].text in (")", "”")):
        return False
    if index and items[index - 1].low == "etc" and following.text == "(":
        return False
    first = following.text[0]
    return first.isupper() or first.isdigit() or first in "“\"‘'($€£"


def _ends_in_dot(items: list[Mention], index: int) -> bool:
    """An abbreviation at the end of a sentence: "exports to the U.S. The ministry said".

    Or the name of an agency behind the town and day: "MINSK, May 24. /TASS/. Trade grew".
    """
    if items[index].text.startswith("/") and items[index].text.endswith("/."):
        return True
    return (
        items[index].kind in ("place", "period")
        and index + 1 < len(items)
        and items[index + 1].text in _STARTERS
    )


def _sentence(items: list[Mention], number: int, *, line: bool) -> Sentence:
    has_figure = any(
        m.kind in FIGURES or (m.kind == "direction" and m.value.percent is not None) for m in items
    )
    return Sentence(items, items[0].start, items[-1].end, number, line, has_figure)
