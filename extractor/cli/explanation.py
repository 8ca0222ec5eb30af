"""`tradefacts explain`: one text, what was recognised in it, and how each fact came about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from extractor.cli.console import console, day, stop
from extractor.mentions.types import Mention
from extractor.pipeline import Analysis, analyse
from extractor.reading import InputMissing, SetAside, as_document, read
from extractor.reading.sources import SUFFIXES
from extractor.records import Document, Fact
from extractor.splitting import Article
from extractor.writing.columns import columns
from extractor.writing.values import plain

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

_WIDTH_OF_A_PIPE = 110
_UNMARKED = {"word", "punct"}
_STYLES = {
    "money": "bold green",
    "percent": "bold cyan",
    "quantity": "bold yellow",
    "period": "magenta",
    "place": "blue",
    "flow": "bold red",
    "balance": "bold red",
    "direction": "bright_black underline",
    "streak": "bold yellow",
    "record": "yellow",
}
_NOT_SHOWN_AS_FIELDS = {
    "doc_id",
    "spans",
    "inherited",
    "rules",
    "flags",
    "confidence",
    "article",
    "published",
}


def explain_command(given: str, *, doc: str | None, published: str | None) -> int:
    """Print the explanation of every document behind `given` and return the exit code."""
    shown = 0
    screen = _screen()
    for found in _documents(given, day(published)):
        if isinstance(found, SetAside):
            console().print(str(found))
        elif doc is None or found.id == doc:
            explain(found, analyse(found), screen)
            shown += 1
    if not shown and doc is not None:
        stop(f"{given} holds no document with the id {doc!r}")
    return 0 if shown else 1


def explain(document: Document, analysis: Analysis, screen: Console) -> None:
    """Print one document: its articles, its marked text, its mentions and its facts."""
    _print_head(document, analysis, screen)
    screen.rule("text, with what was recognised")
    screen.print(marked(document.text, analysis.mentions))
    screen.rule("mentions")
    screen.print(_mentions_table(analysis.mentions))
    for number, fact in enumerate(analysis.facts, start=1):
        screen.rule(f"fact {number} of {len(analysis.facts)}")
        screen.print(_fact_table(fact, document.text))
    if not analysis.facts:
        screen.rule("no facts")


def marked(text: str, mentions: list[Mention]) -> Text:
    """Return the text with every mention in brackets and its kind behind it.

    >>> told = "Exports rose"
    >>> marked(told, [Mention("flow", 0, 7, "Exports", "exports")]).plain
    '[Exports|flow] rose'
    """
    from rich.text import Text

    result = Text()
    end = 0
    for mention in _side_by_side(mentions):
        result.append(text[end : mention.start])
        style = _STYLES.get(mention.kind, "bold")
        result.append("[", "dim")
        result.append(text[mention.start : mention.end], style)
        result.append(f"|{mention.kind}]", "dim")
        end = mention.end
    result.append(text[end:])
    return result


def _side_by_side(mentions: list[Mention]) -> Iterator[Mention]:
    """The mentions that can be bracketed: of those that overlap, the first and longest."""
    end = 0
    for mention in sorted(mentions, key=lambda each: (each.start, -each.end)):
        if mention.kind not in _UNMARKED and mention.start >= end:
            yield mention
            end = mention.end


def _documents(given: str, published: date | None) -> Iterator[Document | SetAside]:
    if given == "-" or _names_a_file(given):
        try:
            yield from read([given], published=published)
        except InputMissing as missing:
            stop(str(missing))
    else:
        yield as_document(given, published=published)


def _names_a_file(given: str) -> bool:
    """Whether the argument is a path, or was meant as one: one word with a suffix we read."""
    try:
        if Path(given).exists():
            return True
    except OSError:
        return False
    return len(given.split()) == 1 and Path(given).suffix.lower() in SUFFIXES


def _screen() -> Console:
    from rich.console import Console

    screen = Console(markup=False, highlight=False, emoji=False)
    if screen.is_terminal:
        return screen
    return Console(markup=False, highlight=False, emoji=False, width=_WIDTH_OF_A_PIPE)


def _print_head(document: Document, analysis: Analysis, screen: Console) -> None:
    screen.rule(document.id)
    screen.print(f"title      {document.title or '(none)'}")
    screen.print(f"published  {_dated(document.published, document.published_from)}")
    screen.print(f"source     {document.source or '(given as text)'}")
    for article in analysis.articles:
        told = f"article {article.index}  characters {article.start} to {article.end}"
        screen.print(f"{told}, {article.title or '(no title)'}")
        screen.print(f"           reference date {_reference(article, analysis.facts)}")


def _reference(article: Article, facts: list[Fact]) -> str:
    """The date of an article: stated, or else what its facts were counted from."""
    if article.published is not None:
        return _dated(article.published, article.published_from)
    for fact in facts:
        if fact.article == article.index and fact.published is not None:
            return f"{fact.published.isoformat()} (inferred from the text)"
    return "not stated, and nothing to infer it from"


def _dated(published: date | None, origin: str | None) -> str:
    if published is None:
        return "not stated"
    return f"{published.isoformat()} (from: {origin or 'unknown'})"


def _mentions_table(mentions: list[Mention]) -> Table:
    table = _plain_table("place", "kind", "words", "value", "rule")
    for mention in mentions:
        if mention.kind not in _UNMARKED:
            place = f"{mention.start}:{mention.end}"
            words = " ".join(mention.text.split())
            _add(table, place, mention.kind, words, _value(mention.value), mention.rule)
    return table


def _fact_table(fact: Fact, text: str) -> Table:
    table = _plain_table("field", "value", "words of the text", "how")
    for name in columns():
        value = getattr(fact, name)
        if name in _NOT_SHOWN_AS_FIELDS or value is None:
            continue
        how = "inherited" if name in fact.inherited else ""
        _add(table, name, _value(value), _words(fact, name, text), how)
    for name in ("rules", "flags", "inherited"):
        _add(table, name, "; ".join(getattr(fact, name)) or "(none)", "", "")
    confidence = "(none)" if fact.confidence is None else f"{fact.confidence:.2f}"
    _add(table, "confidence", confidence, "", "")
    _add(table, "article", f"{fact.article}, published {fact.published or 'unknown'}", "", "")
    return table


def _words(fact: Fact, name: str, text: str) -> str:
    places = fact.spans.get(name, [])
    return " … ".join(f"{' '.join(text[a:b].split())} ({a}:{b})" for a, b in places)


def _value(value: object) -> str:
    """A value in words; of a small type, the fields that say something."""
    if isinstance(value, Decimal):
        return plain(value)
    if not is_dataclass(value):
        return str(value)
    named = ((field, getattr(value, field.name)) for field in fields(value))
    told = ((field.name, own) for field, own in named if own is not None and own != field.default)
    return ", ".join(f"{name} {_value(own)}" for name, own in told)


def _plain_table(*headings: str) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table


def _add(table: Table, *cells: str) -> None:
    from rich.text import Text

    table.add_row(*(Text(cell) for cell in cells))
