"""The command as a process: start-up, version, schema, pipes that close."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from extractor.records import SCHEMA_VERSION, Fact
from tests.cli.conftest import Run

HEAVY = {
    "bs4",
    "dateparser",
    "jinja2",
    "joblib",
    "numpy",
    "pandas",
    "pyarrow",
    "pydantic",
    "quantulum3",
    "scipy",
    "spacy",
    "trafilatura",
}


def loaded_by(code: str) -> set[str]:
    """The heavy packages that a fresh interpreter has loaded after `code`."""
    told = f"{code}\nimport sys, json\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    modules: list[str] = json.loads(done.stdout.splitlines()[-1])
    return {name.partition(".")[0] for name in modules} & HEAVY


def test_importing_the_package_is_light() -> None:
    assert loaded_by("import extractor; extractor.__version__; dir(extractor)") == set()


def test_help_loads_no_heavy_module() -> None:
    code = """
import contextlib, io
from typer.testing import CliRunner
from extractor.cli import app
assert "extract" in CliRunner().invoke(app, ["--help"]).stdout
"""
    assert loaded_by(code) == set()


@pytest.mark.parametrize("name", ["extract", "extract_many", "Document", "Fact", "to_frame"])
def test_the_public_names_are_there(name: str) -> None:
    import extractor

    assert name in dir(extractor)
    assert getattr(extractor, name).__name__ == name


def test_an_unknown_name_is_an_attribute_error() -> None:
    import extractor

    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = extractor.nothing


def test_the_version_is_that_of_the_package(tradefacts: Run) -> None:
    from extractor import __version__

    assert tradefacts("--version").stdout == f"tradefacts {__version__}\n"


def test_the_schema_is_versioned_and_names_every_field(tradefacts: Run) -> None:
    schema = json.loads(tradefacts("schema").stdout)

    assert schema["$id"].endswith(f":{SCHEMA_VERSION}")
    assert list(schema["properties"]) == list(Fact.model_fields)
    assert schema["properties"]["amount"]["anyOf"] == [{"type": "number"}, {"type": "null"}]


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    texts = tmp_path / "texts.jsonl"
    told = "South Korea's exports rose 5 percent to $50 billion in March 2024."
    texts.write_text(
        "".join(json.dumps({"doc_id": str(n), "text": told}) + "\n" for n in range(2000))
    )
    command = f"{sys.executable} -m extractor.cli extract {texts} --quiet | head -c 1"

    done = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=120)

    assert (done.returncode, done.stderr) == (0, "")
