"""Where the articles of a page begin.

A page is split only where several articles announce themselves in the same way: a headline with an
address, a date line, a byline or a dateline beside it, again and again. Subheadings have none of
these, so an ordinary article stays in one piece; in doubt a page is not split.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise, zip_longest
from typing import Literal, NamedTuple

from extractor.splitting.dating import dateline_of, stamp_of
from extractor.splitting.lines import Line

Cue = Literal["address", "date below", "date above", "dateline", "byline", "footer above"]

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+\Z")
_RULE = re.compile(r"(?:[-_=*~#•—–]\s?){3,}\Z")
_BYLINE = re.compile(r"(?:By|BY) [A-Z]")
_SITE = re.compile(r"\||©|\b[\w-]+\.(?:com|org|net|info|news|co\.\w\w|[a-z]{2})\b")
_SHORTEST_FOOTER = 15
_SHORTEST_BODY = 60
"""Characters of a line that is no headline: without one, a headline heads a list of links."""
_FEWEST_LINES_OF_A_PAGE = 8
_LONG_OPENING = 200
"""Characters of prose above the first headline found that make it an article of its own."""


class Head(NamedTuple):
    """The beginning of an article: its first line, its headline and what marks it."""

    first: int
    headline: int
    cue: Cue


def article_heads(lines: list[Line]) -> list[Head]:
    """The heads of the articles of a page; fewer than two mean that it is one article."""
    candidates = list(_candidates(lines))
    footers = repeated_footers(lines) if len(lines) > _FEWEST_LINES_OF_A_PAGE else set()
    if len(candidates) < 2 and not footers:
        return []
    by_cue: defaultdict[str, list[Head]] = defaultdict(list)
    for head in candidates:
        if head.cue != "byline":
            by_cue[head.cue].append(head)
    sets = [*by_cue.values(), _after_separators(candidates, _separators(lines, footers))]
    sets.append(_after_site_footers(lines, footers))
    best = max((_with_bodies(lines, heads) for heads in sets), key=len)
    return best if len(best) >= 2 else []


def opens_with_an_article(lines: list[Line], first_head: Head) -> bool:
    """Whether the lines above the first head are an article without a head of its own."""
    return (
        sum(len(line.text) for line in lines[: first_head.first] if line.is_prose) > _LONG_OPENING
    )


def repeated_footers(lines: list[Line]) -> set[str]:
    """Lines that stand at least three times on a page, each time at the end of an article.

    What follows is a headline, a date or nothing: the head of a table returns too, before rows.
    """
    counts = Counter(line.text for line in lines if _SHORTEST_FOOTER <= len(line.text) <= 160)
    footers = {text for text, count in counts.items() if count >= 3 and not text.endswith(".")}
    inside = {
        line.text
        for line, below in pairwise(lines)
        if line.text in footers and not (below.gap and (below.is_headline or _is_mark(below)))
    }
    return footers - inside


def _candidates(lines: list[Line]) -> Iterator[Head]:
    """Every headline with a mark beside it. A mark is used once, by the headline nearest to it."""
    used: set[int] = set()
    dense = not any(line.gap for line in lines[1:])
    for i, line in enumerate(lines):
        if not line.is_headline or _is_mark(line):
            continue
        if i and i - 1 not in used and _is_stamp(lines[i - 1]) and _opens_a_block(lines, i - 1):
            used.add(i - 1)
            yield Head(i - 1, i, "date above")
        elif dense and i + 1 < len(lines) and _is_stamp(lines[i + 1]):
            yield Head(i, i, "date below")  # no empty line parts the articles of this page
        elif _opens_a_block(lines, i) and (found := _mark_below(lines, i)):
            used.add(found[0])
            yield Head(i, i, found[1])


def _opens_a_block(lines: list[Line], i: int) -> bool:
    return lines[i].gap or bool(_RULE.match(lines[i - 1].text))


def _mark_below(lines: list[Line], i: int) -> tuple[int, Cue] | None:
    """The mark under a headline, with at most one line of summary between them."""
    for j in (i + 1, i + 2):
        if j >= len(lines):
            return None
        if cue := _cue_of(lines[j]):
            return j, cue
        if lines[j].is_prose and len(lines[j].text) > 160:
            return None
        if lines[j].is_headline and lines[j].gap and j + 1 < len(lines) and not lines[j + 1].gap:
            return None
    return None


def _cue_of(line: Line) -> Cue | None:
    if _ADDRESS.match(line.text):
        return "address"
    if _is_stamp(line):
        return "date below"
    if (found := dateline_of(line)) and found.day and line.is_prose:
        return "dateline"
    return "byline" if _BYLINE.match(line.text) and len(line.text) <= 80 else None


def _is_stamp(line: Line) -> bool:
    return stamp_of(line.text) is not None


def _is_mark(line: Line) -> bool:
    return _cue_of(line) is not None or bool(_RULE.match(line.text))


def _separators(lines: list[Line], footers: set[str]) -> set[int]:
    """Rules, and lines that return as the footer of every article."""
    return {i for i, line in enumerate(lines) if _RULE.match(line.text) or line.text in footers}


def _after_site_footers(lines: list[Line], footers: set[str]) -> list[Head]:
    """Headlines that open the page or follow a footer that names the site, as a last resort."""
    signatures = {footer for footer in footers if _SITE.search(footer)}
    return [
        Head(i, i, "footer above")
        for i, line in enumerate(lines)
        if signatures and line.is_headline and (i == 0 or lines[i - 1].text in signatures)
    ]


def _after_separators(heads: list[Head], separators: set[int]) -> list[Head]:
    """Heads of any kind, where all but the first follow a separator directly."""
    return [head for k, head in enumerate(heads) if k == 0 or head.first - 1 in separators]


def _with_bodies(lines: list[Line], heads: list[Head]) -> list[Head]:
    """Heads with different headlines and some prose between each and the next."""
    kept: list[Head] = []
    titles: set[str] = set()
    for head, following in zip_longest(heads, heads[1:]):
        title = lines[head.headline].text
        body = lines[head.headline + 1 : following.first if following else None]
        if title not in titles and any(
            len(line.text) >= _SHORTEST_BODY and not line.is_headline for line in body
        ):
            titles.add(title)
            kept.append(head)
    return kept
