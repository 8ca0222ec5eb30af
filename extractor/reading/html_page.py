"""HTML pages: the main text, the title and the date of publication."""

from __future__ import annotations

from datetime import date


def read_html(page: str) -> tuple[str, str | None, date | None]:
    """Main text, title and date of a page."""
    from trafilatura import extract

    return extract(page, include_tables=True, include_comments=False) or "", None, None


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page names in its head, as written, or None."""
    return None
