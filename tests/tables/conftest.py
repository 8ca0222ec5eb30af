"""Fixtures for tables: see `cells.py`."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractor.linking.cells import Claim
from extractor.linking.state import ArticleState
from extractor.tables import Table
from tests.tables.cells import Cell, cells_of, claims_of, state_of, tables_of


@pytest.fixture
def cells() -> Callable[..., list[Cell]]:
    return cells_of


@pytest.fixture
def claims() -> Callable[..., list[Claim]]:
    return claims_of


@pytest.fixture
def tables() -> Callable[[str], list[Table]]:
    return tables_of


@pytest.fixture
def told() -> Callable[..., ArticleState]:
    return state_of
