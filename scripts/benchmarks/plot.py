"""The figures of a speed run as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def plot(result: dict[str, Any], path: Path) -> None:
    """Draw texts a second of all contestants, and of whole runs where there are some.

    Args:
        result: what `scripts/benchmark speed --json` writes.
        path: the picture; its suffix picks the format (`.svg`, `.png`).
    """
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    matplotlib.rcParams["svg.hashsalt"] = "tradefacts"
    figure, panels = pyplot.subplots(2, 1, figsize=(8, 5), layout="constrained")
    paces = {name: result["texts"] / time for name, time in result["median_seconds"].items()}
    _bars(panels[0], paces, f"one core, {result['texts']} texts")
    runs = {
        f"{run['engine']}, {run['jobs']} jobs": run["documents_per_second"]
        for run in result.get("runs", [])
    }
    _bars(panels[1], runs, f"whole runs of {result.get('run_documents', 0):,} documents")
    figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)
    pyplot.close(figure)


def _bars(panel: Any, paces: dict[str, float], title: str) -> None:
    bars = panel.barh(list(paces), list(paces.values()), color="#3b6ea5")
    panel.bar_label(bars, fmt=" {:,.0f}")
    panel.invert_yaxis()
    panel.set_title(f"Texts a second: {title}", loc="left", fontsize=10)
    panel.spines[["top", "right"]].set_visible(False)
