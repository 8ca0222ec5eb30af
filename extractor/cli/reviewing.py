"""`tradefacts review`: a page of texts and facts, without gold."""

from __future__ import annotations

from pathlib import Path

from extractor.cli.console import day, stop
from extractor.cli.texts import documents_of, facts_in


def review_command(paths: list[str], out: Path, *, published: str | None, jobs: int) -> int:
    """Write the page and return the exit code."""
    from extractor.evaluation.report import write_review

    if out.suffix.lower() not in (".html", ".htm"):
        stop(f"{out}: the review is a page; give it a name that ends with .html")
    if not out.parent.is_dir():
        stop(f"{out}: the folder {out.parent} does not exist; make it first")
    documents = documents_of(*paths, published=day(published))
    write_review(documents, facts_in(documents, jobs=jobs), out)
    return 0
