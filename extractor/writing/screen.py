"""Facts as a table that a person reads: figures in billions and millions, still exact."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from extractor.records import Fact
from extractor.writing.values import plain

if TYPE_CHECKING:
    from rich.console import Group, JustifyMethod, RenderableType
    from rich.table import Table

_SCALES = ((12, "tn"), (9, "bn"), (6, "m"))
_WIDTH_OF_A_PIPE = 140
_QUOTE_FROM_WIDTH = 150
"""Columns of a terminal below which the quotes are left out, so that the figures stay whole."""

_HEADINGS = (
    "reporter",
    "flow",
    "item",
    "partner",
    "period",
    "amount",
    "growth",
    "further",
    "quote",
)
_SHARES = {"item": 3, "further": 4, "quote": 6}
"""Columns that share what the others leave, and in which proportion."""

_INFERRED = "published_inferred"
_LEAST_LIMIT = len("2024-04-01/20")


class TableWriter:
    """A table on standard output, printed when the last fact is known."""

    def __init__(self) -> None:
        self._facts: list[Fact] = []

    def write(self, fact: Fact) -> None:
        """Keep one fact for the table."""
        self._facts.append(fact)

    def finish(self) -> None:
        """Print the table, or a line where there is nothing to show."""
        from rich.console import Console

        console = Console()
        if not console.is_terminal:
            console = Console(width=_WIDTH_OF_A_PIPE)
        console.print(facts_table(self._facts, width=console.width) if self._facts else "No facts.")


def facts_table(facts: Iterable[Fact], *, width: int) -> Group:
    """Return a table for a terminal of `width` columns, the rows of a text under its id."""
    from rich.console import Group
    from rich.text import Text

    rows = [(_title(fact), readable(fact)) for fact in facts]
    if width < _QUOTE_FROM_WIDTH:
        rows = [(title, cells[:-1]) for title, cells in rows]
    parts: list[RenderableType] = [_grid([], rows, width)]
    for title, group in groupby(rows, key=itemgetter(0)):
        parts += [Text(title, style="bold"), _grid([cells for _, cells in group], rows, width)]
    return Group(*parts)


def _title(fact: Fact) -> str:
    """The text and, for an article whose date had to be inferred, the date."""
    if _INFERRED in fact.flags and fact.published:
        return f"{fact.doc_id} (publication inferred: {fact.published.isoformat()})"
    return fact.doc_id


def _grid(shown: list[list[str]], rows: list[tuple[str, list[str]]], width: int) -> Table:
    """Rows in columns that are as wide as all rows need; without rows, the headings alone."""
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), width=width, show_header=not shown)
    for column, heading in enumerate(_HEADINGS[: len(rows[0][1])]):
        if heading in _SHARES:
            grid.add_column(heading, ratio=_SHARES[heading], overflow="fold")
            continue
        widest = max(len(cells[column]) for _, cells in rows)
        limit = max(_LEAST_LIMIT, width // 8)
        justify: JustifyMethod = "right" if heading in ("amount", "growth") else "left"
        fixed = min(max(len(heading), widest), limit)
        grid.add_column(heading, width=fixed, justify=justify, overflow="fold")
    for cells in shown:
        grid.add_row(*(Text(cell) for cell in cells))
    return grid


def readable(fact: Fact) -> list[str]:
    """Return the cells of one row: who, what, when, the figures, the rest, the quote.

    >>> readable(Fact(flow="exports", reporter="KOR", amount="1.17e10", currency="USD"))[5]
    '11.7 bn USD'
    """
    return [
        fact.reporter or "?",
        fact.flow,
        fact.item or "all",
        fact.partner or "world",
        short_period(fact.period) if fact.period else "?",
        money(fact.amount, fact.amount_max, fact.currency),
        growth(fact),
        "; ".join(further(fact)),
        " ".join(fact.quote.split()),
    ]


def short_period(period: str) -> str:
    """Return a range without what its end shares with its start, as ISO 8601 allows.

    >>> short_period("2024-04-01/2024-04-20"), short_period("2023-07/2024-06")
    ('2024-04-01/20', '2023-07/2024-06')
    """
    start, slash, end = period.partition("/")
    shared = 0
    for mine, other in zip(start.split("-")[:-1], end.split("-")[:-1], strict=False):
        if mine != other:
            break
        shared += len(mine) + 1
    return start + slash + end[shared:]


def scaled(number: Decimal) -> str:
    """Return a number with a scale word, without rounding.

    >>> scaled(Decimal(11700000000)), scaled(Decimal(638000)), scaled(Decimal("-2000000"))
    ('11.7 bn', '638,000', '-2 m')
    """
    for power, word in _SCALES:
        if abs(number) >= Decimal(10) ** power:
            return f"{plain(number.scaleb(-power))} {word}"
    whole, _, rest = plain(number).partition(".")
    return f"{int(whole):,}" + (f".{rest}" if rest else "")


def money(amount: Decimal | None, upper: Decimal | None, currency: str | None) -> str:
    """Return an amount or a range of amounts with its currency.

    >>> money(Decimal("5e9"), Decimal("6e9"), "USD")
    '5 bn to 6 bn USD'
    """
    if amount is None:
        return ""
    figure = scaled(amount) if upper is None else f"{scaled(amount)} to {scaled(upper)}"
    return f"{figure} {currency or '?'}"


def growth(fact: Fact) -> str:
    """Return the growth rate with its sign and basis.

    >>> growth(Fact(flow="imports", growth_pct="-5.0", growth_basis="yoy"))
    '-5% yoy'
    """
    if fact.growth_pct is None:
        return ""
    text = f"{_signed(fact.growth_pct)}%"
    if fact.growth_pct_max is not None:
        text = f"{_signed(fact.growth_pct)} to {_signed(fact.growth_pct_max)}%"
    return f"{text} {fact.growth_basis}" if fact.growth_basis else text


def further(fact: Fact) -> list[str]:
    """Return every other figure and label of a fact, each as a short phrase."""
    change = None
    if fact.change is not None:
        sign = "+" if fact.change > 0 else ""
        change = f"change {sign}{money(fact.change, None, fact.currency)}"
    found = [
        change,
        f"{scaled(fact.quantity)} {fact.quantity_unit or ''}".strip() if fact.quantity else None,
        f"share {plain(fact.share_pct)}%" if fact.share_pct is not None else None,
        _streak(fact) if fact.streak_length is not None else None,
        _record(fact) if fact.record else None,
        fact.qualifier,
        fact.adjustment.replace("_", " ") if fact.adjustment else None,
        fact.status if fact.status != "actual" else None,
        *(flag.replace("_", " ") for flag in fact.flags if flag != _INFERRED),
    ]
    return [phrase for phrase in found if phrase]


def _signed(number: Decimal) -> str:
    return f"+{plain(number)}" if number > 0 else plain(number)


def _streak(fact: Fact) -> str:
    unit = f" {fact.streak_unit}" if fact.streak_unit else ""
    kind = f" of {fact.streak_kind}" if fact.streak_kind else ""
    many = "s" if unit and fact.streak_length != 1 else ""
    return f"{fact.streak_length}{unit}{many}{kind}"


def _record(fact: Fact) -> str:
    name = str(fact.record).replace("_", " ")
    return f"{name} since {fact.record_since}" if fact.record_since else name
