"""The modules of `scripts/training`, which are no package."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

TRAINING = Path(__file__).parents[2] / "scripts" / "training"


@pytest.fixture(autouse=True)
def training_on_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(TRAINING), *sys.path])
