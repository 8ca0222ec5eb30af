"""Inputs and outputs at addresses: an S3-compatible server on this machine, and real runs."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

from tests.batch.conftest import Command

CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": "test",
    "AWS_SECRET_ACCESS_KEY": "test",
    "AWS_DEFAULT_REGION": "us-east-1",
}


@pytest.fixture
def bucket(texts: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A bucket with the texts in `in/`; the environment names its server."""
    s3fs = pytest.importorskip("s3fs")
    server = pytest.importorskip("moto.server").ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    # All servers of a process share what they hold.
    urlopen(Request(f"http://{host}:{port}/moto-api/reset", method="POST")).close()
    for name, value in {**CREDENTIALS, "AWS_ENDPOINT_URL": f"http://{host}:{port}"}.items():
        monkeypatch.setenv(name, value)
    files = s3fs.S3FileSystem(endpoint_url=os.environ["AWS_ENDPOINT_URL"], skip_instance_cache=True)
    files.mkdir("news")
    files.put_file(str(texts), "news/in/texts.jsonl")
    yield files
    server.stop()


def test_a_bucket_is_read_and_written_as_a_disk_is(
    bucket: Any, extract: Command, texts: Path, tmp_path: Path
) -> None:
    local = tmp_path / "facts.jsonl"
    extract(texts, "-o", local)

    done = extract("s3://news/in", "-o", "s3://news/out/facts.jsonl", "-j", 2)

    assert done.returncode == 0, done.stderr
    assert bucket.cat_file("news/out/facts.jsonl") == local.read_bytes()
    assert bucket.find("news/out") == ["news/out/facts.jsonl"]
    again = extract("s3://news/in", "-o", "s3://news/out/facts.jsonl")
    assert again.returncode == 2
    assert "add --force" in again.stderr


def test_a_table_by_months_goes_to_a_bucket_and_what_fails_beside_it(
    bucket: Any, extract: Command
) -> None:
    bad = {"text": "Bad: CRASH.", "published": "2024-03-01"}
    bucket.pipe_file("news/bad/more.jsonl", json.dumps(bad).encode())
    inputs = ["s3://news/in/*.jsonl", "s3://news/bad/more.jsonl"]

    done = extract(*inputs, "-o", "s3://news/out/months", "--partition", "month")

    assert done.returncode == 0, done.stderr
    found = bucket.find("news/out")
    assert "news/out/quarantine.jsonl" in found
    assert "news/out/months/published_month=2024-03/part-00000.parquet" in found
    assert len(found) == 13


def test_an_address_without_files_exits_2(bucket: Any, extract: Command, tmp_path: Path) -> None:
    refused = extract("s3://news/nothing", "-o", tmp_path / "facts.csv")

    assert refused.returncode == 2
    assert "s3://news/nothing" in refused.stderr
    assert list(tmp_path.glob(".*")) == []


def test_an_unknown_kind_of_address_exits_2(extract: Command, tmp_path: Path) -> None:
    pytest.importorskip("fsspec")
    refused = extract("nowhere://news", "-o", tmp_path / "facts.csv")

    assert refused.returncode == 2
    assert "nowhere" in refused.stderr
