"""Machine code of the grammar, where it was made from these very sources (`scripts/compile`).

The compiled modules lie in a folder of their own, one for each Python, with the fingerprint of the
sources they were made from. Sources that differ from it are run as they stand, so that no edit is
ever hidden by an older build.
"""

from __future__ import annotations

import os
import sys
import sysconfig
from pathlib import Path

PACKAGES = ("checking", "evidence", "lexicon", "linking", "mentions", "splitting", "tables")
MODULES = (
    "absorbing.py",
    "confidence.py",
    "context.py",
    "fiscal_years.py",
    "merging.py",
    "passing.py",
    "periods.py",
    "pipeline.py",
    "reference.py",
    "reporters.py",
    "resolving.py",
    "rows.py",
    "spans_told.py",
    "time_context.py",
    "topic.py",
)
"""What is compiled: here a text spends most of its time, and no library does the work."""
FOLDER = "_compiled"
"""The folder of the package that holds what was made."""
FINGERPRINT = "sources.sha256"
SWITCH = "TRADEFACTS_SOURCES"
"""The environment variable that, set to anything, leaves the compiled modules alone."""
PACKAGE = Path(__file__).parent
"""The folder of the sources, where the tables of data lie too."""


def folder() -> Path:
    """Where the compiled modules of this Python lie, if there are any."""
    return PACKAGE / FOLDER / str(sysconfig.get_config_var("SOABI"))


def sources() -> list[Path]:
    """The modules that are compiled, in order."""
    packages = [path for name in PACKAGES for path in sorted((PACKAGE / name).rglob("*.py"))]
    return packages + [PACKAGE / name for name in MODULES]


def fingerprint() -> str:
    """A digest of all sources, by name and content."""
    from hashlib import sha256  # importing the package stays light where nothing is compiled

    digest = sha256()
    for path in sources():
        digest.update(path.relative_to(PACKAGE).as_posix().encode() + b"\0")
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_current() -> bool:
    """Whether there are compiled modules and they are those of the sources."""
    try:
        made_from = (folder() / FINGERPRINT).read_text(encoding="ascii")
    except OSError:
        return False
    return made_from == fingerprint()


def prefer(package: list[str]) -> None:
    """Let imports find the compiled modules first, where they are those of the sources.

    `package` is the `__path__` of the package `extractor`.
    """
    if SWITCH not in os.environ and is_current():
        made = str(folder())
        sys.path.append(made)  # the code of all modules is one library, beside the package
        package.insert(0, f"{made}/extractor")


def in_use() -> bool:
    """Whether this process runs the compiled modules."""
    return str(folder()) in sys.path
