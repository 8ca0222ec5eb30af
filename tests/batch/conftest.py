"""Real runs of the command, with an extraction that tests can make crash, hang or grow."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PATIENCE = 120

SITE = '''
"""Loaded by every Python of the run before anything else: gives it an extraction with flaws."""

import os
import sys
import time


class FlawedPipeline:
    """Finds one fact in each text, unless the text says what should go wrong."""

    def find_spec(self, name, path=None, target=None):
        if name != "extractor.pipeline":
            return None
        from importlib.machinery import ModuleSpec

        return ModuleSpec(name, self)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.extract = extract


def extract(document, **_):
    from extractor.records import Fact

    if os.environ.get("TEST_BROKEN"):
        raise ImportError("a table is missing")
    text = getattr(document, "text", document)
    crashes = os.environ.get("TEST_ALL_CRASH") and text is not document
    if "CRASH" in text or crashes:
        raise KeyError("no such rule")
    if "DIE" in text:
        os.kill(os.getpid(), 9)
    if "HANG" in text:
        time.sleep(1000)
    if "EAT" in text:
        eaten = [bytearray(1 << 24) for _ in range(1000)]
    time.sleep(float(os.environ.get("TEST_SECONDS_A_TEXT", "0")))
    doc_id = getattr(document, "id", "")
    published = getattr(document, "published", None)
    return [Fact(doc_id=doc_id, flow="exports", quote=text[:40], published=published)]


sys.meta_path.insert(0, FlawedPipeline())
'''

Command = Callable[..., "subprocess.CompletedProcess[str]"]
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path_factory: pytest.TempPathFactory) -> Start:
    """Start `tradefacts extract` with the flawed extraction, in a process group of its own."""
    site = tmp_path_factory.mktemp("site")
    (site / "sitecustomize.py").write_text(SITE)
    root = str(Path(__file__).parents[2])

    def started(
        *arguments: object, seconds_a_text: float = 0, **more: str
    ) -> subprocess.Popen[str]:
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(site), root]),
            "TEST_SECONDS_A_TEXT": str(seconds_a_text),
            **more,
        }
        return subprocess.Popen(
            [sys.executable, "-m", "extractor.cli", "extract", *map(str, arguments)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    return started


@pytest.fixture
def extract(start: Start) -> Command:
    """Run `tradefacts extract` with the flawed extraction to its end."""

    def run(*arguments: object, **more: str) -> subprocess.CompletedProcess[str]:
        with start(*arguments, **more) as process:
            out, told = process.communicate(timeout=PATIENCE)
        return subprocess.CompletedProcess(process.args, process.returncode, out, told)

    return run


def write_texts(path: Path, texts: list[str]) -> Path:
    """Write texts as JSON Lines, every third with an id of its own, published month by month."""
    with path.open("w") as lines:
        for number, text in enumerate(texts):
            record = {"published": f"2024-{number % 12 + 1:02d}-15", "text": text}
            if number % 3 == 0:
                record["doc_id"] = f"text-{number}"
            lines.write(json.dumps(record) + "\n")
    return path


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """Six hundred texts of some length, enough for several shards."""
    filler = "The harbour was quiet, and the ships waited for the tide to turn again. " * 15
    return write_texts(tmp_path / "texts.jsonl", [f"Text {n}. {filler}" for n in range(600)])
