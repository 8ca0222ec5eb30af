"""What the package imports and what it declares are the same."""

from __future__ import annotations

import ast
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]


REACHED_BY_NAME = {"gcsfs", "s3fs"}
"""Packages that no code of ours imports: fsspec does, for the addresses they know."""


def declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = [each for extra in project["optional-dependencies"].values() for each in extra]
    return {
        canonicalize_name(Requirement(each).name) for each in [*project["dependencies"], *extras]
    }


def imported() -> dict[str, str]:
    """The top packages that the code imports, each with a file that does."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "extractor").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [each.name for each in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                found[name.partition(".")[0]] = path.relative_to(ROOT).as_posix()
    return {name: path for name, path in found.items() if name not in sys.stdlib_module_names}


def test_everything_imported_is_declared() -> None:
    distributions = packages_distributions()
    missing = {
        name: path
        for name, path in imported().items()
        if name != "extractor"
        and declared().isdisjoint(
            canonicalize_name(each) for each in distributions.get(name, [name])
        )
    }

    assert missing == {}


def test_everything_declared_is_imported() -> None:
    distributions = packages_distributions()
    used = {
        canonicalize_name(each) for name in imported() for each in distributions.get(name, [name])
    }

    assert declared() - used == REACHED_BY_NAME
