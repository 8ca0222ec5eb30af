"""Compiles what `extractor.compiled` names by mypyc; `--check` compares what it extracts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import chdir
from pathlib import Path
from typing import Annotated

import typer
from constants import marked
from constructors import written_out
from mypyc.build import mypycify
from setuptools import setup

from extractor import compiled

ROOT = Path(__file__).resolve().parents[2]
OPTIMISE = "1"
"""Of gcc's levels the one that compiles fast; the next was no faster at run time."""


def main(
    check: Annotated[
        bool, typer.Option("--check", help="Compare the facts of corpus/ with and without.")
    ] = False,
) -> None:
    """Compile the grammar; the program then runs it until a source of it changes."""
    os.chdir(ROOT)
    shutil.rmtree(compiled.folder(), ignore_errors=True)
    with tempfile.TemporaryDirectory() as scratch:
        _compile(Path(scratch))
    (compiled.folder() / compiled.FINGERPRINT).write_text(compiled.fingerprint(), encoding="ascii")
    print(f"Compiled {len(compiled.sources())} modules.", file=sys.stderr)
    if check:
        _compare()


def _compile(scratch: Path) -> None:
    names = _copied(scratch)
    with chdir(scratch):
        modules = mypycify(
            names, opt_level=OPTIMISE, debug_level="0", multi_file=True, target_dir="c"
        )
        setup(
            name="extractor",
            packages=[],
            ext_modules=modules,
            script_args=[
                *("--quiet", "build_ext", "--build-temp", "o"),
                *("--build-lib", str(compiled.folder())),
            ],
        )


def _copied(scratch: Path) -> list[str]:
    """Copy the package, with what the compiler makes more of; the modules that it is given."""
    left_out = shutil.ignore_patterns(compiled.FOLDER, "__pycache__", "data", "model")
    shutil.copytree(ROOT / "extractor", scratch / "extractor", ignore=left_out)
    shutil.copy(ROOT / "pyproject.toml", scratch)  # it tells mypy what has no types
    names = [str(path.relative_to(ROOT)) for path in compiled.sources()]
    for name in names:
        source = (ROOT / name).read_text(encoding="utf-8")
        (scratch / name).write_text(marked(written_out(source)), encoding="utf-8")
    return names


def _compare() -> None:
    """Extract corpus/ both ways; anything but the same bytes is an error."""
    command = [sys.executable, "-m", "extractor.cli", "extract", "corpus", "--format", "jsonl"]
    as_sources = {**os.environ, compiled.SWITCH: "1"}
    runs = [
        subprocess.run(command, env=env, stdout=subprocess.PIPE, check=True).stdout
        for env in (dict(os.environ), as_sources)
    ]
    if runs[0] != runs[1]:
        sys.exit("The compiled modules extract other facts from corpus/ than the sources do.")
    print(f"The same {len(runs[0].splitlines())} facts with and without.", file=sys.stderr)


if __name__ == "__main__":
    typer.run(main)
