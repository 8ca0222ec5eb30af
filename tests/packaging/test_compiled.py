"""Compiled modules are used only where they were made from the sources as they stand."""

import ast
import sys
from pathlib import Path

import pytest

from extractor import compiled
from extractor.linking.finishing import Finisher
from extractor.linking.reader import Reader


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of compiled modules that fit the sources."""
    (tmp_path / compiled.FINGERPRINT).write_text(compiled.fingerprint())
    monkeypatch.setattr(compiled, "folder", lambda: tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.delenv(compiled.SWITCH, raising=False)
    return tmp_path


def test_modules_that_fit_the_sources_come_first(made: Path) -> None:
    places = ["sources"]
    compiled.prefer(places)
    assert places == [f"{made}/extractor", "sources"]
    assert compiled.in_use()


def test_modules_of_other_sources_are_left_alone(made: Path) -> None:
    (made / compiled.FINGERPRINT).write_text("of an older grammar")
    places = ["sources"]
    compiled.prefer(places)
    assert places == ["sources"]
    assert not compiled.in_use()


def test_they_can_be_switched_off(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(compiled.SWITCH, "1")
    places = ["sources"]
    compiled.prefer(places)
    assert places == ["sources"]


def test_an_edit_of_one_source_changes_the_fingerprint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "linking").mkdir()
    source = tmp_path / "linking" / "goods.py"
    monkeypatch.setattr(compiled, "PACKAGE", tmp_path)
    monkeypatch.setattr(compiled, "MODULES", ())
    prints = []
    for text in ("GOODS = 1\n", "GOODS = 2\n"):
        source.write_text(text)
        prints.append(compiled.fingerprint())
    assert prints[0] != prints[1]


@pytest.mark.parametrize("whole", [Reader, Finisher])
def test_what_reads_a_sentence_is_one_chain_of_classes(whole: type) -> None:
    # mypyc compiles classes of one base only
    assert all(len(part.__bases__) == 1 for part in whole.__mro__ if part is not object)


@pytest.mark.parametrize("whole", [Reader, Finisher])
def test_no_part_of_the_chain_takes_the_name_of_another(whole: type) -> None:
    names = [name for part in whole.__mro__[:-1] for name in vars(part) if name[:2] != "__"]
    assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize("source", compiled.sources(), ids=lambda path: path.stem)
def test_no_unpacking_stands_behind_in(source: Path) -> None:
    # mypyc fails on `x in (*A, "b")`: a set with a name does the same, and is made once
    told = ast.walk(ast.parse(source.read_text(encoding="utf-8")))
    compared = [part for node in told if isinstance(node, ast.Compare) for part in node.comparators]
    lists = [part for part in compared if isinstance(part, ast.Tuple | ast.List | ast.Set)]
    assert not [part.lineno for part in lists if any(isinstance(e, ast.Starred) for e in part.elts)]
