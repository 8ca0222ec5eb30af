from collections.abc import Callable
from typing import Any

import pytest

from extractor.records import Fact


def _fact(**fields: Any) -> Fact:
    cell: dict[str, Any] = {
        "doc_id": "wire/1",
        "reporter": "KOR",
        "flow": "exports",
        "period": "2024-03",
        "status": "actual",
    }
    return Fact.model_validate(cell | fields)


@pytest.fixture
def fact() -> Callable[..., Fact]:
    """A Korean export record of March 2024, changed as the test asks."""
    return _fact


@pytest.fixture
def gold() -> list[Fact]:
    """Three texts of two sources that hold every measure."""
    return [
        _fact(amount=56560000000, currency="USD", growth_pct=3.1, growth_basis="yoy"),
        _fact(item="chips", amount=11700000000, currency="USD", growth_pct=35.7),
        _fact(item="chips", period="2022-06", amount=12300000000, currency="USD"),
        _fact(item="cars", growth_pct=-5, streak_length=3, streak_unit="month", streak_kind="fall"),
        _fact(doc_id="wire/2", partner="CHN", share_pct=24.2, change=1440000000, currency="USD"),
        _fact(doc_id="wire/2", item="coffee", quantity=816000, quantity_unit="tonne"),
        _fact(
            doc_id="bulletin/1",
            reporter="JPN",
            flow="imports",
            growth_pct=1,
            growth_pct_max=3,
            status="forecast",
            qualifier="about",
        ),
    ]
