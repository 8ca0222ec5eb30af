"""Facts that have everything a file format can stumble over."""

from __future__ import annotations

from datetime import date

import pytest

from extractor import Fact


@pytest.fixture
def rise() -> Fact:
    """A fact with money, growth, spans and lists."""
    return Fact.model_validate(
        {
            "doc_id": "korea.txt",
            "reporter": "KOR",
            "flow": "exports",
            "item": "semiconductors",
            "period": "2024-03",
            "amount": "1.17E+10",
            "currency": "USD",
            "growth_pct": "35.70",
            "growth_basis": "yoy",
            "streak_length": 5,
            "streak_unit": "month",
            "streak_kind": "rise",
            "quote": "Chip exports jumped 35.7 percent\nto $11.7 billion",
            "item_text": "chips",
            "spans": {"amount": [(36, 49)], "item": [(0, 4), (60, 64)]},
            "inherited": ["reporter", "period"],
            "rules": ["clause", "list"],
            "flags": ["published_inferred"],
            "confidence": 0.93,
            "published": date(2024, 4, 1),
        }
    )


@pytest.fixture
def formula() -> Fact:
    """A fact whose text would run as a formula in a spreadsheet, and a negative number."""
    return Fact.model_validate(
        {
            "doc_id": "=cmd|' /C calc'!A0",
            "flow": "balance",
            "item": "+chips",
            "partner": "@world",
            "amount": "-2000000000",
            "quote": "-2 billion, it said",
        }
    )
