"""What a single cell prints: a figure with its sign, nothing, or words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from extractor.mentions.figures import SCALES
from extractor.mentions.numbers import parse_number
from extractor.tables.shape import Table

_SCALE = r"(?:bn|bln|billion|mn|mln|million|m|trn|tn|trillion|k|thousand)"
_FIGURE = re.compile(
    r"(?P<open>\()?\s*(?P<word>up|dn|down)?\s*(?P<sign>[-+−–])?\s*"
    r"(?P<currency>[A-Z]{0,3}[$€£¥₹])?\s*(?P<sign2>[-−–])?"
    r"(?P<number>\d{1,3}(?:[  ]\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}|\d[\d,]*(?:\.\d+)?|\.\d+)"
    rf"\s*(?P<scale>{_SCALE})?\s*(?P<percent>%|pct|per ?cent)?\s*(?P<close>\))?\s*[*†]?",
    re.IGNORECASE,
)
_BLANK = re.compile(r"(?:[-–—.…*]|\.\.+|--+|n\.?[/ ]?a\.?|nil)?", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
DIRECTION = re.compile(r"(?:up|dn|down)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Figure:
    """A cell's number as printed; `currency` and `scale` where the cell itself prints them."""

    value: Decimal
    percent: bool = False
    signed: bool = False
    currency: str | None = None
    scale: Decimal | None = None


def figure(text: str) -> Figure | None:
    """The figure that a cell prints, or None. Brackets around a bare number make it negative.

    >>> figure("1,168,324").value, figure("Dn 12.94%").value, figure("(825)").value
    (Decimal('1168324'), Decimal('-12.94'), Decimal('-825'))
    >>> figure("28 May 2024") is None
    True
    """
    match = _FIGURE.fullmatch(text)
    if match is None or bool(match["open"]) != bool(match["close"]):
        return None
    try:
        number = _number(match["number"])
    except (InvalidOperation, ValueError):
        return None
    word, sign = match["word"], match["sign"] or match["sign2"]
    bracketed = bool(match["open"]) and not sign and not word
    negative = bracketed or sign in ("-", "−", "–") or bool(word and word.lower() != "up")
    return Figure(
        -number if negative else number,
        bool(match["percent"]),
        bool(sign or word or bracketed),
        match["currency"],
        SCALES[match["scale"].lower()] if match["scale"] else None,
    )


def figures_under(table: Table, column: int) -> list[Figure]:
    """The figures of one column, from top to bottom; empty cells and words are left out."""
    cells = (row.cells[column] for row in table.rows)
    return [printed for cell in cells if cell and (printed := figure(cell.text)) is not None]


def _number(printed: str) -> Decimal:
    plain = re.sub(r"[  ]", "", printed)
    if plain.count(".") > 1:
        return Decimal(plain.replace(".", ""))
    return Decimal(plain) if plain.startswith(".") else parse_number(plain)


def is_blank(text: str) -> bool:
    """Nothing, a dash, or "n.a."."""
    return _BLANK.fullmatch(text) is not None


def is_year(text: str) -> bool:
    return _YEAR.fullmatch(text) is not None
