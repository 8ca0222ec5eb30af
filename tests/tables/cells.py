"""Reads a table as the pipeline does, with what the article told above it given by hand."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from extractor.linking.cells import Claim, Phrase, Subject
from extractor.linking.state import ArticleState
from extractor.periods import Period, month
from extractor.tables import Table, find_tables, read_table


class Cell(NamedTuple):
    """One claim, in the order in which an analyst would say it."""

    flow: str | None
    item: str | None
    partner: str | None
    period: str | None
    measure: str
    value: str
    unit: str | None


def lines_of(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"[^\n]*\S[^\n]*", text)]


def tables_of(text: str) -> list[Table]:
    return find_tables(text, lines_of(text))


def state_of(
    reporter: str = "NZL",
    published: date = date(2024, 6, 20),
    flow: str | None = None,
    item: str | None = None,
    period: Period | None = None,
    basis: str | None = None,
) -> ArticleState:
    """What an article has told when its table comes."""
    subject = Subject(flow, item=Phrase(item, 0, 0) if item else None) if flow else None
    state = ArticleState(published, reporter, home=reporter, subject=subject, main_period=period)
    state.basis = basis
    return state


def claims_of(text: str, state: ArticleState | None = None) -> list[Claim]:
    told = state or state_of(period=month(2024, 5))
    return [claim for table in tables_of(text) for claim in read_table(table, told)]


def cells_of(text: str, state: ArticleState | None = None) -> list[Cell]:
    return [
        Cell(
            claim.subject.flow,
            claim.subject.item.value if claim.subject.item else None,
            claim.subject.partner.value if claim.subject.partner else None,
            claim.period.code if claim.period else None,
            claim.measure,
            str(claim.value),
            claim.basis if claim.measure == "growth" else claim.currency or claim.unit,
        )
        for claim in claims_of(text, state)
    ]
