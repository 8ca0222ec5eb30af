"""Trade facts out of news: texts go in, exact and traceable facts come out.

>>> from extractor import extract
>>> facts = extract("South Korea's exports rose 5 percent to $50 billion in March 2024.")

The public names are loaded when they are first used, so that importing the package stays light.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from extractor import compiled

if TYPE_CHECKING:
    from extractor.batch import extract_many
    from extractor.pipeline import extract
    from extractor.records import Document, Fact
    from extractor.writing.frame import to_frame

    __version__: str

compiled.prefer(__path__)

__all__ = ["Document", "Fact", "__version__", "extract", "extract_many", "to_frame"]

_HOMES = {
    "Document": "extractor.records",
    "Fact": "extractor.records",
    "extract": "extractor.pipeline",
    "extract_many": "extractor.batch",
    "to_frame": "extractor.writing.frame",
}


def __getattr__(name: str) -> Any:
    """Load a public name from the module that defines it."""
    if name == "__version__":
        from importlib.metadata import version

        value: Any = version("tradefacts")
    elif name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
