"""What a wheel holds, and what the package registers when it is installed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path
from zipfile import ZipFile

import pytest

from extractor.compiled import FOLDER

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def in_the_wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of all files in the wheel, built from a copy so that the checkout stays clean."""
    folder = tmp_path_factory.mktemp("wheel")
    copy = folder / "project"
    shutil.copytree(
        ROOT / "extractor",
        copy / "extractor",
        ignore=shutil.ignore_patterns("__pycache__", FOLDER),
    )
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, copy / name)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps"]
    command += ["--no-build-isolation", "--wheel-dir", str(folder), str(copy)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return set(ZipFile(next(folder.glob("*.whl"))).namelist())


def test_every_file_of_the_package_is_in_the_wheel(in_the_wheel: set[str]) -> None:
    files = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "extractor").rglob("*")
        if path.is_file() and not {"__pycache__", FOLDER}.intersection(path.parts)
    }

    assert files - in_the_wheel == set()


def test_nothing_else_is_in_the_wheel(in_the_wheel: set[str]) -> None:
    tops = {name.partition("/")[0] for name in in_the_wheel}

    assert {top for top in tops if not top.endswith(".dist-info")} == {"extractor"}


def test_the_command_and_the_component_are_registered() -> None:
    commands = entry_points(group="console_scripts", name="tradefacts")
    factories = entry_points(group="spacy_factories", name="trade_facts")

    assert [each.value for each in commands] == ["extractor.cli:main"]
    assert [each.value for each in factories] == ["extractor.component:make_trade_facts"]
