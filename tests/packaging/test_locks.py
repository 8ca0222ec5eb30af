"""The lock files: every package pinned, hashed, and from nowhere in particular."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
LOCKS = ("requirements.lock", "requirements-dev.lock")


def entries(lock: str) -> list[str]:
    """One string for each pinned package, its hashes included."""
    text = (ROOT / lock).read_text().replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def pins(lock: str) -> set[str]:
    return {re.split(r"\s+--hash", entry)[0].strip() for entry in entries(lock)}


def names(lock: str) -> set[str]:
    return {canonicalize_name(Requirement(pin).name) for pin in pins(lock)}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_with_its_hashes(lock: str) -> None:
    for entry in entries(lock):
        assert re.match(r"[\w.-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize("lock", LOCKS)
def test_no_index_is_named(lock: str) -> None:
    text = (ROOT / lock).read_text()

    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text


def test_every_dependency_is_locked() -> None:
    wanted = [Requirement(each) for each in PROJECT["project"]["dependencies"]]
    tools = [Requirement(each) for each in PROJECT["dependency-groups"]["dev"]]

    assert {canonicalize_name(each.name) for each in wanted} <= names("requirements.lock")
    assert {canonicalize_name(each.name) for each in tools} <= names("requirements-dev.lock")


def test_the_tools_come_on_top_of_what_the_program_runs_with() -> None:
    assert pins("requirements.lock") <= pins("requirements-dev.lock")
