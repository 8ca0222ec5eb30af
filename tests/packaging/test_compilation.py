"""What is changed in the copy of the sources that is compiled."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from extractor import compiled
from extractor.linking import clauses

SCRIPTS = Path(__file__).parents[2] / "scripts" / "compilation"
HEAD = "from __future__ import annotations\n"


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(SCRIPTS), *sys.path])


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("NEAR = 3", "NEAR: _typing.Final = 3"),
        ("_FAR: int = 9", "_FAR: _typing.Final[int] = 9"),
        ("FLAGS: Final[int] = 9", "FLAGS: Final[int] = 9"),
        ('T = TypeVar("T")', 'T = TypeVar("T")'),
        ("near = 3", "near = 3"),
        ("_PARTS = {1}\n_PARTS |= {2}", "_PARTS = {1}\n_PARTS |= {2}"),
    ],
)
def test_constants_are_told_to_the_compiler(line: str, told: str) -> None:
    from constants import marked

    assert marked(HEAD + line) == f"{HEAD.strip()}; import typing as _typing\n{told}"


def test_a_constructor_that_is_written_out_makes_the_same() -> None:
    from constructors import written_out

    source = (compiled.PACKAGE / "linking" / "clauses.py").read_text(encoding="utf-8")
    copy: Any = ModuleType("copy_of_clauses")
    sys.modules[copy.__name__] = copy
    exec(written_out(source), vars(copy))
    assert dataclasses.asdict(copy.Clause(3, when=1)) == dataclasses.asdict(
        clauses.Clause(3, when=1)
    )
    assert copy.Clause(0).slots is not copy.Clause(0).slots


@pytest.mark.parametrize("path", compiled.sources(), ids=lambda path: path.stem)
def test_no_line_of_the_copy_moves(path: Path) -> None:
    from constants import marked
    from constructors import written_out

    source = path.read_text(encoding="utf-8")
    assert marked(written_out(source)).count("\n") == source.count("\n")
