"""One self-contained HTML page to look at scores, errors and every article with its facts."""

from __future__ import annotations

from extractor.evaluation.report.pages import write_comparison, write_report, write_review

__all__ = ["write_comparison", "write_report", "write_review"]
