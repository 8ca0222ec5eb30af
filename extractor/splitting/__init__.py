"""Splitting: a page into its articles, each with its title, its date and its boilerplate masked."""

from __future__ import annotations

from datetime import date

from extractor.records import Document, Span
from extractor.splitting.article import Article
from extractor.splitting.boilerplate import masked_spans, summary_repeats
from extractor.splitting.boundaries import (
    Head,
    article_heads,
    opens_with_an_article,
    repeated_footers,
)
from extractor.splitting.dating import Dateline, dateline_of, sign_off_of, stamp_at
from extractor.splitting.lines import Line, lines_of

__all__ = ["Article", "split"]

_TOP_LINES = 8
"""Where the title and the dateline are looked for."""


def split(document: Document) -> list[Article]:
    """The articles of a document in the order of the text; never empty.

    Together they cover the whole text without overlap. An article of a page with several takes
    its own date first and the page's otherwise; the only article of a page takes the date that
    came with the document first.

    Example:
        >>> from datetime import date
        >>> text = "Posted on 3 May 2021\\n\\nExports rose 5% in April."
        >>> [article] = split(Document(id="a", text=text))
        >>> article.published, article.published_from, article.masked
        (datetime.date(2021, 5, 3), 'line', ((0, 20),))
    """
    lines = lines_of(document.text)
    heads = article_heads(lines)
    if not heads:
        return [
            _article(document, 0, (0, len(document.text)), lines, set(), set(), None, alone=True)
        ]
    footers = repeated_footers(lines)
    seen: set[str] = set()
    parts = _parts(lines, heads)
    starts = [0, *(part[0].start for part, _ in parts[1:])]
    ends = [*starts[1:], len(document.text)]
    return [
        _article(document, index, (start, end), part, seen, footers, headline, alone=False)
        for index, (start, end, (part, headline)) in enumerate(
            zip(starts, ends, parts, strict=True)
        )
    ]


def _parts(lines: list[Line], heads: list[Head]) -> list[tuple[list[Line], Line | None]]:
    """The lines of each article with its headline; lines above the first head join it, unless
    they are an article themselves."""
    firsts = [head.first for head in heads]
    headlines: list[Line | None] = [lines[head.headline] for head in heads]
    if opens_with_an_article(lines, heads[0]):
        firsts, headlines = [0, *firsts], [None, *headlines]
    else:
        firsts[0] = 0
    ends = [*firsts[1:], len(lines)]
    return [
        (lines[first:end], headline)
        for first, end, headline in zip(firsts, ends, headlines, strict=True)
    ]


def _article(
    document: Document,
    index: int,
    span: Span,
    lines: list[Line],
    seen: set[str],
    footers: set[str],
    headline: Line | None,
    *,
    alone: bool,
) -> Article:
    masked = masked_spans(lines, seen, footers)
    dateline = _dateline(lines)
    published, origin = _published(document, lines, dateline, alone)
    if headline is None:
        headline = _title_line(document, lines, {start for start, _ in masked})
    return Article(
        document,
        index,
        *span,
        title=document.title if alone and document.title else headline and headline.text,
        title_span=headline and (headline.start, headline.end),
        published=published,
        published_from=origin,
        dateline=(dateline.month, dateline.day)
        if dateline and dateline.month and dateline.day
        else None,
        place=dateline and dateline.place,
        dateline_span=dateline.span if dateline and dateline.day else None,
        masked=masked,
        restated=summary_repeats(lines),
    )


def _title_line(document: Document, lines: list[Line], masked: set[int]) -> Line | None:
    """The headline in the text: the line equal to the document's title, or the first line that
    is not boilerplate, where it is shaped like a headline and something follows it."""
    told = [line for line in lines[:_TOP_LINES] if line.start not in masked]
    if document.title:
        return next((line for line in told if line.text == document.title), None)
    return told[0] if len(told) > 1 and told[0].is_headline else None


def _dateline(lines: list[Line]) -> Dateline | None:
    found = [dateline for line in lines[:_TOP_LINES] if (dateline := dateline_of(line))]
    return next((dateline for dateline in found if dateline.day), found[0] if found else None)


def _published(
    document: Document, lines: list[Line], dateline: Dateline | None, alone: bool
) -> tuple[date | None, str | None]:
    given = (document.published, document.published_from)
    if alone and document.published and document.published_from != "option":
        return given
    if stamped := _stamped(lines):
        return stamped, "line"
    if dateline and dateline.year and dateline.month and dateline.day:
        return date(dateline.year, dateline.month, dateline.day), "dateline"
    return given


def _stamped(lines: list[Line]) -> date | None:
    """The date of publication that a line states; an update counts where nothing else does."""
    stamps = [stamp for i in range(len(lines)) if (stamp := stamp_at(lines, i))]
    first = [
        stamp for stamp in stamps if not stamp.label.startswith(("updated", "last", "modified"))
    ]
    if first or stamps:
        return (first or stamps)[0].date
    return next((signed[1] for line in lines[-2:] if (signed := sign_off_of(line.text))), None)
